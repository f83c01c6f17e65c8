"""A person as JSON: what `people add` takes and `people show` gives.

Keys are the registry's field names. `birth_date` is Jalali (`1359-10-18`; Gregorian is understood too),
`field` is the wanted field of activity as a name or a code.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields

from homejobs_desktop.domain.entities import PERSON, Kind
from homejobs_desktop.domain.people import PersonDraft, PersonRow, draft_from_values
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_values import LISTS
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services.people import PersonFile

UNKNOWN_KEY = mark("Cli", "There is no field called {key}. Known are: {known}.")
NOT_AN_OBJECT = mark("Cli", "A person is a JSON object with fields such as national_code and first_name.")
NOT_IN_LIST = mark("Cli", "“{value}” is not in the list. Known codes: {known}.")
WRONG_KIND = mark("Cli", "The field {key} holds the wrong kind of value.")

_MOST_SHOWN = 12
_ALIASES = {"field": "wanted_field", "field_code": "wanted_field", "field_text": "wanted_field_text"}
_NAMES = tuple(field.name for field in fields(PersonDraft))


def draft_of(data: object, book: ReferenceBook, today: dt.date) -> PersonDraft:
    """Read a person; a year of two digits lies before `today`. Raises Invalid for the field that is wrong."""
    if not isinstance(data, Mapping):
        raise Invalid(NOT_AN_OBJECT)
    values: dict[str, object] = {}
    for key, value in data.items():
        name = _ALIASES.get(str(key), str(key))
        if name not in _NAMES:
            raise Invalid(UNKNOWN_KEY, field=str(key), key=Verbatim(key), known=Verbatim(", ".join(_NAMES)))
        if value is not None and value != "":
            values[name] = _coded(name, _value(name, value, today), book)
    wanted = values.get("wanted_field")
    if isinstance(wanted, str):
        item = book.get("fields", wanted) or book.find("fields", wanted)
        values["wanted_field"] = item.code if item else ""
        values.setdefault("wanted_field_text", item.name if item and wanted == item.code else wanted)
    return draft_from_values(values)


def _coded(name: str, value: object, book: ReferenceBook) -> object:
    """Turn the names of list items into their codes; a wanted field may be one that no list has."""
    list_name = LISTS.get(name)
    if list_name is None or name == "wanted_field":
        return value
    if isinstance(value, tuple):
        return tuple(_code(name, str(one), list_name, book) for one in value)
    return _code(name, str(value), list_name, book)


def _code(name: str, text: str, list_name: str, book: ReferenceBook) -> str:
    item = book.get(list_name, text) or book.find(list_name, text)
    if item is None:
        known = ", ".join(one.code for one in book.items(list_name)[:_MOST_SHOWN])
        raise Invalid(NOT_IN_LIST, field=name, value=text, known=Verbatim(known))
    return item.code


def json_of(file: PersonFile, book: ReferenceBook) -> dict[str, object]:
    """Give a person's file as JSON data; fields that are not known are left out."""
    data: dict[str, object] = {"id": file.id, "owner": file.owner, "retired": file.retired}
    for name in _NAMES:
        value = getattr(file.draft, name)
        if value in ("", None, ()):
            continue
        data[name] = format_date(value, sep="-") if isinstance(value, dt.date) else value
    if file.draft.birth_date:
        data["birth_date_gregorian"] = file.draft.birth_date.isoformat()
    text = file.draft.wanted_field_text or book.name("fields", file.draft.wanted_field)
    if text:
        data["field"] = text
    data["skills"] = [
        {field.name: getattr(skill.draft, field.name) for field in fields(skill.draft)}
        for skill in file.skills
    ]
    data["notes"] = [{"text": note.text, "written_at": note.written_at} for note in file.notes]
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
    }


def _value(name: str, value: object, today: dt.date) -> object:
    kind = PERSON.field(name).kind
    if kind is Kind.DATE:
        return parse_date(str(value), until=today)
    if kind is Kind.LIST and isinstance(value, list):
        return tuple(str(item) for item in value)
    if kind is Kind.BOOLEAN and isinstance(value, bool):
        return value
    if kind is Kind.INTEGER and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind is Kind.TEXT and isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise Invalid(WRONG_KIND, field=name, key=Verbatim(name))
