"""Queries about applications and their steps, giving domain values."""

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy import Select, bindparam, func, select

from homejobs_desktop.domain.applications import Act, ApplicationItem, Step
from homejobs_desktop.domain.entities import APPLICATION
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import fields_of
from homejobs_desktop.persistence.tables import (
    application,
    application_step,
    legal_person,
    permit,
    person,
)

_ROW = (
    application.c.id,
    application.c.person_id,
    person.c.first_name,
    person.c.last_name,
    person.c.national_code,
    application.c.permit_type,
    application.c.field_code,
    application.c.agency,
    application.c.state,
    application.c.registered_on,
    application.c.stage_since,
    application.c.owner,
    legal_person.c.name,
    legal_person.c.legal_id,
    application.c.supporter_permit_id,
    application.c.nr,
)
_STEP = (
    application_step.c.id,
    application_step.c.act,
    application_step.c.stage,
    application_step.c.condition,
    application_step.c.office,
    application_step.c.letter_no,
    application_step.c.letter_date,
    application_step.c.text,
    application_step.c.actor,
    application_step.c.happened_on,
    application_step.c.paper,
)


def by_numbers(session: Session, numbers: Sequence[int]) -> list[ApplicationItem]:
    """Give the applications with these numbers, in this order."""
    found = {as_int(row[-1]): row for row in session.fetch(_BY_NUMBERS, {"numbers": json.dumps(numbers)})}
    return [_item(found[nr]) for nr in numbers if nr in found]


def by_id(session: Session, application_id: str) -> ApplicationItem | None:
    """Give an application, or None."""
    row = session.first(_query().where(application.c.id == application_id))
    return None if row is None else _item(row)


def values_of(session: Session, application_id: str) -> dict[str, object]:
    """Give every registry field of an application; empty when there is none."""
    found = session.mappings(select(application).where(application.c.id == application_id))
    return dict(fields_of(APPLICATION, found[0])) if found else {}


def steps_of(session: Session, application_id: str) -> tuple[Step, ...]:
    """Give what was done with an application, oldest first."""
    query = (
        select(*_STEP)
        .where(
            application_step.c.application_id == application_id,
            application_step.c.retired_at.is_(None),
        )
        .order_by(application_step.c.happened_on, application_step.c.nr)
    )
    return tuple(_step(row) for row in session.rows(query))


def permit_of(session: Session, application_id: str, person_id: str) -> str:
    """Give the id of the permit that an application led to, "" when there is none."""
    query = select(permit.c.id).where(
        permit.c.person_id == person_id, permit.c.application_id == application_id
    )
    row = session.first(query.order_by(permit.c.nr.desc()))
    return "" if row is None else str(row[0])


def _query() -> "Select[tuple[Stored, ...]]":
    return (
        select(*_ROW)
        .join(person, person.c.id == application.c.person_id, isouter=True)
        .join(legal_person, legal_person.c.id == application.c.legal_person_id, isouter=True)
        .where(application.c.retired_at.is_(None))
    )


_BY_NUMBERS = Prepared(
    _query().where(
        application.c.nr.in_(select(func.json_each(bindparam("numbers")).table_valued("value").c.value))
    )
)


def _item(row: Sequence[Stored]) -> ApplicationItem:
    texts = [str(value or "") for value in row]
    return ApplicationItem(
        id=texts[0],
        person_id=texts[1],
        person=f"{texts[2]} {texts[3]}".strip(),
        national_code=texts[4],
        permit_type=texts[5],
        field_code=texts[6],
        agency=texts[7],
        state=texts[8],
        registered_on=_date(texts[9]),
        stage_since=_date(texts[10]),
        owner=texts[11],
        legal_name=texts[12],
        legal_id=texts[13],
        supporter_permit_id=texts[14],
    )


def _step(row: Sequence[Stored]) -> Step:
    texts = [str(value or "") for value in row]
    act = texts[1] if texts[1] in set(Act) else ""
    return Step(
        id=texts[0],
        act=act,
        stage=texts[2],
        condition=texts[3],
        office=texts[4],
        letter_no=texts[5],
        letter_date=_date(texts[6]),
        text=texts[7],
        actor=texts[8],
        happened_on=_date(texts[9]),
        paper=texts[10],
    )


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
