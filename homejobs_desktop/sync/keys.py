"""Key pairs of an office: signing (Ed25519), opening (age, X25519), signing documents (Ed25519)."""

import hashlib
from dataclasses import dataclass

import msgspec
import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from homejobs_desktop.sync.refusals import refuse

DIGITS = 24
_FINGERPRINT = b"msync/enrol/v1\x00"
_PRIME = 2**255 - 19
_SMALL_ORDER = frozenset(
    {
        0,
        1,
        325606250916557431795983626356110631294008115727848805560023387167927233504,
        39382357235489614581723060781553021112529911719440698176882885853963445705823,
        _PRIME - 1,
        _PRIME,
        _PRIME + 1,
    }
)
"""Coordinates of curve points with which anybody shares a secret (Montgomery form)."""
_SMALL_EDWARDS = frozenset(
    {
        0,
        1,
        2707385501144840649318225287225658788936804267575313519463743609750303021540,
        55188659117513257062467267217118295137698188065244968500265048394206261417927,
        _PRIME - 1,
        _PRIME,
        _PRIME + 1,
    }
)
"""Ed25519 points of small order: signatures under them prove nothing."""
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others may know of an office's keys: `sign` and `permit` in hex, `open` an age recipient."""

    sign: str
    open: str
    permit: str


class SecretKeys(msgspec.Struct, frozen=True):
    """The three private keys of an office; its `repr` shows none of them."""

    sign: bytes
    open: str
    permit: bytes

    def __repr__(self) -> str:
        return "SecretKeys(…)"

    @property
    def public(self) -> PublicKeys:
        """The public halves."""
        return PublicKeys(public_of(self.sign), recipient_of(self.open), public_of(self.permit))


def generate_keys() -> SecretKeys:
    """Make the keys of a new office."""
    return SecretKeys(generate_signing_key(), generate_identity(), generate_signing_key())


def generate_signing_key() -> bytes:
    """Make an Ed25519 private key: its 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def generate_identity() -> str:
    """Make an age identity."""
    return str(pyrage.x25519.Identity.generate())


def public_of(private: bytes) -> str:
    """Give the public half of an Ed25519 private key, in hex."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw().hex()


def recipient_of(identity: str) -> str:
    """Give the recipient that an age identity opens for."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def sign(private: bytes, message: bytes) -> bytes:
    """Sign `message`; its context is part of the message."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def is_signed(public: str, message: bytes, signature: bytes) -> bool:
    """Tell whether `signature` over `message` was made with the private half of `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def encode_secrets(keys: SecretKeys) -> bytes:
    """Give the keys as the bytes that the vault keeps."""
    return msgspec.json.encode(keys)


def decode_secrets(data: bytes) -> SecretKeys:
    """Read the keys that the vault kept."""
    return msgspec.json.decode(data, type=SecretKeys)


def fingerprint(keys: PublicKeys) -> str:
    """Give the 24 digits that are compared by voice: 80 bits of SHA-256 over the three public keys."""
    return digits_of(bytes.fromhex(keys.sign) + keys.open.encode("ascii") + bytes.fromhex(keys.permit))


def digits_of(data: bytes) -> str:
    """Give 24 digits that stand for `data`."""
    number = int.from_bytes(hashlib.sha256(_FINGERPRINT + data).digest()[:10], "big")
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def grouped_digits(digits: str) -> str:
    """Give the 24 digits in groups of four, as they are read out."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def is_usable(key: str) -> bool:
    """Tell whether a public Ed25519 key (hex) is a key, and none under which anybody can sign."""
    try:
        raw = bytes.fromhex(key)
        Ed25519PublicKey.from_public_bytes(raw)
    except ValueError:
        return False
    return (int.from_bytes(raw, "little") & (2**255 - 1)) not in _SMALL_EDWARDS


def is_recipient(text: str) -> bool:
    """Tell whether a text is an age recipient, and none for which anybody can open."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return _coordinate(text) not in _SMALL_ORDER


def check_public(keys: PublicKeys) -> None:
    """Refuse keys that are malformed or of small order, with which anybody could act.

    Raises:
        PackageRefused: A key is no key.
    """
    if not (is_usable(keys.sign) and is_usable(keys.permit)):
        raise refuse("request", mistake="key")
    if not is_recipient(keys.open):
        raise refuse("request", mistake="key")


def _coordinate(recipient: str) -> int:
    """Give the curve coordinate in a recipient whose bech32 checksum was already verified."""
    data = [_BECH32.index(letter) for letter in recipient.rpartition("1")[2][:-6]]
    bits = 0
    for five in data:
        bits = bits << 5 | five
    raw = (bits >> (len(data) * 5 - 256)).to_bytes(32, "big")
    return int.from_bytes(raw, "little") & (2**255 - 1)
