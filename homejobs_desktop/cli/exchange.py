"""Commands about the exchange with other offices."""

import dataclasses
import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.ledger import FILES
from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.domain.numbers import canonical_short_code
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import enrolment, exchange, exchange_views, incoming, programs
from homejobs_desktop.services.exchange import ReadFile

REQUESTED = mark("Cli", "Written: {file}\nRead these digits to the province on the telephone: {digits}")
GRANTED = mark("Cli", "{name} ({site}) is enrolled. Carry {file} back to it.")
ACCEPTED = mark("Cli", "This office is enrolled with {province}.")
EXPORTED = mark("Cli", "{file}: {count} changes for {site}, written and read back.")
ANSWERED = mark("Cli", "{file}: what {site} should know, written and read back.")
NOTHING = mark("Cli", "There is nothing to write.")
READ = mark(
    "Cli",
    "{file}: from {site}, number {number}: {new} new records, {changed} changed; "
    "{confirmed} of this office's changes delivered, {decided} decided otherwise.",
)
TAKEN_IN = mark(
    "Cli",
    "{file}: from {site}, number {number}: {operations} changes taken in, {known} were known, "
    "{waiting} wait for an earlier package.",
)
ALREADY = mark("Cli", "{file}: was read before; nothing was changed.")
SPARE = mark("Cli", "{file} was damaged; its second copy was read. Take another drive next time.")
WIPED = mark("Cli", "{count} packages that have arrived were removed from the drive.")
NONE_THERE = mark("Cli", "There is no package for this office in {folder}.")
NOT_ENROLLED = mark("Cli", "This office is not enrolled with the province yet.")
STATUS = mark("Cli", "{waiting} changes not delivered yet; last receipt: {receipt}; last export: {export}")
TO_DECIDE = mark("Cli", "{conflicts} values wait for a decision; {alarms} warnings")
COUNTY = mark("Cli", "{name} ({site}): {records} records; last read: {received}; last written: {sent}")


def _request_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", required=True, metavar="FILE")


def _request(arguments: Namespace, shell: Shell) -> Answer:
    made = shell.services().ask(enrolment.enrol_request, Path(arguments.output))
    digits = Verbatim(made.digits)
    return Answer(
        {"digits": made.digits, "file": str(made.file)},
        translate(REQUESTED, file=Verbatim(made.file), digits=digits),
    )


def _grant_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--digits", required=True, metavar="DIGITS")
    parser.add_argument("-o", "--output", required=True, metavar="FILE")


def _grant(arguments: Namespace, shell: Shell) -> Answer:
    granted = shell.services().ask(
        enrolment.enrol_grant, Path(arguments.file), arguments.digits, Path(arguments.output)
    )
    data = {"site": granted.site, "name": granted.name, "file": str(granted.file)}
    text = translate(GRANTED, name=granted.name, site=Verbatim(granted.site), file=Verbatim(granted.file))
    return Answer(data, text)


def _file_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")


def _accept(arguments: Namespace, shell: Shell) -> Answer:
    accepted = shell.services().ask(enrolment.enrol_accept, Path(arguments.file))
    return Answer(dataclasses.asdict(accepted), translate(ACCEPTED, province=Verbatim(accepted.province)))


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument(
        "--site", metavar="PP-SS", help=translate(mark("Cli", "at the province: only this county"))
    )


def _export(arguments: Namespace, shell: Shell) -> Answer:
    exported = shell.services().ask(exchange.export_package, Path(arguments.folder), arguments.site)
    packages = [
        {
            "file": str(each.file),
            "to": each.receiver,
            "number": each.number,
            "size": each.size,
            "operations": each.operations,
        }
        for each in exported.packages
    ]
    lines = [
        translate(
            EXPORTED if each.operations else ANSWERED,
            file=Verbatim(each.file),
            count=each.operations,
            site=Verbatim(each.receiver),
        )
        for each in exported.packages
    ]
    lines = lines or [translate(NOTHING)]
    if exported.wiped:
        lines.append(translate(WIPED, count=len(exported.wiped)))
    return Answer({"packages": packages, "wiped": list(exported.wiped)}, "\n".join(lines))


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE|DIR")
    parser.add_argument(
        "--code", metavar="CODE", help=translate(mark("Cli", "the short code on the slip of the package"))
    )


