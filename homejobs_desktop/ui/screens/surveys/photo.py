"""The answer to a question for a picture or a document: one of the person's, or a new one from a file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from homejobs_desktop.domain.attachments import KINDS, AttachmentDraft, AttachmentRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import parse_date, show_date
from homejobs_desktop.services import attachments
from homejobs_desktop.services.attachments import Prepared
from homejobs_desktop.ui.parts import button, row
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.workplace import Workplace

_FROM_FILE = mark("Surveys", "From a file…")
_CHOOSE = mark("Surveys", "Choose the picture or the document")
_FILES = mark(
    "Attachments", "Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.gif *.pdf)"
)
_NAME = mark("Surveys", "{kind}, {title}")
_ADDED = mark("Attachments", "The document was attached.")
_TITLE = mark("Surveys", "Assessment")
_OTHER = "other"
_WIDE = 420


class PhotoEdit(QWidget):
    """One document of the person: typed for, or taken from a file (Ctrl+O) and attached to the person.

    Signals:
        edited: another one was chosen.
        picked: it was chosen from the open list.
    """

    edited = Signal()
    picked = Signal()

    def __init__(
        self, workplace: Workplace, choices: Mapping[str, tuple[Choice, ...]], person_id: str
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._kinds = {kind.code: kind.name for kind in choices.get(KINDS, ())}
        self._person_id = person_id
        self._code = ""
        self.chooser = ChoiceEdit()
        self.chooser.setFixedWidth(_WIDE)
        self.chooser.edited.connect(self._chosen)
        self.chooser.picked.connect(self.picked)
        self.from_file = button(_FROM_FILE, self.ask_file, picture="paperclip")
        self.from_file.setToolTip("Ctrl+O")
        self.from_file.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(row(self.chooser, self.from_file, None))
        self.from_file.setVisible(bool(self._kinds) and workplace.actor.may(Permission.EDIT_PEOPLE))
        self.setFocusProxy(self.chooser)
        self._load()

    def _load(self) -> None:
        self._workplace.ask(attachments.attachments_of, self._person_id).then(
            self._offer, failed=lambda _error: None
        )

    def _offer(self, rows: tuple[AttachmentRow, ...]) -> None:
        self.chooser.set_choices(Choice(one.id, self._name(one)) for one in rows if not one.withdrawn)
        self.chooser.set_value(self._code)

    def _name(self, one: AttachmentRow) -> str:
        day = show_date(parse_date(one.attached_on)) if one.attached_on else ""
        return translate(_NAME, kind=self._kinds.get(one.kind, one.kind), title=one.title or day)

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

    def _chosen(self) -> None:
        self._code = self.value()
        self.edited.emit()

    # From a file

    def ask_file(self) -> None:
        """Ask for a file and take it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        found, _kind = QFileDialog.getOpenFileName(self, translate(_CHOOSE), folder, translate(_FILES))
        if found:
            self.take(Path(found))

    def take(self, file: Path) -> None:
        """Attach a file to the person and answer with it."""
        self._workplace.work(attachments.prepare, file).then(self._prepared)

    def _prepared(self, prepared: Prepared) -> None:
        kind = _OTHER if _OTHER in self._kinds else next(iter(self._kinds), "")
        draft = AttachmentDraft(kind, translate(_TITLE), self._person_id)
        self._workplace.ask(attachments.add_attachment, draft, prepared.scan).then(self._added)

    def _added(self, attachment_id: str) -> None:
        self._code = attachment_id
        self._load()
        self.chooser.set_choices((*self.chooser.choices(), Choice(attachment_id, translate(_TITLE))))
        self.chooser.set_value(attachment_id)
        self._workplace.quiet_line(translate(_ADDED))
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ask_file()
        else:
            super().keyPressEvent(event)
