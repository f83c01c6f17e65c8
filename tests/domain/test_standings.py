"""The bits that say which permits stand."""

from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.standings import ENDED, MOST_BYTES, Bits, PermitList, bits_of, series_of
from homejobs_desktop.domain.transitions import PermitState

_COUNTERS = st.sets(st.integers(0, 999_999), max_size=40)
_PERMITS = st.dictionaries(
    st.tuples(st.integers(1, 3), st.integers(0, 99), st.integers(1, 999_999)), st.sampled_from(PermitState)
)


def listed(permits: dict[str, str]) -> PermitList:
    return PermitList("29", 1, 1, "2026-11-22T08:00:00Z", series_of(permits.items(), "29"))


@given(_COUNTERS, st.integers(0, 999_999))
def test_a_set_has_what_was_put_in_and_nothing_else(counters: set[int], other: int) -> None:
    bits = bits_of(counters)
    assert all(bits.has(each) for each in counters)
    assert bits.has(other) == (other in counters)
    assert bits.start + len(bits.data) <= MOST_BYTES
    assert not bits.data or (bits.data[0] and bits.data[-1])


@given(_PERMITS)
def test_every_permit_stands_as_its_state_says(permits: dict[tuple[int, int, int], PermitState]) -> None:
    numbers = {
        permit_number(f"29-{site:02d}", tag, counter): state
        for (site, tag, counter), state in permits.items()
    }
    made = listed({number: state.value for number, state in numbers.items()})
    expected = {
        "draft": "", "issued": "issued", "suspended": "suspended", "revoked": "revoked",
        "cancelled": ENDED, "replaced": ENDED,
    }  # fmt: skip
    assert {number: made.standing(number) for number in numbers} == {
        number: expected[state] for number, state in numbers.items()
    }


def test_other_provinces_and_what_is_no_number_stay_out() -> None:
    own, foreign = permit_number("29-01", 5, 1), permit_number("11-01", 5, 1)
    made = listed({own: "revoked", foreign: "revoked", "29010500000100": "revoked", "": "issued"})
    assert list(made.series) == ["290105"]
    assert (made.standing(own), made.standing(foreign)) == ("revoked", "")
    wrong = own[:-1] + str((int(own[-1]) + 1) % 10)
    assert [made.standing(text) for text in (wrong, "", "290105", own + "0", "۲" * 14)] == [""] * 5


def test_a_hundred_thousand_permits_are_a_few_kilobytes() -> None:
    bits = bits_of(range(1, 100_001))
    assert len(bits.data) == 12_501
    assert bits_of([]) == Bits()
