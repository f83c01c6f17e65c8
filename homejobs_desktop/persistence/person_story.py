"""What was recorded about a person: skills, notes, and every change of the person and its papers."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from sqlalchemy import Table, select

from homejobs_desktop.domain.entities import BY_NAME, SKILL, Value
from homejobs_desktop.domain.fates import Fate, TimelineEntry
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import WireValue
from homejobs_desktop.domain.people import SkillDraft
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.decisions import decisions_of
from homejobs_desktop.persistence.fates import FateReader
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import fields_of
from homejobs_desktop.persistence.tables import (
    application,
    application_step,
    attachment,
    coverage_capacity,
    coverage_contract,
    note,
    permit,
    permit_wish,
    referral,
    skill,
    survey,
    survey_step,
)

_CHILDREN: tuple[Table, ...] = (
    skill, note, survey, application, permit, attachment, application_step,
    coverage_contract, coverage_capacity, survey_step, permit_wish, referral,
)  # fmt: skip
_FACTS = {
    "permit": ("number", "permit_type", "field_code", "state"),
    "application": ("permit_type", "field_code", "state"),
    "survey": ("band", "score", "questionnaire", "version", "findings"),
    "survey_step": ("act", "meeting_no", "text"),
    "permit_wish": ("state", "reason"),
    "referral": ("action", "referred_to", "result"),
    "note": ("text",),
    "skill": ("field_code", "certificate_no"),
    "attachment": ("kind", "title"),
    "coverage_contract": ("contract_no", "state"),
    "coverage_capacity": ("people", "source"),
    "application_step": ("act", "stage", "condition", "text", "paper"),
}
_COLUMNS = (
    op.c.seq, op.c.n, op.c.stamp, op.c.type, op.c.record_id, op.c.actor,
    op.c.site, op.c.body, op.c.csn, op.c.outcome, op.c.detail,
)  # fmt: skip


class _Body(msgspec.Struct):
    """Whatever a body says that the story shows."""

    f: dict[str, tuple[str | None, WireValue]] = {}
    to: str = ""
    reason: str = ""
    present: WireValue = None
    offered: list[tuple[str, WireValue]] = []
    merged: str = ""


_decoder = msgspec.json.Decoder(_Body)


def skills_of(session: Session, person_id: str) -> list[tuple[str, SkillDraft]]:
    """Give a person's skills in use with their ids, oldest first."""
    query = (
        select(skill).where(skill.c.person_id == person_id, skill.c.retired_at.is_(None)).order_by(skill.c.nr)
    )
    return [(str(row["id"]), _skill(fields_of(SKILL, row))) for row in session.mappings(query)]


def notes_of(session: Session, person_id: str) -> list[tuple[str, str, str]]:
    """Give a person's notes as (id, text, instant written), newest first."""
    query = (
        select(note.c.id, note.c.text, note.c.created_at)
        .where(note.c.person_id == person_id)
        .order_by(note.c.nr.desc())
    )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in session.rows(query)]


def timeline(session: Session, person_id: str) -> Iterator[TimelineEntry]:
    """Give every operation on a person and on what hangs on the person, newest first."""
    facts: dict[str, dict[str, Value]] = {person_id: {}}
    for table in _CHILDREN:
        for columns in session.mappings(select(table).where(table.c.person_id == person_id)):
            values = fields_of(BY_NAME[table.name], columns)
            facts[str(columns["id"])] = {name: values[name] for name in _FACTS[table.name]}
    query = select(*_COLUMNS).where(op.c.record_id.in_(list(facts)))
    fates = FateReader(session)
    entries = [
        _entry(row, facts[str(row[4])], fates.fate(str(row[6]), as_int(row[1]), row[8], row[9]))
        for row in session.rows(query)
    ]
    entries += _of_the_province(session, facts)
    yield from sorted(entries, key=lambda each: (each.at, each.seq), reverse=True)


def _entry(row: Sequence[Stored], facts: dict[str, Value], fate: Fate) -> TimelineEntry:
    seq, _n, stamp, kind, record_id, actor, site, body, _csn, _outcome, detail = row
    said = _said(body)
    return TimelineEntry(
        seq=as_int(seq),
        at=dt.datetime.fromtimestamp(as_int(stamp) / 1000, dt.UTC),
        type=str(kind),
        record_id=str(record_id),
        actor=str(actor),
        site=str(site),
        fields={name: value for name, (_tag, value) in said.f.items()},
        state=said.to,
        facts={**facts, **_told(str(kind), said)},
        fate=fate,
        detail=str(detail or said.reason),
    )


def _of_the_province(session: Session, facts: Mapping[str, dict[str, Value]]) -> Iterator[TimelineEntry]:
    """Give what the province decided, as a county was told of it; the province has its operations."""
    if session.office.kind is OfficeKind.PROVINCE:
        return
    for rows in decisions_of(session, facts).values():
        for each in rows:
            row = (
                -each.csn, 0, each.stamp, each.type, each.record_id, each.actor, each.site,
                each.body.encode(), each.csn, "", None,
            )  # fmt: skip
            yield _entry(row, facts[each.record_id], Fate.CONFIRMED)


def _told(kind: str, said: "_Body") -> dict[str, Value]:
    """Give what a decision says beside the values it set."""
    if kind == "conflict.resolve":
        offered = [_as_text(value) for _site, value in said.offered if value is not None]
        return {"present": said.present, "offered": offered}
    if kind in {"person.merge", "person.unmerge"}:
        return {"merged": said.merged}
    return {}


def _as_text(value: WireValue) -> str:
    """Give a value of any kind as text; a list of texts holds no truth values."""
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def _said(body: Stored) -> _Body:
    if not (isinstance(body, bytes) and body):
        return _Body()
    try:
        return _decoder.decode(body)
    except msgspec.MsgspecError:  # an operation of a newer program says it in another way
        return _Body()


def _skill(values: dict[str, Value]) -> SkillDraft:
    def day(name: str) -> dt.date | None:
        return dt.date.fromisoformat(str(values[name])) if values[name] else None

    years = values["experience_years"]
    return SkillDraft(
        person_id=str(values["person_id"]),
        field_code=str(values["field_code"] or ""),
        experience_years=int(years) if isinstance(years, int) else None,
        certificate_issuer=str(values["certificate_issuer"] or ""),
        certificate_no=str(values["certificate_no"] or ""),
        certificate_date=day("certificate_date"),
        certificate_valid_until=day("certificate_valid_until"),
    )
