"""The recovery code: shown once, printed, and proved to be written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.ui.parts import button, card, column, holder, label, row, shown

_TITLE = mark("Setup", "The recovery code of this office")
_WHY = mark(
    "Setup",
    "If this computer breaks, only this code opens the office's backups. Print it or write it down and keep "
    "it in the office's safe; it is not shown again.",
)
_PRINT = mark("Setup", "Print the code")
_PROVE = mark("Setup", "To show that you have it, type group number {number}:")
_WRONG = mark("Setup", "This is not group number {number}. Look at the code again.")
_COLUMNS = 4
_GROUP = 6


def groups_of(code: str) -> list[str]:
    """Give the groups of six digits that a code is written in."""
    digits = "".join(letter for letter in code if letter.isdigit())
    return [digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)]


class RecoveryCodeCard(QFrame):
    """Shows the code in groups, asks to have it printed, and asks for one of them."""

    printing = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self._groups = groups_of(code)
        # The last group is as good as any, and the one a careless copy leaves out.
        self._asked = len(self._groups)
        self._line = QLineEdit()
        self._line.setFixedWidth(150)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setAccessibleName(translate(_PROVE, number=self._asked))
        self._error = label(role="error")
        self._error.hide()
        self.setLayout(
            column(
                label(_TITLE, "title"),
                label(_WHY, "muted", wrap=True),
                card(_grid(self._groups), kind="soft"),
                row(button(_PRINT, self.printing.emit, picture="printer"), None),
                row(label(translate(_PROVE, number=self._asked)), self._line, None),
                self._error,
                None,
                spacing=12,
            )
        )

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of digits in which the code is read."""
        return tuple(self._groups)

    @property
    def asked_group(self) -> str:
        """The digits that have to be typed."""
        return self._groups[self._asked - 1]

    def proved(self) -> bool:
        """Tell whether the group that was asked for is typed; says so when it is not."""
        right = ascii_digits(self._line.text()).strip() == self._groups[self._asked - 1]
        self._error.setText(shown(translate(_WRONG, number=self._asked)))
        self._error.setVisible(not right)
        if not right:
            self._line.setFocus()
            self._line.selectAll()
        return right


def _grid(groups: list[str]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    for place, group in enumerate(groups):
        cell = label(local_digits(group), "strong")
        cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        cell.setProperty("code", True)
        number = label(local_digits(f"{place + 1}"), "hint")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addLayout(column(number, cell, spacing=0), place // _COLUMNS, place % _COLUMNS)
    result = holder(grid)
    result.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return result
