"""Signed and encrypted as it should be, and hostile inside."""

import json
import tracemalloc

import msgspec
import pytest
import zstandard

from homejobs_desktop.domain.operations import (
    FIRST,
    Header,
    Operation,
    build,
    edits_of,
    encode_line,
    parse_header,
    parse_line,
)
from homejobs_desktop.domain.records import Outcome
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.commit import Moment, decide
from homejobs_desktop.sync.container import pack_member
from homejobs_desktop.sync.control import parse_state, parse_up
from homejobs_desktop.sync.manifest import MemberName, encode_manifest
from tests.support.attacking import CONTROL, raw_manifest, refused, unchecked
from tests.support.packages import World, manifest, packed

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _manifest(world: World, **changes: object) -> dict[str, object]:
    made = msgspec.structs.replace(manifest(world.first), members=(CONTROL.member,))
    said = json.loads(encode_manifest(made))
    assert isinstance(said, dict)
    return said | changes


def test_a_manifest_one_byte_too_large(world: World) -> None:
    head = json.dumps(_manifest(world, x="a" * MIB)).encode()
    assert len(head) > MIB
    assert refused(world, raw_manifest(world, head)) == "limit"


@pytest.mark.parametrize("length", [-1, 2**53 + 1, 10**30, 1.5, "5", None])
def test_member_lengths_that_are_none(world: World, length: object) -> None:
    member = {"n": "control", "c": length, "u": 2, "h": CONTROL.member.hash}
    head = json.dumps(_manifest(world, members=[member])).encode()
    assert refused(world, raw_manifest(world, head)) == "format"


def test_more_bytes_promised_than_there_are(world: World) -> None:
    first, second = CONTROL, packed(MemberName.OPS, zstandard.compress(b"a\n"), 2, packed=2**40)
    assert refused(world, unchecked(world, [first, second])) == "cut"


def test_a_right_hash_with_a_wrong_length(world: World) -> None:
    frame = zstandard.compress(b"a\n")
    for plain in (1, 3, 0):
        assert refused(world, unchecked(world, [CONTROL, packed(MemberName.OPS, frame, plain)])) == "content"


def test_an_unknown_need(world: World) -> None:
    head = json.dumps(_manifest(world, needs=["telepathy"])).encode()
    assert refused(world, raw_manifest(world, head)) == "needs"


def test_a_newer_format(world: World) -> None:
    assert refused(world, raw_manifest(world, json.dumps(_manifest(world, v=2)).encode())) == "version"


def test_an_unknown_member(world: World) -> None:
    member = {"n": "../../etc", "c": 1, "u": 1, "h": CONTROL.member.hash}
    head = json.dumps(_manifest(world, members=[member])).encode()
    assert refused(world, raw_manifest(world, head)) == "format"


def test_a_million_members(world: World) -> None:
    member = {"n": "blob", "c": 0, "u": 0, "h": CONTROL.member.hash, "id": "0" * 64}
    first = json.loads(msgspec.json.encode(CONTROL.member))
    head = json.dumps(_manifest(world, members=[first, *[member] * 4_000]), separators=(",", ":")).encode()
    assert len(head) < MIB
    assert refused(world, raw_manifest(world, head)) == "limit"


def test_a_bomb_of_a_gibibyte_takes_little_memory(world: World) -> None:
    compressor = zstandard.ZstdCompressor(level=3).compressobj()
    bomb = b"".join(compressor.compress(bytes(MIB)) for _ in range(1024)) + compressor.flush()
    assert len(bomb) < 256 * 1024
    data = unchecked(world, [CONTROL, packed(MemberName.OPS, bomb, 100_000)])
    tracemalloc.start()
    assert refused(world, data) == "content"
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 * MIB


def test_a_window_of_128_mib(world: World) -> None:
    parameters = zstandard.ZstdCompressionParameters(
        window_log=27, compression_level=1, write_content_size=False
    )
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    frame = compressor.compress(b"line\n" * 10_000) + compressor.flush()
    assert refused(world, unchecked(world, [CONTROL, packed(MemberName.OPS, frame, 50_000)])) == "content"


def test_many_empty_frames(world: World) -> None:
    frames = zstandard.compress(b"") * 5_000
    assert refused(world, unchecked(world, [CONTROL, packed(MemberName.OPS, frames, 0)])) == "content"


