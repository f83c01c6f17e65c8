"""The list beside the questionnaire: its sections and questions, how each stands, and the way to each."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.parts import shown
from homejobs_desktop.ui.screens.surveys.answer_edit import ENTER
from homejobs_desktop.ui.screens.surveys.asking import ANSWERED, EMPTY, WITHOUT, WRONG, Asking
from homejobs_desktop.ui.theme import colours

_PART = mark("Surveys", "{title} ({done} of {all})")
_SIGNS = {EMPTY: "○", ANSWERED: "✓", WITHOUT: "–", WRONG: "!"}
_CODE = Qt.ItemDataRole.UserRole


class Outline(QTreeWidget):
    """Sections and questions. ↑ and ↓ choose, Enter goes there, Esc goes back to the answer.

    Signals:
        chosen: go to this question, by its code.
        left: go back to the answer.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self._asking: Asking | None = None
        self._sections: list[QTreeWidgetItem] = []
        self._items: dict[str, QTreeWidgetItem] = {}

    def build(self, asking: Asking) -> None:
        """Show a questionnaire."""
        self.clear()
        self._asking, self._sections, self._items = asking, [], {}
        for section in asking.questionnaire.sections:
            head = QTreeWidgetItem([section.title])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self._sections.append(head)
            for question in section.questions:
                if question.code in asking.numbers:
                    item = QTreeWidgetItem(head, [""])
                    item.setData(0, _CODE, question.code)
                    item.setToolTip(0, question.text)
                    self._items[question.code] = item
        self.addTopLevelItems(self._sections)
        self.follow(frozenset(self._items))

    def follow(self, codes: frozenset[str]) -> None:
        """Show how these questions stand, and how far the sections are."""
        asking = self._asking
        if asking is None:
            return
        for code in codes & self._items.keys():
            item, standing = self._items[code], asking.standing(code)
            text = asking.state.form.parts[code].question.text
            number = local_digits(str(asking.numbers[code]))
            item.setText(0, shown(f"{_SIGNS[standing]} {number}. {text}"))
            item.setForeground(0, QColor(colours().bad if standing == WRONG else colours().muted))
            item.setHidden(not asking.state.is_shown(code))
        for place, (done, whole) in enumerate(asking.progress()):
            title = asking.questionnaire.sections[place].title
            self._sections[place].setText(0, shown(translate(_PART, title=title, done=done, all=whole)))
            self._sections[place].setHidden(not whole)

    def show_at(self, code: str) -> None:
        """Show where the clerk is: only that section is open."""
        item = self._items.get(code)
        if item is None:
            return
        for head in self._sections:
            head.setExpanded(head is item.parent())
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def words_at(self, code: str) -> str:
        """Give what the list says of a question."""
        return self._items[code].text(0)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        if item.parent() is None and self._asking is not None:
            self.chosen.emit(self._asking.first_open(self._sections.index(item)))
        elif item.parent() is not None:
            self.chosen.emit(str(item.data(0, _CODE)))

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep Esc here while the cursor is in the list."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, go there, or go back."""
        if Qt.Key(event.key()) in ENTER:
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
