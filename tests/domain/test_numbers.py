import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from homejobs_desktop.domain import numbers
from homejobs_desktop.foundation.errors import Invalid

bodies = st.text("0123456789", min_size=1, max_size=40)
permits = st.builds(
    numbers.permit_number,
    st.integers(0, 9999).map(lambda place: f"{place:04}"[:2] + "-" + f"{place:04}"[2:]),
    st.integers(0, 99),
    st.integers(1, 999_999),
)


@pytest.mark.parametrize(
    ("body", "check"),
    [
        ("99991234567890121414", "90"),
        ("794", "44"),
        ("4354111611551114", "31"),
        ("0", "98"),
        ("97", "98"),
        ("1", "95"),
    ],
)
def test_published_check_digits(body: str, check: str) -> None:
    assert numbers.mod_97_10(body) == check
    assert numbers.check_mod_97_10(body + check)


@given(bodies)
def test_every_number_agrees_with_its_own_digits(body: str) -> None:
    whole = body + numbers.mod_97_10(body)
    assert len(whole) == len(body) + 2
    assert int(whole) % 97 == 1
    assert numbers.check_mod_97_10(whole)


@given(permits, st.integers(0, 13), st.integers(1, 9))
def test_every_wrong_digit_is_found(number: str, index: int, added: int) -> None:
    wrong = number[:index] + str((int(number[index]) + added) % 10) + number[index + 1 :]
    assert not numbers.check_mod_97_10(wrong)


@given(permits, st.integers(0, 12))
def test_every_swap_of_neighbours_is_found(number: str, index: int) -> None:
    assume(number[index] != number[index + 1])
    wrong = number[:index] + number[index + 1] + number[index] + number[index + 2 :]
    assert not numbers.check_mod_97_10(wrong)


@pytest.mark.parametrize("text", ["", "1", "97", "12a45", "۱۲۳۴", "²²²"])
def test_what_is_no_number_does_not_agree(text: str) -> None:
    assert not numbers.check_mod_97_10(text)


def test_a_permit_number() -> None:
    number = numbers.permit_number("29-01", 47, 118)
    assert number[:12] == "290147000118"
    assert number == "290147000118" + numbers.mod_97_10("290147000118")
    assert numbers.show_permit_number(number) == f"29 01 47 000118 {number[12:]}"


@given(permits)
def test_permit_numbers_come_back(number: str) -> None:
    assert numbers.canonical_permit_number(numbers.show_permit_number(number)) == number
    assert numbers.canonical_permit_number(f"\u200f{number[:4]}-{number[4:]}") == number


def test_typed_permit_numbers_are_refused_with_a_reason() -> None:
    number = numbers.permit_number("29-01", 47, 118)
    with pytest.raises(Invalid, match="has 14 digits"):
        numbers.canonical_permit_number(number[:-1])
    with pytest.raises(Invalid, match="has 14 digits"):
        numbers.canonical_permit_number("P" + number[1:])
    with pytest.raises(Invalid, match="do not agree"):
        numbers.canonical_permit_number(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize(
    ("site", "tag", "counter"), [("2901", 100, 1), ("29-01", 1, 0), ("29-1", 1, 1), ("29-01", 1, 10**6)]
)
def test_parts_that_do_not_fit(site: str, tag: int, counter: int) -> None:
    with pytest.raises(ValueError, match="no permit number"):
        numbers.permit_number(site, tag, counter)
