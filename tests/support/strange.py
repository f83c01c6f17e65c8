"""Records as a newer program leaves them: codes, fields and an entity that this one does not know."""

from dataclasses import dataclass, replace

from homejobs_desktop.domain.entities import APPLICATION, NOTE, PERMIT, PERSON, SKILL, SURVEY, Value
from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import foreign, records, store
from homejobs_desktop.persistence.records import Put
from homejobs_desktop.services.context import Context, writing
from tests.support.store import person_values

NUMBER = permit_number("29-01", 47, 118)
NEW = "x-new"
"""A code that stands in no list."""
STRANGE_FIELDS: dict[str, Value] = {"nickname": "زری", "shoe_size": 38, "traits": {"quick": True}}
CODES = (
    "gender", "marital_status", "household_head_reason", "education_level", "military_status",
    "employment_status", "insurance_status", "county", "district", "city", "residence", "ownership",
    "wanted_field",
)  # fmt: skip


@dataclass(frozen=True)
class Strange:
    """Ids of the records."""

    person: str
    application: str
    permit: str
    survey: str


@writing(Permission.EDIT_PEOPLE)
def make_strange(ctx: Context) -> Strange:
    """Make somebody with papers full of unknown codes, fields that are not known, and an unknown record."""
    session = ctx.session
    values = person_values(**dict.fromkeys(CODES, NEW), support_bodies=[NEW, "y-new"])
    person = store.create(session, PERSON, values)
    session.touched.clear()
    store.create(session, SKILL, {"person_id": person, "field_code": NEW})
    store.create(session, NOTE, {"person_id": person, "text": "…"})
    paper: dict[str, Value] = {"person_id": person, "permit_type": NEW, "field_code": NEW, "agency": NEW}
    application = store.create(
        session, APPLICATION, {**paper, "state": NEW, "registered_on": "2026-11-01", "description": "…"}
    )
    permit = store.create(
        session,
        PERMIT,
        {
            **paper, "application_id": application, "state": NEW, "number": NUMBER,
            "issued_on": "2026-11-01", "rule_version": NEW,
        },
    )  # fmt: skip
    survey = store.create(
        session,
        SURVEY,
        {
            "person_id": person, "questionnaire": NEW, "version": "9", "surveyed_on": "2026-11-01",
            "surveyor": "admin", "score": 12, "band": NEW, "answers": {"q1": NEW}, "block_scores": {NEW: 3},
        },
    )  # fmt: skip
    _add_fields(ctx, person)
    foreign.keep(session, [foreign.Foreign("id-course", "course", _line(person), 1, 1)])
    return Strange(person, application, permit, survey)


def _add_fields(ctx: Context, person: str) -> None:
    placed = records.load(ctx.session, "person", [person])[person]
    state = replace(placed.state, fields={**placed.state.fields, **STRANGE_FIELDS})
    with records.open_gate(ctx.session, "test"):
        put = Put(state, *placed.place, placed.last_op, placed.row, str(placed.row["updated_at"]))
        records.put(ctx.session, "person", [put])


def _line(person: str) -> bytes:
    return (
        f'{{"id":"id-course","ty":"course","csn":1,"f":{{"person_id":"{person}","title":"گلیم"}}}}\n'.encode()
    )
