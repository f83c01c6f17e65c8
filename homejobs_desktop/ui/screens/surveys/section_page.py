"""The questions of one section; each is made when it is first wanted, so that long forms open at once."""

from bisect import bisect
from collections.abc import Callable
from collections.abc import Set as AbstractSet

from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaires import UNASKED
from homejobs_desktop.ui.parts import label
from homejobs_desktop.ui.screens.surveys.asking import Asking, told_with
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.question import QuestionRow, Told


class SectionPage(QWidget):
    """A section: its heading and those of its questions that were made so far.

    Args:
        place: which section of the questionnaire.
        asking: the questionnaire being asked.
        around: what editors need.
        made: is told each new row of a question.
    """

    def __init__(
        self, place: int, asking: Asking, around: Around, made: Callable[[QuestionRow], None]
    ) -> None:
        super().__init__()
        self._section = asking.questionnaire.sections[place]
        self._asking, self._around, self._made = asking, around, made
        self._places = {question.code: at for at, question in enumerate(self._section.questions)}
        self._built: list[int] = []
        self._only: AbstractSet[str] = frozenset()
        self.rows: dict[str, QuestionRow] = {}
        self._told: dict[str, Told] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(label(self._section.title, "heading"))
        if self._section.hint:
            lines.addWidget(label(self._section.hint, "hint", wrap=True))
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(2)
        lines.addLayout(self._rows_layout)

    def row(self, code: str) -> QuestionRow:
        """Give the row of a question, made now if it is not there yet."""
        self._make(self._places[code])
        return self.rows[code]

    def prepare(self, code: str) -> None:
        """Make what will be shown with a question, if it is one of this section."""
        for one in self._beside(code) & self._places.keys():
            self._make(self._places[one])

    def build_some(self, most: int) -> bool:
        """Make at most `most` more rows, in their order; False when all are there."""
        missing = sorted(set(self._places.values()) - set(self._built))
        for place in missing[:most]:
            self._make(place)
        return len(missing) > most

    def _make(self, place: int) -> None:
        question = self._section.questions[place]
        code = question.code
        if code in self.rows or code in self._told:
            return
        at = bisect(self._built, place)
        self._built.insert(at, place)
        if question.kind in UNASKED:
            self._told[code] = Told(question)
            self._rows_layout.insertWidget(at, self._told[code])
        else:
            made = QuestionRow(self._asking.numbers[code], question, self._around)
            self.rows[code] = made
            made.show_answer(self._asking.state.given(code), self._asking.reasons.get(code, ""))
            self._rows_layout.insertWidget(at, made)
            self._made(made)
        self._follow(code)

    def arrange(self, only: str = "") -> None:
        """Show the whole section, or one question with what is told around it."""
        before, self._only = self._only, self._beside(only)
        for code in self._only:
            self._make(self._places[code])
        if before and self._only:
            self.follow(frozenset(before | self._only))
        elif before or self._only:
            self.follow(frozenset(self._places))

    def _beside(self, only: str) -> AbstractSet[str]:
        return {only, *told_with(self._section.questions, only)} if only else frozenset()

    def follow(self, changed: frozenset[str]) -> None:
        """Show what changed: which questions are asked, which must be, what is computed."""
        for code in self._places:
            conditional = code in self.rows and bool(self._asking.state.form.parts[code].required_if)
            if code in changed or conditional:
                self._follow(code)

    def _follow(self, code: str) -> None:
        widget: QuestionRow | Told | None = self.rows.get(code) or self._told.get(code)
        if widget is None:
            return
        here = not self._only or code in self._only
        asked = here and self._asking.state.is_shown(code)
        if asked:
            widget.follow(self._asking.state)
            if isinstance(widget, QuestionRow):
                widget.edit.show_lost(self._asking.narrowing.lost.get(code, ""))
        # A new row counts as hidden but is shown by its layout a moment later, unless it is hidden expressly.
        if widget.isHidden() == asked or not asked:
            widget.setVisible(asked)
