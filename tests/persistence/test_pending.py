"""What waits for the province is counted without looking at each change of many."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.persistence import exchange_ops
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.exchange import exchange_status
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.store import make_store

COUNT = (
    "EXPLAIN QUERY PLAN SELECT count(*) FROM op WHERE site = '29-01' AND n > 7 AND record_id = ''",
    (
        "EXPLAIN QUERY PLAN SELECT stamp FROM op WHERE site = '29-01' AND n > 7 AND record_id != '' "
        "ORDER BY n LIMIT 1"
    ),
)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def counted(offices: Offices) -> tuple[int, int]:
    """The same, one by one."""
    rows = offices.sql(
        offices.first,
        "SELECT count(*), coalesce(min(stamp), 0) FROM op, chain "
        "WHERE op.site = '29-01' AND n > delivered_n AND record_id != ''",
    )
    return int(str(rows[0][0])), int(str(rows[0][1]))


def test_the_numbers_tell_as_much_as_counting(offices: Offices) -> None:
    assert offices.first.ask(exchange_status).waiting == counted(offices)[0] == 0
    offices.tick()
    ids = [offices.first.ask(make_person, person(number)) for number in range(1, 5)]
    offices.write(offices.first)  # leaves words about itself in the chain, which change no record
    offices.tick()
    offices.first.ask(change_person, ids[0], {"mobile": "09150000001"})
    status, (waiting, oldest) = offices.first.ask(exchange_status), counted(offices)
    assert status.waiting == waiting == len(ids) + 1
    assert status.oldest_waiting
    assert oldest > 0
    offices.round(offices.first)
    offices.first.ask(change_person, ids[0], {"mobile": "09150000002"})
    assert offices.first.ask(exchange_status).waiting == counted(offices)[0] == 1


def test_what_changes_no_record_is_counted_in_an_index_of_its_own(tmp_path: Path) -> None:
    store = make_store(tmp_path)

    def plans(session: Session) -> list[str]:
        assert exchange_ops.pending_count(session, exchange_ops.own_chain(session)) == (0, 0)
        return [str(session.connection.exec_driver_sql(query).all()[0][3]) for query in COUNT]

    told = store.run(plans)
    assert "COVERING INDEX ix_op_of_no_record" in told[0]
    assert "ix_op_site_n" in told[1]
