"""Codes that identify people, firms, accounts and places: what is typed becomes canonical or is refused.

Every check takes the text as typed (any digits, spaces, hyphens, half spaces) and gives the form that
is stored, in ASCII digits, or raises `Invalid` with a sentence for its cause.
"""

import re
from operator import mul

from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.text import digits_only

_NATIONAL_CODE = mark("Identity", "national code")
_LEGAL_ID = mark("Identity", "national id of the legal person")
_POSTAL_CODE = mark("Identity", "postal code")

_IBAN = mark("Identity", "account number (IBAN)")
_MOBILE = mark("Identity", "mobile number")
_LANDLINE = mark("Identity", "telephone number")

_EMPTY = mark("Identity", "The {what} is empty. Write it.")
_LETTERS = mark(
    "Identity",
    "The {what} “{value}” has the sign “{sign}” in it. It is made of digits only.",
)
_LENGTH = mark("Identity", "The {what} {value} has {count} digits. It must have {length} digits.")
_ZEROS_EATEN = mark(
    "Identity",
    "The {what} {value} has {count} digits. If the zeros at its beginning were lost, it is {offer}.",
)
_ALL_SAME = mark("Identity", "The {what} {value} is one digit repeated. Write the real one.")
_NO_SERIAL = mark("Identity", "The {what} {value} is not right: the digits in its middle are all zero.")
_CHECK_NATIONAL = mark(
    "Identity",
    "The national code {value} is not right: its last digit does not agree with the others. "
    "Look at the national card again.",
)
_CHECK_LEGAL = mark(
    "Identity",
    "The national id {value} is not right: its last digit does not agree with the others. "
    "Look at the firm's papers again.",
)
_CHECK_IBAN = mark(
    "Identity",
    "The account number {value} is not right: its check digits do not agree. Look at the bank's paper again.",
)
_IBAN_COUNTRY = mark(
    "Identity", "The account number {value} does not begin with IR. Write IR before the 24 digits."
)
_IBAN_OFFER = mark("Identity", "The account number lacks IR at its beginning. Write it as {offer}.")
_MOBILE_START = mark(
    "Identity", "The mobile number {value} does not begin with 09. Write it like 09151234567."
)
_LANDLINE_START = mark(
    "Identity",
    "The telephone number {value} is not right. Write it with the code of the city, like 05632220000.",
)


def _digits(text: str, what: Text, length: int) -> str:
    """Give exactly `length` digits, not all the same."""
    code = digits_only(text)
    _only_digits(code, text, what)
    if len(code) != length:
        raise Invalid(_LENGTH, what=what, value=code, count=len(code), length=length)
    if code == code[0] * length:
        raise Invalid(_ALL_SAME, what=what, value=code)
    return code


def _only_digits(code: str, text: str, what: Text) -> None:
    if code.isascii() and code.isdigit():
        return
    if not code:
        raise Invalid(_EMPTY, what=what)
    sign = next(sign for sign in code if sign not in "0123456789")
    raise Invalid(_LETTERS, what=what, value=text.strip(), sign=Verbatim(sign))


_NATIONAL_WEIGHTS = (10, 9, 8, 7, 6, 5, 4, 3, 2)
_ZERO = ord("0")
_NATIONAL_ZERO = _ZERO * sum(_NATIONAL_WEIGHTS)


def national_check_digit(first_nine: str) -> str:
    """Give the tenth digit of a national code from its first nine."""
    rest = (sum(map(mul, first_nine.encode(), _NATIONAL_WEIGHTS)) - _NATIONAL_ZERO) % 11
    return str(rest if rest < 2 else 11 - rest)


def national_code(text: str) -> str:
    """Give the ten digits of a national code (کد ملی)."""
    code = digits_only(text)
    if len(code) in {8, 9} and code.isascii() and code.isdigit():
        offer = code.zfill(10)
        if _is_national(offer):
            raise Invalid(_ZEROS_EATEN, what=_NATIONAL_CODE, value=code, count=len(code), offer=offer)
    code = _digits(code, _NATIONAL_CODE, 10)
    if code[3:9] == "000000":
        raise Invalid(_NO_SERIAL, what=_NATIONAL_CODE, value=code)
    if national_check_digit(code[:9]) != code[9]:
        raise Invalid(_CHECK_NATIONAL, value=code)
    return code


def _is_national(code: str) -> bool:
    return code[3:9] != "000000" and code != code[0] * 10 and national_check_digit(code[:9]) == code[9]


_SHEET_NUMBER = re.compile(r"([0-9]+)\.0*")


def national_code_from_sheet(text: str) -> str:
    """Read a national code as a sheet holds it: zeros that the sheet ate come back if the checksum agrees."""
    code = digits_only(text).lstrip("'")
    number = _SHEET_NUMBER.fullmatch(code)
    if number:
        code = number.group(1)
    if len(code) in {8, 9} and code.isascii() and code.isdigit() and _is_national(code.zfill(10)):
        return code.zfill(10)
    return national_code(code)


_LEGAL_WEIGHTS = (29, 27, 23, 19, 17, 29, 27, 23, 19, 17)


