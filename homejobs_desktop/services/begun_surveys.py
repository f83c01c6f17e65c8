"""Use cases about half-asked questionnaires: how far each is, who goes on with it, and putting one away."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from homejobs_desktop.domain.answer_values import Answer, Cell
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import UNASKED, Questionnaire
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical, search_key
from homejobs_desktop.persistence import accounts, kept_drafts, people, store
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.drafts import KeptDraft, find_draft
from homejobs_desktop.services.survey_drafts import (
    BEGUN_KEY,
    SECOND_KEY,
    SOURCE_KEY,
    VERSION_KEY,
    place_of,
)

PUT_AWAY: Final = "survey_put_away"
"""The journal's word for a half-asked questionnaire that was put away."""

GONE = mark("Surveys", "This questionnaire was recorded or put away meanwhile.")
HAS_OWN = mark(
    "Surveys",
    "You have begun the same questionnaire of this person yourself. Finish yours or put it away first.",
)
NO_REASON = mark("Surveys", "Write why the questionnaire is put away.")
NOT_YOURS = mark("Surveys", "{name} began this one. Only a director may put it away.")
_MOST_REASON: Final = 300
_STORED = str | int | bool | list[str] | dict[str, list[dict[str, Cell]]]


@dataclass(frozen=True, slots=True)
class BegunSurvey:
    """A questionnaire that was begun and is not recorded yet.

    Attributes:
        form: The name it is kept under, without its user.
        username: Whose draft it is; `by` is what that user is called, `own` that it is the actor's.
        person_id: Who is asked; `person_name` is "" where this office has no such person any more.
        national_code: The person's, "" for none.
        questionnaire: Its name; `title` is what it is called.
        version: In which it was begun.
        begun_on: The day on which it was begun; `kept_on` the last day something was typed.
        done: How many questions are answered, of `whole` that are asked; for lines of codes the lines, of 0.
        paper: It began on paper.
        codes: It is still lines of codes.
        second: The lines wait for a second person's entry of the same paper.
    """

    form: str
    username: str
    by: str
    own: bool
    person_id: str
    person_name: str
    national_code: str
    questionnaire: str
    title: str
    version: str
    begun_on: dt.date
    kept_on: dt.date
    done: int = 0
    whole: int = 0
    paper: bool = False
    codes: bool = False
    second: bool = False

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.username}/{self.form}"


@dataclass(frozen=True, slots=True)
class BegunPage:
    """All questionnaires that are begun, the one that was touched last first."""

    rows: tuple[BegunSurvey, ...]
    next: str | None = None


def kept_answers(typed: Mapping[str, str], codes: Mapping[str, object]) -> dict[str, Answer]:
    """Give the answers that a draft keeps to the questions with these codes."""
    return {code: msgspec.json.decode(text, type=_STORED) for code, text in typed.items() if code in codes}


@reading(Permission.RECORD_SURVEYS)
def begun_surveys(ctx: Context, text: str = "") -> BegunPage:
    """Give the questionnaires that were begun here, by whomever; `text` narrows by person or by who began."""
    words = search_key(text).split()
    kept = (_read(ctx, username, form, draft) for username, form, draft in _kept(ctx))
    rows = [row for row in kept if row is not None and _meets(row, words)]
    rows.sort(key=lambda row: (row.kept_on, row.begun_on, row.key), reverse=True)
    return BegunPage(tuple(rows))


def _kept(ctx: Context) -> list[tuple[str, str, KeptDraft]]:
    """Give every kept questionnaire with its user and the name it is kept under."""
    found = []
    for username, form, text in kept_drafts.every(ctx.session):
        if place_of(form) is not None:
            draft = msgspec.json.decode(text, type=KeptDraft)
            if draft.typed:
                found.append((username, form, draft))
    return found


def _meets(row: BegunSurvey, words: list[str]) -> bool:
    told = search_key(f"{row.person_name} {row.national_code} {row.by} {row.title}")
    return all(word in told for word in words)


