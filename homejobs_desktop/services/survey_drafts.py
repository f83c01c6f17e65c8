"""Half-asked questionnaires: the name each is kept under, what is kept with the answers, whose there are.

A person's questionnaire on the screen, one that began on paper and is settled on the screen, and lines of
codes from a paper are three drafts beside each other: none of them ever takes the place of another.
"""

from typing import Final, NamedTuple

import msgspec

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import kept_drafts
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.drafts import KeptDraft

VERSION_KEY, SECONDS_KEY, PLACE_KEY, REASONS_KEY = "#version", "#seconds", "#at", "#reasons"
"""What a draft keeps beside the answers: no question's code begins with “#”."""
SOURCE_KEY, DAY_KEY, SURVEYOR_KEY = "#source", "#on", "#surveyor"
"""What a draft keeps of an assessment that did not begin on the screen."""
BEGUN_KEY = "#begun"
"""The instant (UTC, ISO) at which a draft was begun."""
SECOND_KEY = "#second"
"""Kept with lines of codes that wait for a second entry of the same paper."""
_SCREEN, _PAPER, _SETTLING = "survey/", "surveys/paper/", "paper"
_SCREEN_PARTS: Final = 2
_PAPER_PARTS: Final = 3


class DraftPlace(NamedTuple):
    """What the name of a draft tells: `version` is "" where the draft itself tells it."""

    questionnaire: str
    version: str
    person_id: str
    codes: bool


def draft_key(questionnaire: str, person_id: str, *, paper: bool = False) -> str:
    """Give the name under which a person's half-asked questionnaire is kept; a `paper` has its own."""
    name = f"{_SCREEN}{questionnaire}/{person_id}"
    return f"{name}/{_SETTLING}" if paper else name


def paper_key(questionnaire: str, version: str, person_id: str) -> str:
    """Give the name under which lines of codes from a person's paper are kept."""
    return f"{_PAPER}{questionnaire}/{version}/{person_id}"


def place_of(form: str) -> DraftPlace | None:
    """Give what a draft is about, by its name; None where it is no questionnaire."""
    if form.startswith(_PAPER):
        parts = form.removeprefix(_PAPER).split("/")
        return DraftPlace(parts[0], parts[1], parts[2], codes=True) if len(parts) >= _PAPER_PARTS else None
    if not form.startswith(_SCREEN):
        return None
    parts = form.removeprefix(_SCREEN).split("/")
    return DraftPlace(parts[0], "", parts[1], codes=False) if len(parts) >= _SCREEN_PARTS else None


class Waiting(NamedTuple):
    """How many half-asked questionnaires wait, and the instant (UTC, ISO) at which the oldest was begun."""

    surveys: int
    since: str


def waiting_for(ctx: Context) -> Waiting:
    """Give what the actor may go on with: what the actor began, and papers that wait for a second entry."""
    since = []
    for username, form, text in kept_drafts.every(ctx.session):
        place = place_of(form)
        if place is None:
            continue
        draft = msgspec.json.decode(text, type=KeptDraft)
        second = place.codes and bool(draft.typed.get(SECOND_KEY))
        if draft.typed and (second or username == ctx.actor.username):
            since.append(draft.typed.get(BEGUN_KEY) or draft.kept_at)
    return Waiting(len(since), min(since, default=""))


@reading(Permission.RECORD_SURVEYS)
def surveys_begun(ctx: Context, person_id: str) -> tuple[str, ...]:
    """Give the names of the questionnaires that this user began to ask a person and has not recorded."""
    places = (
        place_of(form)
        for username, form, _text in kept_drafts.every(ctx.session)
        if username == ctx.actor.username
    )
    return tuple(sorted({one.questionnaire for one in places if one and one.person_id == person_id}))
