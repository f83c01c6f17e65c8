"""Differences, expressions and doubts as a person reads them."""

import msgspec
import pytest

from homejobs_desktop.domain.expression_words import expression_words
from homejobs_desktop.domain.questionnaire_changes import What, changes
from homejobs_desktop.domain.questionnaire_summary import doubts, summary_of
from homejobs_desktop.domain.questionnaire_words import KIND_NAMES, ToldChange, told_changes
from homejobs_desktop.domain.questionnaires import (
    Block,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    Step,
    shipped_questionnaire,
)
from tests.support.forms import form

ASKED: list[dict[str, object]] = [
    {
        "code": "work",
        "kind": "one",
        "text": "چه می‌کند؟",
        "options": [{"code": "farm", "label": "کشاورزی"}, {"code": "craft", "label": "صنایع دستی"}],
    },
    {
        "code": "tools",
        "kind": "many",
        "text": "چه دارد؟",
        "options": [{"code": "loom", "label": "دار"}, {"code": "oven", "label": "تنور"}],
    },
    {"code": "card", "kind": "yes_no", "text": "کارت دارد؟"},
    {"code": "years", "kind": "number", "text": "چند سال؟", "minimum": 0, "maximum": 70},
]
FORM = form(questions=ASKED)

WORDS = [
    ("${work} = 'farm'", "“چه می‌کند؟” is “کشاورزی”"),
    ("${work} = 'farm' or ${work} = 'craft'", "“چه می‌کند؟” is one of “کشاورزی”، “صنایع دستی”"),
    ("selected(${tools}, 'oven')", "“چه دارد؟” has “تنور” among it"),
    ("${card} = 'yes' and ${years} >= 3", "“کارت دارد؟” is “Yes” and “چند سال؟” is at least 3"),
    ("(${card} = 'yes' or ${years} > 3) and ${work} != 'farm'",
     "(“کارت دارد؟” is “Yes” or “چند سال؟” is more than 3) and “چه می‌کند؟” is not “کشاورزی”"),
    (". <= 25", "the answer is at most 25"),
    ("not(unknown(${years}))", "it is not so that “چند سال؟” is not known"),
    ("coalesce(${years}, 0) + 2", "“چند سال؟”, else 0 plus 2"),
    ("${years} = ''", "“چند سال؟” is empty"),
    ("regex(., '[0-9]+')", "regex(., '[0-9]+')"),
    ("${gone} > -1", "“gone” is more than -1"),
    ("${years} >", "${years} >"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("written", "words"), WORDS)
def test_an_expression_is_read_as_words(written: str, words: str) -> None:
    assert expression_words(written, FORM) == words


def changed(code: str, **values: object) -> Questionnaire:
    section = FORM.sections[0]
    questions = [
        msgspec.structs.replace(one, **values) if one.code == code else one for one in section.questions
    ]
    return msgspec.structs.replace(
        FORM, sections=(msgspec.structs.replace(section, questions=tuple(questions)),)
    )


def told(after: Questionnaire, before: Questionnaire = FORM) -> dict[What, ToldChange]:
    return {each.what: each for each in told_changes(changes(before, after), before, after)}


def test_each_part_of_a_question_is_told_old_beside_new() -> None:
    limits = told(changed("years", maximum=50, warning=". <= 40", warning_message="بسیار است"))[What.CHECKS]
    assert limits.before == "at least 0\nat most 70"
    assert (
        limits.after
        == "at least 0\nat most 50\nusually: the answer is at most 40\nelse it is said: بسیار است"
    )
    assert (limits.about, limits.scores) == ("چند سال؟", False)
    asked = told(changed("years", relevant="${card} = 'yes'", required_if="${card} = 'yes'"))
    assert (asked[What.RELEVANT].before, asked[What.RELEVANT].after) == ("always", "“کارت دارد؟” is “Yes”")
    assert (asked[What.REQUIRED].before, asked[What.REQUIRED].after) == ("no", "if “کارت دارد؟” is “Yes”")
    worth = told(changed("years", steps=(Step(at_least=1, points=40), Step(at_least=3, points=90))))
    assert worth[What.POINTS].after == "from 1 on: 40\nfrom 3 on: 90"
    assert worth[What.POINTS].scores
    kind = told(changed("years", kind=QuestionKind.MONEY, unit="ریال"))[What.KIND]
    assert (kind.before, kind.after) == ("whole number", "sum in rials · ریال")
    options = (Option(code="farm", label="کشاورزی"), Option(code="sew", label="خیاطی", points=30))
    found = told(changed("work", options=options))
    assert (found[What.OPTION_ADDED].after, found[What.OPTION_REMOVED].before) == ("خیاطی", "صنایع دستی")
    assert found[What.POINTS].after == "خیاطی: 30"


def test_parts_of_the_result_and_sections_are_told() -> None:
    blocks = (Block(code="b", title="توان", weight=40),)
    section = msgspec.structs.replace(FORM.sections[0], title="بخش نو", relevant="${card} = 'yes'")
    found = told(msgspec.structs.replace(FORM, blocks=blocks, sections=(section,)))
    assert (found[What.BLOCK].before, found[What.BLOCK].after) == ("بخش, weight 1", "توان, weight 40")
    assert found[What.BLOCK].scores
    assert found[What.SECTION].after == "بخش نو\nasked if “کارت دارد؟” is “Yes”"


def test_a_question_that_counts_for_another_block_touches_the_score() -> None:
    weighed = form(questions=[{"code": "a", "kind": "number", "weight": 5, "steps": [
        {"at_least": 1, "points": 50}]}], block="b")  # fmt: skip
    two = (*weighed.blocks, Block(code="c", title="دوم", weight=1))
    section = msgspec.structs.replace(weighed.sections[0], block="c")
    after = msgspec.structs.replace(weighed, blocks=two, sections=(section,))
    found = told(after, weighed)[What.COUNTS]
    assert (found.before, found.after, found.scores) == ("بخش", "دوم", True)


def test_what_is_written_otherwise_and_means_the_same_is_no_change() -> None:
    before = changed("years", relevant="${card} = 'yes'")
    assert told(changed("years", relevant="${card}='yes'"), before) == {}


def test_every_kind_and_every_change_has_words() -> None:
    assert set(KIND_NAMES) == set(QuestionKind)
    old, new = (shipped_questionnaire("potential", version) for version in ("1404.1", "1405.1"))
    assert old is not None
    assert new is not None
    found = told_changes(changes(old, new), old, new)
    assert len(found) > 50
    assert all(each.before or each.after for each in found)
    assert not [each for each in found if '{"' in each.before + each.after]


def test_a_summary_counts_what_is_asked_and_weighed() -> None:
    shipped = shipped_questionnaire("potential", "1405.1")
    assert shipped is not None
    summary = summary_of(shipped)
    kinds = [question.kind for question in shipped.questions()]
    assert summary.asked + summary.computed + kinds.count(QuestionKind.NOTE) == len(kinds)
    assert sum(block.questions for block in summary.blocks) == sum(
        bool(question.weight) for question in shipped.questions()
    )
    assert list(doubts(shipped, shipped)) == []


def test_a_question_of_another_kind_and_an_option_with_another_code_are_doubtful() -> None:
    options = (Option(code="land", label="کشاورزی"), Option(code="craft", label="صنایع دستی"))
    said = [each.sentence() for each in doubts(changed("work", options=options), FORM)]
    assert any("was called farm and is called land" in sentence for sentence in said)
    other = Question(code="years", text="چند سال؟", kind=QuestionKind.TEXT)
    text = changed("years", kind=other.kind, minimum=None, maximum=None)
    assert any("was answered with: whole number" in each.sentence() for each in doubts(text, FORM))
    assert all(each.soft for each in doubts(text, FORM))
