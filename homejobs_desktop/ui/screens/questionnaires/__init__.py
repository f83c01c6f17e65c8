"""Questionnaires: their versions, read everywhere; published, compared and withdrawn at the province."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.workplace import Page, Screen, Workplace


def build(workplace: Workplace) -> Page:
    """Make the page."""
    from homejobs_desktop.ui.screens.questionnaires.page import (  # noqa: PLC0415 - when it is first opened
        QuestionnairesPage,
    )

    page = QuestionnairesPage(workplace)
    return Page(
        widget=page,
        reload=page.reload,
        open=page.open,
        may_leave=page.may_leave,
        create=page.begin,
        save=page.save,
        print=page.print,
        leave=page.leave,
    )


SCREEN = Screen(
    name="questionnaires",
    title=mark("Questionnaires", "Questionnaires"),
    icon="list-check",
    needs=Permission.RECORD_SURVEYS,
    build=build,
    refresh_on=frozenset({"publication", "survey"}),
    within="surveys",
)
