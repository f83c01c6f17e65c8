"""The notice of what is missing: what it says, how it breaks, that nothing is clipped."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import cast

import pypdfium2
import pytest

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.missing_notice import MissingNotice, missing_notice
from homejobs_desktop.foundation.text import canonical
from tests.support.pdf import text_of

NOTICE = MissingNotice(
    office_name="بیرجند",
    person="زهرا امیرآبادی",
    gender="female",
    national_code="0641234562",
    kind="مستقل",
    field="خیاطی",
    registered_on=dt.date(2026, 11, 1),
    items=("گواهی مهارت", "تصویر شناسنامه"),
    remark="",
    letter_no="",
    printed_on=dt.date(2026, 11, 23),
    copy_no=1,
)


def draw(**more: object) -> bytes:
    replaced = cast("Callable[..., MissingNotice]", dataclasses.replace)(NOTICE, **more)
    return missing_notice(replaced, load_fonts())


def pages(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def ink(pdf: bytes) -> list[tuple[float, float, float]]:
    """Give width, leftmost and rightmost edge of what is drawn as text on each page."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            boxes = [each.get_bounds() for each in page.get_objects(filter=[1])]
            found.append((page.get_width(), min(box[0] for box in boxes), max(box[2] for box in boxes)))
    return found


def test_equal_notices_are_equal_bytes_and_fit_on_one_page() -> None:
    assert draw() == draw()
    assert pages(draw()) == 1
    assert draw(remark="توضیح") != draw()


@pytest.mark.parametrize("gender", ["female", "male", ""])
def test_each_form_of_address_is_drawn(gender: str) -> None:
    assert len(canonical(text_of(draw(gender=gender)))) > 200


def test_a_long_list_goes_on_and_nothing_stands_over_the_edge() -> None:
    long = "مدرکی بسیار بلند که نام آن در یک خط جا نمی‌شود " * 4
    pdf = draw(items=tuple(f"{long}{number}" for number in range(12)), person="نام" * 40, letter_no="1" * 60)
    assert pages(pdf) > 1
    for width, left, right in ink(pdf):
        assert left >= 0
        assert right <= width
