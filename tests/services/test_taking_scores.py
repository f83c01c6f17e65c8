"""Rankings know at once what was recorded; what is left over is taken up in pieces that no cut loses."""

from pathlib import Path

import pytest
from sqlalchemy import delete, update

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.surveys import RankingFilter
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.persistence import survey_scores
from homejobs_desktop.persistence.survey_tables import survey_score
from homejobs_desktop.services import taking_scores
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.merging import merge_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_scores import county_advantages, rank
from homejobs_desktop.services.taking_scores import scores_waiting, take_up_all, take_up_piece
from tests.services.test_survey_ranking import register
from tests.services.test_surveys import ANSWERS
from tests.support.exchange import make_offices, make_person, person
from tests.support.office import make_office, reopen
from tests.support.recording import record_survey
from tests.support.sheets import code


@writing(Permission.SEE_PEOPLE)
def forget_scores(ctx: Context) -> None:
    """Leave the store as a program before rankings, or a cut, would have left it."""
    ctx.session.execute(delete(survey_score))


@writing(Permission.SEE_PEOPLE)
def _unsettle(ctx: Context) -> None:
    ctx.session.execute(update(survey_score).values(unsettled=1, ranks=1))


def assessed(office: Services, count: int) -> list[str]:
    people = [register(office, code(number)) for number in range(1, count + 1)]
    for one in people:
        office.ask(record_survey, one, "potential", ANSWERS)
    return people


def test_what_is_recorded_ranks_at_once_and_ranking_writes_nothing(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    people = assessed(office, 3)
    assert office.ask(scores_waiting) == 0
    assert not rank.writes
    assert not county_advantages.writes
    assert {each.line.row.person_id for each in office.ask(rank, RankingFilter()).lines} == set(people)
    office.close()


def test_a_take_up_that_was_cut_off_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (survey_scores, taking_scores):
        monkeypatch.setattr(module, "BATCH" if module is survey_scores else "PIECE", 2)
    office = make_office(tmp_path)
    assessed(office, 5)
    office.ask(forget_scores)
    assert office.ask(scores_waiting) == 5
    assert office.ask(rank, RankingFilter()).total == 0
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_up_all(office, stop)
    assert seen == [(0, 5), (2, 5)]
    office.close()
    again = reopen(tmp_path)
    assert again.ask(rank, RankingFilter()).total == 2, "what was taken up stays"
    assert again.ask(scores_waiting) == 3
    assert again.ask(take_up_piece)
    assert take_up_all(again) == 1
    assert again.ask(scores_waiting) == 0
    assert again.ask(rank, RankingFilter()).total == 5
    again.close()


def test_one_record_more_takes_up_what_was_left(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    assessed(office, 2)
    office.ask(forget_scores)
    office.ask(record_survey, register(office, code(9)), "potential", ANSWERS)
    assert office.ask(rank, RankingFilter()).total == 3
    office.close()


def test_what_was_cut_off_before_it_was_settled_is_settled(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    one = register(office, code(1))
    office.ask(record_survey, one, "potential", ANSWERS)
    office.ask(record_survey, one, "potential", {**ANSWERS, "hours": 12})
    office.ask(_unsettle)
    assert office.ask(scores_waiting) == 2
    take_up_all(office)
    assert office.ask(rank, RankingFilter()).total == 1
    office.close()


def test_what_comes_by_package_ranks_without_being_asked(tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    one = offices.first.ask(make_person, person(1))
    offices.first.ask(record_survey, one, "potential", ANSWERS)
    offices.round(offices.first)
    assert offices.province.ask(scores_waiting) == 0
    (line,) = offices.province.ask(rank, RankingFilter()).lines
    assert line.line.row.person_id == one
    two = offices.province.ask(make_person, person(2))
    offices.province.ask(merge_people, two, one, {}, "یک نفرند")
    (line,) = offices.province.ask(rank, RankingFilter()).lines
    assert line.line.row.person_id == two
    assert offices.province.ask(scores_waiting) == 0
    offices.close()
