"""Grants are counted once each, in any order, and nobody is left with less than was used."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.quotas import (
    Account,
    Balance,
    Grant,
    bounds,
    fits,
    granted,
    parse_period,
    period_words,
    periods_of,
    periods_of_text,
)
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.jalali import from_jalali

TODAY = dt.date(2026, 11, 22)


def grant(number: int, site: str, period: str, count: int) -> Grant:
    return Grant(f"g{number}", site, "independent", period, count, "تست", "admin", "2026-11-22T08:00:00Z")


@st.composite
def grants(draw: st.DrawFn) -> list[Grant]:
    made = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["29-01", "29-02"]),
                st.sampled_from(["1405", "1405-09", "1406"]),
                st.integers(-50, 50),
            ),
            max_size=12,
        )
    )
    return [grant(number, *each) for number, each in enumerate(made)]


@given(grants(), st.data())
def test_what_was_granted_does_not_depend_on_order_or_repetition(
    made: list[Grant], data: st.DataObject
) -> None:
    again = data.draw(st.lists(st.sampled_from(made), max_size=20)) if made else []
    shuffled = data.draw(st.permutations([*made, *again]))
    assert granted(shuffled) == granted(made)
    assert sum(granted(made).values()) == sum(each.count for each in made)


@given(st.lists(st.tuples(st.booleans(), st.integers(-30, 30)), max_size=40))
def test_no_accepted_grant_leaves_less_than_was_used(steps: list[tuple[bool, int]]) -> None:
    total: int | None = None
    used = 0
    for is_grant, number in steps:
        if is_grant and fits(total, used, number):
            total = (total or 0) + number
        elif not is_grant and (total is None or Balance(Account("29-01", "x", "1405"), total, used).left):
            used += 1
        assert total is None or total >= used


def test_the_first_grant_may_close_an_account_but_nothing_is_taken_from_it() -> None:
    assert fits(None, 0, 0)
    assert not fits(None, 0, -1)
    assert not fits(None, 3, 2)
    assert not fits(5, 0, 0)
    # More is always welcome, even where it does not reach what a restored office has used.
    assert fits(2, 9, 1)


def test_a_balance_says_what_is_left_and_what_is_over() -> None:
    account = Account("29-01", "independent", "1405")
    assert (Balance(account, 5, 2).left, Balance(account, 5, 2).over) == (3, 0)
    assert (Balance(account, 5, 7).left, Balance(account, 5, 7).over) == (0, 2)
    assert Balance(account, 5, 4).problem() is None
    problem = Balance(account, 5, 5).problem()
    assert problem is not None
    assert (problem.field, problem.soft) == ("permit_type", False)
    assert problem.sentence() == (
        "The quota of 1405 for permits of the kind “Independent” is used up: 5 granted, 5 issued. "
        "Ask the province for more."
    )


@given(st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)))
def test_a_day_lies_in_its_year_and_in_its_month(day: dt.date) -> None:
    for period in periods_of(day):
        first, end = bounds(period)
        assert first <= day < end
    assert periods_of_text(day.isoformat()) == periods_of(day)


def test_the_last_day_of_a_leap_year_still_belongs_to_it() -> None:
    assert periods_of(from_jalali(1403, 12, 30)) == ("1403", "1403-12")
    assert bounds("1403-12")[1] == bounds("1403")[1] == from_jalali(1404, 1, 1)
    assert periods_of_text("no day") == ()


@pytest.mark.parametrize(
    ("typed", "period"),
    [("", "1405"), ("۱۴۰۶", "1406"), ("1405-7", "1405-07"), ("1405/07", "1405-07"), (" 1405-12 ", "1405-12")],
)
def test_a_period_is_read_as_people_write_it(typed: str, period: str) -> None:
    assert parse_period(typed, TODAY) == period


@pytest.mark.parametrize("typed", ["1405-13", "1405-0", "2026", "سال", "14050", "1405-"])
def test_what_is_no_period_is_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        parse_period(typed, TODAY)


def test_a_month_has_its_name() -> None:
    assert period_words("1405") == "1405"
    assert period_words("1405-07") == "Mehr 1405"


def test_what_a_newer_program_grants_is_kept_apart() -> None:
    assert Account("29-01", "independent", "1405-07").understood
    assert not Account("29-01", "seasonal", "1405").understood
    assert not Account("29-01", "independent", "1405-Q1").understood
