"""What a change is called, and how far it has come, in words; one wording for the window and the commands."""

from typing import Final

from homejobs_desktop.domain.fate_words import REASONS
from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.domain.operations import TASK_AGAIN, TASK_ASIDE
from homejobs_desktop.foundation.i18n import Text, mark, translate

FATE_NAMES: Final[dict[Fate, Text]] = {
    Fate.RECORDED: mark("Exchange", "Recorded, not yet delivered"),
    Fate.PACKED: mark("Exchange", "Written, the receipt is awaited"),
    Fate.DELIVERED: mark("Exchange", "The province has it"),
    Fate.CONFIRMED: mark("Exchange", "Confirmed by the province"),
    Fate.KEPT_AS_LOSER: mark("Exchange", "A later value stands"),
    Fate.CONFLICT: mark("Exchange", "Conflict: the province decides"),
    Fate.REJECTED: mark("Exchange", "Sent back"),
    Fate.PARKED: mark("Exchange", "Waits for a newer program"),
}
ENTITIES: Final[dict[str, Text]] = {
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
    "coverage_contract": mark("Exchange", "contract of coverage"),
    "coverage_capacity": mark("Exchange", "orders of a supporter"),
    "permit_wish": mark("Exchange", "request to the province about a permit"),
    "survey_step": mark("Exchange", "decision about an assessment"),
    "referral": mark("Exchange", "referral"),
    "publication": mark("Exchange", "publication"),
    "reference": mark("Exchange", "list item"),
}
_ACTS: Final[dict[str, Text]] = {
    "create": mark("Exchange", "New: {what}"),
    "add": mark("Exchange", "New: {what}"),
    "set": mark("Exchange", "Correction: {what}"),
    "move": mark("Exchange", "Change of state: {what}"),
    "retire": mark("Exchange", "Taken out of use: {what}"),
}
_OTHER = mark("Exchange", "Entry of the journal")
_TASKS: dict[str, Text] = {
    TASK_ASIDE: mark("Exchange", "Laid aside what came back"),
    TASK_AGAIN: mark("Exchange", "Taken up again what came back"),
}
_OUTCOMES: Final = {
    "lww-lost": Fate.KEPT_AS_LOSER,
    "conflict": Fate.CONFLICT,
    "parked": Fate.PARKED,
}


def change_words(kind: str) -> str:
    """Give an operation's type in words: `person.set` is a correction of a person."""
    if kind in _TASKS:
        return translate(_TASKS[kind])
    entity, _, act = kind.partition(".")
    if act not in _ACTS or entity not in ENTITIES:
        return translate(_OTHER)
    return translate(_ACTS[act], what=translate(ENTITIES[entity]))


def outcome_name(outcome: str) -> Text:
    """Give what the province decided: the reason of a rejection, or what became of the change."""
    word, _, reason = outcome.partition(":")
    return REASONS.get(reason, FATE_NAMES[Fate.REJECTED]) if word == "rejected" else FATE_NAMES[fate_of(word)]


def fate_of(word: str) -> Fate:
    """Give the fate that an outcome of the exchange means."""
    return Fate.REJECTED if word == "rejected" else _OUTCOMES.get(word, Fate.CONFIRMED)
