"""How far a change has come, in words and in the tone of its pill; one wording for every page."""

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.foundation.i18n import Text, mark

FATES: dict[Fate, tuple[Text, str]] = {
    Fate.RECORDED: (mark("Exchange", "Recorded, not yet delivered"), "plain"),
    Fate.PACKED: (mark("Exchange", "Written, the receipt is awaited"), "accent"),
    Fate.DELIVERED: (mark("Exchange", "The province has it"), "accent"),
    Fate.CONFIRMED: (mark("Exchange", "Confirmed by the province"), "good"),
    Fate.KEPT_AS_LOSER: (mark("Exchange", "A later value stands"), "warn"),
    Fate.CONFLICT: (mark("Exchange", "Conflict: the province decides"), "warn"),
    Fate.REJECTED: (mark("Exchange", "Sent back"), "bad"),
    Fate.PARKED: (mark("Exchange", "Waits for a newer program"), "warn"),
}
