"""Documents as answers: what they are called, a small picture of each, and looking at one."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.attachments import KINDS, AttachmentRow
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import parse_date, show_date
from homejobs_desktop.services import attachments
from homejobs_desktop.ui.parts import button, label, row, shown
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Workplace

NAME = mark("Surveys", "{kind}, {title}")
_LOOK = mark("Surveys", "Look at it")
_DOCUMENT = mark("Surveys", "a document")
_AWAY = mark("Surveys", "a document that has not come to this office yet")
_WITHDRAWN = mark("Surveys", "{name} (withdrawn)")
_SMALL = 56
_PAGE = (760, 620)


def name_of(one: AttachmentRow, kinds: Mapping[str, str]) -> str:
    """Give what a document is called: its kind, and its title or its day."""
    day = show_date(parse_date(one.attached_on)) if one.attached_on else ""
    name = translate(NAME, kind=kinds.get(one.kind, one.kind), title=one.title or day)
    return translate(_WITHDRAWN, name=name) if one.withdrawn else name


class Thumbnail(QLabel):
    """A small picture of a document; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SMALL, _SMALL)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_picture(self, content: bytes) -> None:
        """Show a picture (PNG), nothing for b""."""
        found = QPixmap()
        if content and found.loadFromData(content):
            ratio = self.devicePixelRatioF()
            found = found.scaled(
                int(_SMALL * ratio), int(_SMALL * ratio),
                Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            found.setDevicePixelRatio(ratio)
            self.setPixmap(found)
            self.show()
        else:
            self.clear()
            self.hide()


class DocumentDialog(QDialog):
    """One document, as large as it is read; Esc closes it."""

    def __init__(self, parent: QWidget, title: str, pictures: tuple[bytes, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*_PAGE)
        self.view = PageView()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.addWidget(self.view)
        self.view.show_pages(pictures)


def look_at(workplace: Workplace, parent: QWidget, document: str, title: str) -> None:
    """Show a document in a window of its own."""

    def show(pictures: tuple[bytes, ...]) -> None:
        dialog = DocumentDialog(parent, title, pictures)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    workplace.ask(attachments.show_attachment, document).then(show)


class AttachedAnswer(QWidget):
    """An answer that is a document: its name, its picture, and a button to look at it."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.document = document
        self.name: QLabel = label(_DOCUMENT, "", wrap=True)
        self.picture = Thumbnail()
        self.look = button(_LOOK, lambda: None, kind="link")
        self.look.hide()
        line = row(self.picture, self.name, self.look, spacing=8)
        line.setStretch(1, 1)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)


class AttachedAnswers:
    """The documents among the answers of one assessment; their names and pictures come a moment later."""

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        self._workplace = workplace
        self._lists = lists
        self._made: list[AttachedAnswer] = []

    def begin(self) -> None:
        """Forget those of the assessment before."""
        self._made = []

    def make(self, document: str) -> AttachedAnswer:
        """Make the line of a document."""
        self._made.append(AttachedAnswer(document))
        return self._made[-1]

    def load(self, person_id: str) -> None:
        """Ask for the documents of a person, where any is among the answers."""
        made = self._made
        if not made:
            return
        ask = self._workplace.ask
        ask(attachments.attachments_of, person_id).then(partial(self._name, made))
        ask(attachments.thumbnails, person_id).then(partial(self._draw, made))

    def _name(self, made: list[AttachedAnswer], rows: tuple[AttachmentRow, ...]) -> None:
        if made is not self._made:
            return
        kinds = {each.kind: self._lists.name(KINDS, each.kind) for each in rows}
        known = {each.id: each for each in rows}
        for line in made:
            found = known.get(line.document)
            if found is None:
                line.name.setText(shown(translate(_AWAY)))
                continue
            name = name_of(found, kinds)
            line.name.setText(shown(name))
            line.picture.setProperty("sha256", found.sha256)
            line.look.setVisible(found.here)
            line.look.setAccessibleName(f"{translate(_LOOK)}: {name}")
            line.look.clicked.connect(partial(look_at, self._workplace, line, line.document, name))

    def _draw(self, made: list[AttachedAnswer], pictures: dict[str, bytes]) -> None:
        if made is self._made:
            for line in made:
                line.picture.show_picture(pictures.get(str(line.picture.property("sha256")), b""))
