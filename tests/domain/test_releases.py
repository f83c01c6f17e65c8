"""Whether a release is for the program that runs here."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.releases import PRODUCT, WINDOWS, Fit, Release, fit, follows, this_platform

RELEASE = Release(4, "0.4.0", PRODUCT, WINDOWS, "setup.exe", 10, "ab" * 32, 3, "0.2.0")


@pytest.mark.parametrize(
    ("changes", "running", "accepted", "found"),
    [
        ({}, "0.3.0", 0, Fit.FITS),
        ({}, "0.3.0", 4, Fit.FITS),
        ({}, "0.3.0", 5, Fit.OLDER),
        ({}, "0.4.0", 0, Fit.PRESENT),
        ({}, "0.4", 4, Fit.PRESENT),
        ({}, "0.4.1", 0, Fit.OLDER),
        ({}, "0.2.0", 0, Fit.FITS),
        ({}, "0.1.9", 0, Fit.STEP_MISSING),
        ({"least": ""}, "0.1.0", 0, Fit.FITS),
        ({"product": "other"}, "0.3.0", 0, Fit.OTHER_PRODUCT),
        ({"platform": "win_arm64"}, "0.3.0", 0, Fit.OTHER_PLATFORM),
        ({"product": "other", "platform": "x"}, "0.9.0", 9, Fit.OTHER_PRODUCT),
    ],
)
def test_what_fits(changes: dict[str, str], running: str, accepted: int, found: Fit) -> None:
    release = msgspec.convert({**msgspec.to_builtins(RELEASE), **changes}, Release)
    assert fit(release, running, WINDOWS, accepted) is found


_VERSIONS = st.lists(st.integers(0, 30), min_size=1, max_size=4).map(lambda parts: ".".join(map(str, parts)))


@given(_VERSIONS, _VERSIONS, st.integers(0, 9))
def test_nothing_that_fits_goes_back(version: str, running: str, accepted: int) -> None:
    found = fit(replace(RELEASE, version=version, least=""), running, WINDOWS, accepted)
    if found is Fit.FITS:
        assert follows(version, running)
        assert accepted <= RELEASE.serial
        assert fit(replace(RELEASE, version=running, least=""), version, WINDOWS) is Fit.OLDER


@pytest.mark.parametrize(
    ("version", "former", "newer"),
    [
        ("0.4.0", "", True),
        ("0.4.0", "0.3.9", True),
        ("0.4.0", "0.4", False),
        ("x", "", False),
        ("", "", False),
    ],
)
def test_what_follows(version: str, former: str, newer: bool) -> None:
    assert follows(version, former) is newer


def test_this_platform_is_one_word() -> None:
    assert this_platform().replace("_", "").isalnum()
