"""Beside the issuing form: who it is for, what the rules say, and which dates the permit gets."""

from homejobs_desktop.domain.quotas import period_words
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.permits import Consideration, consider_permit
from homejobs_desktop.ui.screens.permits.declared import PermitDraft, check_draft, request_of
from homejobs_desktop.ui.screens_kit.judged import JudgedAside, Words
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.workplace import Workplace

_WORDS = Words(
    mark("Permits", "Applicant"),
    mark("Permits", "Choose type and field: the conditions are checked while you type."),
    mark("Permits", "prevents the issue"),
    mark("Permits", "All conditions are met."),
)
_DATES = mark("Permits", "Issued on {issued}, valid until {expires}")
_ISSUED = mark("Permits", "Issued on {issued}")
_LEFT = mark("Quotas", "Quota of {period}: {left} of {granted} permits of this kind are left")
_RENEWAL = mark("Quotas", "This renews an earlier permit; it does not count against the quota.")


def quota_words(found: Consideration) -> tuple[str, ...]:
    """Say what is left of the quotas that a permit would count against, if anything is limited."""
    if found.renews:
        return (translate(_RENEWAL),)
    return tuple(
        translate(_LEFT, period=period_words(each.account.period), left=each.left, granted=each.granted)
        for each in found.balances
        if each.left  # what is used up stands among the conditions
    )


class PermitAside(JudgedAside):
    """The applicant and the conditions."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _WORDS, self._judge_draft)
        self._workplace = workplace
        self._draft = PermitDraft()

    def watch(self, draft: PermitDraft) -> None:
        """Check the conditions once the typing pauses."""
        self._draft = draft
        self.wait()

    def _judge_draft(self) -> Cancel | None:
        if check_draft(self._draft):
            return None
        asked = self._workplace.ask(consider_permit, request_of(self._draft))
        return asked.then(self.show_found, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Invalid):
            self._workplace.show_problem(error)

    def show_found(self, found: Consideration) -> None:
        """Show what speaks against the request, and the dates."""
        issued = show_date(found.issued_on)
        dates = (
            translate(_DATES, issued=issued, expires=show_date(found.expires_on))
            if found.expires_on
            else translate(_ISSUED, issued=issued)
        )
        self.tell([(dates, ""), *((words, "muted") for words in quota_words(found))], found.problems)
