"""The options that say which applications, permits or referrals a command is about."""

import dataclasses
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from typing import NamedTuple

from homejobs_desktop.cli.permits import day_of
from homejobs_desktop.domain.filters import FILTERS, ORDERS, STATES, Filter, ListKind, check_filter
from homejobs_desktop.domain.permits import IssueKind, PermitType
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.referrals import ReferralAction
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.text import ascii_digits, joined_key
from homejobs_desktop.services.counties import county_names
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.saved_filters import named_filter

NO_FIELD = mark("Cli", "There is no field of activity “{value}”. Give its code (IN-01) or its name.")
NO_AGENCY = mark("Cli", "There is no agency “{value}”. Give its code (SAMT) or its name.")
NO_COUNTY = mark("Cli", "There is no county “{value}”. Give its office's number (29-01) or its name.")
NOT_OF_THIS_LIST = mark("Cli", "{option} is not asked of this list. Leave it out.")

_ALL = frozenset(ListKind)
_APPLICATIONS, _PERMITS = frozenset({ListKind.APPLICATIONS}), frozenset({ListKind.PERMITS})
_BOTH, _REFERRALS = _APPLICATIONS | _PERMITS, frozenset({ListKind.REFERRALS})


class _Option(NamedTuple):
    """An option: the field of the filter that it sets, the lists it is for, how it is written."""

    flag: str
    field: str
    lists: frozenset[ListKind]
    metavar: str = ""
    choices: tuple[str, ...] = ()
    number: bool = False


_DATE, _N = "DATE", "N"
_OPTIONS = (
    _Option("stage", "state", _APPLICATIONS, choices=STATES[ListKind.APPLICATIONS]),
    _Option("state", "state", _PERMITS, choices=STATES[ListKind.PERMITS]),
    _Option("state", "state", _REFERRALS, choices=STATES[ListKind.REFERRALS]),
    _Option("action", "action", _REFERRALS, choices=tuple(each.value for each in ReferralAction)),
    _Option("field", "field_code", _ALL, "IN-01"),
    _Option("agency", "agency", _BOTH, "SAMT"),
    _Option("county", "owner", _ALL, "29-01"),
    _Option("type", "permit_type", _BOTH, choices=tuple(kind.value for kind in PermitType)),
    _Option("waiting-days", "min_days", _APPLICATIONS, _N, number=True),
    _Option("registered-from", "registered_from", _APPLICATIONS, _DATE),
    _Option("registered-until", "registered_until", _APPLICATIONS, _DATE),
    _Option("kind", "kind", _PERMITS, choices=tuple(kind.value for kind in IssueKind)),
    _Option("expires-within", "within_days", _PERMITS, _N, number=True),
    _Option("expires-from", "expires_from", _PERMITS, _DATE),
    _Option("expires-until", "expires_until", _PERMITS, _DATE),
    _Option("issued-from", "issued_from", _PERMITS, _DATE),
    _Option("issued-until", "issued_until", _PERMITS, _DATE),
    _Option("follow-up-within", "within_days", _REFERRALS, _N, number=True),
    _Option("referred-from", "referred_from", _REFERRALS, _DATE),
    _Option("referred-until", "referred_until", _REFERRALS, _DATE),
)


def add_options(parser: ArgumentParser, *kinds: ListKind) -> None:
    """Let a command take the options of some lists; one that is left out stays None."""
    for option in _named(kinds).values():
        flag = f"--{option.flag}"
        if option.number:
            parser.add_argument(flag, type=int, metavar=option.metavar)
        elif option.choices:
            parser.add_argument(flag, choices=option.choices)
        else:
            parser.add_argument(flag, metavar=option.metavar)
    orders = dict.fromkeys(order.value for kind in kinds for order in ORDERS[kind])
    parser.add_argument("--sort", choices=tuple(orders))


def _named(kinds: Iterable[ListKind]) -> dict[str, _Option]:
    """Give the options of some lists by their flags; one that lists share offers what any of them does."""
    found: dict[str, _Option] = {}
    for option in _OPTIONS:
        if option.lists & set(kinds):
            former = found.get(option.flag, option)
            choices = tuple(dict.fromkeys((*former.choices, *option.choices)))
            found[option.flag] = former._replace(choices=choices)
    return found


def filter_of(arguments: Namespace, services: Services, kind: ListKind) -> Filter:
    """Give the filter that the options mean, on top of the saved one that is named.

    Raises:
        NotFound: No filter of that name is seen.
        Invalid: A name is not in its list, a date cannot be read, an option is of another list.
    """
    saved = getattr(arguments, "saved", None)
    wanted: Filter = services.ask(named_filter, kind, saved) if saved else FILTERS[kind]()
    asked: dict[str, object] = {}
    own = _named([kind])
    for flag in _named(ListKind):
        given = getattr(arguments, flag.replace("-", "_"), None)
        if given is None:
            continue
        if flag not in own:
            raise Invalid(NOT_OF_THIS_LIST, field=flag, option=Verbatim(f"--{flag}"))
        asked[own[flag].field] = _value(own[flag], given, services)
    if arguments.text:
        asked["text"] = arguments.text
    if arguments.sort:
        asked["order"] = arguments.sort
    replaced: Filter = _replaced(wanted, asked)
    check_filter(replaced)
    return replaced


def _replaced(wanted: Filter, asked: dict[str, object]) -> Filter:
    # What `replace` gives is of the same class; its stub asks the type of every field.
    replace: Callable[..., Filter] = dataclasses.replace
    return replace(wanted, **asked)


def _value(option: _Option, given: object, services: Services) -> object:
    if option.metavar == _DATE:
        return day_of(str(given), option.flag)
    if option.field == "field_code":
        return _code(services.ask(reference_book), "fields", str(given), NO_FIELD)
    if option.field == "agency":
        return _code(services.ask(reference_book), "agencies", str(given), NO_AGENCY)
    return _site(services, str(given)) if option.field == "owner" else given


def _code(book: ReferenceBook, list_name: str, text: str, refusal: Text) -> str:
    if not text.strip():
        return ""
    item = book.get(list_name, text.strip()) or book.find(list_name, text)
    if item is None:
        raise Invalid(refusal, field=list_name, value=Verbatim(text))
    return item.code


def _site(services: Services, text: str) -> str:
    """Give the office of a county by its number or name."""
    plain, key = ascii_digits(text).strip(), joined_key(text)
    if not plain:
        return ""
    for site, name in services.ask(county_names).items():
        if plain in {site, site.replace("-", "")} or joined_key(name) == key:
            return site
    raise Invalid(NO_COUNTY, field="county", value=Verbatim(text))
