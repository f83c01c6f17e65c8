"""Persian for a drawer that knows no right-to-left: letters joined, then put in the order they are seen.

Each rule here stands against a way in which print goes wrong silently: mirrored brackets, isolates
that stop the algorithm, characters newer than Python's tables, lost marks, letters the font lacks,
numbers with hyphens that turn round.
"""

import re
import unicodedata
from collections.abc import Callable, Container
from functools import lru_cache
from typing import Final

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display

from homejobs_desktop.foundation.text import persian_digits

_LEFT, _RIGHT, _END = "\u202a", "\u202b", "\u202c"
_FOLD: Final = str.maketrans(
    {
        # The algorithm below knows the older embeddings only.
        "\u2066": _LEFT,
        "\u2067": _RIGHT,
        "\u2068": _RIGHT,
        "\u2069": _END,
        # U+06C0 would become a form that Vazirmatn lacks.
        "\u06c0": "\u0647\u0654",
        "\t": " ",
        "\n": " ",
        "\r": " ",
        "\v": " ",
        "\f": " ",
        "\x1c": " ",
        "\x1d": " ",
        "\x1e": " ",
        "\x1f": " ",
        "\x85": " ",
        "\u2028": " ",
        "\u2029": " ",
    }
)
_INVISIBLE: Final = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u200e\u200f\u061c\ufeff\u202a\u202b\u202c\u202d\u202e")
)
"""Signs that have done their work once the line is shaped; some fonts would draw a box for them."""
_SUBSTITUTE = "\u25a1"
_HYPHENATED = re.compile(r"[+]?\d+(?:[-\u2010\u2011\u2012\u2013]\d+)+")
_NO_LATIN = re.compile(r"(?<![A-Za-z0-9_-])[0-9/_-]+(?![A-Za-z0-9_-])")
_RIGHT_LETTERS = re.compile("[\u0590-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200c]+")
_LINES_KEPT = 16_384

_reshaper = ArabicReshaper(configuration={"delete_harakat": False, "support_zwj": True})


def left_to_right(text: str) -> str:
    """Give `text` as one piece that reads from left to right: a code, a phone, a grouped number."""
    joined = text.replace(" ", "\u00a0")
    # A number after Persian letters would join them and change places with what stands before.
    parted = _RIGHT_LETTERS.sub(lambda found: f"{found.group()}\u200e", joined)
    return f"\u2066{parted}\u2069"


def paper_digits(text: str) -> str:
    """Give Persian digits, but leave codes with Latin letters as they are typed: HC-10."""
    return _NO_LATIN.sub(lambda found: persian_digits(found.group()), text)


def plain(text: str) -> str:
    """Give `text` without what the reordering cannot take: unknown characters, line ends, isolates."""
    folded = unicodedata.normalize("NFC", text).translate(_FOLD)
    return "".join(character for character in folded if unicodedata.bidirectional(character))


def make_shaper(covered: Container[int]) -> Callable[[str], str]:
    """Give a function from one line of logical text to the characters that are drawn from left to right.

    Args:
        covered: Code points the font can draw; others are folded to what it has.

    Returns:
        The function; it remembers the lines it was given last.
    """

    def drawable(character: str) -> str:
        if ord(character) in covered:
            return character
        folded = unicodedata.normalize("NFKC", character)
        return folded if folded != character and all(ord(c) in covered for c in folded) else _SUBSTITUTE

    @lru_cache(maxsize=_LINES_KEPT)
    def shape(line: str) -> str:
        clean = _HYPHENATED.sub(lambda found: f"{_LEFT}{found.group()}{_END}", plain(line))
        seen: str = get_display(_reshaper.reshape(clean), base_dir="R")
        return "".join(map(drawable, seen.translate(_INVISIBLE)))

    return shape
