"""The season of renewals on its page: choose, look, renew, write to the holders."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.services import permits
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.renewals import SCREEN
from homejobs_desktop.ui.screens.renewals.page import RenewalsPage
from homejobs_desktop.ui.screens_kit import papers
from homejobs_desktop.ui.screens_kit.paper_dialog import PaperDialog
from homejobs_desktop.ui.workplace import Screen
from tests.support.office import FixedClock, make_office
from tests.support.permitting import issue
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


@pytest.fixture
def season(office: Services, clock: FixedClock) -> tuple[PermitRow, PermitRow, PermitRow]:
    """Give a permit that ran out, one with 20 days left, and one with 85."""
    first = issue(office, 1)
    clock.forward(days=40)
    second = issue(office, 2)
    clock.forward(days=65)
    third = issue(office, 3)
    clock.forward(days=280)
    return first, second, third


def page_of(opened: OpenScreen) -> RenewalsPage:
    found = opened.page.widget
    assert isinstance(found, RenewalsPage)
    return found


def keys(found: RenewalsPage) -> list[str]:
    return [found.list.model.key_at(number) or "" for number in range(found.list.model.rowCount())]


def within(opened: OpenScreen, days: str) -> None:
    found = page_of(opened)
    found.days.set_values((days,))
    found.days.edited.emit()
    opened.settle()


def test_the_list_holds_what_runs_out_in_time(
    show: Show, season: tuple[PermitRow, PermitRow, PermitRow]
) -> None:
    opened = show(SCREEN)
    opened.settle()
    ids = [row.id for row in season]
    assert keys(page_of(opened)) == ids[:2]
    within(opened, "90")
    assert keys(page_of(opened)) == ids
    within(opened, "0")
    assert keys(page_of(opened)) == ids[:1]


def test_what_is_chosen_is_renewed_as_the_preview_says(
    show: Show, office: Services, clock: FixedClock, season: tuple[PermitRow, PermitRow, PermitRow]
) -> None:
    opened = show(SCREEN)
    opened.settle()
    found = page_of(opened)
    opened.page.save()  # nothing is chosen
    assert not found.renew_button.isEnabled()
    found.list.view.selectAll()
    found._plan()
    opened.settle()
    assert found.renew_button.isEnabled()
    opened.page.save()
    opened.settle()
    assert keys(found) == []
    states = [office.ask(permits.get_permit, row.id).state for row in season]
    assert states == ["replaced", "replaced", "issued"]
    renewed = office.ask(permits.permits_of, season[1].person_id)[0]
    assert (renewed.renews, renewed.issued_on) == (season[1].id, clock.today())
    assert any("2" in line for line in opened.frame.lines)


def test_notices_are_saved_and_counted(
    show: Show,
    office: Services,
    season: tuple[PermitRow, PermitRow, PermitRow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "notices.pdf"
    monkeypatch.setattr(papers, "ask_file", lambda _parent, _name: file)
    opened = show(SCREEN)
    opened.settle()
    found = page_of(opened)
    found.list.view.selectAll()
    found._plan()
    opened.settle()
    opened.page.print()
    opened.settle_tasks()
    dialog = found.findChild(PaperDialog)
    assert isinstance(dialog, PaperDialog)
    dialog.to_file.emit()
    opened.widget.activateWindow()
    opened.settle()
    assert file.read_bytes().startswith(b"%PDF")
    with office.machine.engine.connect().execution_options(reading=True) as connection:
        logged = connection.exec_driver_sql("SELECT record_id, copy_no FROM print_log").fetchall()
    assert sorted(map(tuple, logged)) == sorted((row.id, 1) for row in season[:2])
