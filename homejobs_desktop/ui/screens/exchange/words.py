"""What the exchange says in words: kinds of change, fates, sizes."""

from homejobs_desktop.domain.change_words import ENTITIES, change_words, fate_of, outcome_name
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.screens_kit.fates import FATES

__all__ = ["ENTITIES", "change_words", "kinds_words", "outcome_words", "size_words"]

_BYTES, _KILO, _MEGA = (
    mark("Exchange", "{size} bytes"),
    mark("Exchange", "{size} KB"),
    mark("Exchange", "{size} MB"),
)
_GIGA = mark("Exchange", "{size} GB")
_COUNTED = mark("Exchange", "{count} × {what}")


def outcome_words(outcome: str) -> tuple[str, str]:
    """Give what the province decided in words, and its tone."""
    return translate(outcome_name(outcome)), FATES[fate_of(outcome.partition(":")[0])][1]


def size_words(size: int) -> str:
    """Give a size of a file or the room on a drive as people say it."""
    for unit, words in ((1024**3, _GIGA), (1024**2, _MEGA), (1024, _KILO)):
        if size >= unit:
            number = size / unit
            shown = f"{number:.0f}" if number >= 10 else f"{number:.1f}".replace(".", "٫")
            return translate(words, size=local_digits(shown))
    return translate(_BYTES, size=size)


def kinds_words(kinds: dict[str, int]) -> str:
    """Give what a package holds: how many of which kind."""
    totals: dict[str, int] = {}
    for kind, count in kinds.items():
        entity = kind.partition(".")[0]
        if entity in ENTITIES:
            totals[entity] = totals.get(entity, 0) + count
    parts = [
        translate(_COUNTED, count=count, what=translate(ENTITIES[name])) for name, count in totals.items()
    ]
    return " · ".join(parts)
