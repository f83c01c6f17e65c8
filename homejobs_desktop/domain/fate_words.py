"""What the province decided about a change, in plain words: the reason and the field."""

from typing import Final

import msgspec

from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.domain.records import Reason
from homejobs_desktop.foundation.i18n import Text, mark, translate

REASONS: Final[dict[str, Text]] = {
    Reason.GUARDED: mark("Exchange", "Sent back: this state is only changed by a step"),
    Reason.FIXED: mark("Exchange", "Sent back: this is never changed"),
    Reason.TRANSITION: mark("Exchange", "Sent back: the step does not fit its state"),
    Reason.OWNER: mark("Exchange", "Sent back: it belongs to another county"),
    Reason.AUTHORITY: mark("Exchange", "Sent back: only the province does this"),
    Reason.UNKNOWN: mark("Exchange", "Sent back: the record is not known"),
    Reason.EXISTS: mark("Exchange", "Sent back: the record is there already"),
    Reason.VALUE: mark("Exchange", "Sent back: the value is not right"),
    Reason.ERASED: mark("Exchange", "Sent back: the record was erased"),
}
_WITH_FIELD = mark("Exchange", "{reason} (field: {fields})")
_RESULTS: Final[dict[str, Text]] = {
    "lost": mark("Exchange", "{field}: a later value stands; this one is kept in the history"),
    "won": mark("Exchange", "{field}: this value stands; the earlier one is kept in the history"),
    "review": mark("Exchange", "{field}: it was changed elsewhere too; a person at the province decides"),
    "proposal": mark("Exchange", "{field}: the record is another office's; a person at the province decides"),
}
_details = msgspec.json.Decoder(dict[str, str])


def decision_lines(detail: str) -> tuple[str, ...]:
    """Give what an outcome's detail says, a line for each thing; other text is given back as it is."""
    results = _results(detail)
    if results is not None:
        return tuple(
            translate(_RESULTS[result], field=field_words(name))
            for name, result in results.items()
            if result in _RESULTS
        )
    reason, *fields = detail.split(":")
    if reason not in REASONS:
        return (detail,) if detail else ()
    words = translate(REASONS[reason])
    if not fields:
        return (words,)
    return (translate(_WITH_FIELD, reason=words, fields="، ".join(map(field_words, fields))),)


def _results(detail: str) -> dict[str, str] | None:
    """Give what became of each field, or None: a reason that a person typed may begin like one."""
    if not detail.startswith('{"'):
        return None
    try:
        return _details.decode(detail)
    except msgspec.MsgspecError:
        return None
