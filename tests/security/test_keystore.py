import hashlib
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.security.files import write_private
from homejobs_desktop.security.keystore import KeyStore

IDS = RandomIds(SystemClock())
SECRET = bytes(range(32))
on_windows = sys.platform == "win32"


@pytest.fixture
def keys(tmp_path: Path) -> KeyStore:
    return KeyStore(tmp_path / "office" / "keys", IDS)


def _file(tmp_path: Path, name: str = "data") -> Path:
    return tmp_path / "office" / "keys" / f"{name}.key"


def test_a_secret_comes_back(keys: KeyStore) -> None:
    keys.save("data", SECRET)
    keys.save("site-sign", b"")
    assert keys.load("data") == SECRET
    assert keys.load("site-sign") == b""
    assert keys.load("other") is None
    assert keys.names() == ("data", "site-sign")


def test_another_store_of_the_same_folder_sees_it(keys: KeyStore, tmp_path: Path) -> None:
    assert keys.names() == ()
    keys.save("data", b"old")
    keys.save("data", SECRET)
    assert KeyStore(tmp_path / "office" / "keys", IDS).load("data") == SECRET


def test_a_secret_can_be_forgotten(keys: KeyStore) -> None:
    keys.delete("data")
    keys.save("data", SECRET)
    keys.delete("data")
    assert keys.load("data") is None


@pytest.mark.skipif(on_windows, reason="Windows protects by user, not by mode")
def test_only_the_owner_can_read(keys: KeyStore, tmp_path: Path) -> None:
    keys.save("data", SECRET)
    path = _file(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(not on_windows, reason="elsewhere the file's mode protects it")
def test_windows_seals_the_file(keys: KeyStore, tmp_path: Path) -> None:
    keys.save("data", SECRET)
    assert SECRET not in _file(tmp_path).read_bytes()


@pytest.mark.skipif(not on_windows, reason="elsewhere the file's mode protects it")
def test_a_sealed_key_opens_by_its_own_name_only(keys: KeyStore, tmp_path: Path) -> None:
    keys.save("data", SECRET)
    keys.save("other", SECRET[::-1])
    _file(tmp_path, "other").write_bytes(_file(tmp_path).read_bytes())
    with pytest.raises(StoreRefused, match="another Windows user"):
        keys.load("other")
    assert keys.load("data") == SECRET


def test_every_damage_is_refused(keys: KeyStore, tmp_path: Path) -> None:
    keys.save("data", SECRET)
    path = _file(tmp_path)
    whole = path.read_bytes()
    damaged = [whole[:cut] for cut in range(len(whole))]
    damaged += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    damaged.append(whole + b"\n")
    for content in damaged:
        path.write_bytes(content)
        with pytest.raises(StoreRefused, match="is damaged"):
            keys.load("data")
    path.write_bytes(whole)
    assert keys.load("data") == SECRET


def test_a_key_of_another_system_is_refused(keys: KeyStore, tmp_path: Path) -> None:
    kind = b"P" if on_windows else b"W"
    path = _file(tmp_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"HJKEY1" + kind + hashlib.sha256(kind + SECRET).digest() + SECRET)
    with pytest.raises(StoreRefused, match="another kind of system"):
        keys.load("data")


def test_a_file_that_cannot_be_read_is_refused(keys: KeyStore, tmp_path: Path) -> None:
    _file(tmp_path).mkdir(parents=True)
    with pytest.raises(StoreRefused, match="cannot be read"):
        keys.load("data")


def test_nothing_secret_is_shown(keys: KeyStore) -> None:
    keys.save("data", SECRET)
    assert repr(keys).startswith("KeyStore(")
    assert SECRET not in vars(keys).values()


@pytest.mark.parametrize("name", ["", "../data", "a/b", "A", "data key", ".hidden", "x" * 65])
def test_names_stay_in_the_folder(keys: KeyStore, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        keys.save(name, SECRET)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(secret=st.binary(max_size=300))
def test_any_secret_comes_back(keys: KeyStore, secret: bytes) -> None:
    keys.save("any", secret)
    assert keys.load("any") == secret


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "data.key"
    write_private(path, b"old\r\nlines\n", IDS)
    assert path.read_bytes() == b"old\r\nlines\n"
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_private(tmp_path / "folder", b"new", IDS)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["data.key", "folder"]
