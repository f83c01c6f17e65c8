"""Grants of quotas as they travel: each signed by the province by itself.

A county keeps a grant as it was signed and shows it to the province again, so that a province whose
computer was restored learns back what it granted, and nobody can grant anything to himself.
"""

from collections.abc import Callable, Collection, Mapping

import msgspec

from homejobs_desktop.domain.quotas import Grant
from homejobs_desktop.sync.keys import is_signed
from homejobs_desktop.sync.refusals import refuse

_QUOTA = b"msync/quota/v1\x00"

QuotaLine = dict[str, str | int]
"""A grant in a control section: `doc`, its text; `key` and `sig`, both in hex."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Grant)
_line_decoder = msgspec.json.Decoder(QuotaLine)


def sign_grant(grant: Grant, key: str, signer: Callable[[bytes], bytes]) -> QuotaLine:
    """Sign a grant with the province's key."""
    text = _encoder.encode(grant)
    return {"doc": text.decode(), "key": key, "sig": signer(_QUOTA + text).hex()}


def open_grant(line: Mapping[str, str | int], keys: Collection[str]) -> Grant:
    """Read a grant that one of the province's `keys` signed.

    Raises:
        PackageRefused: It is not written as it should be, or nobody of them signed it.
    """
    text, key, signature = (str(line.get(name, "")) for name in ("doc", "key", "sig"))
    try:
        raw = bytes.fromhex(signature)
        grant = _decoder.decode(text)
    except (ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise refuse("content", mistake="quota") from error
    if key not in keys or not is_signed(key, _QUOTA + text.encode(), raw):
        raise refuse("content", mistake="quota")
    return grant


def line_bytes(line: Mapping[str, str | int]) -> bytes:
    """Give a signed grant as it is kept."""
    return _encoder.encode(line)


def line_of(kept: bytes) -> QuotaLine:
    """Read a signed grant that was kept."""
    return _line_decoder.decode(kept)


def grant_of(kept: bytes) -> Grant:
    """Read a grant that this office kept after it had verified it."""
    return _decoder.decode(str(line_of(kept)["doc"]))
