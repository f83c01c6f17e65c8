"""A questionnaire of 300 questions on the screen: opened and painted, and from Enter to the next question."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook, shipped_reference
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.sheet import Sheet
from homejobs_desktop.ui.widgets.choice import Choice
from tests.benchmarks.desktop import Desktop, desktop
from tests.benchmarks.measure import Figure, Plan, Spread, timed
from tests.benchmarks.office import small_office
from tests.support.forms import form

_QUESTIONS, _ROUNDS = 300, 7
_OPEN_MS, _NEXT_MS = 300.0, 16.0
_KINDS = ("one", "number", "text", "yes_no", "money", "date", "many", "decimal", "place", "partial_date")


def run(plan: Plan) -> list[Figure]:
    """Measure the page with all questions in one section: the worst that a form can be."""
    services = small_office(plan.folder / "asking")
    screen = desktop(services, plan.folder)
    figures = [figure for one_by_one in (False, True) for figure in _figures(services, screen, one_by_one)]
    screen.workplace.tasks.close()
    services.close()
    return figures


def _questionnaire() -> Questionnaire:
    questions: list[dict[str, object]] = []
    for number in range(_QUESTIONS):
        kind = _KINDS[number % len(_KINDS)]
        one: dict[str, object] = {"code": f"q{number}", "kind": kind}
        if kind in {"one", "many"}:
            one["options"] = [{"code": f"o{place}", "label": f"گزینهٔ {place}"} for place in range(6)]
        if kind == "place":
            one["list_name"] = "cities"
        if number:
            one["relevant"] = f"not(unknown(${{q{number - 1}}}))"
        questions.append(one)
    return form(questions=questions)


def _figures(services: Services, screen: Desktop, one_by_one: bool) -> list[Figure]:
    book = ReferenceBook(shipped_reference())
    names = ("cities", "fields")
    choices = {name: tuple(Choice(item.code, item.name) for item in book.items(name)) for name in names}
    sheet = Sheet(_questionnaire(), "زهرا", "survey/trial/x", Around(screen.workplace, book, choices))
    page = Answering(screen.workplace)
    page.one_by_one = one_by_one
    window = screen.shown(page)
    opening = [timed(lambda: _painted(page, lambda: page.open(sheet))) for _round in range(_ROUNDS)]
    _settle(screen)
    assert page.asking is not None
    page.asking.take("q1", 7)  # from now on every step keeps a draft
    steps = [_step(screen, page) for _number in range(_QUESTIONS - 1)]
    assert page.current == f"q{_QUESTIONS - 1}"
    window.close()
    _settle(screen)
    way = "one at a time" if one_by_one else "whole section"
    return [
        _figure(f"page of 300 questions, {way}: opened and painted", opening, _OPEN_MS),
        _figure(f"page of 300 questions, {way}: Enter to the next, painted", steps, _NEXT_MS),
    ]


def _painted(page: Answering, act: Callable[[], object]) -> None:
    act()
    page.repaint()


def _step(screen: Desktop, page: Answering) -> float:
    """Go on by Enter; before it the clerk has read the question, and the page had its idle moment."""
    screen.wait()
    screen.app.processEvents()
    return timed(lambda: _painted(page, _enter))


def _settle(screen: Desktop) -> None:
    for _round in range(400):
        screen.app.processEvents()
    screen.wait()


def _enter() -> None:
    field = QApplication.focusWidget()
    assert field is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, int(Qt.Key.Key_Return), Qt.KeyboardModifier.NoModifier))


def _figure(what: str, samples: list[float], limit: float) -> Figure:
    spread = Spread.of(samples)
    return Figure(what, "ms", spread, None, None, f"p95 ≤ {limit:g}", spread.p95 <= limit)
