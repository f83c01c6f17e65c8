"""What the list of assessments is narrowed by: the result, who asked, and why they are worth a look."""

from PySide6.QtCore import QObject, Signal

from homejobs_desktop.domain.questionnaires import shipped_questionnaires
from homejobs_desktop.domain.survey_pictures import NOTICE_NAMES
from homejobs_desktop.domain.surveys import SurveyFilter
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.survey_pictures import surveyor_names
from homejobs_desktop.ui.screens_kit.filter_fields import named, value_of
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.workplace import Workplace

_BAND = mark("Surveys", "Result: all")
_SURVEYOR = mark("Surveys", "Asked by: all")
_NOTICE = mark("Surveys", "Worth a look: all")
_UNNAMED = mark("Ranking", "No surveyor noted")
_SHIPPED = "potential"
_NAMED = "="
"""Stands before a surveyor's name in its code: nobody's name is the code of the unnamed ones."""


class Narrowing(QObject):
    """The choices above the list.

    Signals:
        edited: something else is asked for.

    Attributes:
        drilled: the list was narrowed from outside to one surveyor, and Esc leads back there.
    """

    edited = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._questionnaire = ""
        self._known: tuple[str, ...] = ()
        self.drilled = False
        self.band, self.surveyor, self.notice = (_choice(words) for words in (_BAND, _SURVEYOR, _NOTICE))
        self.band.set_choices(band_choices())
        self.notice.set_choices(Choice(one.value, translate(words)) for one, words in NOTICE_NAMES.items())
        for editor in (self.band, self.surveyor, self.notice):
            editor.edited.connect(self.edited)

    def wanted(self) -> SurveyFilter:
        """Give what is asked for; what is no choice yet asks nothing."""
        surveyor, notice = _code(self.surveyor), _code(self.notice)
        return SurveyFilter(
            band=_code(self.band),
            surveyor=surveyor.removeprefix(_NAMED) if surveyor else None,
            notice=notice,
            questionnaire=self._questionnaire or (_SHIPPED if notice else ""),
        )

    def load(self) -> None:
        """Ask who asked anybody."""
        self._workplace.ask(surveyor_names).then(self._offer, failed=lambda _error: None)

    def _offer(self, names: tuple[str, ...]) -> None:
        chosen = _code(self.surveyor)
        self._known = names
        self._show(chosen)

    def _show(self, chosen: str) -> None:
        names = self._known if chosen.removeprefix(_NAMED) in self._known or not chosen else (
            *self._known, chosen.removeprefix(_NAMED),
        )  # fmt: skip
        self.surveyor.set_choices(Choice(_NAMED + name, name or translate(_UNNAMED)) for name in names)
        self.surveyor.set_value(chosen)

    def begin(self, questionnaire: str, surveyor: str) -> None:
        """Narrow to the assessments by a questionnaire that somebody asked."""
        self.clear()
        self._questionnaire, self.drilled = questionnaire, True
        self._show(_NAMED + surveyor)

    def clear(self) -> None:
        """Ask for all."""
        self._questionnaire, self.drilled = "", False
        for editor in (self.band, self.surveyor, self.notice):
            editor.set_value("")


def band_choices() -> tuple[Choice, ...]:
    """Give the bands to look for."""
    found = {band.code: band.title for one in shipped_questionnaires() for band in one.bands}
    return tuple(Choice(code, title) for code, title in found.items())


def _choice(words: Text) -> ChoiceEdit:
    result = ChoiceEdit()
    result.setPlaceholderText(translate(words))
    named(result, words)
    return result


def _code(editor: ChoiceEdit) -> str:
    return str(value_of(editor) or "")
