"""Cascading choices: what is offered, what is taken back, what is refused; quick in lists of thousands."""

import datetime as dt
import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.answer_checks import check_answers, check_overrides, hard_problems
from homejobs_desktop.domain.answer_values import Answer, Rows
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.default_answers import default_answers
from homejobs_desktop.domain.expressions.values import truth
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.narrowing import Narrowing, fitting
from homejobs_desktop.domain.questionnaires import Option, Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.scoring import points_of
from tests.support.forms import TODAY, form

BOOK = ReferenceBook(())
COUNTIES = [("birjand", "khorasan"), ("qaen", "khorasan"), ("tabas", "yazd")]
VILLAGES = [("khusf", "birjand"), ("rum", "birjand"), ("afin", "qaen"), ("deyhuk", "tabas")]


def options(pairs: list[tuple[str, str]]) -> list[dict[str, object]]:
    return [{"code": code, "label": f"«{code}»", "facts": [of]} for code, of in pairs]


def chosen(code: str, by: str, pairs: list[tuple[str, str]], kind: str = "one") -> dict[str, object]:
    return {
        "code": code, "kind": kind, "options": options(pairs), "choice_columns": [by],
        "choice_filter": f"{by} = ${{{by}}}",
    }  # fmt: skip


PROVINCE: dict[str, object] = {
    "code": "province", "kind": "one",
    "options": [{"code": "khorasan", "label": "خراسان"}, {"code": "yazd", "label": "یزد"}],
}  # fmt: skip
PLACES = form(
    questions=[PROVINCE, chosen("county", "province", COUNTIES), chosen("village", "county", VILLAGES),
               chosen("known", "province", COUNTIES, "many"), chosen("order", "province", COUNTIES, "rank")]
)  # fmt: skip
ROWS = form(
    questions=[
        PROVINCE,
        {"code": "trips", "kind": "table", "columns": [
            {"code": "county", "kind": "one", "text": "?", "options": options(COUNTIES),
             "choice_columns": ["province"], "choice_filter": "province = ${province}"},
            {"code": "village", "kind": "one", "text": "?", "options": options(VILLAGES),
             "choice_columns": ["county"], "choice_filter": "county = ${county}"},
        ]},
    ]
)  # fmt: skip


def asked(questionnaire: Questionnaire = PLACES, **answers: object) -> FormState:
    return FormState(form_of(questionnaire), TODAY, tidy_answers(questionnaire, answers, BOOK))


def offered(state: FormState, code: str) -> list[str]:
    return [option.code for option in state.offered(code)]


def test_only_what_goes_with_the_earlier_answer_is_offered() -> None:
    state = asked()
    assert offered(state, "county") == []
    assert {"county", "known", "order"} <= state.set("province", "khorasan")
    assert offered(state, "county") == ["birjand", "qaen"]
    state.set("county", "qaen")
    assert offered(state, "village") == ["afin"]
    state.set("province", "_unknown")
    assert offered(state, "county") == []


def test_an_answer_that_no_longer_fits_is_taken_back_and_told() -> None:
    state = asked()
    narrowing = Narrowing(state)
    for code, answer in (("province", "khorasan"), ("county", "birjand"), ("village", "rum")):
        narrowing.after(code, state.set(code, answer))
    narrowing.after("known", state.set("known", ["birjand", "qaen"]))
    changed = narrowing.after("province", state.set("province", "yazd"))
    assert (state.given("county"), state.given("village"), state.given("known")) == (None, None, None)
    assert {"county", "village", "known"} <= changed
    assert narrowing.lost == {"county": "«birjand»", "village": "«rum»", "known": "«birjand»، «qaen»"}
    assert offered(state, "village") == []


def test_who_corrects_a_slip_has_the_later_answers_again() -> None:
    state = asked()
    narrowing = Narrowing(state)
    for code, answer in (("province", "khorasan"), ("county", "birjand"), ("village", "rum")):
        narrowing.after(code, state.set(code, answer))
    narrowing.after("province", state.set("province", "yazd"))
    narrowing.after("province", state.set("province", "khorasan"))
    assert (state.given("county"), state.given("village")) == ("birjand", "rum")
    assert narrowing.lost == {}
    narrowing.after("province", state.set("province", "yazd"))
    narrowing.after("county", state.set("county", "tabas"))
    narrowing.after("province", state.set("province", "khorasan"))
    assert (state.given("county"), state.given("village")) == (None, None)
    assert narrowing.lost["county"] == "«tabas»"


