"""What a filter asks for, in words: above an exported list, beside a kept filter."""

import datetime as dt
from collections.abc import Iterator

from homejobs_desktop.domain.filters import (
    ANY_OPEN,
    EXPIRED,
    IN_FORCE,
    ORDER_NAMES,
    ApplicationFilter,
    Filter,
    Order,
    PermitFilter,
    ReferralFilter,
)
from homejobs_desktop.domain.permits import ISSUE_KIND_NAMES, TYPE_NAMES, IssueKind, PermitType
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.referrals import ACTION_NAMES, STATE_NAMES, ReferralAction
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.counties import county_names
from homejobs_desktop.services.reference import book_of

ANY_OPEN_STAGE = mark("Applications", "All open ones")
IN_FORCE_NAME = mark("Filters", "In force")
EXPIRED_NAME = mark("Permits", "Expired")
_PART = mark("Filters", "{name}: {value}")
OPEN_REFERRALS = mark("Referrals", "Not over yet")
_TEXT = mark("Filters", "“{text}”")
_AT_LEAST = mark("Filters", "at least {days} days in the stage")
_WITHIN = mark("Filters", "ends within {days} days")
_DUE_WITHIN = mark("Filters", "to be followed up within {days} days")
_SINCE = mark("Filters", "from {first}")
_UNTIL = mark("Filters", "until {last}")
_SPAN = mark("Filters", "from {first} to {last}")
STAGE = mark("Applications", "Stage")
STATE = mark("Permits", "State")
FIELD = mark("Permits", "Field of activity")
AGENCY = mark("Permits", "Executive agency")
COUNTY = mark("Filters", "County")
TYPE = mark("Permits", "Type")
ISSUE = mark("Permits", "Issue")
REGISTERED = mark("Filters", "Registered")
ISSUED = mark("Permits", "Issued on")
EXPIRES = mark("Permits", "Valid until")
ACTION = mark("Referrals", "For what")
REFERRED = mark("Referrals", "Day of the referral")
FOLLOW_UP = mark("Referrals", "Follow up on")
ORDER = mark("Filters", "Order")
EVERYTHING = mark("Filters", "everything")
_NAMED: dict[str, Text] = {ANY_OPEN: ANY_OPEN_STAGE, IN_FORCE: IN_FORCE_NAME, EXPIRED: EXPIRED_NAME}


def filter_words(ctx: Context, wanted: Filter) -> str:
    """Say what a filter asks for, with the names of the office's lists."""
    parts = list(_parts(wanted, book_of(ctx), county_names(ctx) if wanted.owner else {}))
    return "؛ ".join(parts) if parts else translate(EVERYTHING)


def state_words(wanted: Filter, book: ReferenceBook) -> str:
    """Say which stage or state a filter asks for."""
    if isinstance(wanted, ReferralFilter):
        return translate(OPEN_REFERRALS) if wanted.state == ANY_OPEN else referral_words(wanted.state)
    if wanted.state in _NAMED:
        return translate(_NAMED[wanted.state])
    states = "application_states" if isinstance(wanted, ApplicationFilter) else "permit_states"
    return book.name(states, wanted.state)


def action_words(action: str) -> str:
    """Say what a referral is for; something of a newer program by its code."""
    return translate(ACTION_NAMES[ReferralAction(action)]) if action in set(ReferralAction) else action


def referral_words(state: str) -> str:
    """Say a state of a referral; one of a newer program by its code."""
    return translate(STATE_NAMES[state]) if state in STATE_NAMES else state


def type_words(permit_type: str) -> str:
    """Say a type of permit; one of a newer program by its code."""
    known = permit_type in set(PermitType)
    return translate(TYPE_NAMES[PermitType(permit_type)]) if known else permit_type


def _parts(wanted: Filter, book: ReferenceBook, offices: dict[str, str]) -> Iterator[str]:
    if wanted.text.strip():
        yield translate(_TEXT, text=Verbatim(wanted.text.strip()))
    if wanted.state:
        yield _part(STAGE if isinstance(wanted, ApplicationFilter) else STATE, state_words(wanted, book))
    if wanted.field_code:
        yield _part(FIELD, book.name("fields", wanted.field_code))
    if wanted.owner:
        yield _part(COUNTY, offices.get(wanted.owner, wanted.owner))
    if isinstance(wanted, ReferralFilter):
        yield from _of_referrals(wanted)
    else:
        yield from _of_papers(wanted, book)
    if wanted.order != Order.NEWEST:
        yield translate(ORDER_NAMES[Order(wanted.order)])


def _of_papers(wanted: ApplicationFilter | PermitFilter, book: ReferenceBook) -> Iterator[str]:
    if wanted.agency:
        yield _part(AGENCY, book.name("agencies", wanted.agency))
    if wanted.permit_type:
        yield _part(TYPE, type_words(wanted.permit_type))
    yield from _of_applications(wanted) if isinstance(wanted, ApplicationFilter) else _of_permits(wanted)


def _of_applications(wanted: ApplicationFilter) -> Iterator[str]:
    if wanted.min_days:
        yield translate(_AT_LEAST, days=wanted.min_days)
    yield from _span(REGISTERED, wanted.registered_from, wanted.registered_until)


def _of_permits(wanted: PermitFilter) -> Iterator[str]:
    if wanted.kind:
        yield _part(ISSUE, translate(ISSUE_KIND_NAMES[IssueKind(wanted.kind)]))
    if wanted.within_days is not None:
        yield translate(_WITHIN, days=wanted.within_days)
    yield from _span(EXPIRES, wanted.expires_from, wanted.expires_until)
    yield from _span(ISSUED, wanted.issued_from, wanted.issued_until)


def _of_referrals(wanted: ReferralFilter) -> Iterator[str]:
    if wanted.action:
        yield _part(ACTION, action_words(wanted.action))
    if wanted.within_days is not None:
        yield translate(_DUE_WITHIN, days=wanted.within_days)
    yield from _span(REFERRED, wanted.referred_from, wanted.referred_until)


def _span(name: Text, first: dt.date | None, last: dt.date | None) -> Iterator[str]:
    if first is not None and last is not None:
        yield _part(name, translate(_SPAN, first=show_date(first), last=show_date(last)))
    elif first is not None:
        yield _part(name, translate(_SINCE, first=show_date(first)))
    elif last is not None:
        yield _part(name, translate(_UNTIL, last=show_date(last)))


def _part(name: Text, value: str) -> str:
    return translate(_PART, name=name, value=Verbatim(value))
