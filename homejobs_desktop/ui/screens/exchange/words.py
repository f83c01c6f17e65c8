"""What the exchange says in words: kinds of change, fates, sizes."""

from homejobs_desktop.domain.fate_words import REASONS
from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.ui.screens_kit.fates import FATES

ENTITIES: dict[str, Text] = {
    "person": mark("Exchange", "person"),
    "skill": mark("Exchange", "skill"),
    "note": mark("Exchange", "note"),
    "legal_person": mark("Exchange", "legal person"),
    "survey": mark("Exchange", "assessment"),
    "application": mark("Exchange", "application"),
    "permit": mark("Exchange", "permit"),
    "attachment": mark("Exchange", "document"),
    "letter": mark("Exchange", "letter"),
    "application_step": mark("Exchange", "step of an application"),
    "reference": mark("Exchange", "list item"),
}
_ACTS: dict[str, Text] = {
    "create": mark("Exchange", "New: {what}"),
    "add": mark("Exchange", "New: {what}"),
    "set": mark("Exchange", "Correction: {what}"),
    "move": mark("Exchange", "Change of state: {what}"),
    "retire": mark("Exchange", "Taken out of use: {what}"),
}
_OTHER = mark("Exchange", "Entry of the journal")
_OUTCOMES = {
    "lww-lost": Fate.KEPT_AS_LOSER,
    "conflict": Fate.CONFLICT,
    "parked": Fate.PARKED,
}
_BYTES, _KILO, _MEGA = (
    mark("Exchange", "{size} bytes"),
    mark("Exchange", "{size} KB"),
    mark("Exchange", "{size} MB"),
)
_GIGA = mark("Exchange", "{size} GB")
_COUNTED = mark("Exchange", "{count} × {what}")


def change_words(kind: str) -> str:
    """Give an operation's type in words: `person.set` is a correction of a person."""
    entity, _, act = kind.partition(".")
    if act not in _ACTS or entity not in ENTITIES:
        return translate(_OTHER)
    return translate(_ACTS[act], what=translate(ENTITIES[entity]))


def outcome_words(outcome: str) -> tuple[str, str]:
    """Give what the province decided in words, and its tone."""
    word, _, reason = outcome.partition(":")
    if word == "rejected":
        return translate(REASONS.get(reason, FATES[Fate.REJECTED][0])), "bad"
    text, tone = FATES[_OUTCOMES.get(word, Fate.CONFIRMED)]
    return translate(text), tone


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
