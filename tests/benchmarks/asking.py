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
_COUNTIES, _VILLAGES = 60, 2000
_LISTS = ("cities", "fields")
_KINDS = ("one", "number", "text", "yes_no", "money", "date", "many", "decimal", "place", "partial_date")


def run(plan: Plan) -> list[Figure]:
    """Measure the page with all questions in one section: the worst that a form can be."""
    services = small_office(plan.folder / "asking")
    screen = desktop(services, plan.folder)
    figures = [figure for one_by_one in (False, True) for figure in _figures(services, screen, one_by_one)]
    figures += _narrowing(screen)
    screen.workplace.tasks.close()
    services.close()
    return figures


def _questionnaire() -> Questionnaire:
    return form(questions=[_question(number) for number in range(_QUESTIONS)])


def _question(number: int) -> dict[str, object]:
    kind = _KINDS[number % len(_KINDS)]
    one: dict[str, object] = {"code": f"q{number}", "kind": kind}
    if kind in {"one", "many"}:
        one["options"] = [{"code": f"o{place}", "label": f"گزینهٔ {place}"} for place in range(6)]
    if kind == "place":
        one["list_name"] = "cities"
    if number:
        one["relevant"] = f"not(unknown(${{q{number - 1}}}))"
    return one


def _cascading() -> Questionnaire:
    """Give 300 questions, among them three times province, county and one of 2,000 villages."""
    questions = [_question(number) for number in range(_QUESTIONS)]
    for first in (0, 100, 200):
        names = [f"q{first + place}" for place in range(3)]
        counts = (1, 10, _COUNTIES, _VILLAGES)
        for place, name in enumerate(names):
            above = names[place - 1] if place else ""
            options: list[dict[str, object]] = [
                {"code": f"{place}-{number}", "label": f"گزینهٔ {place} {number}"}
                for number in range(counts[place + 1])
            ]
            cascade: dict[str, object] = {"code": name, "kind": "one", "options": options}
            if above:
                for number, option in enumerate(options):
                    option["facts"] = [f"{place - 1}-{number % counts[place]}"]
                cascade |= {"choice_columns": ["above"], "choice_filter": f"above = ${{{above}}}"}
            questions[first + place] = cascade
    return form(questions=questions)


def _narrowing(screen: Desktop) -> list[Figure]:
    """Measure the page with cascades: opened, and the answer that narrows 2,000 villages."""
    book = ReferenceBook(shipped_reference())
    choices = {name: tuple(Choice(item.code, item.name) for item in book.items(name)) for name in _LISTS}
    sheet = Sheet(_cascading(), "زهرا", "survey/trial/y", Around(screen.workplace, book, choices))
    page = Answering(screen.workplace)
    page.one_by_one = False
    window = screen.shown(page)
    opening = [timed(lambda: _painted(page, lambda: page.open(sheet))) for _round in range(_ROUNDS)]
    _settle(screen)
    page.go_to_question("q0")
    _settle(screen)
    assert page.asking is not None
    province, county = page.row_of("q0"), page.row_of("q1")
    province.edit.show_answer("0-0")
    province.edit.edited.emit()
    steps = []
    for number in range(40):
        county.edit.show_answer(f"1-{number % 6 * 10}")
        steps.append(timed(lambda: _painted(page, county.edit.edited.emit)))
        assert len(page.asking.state.offered("q2")) >= _VILLAGES // _COUNTIES
        _settle(screen)
    window.close()
    _settle(screen)
    what = "page of 300 questions with cascades of 2,000 villages"
    return [
        _figure(f"{what}: opened and painted", opening, _OPEN_MS),
        _figure(f"{what}: a county chosen, its villages offered", steps, _NEXT_MS),
    ]


def _figures(services: Services, screen: Desktop, one_by_one: bool) -> list[Figure]:
    book = ReferenceBook(shipped_reference())
    choices = {name: tuple(Choice(item.code, item.name) for item in book.items(name)) for name in _LISTS}
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
