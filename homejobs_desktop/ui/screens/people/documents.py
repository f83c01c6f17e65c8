"""What is done with a person's documents: add, look at, save a copy, withdraw; pages over the person."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from homejobs_desktop.domain.attachments import KINDS, AttachmentRow
from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import ApplicationRow, PermitRow
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import attachments, permits
from homejobs_desktop.services.attachments import Prepared, SavedCopy
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.screens.people.declared import RetireDraft
from homejobs_desktop.ui.screens.people.documents_card import DocumentsCard
from homejobs_desktop.ui.screens.people.documents_declared import (
    ATTACH_FORM,
    PAPERS,
    WITHDRAW_FORM,
    AttachDraft,
    paper_choices,
)
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Request

_CHOOSE = mark("Attachments", "Choose the scan of a document")
_FILES = mark(
    "Attachments", "Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.gif *.pdf)"
)
_WHERE = mark("Attachments", "Save the copy as")
_NEW = mark("Attachments", "Document of {name}")
_NEW_HINT = mark("Attachments", "From the file {file}")
_MORE = mark("Attachments", "From the file {file}; then {count} more")
_WITHDRAW = mark("Attachments", "Withdraw a document of {name}")
_WITHDRAW_HINT = mark("Attachments", "It no longer counts; it stays in the story with its reason.")
_ADDED = mark("Attachments", "The document was attached.")
_SAVED = mark("Attachments", "The copy was saved in {folder}.")
_GONE = mark("Attachments", "The document was withdrawn.")
_SAVE = mark("Attachments", "Save a copy")
_TAKE_BACK = mark("Attachments", "Withdraw")
_CLOSE = mark("People", "Close")
_FOLDER = "people/documents_folder"
_ROOM = 48
"""Letters of a title or a file's name in the head of a page."""


class DocumentPage(QWidget):
    """One document, as large as the room allows."""

    def __init__(
        self, close: Callable[[], None], save: Callable[[], None], withdraw: Callable[[], None]
    ) -> None:
        super().__init__()
        self.withdraw = button(_TAKE_BACK, withdraw, kind="quiet", picture="trash")
        self.save = button(_SAVE, save, picture="download")
        self._close = key_button(_CLOSE, close, "Esc")
        self.head = PageHead("", "", (self.withdraw, self.save, self._close))
        self.view = PageView()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self.view, 1)

    def open(self, title: str, hint: str, pictures: tuple[bytes, ...]) -> None:
        """Show a document's pictures (PNG)."""
        self.head.say(title, hint)
        self.view.show_pages(pictures)
        self._close.setFocus()


