"""What a field of any record is called, and how its value reads."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from homejobs_desktop.domain.entities import BY_NAME, Kind, Value
from homejobs_desktop.domain.fixed_words import FIXED_WORDS
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_fields import FIELD_LABELS
from homejobs_desktop.domain.sheet_values import LISTS
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date

NOTHING = "—"
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_TRUTH: Final = {"1": _YES, "0": _NO}
"""Truth values as a story tells them: it holds texts only."""

FIELD_WORDS: Final[Mapping[str, Text]] = {
    **FIELD_LABELS,
    "wanted_field_text": mark("People", "Field of activity in the person's words"),
    "field_code": mark("Permits", "Field of activity"),
    "experience_years": mark("People", "Years of experience"),
    "certificate_issuer": mark("People", "Certificate given by"),
    "certificate_no": mark("People", "Certificate number"),
    "certificate_date": mark("People", "Date of the certificate"),
    "certificate_valid_until": mark("People", "Valid until"),
    "legal_id": mark("Permits", "National id of the legal person"),
    "name": mark("Permits", "Name of the legal person"),
    "legal_kind": mark("Permits", "Kind of legal person"),
    "registration_no": mark("Permits", "Registration number"),
    "registration_date": mark("Permits", "Date of registration"),
    "director_name": mark("Permits", "Managing director"),
    "director_code": mark("Permits", "National code of the managing director"),
    "agency": mark("Permits", "Executive agency"),
    "legal_person_id": mark("Permits", "Legal person"),
    "supporter_permit_id": mark("Permits", "Permit of the supporter"),
    "amended_agency": mark("Permits", "Executive agency, amended"),
    "amended_supporter": mark("Permits", "Permit of the supporter, amended"),
    "description": mark("Permits", "Description of the plan"),
    "tracking_no": mark("Permits", "Tracking number in the national system"),
    "agency_letter_no": mark("Permits", "Number of the agency's letter"),
    "agency_letter_date": mark("Permits", "Date of the agency's letter"),
    "capital_rial": mark("Permits", "Capital needed (rials)"),
    "own_contribution_rial": mark("Permits", "Own contribution (rials)"),
    "loan_requested_rial": mark("Permits", "Loan asked for (rials)"),
    "expected_jobs": mark("Permits", "Expected jobs"),
    "stage_since": mark("Permits", "At this stage since"),
    "expires_on": mark("Permits", "Valid until"),
    "national_number": mark("Permits", "National number of the electronic permit"),
    "contract_no": mark("Coverage", "Contract number"),
    "starts_on": mark("Coverage", "First day"),
    "ends_on": mark("Coverage", "Last day"),
    "work": mark("Coverage", "What is made or done"),
    "quantity": mark("Coverage", "Quantity"),
    "unit": mark("Coverage", "Unit of the quantity"),
    "jobs": mark("Coverage", "Jobs"),
    "covered_permit_id": mark("Coverage", "Permit of the covered person"),
    "referred_to": mark("Referrals", "To whom or where"),
    "pishran_id": mark("Referrals", "Pishran"),
    "letter_no": mark("Fields", "Number of the letter"),
    "remark": mark("Referrals", "Remark"),
    "follow_up_on": mark("Referrals", "Follow up on"),
}
"""Every field that two offices may hold differently, as the forms call it."""

CODED: Final[Mapping[str, str]] = {
    **LISTS,
    "field_code": "fields",
    "agency": "agencies",
    "amended_agency": "agencies",
    "legal_kind": "legal_kinds",
}
"""Fields whose values are codes, and the reference list that has them."""

CODES: Final = frozenset(
    {
        "national_code", "mobile", "phone", "postal_code", "iban", "birth_cert_no", "birth_cert_serial",
        "legal_id", "registration_no", "director_code", "certificate_no", "tracking_no", "agency_letter_no",
        "national_number", "legal_person_id", "supporter_permit_id", "covered_permit_id", "contract_no",
        "pishran_id", "letter_no",
    }
)  # fmt: skip
"""Fields whose values stand left to right."""


def field_words(name: str) -> str:
    """Give what a field is called; its own name where no form shows it."""
    words = FIELD_WORDS.get(name) or FIXED_WORDS.get(name)
    return translate(words) if words else name


def value_words(book: ReferenceBook, entity: str, name: str, value: Value) -> str:
    """Give a value as a person reads it: names for codes, Jalali dates; a dash for none."""
    if value is None or value in ("", []):
        return NOTHING
    if isinstance(value, bool):
        return translate(_YES if value else _NO)
    if isinstance(value, list):
        return "، ".join(_named(book, name, str(each)) for each in value)
    if isinstance(value, int):
        return local_digits(f"{value:,}".replace(",", "٬"))
    text, kind = str(value), _kind(entity, name)
    if kind is Kind.DATE:
        return _date(text)
    if kind is Kind.BOOLEAN and text in _TRUTH:
        return translate(_TRUTH[text])
    return _named(book, name, text)


def _named(book: ReferenceBook, name: str, code: str) -> str:
    list_name = CODED.get(name)
    return book.name(list_name, code) if list_name else local_digits(code)


def _kind(entity: str, name: str) -> Kind:
    """Give what a field holds; where the entity is not known, as any entity has a field of that name."""
    known = [BY_NAME[entity]] if entity in BY_NAME else BY_NAME.values()
    return next((field.kind for each in known for field in each.fields if field.name == name), Kind.TEXT)


def _date(text: str) -> str:
    try:
        return show_date(dt.date.fromisoformat(text))
    except ValueError:
        return local_digits(text)
