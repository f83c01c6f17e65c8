"""The answer to a question for a picture or a document: one of the person's, or a new one from a file."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from homejobs_desktop.domain.attachments import KINDS, LONGEST_TITLE, AttachmentDraft, AttachmentRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import attachments
from homejobs_desktop.services.attachments import Prepared
from homejobs_desktop.ui.parts import button, column, row, shown
from homejobs_desktop.ui.parts import label as words_label
from homejobs_desktop.ui.screens.surveys.attached import Thumbnail, look_at, name_of
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.workplace import Workplace

_FROM_FILE = mark("Surveys", "From a file…")
_REMOVE, _LOOK = mark("Surveys", "Take it out"), mark("Surveys", "Look at it")
_CHOOSE = mark("Surveys", "Choose the picture or the document")
_HOW = mark("Surveys", "One of the person's documents, or a file: Ctrl+O, or drag it here")
_FILES = mark(
    "Attachments", "Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.gif *.pdf)"
)
_ADDED = mark("Attachments", "The document was attached.")
_TITLE = mark("Surveys", "Assessment")
_ONE_ONLY = mark("Surveys", "One document answers this question. Drag one file only.")
_READING = mark("Surveys", "The file is being read …")
_OTHER = "other"
_WIDE = 420


class PhotoEdit(QWidget):
    """One document of the person: typed for, taken from a file (Ctrl+O), or dragged here and attached.

    Args:
        workplace: the window.
        choices: what may be chosen today, by list.
        person_id: whose documents they are.
        title: what a new document is called: the words of the question.

    Signals:
        edited: another one was chosen.
        picked: it was chosen from the open list.
    """

    edited = Signal()
    picked = Signal()

    def __init__(
        self,
        workplace: Workplace,
        choices: Mapping[str, tuple[Choice, ...]],
        person_id: str,
        title: str = "",
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._kinds = {kind.code: kind.name for kind in choices.get(KINDS, ())}
        self._person_id = person_id
        self._title = title[:LONGEST_TITLE] or translate(_TITLE)
        self._code = ""
        self._rows: tuple[AttachmentRow, ...] = ()
        self._pictures: dict[str, bytes] = {}
        self._drawing = False
        self.chooser = ChoiceEdit()
        self.chooser.setFixedWidth(_WIDE)
        self.chooser.setPlaceholderText(translate(_HOW))
        self.chooser.setAcceptDrops(False)
        self.chooser.edited.connect(self._chosen)
        self.chooser.picked.connect(self.picked)
        self.chooser.installEventFilter(self)
        self._may = bool(self._kinds) and workplace.actor.may(Permission.EDIT_PEOPLE)
        self.setAcceptDrops(self._may)
        self.picture = Thumbnail()
        self.problem: QLabel = words_label("", "error", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.setFocusProxy(self.chooser)
        self._load()

    def _lay_out(self) -> None:
        self.from_file = button(_FROM_FILE, self.ask_file, picture="paperclip")
        self.from_file.setToolTip("Ctrl+O")
        self.look = button(_LOOK, self._look, kind="link")
        self.remove = button(_REMOVE, self.take_out, kind="link")
        self.remove.setToolTip("Ctrl+Del")
        for way in (self.from_file, self.look, self.remove):
            way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(self.chooser, self.from_file, self.picture, self.look, self.remove, None, spacing=8)
        self.setLayout(column(line, self.problem, spacing=4))
        self.from_file.setVisible(self._may)  # shown before it has a parent it would be a window of its own
        self._follow()

    def _load(self) -> None:
        asked = self._workplace.ask(attachments.attachments_of, self._person_id)
        asked.then(self._offer, failed=lambda _error: None)

    def _offer(self, rows: tuple[AttachmentRow, ...]) -> None:
        self._rows = rows
        offered = [one for one in rows if not one.withdrawn or one.id == self._code]
        self.chooser.set_choices(Choice(one.id, name_of(one, self._kinds)) for one in offered)
        self.chooser.set_value(self._code)
        self._follow()

    def _draw(self, pictures: dict[str, bytes]) -> None:
        self._pictures = {**pictures, **self._pictures}
        self._follow()

    # The answer

    def value(self) -> str:
        """Give the document's id, "" for none."""
        try:
            return self.chooser.value()
        except Invalid:
            return self.chooser.text()

    def set_value(self, code: str) -> None:
        """Show a document; its name comes with the person's documents."""
        self._code = code
        self.chooser.set_value(code)
        self._follow()

    def _chosen(self) -> None:
        self._code = self.value()
        self.say("")
        self._follow()
        self.edited.emit()

    def take_out(self) -> None:
        """Answer with no document; it stays among the person's."""
        self.chooser.set_value("")
        self._chosen()
        self.chooser.setFocus()

    def _follow(self) -> None:
        found = next((one for one in self._rows if one.id == self._code), None)
        if found is not None and found.sha256 not in self._pictures and not self._drawing:
            # Only once there is one to be seen: drawing all of a person's documents takes its time.
            self._drawing = True
            drawn = self._workplace.ask(attachments.thumbnails, self._person_id)
            drawn.then(self._draw, failed=lambda _error: None)
        self.picture.show_picture(self._pictures.get(found.sha256, b"") if found else b"")
        self.look.setVisible(found is not None and found.here)
        self.remove.setVisible(bool(self._code))

    def _look(self) -> None:
        look_at(self._workplace, self, self._code, self.chooser.text())

    def say(self, words: str) -> None:
        """Say what is wrong with a file, "" for nothing."""
        self.problem.setText(shown(words))
        self.problem.setVisible(bool(words))

    # From a file

    def ask_file(self) -> None:
        """Ask for a file and take it."""
        if not self._may:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        found, _kind = QFileDialog.getOpenFileName(self, translate(_CHOOSE), folder, translate(_FILES))
        if found:
            self.take(Path(found))

    def take(self, file: Path) -> None:
        """Attach a file to the person and answer with it; what is wrong with it is said beside."""
        self.say(translate(_READING))
        self._workplace.work(attachments.prepare, file).then(self._prepared, failed=self._unfit)

    def _prepared(self, prepared: Prepared) -> None:
        self.say("")
        sha256 = hashlib.sha256(prepared.scan.content).hexdigest()
        self._pictures[sha256] = prepared.preview[0] if prepared.preview else b""
        same = (one.id for one in self._rows if one.sha256 == sha256 and not one.withdrawn)
        if there := next(same, ""):
            # The very file is the person's already: it is answered with, not attached twice.
            self._answer(there)
            return
        kind = _OTHER if _OTHER in self._kinds else next(iter(self._kinds), "")
        draft = AttachmentDraft(kind, self._title, self._person_id)
        asked = self._workplace.ask(attachments.add_attachment, draft, prepared.scan)
        asked.then(self._added, failed=self._unfit)

    def _unfit(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.say(error.sentence())
        else:
            self.say("")
            self._workplace.show_problem(error)

    def _added(self, attachment_id: str) -> None:
        self._load()
        self.chooser.set_choices((*self.chooser.choices(), Choice(attachment_id, self._title)))
        self._workplace.quiet_line(translate(_ADDED))
        self._answer(attachment_id)

    def _answer(self, attachment_id: str) -> None:
        self._code = attachment_id
        self.chooser.set_value(attachment_id)
        self._follow()
        self.edited.emit()

    # Dragging, and the keyboard

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files of this computer be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that is dropped; several answer nothing."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            return
        event.acceptProposedAction()
        if len(files) > 1:
            self.say(translate(_ONE_ONLY))
        else:
            self.take(files[0])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Del before the line deletes a word by it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_out()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ask_file()
        else:
            super().keyPressEvent(event)
