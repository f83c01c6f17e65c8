"""Reading single cells: what an office writes for a value becomes the value or a problem."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from homejobs_desktop.domain import identity
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only, joined_key

LISTS: Final[Mapping[str, str]] = {
    "gender": "genders",
    "nationality": "nationalities",
    "marital_status": "marital_statuses",
    "household_head_reason": "household_head_reasons",
    "education_level": "education_levels",
    "military_status": "military_statuses",
    "insurance_status": "insurance_statuses",
    "employment_status": "employment_statuses",
    "support_bodies": "support_bodies",
    "county": "counties",
    "district": "districts",
    "city": "cities",
    "residence": "residence_kinds",
    "ownership": "ownership_kinds",
    "wanted_field": "fields",
}
"""Fields whose values are codes, and the reference list that has them."""

UNKNOWN: Final = mark("Sheets", "“{value}” is not known as {what}; it was left out.")
_GENDER: Final = mark("Sheets", "“{value}” is not known as a gender. Write «زن» or «مرد» in the cell.")
_NUMBER: Final = re.compile(r"[0-9]{1,6}(?=(?:[./][0-9]*)?(?:[^0-9./]|$))", re.ASCII)
_BETWEEN: Final = re.compile(r"[،,;؛/\\|\n]+|\s+و\s+|\s-\s|\s+")
_HYPHEN: Final = re.compile(r"\s*-\s*|\s*[،,;؛/]\s*")
_MOST_DIGITS: Final = 15
_LIST_SIGNS: Final = re.compile(r"[،,;؛/\\|+\n]+|\s+و\s+|\s-\s")


@dataclass(frozen=True, slots=True)
class Words:
    """Usual words of cells (`resources/sheets/person_values.json`), folded."""

    blank: frozenset[str]
    nothing: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    no_support: frozenset[str]
    values: Mapping[str, Mapping[str, str]]
    places: Mapping[str, tuple[str, ...]]


@cache
def words() -> Words:
    """Give the shipped words."""
    known = json.loads(assets.read("resources/sheets/person_values.json"))
    return Words(
        frozenset(known["blank"]),
        frozenset(map(joined_key, known["nothing"])),
        frozenset(map(joined_key, known["yes"])),
        frozenset(map(joined_key, known["no"])),
        frozenset(map(joined_key, known["no_support"])),
        {
            field: {joined_key(word): code for code, texts in codes.items() for word in texts}
            for field, codes in known["values"].items()
        },
        {field: tuple(prefixes) for field, prefixes in known["places"].items()},
    )


Found = tuple[object, Problem | None]
"""A value and what is wrong with its cell; the value is None when there is none."""


def filled(text: str) -> bool:
    """Tell whether a cell says anything: dashes and dots stand for an empty one."""
    return bool(text) and text not in words().blank


def says_nothing(text: str) -> bool:
    """Tell whether a cell says that there is nothing, like «ندارد»."""
    return joined_key(text) in words().nothing


def problem(field: str, refusal: Invalid) -> Problem:
    """Give a refusal as the problem of `field`."""
    return Problem(field, refusal.text, refusal.params)


def unknown(field: str, text: str) -> Problem:
    """Warn that a value was not understood and is left out."""
    return Problem(field, UNKNOWN, {"value": text, "what": label(field)}, soft=True)


def checked(field: str, check: Callable[[str], str], text: str) -> Found:
    """Read a code by its rule."""
    try:
        return check(text), None
    except Invalid as refusal:
        return None, problem(field, refusal)


def coded(book: ReferenceBook, field: str, text: str, parent: str = "") -> Found:
    """Read a value of a reference list by code, name, alias or usual word."""
    plain = place_name(field, text)
    item = book.find(LISTS[field], plain, parent=parent)
    if item is None and "(" in plain:
        item = book.find(LISTS[field], plain.partition("(")[0], parent=parent)
    if item is not None:
        return item.code, None
    code = words().values.get(field, {}).get(joined_key(plain))
    if code is not None:
        return code, None
    if field == "gender":
        return None, Problem(field, _GENDER, {"value": text})
    return None, None if says_nothing(text) else unknown(field, text)


def place_name(field: str, text: str) -> str:
    """Give a place's name without «شهرستان», «روستای» and the like before it."""
    plain = canonical(text)
    for prefix in words().places.get(field, ()):
        rest = plain.removeprefix(f"{prefix} ")
        if rest != plain:
            return rest
    return plain


def yes_or_no(field: str, text: str) -> Found:
    """Read a value that holds or does not hold."""
    key = joined_key(text)
    special = words().values.get(field, {}).get(key)
    if special is not None or key in words().yes:
        return special != "no", None
    if key in words().no or key in words().nothing:
        return False, None
    return None, unknown(field, text)


def whole(field: str, text: str) -> Found:
    """Read a whole number, with or without its unit."""
    number = _NUMBER.search(ascii_digits(text))
    if number is not None:
        return int(number.group()), None
    return None, None if says_nothing(text) else unknown(field, text)


def bodies(book: ReferenceBook, text: str) -> Found:
    """Read the support bodies that a cell names."""
    key = joined_key(text)
    if key in words().nothing or key in words().no_support:
        return (), None
    found, strange = [], []
    for part in (text, *filter(None, map(str.strip, _LIST_SIGNS.split(text)))):
        code, _ = coded(book, "support_bodies", part)
        if code is not None:
            found.append(str(code))
            if part == text:
                break
        elif part != text:
            strange.append(part)
    warning = unknown("support_bodies", "، ".join(strange)) if strange else None
    return tuple(dict.fromkeys(found)), warning


def contact(text: str, area_code: str, field: str) -> dict[str, Found]:
    """Read one or several numbers of a cell into `mobile` and `phone`.

    Args:
        text: The cell.
        area_code: The code of the province, put before local numbers of eight digits; "" for none.
        field: `mobile`, `phone` or `contact` (either): the field that a wrong number is blamed on.
    """
    if says_nothing(text):
        return {}
    one = _number(text, area_code, field)
    if one[1][1] is None:
        return dict([one])
    # A hyphen parts two numbers only where there are too many digits for one.
    between = _HYPHEN if len(digits_only(text)) > _MOST_DIGITS and "-" in text else _BETWEEN
    parts = [part for part in between.split(text) if any(letter.isdigit() for letter in part)]
    several = [_number(part, area_code, field) for part in parts]
    if len(several) < 2 or any(found[1] is not None for _, found in several):
        return dict([one])
    return dict(reversed(several))


def _number(text: str, area_code: str, field: str) -> tuple[str, Found]:
    number = digits_only(text)
    bare = number.lstrip("(+").removeprefix("00").removeprefix("98").lstrip("0")
    if area_code and len(number) == 8 and number.isdigit() and field != "mobile" and number[0] not in "09":
        return "phone", (f"{area_code}{number}", None)
    if field == "mobile" or bare.startswith("9"):
        found = checked("mobile", identity.mobile, number)
        if field != "mobile" or found[1] is None or bare.startswith("9"):
            return "mobile", found
    found_line = checked("phone", identity.landline, number)
    if field == "mobile" and found_line[1] is not None:
        return "mobile", checked("mobile", identity.mobile, number)
    return "phone", found_line
