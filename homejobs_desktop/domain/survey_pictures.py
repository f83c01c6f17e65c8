"""What all assessments together show: counted, as pictures and commands tell it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.surveys import Advantage
from homejobs_desktop.foundation.i18n import Text, mark

HASTY_PART: Final = 3
OUTLIER_DEVIATIONS: Final = 2.5


class Notice(StrEnum):
    """Why an assessment is worth a look."""

    HASTY = "hasty"
    IDENTICAL = "identical"
    REFUSALS = "refusals"
    OUTLIERS = "outliers"


NOTICE_NAMES: Final[dict[Notice, Text]] = {
    Notice.HASTY: mark("Surveys", "Asked in great haste"),
    Notice.IDENTICAL: mark("Surveys", "The same answers as before"),
    Notice.REFUSALS: mark("Surveys", "With refused answers"),
    Notice.OUTLIERS: mark("Surveys", "Score far from the others"),
}
"""How a person reads it."""


@dataclass(frozen=True, slots=True)
class ScoreSpan:
    """How many people have a score from `least` to `most`, both included."""

    least: int
    most: int
    people: int


@dataclass(frozen=True, slots=True)
class VillageCoverage:
    """A village: how many of its registered people are assessed. `county` and `district` are codes."""

    county: str
    district: str
    village: str
    registered: int
    assessed: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """How far people came; every number counts people.

    Attributes:
        registered: All who are in the lists.
        assessed: Those of them who were assessed.
        trained: The assessed who have a certificate of a skill, or whose referral to a training is done.
        connected: The assessed whose referral to a network or to a market is done, or whom a contract of
            coverage covers today.
        employed: The assessed who hold a permit that is in force.
        applied: The assessed who applied for a permit, whatever came of it; no step of the way of its own.
    """

    registered: int
    assessed: int
    trained: int
    connected: int
    employed: int
    applied: int


@dataclass(frozen=True, slots=True)
class SurveyorQuality:
    """How one surveyor asks.

    Attributes:
        surveyor: The name, "" where none was noted.
        count: How many assessments.
        median_seconds: How long the middle one took, of those whose duration is known; 0 where none is.
        refusals: How many answers were «did not answer».
        identical: How many assessments repeat word for word one that the same surveyor wrote down before.
        hasty: How many took less than one part in `HASTY_PART` of the time that the middle one of all takes.
        outliers: How many scores lie more than `OUTLIER_DEVIATIONS` standard deviations from the average.
    """

    surveyor: str
    count: int
    median_seconds: int
    refusals: int
    identical: int
    hasty: int = 0
    outliers: int = 0


@dataclass(frozen=True, slots=True)
class SurveyPictures:
    """Everything that the pictures show; villages with the most people first, surveyors likewise.

    `villages` are the largest ones, `village_count` is how many there are and `reached` in how many
    of them somebody was assessed.
    """

    scores: tuple[ScoreSpan, ...]
    fields: tuple[Advantage, ...]
    villages: tuple[VillageCoverage, ...]
    village_count: int
    reached: int
    funnel: Funnel
    surveyors: tuple[SurveyorQuality, ...]
