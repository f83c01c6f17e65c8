"""The forms of what is done with an issued permit: its state, an amendment, a renewal."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.permit_moves import OTHER
from homejobs_desktop.services.permit_papers import Amendment
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    DateField,
    Form,
    Group,
    LatinField,
    LongTextField,
)
from homejobs_desktop.ui.screens_kit.plan_fields import AGENCY, supporter_field

STATES = "next_states"
"""The states that a permit may be taken to, as its form offers them."""
REASONS = "move_reasons"
"""The reasons that explain the chosen state."""

_NO_STATE = mark("Permits", "Choose the new state.")
_NO_REASON = mark("Permits", "Say why this is done.")
_NO_CODE = mark("Permits", "Choose the reason.")


@dataclass(frozen=True, slots=True)
class MoveDraft:
    """Where a permit is taken, and why: a code of the list, and words beside it."""

    state: str = ""
    code: str = ""
    reason: str = ""


def _check_move(draft: MoveDraft) -> tuple[Problem, ...]:
    missing = (("state", _NO_STATE), ("code", _NO_CODE))
    found = [Problem(name, text, {}) for name, text in missing if not getattr(draft, name).strip()]
    if draft.code == OTHER and not draft.reason.strip():
        found.append(Problem("reason", _NO_REASON, {}))
    return tuple(found)


MOVE_FORM = Form(
    "permit-move",
    MoveDraft(),
    _check_move,
    (
        Group(
            mark("Permits", "State"),
            (
                ChoiceField(name="state", label=mark("Permits", "New state"), list_name=STATES),
                ChoiceField(name="code", label=mark("Permits", "Reason"), list_name=REASONS),
                LongTextField(name="reason", label=mark("Permits", "Explanation"), span=3),
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class AmendDraft:
    """What is amended in a permit, as it is typed; what stays is as it was."""

    agency: str = ""
    supporter_permit: str = ""
    expires_on: dt.date | None = None
    reason: str = ""


def amendment_of(draft: AmendDraft, before: AmendDraft) -> Amendment:
    """Give what was changed in a form that was opened with `before`."""
    return Amendment(
        agency=draft.agency if draft.agency != before.agency else None,
        supporter_permit=draft.supporter_permit or None,
        expires_on=draft.expires_on if draft.expires_on != before.expires_on else None,
    )


def _check_amend(draft: AmendDraft) -> tuple[Problem, ...]:
    return () if draft.reason.strip() else (Problem("reason", _NO_REASON, {}),)


AMEND_FORM = Form(
    "permit-amend",
    AmendDraft(),
    _check_amend,
    (
        Group(
            mark("Permits", "What is amended"),
            (
                AGENCY,
                DateField(name="expires_on", label=mark("Permits", "Valid until")),
                supporter_field(mark("Permits", "Number of the new supporter's permit")),
                LongTextField(name="reason", label=mark("Permits", "Reason"), span=3),
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class RenewDraft:
    """What is typed when a permit is renewed."""

    letter_no: str = ""


def _check_renew(_draft: RenewDraft) -> tuple[Problem, ...]:
    return ()


RENEW_FORM = Form(
    "permit-renew",
    RenewDraft(),
    _check_renew,
    (
        Group(
            mark("Permits", "Renewal"),
            (
                LatinField(
                    name="letter_no",
                    label=mark("Permits", "Number of the agency's letter"),
                    help=mark("Permits", "Empty: the letter of the present permit"),
                ),
            ),
        ),
    ),
)

ENDS_WITH_PAPER = PermitState.REPLACED.value
"""The state that is reached by issuing the paper anew."""
