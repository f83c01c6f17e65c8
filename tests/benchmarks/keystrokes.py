"""From a key to the painted list: the search of a million people against a list that is there already."""

import random
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from homejobs_desktop.domain.people import PersonRow
from homejobs_desktop.services.people import Page, search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Request
from tests.benchmarks.desktop import Desktop, desktop
from tests.benchmarks.measure import Figure, Plan, at_most, in_turns
from tests.benchmarks.office import open_large
from tests.benchmarks.population import FIRST, STEMS

_WORDS = 25
_LIMIT = 1.7


def run(plan: Plan) -> list[Figure]:
    """Type names letter by letter into both lists."""
    services = open_large(plan)
    screen = desktop(services, plan.folder)
    searched, fixed = screen.pane(), _fixed_pane(screen, services)
    windows = [screen.shown(searched), screen.shown(fixed)]
    keys = _keys()

    def press(pane: ListPane[PersonRow], number: int) -> float:
        word, length = keys[number]
        if length == 0:
            pane.search.clear()
            _press(pane.search, word[0])
            screen.wait()
            length = 1
        start = perf_counter()
        _press(pane.search, word[length])
        screen.wait()
        pane.search.repaint()
        pane.view.viewport().repaint()
        return (perf_counter() - start) * 1000

    samples = in_turns(lambda n: press(searched, n), lambda n: press(fixed, n), len(keys) - 1, warm=0)
    for window in windows:
        window.close()
    screen.workplace.tasks.close()
    services.close()
    return [at_most("keystroke to painted list", samples, _LIMIT)]


def _press(line: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _keys() -> list[tuple[str, int]]:
    """Give the keys to press: a word, and how much of it stands in the line already."""
    chance = random.Random(5)
    words = [f"{chance.choice(STEMS)[:5]} {chance.choice(FIRST)[:3]}" for _ in range(_WORDS)]
    return [(word, length) for word in words for length in (0, *range(2, len(word)))]


def _fixed_pane(screen: Desktop, services: Services) -> ListPane[PersonRow]:
    """Make the same list, fed with the same rows from memory."""
    known: dict[tuple[str, str | None], Page] = {}
    for word, length in _keys():
        for text in (word[:1], word[: length + 1], word[:2]):
            known[text, None] = services.ask(search_people, text, limit=60)

    def ask(text: str, after: str | None, limit: int) -> "Request[Page]":
        page = known.get((text, after)) or Page((), None)

        def start(done: Callable[[Page], None] | None, _failed: object, _progress: object) -> Cancel:
            assert done is not None
            done(page)
            return lambda: None

        return Request(start)

    return screen.pane(replace(screen.listing, ask=ask, name="fixed"))
