"""What is opened to be answered: a questionnaire, of whom it is asked, and its draft."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveySource
from homejobs_desktop.services.survey_drafts import DAY_KEY, SOURCE_KEY, SURVEYOR_KEY
from homejobs_desktop.services.surveys import SurveyDraft
from homejobs_desktop.ui.screens.surveys.editors import Around


@dataclass(frozen=True, slots=True)
class Sheet:
    """A questionnaire to be asked: of whom, and what a draft had kept.

    `key` is the draft's; with `resume` it is brought back without asking. `about` is what a draft keeps
    of an assessment that did not begin on the screen, by the keys below.
    """

    questionnaire: Questionnaire
    name: str
    key: str
    around: Around
    typed: Mapping[str, str] | None = None
    resume: bool = False
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def paper(self) -> bool:
        """Whether it began on paper and is settled on the screen."""
        return bool(self.about.get(SOURCE_KEY))

    def day(self) -> dt.date | None:
        """Give the day on which it was asked, None for today."""
        return dt.date.fromisoformat(self.about[DAY_KEY]) if self.about.get(DAY_KEY) else None

    def draft(self, answers: Mapping[str, object], reasons: Mapping[str, str], seconds: int) -> SurveyDraft:
        """Give what is to be recorded."""
        return SurveyDraft(
            self.around.person_id,
            self.questionnaire.name,
            answers,
            version=self.questionnaire.version,
            surveyed_on=self.day(),
            seconds=seconds,
            overrides=reasons,
            source=SurveySource(self.about.get(SOURCE_KEY) or SurveySource.DESK),
            surveyor=self.about.get(SURVEYOR_KEY, ""),
        )
