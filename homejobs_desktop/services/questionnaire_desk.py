"""Use cases of the questionnaire desk: every version with its figures, and what publishing one would do."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import Publication, PublicationKind
from homejobs_desktop.domain.questionnaire_changes import changes
from homejobs_desktop.domain.questionnaire_summary import FormSummary, doubts, summary_of
from homejobs_desktop.domain.questionnaire_words import ToldChange, told_changes
from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaires
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.persistence import kept_drafts, surveys
from homejobs_desktop.services import publications
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.drafts import KeptDraft
from homejobs_desktop.services.survey_drafts import VERSION_KEY, place_of

PASSED = mark("Surveys", "The first day in the file, {day}, has passed: it is asked from today on.")
COMING = mark(
    "Surveys", "Version {version} holds from {day} on: the one published now is asked until then only."
)
SAME = mark("Surveys", "It asks and scores the same as version {version}.")
_Key = tuple[str, str]


class Standing(StrEnum):
    """How a version stands today."""

    IN_FORCE = "in_force"
    COMING = "coming"
    PAST = "past"
    WITHDRAWN = "withdrawn"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version of a questionnaire in this office.

    Attributes:
        id: Tells it from every other line; the publication's id, or name and version of a shipped one.
        publication_id: "" for one that ships with the program.
        published_on: When the province published it; None for one that ships.
        actor: Who published it.
        note: Why it was published.
        withdrawn: Why it was withdrawn, "" while it stands.
        summary: What it comes to; None where this program cannot read it.
        answered: How many assessments this office has by it.
        begun: How many were begun in this office and are not recorded.
    """

    id: str
    name: str
    version: str
    title: str
    standing: Standing
    valid_from: dt.date | None
    publication_id: str = ""
    published_on: dt.date | None = None
    actor: str = ""
    note: str = ""
    withdrawn: str = ""
    summary: FormSummary | None = None
    answered: int = 0
    begun: int = 0


@dataclass(frozen=True, slots=True)
class PublishingPlan:
    """What publishing a questionnaire would do.

    Attributes:
        form: What would be published.
        first_day: From which day it would be asked if no other one is chosen.
        before: The version that is asked today, "" where the questionnaire is new.
        changes: What it changes of that one.
        doubts: What may be published and is probably not meant.
        answered: How many assessments this office has by any version of it.
        begun: How many were begun in this office and are not recorded.
    """

    form: Questionnaire
    first_day: dt.date
    before: str
    changes: tuple[ToldChange, ...]
    summary: FormSummary
    doubts: tuple[Problem, ...]
    answered: int
    begun: int

    @property
    def rescores(self) -> bool:
        """Whether it weighs answers otherwise than the one that is asked today."""
        return any(change.scores for change in self.changes)