def test_what_is_not_known_stays() -> None:
    state = asked(province="khorasan", county="_unknown")
    Narrowing(state).after("province", state.set("province", "yazd"))
    assert state.given("county") == "_unknown"


def test_cells_that_no_longer_fit_are_taken_back_too() -> None:
    rows = [{"county": "birjand", "village": "rum"}, {"county": "_unknown"}]
    state = asked(ROWS, province="khorasan", trips=rows)
    narrowing = Narrowing(state)
    assert [option.code for option in state.rows("trips")[0].offered("village")] == ["khusf", "rum"]
    assert [option.code for option in state.empty_row("trips").offered("county")] == ["birjand", "qaen"]
    moved: Rows = {"rows": [{"county": "qaen", "village": "rum"}, {"county": "_unknown"}]}
    narrowing.after("trips", state.set("trips", moved))
    assert state.given("trips") == {"rows": [{"county": "qaen"}, {"county": "_unknown"}]}
    assert narrowing.lost == {"trips": "«rum»"}
    narrowing.after("province", state.set("province", "yazd"))
    assert state.given("trips") == {"rows": [{"county": "_unknown"}]}


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"province": "yazd", "county": "qaen"}, ["“«qaen»” does not go with the answers before it"]),
        ({"county": "qaen"}, ["does not go with"]),
        ({"province": "yazd", "known": ["tabas", "qaen"]}, ["“«qaen»” does not"]),
        ({"province": "khorasan", "order": ["qaen"]}, ["every option in its place"]),
        ({"province": "khorasan", "order": ["qaen", "qaen"]}, []),
        ({"province": "khorasan", "order": ["qaen", "tabas"]}, ["“«tabas»” does not"]),
        ({"province": "khorasan", "county": "mars"}, ["none of the answers"]),
        ({"province": "khorasan", "county": "قاین", "order": ["qaen", "birjand"]}, ["none of the answers"]),
        ({"province": "khorasan", "county": "«qaen»", "village": "afin", "order": ["qaen", "birjand"]}, []),
    ],
)
def test_answers_from_paper_and_files_must_fit_too(answers: dict[str, object], words: list[str]) -> None:
    told = check_answers(PLACES, tidy_answers(PLACES, answers, BOOK))
    if answers.get("order") == ["qaen", "qaen"]:
        words = ["every option in its place"]
    assert len(told) == len(words)
    assert all(word in problem.sentence() for word, problem in zip(words, told, strict=True))


def test_a_row_must_fit_too() -> None:
    answers = tidy_answers(ROWS, {"province": "yazd", "trips": [{"county": "qaen"}]}, BOOK)
    (problem,) = check_answers(ROWS, answers)
    assert problem.field == "trips"
    assert problem.sentence().startswith("Row 1: ")


def test_a_filter_may_ask_for_more_than_equality() -> None:
    towns = [
        {"code": name, "label": name, "facts": [str(people), kind]}
        for name, people, kind in (("a", 50, "v"), ("b", 900, "v"), ("c", 9000, "t"), ("d", 12, ""))
    ]
    most: dict[str, object] = {"code": "most", "kind": "number"}
    filters = {
        "people <= ${most}": ["a", "b", "d"],
        "people <= ${most} and kind = 'v'": ["a", "b"],
        "people = ${most} or name = 'c'": ["b", "c"],
        "people = ${most}": ["b"],
        "kind = '' or label = 'c'": ["c", "d"],
        "not(starts-with(name, 'a')) and kind != 't'": ["b", "d"],
        "true()": ["a", "b", "c", "d"],
    }
    for written, expected in filters.items():
        town: dict[str, object] = {
            "code": "town", "kind": "one", "options": towns, "choice_columns": ["people", "kind"],
            "choice_filter": written,
        }  # fmt: skip
        state = asked(form(questions=[most, town]), most=900)
        assert offered(state, "town") == expected, written


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["", "1", "2", "01"])), max_size=12),
    st.sampled_from(["", "1", "2", "01", "_unknown"]),
)
def test_the_quick_way_offers_the_same_as_looking_at_each(pairs: list[tuple[str, str]], by: str) -> None:
    listed = [
        {"code": f"o{place}", "label": f"{name}{place}", "facts": [name, of]}
        for place, (name, of) in enumerate([("a", "1"), ("b", "2"), *pairs])
    ]
    questions: list[dict[str, object]] = [{"code": "by", "kind": "text"}]
    written = ("of = ${by} and kind != 'c'", "not(of != ${by} or kind = 'c')")
    questions += [
        {"code": f"q{place}", "kind": "one", "options": listed, "choice_columns": ["kind", "of"],
         "choice_filter": text}
        for place, text in enumerate(written)
    ]  # fmt: skip
    state = asked(form(questions=questions), by=by)
    assert offered(state, "q0") == offered(state, "q1")


