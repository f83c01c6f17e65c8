"""What docs/first-hour.md tells is what the program does: every step is walked, every picture is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from homejobs_desktop.services import permits
from homejobs_desktop.services.backups import backups_in
from tests.support.first_hour import PICTURED, FirstHour, file_name

pytestmark = pytest.mark.usefixtures("persian")
DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "first-hour.md").read_text(encoding="utf-8")
HELP = (DOCS.parent / "resources" / "help" / "0-first-hour.html").read_text(encoding="utf-8")
OF_THE_SETUP = {"رقم‌های وارسی", "نصب", "مشاغل خانگی"}
"""What the page quotes of the setup, and of Windows."""
WINDOW = (1366, 768)


@pytest.fixture
def hour(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstHour]:
    hour = FirstHour(tmp_path / "hour")
    yield hour
    hour.close()


def _quoted(text: str) -> set[str]:
    return {" ".join(each.split()) for each in re.findall("«([^«»]+)»", text)}


def test_the_first_hour_goes_as_it_is_told(hour: FirstHour) -> None:
    hour.everything()
    assert [name for name in hour.said if name in PICTURED] == list(PICTURED)
    words = " ".join(" | ".join(hour.said.values()).split())
    for text in (PAGE, HELP):
        told = _quoted(text) - OF_THE_SETUP
        assert {each for each in told if each.removesuffix(" …") not in words} == set()
    assert hour.birjand.ask(permits.search_permits, "").rows[0].state == "issued"
    assert backups_in(hour.drive, "29-01")


def test_the_page_shows_every_step_in_its_order() -> None:
    shown = re.findall(r"\]\(first-hour/([^)]+)\)", PAGE)
    assert shown == [file_name(name) for name in PICTURED]


@pytest.mark.parametrize("page", sorted(file.name for file in DOCS.glob("*.md")))
def test_every_picture_that_a_page_names_is_there(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    named = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
    assert [each for each in named if not (DOCS / each).is_file()] == []


def test_the_pictures_are_of_the_window_as_offices_have_it() -> None:
    sizes = {}
    for name in PICTURED:
        with Image.open(DOCS / "first-hour" / file_name(name)) as picture:
            sizes[name] = picture.size
    assert {name for name, size in sizes.items() if size != WINDOW} == {"help-of-the-first-hour"}
    assert {file.name for file in (DOCS / "first-hour").iterdir()} == {file_name(name) for name in PICTURED}
