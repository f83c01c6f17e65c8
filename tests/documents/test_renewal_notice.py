"""Notices to holders: a page each, and what stands on it."""

import dataclasses
import datetime as dt
from typing import Any

import pypdfium2
import pytest

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.renewal_notice import RenewalNotice, renewal_notices
from tests.support.pdf import text_of

NOTICE = RenewalNotice(
    office_name="بیرجند",
    person="زهرا احمدی",
    gender="female",
    number="29 01 47 000118 63",
    kind="مستقل",
    field="خیاطی و پوشاک",
    expires_on=dt.date(2027, 11, 22),
    printed_on=dt.date(2027, 11, 1),
    copy_no=2,
)


def test_a_notice_says_until_when() -> None:
    pdf = renewal_notices([NOTICE], load_fonts())
    assert pdf == renewal_notices([NOTICE], load_fonts())
    assert "۱۴۰۶/۰۹/۰۱" in text_of(pdf)
    assert "۱۴۰۶/۰۸/۱۰" in text_of(pdf)


def test_each_has_its_own_page() -> None:
    pdf = renewal_notices([NOTICE] * 3, load_fonts())
    assert len(pypdfium2.PdfDocument(pdf)) == 3


@pytest.mark.parametrize(
    "change", [{"gender": "male"}, {"gender": ""}, {"printed_on": dt.date(2028, 1, 1)}, {"copy_no": 3}]
)
def test_another_holder_reads_other_words(change: dict[str, Any]) -> None:
    other = dataclasses.replace(NOTICE, **change)
    assert renewal_notices([other], load_fonts()) != renewal_notices([NOTICE], load_fonts())


def test_the_longest_names_stay_on_the_page() -> None:
    long = dataclasses.replace(
        NOTICE, person="سیده‌فاطمه‌زهرا امیرآبادی‌زاده بیرجندی‌نژاد " * 3, field="تولید و بسته‌بندی " * 8
    )
    document = pypdfium2.PdfDocument(renewal_notices([long], load_fonts()))
    assert len(document) == 1
    page = document[0].get_textpage()
    boxes = [page.get_rect(number) for number in range(page.count_rects())]
    width, height = document[0].get_size()
    assert all(left >= 0 and right <= width and low >= 0 and top <= height for left, low, right, top in boxes)
