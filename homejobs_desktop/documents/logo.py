"""The logo in a template: a small picture as base64 text, drawn anew before it is used."""

import base64
import binascii
import io
import struct
import warnings
import zlib
from typing import Final

from PIL import Image

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark

LARGEST_LOGO: Final = 60 * 1024
"""Bytes of the picture file; an emblem of 300 by 300 pixels has a fifth of it."""
_SIDES = (400, 300, 200, 120)
"""Pixels of the longer side, the next one where the picture is still too large."""
_MOST_PIXELS = 4_000_000
_KILOBYTE = 1024
_NOT_BASE64 = mark(
    "Papers",
    "Line {line}: the logo is not base64 text. Put the picture in again, or leave the logo empty.",
)
_TOO_LARGE = mark(
    "Papers", "Line {line}: the logo has {size} kilobytes; at most {most}. Save the picture smaller."
)
_NO_PICTURE = mark(
    "Papers", "Line {line}: the logo is not a picture. Use a PNG or JPEG file, or leave the logo empty."
)


_BROKEN = (
    Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError,
    OverflowError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow raises at broken pictures."""


def read_logo(text: str, line: int) -> bytes:
    """Give the logo as a plain PNG of at most 400 pixels a side; b"" for an empty text.

    Raises:
        Invalid: The text is no picture, or too large; `line` is named.
    """
    return _plain(_decoded("".join(text.split()), line), line)


def write_logo(data: bytes) -> str:
    """Give a picture file as the text that a template carries; it is made small first.

    Raises:
        Invalid: It is no picture, or too large.
    """
    return base64.b64encode(_plain(data, 1)).decode("ascii")


def _decoded(text: str, line: int) -> bytes:
    if len(text) > LARGEST_LOGO * 4 // 3 + 4:
        raise Invalid(
            _TOO_LARGE, line=line, size=len(text) * 3 // 4 // _KILOBYTE, most=LARGEST_LOGO // _KILOBYTE
        )
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as fault:
        raise Invalid(_NOT_BASE64, line=line) from fault


def _plain(data: bytes, line: int) -> bytes:
    if not data:
        return b""
    try:
        with warnings.catch_warnings():
            # The size is judged here; Pillow's own warning of large pictures would say it twice.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            if picture.width * picture.height > _MOST_PIXELS:
                raise Invalid(
                    _TOO_LARGE, line=line, size=len(data) // _KILOBYTE, most=LARGEST_LOGO // _KILOBYTE
                )
            shown = picture.convert("RGBA")
    except _BROKEN as fault:
        raise Invalid(_NO_PICTURE, line=line) from fault
    paper = Image.new("RGBA", shown.size, "white")
    plain, drawn = Image.alpha_composite(paper, shown).convert("RGB"), b""
    for side in _SIDES:
        plain.thumbnail((side, side), Image.Resampling.LANCZOS)
        made = io.BytesIO()
        plain.save(made, "PNG", optimize=True)
        drawn = made.getvalue()
        if len(drawn) <= LARGEST_LOGO:
            break
    return drawn
