"""Whatever goes round the writing door is refused by the store itself."""

import pytest

from homejobs_desktop.domain.entities import ENTITIES, PERSON
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.guards import guard_names
from homejobs_desktop.persistence.lines import line_triggers
from homejobs_desktop.persistence.score_following import score_triggers
from homejobs_desktop.persistence.tables import SYNCED
from tests.support.store import Store, person_values


def test_every_synced_table_has_its_guards(county: Store) -> None:
    present = {str(name) for (name,) in county.sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    expected = {
        f"guard_{entity.name}_{event}" for entity in ENTITIES for event in ("insert", "update", "delete")
    }
    expected |= {"guard_op_update", "guard_op_delete", "guard_op_content"}
    assert expected == present - set(line_triggers()) - set(score_triggers()) == set(guard_names())
    assert set(line_triggers()) | set(score_triggers()) < present
    assert set(SYNCED) == {entity.name for entity in ENTITIES}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET mobile = '1'",
        "UPDATE person SET mobile = '1', rev = rev + 1",
        "UPDATE person SET mobile = '1', rev = rev + 1, last_op = x'00'",
        "UPDATE person SET id = 'other', rev = rev + 1",
        "DELETE FROM person",
        "INSERT OR REPLACE INTO person SELECT * FROM person",
        (
            "INSERT INTO note(id, owner, tags, rev, pinc, csn, created_at, updated_at) "
            "VALUES ('n', '29-01', '{}', 1, 0, 0, '', '')"
        ),
        "UPDATE op SET body = x'00'",
        "UPDATE op SET hash = x'00'",
        "DELETE FROM op",
    ],
)
def test_a_write_round_the_door_is_refused(county: Store, statement: str) -> None:
    county.run(lambda s: store.create(s, PERSON, person_values()))
    before = county.sql("SELECT * FROM person"), county.sql("SELECT * FROM op")
    with pytest.raises(Exception, match=r"guard: .* outside the writing door"):
        county.sql(statement)
    assert (county.sql("SELECT * FROM person"), county.sql("SELECT * FROM op")) == before


def test_an_old_operation_does_not_cover_a_new_write(county: Store) -> None:
    county.run(lambda s: store.create(s, PERSON, person_values()))
    with pytest.raises(Exception, match="guard"):
        county.sql("UPDATE person SET mobile = '1', rev = rev + 1, last_op = last_op")
