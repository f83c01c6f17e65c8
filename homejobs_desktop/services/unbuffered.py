"""Reading a file back from its drive itself, and not from what the system remembers of it."""

import hashlib
import mmap
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import msvcrt

_BLOCK = 1024 * 1024
"""A multiple of every drive's sector, as unbuffered reading needs it."""


def hash_on_drive(path: Path) -> str:
    """Give the SHA-256, in hex, of what the drive really holds at `path`; it must have been flushed."""
    digest = hashlib.sha256()
    descriptor = _open(path)
    # Memory of its own pages is aligned, as Windows wants it where nothing is buffered.
    with os.fdopen(descriptor, "rb", buffering=0) as file, mmap.mmap(-1, _BLOCK) as block:
        while count := file.readinto(block):
            digest.update(block[:count])
            if os.name == "nt" and count < _BLOCK:
                break  # the end, where Windows would call the odd place of one more read a fault
    return digest.hexdigest()


def forget(descriptor: int) -> None:
    """Let the system forget what it remembers of a file that was flushed."""
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


if sys.platform == "win32":
    _READ, _SHARE_READ, _OPEN_EXISTING = 0x8000_0000, 0x1, 3
    _NO_BUFFERING, _SEQUENTIAL = 0x2000_0000, 0x0800_0000

    def _open(path: Path) -> int:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        name = ctypes.c_wchar_p(str(path))
        how = _NO_BUFFERING | _SEQUENTIAL
        handle = kernel.CreateFileW(name, _READ, _SHARE_READ, None, _OPEN_EXISTING, how, None)
        if handle in {None, ctypes.c_void_p(-1).value}:
            raise ctypes.WinError(ctypes.get_last_error())
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)

else:

    def _open(path: Path) -> int:
        descriptor = os.open(path, os.O_RDONLY)
        forget(descriptor)
        return descriptor
