"""Commands about permits: issue, print, verify."""

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import NO_FILE, Answer, Command, Shell, as_json, write_file
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRequest, PermitRow, PermitType
from homejobs_desktop.foundation.errors import Invalid, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.verifying import Answer as Verified
from homejobs_desktop.services.verifying import verify_document

ISSUED = mark("Cli", "Issued: {number}, valid until {until}")
PRINTED = mark("Cli", "Written: {file} (copy {copy})")
WRITTEN = mark("Cli", "The number was kept.")
NO_PERMIT = mark("Cli", "There is no permit with number {number} in this office.")
NOTHING_TO_VERIFY = mark("Cli", "Give the text of the QR code, or a picture with --image FILE.")


def _issue_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--type", required=True, choices=["independent", "supporter", "covered"])
    parser.add_argument("--field", required=True, metavar="IN-01")
    for name in (
        "agency",
        "supporter",
        "letter-no",
        "letter-date",
        "description",
        "tracking-no",
        "national-number",
    ):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    for name in ("legal-id", "legal-name", "registration-no", "director-name", "director-code"):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    parser.add_argument("--issued-on", default="", metavar="DATE")
    parser.add_argument("--capital-rial", type=int, metavar="N")
    parser.add_argument("--own-contribution-rial", type=int, metavar="N")
    parser.add_argument("--expected-jobs", type=int, metavar="N")


def _issue(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    request = PermitRequest(
        person_id=find(services, arguments.person).id,
        permit_type=_type(arguments),
        field_code=arguments.field,
        agency=arguments.agency,
        legal=LegalPersonDraft(
            legal_id=arguments.legal_id,
            name=arguments.legal_name,
            registration_no=arguments.registration_no,
            director_name=arguments.director_name,
            director_code=arguments.director_code,
        ),
        supporter_permit=arguments.supporter,
        agency_letter_no=arguments.letter_no,
        agency_letter_date=parse_date(arguments.letter_date) if arguments.letter_date else None,
        description=arguments.description,
        tracking_no=arguments.tracking_no,
        national_number=arguments.national_number,
        issued_on=parse_date(arguments.issued_on) if arguments.issued_on else None,
        capital_rial=arguments.capital_rial,
        own_contribution_rial=arguments.own_contribution_rial,
        expected_jobs=arguments.expected_jobs,
    )
    row = services.ask(permits.issue_permit, request)
    until = format_date(row.expires_on) if row.expires_on else "—"
    return Answer(_row(row), translate(ISSUED, number=Verbatim(row.number), until=until))


def _type(arguments: Namespace) -> PermitType:
    if arguments.type == "supporter":
        return PermitType.SUPPORTER_LEGAL if arguments.legal_id else PermitType.SUPPORTER_NATURAL
    return PermitType(arguments.type)


def _number_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _print_arguments(parser: ArgumentParser) -> None:
    _number_arguments(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")


def _print(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    permit = _find(services, arguments.number)
    sheet = services.ask(printing.permit_sheet, permit.id)
    write_file(arguments.output, sheet.pdf)
    data = {"number": sheet.number, "copy": sheet.copy_no, "file": arguments.output}
    return Answer(data, translate(PRINTED, file=Verbatim(arguments.output), copy=sheet.copy_no))


def _show(arguments: Namespace, shell: Shell) -> Answer:
    data = _row(_find(shell.services(), arguments.number))
    return Answer(data, as_json(data))


def _search_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _search(arguments: Namespace, shell: Shell) -> Answer:
    page = shell.services().ask(
        permits.search_permits, arguments.text, limit=max(1, min(arguments.limit, 1_000))
    )
    lines = [f"{show_permit_number(row.number)}  {row.holder_name}  {row.state}" for row in page.rows]
    return Answer([_row(row) for row in page.rows], "\n".join(lines))


def _national_arguments(parser: ArgumentParser) -> None:
    _number_arguments(parser)
    parser.add_argument("value", metavar="NATIONAL_NUMBER")


def _national(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    permit = _find(services, arguments.number)
    changed = services.ask(permits.set_national_number, permit.id, arguments.value)
    return Answer({"changed": changed}, translate(WRITTEN))


def _verify_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?")
    parser.add_argument("--image", metavar="FILE")


def _verify(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.image:
        try:
            source: str | bytes = Path(arguments.image).read_bytes()
        except OSError as fault:
            raise Unreadable(NO_FILE, file=Verbatim(arguments.image)) from fault
    elif arguments.text:
        source = arguments.text
    else:
        raise Invalid(NOTHING_TO_VERIFY)
    verdict = services.ask(verify_document, source)
    data = {
        "answer": verdict.answer.value,
        "sentence": verdict.sentence,
        "warnings": list(verdict.warnings),
        "site": verdict.site,
        "standing": verdict.standing,
        "known_until": verdict.known_until,
        "facts": dataclasses.asdict(verdict.facts) if verdict.facts else None,
        "permit": _row(verdict.permit) if verdict.permit else None,
    }
    text = "\n".join((verdict.sentence, *verdict.warnings))
    return Answer(data, text, status=int(verdict.answer is Verified.FORGED))


def _find(services: Services, number: str) -> PermitRow:
    row = services.ask(permits.find_permit, number)
    if row is None:
        raise NotFound(NO_PERMIT, number=Verbatim(number))
    return row


def _row(row: PermitRow) -> dict[str, object]:
    return {
        "id": row.id,
        "number": row.number,
        "type": row.permit_type,
        "state": row.state,
        "holder": row.holder_name,
        "national_code": row.national_code,
        "field": row.field_code,
        "agency": row.agency,
        "issued_on": format_date(row.issued_on, sep="-") if row.issued_on else None,
        "expires_on": format_date(row.expires_on, sep="-") if row.expires_on else None,
        "national_number": row.national_number,
        "legal_name": row.legal_name,
        "owner": row.owner,
    }


COMMANDS = (
    Command("permits issue", mark("Cli", "issue a permit"), _issue_arguments, _issue),
    Command("permits print", mark("Cli", "write the permit sheet as PDF"), _print_arguments, _print),
    Command("permits show", mark("Cli", "show a permit"), _number_arguments, _show),
    Command(
        "permits search",
        mark("Cli", "find permits by number, holder, code or phone"),
        _search_arguments,
        _search,
    ),
    Command(
        "permits national-number",
        mark("Cli", "keep the number that the national system gave a permit"),
        _national_arguments,
        _national,
    ),
    Command(
        "permits verify", mark("Cli", "verify the QR code of a permit sheet"), _verify_arguments, _verify
    ),
)
