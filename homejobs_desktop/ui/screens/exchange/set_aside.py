"""Packages whose key was withdrawn: looked at one by one, then released by a person who answers for it."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.exchange import PackagePreview, ReadFile
from homejobs_desktop.services.trusting import release
from homejobs_desktop.services.withdrawing import SetAside, look_at_set_aside, set_aside
from homejobs_desktop.ui.parts import button, card, clear, column, isolated, label, row, shown
from homejobs_desktop.ui.screens.exchange.words import kinds_words, size_words
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Packages that were set aside")
_WHY = mark(
    "Exchange",
    "Their key was withdrawn before they came. A courier may carry an honest one: look into each, ask the "
    "office, and release it; who does so answers for it.",
)
_PACKAGE = mark("Exchange", "Package {number} from {site}, {size}")
_RENAMED = mark("Exchange", "Renamed package, {size}")
_LOOK, _RELEASE = mark("Exchange", "Look into it"), mark("Exchange", "Release")
_HOLDS = mark("Exchange", "Written on {when}; it holds: {what}")
_NOTHING = mark("Exchange", "Written on {when}; it brings no record.")
_QUESTION = mark(
    "Exchange",
    "Take in package {number} from {site} although its key was withdrawn? What it holds cannot be taken out "
    "again, and the journal says who released it.",
)
_RELEASING = mark("Exchange", "Taking in the released package")
_RELEASED = mark("Exchange", "Released: {count} changes of package {number} from {site} were taken in.")


class SetAsideCard(QFrame):
    """A line for each package; it is released only after it was looked at.

    Attributes:
        releases: the buttons that release, by file name.
        looks: the buttons that look, by file name.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._may = workplace.actor.may(Permission.MANAGE_OFFICE)
        self.releases: dict[str, QPushButton] = {}
        self.looks: dict[str, QPushButton] = {}
        self._lines = column(spacing=6)
        content = column(label(_TITLE, "heading"), label(_WHY, "hint", wrap=True), self._lines, spacing=8)
        content.setContentsMargins(16, 12, 16, 12)
        self.setLayout(content)
        self.hide()

    def reload(self) -> None:
        """See which packages wait."""
        if self._workplace.office.kind is OfficeKind.PROVINCE:
            self._workplace.ask(set_aside).then(self._show)

    def _show(self, files: tuple[SetAside, ...]) -> None:
        if {each.file for each in files} == set(self.looks):
            return  # made anew, the buttons would lose the cursor
        clear(self._lines)
        self.releases.clear()
        self.looks.clear()
        for each in files:
            self._lines.addWidget(self._line(each))
        self.setVisible(bool(files))

    def _line(self, each: SetAside) -> QWidget:
        words = translate(_RENAMED, size=size_words(each.size))
        if each.sender:
            site = Verbatim(isolated(local_digits(each.sender)))
            words = translate(_PACKAGE, number=each.number, site=site, size=size_words(each.size))
        said = label(isolated(each.file), "hint", wrap=True)
        look = button(_LOOK, lambda: self._look(each, said))
        free = button(_RELEASE, partial(self._release, each), kind="danger")
        free.setEnabled(False)
        self.looks[each.file], self.releases[each.file] = look, free
        inside = row(column(label(words, "strong"), said, spacing=0), look, free, spacing=8)
        inside.setStretch(0, 1)
        return card(inside, kind="inner", margin=8)

    def _look(self, each: SetAside, said: QLabel) -> None:
        def show(seen: PackagePreview) -> None:
            holds = kinds_words(seen.kinds)
            words = _HOLDS if holds else _NOTHING
            said.setText(shown(translate(words, when=moment(seen.created), what=holds)))
            self.releases[each.file].setEnabled(self._may)

        def refused(error: Exception) -> None:
            if isinstance(error, Refused):
                said.setText(shown(error.sentence()))
            else:
                self._workplace.show_problem(error)

        self._workplace.ask(look_at_set_aside, each.file).then(show, failed=refused)

    def _release(self, each: SetAside) -> None:
        site = Verbatim(isolated(local_digits(each.sender)))
        question = translate(_QUESTION, number=each.number, site=site)
        if self._workplace.confirm(question, translate(_RELEASE)):
            report = Progress(_RELEASING)
            self._workplace.ask(release, Path(each.file), report).then(
                self._released, failed=self._workplace.show_problem, progress=report
            )

    def _released(self, read: ReadFile) -> None:
        site = Verbatim(isolated(local_digits(read.sender)))
        count = read.operations
        self._workplace.quiet_line(translate(_RELEASED, count=count, number=read.number, site=site))
        self._workplace.frame.announce(frozenset({"reference"}))
        self.reload()
