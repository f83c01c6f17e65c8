"""Beside the form of a contract: who is covered, what speaks against it, and which dates it gets."""

from homejobs_desktop.domain.coverage import ContractDraft
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.coverage_acts import Judged, consider_contract
from homejobs_desktop.ui.screens_kit.judged import JudgedAside, Words
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WORDS = Words(
    mark("Coverage", "Covered person"),
    mark("Coverage", "Choose the supporter: what speaks against it is shown while you type."),
    mark("Coverage", "prevents it"),
    mark("Coverage", "Nothing speaks against it."),
)
_DATES = mark("Coverage", "From {starts} to {ends}")


class ContractAside(JudgedAside):
    """The covered person and the conditions."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _WORDS, self._judge_draft)
        self._workplace = workplace
        self._draft = ContractDraft()

    def watch(self, draft: ContractDraft) -> None:
        """Check a contract once the typing pauses."""
        self._draft = draft
        self.wait()

    def _judge_draft(self) -> Cancel | None:
        if not self._draft.supporter_permit:
            return None
        return self._workplace.ask(consider_contract, self._draft).then(self.show_found)

    def show_found(self, found: Judged) -> None:
        """Show what speaks against the contract, and its dates."""
        draft = found.draft
        lines = []
        if draft.starts_on and draft.ends_on:
            dates = translate(_DATES, starts=show_date(draft.starts_on), ends=show_date(draft.ends_on))
            lines.append((dates, ""))
        self.tell(lines, found.problems)
