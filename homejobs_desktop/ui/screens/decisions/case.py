"""One conflict: the values side by side, a third one where it may be typed, the reason, the decision."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.field_words import CODES, NOTHING, field_words, value_words
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.conflict_cases import Side
from homejobs_desktop.services.decision_lists import Case
from homejobs_desktop.services.decisions import Choice, Take
from homejobs_desktop.ui.forms.editors import Editor
from homejobs_desktop.ui.parts import (
    button,
    clear,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
    shown,
)
from homejobs_desktop.ui.screens.decisions.cards import BaseCard, ValueCard
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.screens_kit.value_fields import as_value, value_editor
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_BASE = mark("Decisions", "Before, as both had it")
_BASE_HINT = mark("Decisions", "What the author of the offered value had seen")
_PRESENT = mark("Decisions", "Stands now")
_OFFERED = mark("Decisions", "Offered")
_OTHER = mark("Decisions", "Another value")
_NO_OTHER = mark("Decisions", "No other value may be typed into this field.")
_WRITTEN_BY = mark("Decisions", "{office}, {user}")
_PACKAGE = mark("Decisions", "in package {number}")
_HERE = mark("Decisions", "written at the province")
_PROPOSAL = mark("Decisions", "Proposed by an office that does not keep this file")
_REASON = mark("Decisions", "Why? The reason goes to the counties (F8: the last one again)")
_DECIDE = mark("Decisions", "Decide")
_NEXT = mark("Decisions", "Later")
_CLOSE = mark("Decisions", "Close")
_OPEN = mark("Decisions", "Open the file")
_ON_RECORD = mark("Decisions", "{count} fields of this file wait")
_CHILD_OF = mark("People", "child of {father}")
_KEPT_BY = mark("Decisions", "file of {office}")
_ONLY_DIRECTOR = mark("Decisions", "A director or an administrator decides; you may look.")
_NOT_CHOSEN = mark("Decisions", "Choose the value that stands: arrows, or its number.")
_NO_VALUE = mark("Decisions", "Type the other value, or choose one of those above.")
_TWO = 2


class CaseView(QWidget):
    """A conflict that waits for a decision.

    Signals:
        decided: carries the choice and the reason.
        skipped: another conflict is wanted; carries 1 for the next one, -1 for the one before.
        closed: back to the list alone.
        opened: the person's page is wanted; carries the id.
    """

    decided = Signal(object, str)
    skipped = Signal(int)
    closed = Signal()
    opened = Signal(str)

    def __init__(
        self, workplace: Workplace, lists: ReferenceLists, offices: OfficeNames, *, may: bool
    ) -> None:
        super().__init__()
        self._workplace, self._lists, self._offices, self._may = workplace, lists, offices, may
        self.case: Case | None = None
        self.cards: list[ValueCard] = []
        self._choices: list[Choice | None] = []
        self.editor: Editor | None = None
        self._last_reason = ""
        self.name: QLabel = label("", "title")
        self._about: QLabel = label("", "muted", wrap=True)
        self._pills = QHBoxLayout()
        self._values = QGridLayout()
        self._values.setSpacing(10)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.returnPressed.connect(self.decide)
        self.reason.installEventFilter(self)
        self.error: QLabel = label("", "error", wrap=True)
        self.error.hide()
        self.button: QPushButton = key_button(_DECIDE, self.decide, "Ctrl+S", kind="primary")
        self.setLayout(self._page())

    def _page(self) -> QVBoxLayout:
        close = button(_CLOSE, self.closed.emit, kind="quiet", picture="x")
        close.setToolTip("Esc")
        opener = button(_OPEN, self._open, kind="link")
        later = key_button(_NEXT, partial(self.skipped.emit, 1), "Ctrl+↓")
        # Only ever hidden here: shown before they have a parent they would be windows of their own.
        if not self._may:
            self.reason.hide()
            self.button.hide()
        foot = row(self.button, later, None, opener, spacing=8)
        body = column(self._values, None)
        self._scroll = scrolled(holder(body))
        # It would take the arrows for itself, also those with Ctrl.
        self._scroll.installEventFilter(self)
        frame = QFrame()
        frame.setProperty("card", "true")
        inside = column(self._scroll, self.reason, self.error, foot, spacing=10)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setStretch(0, 1)
        frame.setLayout(inside)
        self._pills.setSpacing(8)
        if not self._may:
            foot.insertWidget(0, label(_ONLY_DIRECTOR, "hint", wrap=True), 1)
        lines = column(
            row(self.name, None, close), row(self._about), row(self._pills, None), frame, spacing=8
        )
        lines.setStretch(3, 1)
        lines.setContentsMargins(0, 0, 0, 0)
        return lines

    # Showing

    def show_case(self, case: Case, on_record: int) -> None:
        """Show a conflict; nothing is chosen and no reason typed yet."""
        self.case = case
        conflict = case.conflict
        self.name.setText(shown(conflict.label or NOTHING))
        self._about.setText(shown(self._person(case)))
        clear(self._pills)
        self._pills.addWidget(pill(field_words(conflict.field), "accent"))
        if any(side.kind == "proposal" for side in conflict.offered):
            self._pills.addWidget(pill(_PROPOSAL, "warn"))
        if on_record > 1:
            self._pills.addWidget(pill(translate(_ON_RECORD, count=on_record), "plain"))
        self.reason.clear()
        self.say("")
        self._show_values(case)

    def _show_values(self, case: Case) -> None:
        clear(self._values)
        self.cards, self._choices = [], []
        conflict = case.conflict
        bases = dict.fromkeys(self._words(side.base) for side in conflict.offered)
        widgets: list[QWidget] = [BaseCard(_BASE, "، ".join(bases), _BASE_HINT)]
        widgets.append(self._card(_PRESENT, conflict.present, Choice(Take.PRESENT)))
        offered = {self._words(side.value): side for side in conflict.offered}
        alone = len({repr(side.value) for side in conflict.offered}) == 1
        for side in offered.values():
            choice = Choice(Take.OFFERED) if alone else Choice(Take.VALUE, side.value)
            widgets.append(self._card(_OFFERED, side, choice))
        columns = len(widgets) if len(widgets) <= _TWO + 1 else _TWO
        for place, widget in enumerate(widgets):
            self._values.addWidget(widget, place // columns, place % columns)
        for place in range(_TWO + 2):
            self._values.setColumnStretch(place, 1 if place < columns else 0)
        self._values.addWidget(self._third(case), self._values.rowCount(), 0, 1, columns)
        for card in self.cards:
            card.chosen.connect(partial(self.choose, self.cards.index(card)))
            card.went.connect(partial(self._go, self.cards.index(card)))
            card.done.connect(self._go_on)

    def _third(self, case: Case) -> QWidget:
        conflict = case.conflict
        self.editor = value_editor(self._workplace.clock, self._lists, conflict.entity, conflict.field)
        if self.editor is None or not self._may:
            self.editor = None
            return label(_NO_OTHER, "hint", wrap=True) if self._may else QWidget()
        card = ValueCard(self._key(), _OTHER, "", ())
        self.cards.append(card)
        self._choices.append(None)
        widget = self.editor.widget
        widget.setAccessibleName(translate(_OTHER))
        widget.installEventFilter(self)
        self.editor.edited.connect(partial(self.choose, len(self.cards) - 1))
        if isinstance(widget, ChoiceEdit):
            widget.picked.connect(self.reason.setFocus)
        card.add(widget)
        return card

    def _card(self, title: Text, side: Side, choice: Choice) -> ValueCard:
        who = translate(_WRITTEN_BY, office=self._offices.name(side.site), user=side.actor or NOTHING)
        about = (who if side.site else "", moment(side.at), self._way(side))
        card = ValueCard(self._key(), title, self._words(side.value), about)
        self.cards.append(card)
        self._choices.append(choice)
        return card

    def _key(self) -> str:
        return local_digits(str(len(self.cards) + 1))

    def _way(self, side: Side) -> str:
        if side.package:
            return translate(_PACKAGE, number=side.package)
        return translate(_HERE) if side.site == self._workplace.office.province_site else ""

    def _words(self, value: Value) -> str:
        if self.case is None:
            return ""
        conflict = self.case.conflict
        words = value_words(self._lists.book, conflict.entity, conflict.field, value)
        return isolated(words) if conflict.field in CODES and value else words

    def _person(self, case: Case) -> str:
        person, parts = case.person, []
        if person is not None:
            name = person.full_name
            parts = [
                name if name != case.conflict.label else "",
                translate(_CHILD_OF, father=person.father_name) if person.father_name else "",
                day_words(person.birth_date),
                isolated(local_digits(person.national_code)) if person.national_code else "",
            ]
        parts.append(translate(_KEPT_BY, office=self._offices.name(case.conflict.owner)))
        return " · ".join(part for part in parts if part)

    def say(self, sentence: str) -> None:
        """Show why it cannot be decided so."""
        self.error.setText(shown(sentence))
        self.error.setVisible(bool(sentence))

    # Choosing

    def begin(self) -> None:
        """Put the cursor on the value that stands."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, place: int) -> None:
        """Let the value at `place` be the one that is to stand."""
        if not self._may or not 0 <= place < len(self.cards):
            return
        for number, card in enumerate(self.cards):
            card.select(chosen=number == place)
        self.say("")

    def _go(self, place: int, by: int) -> None:
        target = (place + by) % len(self.cards)
        self.choose(target)
        self.cards[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Enter on a card: it is chosen, and the cursor goes on to what is still to be said."""
        place = next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1)
        self.choose(place)
        third = self.editor is not None and place == len(self.cards) - 1
        target = self.editor.widget if self.editor is not None and third else self.reason
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def decide(self) -> None:
        """Hand the decision in, or say what is missing."""
        if not self._may or self.case is None or not self.button.isEnabled():
            return
        place = next((at for at, card in enumerate(self.cards) if card.selected), -1)
        if place < 0:
            self.say(translate(_NOT_CHOSEN))
            self.begin()
            return
        try:
            choice = self._choices[place] or Choice(Take.VALUE, self._typed())
        except Invalid as refusal:
            self._refuse_value(refusal.sentence())
            return
        self.button.setEnabled(False)
        self.decided.emit(choice, self.reason.text())

    def _typed(self) -> Value:
        value = as_value(self.editor.get()) if self.editor is not None else None
        if value is None:
            raise Invalid(_NO_VALUE)
        return value

    def _refuse_value(self, sentence: str) -> None:
        self.say(sentence)
        if self.editor is not None:
            set_property(self.editor.widget, "wrong", value=True)
            self.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def settled(self) -> None:
        """Note that the decision was taken: the reason can be used again."""
        self._last_reason = self.reason.text()
        self.button.setEnabled(True)

    def refused(self, sentence: str, field: str) -> None:
        """Show why the decision was refused."""
        self.button.setEnabled(True)
        self.say(sentence)
        if field == "reason":
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self.case is not None and self.case.person_id:
            self.opened.emit(self.case.person_id)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, Ctrl with an arrow goes to another conflict."""
        act = self._key_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _key_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        moves = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        digit = event.key() - Qt.Key.Key_1.value
        if control:
            by = moves.get(event.key())
            return None if by is None else partial(self.skipped.emit, by)
        return partial(self._number, digit) if 0 <= digit < len(self.cards) else None

    def _number(self, place: int) -> None:
        self.choose(place)
        self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F8 in the reason repeats the last one; Enter in the other value goes to the reason."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._key_in(watched, event)
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _key_in(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        if watched is self._scroll:
            return self._key_of(event)
        if watched is self.reason:
            repeats = event.key() == Qt.Key.Key_F8 and self._last_reason
            return partial(self.reason.setText, self._last_reason) if repeats else None
        listed = isinstance(watched, ChoiceEdit) and watched.is_open
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not listed:
            return self.reason.setFocus
        return None
