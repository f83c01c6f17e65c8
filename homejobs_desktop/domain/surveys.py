"""A recorded assessment as lists and pages show it."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.answers import Answer
from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaire
from homejobs_desktop.domain.scoring import Score


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """An assessment in a list; `band` is the band's code in that version of the questionnaire."""

    id: str
    person_id: str
    questionnaire: str
    version: str
    surveyed_on: dt.date | None
    surveyor: str
    score: int
    band: str

    @property
    def title(self) -> str:
        """The questionnaire's title, its name where this program does not have that version."""
        found = shipped_questionnaire(self.questionnaire, self.version)
        return found.title if found is not None else self.questionnaire

    @property
    def band_title(self) -> str:
        """What the band is called, its code where this program does not have that version."""
        found = shipped_questionnaire(self.questionnaire, self.version)
        band = found.band(self.band) if found is not None else None
        return band.title if band is not None else self.band


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """An assessment with the name of its person."""

    row: SurveyRow
    person_name: str
    national_code: str


@dataclass(frozen=True, slots=True)
class SurveyFile:
    """An assessment with its answers and scores as they were stored.

    `definition` and `result` are None where this program does not have that version of the
    questionnaire; the stored scores stand in any case.
    """

    row: SurveyRow
    answers: dict[str, Answer]
    block_scores: dict[str, int]
    seconds: int
    definition: Questionnaire | None
    result: Score | None
