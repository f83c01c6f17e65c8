"""Queries about contracts of coverage and the orders of supporters, giving domain values."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Select, func, or_, select

from homejobs_desktop.domain.coverage import (
    OVER,
    WAITING,
    CapacityRow,
    CoverageFilter,
    CoverageRow,
    Party,
    PermitPlace,
)
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.persistence import permit_lines, search
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import coverage_capacity, coverage_contract, person

_PEOPLE_FOUND = 500
_CONTRACT = coverage_contract.c
_ROW = (
    _CONTRACT.id,
    _CONTRACT.contract_no,
    _CONTRACT.state,
    _CONTRACT.person_id,
    _CONTRACT.supporter_permit_id,
    _CONTRACT.supporter_number,
    _CONTRACT.covered_permit_id,
    _CONTRACT.follows,
    _CONTRACT.field_code,
    _CONTRACT.agency,
    _CONTRACT.work,
    _CONTRACT.unit,
    _CONTRACT.state_reason,
    _CONTRACT.owner,
    _CONTRACT.signed_on,
    _CONTRACT.starts_on,
    _CONTRACT.ends_on,
    _CONTRACT.state_on,
    _CONTRACT.quantity,
    _CONTRACT.jobs,
    _CONTRACT.nr,
)


def by_id(session: Session, contract_id: str) -> CoverageRow | None:
    """Give a contract, or None."""
    return next(iter(_rows(session, _query().where(_CONTRACT.id == contract_id))), None)


def by_ids(session: Session, contract_ids: Iterable[str]) -> dict[str, CoverageRow]:
    """Give those of these contracts that are in the store."""
    ids = sorted(set(contract_ids))
    return {row.id: row for row in _rows(session, _query().where(_CONTRACT.id.in_(ids)))} if ids else {}


def by_number(session: Session, number: str) -> list[CoverageRow]:
    """Give the contracts with this number, newest first."""
    query = _query().where(_CONTRACT.contract_no == number)
    return _rows(session, query.order_by(_CONTRACT.nr.desc()))


def of_person(session: Session, person_id: str) -> list[CoverageRow]:
    """Give the contracts that cover a person, newest first."""
    query = _query().where(_CONTRACT.person_id == person_id)
    return _rows(session, query.order_by(_CONTRACT.nr.desc()))


def of_supporter(session: Session, permit_id: str) -> list[CoverageRow]:
    """Give the contracts under a supporter's permit, whichever of its line it is, newest first."""
    line = permit_lines.line_of(session, permit_id)
    query = _query().where(_CONTRACT.supporter_permit_id.in_(line))
    return _rows(session, query.order_by(_CONTRACT.nr.desc()))


def find(
    session: Session, wanted: CoverageFilter, today: dt.date, before: int | None, limit: int
) -> tuple[list[CoverageRow], int]:
    """Give up to `limit` contracts, newest first, and the place of the last one; `before` is such a place."""
    query = _query().where(*_conditions(session, wanted, today))
    if before is not None:
        query = query.where(_CONTRACT.nr < before)
    found = session.rows(query.order_by(_CONTRACT.nr.desc()).limit(limit))
    return _from(session, found), as_int(found[-1][-1]) if found else 0


def count(session: Session, wanted: CoverageFilter, today: dt.date) -> int:
    """Count the contracts that a filter lets through."""
    query = select(func.count()).select_from(coverage_contract).where(_CONTRACT.retired_at.is_(None))
    return as_int(session.scalar(query.where(*_conditions(session, wanted, today))))


def sums(session: Session, today: dt.date, broken: Collection[str] = ()) -> tuple[int, int, int]:
    """Count the people and the jobs under contracts in force on a day, and who supports anybody.

    A person counts once, with the contract that says the most jobs; a supporter once for every permit.
    Contracts that name one of the `broken` permits of supporters do not count.
    """
    counts = (
        _CONTRACT.retired_at.is_(None),
        _CONTRACT.supporter_permit_id.notin_(list(broken)),
        *_of_standing(ContractState.ACTIVE, today.isoformat()),
    )
    of_person = (
        select(func.max(func.coalesce(_CONTRACT.jobs, 1)).label("jobs"))
        .where(*counts)
        .group_by(_CONTRACT.person_id)
        .subquery()
    )
    people, jobs = session.rows(select(func.count(), func.sum(of_person.c.jobs)).select_from(of_person))[0]
    signed = select(_CONTRACT.supporter_permit_id).where(*counts)
    named = [str(row[0] or "") for row in session.rows(signed.distinct())]
    now = permit_lines.standing(session, named)
    supporters = {now[each].place.id if each in now else each for each in named}
    return as_int(people), as_int(jobs), len(supporters)


def signer(session: Session, permit_id: str) -> tuple[PermitPlace, Party]:
    """Give the permit that stands for a supporter's permit now, and who holds it."""
    held = permit_lines.standing(session, [permit_id]).get(permit_id)
    if held is None:
        return PermitPlace(), Party()
    party = permit_lines.parties(session, [held.person_id]).get(held.person_id, Party())
    legal = permit_lines.legal_parties(session, [held.legal_person_id])
    return held.place, permit_lines.with_legal(party, legal, held)


def last_number(session: Session, beginning: str) -> int:
    """Give the highest running number of the contract numbers that begin so and end in digits; 0 for none."""
    query = select(func.max(_CONTRACT.contract_no)).where(
        _CONTRACT.contract_no.between(beginning, beginning + ":"),
        func.length(_CONTRACT.contract_no) == len(beginning) + RUNNING,
    )
    digits = str(session.scalar(query) or "").removeprefix(beginning)
    return int(digits) if digits.isdigit() else 0


