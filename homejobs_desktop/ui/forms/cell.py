"""One field on the page: its label above it, its problem or its help under it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.ui.forms.editors import Editor
from homejobs_desktop.ui.forms.fields import Field
from homejobs_desktop.ui.parts import label, shown
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.numbers import MoneyEdit


class FieldCell(QWidget):
    """A field with what belongs to it."""

    def __init__(self, field: Field, editor: Editor) -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        self._label = label(field.label, "label")
        self._label.setBuddy(editor.widget)
        self._note = label("", "hint", wrap=True)
        self._help = translate(field.help) if field.help else ""
        editor.widget.setAccessibleName(translate(field.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(editor.widget)
        column.addWidget(self._note)
        if isinstance(editor.widget, MoneyEdit):
            editor.widget.words.connect(self._say_words)
        self.show_problems(())

    def problem(self) -> str:
        """Give the sentence shown under the field."""
        return "" if self._note.property("role") == "hint" else self._note.text().lstrip("\u200f")

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the first problem, a hard one before a soft one; without any, the help."""
        ordered = sorted(problems, key=lambda problem: problem.soft)
        first = ordered[0] if ordered else None
        hard = first is not None and not first.soft
        set_property(self.editor.widget, "wrong", hard)
        set_property(self._note, "role", "hint" if first is None else "error" if hard else "warning")
        self.editor.widget.setToolTip(first.sentence() if first else "")
        self._say(first.sentence() if first else self._rest())

    def _rest(self) -> str:
        if isinstance(self.editor.widget, MoneyEdit):
            return self.editor.widget.in_words() or self._help
        return self._help

    def _say(self, text: str) -> None:
        self._note.setText(shown(text))
        self._note.setVisible(bool(text))

    def _say_words(self, text: str) -> None:
        if self._note.property("role") == "hint":
            self._say(text or self._help)
