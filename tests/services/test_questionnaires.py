"""Questionnaires are published once and asked everywhere; answered versions can be read for ever."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.questionnaire_changes import What
from homejobs_desktop.domain.questionnaires import (
    Band,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    shipped_questionnaire,
)
from homejobs_desktop.domain.surveys import RankingFilter
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import publications
from homejobs_desktop.services.questionnaires import (
    check_form,
    form_changes,
    form_versions,
    publish_form,
    read_form,
)
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_export import form_document, form_file
from homejobs_desktop.services.survey_scores import rank, ranked_forms, score_anew
from homejobs_desktop.services.surveys import (
    SurveyDraft,
    get_survey,
    questionnaire_named,
    questionnaires,
    record,
    surveys_of,
)
from tests.services.test_surveys import ANSWERS
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forms import form
from tests.support.recording import record_survey

LATER = dt.date(2026, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def newer(version: str = "1405.2", *, valid_from: dt.date = LATER) -> Questionnaire:
    """Give the shipped form with one question more, one less, another wording and other weights."""
    shipped = shipped_questionnaire("potential")
    assert shipped is not None
    sections = []
    for section in shipped.sections:
        questions = [_changed(one) for one in section.questions if one.code != "obstacle"]
        if section.code == "household":
            questions.append(Question(code="extra", text="پرسش تازه", kind=QuestionKind.TEXT))
        sections.append(msgspec.structs.replace(section, questions=tuple(questions)))
    bands = (*shipped.bands[:-1], msgspec.structs.replace(shipped.bands[-1], title="نامناسب"))
    return msgspec.structs.replace(
        shipped, version=version, valid_from=valid_from, sections=tuple(sections), bands=bands
    )


def _changed(question: Question) -> Question:
    if question.code == "hours":
        return msgspec.structs.replace(question, text="چند ساعت در هفته؟")
    if question.code == "experience_years":
        return msgspec.structs.replace(question, weight=10)
    if question.code == "certificate":
        return msgspec.structs.replace(question, weight=50)
    if question.code == "learned_from":
        options = [option for option in question.options if option.code != "self"]
        return msgspec.structs.replace(
            question, options=(*options, Option(code="online", label="دوره اینترنتی", points=50))
        )
    return question


def asked(office: Services) -> str:
    return office.ask(questionnaire_named, "potential").version


def test_what_the_province_publishes_is_asked_everywhere(offices: Offices) -> None:
    publication = offices.province.ask(publish_form, newer(), "پس از جلسه")
    assert (asked(offices.province), asked(offices.first)) == ("1405.2", "1405.1")
    offices.carry(offices.province, offices.first)
    assert asked(offices.first) == "1405.2"
    assert offices.first.ask(questionnaire_named, "potential") == newer()
    offices.province.ask(publications.withdraw, publication, "اشتباه در وزن‌ها")
    offices.carry(offices.province, offices.first)
    assert asked(offices.first) == "1405.1"
    versions = offices.first.ask(form_versions)
    assert [(one.version, bool(one.withdrawn), one.in_force) for one in versions] == [
        ("1405.2", True, False),
        ("1405.1", False, True),
        ("1404.1", False, False),
    ]
    assert [one.version for one in offices.first.ask(questionnaires)] == ["1405.1"]


def test_a_version_holds_from_its_day_on(offices: Offices) -> None:
    offices.province.ask(publish_form, newer(), "از فردا", dt.date(2026, 11, 23))
    assert asked(offices.province) == "1405.1"
    found = offices.province.ask(questionnaire_named, "potential", "1405.2")
    assert found.valid_from == dt.date(2026, 11, 23)
    with pytest.raises(NotFound) as refusal:
        offices.province.ask(questionnaire_named, "potential", "1300.1")
    assert "1405.2, 1405.1, 1404.1" in refusal.value.sentence()


def test_answers_are_read_in_the_version_they_were_given_in(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    row = offices.first.ask(record_survey, one, "potential", ANSWERS)
    publication = offices.province.ask(publish_form, newer(), "نو")
    offices.carry(offices.province, offices.first)
    later = offices.first.ask(record_survey, one, "potential", {**ANSWERS, "extra": "نوشته"})
    offices.province.ask(publications.withdraw, publication, "پس گرفته شد")
    offices.carry(offices.province, offices.first)
    offices.carry(offices.first, offices.province)
    for office in (offices.first, offices.province):
        old, new = office.ask(get_survey, row.id), office.ask(get_survey, later.id)
        assert old.definition is not None
        assert new.definition is not None
        assert (old.definition.version, new.definition.version) == ("1405.1", "1405.2")
        assert old.definition.question("obstacle") is not None
        assert new.definition.question("obstacle") is None
        assert new.answers["extra"] == "نوشته"
        assert new.result is not None
        assert new.result.total == new.row.score
        assert [each.title for each in office.ask(surveys_of, one)] == [row.title, later.title]


def test_a_draft_stays_in_the_version_in_which_it_was_begun(offices: Offices) -> None:
    one = offices.first.ask(make_person, person(1))
    offices.province.ask(publish_form, newer(), "نو")
    offices.carry(offices.province, offices.first)
    draft = SurveyDraft(one, "potential", {**ANSWERS, "obstacle": "care"}, version="1405.1")
    row = offices.first.ask(record, draft)
    assert (row.version, row.told_title) == ("1405.1", "پتانسیل‌سنجی مشاغل خانگی")
    assert offices.first.ask(get_survey, row.id).answers["obstacle"] == "care"


def test_the_difference_of_two_versions_is_told(offices: Offices) -> None:
    offices.province.ask(publish_form, newer(), "نو")
    found = offices.province.ask(form_changes, "potential", "1405.1", "1405.2")
    told = {(one.what, one.code) for one in found}
    assert told == {
        (What.ADDED, "extra"),
        (What.REMOVED, "obstacle"),
        (What.REWORDED, "hours"),
        (What.WEIGHT, "experience_years"),
        (What.WEIGHT, "certificate"),
        (What.POINTS, "learned_from"),
        (What.OPTION_ADDED, "learned_from/online"),
        (What.OPTION_REMOVED, "learned_from/self"),
        (What.BAND, "unfit"),
    }
    assert {one.code for one in found if one.scores} == {
        "experience_years", "certificate", "learned_from", "unfit",
    }  # fmt: skip
    assert offices.province.ask(form_changes, "potential", "1405.2") == ()
    old = offices.province.ask(form_changes, "potential", "1404.1", "1405.1")
    assert (What.ADDED, "consent") in {(one.what, one.code) for one in old}


def test_only_the_province_publishes_and_only_what_is_sound(offices: Offices) -> None:
    with pytest.raises(NotAllowed):
        offices.first.ask(publish_form, newer(), "نو")
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(publish_form, newer("1405.1"), "نو")
    assert "ships with the program" in refusal.value.sentence()
    offices.province.ask(publish_form, newer(), "نو")
    with pytest.raises(Invalid):
        offices.province.ask(publish_form, newer(), "نو")
    broken = msgspec.structs.replace(newer("1405.3"), bands=(Band(code="a", title="آ", minimum=5),))
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(publish_form, broken, "نو")
    assert "bands" in refusal.value.sentence()
    checked = offices.province.ask(check_form, newer("1405.4"))
    assert (checked.before, checked.changes) == ("1405.2", ())


def test_a_form_is_read_from_what_was_written(offices: Offices, tmp_path: Path) -> None:
    name, content = offices.province.ask(form_file, "potential")
    (tmp_path / name).write_bytes(content)
    assert name == "potential.xlsx"
    assert read_form(tmp_path / name) == offices.province.ask(questionnaire_named, "potential")
    offices.province.ask(publish_form, newer(), "نو")
    name, content = offices.province.ask(form_file, "potential")
    (tmp_path / name).write_bytes(content)
    assert name == "potential-1405.2.xlsx"
    assert read_form(tmp_path / name) == newer()
    (tmp_path / "potential.json").write_bytes(offices.province.ask(form_document, "potential"))
    assert read_form(tmp_path / "potential.json") == newer()


def test_new_weights_give_new_scores_beside_the_old_ones(offices: Offices) -> None:
    one = offices.province.ask(make_person, person(1))
    strong = {**ANSWERS, "experience_years": 1}
    row = offices.province.ask(record_survey, one, "potential", strong)
    offices.province.ask(publish_form, newer(), "نو")
    before = offices.province.ask(rank, RankingFilter())
    assert [(each.line.row.score, each.scoring) for each in before.lines] == [(row.score, "1405.1")]
    found = offices.province.ask(score_anew, "potential")
    assert (found.scoring, found.scored, found.unread) == ("1405.2", 1, 0)
    after = offices.province.ask(rank, RankingFilter())
    assert len(after.lines) == 1
    assert after.lines[0].scoring == "1405.2"
    assert after.lines[0].line.row.score > row.score
    kept = offices.province.ask(get_survey, row.id)
    assert kept.row.score == row.score
    assert [(each.scoring, each.ranks) for each in kept.scores] == [("1405.2", True), ("1405.1", False)]
    assert kept.scores[1].score == row.score
    again = offices.province.ask(score_anew, "potential")
    assert (again.scored, len(offices.province.ask(get_survey, row.id).scores)) == (1, 2)


def test_what_is_withdrawn_or_begins_later_stops_no_other_questionnaire(offices: Offices) -> None:
    """A questionnaire of the province's own, of which no edition holds today, is simply not asked."""
    later = form(1, name="later")
    offices.province.ask(publish_form, later, "تازه", LATER + dt.timedelta(days=20))
    mistaken = offices.province.ask(publish_form, form(1, name="mistaken"), "اشتباه", LATER)
    offices.carry(offices.province, offices.first)
    asked_here = {one.name for one in offices.first.ask(questionnaires)}
    assert asked_here == {"potential", "mistaken"}
    offices.province.ask(publications.withdraw, mistaken, "اشتباه بود")
    offices.carry(offices.province, offices.first)
    for office in (offices.province, offices.first):
        assert {one.name for one in office.ask(questionnaires)} == {"potential"}
    assert {one.name for one in offices.first.ask(ranked_forms)} == {"potential"}
    standing = {
        line.name: line.in_force for line in offices.first.ask(form_versions) if line.name != "potential"
    }
    assert standing == {"later": False, "mistaken": False}
    again = offices.province.ask(check_form, form(2, name="later", version="2"))
    assert (again.before, again.changes) == ("", ())
