import errno
import hashlib
import io
import random
import tracemalloc
from collections.abc import Callable
from typing import BinaryIO, cast

import msgspec
import pyrage
import pytest
import zstandard

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.container import PackedMember, Sealing, pack_member, write_package
from homejobs_desktop.sync.keys import SecretKeys, sign
from homejobs_desktop.sync.manifest import (
    MAGIC,
    Limits,
    Manifest,
    Member,
    MemberName,
    PackageKind,
    encode_manifest,
    signed_bytes,
)
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.refusals import SENTENCES
from homejobs_desktop.sync.trust import Status, judge_package
from tests.support.packages import Kept, World, manifest, packed, write

UP = frozenset({PackageKind.UP})


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _read(world: World, data: bytes, *, limits: Limits | None = None) -> Kept:
    kept = Kept()
    judge = judge_package(world.trust(), "29-00", UP)
    Sealed(io.BytesIO(data), limits).verify(world.province.open, judge).read(kept)
    return kept


def _code(world: World, data: bytes, *, limits: Limits | None = None) -> str:
    with pytest.raises(PackageRefused) as caught:
        _read(world, data, limits=limits)
    assert caught.value.sentence()
    return caught.value.code


def _unchecked(world: World, made: Manifest, members: list[PackedMember], tail: bytes = b"") -> bytes:
    """Write what no correct writer writes: nothing is read back before it is encrypted."""
    complete = msgspec.structs.replace(made, members=tuple(each.member for each in members))
    head = encode_manifest(complete)
    signature = sign(world.first.sign, signed_bytes(head))
    plain = MAGIC + len(head).to_bytes(4, "big") + head + signature
    plain += b"".join(b"".join(each.chunks) for each in members) + tail
    return _sealed(world, plain)


def _sealed(world: World, plain: bytes) -> bytes:
    recipient = pyrage.x25519.Recipient.from_str(world.province.public.open)
    return bytes(pyrage.encrypt(plain, [recipient]))


CONTROL = pack_member(MemberName.CONTROL, [b"{}"])


def test_a_package_gives_back_what_was_put_in(world: World) -> None:
    lines = [f"line {number}\n".encode() for number in range(12_345)]
    members = [pack_member(MemberName.CONTROL, [b"{}"]), pack_member(MemberName.OPS, lines)]
    data = write(world.first, world.province.public.open, members)
    kept = _read(world, data)
    assert kept.controls == [b"{}"]
    assert [line for _name, batch in kept.batches for line in batch] == lines
    assert {name for name, _batch in kept.batches} == {MemberName.OPS}
    assert len(kept.batches) > 1


def test_every_flipped_byte_is_refused(world: World) -> None:
    data = write(world.first, world.province.public.open)
    for place in range(len(data)):
        bad = bytearray(data)
        bad[place] ^= 0x01
        assert _code(world, bytes(bad)) in {"damaged", "not-a-package", "receiver"}


def test_every_cut_is_refused(world: World) -> None:
    data = write(world.first, world.province.public.open)
    for length in range(len(data)):
        assert _code(world, data[:length]) in {"damaged", "not-a-package"}


def test_appended_doubled_and_foreign_bytes_are_refused(world: World) -> None:
    data = write(world.first, world.province.public.open)
    assert _code(world, data + b"x") == "damaged"
    assert _code(world, data + data) == "damaged"
    assert _code(world, b"") == "not-a-package"
    assert _code(world, b"PK\x03\x04" + data) == "not-a-package"