def test_a_frame_with_a_dictionary(world: World) -> None:
    words = zstandard.ZstdCompressionDict(b"abcdefgh" * 100, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    frame = zstandard.ZstdCompressor(dict_data=words).compress(b"abcdefgh" * 50 + b"\n")
    assert refused(world, unchecked(world, [CONTROL, packed(MemberName.OPS, frame, 401)])) == "content"


@pytest.mark.parametrize(
    "text",
    [
        b'{"f":{"x":[null,NaN]}}',
        b'{"f":{"x":[null,1e999]}}',
        b'{"f":{"x":[null,1.5]}}',
        b'{"f":{"x":[null,"\\ud800"]}}',
        b'{"f":{"x":[null,123456789012345678901234567890]}}',
        b'{"f":{"x":[null,{"a":1.5}]}}',
        b'{"f":{"x":[null,' + b'{"a":' * 900 + b"1" + b"}" * 900 + b"]}}",
        b'{"f":{"x":[null,' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"]}}",
        b'{"f":{"x":[null]}}',
        b'{"f":[]}',
        b"\xff\xfe",
        b"[" * 100_000,
        b"",
    ],
)
def test_odd_json_in_a_body(text: bytes) -> None:
    with pytest.raises(PackageRefused):
        edits_of(text)


def test_odd_json_in_controls_and_states() -> None:
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    for text in (deep, b"[" * 100_000, b"{}", b"NaN", b'{"site":"29-01"}'):
        with pytest.raises(PackageRefused):
            parse_up(text)
        with pytest.raises(PackageRefused):
            parse_state(text)


def _operation(body: bytes) -> Operation:
    header = Header("29-01", "0" * 16, 1, 1, "x", "person.create", "id-1", 1, 1)
    return build(FIRST, header, bytes(16), body)


@pytest.mark.parametrize(
    "value",
    ["a\\u0000b", "a\\u0007", "e\\u0301", "\u0065\u0301", "a\\u0085b"],
    ids=["nul", "bell", "escaped-not-nfc", "not-nfc", "c1"],
)
def test_text_that_is_not_normal_is_rejected_for_its_record_only(value: str) -> None:
    operation = _operation(f'{{"f":{{"first_name":[null,"{value}"]}}}}'.encode())
    assert parse_line(FIRST, encode_line(operation.header_bytes, operation.salt, operation.body)) == operation
    decision = decide(operation, None, Moment(1, lambda _tag: 0))
    assert decision.word == "rejected:value"
    assert decision.fields == {"first_name": "value"}


def test_a_doubled_key_counts_once() -> None:
    operation = _operation(b'{"f":{"first_name":[null,"a"],"first_name":[null,"b"]}}')
    decision = decide(operation, None, Moment(1, lambda _tag: 0))
    assert decision.outcome is Outcome.APPLIED
    assert decision.state is not None
    assert decision.state.fields == {"first_name": "b"}


@pytest.mark.parametrize(
    "change",
    [
        {"s": "29-1"},
        {"s": "۲۹-۰۱"},
        {"i": "xyz"},
        {"n": -1},
        {"n": 2**53 + 1},
        {"t": 1.5},
        {"u": ""},
        {"u": "a" * 129},
        {"ty": ""},
        {"id": "a" * 65},
        {"c": "a" * 65},
    ],
)
def test_odd_headers(change: dict[str, object]) -> None:
    good = json.loads(_operation(b'{"f":{}}').header_bytes)
    assert parse_header(json.dumps(good).encode()).n == 1
    with pytest.raises(PackageRefused):
        parse_header(json.dumps(good | change).encode())


def test_lines_that_are_no_lines() -> None:
    good = _operation(b'{"f":{}}')
    line = encode_line(good.header_bytes, good.salt, good.body)
    for broken in (
        line[:-1],
        line.replace(b"\t", b" "),
        line.replace(b"\t", b"\t\t", 1),
        b"\t\t\n",
        b"\n",
        good.header_bytes + b"\tAAAA\t" + good.body + b"\n",
        line[:-1] + b" " * 256 * 1024 + b"\n",
    ):
        with pytest.raises(PackageRefused):
            parse_line(FIRST, broken)


def test_a_section_of_control_that_is_not_first(world: World) -> None:
    ops = pack_member(MemberName.OPS, [b"a\n"])
    assert refused(world, unchecked(world, [ops, CONTROL])) == "format"
    assert refused(world, unchecked(world, [CONTROL, CONTROL])) == "format"
