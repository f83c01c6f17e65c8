"""What to do today: the morning check, what waits, and how far the year has come."""

import datetime as dt
import shutil
from dataclasses import dataclass, field

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.rules import PERMIT_RULES, read_permit_rules
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import add_months, show_date, to_jalali, year_of, year_start
from homejobs_desktop.persistence import accounts, desk, exchange
from homejobs_desktop.services.backups import LAST_SETTING
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.trusted import trust_of

EXPIRY_DAYS = 30
_SHOWN = 6
_GIB = 1024**3
_LITTLE_DISK, _NO_DISK = 5 * _GIB, _GIB
_OLD_DAYS, _TOO_OLD_DAYS = 7, 30
_CLOCK_SLACK = dt.timedelta(minutes=10)

BACKUP, OUTBOX = mark("Desk", "Backup"), mark("Desk", "Delivery to the province")
CLOCK, DISK, RULES = (
    mark("Desk", "This computer's clock"),
    mark("Desk", "Disk space"),
    mark("Desk", "Rules in force"),
)
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
_RULES_SINCE = mark("Desk", "Edition of {day}")
_DUE_APPLICATION = mark("Desk", "Application: {state}")
_RETURNED = mark("Desk", "Sent back by the province")
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


@reading(Permission.SEE_PEOPLE)
def frame_facts(ctx: Context) -> FrameFacts:
    """Give the counts and dates that stand around every page."""
    waiting = desk.waiting_changes(ctx.session)
    _rows, open_count = desk.open_applications(ctx.session, 1)
    received = exchange.read_peer(ctx.session, ctx.office.province_site).in_at
    return FrameFacts(
        trust_of(ctx) is not None,
        waiting.count,
        _days_since(ctx, waiting.oldest),
        _receipt_days(ctx, received),
        open_count,
        _last_backup(ctx),
        _rules_day(ctx.clock.today()),
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
            _clock_light(ctx),
            _disk_light(ctx),
            _rules_light(ctx),
        ),
        performance=_performance(ctx, today),
        surveys=_compared(ctx, today),
    )


# What is due


def _due(ctx: Context, today: dt.date) -> tuple[tuple[Due, ...], int]:
    result: list[Due] = []
    returned = desk.returned_changes(ctx.session, _SHOWN)
    for each in returned:
        decided = each.outcome.startswith("rejected")
        what, tone = (_RETURNED, "bad") if decided else (_CONFLICT, "warn")
        result.append(Due(Said(what), each.person, Said(_TODAY), tone, "people", each.person_id))
    applications, waiting = desk.open_applications(ctx.session, _SHOWN)
    book = book_of(ctx)
    for application in applications:
        days = (today - application.registered_on).days if application.registered_on else 0
        state = book.name("application_states", application.state)
        tone = "bad" if days > _TOO_OLD_DAYS else "warn" if days > _OLD_DAYS else "plain"
        result.append(
            Due(Said(_DUE_APPLICATION, {"state": state}), application.person, _lasting(days), tone, "people",
                application.person_id)
        )  # fmt: skip
    permits, first = desk.expiring_permits(ctx.session, today, today + dt.timedelta(EXPIRY_DAYS))
    if permits and first is not None:
        days = (first - today).days
        about = Said(_PERMITS, {"count": permits})
        what_ends = Said(_EXPIRING, {"days": EXPIRY_DAYS})
        result.append(
            Due(what_ends, about, _lasting(days), "plain" if days > _OLD_DAYS else "warn", "permits")
        )
    return tuple(result), len(returned) + waiting + (1 if permits else 0)


def _lasting(days: int) -> Said:
    return Said(_DAYS, {"count": days}) if days > 0 else Said(_TODAY)


# The morning check


def _backup_light(ctx: Context) -> Light:
    last = _last_backup(ctx)
    if last is None:
        return Light(BACKUP, "bad", Said(_NO_BACKUP))
    days = (ctx.clock.today() - last.date()).days
    if days <= 0:
        return Light(BACKUP, "good", Said(_BACKUP_TODAY, {"time": last.strftime("%H:%M")}))
    return Light(BACKUP, "warn" if days <= _OLD_DAYS else "bad", Said(_BACKUP_AGO, {"days": days}))


def _outbox_light(ctx: Context) -> Light:
    if ctx.office.kind is OfficeKind.PROVINCE:
        return Light(OUTBOX, "good", Said(_PROVINCE_KEEPS))
    waiting = desk.waiting_changes(ctx.session)
    if not waiting.count:
        return Light(OUTBOX, "good", Said(_ALL_DELIVERED))
    days = _days_since(ctx, waiting.oldest)
    tone = "bad" if days > _TOO_OLD_DAYS else "warn" if days > _OLD_DAYS else "good"
    words = _WAITING if days else _WAITING_TODAY
    return Light(OUTBOX, tone, Said(words, {"count": counted(waiting.count), "days": days}))


def _clock_light(ctx: Context) -> Light:
    last = dt.datetime.fromtimestamp(desk.last_stamp(ctx.session) / 1000, dt.UTC)
    right = ctx.clock.now() + _CLOCK_SLACK >= last
    return Light(CLOCK, "good" if right else "bad", Said(_CLOCK_RIGHT if right else _CLOCK_WRONG))


def _disk_light(ctx: Context) -> Light:
    free = shutil.disk_usage(ctx.paths.root).free
    tone = "good" if free >= _LITTLE_DISK else "warn" if free >= _NO_DISK else "bad"
    return Light(DISK, tone, Said(_FREE, {"size": round(free / _GIB)}))


def _rules_light(ctx: Context) -> Light:
    return Light(RULES, "good", Said(_RULES_SINCE, {"day": show_date(_rules_day(ctx.clock.today()))}))


def _rules_day(today: dt.date) -> dt.date:
    rules = read_permit_rules(assets.read(PERMIT_RULES)).rules
    return max((rule.valid_from for rule in rules if rule.valid_from <= today), default=today)


def _last_backup(ctx: Context) -> dt.datetime | None:
    text = accounts.get_setting(ctx.session, LAST_SETTING)
    return dt.datetime.fromisoformat(text).astimezone(IRAN_TIME) if text else None


def _receipt_days(ctx: Context, received: str) -> int | None:
    if not received:
        return None
    then = dt.datetime.fromisoformat(received).astimezone(IRAN_TIME).date()
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
    this_year = desk.permits_by_type(ctx.session, *now)
    last_year = desk.permits_by_type(ctx.session, *then)
    return tuple(
        Performance(item.name, this_year.get(item.code, 0), last_year.get(item.code, 0))
        for item in book_of(ctx).items("permit_types", today)
    )


def _compared(ctx: Context, today: dt.date) -> Performance:
    now, then = _spans(today)
    return Performance("", desk.surveys_between(ctx.session, *now), desk.surveys_between(ctx.session, *then))
