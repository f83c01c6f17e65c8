"""Releases with real keys, real drives and setup files that really run: small scripts with an exit code."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from homejobs_desktop.domain.releases import Release, this_platform
from homejobs_desktop.security.code_file import CodeFile
from homejobs_desktop.services.installing import SystemLauncher
from homejobs_desktop.services.release_places import FOLDER
from homejobs_desktop.services.release_publishing import (
    KeyUse,
    ReleaseDraft,
    WrittenRelease,
    publish_release,
    write_release,
)
from homejobs_desktop.services.releases import ReleaseRow
from homejobs_desktop.services.root_keys import HolderMade, make_holder_key
from homejobs_desktop.services.roots import (
    RELEASES,
    CardOffer,
    ReleaseKeys,
    RootDraft,
    adopt_root,
    propose_root,
)
from homejobs_desktop.sync.keys import public_of, sign
from homejobs_desktop.sync.releases import (
    ReleaseFile,
    add_signature,
    encode_release,
    make_statement,
    read_statement,
)
from tests.support.exchange import Offices
from tests.support.office import CountingIds, FixedClock

NEXT = "0.99.0"
"""A program newer than the one that runs."""
SCRIPT = """#!/bin/sh
# {mark}
for argument in "$@"; do
    case "$argument" in /RESULT=*) result="${{argument#/RESULT=}}" ;; esac
done
printf '%s\\n' "$@" "$HOMEJOBS_TRY_OFFICE" > "$result.told"
printf '%s\\r\\n' "word {code} 0.99.0" > "$result"
"""


def setup_file(folder: Path, code: int | str = 0, mark: str = "first") -> Path:
    """Make a setup file that runs: it notes how it was called and reports an exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"setup-{mark}.sh"
    file.write_text(SCRIPT.format(code=code, mark=mark), encoding="utf-8")
    return file


class Waited(SystemLauncher):
    """Starts a setup file as the program does, and waits for its end."""

    def start(self, setup: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        super().start(setup, arguments, environment)
        self.started[-1].wait(timeout=20)


@dataclass
class Releasing:
    """A province with release keys, and a drive for its releases."""

    offices: Offices
    folder: Path
    signers: list[HolderMade]

    @classmethod
    def of(cls, offices: Offices, folder: Path, *, signers: int = 1, threshold: int = 1) -> "Releasing":
        made = cls(offices, folder, [])
        made.name_signers(signers, threshold)
        return made

    @property
    def drive(self) -> Path:
        """The drive that goes to the counties."""
        drive = self.folder / "drive"
        drive.mkdir(exist_ok=True)
        return drive

    @property
    def statement(self) -> Path:
        """The only statement on the drive."""
        (file,) = (self.drive / FOLDER).glob("*.release")
        return file

    @property
    def setup(self) -> Path:
        """The only setup file on the drive."""
        (file,) = (self.drive / FOLDER).glob("*-setup*")
        return file

    def name_signers(self, count: int = 1, threshold: int = 1) -> None:
        """Let others than before sign releases, by the root's own way."""
        number = len(list(self.folder.glob("signers-*")))
        place = self.folder / f"signers-{number}"
        place.mkdir(parents=True)
        self.signers = [
            make_holder_key(
                place / f"release-{each}.key", "29", f"امضاکننده {number}{each}", FixedClock(),
                CountingIds(f"signer-{number}-{each}"), RELEASES,
            )
            for each in range(count)
        ]  # fmt: skip
        offers = tuple(CardOffer(each.card, each.digits) for each in self.signers)
        proposal = place / "proposal.json"
        draft = RootDraft(releases=ReleaseKeys(offers, threshold))
        self.offices.province.ask(propose_root, draft, proposal)
        self.offices.province.ask(adopt_root, [proposal])

    def key(self, number: int = 0) -> KeyUse:
        return KeyUse(self.signers[number].file, self.signers[number].printed_code)

    def private(self, number: int = 0) -> bytes:
        made = self.signers[number]
        return CodeFile(made.file, RELEASES.kind, CountingIds()).open_with_code(made.code)

    def draft(self, version: str = NEXT, code: int | str = 0, least: str = "") -> ReleaseDraft:
        setup = setup_file(self.folder / "made", code, f"{version}-{code}")
        return ReleaseDraft(setup, version, least, "فهرست‌ها تندتر شد.", this_platform())

    def publish(self, version: str = NEXT, code: int | str = 0, least: str = "") -> ReleaseRow:
        return self.offices.province.ask(publish_release, self.draft(version, code, least), self.key())

    def write(self, version: str = "") -> WrittenRelease:
        return self.offices.province.ask(write_release, version, self.drive)

    def issue(self, version: str = NEXT, code: int | str = 0, least: str = "") -> Path:
        """Publish a release and write it to an empty drive; give its statement."""
        shutil.rmtree(self.drive)
        self.publish(version, code, least)
        return self.write(version).statement

    def forge(self, keys: Sequence[bytes], change: Callable[[Release], Release] = lambda said: said) -> Path:
        """Put a statement of one's own, signed with these keys, in the place of the one on the drive."""
        file = msgspec.json.decode(self.statement.read_bytes(), type=ReleaseFile)
        signed = make_statement("29", change(read_statement(file.release).value))
        for key in keys:
            signed = add_signature(signed, public_of(key), partial(sign, key))
        self.statement.write_bytes(encode_release(ReleaseFile(file.roots, signed)))
        return self.statement
