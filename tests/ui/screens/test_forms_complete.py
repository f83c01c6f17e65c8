from dataclasses import fields
from typing import Any

import pytest

from homejobs_desktop.ui.forms.fields import Form
from homejobs_desktop.ui.screens.coverage.declared import (
    CONTRACT_FORM,
    CORRECT_FORM,
    END_FORM,
    ORDERS_FORM,
)
from homejobs_desktop.ui.screens.coverage.declared import RENEW_FORM as CONTRACT_RENEW_FORM
from homejobs_desktop.ui.screens.people.declared import RETIRE_FORM, person_form, skill_form
from homejobs_desktop.ui.screens.people.documents_declared import ATTACH_FORM, WITHDRAW_FORM
from homejobs_desktop.ui.screens.permits.act_forms import AMEND_FORM, MOVE_FORM, RENEW_FORM
from homejobs_desktop.ui.screens.permits.declared import ISSUE_FORM
from homejobs_desktop.ui.screens.quotas.declared import GRANT_FORM
from tests.support.office import FixedClock

FORMS = (
    person_form(FixedClock()),
    skill_form(FixedClock()),
    RETIRE_FORM,
    ISSUE_FORM,
    MOVE_FORM,
    AMEND_FORM,
    RENEW_FORM,
    GRANT_FORM,
    ATTACH_FORM,
    WITHDRAW_FORM,
    CONTRACT_FORM,
    CORRECT_FORM,
    CONTRACT_RENEW_FORM,
    END_FORM,
    ORDERS_FORM,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_field_of_the_draft_is_placed_once_or_named_as_hidden(form: Form[Any]) -> None:
    placed = [field.name for field in form.fields()]
    assert len(placed) == len(set(placed))
    assert set(placed) | form.hidden == {field.name for field in fields(form.empty)}
    assert not set(placed) & form.hidden
