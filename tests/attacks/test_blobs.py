"""Attachments' bytes that are not what they say, that nobody asked for, or that would fill the memory."""

import hashlib
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import zstandard

from homejobs_desktop.domain.attachments import LARGEST, AttachmentDraft
from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import PackageRefused, Unreadable
from homejobs_desktop.persistence import blob_offers
from homejobs_desktop.services import cargo
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.attachments import add_attachment, attachments_of, show_attachment
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import alarms, exchange_status, import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.sync.container import pack_blob, pack_member
from homejobs_desktop.sync.manifest import MemberName
from tests.support.attacking import CONTROL, refused, unchecked
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import Forged, Forger, chain
from tests.support.packages import World, packed
from tests.support.scans import bomb, scan

GOOD = scan(1).content
NAME = hashlib.sha256(GOOD).hexdigest()
PERSON_ID = "0197f0c4-7b1e-7a3c-8f00-000000000001"


def claim(sha256: str = NAME, **said: Value) -> list[Forged]:
    """The operations of a person with one document."""
    values: dict[str, Value] = {
        "person_id": PERSON_ID, "about": "person", "kind": "photo", "sha256": sha256,
        "size": len(GOOD), "mime": "image/jpeg", "attached_on": "2026-11-22",
    }  # fmt: skip
    return [
        ("person.create", PERSON_ID, {"first_name": "زهرا", "last_name": "x"}),
        ("attachment.add", "scan-1", values | said),
    ]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def take(offices: Offices, lines: Sequence[Forged], *blobs: tuple[str, bytes]) -> None:
    """Let the province read a county's forged package with these attachments."""
    forger = Forger(offices, offices.first)
    offices.province.ask(import_package, forger.write(chain(lines), blobs=blobs))


def kept(offices: Offices) -> list[bytes]:
    rows = offices.sql(offices.province, "SELECT content FROM blob")
    return [content for (content,) in rows if isinstance(content, bytes)]


def told(offices: Offices) -> list[str]:
    return [each.detail.split()[0] for each in offices.province.ask(alarms) if each.kind == cargo.BAD_BLOB]


def test_what_is_right_comes_in(offices: Offices) -> None:
    take(offices, claim(), (NAME, GOOD))
    assert kept(offices) == [GOOD]
    assert told(offices) == []


def test_wrong_bytes_under_a_right_name_hold_no_operation_up(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    wrong = forger.write(chain(claim()), blobs=[(NAME, scan(2).content)])
    offices.province.ask(import_package, wrong)
    assert kept(offices) == []
    assert told(offices) == ["hash"]
    assert offices.province.ask(exchange_status).files_missing == 1
    assert len(offices.province.ask(search_people, "").rows) == 1
    offices.province.ask(import_package, forger.write(chain(claim()), blobs=[(NAME, GOOD)]))
    assert kept(offices) == [GOOD]


def test_bytes_that_nobody_announced_are_not_kept(offices: Offices) -> None:
    other = scan(2).content
    take(offices, claim(), (hashlib.sha256(other).hexdigest(), other))
    assert kept(offices) == []
    assert told(offices) == []


def test_right_bytes_twice_are_kept_once(offices: Offices) -> None:
    take(offices, claim(), (NAME, GOOD), (NAME, GOOD))
    assert kept(offices) == [GOOD]


@pytest.mark.parametrize(
    ("data", "mime", "word"),
    [
        (b"MZ\x90 a program", "image/jpeg", "content"),
        (b"#!/bin/sh\n", "application/pdf", "content"),
        (b"%PDF-1.7 named as a picture", "image/jpeg", "record"),
        (b"\x89PNG\r\n\x1a\n" + bytes(LARGEST), "image/png", "content"),
    ],
    ids=["program", "script", "pdf-named-jpg", "too-large"],
)
def test_what_is_no_document_is_not_kept(offices: Offices, data: bytes, mime: str, word: str) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    take(offices, claim(sha256, size=len(data), mime=mime), (sha256, data))
    assert kept(offices) == []
    assert told(offices) == [word]


def test_a_size_that_the_record_does_not_say(offices: Offices) -> None:
    take(offices, claim(size=1), (NAME, GOOD))
    assert kept(offices) == []
    assert told(offices) == ["record"]


def test_a_false_record_of_the_same_name_keeps_nothing_out(offices: Offices) -> None:
    _person, honest = claim()
    false = ("attachment.add", "scan-0", {**honest[2], "size": 7, "mime": "image/png"})
    take(offices, [_person, false, honest], (NAME, GOOD))
    assert kept(offices) == [GOOD]
    assert told(offices) == []


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "con", "", "A" * 64, "0" * 63, "' OR 1=1 --", "۰" * 64, NAME.upper()]
)
def test_names_that_are_no_hash_are_never_asked_for(offices: Offices, name: str) -> None:
    take(offices, claim(name))
    offices.carry(offices.province, offices.first)
    assert offices.sql(offices.first, "SELECT sha256 FROM blob_want") == []


