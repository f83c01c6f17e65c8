"""How a person reads the rules of permits: what their members are called, and what their values say."""

from typing import Final

from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType, state_name
from homejobs_desktop.domain.rule_changes import HANDLING, RuleValue
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate

_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_NOTHING = "—"
_EVERYBODY = mark("Rules", "Every nationality")
_IRANIANS = mark("Rules", "Iranians only")
_NO_END = mark("Rules", "Without an end")
_MONTHS = mark("Rules", "{count} months")
_YEARS = mark("Rules", "{count} years")
_PERCENT = mark("Rules", "{count} percent")
_DAYS = mark("Rules", "{count} days before its end")
_ANY_DAY = mark("Rules", "Any day")
_AND = mark("Rules", "{first}, {rest}")
_HANDLING_NAME = mark("Rules", "Handling of permits")

MEMBER_NAMES: Final[dict[str, Text]] = {
    "validity_months": mark("Rules", "Validity"),
    "nationality": mark("Rules", "Nationality"),
    "min_age": mark("Rules", "Least age"),
    "min_experience_years": mark("Rules", "Least experience"),
    "own_contribution_percent": mark("Rules", "Own contribution, at least"),
    "military_service": mark("Rules", "Military service settled"),
    "skill_certificate": mark("Rules", "Skill certificate"),
    "home_address": mark("Rules", "Address of the home"),
    "agency_letter_required": mark("Rules", "Letter of the agency"),
    "second_person": mark("Rules", "Needs a second person"),
    "county_may_ask": mark("Rules", "A county may ask for"),
    "amendable": mark("Rules", "May be amended"),
    "renewable_days_before": mark("Rules", "Renewed at the earliest"),
    "renewal_counts_from_expiry": mark("Rules", "A renewed permit keeps the days that were left"),
}
AMENDABLE_NAMES: Final[dict[str, Text]] = {
    "amended_agency": mark("Permits", "Executive agency"),
    "amended_supporter": mark("Permits", "Permit of the supporter"),
    "expires_on": mark("Permits", "Valid until"),
}
_UNITS: Final = {
    "validity_months": (_NO_END, _MONTHS),
    "min_age": (None, _YEARS),
    "min_experience_years": (None, _YEARS),
    "own_contribution_percent": (None, _PERCENT),
    "renewable_days_before": (_ANY_DAY, _DAYS),
}
"""What zero says of a number, and the words around every other one."""


def kind_name(kind: str) -> Text | Verbatim:
    """Give what a type of permit, or `HANDLING`, is called."""
    if kind == HANDLING:
        return _HANDLING_NAME
    return TYPE_NAMES[PermitType(kind)] if kind in set(PermitType) else Verbatim(kind)


def member_name(name: str) -> Text | Verbatim:
    """Give what a member of a rule is called."""
    return MEMBER_NAMES.get(name, Verbatim(name))


def value_words(name: str, value: RuleValue) -> str:
    """Give a value of a rule in words."""
    if isinstance(value, bool):
        return translate(_YES if value else _NO)
    if isinstance(value, int):
        nothing, some = _UNITS.get(name, (None, None))
        if not value:
            return translate(nothing) if nothing else _NOTHING
        return translate(some, count=value) if some else local_digits(str(value))
    if isinstance(value, str):
        return translate({"": _EVERYBODY, "IR": _IRANIANS}[value]) if value in {"", "IR"} else value
    named = AMENDABLE_NAMES if name == "amendable" else None
    words = [_part(each, named) for each in sorted(value)]
    return _joined(words) if words else _NOTHING


def _part(code: str, named: dict[str, Text] | None) -> str:
    name = state_name(code) if named is None else named.get(code, Verbatim(code))
    return translate(name) if isinstance(name, Text) else name


def _joined(words: list[str]) -> str:
    first, *rest = words
    return translate(_AND, first=Verbatim(first), rest=Verbatim(_joined(rest))) if rest else first
