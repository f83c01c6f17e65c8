"""The permit sheet: what it says, that it is whole, searchable, equal for equal data, and quick."""

import dataclasses
import datetime as dt
import io
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from typing import cast

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.permit_content import LegalHolder, PermitSheet
from homejobs_desktop.documents.permit_sheet import permit_sheet, permit_sheets
from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.documents.template import load_template
from homejobs_desktop.domain.permits import PermitType

_QR = "P1:" + "ABCD1234$%" * 36
SHEET = PermitSheet(
    office_name="بیرجند",
    province_name="خراسان جنوبی",
    number="29014700011864",
    permit_type="independent",
    holder_name="فاطمه محمدی",
    issued_on=dt.date(2021, 9, 20),
    qr_text=_QR,
    printed_on=dt.date(2021, 9, 21),
    father_name="غلامرضا",
    national_code="0650123450",
    address="بیرجند، خیابان معلم، کوچهٔ ۱۲ (پلاک ۷-۳)",
    postal_code="9717612345",
    field_code="HC-10",
    field_name="حوله بافی",
    agency_name="میراث فرهنگی",
    agency_letter_no="140/2/1183",
    agency_letter_date=dt.date(2021, 9, 15),
    expires_on=dt.date(2022, 9, 20),
    national_number="140029010012345",
)
LEGAL = dataclasses.replace(
    SHEET, permit_type="supporter_legal", legal=LegalHolder("شرکت نمونه", "10380284790", "123")
)
COVERED = dataclasses.replace(
    SHEET, permit_type="covered", supporter_name="زهرا پورمحمد", supporter_number="29014700000163"
)
BARE = PermitSheet(
    office_name="درمیان",
    province_name="خراسان جنوبی",
    number="29014700011864",
    permit_type="covered",
    holder_name="علی",
    issued_on=dt.date(2021, 9, 20),
    qr_text=_QR,
    printed_on=dt.date(2021, 9, 21),
)


def text_of(data: PermitSheet) -> str:
    with pypdfium2.PdfDocument(permit_sheet(data, load_fonts())) as document:
        return str(document[0].get_textpage().get_text_range()).replace("\r\n", "\n")


def changed(**more: object) -> PermitSheet:
    return cast("Callable[..., PermitSheet]", dataclasses.replace)(SHEET, **more)


def test_every_value_stands_on_the_sheet() -> None:
    text = text_of(SHEET)
    for value in (
        "شهرستان بیرجند", "خراسان جنوبی", "فاطمه محمدی", "غلامرضا", "۰۶۵۰۱۲۳۴۵۰", "۹۷۱۷۶۱۲۳۴۵", "مستقل",
        "حوله بافی", "میراث فرهنگی", "۱۴۰/۲/۱۱۸۳", "۱۴۰۰/۰۶/۲۴", "۱۴۰۰/۰۶/۲۹", "۱۴۰۱/۰۶/۲۹",
        "۱۴۰۰۲۹۰۱۰۰۱۲۳۴۵", "نسخهٔ اصل", "۱۴۰۰/۰۶/۳۰", "(پلاک ۷-۳)",
    ):  # fmt: skip
        assert value in text, value
    assert load_template("permit_sheet")["missing"] not in text


def test_it_says_honestly_what_it_is() -> None:
    text = text_of(SHEET)
    assert "جای مجوز قانونی را نمیگیرد" in text.replace("\n", " ")
    assert "۱۳۹۹" in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_finds_the_letters_too() -> None:
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-", "-"],
        input=permit_sheet(SHEET, load_fonts()),
        capture_output=True,
        check=True,
    )
    text = "".join(
        letter for letter in done.stdout.decode() if letter not in "\u202a\u202b\u202c\u200e\u200f"
    )
    for value in ("جمهوری اسلامی ایران", "فاطمه محمدی", "غلامرضا", "۰۶۵۰۱۲۳۴۵۰", "۱۴۰۰/۰۶/۲۹", "HC-10"):
        assert value in text, value


@pytest.mark.parametrize("data", [SHEET, LEGAL, COVERED, BARE])
def test_equal_data_give_equal_bytes(data: PermitSheet) -> None:
    assert permit_sheet(data, load_fonts()) == permit_sheet(dataclasses.replace(data), load_fonts())


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import sys; from tests.documents.test_permit_sheet import SHEET, load_fonts, permit_sheet; "
        "sys.stdout.buffer.write(permit_sheet(SHEET, load_fonts()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == permit_sheet(SHEET, load_fonts())


def test_what_is_not_recorded_says_so() -> None:
    text, template = text_of(BARE), load_template("permit_sheet")
    assert text.count(template["missing"]) == 11
    assert template["no_end"] in text


def test_a_company_and_its_representative_both_stand() -> None:
    text, template = text_of(LEGAL), load_template("permit_sheet")
    for value in ("شرکت نمونه", "۱۰۳۸۰۲۸۴۷۹۰", "۱۲۳", template["sections.representative"], "فاطمه محمدی"):
        assert value in text


