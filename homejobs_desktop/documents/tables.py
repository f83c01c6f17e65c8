"""Tables that read from right to left: the first column stands at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.documents.page import Page, Style, wrap

COLUMNS = 12
"""Every row stands on the same twelve columns, so that cells of different rows line up."""

Row = tuple["Cell", ...]


class Weight(StrEnum):
    """How much a value should catch the eye."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Cell:
    """A small label above a value, either may be empty; `span` is how many of the 12 columns it takes."""

    label: str
    value: str
    span: int = COLUMNS
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Grid:
    """How the rows of a table are set."""

    label: Style
    plain: Style
    strong: Style
    faint: Style
    column_gap: float = 16.0
    row_gap: float = 7.0

    def style(self, weight: Weight) -> Style:
        """Give the style of a value of this weight."""
        return {Weight.PLAIN: self.plain, Weight.STRONG: self.strong, Weight.FAINT: self.faint}[weight]

    def scaled(self, factor: float) -> "Grid":
        """Give the same grid at another size."""
        return Grid(
            self.label.scaled(factor),
            self.plain.scaled(factor),
            self.strong.scaled(factor),
            self.faint.scaled(factor),
            self.column_gap,
            self.row_gap * factor,
        )


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell with its lines broken."""

    right: float
    labels: list[str]
    values: list[str]
    style: Style

    def height(self, grid: Grid) -> float:
        return len(self.labels) * grid.label.line + len(self.values) * self.style.line


def rows_height(page: Page, rows: Sequence[Row], width: float, grid: Grid) -> float:
    """Give the height that `rows` will take."""
    return sum(_row_height(_set(page, row, width, width, grid), grid) for row in rows)


def draw_rows(page: Page, rows: Sequence[Row], right: float, top: float, width: float, grid: Grid) -> float:
    """Draw `rows` below `top`, the first cell of each at the right edge; gives where they end."""
    for row in rows:
        cells = _set(page, row, right, width, grid)
        for cell in cells:
            below = page.paragraph(cell.labels, cell.right, top, grid.label)
            page.paragraph(cell.values, cell.right, below, cell.style)
        top -= _row_height(cells, grid)
    return top


def _row_height(cells: Sequence[_Set], grid: Grid) -> float:
    return max(cell.height(grid) for cell in cells) + grid.row_gap


def _set(page: Page, row: Row, right: float, width: float, grid: Grid) -> list[_Set]:
    column = (width - grid.column_gap * (COLUMNS - 1)) / COLUMNS
    cells: list[_Set] = []
    for cell in row:
        wide = cell.span * (column + grid.column_gap) - grid.column_gap
        style = grid.style(cell.weight)
        labels = wrap(page.fonts, cell.label, grid.label, wide)
        cells.append(_Set(right, labels, wrap(page.fonts, cell.value, style, wide), style))
        right -= wide + grid.column_gap
    return cells
