"""A person as the office knows one: what is typed, what is shown, what must hold."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter

import msgspec

from homejobs_desktop.domain import identity
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import format_date, to_jalali, year_start
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a clerk or a sheet says about a person; field names are those of the registry.

    Texts are as typed until `tidied`; "" and None mean not known. Codes (`gender`, `county`, …)
    are those of the reference lists. `floor_area` and `open_area` are square metres.
    """

    national_code: str = ""
    first_name: str = ""
    last_name: str = ""
    father_name: str = ""
    birth_date: dt.date | None = None
    gender: str = ""
    birth_cert_no: str = ""
    birth_cert_series: str = ""
    birth_cert_serial: str = ""
    birth_place: str = ""
    issue_place: str = ""
    nationality: str = "IR"
    marital_status: str = ""
    household_head: bool | None = None
    household_head_reason: str = ""
    dependants: int | None = None
    education_level: str = ""
    education_field: str = ""
    military_status: str = ""
    insurance_status: str = ""
    employment_status: str = ""
    veteran: bool | None = None
    disabled: bool | None = None
    support_bodies: tuple[str, ...] = ()
    mobile: str = ""
    phone: str = ""
    iban: str = ""
    county: str = ""
    district: str = ""
    city: str = ""
    village: str = ""
    residence: str = ""
    border_area: bool | None = None
    address: str = ""
    postal_code: str = ""
    ownership: str = ""
    floor_area: int | None = None
    open_area: int | None = None
    wanted_field: str = ""
    wanted_field_text: str = ""

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list; `owner` is the site of the office that keeps the file."""

    id: str
    national_code: str
    first_name: str
    last_name: str
    father_name: str
    birth_date: dt.date | None
    gender: str
    mobile: str
    county: str
    wanted_field_text: str
    owner: str = ""

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class SkillDraft:
    """What a clerk says about one skill of a person and its certificate."""

    person_id: str = ""
    field_code: str = ""
    experience_years: int | None = None
    certificate_issuer: str = ""
    certificate_no: str = ""
    certificate_date: dt.date | None = None
    certificate_valid_until: dt.date | None = None


_FIELDS = tuple(field.name for field in fields(PersonDraft))
_values_of = attrgetter(*_FIELDS)


def draft_from_values(values: Mapping[str, object]) -> PersonDraft:
    """Make a draft of values by field; a value of the wrong kind is refused as msgspec.ValidationError."""
    draft: PersonDraft = msgspec.convert(values, PersonDraft)
    return draft


def changed_draft(draft: PersonDraft, changes: Mapping[str, object]) -> PersonDraft:
    """Give the draft with other values of some fields."""
    return draft_from_values({**dict(zip(_FIELDS, _values_of(draft), strict=True)), **changes})


FIRST_BIRTH_YEAR = 1280
MOST_DEPENDANTS = 30
_MOST_YEARS = 80
_LONGEST_NAME = 100
_LONGEST_TEXT = 300
_LONGEST_ADDRESS = 1_000
LONGEST_NOTE = 10_000
_MOST_METRES = 1_000_000
_USUAL_AGES = range(15, 91)

_REQUIRED = {
    "national_code": mark("People", "The national code is missing. Write its ten digits."),
    "first_name": mark("People", "The first name is missing. Write it as it stands on the national card."),
    "last_name": mark("People", "The last name is missing. Write it as it stands on the national card."),
}
_NOT_IRANIAN = mark("People", "Only Iranian nationals can apply. Look at the nationality again.")
_BORN_LATER = mark("People", "The date of birth {date} is after today. Look at its year again.")
_BORN_BEFORE = mark("People", "The date of birth {date} is before {year}. Look at its year again.")
_ODD_AGE = mark("People", "By the date of birth this person is {age} years old. Look at its year again.")
_NAME_SIGN = mark(
    "People", "“{value}” has “{sign}” in it, but a name has only letters. Write only the name here."
)
_NAME_LONG = mark("People", "The name is too long: it has {count} letters, {most} are allowed.")
_DEPENDANTS = mark("People", "The number of dependants must be between 0 and {most}.")
_AREA = mark("People", "An area cannot be less than zero. Write it in whole square metres.")
_AREA_LARGE = mark(
    "People", "This area is too large: at most {most} square metres. Look at the number again."
)
_TEXT_LONG = mark("People", "This text is too long: it has {count} letters, {most} are allowed. Shorten it.")
_REASON_WITHOUT_HEAD = mark(
    "People", "A reason for being head of the household is given, but the person is not one."
)
_EMPTY_NOTE = mark("People", "The note is empty. Write something first.")
_NO_PERSON = mark("People", "The skill belongs to no person. Open the person first.")
_NO_FIELD = mark("People", "The field of the skill is missing. Choose it from the list.")
_EXPERIENCE = mark("People", "The years of experience must be between 0 and {most}.")
_CERTIFIED_LATER = mark("People", "The certificate's date {date} is after today. Look at its year again.")
_VALID_BEFORE = mark(
    "People", "The certificate would end on {date}, before it was given. Look at both dates again."
)
_RUN_OUT = mark("People", "The certificate ran out on {date}.")

_NAMES = ("first_name", "last_name", "father_name")
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ \u200c\u064b-\u0655\u0670'’.()-])*")
_CODES = ("national_code", "postal_code", "mobile", "phone", "iban", "birth_cert_no", "birth_cert_serial")
_TEXTS = tuple(
    field.name for field in fields(PersonDraft) if field.type in {"str", str} and field.name not in _CODES
)


def tidy_person(draft: PersonDraft) -> PersonDraft:
    """Give the draft with every text in its stored form; what cannot be read stays as it was typed."""
    changes: dict[str, object] = {}
    for name in _TEXTS:
        text = getattr(draft, name)
        if text and (tidied := canonical(text)) != text:
            changes[name] = tidied
    for name in _CODES:
        text = getattr(draft, name)
        if text and (tidied := _tidy_code(name, text)) != text:
            changes[name] = tidied
    bodies = tuple(dict.fromkeys(body for text in draft.support_bodies if (body := canonical(text))))
    if bodies != draft.support_bodies:
        changes["support_bodies"] = bodies
    return changed_draft(draft, changes) if changes else draft


def _tidy_code(name: str, text: str) -> str:
    check = _CHECKS.get(name, digits_only)
    typed = canonical(text)
    try:
        return check(typed)
    except Invalid:
        return ascii_digits(typed)


def _phone(text: str) -> str:
    """Give a landline number, or a second mobile number where there is no landline."""
    try:
        return identity.landline(text)
    except Invalid:
        try:
            return identity.mobile(text)
        except Invalid:
            pass
        raise


_CHECKS: dict[str, Callable[[str], str]] = {
    "national_code": identity.national_code,
    "mobile": identity.mobile,
    "phone": _phone,
    "iban": identity.iban,
    "postal_code": identity.postal_code,
}


def check_person(draft: PersonDraft, today: dt.date) -> tuple[Problem, ...]:
    """Give what is wrong with a draft, by field; soft problems warn only."""
    problems: list[Problem] = []
    for name, missing in _REQUIRED.items():
        if not canonical(getattr(draft, name)):
            problems.append(Problem(name, missing, {}))
    for name in _NAMES:
        _check_name(name, getattr(draft, name), problems)
    for name, check in _CHECKS.items():
        _check_code(name, getattr(draft, name), check, problems)
    for name in ("birth_cert_no", "birth_cert_serial"):
        if value := getattr(draft, name):
            problems += identity.warnings(name, value)
    if draft.birth_date is not None:
        problems += _check_birth(draft.birth_date, today)
    _check_rest(draft, problems)
    _check_lengths(draft, problems)
    return tuple(problems)


def _check_lengths(draft: PersonDraft, problems: list[Problem]) -> None:
    """Refuse what no form has room for: a record must fit into one line of a package."""
    for name, value in zip(_FIELDS, _values_of(draft), strict=True):
        if type(value) is str and len(value) > _LONGEST_TEXT and name not in _NAMES and name not in _CHECKS:
            most = _LONGEST_ADDRESS if name == "address" else _LONGEST_TEXT
            if len(value) > most:
                problems.append(Problem(name, _TEXT_LONG, {"count": len(value), "most": most}))


def _check_name(name: str, text: str, problems: list[Problem]) -> None:
    if not text or (_NAME.fullmatch(text) and len(text) <= _LONGEST_NAME):
        return
    tidied = canonical(text)
    if len(tidied) > _LONGEST_NAME:
        problems.append(Problem(name, _NAME_LONG, {"count": len(tidied), "most": _LONGEST_NAME}))
    elif tidied and not _NAME.fullmatch(tidied):
        start = _NAME.match(tidied)
        sign = tidied[start.end()] if start else tidied[0]
        problems.append(Problem(name, _NAME_SIGN, {"value": tidied, "sign": sign}))


def _check_code(name: str, text: str, check: Callable[[str], str], problems: list[Problem]) -> None:
    typed = canonical(text)
    if not typed:
        return
    try:
        problems += identity.warnings(name, check(typed))
    except Invalid as refusal:
        problems.append(Problem(name, refusal.text, refusal.params))


def _check_birth(birth: dt.date, today: dt.date) -> tuple[Problem, ...]:
    if birth > today:
        return (Problem("birth_date", _BORN_LATER, {"date": format_date(birth)}),)
    if birth < _first_birth():
        return (Problem("birth_date", _BORN_BEFORE, {"date": format_date(birth), "year": FIRST_BIRTH_YEAR}),)
    age = age_on(birth, today)
    if age not in _USUAL_AGES:
        return (Problem("birth_date", _ODD_AGE, {"age": age}, soft=True),)
    return ()


@cache
def _first_birth() -> dt.date:
    return year_start(FIRST_BIRTH_YEAR)


def _check_rest(draft: PersonDraft, problems: list[Problem]) -> None:
    if draft.nationality.strip().upper() not in {"IR", ""}:
        problems.append(Problem("nationality", _NOT_IRANIAN, {}))
    if draft.dependants is not None and not 0 <= draft.dependants <= MOST_DEPENDANTS:
        problems.append(Problem("dependants", _DEPENDANTS, {"most": MOST_DEPENDANTS}))
    for name, area in (("floor_area", draft.floor_area), ("open_area", draft.open_area)):
        if area is not None and area < 0:
            problems.append(Problem(name, _AREA, {}))
        elif area is not None and area > _MOST_METRES:
            problems.append(Problem(name, _AREA_LARGE, {"most": _MOST_METRES}))
    if draft.household_head_reason and draft.household_head is False:
        problems.append(Problem("household_head_reason", _REASON_WITHOUT_HEAD, {}, soft=True))


def age_on(birth: dt.date, day: dt.date) -> int:
    """Give the age in completed Jalali years on `day`."""
    born_year, *born = to_jalali(birth)
    year, *now = to_jalali(day)
    return year - born_year - (now < born)


def check_note(text: str) -> tuple[Problem, ...]:
    """Give what is wrong with the text of a note in its stored form."""
    if not text:
        return (Problem("text", _EMPTY_NOTE, {}),)
    if len(text) > LONGEST_NOTE:
        return (Problem("text", _TEXT_LONG, {"count": len(text), "most": LONGEST_NOTE}),)
    return ()


def check_skill(draft: SkillDraft, today: dt.date) -> tuple[Problem, ...]:
    """Give what is wrong with a skill, by field; soft problems warn only."""
    problems: list[Problem] = []
    if not draft.person_id:
        problems.append(Problem("person_id", _NO_PERSON, {}))
    if not draft.field_code.strip():
        problems.append(Problem("field_code", _NO_FIELD, {}))
    years = draft.experience_years
    if years is not None and not 0 <= years <= _MOST_YEARS:
        problems.append(Problem("experience_years", _EXPERIENCE, {"most": _MOST_YEARS}))
    for name in ("certificate_issuer", "certificate_no"):
        count = len(getattr(draft, name))
        if count > _LONGEST_TEXT:
            problems.append(Problem(name, _TEXT_LONG, {"count": count, "most": _LONGEST_TEXT}))
    return (*problems, *_check_certificate(draft.certificate_date, draft.certificate_valid_until, today))


def _check_certificate(given: dt.date | None, until: dt.date | None, today: dt.date) -> list[Problem]:
    problems: list[Problem] = []
    if given is not None and given > today:
        problems.append(Problem("certificate_date", _CERTIFIED_LATER, {"date": format_date(given)}))
    if until is None:
        return problems
    if given is not None and until < given:
        problems.append(Problem("certificate_valid_until", _VALID_BEFORE, {"date": format_date(until)}))
    elif until < today:
        problems.append(Problem("certificate_valid_until", _RUN_OUT, {"date": format_date(until)}, soft=True))
    return problems
