"""The self-test finds the program whole, says what is broken, and leaves nothing behind."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation import assets, i18n
from homejobs_desktop.services import printing, selftest
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.printing import PrintedSheet
from homejobs_desktop.services.selftest import Broken, SelfTest, Step, told, tried

pytestmark = pytest.mark.usefixtures("persian")
PARTS = (
    "files", "drives", "seal", "store", "key", "people", "search", "paper", "sheets", "packages", "backup",
    "closing", "clearing",
)  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield
    assert list(tmp_path.iterdir()) == []


def run() -> dict[str, str]:
    test = SelfTest()
    with tried(test):
        pass
    return {step.name: step.fault for step in test.steps}


def test_the_program_is_whole() -> None:
    test = SelfTest()
    with tried(test) as office:
        assert office is not None
        assert office.office.name == "بیرجند"
    assert [step.name for step in test.steps] == list(PARTS)
    assert [step for step in test.steps if step.fault] == []
    assert test.whole
    assert max(step.seconds for step in test.steps) > 0


@pytest.mark.parametrize("folder", ["fonts", "documents"])
def test_files_that_were_left_out_are_told(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place: Callable[[str], Path] = assets.place
    missing = f"resources/{folder}"
    monkeypatch.setattr(
        assets, "place", lambda name: tmp_path / "nowhere" if name == missing else place(name)
    )
    faults = run()
    assert "FileNotFoundError" in faults["files"]
    assert not faults["clearing"]


def test_missing_persian_is_told() -> None:
    i18n.install(lambda _text: None, persian=True)
    assert "Persian texts are missing" in run()["files"]


def test_one_broken_part_does_not_hide_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> bytes:
        raise OSError("the library is not there")

    monkeypatch.setattr(selftest, "write_sheets", broken)
    faults = run()
    assert "the library is not there" in faults.pop("sheets")
    assert set(faults.values()) == {""}
    assert "packages" in faults


@writing(Permission.PRINT_PERMITS)
def unsigned(ctx: Context, permit_id: str) -> PrintedSheet:
    return PrintedSheet(printing.preview_sheet(ctx, permit_id), 1, "")


def test_a_page_without_a_readable_code_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "permit_sheet", unsigned)
    faults = run()
    assert faults.pop("paper")
    assert set(faults.values()) == {""}


def test_a_store_that_cannot_be_made_leaves_the_rest_untried(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> object:
        raise Broken("no store")

    monkeypatch.setattr(selftest, "found_office", refuse)
    test = SelfTest()
    with tried(test) as office:
        assert office is None
    assert not test.whole
    assert [step.name for step in test.steps] == ["files", "drives", "seal", "store", "clearing"]


def test_nothing_tried_is_not_whole() -> None:
    assert not SelfTest().whole
    assert not SelfTest([Step("one", 0.1), Step("two", 0.1, "bad")]).whole
    assert SelfTest([Step("one", 0.1)]).whole


def test_a_fault_is_told_with_its_place() -> None:
    with pytest.raises(Broken) as caught:
        raise Broken("two\nlines")
    assert told(caught.value).startswith("Broken: two lines (test_selftest.py:")