def test_a_list_of_thousands_is_narrowed_at_once() -> None:
    counties = [(f"c{number}", "khorasan") for number in range(60)]
    villages = [(f"v{number}", f"c{number % 60}") for number in range(2000)]
    state = asked(form(questions=[PROVINCE, chosen("county", "province", counties),
                                  chosen("village", "county", villages)]))  # fmt: skip
    state.set("province", "khorasan")
    begun = time.perf_counter()
    for number in range(60):
        state.set("county", f"c{number}")
        assert len(state.offered("village")) in {33, 34}
    assert (time.perf_counter() - begun) / 60 < 0.01


# The other kinds


KINDS = form(
    questions=[
        {"code": "wish", "kind": "rank", "weight": 1, "options": [
            {"code": "loan", "label": "وام", "points": 30}, {"code": "shop", "label": "بازار", "points": 90},
            {"code": "course", "label": "آموزش"}]},
        {"code": "spot", "kind": "geopoint"},
        {"code": "opens", "kind": "time"},
        {"code": "stars", "kind": "number", "minimum": 1, "maximum": 5,
         "scale": {"start": "1", "end": "5", "step": "2"}},
        {"code": "share", "kind": "decimal", "minimum": 0, "maximum": 1,
         "scale": {"start": "0", "end": "1", "step": "0.1"}},
        {"code": "people", "kind": "number"},
        {"code": "names", "kind": "table", "constraint": "count(.) = (${people})",
         "required_if": "(${people}) > 0", "columns": [{"code": "name", "kind": "text", "text": "?"}]},
    ],
    block="b",
)  # fmt: skip


@pytest.mark.parametrize(
    ("code", "typed", "stored"),
    [
        ("spot", "32.86, 59.22", "32.86 59.22"),
        ("spot", "۳۲٫۸۶۳۷۴۲۱، ۵۹٫۲۲۱", "32.863742 59.221"),
        ("spot", "۳۲/۸۶ ۵۹/۲۲", "32.86 59.22"),
        ("spot", "32.86° N 59.22° E", "32.86 59.22"),
        ("spot", "33.9 S, 18.4 E", "-33.9 18.4"),
        ("spot", "32.8637 59.2210 1491.0 4.5", "32.8637 59.221"),
        ("spot", "Birjand", "Birjand"),
        ("spot", "32.86", "32.86"),
        ("opens", "9", "09:00"),
        ("opens", "۹:۳۰", "09:30"),
        ("opens", "930", "09:30"),
        ("opens", "09:30:00.000+03:30", "09:30"),
        ("opens", "8:56:00 PM", "20:56"),
        ("opens", "25:00", "25:00"),
        ("wish", ["وام", "shop", "course"], ["loan", "shop", "course"]),
    ],
)
def test_what_is_typed_is_understood(code: str, typed: object, stored: object) -> None:
    assert tidy_answers(KINDS, {code: typed}, BOOK)[code] == stored


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"spot": "Birjand"}, "is no place"),
        ({"spot": "95.1 59.2"}, "nowhere on the earth"),
        ({"opens": "25:00"}, "no time of day"),
        ({"stars": 4}, "from 1 to 5 in steps of 2"),
        ({"stars": 7}, "too large"),
        ({"share": "0.25"}, "in steps of 0.1"),
        ({"wish": ["loan", "shop"]}, "every option in its place"),
        ({"people": 2, "names": [{"name": "x"}]}, "as many rows"),
        ({"people": 2}, "is not answered"),
    ],
)
def test_what_cannot_be_is_said(answers: dict[str, object], words: str) -> None:
    (problem,) = check_answers(KINDS, tidy_answers(KINDS, answers, BOOK))
    assert words in problem.sentence()


def test_what_can_be_is_taken() -> None:
    given = {"stars": 3, "share": "0.3", "people": 1, "names": [{"name": "x"}], "opens": "23:59",
             "spot": "32.86 59.22"}  # fmt: skip
    assert check_answers(KINDS, tidy_answers(KINDS, given, BOOK)) == ()
    assert check_overrides(KINDS, tidy_answers(KINDS, given, BOOK), {}) == ()
    assert check_answers(KINDS, {"people": 0}) == ()


