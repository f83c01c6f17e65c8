"""The look and the keys of a list: fixed rows, copying, remembered widths, a count, an empty state."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.tables.columns import Look
from homejobs_desktop.ui.tables.model import LOOK_ROLE, TONE_ROLE, TableModel
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.labels import EmptyState
from homejobs_desktop.ui.workplace import Memory

ROW_HEIGHT = 36
_PADDING = 10
_PILL_HEIGHT = 22
_AHEAD = 100
_LEAST_PART = 0.72
"""How far the columns of a list give way before it scrolls sideways."""
_COUNT = mark("Tables", "{count} rows")
_COUNT_MORE = mark("Tables", "More than {count} rows")
_LRI, _PDI = "\u2066", "\u2069"
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws a cell: plain, strong, muted, a code from left to right, or a pill."""

    def _text_colour(self, look: str) -> QColor:
        theme = colours()
        return QColor(theme.muted if look == Look.MUTED else theme.text)

    def _pill(self, painter: QPainter, place: QRect, text: str, tone: str) -> None:
        theme = colours()
        soft, strong = {
            "good": (theme.good_soft, theme.good),
            "warn": (theme.warn_soft, theme.warn),
            "bad": (theme.bad_soft, theme.bad),
            "accent": (theme.accent_soft, theme.accent),
        }.get(tone, (theme.plain_soft, theme.muted))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        width = min(QFontMetrics(font).horizontalAdvance(text) + 20, place.width())
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = place.right() - width + 1 if rtl else place.left()
        pill = QRect(left, place.center().y() - _PILL_HEIGHT // 2 + 1, width, _PILL_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        painter.setPen(QColor(strong))
        room = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width - 16)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        # The stubs of PySide6 do not know the fields of this structure.
        shown: Any = option
        place: QRect = shown.rect
        theme = colours()
        painter.save()
        painter.setLayoutDirection(shown.direction)
        if shown.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(theme.selection))
        painter.setPen(QColor(theme.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text:
            self._words(painter, place.adjusted(_PADDING, 0, -_PADDING, 0), str(text), index)
        painter.restore()

    def _words(self, painter: QPainter, place: QRect, text: str, index: Index) -> None:
        look = index.data(LOOK_ROLE)
        if look == Look.PILL:
            self._pill(painter, place, text, index.data(TONE_ROLE) or "plain")
            return
        if look == Look.STRONG:
            font = painter.font()
            font.setWeight(font.Weight.Medium)
            painter.setFont(font)
        painter.setPen(self._text_colour(str(look)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = (
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        )
        painter.drawText(place, int(flags), f"{_LRI}{shown}{_PDI}" if look == Look.CODE else shown)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the fixed height."""
        return QSize(80, ROW_HEIGHT)


class TableView(QTableView):
    """A list of rows.

    Signals:
        chosen: another row became current; carries its id, "" for none.
        opened: Enter or a double click on a row; carries its id.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: TableModel[Any], *, name: str = "", memory: Memory | None = None) -> None:
        super().__init__()
        self.rows = model
        self._name = name
        self._memory = memory
        self._current = ""
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self._set_up()
        self._set_widths()
        model.loaded.connect(self._restore)
        self.activated.connect(lambda index: self.opened.emit(model.key_at(index.row()) or ""))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(48)

    def _set_widths(self) -> None:
        kept = self._memory.recall(f"{self._name}/widths") if self._memory else ""
        widths = [int(part) for part in kept.split(",") if part.isascii() and part.isdigit()]
        self._own_widths = len(widths) == len(self.rows.columns) and 0 not in widths
        self._fitting = False
        for section, width in enumerate(widths if self._own_widths else self._natural_widths()):
            self.setColumnWidth(section, width)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(400)
        self._keep_timer.timeout.connect(self._keep_widths)
        self.horizontalHeader().sectionResized.connect(self._resized)

    def _natural_widths(self) -> list[int]:
        unit = self.fontMetrics().averageCharWidth()
        return [column.width * unit + 2 * _PADDING for column in self.rows.columns]

    def _fit(self) -> None:
        """Let the columns give way a little where they are too wide together; a code is never cut off."""
        if self._own_widths:
            return
        widths = self._natural_widths()
        here = [section for section in range(len(widths)) if not self.isColumnHidden(section)]
        soft = [section for section in here if self.rows.columns[section].look is not Look.CODE]
        room = self.viewport().width() - sum(widths[section] for section in here if section not in soft)
        wanted = sum(widths[section] for section in soft)
        part = min(max(room / wanted, _LEAST_PART), 1) if wanted else 1
        self._fitting = True
        for section in here:
            self.setColumnWidth(section, int(widths[section] * (part if section in soft else 1)))
        self._fitting = False

    def _resized(self, section: int, before: int, after: int) -> None:
        """Remember a width that the user gave; not what fitting, hiding or the last column's stretch did."""
        if self._fitting or not before or not after:
            return
        shown = [each for each in range(len(self.rows.columns)) if not self.isColumnHidden(each)]
        if section != shown[-1]:
            self._own_widths = True
            self._keep_timer.start()

    def _keep_widths(self) -> None:
        # A narrow list hides columns, and a hidden column has no width to remember.
        narrow = any(self.isColumnHidden(section) for section in range(len(self.rows.columns)))
        if self._memory is not None and not narrow:
            widths = (str(self.columnWidth(section)) for section in range(len(self.rows.columns)))
            self._memory.remember(f"{self._name}/widths", ",".join(widths))

    def current_key(self) -> str:
        """Give the id of the current row, "" for none."""
        return self._current

    def select_key(self, key: str) -> bool:
        """Make the row with this id current; False when it is not in the list."""
        row = self.rows.index_of(key)
        if row is None:
            return False
        self.go_to(row)
        return True

    def show_current(self, key: str) -> None:
        """Mark the row with this id, or none when it is not in the list; nobody is told.

        What else is chosen beside it stays when it is current already.
        """
        self._current = key
        here = self.currentIndex()
        if here.isValid() and self.rows.key_at(here.row()) == key and self.selectionModel().isSelected(here):
            return
        if not self.select_key(key):
            self.clearSelection()

    def go_to(self, row: int) -> None:
        """Make a row current; `selectRow` asks the header for a column and finds none right to left."""
        self.setCurrentIndex(self.rows.index(row, 0))

    def _choose(self, row: int) -> None:
        key = self.rows.key_at(row) or ""
        if key and key != self._current:
            self._current = key
            self.chosen.emit(key)

    def _restore(self) -> None:
        if self._current and not self.selectionModel().hasSelection():
            row = self.rows.index_of(self._current)
            if row is None:
                self._current = ""
                self.chosen.emit("")
            else:
                self.go_to(row)

    def _look_ahead(self) -> None:
        bottom = self.rowAt(self.viewport().height() - 1)
        if bottom >= 0 and bottom > self.rows.rowCount() - _AHEAD and self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())

    def copy(self) -> None:
        """Copy the selected rows with their headings, as a spreadsheet takes them."""
        head = "\t".join(translate(column.label) for column in self.rows.columns)
        lines = [head]
        for index in sorted(self.selectionModel().selectedRows(), key=lambda index: index.row()):
            row = self.rows.row(index.row())
            if row is not None:
                values = (
                    column.value(row).replace("\t", " ").replace("\n", " ") for column in self.rows.columns
                )
                lines.append("\t".join(values))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C, open with Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)


class TablePanel(QWidget):
    """A list with its empty state; `count_text` says how many rows there are."""

    counted = Signal(str)

    def __init__(
        self, view: TableView, *, empty: Callable[[], tuple[Text, Text]], icon: str = "search"
    ) -> None:
        super().__init__()
        self.view = view
        self.empty = EmptyState(icon)
        self._reason = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        view.rows.loaded.connect(self._show)

    def count_text(self) -> str:
        """Say how many rows there are."""
        rows = self.view.rows
        if rows.total is not None:
            return translate(_COUNT if rows.exact else _COUNT_MORE, count=rows.total)
        more = rows.canFetchMore(QModelIndex())
        return translate(_COUNT_MORE if more else _COUNT, count=rows.rowCount())

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown."""
        return self._stack.currentWidget() is self.empty

    def _show(self) -> None:
        nothing = self.view.rows.rowCount() == 0
        if nothing:
            title, advice = self._reason()
            self.empty.say(translate(title), translate(advice))
        self._stack.setCurrentWidget(self.empty if nothing else self.view)
        self.counted.emit(self.count_text())
