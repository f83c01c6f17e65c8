"""What a list can be narrowed by: one editor for each field of its filter."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.filters import (
    ANY_OPEN,
    EXPIRED,
    IN_FORCE,
    ORDER_NAMES,
    ORDERS,
    STATES,
    ListKind,
    Order,
)
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permits import ISSUE_KIND_NAMES, TYPE_NAMES
from homejobs_desktop.domain.referrals import ReferralAction
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services import filter_words as words
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.numbers import NumberEdit
from homejobs_desktop.ui.workplace import Workplace

_MOST_DAYS = 36_500
_DAYS = mark("Applications", "Days in stage, at least")
_WITHIN = mark("Filters", "Ends within (days)")
_REGISTERED_FROM = mark("Filters", "Registered from")
_REGISTERED_UNTIL = mark("Filters", "Registered until")
_EXPIRES_FROM = mark("Filters", "Ends from")
_EXPIRES_UNTIL = mark("Filters", "Ends until")
_ISSUED_FROM = mark("Filters", "Issued from")
_ISSUED_UNTIL = mark("Filters", "Issued until")
COUNTIES = "offices"
_STATES = {ListKind.APPLICATIONS: "application_states", ListKind.PERMITS: "permit_states"}
"""Of the lists whose states the office's lists name."""
_DUE_WITHIN = mark("Filters", "Follow-up within (days)")
_REFERRED_FROM = mark("Filters", "Referred from")
_REFERRED_UNTIL = mark("Filters", "Referred until")
_ACTIONS, _REFERRAL_STATES = "referral_actions", "referral_states"
_TYPES, _KINDS, _ORDERS = "types", "kinds", "orders"

Value = str | int | dt.date | None
Editor = ChoiceEdit | NumberEdit | JalaliDateEdit


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a filter: its words, and what is chosen from (a list, "day" or "number")."""

    field: str
    words: Text
    source: str


_COUNTY = Asked("owner", words.COUNTY, COUNTIES)
_FIELD = Asked("field_code", words.FIELD, "fields")
_AGENCY = Asked("agency", words.AGENCY, "agencies")
_TYPE = Asked("permit_type", words.TYPE, _TYPES)
_ORDER = Asked("order", words.ORDER, _ORDERS)
DAY, NUMBER = "day", "number"
FIELDS: dict[ListKind, tuple[Asked, ...]] = {
    ListKind.APPLICATIONS: (
        Asked("state", words.STAGE, _STATES[ListKind.APPLICATIONS]),
        _FIELD,
        _AGENCY,
        _TYPE,
        Asked("min_days", _DAYS, NUMBER),
        _COUNTY,
        Asked("registered_from", _REGISTERED_FROM, DAY),
        Asked("registered_until", _REGISTERED_UNTIL, DAY),
        _ORDER,
    ),
    ListKind.PERMITS: (
        Asked("state", words.STATE, _STATES[ListKind.PERMITS]),
        _FIELD,
        _AGENCY,
        _TYPE,
        Asked("kind", words.ISSUE, _KINDS),
        _COUNTY,
        Asked("within_days", _WITHIN, NUMBER),
        Asked("expires_from", _EXPIRES_FROM, DAY),
        Asked("expires_until", _EXPIRES_UNTIL, DAY),
        Asked("issued_from", _ISSUED_FROM, DAY),
        Asked("issued_until", _ISSUED_UNTIL, DAY),
        _ORDER,
    ),
    ListKind.REFERRALS: (
        Asked("state", words.STATE, _REFERRAL_STATES),
        Asked("action", words.ACTION, _ACTIONS),
        _FIELD,
        _COUNTY,
        Asked("within_days", _DUE_WITHIN, NUMBER),
        Asked("referred_from", _REFERRED_FROM, DAY),
        Asked("referred_until", _REFERRED_UNTIL, DAY),
        _ORDER,
    ),
}
"""What each list is narrowed by, in the order in which it is asked."""


def fields_for(kind: ListKind, workplace: Workplace) -> tuple[Asked, ...]:
    """Give the fields that make sense in this office: only the province has several counties."""
    county = workplace.office.kind is OfficeKind.COUNTY
    return tuple(asked for asked in FIELDS[kind] if not (county and asked is _COUNTY))


def editor_of(asked: Asked, workplace: Workplace) -> Editor:
    """Make the editor of a field."""
    editor: Editor
    if asked.source == DAY:
        editor = JalaliDateEdit(workplace.clock)
    else:
        editor = NumberEdit() if asked.source == NUMBER else ChoiceEdit()
    named(editor, asked.words)
    editor.setPlaceholderText(translate(asked.words))
    return editor


def named(widget: QWidget, words: Text) -> None:
    """Say what a widget is for: to a reader of the screen, and under the mouse."""
    widget.setAccessibleName(translate(words))
    widget.setToolTip(translate(words))


def value_of(editor: Editor) -> Value:
    """Give what an editor asks for; what is no value yet asks nothing."""
    try:
        value = editor.value()
    except Invalid:
        return "" if isinstance(editor, ChoiceEdit) else None
    return min(value, _MOST_DAYS) if isinstance(value, int) else value


def put(editor: Editor, value: Value) -> None:
    """Show a value in its editor."""
    if isinstance(editor, ChoiceEdit):
        editor.set_value(str(value or ""))
    elif isinstance(editor, NumberEdit):
        editor.set_value(value if isinstance(value, int) else None)
    else:
        editor.set_value(value if isinstance(value, dt.date) else None)


def choices_of(kind: ListKind, lists: ReferenceLists) -> dict[str, tuple[Choice, ...]]:
    """Give what may be chosen, by source; the counties are not in the lists."""
    known = lists.choices()
    orders = {
        _ORDERS: tuple(
            Choice("" if order is Order.NEWEST else order.value, translate(ORDER_NAMES[order]))
            for order in ORDERS[kind]
        )
    }
    if kind is ListKind.REFERRALS:
        return {"fields": known.get("fields", ()), **orders, **_of_referrals()}
    first = (
        (Choice(ANY_OPEN, translate(words.ANY_OPEN_STAGE)),)
        if kind is ListKind.APPLICATIONS
        else (
            Choice(IN_FORCE, translate(words.IN_FORCE_NAME)),
            Choice(EXPIRED, translate(words.EXPIRED_NAME)),
        )
    )
    states = _STATES[kind]
    return {
        "fields": known.get("fields", ()),
        "agencies": known.get("agencies", ()),
        states: (*first, *known.get(states, ())),
        _TYPES: tuple(Choice(each.value, translate(name)) for each, name in TYPE_NAMES.items()),
        _KINDS: tuple(Choice(each.value, translate(name)) for each, name in ISSUE_KIND_NAMES.items()),
        **orders,
    }


def _of_referrals() -> dict[str, tuple[Choice, ...]]:
    return {
        _REFERRAL_STATES: tuple(
            Choice(
                state, words.referral_words(state) if state != ANY_OPEN else translate(words.OPEN_REFERRALS)
            )
            for state in STATES[ListKind.REFERRALS]
        ),
        _ACTIONS: tuple(Choice(each.value, words.action_words(each.value)) for each in ReferralAction),
    }
