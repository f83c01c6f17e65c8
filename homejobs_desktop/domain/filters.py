"""Which applications, permits and referrals a list shows, in what order, and how that is written down.

A filter is a frozen value; its canonical form is JSON with sorted keys that names only what is asked, so
that equal filters read the same and one that is kept today is understood by a later program. Days that
move with the calendar ("within 30 days") stay relative.
"""

import dataclasses
import datetime as dt
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from homejobs_desktop.domain.applications import OPEN, ApplicationItem
from homejobs_desktop.domain.permits import IssueKind, PermitRow, PermitType
from homejobs_desktop.domain.referrals import OPEN as OPEN_REFERRALS
from homejobs_desktop.domain.referrals import OVERDUE, ReferralAction, ReferralItem
from homejobs_desktop.domain.transitions import ApplicationState, PermitState, ReferralState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

ANY_OPEN: Final = "open"
"""As a stage: whatever stage waits for somebody; as a state of referrals: what is not over."""
IN_FORCE: Final = "in_force"
"""As a state: issued, and its day is not over."""
EXPIRED: Final = "expired"
"""As a state: issued, and its day is over."""
MOST_DAYS: Final = 36_500

WRONG_DAYS = mark("Filters", "Give a number of days from 0 to {most}.")
WRONG_ORDER = mark("Filters", "There is no order {value}. Choose one of: {known}.")
WRONG_CHOICE = mark("Filters", "{value} cannot be asked for. Choose one of: {known}.")
TURNED = mark("Filters", "The first day lies after the last one. Swap them.")
UNREADABLE = mark(
    "Filters", "This filter was not written by this program: {detail}. Choose what you look for anew."
)


class ListKind(StrEnum):
    """The lists that are filtered."""

    APPLICATIONS = "applications"
    PERMITS = "permits"
    REFERRALS = "referrals"


class Order(StrEnum):
    """In what order a list stands.

    `NAME` is the Persian order of the holders' names; `WAITING` the longest in their stage first;
    `EXPIRY` what ends first; `DUE` what is to be followed up first.
    """

    NEWEST = "newest"
    NAME = "name"
    WAITING = "waiting"
    EXPIRY = "expiry"
    DUE = "due"


ORDER_NAMES: dict[Order, Text] = {
    Order.NEWEST: mark("Filters", "Newest first"),
    Order.NAME: mark("Filters", "By name"),
    Order.WAITING: mark("Filters", "Longest waiting first"),
    Order.EXPIRY: mark("Filters", "First to end"),
    Order.DUE: mark("Filters", "First to follow up"),
}
"""How a person reads an order."""
LIST_NAMES: dict[ListKind, Text] = {
    ListKind.APPLICATIONS: mark("Applications", "Applications"),
    ListKind.PERMITS: mark("Permits", "Permits"),
    ListKind.REFERRALS: mark("Referrals", "Referrals"),
}
"""How a person reads which list it is."""


@dataclass(frozen=True, slots=True)
class ApplicationFilter:
    """Which applications a list shows; "", 0 and None ask nothing, and all that is asked must hold.

    `text` finds people, legal persons and tracking numbers; `state` is a stage or `ANY_OPEN`; `min_days`
    the days in the stage at least; `owner` the county's office; the days are both included.
    """

    text: str = ""
    state: str = ""
    field_code: str = ""
    agency: str = ""
    min_days: int = 0
    owner: str = ""
    permit_type: str = ""
    registered_from: dt.date | None = None
    registered_until: dt.date | None = None
    order: str = Order.NEWEST.value


@dataclass(frozen=True, slots=True)
class PermitFilter:
    """Which permits a list shows; "" and None ask nothing, and all that is asked must hold.

    `text` finds people, legal persons and numbers; `state` is a state, `IN_FORCE` or `EXPIRED`; `kind` how
    it came about; `within_days` those in force that end within so many days; `owner` the county's office;
    the days are both included, and a permit without an end has none that could lie between two.
    """

    text: str = ""
    state: str = ""
    field_code: str = ""
    agency: str = ""
    owner: str = ""
    permit_type: str = ""
    kind: str = ""
    within_days: int | None = None
    expires_from: dt.date | None = None
    expires_until: dt.date | None = None
    issued_from: dt.date | None = None
    issued_until: dt.date | None = None
    order: str = Order.NEWEST.value


