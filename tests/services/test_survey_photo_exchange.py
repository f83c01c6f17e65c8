"""A picture that answers a question: it travels with the answers, and goes with the person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.attachments import add_attachment, attachments_of, copy_of_attachment
from homejobs_desktop.services.drafts import find_draft, keep_draft
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.survey_drafts import draft_key
from homejobs_desktop.services.surveys import SurveyDraft, get_survey, record, surveys_of
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forms import form
from tests.support.scans import scan

SECOND = Second("reza", "another long password")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND.password)
    yield made
    made.close()


def test_it_comes_with_the_answers_and_is_erased_with_the_person(offices: Offices) -> None:
    questions: list[dict[str, object]] = [{"code": "photo", "kind": "photo"}]
    offices.province.ask(publish_form, form(questions=questions, name="photos"), "آزمون")
    one = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    made = offices.first.ask(add_attachment, AttachmentDraft("other", "عکس کارگاه", one), scan(4))
    survey = offices.first.ask(record, SurveyDraft(one, "photos", {"photo": made}))
    offices.first.ask(keep_draft, draft_key("photos", one), {"#version": "1", "photo": f'"{made}"'})
    offices.round(offices.first)
    assert offices.province.ask(get_survey, survey.id).answers == {"photo": made}
    assert [(row.id, row.here) for row in offices.province.ask(attachments_of, one)] == [(made, True)]
    assert offices.province.ask(copy_of_attachment, made).content == scan(4).content
    offices.province.ask(erase_person, one, SECOND, "درخواست خود شخص").granted()
    offices.round(offices.first)
    offices.round(offices.first)
    for office in (offices.province, offices.first):
        assert office.ask(surveys_of, one) == ()
        assert office.ask(attachments_of, one) == ()
        with pytest.raises(NotFound):
            office.ask(get_survey, survey.id)
        (blobs,) = offices.sql(office, "SELECT count(*) FROM blob")
        assert int(str(blobs[0])) == 0
    assert offices.first.ask(find_draft, draft_key("photos", one)) is None