def _read(ctx: Context, username: str, form: str, draft: KeptDraft) -> BegunSurvey | None:
    place = place_of(form)
    if place is None:
        return None
    version = place.version or draft.typed.get(VERSION_KEY, "")
    definition = forms.definition_of(ctx, place.questionnaire, version)
    name, code = _person(ctx, place.person_id)
    account = accounts.find_user(ctx.session, username)
    row = BegunSurvey(
        form=form,
        username=username,
        by=account.actor.display_name if account is not None else username,
        own=username == ctx.actor.username,
        person_id=place.person_id,
        person_name=name,
        national_code=code,
        questionnaire=place.questionnaire,
        title=definition.title if definition is not None else place.questionnaire,
        version=version,
        begun_on=_day(draft.typed.get(BEGUN_KEY) or draft.kept_at),
        kept_on=_day(draft.kept_at),
        paper=place.codes or bool(draft.typed.get(SOURCE_KEY)),
        codes=place.codes,
        second=place.codes and bool(draft.typed.get(SECOND_KEY)),
    )
    if place.codes:
        return replace(row, done=len(draft.typed.get("first", "").splitlines()))
    if definition is None:
        return row
    done, whole = _progress(definition, draft.typed, ctx.clock.today())
    return replace(row, done=done, whole=whole)


def _person(ctx: Context, person_id: str) -> tuple[str, str]:
    try:
        draft = people.to_draft(people.stored(ctx.session, person_id))
    except NotFound:
        return "", ""
    return draft.full_name, draft.national_code


def _day(instant: str) -> dt.date:
    return dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()


def _progress(definition: Questionnaire, typed: Mapping[str, str], today: dt.date) -> tuple[int, int]:
    form = form_of(definition)
    state = FormState(form, today, kept_answers(typed, form.parts))
    asked = [one.code for one in definition.questions() if one.kind not in UNASKED]
    shown = [code for code in asked if state.is_shown(code)]
    return sum(state.given(code) is not None for code in shown), len(shown)


@writing(Permission.RECORD_SURVEYS)
def take_over(ctx: Context, username: str, form: str) -> None:
    """Go on oneself with what another user began: the draft becomes the actor's.

    Raises:
        NotFound: It was recorded or put away meanwhile.
        Invalid: The actor has begun the same one.
    """
    text = _text_of(ctx, username, form)
    if username == ctx.actor.username:
        return
    own = find_draft(ctx, form)
    if own is not None and own.typed:
        raise Invalid(HAS_OWN)
    accounts.put_setting(ctx.session, kept_drafts.name_of(ctx.actor.username, form), text)
    kept_drafts.drop(ctx.session, username, form)


@writing(Permission.RECORD_SURVEYS)
def put_away(ctx: Context, username: str, form: str, reason: str) -> None:
    """Forget a questionnaire that was begun; who, about whom and why stays in the journal, no answer does.

    Raises:
        NotFound: It was recorded or put away meanwhile.
        Invalid: No reason is given.
        NotAllowed: Another user began it, and the actor is no director.
    """
    told = canonical(reason)[:_MOST_REASON]
    if not told:
        raise Invalid(NO_REASON, field="reason")
    draft = msgspec.json.decode(_text_of(ctx, username, form), type=KeptDraft)
    found = _read(ctx, username, form, draft)
    if username != ctx.actor.username and not ctx.actor.may(Permission.DECIDE_CONFLICTS):
        raise NotAllowed(NOT_YOURS, name=Verbatim(found.by if found is not None else username))
    details: dict[str, object] = {"user": username, "reason": told}
    if found is not None:
        details |= {
            "questionnaire": found.questionnaire,
            "version": found.version,
            "person": found.person_id,
            "answered": found.done,
        }
    kept_drafts.drop(ctx.session, username, form)
    store.audit(ctx.session, PUT_AWAY, details)


def _text_of(ctx: Context, username: str, form: str) -> str:
    text = accounts.get_setting(ctx.session, kept_drafts.name_of(username, form))
    if not text:
        raise NotFound(GONE)
    return text
