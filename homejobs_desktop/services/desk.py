"""What to do today: the morning check, what waits, and how far the year has come."""

import datetime as dt
import shutil
from dataclasses import dataclass, field

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.rules import shipped_since
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import add_months, to_jalali, year_of, year_start
from homejobs_desktop.persistence import (
    accounts,
    came_back,
    decisions,
    desk,
    exchange,
    permit_requests,
    work_lists,
)
from homejobs_desktop.persistence import permits as permits_kept
from homejobs_desktop.persistence.alarms import alarm_count
from homejobs_desktop.services.backups import LAST_SETTING
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.safety_state import safety_state

EXPIRY_DAYS = 30
_SHOWN = 6
_GIB = 1024**3
_LITTLE_DISK, _NO_DISK = 5 * _GIB, _GIB
OLD_DAYS, _TOO_OLD_DAYS = 7, 30
_CLOCK_SLACK = dt.timedelta(minutes=10)

BACKUP, OUTBOX = mark("Desk", "Backup"), mark("Desk", "Delivery to the province")
_SECOND = mark("Desk", "Waits for a second person: {state}")
RENEWALS = mark("Desk", "Renewed permits")
SAFETY = mark("Desk", "Safety copies")
CLOCK, DISK = mark("Desk", "This computer's clock"), mark("Desk", "Disk space")
_SAFETY_FAILED = mark("Desk", "The last one failed. See the exchange page.")
_SAFETY_MADE = mark("Desk", "Up to date")
_SAFETY_NOTHING = mark("Desk", "Nothing waits for one")
_SAFETY_OLD = mark("Desk", "The last one is {days} days old. Plug the second drive in.")
_SAFETY_DUE = mark("Desk", "Due today")
_NO_BACKUP = mark("Desk", "There is none yet. Make one today, in Settings.")
_BACKUP_TODAY = mark("Desk", "Made today at {time}")
_BACKUP_AGO = mark("Desk", "The last one is {days} days old")
_ALL_DELIVERED = mark("Desk", "Everything is delivered")
_WAITING = mark("Desk", "{count} changes, the oldest {days} days")
_WAITING_TODAY = mark("Desk", "{count} changes of today")
_PROVINCE_KEEPS = mark("Desk", "This office is the province")
_CLOCK_RIGHT = mark("Desk", "Right")
_CLOCK_WRONG = mark("Desk", "It stands before the last entry. Set the date and time of Windows.")
_FREE = mark("Desk", "{size} gigabytes free")
_DUE_APPLICATION = mark("Desk", "Application: {state}")
_RETURNED = mark("Desk", "To correct: sent back by the province")
_TASKS = mark("Desk", "{count} changes")
_DECIDE = mark("Desk", "Waits for a decision")
_CONFLICTS = mark("Desk", "{count} values held differently")
_ASKED = mark("Desk", "Asked for by counties")
_WISHES = mark("Desk", "{count} wishes")
_ALARM = mark("Desk", "Alarm of the exchange")
_ALARMS = mark("Desk", "{count} to look at")
_CONFLICT = mark("Desk", "The province has to decide")
_EXPIRING = mark("Desk", "Permits that end within {days} days")
_PERMITS = mark("Desk", "{count} permits")
_DAYS = mark("Desk", "{count} days")
_TODAY = mark("Desk", "today")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its parameters, put into words where it is shown."""

    text: Text
    params: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Light:
    """One traffic light of the morning check: `tone` is good, warn or bad."""

    title: Text
    tone: str
    said: Said


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do: what, about whom, how long it has waited, and where it is opened."""

    what: Said
    about: Said | str
    time: Said
    tone: str
    screen: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Performance:
    """How many this year and how many by the same day of last year."""

    name: str
    this_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """All that the desk shows."""

    year: int
    due: tuple[Due, ...]
    due_count: int
    lights: tuple[Light, ...]
    performance: tuple[Performance, ...]
    surveys: Performance


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What the window shows around every page."""

    enrolled: bool
    waiting: int
    oldest_days: int
    receipt_days: int | None
    applications: int
    last_backup: dt.datetime | None
    rules_day: dt.date
    alarms: int = 0
    decisions: int = 0


@reading(Permission.SEE_PEOPLE)
def frame_facts(ctx: Context) -> FrameFacts:
    """Give the counts and dates that stand around every page."""
    waiting = desk.waiting_changes(ctx.session)
    _rows, open_count = desk.open_applications(ctx.session, 1)
    received = exchange.read_peer(ctx.session, ctx.office.province_site).in_at
    return FrameFacts(
        exchange.is_enrolled(ctx.session),
        waiting.count,
        _days_since(ctx, waiting.oldest),
        _receipt_days(ctx, received),
        open_count,
        _last_backup(ctx),
        rules_day(ctx),
        alarm_count(ctx.session),
        _to_decide(ctx),
    )


@reading(Permission.SEE_PEOPLE)
def desk_facts(ctx: Context) -> DeskFacts:
    """Give what there is to do today and how far the year has come."""
    today = ctx.clock.today()
    due, count = _due(ctx, today)
    return DeskFacts(
        year=year_of(today),
        due=due,
        due_count=count,
        lights=(
            _backup_light(ctx),
            _outbox_light(ctx),
            *_safety_lights(ctx),
            _clock_light(ctx),
            _disk_light(ctx),
        ),
        performance=_performance(ctx, today),
        surveys=_compared(ctx, today),
    )


# What is due


def _due(ctx: Context, today: dt.date) -> tuple[tuple[Due, ...], int]:
    result: list[Due] = []
    alarms = alarm_count(ctx.session)
    if alarms:
        result.append(
            Due(Said(_ALARM), Said(_ALARMS, {"count": alarms}), Said(_TODAY), "bad", "exchange", "alarms")
        )
    result += _decisions(ctx)
    others = len(result)
    applications, waiting = desk.open_applications(ctx.session, _SHOWN)
    book = book_of(ctx)
    for application in applications:
        days = (today - application.since).days if application.since else 0
        state = book.name("application_states", application.state)
        tone = "bad" if days > _TOO_OLD_DAYS else "warn" if days > OLD_DAYS else "plain"
        result.append(
            Due(Said(_DUE_APPLICATION, {"state": state}), application.person, lasting(days), tone,
                "applications", application.id)
        )  # fmt: skip
    permits, first = desk.expiring_permits(ctx.session, today, today + dt.timedelta(EXPIRY_DAYS))
    if permits and first is not None:
        days = (first - today).days
        about = Said(_PERMITS, {"count": permits})
        what_ends = Said(_EXPIRING, {"days": EXPIRY_DAYS})
        result.append(
            Due(what_ends, about, lasting(days), "plain" if days > OLD_DAYS else "warn", "renewals")
        )
    asked = [
        Due(Said(_SECOND, {"state": book.name("permit_states", each.state)}), about_whom.holder_name,
            lasting(days_ago(ctx, each.at)), "warn", "permits", each.permit_id)
        for each in permit_requests.waiting(ctx.session)
        if (about_whom := permits_kept.by_id(ctx.session, each.permit_id)) is not None
    ]  # fmt: skip
    return (*asked, *result), others + waiting + bool(permits) + len(asked)


def _decisions(ctx: Context) -> list[Due]:
    """Give what waits on the page of decisions: a line for each of its lists."""
    result = []
    tasks = came_back.count_came_back(ctx.session)
    if tasks:
        days = _days_since(ctx, came_back.oldest_came_back(ctx.session))
        about = Said(_TASKS, {"count": counted(tasks)})
        result.append(Due(Said(_RETURNED), about, lasting(days), "bad", "decisions", "tasks"))
    waiting = work_lists.open_field_count(ctx.session)
    if waiting:
        here = ctx.office.kind is OfficeKind.PROVINCE
        about = Said(_CONFLICTS, {"count": waiting})
        days = days_ago(ctx, work_lists.oldest_open(ctx.session))
        what, tone = (_DECIDE, "warn") if here else (_CONFLICT, "plain")
        place = ("decisions", "conflicts") if here else ("exchange", "")
        result.append(Due(Said(what), about, lasting(days), tone, *place))
    asked = len(decisions.open_proposals(ctx.session))
    if asked:
        about = Said(_WISHES, {"count": asked})
        result.append(Due(Said(_ASKED), about, Said(_TODAY), "warn", "decisions", "asked"))
    return result


def _to_decide(ctx: Context) -> int:
    """Count what waits for a person on the page of decisions; a county only corrects."""
    tasks = came_back.count_came_back(ctx.session)
    if ctx.office.kind is OfficeKind.COUNTY:
        return tasks
    waiting = work_lists.open_field_count(ctx.session)
    return tasks + waiting + len(decisions.open_proposals(ctx.session))


def lasting(days: int) -> Said:
    """Say for how many days something waits or still lasts."""
    return Said(_DAYS, {"count": days}) if days > 0 else Said(_TODAY)


# The morning check


def _backup_light(ctx: Context) -> Light:
    last = _last_backup(ctx)
    if last is None:
        return Light(BACKUP, "bad", Said(_NO_BACKUP))
    days = (ctx.clock.today() - last.date()).days
    if days <= 0:
        return Light(BACKUP, "good", Said(_BACKUP_TODAY, {"time": last.strftime("%H:%M")}))
    return Light(BACKUP, "warn" if days <= OLD_DAYS else "bad", Said(_BACKUP_AGO, {"days": days}))


def _outbox_light(ctx: Context) -> Light:
    if ctx.office.kind is OfficeKind.PROVINCE:
        return Light(OUTBOX, "good", Said(_PROVINCE_KEEPS))
    waiting = desk.waiting_changes(ctx.session)
    if not waiting.count:
        return Light(OUTBOX, "good", Said(_ALL_DELIVERED))
    days = _days_since(ctx, waiting.oldest)
    tone = "bad" if days > _TOO_OLD_DAYS else "warn" if days > OLD_DAYS else "good"
    words = _WAITING if days else _WAITING_TODAY
    return Light(OUTBOX, tone, Said(words, {"count": counted(waiting.count), "days": days}))


def _safety_lights(ctx: Context) -> tuple[Light, ...]:
    """Give how the safety copies stand, where a folder for them is set."""
    state = safety_state(ctx)
    if state.standing == "off":
        return ()
    if state.standing == "failed":
        return (Light(SAFETY, "bad", Said(_SAFETY_FAILED)),)
    if state.standing == "good":
        return (Light(SAFETY, "good", Said(_SAFETY_MADE if state.last else _SAFETY_NOTHING)),)
    words = Said(_SAFETY_OLD, {"days": state.old_days}) if state.old_days else Said(_SAFETY_DUE)
    return (Light(SAFETY, "bad" if state.standing == "old" else "warn", words),)


def _clock_light(ctx: Context) -> Light:
    last = dt.datetime.fromtimestamp(desk.last_stamp(ctx.session) / 1000, dt.UTC)
    right = ctx.clock.now() + _CLOCK_SLACK >= last
    return Light(CLOCK, "good" if right else "bad", Said(_CLOCK_RIGHT if right else _CLOCK_WRONG))


def _disk_light(ctx: Context) -> Light:
    free = shutil.disk_usage(ctx.paths.root).free
    tone = "good" if free >= _LITTLE_DISK else "warn" if free >= _NO_DISK else "bad"
    return Light(DISK, tone, Said(_FREE, {"size": round(free / _GIB)}))


def rules_day(ctx: Context) -> dt.date:
    """Give the day from which the newest rules of permits hold that are in force."""
    today = ctx.clock.today()
    published, shipped = desk.newest_edition(ctx.session, today), shipped_since(today)
    return max(published, shipped) if published else shipped


def _last_backup(ctx: Context) -> dt.datetime | None:
    text = accounts.get_setting(ctx.session, LAST_SETTING)
    return dt.datetime.fromisoformat(text).astimezone(IRAN_TIME) if text else None


def _receipt_days(ctx: Context, received: str) -> int | None:
    return days_ago(ctx, received) if received else None


def days_ago(ctx: Context, instant: str) -> int:
    """Give how many days ago an instant (UTC, ISO) was; 0 for today."""
    then = dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()
    return max((ctx.clock.today() - then).days, 0)


def _days_since(ctx: Context, stamp: int) -> int:
    if not stamp:
        return 0
    then = dt.datetime.fromtimestamp(stamp / 1000, dt.UTC).astimezone(IRAN_TIME).date()
    return max((ctx.clock.today() - then).days, 0)


def counted(count: int) -> str:
    """Give a count for a sentence; counts beyond `desk.MOST` are not counted on."""
    return str(count) if count <= desk.MOST else f"{desk.MOST}+"


# The year


def _spans(today: dt.date) -> tuple[tuple[dt.date, dt.date], tuple[dt.date, dt.date]]:
    start = year_start(year_of(today))
    before = year_start(to_jalali(today)[0] - 1)
    return (start, today), (before, add_months(today, -12))


def _performance(ctx: Context, today: dt.date) -> tuple[Performance, ...]:
    now, then = _spans(today)
    this_year, last_year = desk.issued_permits(ctx.session, *now), desk.issued_permits(ctx.session, *then)
    fresh = tuple(
        Performance(item.name, this_year.fresh.get(item.code, 0), last_year.fresh.get(item.code, 0))
        for item in book_of(ctx).items("permit_types", today)
    )
    again = Performance(translate(RENEWALS), this_year.renewed, last_year.renewed)
    return (*fresh, again)


def _compared(ctx: Context, today: dt.date) -> Performance:
    now, then = _spans(today)
    return Performance("", desk.surveys_between(ctx.session, *now), desk.surveys_between(ctx.session, *then))
