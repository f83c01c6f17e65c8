"""The pattern by which an office numbers its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.letters import check_pattern, number_of


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{indicator}/{year}", "118/1405"),
        ("{indicator}/ص/{yy}", "118/ص/05"),
        ("14-{indicator}", "14-118"),
        ("{year}.{indicator} (م)", "1405.118 (م)"),
    ],
)
def test_a_number_is_made_by_the_pattern(pattern: str, number: str) -> None:
    assert check_pattern(pattern) == ()
    assert number_of(118, 1405, pattern) == number


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "{year}",
        "{indicator}/{indicator}",
        "{indicator}{year}",
        "12{indicator}",
        "{indicator}5",
        "{indicator}/{month}",
        "{indicator}/{year",
        "{indicator}؛{year}",
        "{indicator}/" + "م" * 40,
    ],
)
def test_what_makes_no_number_is_refused(pattern: str) -> None:
    (problem,) = check_pattern(pattern)
    assert problem.field == "pattern"
    assert problem.sentence()


@given(st.text(alphabet="{}/-صab05 indicatoryear", max_size=30))
def test_an_accepted_pattern_gives_different_numbers_to_different_letters(pattern: str) -> None:
    if check_pattern(pattern):
        return
    numbers = {number_of(indicator, 1405, pattern) for indicator in range(1, 30)}
    assert len(numbers) == 29
    assert all("{" not in number for number in numbers)
