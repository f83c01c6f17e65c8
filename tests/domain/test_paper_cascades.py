"""Cascades, ranks and places on paper: options in groups, typed by their numbers or words."""

import datetime as dt

import pytest

from homejobs_desktop.domain.answer_checks import check_answers
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.paper_forms import grouped, numbered, read_codes
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from tests.support.cascading import cascading_form

FORM = cascading_form()
DAY = dt.date(2026, 11, 22)


def answers(text: str) -> dict[str, object]:
    return dict(tidy_answers(FORM, read_codes(FORM, text), ReferenceBook(()), DAY))


def test_options_stand_below_the_answer_with_which_they_are_offered() -> None:
    province, county, village, wish = numbered(FORM)[:4]
    assert grouped(FORM, province) == (("", province.options),)
    assert grouped(FORM, county) == (
        ("خراسان جنوبی", ((1, "birjand", "بیرجند"), (2, "qaen", "قاین"))),
        ("یزد", ((3, "tabas", "طبس"),)),
    )
    assert [title for title, _options in grouped(FORM, village)] == ["بیرجند", "قاین", "طبس"]
    assert [one.long for one in (province, county, village, wish)] == [False, False, True, False]


def test_numbers_and_words_are_read() -> None:
    assert answers("1 1\n2 ۲\n3 روستای قاین 12\n4 3 2 1 4\n5 32.86 59.22\n6 9:30\n7 3\n8 قاین | 4") == {
        "province": "khorasan",
        "county": "qaen",
        "village": "qaen12",
        "wish": ["course", "shop", "loan", "insurance"],
        "spot": "32.86 59.22",
        "opens": "09:30",
        "stars": 3,
        "markets": {"rows": [{"market_county": "qaen", "days": 4}]},
    }
    assert answers("3 32")["village"] == "qaen12"


def test_what_does_not_go_together_is_told() -> None:
    given = tidy_answers(FORM, read_codes(FORM, "1 2\n2 1\n4 1 2"), ReferenceBook(()), DAY)
    assert [problem.field for problem in check_answers(FORM, given, DAY)] == ["county", "wish"]
    with pytest.raises(Invalid, match="option number"):
        read_codes(FORM, "3 99")