def test_cuts_between_encrypted_chunks_are_refused(world: World) -> None:
    noise = b"".join(hashlib.sha256(bytes([number % 256, number // 256])).digest() for number in range(8_000))
    lines = [noise[start : start + 64].hex().encode() + b"\n" for start in range(0, len(noise), 64)]
    data = write(world.first, world.province.public.open, [CONTROL, pack_member(MemberName.OPS, lines)])
    assert len(data) > 3 * 65_536
    header = data.index(b"\n---") + 60
    for chunk in range(len(data) // 65_552 + 1):
        for offset in (-17, -1, 0, 1, 17):
            cut = header + chunk * 65_552 + offset
            if cut < len(data):
                assert _code(world, data[:cut]) == "damaged"


def test_a_package_for_another_office_is_refused(world: World) -> None:
    assert _code(world, write(world.first, world.second.public.open)) == "receiver"
    # Encrypted for the province, but signed for another office: forwarding is seen.
    assert _code(world, write(world.first, world.province.public.open, receiver="29-02")) == "receiver"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": PackageKind.DOWN}, "kind"),
        ({"kind": PackageKind.GRANT}, "kind"),
        ({"sender": "29-02"}, "signature"),
        ({"sender": "29-03"}, "signer"),
        ({"version": 2}, "version"),
        ({"needs": ("telepathy",)}, "needs"),
    ],
)
def test_a_wrong_manifest_is_refused(world: World, changes: dict[str, object], code: str) -> None:
    data = _unchecked(world, manifest(world.first, **changes), [CONTROL])
    assert _code(world, data) == code


def test_a_foreign_signer_is_refused(world: World) -> None:
    assert _code(world, write(world.stranger, world.province.public.open)) == "signature"
    forged = manifest(world.first)
    target = io.BytesIO()
    sealing = Sealing(lambda text: sign(world.stranger.sign, text), (world.province.public.open,))
    write_package(target, forged, [CONTROL], sealing)
    assert _code(world, target.getvalue()) == "signature"


def test_a_signature_of_another_context_is_refused(world: World) -> None:
    target = io.BytesIO()
    sealing = Sealing(
        lambda text: sign(world.first.sign, text.replace(b"package", b"trust", 1)),
        (world.province.public.open,),
    )
    write_package(target, manifest(world.first), [CONTROL], sealing)
    assert _code(world, target.getvalue()) == "signature"


@pytest.mark.parametrize("status", [Status.REVOKED, Status.SUSPENDED])
def test_a_withdrawn_key_is_refused(world: World, status: Status) -> None:
    sites = (msgspec.structs.replace(world.sites()[0], status=status), world.sites()[1])
    judge = judge_package(world.trust(sites=sites), "29-00", UP)
    data = write(world.first, world.province.public.open)
    with pytest.raises(PackageRefused) as caught:
        Sealed(io.BytesIO(data)).verify(world.province.open, judge)
    assert caught.value.code == "revoked"


def test_trailing_bytes_after_the_last_member_are_refused(world: World) -> None:
    assert _code(world, _unchecked(world, manifest(world.first), [CONTROL], b"x")) == "trailing"


def test_a_stranger_is_refused_before_anything_is_decompressed(world: World) -> None:
    stranger = World()
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(64 * 1024 * 1024))
    members = [CONTROL, packed(MemberName.OPS, bomb, 64 * 1024 * 1024)]
    made = manifest(stranger.first)
    complete = msgspec.structs.replace(made, members=tuple(each.member for each in members))
    head = encode_manifest(complete)
    plain = MAGIC + len(head).to_bytes(4, "big") + head
    plain += sign(stranger.first.sign, signed_bytes(head)) + b"".join(
        b"".join(each.chunks) for each in members
    )
    assert _code(world, _sealed(world, plain)) == "signature"


def test_a_bomb_is_stopped_in_little_memory(world: World) -> None:
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(512 * 1024 * 1024))
    data = _unchecked(world, manifest(world.first), [CONTROL, packed(MemberName.OPS, bomb, 1000)])
    tracemalloc.start()
    assert _code(world, data) == "content"
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 * 1024 * 1024


def test_a_member_without_line_ends_is_stopped(world: World) -> None:
    bomb = zstandard.ZstdCompressor(level=3).compress(bytes(64 * 1024 * 1024))
    members = [CONTROL, packed(MemberName.OPS, bomb, 64 * 1024 * 1024)]
    assert _code(world, _unchecked(world, manifest(world.first), members)) == "limit"


def _frame(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(data)


def _wide_frame() -> bytes:
    parameters = zstandard.ZstdCompressionParameters(
        window_log=27, compression_level=3, write_content_size=False
    )
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return compressor.compress(b"line\n" * 200_000) + compressor.flush()


def _with_dictionary() -> bytes:
    dictionary = zstandard.ZstdCompressionDict(b"abcdefgh" * 100, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(dict_data=dictionary).compress(b"abcdefgh" * 50 + b"\n")


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (packed(MemberName.OPS, _frame(b"a\n"), 3), "content"),
        (packed(MemberName.OPS, _frame(b"a\n"), 1), "content"),
        (packed(MemberName.OPS, _frame(b"a\nb"), 3), "content"),
        (packed(MemberName.OPS, _frame(b"a\n") + b"x", 2), "content"),
        (packed(MemberName.OPS, _frame(b"a\n") + _frame(b"b\n"), 4), "content"),
        (packed(MemberName.OPS, _frame(b"") * 600 + _frame(b"a\n"), 2), "content"),
        (packed(MemberName.OPS, _frame(b"a\n")[:-1], 2), "content"),
        (packed(MemberName.OPS, b"not compressed", 2), "content"),
        (packed(MemberName.OPS, _with_dictionary(), 401), "content"),
        (packed(MemberName.OPS, _wide_frame(), 1_000_000), "content"),
        (packed(MemberName.OPS, _frame(b"a\n"), 2, hash="0" * 64), "hash"),
        (packed(MemberName.OPS, _frame(b"a\n"), 2, packed=4096), "cut"),
        (packed(MemberName.OPS, _frame(b"a\n"), 2**40), "limit"),
        (packed(MemberName.CONTROL, _frame(b"a\n"), 2), "format"),
        (packed(MemberName.BLOB, _frame(b"a"), 65 * 1024 * 1024, id="0" * 64), "limit"),
        (packed(MemberName.BLOB, _frame(b"a"), 1), "limit"),
    ],
)
def test_a_member_that_is_not_what_the_manifest_says_is_refused(
    world: World, member: PackedMember, code: str
) -> None:
    assert _code(world, _unchecked(world, manifest(world.first), [CONTROL, member])) == code


def test_members_out_of_order_or_missing_are_refused(world: World) -> None:
    ops = pack_member(MemberName.OPS, [b"a\n"])
    assert _code(world, _unchecked(world, manifest(world.first), [ops, CONTROL])) == "format"
    assert _code(world, _unchecked(world, manifest(world.first), [])) == "format"
    assert _code(world, _unchecked(world, manifest(world.first), [CONTROL, ops, ops])) == "format"


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(file=100), "file-size"),
        (Limits(manifest=100), "limit"),
        (Limits(members=1), "limit"),
        (Limits(control=6), "limit"),
        (Limits(op_line=3), "limit"),
        (Limits(ops=1), "limit"),
        (Limits(total=10), "limit"),
    ],
)
def test_every_limit_is_kept(world: World, limits: Limits, code: str) -> None:
    assert _code(world, write(world.first, world.province.public.open), limits=limits) == code


