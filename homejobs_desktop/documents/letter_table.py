"""A table in a letter: its first column at the right, its head drawn again on every page that it reaches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from homejobs_desktop.documents.flow import Piece
from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.letter_frame import HAIR, PALE, TEAL, Frame
from homejobs_desktop.documents.letter_words import Row, Words
from homejobs_desktop.documents.page import Box, Page, Style, wrap
from homejobs_desktop.documents.shaping import plain
from homejobs_desktop.documents.template import Part
from homejobs_desktop.domain.papers import PaperTable

_PAD = 4.0
_LEAST = 0.62
"""How much smaller a long code is written before it is broken."""
_TALL = 12
"""Lines of a row that may be broken over pages."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """The right edge and width of each column, and the lines drawn in it."""

    places: tuple[tuple[float, float], ...]
    fonts: Fonts
    style: Style

    def cell(self, number: int, text: str, style: Style) -> tuple[list[str], Style]:
        """Break the text of a cell into lines; what cannot be broken is written smaller."""
        wide = self.places[number][1] - 2 * _PAD
        words = plain(text).split()
        widest = max((self.fonts.width(word, style.font) * style.size for word in words), default=0.0)
        if widest > wide:
            style = style.scaled(max(_LEAST, wide / widest * 0.999))
        return wrap(self.fonts, text, style, wide), style


def table_pieces(
    part: Part, data: tuple[PaperTable, Sequence[Row]], words: Words, frame: Frame, fonts: Fonts
) -> list[Piece]:
    """Give the rows of a table as pieces, the head first."""
    table, rows = data
    size = words.template.font_size * frame.scale * 0.88
    columns = _Columns(_places(part, frame), fonts, Style(size, leading=1.6))
    found = [(table.column(name) or 0) for name in part.columns]
    headings = part.headings or part.columns
    head = _row(columns, headings, Style(size, BOLD, TEAL, leading=1.6), is_head=True)
    opening = replace(_piece(head, 0, head.lines), above=size * 0.8, glued=True)
    pieces = [opening]
    for row in rows:
        texts = [words.cell(table.columns[place], row[place]) for place in found]
        pieces += _slices(_row(columns, texts, columns.style), opening)
    return pieces


def _places(part: Part, frame: Frame) -> tuple[tuple[float, float], ...]:
    weights = part.widths or (1.0,) * len(part.columns)
    unit = frame.inner / sum(weights)
    places: list[tuple[float, float]] = []
    right = frame.right
    for weight in weights:
        places.append((right, weight * unit))
        right -= weight * unit
    return tuple(places)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with its lines broken; a slice of it is drawn from one of its lines to another."""

    columns: _Columns
    cells: tuple[tuple[list[str], Style], ...]
    is_head: bool
    line: float

    @property
    def lines(self) -> int:
        """Lines of its longest cell."""
        return max(1, *(len(lines) for lines, _style in self.cells))

    def draw(self, page: Page, top: float, first: int, last: int) -> None:
        """Draw the lines from `first` up to `last` with the borders around them."""
        height = self.height(first, last)
        left = self.columns.places[-1][0] - self.columns.places[-1][1]
        right = self.columns.places[0][0]
        if self.is_head:
            page.box(Box(left, top - height, right - left, height), fill=PALE, radius=0)
            page.rule(left, right, top, HAIR)
        start = top - (_PAD if first == 0 else 0.0)
        for (edge, _wide), (lines, style) in zip(self.columns.places, self.cells, strict=True):
            for number, line in enumerate(lines[first:last]):
                page.text(line, edge - _PAD, start - number * self.line - style.size, style)
        if last >= self.lines:
            page.rule(left, right, top - height, HAIR)
        for edge in (*(edge for edge, _wide in self.columns.places), left):
            page.upright(edge, top - height, top, HAIR)

    def height(self, first: int, last: int) -> float:
        """Give the height of the lines from `first` up to `last`, with the space above and below the row."""
        pads = (first == 0) + (last >= self.lines)
        return (last - first) * self.line + pads * _PAD


def _row(columns: _Columns, texts: Sequence[str], style: Style, *, is_head: bool = False) -> _Row:
    cells = tuple(columns.cell(number, text, style) for number, text in enumerate(texts))
    return _Row(columns, cells, is_head, style.line)


def _piece(row: _Row, first: int, last: int) -> Piece:
    def draw(page: Page, top: float) -> None:
        row.draw(page, top, first, last)

    return Piece(row.height(first, last), draw)


def _slices(row: _Row, head: Piece) -> list[Piece]:
    """Give a row whole, or line by line where it is so tall that it may have to go on overleaf."""
    total = row.lines
    if total <= _TALL:
        return [replace(_piece(row, 0, total), repeated=head)]
    return [
        replace(_piece(row, line, line + 1), repeated=head, glued=line in {0, total - 2})
        for line in range(total)
    ]