def legal_id(text: str) -> str:
    """Give the eleven digits of a legal person's national id (شناسه ملی)."""
    code = _digits(text, _LEGAL_ID, 11)
    if code[3:9] == "000000":
        raise Invalid(_NO_SERIAL, what=_LEGAL_ID, value=code)
    added = int(code[9]) + 2
    rest = (
        sum((int(digit) + added) * weight for digit, weight in zip(code, _LEGAL_WEIGHTS, strict=False)) % 11
    )
    if str(rest % 10) != code[10]:
        raise Invalid(_CHECK_LEGAL, value=code)
    return code


def iban(text: str) -> str:
    """Give an Iranian account number (شبا): IR and 24 digits."""
    code = digits_only(text).upper()
    if len(code) == 24 and code.isascii() and code.isdigit() and _iban_agrees(code):
        raise Invalid(_IBAN_OFFER, offer=Verbatim(f"IR{code}"))
    if code and not code.startswith("IR"):
        raise Invalid(_IBAN_COUNTRY, value=Verbatim(code))
    digits = code[2:]
    _only_digits(digits, text, _IBAN)
    if len(digits) != 24:
        raise Invalid(_LENGTH, what=_IBAN, value=Verbatim(code), count=len(digits), length=24)
    if not _iban_agrees(digits):
        raise Invalid(_CHECK_IBAN, value=Verbatim(code))
    return code


def _iban_agrees(digits: str) -> bool:
    return int(f"{digits[2:]}1827{digits[:2]}") % 97 == 1


def postal_code(text: str) -> str:
    """Give the ten digits of a postal code."""
    return _digits(text, _POSTAL_CODE, 10)


_BRACKETS = str.maketrans("", "", "()[]'")


def _national_number(text: str, what: Text) -> str:
    """Give a number as it is dialled inside Iran, from 0098, +98, 98, 0 or nothing before it."""
    number = digits_only(text).translate(_BRACKETS)
    if number.isascii() and number.isdigit() and len(number) == 11 and number[0] == "0" != number[1]:
        return number
    cell = _SHEET_NUMBER.fullmatch(number)
    plain = cell.group(1) if cell else number.removeprefix("+")
    _only_digits(plain, text, what)
    abroad = plain.removeprefix("00")
    if abroad.startswith("98") and len(abroad) > 10:
        plain = abroad[2:]
    return plain if plain.startswith("0") else f"0{plain}"


def mobile(text: str) -> str:
    """Give a mobile number as `09xxxxxxxxx`."""
    number = _national_number(text, _MOBILE)
    if not number.startswith("09"):
        raise Invalid(_MOBILE_START, value=digits_only(text))
    if len(number) != 11:
        raise Invalid(_LENGTH, what=_MOBILE, value=number, count=len(number), length=11)
    return number


def landline(text: str) -> str:
    """Give a telephone number with the code of its city: `056xxxxxxxx`."""
    number = _national_number(text, _LANDLINE)
    if number[1:2] not in set("12345678") or len(number) != 11:
        raise Invalid(_LANDLINE_START, value=digits_only(text))
    return number


_PLACEHOLDER = mark(
    "Identity", "The national code {value} looks like a made-up one. Look at the national card."
)
_UNKNOWN_PLACE = mark("Identity", "No place is known for the first digits of the national code {value}.")
_POSTAL_DIGITS = mark(
    "Identity", "Postal codes have no 0 and no 2 in their first five digits; look at {value} again."
)
_POSTAL_PLACE = mark(
    "Identity", "The postal code {value} is not of South Khorasan, whose codes begin with 97."
)

_CERT_NUMBER = mark(
    "Identity", "The birth certificate's number is usually 1 to 10 digits; look at “{value}” again."
)
_CERT_SERIAL = mark(
    "Identity", "The birth certificate's serial is usually 6 digits; look at “{value}” again."
)

_PLACEHOLDERS = frozenset({"0123456789", "1234567891", "9876543210", "0987654321"})
_LAST_PREFIX = "799"


def warnings(field: str, value: str) -> tuple[Problem, ...]:
    """Give what is strange but possible about the canonical `value` of a person's `field`."""
    if not value or field not in _WARNED:
        return ()
    texts = _WARNED[field](value)
    return tuple(Problem(field, text, {"value": value, "count": len(value)}, soft=True) for text in texts)


def _national_warnings(code: str) -> list[Text]:
    if code in _PLACEHOLDERS:
        return [_PLACEHOLDER]
    return [_UNKNOWN_PLACE] if code[:3] > _LAST_PREFIX else []


def _postal_warnings(code: str) -> list[Text]:
    found = [_POSTAL_DIGITS] if "0" in code[:5] or "2" in code[:5] else []
    return found if code.startswith("97") else [*found, _POSTAL_PLACE]


def _number_warnings(number: str) -> list[Text]:
    return [] if re.fullmatch(r"[0-9]{1,10}", number) else [_CERT_NUMBER]


def _serial_warnings(serial: str) -> list[Text]:
    return [] if re.fullmatch(r"[0-9]{6}", serial) else [_CERT_SERIAL]


_WARNED = {
    "national_code": _national_warnings,
    "postal_code": _postal_warnings,
    "birth_cert_no": _number_warnings,
    "birth_cert_serial": _serial_warnings,
}
