"""Permits that took each other's place, and who holds them: a contract goes on with a renewed permit."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Select, or_, select

from homejobs_desktop.domain.coverage import Party, PermitPlace
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import legal_person, permit, person

_MOST_STEPS = 100
"""How often a permit can have been renewed before its line is taken for a circle."""
_PLACE = (
    permit.c.id,
    permit.c.number,
    permit.c.permit_type,
    permit.c.state,
    permit.c.issued_on,
    permit.c.expires_on,
    permit.c.owner,
    permit.c.person_id,
    permit.c.legal_person_id,
    permit.c.renews,
    permit.c.replaces,
    permit.c.state_on,
)


class Held(NamedTuple):
    """A permit as it stands, with who holds it and which permits it took the place of."""

    place: PermitPlace
    person_id: str
    legal_person_id: str
    follows: tuple[str, ...]


def standing(session: Session, permit_ids: Iterable[str]) -> dict[str, Held]:
    """Give for each of these permits the one that stands for it now: itself, or the last of its line.

    Permits that this office does not have are left out.
    """
    now = _load(session, permit_ids)
    for _step in range(_MOST_STEPS):
        replaced = {held.place.id: held for held in now.values() if _is_replaced(held)}
        after = _successors(session, replaced)
        if not after:
            break
        now = {named: after.get(held.place.id, held) for named, held in now.items()}
    return now


def line_of(session: Session, permit_id: str) -> list[str]:
    """Give every permit of the line that a permit belongs to; itself also where it is not known here."""
    of_holder = select(permit.c.person_id).where(permit.c.id == permit_id).scalar_subquery()
    query = select(permit.c.id, permit.c.renews, permit.c.replaces).where(permit.c.person_id == of_holder)
    links = [
        (str(found), str(before)) for found, *earlier in session.rows(query) for before in earlier if before
    ]
    line, size = {permit_id}, 0
    while size < len(line):
        size = len(line)
        for found, before in links:
            if found in line or before in line:
                line |= {found, before}
    return sorted(line)


def by_number(session: Session, number: str) -> str:
    """Give the permit with this number, however it is written, or with this record; "" when there is none."""
    digits = digits_only(ascii_digits(number))
    query = select(permit.c.id).where(or_(permit.c.id == number, permit.c.number == digits))
    return str(session.scalar(query) or "")


def held_by(people: "Select[tuple[str]]") -> "Select[tuple[Stored]]":
    """Give the query of the permits that these people hold."""
    return select(permit.c.id).where(permit.c.person_id.in_(people))


def parties(session: Session, person_ids: Iterable[str]) -> dict[str, Party]:
    """Give what a contract says of these people."""
    found = {}
    for part in chunks(sorted({each for each in person_ids if each})):
        query = select(
            person.c.id,
            person.c.first_name,
            person.c.last_name,
            person.c.father_name,
            person.c.national_code,
            person.c.birth_cert_no,
            person.c.mobile,
            person.c.address,
            person.c.postal_code,
        ).where(person.c.id.in_(part))
        for row in session.rows(query):
            texts = [str(value or "") for value in row]
            name = f"{texts[1]} {texts[2]}".strip()
            found[texts[0]] = Party(texts[0], name, *texts[3:])
    return found


def legal_parties(session: Session, ids: Iterable[str]) -> dict[str, Party]:
    """Give what a contract says of these legal persons, as parties that only have the legal half."""
    found = {}
    for part in chunks(sorted({each for each in ids if each})):
        query = select(
            legal_person.c.id,
            legal_person.c.legal_id,
            legal_person.c.name,
            legal_person.c.registration_no,
            legal_person.c.director_name,
        ).where(legal_person.c.id.in_(part))
        for row in session.rows(query):
            texts = [str(value or "") for value in row]
            found[texts[0]] = Party(
                legal_person_id=texts[0],
                legal_id=texts[1],
                legal_name=texts[2],
                registration_no=texts[3],
                director_name=texts[4],
            )
    return found


def with_legal(party: Party, legal: Mapping[str, Party], held: Held | None) -> Party:
    """Give a holder with the legal person for which the permit is held, if any."""
    other = legal.get(held.legal_person_id) if held else None
    if other is None:
        return party
    return replace(
        party,
        legal_person_id=other.legal_person_id,
        legal_id=other.legal_id,
        legal_name=other.legal_name,
        registration_no=other.registration_no,
        director_name=other.director_name,
    )


def _is_replaced(held: Held) -> bool:
    return held.place.state == PermitState.REPLACED


def _load(session: Session, permit_ids: Iterable[str]) -> dict[str, Held]:
    return {
        held.place.id: held
        for part in chunks(sorted({each for each in permit_ids if each}))
        for held in _held(session, select(*_PLACE).where(permit.c.id.in_(part)))
    }


def _successors(session: Session, replaced: Mapping[str, Held]) -> dict[str, Held]:
    """Give the permit that took the place of each of these, where there is one."""
    found: dict[str, Held] = {}
    for part in chunks(sorted(replaced)):
        holders = {replaced[each].person_id for each in part}
        query = select(*_PLACE).where(
            permit.c.person_id.in_(holders), or_(permit.c.renews.in_(part), permit.c.replaces.in_(part))
        )
        for held in _held(session, query.order_by(permit.c.nr)):
            found |= dict.fromkeys([each for each in held.follows if each in replaced], held)
    return found


def _held(session: Session, query: "Select[tuple[Stored, ...]]") -> list[Held]:
    held = []
    for row in session.rows(query.where(permit.c.retired_at.is_(None))):
        texts = [str(value or "") for value in row]
        place = PermitPlace(
            texts[0],
            texts[1],
            texts[2],
            texts[3],
            _date(texts[4]),
            _date(texts[5]),
            texts[6],
            _date(texts[11]),
        )
        follows = tuple(each for each in texts[9:11] if each)
        held.append(Held(place, texts[7], texts[8], follows))
    return held


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:  # what came in a package may be no date
        return None
