"""Who is left without a supporter: contracts that are over or broken, and covered permits without one."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select

from homejobs_desktop.domain.coverage import Gap
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.transitions import ContractState, PermitState
from homejobs_desktop.persistence import holding, permit_lines
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.line_tables import permit_line
from homejobs_desktop.persistence.permit_lines import Held
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import coverage_contract, permit, person

_CONTRACT = coverage_contract.c
_OTHER = coverage_contract.alias("other_contract").c
_ACTIVE = ContractState.ACTIVE.value
_ENDED = (ContractState.ENDED.value, ContractState.ENDED_EARLY.value)
_SIGNED = (_ACTIVE, *_ENDED, ContractState.FOLLOWED.value)
_STANDING = (PermitState.ISSUED.value, PermitState.SUSPENDED.value)
_SUPPORTER = func.coalesce(permit.c.amended_supporter, permit.c.supporter_permit_id)
_TIE = (
    _CONTRACT.id,
    _CONTRACT.person_id,
    _CONTRACT.supporter_permit_id,
    _CONTRACT.covered_permit_id,
    _CONTRACT.ends_on,
    _CONTRACT.state_on,
    _CONTRACT.state_reason,
)


class Left(NamedTuple):
    """Somebody who is left over: by a contract, or by a covered permit that has none ("" for the other)."""

    contract_id: str
    permit_id: str
    person_id: str
    supporter_permit_id: str
    gap: Gap
    since: dt.date | None
    reason: str = ""


def left_over(session: Session, today: dt.date) -> list[Left]:
    """Give everybody who is left without a supporter or a contract, each person once.

    At a county only its own people; whoever has another contract that holds is not left over. Contracts
    that ended are given with their reason, whether or not it leaves the person over.
    """
    gaps = supporters_gaps(session, today)
    holds = _holds(today, gaps)
    found = [*_broken(session, today, gaps, holds), *_ended(session, today, holds)]
    found += _without_contract(session, today)
    once: dict[str, Left] = {}
    for each in found:
        once.setdefault(each.person_id, each)
    return list(once.values())


def supporters_gaps(session: Session, today: dt.date) -> dict[str, tuple[Gap, dt.date | None]]:
    """Give the supporters' permits of contracts in force that cover nobody, why and since when."""
    query = select(_CONTRACT.supporter_permit_id).where(_CONTRACT.state == _ACTIVE)
    named = [str(row[0]) for row in session.rows(query.distinct()) if row[0]]
    return _gaps(session, named, permit_lines.standing(session, named), today)


def _gaps(
    session: Session, named: Iterable[str], now: Mapping[str, Held], today: dt.date
) -> dict[str, tuple[Gap, dt.date | None]]:
    found: dict[str, tuple[Gap, dt.date | None]] = {}
    for each, held in now.items():
        gap = held.place.gap_on(today)
        if gap is not None:
            found[each] = (gap, held.place.gap_since(gap))
    unknown = [each for each in named if each not in now]
    return found | dict.fromkeys(holding.erased(session, unknown), (Gap.GONE, None))


def _holds(today: dt.date, gaps: Mapping[str, object]) -> ColumnElement[bool]:
    """Give the condition that a person has a contract that holds."""
    return exists().where(
        _OTHER.person_id == _CONTRACT.person_id,
        _OTHER.state == _ACTIVE,
        _OTHER.retired_at.is_(None),
        func.coalesce(_OTHER.ends_on, today.isoformat()) >= today.isoformat(),
        _OTHER.supporter_permit_id.notin_(list(gaps)),
    )


def _broken(
    session: Session,
    today: dt.date,
    gaps: Mapping[str, tuple[Gap, dt.date | None]],
    holds: ColumnElement[bool],
) -> list[Left]:
    over = _CONTRACT.ends_on < today.isoformat()
    query = _ties(session).where(
        _CONTRACT.state == _ACTIVE, or_(over, _CONTRACT.supporter_permit_id.in_(list(gaps))), ~holds
    )
    found = []
    for texts in _texts(session, query):
        ends = _date(texts[4])
        gap, since = gaps.get(texts[2], (Gap.OVER, None))
        if ends is not None and ends < today and (gap is Gap.OVER or since is None or ends < since):
            gap, since = Gap.OVER, ends + dt.timedelta(days=1)
        found.append(Left(texts[0], texts[3], texts[1], texts[2], gap, since))
    return found