def test_a_covered_worker_names_the_supporter() -> None:
    text = text_of(COVERED)
    assert "زهرا پورمحمد" in text
    assert "زهرا" not in text_of(SHEET)


@pytest.mark.parametrize(
    ("copy_no", "line"),
    [(0, "پیشنمایش"), (1, "نسخهٔ اصل"), (2, "نسخهٔ دوم (چاپ مجدد)"), (10, "نسخهٔ دهم"), (11, "نسخهٔ شمارهٔ ۱۱")],
)
def test_every_copy_says_which_it_is(copy_no: int, line: str) -> None:
    assert line in text_of(changed(copy_no=copy_no))


@pytest.mark.parametrize("standing", ["suspended", "revoked", "cancelled", "replaced", "expired"])
def test_a_permit_not_in_force_says_so(standing: str) -> None:
    wording = load_template("permit_sheet")[f"standings.{standing}"]
    assert wording in text_of(changed(standing=standing))
    assert wording not in text_of(SHEET)


def test_an_office_without_certificate_says_so() -> None:
    wording = load_template("permit_sheet")["qr_unintroduced"]
    assert wording in text_of(changed(introduced=False))
    assert wording not in text_of(SHEET)


def test_every_type_has_its_name() -> None:
    template = load_template("permit_sheet")
    assert {name for name in template.texts if name.startswith("types.")} == {
        f"types.{kind}" for kind in PermitType
    }


def test_an_approval_is_only_claimed_with_its_letter() -> None:
    claim = "پس از تأیید"
    assert claim in text_of(SHEET)
    assert claim not in text_of(changed(agency_letter_no=""))


def test_an_office_may_carry_its_full_name() -> None:
    text = text_of(changed(office_name="ادارهٔ کار نمونه"))
    assert "ادارهٔ کار نمونه" in text
    assert "شهرستان ادارهٔ" not in text


def test_a_letter_without_a_date_keeps_its_number() -> None:
    assert "۱۴۰/۲/۱۱۸۳" in text_of(changed(agency_letter_date=None))


@pytest.mark.parametrize("words", [1, 12, 60, 250])
def test_nothing_leaves_the_page_however_long(words: int) -> None:
    data = dataclasses.replace(
        LEGAL,
        holder_name="سیده‌فاطمه موسوی " * max(1, words // 6),
        address="بیرجند، خیابان بلند " * words,
        legal=LegalHolder("شرکت تعاونی " * words, "10380284790"),
        standing="revoked",
        office_name="بیرجند و حومه " * max(1, words // 12),
    )
    with pypdfium2.PdfDocument(permit_sheet(data, load_fonts())) as document:
        assert len(document) == 1
        text = document[0].get_textpage()
        boxes = [text.get_charbox(number) for number in range(text.count_chars())]
        flat = str(text.get_text_range()).replace("\r\n", " ")
    assert flat.count("خیابان بلند") + flat.count("خیابان  بلند") >= words * 0.8
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes if box[3] > box[1])
    assert left >= 26
    assert bottom >= 26
    assert max(box[2] for box in boxes) <= 595 - 26


def test_a_batch_is_one_page_each() -> None:
    fonts = load_fonts()
    with pypdfium2.PdfDocument(permit_sheets([SHEET, LEGAL, COVERED, BARE], fonts)) as document:
        assert len(document) == 4
    assert permit_sheets([SHEET], fonts) == permit_sheet(SHEET, fonts)


@pytest.mark.parametrize("angle", [0, 2, 90])
def test_the_code_is_read_from_a_scan_of_150_dpi(angle: int) -> None:
    data = permit_sheet(SHEET, load_fonts())
    assert qr_texts(data) == (_QR,)
    scan = (
        Image.open(io.BytesIO(page_images(data, 150)[0]))
        .convert("L")
        .rotate(angle, expand=True, fillcolor=255)
    )
    for stain in range(3):
        scan.paste(120, (110 + 40 * stain, scan.height // 2, 118 + 40 * stain, scan.height // 2 + 8))
    paper = io.BytesIO()
    scan.filter(ImageFilter.GaussianBlur(0.6)).save(paper, "JPEG", quality=70)
    assert qr_texts(paper.getvalue()) == (_QR,)


@pytest.mark.benchmark
def test_the_first_sheet_and_a_batch_are_quick() -> None:
    code = (
        "import time; start = time.perf_counter(); "
        "from tests.documents.test_permit_sheet import SHEET, load_fonts, permit_sheet; "
        "permit_sheet(SHEET, load_fonts()); print(time.perf_counter() - start)"
    )
    best = min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    )
    start = time.perf_counter()
    permit_sheets([changed(holder_name=f"نام {n}", qr_text=f"{_QR}{n:04}") for n in range(100)], load_fonts())
    pages = 100 / (time.perf_counter() - start)
    print(f"first sheet {best:.3f} s, batch {pages:.0f} pages/s")
    assert best < 0.6
    assert pages > 60
