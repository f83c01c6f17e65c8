import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain import operations as ops
from homejobs_desktop.foundation.errors import PackageRefused

HEADER = ops.Header(
    site="29-01",
    inc="0123456789abcdef",
    n=1,
    stamp=1_700_000_000_000,
    actor="admin",
    type="person.set",
    record_id="0190a5b6-0000-7000-8000-000000000001",
    schema_version=1,
    least_reader=1,
)
SALT = bytes(range(16))

values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=3),
    st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(0, 100), max_size=3),
)
edits = st.dictionaries(
    st.text("abcdefgh_", min_size=1, max_size=12),
    st.tuples(st.none() | st.text("abcXYZ-_", min_size=11, max_size=11), values),
    max_size=6,
)


def _line(body: bytes = b'{"f":{}}') -> bytes:
    operation = ops.build(ops.FIRST, HEADER, SALT, body)
    return ops.encode_line(operation.header_bytes, operation.salt, operation.body)


@given(fields=edits, salt=st.binary(min_size=16, max_size=16), previous=st.binary(min_size=32, max_size=32))
def test_a_line_gives_back_the_operation_and_its_edits(
    fields: dict[str, tuple[str | None, ops.WireValue]], salt: bytes, previous: bytes
) -> None:
    body = ops.encode_body(ops.FieldEdits(fields))
    made = ops.build(previous, HEADER, salt, body)
    line = ops.encode_line(made.header_bytes, made.salt, made.body)
    assert line.count(b"\t") == 2
    assert line.count(b"\n") == 1
    assert ops.parse_line(previous, line) == made
    assert ops.edits_of(made.body).fields == fields


@given(fields=edits, count=st.integers(2, 6))
def test_a_chain_is_broken_by_any_change_before_it(
    fields: dict[str, tuple[str | None, ops.WireValue]], count: int
) -> None:
    body = ops.encode_body(ops.FieldEdits(fields))
    previous, other = ops.FIRST, bytes([1]) + bytes(31)
    for n in range(count):
        header = msgspec.structs.replace(HEADER, n=n)
        previous = ops.build(previous, header, SALT, body).hash
        other = ops.build(other, header, SALT, body).hash
        assert previous != other


def test_the_header_has_exactly_the_keys_of_the_format() -> None:
    operation = ops.build(ops.FIRST, HEADER, SALT, b"{}")
    assert list(msgspec.json.decode(operation.header_bytes)) == [
        "s", "i", "n", "t", "u", "ty", "id", "sv", "mr", "c",
    ]  # fmt: skip


def test_unknown_header_fields_survive_in_the_bytes() -> None:
    operation = ops.build(ops.FIRST, HEADER, SALT, b"{}")
    header = operation.header_bytes[:-1] + b',"later":"x"}'
    read = ops.parse_line(ops.FIRST, ops.encode_line(header, SALT, b"{}"))
    assert read.header_bytes == header
    assert read.hash == ops.operation_hash(ops.FIRST, header)


def test_an_erased_operation_keeps_its_hash() -> None:
    operation = ops.build(ops.FIRST, HEADER, SALT, b'{"f":{}}')
    line = ops.encode_line(operation.header_bytes, b"", b"")
    assert ops.parse_line(ops.FIRST, line).hash == operation.hash


def test_every_flipped_bit_of_a_line_changes_the_hash_or_is_refused() -> None:
    line = _line(b'{"f":{"mobile":[null,"09151234567"]}}')
    good = ops.parse_line(ops.FIRST, line)
    for place in range(len(line)):
        for bit in range(8):
            bad = bytearray(line)
            bad[place] ^= 1 << bit
            try:
                read = ops.parse_line(ops.FIRST, bytes(bad))
            except PackageRefused:
                continue
            assert read.hash != good.hash


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "op-line"),
        (b"{}\t\t{}", "op-line"),
        (b"{}\t\t\t{}\n", "op-line"),
        (b"x" * (ops.LINE_LIMIT + 1), "op-length"),
        (_line().replace(b'"n":1', b'"n":NaN'), "json"),
        (_line().replace(b'"n":1', b'"n":-1'), "json"),
        (_line().replace(b'"n":1', b'"n":1.5'), "json"),
        (_line().replace(b'"n":1', b'"n":99999999999999999999999999999'), "json"),
        (_line().replace(b'"n":1', b'"n":1e999'), "json"),
        (_line().replace(b'"u":"admin"', b'"u":"\\ud800"'), "json"),
        (_line().replace(b'"u":"admin"', b'"u":"\xff"'), "json"),
        (_line().replace(b'"s":"29-01"', b'"s":"2901"'), "json"),
        (_line().replace(b"{", b"[" * 100_000, 1), "json"),
        (_line().replace(b"AAECAwQFBgcICQoLDA0ODw==", b"AAEC"), "op-salt"),
        (_line().replace(b"AAECAwQFBgcICQoLDA0ODw==", b"?" * 24), "op-salt"),
        (_line().replace(b"AAECAwQFBgcICQoLDA0ODw==", b""), "op-salt"),
        (_line().replace(b'{"f":{}}', b'{"f":{ }}'), "op-commitment"),
        (_line().replace(b'{"f":{}}', b""), "op-salt"),
    ],
)
def test_a_bad_line_is_refused(line: bytes, code: str) -> None:
    with pytest.raises(PackageRefused) as caught:
        ops.parse_line(ops.FIRST, line)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "body",
    [
        b'{"f":{"a":[null,1.5]}}',
        b'{"f":{"a":[null,NaN]}}',
        b'{"f":{"a":[null,{"x":1.5}]}}',
        b'{"f":{"a":[null,9007199254740993]}}',
        b'{"f":{"a":[null,{"x":9007199254740993}]}}',
        b'{"f":{"a":[null]}}',
        b'{"f":[]}',
        b"{}",
        b'{"f":{"a":[null,{"x":' + b"[" * 20 + b"]" * 20 + b"}]}}",
        b'{"f":{"a":[null,{"x":' + b"[" * 100_000,
    ],
)
def test_a_bad_body_is_refused(body: bytes) -> None:
    with pytest.raises(PackageRefused):
        ops.edits_of(body)


def test_moves_and_retirements_are_read_back() -> None:
    move = ops.Move("draft", "issued", "AAAAAAAAAAA", {"number": (None, "29014700011863")})
    assert ops.move_of(ops.encode_body(move)) == move
    assert ops.encode_body(move).startswith(b'{"from":"draft","to":"issued","tag":"AAAAAAAAAAA","f":{')
    assert ops.retire_of(ops.encode_body(ops.Retire("x"))).reason == "x"


def test_a_tag_is_eight_bytes_in_base64url() -> None:
    assert ops.tag_of(b"\xff" * 32) == "__________8"
