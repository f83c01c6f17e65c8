"""What a ranking is narrowed by: capabilities, thresholds, where people live, what they do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import RankedForm, RankingFilter
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.parts import row
from homejobs_desktop.ui.screens.ranking.declared import CONSULTING, SALE, TRAINING
from homejobs_desktop.ui.screens_kit.filter_fields import named, value_of
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.numbers import NumberEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit

POTENTIAL = "potential"
"""The questionnaire that ships with the program: rankings begin with it."""
SHOWN = 1000
"""So many candidates are shown; the Excel file has more."""
_CAPABILITIES = mark("Ranking", "Capabilities and steps that are asked for")
ANY, WILLING, VERIFIED = "any_capability", "willing", "verified"
_OPTIONS: tuple[tuple[str, Text], ...] = (
    (ANY, mark("Ranking", "One of the three capabilities")),
    ("training", TRAINING),
    ("consulting", CONSULTING),
    ("sale", SALE),
    (WILLING, mark("Ranking", "Wants to be a pishran")),
    (VERIFIED, mark("Ranking", "Found true")),
)
COUNTY = mark("Ranking", "County: all")
_VILLAGE, _FIELD = mark("Ranking", "Village: all"), mark("Ranking", "Field: all")
_LEAST, _COVERS = mark("Ranking", "Score at least"), mark("Ranking", "Gives work to at least")
_NUMBER_WIDTH = 130


def county_edit() -> ChoiceEdit:
    """Make the choice of a county; empty means all."""
    return _choice(COUNTY)


def _choice(words: Text) -> ChoiceEdit:
    result = ChoiceEdit()
    result.setPlaceholderText(translate(words))
    named(result, words)
    return result


def _number(words: Text) -> NumberEdit:
    result = NumberEdit()
    result.setPlaceholderText(translate(words))
    result.setFixedWidth(_NUMBER_WIDTH)
    named(result, words)
    return result


class Narrowing(QWidget):
    """The fields above a ranking.

    Signals:
        edited: something else is asked for.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        choices = tuple(Choice(code, translate(words)) for code, words in _OPTIONS)
        self.options = OptionsEdit(choices, many=True)
        self.options.set_values((ANY,))
        self.options.setAccessibleName(translate(_CAPABILITIES))
        self.county, self.village, self.field = county_edit(), _choice(_VILLAGE), _choice(_FIELD)
        self.least, self.covers = _number(_LEAST), _number(_COVERS)
        self.questionnaire = POTENTIAL
        places = row(self.county, self.village, self.field, self.least, self.covers, spacing=8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.options)
        lines.addLayout(places)
        for editor in (self.county, self.village, self.field, self.least, self.covers, self.options):
            editor.edited.connect(self.edited)

    def ask_by(self, form: RankedForm) -> None:
        """Rank by another questionnaire; one that asks for no capability is not narrowed by one."""
        if self.questionnaire != form.name:
            self.questionnaire = form.name
            self.options.set_values((ANY,) if form.capable else ())

    def wanted(self, name: str = "") -> RankingFilter:
        """Give what is asked for, of people found by `name`; what is no value yet asks nothing."""
        asked = self.options.values()
        return RankingFilter(
            questionnaire=self.questionnaire,
            name=name,
            training="training" in asked,
            consulting="consulting" in asked,
            sale="sale" in asked,
            any_capability=ANY in asked,
            willing=WILLING in asked,
            verified=VERIFIED in asked,
            least=_value(self.least),
            covers=_value(self.covers),
            field=code_of(self.field),
            county=code_of(self.county),
            village=code_of(self.village),
            limit=SHOWN,
        )

    def set_lists(self, lists: Mapping[str, tuple[Choice, ...]]) -> None:
        """Offer the counties and the fields of activity."""
        for editor, name in ((self.county, "counties"), (self.field, "fields")):
            offer(editor, lists.get(name, ()))

    def set_villages(self, names: tuple[str, ...]) -> None:
        """Offer villages."""
        offer(self.village, tuple(Choice(name, name) for name in names))


def offer(editor: ChoiceEdit, choices: tuple[Choice, ...]) -> None:
    """Offer choices and keep the one that is chosen, where it still is one."""
    chosen = code_of(editor)
    editor.set_choices(choices)
    editor.set_value(chosen if chosen in {choice.code for choice in choices} else "")


def code_of(editor: ChoiceEdit) -> str:
    """Give the chosen code, "" for none."""
    return str(value_of(editor) or "")


def _value(editor: NumberEdit) -> int:
    value = value_of(editor)
    return value if isinstance(value, int) else 0
