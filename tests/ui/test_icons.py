"""The shipped pictures are what their drawings give, and every icon that is named is there."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from homejobs_desktop.ui.icons import icon, pixmap
from tools import icons as making

ROOT = Path(__file__).resolve().parents[2]
RED = QColor("#c01020")

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_shipped_picture_is_what_its_drawing_gives() -> None:
    made = making.shipped()
    there = {*making.ICONS.glob("*.png"), *making.STYLES.glob("*.png")}
    assert there == made.keys()
    for path, data in made.items():
        assert QImage(str(path)) == QImage.fromData(data), f"{path.name}: run tools/icons.py"


def test_the_programs_sign_is_what_its_drawing_gives_in_every_size() -> None:
    made = making.sign()
    shipped = QImage(str(making.WINDOW_SIGN))
    assert shipped == QImage.fromData(made[making.WINDOW_SIGN]), "run tools/icons.py"
    icon_file = making.WINDOWS_SIGN.read_bytes()
    count = int.from_bytes(icon_file[4:6], "little")
    entries = [icon_file[6 + 16 * number : 22 + 16 * number] for number in range(count)]
    places = [(int.from_bytes(each[12:], "little"), int.from_bytes(each[8:12], "little")) for each in entries]
    sizes = [QImage.fromData(icon_file[place : place + length]).width() for place, length in places]
    assert tuple(sizes) == making.WINDOWS_SIZES
    assert [each[0] or 256 for each in entries] == sizes
    assert places[-1][0] + places[-1][1] == len(icon_file)


def test_an_icon_has_the_colour_it_was_asked_in() -> None:
    picture = pixmap("home", RED.name(), 96).toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    seen = [picture.pixelColor(x, y) for x, y in points]
    assert {colour.name() for colour in seen if colour.alpha() == 255} == {RED.name()}
    assert min(colour.alpha() for colour in seen) == 0


def test_an_icon_is_made_for_both_densities() -> None:
    sizes = icon("home", RED.name(), 18).availableSizes()
    assert {(size.width(), size.height()) for size in sizes} >= {(18, 18)}
    assert pixmap("home", RED.name(), 18, 2.0).width() == 36


def test_every_icon_that_a_screen_names_is_there() -> None:
    named = {
        str(keyword.value.value)
        for path in (ROOT / "homejobs_desktop" / "ui").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "icon"
        and isinstance(keyword.value, ast.Constant)
        and isinstance(keyword.value.value, str)
    }
    assert len(named) > 5
    assert all((making.ICONS / f"{name}.png").is_file() for name in named)
