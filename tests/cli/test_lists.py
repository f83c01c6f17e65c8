"""The commands that list by filters, keep filters by name, and write lists as Excel files."""

import json
from pathlib import Path

import openpyxl
import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from homejobs_desktop.domain.permits import PermitRow
from tests.support.applying import MARYAM, apply, stage
from tests.support.office import PASSWORD, make_office
from tests.support.permitting import issue

Run = tuple[int, str, str]


class Office:
    """An office as the command line sees it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        services = make_office(folder)
        self.permits: list[PermitRow] = [issue(services, number) for number in (1, 2)]
        self.first, self.second = apply(services), apply(services, MARYAM, field_code="AN-01")
        stage(services, self.second, "withdrawn", text="انصراف")
        services.close()

    def run(self, *words: str) -> Run:
        status = main(["--data", str(self._folder), *words])
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def ask(self, *words: str) -> list[dict[str, object]]:
        status, out, err = self.run(*words, "--json")
        assert status == 0, err
        found = json.loads(out)
        return found if isinstance(found, list) else [found]

    def ids(self, *words: str) -> list[object]:
        return [each["id"] for each in self.ask(*words)]


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    return Office(tmp_path / "office", capsys)


def test_applications_are_listed_by_every_filter(office: Office) -> None:
    assert office.ids("applications", "list", "--stage", "open") == [office.first]
    assert office.ids("applications", "list", "--field", "AN-01", "--stage", "withdrawn") == [office.second]
    assert office.ids("applications", "list", "0651234565") == [office.second]
    assert office.ids("applications", "list", "--waiting-days", "3650", "--stage", "open") == []
    day = "1405/09/01"
    found = office.ids("applications", "list", "--registered-from", day, "--registered-until", day)
    assert len(found) == 4
    assert office.ids("applications", "list", "--registered-until", "1405/08/30") == []
    assert len(office.ids("applications", "list", "--county", "بیرجند", "--agency", "SAMT")) == 3
    assert office.ids("applications", "list", "--county", "29-02") == []


def test_permits_are_listed_by_every_filter(office: Office) -> None:
    first, second = (row.id for row in office.permits)
    assert office.ids("permits", "list") == [second, first]
    assert office.ids("permits", "list", "--sort", "expiry", "--state", "in_force") == [first, second]
    assert office.ids("permits", "list", "--expires-within", "30") == []
    assert office.ids("permits", "list", "--kind", "new", "--type", "independent") == [second, first]
    assert office.ids("permits", "list", "--issued-until", "1405/08/30") == []
    assert office.ids("permits", "list", "--expires-from", "1406/01/01", "--limit", "1") == [second]
    status, out, _err = office.run("permits", "list")
    assert status == 0
    assert out.startswith("۲ مورد یافت شد")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("applications", "list", "--field", "ندارد"), "رسته"),
        (("applications", "list", "--agency", "NONE"), "دستگاه"),
        (("permits", "list", "--county", "هرات"), "شهرستان"),
        (("permits", "list", "--expires-within", "-4"), "روز"),
        (("permits", "list", "--expires-from", "1405/02/01", "--expires-until", "1405/01/01"), "روز نخست"),
        (("permits", "list", "--expiring", "30", "--state", "issued"), "--expiring"),
        (("permits", "list", "--saved", "نیست"), "«نیست»"),
        (("filters", "save", "permits", "x", "--stage", "open"), "--stage"),
        (("filters", "save", "applications", " "), "نام"),
        (("permits", "list", "-o", "/nowhere/list.xlsx"), "/nowhere/list.xlsx"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_the_reason(
    office: Office, words: tuple[str, ...], said: str
) -> None:
    status, out, err = office.run(*words)
    assert (status, out) == (1, "")
    assert said in err


def test_a_filter_is_kept_used_changed_renamed_and_deleted(office: Office) -> None:
    saved = office.ask("filters", "save", "applications", "در جریان", "--stage", "open", "--sort", "waiting")
    assert saved == [{"name": "در جریان", "filter": '{"order":"waiting","state":"open"}', "shared": False}]
    assert office.ids("applications", "list", "--saved", "در جریان") == [office.first]
    changed = ("applications", "list", "--saved", "در جریان", "--stage", "withdrawn")
    assert office.ids(*changed) == [office.second]
    office.ask("filters", "rename", "applications", "در جریان", "باز")
    office.ask("filters", "save", "permits", "یک ماه", "زهرا", "--expires-within", "30", "--shared")
    listed = office.ask("filters", "list")
    assert [(each["list"], each["name"], each["shared"]) for each in listed] == [
        ("applications", "باز", False),
        ("permits", "یک ماه", True),
    ]
    assert listed[1]["filter"] == '{"text":"زهرا","within_days":30}'
    assert office.ask("filters", "list", "permits") == listed[1:]
    office.ask("filters", "delete", "applications", "باز")
    assert office.ask("filters", "list", "applications") == []


def test_lists_are_written_whole_as_excel_files(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    lists = (
        (("applications", "list", "--limit", "1"), 4),
        (("permits", "list", "--limit", "1"), 2),
        (("permits", "list", "--expiring", "3660"), 2),
        (("people", "search", ""), 4),
        (("people", "search", "0651234565"), 1),
    )
    for words, count in lists:
        assert office.ask(*words, "-o", str(file)) == [{"file": str(file), "count": count}]
        page = openpyxl.load_workbook(file).active
        assert page is not None
        assert page.max_row == 4 + count
