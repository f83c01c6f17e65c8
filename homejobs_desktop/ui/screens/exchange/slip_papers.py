"""The slips of packages that were written: drawn, looked at, printed."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.slips import slip
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens_kit.pdf_dialog import Paper, PdfDialog, drawn_from
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Slip of the package")
_WHICH = mark("Exchange", "Package {number} for {site}")


class Sent(NamedTuple):
    """A package whose slip is wanted: its file, the receiver's code, its number."""

    file: Path
    receiver: str
    number: int


def slip_dialog(parent: QWidget, workplace: Workplace, packages: tuple[Sent, ...]) -> PdfDialog:
    """Make the dialog that shows the slips of these packages."""
    papers = tuple(
        Paper(
            translate(_WHICH, number=each.number, site=Verbatim(isolated(local_digits(each.receiver)))),
            f"slip-{each.receiver}-{each.number:06}.pdf",
            drawn_from(workplace.ask(slip, each.file), lambda made: made.pdf),
        )
        for each in packages
    )
    return PdfDialog(parent, workplace, _TITLE, papers)
