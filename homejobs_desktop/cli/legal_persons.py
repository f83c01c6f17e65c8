"""Commands about legal persons."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json
from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import legal_persons
from homejobs_desktop.services.legal_persons import LegalPersonFile

ADDED = mark("Cli", "Recorded: {name} ({id})")
NO_LEGAL_PERSON = mark("Cli", "No legal person is recorded with national id {code}.")
_OPTIONS = ("registration-no", "registration-date", "kind", "director-name", "director-code")
_MOST = 1_000


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--legal-id", required=True, metavar="LEGAL_ID")
    parser.add_argument("--name", required=True, metavar="TEXT")
    for name in _OPTIONS:
        parser.add_argument(f"--{name}", default="", metavar="TEXT")


def _add(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    try:
        day = parse_date(arguments.registration_date) if arguments.registration_date else None
    except Invalid as refusal:
        raise Invalid(refusal.text, field="registration-date", **refusal.params) from refusal
    draft = LegalPersonDraft(
        legal_id=arguments.legal_id,
        name=arguments.name,
        registration_no=arguments.registration_no,
        legal_kind=arguments.kind,
        director_name=arguments.director_name,
        director_code=arguments.director_code,
        registration_date=day,
    )
    record_id = services.ask(legal_persons.save_legal_person, None, draft)
    return Answer({"id": record_id}, translate(ADDED, name=arguments.name, id=Verbatim(record_id)))


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("legal_id", metavar="LEGAL_ID")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    file = shell.services().ask(legal_persons.find_legal_person, arguments.legal_id)
    if file is None:
        raise NotFound(NO_LEGAL_PERSON, code=Verbatim(arguments.legal_id))
    return Answer(_file(file), as_json(_file(file)))


def _search_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _search(arguments: Namespace, shell: Shell) -> Answer:
    limit = max(1, min(arguments.limit, _MOST))
    page = shell.services().ask(legal_persons.search_legal_persons, arguments.text, limit=limit)
    data = [
        {
            "id": row.id,
            "legal_id": row.legal_id,
            "name": row.name,
            "director_name": row.director_name,
            "applications": row.applications,
            "permits": row.permits,
        }
        for row in page.rows
    ]
    return Answer(data, "\n".join(f"{row.legal_id}  {row.name}" for row in page.rows))


def _file(file: LegalPersonFile) -> dict[str, object]:
    draft, row = file.draft, file.row
    return {
        "id": row.id,
        "legal_id": draft.legal_id,
        "name": draft.name,
        "registration_no": draft.registration_no,
        "registration_date": format_date(draft.registration_date, sep="-")
        if draft.registration_date
        else None,
        "kind": draft.legal_kind,
        "director_name": draft.director_name,
        "director_code": draft.director_code,
        "applications": row.applications,
        "permits": row.permits,
        "owner": row.owner,
    }


COMMANDS = (
    Command("legal add", mark("Cli", "record a company or cooperative"), _add_arguments, _add),
    Command("legal show", mark("Cli", "show a legal person"), _show_arguments, _show),
    Command("legal search", mark("Cli", "find legal persons"), _search_arguments, _search),
)