@pytest.mark.parametrize(
    "change",
    [
        lambda head: head.replace(b'"no":1', b'"no":-1'),
        lambda head: head.replace(b'"no":1', b'"no":1e400'),
        lambda head: head.replace(b'"c":', b'"c":-'),
        lambda head: head.replace(b'"n":"ops"', b'"n":"exe"'),
        lambda head: head.replace(b'"from":"29-01"', b'"from":"../x"'),
        lambda head: head.replace(b'"needs":[]', b'"needs":' + b"[" * 100_000),
        lambda head: b"\xff" + head,
        lambda head: head[:-1],
    ],
    ids=["negative", "infinite", "length", "name", "site", "depth", "bytes", "cut"],
)
def test_a_malformed_manifest_is_refused(world: World, change: Callable[[bytes], bytes]) -> None:
    members = [CONTROL, pack_member(MemberName.OPS, [b"a\n"])]
    made = msgspec.structs.replace(manifest(world.first), members=tuple(each.member for each in members))
    head = change(encode_manifest(made))
    plain = MAGIC + len(head).to_bytes(4, "big") + head + sign(world.first.sign, signed_bytes(head))
    plain += b"".join(b"".join(each.chunks) for each in members)
    assert _code(world, _sealed(world, plain)) == "format"


def test_another_content_under_the_encryption_is_refused(world: World) -> None:
    assert _code(world, _sealed(world, b"PK\x03\x04" + bytes(100))) == "format"
    assert _code(world, _sealed(world, b"")) == "cut"
    assert _code(world, _sealed(world, MAGIC + (2**31).to_bytes(4, "big"))) == "limit"