@pytest.mark.parametrize(
    ("spot", "words"), [("59.22 32.86", "taken for each other"), ("48.85 2.35", "is not in Iran")]
)
def test_a_place_abroad_needs_a_reason(spot: str, words: str) -> None:
    (problem,) = check_overrides(KINDS, {"spot": spot}, {})
    assert (problem.field, problem.soft) == ("spot", True)
    assert words in problem.sentence()
    assert check_overrides(KINDS, {"spot": spot}, {"spot": "آنجا کار می‌کند"}) == ()


def test_a_rank_is_worth_what_stands_first() -> None:
    wish = form_of(KINDS).parts["wish"].question
    assert points_of(wish, ["shop", "loan", "course"]) == 90
    assert points_of(wish, ["course", "shop", "loan"]) == 0


def test_expressions_see_ranks_places_and_times() -> None:
    tests: dict[str, object] = {
        "selected-at(${wish}, 0) = 'shop'": True,
        "selected(${wish}, 'loan') and count-selected(${wish}) = 3": True,
        "${spot} != '' and contains(${spot}, '32.')": True,
        "decimal-time(${opens}) = 0.375": True,
    }
    for number, written in enumerate(tests):
        asked_for: dict[str, object] = {"code": f"c{number}", "kind": "calculated", "calculation": written}
        whole = form(questions=[*_plain(KINDS), asked_for])
        state = asked(whole, wish=["shop", "loan", "course"], spot="32.86 59.22", opens="9")
        assert truth(state.value(f"c{number}")) is tests[written], written


def _plain(questionnaire: Questionnaire) -> list[dict[str, object]]:
    return [msgspec.to_builtins(one) for one in list(questionnaire.questions())[:3] if not one.weight] + [
        {"code": "wish", "kind": "rank", "options": [
            {"code": one.code, "label": one.label} for one in _wishes(questionnaire)]}
    ]  # fmt: skip


def _wishes(questionnaire: Questionnaire) -> tuple[Option, ...]:
    found = questionnaire.question("wish")
    assert found is not None
    return found.options


def test_a_default_is_there_at_first_and_only_on_the_screen() -> None:
    questions: list[dict[str, object]] = [
        {"code": "day", "kind": "date", "default": "today()"},
        {"code": "many", "kind": "many", "default": "a b",
         "options": [{"code": one, "label": one} for one in "abc"]},
        {"code": "size", "kind": "number", "default": "۳"},
    ]  # fmt: skip
    whole = form(questions=questions)
    assert default_answers(whole, BOOK, dt.date(2026, 3, 21)) == {
        "day": "2026-03-21", "many": ["a", "b"], "size": 3,
    }  # fmt: skip
    assert tidy_answers(whole, {}, BOOK) == {}
    assert hard_problems(asked(whole), "size") == ()


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("province"), st.sampled_from(["khorasan", "yazd", "_unknown", None])),
        st.tuples(st.just("county"), st.sampled_from(["birjand", "qaen", "tabas", "_declined", None])),
        st.tuples(st.just("village"), st.sampled_from(["khusf", "rum", "afin", "deyhuk", None])),
        st.tuples(st.just("known"), st.sampled_from([["birjand"], ["qaen", "tabas"], ["tabas"], None])),
        st.tuples(st.just("order"), st.sampled_from([["qaen", "birjand"], ["tabas"], ["qaen"], None])),
    ),
    max_size=12,
)


@given(STEPS)
def test_what_is_kept_after_any_steps_fits(steps: list[tuple[str, Answer | None]]) -> None:
    state = asked()
    narrowing = Narrowing(state)
    for code, answer in steps:
        changed = narrowing.after(code, state.set(code, answer) | {code})
        later = {"county", "village", "known", "order"} - {code}
        for one in later:
            given_answer = state.given(one)
            if given_answer is not None and one in changed:
                fits = fitting(form_of(PLACES).parts[one], given_answer, state.offered(one))
                assert fits == given_answer
        again = FormState(
            form_of(PLACES), TODAY, {one: a for one in state.form.parts if (a := state.given(one))}
        )
        assert {one: again.value(one) for one in again.form.parts} == {
            one: state.value(one) for one in state.form.parts
        }
        assert [again.offered(one) for one in later] == [state.offered(one) for one in later]
