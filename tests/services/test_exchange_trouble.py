"""Packages that a county's program would not write, and offices that were restored or copied."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.operations import (
    FIRST,
    FieldEdits,
    Header,
    Operation,
    build,
    encode_body,
    encode_line,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Cancelled, NotFound, PackageRefused
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import (
    alarms,
    export_package,
    import_package,
    outcomes,
)
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.seal import own_keys
from homejobs_desktop.sync import commit
from homejobs_desktop.sync.container import Sealing, pack_member, write_package
from homejobs_desktop.sync.control import Position, UpControl, encode_control
from homejobs_desktop.sync.keys import SecretKeys, sign
from homejobs_desktop.sync.manifest import Manifest, MemberName, PackageKind
from tests.support.exchange import Offices, make_offices, make_person, person

INC = "00112233445566aa"
Line = tuple[str, str, dict[str, Value]]


@writing(Permission.EXCHANGE)
def _keys(ctx: Context) -> SecretKeys:
    return own_keys(ctx)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _chain(
    lines: Sequence[Line], previous: bytes = FIRST, site: str = "29-01", least: int = 1
) -> list[Operation]:
    made = []
    for n, (kind, record_id, values) in enumerate(lines, start=1):
        header = Header(site, INC, n, 1_763_800_000_000 + n, "x", kind, record_id, 1, least)
        body = encode_body(FieldEdits({name: (None, value) for name, value in values.items()}))
        operation = build(previous, header, bytes(16), body)
        previous = operation.hash
        made.append(operation)
    return made


class Forger:
    """Writes packages with a county's real keys, whatever is in them."""

    def __init__(self, offices: Offices, county: Services) -> None:
        self._offices = offices
        self._site = county.office.site
        self._keys = county.ask(_keys)
        self._open = offices.province.ask(_keys).public.open
        self._number = 100

    def write(
        self,
        operations: Sequence[Operation],
        changes: dict[str, object] | None = None,
        *,
        tail: bytes = b"",
    ) -> Path:
        self._number += 1
        first, last = operations[0], operations[-1]
        control = UpControl(
            self._site, INC, Position(), first.previous.hex(), last.hash.hex(), (1, len(operations)),
            "0", 1, 1, 1,
        )  # fmt: skip
        control = msgspec.structs.replace(control, **(changes or {}))
        manifest = Manifest(
            PackageKind.UP, self._site, "29-00", f"{self._number:032x}", self._number,
            self._keys.public.sign, "2026-11-22T08:00:00Z", INC, prev=first.previous.hex(),
            head=last.hash.hex(),
        )  # fmt: skip
        lines = [encode_line(each.header_bytes, each.salt, each.body) for each in operations]
        members = [
            pack_member(MemberName.CONTROL, [encode_control(control)]),
            pack_member(MemberName.OPS, [*lines, tail] if tail else lines),
        ]
        file = self._offices.stick / f"{self._number}.msp"
        with file.open("wb") as target:
            sealing = Sealing(lambda text: sign(self._keys.sign, text), (self._open,))
            write_package(target, manifest, members, sealing)
        return file


def _refused(offices: Offices, file: Path) -> str:
    before = _everything(offices)
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert _everything(offices) == before
    assert caught.value.sentence()
    assert list(offices.province.machine.paths.rejected.glob(f"{caught.value.code}_*"))
    return caught.value.code


def _everything(offices: Offices) -> list[tuple[object, ...]]:
    """Count what a refused package must not change: everything but the journal's word of its refusal."""
    names = ("person", "package", "waiting", "tip", "checkpoint", "alarm", "gate")
    counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)
    others = "(SELECT count(*) FROM op WHERE type <> 'audit.package_refused')"
    return offices.sql(offices.province, f"SELECT {counts}, {others}")


PEOPLE: list[Line] = [("person.create", f"id-{n}", {"last_name": f"x{n}"}) for n in range(3)]


def test_the_forger_writes_what_is_accepted(offices: Offices) -> None:
    read = offices.province.ask(import_package, Forger(offices, offices.first).write(_chain(PEOPLE)))
    assert read.files[0].operations == 3
    assert len(offices.province.ask(search_people, "").rows) == 3


