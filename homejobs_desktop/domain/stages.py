"""What each stage of an application asks for: a letter's number, a reason, a second approval."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import FieldFacts
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark

_S = ApplicationState
SENT: Final = frozenset({_S.AGENCY_REVIEW, _S.STARRED_REVIEW})
"""Stages that begin with a letter of this office."""
ANSWERED: Final = frozenset({_S.AGENCY_APPROVED, _S.AGENCY_REJECTED})
"""Stages that begin with a letter that came in."""
NOTICED: Final = frozenset({_S.NEEDS_FIX})
"""Stages with a letter that may be numbered beforehand; otherwise its number comes when it is printed."""
REASONED: Final = frozenset({_S.AGENCY_REJECTED, _S.REJECTED, _S.WITHDRAWN, _S.NEEDS_FIX})
"""Stages that nobody may bring about without saying why."""

_NO_STAGE = mark("Applications", "Choose the next stage.")
_ANSWER_NO = mark("Applications", "Enter the number of the letter that came as an answer.")
_WHY: dict[str, Text] = {
    _S.NEEDS_FIX: mark("Applications", "Say what is missing; on the checklist everything is met or waived."),
    _S.REJECTED: mark("Applications", "Say why the application is rejected."),
    _S.AGENCY_REJECTED: mark("Applications", "Write the reason that the agency gave."),
    _S.WITHDRAWN: mark("Applications", "Write how the applicant gave the application up."),
}
_FUTURE = mark("Applications", "This date lies in the future. Check it.")
_BEFORE = mark(
    "Applications", "The application came to its present stage only after this day. Check the date."
)
_SECOND = mark(
    "Applications",
    "{name} is a starred field: after the agency, {approver} must approve too. "
    "Send it there first (stage of the second approval).",
)
_NO_SECOND = mark("Applications", "{name} is no starred field: no second approval is needed.")
_BY_ISSUE = mark("Applications", "This stage comes with the permit itself: issue the permit.")


@dataclass(frozen=True, slots=True)
class StageDraft:
    """Where an application is taken, with what belongs to it.

    `letter_no` may be left out for a letter of this office: the register gives its next number.
    `on` is the day on which it happened (default: the present day), `office` whom it was sent to
    (default: who has to approve), `text` the reason or what is missing.
    """

    state: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    office: str = ""
    text: str = ""
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands before it is moved."""

    state: str
    since: dt.date | None
    field: FieldFacts | None


def check_stage(draft: StageDraft, before: Standing, today: dt.date) -> tuple[Problem, ...]:
    """Give what is missing or wrong with a move, beside whether its transition exists."""
    if draft.state not in set(ApplicationState):
        return (Problem("state", _NO_STAGE, {}),)
    if draft.state == _S.PERMIT_ISSUED:
        return (Problem("state", _BY_ISSUE, {}),)
    return (
        *_second_approval(draft, before),
        *_letter(draft, today),
        *_reason(draft),
        *_when(draft, before, today),
    )


def asks_letter(state: str) -> bool:
    """Tell whether a stage begins with a letter."""
    return state in SENT | ANSWERED


def takes_letter(state: str) -> bool:
    """Tell whether a letter may be named with a stage."""
    return state in SENT | ANSWERED | NOTICED


def asks_reason(state: str) -> bool:
    """Tell whether a stage must be given a reason."""
    return state in REASONED


def _second_approval(draft: StageDraft, before: Standing) -> Iterator[Problem]:
    field = before.field
    if field is None:
        return
    if draft.state == _S.AGENCY_APPROVED and field.starred and before.state != _S.STARRED_REVIEW:
        approver = field.approver or mark("Permits", "the responsible authority")
        yield Problem("state", _SECOND, {"name": field.name, "approver": approver})
    if draft.state == _S.STARRED_REVIEW and not field.starred:
        yield Problem("state", _NO_SECOND, {"name": field.name})


def _letter(draft: StageDraft, today: dt.date) -> Iterator[Problem]:
    if draft.state in ANSWERED and not draft.letter_no:
        yield Problem("letter_no", _ANSWER_NO, {})
    yield from too_long("letter_no", draft.letter_no, LONGEST_NUMBER)
    if draft.letter_date is not None and draft.letter_date > today:
        yield Problem("letter_date", _FUTURE, {})


def _reason(draft: StageDraft) -> Iterator[Problem]:
    if asks_reason(draft.state) and not draft.text:
        yield Problem("text", _WHY[draft.state], {})
    yield from too_long("text", draft.text, LONGEST_DESCRIPTION)


def _when(draft: StageDraft, before: Standing, today: dt.date) -> Iterator[Problem]:
    if draft.on is None:
        return
    if draft.on > today:
        yield Problem("on", _FUTURE, {})
    elif before.since is not None and draft.on < before.since:
        yield Problem("on", _BEFORE, {})
