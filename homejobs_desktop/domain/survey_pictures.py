"""What all assessments together show: counted, as pictures and commands tell it."""

from dataclasses import dataclass

from homejobs_desktop.domain.surveys import Advantage


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
        trained: The assessed who have a certificate of a skill.
        applied: The assessed who applied for a permit.
        permitted: The assessed who hold a permit that is in force.
    """

    registered: int
    assessed: int
    trained: int
    applied: int
    permitted: int


@dataclass(frozen=True, slots=True)
class SurveyorQuality:
    """How one surveyor asks.

    Attributes:
        surveyor: The name, "" where none was noted.
        count: How many assessments.
        median_seconds: How long the middle one took, of those whose duration is known; 0 where none is.
        refusals: How many answers were «did not answer».
        identical: How many assessments repeat word for word one that the same surveyor wrote down before.
    """

    surveyor: str
    count: int
    median_seconds: int
    refusals: int
    identical: int


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
