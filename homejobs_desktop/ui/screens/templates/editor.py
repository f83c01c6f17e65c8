"""A template beside the paper it makes: the source, what is wrong with it, and the page as it looks."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.paper_templates import preview_template
from homejobs_desktop.services.printing import page_images
from homejobs_desktop.ui.parts import card, column, label, row, shown
from homejobs_desktop.ui.screens.templates.source_edit import SourceEdit
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Workplace

_PAUSE_MS = 500
_DRAWING = mark("Papers", "Drawing the paper …")
_MORE = mark("Papers", "{first} ({count} faults in all)")


def fault_line(error: Invalid) -> int:
    """Give the line that a refusal of a template names, 0 for none."""
    line = error.problems[0].params.get("line")
    return line if isinstance(line, int) else 0


class TemplateEditor(QWidget):
    """The source and its page; what is typed is drawn after a short pause.

    Signals:
        typed: somebody changed the source.
    """

    typed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._code = ""
        self._drawing: Cancel | None = None
        self._fault = 0
        self.source = SourceEdit()
        self.view = PageView()
        self.fault = label("", "error", wrap=True)
        self.fault.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self.source.edited.connect(self._typed)
        written = column(self.source, self.fault, spacing=8)
        written.setStretch(0, 1)
        body = row(card(written, margin=12), card(self.view, margin=8), spacing=12)
        body.setStretch(0, 11)
        body.setStretch(1, 9)
        self.setLayout(body)

    def show_template(self, code: str, source: str, *, may_edit: bool) -> None:
        """Show a template and the page it makes."""
        self._code = code
        self.source.setReadOnly(not may_edit)
        self.source.show_source(source)
        self.view.say(translate(_DRAWING))
        self.draw()

    def draw(self) -> None:
        """Draw the page of what stands in the source now."""
        self._pause.stop()
        if self._drawing is not None:
            self._drawing()
        asked = self._workplace.ask(preview_template, self._code, self.source.source())
        self._drawing = asked.then(self._drawn, failed=self._failed)

    def refused(self, error: Invalid) -> None:
        """Say what is wrong and mark its line."""
        count = len(error.problems)
        said = error.sentence()
        self.fault.setText(shown(translate(_MORE, first=said, count=count) if count > 1 else said))
        self.fault.show()
        self._fault = fault_line(error)
        self.source.mark_line(self._fault)

    def go_to_fault(self) -> None:
        """Put the cursor into the line that is wrong."""
        if self._fault:
            self.source.go_to_line(self._fault)

    def _typed(self) -> None:
        self._pause.start()
        self.typed.emit()

    def _drawn(self, pdf: bytes) -> None:
        self.fault.hide()
        self._fault = 0
        self.source.mark_line(0)
        place = self.view.verticalScrollBar().value()

        def show(pictures: tuple[bytes, ...]) -> None:
            self.view.show_pages(pictures)
            self.view.verticalScrollBar().setValue(place)

        self._drawing = self._workplace.work(page_images, pdf).then(show)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Invalid):
            self.refused(error)
        else:
            self._workplace.show_problem(error)
