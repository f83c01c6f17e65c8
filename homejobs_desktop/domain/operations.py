"""Operations: the one record of every change, as exact bytes in a chain of hashes (exchange protocol 3.2).

An operation is a line `<header JSON> TAB <salt base64> TAB <body JSON> LF`. The bytes are stored and
forwarded as they were made and are never encoded again, so no canonical JSON is needed. The header
carries no personal data; its commitment binds the body, which can be erased later without breaking
the chain.
"""

import binascii
import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Annotated, TypeVar

import msgspec

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.foundation.i18n import mark

FIRST = bytes(32)
"""What the first operation of a chain names as its predecessor."""

SALT_SIZE = 16
LINE_LIMIT = 256 * 1024
DEPTH_LIMIT = 16
_DOMAIN = b"msync/op/v1\x00"
_HIGHEST = 2**53
_T = TypeVar("_T")

TRANSFER_ASK = "transfer.ask"
MERGE_PROPOSE = "merge.propose"
REQUESTS = frozenset({TRANSFER_ASK, MERGE_PROPOSE})
"""What a county asks the province to do with a person; nothing changes before it does."""

TASK_ASIDE = "audit.task_aside"
TASK_AGAIN = "audit.task_again"
TASK_ACTS = frozenset({TASK_ASIDE, TASK_AGAIN})
"""A person laid aside a change of the own office that came back, or took it up again.

They change nothing, so every version takes them in; they name the record, so that they are erased with it.
"""

PROVINCE_ONLY = frozenset(
    {
        "conflict.resolve", "person.merge", "person.unmerge", "transfer.do", "erase.do", "decision.make",
        "quota.grant", "ref.publish",
    }
)  # fmt: skip
"""What only the province does: at a county's hand it is nothing."""

Count = Annotated[int, msgspec.Meta(ge=0, le=_HIGHEST)]
Whole = Annotated[int, msgspec.Meta(ge=-_HIGHEST, le=_HIGHEST)]
WireValue = str | Whole | bool | list[str] | dict[str, object] | None
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Long = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]


@lru_cache(maxsize=1_024)
def _words(kind: str) -> tuple[str, str]:
    """Give the entity and the verb of a type; there are a few dozen in all packages together."""
    entity, _dot, verb = kind.partition(".")
    return entity, verb


class Header(msgspec.Struct, frozen=True):
    """Who changed what, when and under which schema; every wire key is one or two letters."""

    site: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}-[0-9]{2}$")] = msgspec.field(name="s")
    inc: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")] = msgspec.field(name="i")
    n: Count
    stamp: Count = msgspec.field(name="t")
    actor: _Long = msgspec.field(name="u")
    type: _Name = msgspec.field(name="ty")
    record_id: Annotated[str, msgspec.Meta(max_length=64)] | None = msgspec.field(name="id")
    schema_version: Count = msgspec.field(name="sv")
    least_reader: Count = msgspec.field(name="mr")
    commitment: Annotated[str, msgspec.Meta(max_length=64)] = msgspec.field(name="c", default="")

    @property
    def entity(self) -> str:
        """The first word of the type: an entity's name, `inc` or `audit`."""
        return _words(self.type)[0]

    @property
    def subject(self) -> str:
        """The entity whose record it is about; what is asked of the province is about a person."""
        return "person" if self.type in REQUESTS else self.entity

    @property
    def verb(self) -> str:
        """What follows the entity in the type: `create`, `set`, `move`, `retire`, …."""
        return _words(self.type)[1]


class Operation(msgspec.Struct, frozen=True):
    """One change with its exact bytes; `salt` and `body` are empty once the content is erased."""

    hash: bytes
    previous: bytes
    header: Header
    header_bytes: bytes
    salt: bytes
    body: bytes

    @property
    def tag(self) -> str:
        """The tag that this operation leaves on the fields it writes."""
        return tag_of(self.hash)


class FieldEdits(msgspec.Struct, frozen=True):
    """Body of `<entity>.create` and `.set`: for each field the tag that the editor saw and the new value."""

    fields: dict[str, tuple[str | None, WireValue]] = msgspec.field(name="f")


class Move(msgspec.Struct, frozen=True):
    """Body of `<entity>.move`: a transition of a guarded state, with the tag of the state that was seen."""

    before: str | None = msgspec.field(name="from")
    after: str = msgspec.field(name="to")
    tag: str | None = None
    fields: dict[str, tuple[str | None, WireValue]] = msgspec.field(name="f", default_factory=dict)


class Retire(msgspec.Struct, frozen=True):
    """Body of `<entity>.retire`."""

    reason: str


class Request(msgspec.Struct, frozen=True):
    """Body of `transfer.ask` (`to` is a site) and `merge.propose` (`to` is the surviving person)."""

    to: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    reason: Annotated[str, msgspec.Meta(max_length=1_000)]


_encoder = msgspec.json.Encoder()
_request_decoder = msgspec.json.Decoder(Request)
_header_decoder = msgspec.json.Decoder(Header)
_edits_decoder = msgspec.json.Decoder(FieldEdits)
_move_decoder = msgspec.json.Decoder(Move)
_retire_decoder = msgspec.json.Decoder(Retire)
_details_decoder = msgspec.json.Decoder(dict[str, object])


def commitment(salt: bytes, body: bytes) -> str:
    """Give what the header says of the body: SHA-256 over salt and body, in base64."""
    return binascii.b2a_base64(hashlib.sha256(salt + body).digest(), newline=False).decode("ascii")


