"""Two lists of one province are made one: nobody comes back, nobody is forgotten."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.sync.listing import reunite
from homejobs_desktop.sync.trust import Status, TrustedSite, TrustList

SITES, KEYS = ("29-01", "29-02"), tuple(letter * 64 for letter in "abc")
RANK = list(Status)


def _site(site: str, key: str, status: Status, day: int) -> TrustedSite:
    return TrustedSite(site, "x", key, "age1x", "0" * 64, f"2026-11-{day:02}", "", status)


LISTED = st.lists(
    st.builds(
        _site, st.sampled_from(SITES), st.sampled_from(KEYS), st.sampled_from(RANK), st.integers(1, 28)
    ),
    unique_by=lambda each: (each.site, each.sign),
    max_size=6,
)
LISTS = st.builds(
    lambda version, sites: TrustList("29", version, None, tuple(sites)), st.integers(1, 50), LISTED
)  # fmt: skip


def _known(sites: tuple[TrustedSite, ...]) -> dict[tuple[str, str], Status]:
    return {(each.site, each.sign): each.status for each in sites}


@given(LISTS, LISTS)
def test_no_key_goes_back_and_none_is_forgotten(mine: TrustList, other: TrustList) -> None:
    made = _known(reunite(mine, other))
    for listed in (mine, other):
        for key, status in _known(listed.sites).items():
            assert RANK.index(made[key]) >= RANK.index(status)
    assert set(made) == set(_known(mine.sites)) | set(_known(other.sites))


@given(LISTS, LISTS)
def test_one_computer_of_an_office_is_active_at_most(mine: TrustList, other: TrustList) -> None:
    active = [each.site for each in reunite(mine, other) if each.status is Status.ACTIVE]
    assert len(active) == len(set(active))


@given(LISTS, LISTS)
def test_once_learned_there_is_nothing_to_learn(mine: TrustList, other: TrustList) -> None:
    sites = reunite(mine, other)
    above = max(mine.version, other.version) + 2
    grown = msgspec.structs.replace(mine, version=above, sites=sites)
    assert reunite(grown, other) == sites
    assert reunite(grown, mine) == sites
