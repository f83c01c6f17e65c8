"""Rows of csv text in the encodings and with the separators that Persian offices use."""

import csv
import io
from collections import Counter

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES = 200
_ALLOWED_CONTROLS = "\t\r\n\x0b\x0c"


def csv_rows(data: bytes) -> list[list[str]]:
    """Read csv text as rows; ValueError when it is no text."""
    text = decoded(data)
    lines = text.split("\n", 1)
    first = lines[0].strip().lower()
    if first.startswith("sep=") and len(first) <= len("sep=") + 1:
        # Excel obeys this line and does not show it, so it does not count.
        separator, text = first[len("sep=") :] or "\t", lines[1] if len(lines) > 1 else ""
    else:
        separator = separator_of(text)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise ValueError(str(error)) from error


def decoded(data: bytes) -> str:
    """Decode csv bytes: by their mark, then UTF-8, UTF-16 without a mark, windows-1256."""
    for sign, encoding in _MARKS:
        if data.startswith(sign):
            return data.decode(encoding)
    for encoding in _likely(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if all(letter >= " " or letter in _ALLOWED_CONTROLS for letter in set(text)):
            return text
    message = "not a text"
    raise ValueError(message)


def _likely(data: bytes) -> tuple[str, ...]:
    # Separators and digits of UTF-16 have one byte 0; no other encoding here has any.
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    if even or odd:
        return ("utf-16-le",) if odd > even else ("utf-16-be",)
    return ("utf-8", "cp1256")


def separator_of(text: str) -> str:
    """Give the separator that cuts most lines of `text` into equally many cells."""
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    return max(_SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> int:
    try:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator))
    except csv.Error:
        return 0
    return max(((width - 1) * count for width, count in widths.items()), default=0)
