"""A point on the earth as an answer: latitude and longitude in degrees, typed or pasted."""

import re
from typing import Final, NamedTuple

from homejobs_desktop.domain.expressions.values import plain
from homejobs_desktop.foundation.text import ascii_digits

LATITUDES: Final = (-90.0, 90.0)
LONGITUDES: Final = (-180.0, 180.0)
_IRAN: Final = ((24.5, 40.0), (43.5, 63.8))
"""The latitudes and longitudes between which Iran lies, with its islands."""
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?", re.ASCII)
_METRES: Final = re.compile(r"[+-]?[0-9]{1,7}(?:\.[0-9]{1,15})?", re.ASCII)
_SIGNS: Final = str.maketrans({**dict.fromkeys("٫/", "."), **dict.fromkeys("°،,;؛\u200c", " ")})
_SIDES: Final = re.compile(r"([+-]?[0-9.]+)\s*([NSEW])|([NSEW])\s*([+-]?[0-9.]+)", re.ASCII | re.IGNORECASE)
_MOST_LETTERS: Final = 120


class Geopoint(NamedTuple):
    """Degrees north of the equator and east of Greenwich; south and west are below zero."""

    latitude: float
    longitude: float

    @property
    def on_earth(self) -> bool:
        """Whether there is such a place."""
        return _within(self.latitude, LATITUDES) and _within(self.longitude, LONGITUDES)

    @property
    def in_iran(self) -> bool:
        """Whether the place lies about where Iran does."""
        return _within(self.latitude, _IRAN[0]) and _within(self.longitude, _IRAN[1])

    @property
    def turned(self) -> "Geopoint":
        """The place with latitude and longitude taken for each other."""
        return Geopoint(self.longitude, self.latitude)


def _within(number: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= number <= bounds[1]


def read_geopoint(text: str) -> Geopoint | None:
    """Read a place like «۳۲٫۸۶، ۵۹٫۲۲», `32.86 N 59.22 E` or, as ODK writes it, `32.86 59.22 1491 4.5`."""
    if len(text) > _MOST_LETTERS:
        return None
    written = ascii_digits(text).translate(_SIGNS)
    parts = _SIDES.sub(_signed, written).split()
    if not 2 <= len(parts) <= 4 or not all(_METRES.fullmatch(part) for part in parts):
        return None
    if not all(_NUMBER.fullmatch(part) for part in parts[:2]):
        return None
    return Geopoint(float(parts[0]), float(parts[1]))


def _signed(match: re.Match[str]) -> str:
    number, side = (match[1], match[2]) if match[1] else (match[4], match[3])
    return f" -{number.lstrip('+-')} " if side.upper() in {"S", "W"} else f" {number} "


def geopoint_text(text: str) -> str:
    """Give a place as it is stored, like "32.863742 59.221041"; "" when the text is none."""
    found = read_geopoint(text)
    return f"{plain(found.latitude)} {plain(found.longitude)}" if found is not None else ""
