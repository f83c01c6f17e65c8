"""Commands about people who were registered twice."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, show_date
from homejobs_desktop.foundation.text import persian_digits
from homejobs_desktop.services import duplicates, sure_merges
from homejobs_desktop.services.duplicates import DuplicatePair, Side
from homejobs_desktop.services.sure_merges import Switch

LINKED = mark("Cli", "{changed} of {people} people compared; {open} pairs wait for a decision.")
SAME = mark("Cli", "These two are one person now; the merge can be taken back.")
DIFFERENT = mark("Cli", "These two are kept as different people; nobody will be asked again.")
BY_ITSELF = mark("Cli", "Entries that are surely of one person are merged by themselves after each import.")
NOT_BY_ITSELF = mark("Cli", "Nothing is merged by itself.")
_STATES = ("open", "same", "different")


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--anew",
        action="store_true",
        help=translate(mark("Cli", "compare everybody again, not only what changed")),
    )
    parser.add_argument(
        "--merge-sure",
        action="store_true",
        help=translate(mark("Cli", "merge the pairs whose code, birth date and name are the same")),
    )
    parser.add_argument(
        "--state", choices=_STATES, default="open", help=translate(mark("Cli", "which pairs to show"))
    )
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _list(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    tally = services.ask(duplicates.link_people, anew=arguments.anew)
    merged = services.ask(duplicates.merge_sure) if arguments.merge_sure else 0
    limit = max(1, min(arguments.limit, 10_000))
    pairs = services.ask(duplicates.people_duplicates, arguments.state, limit=limit)
    told = translate(LINKED, changed=tally.changed, people=tally.people, open=tally.open - merged)
    data = {
        "people": tally.people,
        "compared": tally.changed,
        "open": tally.open - merged,
        "merged": merged,
        "pairs": [_json(pair) for pair in pairs],
    }
    return Answer(data, "\n".join([told, *map(_lines, pairs)]))


def _same_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("survivor", metavar="ID")
    parser.add_argument("merged", metavar="ID")
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _same(arguments: Namespace, shell: Shell) -> Answer:
    done = shell.services().ask(
        duplicates.decide_same, arguments.survivor, arguments.merged, arguments.reason
    )
    data = {"survivor": done.survivor_id, "merged": done.merged_id, "fields": list(done.fields)}
    return Answer(data, translate(SAME))


def _different_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("first", metavar="ID")
    parser.add_argument("second", metavar="ID")
    parser.add_argument("--reason", default="", metavar="TEXT")


def _different(arguments: Namespace, shell: Shell) -> Answer:
    shell.services().ask(duplicates.decide_different, arguments.first, arguments.second, arguments.reason)
    data = {"first": arguments.first, "second": arguments.second, "state": "different"}
    return Answer(data, translate(DIFFERENT))


def _merged_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--switch",
        choices=[each.value for each in Switch],
        help=translate(
            mark("Cli", "whether the program merges by itself: always, never, or as the rule says")
        ),
    )
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _merged(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.switch:
        services.ask(sure_merges.switch_merging, Switch(arguments.switch))
    state = services.ask(sure_merges.merging_state)
    limit = max(1, min(arguments.limit, 10_000))
    pairs = services.ask(sure_merges.merged_by_itself, limit)
    data = {
        "on": state.on,
        "switch": state.switch.value,
        "rule": state.rule,
        "pairs": [_json(pair) for pair in pairs],
    }
    told = translate(BY_ITSELF if state.on else NOT_BY_ITSELF)
    return Answer(data, "\n".join([told, *map(_lines, pairs)]))


def _json(pair: DuplicatePair) -> dict[str, object]:
    return {
        "first": _side_json(pair.first),
        "second": _side_json(pair.second),
        "score": pair.score,
        "sure": pair.sure,
        "reasons": [translate(reason) for reason in pair.reasons],
        "state": pair.state,
        "reason": pair.reason,
        "decided_by": pair.decided_by,
    }


def _side_json(side: Side) -> dict[str, object]:
    draft = side.draft
    return {
        "id": side.id,
        "county": side.owner,
        "national_code": draft.national_code,
        "first_name": draft.first_name,
        "last_name": draft.last_name,
        "father_name": draft.father_name,
        "birth_date": format_date(draft.birth_date) if draft.birth_date else "",
        "gender": draft.gender,
        "mobile": draft.mobile,
        "phone": draft.phone,
    }


def _lines(pair: DuplicatePair) -> str:
    reasons = "، ".join(translate(reason) for reason in pair.reasons)
    return "\n".join(("", _side_line(pair.first), _side_line(pair.second), f"    {reasons}"))


def _side_line(side: Side) -> str:
    draft = side.draft
    birth = show_date(draft.birth_date) if draft.birth_date else "—"
    name = draft.full_name
    code = persian_digits(draft.national_code or "—")
    return str(Verbatim(f"{side.id}  {side.owner}  {code}  {name}  {draft.father_name}  {birth}"))


COMMANDS = (
    Command(
        "people duplicates",
        mark("Cli", "find people who were registered twice (at the province)"),
        _list_arguments,
        _list,
    ),
    Command(
        "people merged",
        mark("Cli", "show whom the program merged by itself, and switch that (at the province)"),
        _merged_arguments,
        _merged,
    ),
    Command("people same", mark("Cli", "say that two records are of one person"), _same_arguments, _same),
    Command(
        "people different",
        mark("Cli", "say that two like records are of different people"),
        _different_arguments,
        _different,
    ),
)
