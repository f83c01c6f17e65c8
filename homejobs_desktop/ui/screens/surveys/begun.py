"""Questionnaires that were begun and are not recorded: going on with one, putting one away with a reason."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.begun_surveys import BegunSurvey, begun_surveys, put_away
from homejobs_desktop.ui.parts import button, card, label, row, shown
from homejobs_desktop.ui.screens.surveys.answer_edit import ENTER
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Surveys", "Half-asked questionnaires")
_HINT = mark("Surveys", "Begun and not recorded yet; the answers are kept in this office only")
_BACK = mark("Surveys", "Back to the assessments")
_GO_ON, _AWAY = mark("Surveys", "Go on"), mark("Surveys", "Put away")
_PROGRESS = mark("Surveys", "{done} of {all}")
_LINES = mark("Surveys", "{count} lines")
_SCREEN, _PAPER = mark("Surveys", "On the screen"), mark("Surveys", "From paper")
_SECOND = mark("Surveys", "Waits for the second entry")
_GONE = mark("Surveys", "(no longer in the lists)")
_WHY = mark("Surveys", "{name}: {done} answers are forgotten. Why is this questionnaire put away?")
_REASON = mark("Surveys", "Reason; Enter puts it away, Esc lets it be")
_DONE = mark("Surveys", "The questionnaire of {name} was put away.")


def _state(one: BegunSurvey) -> str:
    return translate(_SECOND if one.second else _PAPER if one.paper else _SCREEN)


def _tone(one: BegunSurvey) -> str:
    return "warn" if one.second else "plain" if one.paper else "accent"


def _progress(one: BegunSurvey) -> str:
    if one.codes:
        return local_digits(translate(_LINES, count=one.done))
    return local_digits(translate(_PROGRESS, done=one.done, all=one.whole)) if one.whole else "—"


_COLUMNS: tuple[Column[BegunSurvey], ...] = (
    Column(mark("Surveys", "Person"), lambda one: one.person_name or translate(_GONE), 20, Look.STRONG),
    Column(mark("Surveys", "National code"), lambda one: one.national_code, 13, Look.CODE),
    Column(mark("Surveys", "Where"), _state, 19, Look.PILL, _tone),
    Column(mark("Surveys", "Answered"), _progress, 10),
    Column(mark("Surveys", "Begun by"), lambda one: one.by, 15),
    Column(mark("Surveys", "Begun on"), lambda one: show_date(one.begun_on), 11),
    Column(mark("Surveys", "Last typed on"), lambda one: show_date(one.kept_on), 12),
    Column(mark("Surveys", "Questionnaire"), lambda one: one.title, 22, Look.MUTED),
    Column(mark("Surveys", "Version"), lambda one: one.version, 8, Look.CODE),
)


class BegunPage(QWidget):
    """The list; Enter goes on with one, Del puts it away.

    Signals:
        wanted: go on with this one.
        left: back to the assessments.
        changed: one was put away.
    """

    wanted = Signal(object)
    left = Signal()
    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._away: BegunSurvey | None = None
        self.list: ListPane[BegunSurvey] = ListPane(_listing(workplace), workplace)
        self.list.opened.connect(self._open)
        self.list.view.installEventFilter(self)
        self.reason = PersianLineEdit()
        self.reason.setPlaceholderText(translate(_REASON))
        self.reason.setAccessibleName(translate(_REASON))
        self.reason.installEventFilter(self)
        self._question: QLabel = label("", "strong", wrap=True)
        self._problem: QLabel = label("", "error", wrap=True)
        self._problem.hide()
        do_it = button(_AWAY, self.confirm, kind="danger")
        self.asked = card(self._question, row(self.reason, do_it), self._problem, kind="warn", margin=10)
        self.asked.hide()
        acts = (
            key_button(_BACK, self.left.emit, "Esc"),
            key_button(_AWAY, self.ask_away, "Del"),
            key_button(_GO_ON, self.go_on, "Enter", kind="primary"),
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, _HINT, acts))
        lines.addWidget(self.asked)
        lines.addWidget(self.list, 1)

    def begin(self, text: str = "") -> None:
        """Show what is begun, only what `text` finds."""
        self.asked.hide()
        self.list.search.set_value(text)
        self.list.load()
        self.list.focus_search()

    def reload(self) -> None:
        """Read the list again."""
        self.list.reload()

    def _chosen(self) -> BegunSurvey | None:
        place = self.list.view.current_key() or self._first()
        return self.list.row_of(place) if place else None

    def _first(self) -> str:
        one = self.list.model.row(0) if self.list.model.rowCount() else None
        return one.key if one is not None else ""

    # Going on

    def _open(self, key: str) -> None:
        one = self.list.row_of(key)
        if one is not None and one.person_name:
            self.wanted.emit(one)

    def go_on(self) -> None:
        """Go on with the one that is marked."""
        one = self._chosen()
        if one is not None:
            self._open(one.key)

    # Putting away

    def ask_away(self) -> None:
        """Ask why the marked one is put away."""
        self._away = self._chosen()
        if self._away is None:
            return
        name = self._away.person_name or translate(_GONE)
        self._question.setText(shown(translate(_WHY, name=name, done=self._away.done)))
        self._problem.hide()
        self.reason.set_value("")
        self.asked.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Put it away, when a reason is written."""
        one = self._away
        if one is None:
            return
        asked = self._workplace.ask(put_away, one.username, one.form, self.reason.value())
        asked.then(lambda _nothing: self._put_away(one), failed=self._refused)

    def _put_away(self, one: BegunSurvey) -> None:
        self._let_be()
        self.list.reload()
        self.changed.emit()
        self._workplace.quiet_line(translate(_DONE, name=one.person_name or translate(_GONE)))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            sentence = error.problems[0].sentence() if isinstance(error, Invalid) else error.sentence()
            self._problem.setText(shown(sentence))
            self._problem.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._workplace.show_problem(error)

    def _let_be(self) -> None:
        self._away = None
        self.asked.hide()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # The window's keys, see `Over`

    def keep(self) -> bool:
        """Nothing is typed here that would be kept."""
        return False

    def save(self) -> None:
        """Put away, where that is asked; else go on with the one that is marked."""
        (self.confirm if self.asked.isVisible() else self.go_on)()

    def leave(self) -> None:
        """Let the question be, else go back."""
        if self.asked.isVisible():
            self._let_be()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.reason and Qt.Key(event.key()) in ENTER:
            self.confirm()
            return True
        if watched is self.list.view and event.key() == Qt.Key.Key_Delete:
            self.ask_away()
            return True
        return False


def _listing(workplace: Workplace) -> Listing[BegunSurvey]:
    return Listing(
        name="begun",
        ask=lambda text, _after, _limit: workplace.ask(begun_surveys, text),
        columns=_COLUMNS,
        key=lambda one: one.key,
        placeholder=mark("Surveys", "Name, national code, or who began it …"),
        nothing=(
            mark("Surveys", "No questionnaire is half-asked"),
            mark("Surveys", "What is begun and left, or cut off by a power failure, stands here."),
        ),
        unfound=(
            mark("Surveys", "None of this person is half-asked"),
            mark("Surveys", "Empty the search to see all."),
        ),
        icon="clipboard-check",
    )
