"""Pieces that follow each other down the pages: what belongs together stays on one page where it fits."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from homejobs_desktop.documents.page import Page, Style


@dataclass(frozen=True, slots=True)
class Piece:
    """Something drawn below a height that it is given; all measures in points.

    `above` is free space before it, except at the top of a page. One that is `glued` stands on the same
    page as the next. `repeated` is drawn once more where the piece begins a page: the head of a table.
    """

    height: float
    draw: Callable[[Page, float], None]
    above: float = 0.0
    glued: bool = False
    repeated: "Piece | None" = None


def paged(pieces: Sequence[Piece], rooms: tuple[float, float]) -> list[list[Piece]]:
    """Spread pieces over pages.

    Args:
        pieces: All of them in their order.
        rooms: The height that is free on the first page and on each further one.

    Returns:
        The pieces of each page, at least one page; repeated heads are among them.
    """
    filling = _Filling(rooms)
    for chain in _chains(pieces):
        if filling.holds(chain):
            filling.add(chain)
        elif filling.turned_holds(chain):
            filling.turn()
            filling.add(chain)
        else:
            filling.add_singly(chain)
    return filling.pages


class _Filling:
    """Pages while they are filled from the top."""

    def __init__(self, rooms: tuple[float, float]) -> None:
        self.pages: list[list[Piece]] = [[]]
        self._rooms = rooms
        self._used = 0.0

    def holds(self, run: list[Piece]) -> bool:
        """Say whether the present page has room for all of `run`."""
        return self._used + self._taken(run) <= self._rooms[min(len(self.pages) - 1, 1)]

    def turned_holds(self, run: list[Piece]) -> bool:
        """Say whether a new page would have room for all of `run`, and whether one may be begun."""
        return bool(self.pages[-1]) and _height(_opened(run), first=True) <= self._rooms[1]

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self._used = 0.0

    def add(self, run: list[Piece]) -> None:
        """Put pieces on the present page."""
        self._used += self._taken(run)
        self.pages[-1] += self._placed(run)

    def add_singly(self, run: list[Piece]) -> None:
        """Put pieces one by one: together they are taller than a page."""
        for piece in run:
            if self.pages[-1] and not self.holds([piece]):
                self.turn()
            self.add([piece])

    def _placed(self, run: list[Piece]) -> list[Piece]:
        return _opened(run) if not self.pages[-1] and len(self.pages) > 1 else run

    def _taken(self, run: list[Piece]) -> float:
        return _height(self._placed(run), first=not self.pages[-1])


def draw_pieces(page: Page, pieces: Sequence[Piece], top: float) -> float:
    """Draw the pieces of a page below `top`; gives where they end."""
    for number, piece in enumerate(pieces):
        top -= piece.above if number else 0.0
        piece.draw(page, top)
        top -= piece.height
    return top


def paragraph(
    lines: Sequence[str], right: float, style: Style, above: float, *, together: bool = False
) -> Iterator[Piece]:
    """Give the lines of a paragraph as pieces: no line of it stands alone on a page.

    Args:
        lines: Broken logical lines.
        right: Where each ends.
        style: How they are drawn.
        above: Free space before the first.
        together: All lines, and what follows, on one page.
    """
    last = len(lines) - 1
    for number, line in enumerate(lines):
        yield Piece(
            height=style.line,
            draw=_line(line, right, style),
            above=above if number == 0 else 0.0,
            glued=together or (last > 0 and number in {0, last - 1}),
        )


def _line(line: str, right: float, style: Style) -> Callable[[Page, float], None]:
    def draw(page: Page, top: float) -> None:
        page.text(line, right, top - style.size, style)

    return draw


def _chains(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.glued:
            yield chain
            chain = []
    if chain:
        yield chain


def _opened(run: list[Piece]) -> list[Piece]:
    head = run[0].repeated
    return [head, *run] if head is not None else run


def _height(run: Sequence[Piece], *, first: bool) -> float:
    return sum(piece.height + piece.above for piece in run) - (run[0].above if first else 0.0)
