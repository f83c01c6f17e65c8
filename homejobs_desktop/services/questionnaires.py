"""Use cases about questionnaires: which one is asked today, every version that answers name, publishing.

What the province published stands in the place of what ships with the program, from its day on. A version
that was answered can always be read, also when it was withdrawn or a newer one holds.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import (
    Publication,
    PublicationBook,
    PublicationDraft,
    PublicationKind,
)
from homejobs_desktop.domain.questionnaire_changes import Change, changes
from homejobs_desktop.domain.questionnaires import (
    Questionnaire,
    canonical,
    parse_questionnaire,
    published_questionnaire,
    shipped_questionnaire,
    shipped_questionnaires,
)
from homejobs_desktop.foundation.errors import Invalid, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services import publications
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.sheets.xlsform import ReadForm, read_workbook, read_xlsform

NO_QUESTIONNAIRE = mark("Surveys", "There is no questionnaire named {name}. There are: {names}.")
NO_VERSION = mark(
    "Surveys", "There is no version {version} of the questionnaire {name}. There are: {versions}."
)
NO_FILE = mark("Surveys", "{file} cannot be opened. Choose it again.")
SHIPPED_TOO = mark(
    "Surveys", "Version {version} of {name} ships with the program. Give the new one another version."
)
PUBLISHED_TOO = mark(
    "Surveys", "There is a version {version} of {name} already. Give the new one another version."
)
PAST_DAY = mark(
    "Surveys",
    "{day} has passed: assessments of that day were made with the version before. Choose today or later.",
)
_KIND: Final = PublicationKind.QUESTIONNAIRE
_MEMORY: Final = "questionnaires"


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of a questionnaire that this office has.

    `publication_id` is "" for one that ships with the program; `in_force` for the one asked today.
    """

    name: str
    version: str
    title: str
    valid_from: dt.date
    questions: int
    publication_id: str
    withdrawn: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class CheckedForm:
    """A questionnaire that was read and may be published, and what it changes of the one asked today."""

    questionnaire: Questionnaire
    before: str
    changes: tuple[Change, ...]


def read_form_with_doubts(path: Path) -> ReadForm:
    """Read a questionnaire as `read_form` does, with what the library thinks doubtful in its workbook."""
    return read_workbook(path) if path.suffix.lower() != ".json" else ReadForm(read_form(path))


def read_form(path: Path) -> Questionnaire:
    """Read a questionnaire from an XLSForm workbook, or from the JSON document that it becomes.

    Raises:
        Unreadable: The file is neither.
        Invalid: It contradicts itself; each problem names sheet and line, or the question.
    """
    if path.suffix.lower() != ".json":
        return read_xlsform(path)
    try:
        return parse_questionnaire(path.read_bytes())
    except OSError as fault:
        raise Unreadable(NO_FILE, file=Verbatim(path.name)) from fault


def definition_of(ctx: Context, name: str, version: str) -> Questionnaire | None:
    """Give the version of a questionnaire that answers name, None when this office does not have it."""
    for edition in publications.book_of(ctx).editions(_KIND, name):
        if edition.version == version:
            found = _read(ctx, edition)
            if found is not None:
                return found
    return shipped_questionnaire(name, version)


def asked_on(ctx: Context, name: str, day: dt.date) -> Questionnaire | None:
    """Give the questionnaire that is asked on `day`; None where all were withdrawn or begin later."""
    published = publications.in_force(ctx, _KIND, name, day)
    found = _read(ctx, published) if published is not None else None
    return found or shipped_questionnaire(name, day=day)


def asked_today(ctx: Context) -> tuple[Questionnaire, ...]:
    """Give every questionnaire that is asked today; one that was withdrawn or begins later is not there."""
    today = ctx.clock.today()
    return tuple(filter(None, (asked_on(ctx, name, today) for name in names(ctx))))


def questionnaire_on(ctx: Context, name: str, day: dt.date) -> Questionnaire:
    """Give the questionnaire that is asked on `day`; raises NotFound, naming those there are."""
    found = asked_on(ctx, name, day)
    if found is None:
        raise NotFound(NO_QUESTIONNAIRE, name=Verbatim(name), names=Verbatim(", ".join(names(ctx))))
    return found


def version_named(ctx: Context, name: str, version: str) -> Questionnaire:
    """Give one version ("" for the one asked today); raises NotFound, naming those there are."""
    if not version:
        return questionnaire_on(ctx, name, ctx.clock.today())
    found = definition_of(ctx, name, version)
    if found is None:
        known = [one.version for one in form_versions(ctx, name)]
        raise NotFound(
            NO_VERSION, name=Verbatim(name), version=Verbatim(version), versions=Verbatim(", ".join(known))
        )
    return found


def _editions(ctx: Context, name: str) -> tuple[Publication, ...]:
    return publications.book_of(ctx).editions(_KIND, name)


