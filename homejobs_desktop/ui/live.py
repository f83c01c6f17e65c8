"""What the frame itself asks of an open office: search in everything, the state around every page.

What a key or a menu opens is imported when it is asked for; the first section does not wait for it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import long_date, show_date
from homejobs_desktop.services.desk import FrameFacts, counted, frame_facts
from homejobs_desktop.ui.frame.office import Live, OfficeFrame
from homejobs_desktop.ui.frame.search import Hit
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from homejobs_desktop.services.finding import Found

_ALL_DELIVERED = mark("Frame", "Everything is delivered to the province")
_NOT_JOINED = mark("Frame", "Not joined the province yet")
_WAITING = mark("Frame", "{count} changes not delivered yet")
_WAITING_RECEIPT = mark("Frame", "{count} changes not delivered yet; last receipt {days} days ago")
_WAITING_RECEIPT_TODAY = mark("Frame", "{count} changes not delivered yet; last receipt today")
_PROVINCE = mark("Frame", "Province: collects the counties' packages")
_BACKUP = mark("Frame", "Backup {day}, {time}")
_NO_BACKUP = mark("Frame", "No backup yet")
_RULES = mark("Frame", "Rules of {day}")
_PASSWORD = mark("Frame", "Change my password")
_ABOUT = mark("Frame", "About the program")
_LEAVE = mark("Frame", "Close the program")
_OLD_DAYS, _TOO_OLD_DAYS = 7, 30
_ICONS = {"people": "user", "applications": "list-check", "legal_persons": "building"}


def show_place(frame: OfficeFrame, workplace: Workplace) -> None:
    """Show office and day on top."""
    office = workplace.office
    frame.top.show_place(office.name, long_date(workplace.clock.today()), demo=office.demo)


def live_frame(window: QWidget, frame: OfficeFrame, workplace: Workplace) -> Live:
    """Make what the frame asks of the open office."""

    def show(facts: FrameFacts) -> None:
        show_place(frame, workplace)  # the program may stand open over midnight
        frame.top.show_exchange(*exchange_state(workplace.office.kind, facts))
        counts = {"applications": facts.applications, "exchange": facts.alarms, "decisions": facts.decisions}
        frame.rail.set_badges(counts)
        backup = translate(_NO_BACKUP)
        if facts.last_backup is not None:
            day, time = show_date(facts.last_backup.date()), facts.last_backup.strftime("%H:%M")
            backup = translate(_BACKUP, day=day, time=time)
        frame.foot.set_facts(backup, translate(_RULES, day=show_date(facts.rules_day)))

    def find(text: str, give: Callable[[tuple[Hit, ...]], None]) -> Cancel:
        from homejobs_desktop.services.finding import find_everything  # noqa: PLC0415 - see above

        return workplace.ask(find_everything, text).then(lambda found: give(tuple(map(_hit, found))))

    actions: tuple[tuple[Text, Callable[[], None]], ...] = (
        (_PASSWORD, lambda: _change_password(window, workplace)),
        (_ABOUT, lambda: _show_about(window)),
        (_LEAVE, lambda: _close(window)),
    )
    return Live(
        find=find,
        refresh=lambda: _forget(workplace.ask(frame_facts).then(show)),
        user_actions=actions,
        help=lambda: _show_help(window),
    )


def exchange_state(kind: OfficeKind, facts: FrameFacts) -> tuple[str, str]:
    """Give the state of the exchange in words, and its tone."""
    if kind is OfficeKind.PROVINCE:
        return translate(_PROVINCE), "plain"
    if not facts.enrolled:
        return translate(_NOT_JOINED), "warn"
    if not facts.waiting:
        return translate(_ALL_DELIVERED), "good"
    days, tone = facts.oldest_days, "plain"
    if days > _OLD_DAYS:
        tone = "bad" if days > _TOO_OLD_DAYS else "warn"
    count = counted(facts.waiting)
    if facts.receipt_days is None:
        return translate(_WAITING, count=count), tone
    if not facts.receipt_days:
        return translate(_WAITING_RECEIPT_TODAY, count=count), tone
    return translate(_WAITING_RECEIPT, count=count, days=facts.receipt_days), tone


def _hit(found: "Found") -> Hit:
    codes = tuple(isolated(local_digits(code)) for code in found.codes)
    icon = _ICONS.get(found.screen, "file-text")
    return Hit(found.screen, found.record, found.title, "   ·   ".join((*found.words, *codes)), icon)


def _change_password(window: QWidget, workplace: Workplace) -> None:
    from homejobs_desktop.ui.dialogs.password import change_own_password  # noqa: PLC0415 - see above

    change_own_password(window, workplace)


def _show_about(window: QWidget) -> None:
    from homejobs_desktop.ui.dialogs.about import show_about  # noqa: PLC0415 - see above

    show_about(window)


def _show_help(window: QWidget) -> None:
    from homejobs_desktop.ui.dialogs.help import show_help  # noqa: PLC0415 - see above

    show_help(window)


def _close(window: QWidget) -> None:
    window.close()


def _forget(_cancel: Cancel) -> None:
    return None
