"""The page of templates: the papers, the source of the chosen one beside the page it makes, publishing."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from homejobs_desktop.domain.publications import Publication
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services import drafts, paper_templates
from homejobs_desktop.services.paper_templates import SHIPPED, PaperForm
from homejobs_desktop.ui.parts import button, card, column, label, row
from homejobs_desktop.ui.screens.templates.declared import (
    BACK_FORM,
    PUBLISH_FORM,
    BackDraft,
    PublishDraft,
    insertions,
)
from homejobs_desktop.ui.screens.templates.editor import TemplateEditor
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.publishing import may_publish
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Papers", "Templates of papers")
_AT_PROVINCE = mark("Papers", "What is published reaches every county with its next package.")
_AT_COUNTY = mark("Papers", "Kept by the province; they come with its packages.")
_LEAVE, _CHECK = mark("Papers", "Back"), mark("Papers", "Check")
_PUBLISH, _SHIPPED = mark("Papers", "Publish"), mark("Papers", "Back to the shipped template")
_LOGO, _NO_LOGO = mark("Papers", "Choose a logo"), mark("Papers", "No logo")
_PICTURES = mark("Papers", "Pictures (*.png *.jpg *.jpeg)")
_PAPERS, _FIELDS = mark("Papers", "Papers"), mark("Papers", "Fields: Enter puts one into the text")
_EDITION = mark("Papers", "Edition")
_IS_SHIPPED = mark("Papers", "Shipped with the program")
_IN_FORCE, _COMING = mark("Papers", "{edition} (in force)"), mark("Papers", "{edition} (holds later)")
_GONE = mark("Papers", "{edition} (withdrawn)")
_OF_DAY = mark("Papers", "Edition {version}, from {day}")
_TYPED = mark("Papers", "What was typed, not published")
_SOUND = mark("Papers", "The template is in order.")
_PUBLISHED = mark("Papers", "“{paper}” was published.")
_WENT_BACK = mark("Papers", "The shipped template of “{paper}” holds again.")
_KEPT = mark("Papers", "What was typed is kept; it is not published yet.")
_FORGET = mark("Papers", "Forget what was typed")
_PUBLISH_TITLE = mark("Papers", "Publish the template of “{paper}”")
_PUBLISH_HINT = mark("Papers", "It holds for every office from its day on; older editions stay readable.")
_BACK_HINT = mark("Papers", "Every edition of the province is withdrawn; they stay readable.")
_LIST_WIDTH = 240
_EDITION_WIDTH = 330
_LINE_HEIGHT = 34
_KEEP_MS = 1500
_CODE = Qt.ItemDataRole.UserRole


class TemplatesPage(QStackedWidget):
    """The papers beside the template of one, and the forms over both."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._forms: dict[str, PaperForm] = {}
        self._code = ""
        self._dirty = False
        self._may = may_publish(workplace)
        self.editor = TemplateEditor(workplace)
        self.editor.typed.connect(self._typed)
        self.papers, self.fields = QListWidget(), QListWidget()
        self.editions = QComboBox()
        self.editions.setAccessibleName(translate(_EDITION))
        self.editions.setMinimumWidth(_EDITION_WIDTH)
        self.editions.activated.connect(lambda _place: self._open_edition())
        self.papers.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.fields.itemActivated.connect(self._insert)
        for each in (self.papers, self.fields):
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._front = self._lay_out()
        self.addWidget(self._front)
        self.reload()

    def _lay_out(self) -> QWidget:
        acts: tuple[QWidget, ...] = (key_button(_LEAVE, self._leave, "Esc"),)
        self.check_button = button(_CHECK, self.check, picture="check", shortcut="F7")
        if self._may:
            self.back_button = button(_SHIPPED, self._begin_back, picture="arrow-back-up")
            publish = key_button(_PUBLISH, self.save, "Ctrl+S", kind="primary")
            acts = (*acts, self.back_button, self.check_button, publish)
        tools = row(label(_EDITION, "label"), self.editions, None, spacing=8)
        self.forget_button = button(_FORGET, self._forget, kind="link")
        self.forget_button.hide()
        if self._may:
            tools.addWidget(self.forget_button)
            tools.addWidget(button(_LOGO, self._choose_logo, picture="upload"))
            tools.addWidget(button(_NO_LOGO, lambda: self.editor.source.put_logo("")))
        aside = card(label(_PAPERS, "heading"), self.papers, margin=12)
        names = card(label(_FIELDS, "heading", wrap=True), self.fields, margin=12)
        beside = column(aside, names, spacing=12)
        beside.setStretch(1, 1)
        for part in (aside, names):
            part.setFixedWidth(_LIST_WIDTH)
        main = column(tools, self.editor, spacing=10)
        main.setStretch(1, 1)
        body = row(beside, main, spacing=12)
        body.setStretch(1, 1)
        page = QWidget()
        head = PageHead(_TITLE, _AT_PROVINCE if self._may else _AT_COUNTY, acts)
        lines = column(head, body, spacing=12)
        lines.setStretch(1, 1)
        lines.setContentsMargins(20, 14, 20, 14)
        page.setLayout(lines)
        return page

    @cached_property
    def publishing(self) -> FormPage[PublishDraft]:
        """The form that publishes what stands in the source."""
        page = FormPage(
            self._workplace, PUBLISH_FORM, Handling(self._ask_publish, self._published, self._to_front)
        )
        self.addWidget(page)
        return page

    @cached_property
    def returning(self) -> FormPage[BackDraft]:
        """The form that goes back to the shipped template."""
        page = FormPage(self._workplace, BACK_FORM, Handling(self._ask_back, self._returned, self._to_front))
        self.addWidget(page)
        return page

    # Which paper

    def reload(self) -> None:
        """Read the papers and their templates again; what is typed stays."""
        self._workplace.ask(paper_templates.paper_forms).then(self._show_papers)

    def open(self, record: str, _action: str) -> None:
        """Show the template of a paper, by its code."""
        for place in range(self.papers.count()):
            if self.papers.item(place).data(_CODE) == record:
                self.papers.setCurrentRow(place)

    def _show_papers(self, forms: tuple[PaperForm, ...]) -> None:
        self._forms = {form.kind.code: form for form in forms}
        chosen = self._code or next(iter(self._forms))
        blocked = self.papers.blockSignals(True)
        self.papers.clear()
        for form in forms:
            item = QListWidgetItem(translate(form.kind.name))
            item.setData(_CODE, form.kind.code)
            words = translate(_IS_SHIPPED) if form.published is None else _words(form.published)
            item.setToolTip(f"{item.text()}\n{words}")
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            self.papers.addItem(item)
            if form.kind.code == chosen:
                self.papers.setCurrentItem(item)
        self.papers.blockSignals(blocked)
        self.papers.setFixedHeight(_LINE_HEIGHT * len(forms) + 8)
        if chosen != self._code:
            self._choose(self.papers.currentItem())
        else:
            self._ask_editions()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._keep()
        self._code = str(item.data(_CODE))
        self.fields.clear()
        for each in insertions(self._forms[self._code].kind):
            line = QListWidgetItem(f"{each.meaning}\n\u2066{{{each.name}}}\u2069")
            line.setData(_CODE, each.name)
            line.setToolTip(local_digits(each.sample))
            self.fields.addItem(line)
        self._ask_editions()
        self._workplace.ask(drafts.find_draft, self._draft_key).then(self._open_draft)

    # Which edition

    def _ask_editions(self) -> None:
        self._workplace.ask(paper_templates.template_editions, self._code).then(self._show_editions)

    def _show_editions(self, editions: tuple[Publication, ...]) -> None:
        form = self._forms[self._code]
        self.editions.clear()
        if self._dirty:
            self.editions.addItem(translate(_TYPED), "typed")
        for each in editions:
            self.editions.addItem(self._edition_words(form, each), each.id)
        shipped = translate(_IS_SHIPPED)
        words = translate(_IN_FORCE, edition=shipped) if form.published is None else shipped
        self.editions.addItem(words, SHIPPED)
        standing = form.published.id if form.published else SHIPPED
        self.editions.setCurrentIndex(0 if self._dirty else max(self.editions.findData(standing), 0))
        if self._may:
            self.back_button.setEnabled(any(not each.withdrawn for each in editions))

    def _edition_words(self, form: PaperForm, edition: Publication) -> str:
        words = Verbatim(_words(edition))
        if edition.withdrawn:
            return translate(_GONE, edition=words)
        if form.published is not None and form.published.id == edition.id:
            return translate(_IN_FORCE, edition=words)
        coming = edition.valid_from is not None and edition.valid_from > self._workplace.clock.today()
        return translate(_COMING, edition=words) if coming else str(words)

    def _open_draft(self, kept: drafts.KeptDraft | None) -> None:
        if kept is not None and self._may:
            self._set_dirty(dirty=True)
            self.editor.show_template(self._code, kept.typed.get("source", ""), may_edit=True)
            self._ask_editions()
            return
        self._set_dirty(dirty=False)
        self._read()

    def _open_edition(self) -> None:
        chosen = str(self.editions.currentData())
        if chosen == "typed":
            self._workplace.ask(drafts.find_draft, self._draft_key).then(self._open_draft)
            return
        self._keep()
        self._set_dirty(dirty=False)
        self._read(chosen)

    def _read(self, edition: str = "") -> None:
        code = self._code

        def show(source: str) -> None:
            if code == self._code:
                self.editor.show_template(code, source, may_edit=self._may)

        self._workplace.ask(paper_templates.template_source, code, edition).then(show)

    # What is typed

    @property
    def _draft_key(self) -> str:
        return f"template/{self._code}"

    def _typed(self) -> None:
        self._keeping.start()
        if not self._dirty:
            self._set_dirty(dirty=True)
            self.editions.insertItem(0, translate(_TYPED), "typed")
            self.editions.setCurrentIndex(0)

    def _set_dirty(self, *, dirty: bool) -> None:
        self._dirty = dirty
        self.forget_button.setVisible(dirty)

    def _keep(self) -> None:
        """Keep what is typed as a draft of this user."""
        self._keeping.stop()
        if self._dirty and self._code:
            typed = {"source": self.editor.source.source()}
            self._workplace.ask(drafts.keep_draft, self._draft_key, typed).then()

    def _forget(self) -> None:
        self._keeping.stop()
        self._set_dirty(dirty=False)
        self._workplace.ask(drafts.drop_draft, self._draft_key).then()
        self._ask_editions()
        self._read()

    def _insert(self, item: QListWidgetItem) -> None:
        if self._may:
            self.editor.source.insertPlainText(f"{{{item.data(_CODE)}}}")
            self.editor.source.setFocus()

    def _choose_logo(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, translate(_LOGO), "", translate(_PICTURES))
        if name:
            self.take_logo(Path(name))

    def take_logo(self, file: Path) -> None:
        """Put a picture file into the source as its logo."""

        def read(data: bytes) -> None:
            self._workplace.ask(paper_templates.logo_text, data).then(self.editor.source.put_logo)

        self._workplace.work(file.read_bytes).then(read)

    # Checking and publishing

    def check(self) -> None:
        """Check the source as publishing does; the cursor goes to the line that is wrong."""
        self._if_sound(lambda: self._workplace.quiet_line(translate(_SOUND)))

    def save(self) -> None:
        """Publish what stands in the source, once it is in order; on a form: what the form asks for."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.save()
        elif self._may:
            self._begin_publishing()

    def _begin_publishing(self) -> None:
        def sound() -> None:
            self.setCurrentWidget(self.publishing)
            name = self._forms[self._code].kind.name
            title = translate(_PUBLISH_TITLE, paper=name)
            self.publishing.open(PublishDraft(), title, _PUBLISH_HINT, key=f"template-publish/{self._code}")

        self._if_sound(sound)

    def _if_sound(self, act: Callable[[], None]) -> None:
        """Check the source, then act, or go to the line that is wrong."""

        def failed(error: Exception) -> None:
            if isinstance(error, Invalid):
                self.editor.refused(error)
                self.editor.go_to_fault()
            else:
                self._workplace.show_problem(error)

        source = self.editor.source.source()
        asked = self._workplace.ask(paper_templates.check_template, self._code, source)
        asked.then(lambda _none: act(), failed=failed)

    def _ask_publish(self, draft: PublishDraft) -> Request[str]:
        source = self.editor.source.source()
        return self._workplace.ask(
            paper_templates.publish_template, self._code, source, draft.valid_from, draft.note
        )

    def _published(self, _publication: str) -> None:
        self._to_front()
        self._workplace.quiet_line(translate(_PUBLISHED, paper=self._forms[self._code].kind.name))
        self._forget()

    def _begin_back(self) -> None:
        self.setCurrentWidget(self.returning)
        self.returning.open(BackDraft(), _SHIPPED, _BACK_HINT, key=f"template-back/{self._code}")

    def _ask_back(self, draft: BackDraft) -> Request[int]:
        return self._workplace.ask(paper_templates.back_to_shipped, self._code, draft.reason)

    def _returned(self, _count: int) -> None:
        self._to_front()
        self._workplace.quiet_line(translate(_WENT_BACK, paper=self._forms[self._code].kind.name))
        self._forget()

    # What the window asks

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        self._keep()
        return True

    def leave(self) -> bool:
        """Go back one step: from a form to the source, from there to the settings."""
        page = self.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
            return True
        if self._dirty:
            self._workplace.quiet_line(translate(_KEPT))
        self._keep()
        self._workplace.navigate("settings")
        return True

    def _leave(self) -> None:
        self.leave()

    def _to_front(self) -> None:
        self.setCurrentWidget(self._front)


def _words(edition: Publication) -> str:
    day = show_date(edition.valid_from) if edition.valid_from else "—"
    return translate(_OF_DAY, version=edition.version, day=day)
