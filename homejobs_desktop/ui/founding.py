"""What hardly ever happens before an office is open: it is founded, or its lost key is recovered."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QInputDialog, QLineEdit

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.services.backups import set_backup_folder
from homejobs_desktop.services.founding import Founded, NewOffice, found_office, recover_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.dialogs.first_start import FirstStartPage, Wishes
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.dialogs.recovery_code import RecoveryCodeCard
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens_kit.printing import any_printer, print_pages
from homejobs_desktop.ui.stage import Stage

_RECOVER_TITLE = mark("Setup", "Recovery code")
_RECOVER_ASK = mark("Setup", "Type the recovery code of this office, as it is printed:")
_ENROL_NOW = mark("Setup", "Begin, and write the enrolment file for the province now")
_BEGIN = mark("Setup", "Begin; enrolment with the province can wait")


class Opener(Protocol):
    """Who opens offices: what founding one needs of it."""

    stage: Stage
    clock: Clock
    ids: Ids

    def refuse(self, page: LoginPage | FirstStartPage, error: Exception | None) -> None:
        """Say on a page why it does not go on."""
        ...

    def enter(self, services: Services, first: str = "") -> None:
        """Show the open office, beginning with the section `first`."""
        ...


def recover(opening: Opener, page: LoginPage, opened: Callable[[Services], None]) -> None:
    """Ask for the printed recovery code and open the office with it."""
    code, given = QInputDialog.getText(
        page, translate(_RECOVER_TITLE), translate(_RECOVER_ASK), QLineEdit.EchoMode.Normal
    )
    if not given or not code.strip():
        return
    stage = opening.stage
    stage.tasks.run(
        lambda: recover_office(stage.paths, code, opening.clock, opening.ids),
        done=opened,
        failed=lambda error: opening.refuse(page, error),
    )


def found(opening: Opener, page: FirstStartPage, wishes: Wishes) -> None:
    """Found the office that was wished for, then show its recovery code."""
    stage = opening.stage
    kind = OfficeKind.PROVINCE if wishes.province else OfficeKind.COUNTY
    new = NewOffice(kind, wishes.site, wishes.name, wishes.username, wishes.display_name, wishes.password)

    def work() -> Founded:
        founded = found_office(stage.paths, new, opening.clock, opening.ids)
        if wishes.backup_folder:
            founded.services.run(set_backup_folder, wishes.backup_folder)
        return founded

    stage.tasks.run(
        work,
        done=lambda founded: _show_code(opening, page, founded),
        failed=lambda error: opening.refuse(page, error),
    )


def _print_code(opening: Opener, page: FirstStartPage, code: RecoveryCodeCard, services: Services) -> None:
    from homejobs_desktop.services.recovery_paper import (  # noqa: PLC0415 - brings the drawing in
        recovery_pages,
    )

    printer = any_printer(page)
    if printer is not None:
        opening.stage.tasks.run(
            lambda: services.ask(recovery_pages, code.groups),
            done=lambda pages: print_pages(printer, pages),
            failed=lambda error: opening.refuse(page, error),
        )


def _show_code(opening: Opener, page: FirstStartPage, founded: Founded) -> None:
    code = RecoveryCodeCard(founded.recovery_code)
    code.printing.connect(lambda: _print_code(opening, page, code, founded.services))

    def begin(first: str) -> None:
        if code.proved():
            opening.enter(founded.services, first)

    choices = [button(_BEGIN, lambda: begin(""), kind="primary")]
    if founded.services.office.county_code:
        choices.append(button(_ENROL_NOW, lambda: begin("exchange")))
    page.show_last(code, *choices)
