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
