"""The card that reads packages from a drive: seen first, then taken, in one go."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.exchange import (
    Imported,
    PackagePreview,
    ReadFile,
    import_package,
    preview_package,
)
from homejobs_desktop.services.stick import label_of, packages_in
from homejobs_desktop.ui.parts import button, card, clear, column, isolated, label, row, shown
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.words import kinds_words, size_words
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Read from a flash drive")
_FILE = mark("Exchange", "Choose a file …")
_FILES = mark("Exchange", "Packages (*.msp)")
_NONE = mark(
    "Exchange", "No package for this office is there. Plug in the drive that came back, or choose a file."
)
_NUMBER = mark("Exchange", "Package {number} from {site}")
_RENAMED = mark("Exchange", "Package")
_PREVIEW, _TAKE = mark("Exchange", "Preview"), mark("Exchange", "Take in")
_TAKING = mark("Exchange", "Checking and taking in the package")
_GENUINE = mark("Exchange", "The signature is right · written {when} · {size}")
_HOLDS = mark("Exchange", "It holds: {what}")
_ANSWERS = mark("Exchange", "{count} answers to this office's changes")
_ALREADY = mark("Exchange", "This package was taken in before; nothing would change.")
_NOTHING = mark("Exchange", "It brings nothing new.")
_RESULTS: tuple[tuple[str, Text], ...] = (
    ("operations", mark("Exchange", "{count} changes taken in")),
    ("known", mark("Exchange", "{count} known before")),
    ("waiting", mark("Exchange", "{count} waiting for an earlier package")),
    ("new_records", mark("Exchange", "{count} new records")),
    ("changed_records", mark("Exchange", "{count} records changed")),
    ("confirmed", mark("Exchange", "{count} own changes confirmed")),
    ("decided", mark("Exchange", "{count} own changes decided otherwise")),
)
_RESULT_ALREADY = mark("Exchange", "Taken in before; nothing was changed")
_TAKEN = mark("Exchange", "Taken in")
_SHOWN = 3


class ReadingCard(QFrame):
    """The packages on the drive; the one that is looked at tells what it would bring."""

    def __init__(self, workplace: Workplace, place: DriveChoice) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._place = place
        self._files: list[Path] | None = None
        self._rows = column(spacing=6)
        self._said = column(spacing=4)
        content = column(
            row(label(_TITLE, "heading"), None, button(_FILE, self._choose, kind="link")),
            self._rows,
            self._said,
            None,
        )
        content.setContentsMargins(18, 14, 18, 14)
        self.setLayout(content)
        place.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """See which packages lie at the chosen place."""
        files: list[Path] = []
        if self._place.place is not None:
            try:
                files = packages_in(self._place.place, self._workplace.office.site)
            except Refused:
                files = []
        self._show_files(files[-_SHOWN:][::-1])

    def take(self, file: Path) -> None:
        """Take in a package (or all of a folder), in one go."""
        report = Progress(_TAKING)
        self._workplace.ask(import_package, file, report).then(
            self._taken, failed=self._refused, progress=report
        )

    def preview(self, file: Path) -> None:
        """Show what a package would bring; nothing is changed."""
        self._workplace.ask(preview_package, file).then(self._show_preview, failed=self._refused)

    def _choose(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, translate(_FILE), "", translate(_FILES))
        if file:
            self._show_files([Path(file)])
            self.preview(Path(file))

    def _show_files(self, files: list[Path]) -> None:
        if files == self._files:
            return  # made anew, the buttons would lose the cursor
        self._files = files
        clear(self._rows)
        if not files:
            self._rows.addWidget(label(_NONE, "muted", wrap=True))
        for file in files:
            self._rows.addWidget(self._row(file))

    def _row(self, file: Path) -> QWidget:
        known = label_of(file.name)
        title = translate(_RENAMED)
        if known is not None:
            site = Verbatim(isolated(local_digits(known.sender)))
            title = translate(_NUMBER, number=known.number, site=site)
        lines = column(label(title, "strong"), label(isolated(file.name), "hint"), spacing=0)
        acts = row(
            button(_TAKE, partial(self.take, file), kind="primary"),
            button(_PREVIEW, partial(self.preview, file)),
            spacing=6,
        )
        inside = row(lines, None, acts)
        return card(inside, kind="inner", margin=10)

    def _show_preview(self, preview: PackagePreview) -> None:
        if preview.already:
            self._say((translate(_ALREADY), "muted"))
            return
        genuine = translate(_GENUINE, when=moment(preview.created), size=size_words(preview.size))
        holds = kinds_words(preview.kinds)
        lines = [(genuine, "good")]
        lines.append((translate(_HOLDS, what=holds) if holds else translate(_NOTHING), "muted"))
        if preview.decided:
            lines.append((translate(_ANSWERS, count=preview.decided), "muted"))
        self._say(*lines)

    def _taken(self, imported: Imported) -> None:
        self._say((translate(_TAKEN), "strong"), *(_result(each) for each in imported.files))
        self._workplace.frame.announce(frozenset({"reference"}))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say((error.sentence(), "error"))
        else:
            self._workplace.show_problem(error)

    def _say(self, *lines: tuple[str, str]) -> None:
        clear(self._said)
        for words, role in lines:
            self._said.addWidget(label(shown(words), role, wrap=True))


def _result(read: ReadFile) -> tuple[str, str]:
    if read.refusal is not None:
        return f"{isolated(read.file)}: {read.refusal.sentence()}", "error"
    if read.already:
        return translate(_RESULT_ALREADY), "muted"
    counts = ((text, int(getattr(read, name))) for name, text in _RESULTS)
    said = [translate(text, count=count) for text, count in counts if count]
    return ("، ".join(said) if said else translate(_NOTHING)), "muted"
