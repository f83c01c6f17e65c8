"""The page of duplicates at the province."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.duplicates import (
    DuplicatePair,
    LinkTally,
    decide_different,
    decide_same,
    link_people,
    merge_sure,
    people_duplicates,
)
from homejobs_desktop.services.merging import Merged
from homejobs_desktop.ui.parts import button, clear, column, holder, label, scrolled
from homejobs_desktop.ui.screens.duplicates.merged import MergedPane
from homejobs_desktop.ui.screens.duplicates.pair import PairCard
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("People", "People who may be registered twice")
_HINT = mark("People", "What you decide here holds for all counties")
_COMPARE = mark("People", "Compare now")
_COMPARING = mark("People", "Comparing the people of all counties")
_MERGE_SURE = mark("People", "Merge what is sure")
_MERGE_SURE_TOLD = mark(
    "People",
    "Records whose national code, date of birth and name are all the same become one person. "
    "Each merge can be taken back.",
)
_BACK = mark("People", "Back to the people")
_NOBODY = mark("People", "Nobody waits for a decision. Compare after packages of the counties were read.")
_ONLY_PROVINCE = mark("People", "Only the province compares the people of all counties.")
_LINKED = mark("People", "{people} people compared; {open} pairs wait for a decision.")
_MERGED = mark("People", "{count} pairs became one person each.")
_ONE_NOW = mark("People", "The two records are one person now.")
_KEPT_APART = mark("People", "The two stay two people; nobody will be asked again.")
_BY_ITSELF = mark("People", "Merged by itself")
_OPEN_PAIRS = mark("People", "Pairs that wait")
_MOST = 20


class Duplicates(QWidget):
    """A card for each pair, the likeliest first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.cards: list[PairCard] = []
        back = key_button(_BACK, lambda: workplace.navigate("people"), "Esc")
        self.compare = button(_COMPARE, self._compare, kind="primary", picture="refresh")
        self.sure = button(_MERGE_SURE, self._merge_sure)
        self.by_itself = button(_BY_ITSELF, self._turn_page)
        for part in (self.compare, self.sure, self.by_itself):
            part.setEnabled(self._province)
        self._pairs = column(spacing=12)
        self.merged = MergedPane(workplace)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(holder(column(self._pairs, None))))
        self._stack.addWidget(self.merged)
        head = PageHead(_TITLE, _HINT, (back, self.by_itself, self.sure, self.compare))
        page = column(head, self._stack, spacing=12)
        page.setContentsMargins(20, 14, 20, 14)
        self.setLayout(page)
        self._lists.load(self.reload)

    def reload(self) -> None:
        """Read the open pairs again."""
        self._workplace.ask(people_duplicates, limit=_MOST).then(self._show)
        if self._stack.currentWidget() is self.merged:
            self.merged.reload()

    def leave(self) -> bool:
        """Go back to the pairs, and from there to the people."""
        if self._stack.currentWidget() is self.merged:
            self._turn_page()
        else:
            self._workplace.navigate("people")
        return True

    def _turn_page(self) -> None:
        """Show what was merged by itself, or the open pairs again."""
        to_merged = self._stack.currentWidget() is not self.merged
        self._stack.setCurrentIndex(int(to_merged))
        self.by_itself.setText(translate(_OPEN_PAIRS if to_merged else _BY_ITSELF))
        for part in (self.compare, self.sure):
            part.setVisible(not to_merged)
        self.reload()

    def _show(self, pairs: tuple[DuplicatePair, ...]) -> None:
        clear(self._pairs)
        self.cards = [PairCard(pair, self._lists) for pair in pairs]
        for card in self.cards:
            card.same.connect(partial(self._same, card))
            card.different.connect(partial(self._different, card))
            self._pairs.addWidget(card)
        if not self.cards:
            self._pairs.addWidget(label(_NOBODY if self._province else _ONLY_PROVINCE, "hint", wrap=True))

    def _compare(self) -> None:
        progress = Progress(_COMPARING)

        def done(tally: LinkTally) -> None:
            self._workplace.quiet_line(translate(_LINKED, people=tally.people, open=tally.open))
            self.reload()

        self._workplace.ask(link_people, progress).then(done, progress=progress)

    def _merge_sure(self) -> None:
        if not self._workplace.confirm(translate(_MERGE_SURE_TOLD), translate(_MERGE_SURE)):
            return

        def done(count: int) -> None:
            self._workplace.quiet_line(translate(_MERGED, count=count))
            self.reload()

        self._workplace.ask(merge_sure).then(done)

    def _same(self, card: PairCard, stays: str, goes: str) -> None:
        def done(_merged: Merged) -> None:
            self._workplace.quiet_line(translate(_ONE_NOW))
            self.reload()

        self._workplace.ask(decide_same, stays, goes, card.reason).then(done)

    def _different(self, card: PairCard) -> None:
        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(_KEPT_APART))
            self.reload()

        pair = card.pair
        self._workplace.ask(decide_different, pair.first.id, pair.second.id, card.reason).then(done)
