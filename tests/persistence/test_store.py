"""The writing door: what it writes, in which order, and what it leaves alone."""

from functools import partial

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import ENTITIES, NOTE, PERMIT, PERSON, Entity, Kind, Value
from homejobs_desktop.domain.operations import edits_of, move_of, tag_of
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.persistence import journal, store
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.session import Session
from tests.support.store import Store, person_values


def test_a_new_record_is_an_operation_and_a_row_of_one_transaction(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    ((kind, body, digest),) = county.sql("SELECT type, body, hash FROM op WHERE record_id = ?", person_id)
    ((row_op, rev, csn, owner),) = county.sql("SELECT last_op, rev, csn, owner FROM person")
    assert kind == "person.create"
    assert edits_of(as_bytes(body)).fields["first_name"] == (None, "زهرا")
    assert (row_op, rev, csn, owner) == (digest, 1, 0, "29-01")


def test_a_change_carries_the_tag_the_editor_saw_and_only_what_changed(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    assert county.run(lambda s: store.change(s, PERSON, person_id, person_values(mobile="09150000001")))
    (first,), (second,) = county.sql("SELECT hash FROM op WHERE record_id = ? ORDER BY seq", person_id)
    ((body,),) = county.sql("SELECT body FROM op WHERE hash = ?", second)
    assert edits_of(as_bytes(body)).fields == {"mobile": (tag_of(as_bytes(first)), "09150000001")}
    ((tags,),) = county.sql("SELECT tags FROM person")
    known = msgspec.json.decode(str(tags))
    assert known == {"*": tag_of(as_bytes(first)), "mobile": tag_of(as_bytes(second))}


def test_a_change_back_to_the_same_value_writes_nothing(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    before = county.sql("SELECT count(*) FROM op")
    assert not county.run(lambda s: store.change(s, PERSON, person_id, person_values()))
    assert county.sql("SELECT count(*) FROM op") == before


def test_a_field_can_be_emptied(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    assert county.run(lambda s: store.change(s, PERSON, person_id, {"mobile": None}))
    assert county.sql("SELECT mobile FROM person") == [(None,)]


def test_guarded_and_fixed_fields_are_never_changed_by_value(county: Store) -> None:
    permit_id = county.run(lambda s: store.create(s, PERMIT, {"number": "1", "state": "draft"}))
    for field in ("state", "number"):
        with pytest.raises(ValueError, match=field):
            county.run(partial(store.change, entity=PERMIT, record_id=permit_id, changes={field: "2"}))


def test_a_move_names_both_states_and_the_tag(county: Store) -> None:
    permit_id = county.run(lambda s: store.create(s, PERMIT, {"number": "1", "state": "draft"}))
    county.run(lambda s: store.move(s, PERMIT, permit_id, "issued"))
    ((first,), (second,)) = county.sql("SELECT hash FROM op WHERE record_id = ? ORDER BY seq", permit_id)
    ((body,),) = county.sql("SELECT body FROM op WHERE hash = ?", second)
    move = move_of(as_bytes(body))
    assert (move.before, move.after, move.tag) == ("draft", "issued", tag_of(as_bytes(first)))
    assert county.sql("SELECT state, rev FROM permit") == [("issued", 2)]


def test_retiring_keeps_the_record(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    county.run(lambda s: store.retire(s, PERSON, person_id, "ثبت دوباره"))
    assert county.sql("SELECT retired_reason, retired_at FROM person") == [
        ("ثبت دوباره", "2026-11-22T08:00:00Z")
    ]


def test_immutable_records_are_added(county: Store) -> None:
    county.run(lambda s: store.create(s, NOTE, {"person_id": "p", "text": "سلام"}))
    assert county.sql("SELECT type FROM op ORDER BY seq DESC LIMIT 1") == [("note.add",)]


def test_an_unknown_record_is_refused_with_a_sentence(county: Store) -> None:
    with pytest.raises(NotFound):
        county.run(lambda s: store.change(s, PERSON, "nobody", {"mobile": "1"}))


def test_a_failure_in_the_middle_leaves_nothing(county: Store) -> None:
    def fail(session: Session) -> None:
        store.create(session, PERSON, person_values())
        message = "power cut"
        raise RuntimeError(message)

    before = county.sql("SELECT max(n), count(*) FROM op")
    with pytest.raises(RuntimeError):
        county.run(fail)
    assert county.sql("SELECT max(n), count(*) FROM op") == before
    assert county.sql("SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM op)") == [(0, 1)]


def test_the_province_commits_its_own_operations_at_once(province: Store) -> None:
    person_id = province.run(lambda s: store.create(s, PERSON, person_values()))
    province.run(lambda s: store.change(s, PERSON, person_id, {"mobile": "09150000001"}))
    assert province.sql("SELECT csn FROM op ORDER BY seq") == [(1,), (2,), (3,)]
    assert province.sql("SELECT csn, pinc FROM person") == [(3, 1)]
    assert province.run(journal.verify) == journal.Verification(3, None)


def test_the_province_s_state_is_kept_under_the_first_own_change(county: Store) -> None:
    person_id = county.run(lambda s: store.create(s, PERSON, person_values()))
    county.sql("INSERT INTO gate VALUES ('test')")
    county.sql("UPDATE person SET csn = 5, pinc = 1, rev = rev + 1")
    county.sql("DELETE FROM gate")
    county.run(lambda s: store.change(s, PERSON, person_id, {"mobile": "09150000001"}))
    county.run(lambda s: store.change(s, PERSON, person_id, {"mobile": "09150000002"}))
    ((entity, state, csn),) = county.sql("SELECT entity, state, csn FROM base_copy")
    assert (entity, csn) == ("person", 5)
    assert msgspec.json.decode(str(state))["f"]["mobile"] == "09151612345"


def test_seeds_make_no_operations(county: Store) -> None:
    reference = next(entity for entity in ENTITIES if entity.name == "reference")
    county.run(
        lambda s: store.seed(s, reference, {"id-1": {"list_name": "banks", "code": "012", "name": "ملت"}})
    )
    assert county.sql("SELECT count(*) FROM op") == [(1,)]
    assert county.sql("SELECT owner, csn FROM reference") == [("29-00", 0)]


def _values(entity: Entity) -> st.SearchStrategy[dict[str, Value]]:
    texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)
    kinds: dict[Kind, st.SearchStrategy[Value]] = {
        Kind.TEXT: texts,
        Kind.INTEGER: st.integers(-(2**53), 2**53),
        Kind.BOOLEAN: st.booleans(),
        Kind.DATE: st.dates().map(lambda day: day.isoformat()),
        Kind.LIST: st.lists(texts, min_size=1, max_size=3),
        Kind.DOCUMENT: st.dictionaries(texts, texts | st.integers(0, 9), min_size=1, max_size=3),
    }
    return st.fixed_dictionaries({}, optional={field.name: kinds[field.kind] for field in entity.fields})


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_written_is_read_back(county: Store, entity: Entity, data: st.DataObject) -> None:
    values = data.draw(_values(entity))
    record_id = county.run(lambda s: store.create(s, entity, values))
    read = store.fields_of(entity, county.run(lambda s: store.load(s, entity, record_id)).columns)
    assert {name: value for name, value in read.items() if value is not None} == values


def test_what_the_province_writes_about_a_person_belongs_to_the_person_s_county(province: Store) -> None:
    person_id = province.run(lambda s: store.create(s, PERSON, person_values()))
    province.sql("INSERT INTO gate VALUES ('test')")
    province.sql("UPDATE person SET owner = '29-01', rev = rev + 1")
    province.sql("DELETE FROM gate")
    province.run(lambda s: store.create(s, NOTE, {"person_id": person_id, "text": "یادداشت استان"}))
    assert province.sql("SELECT owner FROM note") == [("29-01",)]