@dataclass(frozen=True, slots=True)
class ReferralFilter:
    """Which referrals a list shows; "" and None ask nothing, and all that is asked must hold.

    `text` finds people and a letter's number; `state` is a state, `ANY_OPEN` or `OVERDUE`;
    `action` what they are for; `within_days` the open ones to be followed up within so many days, late ones
    too; `owner` the county's office; the days are both included.
    """

    text: str = ""
    state: str = ""
    action: str = ""
    field_code: str = ""
    owner: str = ""
    within_days: int | None = None
    referred_from: dt.date | None = None
    referred_until: dt.date | None = None
    order: str = Order.NEWEST.value


Filter = ApplicationFilter | PermitFilter | ReferralFilter

FILTERS: Final[dict[ListKind, type[ApplicationFilter] | type[PermitFilter] | type[ReferralFilter]]] = {
    ListKind.APPLICATIONS: ApplicationFilter,
    ListKind.PERMITS: PermitFilter,
    ListKind.REFERRALS: ReferralFilter,
}
ORDERS: Final[dict[ListKind, tuple[Order, ...]]] = {
    ListKind.APPLICATIONS: (Order.NEWEST, Order.NAME, Order.WAITING),
    ListKind.PERMITS: (Order.NEWEST, Order.NAME, Order.EXPIRY),
    ListKind.REFERRALS: (Order.NEWEST, Order.NAME, Order.DUE),
}
"""In what orders each list can stand, the usual one first."""
STATES: Final[dict[ListKind, tuple[str, ...]]] = {
    ListKind.APPLICATIONS: (ANY_OPEN, *(state.value for state in ApplicationState)),
    ListKind.PERMITS: (IN_FORCE, EXPIRED, *(state.value for state in PermitState)),
    ListKind.REFERRALS: (ANY_OPEN, OVERDUE, *(state.value for state in ReferralState)),
}
"""What may be asked of the stage of applications and of the state of permits and referrals."""


class Count(NamedTuple):
    """How many match a filter: all of them, or (not `exact`) at least so many."""

    number: int
    exact: bool


def kind_of(wanted: Filter) -> ListKind:
    """Give the list that a filter is for."""
    return next(kind for kind, made in FILTERS.items() if isinstance(wanted, made))


def to_json(wanted: Filter) -> str:
    """Give the canonical form of a filter: JSON, sorted keys, only what is asked."""
    plain = type(wanted)()
    asked = {}
    for field in dataclasses.fields(wanted):
        value = getattr(wanted, field.name)
        if value != getattr(plain, field.name):
            asked[field.name] = value.isoformat() if isinstance(value, dt.date) else value
    return json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(kind: ListKind, text: str) -> Filter:
    """Read a filter in its canonical form.

    Raises:
        Invalid: It is no filter of this list, or it asks for what cannot be.
    """
    try:
        asked = msgspec.json.decode(text, type=dict[str, object])
        unknown = set(asked) - {field.name for field in dataclasses.fields(FILTERS[kind])}
        if unknown:
            raise Invalid(UNREADABLE, detail=Verbatim(", ".join(sorted(unknown))))
        wanted: Filter = msgspec.convert(asked, FILTERS[kind])
    except (msgspec.MsgspecError, UnicodeEncodeError) as fault:
        raise Invalid(UNREADABLE, detail=Verbatim(str(fault))) from fault
    check_filter(wanted)
    return wanted


