"""Releases of the program: what one says of itself, and whether it is for the program that runs here."""

import sys
from dataclasses import dataclass
from enum import StrEnum
from platform import machine

from homejobs_desktop.domain.programs import is_older, is_version

PRODUCT = "homejobs-desktop"
"""What a release must be of: another product under the same keys is not installed here."""
WINDOWS = "win_amd64"
"""The platform of the setup file that offices install."""
LONGEST_NOTES = 2_000
"""Letters that a release may say about itself."""
LARGEST = 512 * 1024 * 1024
"""Bytes that a setup file may have."""


@dataclass(frozen=True, slots=True)
class Release:
    """What a release says of itself.

    Attributes:
        serial: counts the releases of a province from 1; it never goes down.
        version: what `homejobs --version` says once it is installed.
        target: the name of the setup file, without a folder.
        size: its bytes.
        sha256: their hash, in hex.
        schema: version of the registry of entities that it has.
        least: the oldest program that it may be installed over; "" for any.
        issued: the day it was published, ISO; it says something and decides nothing.
    """

    serial: int
    version: str
    product: str
    platform: str
    target: str
    size: int
    sha256: str
    schema: int
    least: str = ""
    notes: str = ""
    issued: str = ""


class Fit(StrEnum):
    """Whether a release can be installed over the program that runs."""

    FITS = "fits"
    PRESENT = "present"
    """It is the program that runs."""
    OLDER = "older"
    """It would take the program back."""
    STEP_MISSING = "step-missing"
    """It wants a newer program before it."""
    OTHER_PRODUCT = "other-product"
    OTHER_PLATFORM = "other-platform"


def this_platform() -> str:
    """Give the platform of the program that runs."""
    return WINDOWS if sys.platform == "win32" else f"{sys.platform}_{machine().lower()}"


def fit(release: Release, running: str, platform: str, accepted: int = 0) -> Fit:
    """Tell whether a release can be installed.

    Args:
        release: What it says of itself.
        running: The version of the program that runs.
        platform: What that runs on.
        accepted: The highest serial that this office ever began to install.
    """
    if release.product != PRODUCT:
        return Fit.OTHER_PRODUCT
    if release.platform != platform:
        return Fit.OTHER_PLATFORM
    if release.serial < accepted or is_older(release.version, running):
        return Fit.OLDER
    if not is_older(running, release.version):
        return Fit.PRESENT
    if is_older(running, release.least):
        return Fit.STEP_MISSING
    return Fit.FITS


def follows(version: str, former: str) -> bool:
    """Tell whether a version is really newer than a former one; "" is older than any."""
    return is_version(version) and (not former or is_older(former, version))
