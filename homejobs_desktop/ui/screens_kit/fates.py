"""How far a change has come, in words and in the tone of its pill; one wording for every page."""

from homejobs_desktop.domain.change_words import FATE_NAMES
from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.foundation.i18n import Text

_TONES: dict[Fate, str] = {
    Fate.RECORDED: "plain",
    Fate.PACKED: "accent",
    Fate.DELIVERED: "accent",
    Fate.CONFIRMED: "good",
    Fate.KEPT_AS_LOSER: "warn",
    Fate.CONFLICT: "warn",
    Fate.REJECTED: "bad",
    Fate.PARKED: "warn",
}
FATES: dict[Fate, tuple[Text, str]] = {fate: (name, _TONES[fate]) for fate, name in FATE_NAMES.items()}
