"""Persian text: one stored form, one form to search by, one form to sort by.

Every text passes `canonical` when it is saved or imported. The other keys are made from it and are
stored beside it, so that searching and sorting need nothing but plain byte comparison.
"""

import re
import unicodedata
from functools import cache, lru_cache

_ZWNJ = "\u200c"
_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_ARABIC = "٠١٢٣٤٥٦٧٨٩"
_ASCII = "0123456789"


def _pairs(letters: str, places: str) -> dict[int, str | None]:
    return {ord(letter): place for letter, place in zip(letters, places, strict=True)}


_TO_ASCII = _pairs(_PERSIAN + _ARABIC, _ASCII * 2)
_TO_PERSIAN = _pairs(_ASCII + _ARABIC, _PERSIAN * 2)

_LETTERS = {
    **dict.fromkeys("يىېے", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ھہە", "ه"),
    # Their composed forms with hamza keep the hamza.
    "ۀ": "ه\u0654",
    "ۂ": "ه\u0654",
    "ۓ": "ئ",
    "¬": _ZWNJ,  # what old Windows keyboards typed for it
    "\u200b": _ZWNJ,
}
_DROPPED = "\u0640\ufeff\u00ad\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def _presentation(code: int) -> str:
    """Give the letters that a positional glyph of old programs stands for."""
    letters = unicodedata.normalize("NFKC", chr(code))
    if len(letters) > 1 and letters[0] == " " and unicodedata.combining(letters[1]):
        letters = letters[1:]  # an isolated diacritic is compatible with one on a space
    return "".join(_LETTERS.get(letter, letter) for letter in letters if letter not in _DROPPED)


@cache
def _canonical_table() -> dict[int, str | None]:
    """Give what each sign becomes; made when the first text needs it, which few starts see."""
    table: dict[int, str | None] = {
        code: _presentation(code)
        for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))
        if unicodedata.category(chr(code)) != "Cn"
    }
    table.update((ord(letter), plain) for letter, plain in _LETTERS.items())
    table.update(dict.fromkeys(map(ord, _DROPPED)))
    table.update(dict.fromkeys(range(0xD800, 0xE000)))  # halves of characters cannot be stored
    controls = (*range(0x20), *range(0x7F, 0xA0))
    table.update((code, " " if chr(code).isspace() else None) for code in controls)
    return table


_LETTER = "ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی۰-۹"
_PLAIN = re.compile(f"[{_LETTER}]+(?:[ {_ZWNJ}][{_LETTER}]+)*")
_GAP = re.compile(rf"[\s{_ZWNJ}]+")


def _gap(match: re.Match[str]) -> str:
    return _ZWNJ if not match.group().strip(_ZWNJ) else " "


def canonical(text: str) -> str:
    """Give the form of `text` that is stored: one code point per letter, single spaces, no bidi marks.

    A half space (ZWNJ) between letters is kept, and so are diacritics and the digits' script.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    if _PLAIN.fullmatch(text):
        return text
    # Compose first: decomposing or mapping before it would break «ئ». The mapping can bring a letter and
    # its mark together, hence the second time.
    mapped = unicodedata.normalize("NFC", text).translate(_canonical_table())
    composed = unicodedata.normalize("NFC", mapped)
    return _GAP.sub(_gap, composed).strip(f" {_ZWNJ}")


def canonical_lines(text: str) -> str:
    """Give the stored form of a text of several lines: each line canonical, no empty lines at the ends."""
    return "\n".join(canonical(line) for line in text.splitlines()).strip("\n")


_MARKS = (*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, 0x200D)
_SEARCH: dict[int, str | None] = {
    **dict.fromkeys(_MARKS),
    **_pairs("أإآٱٲٳؤۆۇئێۍةۃ", "ااااااوووییی" + "هه"),
    ord("ء"): None,
    ord(_ZWNJ): " ",
    **_TO_ASCII,
}


@lru_cache(maxsize=16_384)
def search_key(text: str) -> str:
    """Give the folded form of `text` to search by: what people mix up when typing is made equal.

    Words stand apart by single spaces, a half space counts as a space.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    return " ".join(canonical(text.lower()).translate(_SEARCH).split())


def joined_key(text: str) -> str:
    """Give `search_key` without any space: «شبکه‌های», «شبکه های» and «شبکههای» are one."""
    return search_key(text).replace(" ", "")


_ALPHABET = "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
"""The primary letters in the order of CLDR for Persian: hamza after alef, vav before he."""

_VARIANTS = {
    **dict.fromkeys("أٲإٳؤئ", "ء"),
    "ٱ": "ا",
    **dict.fromkeys("ګڬڭڮ", "ک"),
    **dict.fromkeys("ةۃ", "ه"),
    **dict.fromkeys("یۍێ", "ی"),
}


def _sort_table() -> dict[int, str | None]:
    """Map letters into ASCII so that bytes compare as CLDR does: space, signs, digits, Persian, Latin."""
    # The 34 letters fill the places between the digits and the lower-case Latin letters.
    places = {letter: chr(0x3A + index) for index, letter in enumerate(_ALPHABET)}
    table: dict[int, str | None] = dict.fromkeys(_MARKS)
    table[ord(_ZWNJ)] = None
    signs = ":;<=>?@[\\]^_`{|}~«»،؛؟٪٫٬…–—"
    table.update((ord(sign), "/") for sign in signs)
    table.update((ord(letter), place) for letter, place in places.items())
    table.update((ord(letter), places[base]) for letter, base in _VARIANTS.items())
    table.update(_TO_ASCII)
    return table


_SORT = _sort_table()
_YE_HAMZA = "ی\u0654"


@lru_cache(maxsize=16_384)
def sort_key(text: str) -> str:
    """Give the key whose plain byte order is the order of a Persian dictionary (CLDR `fa`).

    Half spaces and diacritics count for nothing, so two names that differ only there tie.
    """
    folded = canonical(text.lower())
    if _YE_HAMZA in folded:
        folded = folded.replace(_YE_HAMZA, "ئ")
    return folded.translate(_SORT)


def ascii_digits(text: str) -> str:
    """Give `text` with Persian and Arabic digits as 0-9."""
    return text if text.isascii() else text.translate(_TO_ASCII)


def persian_digits(text: str) -> str:
    """Give `text` with every digit as a Persian one, whatever the language of this process."""
    return text.translate(_TO_PERSIAN)


_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_CODE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, f"{_DROPPED}{_ZWNJ}\u200b\u200d{_HYPHENS}")),
    **_TO_ASCII,
}


def digits_only(text: str) -> str:
    """Give a typed code with ASCII digits and without spaces, hyphens, half spaces and marks of direction.

    Anything else stays, so that a check can say what is wrong.
    """
    if text.isascii() and text.isalnum():
        return text
    return "".join(text.translate(_CODE).split())
