"""A form while it is answered: only what depends on an answer is looked at, in whatever order they come."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.answer_checks import check_answers, check_overrides
from homejobs_desktop.domain.answer_values import (
    Answer,
    answer_of,
    decimal_text,
    partial_day,
    partial_text,
    value_of,
)
from homejobs_desktop.domain.answers import state_of, tidy_answers, understood, visible_questions
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import Circle, form_of, ordered
from homejobs_desktop.domain.questionnaires import (
    DECLINED,
    UNKNOWN,
    Question,
    QuestionKind,
    Questionnaire,
    parse_questionnaire,
    shipped_questionnaire,
    shipped_questionnaires,
)
from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.domain.scoring import findings_of, score
from homejobs_desktop.foundation.errors import Invalid
from tests.support.forms import TODAY, form

BOOK = shipped_book()


def test_an_answer_moves_only_what_depends_on_it() -> None:
    state = FormState(form_of(form(50)), TODAY)
    changed = state.set("q7", 3)
    assert changed == {"q7", "d7"}
    assert state.looked_at == 2
    assert state.value("d7") == 6.0


def test_what_is_hidden_counts_as_empty_further_on() -> None:
    questionnaire = form(
        questions=[
            {"code": "a", "kind": "number"},
            {"code": "b", "kind": "number", "relevant": "${a} > 1"},
            {"code": "c", "kind": "calculated", "calculation": "coalesce(${b}, 0) + 1"},
            {"code": "d", "kind": "text", "relevant": "${c} > 5"},
        ]
    )
    state = FormState(form_of(questionnaire), TODAY, {"a": 2, "b": 9, "d": "x"})
    assert [one.code for one in state.to_answer()] == ["a", "b", "d"]
    assert state.set("a", 1) == {"a", "b", "c", "d"}
    assert state.answers() == {"a": 1, "c": 1}
    state.set("a", 2)
    assert state.answers() == {"a": 2, "b": 9, "c": 10, "d": "x"}


def test_unknown_and_declined_are_empty_but_can_be_told_apart() -> None:
    questionnaire = form(
        questions=[
            {"code": "a", "kind": "number"},
            {"code": "b", "kind": "text", "relevant": "unknown(${a})"},
            {"code": "c", "kind": "text", "relevant": "declined(${a})"},
            {"code": "d", "kind": "text", "relevant": "${a} = ''"},
        ]
    )
    shown = {answer: [one.code for one in visible_questions(questionnaire, {"a": answer})][1:]
             for answer in (UNKNOWN, DECLINED, 1)}  # fmt: skip
    assert shown == {UNKNOWN: ["b", "d"], DECLINED: ["c", "d"], 1: []}


TABLE = form(
    questions=[
        {"code": "most", "kind": "number"},
        {
            "code": "goods",
            "kind": "table",
            "maximum": 3,
            "columns": [
                {"code": "sum", "text": "جمع", "kind": "calculated", "calculation": "${count} * ${price}"},
                {"code": "good", "text": "کالا", "kind": "text", "required": True},
                {"code": "count", "text": "شمار", "kind": "number", "constraint": ". <= ${most}"},
                {"code": "price", "text": "بها", "kind": "decimal", "warning": ". < 100",
                 "warning_message": "گران است."},
                {"code": "why", "text": "چرا", "kind": "text", "relevant": "${price} > 50"},
            ],
        },
        {"code": "total", "kind": "calculated", "calculation": "sum(${sum})"},
        {"code": "rows", "kind": "calculated", "calculation": "count(${goods})"},
    ]
)  # fmt: skip


def test_a_table_computes_in_its_rows_and_over_them() -> None:
    given_rows = [{"good": "فرش", "count": "۲", "price": "1/5"}, {"good": "گلیم", "count": 3, "price": "60"}]
    tidied = tidy_answers(TABLE, {"most": 5, "goods": given_rows}, BOOK, TODAY)
    assert tidied["goods"] == {
        "rows": [
            {"sum": 3, "good": "فرش", "count": 2, "price": "1.5"},
            {"sum": 180, "good": "گلیم", "count": 3, "price": "60"},
        ]
    }
    assert (tidied["total"], tidied["rows"]) == (183, 2)
    assert check_answers(TABLE, tidied, TODAY) == ()


def test_a_table_is_checked_row_by_row() -> None:
    rows = [{"count": 9}, {"good": "گلیم", "price": "101"}]
    tidied = tidy_answers(TABLE, {"most": 5, "goods": {"rows": rows}}, BOOK, TODAY)
    said = [problem.sentence() for problem in check_answers(TABLE, tidied, TODAY)]
    assert len(said) == 2
    assert all(sentence.startswith("Row 1: ") for sentence in said)
    unusual = check_overrides(TABLE, tidied, {}, TODAY)
    assert [(one.field, one.soft) for one in unusual] == [("goods", True)]
    assert "گران است." in unusual[0].sentence()
    assert check_overrides(TABLE, tidied, {"goods": "دست‌باف است"}, TODAY) == ()
    many = tidy_answers(TABLE, {"goods": [{"good": "x"}] * 4}, BOOK, TODAY)
    assert "4 rows" in check_answers(TABLE, many, TODAY)[0].sentence()


def test_a_change_of_one_question_reaches_into_rows() -> None:
    state = state_of(TABLE, {"most": 1, "goods": {"rows": [{"good": "x", "count": 2}]}}, TODAY)
    before = check_answers(TABLE, state.answers(), TODAY)
    state.set("most", 2)
    assert (len(before), check_answers(TABLE, state.answers(), TODAY)) == (1, ())


def test_hard_checks_refuse_with_their_own_words_and_soft_ones_ask_for_a_reason() -> None:
    questionnaire = form(
        questions=[
            {
                "code": "a",
                "kind": "number",
                "minimum": 0,
                "constraint": ". <= 9",
                "constraint_message": "نه!",
            },
            {"code": "b", "kind": "number", "warning": ". < 5"},
            {"code": "c", "kind": "date", "constraint": ". <= today()"},
            {"code": "d", "kind": "text", "required_if": "${a} > 3"},
        ]
    )
    wrong: dict[str, Answer] = {"a": 12, "b": 7, "c": "2026-11-23"}
    problems = check_answers(questionnaire, wrong, TODAY)
    assert [problem.field for problem in problems] == ["a", "c", "d"]
    assert problems[0].sentence().endswith("نه!")
    assert [one.field for one in check_overrides(questionnaire, wrong, {"a": "x"}, TODAY)] == ["b"]
    assert check_overrides(questionnaire, wrong, {"b": " درست است "}, TODAY) == ()
    long = check_overrides(questionnaire, wrong, {"b": "ا" * 501}, TODAY)
    assert [(one.field, one.soft) for one in long] == [("b", False)]
    assert check_answers(questionnaire, {"a": 3, "c": "2026-11-22"}, TODAY) == ()


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        ("decimal", "۱۲٫۵۰", "12.5"),
        ("decimal", "12/5", "12.5"),
        ("decimal", 3, "3"),
        ("decimal", "x", "x"),
        ("partial_date", "۱۴۰۰", "1400"),
        ("partial_date", "1400/6", "1400/06"),
        ("partial_date", "1400-6-31", "1400/06/31"),
        ("partial_date", "1400/12/30", "1400/12/30"),
        ("person", "۰۶۴۱۲۳۴۵۶۲", "0641234562"),
        ("consent", "بله", True),
        ("consent", "OK", True),
    ],
)
def test_the_new_kinds_are_understood(kind: str, typed: object, meant: Answer) -> None:
    assert understood(Question(code="a", text="آ", kind=QuestionKind(kind)), typed, BOOK) == meant


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("decimal", "x"),
        ("decimal", "-1"),
        ("partial_date", "1400/12/30"),
        ("partial_date", "2021"),
        ("person", "0641234561"),
        ("consent", False),
        ("table", "x"),
        ("photo", 3),
    ],
)
def test_the_new_kinds_are_checked(kind: str, answer: Answer) -> None:
    columns = [{"code": "c", "text": "پ", "kind": "text"}] if kind == "table" else []
    questionnaire = form(questions=[{"code": "a", "kind": kind, "columns": columns}])
    problems = check_answers(questionnaire, {"a": answer}, TODAY)
    assert [problem.field for problem in problems] == ["a"]
    assert problems[0].sentence()


def test_partial_dates_and_decimals_are_values_too() -> None:
    date, decimal = (
        Question(code="a", text="آ", kind=QuestionKind(kind)) for kind in ("partial_date", "decimal")
    )
    assert value_of(date, "1400/06") == partial_day("1400/06") == dt.date(2021, 8, 23)
    assert value_of(decimal, "2.50") == 2.5
    assert (partial_text("1404/12/30"), decimal_text("1e9")) == ("", "")
    assert (answer_of(2.5), answer_of(3.0), answer_of(float("inf")), answer_of("")) == ("2.5", 3, None, None)


def column(code: str, kind: str, **more: str) -> dict[str, object]:
    return {"code": "b", "kind": "table", "columns": [{"code": code, "text": "c", "kind": kind, **more}]}


def test_a_circle_names_its_steps() -> None:
    with pytest.raises(Circle) as circle:
        ordered({"a": ["b"], "b": ["c"], "c": ["a"], "d": []})
    assert circle.value.path == ("a", "b", "c", "a")
    assert ordered({"a": ["b", "z"], "b": []}) == ("b", "a")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ({"code": "b", "kind": "number", "relevant": "${zz} > 1"}, "no question “zz”"),
        ({"code": "b", "kind": "number", "constraint": ". > 'x'"}, "the check"),
        ({"code": "b", "kind": "number", "relevant": "${b} > 1"}, "b → b"),
        ({"code": "b", "kind": "number", "warning": "1 div 0 = 1"}, "divides by zero"),
        ({"code": "b", "kind": "number", "calculation": "1"}, "what is calculated"),
        ({"code": "b", "kind": "calculated"}, "what is calculated"),
        ({"code": "b", "kind": "table"}, "a table needs columns"),
        ({"code": "b", "kind": "text", "relevant": "${a"}, "when it is asked: At letter 1"),
        ({**column("c", "text"), "maximum": 999}, "at most 200"),
        (column("a", "text"), "stands twice"),
        (column("c", "photo"), "cannot stand in a table"),
        (column("c", "number", relevant="sum(${c}) > 1"), "c → c"),
    ],
)
def test_what_is_wrong_in_a_form_is_said_before_anybody_answers(
    question: dict[str, object], words: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        form(questions=[{"code": "a", "kind": "number"}, question])
    assert words in refusal.value.sentence()


# Properties of the shipped form

SHIPPED = shipped_questionnaire("potential")
assert SHIPPED is not None
POTENTIAL: Questionnaire = SHIPPED


def possible(question: Question) -> st.SearchStrategy[Answer]:
    codes = [option.code for option in question.options]
    kinds: dict[QuestionKind, st.SearchStrategy[Answer]] = {
        QuestionKind.YES_NO: st.booleans(),
        QuestionKind.CONSENT: st.booleans(),
        QuestionKind.FIELD: st.sampled_from(["HC-10", "AG-02"]),
        QuestionKind.DATE: st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)).map(dt.date.isoformat),
        QuestionKind.PARTIAL_DATE: st.sampled_from(["1400", "1400/06", "1400/06/29"]),
        QuestionKind.TABLE: st.just({"rows": [{"tool": "چرخ", "tool_count": 2, "tool_price": 5_000_000}]}),
    }
    if question.kind is QuestionKind.ONE:
        return st.sampled_from([*codes, UNKNOWN])
    if question.kind is QuestionKind.MANY:
        return st.lists(st.sampled_from(codes), unique=True, min_size=1)
    if question.kind in {QuestionKind.NUMBER, QuestionKind.MONEY}:
        return st.integers(question.minimum or 0, min(question.maximum or 10**9, 10**12))
    return kinds.get(question.kind, st.just("متن"))


ASKED = [one for one in POTENTIAL.questions() if one.kind.value not in {"note", "calculated"}]
GIVEN = st.fixed_dictionaries({}, optional={one.code: possible(one) for one in ASKED})


@given(GIVEN, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(answers: dict[str, Answer], random: object) -> None:
    codes = sorted(answers)
    shuffle = getattr(random, "shuffle")  # noqa: B009 - hypothesis gives its random untyped
    shuffle(codes)
    state = FormState(form_of(POTENTIAL), TODAY)
    for code in codes:
        state.set(code, answers[code])
    whole = FormState(form_of(POTENTIAL), TODAY, answers)
    assert state.answers() == whole.answers()
    assert state.shown() == whole.shown()


@given(GIVEN)
def test_every_state_is_scored_and_checked(answers: dict[str, Answer]) -> None:
    tidied = tidy_answers(POTENTIAL, answers, BOOK, TODAY)
    assert tidy_answers(POTENTIAL, dict(tidied), BOOK, TODAY) == tidied
    result = score(POTENTIAL, tidied, TODAY)
    assert 0 <= result.total <= 100
    for block in result.blocks:
        assert sum(one.possible for one in block.given) in range(990, 1011) or not block.given
        if block.points is not None:
            gained = sum(one.gained for one in block.given)
            assert abs(gained - 10 * block.points) <= 5 + len(block.given)
    for problem in (*check_answers(POTENTIAL, tidied, TODAY), *check_overrides(POTENTIAL, tidied, {}, TODAY)):
        assert problem.sentence()
    assert findings_of(POTENTIAL, tidied, TODAY).covers >= 0
    assert msgspec.json.decode(msgspec.json.encode(tidied)) == tidied


def test_every_shipped_form_is_made_ready() -> None:
    for questionnaire in shipped_questionnaires():
        found = form_of(questionnaire)
        assert set(found.order) == {question.code for question in questionnaire.questions()}
        assert parse_questionnaire(msgspec.json.encode(questionnaire)) == questionnaire
