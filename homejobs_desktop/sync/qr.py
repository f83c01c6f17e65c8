"""The signed text in a permit sheet's QR code, and its check without any network (exchange protocol 3.18).

`P1:` + Base45 of `payload | signature | site certificate`. The site's permit key signs the payload, the
province's permit root signs the site's certificate: its public key is all that is needed to check a sheet.
An office that the province has not certified yet puts its own public key in the certificate's place and
says so in the payload; such a sheet proves that it is unchanged, not who made it. A sheet proves who
issued what, never that it still holds: dates and states are facts for whoever asks.
"""

import datetime as dt
import struct
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from base45 import b45decode, b45encode

from homejobs_desktop.domain.numbers import check_mod_97_10
from homejobs_desktop.domain.permits import PermitFacts, PermitType
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.sync.keys import is_signed, public_of, sign

PREFIX: Final = "P1:"
CERTIFICATE_SIZE: Final = 103
LONGEST_TEXT: Final = 1200

_CERTIFICATE_CONTEXT = b"msync/permit-certificate/v1\x00"
_DOCUMENT_CONTEXT = b"msync/permit/v1\x00"
_VERSION = 1
_UNINTRODUCED = 0x80
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64
_NAME_BYTES = 60
_NO_TAIL = 0xFFFF
_FIRST_DAY = dt.date(1970, 1, 1)
_HEAD = struct.Struct(">B6sHHBHH")
_BODY = struct.Struct(">BBBHH32s")
_TYPES: Final = (
    PermitType.INDEPENDENT,
    PermitType.SUPPORTER_NATURAL,
    PermitType.SUPPORTER_LEGAL,
    PermitType.COVERED,
)
"""The order is part of the format: new types are only added at the end."""

NOT_OURS = mark(
    "Documents",
    "This is not the code of a permit sheet of this program. Scan the square at the bottom of the sheet.",
)
DAMAGED = mark(
    "Documents", "The code of this sheet is damaged or incomplete. Scan it again, straight and sharp."
)
TOO_NEW = mark(
    "Documents", "This sheet was made by a newer program. Update the program, then check the sheet again."
)
FOREIGN = mark(
    "Documents",
    "This sheet names province {province}, whose sheets cannot be checked here. "
    "Ask an office of that province.",
)
FORGED = mark(
    "Documents",
    "The signature of this sheet is false: it was changed, or no office of this province made it. "
    "Do not accept it, and tell the province.",
)
WRONG_SITE = mark(
    "Documents",
    "Office {site} signed this sheet, but its number belongs to another office. "
    "Do not accept it, and tell the province.",
)


