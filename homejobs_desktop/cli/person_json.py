"""A person as JSON: what `people add` takes and `people show` gives.

Keys are the registry's field names. `birth_date` is Jalali (`1359-10-18`; Gregorian is understood too),
`field` is the wanted field of activity as a name or a code. What `people show` gives can be given to
`people add` again.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import fields

from homejobs_desktop.domain import sheet_values
from homejobs_desktop.domain.entities import PERSON, SKILL, Entity, Kind
from homejobs_desktop.domain.people import PersonDraft, PersonRow, SkillDraft, draft_from_values
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services.people import NewPerson, PersonFile

UNKNOWN_KEY = mark("Cli", "There is no field called {key}. Known are: {known}.")
NOT_AN_OBJECT = mark("Cli", "A person is a JSON object with fields such as national_code and first_name.")
WRONG_KIND = mark("Cli", "The field {key} holds the wrong kind of value.")
UNKNOWN_CODE = mark("Cli", "“{value}” is not known for {key}. Write one of: {known}.")
UNKNOWN_NAME = mark(
    "Cli", "“{value}” is not known for {key}. Look for its name or code in the reference lists."
)

_ALIASES = {"field": "wanted_field", "field_code": "wanted_field", "field_text": "wanted_field_text"}
_TOLD_ONLY = frozenset({"of_a_newer_program", "id", "owner", "retired", "birth_date_gregorian", "timeline"})
"""What `people show` tells of a person besides the fields that can be written."""

_NAMES = tuple(field.name for field in fields(PersonDraft))
_SKILL_NAMES = tuple(field.name for field in fields(SkillDraft) if field.name != "person_id")
_FEW = 20
_MOST_DIGITS = 18


def person_of(data: object, book: ReferenceBook, today: dt.date) -> NewPerson:
    """Read a person; a year of two digits lies before `today`. Raises Invalid for the field that is wrong."""
    if not isinstance(data, Mapping):
        raise Invalid(NOT_AN_OBJECT)
    values: dict[str, object] = {}
    skills: tuple[SkillDraft, ...] = ()
    notes: tuple[str, ...] = ()
    for key, value in data.items():
        if key == "skills":
            skills = tuple(_skill(each, book, today) for each in _list(key, value))
        elif key == "notes":
            notes = tuple(_note(each) for each in _list(key, value))
        elif key not in _TOLD_ONLY:
            _take(values, str(key), value, today)
    _find_codes(values, book)
    return NewPerson(draft_from_values(values), skills, notes)


def _take(values: dict[str, object], key: str, value: object, today: dt.date) -> None:
    name = _ALIASES.get(key, key)
    if name not in _NAMES:
        known = Verbatim(", ".join((*_NAMES, "skills", "notes")))
        raise Invalid(UNKNOWN_KEY, field=key, key=Verbatim(key), known=known)
    # `people show` gives the wanted field twice: its code, and how the person called it.
    if value in (None, "") or (key == "field" and name in values):
        return
    values[name] = _value(PERSON, name, value, today)


def _find_codes(values: dict[str, object], book: ReferenceBook) -> None:
    """Bring what people say for the items of the reference lists to their codes."""
    wanted = values.pop("wanted_field", None)
    if isinstance(wanted, str):
        item = book.get("fields", wanted) or book.find("fields", wanted)
        values["wanted_field"] = item.code if item else ""
        values.setdefault("wanted_field_text", item.name if item and wanted == item.code else wanted)
    for name in sheet_values.LISTS:
        value = values.get(name)
        if isinstance(value, str) and name != "wanted_field":
            values[name] = _code(book, name, value, str(values.get("county") or ""))
        elif isinstance(value, tuple):
            values[name] = tuple(_code(book, name, one, "") for one in value)


def _code(book: ReferenceBook, name: str, text: str, county: str) -> str:
    if book.get(sheet_values.LISTS[name], text) is not None:
        return text
    code, _ = sheet_values.coded(book, name, text, county if name == "district" else "")
    if code is None and name == "county":
        item = book.get("counties", ascii_digits(text).replace("-", ""))
        code = item.code if item else None
    if code is not None:
        return str(code)
    known = [f"{item.code} ({item.name})" for item in book.items(sheet_values.LISTS[name])]
    if len(known) > _FEW:
        raise Invalid(UNKNOWN_NAME, field=name, key=Verbatim(name), value=text)
    raise Invalid(UNKNOWN_CODE, field=name, key=Verbatim(name), value=text, known=Verbatim(", ".join(known)))


def _skill(data: object, book: ReferenceBook, today: dt.date) -> SkillDraft:
    if not isinstance(data, Mapping):
        raise Invalid(WRONG_KIND, field="skills", key=Verbatim("skills"))
    values: dict[str, object] = {}
    for key, value in data.items():
        if key not in _SKILL_NAMES and key not in {"person_id", "field"}:
            known = Verbatim(", ".join(_SKILL_NAMES))
            raise Invalid(UNKNOWN_KEY, field="skills", key=Verbatim(key), known=known)
        if key != "person_id" and value not in (None, ""):
            name = "field_code" if key == "field" else key
            values[name] = _value(SKILL, name, value, today)
    wanted = str(values.get("field_code") or "")
    item = book.get("fields", wanted) or book.find("fields", wanted)
    if wanted and item is None:
        raise Invalid(UNKNOWN_NAME, field="skills", key=Verbatim("field_code"), value=wanted)
    if item is not None:
        values["field_code"] = item.code
    return _skill_from(values)


def _skill_from(values: Mapping[str, object]) -> SkillDraft:
    years, given, until = (
        values.get(name) for name in ("experience_years", "certificate_date", "certificate_valid_until")
    )
    return SkillDraft(
        field_code=str(values.get("field_code") or ""),
        experience_years=years if isinstance(years, int) else None,
        certificate_issuer=str(values.get("certificate_issuer") or ""),
        certificate_no=str(values.get("certificate_no") or ""),
        certificate_date=given if isinstance(given, dt.date) else None,
        certificate_valid_until=until if isinstance(until, dt.date) else None,
    )


def _note(data: object) -> str:
    text = data.get("text") if isinstance(data, Mapping) else data
    if not isinstance(text, str):
        raise Invalid(WRONG_KIND, field="notes", key=Verbatim("notes"))
    return text


def _list(key: str, value: object) -> Sequence[object]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise Invalid(WRONG_KIND, field=key, key=Verbatim(key))
    return value


def json_of(file: PersonFile, book: ReferenceBook) -> dict[str, object]:
    """Give a person's file as JSON data; fields that are not known are left out."""
    data: dict[str, object] = {"id": file.id, "owner": file.owner, "retired": file.retired}
    data |= _known(file.draft, _NAMES)
    if file.draft.birth_date:
        data["birth_date_gregorian"] = file.draft.birth_date.isoformat()
    text = file.draft.wanted_field_text or book.name("fields", file.draft.wanted_field)
    if text:
        data["field"] = text
    if file.strange:
        data["of_a_newer_program"] = dict(file.strange)
    data["skills"] = [_known(skill.draft, _SKILL_NAMES) for skill in file.skills]
    data["notes"] = [{"text": note.text, "written_at": note.written_at} for note in file.notes]
    return data