def _import(arguments: Namespace, shell: Shell) -> Answer:
    file = Path(arguments.file)
    if arguments.code is not None:
        imported = shell.services().ask(incoming.take_in, file, canonical_short_code(arguments.code))
    else:
        imported = shell.services().ask(exchange.import_package, file)
    refused = any(each.refusal for each in imported.files)
    text = "\n".join(map(_line, imported.files)) or translate(NONE_THERE, folder=Verbatim(arguments.file))
    return Answer({"files": [_read(each) for each in imported.files]}, text, status=int(refused))


def _line(each: ReadFile) -> str:
    told = _told(each)
    return f"{told}\n{translate(SPARE, file=Verbatim(each.file))}" if each.spare else told


def _told(each: ReadFile) -> str:
    if each.refusal is not None:
        return f"{each.file}: {each.refusal.sentence()}"
    if each.already:
        return translate(ALREADY, file=Verbatim(each.file))
    if each.operations or each.known or each.waiting:
        return translate(
            TAKEN_IN,
            file=Verbatim(each.file),
            site=Verbatim(each.sender),
            number=each.number,
            operations=each.operations,
            known=each.known,
            waiting=each.waiting,
        )
    return translate(
        READ,
        file=Verbatim(each.file),
        site=Verbatim(each.sender),
        number=each.number,
        new=each.new_records,
        changed=each.changed_records,
        confirmed=each.confirmed,
        decided=each.decided,
    )


def _read(each: ReadFile) -> dict[str, object]:
    refusal = each.refusal.sentence() if each.refusal else None
    names = [field.name for field in dataclasses.fields(each) if field.name != "refusal"]
    return {**{name: getattr(each, name) for name in names}, "refusal": refusal}


def _status(_arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    status = services.ask(exchange_views.exchange_status)
    notices = services.ask(programs.program_report).notices()
    lines = [] if status.enrolled else [translate(NOT_ENROLLED)]
    lines.append(
        translate(
            STATUS,
            waiting=status.waiting,
            receipt=moment(status.last_receipt),
            export=moment(status.last_export),
        )
    )
    if status.files_to_send or status.files_missing:
        lines.append(translate(FILES, to_send=status.files_to_send, missing=status.files_missing))
    if status.conflicts or status.alarms:
        lines.append(translate(TO_DECIDE, conflicts=status.conflicts, alarms=status.alarms))
    lines += [
        translate(
            COUNTY,
            name=each.name,
            site=Verbatim(each.site),
            records=each.records,
            received=moment(each.last_in),
            sent=moment(each.last_out),
        )
        for each in status.counties
    ]
    return Answer(
        dataclasses.asdict(status) | {"notices": list(notices)}, "\n".join((*lines, *notices))
    )  # fmt: skip


def moment(instant: str) -> str:
    """Give an instant of the store as a person reads it: the Jalali day and the time of this computer."""
    if not instant:
        return "—"
    local = dt.datetime.fromisoformat(instant).astimezone()
    return f"{format_date(local.date())} {local:%H:%M}"


COMMANDS = (
    Command(
        "exchange enrol-request",
        mark("Cli", "write this office's request to the province"),
        _request_arguments,
        _request,
    ),
    Command(
        "exchange enrol-grant", mark("Cli", "at the province: enrol an office"), _grant_arguments, _grant
    ),
    Command("exchange enrol-accept", mark("Cli", "read the province's grant"), _file_arguments, _accept),
    Command("exchange export", mark("Cli", "write what waits as a package"), _export_arguments, _export),
    Command(
        "exchange import",
        mark("Cli", "read a package, or all packages in a folder"),
        _import_arguments,
        _import,
    ),
    Command("exchange status", mark("Cli", "show what waits and what was delivered"), no_arguments, _status),
)
