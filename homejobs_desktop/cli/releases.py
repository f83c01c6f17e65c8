"""Commands about releases of the program: keys, publishing, the drive, checking and installing."""

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.roots import code_of_key
from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.domain.releases import WINDOWS
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import (
    installing,
    release_offers,
    release_publishing,
    releases,
    root_keys,
    roots,
)
from homejobs_desktop.services.context import silent
from homejobs_desktop.services.programs import program_report

MADE = mark(
    "Cli",
    "The release key of {name} is in {file}; its card for the province is {card}.\n"
    "Code of the key, write it down and keep it apart from the file: {code}\n"
    "Digits of the key, read them out to the province: {digits}",
)
SIGNERS = mark("Cli", "Releases need {threshold} of {count} signatures:")
NO_SIGNERS = mark(
    "Cli", "The root names no release keys yet (releases keys --name …, then releases appoint)."
)
SIGNER = mark("Cli", "{name}: digits {digits}")
IN_FORCE = mark(
    "Cli",
    "Root version {version} names the release keys and is in force. Write packages for every office.",
)
PROPOSED = mark(
    "Cli",
    "The proposal is in {file}. Let the root holders sign it, then adopt it (trust root-adopt).",
)
ROW = mark("Cli", "{serial}. program {version} ({state}), {size} bytes, {origin}")
STATES = {
    releases.WHOLE: mark("Cli", "signed"),
    releases.UNSIGNED: mark("Cli", "signatures are missing"),
    releases.FORMER: mark("Cli", "signed with replaced keys: sign it anew"),
}
ORIGINS = {
    "published": mark("Cli", "published here"),
    "package": mark("Cli", "told in a package"),
    "drive": mark("Cli", "seen on a drive"),
}
LAST = mark("Cli", "Last installation: {sentence}")
RUNS = mark("Cli", "This program: {version}")
OFFICE = mark("Cli", "{site} {name}: program {program}")
PUBLISHED = mark("Cli", "Release {version} is published: number {serial}, hash {sha256}.")
UNSIGNED = mark("Cli", "Release {version} is prepared; {missing} signatures are missing (releases sign).")
WRITTEN = mark("Cli", "Release {version} is on the drive and was read back: {file}")
GENUINE = mark("Cli", "Release {version} is genuine, number {serial}, {size} bytes. What is new: {notes}")
FITS = mark("Cli", "It can be installed here.")
NEWER = mark("Cli", "This office knows of a newer one: {version}. Ask for that drive.")
STARTED = mark(
    "Cli",
    "The installer of program {version} waits until this program has ended. Before it, a backup was "
    "written: {backup}",
)


def _keys_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE")
    parser.add_argument("--province", metavar="PP")
    parser.add_argument("--name")


def _keys(arguments: Namespace, shell: Shell) -> Answer:
    """Show who signs releases; with a file, a province and a name, make such a key (no office is needed)."""
    if not (arguments.output and arguments.province and arguments.name):
        state = shell.services().ask(roots.root_state)
        head = translate(SIGNERS, threshold=state.signers_needed, count=len(state.signers))
        lines = [head, *(translate(SIGNER, name=each.name, digits=each.digits) for each in state.signers)]
        data = {
            "threshold": state.signers_needed,
            "keys": [dataclasses.asdict(each) for each in state.signers],
        }
        return Answer(data, "\n".join(lines) if state.signers else translate(NO_SIGNERS))
    made = root_keys.make_holder_key(
        Path(arguments.output),
        ascii_digits(arguments.province),
        arguments.name,
        shell.clock,
        shell.ids,
        roots.RELEASES,
    )
    text = translate(
        MADE,
        name=made.name,
        file=Verbatim(made.file),
        card=Verbatim(made.card),
        code=Verbatim(made.printed_code),
        digits=Verbatim(made.digits),
    )
    return Answer({"file": made.file, "card": made.card, "code": made.code, "digits": made.digits}, text)


def _appoint_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--holder",
        nargs=2,
        action="append",
        required=True,
        metavar=("CARD", "DIGITS"),
        help=translate(mark("Cli", "a release key's card and the 24 digits that its holder read out")),
    )
    parser.add_argument("--threshold", type=int, default=1, metavar="N")
    parser.add_argument("-o", "--output", required=True, metavar="FILE")


def _appoint(arguments: Namespace, shell: Shell) -> Answer:
    cards = tuple(roots.CardOffer(Path(card), digits) for card, digits in arguments.holder)
    keys = roots.ReleaseKeys(cards, arguments.threshold)
    target = Path(arguments.output)
    adopted = shell.services().ask(roots.appoint_signers, keys, target)
    if adopted is None:
        return Answer({"proposal": target, "root": None}, translate(PROPOSED, file=Verbatim(target)))
    return Answer({"proposal": None, "root": adopted.version}, translate(IN_FORCE, version=adopted.version))


def _publish_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("setup", metavar="SETUP")
    parser.add_argument("--version", dest="release", required=True, metavar="VERSION")
    parser.add_argument("--least", default="", metavar="VERSION")
    parser.add_argument("--notes", default="")
    parser.add_argument("--platform", default=WINDOWS)
    parser.add_argument("--key", metavar="KEYFILE")


