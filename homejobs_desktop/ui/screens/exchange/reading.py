"""The card that reads packages from a drive: the code on the slip is typed, then its package is taken in."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.exchange import Imported, PackagePreview, ReadFile, preview_package
from homejobs_desktop.services.incoming import Waiting, packages_there, take_in
from homejobs_desktop.services.stick import label_of
from homejobs_desktop.ui.parts import button, card, clear, column, isolated, label, pill, row, shown
from homejobs_desktop.ui.screens.exchange.code_line import CODE_DIGITS, ShortCodeEdit
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.words import kinds_words, size_words
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.theme import set_property
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
_KNOWN = mark("Exchange", "read before")
_CODE = mark("Exchange", "Short code on the slip of the package")
_NO_SLIP = mark("Exchange", "Came without a slip")
_NO_SLIP_TIP = mark("Exchange", "Takes it in; the journal says that no slip came with it")
_MORE = mark("Exchange", "and {count} more; the code of its slip finds each of them")
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
    ("files", mark("Exchange", "{count} attachments came along")),
    ("confirmed", mark("Exchange", "{count} own changes confirmed")),
    ("decided", mark("Exchange", "{count} own changes decided otherwise")),
)
_SPARE = mark(
    "Exchange", "the file on the drive was damaged, its second copy was read; use another drive soon"
)
_RESULT_ALREADY = mark("Exchange", "Taken in before; nothing was changed")
_TAKEN = mark("Exchange", "Taken in")
_TAKEN_SLIP = mark("Exchange", "Taken in; the slip belongs to it")
_SHOWN = 3
_CODE_WIDTH = 210


class ReadingCard(QFrame):
    """The packages on the drive, and the field for the code that stands on the paper beside it.

    Attributes:
        code: the field for the short code.
        take_button: takes in the package of the typed code; sleeps until the code can be right.
    """

    def __init__(self, workplace: Workplace, place: DriveChoice) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._place = place
        self._chosen: Path | None = None
        self._listed: tuple[Waiting, ...] | None = None
        self._rows = column(spacing=6)
        self._said = column(spacing=4)
        self.code = ShortCodeEdit()
        self.code.setFixedWidth(_CODE_WIDTH)
        self.code.setAccessibleName(translate(_CODE))
        self.code.textChanged.connect(lambda _text: self._typed())
        self.code.returnPressed.connect(self._take_typed)
        self.take_button = button(_TAKE, self._take_typed, kind="primary")
        self._caption = label(_CODE, "label")
        content = column(
            row(label(_TITLE, "heading"), None, button(_FILE, self._choose, kind="link")),
            self._rows,
            self._caption,
            row(self.code, self.take_button, None, spacing=8),
            self._said,
            None,
        )
        content.setContentsMargins(18, 14, 18, 14)
        self.setLayout(content)
        place.changed.connect(self._place_changed)
        self._show_packages(())
        self._typed()

    def look(self) -> None:
        """See which packages lie at the chosen place."""
        source = self._source()
        if source is None:
            self._show_packages(())
        elif source.is_file():
            known = label_of(source.name)
            alone = Waiting(source, known.sender if known else "", known.number if known else 0, known=False)
            self._show_packages((alone,))
        else:
            self._workplace.ask(packages_there, source).then(
                self._show_packages, failed=lambda _refusal: self._show_packages(())
            )

    def take(self, file: Path, code: str) -> None:
        """Take in a package, or of a folder the one to which the code belongs; "" for no slip."""
        report = Progress(_TAKING)
        self._workplace.ask(take_in, file, code, report).then(
            partial(self._taken, code), failed=self._refused, progress=report
        )

    def preview(self, file: Path) -> None:
        """Show what a package would bring; nothing is changed."""
        self._workplace.ask(preview_package, file).then(self._show_preview, failed=self._refused)

    def _source(self) -> Path | None:
        return self._chosen or self._place.place

    def _place_changed(self) -> None:
        self._chosen = None
        self._say()
        self.look()

    def _choose(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, translate(_FILE), "", translate(_FILES))
        if file:
            self._chosen = Path(file)
            self.look()
            self.preview(self._chosen)

    def _typed(self) -> None:
        mistake = self.code.mistake
        set_property(self.code, "wrong", bool(mistake))
        self.take_button.setEnabled(self.code.right and self._source() is not None)
        if mistake:
            self._say((mistake, "error"))
        elif len(self.code.value()) == CODE_DIGITS:
            self._say()

    def _take_typed(self) -> None:
        source = self._source()
        if self.code.right and source is not None:
            self.take(source, self.code.value())

    def _show_packages(self, packages: tuple[Waiting, ...]) -> None:
        self.take_button.setEnabled(self.code.right and self._source() is not None)
        if packages == self._listed:
            return  # made anew, the buttons would lose the cursor
        self._listed = packages
        clear(self._rows)
        if not packages:
            self._rows.addWidget(label(_NONE, "muted", wrap=True))
        for each in packages[:_SHOWN]:
            self._rows.addWidget(self._row(each))
        if len(packages) > _SHOWN:
            self._rows.addWidget(label(translate(_MORE, count=len(packages) - _SHOWN), "hint"))
        for part in (self._caption, self.code, self.take_button):
            part.setVisible(bool(packages))

    def _row(self, each: Waiting) -> QWidget:
        title = translate(_RENAMED)
        if each.sender:
            site = Verbatim(isolated(local_digits(each.sender)))
            title = translate(_NUMBER, number=each.number, site=site)
        name = row(label(title, "strong"), *((pill(_KNOWN, "plain"),) if each.known else ()), None, spacing=8)
        lines = column(name, label(isolated(each.file.name), "hint"), spacing=0)
        acts: list[QPushButton] = []
        if not each.known:
            without = button(_NO_SLIP, partial(self.take, each.file, ""), kind="quiet")
            without.setToolTip(translate(_NO_SLIP_TIP))
            acts.append(without)
        acts.append(button(_PREVIEW, partial(self.preview, each.file)))
        inside = row(lines, row(*acts, spacing=4), spacing=6)
        inside.setStretch(0, 1)
        return card(inside, kind="inner", margin=8)

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

    def _taken(self, code: str, imported: Imported) -> None:
        self.code.clear()
        head = translate(_TAKEN_SLIP if code else _TAKEN)
        self._say((head, "strong"), *(_result(each) for each in imported.files))
        self._workplace.frame.announce(frozenset({"reference"}))
        self.look()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and self.isVisible():  # before an office has joined, it is not
            self._say((error.sentence(), "error"))
            self.code.setFocus()
            self.code.selectAll()
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
    said = [translate(text, count=count) for text, count in counts if count] or [translate(_NOTHING)]
    if read.spare:
        return "، ".join([*said, translate(_SPARE)]), "warning"
    return "، ".join(said), "muted"
