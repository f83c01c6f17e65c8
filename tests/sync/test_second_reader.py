"""The format is what docs/exchange.md says: a reader written from that page reads real packages."""

import dataclasses
import json
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.domain.entities import ATTACHMENT
from homejobs_desktop.domain.operations import Header
from homejobs_desktop.domain.records import Outcome, Reason
from homejobs_desktop.services.archive import take_archive_out
from homejobs_desktop.services.attachments import add_attachment
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from homejobs_desktop.services.permit_papers import replace_permit
from homejobs_desktop.sync.control import DownControl, StateLine, UpControl, UpgradeSaid
from homejobs_desktop.sync.enrolment import Grant, Request
from homejobs_desktop.sync.keys import public_of
from homejobs_desktop.sync.manifest import Limits, Manifest, Member, MemberName, PackageKind
from homejobs_desktop.sync.releases import ReleaseFile, Statement
from homejobs_desktop.sync.roots import Card, Proposal
from homejobs_desktop.sync.trust import Root, Signature, Signed, Status, TrustedSite, TrustList
from tests.support import second_reader
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.forging import keys_of
from tests.support.office import SECOND
from tests.support.permitting import issue
from tests.support.releasing import NEXT, Releasing
from tests.support.roots import Holders
from tests.support.scans import scan
from tests.support.second_reader import as_list, as_object

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "exchange.md").read_text(encoding="utf-8")
IN_PACKAGES = (Header, Manifest, Member, UpControl, DownControl, StateLine)
SIZES = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "": 1}


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_the_worked_example_is_right() -> None:
    previous, history = bytes(32), bytes(32)
    for raw in second_reader.examples(PAGE):
        line = second_reader.read_line(previous, raw)
        history = second_reader.next_history(history, 1, line.hash)
        for shown in (line.hash.hex(), line.tag, history.hex()):
            assert f"`{shown}`" in PAGE
        previous = line.hash
    assert previous != bytes(32)


def test_an_up_package_is_read_from_the_page_alone(offices: Offices) -> None:
    first = offices.first.ask(make_person, person(1))
    offices.first.ask(change_person, first, {"mobile": "09150000001"})
    county, province = keys_of(offices.first), keys_of(offices.province)
    written = offices.write(offices.first).packages[0]
    opened = second_reader.open_package(written.file, province.open, county.public.sign)
    operations = opened.operations()
    assert opened.manifest["kind"] == "up"
    assert (opened.manifest["from"], opened.manifest["to"]) == ("29-01", "29-00")
    assert operations[-1].hash.hex() == opened.manifest["head"] == opened.control["head"]
    made, changed = (each for each in operations if each.header["id"] == first)
    assert made.header["ty"] == "person.create"
    assert as_object(changed.body["f"])["mobile"] == [made.tag, "09150000001"]
    stamps = [int(str(each.header["t"])) for each in operations]
    assert stamps == sorted(set(stamps))
    assert opened.control["n_range"] == [operations[0].header["n"], operations[-1].header["n"]]


def test_a_down_package_is_read_from_the_page_alone(offices: Offices) -> None:
    first = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    county, province = keys_of(offices.first), keys_of(offices.province)
    opened = second_reader.open_package(
        next(file for file in offices.stick.glob("MSYNC/*_to_29-01_*.msp")), county.open, province.public.sign
    )
    history, control = bytes(32), opened.control
    query = "SELECT pinc, op_hash FROM commit_log WHERE csn <= ? ORDER BY csn"
    rows = offices.sql(offices.province, query, control["upto"])
    for pinc, digest in rows:
        assert isinstance(digest, bytes)
        history = second_reader.next_history(history, int(str(pinc)), digest)
    assert opened.manifest["ch"] == control["ch_upto"] == history.hex()
    assert control["upto"] == control["total"] == len(rows)
    states = [as_object(json.loads(line)) for line in opened.lines("states")]
    mine = next(each for each in states if each["id"] == first)
    assert as_object(mine["f"])["first_name"] == "زهرا1"
    assert mine["o"] == "29-01"
    assert set(as_object(mine["g"])) == {"*"}
    heads = [as_list(each) for each in as_list(control["heads"])]
    assert all(csn is None or isinstance(csn, int) for _digest, csn, _parked in heads)
    assert offices.first.ask(import_package, offices.stick).already