def test_an_operation_of_another_office_refuses_the_whole_package(offices: Offices) -> None:
    file = Forger(offices, offices.first).write(_chain(PEOPLE, site="29-02"))
    assert _refused(offices, file) == "foreign-op"


def test_a_bad_line_after_good_batches_takes_everything_back(offices: Offices) -> None:
    many: list[Line] = [("person.create", f"id-{n}", {"last_name": "x"}) for n in range(6_000)]
    file = Forger(offices, offices.first).write(_chain(many), tail=b"{}\t\t{}\n")
    assert _refused(offices, file) == "json"
    assert _refused_folder(offices) == "json"


def _refused_folder(offices: Offices) -> str:
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, offices.stick)
    return caught.value.code


def test_a_chain_that_does_not_end_where_it_says_is_refused(offices: Offices) -> None:
    operations = _chain(PEOPLE)
    file = Forger(offices, offices.first).write([operations[0], operations[2]])
    assert _refused(offices, file) == "chain"


def test_content_without_commitment_is_refused(offices: Offices) -> None:
    operations = _chain(PEOPLE)
    bare = msgspec.structs.replace(operations[1], salt=b"", body=b"")
    assert (
        _refused(offices, Forger(offices, offices.first).write([operations[0], bare, operations[2]]))
        == "chain"
    )
    changed = msgspec.structs.replace(operations[1], body=b'{"f":{}}')
    file = Forger(offices, offices.first).write([operations[0], changed, operations[2]])
    assert _refused(offices, file) == "op-commitment"


def test_a_body_that_is_no_edit_is_refused(offices: Offices) -> None:
    header = Header("29-01", INC, 1, 1, "x", "person.create", "id-1", 1, 1)
    file = Forger(offices, offices.first).write([build(FIRST, header, bytes(16), b"[]")])
    assert _refused(offices, file) == "json"


