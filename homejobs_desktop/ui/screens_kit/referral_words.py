"""How pages speak of referrals: what they are for, how they stand, which acts answer a need."""

import datetime as dt

from homejobs_desktop.domain.referrals import (
    ACT_NAMES,
    APPLY,
    OVERDUE,
    FoundNeed,
    Pishran,
    ReferralAction,
    ReferralItem,
    action_name,
    state_name,
)
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import Choice

REFER = "refer"
"""Begins what the window is asked for: to refer a person, for a need."""
TONES = {
    OVERDUE: "bad",
    ReferralState.ACCEPTED: "accent",
    ReferralState.DONE: "good",
    ReferralState.REFUSED: "warn",
    ReferralState.DROPPED: "warn",
}
"""How a state or standing looks."""
_PISHRAN = mark("Referrals", "{name} — {field}")


def action_words(action: str) -> str:
    """Give what a referral is for in words."""
    return _said(action_name(action))


def act_words(action: str) -> Text:
    """Give what the button says that begins something for a need."""
    return ACT_NAMES.get(action, ACT_NAMES[ReferralAction.OTHER])


def state_words(state: str) -> str:
    """Give a state or standing in words."""
    return _said(state_name(state))


def pill_of(row: ReferralItem, today: dt.date) -> tuple[str, str]:
    """Give the words and the tone of how a referral stands."""
    standing = row.standing(today)
    return state_words(standing), TONES.get(standing, "plain")


def day_words(day: dt.date | None) -> str:
    """Give a day; nothing for none."""
    return show_date(day) if day else ""


def refer_for(person_id: str, need: FoundNeed | None = None) -> str:
    """Give what the window is asked for to refer a person: for a need where one is named."""
    if need is None:
        return f"{REFER}:{person_id}"
    return f"{REFER}:{person_id}:{need.action}:{need.survey_id}:{need.code}"


def way_of(person_id: str, need: FoundNeed) -> tuple[str, str]:
    """Give the screen and the action there that answer a need."""
    return ("applications", f"new:{person_id}") if need.action == APPLY else (
        "referrals", refer_for(person_id, need)
    )  # fmt: skip


def action_choices() -> tuple[Choice, ...]:
    """Give what a person may be referred for."""
    return tuple(Choice(action.value, action_words(action)) for action in ReferralAction)


def pishran_choices(found: tuple[Pishran, ...], lists: ReferenceLists) -> tuple[Choice, ...]:
    """Give the pishrans to choose from, each with the field of activity; found by name and national code."""
    return tuple(
        Choice(each.id, _pishran_words(each, lists), aliases=(each.name, each.national_code))
        for each in found
    )


def _pishran_words(pishran: Pishran, lists: ReferenceLists) -> str:
    field = lists.name("fields", pishran.field_code)
    return translate(_PISHRAN, name=pishran.name, field=field) if field else pishran.name


def _said(name: object) -> str:
    return translate(name) if isinstance(name, Text) else str(name)
