"""What is done with one version: trying it out, its blank paper, its workbook, scores by its weights."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.form_trials import keep_trial
from homejobs_desktop.services.questionnaire_desk import VersionLine
from homejobs_desktop.services.surveys import questionnaire_named
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.questionnaires.version_card import BLANK, EXCEL, RESCORE, TRY
from homejobs_desktop.ui.screens_kit.exporting import ask_sheet_file
from homejobs_desktop.ui.screens_kit.pdf_dialog import Paper, PdfDialog
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Request, Workplace

_PAPER = mark("Questionnaires", "Blank paper of “{title}”, version {version}")
_WRITTEN = mark("Questionnaires", "The questionnaire was written: {file}")
_ANEW = mark(
    "Questionnaires",
    "All assessments of this office by “{title}” get a score by the weights of version {version}, beside the "
    "one that they were recorded with. Rankings then count by the new one.",
)
_COMPUTE = mark("Questionnaires", "Compute the scores anew")
_COMPUTING = mark("Questionnaires", "Computing the scores anew")
_COMPUTED = mark(
    "Questionnaires",
    "{count} assessments have a score by version {version}; {changed} came into another band.",
)


class VersionActs:
    """Does it.

    Args:
        parent: Over which the dialogs stand.
        workplace: The window.
    """

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        self._parent = parent
        self._workplace = workplace

    def do(self, act: str, line: VersionLine) -> None:
        """Do one of the acts that a version offers."""
        {TRY: self._try, BLANK: self._paper, EXCEL: self.export, RESCORE: self._rescore}[act](line)

    # Trying out

    def try_out(self, form: Questionnaire) -> None:
        """Lead to where questionnaires are answered; nothing of the answers is kept."""
        kept = self._workplace.ask(keep_trial, form)
        kept.then(lambda _none: self._workplace.navigate("surveys", action="try"))

    def _try(self, line: VersionLine) -> None:
        self._workplace.ask(questionnaire_named, line.name, line.version).then(self.try_out)

    # The blank paper

    def show_paper_of(self, form: Questionnaire) -> None:
        """Show the blank paper of a questionnaire, published or not."""
        from homejobs_desktop.services.survey_papers import (  # noqa: PLC0415 - brings the drawing of pages
            blank_of,
        )

        self._dialog(form.title, form.version, self._workplace.work(blank_of, form))

    def _paper(self, line: VersionLine) -> None:
        from homejobs_desktop.services.survey_papers import (  # noqa: PLC0415 - brings the drawing of pages
            blank_questionnaire,
        )

        draw = self._workplace.ask(blank_questionnaire, line.name, line.version)
        self._dialog(line.title, line.version, draw)

    def _dialog(self, title: str, version: str, draw: Request[bytes]) -> None:
        words = translate(_PAPER, title=Verbatim(title), version=_code(version))
        paper = Paper(words, f"{title} {version}.pdf", draw)
        PdfDialog(self._parent, self._workplace, words, (paper,)).open()

    # The workbook

    def export(self, line: VersionLine) -> None:
        """Ask where the workbook of a version is to be written, and write it."""
        from homejobs_desktop.services.survey_export import form_file  # noqa: PLC0415 - brings the sheets in

        def take(found: tuple[str, bytes]) -> None:
            name, content = found
            file = ask_sheet_file(self._parent, name)
            if file is not None:
                self.write(file, content)

        self._workplace.ask(form_file, line.name, line.version).then(take)

    def write(self, file: Path, content: bytes) -> None:
        """Write a workbook."""
        said = translate(_WRITTEN, file=Verbatim(isolated(file.name)))
        self._workplace.work(file.write_bytes, content).then(lambda _size: self._workplace.quiet_line(said))

    # Scores by its weights

    def _rescore(self, line: VersionLine) -> None:
        from homejobs_desktop.services.survey_scores import (  # noqa: PLC0415 - only who scores needs it
            Rescored,
            score_anew,
        )

        question = translate(_ANEW, title=Verbatim(line.title), version=_code(line.version))
        if not self._workplace.confirm(question, translate(_COMPUTE)):
            return

        def done(found: Rescored) -> None:
            words = translate(
                _COMPUTED, count=found.scored, version=_code(found.scoring), changed=found.changed
            )
            self._workplace.quiet_line(words)

        report = Progress(_COMPUTING)
        asked = self._workplace.ask(score_anew, line.name, line.version, report)
        asked.then(done, progress=report)


def _code(version: str) -> Verbatim:
    return Verbatim(isolated(local_digits(version)))
