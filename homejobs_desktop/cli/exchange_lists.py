"""The lists of the exchange as commands: a line for each entry, and a sentence where there is none."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import msgspec

from homejobs_desktop.cli.exchange import moment
from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.domain.alarm_words import KINDS, OTHER
from homejobs_desktop.domain.change_words import FATE_NAMES, change_words, outcome_name
from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.field_words import field_words, value_words
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services import alarms, conflict_cases, corrections, exchange_views, transferring
from homejobs_desktop.services.alarms import AlarmRow
from homejobs_desktop.services.conflict_cases import ConflictCase, LoserRow, Side
from homejobs_desktop.services.corrections import Task
from homejobs_desktop.services.exchange_views import ConflictRow, OutcomeRow, PackageRow, PendingChange
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.transferring import Asked

T = TypeVar("T")
_View = Callable[[Services], Sequence[T]]
_Line = Callable[[ReferenceBook, T], str]

CONFLICT = mark(
    "Cli", "{label}, {field}: {present} stands; {site} wrote {offered} ({at}). Record {record_id}"
)
OUTCOME = mark("Cli", "{at}  {site}  {what}, {label}: {outcome}")
WITH_FIELDS = mark("Cli", "{line} (fields: {fields})")
PENDING = mark("Cli", "{at}  {what}, {label}: {fate} ({actor})")
PACKAGE_OUT = mark("Cli", "{at}  written for {site}, number {number}: {file} ({size} bytes)")
PACKAGE_IN = mark("Cli", "{at}  read from {site}, number {number}: {file} ({size} bytes)")
ALARM = mark("Cli", "{number}. {at}  {site} {office}: {name}  {detail}")
SEEN = mark("Cli", "{line} — put away by {actor}: {note}")
CASE = mark("Cli", "{label}, {field}: {present} stands. Record {record_id}")
SIDE = mark("Cli", "   {site}, {actor} ({at}): {value}; saw {base}")
LOSER = mark("Cli", "{number}. {label}, {field}: {value} of {site} ({at}) did not win; {present} stands")
ASKED = mark("Cli", "{at}  {site}, {actor}: {what} of {label}, to {target}. {reason}")
TRANSFER, MERGE = mark("Cli", "transfer"), mark("Cli", "merge")
TASK = mark("Cli", "{at}  {what}, {label}: {reason}. Record {record_id}")
NO_CONFLICTS = mark("Cli", "No value waits for a decision.")
NO_OUTCOMES = mark("Cli", "Every change was simply taken over.")
NO_PENDING = mark("Cli", "Every change is settled.")
NO_PACKAGES = mark("Cli", "No package was written or read yet.")
NO_ALARMS = mark("Cli", "The exchange noticed nothing that should not be.")
NO_LOSERS = mark("Cli", "No value lost against another one.")
NO_ASKED = mark("Cli", "No county asks for anything.")
NO_TASKS = mark("Cli", "Nothing was sent back.")
_NOTHING = "—"
_MOST_TASKS = 1_000


def _said(book: ReferenceBook, entity: str, field: str, value: Value) -> Verbatim:
    return Verbatim(value_words(book, entity, field, value))


def _conflict(book: ReferenceBook, row: ConflictRow) -> str:
    return translate(
        CONFLICT,
        label=row.label or _NOTHING,
        field=Verbatim(field_words(row.field)),
        present=_said(book, row.entity, row.field, row.present),
        offered=_said(book, row.entity, row.field, row.offered),
        site=Verbatim(row.site),
        at=moment(row.at),
        record_id=Verbatim(row.record_id),
    )


def _outcome(_book: ReferenceBook, row: OutcomeRow) -> str:
    line = translate(
        OUTCOME,
        at=moment(row.at),
        site=Verbatim(row.site),
        what=Verbatim(change_words(row.type)),
        label=row.label or _NOTHING,
        outcome=outcome_name(row.outcome),
    )
    if not row.fields:
        return line
    return translate(
        WITH_FIELDS, line=Verbatim(line), fields=Verbatim("، ".join(map(field_words, row.fields)))
    )


def _pending(_book: ReferenceBook, row: PendingChange) -> str:
    return translate(
        PENDING,
        at=moment(row.at),
        what=Verbatim(change_words(row.type)),
        label=row.label or _NOTHING,
        fate=FATE_NAMES[row.fate],
        actor=row.actor,
    )


def _package(_book: ReferenceBook, row: PackageRow) -> str:
    return translate(
        PACKAGE_OUT if row.direction == "out" else PACKAGE_IN,
        at=moment(row.at),
        site=Verbatim(row.peer),
        number=row.number,
        file=Verbatim(row.file),
        size=row.size,
    )


def _alarm(_book: ReferenceBook, row: AlarmRow) -> str:
    line = translate(
        ALARM,
        number=row.nr,
        at=moment(row.at),
        site=Verbatim(row.site),
        office=row.name,
        name=KINDS.get(row.kind, OTHER).name,
        detail=Verbatim(row.detail),
    )
    return line if row.stands else translate(SEEN, line=Verbatim(line), actor=row.seen_by, note=row.note)


def _case(book: ReferenceBook, case: ConflictCase) -> str:
    head = translate(
        CASE,
        label=case.label or _NOTHING,
        field=Verbatim(field_words(case.field)),
        present=_said(book, case.entity, case.field, case.present.value),
        record_id=Verbatim(case.record_id),
    )
    return "\n".join((head, *(_side(book, case, each) for each in case.offered)))


def _side(book: ReferenceBook, case: ConflictCase, side: Side) -> str:
    return translate(
        SIDE,
        site=Verbatim(side.site),
        actor=side.actor or _NOTHING,
        at=moment(side.at),
        value=_said(book, case.entity, case.field, side.value),
        base=_said(book, case.entity, case.field, side.base),
    )


def _loser(book: ReferenceBook, row: LoserRow) -> str:
    return translate(
        LOSER,
        number=row.nr,
        label=row.label or _NOTHING,
        field=Verbatim(field_words(row.field)),
        value=_said(book, row.entity, row.field, row.value),
        site=Verbatim(row.site or _NOTHING),
        at=moment(row.at),
        present=_said(book, row.entity, row.field, row.present),
    )


def _asked(_book: ReferenceBook, row: Asked) -> str:
    return translate(
        ASKED,
        at=moment(row.at),
        site=Verbatim(row.site),
        actor=row.actor,
        what=TRANSFER if row.type.startswith("transfer") else MERGE,
        label=row.label or _NOTHING,
        target=Verbatim(row.target),
        reason=row.reason,
    )


def _task(_book: ReferenceBook, row: Task) -> str:
    return translate(
        TASK,
        at=moment(row.at),
        what=Verbatim(change_words(row.type)),
        label=row.label or _NOTHING,
        reason=row.reason,
        record_id=Verbatim(row.record_id),
    )


def _task_json(row: Task) -> dict[str, object]:
    return {
        "id": row.id,
        "type": row.type,
        "record_id": row.record_id,
        "label": row.label,
        "site": row.site,
        "fields": list(row.fields),
        "reason": translate(row.reason),
        "at": row.at,
    }


def _to_correct(_arguments: Namespace, shell: Shell) -> Answer:
    rows = shell.services().ask(corrections.tasks_page, None, _MOST_TASKS).rows
    told = _told(shell, rows, _task) or translate(NO_TASKS)
    return Answer([_task_json(row) for row in rows], told)


def _told(shell: Shell, rows: Sequence[T], line: _Line[T]) -> str:
    book = shell.services().ask(reference_book)
    return "\n".join(line(book, row) for row in rows)


def _list(view: _View[T], line: _Line[T], nothing: Text, _arguments: Namespace, shell: Shell) -> Answer:
    rows = view(shell.services())
    data: object = msgspec.to_builtins(rows)
    return Answer(data, _told(shell, rows, line) or translate(nothing))


def _command(path: str, purpose: Text, view: _View[T], line: _Line[T], nothing: Text) -> Command:
    return Command(path, purpose, no_arguments, partial(_list, view, line, nothing))


COMMANDS = (
    _command(
        "exchange conflicts",
        mark("Cli", "show values that a person must decide"),
        lambda services: services.ask(exchange_views.conflicts),
        _conflict,
        NO_CONFLICTS,
    ),
    _command(
        "exchange outcomes",
        mark("Cli", "show changes that the province did not simply take over"),
        lambda services: services.ask(exchange_views.outcomes),
        _outcome,
        NO_OUTCOMES,
    ),
    _command(
        "exchange pending",
        mark("Cli", "show changes that are not settled yet"),
        lambda services: services.ask(exchange_views.pending_changes),
        _pending,
        NO_PENDING,
    ),
    _command(
        "exchange packages",
        mark("Cli", "show the packages written and read"),
        lambda services: services.ask(exchange_views.packages),
        _package,
        NO_PACKAGES,
    ),
    _command(
        "exchange alarms",
        mark("Cli", "show what the exchange noticed that should not be"),
        lambda services: services.ask(alarms.alarms),
        _alarm,
        NO_ALARMS,
    ),
    _command(
        "exchange decide-list",
        mark("Cli", "show what waits for a decision, with authors and what they saw"),
        lambda services: services.ask(conflict_cases.work_list),
        _case,
        NO_CONFLICTS,
    ),
    _command(
        "exchange losers",
        mark("Cli", "show values that did not win, with their authors"),
        lambda services: services.ask(conflict_cases.losers),
        _loser,
        NO_LOSERS,
    ),
    _command(
        "exchange asked",
        mark("Cli", "at the province: show what counties asked for"),
        lambda services: services.ask(transferring.asked),
        _asked,
        NO_ASKED,
    ),
    Command(
        "exchange to-correct",
        mark("Cli", "show changes that came back, with the field to blame and the reason"),
        no_arguments,
        _to_correct,
    ),
)
