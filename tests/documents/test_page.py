"""Lines are broken before they are reordered, and nothing is lost or too wide."""

import io

import pypdfium2
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.page import Box, Page, Style, fitted, wrap
from homejobs_desktop.documents.shaping import left_to_right, plain
from homejobs_desktop.documents.tables import COLUMNS, Cell, Grid, Weight, draw_rows, rows_height

_STYLE = Style(10)
_GRID = Grid(Style(8), Style(10), Style(11), Style(9))
_WORDS = st.lists(st.text(alphabet="ابپتجچسشلمنهوی۱۲۳()،", min_size=1, max_size=30), max_size=20)


def page() -> Page:
    return Page(Canvas(io.BytesIO()), load_fonts())


@given(_WORDS, st.floats(40, 400))
def test_every_line_fits_and_every_letter_stays(words: list[str], width: float) -> None:
    fonts = load_fonts()
    lines = wrap(fonts, " ".join(words), _STYLE, width)
    assert "".join(lines).replace(" ", "") == plain("".join(words))
    assert all(fonts.width(line, _STYLE.font) * _STYLE.size <= width + 1e-6 for line in lines)


def test_lines_stand_in_reading_order() -> None:
    lines = wrap(load_fonts(), "نخستین دومین سومین چهارمین", _STYLE, 60)
    assert len(lines) > 1
    assert lines[0].startswith("نخستین")
    assert lines[-1].endswith("چهارمین")


def test_a_number_is_never_torn() -> None:
    number = left_to_right("۲۹ ۰۱ ۴۷ ۰۰۰۱۱۸ ۶۴")
    lines = wrap(load_fonts(), f"شمارهٔ مجوز {number} است", _STYLE, 90)
    assert sum("۲۹" in line and "۶۴" in line for line in lines) == 1


def test_paragraphs_begin_new_lines() -> None:
    assert wrap(load_fonts(), "یک\nدو\n\nسه", _STYLE, 300) == ["یک", "دو", "سه"]


def test_a_long_line_shrinks_but_not_without_end() -> None:
    fonts = load_fonts()
    assert fitted(fonts, "کوتاه", _STYLE, 200) == _STYLE
    assert 5 < fitted(fonts, "نام " * 20, _STYLE, 200, least=0.5).size < 10
    assert fitted(fonts, "نام " * 100, _STYLE, 200).size == 7


def test_the_first_column_stands_at_the_right() -> None:
    paper = io.BytesIO()
    drawn = Page(Canvas(paper), load_fonts())
    row = (Cell("نخست", "یک", 6), Cell("دوم", "دو", 6))
    end = draw_rows(drawn, [row], 500, 700, 400, _GRID)
    assert end == 700 - rows_height(drawn, [row], 400, _GRID)
    drawn.canvas.save()
    with pypdfium2.PdfDocument(paper.getvalue()) as document:
        text = document[0].get_textpage()
        found = str(text.get_text_range())
        places = {word: text.get_charbox(found.index(word))[0] for word in ("نخست", "یک", "دوم", "دو")}
    assert min(places["نخست"], places["یک"]) > max(places["دوم"], places["دو"])


def test_rows_grow_with_their_longest_cell() -> None:
    drawn = page()
    short, long = (Cell("", "نام", 6),), (Cell("", "نام " * 40, 6, Weight.STRONG),)
    assert rows_height(drawn, [long], 400, _GRID) > 3 * rows_height(drawn, [short], 400, _GRID)
    full = (Cell("", "نام " * 40, COLUMNS, Weight.FAINT),)
    assert rows_height(drawn, [full], 400, _GRID) < rows_height(drawn, [long], 400, _GRID)


def test_a_smaller_grid_is_lower() -> None:
    drawn, rows = page(), [(Cell("برچسب", "مقدار"),)]
    assert rows_height(drawn, rows, 400, _GRID.scaled(0.5)) == rows_height(drawn, rows, 400, _GRID) / 2


def test_a_box_knows_its_edges() -> None:
    box = Box(10, 20, 100, 50)
    assert (box.right, box.top, box.centre) == (110, 70, 60)
