"""Passwords of the office's users: stored so that they cannot be read back, asked for ever more slowly.

What computes them is imported when a password is there: opening the window does not wait for it.
"""

import datetime as dt

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.ids import Ids

MIN_LENGTH = 6
_MAX_LENGTH = 1024
_KEY_SIZE = 32
# RFC 9106, the second recommended choice: for computers with little memory.
_PASSES = 3
_LANES = 4
_MEMORY_KIB = 64 * 1024

_FREE_TRIES = 3
_LONGEST_WAIT = 300

_SHORT = mark("Login", "The password has {count} characters. Choose one of at least {least}.")
_LONG = mark("Login", "The password is too long. Choose one of at most {most} characters.")
_SAME = mark("Login", "The password is one character repeated. Choose another.")


def check_new(password: str) -> None:
    """Refuse a password that is too easy to guess.

    Raises:
        Invalid: With a sentence that says what to change.
    """
    if len(password) < MIN_LENGTH:
        raise Invalid(_SHORT, field="password", count=len(password), least=MIN_LENGTH)
    if len(password) > _MAX_LENGTH:
        raise Invalid(_LONG, field="password", most=_MAX_LENGTH)
    if len(set(password)) == 1:
        raise Invalid(_SAME, field="password")


def hash_password(password: str, ids: Ids) -> str:
    """Give the text that is stored: Argon2id with its own salt, as a PHC string."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - not before a password

    kdf = Argon2id(
        salt=ids.token(16), length=_KEY_SIZE, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB
    )
    return kdf.derive_phc_encoded(password.encode())


def matches(password: str, stored: str) -> bool:
    """Tell whether `password` is the one that `stored` was made from."""
    from cryptography.exceptions import InvalidKey  # noqa: PLC0415 - not before a password is typed
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - likewise

    if len(password) > _MAX_LENGTH:
        return False
    try:
        Argon2id.verify_phc_encoded(password.encode(), stored)
    except (InvalidKey, ValueError):
        return False
    return True


def wait_after(failures: int) -> dt.timedelta:
    """Give how long a user must wait after so many wrong passwords in a row.

    Two are free, then it is 2, 4, 8 … seconds, never more than five minutes.
    """
    if failures < _FREE_TRIES:
        return dt.timedelta()
    return dt.timedelta(seconds=min(2 ** min(failures - _FREE_TRIES + 1, 9), _LONGEST_WAIT))


def may_try_at(failures: int, last_failure: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
    """Give the instant from which the next try is heard, None when it is heard now.

    A clock that was set back does not lock anyone out: the wait is never longer than its rule.
    """
    if last_failure is None:
        return None
    wait = wait_after(failures)
    until = min(last_failure, now) + wait
    return until if until > now else None
