"""The office's secrets, each in its own file outside the database, wrapped for this computer.

On Windows they are sealed by the system for the user who runs the program. Elsewhere the folder and its
files can be read by their owner only.
"""

import hashlib
import re
import sys
from pathlib import Path

from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.security.files import make_private_folder, sync_folder, write_private

if sys.platform == "win32":
    from homejobs_desktop.security import _dpapi

_MAGIC = b"HJKEY1"
_PLAIN = b"P"
_SEALED = b"W"
_DIGEST = 32
_HEAD = len(_MAGIC) + 1 + _DIGEST
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}", re.ASCII)

_DAMAGED = mark(
    "Store",
    "The key file {file} is damaged. Put it back from a copy, or open the office with its recovery code.",
)
_UNREADABLE = mark(
    "Store",
    "The key file {file} cannot be read ({reason}). Check that this user may open the folder of keys.",
)
_OTHER_USER = mark(
    "Store",
    "The key file {file} was made by another Windows user or on another computer. "
    "Log in as that user, or open the office with its recovery code.",
)
_OTHER_SYSTEM = mark(
    "Store",
    "The key file {file} was made on another kind of system. Open the office with its recovery code.",
)


class KeyStore:
    """Named secrets in a folder that belongs to one user of one computer."""

    def __init__(self, folder: Path, ids: Ids) -> None:
        self._folder = folder
        self._ids = ids

    def __repr__(self) -> str:
        return f"KeyStore({str(self._folder)!r})"

    def save(self, name: str, secret: bytes) -> None:
        """Keep `secret` under `name`, durably, in place of an earlier one."""
        path = self._path(name)
        make_private_folder(self._folder)
        wrapped = _wrap(name, secret)
        digest = hashlib.sha256(_KIND + wrapped).digest()
        write_private(path, _MAGIC + _KIND + digest + wrapped, self._ids)

    def load(self, name: str) -> bytes | None:
        """Give the secret called `name`, None when there is none.

        Raises:
            StoreRefused: When its file is damaged or belongs to another user or computer.
        """
        path = self._path(name)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreRefused(_UNREADABLE, file=Verbatim(path), reason=Verbatim(error.strerror)) from error
        kind, digest, wrapped = (
            content[len(_MAGIC) : len(_MAGIC) + 1],
            content[_HEAD - _DIGEST : _HEAD],
            content[_HEAD:],
        )
        if content[: len(_MAGIC)] != _MAGIC or hashlib.sha256(kind + wrapped).digest() != digest:
            raise StoreRefused(_DAMAGED, file=Verbatim(path))
        if kind != _KIND:
            raise StoreRefused(_OTHER_SYSTEM, file=Verbatim(path))
        return _unwrap(name, wrapped, path)

    def delete(self, name: str) -> None:
        """Forget the secret called `name`, if there is one."""
        path = self._path(name)
        if path.exists():
            path.unlink()
            sync_folder(self._folder)

    def names(self) -> tuple[str, ...]:
        """Give the names of the secrets that are kept, sorted."""
        if not self._folder.is_dir():
            return ()
        return tuple(sorted(path.stem for path in self._folder.glob("*.key")))

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            message = f"not a name of a secret: {name!r}"
            raise ValueError(message)
        return self._folder / f"{name}.key"


if sys.platform == "win32":
    _KIND = _SEALED

    def _wrap(name: str, secret: bytes) -> bytes:
        return _dpapi.protect(secret, name.encode())

    def _unwrap(name: str, wrapped: bytes, path: Path) -> bytes:
        try:
            return _dpapi.unprotect(wrapped, name.encode())
        except OSError as error:
            raise StoreRefused(_OTHER_USER, file=Verbatim(path)) from error

else:
    _KIND = _PLAIN

    def _wrap(_name: str, secret: bytes) -> bytes:
        return secret

    def _unwrap(_name: str, wrapped: bytes, _path: Path) -> bytes:
        return wrapped
