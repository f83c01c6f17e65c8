"""The index of the people of other counties: keyed hashes that a county can ask, and not read.

A line stands for one person of another county. It says nothing but eight bytes each of: which record, which
national code, which name and year of birth. Whoever has the province's key can ask whether somebody is known
elsewhere, one guess at a time; nobody can tell who stands behind a line.
"""

import hmac
from typing import Annotated, NamedTuple

import msgspec

from homejobs_desktop.domain.operations import Count
from homejobs_desktop.sync.refusals import refuse

SIZE = 8
_PURPOSE = b"msync/elsewhere/v1\x00"
_Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")]
_HashOrNone = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{16})?$")]


class Known(NamedTuple):
    """The hashes of one person; `code` and `name` are empty when the person is gone or has none."""

    slot: bytes
    code: bytes
    name: bytes
    csn: int


class _Line(msgspec.Struct, frozen=True, array_like=True):
    slot: _Hash
    code: _HashOrNone
    name: _HashOrNone
    csn: Count


_decoder = msgspec.json.Decoder(_Line)


class Hasher:
    """Hashes with a province's key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def slot(self, record_id: str) -> bytes:
        """Give the hash of a record's id."""
        return self._hash(b"id", record_id)

    def code(self, national_code: str) -> bytes:
        """Give the hash of a national code, empty when there is none."""
        return self._hash(b"code", national_code) if national_code else b""

    def name(self, name_key: str, birth_year: int | None) -> bytes:
        """Give the hash of a name as it sounds with the Jalali year of birth, empty when one is missing."""
        return self._hash(b"name", f"{name_key}\x00{birth_year}") if name_key and birth_year else b""

    def _hash(self, kind: bytes, text: str) -> bytes:
        return hmac.digest(self._key, _PURPOSE + kind + b"\x00" + text.encode(), "sha256")[:SIZE]


def encode_known(known: Known) -> bytes:
    """Give a person's line."""
    line = _Line(known.slot.hex(), known.code.hex(), known.name.hex(), known.csn)
    return msgspec.json.encode(line) + b"\n"


def parse_known(line: bytes) -> Known:
    """Read a person's line.

    Raises:
        PackageRefused: It is not written as it should be.
    """
    try:
        read = _decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="known") from error
    return Known(bytes.fromhex(read.slot), bytes.fromhex(read.code), bytes.fromhex(read.name), read.csn)