def _publish(arguments: Namespace, shell: Shell) -> Answer:
    draft = release_publishing.ReleaseDraft(
        Path(arguments.setup),
        ascii_digits(arguments.release).strip(),
        ascii_digits(arguments.least).strip(),
        arguments.notes,
        arguments.platform,
    )
    key = release_publishing.KeyUse(Path(arguments.key), code_of_key()) if arguments.key else None
    return _signed(shell.services().ask(release_publishing.publish_release, draft, key))


def _sign_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("release", metavar="VERSION")
    parser.add_argument("--key", required=True, metavar="KEYFILE")


def _sign(arguments: Namespace, shell: Shell) -> Answer:
    key = release_publishing.KeyUse(Path(arguments.key), code_of_key())
    return _signed(shell.services().ask(release_publishing.sign_release, arguments.release, key))


def _signed(row: releases.ReleaseRow) -> Answer:
    told = row.release
    if row.missing:
        words = translate(UNSIGNED, version=Verbatim(told.version), missing=row.missing)
    else:
        words = translate(
            PUBLISHED, version=Verbatim(told.version), serial=told.serial, sha256=Verbatim(told.sha256)
        )
    return Answer(dataclasses.asdict(row), words)


def _drive_argument(parser: ArgumentParser) -> None:
    parser.add_argument("drive", metavar="FOLDER")


def _write_arguments(parser: ArgumentParser) -> None:
    _drive_argument(parser)
    parser.add_argument("--version", dest="release", default="", metavar="VERSION")


def _write(arguments: Namespace, shell: Shell) -> Answer:
    written = shell.services().ask(release_publishing.write_release, arguments.release, Path(arguments.drive))
    text = translate(WRITTEN, version=Verbatim(written.version), file=Verbatim(written.setup))
    return Answer(dataclasses.asdict(written), text)


def _list(_arguments: Namespace, shell: Shell) -> Answer:
    office = shell.services()
    told = office.ask(installing.settle_install)
    rows, report = office.ask(releases.known_releases), office.ask(program_report)
    last = office.ask(installing.install_state)
    lines = [translate(RUNS, version=Verbatim(report.program)), *map(_row, rows)]
    lines.extend(
        translate(OFFICE, site=Verbatim(each.site), name=each.name, program=Verbatim(each.program or "—"))
        for each in report.offices
    )
    if last is not None and last.outcome:
        lines.append(translate(LAST, sentence=last.sentence()))
    data = {
        "program": report.program,
        "releases": [dataclasses.asdict(row) for row in rows],
        "offices": [dataclasses.asdict(each) for each in report.offices],
        "last": dataclasses.asdict(last) if last else None,
        "new": told is not None,
    }
    return Answer(data, "\n".join(lines))


def _row(row: releases.ReleaseRow) -> str:
    return translate(
        ROW,
        serial=row.release.serial,
        version=Verbatim(row.release.version),
        state=translate(STATES[row.state]),
        size=row.release.size,
        origin=translate(ORIGINS[row.origin]),
    )


def _check(arguments: Namespace, shell: Shell) -> Answer:
    checked = shell.services().ask(release_offers.check_release, Path(arguments.drive), silent)
    offer, release = checked.offer, checked.offer.release
    lines = []
    if release is not None:
        lines.append(
            translate(
                GENUINE,
                version=Verbatim(release.version),
                serial=release.serial,
                size=release.size,
                notes=release.notes or "—",
            )
        )
    lines.append(offer.refusal.sentence() if offer.refusal else translate(FITS))
    if offer.newest:
        lines.append(translate(NEWER, version=Verbatim(offer.newest)))
    data = {
        "statement": offer.statement,
        "release": dataclasses.asdict(release) if release else None,
        "fit": offer.fit,
        "newest": offer.newest,
    }
    return Answer(data, "\n".join(lines))


def _install(arguments: Namespace, shell: Shell) -> Answer:
    office = shell.services()
    offer = office.ask(release_offers.check_release, Path(arguments.drive), silent).offer
    launcher = installing.SystemLauncher()
    started = installing.install_release(office, offer.statement, shell.password(), launcher)
    text = translate(STARTED, version=Verbatim(started.version), backup=Verbatim(started.backup))
    return Answer(dataclasses.asdict(started), text)


COMMANDS = (
    Command("releases keys", mark("Cli", "show or make keys for releases"), _keys_arguments, _keys),
    Command(
        "releases appoint",
        mark("Cli", "at the province: say whose keys sign releases"),
        _appoint_arguments,
        _appoint,
    ),
    Command(
        "releases publish",
        mark("Cli", "at the province: publish a release from a setup file"),
        _publish_arguments,
        _publish,
    ),
    Command("releases sign", mark("Cli", "at the province: sign a prepared release"), _sign_arguments, _sign),
    Command(
        "releases write", mark("Cli", "at the province: write a release to a drive"), _write_arguments, _write
    ),
    Command(
        "releases list", mark("Cli", "show the releases, and who has which program"), no_arguments, _list
    ),
    Command("releases check", mark("Cli", "check a release on a drive"), _drive_argument, _check),
    Command("releases install", mark("Cli", "install a release from a drive"), _drive_argument, _install),
)
"""Commands about releases of the program."""