def _known(draft: object, names: Sequence[str]) -> dict[str, object]:
    data: dict[str, object] = {}
    for name in names:
        value = getattr(draft, name)
        if value not in ("", None, ()):
            data[name] = format_date(value, sep="-") if isinstance(value, dt.date) else value
    return data


def row_of(row: PersonRow) -> dict[str, object]:
    """Give a person in a list as JSON data."""
    return {
        "id": row.id,
        "national_code": row.national_code,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "father_name": row.father_name,
        "birth_date": format_date(row.birth_date, sep="-") if row.birth_date else None,
        "gender": row.gender,
        "mobile": row.mobile,
        "county": row.county,
        "field": row.wanted_field_text,
        "owner": row.owner,
    }


def _value(entity: Entity, name: str, value: object, today: dt.date) -> object:
    kind = entity.field(name).kind
    told = _number(value) if kind is Kind.INTEGER else value
    if kind is Kind.DATE and isinstance(value, str | int) and not isinstance(value, bool):
        return _date(name, str(value), today)
    if kind is Kind.LIST and isinstance(value, list | str):
        return tuple(str(item) for item in ([value] if isinstance(value, str) else value))
    if kind is Kind.BOOLEAN and isinstance(value, bool):
        return value
    if kind is Kind.INTEGER and isinstance(told, int) and not isinstance(told, bool):
        return told
    if kind is Kind.TEXT and isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise Invalid(WRONG_KIND, field=name, key=Verbatim(name))


def _date(name: str, text: str, today: dt.date) -> dt.date:
    try:
        return parse_date(text, until=today)
    except Invalid as refusal:
        raise Invalid(refusal.text, field=name, **refusal.params) from refusal


def _number(value: object) -> object:
    """Give a number that is written as text; anything else as it is, to be refused."""
    digits = ascii_digits(value).strip() if isinstance(value, str) else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else value
