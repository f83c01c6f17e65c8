"""Commands about the rules of permits."""

import dataclasses
from argparse import ArgumentParser, Namespace

import msgspec

from homejobs_desktop.cli.publications import as_row, line_of, publish_file, publish_options
from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.publications import PublicationKind
from homejobs_desktop.domain.rule_changes import HANDLING, RuleDifference, rule_on, values_in
from homejobs_desktop.domain.rule_documents import NAME, write_document
from homejobs_desktop.domain.rule_words import kind_name, member_name, value_words
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import rules

TITLE = mark("Cli", "{kind}: rule {version}, since {day}")
LINE = mark("Cli", "  {name}: {value}")
CHANGED = mark("Cli", "  {name}: {before} → {after}")
DIFFERENT = mark("Cli", "{kind}, from {day} ({before} → {after}):")
SAME = mark("Cli", "There is no difference.")
NONE = mark("Cli", "Nothing was published; the rules that ship with the program hold.")
_NOTHING = "—"


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--on", default="", metavar="DATE", help=translate(mark("Cli", "empty: the rules of today"))
    )
    parser.add_argument(
        "--document",
        action="store_true",
        help=translate(mark("Cli", "print the document, as it can be published")),
    )


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    every = services.ask(rules.permit_rules)
    day = parse_date(arguments.on) if arguments.on else shell.clock.today()
    found = [(kind, rule_on(every, kind, day)) for kind in (*PermitType, HANDLING)]
    known = [(kind, rule) for kind, rule in found if rule is not None]
    data = {kind: msgspec.to_builtins(rule, order="deterministic") for kind, rule in known}
    if arguments.document:
        handling = [rule for kind, rule in known if kind == HANDLING]
        return Answer(data, write_document([rule for kind, rule in known if kind != HANDLING], handling))
    lines = []
    for kind, rule in known:
        since = format_date(rule.valid_from)
        lines.append(translate(TITLE, kind=kind_name(kind), version=Verbatim(rule.version), day=since))
        lines += [
            translate(LINE, name=member_name(name), value=Verbatim(value_words(name, value)))
            for name, value in values_in(rule).items()
        ]
    return Answer(data, "\n".join(lines))


def _list(_arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(rules.rule_editions)
    return Answer([as_row(each) for each in found], "\n".join(map(line_of, found)) or translate(NONE))


def _diff_arguments(parser: ArgumentParser) -> None:
    for name in ("before", "after"):
        parser.add_argument(
            name,
            metavar=name.upper(),
            help=translate(mark("Cli", "id of an edition, or “shipped” for what ships with the program")),
        )


def _diff(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(rules.compare_rules, arguments.before, arguments.after)
    data = [msgspec.to_builtins(dataclasses.asdict(each), order="deterministic") for each in found]
    return Answer(data, "\n".join(line for each in found for line in _difference(each)) or translate(SAME))


def _difference(each: RuleDifference) -> list[str]:
    head = translate(
        DIFFERENT,
        kind=kind_name(each.kind),
        day=format_date(each.valid_from),
        before=Verbatim(each.before or _NOTHING),
        after=Verbatim(each.after or _NOTHING),
    )
    changed = [
        translate(
            CHANGED,
            name=member_name(field.name),
            before=Verbatim(_NOTHING if field.before is None else value_words(field.name, field.before)),
            after=Verbatim(_NOTHING if field.after is None else value_words(field.name, field.after)),
        )
        for field in each.fields
    ]
    return [head, *changed]


def _publish_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    publish_options(parser)


def _publish(arguments: Namespace, shell: Shell) -> Answer:
    return publish_file(arguments, shell, PublicationKind.RULES, NAME)


COMMANDS = (
    Command("rules show", mark("Cli", "show the rules of permits of a day"), _show_arguments, _show),
    Command("rules list", mark("Cli", "list the editions of the rules"), no_arguments, _list),
    Command("rules diff", mark("Cli", "show what changed between two editions"), _diff_arguments, _diff),
    Command(
        "rules publish",
        mark("Cli", "at the province: publish changed rules from a day on"),
        _publish_arguments,
        _publish,
    ),
)