class DocumentsDesk:
    """Fills a person's documents card and does what is chosen in it."""

    def __init__(self, section: Section[PersonRow], card: DocumentsCard) -> None:
        self._section = section
        self._workplace = section.workplace
        self._lists = section.lists
        self._card = card
        self._file: PersonFile | None = None
        self._chosen = ""
        self._prepared: Prepared | None = None
        self._queue: list[Path] = []
        self._choices: Mapping[str, tuple[Choice, ...]] = {}
        self._papers: tuple[Choice, ...] = ()
        card.wants.connect(self._do)
        card.dropped.connect(self.attach)

    @cached_property
    def form(self) -> FormPage[AttachDraft]:
        """The form of a new document, with its picture beside it."""
        self.preview = PageView()
        page = FormPage(
            self._workplace,
            ATTACH_FORM,
            Handling(self._ask_add, self._added, self._stop),
            aside=self.preview,
        )
        page.form.set_lists({**self._choices, PAPERS: self._papers})
        return self._section.over(page)

    @cached_property
    def withdrawing(self) -> FormPage[RetireDraft]:
        """The form that asks why a document no longer counts."""
        handling = Handling(self._ask_withdraw, self._withdrawn, self._section.back)
        return self._section.over(FormPage(self._workplace, WITHDRAW_FORM, handling))

    @cached_property
    def page(self) -> DocumentPage:
        """The page that shows one document."""
        made = DocumentPage(
            self._section.back, lambda: self._save(self._chosen), lambda: self._withdraw(self._chosen)
        )
        return self._section.over(made)

    def set_lists(self, choices: Mapping[str, tuple[Choice, ...]]) -> None:
        """Take the office's reference lists."""
        self._choices = choices
        self._offer()
        self._card.show_documents(self._card.rows)

    def show_person(self, file: PersonFile) -> None:
        """Show the documents of a person."""
        self._file = file
        if any(each.person_id != file.id for each in self._card.rows):
            self._card.show_documents(())
        self._papers = ()
        ask, here = self._workplace.ask, self._section.while_shown
        if self._workplace.actor.may(Permission.SEE_PERMITS):
            ask(permits.permits_of, file.id).then(here(file.id, self._take_papers))
            ask(permits.applications_of, file.id).then(here(file.id, self._take_papers))
        ask(attachments.attachments_of, file.id).then(here(file.id, self._card.show_documents))
        ask(attachments.thumbnails, file.id).then(here(file.id, self._card.show_pictures))

    def _take_papers(self, papers: tuple[PermitRow | ApplicationRow, ...]) -> None:
        """Take papers to which a document may belong."""
        self._papers = (*self._papers, *paper_choices(papers, self._lists))
        self._card.papers = {each.code: each.name for each in self._papers}
        self._offer()

    def _offer(self) -> None:
        if "form" in vars(self):
            self.form.form.set_lists({**self._choices, PAPERS: self._papers})

    def attach(self, files: list[Path]) -> None:
        """Begin to attach files, one after the other."""
        self._queue = list(files)
        self._next()

    def _do(self, action: str) -> None:
        act, _, document = action.partition(":")
        acts: dict[str, Callable[[str], None]] = {
            "add": lambda _none: self._choose(),
            "show": self._show,
            "save": self._save,
            "withdraw": self._withdraw,
        }
        acts[act](document)

    # Adding

    def _choose(self) -> None:
        folder = self._workplace.recall(_FOLDER)
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._card, translate(_CHOOSE), folder, translate(_FILES)
        )
        if chosen:
            self._workplace.remember(_FOLDER, str(Path(chosen[0]).parent))
            self.attach([Path(each) for each in chosen])

    def _next(self) -> None:
        if not self._queue:
            self._section.back()
            return
        file = self._queue.pop(0)
        self._workplace.work(attachments.prepare, file).then(self._ready, failed=self._unfit)

    def _unfit(self, error: Exception) -> None:
        self._workplace.show_problem(error)
        self._next()

    def _ready(self, prepared: Prepared) -> None:
        if self._file is None:
            return
        self._prepared = prepared
        title, file = translate(_NEW, name=self._file.draft.full_name), isolated(_short(prepared.name))
        hint = (
            translate(_MORE, file=file, count=len(self._queue))
            if self._queue
            else translate(_NEW_HINT, file=file)
        )
        self._section.turn_to(self.form)
        self.form.open(AttachDraft(), title, hint, key=f"attach/{self._file.id}")
        self.preview.show_pages(prepared.preview)

    def _ask_add(self, draft: AttachDraft) -> Request[str]:
        prepared = self._prepared
        if prepared is None or self._file is None:
            raise RuntimeError
        return self._workplace.ask(attachments.add_attachment, draft.told(self._file.id), prepared.scan)

    def _added(self, _document: str) -> None:
        self._prepared = None
        self._workplace.quiet_line(translate(_ADDED))
        self._next()

    def _stop(self) -> None:
        self._queue, self._prepared = [], None
        self._section.back()

    # One document

    def _row(self, document: str) -> AttachmentRow | None:
        return next((each for each in self._card.rows if each.id == document), None)

    def _show(self, document: str) -> None:
        found = self._row(document)
        if found is None:
            return
        row = found

        def show(pictures: tuple[bytes, ...]) -> None:
            self._chosen = row.id
            self.page.open(self._lists.name(KINDS, row.kind), _short(row.title), pictures)
            self.page.withdraw.setVisible(not row.withdrawn and not self._card.add.isHidden())
            self._section.turn_to(self.page)

        self._workplace.ask(attachments.show_attachment, document).then(show)

    def _save(self, document: str) -> None:
        self._workplace.ask(attachments.copy_of_attachment, document).then(self._write)

    def _write(self, copy: SavedCopy) -> None:
        folder = self._workplace.recall(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        chosen, _kind = QFileDialog.getSaveFileName(
            self._card, translate(_WHERE), str(Path(folder) / copy.name)
        )
        if not chosen:
            return
        target = Path(chosen)

        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(_SAVED, folder=target.parent.name or str(target.parent)))

        self._workplace.work(attachments.write_copy, copy, target).then(done)

    def _withdraw(self, document: str) -> None:
        if self._file is None:
            return
        self._chosen = document
        self._section.turn_to(self.withdrawing)
        title = translate(_WITHDRAW, name=self._file.draft.full_name)
        self.withdrawing.open(RetireDraft(), title, _WITHDRAW_HINT, key=f"withdraw/{document}")

    def _ask_withdraw(self, draft: RetireDraft) -> Request[None]:
        return self._workplace.ask(attachments.withdraw_attachment, self._chosen, draft.reason)

    def _withdrawn(self, _nothing: None) -> None:
        self._section.back()
        self._workplace.quiet_line(translate(_GONE))


def _short(words: str) -> str:
    """Give words that leave room for the buttons beside them."""
    return words if len(words) <= _ROOM else f"{words[:_ROOM]}…"
