"""Use cases about letters: the office's indicator register, incoming and outgoing."""

import dataclasses
from dataclasses import dataclass

from homejobs_desktop.domain.entities import LETTER, Value
from homejobs_desktop.domain.letters import (
    PATTERN,
    Direction,
    LetterDraft,
    LetterFilter,
    LetterRow,
    check_letter,
    check_pattern,
    number_of,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.foundation.text import ascii_digits, canonical
from homejobs_desktop.persistence import accounts, applications, letters, store
from homejobs_desktop.services.context import Context, reading, writing

NO_LETTER = mark("Letters", "This letter is not in this office's register. Refresh the list.")
TWICE = mark("Letters", "A letter with this number and year stands in the register already.")
NO_APPLICATION = mark("Permits", "This application is not in this office's store. Refresh the list.")


PATTERN_SETTING = "letters/pattern"


@dataclass(frozen=True, slots=True)
class Written:
    """Which paper of the program a letter is, about which record, and a digest of what it says."""

    paper: str
    record_id: str
    digest: str


@dataclass(frozen=True, slots=True)
class Numbering:
    """How this office numbers its outgoing letters, and which number the next one gets."""

    pattern: str
    next: str


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A page of the register: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[LetterRow, ...]
    next: str | None


@writing(Permission.ISSUE_PERMITS)
def add_letter(ctx: Context, draft: LetterDraft) -> LetterRow:
    """Put a letter into the register; an outgoing one without a number gets the next one of its year.

    Raises:
        Invalid: Something asked for is missing or wrong, or the number stands there already.
        NotFound: There is no such application.
    """
    tidy = _checked(ctx, draft)
    if tidy.number and letters.same(ctx.session, tidy.direction, _year(ctx, tidy), tidy.number):
        raise Invalid(TWICE, field="number")
    return _write(ctx, tidy)


@reading(Permission.SEE_PERMITS)
def search_letters(
    ctx: Context, wanted: LetterFilter, *, after: str | None = None, limit: int = 50
) -> LetterPage:
    """Give a page of the register, newest first."""
    rows, last = letters.search(ctx.session, wanted, int(after) if after else None, limit)
    return LetterPage(tuple(rows), str(last) if len(rows) == limit else None)


@reading(Permission.SEE_PERMITS)
def numbering(ctx: Context, pattern: str = "") -> Numbering:
    """Give how letters are numbered, or how they would be with another pattern.

    Raises:
        Invalid: No numbers can be made with this pattern.
    """
    tidy = _tidy_pattern(pattern) if pattern else _pattern(ctx)
    year = year_of(ctx.clock.today())
    indicator = letters.last_indicator(ctx.session, Direction.OUT, year) + 1
    return Numbering(tidy, number_of(indicator, year, tidy))


@writing(Permission.MANAGE_OFFICE)
def set_numbering(ctx: Context, pattern: str) -> Numbering:
    """Number outgoing letters by another pattern from now on; numbers that were given stay.

    Raises:
        Invalid: No numbers can be made with it.
    """
    tidy = _tidy_pattern(pattern)
    accounts.put_setting(ctx.session, PATTERN_SETTING, tidy)
    store.audit(ctx.session, "letter_pattern", {"pattern": tidy})
    return numbering(ctx)


def write_letter(ctx: Context, draft: LetterDraft, written: Written) -> LetterRow:
    """Give the register's line of a letter that the program writes.

    The same words about the same record are the same letter and keep their number.
    """
    known = letters.written(ctx.session, written.paper, written.record_id, written.digest)
    return known or _write(ctx, _checked(ctx, draft), written)


def keep_letter(ctx: Context, draft: LetterDraft) -> LetterRow:
    """Give the register's line of a letter: the one that stands there, or a new one."""
    tidy = _checked(ctx, draft)
    known = letters.same(ctx.session, tidy.direction, _year(ctx, tidy), tidy.number) if tidy.number else None
    return known or _write(ctx, tidy)


def _checked(ctx: Context, draft: LetterDraft) -> LetterDraft:
    tidy = dataclasses.replace(
        draft,
        number=canonical(ascii_digits(draft.number)),
        subject=canonical(draft.subject),
        party=canonical(draft.party),
        enclosure=canonical(draft.enclosure),
    )
    problems = check_letter(tidy, ctx.clock.today())
    if problems:
        raise Invalid.of(problems)
    if tidy.application_id and applications.by_id(ctx.session, tidy.application_id) is None:
        raise NotFound(NO_APPLICATION)
    return tidy


def _year(ctx: Context, draft: LetterDraft) -> int:
    return year_of(draft.letter_date or ctx.clock.today())


def _pattern(ctx: Context) -> str:
    return accounts.get_setting(ctx.session, PATTERN_SETTING, PATTERN)


def _tidy_pattern(pattern: str) -> str:
    tidy = canonical(ascii_digits(pattern))
    problems = check_pattern(tidy)
    if problems:
        raise Invalid.of(problems)
    return tidy


def _write(ctx: Context, tidy: LetterDraft, written: Written | None = None) -> LetterRow:
    today, year = ctx.clock.today(), _year(ctx, tidy)
    indicator = letters.last_indicator(ctx.session, tidy.direction, year) + 1
    number, pattern = tidy.number, _pattern(ctx)
    while tidy.direction == Direction.OUT and not number:
        # A number that somebody typed for another letter is passed over.
        offered = number_of(indicator, year, pattern)
        if letters.same(ctx.session, tidy.direction, year, offered) is None:
            number = offered
        else:
            indicator += 1
    values: dict[str, Value] = {
        "direction": tidy.direction,
        "number": number,
        "indicator": indicator,
        "year": year,
        "letter_date": (tidy.letter_date or today).isoformat(),
        "registered_on": today.isoformat(),
        "subject": tidy.subject,
        "party": tidy.party or None,
        "enclosure": tidy.enclosure or None,
        "application_id": tidy.application_id or None,
        "actor": ctx.actor.display_name or ctx.actor.username,
    }
    if written is not None:
        values |= dataclasses.asdict(written)
    row = letters.by_id(ctx.session, store.create(ctx.session, LETTER, values))
    if row is None:
        raise NotFound(NO_LETTER)
    return row
