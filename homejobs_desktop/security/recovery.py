"""The printed code that opens an office's data again when the computer's key is lost.

The code is 40 random digits and two check digits, in seven groups of six, to be read aloud and typed.
It wraps the data key in a file that may lie beside the database: without the code the file says nothing.
"""

import hashlib
import json
import re
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from homejobs_desktop.domain.numbers import check_mod_97_10, mod_97_10
from homejobs_desktop.foundation.errors import Invalid, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.security.files import write_private

KEY_SIZE = 32
_RANDOM_DIGITS = 40
_DIGITS = 42
_GROUP = 6
_FORMAT = "homejobs-recovery-1"
_MEMORY_KIB = 64 * 1024
_PASSES = 3
_LANES = 4
_COST: dict[str, str | int] = {
    "format": _FORMAT,
    "memory_kib": _MEMORY_KIB,
    "passes": _PASSES,
    "lanes": _LANES,
}

_LETTER = mark(
    "Recovery", "“{sign}” in the recovery code is not a digit. The code has 42 digits in 7 groups of 6."
)
_GROUP_LENGTH = mark(
    "Recovery", "Group {number} of the recovery code has {count} digits instead of 6. Type it again."
)
_LENGTH = mark(
    "Recovery", "The recovery code has {count} digits instead of 42, in 7 groups of 6. Type it again."
)
_CHECK = mark("Recovery", "A digit of the recovery code is wrong. Compare it with the paper group by group.")
_CHECK_GROUP = mark(
    "Recovery",
    "A digit of the recovery code is wrong, probably in group {number}. Compare it with the paper.",
)
_OTHER_OFFICE = mark(
    "Recovery", "This recovery code is not this office's, or an older one. Look for the newest paper."
)
_DAMAGED = mark("Recovery", "The recovery file {file} is damaged. Put it back from a backup of this office.")
_MISSING = mark("Recovery", "The recovery file {file} is missing. Put it back from a backup of this office.")


def new_data_key(ids: Ids) -> bytes:
    """Make the key that a store is encrypted with."""
    return ids.token(KEY_SIZE)


def new_code(ids: Ids) -> str:
    """Make a recovery code of 42 digits."""
    # 32 random bytes over 10**40 codes: the preference for small ones is below 2**-120.
    number = int.from_bytes(ids.token(32), "big") % 10**_RANDOM_DIGITS
    body = f"{number:0{_RANDOM_DIGITS}}"
    return body + mod_97_10(body)


def show_code(code: str) -> str:
    """Give the code in groups as it is printed."""
    return "-".join(code[start : start + _GROUP] for start in range(0, _DIGITS, _GROUP))


def read_code(text: str) -> str:
    """Give the 42 digits of a typed code.

    Raises:
        Invalid: With the group that is wrong, where that can be told.
    """
    code = digits_only(text)
    sign = next((sign for sign in code if sign not in "0123456789"), None)
    if sign is not None:
        raise Invalid(_LETTER, sign=Verbatim(sign))
    if len(code) != _DIGITS:
        raise _wrong_length(text, code)
    if not check_mod_97_10(code):
        raise _wrong_digit(code)
    return code


def _wrong_length(text: str, code: str) -> Invalid:
    groups = re.findall(r"[0-9]+", ascii_digits(text))
    wrong = [(number, len(group)) for number, group in enumerate(groups, start=1) if len(group) != _GROUP]
    if len(groups) == _DIGITS // _GROUP and len(wrong) == 1:
        number, count = wrong[0]
        return Invalid(_GROUP_LENGTH, number=number, count=count)
    return Invalid(_LENGTH, count=len(code))


def _wrong_digit(code: str) -> Invalid:
    """Name the group when swapping two neighbours in only one group would make the code agree."""
    swaps = (index for index in range(_DIGITS - 1) if code[index] != code[index + 1])
    groups = {
        index // _GROUP + 1
        for index in swaps
        if check_mod_97_10(code[:index] + code[index + 1] + code[index] + code[index + 2 :])
    }
    return Invalid(_CHECK_GROUP, number=groups.pop()) if len(groups) == 1 else Invalid(_CHECK)


class RecoveryFile:
    """The data key, wrapped by a recovery code, in a file."""

    def __init__(self, path: Path, ids: Ids) -> None:
        self._path = path
        self._ids = ids

    def __repr__(self) -> str:
        return f"RecoveryFile({str(self._path)!r})"

    def seal(self, data_key: bytes) -> str:
        """Wrap `data_key` under a new code and give the code; an older code opens nothing any more."""
        code = new_code(self._ids)
        salt, nonce = self._ids.token(16), self._ids.token(12)
        sealed = AESGCM(derive_key(code, salt)).encrypt(nonce, data_key, _bound(salt))
        body = _COST | {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
        write_private(self._path, _dump(body | {"sha256": _digest(body)}), self._ids)
        return code

    def open_with_code(self, text: str) -> bytes:
        """Give the data key to whoever has the code.

        Raises:
            Invalid: When the code is mistyped or is another office's.
            StoreRefused: When the file is missing or damaged.
        """
        code = read_code(text)
        salt, nonce, sealed = self._parts()
        try:
            return AESGCM(derive_key(code, salt)).decrypt(nonce, sealed, _bound(salt))
        except InvalidTag as error:
            raise Invalid(_OTHER_OFFICE) from error

    def _parts(self) -> tuple[bytes, bytes, bytes]:
        try:
            body = json.loads(self._path.read_bytes())
            expected = body.pop("sha256")
            parts = (bytes.fromhex(body["salt"]), bytes.fromhex(body["nonce"]), bytes.fromhex(body["sealed"]))
        except FileNotFoundError as error:
            raise StoreRefused(_MISSING, file=Verbatim(self._path)) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreRefused(_DAMAGED, file=Verbatim(self._path)) from error
        if _digest(body) != expected or body.get("format") != _FORMAT:
            raise StoreRefused(_DAMAGED, file=Verbatim(self._path))
        return parts


def derive_key(code: str, salt: bytes) -> bytes:
    """Give the 32 bytes that a code (42 digits) and a salt stand for; slow on purpose."""
    kdf = Argon2id(salt=salt, length=KEY_SIZE, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return kdf.derive(code.encode())


def _bound(salt: bytes) -> bytes:
    """Give what the seal also proves: how the key was made."""
    return _dump(_COST | {"salt": salt.hex()})


def _dump(body: dict[str, str | int]) -> bytes:
    return json.dumps(body, sort_keys=True, indent=1).encode()


def _digest(body: dict[str, str | int]) -> str:
    return hashlib.sha256(_dump(body)).hexdigest()