RUNNING = 6
"""Digits of the running number in a contract number that an office gave."""


def statements(session: Session, permit_id: str) -> list[CapacityRow]:
    """Give what was stated about the orders of a supporter's permit, or of one of its line, newest first."""
    table = coverage_capacity.c
    query = select(
        table.id,
        table.permit_id,
        table.people,
        table.source,
        table.stated_on,
        table.text,
        table.actor,
        table.owner,
    ).where(table.permit_id.in_(permit_lines.line_of(session, permit_id)), table.retired_at.is_(None))
    return [
        CapacityRow(
            id=str(row[0]),
            permit_id=str(row[1]),
            people=as_int(row[2]),
            source=str(row[3] or ""),
            stated_on=_date(str(row[4] or "")),
            text=str(row[5] or ""),
            actor=str(row[6] or ""),
            owner=str(row[7]),
        )
        for row in session.rows(query.order_by(table.stated_on.desc(), table.id.desc()))
    ]


def _conditions(session: Session, wanted: CoverageFilter, today: dt.date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.standing:
        conditions += _of_standing(wanted.standing, today.isoformat())
    if wanted.supporter_permit:
        line = permit_lines.line_of(session, wanted.supporter_permit)
        conditions.append(_CONTRACT.supporter_permit_id.in_(line))
    if wanted.person_id:
        conditions.append(_CONTRACT.person_id == wanted.person_id)
    if wanted.agency:
        conditions.append(_CONTRACT.agency == wanted.agency)
    if wanted.ends_by is not None:
        active = _CONTRACT.state == ContractState.ACTIVE.value
        conditions += [active, _CONTRACT.ends_on <= wanted.ends_by.isoformat()]
    if wanted.text.strip():
        conditions.append(_finds(session, wanted.text))
    return conditions


def _of_standing(standing: str, today: str) -> list[ColumnElement[bool]]:
    active = _CONTRACT.state == ContractState.ACTIVE.value
    if standing == OVER:
        return [active, _CONTRACT.ends_on < today]
    if standing == WAITING:
        return [active, _CONTRACT.starts_on > today]
    if standing == ContractState.ACTIVE:
        return [active, func.coalesce(_CONTRACT.ends_on, today) >= today]
    return [_CONTRACT.state == standing]


def _finds(session: Session, text: str) -> ColumnElement[bool]:
    """Give the condition of contracts whose number, covered person or supporter a text finds."""
    places = search.find_numbers(session, text, search.START, _PEOPLE_FOUND)
    found = select(person.c.id).where(person.c.nr.in_([place.nr for place in places]))
    typed = ascii_digits(text).strip()
    finds = [
        _CONTRACT.person_id.in_(found),
        _CONTRACT.supporter_permit_id.in_(permit_lines.held_by(found)),
        _CONTRACT.contract_no == typed,
    ]
    digits = digits_only(typed)
    if digits.isdigit():
        # ":" follows "9", so the range holds exactly the numbers that begin with the digits.
        finds.append(_CONTRACT.supporter_number.between(digits, digits + ":"))
        finds.append(_CONTRACT.contract_no.between(typed, typed + ":"))
    return or_(*finds)


def _query() -> "Select[tuple[Stored, ...]]":
    return select(*_ROW).where(_CONTRACT.retired_at.is_(None))


def _rows(session: Session, query: "Select[tuple[Stored, ...]]") -> list[CoverageRow]:
    return _from(session, session.rows(query))


def _from(session: Session, found: Sequence[Sequence[Stored]]) -> list[CoverageRow]:
    """Put contracts together with the permits that they name and the people who signed them."""
    named = {str(row[at]) for row in found for at in (4, 6) if row[at]}
    now = permit_lines.standing(session, named)
    parties = permit_lines.parties(
        session, {str(row[3]) for row in found} | {each.person_id for each in now.values()}
    )
    legal = permit_lines.legal_parties(session, {each.legal_person_id for each in now.values()})
    rows = []
    for row in found:
        supporter, covered = now.get(str(row[4] or "")), now.get(str(row[6] or ""))
        signer = parties.get(supporter.person_id, Party()) if supporter else Party()
        plain = _row(row, parties.get(str(row[3]), Party(person_id=str(row[3]))))
        rows.append(
            replace(
                plain,
                supporter=permit_lines.with_legal(signer, legal, supporter),
                supporter_permit=supporter.place if supporter else PermitPlace(),
                covered_permit=covered.place if covered else PermitPlace(),
            )
        )
    return rows


def _row(row: Sequence[Stored], covered: Party) -> CoverageRow:
    """Give a contract with what its own row says, its permits and supporter left empty."""
    texts = [str(value or "") for value in row[:18]]
    return CoverageRow(
        id=texts[0],
        number=texts[1],
        state=texts[2],
        covered=covered,
        supporter=Party(),
        supporter_permit=PermitPlace(),
        covered_permit=PermitPlace(),
        supporter_number=texts[5],
        signed_permit_id=texts[4],
        signed_on=_date(texts[14]),
        starts_on=_date(texts[15]),
        ends_on=_date(texts[16]),
        field_code=texts[8],
        agency=texts[9],
        work=texts[10],
        quantity=_number(row[18]),
        unit=texts[11],
        jobs=_number(row[19]),
        reason=texts[12],
        state_on=_date(texts[17]),
        follows=texts[7],
        owner=texts[13],
    )


def _number(value: Stored) -> int | None:
    return None if value is None else as_int(value)


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
