"""The card of letters: how outgoing ones are numbered, and the way to the templates of papers."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.letters import Numbering, numbering, set_numbering
from homejobs_desktop.ui.parts import button, column, isolated, label, row, shown
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "Letters and papers")
_PATTERN = mark("Settings", "Pattern of the letters' numbers")
_HELP = mark("Settings", "{indicator} is the number in the register, {year} the year, {yy} its last digits.")
_NEXT = mark("Settings", "The next letter gets the number {number}.")
_SAVE = mark("Settings", "Save the pattern")
_SAVED = mark("Settings", "From now on letters are numbered like {number}.")
_TEMPLATES = mark("Settings", "Templates of papers")
_PAUSE_MS = 250


class NumberingCard(QFrame):
    """The pattern with the number that the next letter would get; who may not set it only sees it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._may = workplace.actor.may(Permission.MANAGE_OFFICE)
        self.pattern = PersianLineEdit()
        self.pattern.setAccessibleName(translate(_PATTERN))
        self.pattern.setReadOnly(not self._may)
        self.pattern.setFixedWidth(240)
        self.told = label("", "hint", wrap=True)
        self.wrong = label("", "error", wrap=True)
        self.save_button = button(_SAVE, self.save)
        if not self._may:  # only ever hidden here: shown without a parent it would be a window of its own
            self.save_button.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self.pattern.edited.connect(self._pause.start)
        self.pattern.returnPressed.connect(self.save)
        named = {name: Verbatim(isolated(f"{{{name}}}")) for name in ("indicator", "year", "yy")}
        templates = button(_TEMPLATES, lambda: workplace.navigate("templates"), picture="file-text")
        content = column(
            label(_TITLE, "heading"),
            row(label(_PATTERN, "label"), self.pattern, self.save_button, None),
            label(translate(_HELP, **named), "hint", wrap=True),
            self.told,
            self.wrong,
            row(templates, None),
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)
        self.wrong.hide()

    def reload(self) -> None:
        """Read the pattern again."""
        self._workplace.ask(numbering).then(self._show)

    def save(self) -> None:
        """Number letters by what is typed from now on."""
        if self._may:
            self._workplace.ask(set_numbering, self.pattern.text()).then(self._saved, failed=self._failed)

    def _try(self) -> None:
        self._workplace.ask(numbering, self.pattern.text()).then(self._tell, failed=self._failed)

    def _show(self, found: Numbering) -> None:
        if not self.pattern.hasFocus():
            self.pattern.setText(found.pattern)
        self._tell(found)

    def _tell(self, found: Numbering) -> None:
        self.wrong.hide()
        self.told.setText(shown(translate(_NEXT, number=_number(found))))
        self.save_button.setEnabled(True)

    def _saved(self, found: Numbering) -> None:
        self.pattern.setText(found.pattern)
        self._tell(found)
        self._workplace.quiet_line(translate(_SAVED, number=_number(found)))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Invalid):
            self.wrong.setText(shown(error.sentence()))
            self.wrong.show()
            self.save_button.setEnabled(False)
        else:
            self._workplace.show_problem(error)


def _number(found: Numbering) -> Verbatim:
    return Verbatim(isolated(local_digits(found.next)))
