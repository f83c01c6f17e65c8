"""Pictures of invented documents, for offices in which nobody is real: a card with a few lines on a desk."""

import io
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.foundation import assets

_SIZE = (760, 480)
_EDGE, _ROOM, _LINE = 36, 34, 46
_DESK, _PAPER, _INK, _FAINT = "#b9b4aa", "#fbfaf6", "#2b2b2b", "#c9c4b8"
_TONES = ("#0f6b63", "#7a4b1f", "#3b4f86", "#7b2d4b", "#4c6b2f")
_STAMP = "#b3261e"


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    data = assets.read(f"resources/fonts/{file}")
    return ImageFont.truetype(io.BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def sample_scan(title: str, lines: Sequence[str], stamp: str, tone: int) -> bytes:
    """Draw an invented document and give it as PNG.

    Args:
        title: What the document is.
        lines: What stands on it, one below the other.
        stamp: Says across it that it is invented.
        tone: Chooses the colour of its head.
    """
    shape = load_fonts().shape
    picture = Image.new("RGB", _SIZE, _DESK)
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = _EDGE, _EDGE, _SIZE[0] - _EDGE, _SIZE[1] - _EDGE
    draw.rounded_rectangle((left, top, right, bottom), 18, fill=_PAPER, outline=_FAINT, width=2)
    draw.rounded_rectangle((left, top, right, top + 70), 18, fill=_TONES[tone % len(_TONES)])
    inner = right - _ROOM
    draw.text((inner, top + 35), shape(title), _PAPER, _font("Vazirmatn-Bold.ttf", 28), anchor="rm")
    below = top + 70 + _LINE
    for line in lines:
        draw.text((inner, below), shape(line), _INK, _font("Vazirmatn-Regular.ttf", 24), anchor="rm")
        below += _LINE
    draw.rectangle((left + _ROOM, top + 100, left + 150, top + 240), fill="#e6e1d5", outline=_FAINT, width=2)
    draw.ellipse((left + 68, top + 120, left + 116, top + 168), fill=_FAINT)
    draw.pieslice((left + 46, top + 176, left + 138, top + 300), 180, 360, fill=_FAINT)
    said = _font("Vazirmatn-Bold.ttf", 24)
    draw.text((left + _ROOM, bottom - 34), shape(stamp), _STAMP, said, anchor="lm")
    data = io.BytesIO()
    picture.save(data, "PNG", compress_level=1)
    return data.getvalue()
