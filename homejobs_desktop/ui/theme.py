"""Colours, font and style sheet: one calm look, light or dark as the system says.

The style sheet is `resources/styles/window.qss`; `@name` in it is a colour of `Colours`. Widgets
choose a style by a dynamic property:

    card=true             QFrame: white ground, thin line, 12 px corners
    role=title|heading|hint|label|error|number|strong     QLabel
    kind=primary|plain|quiet|danger|link                  QPushButton (plain is the default)
    pill=good|warn|bad|plain|accent                       QLabel: a state in words
    key=true              QLabel: a key of the keyboard
    wrong=true            QLineEdit, QComboBox: what is typed breaks a rule

`set_property` changes one of them on a shown widget.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from homejobs_desktop.foundation import assets

FAMILY = "Vazirmatn"
WEIGHTS = ("Regular", "Medium", "SemiBold")
TEXT_SIZE = 10.2
CONTROL_HEIGHT = 34
MARGIN = 16
SYSTEM, LIGHT_NAME, DARK_NAME = "system", "light", "dark"


class Colours(NamedTuple):
    """The colours of one theme, by what they are for."""

    ground: str
    card: str
    line: str
    field: str
    field_line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    rail: str
    rail_hover: str
    rail_active: str
    rail_text: str
    rail_mark: str
    badge: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    plain_soft: str
    selection: str
    scroll: str


LIGHT = Colours(
    ground="#f5f6f8", card="#ffffff", line="#e1e5ea", field="#ffffff", field_line="#c9d0d8",
    text="#17212b", muted="#56626f", faint="#66717d", accent="#0f6b66", accent_hover="#0b5854",
    accent_text="#ffffff", accent_soft="#e2f1ef", rail="#123433", rail_hover="#1c4543",
    rail_active="#2a5552", rail_text="#dbe7e6", rail_mark="#5fd6c9", badge="#b86a00",
    good="#1e6b37", good_soft="#e2f3e7", warn="#835200", warn_soft="#fdf1d8",
    bad="#b3261e", bad_soft="#fdeaea", plain_soft="#e9edf2", selection="#d5ebe8", scroll="#c3cad2",
)  # fmt: skip
DARK = Colours(
    ground="#14191d", card="#1d2429", line="#2f3940", field="#171d21", field_line="#46525b",
    text="#e8edf0", muted="#a9b5be", faint="#96a3ad", accent="#2f9e95", accent_hover="#38b3a9",
    accent_text="#06201e", accent_soft="#1b3a38", rail="#0d2423", rail_hover="#163534",
    rail_active="#1f4543", rail_text="#dbe7e6", rail_mark="#5fd6c9", badge="#b86a00",
    good="#7fd49a", good_soft="#1b3524", warn="#f0c36b", warn_soft="#3a2f16",
    bad="#ff9b93", bad_soft="#41211f", plain_soft="#2a333a", selection="#24504c", scroll="#46525b",
)  # fmt: skip


def _nothing() -> None:
    return None


class Theme:
    """The look of this process.

    Attributes:
        colours: those shown now.
        on_chosen: called after the user chose a look; pictures in old colours are made anew.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._choice = SYSTEM
        self.colours = LIGHT
        self.on_chosen: Callable[[], None] = _nothing
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        """Tell whether the dark palette is shown."""
        return self.colours is DARK

    def choose(self, choice: str) -> None:
        """Show the light theme, the dark one, or what the system says."""
        self._choice = choice if choice in {LIGHT_NAME, DARK_NAME} else SYSTEM
        self._follow()
        self.on_chosen()

    def install(self, choice: str = SYSTEM) -> None:
        """Give the application its font, palette and style sheet."""
        self._choice = choice if choice in {LIGHT_NAME, DARK_NAME} else SYSTEM
        for weight in WEIGHTS:
            QFontDatabase.addApplicationFontFromData(assets.read(f"resources/fonts/{FAMILY}-{weight}.ttf"))
        self._app.setStyle("Fusion")
        QDir.addSearchPath("look", str(assets.place("resources/styles")))
        self._apply(self._wanted())

    def _wanted(self) -> Colours:
        if self._choice == SYSTEM:
            return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == DARK_NAME else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self._apply(wanted)

    def _apply(self, colours: Colours) -> None:
        self.colours = colours
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        # After the style: with every new style Windows gives lists and menus fonts of its own again.
        self._app.setFont(_font())


def _font() -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(TEXT_SIZE)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def style_sheet(colours: Colours) -> str:
    """Give the style sheet with its colours filled in."""
    text = assets.read("resources/styles/window.qss").decode()
    # Longest first: @accent must not eat the front of @accent_soft.
    for name, value in sorted(colours._asdict().items(), key=lambda item: -len(item[0])):
        text = text.replace(f"@{name}", value)
    return text


def palette(colours: Colours) -> QPalette:
    """Give the palette that Fusion paints with."""
    result = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.ground), (role.WindowText, colours.text), (role.Base, colours.field),
        (role.AlternateBase, colours.ground), (role.Text, colours.text), (role.Button, colours.card),
        (role.ButtonText, colours.text), (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accent_text), (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text), (role.PlaceholderText, colours.faint),
        (role.Link, colours.accent), (role.Mid, colours.line), (role.Light, colours.card),
        (role.Midlight, colours.line), (role.Dark, colours.field_line), (role.Accent, colours.accent),
    ):  # fmt: skip
        result.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return result


def colours() -> Colours:
    """Give the colours shown now, for what paints itself."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a style property of a shown widget and show it at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
