"""What an alarm says in plain words, and what to do about it."""

from homejobs_desktop.domain.alarm_words import KINDS, LIFE_ADVICE, LIFE_REASONS, OTHER
from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, translate
from homejobs_desktop.services.alarms import AlarmRow
from homejobs_desktop.ui.parts import isolated

_DETAIL_SHOWN = 40


def alarm_name(alarm: AlarmRow) -> Text:
    """Give what an alarm is called."""
    return KINDS.get(alarm.kind, OTHER).name


def alarm_words(alarm: AlarmRow) -> tuple[str, str]:
    """Give what an alarm says and what to do about it."""
    if alarm.kind == "new-life" and alarm.detail in LIFE_REASONS:
        return translate(LIFE_REASONS[alarm.detail]), translate(LIFE_ADVICE[alarm.detail])
    kind = KINDS.get(alarm.kind, OTHER)
    params = _quota(alarm.detail) if alarm.kind == "quota" else {}
    told = {"kind": Verbatim(isolated(alarm.kind)), "detail": _code(alarm.detail[:_DETAIL_SHOWN])} | params
    return translate(kind.said, **told), translate(kind.advice)


def _quota(detail: str) -> dict[str, Verbatim]:
    """Take the account of an overdrawn quota apart: `independent 1405 5/3`."""
    kind, _, rest = detail.partition(" ")
    period, _, counts = rest.partition(" ")
    used, _, granted = counts.partition("/")
    name = translate(TYPE_NAMES[PermitType(kind)]) if kind in set(PermitType) else kind
    return {
        "kind": Verbatim(name), "period": _code(period), "used": _code(used), "granted": _code(granted)
    }  # fmt: skip


def _code(text: str) -> Verbatim:
    return Verbatim(isolated(local_digits(text)))
