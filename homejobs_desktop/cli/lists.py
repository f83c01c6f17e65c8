"""Commands that list applications and permits, keep filters by name, and write lists as Excel files."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.applications import application_json
from homejobs_desktop.cli.filter_options import add_options, filter_of
from homejobs_desktop.cli.permits import permit_json
from homejobs_desktop.cli.shell import Answer, Command, Shell, check_place
from homejobs_desktop.domain.filters import (
    LIST_NAMES,
    ApplicationFilter,
    Count,
    Filter,
    ListKind,
    PermitFilter,
    to_json,
)
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PermitRow, state_name
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services import list_exports, saved_filters
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.permit_seasons import expiring_permits
from homejobs_desktop.services.permits import PermitPage, find_permits
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.services.saved_filters import SavedFilter

ROW = mark("Cli", "{id}  {person}  {field}  {stage}, {days} days")
COUNTED = mark("Cli", "{count} found, {shown} shown")
MORE = mark("Cli", "More than {count} found, {shown} shown")
WRITTEN = mark("Cli", "Written: {file} ({count} lines)")
EXPIRED = mark("Permits", "Expired")
SAVED = mark("Cli", "The filter “{name}” was saved.")
RENAMED = mark("Cli", "The filter is called “{name}” now.")
DELETED = mark("Cli", "The filter “{name}” was deleted.")
SHARED = mark("Cli", "shared by {user}")
EXPIRING_ALONE = mark("Cli", "--expiring is a list of its own: leave the other options out.")
_MOST = 1_000


def _listing(parser: ArgumentParser, kind: ListKind) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    add_options(parser, kind)
    parser.add_argument("--saved", metavar="NAME")
    parser.add_argument("--limit", type=int, default=50, metavar="N")
    parser.add_argument("-o", "--output", metavar="OUT.xlsx")


def _applications_arguments(parser: ArgumentParser) -> None:
    _listing(parser, ListKind.APPLICATIONS)


def _applications(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = filter_of(arguments, services, ListKind.APPLICATIONS)
    if arguments.output:
        return written(arguments, shell, wanted)
    assert isinstance(wanted, ApplicationFilter)  # noqa: S101 - the kind of the list says so
    page = services.ask(search_applications, wanted, limit=limit_of(arguments))
    book, today = services.ask(reference_book), shell.clock.today()
    lines = [
        translate(
            ROW,
            id=Verbatim(row.id),
            person=row.person,
            field=book.name("fields", row.field_code),
            stage=book.name("application_states", row.state),
            days=row.days_in_stage(today),
        )
        for row in page.rows
    ]
    data = [application_json(row, today) for row in page.rows]
    return Answer(data, "\n".join((counted(page.count, len(lines)), *lines)))


def _permits_arguments(parser: ArgumentParser) -> None:
    _listing(parser, ListKind.PERMITS)
    parser.add_argument("--expiring", type=int, metavar="DAYS")


def _permits(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = filter_of(arguments, services, ListKind.PERMITS)
    if arguments.expiring is not None:
        if wanted != PermitFilter():
            raise Invalid(EXPIRING_ALONE, field="expiring")
        return _expiring(arguments, shell)
    if arguments.output:
        return written(arguments, shell, wanted)
    assert isinstance(wanted, PermitFilter)  # noqa: S101 - the kind of the list says so
    return _told(services.ask(find_permits, wanted, limit=limit_of(arguments)), shell)


def _expiring(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    page = services.ask(expiring_permits, arguments.expiring, limit=limit_of(arguments))
    if not arguments.output:
        return _told(page, shell)
    check_place(arguments.output)
    done = services.ask(list_exports.export_renewals, arguments.expiring, Path(arguments.output))
    return _file_told(arguments, done)


def _told(page: PermitPage, shell: Shell) -> Answer:
    lines = [
        f"{_until(row)}  {show_permit_number(row.number)}  {row.holder_name}  {_standing(row, shell)}"
        for row in page.rows
    ]
    told = (counted(page.count, len(lines)), *lines) if page.count else lines
    return Answer([permit_json(row) for row in page.rows], "\n".join(told))


def _standing(row: PermitRow, shell: Shell) -> str:
    standing = row.standing(shell.clock.today())
    name = EXPIRED if standing == "expired" else state_name(standing)
    return translate(name) if isinstance(name, Text) else name


def _until(row: PermitRow) -> str:
    return format_date(row.expires_on) if row.expires_on else "—"


def counted(count: Count | None, shown: int) -> str:
    """Say how many were found, and how many of them are shown."""
    if count is None:
        return ""
    return translate(COUNTED if count.exact else MORE, count=count.number, shown=shown)


def limit_of(arguments: Namespace) -> int:
    """Give how many lines are asked for."""
    return max(1, min(int(arguments.limit), _MOST))


def written(arguments: Namespace, shell: Shell, wanted: Filter) -> Answer:
    """Write all that a filter finds into the file that is named."""
    check_place(arguments.output)
    done = shell.services().ask(list_exports.export_list, wanted, Path(arguments.output))
    return _file_told(arguments, done)


def _file_told(arguments: Namespace, done: list_exports.Exported) -> Answer:
    said = translate(WRITTEN, file=Verbatim(arguments.output), count=done.count)
    return Answer({"file": arguments.output, "count": done.count}, said)


# Filters by name


def _list_argument(parser: ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST", choices=[kind.value for kind in ListKind])


def _named(parser: ArgumentParser) -> None:
    _list_argument(parser)
    parser.add_argument("name", metavar="NAME")


def _filters_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "list", metavar="LIST", nargs="?", choices=[kind.value for kind in ListKind], default=None
    )


def _filters(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    kinds = [ListKind(arguments.list)] if arguments.list else list(ListKind)
    found = [each for kind in kinds for each in services.ask(saved_filters.saved_filters, kind)]
    lines = [
        "  ".join((translate(LIST_NAMES[each.kind]), each.name, *_whose(each), _form(each))) for each in found
    ]
    return Answer([_json(each) for each in found], "\n".join(lines))


def _whose(each: SavedFilter) -> list[str]:
    return [] if each.mine else [translate(SHARED, user=Verbatim(each.username))]


def _form(each: SavedFilter) -> str:
    return to_json(each.wanted) if each.wanted is not None else "?"


def _json(each: SavedFilter) -> dict[str, object]:
    return {
        "list": each.kind.value,
        "name": each.name,
        "user": each.username,
        "shared": each.shared,
        "mine": each.mine,
        "filter": _form(each),
    }


def _save_arguments(parser: ArgumentParser) -> None:
    _named(parser)
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    add_options(parser, *ListKind)
    parser.add_argument("--shared", action="store_true")


def _save(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = filter_of(arguments, services, ListKind(arguments.list))
    name = services.ask(saved_filters.save_filter, arguments.name, wanted, shared=arguments.shared)
    data = {"name": name, "filter": to_json(wanted), "shared": bool(arguments.shared)}
    return Answer(data, translate(SAVED, name=Verbatim(name)))


def _rename_arguments(parser: ArgumentParser) -> None:
    _named(parser)
    parser.add_argument("new", metavar="NEW_NAME")


def _rename(arguments: Namespace, shell: Shell) -> Answer:
    kind = ListKind(arguments.list)
    name = shell.services().ask(saved_filters.rename_filter, kind, arguments.name, arguments.new)
    return Answer({"name": name}, translate(RENAMED, name=Verbatim(name)))


def _delete(arguments: Namespace, shell: Shell) -> Answer:
    shell.services().ask(saved_filters.delete_filter, ListKind(arguments.list), arguments.name)
    return Answer({"deleted": arguments.name}, translate(DELETED, name=Verbatim(arguments.name)))


COMMANDS = (
    Command(
        "applications list",
        mark("Cli", "list applications by any filter, or write the list as an Excel file"),
        _applications_arguments,
        _applications,
    ),
    Command(
        "permits list",
        mark("Cli", "list permits by any filter, or write the list as an Excel file"),
        _permits_arguments,
        _permits,
    ),
    Command("filters list", mark("Cli", "list the filters kept by name"), _filters_arguments, _filters),
    Command("filters save", mark("Cli", "keep a filter by a name"), _save_arguments, _save),
    Command("filters rename", mark("Cli", "give a filter another name"), _rename_arguments, _rename),
    Command("filters delete", mark("Cli", "forget a filter"), _named, _delete),
)
