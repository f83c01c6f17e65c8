"""Commands of the root holders: keys, proposals, signatures, and the province that adopts."""

import dataclasses
import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import root_keys, roots

CODE = "HOMEJOBS_CODE"
"""The variable with the code of a key file: on a command line, others of the computer could read it."""

NO_CODE = mark("Cli", "Give the code of the key file in the variable {name}.")
MADE = mark(
    "Cli",
    "The root key of {name} is in {file}; its card for the province is {card}.\n"
    "Code of the key, write it down and keep it apart from the file: {code}\n"
    "Digits of the key, read them out to the province: {digits}",
)
CARD = mark("Cli", "{name}: digits {digits}")
HEAD = mark("Cli", "Proposed root version {version}: {threshold} of {count} signatures, digits {digits}")
HOLDER = mark("Cli", "{name}: {role}, {signed}; digits {digits}")
OFFICE = mark("Cli", "the province's own computer")
BOTH, LEAVES, COMES = mark("Cli", "stays"), mark("Cli", "leaves"), mark("Cli", "comes")
SIGNED, UNSIGNED = mark("Cli", "has signed"), mark("Cli", "has not signed")
CHANGES: dict[str, Text] = {
    "holders": mark("Cli", "other root holders"),
    "threshold": mark("Cli", "another number of signatures"),
    "archive": mark("Cli", "another archive key"),
    "keys": mark("Cli", "new keys of the province"),
    "permit-key": mark("Cli", "another key for permits"),
    "releases": mark("Cli", "other keys that sign releases of the program"),
}
WHAT = mark("Cli", "It changes: {changes}")
NOTHING = mark("Cli", "nothing")
READY = mark("Cli", "Enough holders have signed: the province can adopt it.")
MISSING = mark("Cli", "Missing: {present} signatures of present holders, {proposed} of proposed ones.")
ADOPTED = mark(
    "Cli",
    "Root version {version} is in force: {threshold} of {count} signatures, digits {digits}. "
    "Write packages for every office.",
)


def code_of_key() -> str:
    """Give the code of a key file that the caller set; raises a refusal when there is none."""
    code = os.environ.get(CODE, "")
    if not code:
        raise NotAllowed(NO_CODE, name=Verbatim(CODE))
    return code


def shown_proposal(seen: root_keys.ProposalView) -> Answer:
    """Give a proposal as data and in words."""
    count = sum(each.proposed for each in seen.holders)
    changes = ", ".join(translate(CHANGES[word]) for word in seen.changes) or translate(NOTHING)
    lines = [
        translate(
            HEAD, version=seen.version, threshold=seen.threshold, count=count, digits=Verbatim(seen.digits)
        ),
        translate(WHAT, changes=changes),
        *(_holder(each) for each in seen.holders),
        translate(READY)
        if seen.ready
        else translate(MISSING, present=seen.missing_present, proposed=seen.missing_proposed),
    ]
    return Answer(dataclasses.asdict(seen) | {"ready": seen.ready}, "\n".join(lines))


def _holder(each: root_keys.Holder) -> str:
    role = BOTH if each.present and each.proposed else COMES if each.proposed else LEAVES
    return "  " + translate(
        HOLDER,
        name=each.name or translate(OFFICE),
        role=translate(role),
        signed=translate(SIGNED if each.signed else UNSIGNED),
        digits=Verbatim(each.digits),
    )


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", required=True, metavar="FILE")
    parser.add_argument("--province", required=True, metavar="PP")
    parser.add_argument("--name", required=True)


def _new(arguments: Namespace, shell: Shell) -> Answer:
    made = root_keys.make_holder_key(
        Path(arguments.output), ascii_digits(arguments.province), arguments.name, shell.clock, shell.ids
    )
    data = {"file": made.file, "card": made.card, "code": made.code, "digits": made.digits}
    text = translate(
        MADE,
        name=made.name,
        file=Verbatim(made.file),
        card=Verbatim(made.card),
        code=Verbatim(made.printed_code),
        digits=Verbatim(made.digits),
    )
    return Answer(data, text)


def _file_argument(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")


def _card(arguments: Namespace, _shell: Shell) -> Answer:
    seen = root_keys.look_at_card(Path(arguments.file))
    data = {"name": seen.name, "key": seen.key, "digits": seen.digits}
    return Answer(data, translate(CARD, name=seen.name, digits=Verbatim(seen.digits)))


def _propose_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", required=True, metavar="FILE")
    parser.add_argument(
        "--holder",
        nargs=2,
        action="append",
        default=[],
        metavar=("CARD", "DIGITS"),
        help=translate(mark("Cli", "a holder's card and the 24 digits that he read out")),
    )
    parser.add_argument("--threshold", type=int, metavar="N")
    parser.add_argument(
        "--with-office",
        action="store_true",
        help=translate(mark("Cli", "this computer stays a holder beside the cards")),
    )
    parser.add_argument(
        "--new-keys",
        action="store_true",
        help=translate(mark("Cli", "new keys for the province's packages, too")),
    )


def _propose(arguments: Namespace, shell: Shell) -> Answer:
    draft = roots.RootDraft(
        tuple(roots.CardOffer(Path(card), digits) for card, digits in arguments.holder),
        arguments.threshold,
        arguments.with_office,
        keys=roots.KeyChange.NEW if arguments.new_keys else roots.KeyChange.KEEP,
    )
    return shown_proposal(shell.services().ask(roots.propose_root, draft, Path(arguments.output)))


def _look(arguments: Namespace, _shell: Shell) -> Answer:
    return shown_proposal(root_keys.look_at_proposal(Path(arguments.file)))


def _sign_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--key", required=True, metavar="KEYFILE")


def _sign(arguments: Namespace, shell: Shell) -> Answer:
    file, key = Path(arguments.file), Path(arguments.key)
    return shown_proposal(root_keys.sign_proposal(file, key, code_of_key(), shell.ids))


def _adopt_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")


def _adopt(arguments: Namespace, shell: Shell) -> Answer:
    adopted = shell.services().ask(roots.adopt_root, [Path(file) for file in arguments.files])
    text = translate(
        ADOPTED,
        version=adopted.version,
        threshold=adopted.threshold,
        count=adopted.holders,
        digits=Verbatim(adopted.digits),
    )
    return Answer(dataclasses.asdict(adopted), text)


COMMANDS = (
    Command("trust root-new", mark("Cli", "make a root holder's key and card"), _new_arguments, _new),
    Command("trust root-card", mark("Cli", "show whose card a file is"), _file_argument, _card),
    Command(
        "trust root-propose",
        mark("Cli", "at the province: propose the next root"),
        _propose_arguments,
        _propose,
    ),
    Command(
        "trust root-look",
        mark("Cli", "show what a root proposal changes"),
        _file_argument,
        _look,
    ),
    Command("trust root-sign", mark("Cli", "sign a proposal as a root holder"), _sign_arguments, _sign),
    Command(
        "trust root-adopt",
        mark("Cli", "at the province: put a signed proposal in force"),
        _adopt_arguments,
        _adopt,
    ),
)