def test_a_control_that_disagrees_with_its_manifest_is_refused(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    for name, value in {"site": "29-02", "prev": "1" * 64, "head": "1" * 64, "inc": "0" * 16}.items():
        changes: dict[str, object] = {name: value}
        assert _refused(offices, forger.write(_chain(PEOPLE), changes)) == "content"


def test_a_position_the_province_never_gave_tells_of_a_restored_province(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    for position in (Position(1, 1, "1" * 64), Position(2, 10_000, "1" * 64), Position(9, 1, "1" * 64)):
        offices.province.ask(import_package, forger.write(_chain(PEOPLE), {"position": position}))
    offices.province.ask(import_package, forger.write(_chain(PEOPLE), {"position": Position(1, 1, "2" * 64)}))
    assert offices.sql(offices.province, "SELECT DISTINCT pinc FROM commit_log ORDER BY 1") == [
        (1,), (2,), (3,), (10,),
    ]  # fmt: skip
    assert [alarm.detail for alarm in offices.province.ask(alarms)] == ["rolled-back"] * 3


def test_operations_wait_for_their_predecessor(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    operations = _chain(PEOPLE)
    late = offices.province.ask(import_package, forger.write(operations[1:]))
    assert late.files[0].waiting == 2
    assert len(offices.province.ask(search_people, "").rows) == 0
    again = offices.province.ask(import_package, forger.write(operations[1:]))
    assert again.files[0].waiting == 2
    offices.province.ask(import_package, forger.write(operations[:1]))
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert offices.sql(offices.province, "SELECT count(*) FROM waiting") == [(0,)]
    assert offices.sql(offices.province, "SELECT hash FROM tip WHERE inc = ?", INC) == [(operations[2].hash,)]


def test_an_operation_of_a_newer_program_is_parked_and_the_rest_waits(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    first = _chain(PEOPLE[:1])
    newer = _chain([("person.create", "id-9", {})], first[0].hash, least=99)
    rest = _chain([("person.create", "id-8", {"last_name": "x"})], newer[0].hash)
    read = offices.province.ask(import_package, forger.write([*first, *newer, *rest]))
    assert (read.files[0].operations, read.files[0].waiting) == (2, 1)
    assert offices.sql(offices.province, "SELECT csn, outcome FROM op WHERE hash = ?", newer[0].hash) == [
        (None, "parked")
    ]
    assert [row.outcome for row in offices.province.ask(outcomes)] == ["parked"]
    assert offices.sql(offices.province, "SELECT hash FROM tip WHERE inc = ?", INC) == [(newer[0].hash,)]


def test_what_was_parked_is_committed_by_the_newer_program(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    forger = Forger(offices, offices.first)
    newer = _chain([("person.create", "id-9", {"last_name": "x"})], least=99)
    rest = _chain([("person.create", "id-8", {"last_name": "x"})], newer[0].hash)
    offices.province.ask(import_package, forger.write([*newer, *rest]))
    assert len(offices.province.ask(search_people, "").rows) == 0
    monkeypatch.setattr(commit, "SCHEMA_VERSION", 99)
    offices.carry(offices.second, offices.province)
    assert len(offices.province.ask(search_people, "").rows) == 2
    assert offices.sql(offices.province, "SELECT count(*) FROM waiting") == [(0,)]
    assert offices.sql(offices.province, "SELECT hash FROM tip WHERE inc = ?", INC) == [(rest[0].hash,)]
    assert offices.province.ask(outcomes) == ()


def test_a_fork_is_told_and_both_branches_are_kept(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    stem = _chain(PEOPLE[:1])
    one = _chain([("person.create", "id-7", {"last_name": "x"})], stem[0].hash)
    two = _chain([("person.create", "id-8", {"last_name": "y"})], stem[0].hash)
    offices.province.ask(import_package, forger.write([*stem, *one]))
    offices.province.ask(import_package, forger.write([*stem, *two]))
    assert [alarm.kind for alarm in offices.province.ask(alarms)] == ["fork"]
    assert len(offices.province.ask(search_people, "").rows) == 3
    tips = offices.sql(offices.province, "SELECT hash FROM tip WHERE inc = ? ORDER BY hash", INC)
    assert tips == [(digest,) for digest in sorted([one[0].hash, two[0].hash])]


def test_two_permits_with_one_number_are_told(offices: Offices) -> None:
    lines: list[Line] = [
        ("permit.create", f"id-{n}", {"state": "draft", "number": "29014700011863"}) for n in range(2)
    ]
    offices.province.ask(import_package, Forger(offices, offices.first).write(_chain(lines)))
    assert [(alarm.kind, alarm.detail) for alarm in offices.province.ask(alarms)] == [
        ("number", "29014700011863")
    ]


def test_stopping_an_import_leaves_everything_as_it_was(offices: Offices) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    before = _everything(offices)
    with pytest.raises(Cancelled):
        offices.province.ask(import_package, file, stop)
    assert _everything(offices) == before
    assert not list(offices.province.machine.paths.inbox.iterdir())
    assert offices.province.ask(import_package, file).files[0].operations > 0


def test_no_file_and_no_folder_are_told(offices: Offices) -> None:
    with pytest.raises(NotFound):
        offices.first.ask(import_package, offices.stick / "none.msp")
    with pytest.raises(PackageRefused) as caught:
        offices.first.ask(import_package, offices.stick)
    assert caught.value.code == "no-packages"
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(export_package, offices.stick, "29-09")
    assert caught.value.code == "not-here"


def test_a_refused_package_is_written_into_the_journal_in_a_transaction_of_its_own(offices: Offices) -> None:
    file = Forger(offices, offices.first).write(_chain(PEOPLE), {"head": "0" * 64})
    assert _refused(offices, file) == "content"
    query = "SELECT body FROM op WHERE type = 'audit.package_refused' AND site = '29-00'"
    (said,) = offices.sql(offices.province, query)
    details = json.loads(str(said[0], "utf-8") if isinstance(said[0], bytes) else "")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert details == {"code": "content", "sha256": digest, "size": file.stat().st_size}


def test_refused_files_beside_good_ones_are_written_into_the_journal(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    bad = Forger(offices, offices.second).write(_chain(PEOPLE), {"head": "0" * 64})
    bad.rename(offices.stick / "29-02_to_29-00_000001_abcd.msp")
    read = offices.province.ask(import_package, offices.stick)
    assert sorted(each.refusal is None for each in read.files) == [False, True]
    assert len(offices.sql(offices.province, "SELECT 1 FROM op WHERE type = 'audit.package_refused'")) == 1
