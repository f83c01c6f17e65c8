import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.security import passwords

IDS = RandomIds(SystemClock())
NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


def test_only_the_password_matches() -> None:
    stored = passwords.hash_password("رمز خوب ۱۲۳", IDS)
    assert passwords.matches("رمز خوب ۱۲۳", stored)
    assert not passwords.matches("رمز خوب ۱۲۴", stored)
    assert not passwords.matches("", stored)
    assert not passwords.matches("x" * 2000, stored)
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "رمز" not in stored


def test_the_same_password_is_stored_differently() -> None:
    assert passwords.hash_password("password1", IDS) != passwords.hash_password("password1", IDS)


@pytest.mark.parametrize("stored", ["", "x", "$argon2id$v=19$m=65536,t=3,p=4$", "$2b$12$abc"])
def test_a_damaged_hash_matches_nothing(stored: str) -> None:
    assert not passwords.matches("password1", stored)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("", "has 0 characters"),
        ("12345", "has 5 characters"),
        ("aaaaaaaa", "one character"),
        ("ab" * 600, "too long"),
    ],
)
def test_weak_passwords_are_refused(password: str, reason: str) -> None:
    with pytest.raises(Invalid, match="password") as refusal:
        passwords.check_new(password)
    assert reason in refusal.value.sentence()
    assert refusal.value.field == "password"


def test_a_fair_password_is_accepted() -> None:
    passwords.check_new("گذرواژه۱")
    with pytest.raises(Invalid, match="characters"):
        passwords.check_new("گذرواژه۱"[: passwords.MIN_LENGTH - 1])


def test_waits_grow_and_end() -> None:
    waits = [passwords.wait_after(failures).total_seconds() for failures in range(14)]
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert passwords.wait_after(10**9) == dt.timedelta(seconds=300)


def test_when_the_next_try_is_heard() -> None:
    assert passwords.may_try_at(0, None, NOW) is None
    assert passwords.may_try_at(2, NOW, NOW) is None
    assert passwords.may_try_at(5, NOW, NOW) == NOW + dt.timedelta(seconds=8)
    assert passwords.may_try_at(5, NOW - dt.timedelta(seconds=8), NOW) is None


@given(st.integers(0, 50), st.timedeltas(dt.timedelta(days=-400), dt.timedelta(days=400)))
def test_no_clock_locks_anyone_out(failures: int, ago: dt.timedelta) -> None:
    until = passwords.may_try_at(failures, NOW - ago, NOW)
    assert until is None or NOW < until <= NOW + passwords.wait_after(failures)