def names(ctx: Context) -> tuple[str, ...]:
    """Give the names of all questionnaires of this office."""
    published = {edition.name for edition in publications.book_of(ctx).editions(_KIND)}
    return tuple(sorted(published | {one.name for one in shipped_questionnaires()}))


def _read(ctx: Context, edition: Publication) -> Questionnaire | None:
    """Give what a publication says, read once for each state of the publications."""
    book: PublicationBook = publications.book_of(ctx)
    kept = book.read.setdefault(_MEMORY, {})
    if not isinstance(kept, dict):
        return None
    if edition.id not in kept:
        kept[edition.id] = _readable(edition)
    found = kept[edition.id]
    return found if isinstance(found, Questionnaire) else None


def _readable(edition: Publication) -> Questionnaire | None:
    try:
        return published_questionnaire(edition.name, edition.text)
    except Invalid:
        return None


# Use cases


@reading(Permission.SEE_PEOPLE)
def form_versions(ctx: Context, name: str = "") -> tuple[FormVersion, ...]:
    """Give every version of a questionnaire, or of all, the newest first."""
    found: list[FormVersion] = []
    for one in names(ctx) if not name else (name,):
        shipped = [(each, None) for each in shipped_questionnaires() if each.name == one]
        versions = [*_published(ctx, one), *shipped]
        if not versions:
            continue
        asked = asked_on(ctx, one, ctx.clock.today())
        lines = [_line(each, edition, asked.version if asked else "") for each, edition in versions]
        found += sorted(lines, key=lambda line: (line.valid_from, line.version), reverse=True)
    return tuple(found)


def _published(ctx: Context, name: str) -> list[tuple[Questionnaire, Publication | None]]:
    return [(found, each) for each in _editions(ctx, name) if (found := _read(ctx, each)) is not None]


def _line(questionnaire: Questionnaire, edition: Publication | None, asked: str) -> FormVersion:
    begins = edition.valid_from if edition is not None else None
    return FormVersion(
        name=questionnaire.name,
        version=questionnaire.version,
        title=questionnaire.title,
        valid_from=begins or questionnaire.valid_from,
        questions=sum(1 for _question in questionnaire.questions()),
        publication_id=edition.id if edition is not None else "",
        withdrawn=edition.withdrawn if edition is not None else "",
        in_force=questionnaire.version == asked,
    )


@reading(Permission.SEE_PEOPLE)
def check_form(ctx: Context, questionnaire: Questionnaire) -> CheckedForm:
    """Check a questionnaire as publishing would, and give what it changes; nothing is written.

    Raises:
        Invalid: It cannot be published; the sentence says why.
    """
    text = canonical(questionnaire).decode()
    publications.check_text(ctx, _KIND, questionnaire.name, text)
    if shipped_questionnaire(questionnaire.name, questionnaire.version) is not None:
        raise Invalid(SHIPPED_TOO, name=Verbatim(questionnaire.name), version=Verbatim(questionnaire.version))
    if any(each.version == questionnaire.version for each in _editions(ctx, questionnaire.name)):
        raise Invalid(
            PUBLISHED_TOO, name=Verbatim(questionnaire.name), version=Verbatim(questionnaire.version)
        )
    before = asked_on(ctx, questionnaire.name, ctx.clock.today())
    if before is None:
        return CheckedForm(questionnaire, "", ())
    return CheckedForm(questionnaire, before.version, changes(before, questionnaire))


@writing(Permission.PUBLISH)
def publish_form(
    ctx: Context, questionnaire: Questionnaire, note: str, valid_from: dt.date | None = None
) -> str:
    """Publish a questionnaire for every office, and give the id of the publication.

    It holds from `valid_from`, or from the day that it names itself; from today, if that day has passed.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: It cannot be published; the sentence says why.
    """
    today = ctx.clock.today()
    if valid_from is not None and valid_from < today:
        raise Invalid(PAST_DAY, field="valid_from", day=Verbatim(show_date(valid_from)))
    first_day = valid_from or max(questionnaire.valid_from, today)
    questionnaire = msgspec.structs.replace(questionnaire, valid_from=first_day)
    check_form(ctx, questionnaire)
    draft = PublicationDraft(
        kind=_KIND,
        name=questionnaire.name,
        text=canonical(questionnaire).decode(),
        valid_from=questionnaire.valid_from,
        note=note,
        version=questionnaire.version,
    )
    return publications.publish(ctx, draft)


@reading(Permission.SEE_PEOPLE)
def form_changes(ctx: Context, name: str, before: str, after: str = "") -> tuple[Change, ...]:
    """Give what differs between two versions ("" for the one asked today); raises NotFound."""
    return changes(version_named(ctx, name, before), version_named(ctx, name, after))
