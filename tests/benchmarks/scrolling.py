"""Scrolling through a million people, page by page from the store, against a model that never changes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from homejobs_desktop.foundation.i18n import local_digits
from homejobs_desktop.services.people import search_people
from homejobs_desktop.ui.tables.columns import Look
from homejobs_desktop.ui.tables.model import LOOK_ROLE
from homejobs_desktop.ui.tables.view import ROW_HEIGHT, RowDelegate
from tests.benchmarks.desktop import Desktop, desktop
from tests.benchmarks.measure import Figure, Plan, at_most, in_turns, timed
from tests.benchmarks.office import open_large

_STEPS, _ROUNDS = 20, 40
_WHEEL = 3 * ROW_HEIGHT
_LIMIT = 1.5
Index = QModelIndex | QPersistentModelIndex


class Static(QAbstractTableModel):
    """A million rows that repeat the same texts."""

    def __init__(self, texts: list[list[str]], looks: list[str], rows: int) -> None:
        super().__init__()
        self._texts, self._looks, self._rows = texts, looks, rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(self._looks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.row() % len(self._texts)][index.column()]
        return self._looks[index.column()] if role == LOOK_ROLE else None


def run(plan: Plan) -> list[Figure]:
    """Turn the wheel; each sample is as many steps as one page of rows takes."""
    services = open_large(plan)
    screen = desktop(services, plan.folder)
    pane = screen.pane()
    window = screen.shown(pane)
    pane.load()
    screen.wait()
    floor = _static(screen, plan)
    beside = screen.shown(floor)
    floor.resize(pane.view.size())
    for column in range(len(screen.listing.columns)):
        floor.setColumnWidth(column, pane.view.columnWidth(column))
    screen.app.processEvents()

    def turn(view: QTableView) -> float:
        def steps() -> None:
            for _ in range(_STEPS):
                bar = view.verticalScrollBar()
                bar.setValue(bar.value() + _WHEEL)
                screen.app.processEvents()
                view.viewport().repaint()

        return timed(steps) / _STEPS

    samples = in_turns(lambda _n: turn(pane.view), lambda _n: turn(floor), _ROUNDS)
    assert pane.view.verticalScrollBar().value() >= (_ROUNDS - 1) * _STEPS * _WHEEL
    window.close()
    beside.close()
    screen.workplace.tasks.close()
    services.close()
    return [at_most("scroll by a step of the wheel", samples, _LIMIT)]


def _static(screen: Desktop, plan: Plan) -> QTableView:
    rows = screen.workplace.services.ask(search_people, "", limit=200).rows
    columns = screen.listing.columns
    texts = [
        [local_digits(each.value(row)) if each.look is Look.CODE else each.value(row) for each in columns]
        for row in rows
    ]
    view = QTableView()
    view.setModel(Static(texts, [each.look.value for each in columns], plan.people))
    view.setItemDelegate(RowDelegate(view))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    return view
