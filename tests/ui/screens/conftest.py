"""Opens screens over a real office with a few synthetic people."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.workplace import Screen
from tests.support.office import make_office
from tests.support.window import OpenScreen

ZAHRA = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    father_name="غلامرضا",
    birth_date=dt.date(1987, 3, 5),
    gender="female",
    county="2901",
    mobile="09151612345",
    address="خیابان معلم",
    wanted_field="IN-01",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = make_office(tmp_path / "office")
    yield services
    services.close()


@pytest.fixture
def zahra(office: Services) -> str:
    return office.ask(save_person, None, ZAHRA)


@pytest.fixture
def show(qtbot: QtBot, office: Services) -> Iterator[Callable[[Screen], OpenScreen]]:
    opened: list[OpenScreen] = []

    def make(screen: Screen) -> OpenScreen:
        opened.append(OpenScreen(office, screen))
        return opened[-1]

    yield make
    for screen in opened:
        screen.close()
