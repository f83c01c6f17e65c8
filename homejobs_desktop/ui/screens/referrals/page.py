"""A referral on one page: who was sent where for what, which need it answers, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.referrals import ReferralFile
from homejobs_desktop.ui.parts import button, card, column, holder, label, row, scrolled, shown
from homejobs_desktop.ui.screens.referrals.declared import follow_up_words, late_tone
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.referral_words import action_words, day_words, pill_of
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Referrals", "{name}: {action}")
_REFERRAL = mark("Referrals", "Referral")
_NEED = mark("Referrals", "Need that it answers")
_RESULT = mark("Referrals", "What came of it")
_NO_PISHRAN = mark("Referrals", "The pishran's file is not in this office.")
_STATES = (ReferralState.ACCEPTED, ReferralState.DONE, ReferralState.REFUSED, ReferralState.DROPPED)
_ACTS = (
    Action("accepted", mark("Referrals", "It was accepted"), "check"),
    Action("done", mark("Referrals", "It is done"), "circle-check", kind="primary"),
    Action("refused", mark("Referrals", "It was not accepted"), "circle-x"),
    Action("dropped", mark("Referrals", "The person gave up"), "x"),
    Action("correct", mark("Referrals", "Correct"), "pencil"),
)
_WAYS = (
    Action("person", mark("Referrals", "The person's file"), "user"),
    Action("pishran", mark("Referrals", "The pishran's file"), "users"),
    Action("survey", mark("Referrals", "The assessment"), "clipboard-check"),
)


class ReferralPage(QWidget):
    """The page of one referral.

    Signals:
        wants: `close`, a state to take it to, `correct`, or one of the ways: `person`, `pishran`, `survey`.
    """

    wants = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self.file: ReferralFile | None = None
        self._title = label("", "title")
        self.state, self.late = PillLabel(""), PillLabel("")
        self._facts, self._result = FactGrid(3), FactGrid(3)
        self._need, self._need_text = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._need_card = card(label(_NEED, "heading"), self._need, self._need_text, margin=14)
        self._result_card = card(label(_RESULT, "heading"), self._result, margin=14)
        self.acts, self.ways = ActionRow(_ACTS), ActionRow(_WAYS)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(self._head())
        cards = column(
            card(label(_REFERRAL, "heading"), self._facts, margin=14),
            self._result_card,
            self._need_card,
            None,
            spacing=10,
        )
        lines.addWidget(scrolled(holder(cards)), 1)

    def _head(self) -> QVBoxLayout:
        close = button(mark("Permits", "Close"), lambda: self.wants.emit("close"), kind="quiet", picture="x")
        close.setToolTip("Esc")
        for line in (self.acts, self.ways):
            line.wants.connect(self.wants)
        return column(row(self._title, self.state, self.late, None, close), self.acts, self.ways, spacing=8)

    def show_referral(self, file: ReferralFile) -> None:
        """Show a referral."""
        self.file = file
        item, today = file.item, self._workplace.clock.today()
        title = translate(_TITLE, name=item.person, action=action_words(item.action))
        self._title.setText(shown(title))
        self.state.say(*pill_of(item, today))
        late = follow_up_words(item, today) if item.days_late(today) else ""
        self.late.say(late, late_tone(item, today))
        self.late.setVisible(bool(late))
        self._facts.show_facts(self._facts_of(file))
        self._show_result(file)
        need = file.need
        self._need_card.setVisible(need is not None)
        self._need.setText(shown(need.title) if need else "")
        self._need_text.setText(shown(need.text) if need else "")
        self._offer(file)

    def _show_result(self, file: ReferralFile) -> None:
        item = file.item
        self._result_card.setVisible(item.state != ReferralState.REFERRED)
        self._result.show_facts(
            (
                Fact(mark("Permits", "State"), pill_of(item, self._workplace.clock.today())[0]),
                Fact(mark("Referrals", "Day"), day_words(item.state_on)),
                Fact(mark("Referrals", "Result or reason"), item.result, span=3),
            )
        )

    def _offer(self, file: ReferralFile) -> None:
        free = self._workplace.actor.may(Permission.ISSUE_PERMITS)
        offered = {state.value: free and state in file.moves for state in _STATES}
        self.acts.offer({**offered, "correct": free and bool(file.moves)})
        self.ways.offer({"pishran": bool(file.pishran_id), "survey": file.need is not None})

    def _facts_of(self, file: ReferralFile) -> tuple[Fact, ...]:
        item = file.item
        unknown = translate(_NO_PISHRAN) if item.pishran_id and not item.pishran else ""
        return (
            Fact(mark("Permits", "National code"), local_digits(item.national_code), code=True),
            Fact(mark("Referrals", "Mobile"), local_digits(item.mobile), code=True),
            Fact(mark("Permits", "Field of activity"), self._lists.name("fields", item.field_code)),
            Fact(mark("Referrals", "To whom or where"), item.referred_to, span=2),
            Fact(mark("Referrals", "Pishran"), item.pishran or unknown),
            Fact(mark("Referrals", "Day of the referral"), day_words(item.referred_on)),
            Fact(mark("Referrals", "Follow up on"), day_words(item.follow_up_on) if item.is_open else ""),
            Fact(mark("Referrals", "Number of the letter"), local_digits(item.letter_no), code=True),
            Fact(mark("Referrals", "Written by"), item.actor),
            Fact(mark("Referrals", "Remark"), item.remark, span=3),
        )
