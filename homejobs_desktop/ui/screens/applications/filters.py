"""What stands above the list of applications: which stage, field and agency, and how many days at least."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.applications import ANY_OPEN, ApplicationFilter
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.screens.applications.declared import any_open, stage_choices
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.widgets.numbers import NumberEdit

_STAGE = mark("Applications", "Stage")
_FIELD = mark("Permits", "Field of activity")
_AGENCY = mark("Permits", "Executive agency")
_DAYS = mark("Applications", "Days in stage, at least")
_MOST_DAYS = 36_500


class Filters(QObject):
    """The narrowing of the list.

    Signals:
        edited: another narrowing was chosen.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stage = self._choice(_STAGE, 150)
        self.field = self._choice(_FIELD, 150)
        self.agency = self._choice(_AGENCY, 150)
        self.days = NumberEdit()
        self.days.setFixedWidth(130)
        self._name(self.days, _DAYS)
        self.days.setPlaceholderText(translate(_DAYS))
        self.days.edited.connect(self.edited)
        self.stage.set_choices((any_open(),))
        self.stage.set_value(ANY_OPEN)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What is shown, in order."""
        return self.stage, self.field, self.agency, self.days

    def set_lists(self, lists: ReferenceLists) -> None:
        """Offer the office's lists; what is chosen stays."""
        self.stage.set_choices(stage_choices(lists))
        choices = lists.choices()
        self.field.set_choices(choices.get("fields", ()))
        self.agency.set_choices(choices.get("agencies", ()))

    def wanted(self, text: str) -> ApplicationFilter:
        """Give the filter for the words that are typed; what is no choice yet asks nothing."""
        try:
            days = min(self.days.value() or 0, _MOST_DAYS)
        except Invalid:
            days = 0
        return ApplicationFilter(text, _chosen(self.stage), _chosen(self.field), _chosen(self.agency), days)

    def _choice(self, words: Text, width: int) -> ChoiceEdit:
        edit = ChoiceEdit()
        edit.setFixedWidth(width)
        edit.setPlaceholderText(translate(words))
        self._name(edit, words)
        edit.edited.connect(self.edited)
        return edit

    def _name(self, edit: QWidget, words: Text) -> None:
        edit.setAccessibleName(translate(words))
        edit.setToolTip(translate(words))


def _chosen(edit: ChoiceEdit) -> str:
    try:
        return edit.value()
    except Invalid:
        return ""
