"""The text of a letter as pieces that flow down its pages: paragraphs, lists, tables, signatures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from homejobs_desktop.documents.flow import Piece, paragraph
from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.letter_frame import GREY, HAIR, TEAL, Frame
from homejobs_desktop.documents.letter_table import table_pieces
from homejobs_desktop.documents.letter_words import Words
from homejobs_desktop.documents.page import Page, Style, wrap
from homejobs_desktop.documents.template import Part

_LINES_TOGETHER = 8
"""A last paragraph of at most so many lines stays whole beside the signatures."""
_SIGNERS_IN_ROW = 3
_ROOM_TO_SIGN = 30.0
_INDENT = 14.0


@dataclass(frozen=True, slots=True)
class _Set:
    """With what the pieces of a letter are made."""

    words: Words
    frame: Frame
    fonts: Fonts

    @property
    def size(self) -> float:
        """Size of the letters of a plain paragraph."""
        return self.words.template.font_size * self.frame.scale

    def style(self, name: str) -> Style:
        """Give the style that a part names."""
        size = self.size
        styles = {
            "strong": Style(size, BOLD, leading=1.7),
            "address": Style(size * 1.05, BOLD, leading=1.7),
            "heading": Style(size * 1.05, BOLD, TEAL, leading=1.6),
            "small": Style(size * 0.84, colour=GREY, leading=1.7),
        }
        return styles.get(name) or Style(size, leading=1.7)


def body_pieces(words: Words, frame: Frame, fonts: Fonts) -> list[Piece]:
    """Give everything between the head and the foot of a letter, in its order."""
    made = _Set(words, frame, fonts)
    pieces: list[Piece] = []
    before = ""
    for part in words.template.parts:
        if (part.when and not words.holds(part.when)) or (part.unless and words.holds(part.unless)):
            continue
        above = made.size * _gap(before, part.style)
        pieces += _part(part, made, above)
        before = part.style
    closing = [*_signatures(made), *_receipt(made), *_copies(made)]
    return [*(_joined(pieces) if closing else pieces), *closing]


def _gap(before: str, style: str) -> float:
    """Give the space above a piece, in heights of a letter: what belongs together stands close."""
    if before == "heading" or (before == "address" and style in {"address", "small"}):
        return 0.1
    return 0.5


def _part(part: Part, made: _Set, above: float) -> list[Piece]:
    words, style = made.words, made.style(part.style)
    if not part.rows:
        lines = wrap(made.fonts, words.filled(part.text), style, made.frame.inner)
        return list(paragraph(lines, made.frame.right, style, above, together=part.style == "heading"))
    table, rows = words.table(part.rows)
    if table is None or not rows:
        return []
    if part.columns:
        return table_pieces(part, (table, rows), words, made.frame, made.fonts)
    pieces: list[Piece] = []
    indent = _INDENT * made.frame.scale
    for number, row in enumerate(rows):
        text = words.item(part.text, table, row)
        lines = wrap(made.fonts, text, style, made.frame.inner - indent)
        pieces += paragraph(lines, made.frame.right - indent, style, above if number == 0 else 0.0)
    return pieces


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Glue the end of the text to what follows: a signature never stands alone on a page."""
    start = len(pieces)
    # A paragraph begins with the piece that has space above it.
    while start > 0 and len(pieces) - start < _LINES_TOGETHER:
        start -= 1
        if pieces[start].above:
            break
    else:
        start = len(pieces) - 2
    keep = max(start, 0)
    return [*pieces[:keep], *(replace(piece, glued=True) for piece in pieces[keep:])]


def _signatures(made: _Set) -> Iterator[Piece]:
    signers = made.words.template.signers
    for first in range(0, len(signers), _SIGNERS_IN_ROW):
        row = signers[first : first + _SIGNERS_IN_ROW]
        wide = made.frame.inner / max(len(row), 2)
        blocks = [
            _block(made, ((each.role, "strong"), (each.name, "body"), (each.note, "small")), wide - 10)
            for each in row
        ]
        height = max(sum(style.line for _line, style in block) for block in blocks)
        room = _ROOM_TO_SIGN * made.frame.scale
        yield Piece(
            height + room,
            _Signatures(made.frame, wide, blocks).draw,
            above=made.size * 1.4,
            glued=first + _SIGNERS_IN_ROW < len(signers),
        )


_Block = list[tuple[str, Style]]


def _block(made: _Set, texts: Sequence[tuple[str, str]], wide: float) -> _Block:
    lines: _Block = []
    for text, name in texts:
        if text:
            style = made.style(name).scaled(0.95)
            lines += [(line, style) for line in wrap(made.fonts, made.words.filled(text), style, wide)]
    return lines


@dataclass(frozen=True, slots=True)
class _Signatures:
    """Signers beside each other; a single one stands at the left, where letters are signed."""

    frame: Frame
    wide: float
    blocks: list[_Block]

    def draw(self, page: Page, top: float) -> None:
        """Draw each signer in the middle of a column."""
        first = 1 if len(self.blocks) == 1 else 0
        for number, block in enumerate(self.blocks):
            centre = self.frame.right - self.wide * (first + number + 0.5)
            baseline = top
            for line, style in block:
                page.text_centred(line, centre, baseline - style.size, style)
                baseline -= style.line


def _receipt(made: _Set) -> Iterator[Piece]:
    text = made.words.template.get("foot.receipt")
    if not text:
        return
    style = made.style("small")
    lines = wrap(made.fonts, made.words.filled(text), style, made.frame.inner)

    def ruled(page: Page, top: float) -> None:
        page.rule(made.frame.left, made.frame.right, top, HAIR)

    yield Piece(4.0, ruled, above=4.0, glued=True)
    yield from paragraph(lines, made.frame.right, style, 0.0, together=True)
    yield Piece(_ROOM_TO_SIGN * made.frame.scale * 0.7, lambda _page, _top: None)


def _copies(made: _Set) -> Iterator[Piece]:
    copies = made.words.template.group("copies_to")
    if not copies:
        return
    style, indent = made.style("small"), _INDENT * made.frame.scale
    heading = f"{made.words.template.get('foot.copies_to')}:"
    bold = replace(style, font=BOLD)
    yield from paragraph([heading], made.frame.right, bold, made.size, together=True)
    for text in copies:
        lines = wrap(made.fonts, f"- {made.words.filled(text)}", style, made.frame.inner - indent)
        yield from paragraph(lines, made.frame.right - indent, style, 0.0)
