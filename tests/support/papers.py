"""Papers of invented cases: ordinary ones, the longest that offices type, and those with next to nothing."""

import dataclasses
import io
from collections.abc import Callable, Iterator

import pypdfium2
from PIL import Image

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.letter import LetterContent, letter
from homejobs_desktop.documents.raster import page_pictures
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.domain.papers import (
    HEAD_FIELDS,
    PAPERS,
    PERMIT_SHEET,
    FieldForm,
    PaperField,
    PaperKind,
    PaperTable,
)
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.services.paper_samples import sample_paper

_DPI = 60
_LEVELS = 16
_BLOCK = 6
_SHORT = (
    "_on",
    "_date",
    "number",
    "count",
    "capacity",
    "jobs",
    "days_left",
    "contribution",
    "capital",
    "loan",
)
"""Endings of the names of fields that nobody writes long: days, sums and counts."""
LONG_NAME = "سیده‌فاطمه‌زهرا امیرآبادی‌زاده بیرجندی‌نژاد اصل خراسانی"
_HEAD = {each.name: each.sample for each in HEAD_FIELDS}

LETTERS = tuple(kind for code, kind in PAPERS.items() if code != PERMIT_SHEET)
"""The papers that are drawn as letters."""


def ordinary(code: str, **more: object) -> LetterContent:
    """Give the first copy of a letter with the sample of every field."""
    kind = PAPERS[code]
    content = LetterContent(
        values={each.name: each.sample for each in kind.fields},
        tables={table.name: table.rows for table in kind.tables},
        office_name=_HEAD["office"],
        letter_no=_HEAD["letter_no"],
        letter_date=parse_date(_HEAD["letter_date"]),
        enclosure=_HEAD["enclosure"],
        copy_no=1,
    )
    return with_changes(content, **more)


def with_changes(content: LetterContent, **more: object) -> LetterContent:
    """Give a letter with other contents; `values` are added to those it has."""
    values = more.pop("values", {})
    assert isinstance(values, dict)
    change: Callable[..., LetterContent] = dataclasses.replace
    return change(content, values={**content.values, **values}, **more)


def longest(code: str, paper: str = "", *, absurd: bool = False) -> LetterContent:
    """Give a letter in which everything is as long as anybody types it, or absurdly so."""
    kind = PAPERS[code]
    content = ordinary(
        code,
        paper=paper,
        letter_no="1" * 30 + "/ق/م/ب/1405",
        office_name=f"{LONG_NAME} {LONG_NAME}",
        enclosure="۱۲ برگ و یک لوح فشردهٔ عکس‌های محل فعالیت",
    )
    values = {each.name: _long(each, absurd=absurd) for each in kind.fields}
    tables = {table.name: _long_rows(table, absurd=absurd) for table in kind.tables}
    return dataclasses.replace(content, values=values, tables=tables)


def _long(each: PaperField, sample: str = "", *, absurd: bool) -> str:
    if each.form is FieldForm.CODE:
        return "12345678901234567890123456"
    if each.form is not FieldForm.TEXT:
        return "female" if each.form is FieldForm.HONORIFIC else "1"
    if each.name.endswith(_SHORT) and not absurd:
        return sample or each.sample
    return " ".join([LONG_NAME] * (9 if absurd else 2))


def _long_rows(table: PaperTable, *, absurd: bool) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(_long(column, value, absurd=absurd) for column, value in zip(table.columns, row, strict=True))
        for row in table.rows
    )


def emptiest(code: str) -> LetterContent:
    """Give a letter of which nothing is known but what must be."""
    kind = PAPERS[code]
    return LetterContent(
        values={each.name: each.sample for each in kind.fields if each.required},
        tables={table.name: table.rows[:1] for table in kind.tables if table.required},
        office_name="درمیان",
    )


def covered_people(count: int) -> LetterContent:
    """Give a list of so many covered persons."""
    kind = PAPERS["covered_list"]
    rows = kind.tables[0].rows
    table = tuple(
        (str(number), f"{rows[number % 3][1]} {number}", *rows[number % 3][2:])
        for number in range(1, count + 1)
    )
    values = {"count": str(count), "capacity": str(count)}
    return ordinary("covered_list", tables={"covered": table}, values=values)


def drawn(content: LetterContent, template: Template | str) -> bytes:
    """Draw a letter from a template or a shipped one."""
    wording = load_template(template) if isinstance(template, str) else template
    return letter(wording, content, load_fonts())


def golden() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Give the name of every golden picture and what draws its pages."""
    yield PERMIT_SHEET, lambda: sample_paper(PAPERS[PERMIT_SHEET], load_template(PERMIT_SHEET))
    for kind in LETTERS:
        yield kind.code, _drawing(kind, ordinary(kind.code))
    yield "agency_referral_a5", _drawing(PAPERS["agency_referral"], ordinary("agency_referral", paper="A5"))
    yield "agency_referral_longest", _drawing(PAPERS["agency_referral"], longest("agency_referral"))
    yield "coverage_contract_longest", _drawing(PAPERS["coverage_contract"], longest("coverage_contract"))
    yield "missing_notice_emptiest", _drawing(PAPERS["missing_notice"], emptiest("missing_notice"))
    yield "covered_list_60", _drawing(PAPERS["covered_list"], covered_people(60))


def _drawing(kind: PaperKind, content: LetterContent) -> Callable[[], bytes]:
    return lambda: drawn(content, kind.code)


def picture(pdf: bytes) -> Image.Image:
    """Give the pages beside each other, small and grey, in few levels: what a golden picture keeps."""
    pages = [page.convert("L") for page in page_pictures(pdf, _DPI)]
    strip = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    left = 0
    for page in pages:
        strip.paste(page, (left, 0))
        left += page.width
    step = 255 / (_LEVELS - 1)
    return strip.point([round(round(value / step) * step) for value in range(256)])


def as_png(shown: Image.Image) -> bytes:
    """Give a golden picture as the bytes of a small file."""
    made = io.BytesIO()
    shown.save(made, "PNG", optimize=True)
    return made.getvalue()


def difference(mine: Image.Image, golden_one: Image.Image) -> float:
    """Give by how much two pictures differ where they differ most, in levels of grey from 0 to 255.

    The mean of small blocks is compared, at two offsets: how the edges of letters are smoothed hardly
    changes it, a word that is gone or a line that moved does.
    """
    if mine.size != golden_one.size:
        return 255.0
    return max(_most(mine, golden_one, offset) for offset in (0, _BLOCK // 2))


def _most(mine: Image.Image, golden_one: Image.Image, offset: int) -> float:
    width, height = mine.width - offset, mine.height - offset
    size = (width // _BLOCK, height // _BLOCK)
    box = (offset, offset, offset + size[0] * _BLOCK, offset + size[1] * _BLOCK)
    first, second = (
        each.resize(size, Image.Resampling.BOX, box=box).tobytes() for each in (mine, golden_one)
    )
    return float(max(abs(one - other) for one, other in zip(first, second, strict=True)))


def edges(pdf: bytes) -> Iterator[tuple[float, float, float, float, float, float]]:
    """Give, for each page, its width and height and the edges of its text: left, bottom, right, top."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_charbox(number) for number in range(text.count_chars())]
            seen = [box for box in boxes if box[2] > box[0] and box[3] > box[1]]
            yield (
                page.get_width(), page.get_height(), min(box[0] for box in seen), min(box[1] for box in seen),
                max(box[2] for box in seen), max(box[3] for box in seen),
            )  # fmt: skip
