"""The import of a sheet: start, columns and preview, result."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import sheet_import
from homejobs_desktop.services.sheet_import import (
    ACCEPT,
    DUPLICATE,
    ERROR,
    ImportPreview,
    ImportResult,
    SheetPlan,
    UndoResult,
)
from homejobs_desktop.ui.parts import button, card, isolated, label, row, shown
from homejobs_desktop.ui.screens.sheet_import.columns import ColumnChooser
from homejobs_desktop.ui.screens.sheet_import.lines import LinesPanel, lines_of
from homejobs_desktop.ui.screens.sheet_import.start import StartPage
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.tasks import Cancel, Progress
from homejobs_desktop.ui.workplace import Workplace

_WHICH = mark("Sheets", "Choose the sheet of people")
_FILES = mark("Sheets", "Sheets (*.xlsx *.xls *.ods *.csv);;All files (*)")
_HINT = mark("Sheets", "Look at the columns, then import")
_HEADER = mark("Sheets", "header in line {line}")
_COLUMNS = mark("Sheets", "Columns of the sheet")
_IMPORT = mark("Sheets", "Import")
_LEAVE = mark("Sheets", "Another file")
_ALL = mark("Sheets", "All: {count}")
_GOOD = mark("Sheets", "To be registered: {count}")
_DONE = mark("Sheets", "Registered: {count}")
_TWICE = mark("Sheets", "Duplicates: {count}")
_BAD = mark("Sheets", "Errors: {count}")
_DOWNLOAD = mark("Sheets", "Save the result sheet")
_UNDO = mark("Sheets", "Undo this import")
_UNDO_ASK = mark("Sheets", "Take everybody whom this import registered out of use again?")
_SAVE_AS = mark("Sheets", "Save the result sheet as")
_XLSX = mark("Sheets", "Excel files (*.xlsx)")
_READING, _JUDGING = mark("Sheets", "Looking at the lines"), mark("Sheets", "Importing the sheet")
_UNDOING = mark("Sheets", "Undoing the import")
_IMPORTED = mark("Sheets", "{count} people were registered.")
_SAVED = mark("Sheets", "The result sheet was saved: {file}")
_UNDONE = mark(
    "Sheets", "{count} people were taken out of use; {kept} stay because somebody worked with them."
)
_ASIDE = 300


class SheetDesk(QWidget):
    """All steps of an import in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._plan: SheetPlan | None = None
        self._result: ImportResult | None = None
        self._cancel: Cancel | None = None
        self.start = StartPage()
        self.columns = ColumnChooser()
        self.lines = LinesPanel(workplace.memory)
        self._kinds: dict[str, QPushButton] = {}
        self._import = key_button(_IMPORT, self.run_import, "Ctrl+S", kind="primary")
        self._download = button(_DOWNLOAD, self.save_result, picture="download")
        self._undo = button(_UNDO, self.undo_shown, picture="arrow-back-up")
        leave = key_button(_LEAVE, self._restart, "Esc")
        self.head = PageHead("", _HINT, (self._undo, self._download, leave, self._import))
        self._work = self._work_page()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._work)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self.start.choose.connect(self.choose_file)
        self.start.dropped.connect(self.read)
        self.start.undo.connect(self._ask_undo)
        self.start.left.connect(lambda: workplace.navigate("people"))
        self.columns.changed.connect(self._remap)
        self.reload()

    def _work_page(self) -> QWidget:
        work = QWidget()
        kinds = (("", "plain"), (ACCEPT, "good"), (DUPLICATE, "warn"), (ERROR, "bad"))
        for kind, tone in kinds:
            chooser = QPushButton()
            chooser.setObjectName("pill")
            chooser.setProperty("pill", tone)
            chooser.clicked.connect(lambda _checked=False, kind=kind: self.lines.show_kind(kind))
            self._kinds[kind] = chooser
        aside = card(label(_COLUMNS, "heading"), self.columns)
        aside.setFixedWidth(_ASIDE)
        self._message = label("", "hint", wrap=True)
        self.lines.view.chosen.connect(lambda line: self._message.setText(shown(self.lines.message(line))))
        main = card(row(*self._kinds.values(), None, spacing=8), self.lines, self._message, margin=14)
        middle = row(main, aside, spacing=14)
        middle.setStretch(0, 1)
        lines = QVBoxLayout(work)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addLayout(middle, 1)
        return work

    # What the window asks

    def reload(self) -> None:
        """Read the imports made before."""
        self._workplace.ask(sheet_import.import_batches).then(self.start.show_batches)

    def open(self, record: str, _action: str) -> None:
        """Begin with a file."""
        if record:
            self.read(Path(record))

    def leave(self) -> bool:
        """Go back one step."""
        if self._stack.currentWidget() is self._work:
            self._restart()
        else:
            self._workplace.navigate("people")
        return True

    # Reading

    def choose_file(self) -> None:
        """Let the user choose the sheet."""
        name, _kind = QFileDialog.getOpenFileName(self, translate(_WHICH), "", translate(_FILES))
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a sheet and show what would become of it."""
        self._workplace.work(sheet_import.read_sheet, path).then(self._show_plan)

    def _show_plan(self, plan: SheetPlan) -> None:
        self._plan, self._result = plan, None
        self.lines.imported = False
        header = translate(_HEADER, line=plan.header_line) if plan.header_line else ""
        parts = (plan.sheet, header, translate(_HINT))
        self.head.say(isolated(plan.file_name), " · ".join(part for part in parts if part))
        self.columns.show_plan(plan)
        self.columns.setEnabled(True)
        for part, there in ((self._import, True), (self._download, False), (self._undo, False)):
            part.setVisible(there)
        self._stack.setCurrentWidget(self._work)
        self._preview()

    def _remap(self) -> None:
        if self._plan is None or self._result is not None:
            return
        try:
            self._plan = sheet_import.remap(self._plan, self.columns.mapping())
        except Invalid as error:
            self._workplace.show_problem(error)
            return
        self._preview()

    def _preview(self) -> None:
        if self._plan is None:
            return
        if self._cancel is not None:
            self._cancel()
        self._import.setEnabled(False)
        report = Progress(_READING)
        self._cancel = self._workplace.ask(sheet_import.preview, self._plan, report).then(
            self._show_preview, progress=report
        )

    def _show_preview(self, found: ImportPreview) -> None:
        if self._plan is not found.plan:
            return
        self._cancel = None
        self._import.setEnabled(found.count(ACCEPT) > 0 and not found.plan.missing)
        self._show_lines(found)
        self.lines.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, found: ImportPreview | ImportResult) -> None:
        self.lines.show_lines(lines_of(found.plan, found.lines))
        good = _DONE if isinstance(found, ImportResult) else _GOOD
        words = {"": _ALL, ACCEPT: good, DUPLICATE: _TWICE, ERROR: _BAD}
        for kind, text in words.items():
            count = found.count(kind) if kind else len(found.lines)
            self._kinds[kind].setText(shown(translate(text, count=count)))

    # Importing

    def run_import(self) -> None:
        """Import the sheet as it was previewed."""
        if self._plan is None or self._result is not None or not self._import.isEnabled():
            return
        self._import.setEnabled(False)
        report = Progress(_JUDGING)
        self._workplace.ask(sheet_import.import_people, self._plan, report).then(
            self._imported, failed=self._failed, progress=report
        )

    def _failed(self, error: Exception) -> None:
        self._import.setEnabled(True)
        self._workplace.show_problem(error)

    def _imported(self, result: ImportResult) -> None:
        self._result = result
        self.lines.imported = True
        self.columns.setEnabled(False)
        for part, there in ((self._import, False), (self._download, True), (self._undo, True)):
            part.setVisible(there)
        self._undo.setEnabled(True)
        self._show_lines(result)
        self.reload()
        words = translate(_IMPORTED, count=result.count(ACCEPT))
        self._workplace.quiet_line(words, undo=lambda: self._run_undo(result.batch_id))

    def save_result(self) -> None:
        """Save the sheet that says what became of each line."""
        if self._result is None:
            return
        stem = Path(self._result.plan.file_name).stem
        name, _kind = QFileDialog.getSaveFileName(
            self, translate(_SAVE_AS), f"{stem}-result.xlsx", translate(_XLSX)
        )
        if name:
            self.write_result(Path(name))

    def write_result(self, file: Path) -> None:
        """Write the result sheet to `file`."""
        result = self._result
        if result is None:
            return

        def work() -> None:
            file.write_bytes(sheet_import.result_sheet(result))

        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(_SAVED, file=isolated(file.name)))

        self._workplace.work(work).then(done)

    def undo_shown(self) -> None:
        """Undo the import that is shown."""
        if self._result is not None:
            self._ask_undo(self._result.batch_id)

    def _ask_undo(self, batch_id: str) -> None:
        if self._workplace.confirm(translate(_UNDO_ASK), translate(_UNDO)):
            self._run_undo(batch_id)

    def _run_undo(self, batch_id: str) -> None:
        report = Progress(_UNDOING)
        self._workplace.ask(sheet_import.undo_import, batch_id, report).then(self._undone, progress=report)

    def _undone(self, result: UndoResult) -> None:
        self._undo.setEnabled(False)
        self.reload()
        self._workplace.quiet_line(translate(_UNDONE, count=result.retired, kept=len(result.kept)))

    def _restart(self) -> None:
        self._plan = self._result = None
        self._stack.setCurrentWidget(self.start)
        self.start.chooser.setFocus()
