"""The supporters of an office: whose permit is in force, whom they cover, what orders were stated."""

import datetime as dt
from collections.abc import Iterable, Mapping

from sqlalchemy import func, select

from homejobs_desktop.domain.coverage import Party, SupporterRow
from homejobs_desktop.domain.permits import SUPPORTERS
from homejobs_desktop.domain.transitions import ContractState, PermitState
from homejobs_desktop.persistence import permit_lines
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import coverage_capacity, coverage_contract, permit

_KINDS = tuple(sorted(SUPPORTERS))


def supporters_of(session: Session, day: dt.date) -> list[SupporterRow]:
    """Give the supporters whose permits are in force on a day, in the order of their permits."""
    today = day.isoformat()
    query = (
        select(permit.c.id, permit.c.field_code, func.coalesce(permit.c.amended_agency, permit.c.agency))
        .where(
            permit.c.state == PermitState.ISSUED.value,
            permit.c.permit_type.in_(_KINDS),
            permit.c.retired_at.is_(None),
            func.coalesce(permit.c.expires_on, today) >= today,
        )
        .order_by(permit.c.nr)
    )
    found = {str(row[0]): (str(row[1] or ""), str(row[2] or "")) for row in session.rows(query)}
    held = permit_lines.standing(session, found)
    people = permit_lines.parties(session, {each.person_id for each in held.values()})
    legal = permit_lines.legal_parties(session, {each.legal_person_id for each in held.values()})
    covered, stated = _covered(session, today), _stated(session, today)
    return [
        SupporterRow(
            permit=held[each].place,
            supporter=permit_lines.with_legal(people.get(held[each].person_id, Party()), legal, held[each]),
            field_code=field,
            agency=agency,
            people=len(covered.get(each, ())),
            stated=stated.get(each),
        )
        for each, (field, agency) in found.items()
        if each in held
    ]


def _covered(session: Session, today: str) -> dict[str, set[str]]:
    """Give who is covered under each permit that stands, by contracts whose end is not past."""
    contract = coverage_contract.c
    query = select(contract.supporter_permit_id, contract.person_id).where(
        contract.state == ContractState.ACTIVE.value,
        contract.retired_at.is_(None),
        func.coalesce(contract.ends_on, today) >= today,
    )
    pairs = [(str(row[0] or ""), str(row[1])) for row in session.rows(query)]
    now = _now(session, (named for named, _person in pairs))
    found: dict[str, set[str]] = {}
    for named, person in pairs:
        found.setdefault(now.get(named, named), set()).add(person)
    return found


def _stated(session: Session, today: str) -> dict[str, int]:
    """Give the newest statement of orders for each permit that stands."""
    table = coverage_capacity.c
    query = (
        select(table.permit_id, table.people)
        .where(table.retired_at.is_(None), table.stated_on <= today)
        .order_by(table.stated_on, table.id)
    )
    rows = [(str(row[0]), as_int(row[1])) for row in session.rows(query)]
    now = _now(session, (named for named, _people in rows))
    return {now.get(named, named): people for named, people in rows}


def _now(session: Session, named: Iterable[str]) -> Mapping[str, str]:
    return {each: held.place.id for each, held in permit_lines.standing(session, set(named)).items()}