class Origin(StrEnum):
    """What a sheet's signature proves of the office that made it."""

    PROVEN = "proven"
    """The province certified the office's key."""
    UNINTRODUCED = "unintroduced"
    """The office had not been introduced to the province; the sheet is whole, its maker is not proven."""
    UNCHECKED = "unchecked"
    """The sheet carries a certificate, but this office does not know the province's key."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the province says of a site's permit key."""

    site: str
    valid_from: dt.date
    valid_to: dt.date
    permit_key: str


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a checked text says; `certificate` is None for an office without one."""

    permit: PermitFacts
    site: str
    origin: Origin
    permit_key: str
    certificate: Certificate | None


def make_certificate(
    root_private: bytes, site: str, permit_key: str, valid_from: dt.date, valid_to: dt.date
) -> bytes:
    """Certify a site's permit key.

    Args:
        root_private: The province's private permit root key.
        site: Code of the site, `PP-SS`.
        permit_key: The site's public permit key, in hex.
        valid_from: First day on which the site may sign documents.
        valid_to: Last such day.
    """
    body = _BODY.pack(
        _VERSION, int(site[:2]), int(site[3:]), _day(valid_from), _day(valid_to), bytes.fromhex(permit_key)
    )
    return body + sign(root_private, _CERTIFICATE_CONTEXT + body)


def sign_document(permit: PermitFacts, permit_private: bytes, certificate: bytes | None) -> str:
    """Give the signed text of a permit.

    Args:
        permit: What the text says.
        permit_private: The site's private permit key.
        certificate: The province's certificate of that key; None while there is none.
    """
    flag = _UNINTRODUCED if certificate is None else 0
    payload = _payload(permit, flag)
    tail = bytes.fromhex(public_of(permit_private)) if certificate is None else certificate
    signature = sign(permit_private, _DOCUMENT_CONTEXT + payload)
    return PREFIX + bytes(b45encode(payload + signature + tail)).decode("ascii")


def read_document(text: str, root_public: str | None, province: str) -> DocumentFacts:
    """Check a text and give what it says.

    Args:
        text: The text of the QR code, as scanned or typed.
        root_public: The province's public permit root in hex; None where it is not known.
        province: The two digits of the province whose sheets are checked here.

    Raises:
        PackageRefused: The text is not ours, damaged, of another province, or its signature is false.
    """
    blob = _decode(text)
    introduced = not blob[0] & _UNINTRODUCED
    cut = len(blob) - (CERTIFICATE_SIZE if introduced else _KEY_SIZE)
    payload, signature, tail = blob[: cut - _SIGNATURE_SIZE], blob[cut - _SIGNATURE_SIZE : cut], blob[cut:]
    permit = _read_payload(payload)
    certificate = _certificate(tail) if introduced else None
    key = certificate.permit_key if certificate else tail.hex()
    site = certificate.site if certificate else f"{permit.number[:2]}-{permit.number[2:4]}"
    if site[:2] != province:
        raise _refuse("qr-province", FOREIGN, province=site[:2])
    if not is_signed(key, _DOCUMENT_CONTEXT + payload, signature):
        raise _refuse("qr-signature", FORGED)
    if certificate and root_public is not None and not _certified(tail, root_public):
        raise _refuse("qr-signature", FORGED)
    if site.replace("-", "") != permit.number[:4]:
        raise _refuse("qr-site", WRONG_SITE, site=Verbatim(site))
    if certificate is None:
        return DocumentFacts(permit, site, Origin.UNINTRODUCED, key, None)
    origin = Origin.UNCHECKED if root_public is None else Origin.PROVEN
    return DocumentFacts(permit, site, origin, key, certificate)


def _payload(permit: PermitFacts, flag: int) -> bytes:
    name = permit.holder_name.encode()[:_NAME_BYTES].decode(errors="ignore").encode()
    field = permit.field_code.encode("ascii")
    return b"".join(
        (
            _HEAD.pack(
                _VERSION | flag,
                int(permit.number).to_bytes(6, "big"),
                _day(permit.issued_on),
                0 if permit.expires_on is None else _day(permit.expires_on),
                _TYPES.index(PermitType(permit.permit_type)),
                permit.birth_year or 0,
                int(permit.code_tail) if permit.code_tail else _NO_TAIL,
            ),
            bytes([len(field)]),
            field,
            bytes([len(name)]),
            name,
        )
    )


def _read_payload(payload: bytes) -> PermitFacts:
    try:
        _flags, number, issued, expires, kind, born, tail = _HEAD.unpack_from(payload)
        field, rest = _piece(payload[_HEAD.size :])
        name, rest = _piece(rest)
        permit = PermitFacts(
            number=f"{int.from_bytes(number, 'big'):014d}",
            permit_type=_TYPES[kind].value,
            field_code=field.decode("ascii"),
            holder_name=name.decode(),
            code_tail="" if tail == _NO_TAIL else f"{tail:04d}",
            birth_year=born or None,
            issued_on=_FIRST_DAY + dt.timedelta(issued),
            expires_on=_FIRST_DAY + dt.timedelta(expires) if expires else None,
        )
    except (struct.error, IndexError, ValueError) as fault:
        raise _refuse("qr-damaged", DAMAGED) from fault
    if rest or not check_mod_97_10(permit.number) or len(permit.number) != 14:
        raise _refuse("qr-damaged", DAMAGED)
    return permit


def _piece(data: bytes) -> tuple[bytes, bytes]:
    end = 1 + data[0]
    if len(data) < end:
        raise IndexError
    return data[1:end], data[end:]


def _decode(text: str) -> bytes:
    # A scanner ends what it types with a line end; spaces are letters of Base45.
    text = text.strip("\r\n\t\ufeff")
    if not text.startswith(PREFIX) or len(text) > LONGEST_TEXT:
        raise _refuse("qr-not-ours", NOT_OURS)
    try:
        blob = bytes(b45decode(text.removeprefix(PREFIX)))
    except ValueError as fault:
        raise _refuse("qr-damaged", DAMAGED) from fault
    if len(blob) < _HEAD.size + _SIGNATURE_SIZE + _KEY_SIZE:
        raise _refuse("qr-damaged", DAMAGED)
    if blob[0] & ~_UNINTRODUCED != _VERSION:
        raise _refuse("qr-version", TOO_NEW)
    return blob


def _certificate(data: bytes) -> Certificate:
    if len(data) != CERTIFICATE_SIZE or data[0] != _VERSION:
        raise _refuse("qr-damaged", DAMAGED)
    _version, province, site, first, last, key = _BODY.unpack_from(data)
    return Certificate(
        f"{province:02d}-{site:02d}",
        _FIRST_DAY + dt.timedelta(first),
        _FIRST_DAY + dt.timedelta(last),
        key.hex(),
    )


def _certified(certificate: bytes, root_public: str) -> bool:
    body = certificate[: _BODY.size]
    return is_signed(root_public, _CERTIFICATE_CONTEXT + body, certificate[_BODY.size :])


def _day(day: dt.date) -> int:
    number = (day - _FIRST_DAY).days
    if not 0 < number <= 0xFFFF:
        message = f"{day} is no date of a document"
        raise ValueError(message)
    return number


def _refuse(code: str, text: Text, **params: str) -> PackageRefused:
    return PackageRefused(code, text, **params)
