"""Numbers that an office gives without asking anyone: site, tag, counter and ISO 7064 check digits."""

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import digits_only

_LENGTH = mark(
    "Permits", "A permit number has 14 digits; “{value}” is not one. Write it as it stands on the sheet."
)
_CHECK = mark(
    "Permits",
    "The permit number {value} is not right: its last two digits do not agree with the others. "
    "Look at the sheet again.",
)
_DIGITS = 14
_COUNTERS = 1_000_000
_TAGS = 100
_CODES = 1_000_000
_CODE_DIGITS = 8
_CODE_LENGTH = mark("Exchange", "The short code of a slip has 8 digits; “{value}” is not one. Read it again.")
_CODE_CHECK = mark(
    "Exchange", "The short code {value} is mistyped: its last two digits do not agree. Read it again."
)


def mod_97_10(digits: str) -> str:
    """Give the two check digits of ISO 7064 MOD 97-10 for a number in ASCII digits."""
    return f"{98 - int(digits) * 100 % 97:02}"


def check_mod_97_10(text: str) -> bool:
    """Tell whether a number in ASCII digits ends in its own check digits."""
    return len(text) > 2 and text.isascii() and text.isdigit() and int(text) % 97 == 1


def permit_number(site: str, tag: int, counter: int) -> str:
    """Give the 14 digits `PP SS EE NNNNNN CC` of a permit; ValueError when a part does not fit."""
    place = site.replace("-", "")
    if len(place) != 4 or not 0 <= tag < _TAGS or not 0 < counter < _COUNTERS:
        message = f"no permit number of {site}, tag {tag}, counter {counter}"
        raise ValueError(message)
    body = f"{place}{tag:02}{counter:06}"
    return body + mod_97_10(body)


def show_permit_number(text: str) -> str:
    """Give the number in groups as it is printed: `29 01 47 000118 63`."""
    return " ".join((text[:2], text[2:4], text[4:6], text[6:12], text[12:]))


def canonical_permit_number(text: str) -> str:
    """Give the 14 digits of a typed permit number, in any digits and grouping, or raise `Invalid`."""
    number = digits_only(text)
    if len(number) != _DIGITS or not (number.isascii() and number.isdigit()):
        raise Invalid(_LENGTH, value=text.strip())
    if not check_mod_97_10(number):
        raise Invalid(_CHECK, value=number)
    return number


def short_code(sha256: str) -> str:
    """Give the eight digits by which people tell a package: six of its hash (hex), two check digits."""
    body = f"{int(sha256, 16) % _CODES:06}"
    return body + mod_97_10(body)


def canonical_short_code(text: str) -> str:
    """Give the eight digits of a typed short code, in any digits and grouping, or raise `Invalid`."""
    code = digits_only(text)
    if len(code) != _CODE_DIGITS or not (code.isascii() and code.isdigit()):
        raise Invalid(_CODE_LENGTH, value=text.strip())
    if not check_mod_97_10(code):
        raise Invalid(_CODE_CHECK, value=code)
    return code
