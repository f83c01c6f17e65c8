"""Looking into a package: who wrote it for whom and what it holds; nothing is read in."""

from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.slips import Inspected, inspect_package
from homejobs_desktop.ui.parts import button, card, column, isolated, label, pill, row, set_pill, shown
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens.exchange.words import ENTITIES, change_words, size_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_WHY = mark(
    "Exchange",
    "The package is opened, its signature is checked and its content counted. Nothing is taken in; "
    "only packages for this office, or written by it, can be opened.",
)
_CHOOSE = mark("Exchange", "Choose a file …")
_FILES = mark("Exchange", "Packages (*.msp)")
_FROM, _FOR = mark("Exchange", "From office"), mark("Exchange", "For office")
_NUMBER, _WRITTEN = mark("Exchange", "Number"), mark("Exchange", "Written on")
_SIZE, _ANSWERS = mark("Exchange", "Size"), mark("Exchange", "Decisions in it")
_OWN = mark("Exchange", "This office wrote it")
_KNOWN = mark("Exchange", "Read before")
_NEW = mark("Exchange", "Genuine, not read yet")
_HELD = mark("Exchange", "What it holds")
_COUNT = mark("Exchange", "Count")
_SECTIONS: dict[str, Text] = {
    "control": mark("Exchange", "Letter of the package"),
    "ops": mark("Exchange", "Changes"),
    "states": mark("Exchange", "Records as they stand"),
    "refs": mark("Exchange", "Lists"),
    "blob": mark("Exchange", "Attachments"),
    "known": mark("Exchange", "Hints at other counties' people"),
}
_EMPTY = (
    mark("Exchange", "No record in it"),
    mark("Exchange", "It carries receipts and keys only, or its content was not counted when it was read."),
)


class Inspecting(QWidget):
    """Choose a file; its facts and its content stand below."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.choose = button(_CHOOSE, self._choose, kind="primary", picture="folder")
        self._file = label(role="strong")
        self._state = pill("", "plain")
        self._error = label(role="error", wrap=True)
        self._facts = FactGrid(6, all_shown=True)
        self.content = FixedList(_COLUMNS, lambda each: each[0], _EMPTY)
        self.result = card(row(self._file, self._state, None), self._facts, margin=14)
        self.held = card(label(_HELD, "heading"), self.content.panel, margin=12)
        for part in (self._error, self.result, self.held):
            part.hide()
        why = label(_WHY, "muted", wrap=True)
        head = row(why, self.choose, spacing=18)
        head.setStretch(0, 1)
        page = column(card(head, self._error), self.result, self.held, None, spacing=12)
        page.setStretch(2, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(page)

    def inspect(self, file: Path) -> None:
        """Tell what is in a file."""
        self._file.setText(shown(isolated(file.name)))
        self._workplace.ask(inspect_package, file).then(self._show, failed=self._failed)

    def _choose(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, translate(_CHOOSE), "", translate(_FILES))
        if file:
            self.inspect(Path(file))

    def _show(self, seen: Inspected) -> None:
        words, tone = (_OWN, "accent") if seen.own else (_KNOWN, "plain") if seen.already else (_NEW, "good")
        set_pill(self._state, words, tone)
        self._facts.show_facts(
            (
                Fact(_FROM, local_digits(seen.sender), code=True),
                Fact(_FOR, local_digits(seen.receiver), code=True),
                Fact(_NUMBER, local_digits(str(seen.number))),
                Fact(_WRITTEN, moment(seen.created)),
                Fact(_SIZE, size_words(seen.size)),
                Fact(_ANSWERS, local_digits(str(seen.decided))),
            )
        )
        self.content.show(_counted(seen.kinds))
        self._error.hide()
        self.result.show()
        self.held.show()

    def _failed(self, error: Exception) -> None:
        self.result.hide()
        self.held.hide()
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
        else:
            self._workplace.show_problem(error)


def _counted(kinds: dict[str, int]) -> list[tuple[str, int]]:
    """Give the kinds in words with their counts, the most frequent first."""
    counts: Counter[str] = Counter()
    for name, count in kinds.items():
        counts[_kind(name)] += count
    return counts.most_common()


def _kind(name: str) -> str:
    """Give a kind of change, a kind of record or a section of a package in words."""
    words = _SECTIONS.get(name) or ENTITIES.get(name)
    return translate(words) if words is not None else change_words(name)


_COLUMNS: tuple[Column[tuple[str, int]], ...] = (
    Column(mark("Exchange", "Kind"), lambda each: each[0], 40, Look.STRONG),
    Column(_COUNT, lambda each: local_digits(f"{each[1]:,}".replace(",", "٬")), 20),
)
