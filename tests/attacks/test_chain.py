"""Chains of operations that a correct program never writes, through real files into a real province."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.operations import Operation, encode_line
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import alarms, import_package
from homejobs_desktop.services.ledger import ledger
from tests.support.exchange import Offices, make_offices
from tests.support.forging import PEOPLE, Forger, chain


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _lines(operations: list[Operation]) -> list[bytes]:
    return [encode_line(each.header_bytes, each.salt, each.body) for each in operations]


def _refused(offices: Offices, file: Path) -> str:
    before = _state(offices)
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert _state(offices) == before
    return caught.value.code


def _state(offices: Offices) -> list[tuple[object, ...]]:
    counts = "(SELECT count(*) FROM person), (SELECT count(*) FROM waiting), (SELECT count(*) FROM tip)"
    return offices.sql(
        offices.province, f"SELECT count(*), {counts} FROM op WHERE type <> 'audit.package_refused'"
    )


def _taken(offices: Offices, file: Path) -> None:
    assert offices.province.ask(import_package, file).files[0].refusal is None
    assert offices.province.ask(check_store).whole
    assert offices.province.ask(ledger).balanced


def test_an_operation_with_a_wrong_predecessor(offices: Offices) -> None:
    made = chain(PEOPLE)
    lines = [*_lines(made)[:1], *_lines(made)[2:]]
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=lines)) == "chain"


def test_the_same_operation_twice_in_a_file(offices: Offices) -> None:
    made = chain(PEOPLE)
    lines = _lines(made)
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=[*lines, lines[-1]])) == "chain"


def test_operations_in_another_order(offices: Offices) -> None:
    made = chain(PEOPLE)
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=_lines(made)[::-1])) == "chain"


def test_a_wrong_commitment(offices: Offices) -> None:
    made = chain(PEOPLE)
    lines = _lines(made)
    lines[1] = lines[1].replace(b'"x1"', b'"y1"')
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=lines)) == "op-commitment"


def test_a_body_without_its_salt(offices: Offices) -> None:
    made = chain(PEOPLE)
    header, _salt, body = _lines(made)[0].split(b"\t")
    lines = [b"\t".join((header, b"", body)), *_lines(made)[1:]]
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=lines)) == "op-salt"


def test_a_body_missing_without_erasure(offices: Offices) -> None:
    made = chain(PEOPLE)
    lines = [encode_line(made[0].header_bytes, b"", b""), *_lines(made)[1:]]
    assert _refused(offices, Forger(offices, offices.first).write(made, lines=lines)) in {"chain", "content"}


def test_an_operation_of_another_site(offices: Offices) -> None:
    made = chain(PEOPLE, site="29-02")
    assert _refused(offices, Forger(offices, offices.first).write(made)) == "foreign-op"


def test_an_operation_of_the_province_in_a_countys_package(offices: Offices) -> None:
    made = chain(PEOPLE, site="29-00")
    assert _refused(offices, Forger(offices, offices.first).write(made)) == "foreign-op"


def test_a_head_that_is_not_the_end(offices: Offices) -> None:
    made = chain(PEOPLE)
    head = made[1].hash.hex()
    file = Forger(offices, offices.first).write(made, control={"head": head}, manifest={"head": head})
    assert _refused(offices, file) == "chain"


def test_a_control_section_of_another_site(offices: Offices) -> None:
    file = Forger(offices, offices.first).write(chain(PEOPLE), control={"site": "29-02"})
    assert _refused(offices, file) == "content"


def test_a_gap_waits_and_is_closed_by_what_was_missing(offices: Offices) -> None:
    made = chain([*PEOPLE, *PEOPLE])
    forger = Forger(offices, offices.first)
    _taken(offices, forger.write(made[4:]))
    assert len(offices.sql(offices.province, "SELECT 1 FROM waiting")) == 2
    _taken(offices, forger.write(made[:4]))
    assert not offices.sql(offices.province, "SELECT 1 FROM waiting")


def test_numbers_that_jump_are_not_believed(offices: Offices) -> None:
    first = chain(PEOPLE)
    second = chain([("person.create", "id-9", {"last_name": "z"})], first[-1].hash, start=900)
    file = Forger(offices, offices.first).write([*first, *second], control={"numbers": (1, 900)})
    assert offices.province.ask(import_package, file).files[0].operations == 4
    assert len(offices.sql(offices.province, "SELECT 1 FROM person")) == 4
    # The account says what the numbers hide: 900 were promised and 4 came.
    assert not offices.province.ask(ledger).balanced


def test_an_incarnation_that_is_opened_twice(offices: Offices) -> None:
    made = chain([("inc.open", "", {}), PEOPLE[0], ("inc.open", "", {}), PEOPLE[1]])
    _taken(offices, Forger(offices, offices.first).write(made))
    assert len(offices.sql(offices.province, "SELECT 1 FROM person")) == 2


@pytest.mark.parametrize("branches", [2, 3])
def test_a_fork(offices: Offices, branches: int) -> None:
    forger = Forger(offices, offices.first)
    first = chain(PEOPLE)
    _taken(offices, forger.write(first))
    for number in range(branches):
        branch = chain(
            [("person.create", f"branch-{number}", {"last_name": "b"})], first[-1].hash, start=4
        )  # fmt: skip
        _taken(offices, forger.write(branch))
    assert len(offices.sql(offices.province, "SELECT 1 FROM person")) == 3 + branches
    told = [each for each in offices.province.ask(alarms) if each.kind == "fork"]
    assert len(told) == branches - 1


def test_a_fork_into_another_incarnation_is_a_restored_office_and_no_alarm(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    first = chain(PEOPLE)
    _taken(offices, forger.write(first))
    for number, inc in enumerate(("1" * 16, "2" * 16)):
        branch = chain(
            [("person.create", f"life-{number}", {"last_name": "b"})], first[-1].hash, inc=inc, start=4
        )
        _taken(offices, forger.write(branch, control={"inc": inc}, manifest={"inc": inc}))
    assert len(offices.sql(offices.province, "SELECT 1 FROM person")) == 5
    assert not [each for each in offices.province.ask(alarms) if each.kind == "fork"]


def test_every_changed_byte_of_a_stored_operation_is_found(offices: Offices) -> None:
    _taken(offices, Forger(offices, offices.first).write(chain(PEOPLE)))
    with offices.province.machine.engine.begin() as connection:
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('op', 'commit_log')"
        ).all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    for column in ("header", "body", "salt", "hash", "prev"):
        for place in (1, 5):
            _flip(offices, "op", column, place)
            assert not offices.province.ask(check_store).whole, column
            _flip(offices, "op", column, place)
            assert offices.province.ask(check_store).whole
    for column in ("op_hash", "ch"):
        _flip(offices, "commit_log", column, 3)
        assert not offices.province.ask(check_store).whole
        _flip(offices, "commit_log", column, 3)


def test_every_changed_byte_of_a_manifest_that_was_read_is_found(offices: Offices) -> None:
    for _package in range(3):
        _taken(offices, Forger(offices, offices.first).write(chain(PEOPLE)))
    for column in ("manifest", "signature"):
        for place in (1, 40, -1):
            _flip(offices, "package", column, place)
            assert not offices.province.ask(check_store).whole, (column, place)
            _flip(offices, "package", column, place)
            assert offices.province.ask(check_store).whole


def _flip(offices: Offices, table: str, column: str, place: int) -> None:
    key = {"op": "seq", "commit_log": "csn", "package": "id"}[table]
    with offices.province.machine.engine.begin() as connection:
        query = f"SELECT {key}, {column} FROM {table} ORDER BY {key} DESC LIMIT 1 OFFSET 2"
        number, value = connection.exec_driver_sql(query).one()
        changed = bytearray(value)
        changed[place] ^= 1
        connection.exec_driver_sql(
            f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (bytes(changed), number)
        )  # fmt: skip


def test_a_package_that_promises_another_end_than_its_control(offices: Offices) -> None:
    made = chain(PEOPLE)
    wrong = msgspec.structs.replace(made[0], previous=b"\x01" * 32)
    file = Forger(offices, offices.first).write([wrong, *made[1:]], lines=_lines(made))
    assert _refused(offices, file) in {"chain", "op-commitment"}