def test_the_list_of_permits_is_read_from_the_page_alone(offices: Offices) -> None:
    rows = [issue(offices.first, number) for number in range(1, 12)]
    offices.first.ask(replace_permit, rows[9].id, "lost_paper")
    offices.carry(offices.first, offices.province)
    offices.province.ask(move_permit, rows[2].id, "suspended", "", "nuisance")
    offices.province.ask(move_permit, rows[8].id, "revoked", "", "nuisance")
    offices.province.as_actor(SECOND).ask(confirm_move, rows[8].id)
    unknown = issue(offices.first, 20)
    offices.write(offices.province)
    county, province = keys_of(offices.second), keys_of(offices.province)
    file = next(offices.stick.glob("MSYNC/*_to_29-02_*.msp"))
    opened = second_reader.open_package(file, county.open, province.public.sign)
    permits = as_object(opened.control["permits"])
    said = [second_reader.standing(permits, row.number, province.public.sign) for row in (*rows, unknown)]
    expected = ["issued"] * 11
    expected[2], expected[8], expected[9] = "suspended", "revoked", "ended"
    assert said == [*expected, ""]


def test_attachments_are_read_from_the_page_alone(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    made = offices.first.ask(add_attachment, AttachmentDraft("photo", "", one), scan(1))
    county, province = keys_of(offices.first), keys_of(offices.province)
    written = offices.write(offices.first).packages[0]
    opened = second_reader.open_package(written.file, province.open, county.public.sign)
    added = next(each for each in opened.operations() if each.header["id"] == made)
    fields = as_object(added.body["f"])
    assert added.header["ty"] == "attachment.add"
    (name,) = opened.blobs
    assert fields["sha256"] == [None, name]
    assert fields["size"] == [None, len(opened.blobs[name])]
    assert opened.blobs[name] == scan(1).content
    assert opened.control["want"] == []
    for field in ATTACHMENT.fields:
        assert f"`{field.name}`" in PAGE


def test_roots_key_files_and_the_archive_are_read_from_the_page_alone(
    offices: Offices, tmp_path: Path
) -> None:
    holders = Holders.of(tmp_path / "holders")
    holders.take_over(offices)
    taken = offices.province.ask(take_archive_out, tmp_path / "archive.key")
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(make_person, person(2))
    written = offices.write(offices.first).packages[0]
    identity = second_reader.open_key_file(taken.file, taken.code).decode()
    opened = second_reader.open_package(written.file, identity, keys_of(offices.first).public.sign)
    root = second_reader.newest_root(as_list(opened.control["roots"]))
    assert (root["version"], root["threshold"], len(as_list(root["roots"]))) == (2, 2, 3)
    assert root["archive"] == taken.recipient
    assert second_reader.signers(as_object(opened.control["trust"]), "trust") == {str(root["sign"])}
    private = second_reader.open_key_file(holders.made[0].file, holders.made[0].code)
    assert public_of(private) in as_list(root["roots"])
    card = as_object(json.loads(holders.made[0].card.read_text(encoding="utf-8")))
    assert second_reader.signers(card, "root-holder") == {public_of(private)}


def test_a_release_is_read_from_the_page_alone(offices: Offices, tmp_path: Path) -> None:
    releasing = Releasing.of(offices, tmp_path / "releases", signers=2)
    releasing.name_signers(2)
    statement = releasing.issue()
    said = second_reader.open_release(statement, releasing.setup)
    assert (said["v"], said["release"], said["serial"]) == (1, NEXT, 1)
    assert set(said) == {each.encode_name for each in msgspec.structs.fields(Statement)}


def test_every_limit_stands_on_the_page() -> None:
    rows = [row.split(" | ") for row in PAGE.partition("### Limits")[2].partition("##")[0].splitlines()]
    told = set()
    for row in rows:
        words = row[1].removesuffix(" |").replace(" each", "").replace(" ", " ") if len(row) == 2 else ""
        number, _, unit = words.rpartition(" ") if words.endswith("iB") else (words, "", "")
        if number.replace(" ", "").isdigit():
            told.add(int(number.replace(" ", "")) * SIZES[unit])
    assert {getattr(Limits(), each.name) for each in dataclasses.fields(Limits)} <= told


@pytest.mark.parametrize(
    "kind",
    [
        *IN_PACKAGES,
        Signed,
        Signature,
        Root,
        TrustList,
        TrustedSite,
        Request,
        Grant,
        Card,
        Proposal,
        Statement,
        ReleaseFile,
        UpgradeSaid,
    ],
)
def test_every_name_in_a_file_stands_on_the_page(kind: type[msgspec.Struct]) -> None:
    names = [field.encode_name for field in msgspec.structs.fields(kind)]
    assert [name for name in names if f"`{name}`" not in PAGE and f'"{name}"' not in PAGE] == []


@pytest.mark.parametrize("words", [MemberName, PackageKind, Status])
def test_every_word_stands_on_the_page(words: type[StrEnum]) -> None:
    assert [word for word in words if f"`{word}`" not in PAGE] == []


def test_every_outcome_and_reason_stands_on_the_page() -> None:
    assert [word for word in (*Outcome, *Reason) if f"`{word}`" not in PAGE] == []