def test_a_section_without_a_hash_for_its_name(world: World) -> None:
    frame = zstandard.compress(GOOD)
    for change in ({}, {"id": "../" * 20}, {"id": "0" * 63}, {"id": NAME.upper()}):
        blob = packed(MemberName.BLOB, frame, len(GOOD), **change)
        assert refused(world, unchecked(world, [CONTROL, blob])) in {"limit", "format"}


def test_a_blob_before_the_operations(world: World) -> None:
    blob, ops = pack_blob(NAME, lambda: GOOD), pack_member(MemberName.OPS, [b"a\n"])
    assert refused(world, unchecked(world, [CONTROL, blob, ops])) == "format"


def test_a_blob_of_64_mib_and_one_byte(world: World) -> None:
    blob = packed(MemberName.BLOB, zstandard.compress(b""), 64 * 1024 * 1024 + 1, id=NAME)
    assert refused(world, unchecked(world, [CONTROL, blob])) == "limit"


def test_two_thousand_blobs(world: World) -> None:
    blob = packed(MemberName.BLOB, zstandard.compress(b"", 1), 0, id=NAME)
    assert refused(world, unchecked(world, [CONTROL, *[blob] * 2_000])) == "limit"


def test_more_than_a_gibibyte_together(world: World) -> None:
    blob = packed(MemberName.BLOB, zstandard.compress(b""), 64 * 1024 * 1024, id=NAME)
    assert refused(world, unchecked(world, [CONTROL, *[blob] * 17])) == "limit"


def test_a_compression_bomb_takes_little_memory(world: World) -> None:
    compressor = zstandard.ZstdCompressor(level=3).compressobj()
    bomb = b"".join(compressor.compress(bytes(1 << 20)) for _ in range(512)) + compressor.flush()
    data = unchecked(world, [CONTROL, packed(MemberName.BLOB, bomb, 1_000, id=NAME)])
    tracemalloc.start()
    assert refused(world, data) == "content"
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_a_picture_bomb_comes_in_as_bytes_and_is_never_drawn(offices: Offices) -> None:
    data = bomb(50_000, 50_000)
    sha256 = hashlib.sha256(data).hexdigest()
    take(offices, claim(sha256, size=len(data), mime="image/png"), (sha256, data))
    assert kept(offices) == [data]
    with pytest.raises(Unreadable):
        offices.province.ask(show_attachment, "scan-1")


def test_erased_while_the_bytes_travel(offices: Offices) -> None:
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), "another long password")
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.ask(add_attachment, AttachmentDraft("photo", "", one), scan(1))
    offices.write(offices.first)
    second = Second("reza", "another long password")
    offices.province.ask(erase_person, one, second, "درخواست خود شخص").granted()
    offices.province.ask(import_package, offices.stick)
    assert kept(offices) == []
    offices.carry(offices.province, offices.first)
    assert offices.sql(offices.first, "SELECT count(*) FROM blob") == [(0,)]


def test_a_county_gets_no_bytes_of_another_countys_documents(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.first.ask(add_attachment, AttachmentDraft("photo", "", one), scan(1))
    offices.round(offices.first)
    # The second county's program was changed so that it asks for what it does not hold.
    with monkeypatch.context() as changed:
        changed.setattr(blob_offers, "missing", lambda _session, _limit: (NAME,))
        offices.carry(offices.second, offices.province)
    assert offices.sql(offices.province, "SELECT site, sha256 FROM blob_want") == [("29-02", NAME)]
    read = offices.carry(offices.province, offices.second)
    assert sum(each.files for each in read.files) == 0
    assert offices.sql(offices.second, "SELECT count(*) FROM blob") == [(0,)]


def test_a_list_of_wishes_that_are_no_hashes_is_refused(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    file = forger.write(chain(claim()), control={"want": ("../../etc/passwd",)})
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    assert caught.value.code == "format"


def test_a_document_of_somebody_elses_paper_shows_only_with_its_person(offices: Offices) -> None:
    take(offices, claim(about="permit", about_id="of another"), (NAME, GOOD))
    (row,) = offices.province.ask(attachments_of, PERSON_ID)
    assert row.about_id == "of another"