def test_a_drive_that_cannot_be_read_is_not_called_damage(world: World) -> None:
    class Pulled(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 100:
                raise OSError(5, "pulled")
            return super().read(min(size or 50, 50))

    data = write(world.first, world.province.public.open)
    with pytest.raises(PackageRefused) as caught:
        Sealed(Pulled(data)).verify(world.province.open, judge_package(world.trust(), "29-00", UP))
    assert caught.value.code == "source"


def test_a_file_that_changes_between_the_passes_is_refused(world: World) -> None:
    first = write(world.first, world.province.public.open)
    second = write(world.first, world.province.public.open, number=2)
    source = io.BytesIO(first)
    verified = Sealed(source).verify(world.province.open, judge_package(world.trust(), "29-00", UP))
    source.seek(0)
    source.truncate()
    source.write(second)
    with pytest.raises(PackageRefused) as caught:
        verified.read(Kept())
    assert caught.value.code == "damaged"


def test_what_a_consumer_refuses_comes_out_as_it_is(world: World) -> None:
    class Picky(Kept):
        def lines(self, member: Member, batch: list[bytes]) -> None:
            raise PackageRefused("mine", SENTENCES["chain"], mistake="x")

    data = write(world.first, world.province.public.open)
    verified = Sealed(io.BytesIO(data)).verify(world.province.open, judge_package(world.trust(), "29-00", UP))
    with pytest.raises(PackageRefused) as caught:
        verified.read(Picky())
    assert caught.value.code == "mine"


def test_reading_does_not_grow_with_the_file(world: World) -> None:
    def peak(count: int) -> int:
        lines = (hashlib.sha256(str(number).encode()).hexdigest().encode() + b"\n" for number in range(count))
        members = [CONTROL, pack_member(MemberName.OPS, lines)]
        data = write(world.first, world.province.public.open, members)

        class Forgetful(Kept):
            def lines(self, member: Member, batch: list[bytes]) -> None:
                self.count = len(batch)

        verified = Sealed(io.BytesIO(data)).verify(
            world.province.open, judge_package(world.trust(), "29-00", UP)
        )
        tracemalloc.start()
        verified.read(Forgetful())
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(48_000) < peak(8_000) * 1.5 + 200_000


def test_secret_keys_never_show(world: World) -> None:
    keys: SecretKeys = world.first
    assert keys.open not in repr(keys)
    assert keys.sign.hex() not in repr(keys)


class _Full:
    """A file that takes so many writes."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.kept = bytearray()

    def write(self, data: bytes) -> int:
        self.room -= 1
        if self.room < 0:
            raise OSError(errno.ENOSPC, "full")
        self.kept += data
        return len(data)


@pytest.mark.parametrize("lines", [1, 200])
def test_a_write_that_fails_is_never_swallowed(world: World, lines: int) -> None:
    """The encryption does not tell when its last write fails, which is the only one of a small package."""

    noise = random.Random(5)
    members = [
        pack_member(MemberName.CONTROL, [b"{}"]),
        pack_member(MemberName.OPS, [noise.randbytes(800).hex().encode() + b"\n" for _ in range(lines)]),
    ]
    sealing = Sealing(lambda text: sign(world.first.sign, text), (world.province.public.open,))
    for room in range(100):
        target = _Full(room)
        try:
            write_package(cast("BinaryIO", target), manifest(world.first), members, sealing)
        except OSError as fault:
            assert fault.errno == errno.ENOSPC  # noqa: PT017 - which of many writes is the last is not known
        else:
            assert room > 0
            _read(world, bytes(target.kept))
            return
    pytest.fail("every write failed")
