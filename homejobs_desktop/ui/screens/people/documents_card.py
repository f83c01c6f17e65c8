"""A person's documents on the person's page: small pictures with their kind, title and date."""

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.attachments import KINDS, PDF, AttachmentRow
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import Elided, Piece, button, clear, column, holder, label, pill, row, shown
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.theme import MARGIN, colours

_TITLE = mark("Attachments", "Documents")
_ADD = mark("Attachments", "Add a document")
_DROP = mark("Attachments", "A picture or PDF file can also be dragged here.")
_LET_GO = mark("Attachments", "Let go: the document is attached to this person.")
_SHOW = mark("Attachments", "Show")
_SAVE = mark("Attachments", "Save a copy")
_WITHDRAW = mark("Attachments", "Withdraw")
_WAITS = mark("Attachments", "the file has not come yet")
_WITHDRAWN = mark("Attachments", "Withdrawn: {reason}")
_PICTURE = mark("Attachments", "picture, {size} KB")
_PDF = mark("Attachments", "PDF, {size} KB")
_SMALL = 56


class DocumentsCard(QFrame):
    """The documents of one person; files may be dropped on it.

    Attributes:
        rows: the documents.
        papers: names of the person's papers by `permit:ID` and `application:ID`.

    Signals:
        wants: an action was chosen: `add`, `show:ID`, `save:ID`, `withdraw:ID`.
        dropped: files were dropped; carries their paths.
    """

    wants = Signal(str)
    dropped = Signal(list)

    def __init__(self, lists: ReferenceLists, *, may_edit: bool) -> None:
        super().__init__()
        self._lists = lists
        self._may_edit = may_edit
        self._pictures: dict[str, QToolButton] = {}
        self.rows: tuple[AttachmentRow, ...] = ()
        self.papers: dict[str, str] = {}
        self.setObjectName("documents")
        self.setProperty("card", "true")
        self.setAcceptDrops(may_edit)
        self.add = button(_ADD, lambda: self.wants.emit("add"), picture="paperclip")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._hint = label(_DROP, "hint")
        content = column(row(label(_TITLE, "heading"), None, self.add), self._lines, self._hint, spacing=10)
        content.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2)
        self.setLayout(content)
        for each in (self.add, self._hint):  # shown before it has a parent, it would be a window of its own
            each.setVisible(may_edit)

    def show_documents(self, rows: tuple[AttachmentRow, ...]) -> None:
        """Show these documents; their pictures come a little later."""
        self.rows = rows
        self._pictures = {}
        clear(self._lines)
        for each in rows:
            self._lines.addWidget(self._line(each))

    def show_pictures(self, pictures: dict[str, bytes]) -> None:
        """Show small pictures (PNG, by hash) beside their documents."""
        for each in self.rows:
            shown_as, data = self._pictures.get(each.id), pictures.get(each.sha256, b"")
            drawn = QPixmap()
            if shown_as is not None and drawn.loadFromData(data):
                shown_as.setIcon(QIcon(drawn))

    def _line(self, document: AttachmentRow) -> QWidget:
        kind = self._lists.name(KINDS, document.kind)
        about = (label(kind, "strong"), Elided(shown(document.title)))
        head = row(*about, spacing=8)
        head.setStretch(1, 1)
        lines = holder(column(head, row(*self._about(document), None, spacing=8), spacing=2))
        line = row(self._picture(document, kind), lines, *self._acts(document), spacing=10)
        line.setStretch(1, 1)
        return holder(line)

    def _picture(self, document: AttachmentRow, kind: str) -> QToolButton:
        result = QToolButton()
        result.setIcon(icon("file-text" if document.mime == PDF else "id", colours().muted, 28))
        result.setIconSize(QSize(_SMALL - 8, _SMALL - 8))
        result.setFixedSize(_SMALL, _SMALL)
        result.setAccessibleName(f"{translate(_SHOW)}: {kind}")
        result.setCursor(Qt.CursorShape.PointingHandCursor)
        result.setEnabled(document.here)
        result.clicked.connect(lambda _checked: self.wants.emit(f"show:{document.id}"))
        self._pictures[document.id] = result
        return result

    def _about(self, document: AttachmentRow) -> tuple[Piece, ...]:
        words = _PDF if document.mime == PDF else _PICTURE
        size = translate(words, size=local_digits(str(max(1, document.size // 1024))))
        day = show_date(dt.date.fromisoformat(document.attached_on)) if document.attached_on else ""
        paper = self.papers.get(f"{document.about}:{document.about_id}", "")
        parts: list[Piece] = [label(" · ".join(part for part in (day, size, paper) if part), "muted")]
        if document.withdrawn:
            parts.append(pill(translate(_WITHDRAWN, reason=document.withdrawn), "bad"))
        if not document.here:
            parts.append(pill(_WAITS, "warn"))
        return tuple(parts)

    def _acts(self, document: AttachmentRow) -> tuple[QWidget, ...]:
        acts = []
        if document.here:
            acts += [(_SHOW, "show"), (_SAVE, "save")]
        if self._may_edit and not document.withdrawn:
            acts.append((_WITHDRAW, "withdraw"))
        return tuple(
            button(words, partial(self.wants.emit, f"{act}:{document.id}"), kind="link")
            for words, act in acts
        )

    def _mark(self, words: str, edge: str = "") -> None:
        self._hint.setText(shown(words))
        self.setStyleSheet(f"#documents {{ border: 2px dashed {edge}; }}" if edge else "")

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            self._mark(translate(_LET_GO), colours().accent)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(translate(_DROP))
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(translate(_DROP))
        files = files_of(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)


def files_of(data: QMimeData) -> list[Path]:
    """Give the files of this computer that are being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
