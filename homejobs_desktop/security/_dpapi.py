"""Windows' own protection of secrets: only this Windows user on this computer can open them again."""

import ctypes
from ctypes import wintypes

_NO_WINDOW = 0x1
"""CRYPTPROTECT_UI_FORBIDDEN: fail rather than ask."""


class _Blob(ctypes.Structure):
    """DATA_BLOB of dpapi.h."""

    _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))


def protect(secret: bytes, entropy: bytes) -> bytes:
    """Seal `secret`; `entropy` must be given again to open it."""
    return _call("CryptProtectData", secret, entropy)


def unprotect(sealed: bytes, entropy: bytes) -> bytes:
    """Open what `protect` sealed; OSError when this user may not or it is damaged."""
    return _call("CryptUnprotectData", sealed, entropy)


def _blob(content: bytes) -> _Blob:
    buffer = ctypes.create_string_buffer(content, len(content))
    return _Blob(len(content), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char)))


def _call(name: str, content: bytes, entropy: bytes) -> bytes:
    crypt32 = ctypes.CDLL("crypt32", use_last_error=True)
    function = crypt32[name]
    function.restype = wintypes.BOOL
    function.argtypes = (
        ctypes.POINTER(_Blob),
        ctypes.c_void_p,  # description: none
        ctypes.POINTER(_Blob),
        ctypes.c_void_p,  # reserved
        ctypes.c_void_p,  # prompt: none
        wintypes.DWORD,
        ctypes.POINTER(_Blob),
    )
    given, extra, made = _blob(content), _blob(entropy), _Blob()
    if not function(
        ctypes.byref(given), None, ctypes.byref(extra), None, None, _NO_WINDOW, ctypes.byref(made)
    ):
        raise OSError(_last_error(), f"{name} failed")
    try:
        return ctypes.string_at(made.data, made.size)
    finally:
        _free(made)


def _free(made: _Blob) -> None:
    """Overwrite the answer and give its memory back to Windows."""
    ctypes.memset(made.data, 0, made.size)
    free = ctypes.CDLL("kernel32")["LocalFree"]
    free.restype = ctypes.c_void_p
    free.argtypes = (ctypes.c_void_p,)
    free(ctypes.cast(made.data, ctypes.c_void_p))


def _last_error() -> int:
    return int(getattr(ctypes, "get_last_error", lambda: 0)())