def check_filter(wanted: Filter) -> None:
    """Refuse what cannot be asked; raises Invalid that names the field."""
    kind = kind_of(wanted)
    _one_of("order", wanted.order, [order.value for order in ORDERS[kind]], WRONG_ORDER)
    _one_of("state", wanted.state, ["", *STATES[kind]], WRONG_CHOICE)
    if isinstance(wanted, ReferralFilter):
        _one_of("action", wanted.action, ["", *(each.value for each in ReferralAction)], WRONG_CHOICE)
        _days("within_days", wanted.within_days or 0)
        _span("referred_from", wanted.referred_from, wanted.referred_until)
        return
    _one_of("permit_type", wanted.permit_type, ["", *(each.value for each in PermitType)], WRONG_CHOICE)
    if isinstance(wanted, ApplicationFilter):
        _days("min_days", wanted.min_days)
        _span("registered_from", wanted.registered_from, wanted.registered_until)
        return
    _one_of("kind", wanted.kind, ["", *(each.value for each in IssueKind)], WRONG_CHOICE)
    _days("within_days", wanted.within_days or 0)
    _span("expires_from", wanted.expires_from, wanted.expires_until)
    _span("issued_from", wanted.issued_from, wanted.issued_until)


def application_passes(wanted: ApplicationFilter, row: ApplicationItem, today: dt.date) -> bool:
    """Tell whether an application is asked for, but for its `text`: the rule that the store follows."""
    since = row.stage_since or row.registered_on
    return all(
        (
            row.state in OPEN if wanted.state == ANY_OPEN else wanted.state in {"", row.state},
            wanted.field_code in {"", row.field_code},
            wanted.agency in {"", row.agency},
            wanted.owner in {"", row.owner},
            wanted.permit_type in {"", row.permit_type},
            not wanted.min_days or (since is not None and (today - since).days >= wanted.min_days),
            _between(row.registered_on, wanted.registered_from, wanted.registered_until),
        )
    )


def permit_passes(wanted: PermitFilter, row: PermitRow, today: dt.date) -> bool:
    """Tell whether a permit is asked for, but for its `text`: the rule that the store follows."""
    within = wanted.within_days
    soon = within is None or (
        row.standing(today) == PermitState.ISSUED
        and _between(row.expires_on, today, today + dt.timedelta(within))
    )
    return soon and all(
        (
            _stands(wanted.state, row, today),
            wanted.field_code in {"", row.field_code},
            wanted.agency in {"", row.agency},
            wanted.owner in {"", row.owner},
            wanted.permit_type in {"", row.permit_type},
            wanted.kind in {"", row.kind},
            _between(row.expires_on, wanted.expires_from, wanted.expires_until),
            _between(row.issued_on, wanted.issued_from, wanted.issued_until),
        )
    )


def referral_passes(wanted: ReferralFilter, row: ReferralItem, today: dt.date) -> bool:
    """Tell whether a referral is asked for, but for its `text`: the rule that the store follows."""
    within = wanted.within_days
    last = today + dt.timedelta(within) if within is not None else None
    soon = last is None or (row.is_open and row.follow_up_on is not None and row.follow_up_on <= last)
    if wanted.state == ANY_OPEN:
        stands = row.state in OPEN_REFERRALS
    elif wanted.state == OVERDUE:
        stands = row.standing(today) == OVERDUE
    else:
        stands = wanted.state in {"", row.state}
    return soon and all(
        (
            stands,
            wanted.action in {"", row.action},
            wanted.field_code in {"", row.field_code},
            wanted.owner in {"", row.owner},
            _between(row.referred_on, wanted.referred_from, wanted.referred_until),
        )
    )


def _stands(state: str, row: PermitRow, today: dt.date) -> bool:
    standing = row.standing(today)
    if state == IN_FORCE:
        return standing == PermitState.ISSUED
    return standing == state if state == EXPIRED else state in {"", row.state}


def _between(day: dt.date | None, first: dt.date | None, last: dt.date | None) -> bool:
    if first is None and last is None:
        return True
    return day is not None and (first is None or first <= day) and (last is None or day <= last)


def _one_of(field: str, value: str, known: list[str], text: Text) -> None:
    if value not in known:
        names = ", ".join(filter(None, known))
        raise Invalid(text, field=field, value=Verbatim(value), known=Verbatim(names))


def _days(field: str, days: int) -> None:
    if not 0 <= days <= MOST_DAYS:
        raise Invalid(WRONG_DAYS, field=field, most=MOST_DAYS)


def _span(field: str, first: dt.date | None, last: dt.date | None) -> None:
    if first is not None and last is not None and first > last:
        raise Invalid(TURNED, field=field)
