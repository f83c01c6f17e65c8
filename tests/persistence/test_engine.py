"""The file itself: encrypted, durable, refused with a sentence when something is wrong."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import NOTE, PERSON
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.persistence import journal, schema, store
from homejobs_desktop.persistence.engine import PAGE_CACHE_KIB, DriverError, open_engine, translated
from tests.support.store import KEY, Store, make_store, person_values


def test_nothing_on_disk_can_be_read_without_the_key(county: Store) -> None:
    county.run(lambda s: store.create(s, PERSON, person_values()))
    county.engine.dispose()
    for file in county.path.parent.glob("office.db*"):
        content = file.read_bytes()
        assert b"SQLite format 3" not in content
        assert "زهرا".encode() not in content
        assert b"0641234562" not in content


def test_the_wrong_key_is_refused(county: Store) -> None:
    county.engine.dispose()
    with pytest.raises(StoreRefused) as refusal:
        open_engine(county.path, bytes(32)).connect()
    assert "recovery code" in str(refusal.value)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("cache_size", -PAGE_CACHE_KIB)],
)
def test_the_store_is_opened_as_decided(county: Store, pragma: str, value: object) -> None:
    assert county.sql(f"PRAGMA {pragma}") == [(value,)]


def test_a_newer_store_is_refused_with_both_versions(county: Store) -> None:
    county.sql(f"PRAGMA user_version = {schema.REVISION + 7}")
    with pytest.raises(StoreRefused) as refusal:
        schema.prepare(county.engine, county.path, county.path.parent / "b", "x")
    assert str(schema.REVISION) in refusal.value.sentence()
    assert str(schema.REVISION + 7) in refusal.value.sentence()


def test_preparing_again_changes_nothing(county: Store) -> None:
    before = county.sql("SELECT * FROM sqlite_master")
    schema.prepare(county.engine, county.path, county.path.parent / "b", "x")
    assert county.sql("SELECT * FROM sqlite_master") == before
    assert not (county.path.parent / "b").exists()


@pytest.mark.parametrize("column", ["header", "body", "salt", "prev"])
def test_verify_sees_a_changed_byte(county: Store, column: str) -> None:
    both = [person_values(code) for code in ("0641234562", "0651234565")]
    county.run(lambda s: store.create_many(s, PERSON, both))
    assert county.run(journal.verify) == journal.Verification(3, None)
    county.sql("DROP TRIGGER guard_op_update")
    county.sql("DROP TRIGGER guard_op_content")
    cut = f"substr({column}, 1, length({column}) - 1)"
    county.sql(f"UPDATE op SET {column} = CAST({cut} || x'00' AS BLOB) WHERE seq = 2")
    assert county.run(journal.verify).broken_at == 2


def test_verify_sees_a_changed_history(province: Store) -> None:
    province.run(lambda s: store.create(s, PERSON, person_values()))
    assert province.run(journal.verify).broken_at is None
    province.sql("UPDATE commit_log SET ch = x'00' WHERE csn = 1")
    assert province.run(journal.verify).broken_at == 0


def test_two_stores_with_the_same_work_have_the_same_file_layout(tmp_path: Path) -> None:
    layouts = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made = make_store(tmp_path / name)
        layouts.append(made.sql("SELECT type, name, sql FROM sqlite_master ORDER BY name"))
        made.engine.dispose()
    assert layouts[0] == layouts[1]
    assert KEY not in str(layouts).encode()


def test_a_damaged_file_is_told_in_one_sentence(county: Store, capfd: pytest.CaptureFixture[str]) -> None:
    county.engine.dispose()
    county.path.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(StoreRefused):
        open_engine(county.path, KEY).connect()
    assert capfd.readouterr().err == ""


def test_a_disk_that_gives_up_is_told_as_such(tmp_path: Path) -> None:
    for message in ("disk I/O error", "database or disk is full"):
        refusal = translated(DriverError(message), tmp_path / "office.db")
        assert isinstance(refusal, StoreRefused)
        assert "try again" in refusal.sentence()


_READ = """
import sys
from pathlib import Path
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.session import transaction
path = Path(sys.argv[1])
engine = open_engine(path, bytes.fromhex(sys.argv[2]))
for _each in range(2):
    try:
        with transaction(engine, path, reading=True) as connection:
            print(connection.exec_driver_sql("SELECT count(text) FROM note").scalar())
    except StoreRefused as refusal:
        print(refusal.text.source.split(":")[0].split(".")[0])
"""


def _read_with(store: Store, **faults: str) -> list[str]:
    """Read twice in a process whose calls fail on the store's file, and give what is said each time."""
    words = [f"inject={call}:error=EIO:when={when}" for call, when in faults.items()]
    options = [part for word in ("trace=pread64,read", *words) for part in ("-e", word)]
    watched = ["strace", "-f", "-o", "/dev/null", "-P", str(store.path), *options] if faults else []
    command = [*watched, sys.executable, "-c", _READ, str(store.path), KEY.hex()]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.split("\n")[:-1]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace makes the disk fail")
def test_a_disk_that_cannot_be_read_is_no_damaged_store(county: Store) -> None:
    notes = [{"person_id": "p", "text": "یادداشت " * 200} for _each in range(300)]
    county.run(lambda s: store.create_many(s, NOTE, notes))
    county.engine.dispose()
    assert _read_with(county) == ["300", "300"]
    once = _read_with(county, pread64="40")
    assert once == ["The disk could not be read", "300"]
    always = _read_with(county, pread64="40+", read="1+")
    assert always[0] == "The disk could not be read"
    content = bytearray(county.path.read_bytes())
    for page in range(20, len(content) // 4096, 5):
        content[page * 4096 + 100] ^= 1
    county.path.write_bytes(content)
    assert _read_with(county)[0] == "The store {file} is damaged"
