"""Commands about permits: issue, print, verify."""

import dataclasses
import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import NO_FILE, Answer, Command, Shell, as_json, check_place, write_file
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import (
    LegalPersonDraft,
    PermitFacts,
    PermitRequest,
    PermitRow,
    PermitType,
    state_name,
)
from homejobs_desktop.foundation.errors import Invalid, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.verifying import Answer as Verified
from homejobs_desktop.services.verifying import Validity, verify_document

ISSUED = mark("Cli", "Issued: {number}, valid until {until}")
PRINTED = mark("Cli", "Written: {file} (copy {copy})")
WRITTEN = mark("Cli", "The number was kept.")
NO_PERMIT = mark("Cli", "There is no permit with number {number} in this office.")
LEGAL_SUPPORTS = mark("Cli", "Only a supporter can be a legal person. Leave the legal person out.")
ONLY_COVERED = mark("Cli", "Only a covered person names a supporter or a contract. Leave them out.")
SHEET_SAYS = mark("Cli", "Number {number}; holder {holder}; issued {issued}, valid until {until}")
NOTHING_TO_VERIFY = mark("Cli", "Give the text of the QR code, or a picture with --image FILE.")

_HOLDS = frozenset({Validity.FINAL, Validity.PROVISIONAL})
_LEGAL = ("legal_id", "legal_name", "registration_no", "director_name", "director_code")


def _issue_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--type", required=True, choices=["independent", "supporter", "covered"])
    parser.add_argument("--field", required=True, metavar="IN-01")
    for name in (
        "agency",
        "supporter",
        "contract",
        "letter-no",
        "letter-date",
        "description",
        "tracking-no",
        "national-number",
    ):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    for name in _LEGAL:
        parser.add_argument(f"--{name.replace('_', '-')}", default="", metavar="TEXT")
    parser.add_argument("--issued-on", default="", metavar="DATE")
    parser.add_argument("--capital-rial", type=int, metavar="N")
    parser.add_argument("--own-contribution-rial", type=int, metavar="N")
    parser.add_argument("--expected-jobs", type=int, metavar="N")


