"""A secret in a small readable file, wrapped by a printed code: the paper and the file open it together.

For keys that lie in a safe and not on an office's computer: a root holder's key, the archive's key.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from homejobs_desktop.foundation.errors import Invalid, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.security.files import write_private
from homejobs_desktop.security.recovery import derive_key, new_code, read_code

_FORMAT = "homejobs-key-1"
_LONGEST = 64 * 1024

_MISSING = mark("Recovery", "The key file {file} is not there. Plug its drive in, or choose another file.")
_NO_KEY_FILE = mark("Recovery", "The file {file} is no key file of this program, or it is damaged.")
_OTHER_CODE = mark(
    "Recovery", "This code does not open the key file {file}. Compare it with the paper of this key."
)
_THERE = mark("Recovery", "There is a file {file} already. Choose another name; nothing was changed.")
_NOT_WRITTEN = mark("Recovery", "The key file {file} cannot be written ({reason}). Choose another place.")


class CodeFile:
    """One secret, wrapped by a code of 42 digits; `facts` beside it can be read, but not changed."""

    def __init__(self, path: Path, kind: str, ids: Ids) -> None:
        self._path = path
        self._kind = kind
        self._ids = ids

    def __repr__(self) -> str:
        return f"CodeFile({str(self._path)!r}, {self._kind!r})"

    def seal(self, secret: bytes, facts: Mapping[str, str]) -> str:
        """Wrap a secret under a new code, in a new file, and give the code: it is kept nowhere.

        Raises:
            Invalid: A file of this name is there already.
            Unreadable: The place cannot be written.
        """
        if self._path.exists():
            raise Invalid(_THERE, field="file", file=Verbatim(self._path))
        code, salt, nonce = new_code(self._ids), self._ids.token(16), self._ids.token(12)
        head = {"format": _FORMAT, "kind": self._kind, "facts": dict(facts), "salt": salt.hex()}
        sealed = AESGCM(derive_key(code, salt)).encrypt(nonce, secret, _dump(head))
        body = head | {"nonce": nonce.hex(), "sealed": sealed.hex()}
        try:
            write_private(self._path, _dump(body), self._ids)
        except OSError as fault:
            reason = Verbatim(fault.strerror or type(fault).__name__)
            raise Unreadable(_NOT_WRITTEN, file=Verbatim(self._path), reason=reason) from fault
        return code

    def open_with_code(self, text: str) -> bytes:
        """Give the secret to whoever has the code.

        Raises:
            Invalid: The code is mistyped or another one's.
            NotFound: The file is not there.
            Unreadable: It is no such file, or damaged.
        """
        code = read_code(text)
        head, nonce, sealed = self._parts()
        try:
            salt = bytes.fromhex(str(head["salt"]))
            return AESGCM(derive_key(code, salt)).decrypt(nonce, sealed, _dump(head))
        except InvalidTag as error:
            raise Invalid(_OTHER_CODE, field="code", file=Verbatim(self._path.name)) from error

    def facts(self) -> dict[str, str]:
        """Give what may be read beside the secret; only opening it proves it."""
        facts = self._parts()[0]["facts"]
        if not isinstance(facts, dict):
            raise Unreadable(_NO_KEY_FILE, file=Verbatim(self._path))
        return {str(name): str(value) for name, value in facts.items()}

    def _parts(self) -> tuple[dict[str, object], bytes, bytes]:
        try:
            with self._path.open("rb") as file:
                body = json.loads(file.read(_LONGEST))
            nonce, sealed = bytes.fromhex(body.pop("nonce")), bytes.fromhex(body.pop("sealed"))
            right = (body["format"], body["kind"]) == (_FORMAT, self._kind) and bytes.fromhex(body["salt"])
        except FileNotFoundError as error:
            raise NotFound(_MISSING, file=Verbatim(self._path)) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise Unreadable(_NO_KEY_FILE, file=Verbatim(self._path)) from error
        if not right:
            raise Unreadable(_NO_KEY_FILE, file=Verbatim(self._path))
        return body, nonce, sealed


def _dump(body: Mapping[str, object]) -> bytes:
    return json.dumps(body, sort_keys=True, indent=1, ensure_ascii=False).encode()
