"""What was decided is told in words, with its field."""

import pytest

from homejobs_desktop.domain.fate_words import REASONS, decision_lines
from homejobs_desktop.domain.records import Reason


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    assert decision_lines(reason) != (reason,)
    assert decision_lines(reason)[0].startswith("Sent back")


def test_the_field_is_named_as_the_form_names_it() -> None:
    (line,) = decision_lines("value:birth_date")
    assert line.startswith(REASONS["value"].source)
    assert "Birth date" in line
    assert "birth_date" not in line


def test_each_field_of_a_mixed_change_is_told() -> None:
    lines = decision_lines('{"phone":"lost","first_name":"review","last_name":"won","iban":"proposal"}')
    assert len(lines) == len(set(lines)) == 4
    assert all("{" not in line for line in lines)


def test_other_words_are_left_as_they_are() -> None:
    assert decision_lines("moved away") == ("moved away",)
    assert decision_lines("") == ()


def test_a_typed_reason_that_looks_like_results_is_given_back() -> None:
    assert decision_lines('{"زیرا" چنین گفتند') == ('{"زیرا" چنین گفتند',)
