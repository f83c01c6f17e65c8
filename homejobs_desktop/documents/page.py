"""Right-to-left text on a page: lines are broken first and reordered one by one; nothing is clipped."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import REGULAR, Fonts
from homejobs_desktop.documents.shaping import plain

Colour = tuple[float, float, float]
INK: Colour = (0.11, 0.13, 0.15)


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is drawn; `leading` is the height of a line as a multiple of the size."""

    size: float
    font: str = REGULAR
    colour: Colour = INK
    leading: float = 1.55

    @property
    def line(self) -> float:
        """Height of a line in points."""
        return self.size * self.leading

    def scaled(self, factor: float) -> "Style":
        """Give the same style at another size."""
        return replace(self, size=self.size * factor)


def wrap(fonts: Fonts, text: str, style: Style, width: float) -> list[str]:
    """Break `text` into logical lines no wider than `width`; a word wider than that is cut."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        words = [
            part for word in plain(paragraph).split(" ") if word for part in _cut(fonts, word, style, width)
        ]
        lines += _filled(fonts, words, style, width)
    return lines


def _filled(fonts: Fonts, words: Sequence[str], style: Style, width: float) -> list[str]:
    space = fonts.width(" ", style.font) * style.size
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in words:
        wide = fonts.width(word, style.font) * style.size
        if line and used + space + wide > width:
            lines.append(" ".join(line))
            line, used = [], 0.0
        used += wide + (space if line else 0.0)
        line.append(word)
    return [*lines, " ".join(line)] if line else lines


def _cut(fonts: Fonts, word: str, style: Style, width: float) -> list[str]:
    pieces: list[str] = []
    while fonts.width(word, style.font) * style.size > width and len(word) > 1:
        take = len(word) - 1
        while take > 1 and fonts.width(word[:take], style.font) * style.size > width:
            take -= max(1, take // 8)
        pieces.append(word[:take])
        word = word[take:]
    return [*pieces, word]


def fitted(fonts: Fonts, text: str, style: Style, width: float, *, least: float = 0.7) -> Style:
    """Give the style, made smaller until `text` stands on one line, but not below `least` of its size."""
    wide = fonts.width(plain(text), style.font) * style.size
    return style if wide <= width else style.scaled(max(least, width / wide))


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is being drawn; positions are points from the lower left corner."""

    canvas: Canvas
    fonts: Fonts

    def text(self, line: str, right: float, baseline: float, style: Style) -> None:
        """Draw one line that ends at `right`."""
        self._ready(style)
        self.canvas.drawRightString(right, baseline, self.fonts.shape(line))

    def text_left(self, line: str, left: float, baseline: float, style: Style) -> None:
        """Draw one line that begins at `left`."""
        self._ready(style)
        self.canvas.drawString(left, baseline, self.fonts.shape(line))

    def text_centred(self, line: str, centre: float, baseline: float, style: Style) -> None:
        """Draw one line around `centre`."""
        self._ready(style)
        self.canvas.drawCentredString(centre, baseline, self.fonts.shape(line))

    def paragraph(self, lines: Sequence[str], right: float, top: float, style: Style) -> float:
        """Draw broken lines below `top`, each ending at `right`; gives where they end."""
        for number, line in enumerate(lines):
            self.text(line, right, top - style.size - number * style.line, style)
        return top - len(lines) * style.line

    def paragraph_centred(self, lines: Sequence[str], centre: float, top: float, style: Style) -> float:
        """Draw broken lines below `top` around `centre`; gives where they end."""
        for number, line in enumerate(lines):
            self.text_centred(line, centre, top - style.size - number * style.line, style)
        return top - len(lines) * style.line

    def rule(self, left: float, right: float, height: float, colour: Colour, thickness: float = 0.6) -> None:
        """Draw a horizontal line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(thickness)
        self.canvas.line(left, height, right, height)

    def upright(self, place: float, low: float, high: float, colour: Colour) -> None:
        """Draw a vertical line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(0.6)
        self.canvas.line(place, low, place, high)

    def box(
        self, box: "Box", *, fill: Colour | None = None, stroke: Colour | None = None, radius: float = 6
    ) -> None:
        """Draw a box with round corners."""
        if fill is not None:
            self.canvas.setFillColorRGB(*fill)
        if stroke is not None:
            self.canvas.setStrokeColorRGB(*stroke)
            self.canvas.setLineWidth(0.8)
        self.canvas.roundRect(
            box.left, box.bottom, box.width, box.height, radius,
            stroke=int(stroke is not None), fill=int(fill is not None),
        )  # fmt: skip

    def picture(self, png: bytes, right: float, top: float, most: tuple[float, float]) -> "Box":
        """Draw a picture below `top` that ends at `right`, at most so wide and high; gives its place."""
        reader = _reader(png)
        width, height = reader.getSize()
        scale = min(most[0] / width, most[1] / height)
        box = Box(right - width * scale, top - height * scale, width * scale, height * scale)
        self.canvas.drawImage(reader, box.left, box.bottom, box.width, box.height)
        return box

    def _ready(self, style: Style) -> None:
        self.canvas.setFillColorRGB(*style.colour)
        self.canvas.setFont(style.font, style.size)


@lru_cache(maxsize=8)
def _reader(png: bytes) -> ImageReader:
    return ImageReader(io.BytesIO(png))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.bottom + self.height

    @property
    def centre(self) -> float:
        """The middle between left and right."""
        return self.left + self.width / 2
