"""The province's list of permits as it travels: signed by itself, in every down package (protocol 3.18)."""

import base64
import zlib
from collections.abc import Callable, Collection
from typing import Annotated

import msgspec

from homejobs_desktop.domain.standings import MOST_BYTES, Bits, PermitList, Series
from homejobs_desktop.sync.keys import is_signed
from homejobs_desktop.sync.refusals import refuse

_LIST = b"msync/permits/v1\x00"
_VERSION = 1

_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}$")]
_Start = Annotated[int, msgspec.Meta(ge=0, lt=MOST_BYTES)]
_Set = tuple[_Start, Annotated[str, msgspec.Meta(max_length=170_000)]]


class SignedList(msgspec.Struct, frozen=True):
    """A list of permits as it was signed: `doc`, its exact text; `key` and `sig` in hex."""

    doc: str
    key: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    sig: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}$")]


class _Document(msgspec.Struct, frozen=True):
    """The text of a list."""

    v: int
    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    pinc: _Count
    csn: _Count
    at: Annotated[str, msgspec.Meta(max_length=40)]
    series: dict[_Name, tuple[_Set, _Set, _Set, _Set]]


class _Versioned(msgspec.Struct, frozen=True):
    """What every version of the text says."""

    v: int


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(_Document)
_versioned = msgspec.json.Decoder(_Versioned)
_kept = msgspec.json.Decoder(SignedList)


def sign_permits(permits: PermitList, key: str, signer: Callable[[bytes], bytes]) -> SignedList:
    """Sign a list of permits with the province's key."""
    sets = {name: tuple(_written(each) for each in series) for name, series in permits.series.items()}
    text = _encoder.encode(
        {
            "v": _VERSION,
            "province": permits.province,
            "pinc": permits.pinc,
            "csn": permits.csn,
            "at": permits.at,
            "series": sets,
        }
    )
    return SignedList(text.decode(), key, signer(_LIST + text).hex())


def open_permits(signed: SignedList, keys: Collection[str], province: str) -> PermitList | None:
    """Read a list that one of the province's `keys` signed; None when only a newer program understands it.

    Raises:
        PackageRefused: Nobody of them signed it, it speaks of another province, or it is not written as it
            should be.
    """
    text = signed.doc.encode()
    if signed.key not in keys or not is_signed(signed.key, _LIST + text, bytes.fromhex(signed.sig)):
        raise refuse("content", mistake="permits")
    try:
        if _versioned.decode(text).v != _VERSION:
            return None
        document = _decoder.decode(text)
        series = {name: Series(*map(_read, sets)) for name, sets in document.series.items()}
    except (ValueError, zlib.error, msgspec.MsgspecError, RecursionError) as error:
        raise refuse("content", mistake="permits") from error
    if document.province != province or any(name[:2] != province for name in series):
        raise refuse("content", mistake="permits")
    return PermitList(document.province, document.pinc, document.csn, document.at, series)


def list_bytes(signed: SignedList) -> bytes:
    """Give a signed list as it is kept."""
    return _encoder.encode(signed)


def list_of(kept: bytes) -> SignedList:
    """Read a signed list that was kept."""
    return _kept.decode(kept)


def _written(bits: Bits) -> tuple[int, str]:
    return bits.start, base64.b64encode(zlib.compress(bits.data, 9)).decode() if bits.data else ""


def _read(written: tuple[int, str]) -> Bits:
    start, text = written
    if not text:
        return Bits()
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(base64.b64decode(text, validate=True), MOST_BYTES - start + 1)
    if start + len(data) > MOST_BYTES or not unpacker.eof or unpacker.unused_data:
        message = "a set of counters that is cut or beyond six digits"
        raise ValueError(message)
    return Bits(start, data)
