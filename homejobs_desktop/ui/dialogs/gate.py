"""The look of the pages before the office: a dark panel with the product's name beside one card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from homejobs_desktop import __version__
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.ui.parts import column, holder, label, row, scrolled

PANEL_WIDTH = 360
CARD_WIDTH = 470
SHORTEST_PASSWORD = 6
"""What the services accept; they say so themselves, this only says it earlier."""
_PRODUCT = mark("Frame", "Home businesses")
_LINE = mark("Frame", "Registration, assessment and permits of home businesses in the county's office")
_OFFLINE = mark("Frame", "Works without a network. What you record stays encrypted on this computer.")
_VERSION = mark("Frame", "Version {version}")


class GatePage(QWidget):
    """A page before the office; `content` stands on a card in the middle."""

    def __init__(self, content: QFrame, panel_line: Text = _LINE) -> None:
        super().__init__()
        self.setObjectName("ground")
        content.setFixedWidth(CARD_WIDTH)
        middle = holder(column(None, row(None, content, None), None))
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(_panel(panel_line))
        beside.addWidget(scrolled(middle), 1)


def _panel(line: Text) -> QFrame:
    panel = QFrame()
    panel.setObjectName("rail")
    panel.setFixedWidth(PANEL_WIDTH)
    logo = QLabel("خ")
    logo.setObjectName("logo")
    logo.setProperty("large", True)
    logo.setFixedSize(56, 56)
    logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
    product = label(_PRODUCT)
    product.setObjectName("gateProduct")
    words = label(line, wrap=True)
    words.setObjectName("gateLine")
    offline = label(_OFFLINE, wrap=True)
    offline.setObjectName("gateNote")
    version = label(translate(_VERSION, version=Verbatim(__version__)))
    version.setObjectName("gateNote")
    content = column(row(logo, None), 8, product, words, None, offline, 6, version, spacing=10)
    content.setContentsMargins(36, 72, 36, 28)
    panel.setLayout(content)
    return panel


def field(words: Text, line: QWidget, hint: Text | None = None) -> QWidget:
    """Put a label above a field and, where it helps, a hint below it."""
    above = label(words, "label")
    above.setBuddy(line)
    line.setAccessibleName(translate(words))
    pieces: list[QWidget] = [above, line]
    if hint is not None:
        pieces.append(label(hint, "hint", wrap=True))
    return holder(column(*pieces, spacing=4))


def password_line() -> QLineEdit:
    """Make a line that hides what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
    return line
