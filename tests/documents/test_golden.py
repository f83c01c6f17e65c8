"""Each paper looks as its picture in `golden/`; `tools/golden.py make` draws them anew."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from homejobs_desktop.documents.template import load_template
from tests.support.papers import difference, drawn, golden, ordinary, picture

FOLDER = Path(__file__).parent / "golden"
MOST = 20.0
"""Levels of grey by which the mean of a small block may differ."""
CASES = [pytest.param(name, draw, id=name) for name, draw in golden()]


def kept(name: str) -> Image.Image:
    with Image.open(FOLDER / f"{name}.png") as file:
        return file.convert("L")


def test_every_picture_has_its_paper() -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} == {name for name, _draw in golden()}
    assert all(file.stat().st_size < 60_000 for file in FOLDER.glob("*.png"))


@pytest.mark.parametrize(("name", "draw"), CASES)
def test_a_paper_looks_as_its_picture(name: str, draw: Callable[[], bytes]) -> None:
    found = difference(picture(draw()), kept(name))
    assert found <= MOST, f"{name} differs by {found}: look at it, then run tools/golden.py make"


@pytest.mark.parametrize(
    ("old", "new"),
    [("سلام", "درود"), ("نخستین ", "اولین "), ("همین برگه، مدارک و", "مدارک و"), ("تکمیل شود:", "")],
)
def test_a_changed_word_is_noticed(old: str, new: str) -> None:
    template = load_template("missing_notice")
    parts = tuple(dataclasses.replace(part, text=part.text.replace(old, new)) for part in template.parts)
    assert parts != template.parts
    pdf = drawn(ordinary("missing_notice"), dataclasses.replace(template, parts=parts))
    assert difference(picture(pdf), kept("missing_notice")) > MOST


def test_a_moved_line_is_noticed() -> None:
    template = load_template("missing_notice")
    moved = dataclasses.replace(template, margin_mm=template.margin_mm + 0.7)
    pdf = drawn(ordinary("missing_notice"), moved)
    assert difference(picture(pdf), kept("missing_notice")) > MOST


@pytest.mark.parametrize("name", [name for name, _draw in golden()])
def test_how_edges_are_smoothed_is_not_noticed(name: str) -> None:
    golden_one = kept(name)
    softer = golden_one.filter(ImageFilter.GaussianBlur(0.35))
    darker = golden_one.point([round(255 * (value / 255) ** 1.2) for value in range(256)])
    assert softer.tobytes() != golden_one.tobytes() != darker.tobytes()
    assert difference(softer, golden_one) <= MOST
    assert difference(darker, golden_one) <= MOST


def test_another_size_is_another_picture() -> None:
    assert difference(kept("agency_referral"), kept("agency_referral_a5")) == 255.0