def _ended(session: Session, today: dt.date, holds: ColumnElement[bool]) -> list[Left]:
    """Give those whose last contract was ended; not those whose covered permit is not in force any more."""
    later = exists().where(
        _OTHER.person_id == _CONTRACT.person_id, _OTHER.id > _CONTRACT.id, _OTHER.state.in_(_SIGNED)
    )
    replaced = permit.c.state == PermitState.REPLACED.value
    in_use = and_(
        permit.c.state.in_(_STANDING),
        func.coalesce(permit.c.expires_on, today.isoformat()) >= today.isoformat(),
    )
    query = (
        _ties(session)
        .add_columns(case((replaced, 1), else_=0))
        .outerjoin(permit, permit.c.id == _CONTRACT.covered_permit_id)
        .where(_CONTRACT.state.in_(_ENDED), ~holds, ~later, or_(permit.c.id.is_(None), replaced, in_use))
    )
    rows = _texts(session, query)
    now = permit_lines.standing(session, {texts[3] for texts in rows if texts[7] == "1"})
    return [
        Left(texts[0], texts[3], texts[1], texts[2], Gap.ENDED, _date(texts[5]), texts[6])
        for texts in rows
        if texts[3] not in now or _is_in_use(now[texts[3]], today)
    ]


def _is_in_use(held: Held, today: dt.date) -> bool:
    expires = held.place.expires_on
    return held.place.state in _STANDING and (expires is None or expires >= today)


def _without_contract(session: Session, today: dt.date) -> list[Left]:
    """Give the covered permits in force of people for whom no contract was ever signed."""
    any_contract = exists().where(_CONTRACT.person_id == permit.c.person_id, _CONTRACT.state.in_(_SIGNED))
    # The narrow lines of the list are looked through, not the permits of everybody.
    in_force = select(permit_line.c.nr).where(
        permit_line.c.state == PermitState.ISSUED.value,
        permit_line.c.permit_type == PermitType.COVERED.value,
        permit_line.c.expires_on >= today.isoformat(),
        *_own(session, permit_line.c.owner),
    )
    query = (
        select(permit.c.id, permit.c.person_id, _SUPPORTER)
        .join(person, person.c.id == permit.c.person_id)
        .where(permit.c.nr.in_(in_force), person.c.retired_at.is_(None), ~any_contract)
        .order_by(permit.c.id.desc())
    )
    rows = _texts(session, query)
    named = {texts[2] for texts in rows} - {""}
    gaps = _gaps(session, named, permit_lines.standing(session, named), today)
    return [
        Left("", texts[0], texts[1], texts[2], *gaps.get(texts[2], (Gap.NO_CONTRACT, None))) for texts in rows
    ]


def _ties(session: Session) -> "Select[tuple[Stored, ...]]":
    """Give the query of contracts of people in use, the newest first."""
    return (
        select(*_TIE)
        .join(person, person.c.id == _CONTRACT.person_id)
        .where(_CONTRACT.retired_at.is_(None), person.c.retired_at.is_(None), *_own(session, _CONTRACT.owner))
        .order_by(_CONTRACT.id.desc())
    )


def _own(session: Session, owner: ColumnElement[Stored]) -> Sequence[ColumnElement[bool]]:
    """Give the condition of what this office has to do with: everything at the province, else its own."""
    return () if session.office.kind is OfficeKind.PROVINCE else (owner == session.office.site,)


def _texts(session: Session, query: "Select[tuple[Stored, ...]]") -> list[list[str]]:
    return [[str(value or "") for value in row] for row in session.rows(query)]


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