def _issue(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    request = _request(arguments, services)
    warnings = [
        each.sentence() for each in services.ask(permits.consider_permit, request).problems if each.soft
    ]
    row = services.ask(permits.issue_permit, request)
    until = format_date(row.expires_on) if row.expires_on else "—"
    issued = translate(ISSUED, number=Verbatim(row.number), until=until)
    return Answer({**permit_json(row), "warnings": warnings}, "\n".join((issued, *warnings)))


def _request(arguments: Namespace, services: Services) -> PermitRequest:
    return PermitRequest(
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
        contract=arguments.contract,
        agency_letter_no=arguments.letter_no,
        agency_letter_date=day_of(arguments.letter_date, "letter-date"),
        description=arguments.description,
        tracking_no=arguments.tracking_no,
        national_number=arguments.national_number,
        issued_on=day_of(arguments.issued_on, "issued-on"),
        capital_rial=arguments.capital_rial,
        own_contribution_rial=arguments.own_contribution_rial,
        expected_jobs=arguments.expected_jobs,
    )


def _type(arguments: Namespace) -> PermitType:
    legal = any(getattr(arguments, name) for name in _LEGAL)
    if arguments.type == "supporter":
        return PermitType.SUPPORTER_LEGAL if legal else PermitType.SUPPORTER_NATURAL
    if legal:
        raise Invalid(LEGAL_SUPPORTS, field="type")
    if (arguments.supporter or arguments.contract) and arguments.type != "covered":
        raise Invalid(ONLY_COVERED, field="supporter")
    return PermitType(arguments.type)


def day_of(text: str, option: str) -> dt.date | None:
    """Read the date of an option, None for no text; raises Invalid naming the option."""
    try:
        return parse_date(text) if text else None
    except Invalid as refusal:
        raise Invalid(refusal.text, field=option, **refusal.params) from refusal


def _number_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _print_arguments(parser: ArgumentParser) -> None:
    _number_arguments(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")


def _print(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    permit = find_permit(services, arguments.number)
    check_place(arguments.output)  # before a copy is counted that nobody gets
    sheet = services.ask(printing.permit_sheet, permit.id)
    write_file(arguments.output, sheet.pdf)
    data = {"number": sheet.number, "copy": sheet.copy_no, "file": arguments.output}
    return Answer(data, translate(PRINTED, file=Verbatim(arguments.output), copy=sheet.copy_no))


def _show(arguments: Namespace, shell: Shell) -> Answer:
    data = permit_json(find_permit(shell.services(), arguments.number))
    return Answer(data, as_json(data))


def _search_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _search(arguments: Namespace, shell: Shell) -> Answer:
    page = shell.services().ask(
        permits.search_permits, arguments.text, limit=max(1, min(arguments.limit, 1_000))
    )
    lines = [f"{show_permit_number(row.number)}  {row.holder_name}  {_state(row)}" for row in page.rows]
    return Answer([permit_json(row) for row in page.rows], "\n".join(lines))


def _state(row: PermitRow) -> str:
    name = state_name(row.state)
    return translate(name) if isinstance(name, Text) else name


def _national_arguments(parser: ArgumentParser) -> None:
    _number_arguments(parser)
    parser.add_argument("value", metavar="NATIONAL_NUMBER")


def _national(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    permit = find_permit(services, arguments.number)
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
        source = arguments.text.lstrip().rstrip("\r\n\t")  # a space may be the last sign of the code
    else:
        raise Invalid(NOTHING_TO_VERIFY)
    verdict = services.ask(verify_document, source)
    genuine = verdict.answer is Verified.GENUINE
    data = {
        "answer": verdict.answer.value,
        "valid": genuine and verdict.validity in _HOLDS and not verdict.warnings,
        "sentence": verdict.sentence,
        "warnings": list(verdict.warnings),
        "site": verdict.site,
        "standing": verdict.standing,
        "validity": verdict.validity.value,
        "list_of": _shown_day(verdict.list_of),
        "known_until": _shown_day(verdict.known_until),
        "facts": _facts(verdict.facts) if verdict.facts else None,
        "permit": permit_json(verdict.permit) if verdict.permit else None,
    }
    said = [_sheet_says(verdict.facts)] if verdict.facts else []
    worth = [verdict.validity_sentence()] if verdict.facts or verdict.validity else []
    lines = (verdict.sentence, *said, *worth, *verdict.warnings)
    return Answer(data, "\n".join(lines), status=int(not genuine))


def _facts(facts: PermitFacts) -> dict[str, object]:
    days = {name: _shown_day(getattr(facts, name)) for name in ("issued_on", "expires_on")}
    return {**dataclasses.asdict(facts), **days}


def _sheet_says(facts: PermitFacts) -> str:
    return translate(
        SHEET_SAYS,
        number=show_permit_number(facts.number),
        holder=facts.holder_name,
        issued=format_date(facts.issued_on),
        until=format_date(facts.expires_on) if facts.expires_on else "—",
    )


def _shown_day(day: dt.date | None) -> str | None:
    return format_date(day, sep="-") if day else None


def find_permit(services: Services, number: str) -> PermitRow:
    """Give the permit with this number; raises NotFound."""
    row = services.ask(permits.find_permit, number)
    if row is None:
        raise NotFound(NO_PERMIT, number=Verbatim(number))
    return row


def permit_json(row: PermitRow) -> dict[str, object]:
    """Give a permit as JSON."""
    return {
        "id": row.id,
        "number": row.number,
        "type": row.permit_type,
        "state": row.state,
        "holder": row.holder_name,
        "national_code": row.national_code,
        "field": row.field_code,
        "agency": row.agency,
        "issued_on": _shown_day(row.issued_on),
        "expires_on": _shown_day(row.expires_on),
        "national_number": row.national_number,
        "legal_name": row.legal_name,
        "owner": row.owner,
        "kind": row.kind.value,
        "state_reason": row.state_reason,
        "state_on": _shown_day(row.state_on),
        "waits_for": row.waits_for,
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
