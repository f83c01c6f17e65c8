"""The card of what a person needs and nothing answers yet, and to whom the person was referred."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.referrals import ReferralItem
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.referrals import PersonReferrals
from homejobs_desktop.ui.parts import button, card, clear, column, holder, label, pill, row, rule
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.need_lines import NeedLines
from homejobs_desktop.ui.screens_kit.referral_words import (
    action_words,
    day_words,
    pill_of,
    refer_for,
    way_of,
)
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Referrals", "Suggestions and referrals")
_REFER = mark("Referrals", "Refer")
_SHOW = mark("Referrals", "Show")
_LINE = mark("Referrals", "{action}: {place}")
_ON = mark("Referrals", "on {day}")
_DUE = mark("Referrals", "on {day}, to be followed up on {due}")
_RECEIVED = mark("Referrals", "Referred to this person as a pishran:")
_NOTHING = mark("Referrals", "Nothing was found that the person needs, and nobody referred the person.")


class ReferralsCard(QWidget):
    """Shows suggestions, each with a button that begins it, and referrals with how they stand.

    Signals:
        goes: somewhere else is to be gone; carries the screen, the record and the action there.
    """

    goes = Signal(str, str, str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._person_id = ""
        county = workplace.office.kind is OfficeKind.COUNTY
        may_begin = county and workplace.actor.may(Permission.ISSUE_PERMITS)
        self.refer = button(_REFER, self._refer, picture="plug-connected")
        self.needs = NeedLines(workplace, lists, may_begin=may_begin)
        self._between = rule()
        self._referrals = QVBoxLayout()
        self._referrals.setSpacing(8)
        self._nothing = label(_NOTHING, "hint", wrap=True)
        frame: QFrame = card(
            row(label(_TITLE, "heading"), None, self.refer),
            self._nothing,
            self.needs,
            self._between,
            self._referrals,
        )
        self.setLayout(column(frame))
        self.refer.setVisible(may_begin)
        self.needs.wanted.connect(lambda need: self.goes.emit(*_place(*way_of(self._person_id, need))))

    def show_person(self, person_id: str, found: PersonReferrals) -> None:
        """Show what is suggested for a person and what was done."""
        self._person_id = person_id
        self.needs.show_needs(found.suggestions)
        self.needs.setVisible(bool(found.suggestions))
        listed = bool(found.referrals or found.received)
        self._between.setVisible(bool(found.suggestions) and listed)
        self._nothing.setVisible(not found.suggestions and not listed)
        clear(self._referrals)
        for item in found.referrals:
            words = translate(_LINE, action=action_words(item.action), place=item.place)
            self._referrals.addWidget(self._line(item, words))
        if found.received:
            self._referrals.addWidget(label(_RECEIVED, "hint"))
        for item in found.received:
            self._referrals.addWidget(self._line(item, item.person))

    def _line(self, item: ReferralItem, words: str) -> QWidget:
        told = column(label(words, "strong", wrap=True), label(_when(item), "muted", wrap=True), spacing=2)
        if item.result:
            told.addWidget(label(item.result, "", wrap=True))
        show = button(_SHOW, partial(self.goes.emit, "referrals", item.id, ""), kind="link")
        show.setAccessibleName(f"{words}: {translate(_SHOW)}")
        line = row(told, pill(*pill_of(item, self._workplace.clock.today())), show, spacing=8)
        line.setStretch(0, 1)
        return holder(line)

    def _refer(self) -> None:
        self.goes.emit("referrals", "", refer_for(self._person_id))


def _place(screen: str, action: str) -> tuple[str, str, str]:
    return screen, "", action


def _when(item: ReferralItem) -> str:
    if item.is_open and item.follow_up_on is not None:
        return translate(_DUE, day=day_words(item.referred_on), due=day_words(item.follow_up_on))
    return translate(_ON, day=day_words(item.state_on or item.referred_on))