def operation_hash(previous: bytes, header: bytes) -> bytes:
    """Give the name of an operation: the hash of its predecessor's name and its own header."""
    return hashlib.sha256(_DOMAIN + previous + header).digest()


def tag_of(operation: bytes) -> str:
    """Give the tag of an operation's hash: its first 8 bytes in base64url."""
    return (
        binascii.b2a_base64(operation[:8], newline=False)[:_TAG_LENGTH].translate(_URL_SAFE).decode("ascii")
    )


_TAG_LENGTH = 11
_URL_SAFE = bytes.maketrans(b"+/", b"-_")


def build(previous: bytes, header: Header, salt: bytes, body: bytes) -> Operation:
    """Make the operation that follows `previous`; the header's commitment is filled in here."""
    sealed = msgspec.structs.replace(header, commitment=commitment(salt, body))
    header_bytes = _encoder.encode(sealed)
    return Operation(operation_hash(previous, header_bytes), previous, sealed, header_bytes, salt, body)


def encode_body(body: FieldEdits | Move | Retire | Request | dict[str, object]) -> bytes:
    """Give a body's bytes."""
    return _encoder.encode(body)


def encode_line(header: bytes, salt: bytes, body: bytes) -> bytes:
    """Give an operation's line from its stored bytes."""
    return b"%b\t%b\t%b\n" % (header, binascii.b2a_base64(salt, newline=False) if salt else b"", body)


def encode_lines(operations: Iterable[tuple[int, bytes, bytes, bytes]]) -> bytes:
    """Give the lines of operations from their numbers and stored bytes, as `encode_line` does."""
    base64 = binascii.b2a_base64
    return b"".join(
        [
            b"%b\t%b\t%b\n" % (header, base64(salt, newline=False) if salt else b"", body)
            for _number, header, salt, body in operations
        ]
    )


def parse_line(previous: bytes, line: bytes) -> Operation:
    """Read the line that follows `previous` in a chain.

    Args:
        previous: Hash of the predecessor.
        line: The line with its LF.

    Raises:
        PackageRefused: The line breaks the format, a limit, or its own commitment.
    """
    if len(line) > LINE_LIMIT:
        raise _broken("op-length")
    parts = line.split(b"\t")
    if len(parts) != 3 or not line.endswith(b"\n"):
        raise _broken("op-line")
    header_bytes, body = parts[0], parts[2][:-1]
    header = _decode(_header_decoder, header_bytes)
    salt = _salt(parts[1])
    if bool(salt) != bool(body):
        raise _broken("op-salt")
    if body and commitment(salt, body) != header.commitment:
        raise _broken("op-commitment")
    return Operation(
        operation_hash(previous, header_bytes), previous, header, header_bytes, salt, body
    )  # fmt: skip


def parse_header(header: bytes) -> Header:
    """Read a header's bytes."""
    return _decode(_header_decoder, header)


def edits_of(body: bytes) -> FieldEdits:
    """Read the body of a `create` or `set`."""
    edits = _decode(_edits_decoder, body)
    _check_documents(body, edits.fields)
    return edits


def move_of(body: bytes) -> Move:
    """Read the body of a `move`."""
    move = _decode(_move_decoder, body)
    _check_documents(body, move.fields)
    return move


def retire_of(body: bytes) -> Retire:
    """Read the body of a `retire`."""
    return _decode(_retire_decoder, body)


def request_of(body: bytes) -> Request:
    """Read the body of what a county asks."""
    return _decode(_request_decoder, body)


def check_depth(value: object, depth: int = 1) -> None:
    """Refuse a value that is nested too deeply, or holds a float or an integer beyond 2^53."""
    if depth > DEPTH_LIMIT:
        raise _broken("json-depth")
    if isinstance(value, float) or (isinstance(value, int) and not -_HIGHEST <= value <= _HIGHEST):
        raise _broken("json-number")
    if isinstance(value, dict):
        for inner in value.values():
            check_depth(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            check_depth(inner, depth + 1)


def plain_value(value: object) -> Value:
    """Give `value` as a field's value; refuse what no field can hold, a float in a document too."""
    if value is None or isinstance(value, str):
        return value  # nearly every field; the check below costs more than the rest of the operation
    if isinstance(value, dict):
        check_depth(value, 3)
    plain: Value = msgspec.convert(value, type=WireValue)
    return plain


def _check_documents(body: bytes, fields: dict[str, tuple[str | None, WireValue]]) -> None:
    if body.count(b"{") <= _BRACES:
        return
    for _seen, value in fields.values():
        if isinstance(value, dict):
            check_depth(value, 3)


_BRACES = 2
"""As many braces a body opens that holds no document: its own and that of its fields."""


def _salt(text: bytes) -> bytes:
    if not text:
        return b""
    try:
        salt = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error as error:
        raise _broken("op-salt") from error
    if len(salt) != SALT_SIZE or binascii.b2a_base64(salt, newline=False) != text:
        raise _broken("op-salt")
    return salt


def _decode(decoder: "msgspec.json.Decoder[_T]", data: bytes) -> _T:
    try:
        return decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise _broken("json") from error


def _broken(code: str) -> PackageRefused:
    return PackageRefused(
        code,
        mark(
            "Exchange",
            "A change in this file is not written as it should be ({mistake}). Ask for a new file.",
        ),
        mistake=code,
    )
