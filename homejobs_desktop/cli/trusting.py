"""Commands about whom this office trusts."""

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import roots, trusting

HEAD = mark(
    "Cli",
    "Root version {root}, {threshold} of {roots} signatures, digits {digits}; list of offices version {list}",
)
HELD = mark("Cli", "Root holder {name}: digits {digits}")
UNNAMED = mark("Cli", "without a card here")
OFFICE = mark("Cli", "{name} ({site}): {status}, since {since}, digits {digits}")
STATUS = {
    "active": mark("Cli", "accepted"),
    "retiring": mark("Cli", "replaced by newer keys, still accepted"),
    "suspended": mark("Cli", "suspended"),
    "revoked": mark("Cli", "withdrawn"),
}
QUARANTINED = mark("Cli", "set aside until somebody releases it: {file}")
ANNOUNCED = mark("Cli", "New keys of this office wait for the province.")
REVOKED = mark(
    "Cli", "The keys of {site} are withdrawn (list version {version}). Write packages for every office."
)
RELEASED = mark("Cli", "{file}: from {site}, number {number}: {operations} changes taken in.")
ROTATED = mark(
    "Cli", "New keys are made; the next package announces them to the province. Their digits: {digits}"
)


def _show(_arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found, state = services.ask(trusting.trust_report), services.ask(roots.root_state)
    lines = [
        translate(
            HEAD,
            root=found.root_version,
            threshold=found.threshold,
            roots=found.roots,
            digits=Verbatim(found.root_digits),
            list=found.list_version,
        )
    ]
    lines += [
        translate(HELD, name=each.name or translate(UNNAMED), digits=Verbatim(each.digits))
        for each in state.holders
    ]
    lines += [
        translate(
            OFFICE,
            name=each.name,
            site=Verbatim(each.site),
            status=translate(STATUS[each.status]),
            since=Verbatim(each.since[:10]),
            digits=Verbatim(each.digits),
        )
        for each in found.offices
    ]
    lines += [translate(QUARANTINED, file=Verbatim(name)) for name in found.quarantined]
    lines += [translate(ANNOUNCED)] if found.announced else []
    data = dataclasses.asdict(found) | {"holders": [dataclasses.asdict(each) for each in state.holders]}
    return Answer(data, "\n".join(lines))


def _revoke_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("site", metavar="PP-SS")
    parser.add_argument(
        "--after", metavar="HEAD", help=translate(mark("Cli", "the last change that is still accepted"))
    )


def _revoke(arguments: Namespace, shell: Shell) -> Answer:
    site = ascii_digits(arguments.site)
    version = shell.services().ask(trusting.revoke_site, site, arguments.after)
    return Answer(
        {"site": site, "list": version}, translate(REVOKED, site=Verbatim(site), version=version)
    )  # fmt: skip


def _release_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")


def _release(arguments: Namespace, shell: Shell) -> Answer:
    read = shell.services().ask(trusting.release, Path(arguments.file))
    data = {"file": read.file, "from": read.sender, "number": read.number, "operations": read.operations}
    text = translate(
        RELEASED,
        file=Verbatim(read.file),
        site=Verbatim(read.sender),
        number=read.number,
        operations=read.operations,
    )
    return Answer(data, text)


def _rotate(_arguments: Namespace, shell: Shell) -> Answer:
    digits = shell.services().ask(trusting.rotate_keys)
    return Answer({"digits": digits}, translate(ROTATED, digits=Verbatim(digits)))


COMMANDS = (
    Command("trust show", mark("Cli", "show whom this office trusts"), no_arguments, _show),
    Command(
        "trust revoke", mark("Cli", "at the province: withdraw an office's keys"), _revoke_arguments, _revoke
    ),
    Command(
        "trust release",
        mark("Cli", "at the province: read a package that was set aside"),
        _release_arguments,
        _release,
    ),
    Command("trust rotate", mark("Cli", "at a county: make new keys"), no_arguments, _rotate),
)
