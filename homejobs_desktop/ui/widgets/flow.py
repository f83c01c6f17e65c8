"""Things beside each other that go on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """A layout that breaks lines as words do, from the side on which the language begins."""

    def __init__(self, *widgets: QWidget, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    # Qt's questions

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line, where there is room for it."""
        shown = [item for item in self._items if (widget := item.widget()) is None or not widget.isHidden()]
        widths = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return self.minimumSize().expandedTo(QSize(widths, 0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place everything in `rect` and give how high it is."""
        parent = self.parentWidget()
        side = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        along, top, height = 0, 0, 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            width = min(size.width(), max(rect.width(), 1))
            if along and along + width > rect.width():
                along, top, height = 0, top + height + self.spacing(), 0
            if move:
                place = QRect(rect.topLeft() + QPoint(along, top), QSize(width, size.height()))
                item.setGeometry(QStyle.visualRect(side, rect, place))
            along += width + self.spacing()
            height = max(height, size.height())
        return top + height
