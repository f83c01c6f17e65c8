"""Publications as drafts, and which edition of a document holds."""

import dataclasses
import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import BUSINESS, PUBLICATION, REFERENCE, SHARED, Owner
from homejobs_desktop.domain.operations import LINE_LIMIT
from homejobs_desktop.domain.publications import (
    TEXT_LIMIT,
    Publication,
    PublicationBook,
    PublicationDraft,
    PublicationKind,
    check_publication,
    tidy_publication,
)
from homejobs_desktop.foundation.errors import Problem

DAY = dt.date(2026, 11, 22)
DRAFT = PublicationDraft("rules", "permits", "{}", DAY, "بخشنامهٔ ۱۲")
FAULT = Problem(
    "text", check_publication(dataclasses.replace(DRAFT, text=""), PublicationBook(()))[0].text, {}
)


def edition(number: int, day: dt.date | None, *, withdrawn: str = "", name: str = "permits") -> Publication:
    return Publication(
        f"id-{name}-{number}", "rules", name, str(number), number, "{}", "", "", day, DAY, withdrawn
    )


def test_what_the_province_owns_is_no_business_record() -> None:
    assert SHARED == (REFERENCE, PUBLICATION)
    assert all(entity.owner is Owner.COUNTY for entity in BUSINESS)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": "letters"}, "kind"),
        ({"name": "قاعده"}, "name"),
        ({"name": ""}, "name"),
        ({"name": "../permits"}, "name"),
        ({"text": "  \n"}, "text"),
        ({"text": "{}\n\x00"}, "text"),
        ({"text": "ب" * (TEXT_LIMIT // 2)}, "text"),
        ({"note": ""}, "note"),
        ({"note": "ب" * 1_001}, "note"),
        ({"version": "ب" * 41}, "version"),
        ({"version": "7"}, "version"),
    ],
)
def test_a_wrong_draft_is_told_by_its_field(changes: dict[str, str], field: str) -> None:
    draft = tidy_publication(msgspec.convert({**dataclasses.asdict(DRAFT), **changes}, PublicationDraft), 8)
    problems = check_publication(draft, PublicationBook([edition(7, DAY)]))
    assert [problem.field for problem in problems] == [field]


def test_a_sign_that_is_no_text_is_told_with_its_line() -> None:
    draft = dataclasses.replace(DRAFT, text="یک\nدو\x07\n")
    assert [each.params for each in check_publication(draft, PublicationBook(()))] == [{"line": 2}]


def test_a_draft_is_tidied_but_its_text_keeps_its_lines_and_signs() -> None:
    draft = dataclasses.replace(DRAFT, text="\ufeff{\r\n\t«آ»\r}", note=" ابلاغ  تازه ", version="")
    tidy = tidy_publication(draft, 3)
    assert (tidy.text, tidy.note, tidy.version) == ("{\n\t«آ»\n}", "ابلاغ تازه", "3")


@given(
    st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=2_000), st.integers(1, 400)
)
def test_what_is_short_enough_fits_into_one_operation_with_everything_beside_it(
    text: str, times: int
) -> None:
    draft = tidy_publication(dataclasses.replace(DRAFT, text=(text or "x") * times, note="ب" * 1_000), 1)
    fits = not any(each.field == "text" for each in check_publication(draft, PublicationBook(())))
    body = msgspec.json.encode([draft.text, draft.note, draft.version, draft.name, "نام" * 100])
    if fits:
        assert len(body) + 2_000 < LINE_LIMIT


def test_of_two_editions_from_one_day_the_later_one_holds() -> None:
    book = PublicationBook([edition(2, DAY), edition(10, DAY), edition(3, DAY)])
    found = book.first_sound("rules", "permits", DAY, lambda _each: None)
    assert found is not None
    assert found.number == 10
    assert book.next_number("rules", "permits") == 11
    assert book.next_number("rules", "coverage") == 1


def test_what_has_not_begun_was_withdrawn_or_is_broken_does_not_hold() -> None:
    tomorrow = DAY + dt.timedelta(1)
    book = PublicationBook(
        [
            edition(1, dt.date(2020, 1, 1)),
            edition(2, dt.date(2021, 1, 1)),
            edition(3, DAY, withdrawn="اشتباه"),
            edition(4, tomorrow),
            edition(5, None),
            edition(6, DAY, name="coverage"),
        ]
    )

    def second_is_broken(each: Publication) -> Problem | None:
        return FAULT if each.number == 2 else None

    def holds(day: dt.date) -> int | None:
        found = book.first_sound("rules", "permits", day, second_is_broken)
        return found.number if found else None

    assert [holds(day) for day in (dt.date(2019, 1, 1), DAY, tomorrow)] == [None, 1, 4]
    assert book.first_sound("template", "permits", DAY, second_is_broken) is None
    assert [each.number for each in book.editions(PublicationKind.RULES, "permits")] == [5, 1, 2, 3, 4]
