"""The fonts of printed pages, loaded once from the shipped files; their text can be searched and copied."""

import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont, makeToUnicodeCMap

from homejobs_desktop.documents.shaping import make_shaper
from homejobs_desktop.foundation import assets

REGULAR = "Vazirmatn"
BOLD = "Vazirmatn-Bold"
_FOLDER = "resources/fonts"
_WIDTHS_KEPT = 16_384


@dataclass(frozen=True, slots=True)
class Fonts:
    """What a page needs for drawing Persian."""

    shape: Callable[[str], str]
    """Turns one logical line into the characters that are drawn."""
    width: Callable[[str, str], float]
    """Width of a logical line at size 1 in the font of that name."""


class _SearchableFont(TTFont):
    """A font whose drawn forms are read back as the letters they stand for.

    Shaped text is drawn with presentation forms; without this, a reader of the page could neither
    search nor copy it.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        internal = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        fonts = vars(doc.idToObject["BasicFonts"])["dict"]
        for subset, name in zip(subsets, internal, strict=True):
            base = fonts[name].BaseFont
            vars(doc.idToObject[f"toUnicodeCMap:{base}"])["content"] = _readable(base, subset)


def _readable(font_name: str, subset: list[int]) -> str:
    written: str = makeToUnicodeCMap(font_name, subset)
    for code in sorted(set(subset)):
        letters = _letters(code)
        if letters != chr(code):
            hexed = "".join(f"{ord(letter):04X}" for letter in letters)
            written = written.replace(f" <{code:04X}>\n", f" <{hexed}>\n")
    return written


def _letters(code: int) -> str:
    """Give the letters of a drawn form, last first: readers turn the whole line round again."""
    character = chr(code)
    if unicodedata.bidirectional(character) not in {"R", "AL"}:
        return character
    return unicodedata.normalize("NFKC", character)[::-1]


def _load(name: str, file: str) -> TTFont:
    font = _SearchableFont(name, io.BytesIO(assets.read(f"{_FOLDER}/{file}")), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font


@cache
def load_fonts() -> Fonts:
    """Register the shipped fonts and give what draws with them; the work is done once per process."""
    # Text armour around compressed bytes only makes files slower to write and a quarter larger.
    rl_config.useA85 = 0
    loaded = [_load(REGULAR, "Vazirmatn-Regular.ttf"), _load(BOLD, "Vazirmatn-Bold.ttf")]
    shape = make_shaper(loaded[0].face.charToGlyph)

    @lru_cache(maxsize=_WIDTHS_KEPT)
    def width(line: str, font_name: str) -> float:
        return pdfmetrics.stringWidth(shape(line), font_name, 1.0)

    return Fonts(shape, width)
