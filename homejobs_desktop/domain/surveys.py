"""A recorded assessment as lists and pages show it, and what an office decided from it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaire
from homejobs_desktop.domain.scoring import Score
from homejobs_desktop.foundation.i18n import Text, mark


class SurveySource(StrEnum):
    """How the answers came."""

    DESK = "desk"
    PAPER = "paper"
    IMPORT = "import"


class SurveyAct(StrEnum):
    """A step after an assessment."""

    VERIFIED = "verified"
    DOUBTED = "doubted"
    SELECTED = "selected"
    RESERVED = "reserved"
    DECLINED = "declined"


ACT_NAMES: Final[dict[SurveyAct, Text]] = {
    SurveyAct.VERIFIED: mark("Surveys", "found true"),
    SurveyAct.DOUBTED: mark("Surveys", "not found true"),
    SurveyAct.SELECTED: mark("Surveys", "selected"),
    SurveyAct.RESERVED: mark("Surveys", "on the reserve list"),
    SurveyAct.DECLINED: mark("Surveys", "not selected"),
}
"""How a person reads a step."""
MEETING_ACTS: Final = frozenset({SurveyAct.SELECTED, SurveyAct.RESERVED, SurveyAct.DECLINED})
"""Steps that a meeting decides."""


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """An assessment in a list; `band` is the band's code in that version of the questionnaire.

    `told_title` and `told_band` are what the office's own questionnaires call them, "" where it has
    none of that version.
    """

    id: str
    person_id: str
    questionnaire: str
    version: str
    surveyed_on: dt.date | None
    surveyor: str
    score: int
    band: str
    told_title: str = ""
    told_band: str = ""

    @property
    def title(self) -> str:
        """The questionnaire's title, its name where this office does not have that version."""
        if self.told_title:
            return self.told_title
        found = shipped_questionnaire(self.questionnaire, self.version)
        return found.title if found is not None else self.questionnaire

    @property
    def band_title(self) -> str:
        """What the band is called, its code where this office does not have that version."""
        if self.told_band:
            return self.told_band
        found = shipped_questionnaire(self.questionnaire, self.version)
        band = found.band(self.band) if found is not None else None
        return band.title if band is not None else self.band


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """An assessment with the name of its person; `seconds` is how long it took, 0 where nobody knows."""

    row: SurveyRow
    person_name: str
    national_code: str
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class SurveyFilter:
    """Which assessments a list shows; "" and None ask for nothing.

    `surveyor` is a name, "" for those of whom none is noted; `notice` is why they are worth a look, among the
    answers to `questionnaire`.
    """

    band: str = ""
    surveyor: str | None = None
    notice: str = ""
    questionnaire: str = ""


@dataclass(frozen=True, slots=True)
class SurveyStep:
    """One step after an assessment, as it was recorded."""

    act: SurveyAct | None
    happened_on: dt.date | None
    meeting_no: str
    meeting_date: dt.date | None
    text: str
    actor: str


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step to be recorded: what a meeting decided names its number and day."""

    act: SurveyAct
    text: str = ""
    meeting_no: str = ""
    meeting_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class KeptScore:
    """A score of an assessment by one scoring; `ranks` when it is the one that counts today.

    `told_band` and `told_blocks` are what that scoring calls its band and blocks, the codes where this
    office does not have it.
    """

    scoring: str
    score: int
    band: str
    blocks: Mapping[str, int]
    scored_on: dt.date | None
    ranks: bool
    told_band: str = ""
    told_blocks: Mapping[str, str] = field(default_factory=dict)

    @property
    def band_title(self) -> str:
        """What the band is called, its code where this office does not have that scoring."""
        return self.told_band or self.band


@dataclass(frozen=True, slots=True)
class SurveyFile:
    """An assessment with its answers and scores as they were stored.

    `definition` and `result` are None where this office does not have that version of the
    questionnaire; the stored scores stand in any case. `overrides` are the reasons that the surveyor
    gave for unusual answers, by question; `findings` what was found at recording.
    """

    row: SurveyRow
    answers: dict[str, Answer]
    block_scores: dict[str, int]
    seconds: int
    definition: Questionnaire | None
    result: Score | None
    overrides: Mapping[str, str] = field(default_factory=dict)
    findings: Mapping[str, object] = field(default_factory=dict)
    source: str = ""
    steps: tuple[SurveyStep, ...] = ()
    scores: tuple[KeptScore, ...] = ()


@dataclass(frozen=True, slots=True)
class RankingFilter:
    """Which people a ranking shows.

    `training`, `consulting` and `sale` ask for a capability, `any_capability` for one of the three;
    `least` is the score that is needed, `block_least` that of a block by its code; `field` the field of
    activity, `county`, `district` and `village` where the person lives, `band` the band's code. `name` finds
    people by a part of the name or the national code; who is found keeps the place that the rest gives.
    """

    questionnaire: str = "potential"
    training: bool = False
    consulting: bool = False
    sale: bool = False
    any_capability: bool = False
    willing: bool = False
    least: int = 0
    block_least: Mapping[str, int] = field(default_factory=dict)
    covers: int = 0
    field: str = ""
    county: str = ""
    district: str = ""
    village: str = ""
    band: str = ""
    verified: bool = False
    name: str = ""
    limit: int = 100


@dataclass(frozen=True, slots=True)
class RankedForm:
    """A questionnaire that can be ranked by; `capable` when it asks for the capabilities of a pishran."""

    name: str
    title: str
    capable: bool


@dataclass(frozen=True, slots=True)
class RankedLine:
    """One place of a ranking; `step` is the last step that was recorded about the person's assessment."""

    place: int
    line: SurveyLine
    blocks: Mapping[str, int]
    field: str
    covers: int
    training: bool
    consulting: bool
    sale: bool
    willing: bool
    county: str
    village: str
    scoring: str
    step: SurveyAct | None


@dataclass(frozen=True, slots=True)
class Advantage:
    """A field of activity in a county, as its answers speak for it.

    Attributes:
        field: The field's code.
        people: How many people want it, by their latest assessment.
        average: Their average score.
        capable: How many of them have one of the three capabilities of a pishran.
        covers: To how many others those could give work.
        able: How many of them have 50 points or more.
    """

    field: str
    people: int
    average: int
    capable: int
    covers: int
    able: int
