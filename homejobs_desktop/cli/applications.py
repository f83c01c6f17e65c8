"""Commands about applications: register, look at, take further, waive, give notice, issue the permit."""

import datetime as dt
from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, check_place, sentences, write_file
from homejobs_desktop.domain.applications import (
    ApplicationDraft,
    ApplicationItem,
    Step,
)
from homejobs_desktop.domain.conditions import Finding, Met
from homejobs_desktop.domain.filters import ANY_OPEN, ApplicationFilter
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitType
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import applications, papers, stages
from homejobs_desktop.services.applications import ApplicationFile
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.runner import Services

REGISTERED = mark("Cli", "Registered: {id}")
MOVED = mark("Cli", "{count} taken to “{stage}”")
STAYED = mark("Cli", "stayed where it is: {person} ({id}): {why}")
WAIVED = mark("Cli", "The condition was waived.")
NOTICE = mark("Cli", "Written: {file} (copy {copy})")
ISSUED = mark("Cli", "Issued: {number}, valid until {until}")
NONE_OPEN = mark("Cli", "The person with national code {code} has no open application.")
SEVERAL = mark("Cli", "The person has {count} open applications. Name one: {ids}")
_STANDINGS: dict[Met, Text] = {
    Met.MET: mark("Applications", "met"),
    Met.MISSING: mark("Applications", "missing"),
    Met.WAIVED: mark("Applications", "waived"),
}
_CODE_LENGTH = 10
_LEGAL = ("legal-id", "legal-name", "registration-no", "director-name", "director-code")


def _register_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--type", required=True, choices=[kind.value for kind in PermitType])
    parser.add_argument("--field", required=True, metavar="IN-01")
    for name in ("agency", "supporter", "description", "tracking-no", *_LEGAL):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    parser.add_argument("--registered-on", default="", metavar="DATE")
    for name in ("capital-rial", "own-contribution-rial", "loan-rial", "expected-jobs"):
        parser.add_argument(f"--{name}", type=int, metavar="N")


