"""Assessments: a form of 300 questions opened, answered and checked; 100,000 of them ranked."""

import datetime as dt
import random
from collections.abc import Iterator
from functools import partial

import msgspec
from sqlalchemy import Engine

from homejobs_desktop.domain.answer_checks import hard_problems, soft_problems
from homejobs_desktop.domain.entities import SURVEY
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.questionnaires import canonical, parse_questionnaire
from homejobs_desktop.domain.reference import shipped_reference
from homejobs_desktop.domain.surveys import RankingFilter
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.tables import survey
from homejobs_desktop.services.survey_scores import county_advantages, rank
from homejobs_desktop.services.taking_scores import take_up_all
from tests.benchmarks.measure import Figure, Plan, Spread, timed
from tests.benchmarks.office import opened, small_office
from tests.benchmarks.papers import person_id
from tests.benchmarks.population import batches, fill, stored_row
from tests.support.forms import TODAY, form

SURVEYS = 100_000
_QUESTIONS = 150
_OPEN_MS, _NEXT_MS, _RANK_MS = 300.0, 16.0, 1000.0
_ROUNDS = 5
_BLOCKS = ("experience", "place", "production", "market", "readiness", "network")
FILTERS: dict[str, RankingFilter] = {
    "all": RankingFilter(),
    "pishrans of one field": RankingFilter(any_capability=True, willing=True, field="HC-10"),
    "thresholds and a block": RankingFilter(
        training=True, least=60, covers=5, block_least={"experience": 60}
    ),
    "a county": RankingFilter(county="2901", any_capability=True),
    "a village with nobody": RankingFilter(village="ناکجاآباد"),
    "nobody": RankingFilter(least=101),
}


def run(plan: Plan) -> list[Figure]:
    """Measure the form and the ranking."""
    return [*_form_figures(), *_ranking_figures(plan)]


def _form_figures() -> list[Figure]:
    """Measure a form in which every answer moves what is asked and computed after it."""
    questions: list[dict[str, object]] = []
    for number in range(_QUESTIONS):
        before = f"${{q{number - 1}}} >= 0" if number else "true()"
        more = {"relevant": before, "constraint": ". < 1000", "warning": ". < 900"}
        questions.append({"code": f"q{number}", "kind": "number", **more})
        terms = " + ".join(f"coalesce(${{q{place}}}, 0)" for place in range(max(0, number - 8), number + 1))
        questions.append({"code": f"c{number}", "kind": "calculated", "calculation": terms})
    document = canonical(form(questions=questions))
    opening = []
    for _round in range(_ROUNDS):
        form_of.cache_clear()
        opening.append(timed(lambda: FormState(form_of(parse_questionnaire(document)), TODAY)))
    made = parse_questionnaire(document)
    answers = {f"q{number}": number for number in range(_QUESTIONS)}
    state = FormState(form_of(made), TODAY, answers)
    steps = [timed(partial(_answer, state, f"q{number}", number + 1)) for number in range(_QUESTIONS)]
    worst = timed(lambda: state.set("q0", None)), timed(lambda: state.set("q0", 1))
    return [
        _figure("form of 300 questions: read, checked, open", opening, _OPEN_MS),
        _figure("form of 300 questions: one answer to the next", steps, _NEXT_MS),
        _figure("form of 300 questions: an answer that moves them all", list(worst), _NEXT_MS),
    ]


def _answer(state: FormState, code: str, answer: int) -> None:
    """Do what the window does after one answer."""
    for changed in state.set(code, answer):
        hard_problems(state, changed)
        soft_problems(state, changed)


def _figure(what: str, samples: list[float], limit: float) -> Figure:
    spread = Spread.of(samples)
    return Figure(what, "ms", spread, None, None, f"p95 ≤ {limit:g}", spread.p95 <= limit)


def _ranking_figures(plan: Plan) -> list[Figure]:
    people = min(plan.people, SURVEYS)
    place = plan.folder / "surveys"
    office = small_office(place)
    fill(office.machine.engine, people)
    fill_surveys(office.machine.engine, people)
    office.close()
    services = opened(place)
    try:
        first = timed(lambda: take_up_all(services))
        figures = [
            Figure(
                "100,000 assessments taken up once", "ms", Spread.of([first]), None, None, "told", good=True
            )
        ]
        for name, wanted in FILTERS.items():
            samples = [timed(partial(services.ask, rank, wanted)) for _round in range(_ROUNDS)]
            figures.append(_figure(f"ranking of 100,000 assessments: {name}", samples, _RANK_MS))
        samples = [timed(lambda: services.ask(county_advantages, county="2901")) for _round in range(_ROUNDS)]
        figures.append(_figure("advantages of a county", samples, _RANK_MS))
    finally:
        services.close()
    return figures


def fill_surveys(engine: Engine, count: int, seed: int = 13) -> None:
    """Put one assessment for each of the first `count` people into a filled store."""
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("INSERT INTO gate VALUES ('benchmark')")
        for batch in batches(_surveys(count, random.Random(seed))):
            connection.execute(survey.insert(), batch)
        connection.exec_driver_sql("DELETE FROM gate")


def _surveys(count: int, draws: random.Random) -> Iterator[dict[str, Stored]]:
    fields = [item.code for item in shipped_reference() if item.list_name == "fields"]
    for nr in range(1, count + 1):
        blocks = {code: draws.randrange(101) for code in _BLOCKS}
        findings = {
            "field": draws.choice(fields),
            "covers": draws.randrange(20),
            "training": draws.random() < 0.2,
            "consulting": draws.random() < 0.2,
            "sale": draws.random() < 0.2,
            "willing": draws.random() < 0.3,
            "needs": ["loan"],
        }
        values: dict[str, Stored] = {
            "nr": nr,
            "id": f"{nr:08x}-0000-7000-8000-00000000000a",
            "person_id": person_id(nr),
            "questionnaire": "potential",
            "version": "1405.1",
            "band": draws.choice(["driver", "ready", "training", "unfit"]),
            "surveyed_on": (dt.date(2026, 9, 23) + dt.timedelta(days=draws.randrange(60))).isoformat(),
            "score": sum(blocks.values()) // len(blocks),
            "answers": msgspec.json.encode({"hours": draws.randrange(60)}).decode(),
            "block_scores": msgspec.json.encode(blocks).decode(),
            "findings": msgspec.json.encode(findings).decode(),
        }
        yield stored_row(SURVEY, values)
