"""Commands about what the province decides: conflicts, merges, transfers, erasures."""

import os
from argparse import ArgumentParser, Namespace

import msgspec

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import conflict_cases, decisions, erasing, merging, transferring
from homejobs_desktop.services.decisions import Choice, Take
from homejobs_desktop.services.runner import Services

SECOND_PASSWORD = "HOMEJOBS_SECOND_PASSWORD"  # noqa: S105 - the variable's name

RESOLVED = mark("Cli", "Decided: {field} is {value}. The counties are told with the next package.")
MERGED = mark("Cli", "Merged: {papers} papers went along. It can be taken back with people unmerge {merged}.")
PARTED = mark("Cli", "Parted again: {papers} papers went back.")
TRANSFERRED = mark("Cli", "The file was given from {source} to {target} with {papers} papers.")
ASKED = mark("Cli", "The province is asked to move the file; nothing changes before it does.")
ERASED = mark("Cli", "Erased: {count} records. The counties erase them with the next package.")
NO_SECOND = mark("Cli", "Give the second user's password in the variable {name}.")
BY_COMMAND = mark("Cli", "decided by {user}")
NOBODY = mark("Cli", "Nobody with the national code or id {code} is registered in this office.")
SEVERAL = mark("Cli", "Several entries bear the national code {code}. Name one by its id: {ids}")


def person_id(services: Services, named: str) -> str:
    """Give the id of the person that a national code or an id names.

    Raises:
        NotFound: Nobody is named so.
        Invalid: Several people are.
    """
    found = services.ask(decisions.people_named, named)
    if not found:
        raise NotFound(NOBODY, code=Verbatim(named))
    if len(found) > 1:
        raise Invalid(SEVERAL, code=Verbatim(named), ids=Verbatim(", ".join(found)))
    return found[0]


def _resolve_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD")
    parser.add_argument("field", metavar="FIELD")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--take", choices=[Take.PRESENT.value, Take.OFFERED.value])
    what.add_argument("--value", metavar="TEXT")
    _reason(parser)


def _resolve(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.take:
        choice = Choice(Take(arguments.take))
    else:
        cases = [
            each for each in services.ask(conflict_cases.work_list) if each.record_id == arguments.record
        ]
        entity = cases[0].entity if cases else "person"
        choice = Choice(Take.VALUE, decisions.value_of(entity, arguments.field, arguments.value))
    done = services.ask(
        decisions.resolve_conflict, arguments.record, arguments.field, choice, _why(arguments, services)
    )
    value = Verbatim("—" if done.value is None else done.value)
    return Answer(msgspec.to_builtins(done), translate(RESOLVED, field=Verbatim(done.field), value=value))


def _bring_back_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", type=int, metavar="NR")
    _reason(parser)


def _bring_back(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    done = services.ask(decisions.bring_back, arguments.number, _why(arguments, services))
    value = Verbatim("—" if done.value is None else done.value)
    return Answer(msgspec.to_builtins(done), translate(RESOLVED, field=Verbatim(done.field), value=value))


def _merge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("survivor", metavar="SURVIVOR")
    parser.add_argument("merged", metavar="MERGED")
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD",
        help=translate(mark("Cli", "take this field from the entry that is merged")),
    )
    _reason(parser)


def _merge(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    pair = (person_id(services, arguments.survivor), person_id(services, arguments.merged))
    choices = dict.fromkeys(arguments.take, merging.From.MERGED)
    done = services.ask(merging.merge_people, *pair, choices, _why(arguments, services))
    text = translate(MERGED, papers=done.papers, merged=Verbatim(done.merged_id))
    return Answer(msgspec.to_builtins(done), text)


def _unmerge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("merged", metavar="ID")
    _reason(parser)


def _unmerge(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    done = services.ask(merging.unmerge_people, arguments.merged, _why(arguments, services))
    return Answer(msgspec.to_builtins(done), translate(PARTED, papers=done.papers))


def _transfer_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="CODE|ID")
    parser.add_argument("--to", required=True, metavar="PP-SS")
    _reason(parser)


def _transfer(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    person, reason = person_id(services, arguments.person), _why(arguments, services)
    if services.office.kind is OfficeKind.COUNTY:
        services.ask(transferring.ask_transfer, person, arguments.to, reason)
        return Answer({"person_id": person, "target": arguments.to, "asked": True}, translate(ASKED))
    done = services.ask(transferring.transfer_person, person, arguments.to, reason)
    text = translate(
        TRANSFERRED, source=Verbatim(done.source), target=Verbatim(done.target), papers=done.papers
    )
    return Answer({**msgspec.to_builtins(done), "asked": False}, text)


def _erase_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="CODE|ID")
    parser.add_argument("--second-user", required=True, metavar="NAME")
    _reason(parser)


def _erase(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    password = os.environ.get(SECOND_PASSWORD, "")
    if not password:
        raise NotAllowed(NO_SECOND, name=Verbatim(SECOND_PASSWORD))
    second = erasing.Second(arguments.second_user, password)
    person = person_id(services, arguments.person)
    done = services.ask(erasing.erase_person, person, second, _why(arguments, services)).granted()
    return Answer({"erased": sorted(done.erased)}, translate(ERASED, count=len(done.erased)))


def _reason(parser: ArgumentParser) -> None:
    parser.add_argument("--reason", metavar="TEXT", help=translate(mark("Cli", "why; it is kept and told")))


def _why(arguments: Namespace, services: Services) -> str:
    return arguments.reason or translate(BY_COMMAND, user=Verbatim(services.actor.username))


COMMANDS = (
    Command(
        "exchange resolve",
        mark("Cli", "at the province: decide which value stands"),
        _resolve_arguments,
        _resolve,
    ),
    Command(
        "exchange bring-back",
        mark("Cli", "at the province: let a value stand that did not win"),
        _bring_back_arguments,
        _bring_back,
    ),
    Command(
        "people merge",
        mark("Cli", "at the province: make two entries one person"),
        _merge_arguments,
        _merge,
    ),
    Command(
        "people unmerge", mark("Cli", "at the province: take a merge back"), _unmerge_arguments, _unmerge
    ),
    Command(
        "people transfer",
        mark("Cli", "give a person's file to another county, or ask the province to"),
        _transfer_arguments,
        _transfer,
    ),
    Command(
        "people erase",
        mark("Cli", "at the province: erase a person for ever; takes a second user"),
        _erase_arguments,
        _erase,
    ),
)