def _register(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    draft = ApplicationDraft(
        person_id=find(services, arguments.person).id,
        permit_type=arguments.type,
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
        description=arguments.description,
        tracking_no=arguments.tracking_no,
        capital_rial=arguments.capital_rial,
        own_contribution_rial=arguments.own_contribution_rial,
        loan_requested_rial=arguments.loan_rial,
        expected_jobs=arguments.expected_jobs,
        registered_on=_day(arguments.registered_on, "registered-on"),
    )
    application_id = services.ask(applications.register_application, draft)
    return Answer({"id": application_id}, translate(REGISTERED, id=Verbatim(application_id)))


def _one_argument(parser: ArgumentParser) -> None:
    parser.add_argument("application", metavar="APPLICATION")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    file = services.ask(applications.application_file, find_application(services, arguments.application))
    data = _file(file, shell.clock.today())
    return Answer(data, as_json(data))


def _check(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found = services.ask(applications.check_conditions, find_application(services, arguments.application))
    lines = [f"{translate(_STANDINGS[each.standing])}  {each.code}  {_said(each)}" for each in found]
    return Answer([_finding(each) for each in found], "\n".join(lines))


def _move_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("stage", metavar="STAGE", choices=[state.value for state in ApplicationState])
    parser.add_argument("applications", metavar="APPLICATION", nargs="+")
    for name in ("letter-no", "letter-date", "to", "reason", "on"):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")


def _move(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    draft = StageDraft(
        state=arguments.stage,
        letter_no=arguments.letter_no,
        letter_date=_day(arguments.letter_date, "letter-date"),
        office=arguments.to,
        text=arguments.reason,
        on=_day(arguments.on, "on"),
    )
    ids = tuple(find_application(services, text) for text in arguments.applications)
    told = services.ask(stages.move_stages, ids, draft)
    book = services.ask(reference_book)
    stayed = [(each, " ".join(sentences(each.why))) for each in told.stayed]
    said = translate(MOVED, count=len(told.moved), stage=book.name("application_states", draft.state))
    lines = [
        translate(STAYED, person=each.person, id=Verbatim(each.id), why=Verbatim(why)) for each, why in stayed
    ]
    data = {
        "moved": list(told.moved),
        "stayed": [{"id": each.id, "person": each.person, "why": why} for each, why in stayed],
    }
    return Answer(data, "\n".join((said, *lines)), status=int(bool(stayed)))


def _waive_arguments(parser: ArgumentParser) -> None:
    _one_argument(parser)
    parser.add_argument("--condition", required=True, metavar="CODE")
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _waive(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    application_id = find_application(services, arguments.application)
    services.ask(applications.waive_condition, application_id, arguments.condition, arguments.reason)
    return Answer({"id": application_id, "condition": arguments.condition}, translate(WAIVED))


def _notice_arguments(parser: ArgumentParser) -> None:
    _one_argument(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf")


def _notice(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    application_id = find_application(services, arguments.application)
    check_place(arguments.output)  # before a copy is counted that nobody gets
    made = services.ask(papers.print_papers, "missing_notice", (application_id,))
    write_file(arguments.output, made.pdf)
    paper = made.papers[0]
    data = {
        "id": application_id,
        "copy": paper.copy_no,
        "letter_no": paper.letter_no,
        "file": arguments.output,
    }
    return Answer(data, translate(NOTICE, file=Verbatim(arguments.output), copy=paper.copy_no))


def _issue(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    row = services.ask(stages.issue_for, find_application(services, arguments.application))
    until = format_date(row.expires_on) if row.expires_on else "—"
    data = {"permit": row.id, "number": row.number, "expires_on": _shown(row.expires_on)}
    return Answer(data, translate(ISSUED, number=Verbatim(row.number), until=until))


def find_application(services: Services, text: str) -> str:
    """Give the id of an application: as it is given, or the only open one of a national code."""
    digits = ascii_digits(text).strip()
    if not (digits.isdigit() and len(digits) == _CODE_LENGTH):
        return text.strip()
    person = find(services, digits)
    wanted = ApplicationFilter(text=digits, state=ANY_OPEN)
    rows = services.ask(applications.search_applications, wanted).rows
    ids = [row.id for row in rows if row.person_id == person.id]
    if not ids:
        raise NotFound(NONE_OPEN, code=Verbatim(digits))
    if len(ids) > 1:
        raise Invalid(SEVERAL, count=len(ids), ids=Verbatim(", ".join(ids)))
    return ids[0]


def _said(finding: Finding) -> str:
    words = translate(finding.text, **(finding.params or {})) if finding.text else ""
    if finding.waiver is not None:
        words = f"{finding.waiver.actor}: {finding.waiver.reason}"
    return f"{finding.name}: {words}" if words else finding.name


def _day(text: str, option: str) -> dt.date | None:
    try:
        return parse_date(text) if text else None
    except Invalid as refusal:
        raise Invalid(refusal.text, field=option, **refusal.params) from refusal


def _shown(day: dt.date | None) -> str | None:
    return format_date(day, sep="-") if day else None


def application_json(row: ApplicationItem, today: dt.date) -> dict[str, object]:
    """Give an application as JSON."""
    return {
        "id": row.id,
        "person": row.person,
        "national_code": row.national_code,
        "type": row.permit_type,
        "field": row.field_code,
        "agency": row.agency,
        "stage": row.state,
        "registered_on": _shown(row.registered_on),
        "stage_since": _shown(row.stage_since),
        "days_in_stage": row.days_in_stage(today),
        "legal_name": row.legal_name,
        "owner": row.owner,
    }


def _file(file: ApplicationFile, today: dt.date) -> dict[str, object]:
    draft = file.draft
    return {
        **application_json(file.item, today),
        "description": draft.description,
        "tracking_no": draft.tracking_no,
        "capital_rial": draft.capital_rial,
        "own_contribution_rial": draft.own_contribution_rial,
        "loan_requested_rial": draft.loan_requested_rial,
        "expected_jobs": draft.expected_jobs,
        "legal_id": draft.legal.legal_id,
        "supporter_permit": draft.supporter_permit,
        "next_stages": list(file.moves),
        "permit": file.permit_id,
        "steps": [_step(step) for step in file.steps],
        "conditions": [_finding(each) for each in file.findings],
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "act": step.act,
        "stage": step.stage,
        "condition": step.condition,
        "office": step.office,
        "letter_no": step.letter_no,
        "letter_date": _shown(step.letter_date),
        "text": step.text,
        "actor": step.actor,
        "on": _shown(step.happened_on),
    }


def _finding(finding: Finding) -> dict[str, object]:
    waiver = finding.waiver
    return {
        "condition": finding.code,
        "name": finding.name,
        "standing": finding.standing.value,
        "waivable": finding.waivable,
        "says": translate(finding.text, **(finding.params or {})) if finding.text else "",
        "waived_by": waiver.actor if waiver else "",
        "waived_on": _shown(waiver.day) if waiver else None,
        "reason": waiver.reason if waiver else "",
    }


COMMANDS = (
    Command("applications register", mark("Cli", "register an application"), _register_arguments, _register),
    Command(
        "applications show",
        mark("Cli", "show an application with its steps and conditions"),
        _one_argument,
        _show,
    ),
    Command(
        "applications check",
        mark("Cli", "say which conditions are met, missing, waived"),
        _one_argument,
        _check,
    ),
    Command(
        "applications waive", mark("Cli", "waive a condition, with the reason"), _waive_arguments, _waive
    ),
    Command("applications move", mark("Cli", "take applications to another stage"), _move_arguments, _move),
    Command(
        "applications notice",
        mark("Cli", "write the notice of what is missing as PDF"),
        _notice_arguments,
        _notice,
    ),
    Command(
        "applications issue",
        mark("Cli", "issue the permit of an approved application"),
        _one_argument,
        _issue,
    ),
)
