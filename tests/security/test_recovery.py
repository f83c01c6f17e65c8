import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.errors import Invalid, StoreRefused
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.text import persian_digits
from homejobs_desktop.security import recovery

IDS = RandomIds(SystemClock())
KEY = bytes(range(32))
CODE = recovery.new_code(IDS)

codes = st.integers().map(lambda _: recovery.new_code(IDS))


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[recovery.RecoveryFile, str, Path]:
    path = tmp_path_factory.mktemp("office") / "recovery.key"
    file = recovery.RecoveryFile(path, IDS)
    return file, file.seal(KEY), path


def test_the_code_opens_the_data_key(sealed: tuple[recovery.RecoveryFile, str, Path]) -> None:
    file, code, path = sealed
    assert file.open_with_code(code) == KEY
    assert file.open_with_code(f" {persian_digits(recovery.show_code(code))} ") == KEY
    assert KEY not in path.read_bytes()
    assert KEY.hex() not in path.read_text()
    assert code not in path.read_text()
    assert code not in repr(file)


def test_another_code_opens_nothing(sealed: tuple[recovery.RecoveryFile, str, Path]) -> None:
    with pytest.raises(Invalid, match="not this office's"):
        sealed[0].open_with_code(CODE)


def test_a_new_seal_ends_the_old_code(tmp_path: Path) -> None:
    file = recovery.RecoveryFile(tmp_path / "recovery.key", IDS)
    old = file.seal(KEY)
    new = file.seal(KEY)
    assert old != new
    with pytest.raises(Invalid, match="older one"):
        file.open_with_code(old)
    assert file.open_with_code(new) == KEY


def test_a_damaged_or_missing_file_is_refused(
    sealed: tuple[recovery.RecoveryFile, str, Path], tmp_path: Path
) -> None:
    code, whole = sealed[1], sealed[2].read_bytes()
    file = recovery.RecoveryFile(tmp_path / "recovery.key", IDS)
    with pytest.raises(StoreRefused, match="is missing"):
        file.open_with_code(code)
    body = json.loads(whole)
    flipped = whole.replace(body["sealed"][:8].encode(), b"00000000")
    for content in (
        b"",
        whole[:-2],
        flipped,
        b"[]",
        b"null",
        b'{"sha256": 1}',
        b"\xff\xfe",
        whole.replace(b"-1", b"-2"),
    ):
        (tmp_path / "recovery.key").write_bytes(content)
        with pytest.raises(StoreRefused, match="is damaged"):
            file.open_with_code(code)


def test_codes_are_seven_groups_of_six() -> None:
    assert len(CODE) == 42
    assert CODE.isdigit()
    groups = recovery.show_code(CODE).split("-")
    assert [len(group) for group in groups] == [6] * 7
    assert "".join(groups) == CODE
    assert recovery.new_code(IDS) != CODE


@given(codes, st.integers(0, 41), st.integers(1, 9))
def test_every_wrong_digit_is_found(code: str, index: int, added: int) -> None:
    wrong = code[:index] + str((int(code[index]) + added) % 10) + code[index + 1 :]
    with pytest.raises(Invalid, match="A digit of the recovery code is wrong"):
        recovery.read_code(wrong)


@given(codes, st.integers(0, 40))
def test_every_swap_is_found(code: str, index: int) -> None:
    wrong = code[:index] + code[index + 1] + code[index] + code[index + 2 :]
    if wrong == code:
        assert recovery.read_code(wrong) == code
    else:
        with pytest.raises(Invalid, match="is wrong"):
            recovery.read_code(wrong)


@pytest.mark.parametrize("number", range(1, 8))
def test_a_group_of_another_length_is_named(number: int) -> None:
    groups = recovery.show_code(CODE).split("-")
    groups[number - 1] = groups[number - 1][:-1]
    for separator in ("-", " ", " \u2013 "):
        with pytest.raises(Invalid, match="recovery code has {}".format("5 digits")) as refusal:
            recovery.read_code(separator.join(groups))
        assert f"Group {number} " in refusal.value.sentence()


def test_what_is_no_code_is_refused_with_a_reason() -> None:
    with pytest.raises(Invalid, match="has 41 digits"):
        recovery.read_code(CODE[:-1])
    with pytest.raises(Invalid, match="has 0 digits"):
        recovery.read_code("")
    with pytest.raises(Invalid, match="“O” in the recovery code"):
        recovery.read_code("O" + CODE[1:])


def test_data_keys_are_random() -> None:
    keys = {recovery.new_data_key(IDS) for _ in range(10)}
    assert len(keys) == 10
    assert {len(key) for key in keys} == {32}