class _Book:
    """What is looked up for each version."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._today = ctx.clock.today()
        self._answered, self._begun = surveys.counted(ctx.session), _begun(ctx)
        self._asked = {one.name: one.version for one in forms.asked_today(ctx)}

    def published(self, edition: Publication) -> VersionLine:
        """Give the line of a version that the province published."""
        sound = publications.fault_of(self._ctx, edition) is None
        form = forms.definition_of(self._ctx, edition.name, edition.version) if sound else None
        standing = self._standing((edition.name, edition.version), edition.valid_from)
        if edition.withdrawn:
            standing = Standing.WITHDRAWN
        elif form is None:
            standing = Standing.UNUSABLE
        return VersionLine(
            id=edition.id,
            name=edition.name,
            version=edition.version,
            title=form.title if form is not None else edition.name,
            standing=standing,
            valid_from=edition.valid_from,
            publication_id=edition.id,
            published_on=edition.published_on,
            actor=edition.actor,
            note=edition.note,
            withdrawn=edition.withdrawn,
            summary=summary_of(form) if form is not None else None,
            answered=self._answered.get((edition.name, edition.version), 0),
            begun=self._begun[edition.name, edition.version],
        )

    def shipped(self, form: Questionnaire) -> VersionLine:
        """Give the line of a version that ships with the program."""
        key = (form.name, form.version)
        return VersionLine(
            id=f"{form.name}/{form.version}",
            name=form.name,
            version=form.version,
            title=form.title,
            standing=self._standing(key, form.valid_from),
            valid_from=form.valid_from,
            summary=summary_of(form),
            answered=self._answered.get(key, 0),
            begun=self._begun[key],
        )

    def _standing(self, key: _Key, begins: dt.date | None) -> Standing:
        if self._asked.get(key[0]) == key[1]:
            return Standing.IN_FORCE
        return Standing.COMING if begins is None or begins > self._today else Standing.PAST


def _begun(ctx: Context) -> Counter[_Key]:
    """Count the questionnaires that were begun in this office, on the screen or from paper, by version."""
    found: Counter[_Key] = Counter()
    for _username, form, text in kept_drafts.every(ctx.session):
        place = place_of(form)
        if place is not None:
            typed = msgspec.json.decode(text, type=KeptDraft).typed
            found[place.questionnaire, place.version or typed.get(VERSION_KEY, "")] += bool(typed)
    return found


@reading(Permission.SEE_PEOPLE)
def version_lines(ctx: Context) -> tuple[VersionLine, ...]:
    """Give every version of every questionnaire, those of one name together, the newest first."""
    book = _Book(ctx)
    lines = [book.published(each) for each in publications.versions(ctx, PublicationKind.QUESTIONNAIRE)]
    lines += [book.shipped(each) for each in shipped_questionnaires()]
    lines.sort(key=lambda line: (line.valid_from or dt.date.max, line.version), reverse=True)
    lines.sort(key=lambda line: line.name)
    return tuple(lines)


@reading(Permission.SEE_PEOPLE)
def compare_versions(ctx: Context, name: str, before: str, after: str) -> tuple[ToldChange, ...]:
    """Give in words what differs between two versions of a questionnaire; raises NotFound."""
    old, new = forms.version_named(ctx, name, before), forms.version_named(ctx, name, after)
    return told_changes(changes(old, new), old, new)


@reading(Permission.SEE_PEOPLE)
def plan_publishing(ctx: Context, form: Questionnaire) -> PublishingPlan:
    """Give what publishing a questionnaire would do; nothing is written.

    Raises:
        Invalid: It cannot be published; the sentence says why.
    """
    checked = forms.check_form(ctx, form)
    today = ctx.clock.today()
    before = forms.version_named(ctx, form.name, checked.before) if checked.before else None
    told = told_changes(checked.changes, before, form) if before is not None else ()
    answered = surveys.counted(ctx.session)
    return PublishingPlan(
        form=form,
        first_day=max(form.valid_from, today),
        before=checked.before,
        changes=told,
        summary=summary_of(form),
        doubts=(*_day_doubts(ctx, form), *_same(checked.before, told), *doubts(form, before)),
        answered=sum(count for (name, _version), count in answered.items() if name == form.name),
        begun=sum(count for (name, _version), count in _begun(ctx).items() if name == form.name),
    )


def _same(before: str, told: tuple[ToldChange, ...]) -> tuple[Problem, ...]:
    if not before or told:
        return ()
    return (Problem("", SAME, {"version": Verbatim(local_digits(before))}, soft=True),)


def _day_doubts(ctx: Context, form: Questionnaire) -> Iterator[Problem]:
    today = ctx.clock.today()
    if form.valid_from < today:
        yield Problem("settings", PASSED, {"day": Verbatim(show_date(form.valid_from))}, soft=True)
    for edition in publications.book_of(ctx).standing(PublicationKind.QUESTIONNAIRE, form.name):
        begins = edition.valid_from
        if begins is not None and begins > max(form.valid_from, today):
            version = Verbatim(local_digits(edition.version))
            params: dict[str, object] = {"version": version, "day": Verbatim(show_date(begins))}
            yield Problem("settings", COMING, params, soft=True)
