"""Damage of every kind that a drive or a courier can do to a package's bytes."""

import io
import random

import pytest

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.container import pack_member
from homejobs_desktop.sync.manifest import Limits, MemberName, PackageKind
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.trust import judge_package
from tests.support.attacking import read, refused
from tests.support.packages import Kept, World, write

CHUNK = 64 * 1024
RANDOM_BITS = 3_000


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.fixture(scope="module")
def large(world: World) -> bytes:
    """A package of several encrypted chunks."""
    noise = random.Random(7)
    lines = [noise.randbytes(400).hex().encode() + b"\n" for _ in range(400)]
    members = [pack_member(MemberName.CONTROL, [b"{}"]), pack_member(MemberName.OPS, lines)]
    data = write(world.first, world.province.public.open, members)
    assert len(data) > 2 * CHUNK
    assert sum(len(batch) for _name, batch in read(world, data).batches) == 400
    return data


def _head(data: bytes) -> int:
    return data.index(b"\n---") + 60


def test_every_flipped_bit_of_the_age_header(world: World) -> None:
    data, trust = write(world.first, world.province.public.open), world.trust()
    for bit in range(_head(data) * 8):
        broken = bytearray(data)
        broken[bit // 8] ^= 1 << bit % 8
        assert refused(world, bytes(broken), trust=trust) in {"damaged", "receiver", "not-a-package"}


def test_random_flipped_bits(world: World) -> None:
    data, trust = write(world.first, world.province.public.open), world.trust()
    chance = random.Random(11)
    for _ in range(RANDOM_BITS):
        place = chance.randrange(len(data) * 8)
        broken = bytearray(data)
        broken[place // 8] ^= 1 << place % 8
        refused(world, bytes(broken), trust=trust)


def test_cuts_at_every_chunk_border(world: World, large: bytes) -> None:
    head = large.index(b"\n---")
    borders = [head, *range(head, len(large), CHUNK + 16), len(large)]
    for border in borders:
        for near in range(-17, 18):
            if 0 <= border + near < len(large):
                assert refused(world, large[: border + near]) in {"damaged", "cut", "not-a-package"}


def test_appended_bytes(world: World, large: bytes) -> None:
    for tail in (b"\x00", b"\n", bytes(512), large[-512:]):
        assert refused(world, large + tail) == "damaged"


def test_a_zeroed_sector(world: World, large: bytes) -> None:
    for start in range(0, len(large) - 512, 50 * 512):
        refused(world, large[:start] + bytes(512) + large[start + 512 :])


def test_swapped_blocks(world: World, large: bytes) -> None:
    first, second, size = 8192, 8192 + 4096 * 9, 4096
    swapped = bytearray(large)
    swapped[first : first + size], swapped[second : second + size] = (
        large[second : second + size],
        large[first : first + size],
    )
    assert refused(world, bytes(swapped)) == "damaged"


def test_swapped_encrypted_chunks(world: World, large: bytes) -> None:
    size = CHUNK + 16
    start = large.index(b"\n---") + 49 + 16
    swapped = large[:start] + large[start + size : start + 2 * size] + large[start : start + size]
    assert refused(world, swapped + large[start + 2 * size :]) == "damaged"


def test_a_doubled_tail_and_two_files_in_one(world: World, large: bytes) -> None:
    assert refused(world, large + large[-CHUNK:]) == "damaged"
    assert refused(world, large + large) == "damaged"


def test_an_empty_file(world: World) -> None:
    assert refused(world, b"") == "not-a-package"


def test_a_file_one_byte_too_large_is_not_even_decrypted() -> None:
    class Endless(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return Limits().file + 1 if whence == io.SEEK_END else super().seek(offset, whence)

        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError(size)

    with pytest.raises(PackageRefused) as caught:
        Sealed(Endless())
    assert caught.value.code == "file-size"


def test_a_file_that_grows_while_it_is_read(world: World) -> None:
    data = write(world.first, world.province.public.open)
    source = io.BytesIO(data)
    judge = judge_package(world.trust(), "29-00", frozenset({PackageKind.UP}))
    verified = Sealed(source).verify(world.province.open, judge)
    source.seek(0, io.SEEK_END)
    source.write(b"more")
    with pytest.raises(PackageRefused) as caught:
        verified.read(Kept())
    assert caught.value.code == "damaged"
