"""Commands that account for the exchange: the ledger, the slip, looking into a package."""

import dataclasses
import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell, check_place, write_file
from homejobs_desktop.domain.fate_words import REASONS
from homejobs_desktop.domain.fates import Account
from homejobs_desktop.domain.field_words import field_words
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import ledger, reconciliation, slips
from homejobs_desktop.services.exchange_views import OutcomeRow
from homejobs_desktop.services.ledger import Ledger, SiteAccount

SITE = mark("Cli", "{name} ({site}): {packages} packages; {recorded} changes not sent yet")
FATES = mark(
    "Cli",
    "  sent {sent} = applied {applied} + same {same} + kept as loser {kept} + conflict {conflict} "
    "+ rejected {rejected} + parked {parked} + waiting {waiting} + not answered {unanswered}",
)
PACKAGE = mark("Cli", "  package {number} of {day}: {sent} changes, {answered} with an answer")
FILES = mark("Cli", "Files of attachments: {to_send} wait to be sent, {missing} have not come yet.")
BALANCED = mark("Cli", "Every sum agrees.")
UNBALANCED = mark("Cli", "The sums do not agree: run “homejobs check” and tell the province.")
ASIDE = mark("Cli", "{reason} — laid aside by {user}: {why}")
RETURNED = mark("Cli", "{what} ({site}): {reason}{fields}")
_FIELDS = mark("Cli", " (fields: {fields})")
KEPT = mark("Cli", "a later value stands; this one is kept in the history")
CONFLICT = mark("Cli", "a person at the province decides")
PARKED = mark("Cli", "waits for a newer program at the province")
SLIP = mark("Cli", "Written: {file}. It belongs to package {number} for {site}.")
INSPECTED = mark(
    "Cli",
    "From {sender} to {receiver}, number {number}, of {day}, {size} bytes. {state}",
)
OWN = mark("Cli", "This office wrote it.")
ALREADY = mark("Cli", "It was read before.")
NEW = mark("Cli", "It was not read yet.")


def _ledger_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", metavar="YYYY/MM", help=translate(mark("Cli", "only this Jalali month")))
    parser.add_argument(
        "--site", metavar="PP-SS", help=translate(mark("Cli", "at the province: only this county"))
    )
    parser.add_argument(
        "--output",
        "-o",
        metavar="OUT.pdf",
        help=translate(mark("Cli", "write the reconciliation sheet of the month")),
    )


def _ledger(arguments: Namespace, shell: Shell) -> Answer:
    site = ascii_digits(arguments.site) if arguments.site else None
    month = ledger.parse_month(arguments.month) if arguments.month else None
    if arguments.output:
        check_place(arguments.output)
        month = month or ledger.this_month(shell.clock.today())
    services = shell.services()
    found = services.ask(ledger.ledger, month, site)
    if arguments.output and month:
        write_file(arguments.output, services.ask(reconciliation.reconciliation, month, site))
    return Answer(_data(found), "\n".join(_lines(found)), status=int(not found.balanced))


def _data(found: Ledger) -> dict[str, object]:
    sites = [
        {
            "site": site.site,
            "name": site.name,
            "recorded": site.recorded,
            "balanced": site.balanced,
            "total": _account(site.account),
            "packages": [
                {"number": each.number, "id": each.id, "at": each.at, **_account(each.account)}
                for each in site.packages
            ],
        }
        for site in found.sites
    ]
    returned = [{**dataclasses.asdict(each), "reason": _reason(each)} for each in found.returned]
    return {
        "site": found.site,
        "month": found.month,
        "balanced": found.balanced,
        "sites": sites,
        "returned": returned,
        "files": dataclasses.asdict(found.files),
    }


def _account(account: Account) -> dict[str, object]:
    return {**dataclasses.asdict(account), "counted": account.counted, "balanced": account.balanced}


def _lines(found: Ledger) -> list[str]:
    lines = [line for site in found.sites for line in _site_lines(site)]
    for each in found.returned:
        fields = "، ".join(map(field_words, each.fields))
        lines.append(
            translate(
                RETURNED,
                what=each.label or Verbatim(each.type),
                site=Verbatim(each.site),
                reason=_told(each),
                fields=translate(_FIELDS, fields=fields) if fields else "",
            )
        )
    if found.files.to_send or found.files.missing:
        lines.append(translate(FILES, to_send=found.files.to_send, missing=found.files.missing))
    return [*lines, translate(BALANCED if found.balanced else UNBALANCED)]


def _site_lines(site: SiteAccount) -> list[str]:
    head = translate(
        SITE, name=site.name, site=Verbatim(site.site), packages=len(site.packages), recorded=site.recorded
    )
    packages = [
        translate(
            PACKAGE,
            number=each.number,
            day=_day(each.at),
            sent=each.account.sent,
            answered=each.account.sent - each.account.unanswered - each.account.waiting,
        )
        for each in site.packages
    ]
    return [head, *packages, translate(FATES, **dataclasses.asdict(site.account))]


def _reason(row: OutcomeRow) -> str:
    word, _, reason = row.outcome.partition(":")
    words = {"lww-lost": KEPT, "conflict": CONFLICT, "parked": PARKED} | {
        name: text for name, text in REASONS.items() if word == "rejected"
    }
    text = words.get(reason or word)
    return translate(text) if text else row.outcome


def _told(row: OutcomeRow) -> str:
    """Give why a change did not stand, and that a person laid it aside."""
    if not row.aside_by:
        return _reason(row)
    return translate(ASIDE, reason=_reason(row), user=Verbatim(row.aside_by), why=Verbatim(row.aside or "—"))


def _slip_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")


def _slip(arguments: Namespace, shell: Shell) -> Answer:
    check_place(arguments.output)
    made = shell.services().ask(slips.slip, Path(arguments.file))
    write_file(arguments.output, made.pdf)
    text = translate(
        SLIP, file=Verbatim(arguments.output), number=made.number, site=Verbatim(made.receiver)
    )  # fmt: skip
    return Answer({"file": arguments.output, "number": made.number, "to": made.receiver}, text)


def _inspect_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")


def _inspect(arguments: Namespace, shell: Shell) -> Answer:
    seen = shell.services().ask(slips.inspect_package, Path(arguments.file))
    lines = [
        translate(
            INSPECTED,
            sender=Verbatim(seen.sender),
            receiver=Verbatim(seen.receiver),
            number=seen.number,
            day=_day(seen.created),
            size=seen.size,
            state=translate(OWN if seen.own else ALREADY if seen.already else NEW),
        )
    ]
    lines += [f"  {kind}: {count}" for kind, count in sorted(seen.kinds.items())]
    return Answer(dataclasses.asdict(seen), "\n".join(lines))


def _day(instant: str) -> Verbatim:
    return Verbatim(format_date(dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()))


COMMANDS = (
    Command(
        "exchange ledger",
        mark("Cli", "account for every change that was sent"),
        _ledger_arguments,
        _ledger,
    ),
    Command("exchange slip", mark("Cli", "print the slip of a package"), _slip_arguments, _slip),
    Command(
        "exchange inspect",
        mark("Cli", "say what a package is, without reading it in"),
        _inspect_arguments,
        _inspect,
    ),
)
