"""Attacks on the program itself: what a courier, a thief or an old drive offers as the next release."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop import __version__
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.releases import Fit, Release
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.installing import begin_install, install_release, install_state, take_setup
from homejobs_desktop.services.programs import program_report
from homejobs_desktop.services.province_keys import ROOT_KEY
from homejobs_desktop.services.release_offers import Offer, check_release, look_for_release
from homejobs_desktop.services.release_publishing import publish_release, sign_release
from homejobs_desktop.services.releases import known_releases
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.keys import generate_signing_key, public_of, sign
from homejobs_desktop.sync.releases import (
    FILE_LIMIT,
    ReleaseFile,
    encode_release,
    held,
    open_release,
    parse_release,
)
from homejobs_desktop.sync.trust import Root, Signed, Trust, sign_root
from tests.support.exchange import Offices, make_offices
from tests.support.forging import keys_of
from tests.support.office import PASSWORD
from tests.support.releasing import NEXT, Releasing, Waited, setup_file


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def releasing(offices: Offices, tmp_path: Path) -> Releasing:
    return Releasing.of(offices, tmp_path / "releases")


@reading(Permission.EXCHANGE)
def _trust(ctx: Context) -> Trust:
    trust = trust_of(ctx)
    assert trust is not None
    return trust


def _offer(offices: Offices, drive: Path) -> Offer:
    offer = offices.first.ask(look_for_release, drive)
    assert offer is not None
    return offer


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(PackageRefused) as caught:
        call()
    assert caught.value.sentence()
    return caught.value.code


def _untouched(offices: Offices, releasing: Releasing) -> str:
    """Offer what lies on the drive to the first county: it must be refused, and nothing may be begun."""
    county, statement = offices.first, releasing.statement
    offer = _offer(offices, releasing.drive)
    code = _code(lambda: install_release(county, statement, PASSWORD, Waited()))
    assert offer.refusal is None or offer.refusal.code == code
    assert county.ask(install_state) is None
    folder = county.machine.paths.releases
    assert not folder.exists() or not list(folder.iterdir())
    return code


def _signed_root(root: Root, *keys: bytes) -> Signed:
    return sign_root(root, [(public_of(key), partial(sign, key)) for key in keys])


def test_rollback_to_an_older_release(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    county = offices.first
    releasing.issue("0.98.0")
    shutil.copytree(releasing.drive, tmp_path / "old drive")
    install_release(county, releasing.issue("0.99.0"), PASSWORD, Waited())
    offer = _offer(offices, tmp_path / "old drive")
    assert (offer.fit, offer.refusal and offer.refusal.code) == (Fit.OLDER, "release-older")
    statement = next((tmp_path / "old drive").rglob("*.release"))
    assert _code(lambda: county.ask(take_setup, statement)) == "release-older"


def test_a_release_below_the_program_that_runs(offices: Offices, releasing: Releasing) -> None:
    releasing.issue("0.1.0")
    assert _untouched(offices, releasing) == "release-older"


def test_the_program_that_runs_is_not_installed_again(offices: Offices, releasing: Releasing) -> None:
    releasing.issue(__version__)
    assert _untouched(offices, releasing) == "release-present"


def test_a_step_is_not_left_out(offices: Offices, releasing: Releasing) -> None:
    releasing.issue(NEXT, least="0.98.0")
    assert _untouched(offices, releasing) == "release-step-missing"


def test_a_frozen_drive_is_told(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    """A courier brings the former release for ever; the packages have told of a newer one."""
    releasing.issue("0.98.0")
    shutil.copytree(releasing.drive, tmp_path / "frozen")
    assert _offer(offices, tmp_path / "frozen").newest == ""
    releasing.publish("0.99.0")
    offices.round(offices.first)
    offer = _offer(offices, tmp_path / "frozen")
    assert (offer.fit, offer.newest) == (Fit.FITS, "0.99.0")
    assert "0.99.0" in " ".join(offices.first.ask(program_report).notices())


def test_mix_and_match_of_statement_and_setup(offices: Offices, releasing: Releasing) -> None:
    releasing.issue("0.98.0")
    other = releasing.setup.read_bytes()
    releasing.issue("0.99.0")
    releasing.setup.write_bytes(other)
    assert _untouched(offices, releasing) == "release-target"


def test_mix_and_match_of_roots_and_statement(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    """A statement of this province with the roots of another one, and the other way round."""
    (tmp_path / "elsewhere").mkdir()
    elsewhere = make_offices(tmp_path / "elsewhere")
    try:
        theirs = Releasing.of(elsewhere, tmp_path / "elsewhere-releases")
        ours = parse_release(releasing.issue().read_bytes())
        other = parse_release(theirs.issue().read_bytes())
        for file, code in (
            (other, "root"),
            (ReleaseFile(other.roots, ours.release), "root"),
            (ReleaseFile(ours.roots, other.release), "release-signature"),
            (ReleaseFile((), other.release), "release-keys"),
            (ReleaseFile(ours.roots[:1], ours.release), "release-keys"),
        ):
            releasing.statement.write_bytes(encode_release(file))
            assert _untouched(offices, releasing) == code
    finally:
        elsewhere.close()


def test_two_releases_of_one_number(offices: Offices, releasing: Releasing) -> None:
    """Whoever has a release key tells two offices two stories: the second one is seen."""
    releasing.issue("0.98.0")
    _offer(offices, releasing.drive)
    releasing.forge([releasing.private()], lambda said: replace(said, version="0.98.1"))
    assert _untouched(offices, releasing) == "release-other"
    assert [row.release.version for row in offices.first.ask(known_releases)] == ["0.98.0"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"product": "another-program"}, "release-other-product"),
        ({"platform": "win_arm64"}, "release-other-platform"),
        ({"target": "homejobs-desktop-9-setup.sh"}, "release-missing"),
        ({"size": 5}, "release-target"),
        ({"size": 500_000_000}, "release-target"),
        ({"sha256": "ab" * 32}, "release-target"),
    ],
)
def test_a_wrong_target(offices: Offices, releasing: Releasing, change: dict[str, object], code: str) -> None:
    releasing.issue()
    releasing.forge([releasing.private()], lambda said: msgspec.convert({**_fields(said), **change}, Release))
    assert _untouched(offices, releasing) == code


def _fields(said: Release) -> dict[str, object]:
    found: dict[str, object] = msgspec.to_builtins(said)
    return found


@pytest.mark.parametrize(
    "target", ["../evil.exe", "a/b.exe", "C:\\x.exe", "CON:", ".x", "x" * 99, "سلام.exe"]
)
def test_a_target_that_names_another_place(releasing: Releasing, target: str) -> None:
    releasing.issue()
    body = json.loads(releasing.statement.read_bytes())
    said = json.loads(body["release"]["doc"])
    body["release"]["doc"] = json.dumps({**said, "target": target})
    key = releasing.private()
    text = b"msync/release/v1\x00" + body["release"]["doc"].encode()
    body["release"]["sigs"] = [{"key": public_of(key), "sig": sign(key, text).hex()}]
    file = parse_release(json.dumps(body).encode())
    assert _code(lambda: open_release(file.roots, file)) == "release-file"


def test_keys_that_sign_something_else(offices: Offices, releasing: Releasing) -> None:
    """The province's keys, its root key and a stranger's sign no release."""
    releasing.issue()
    root = offices.province.machine.vault.load(ROOT_KEY)
    assert root is not None
    province = keys_of(offices.province)
    county = keys_of(offices.first)
    for keys in ([province.sign], [province.permit], [root], [county.sign], [generate_signing_key()], []):
        releasing.forge(keys)
        assert _untouched(offices, releasing) == "release-signature"
    releasing.forge([root, releasing.private()])
    assert _offer(offices, releasing.drive).fit is Fit.FITS


def test_one_of_two_signatures_twice(offices: Offices, tmp_path: Path) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases", signers=2, threshold=2)
    releasing.publish()
    offices.province.ask(sign_release, NEXT, releasing.key(1))
    releasing.write()
    one, two = releasing.private(0), releasing.private(1)
    releasing.forge([one])
    body = json.loads(releasing.statement.read_bytes())
    (signature,) = body["release"]["sigs"]
    body["release"]["sigs"] = [signature, signature, {"key": public_of(two), "sig": signature["sig"]}]
    releasing.statement.write_text(json.dumps(body), encoding="utf-8")
    assert _untouched(offices, releasing) == "release-signature"
    releasing.forge([one, two])
    assert _offer(offices, releasing.drive).fit is Fit.FITS


def test_a_replaced_key_signs_no_more(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    stolen = releasing.private()
    releasing.issue("0.98.0")
    shutil.copytree(releasing.drive, tmp_path / "old")
    releasing.name_signers()
    releasing.issue("0.99.0")
    # The drive itself brings the new roots to an office that has read no package since.
    assert _offer(offices, releasing.drive).fit is Fit.FITS
    assert offices.first.ask(_trust).root.version == 3
    # From then on neither an old drive nor a new statement under the stolen key counts.
    old = _offer(offices, tmp_path / "old")
    assert old.refusal is not None
    assert old.refusal.code == "release-former-key"
    releasing.forge([stolen], lambda said: replace(said, serial=9, version="1.0.0"))
    assert _untouched(offices, releasing) == "release-former-key"


def test_packages_too_take_a_stolen_key_away(offices: Offices, releasing: Releasing) -> None:
    stolen = releasing.private()
    releasing.issue()
    releasing.name_signers()
    offices.round(offices.first)  # the packages bring the new root, the drive is the old one
    assert _untouched(offices, releasing) == "release-former-key"
    releasing.forge([stolen], lambda said: replace(said, serial=9))
    assert _untouched(offices, releasing) == "release-former-key"
    assert offices.first.ask(program_report).newest == ""


def test_a_stolen_release_key_names_no_others(offices: Offices, releasing: Releasing) -> None:
    """Who signs releases can neither make a root nor put keys of his own into one."""
    releasing.issue()
    file = parse_release(releasing.statement.read_bytes())
    thief, trust = releasing.private(), offices.first.ask(_trust)
    own = msgspec.structs.replace(
        offices.province.ask(_trust).root, version=3, releases=(public_of(generate_signing_key()),)
    )
    for keys in ((thief,), (thief, keys_of(offices.province).sign)):
        releasing.statement.write_bytes(
            encode_release(ReleaseFile((*file.roots, _signed_root(own, *keys)), file.release))
        )
        assert _untouched(offices, releasing) == "trust"
        assert offices.first.ask(_trust) == trust


def test_every_changed_byte_of_a_statement(offices: Offices, releasing: Releasing) -> None:
    whole = releasing.issue().read_bytes()
    known = offices.first.ask(_trust).chain
    genuine = open_release(known, parse_release(whole)).release
    refused = 0
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << (place % 7)
        try:
            found = open_release(known, parse_release(bytes(changed)))
        except PackageRefused:
            refused += 1
        else:
            assert found.release == genuine  # a blank between two words of the file, or the like
    assert refused > len(whole) * 0.9


def test_every_cut_of_a_statement(releasing: Releasing) -> None:
    whole = releasing.issue().read_bytes().rstrip()
    for length in range(0, len(whole), 7):
        assert _code(partial(parse_release, whole[:length])) == "release-file"


def test_every_changed_byte_and_cut_of_a_setup(releasing: Releasing) -> None:
    row = releasing.publish()
    whole = (releasing.folder / "made" / f"setup-{NEXT}-0.sh").read_bytes()
    assert b"".join(held(io.BytesIO(whole), row.release)) == whole
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << (place % 8)
        for wrong in (bytes(changed), whole[:place]):
            assert _code(partial(list, held(io.BytesIO(wrong), row.release))) == "release-target"


class _Endless:
    """A drive that never comes to an end."""

    def __init__(self) -> None:
        self.given = 0

    def read(self, size: int, /) -> bytes:
        self.given += size
        return b"x" * size


def test_a_setup_without_an_end(offices: Offices, releasing: Releasing) -> None:
    release, endless = releasing.publish().release, _Endless()
    assert _code(lambda: list(held(endless, release))) == "release-target"
    assert endless.given <= release.size + 1
    releasing.write()
    with releasing.setup.open("ab") as file:
        file.write(b"x")
    assert _untouched(offices, releasing) == "release-target"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"x" * (FILE_LIMIT + 1), "limit"),
        (b"[" * 100_000, "release-file"),
        (b"", "release-file"),
        (b"{}", "release-file"),
        (b"\xff\xfe", "release-file"),
        (b'{"v":2,"roots":[],"release":{"doc":"","sigs":[]}}', "release-version"),
    ],
)
def test_files_that_are_no_statement(
    offices: Offices, releasing: Releasing, content: bytes, code: str
) -> None:
    releasing.issue()
    releasing.statement.write_bytes(content)
    assert _untouched(offices, releasing) == code


def test_a_thousand_signatures(offices: Offices, releasing: Releasing) -> None:
    body = json.loads(releasing.issue().read_bytes())
    body["release"]["sigs"] = body["release"]["sigs"] * 1_000
    releasing.statement.write_text(json.dumps(body, separators=(",", ":")), encoding="utf-8")
    assert _untouched(offices, releasing) == "limit"


def test_links_are_not_followed(offices: Offices, releasing: Releasing, tmp_path: Path) -> None:
    releasing.issue()
    away = tmp_path / "away"
    away.mkdir()
    moved = shutil.move(releasing.setup, away / releasing.setup.name)
    (releasing.statement.parent / Path(moved).name).symlink_to(moved)
    assert _untouched(offices, releasing) == "release-missing"
    held_elsewhere = shutil.move(releasing.statement, away / "x.release")
    (releasing.drive / "PROGRAM" / "x.release").symlink_to(held_elsewhere)
    assert offices.first.ask(look_for_release, releasing.drive) is None


def test_files_that_change_between_the_check_and_the_start(offices: Offices, releasing: Releasing) -> None:
    county = offices.first
    releasing.issue()
    genuine = releasing.setup.read_bytes()
    county.ask(check_release, releasing.drive)
    releasing.setup.write_bytes(genuine.replace(b"first", b"other") + b"rm -rf")
    assert _code(lambda: county.ask(take_setup, releasing.statement)) == "release-target"
    releasing.setup.write_bytes(genuine)
    prepared = county.ask(take_setup, releasing.statement)
    prepared.setup.write_bytes(setup_file(releasing.folder / "evil").read_bytes())
    assert _code(lambda: county.ask(begin_install, prepared)) == "release-target"
    assert county.ask(install_state) is None


def test_a_package_with_a_false_release_brings_its_records_all_the_same(
    offices: Offices, releasing: Releasing
) -> None:
    """A statement in a package that no key in force signed tells nothing, and holds nothing up."""
    offices.province.ask(publish_release, releasing.draft("0.98.0"))  # nobody signed it
    offices.round(offices.first)
    assert offices.first.ask(known_releases) == ()
    assert offices.first.ask(program_report).newest == ""
    assert offices.agree(offices.first)


def test_what_is_not_genuine_stands_in_the_journal(offices: Offices, releasing: Releasing) -> None:
    releasing.issue()
    releasing.forge([generate_signing_key()])
    _code(lambda: offices.first.ask(check_release, releasing.drive))
    found = offices.sql(offices.first, "SELECT CAST(body AS TEXT) FROM op WHERE type = 'audit.refused'")
    assert any("release-signature" in str(body) for (body,) in found)
