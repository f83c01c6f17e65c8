"""The referrals section: what is to be followed up, the referral beside it, and the forms over both."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from homejobs_desktop.domain.entities import REFERRAL
from homejobs_desktop.domain.filters import ANY_OPEN, Order, ReferralFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.referrals import OVERDUE, Pishran, ReferralDraft, ReferralItem
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.list_exports import Exported, export_list
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.referrals import (
    ReferralFile,
    correct_referral,
    draft_of,
    pishrans,
    refer,
    referral_file,
)
from homejobs_desktop.services.returned import Returned
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens.referrals.declared import (
    ACTIONS,
    CORRECT_FORM,
    PISHRANS,
    REFERRAL_FORM,
    referrals_listing,
)
from homejobs_desktop.ui.screens.referrals.outcomes import OutcomePage
from homejobs_desktop.ui.screens.referrals.page import ReferralPage
from homejobs_desktop.ui.screens_kit.exporting import ListExporter
from homejobs_desktop.ui.screens_kit.filter_bar import FilterBar
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.referral_words import (
    REFER,
    action_choices,
    action_words,
    pishran_choices,
)
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Referrals", "Referrals")
_NEW = mark("Referrals", "Refer somebody")
_BULK = mark("Referrals", "What came of the chosen ones")
_WHOM = mark("Referrals", "Who is referred?")
_FOR = mark("Referrals", "Referral of {name}")
_FOR_NEED = mark("Referrals", "Referral of {name}: {action}")
_HINT = mark("Referrals", "After a month the list reminds of it, if no other day is chosen.")
_CORRECT = mark("Referrals", "Correct the referral of {name}")
_REFERRED = mark("Referrals", "{name} was referred.")
_CORRECTED = mark("Referrals", "The referral was corrected.")
DUE = "due"
"""The record that stands for all that is to be followed up now."""


class ReferralsDesk(Section[ReferralItem]):
    """The list with its filters, the referral beside it, and the forms over both."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._editing = ""
        self._pishrans: tuple[Pishran, ...] = ()
        self.filters = FilterBar(workplace, ReferralFilter(state=ANY_OPEN, order=Order.DUE.value))
        self.referral = ReferralPage(workplace, self.lists)
        self.outcomes = OutcomePage(self)
        listing = referrals_listing(workplace, self.lists, self.filters.wanted)
        pane = ListPane(listing, workplace, filters=self.filters)
        self.exporter = ListExporter(self, workplace, _TITLE, self._ask_export)
        pane.add_tool(self.exporter.button)
        self.lay_out(self.head(_TITLE, "", self._ways(), new=_NEW), pane, self.referral)
        self.back()
        self.referral.wants.connect(self._do)

    @cached_property
    def pick(self) -> PersonPick:
        """Where the person is chosen."""
        return self.over_pick(_WHOM, self.begin_for)

    @cached_property
    def form(self) -> FormPage[ReferralDraft]:
        """The form of a new referral."""
        return self.over_form(REFERRAL_FORM, Handling(self._ask_refer, self._referred, self.back))

    @cached_property
    def correcting(self) -> FormPage[ReferralDraft]:
        """The form that corrects an open referral."""
        return self.over_form(CORRECT_FORM, Handling(self._ask_correct, self._corrected, self.back))

    def _ways(self) -> tuple[QWidget, ...]:
        return (self.bulk,) if self.may_begin() else ()

    @cached_property
    def bulk(self) -> QPushButton:
        """What is done with all that is chosen in the list."""
        return button(_BULK, self.settle_chosen, picture="circle-check", shortcut="Ctrl+M")

    def _ask_export(self, file: Path, report: Progress) -> Request[Exported]:
        wanted = self.filters.wanted(self.list.search.text())
        return self.workplace.ask(export_list, wanted, file, report)

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {
            **super().choices(),
            ACTIONS: action_choices(),
            PISHRANS: pishran_choices(self._pishrans, self.lists),
        }

    def take_lists(self) -> None:
        self.filters.set_lists(self.lists)
        if self.referral.file is not None and self.shown:
            self.referral.show_referral(self.referral.file)

    def open(self, record: str, action: str) -> None:
        """Refer somebody for a need, show what is to be followed up, or what every section does."""
        verb, *about = action.split(":")
        if verb == REFER and about:
            self.notice.clear()
            self._refer_for(about)
        elif record == DUE:
            self.notice.clear()
            self.back()
            self.front.close_record()
            self.filters.ask("state", OVERDUE)
        else:
            super().open(record, action)

    # Referring

    def may_begin(self) -> bool:
        county = self.workplace.office.kind is OfficeKind.COUNTY
        return county and self.workplace.actor.may(Permission.ISSUE_PERMITS)

    def make_new(self) -> None:
        self.turn_to(self.pick)
        self.pick.begin()

    def make_new_for(self, about: str) -> None:
        self._refer_for([about])

    def _refer_for(self, about: list[str]) -> None:
        """Open the form for a person, and for the need of an assessment where one is named."""
        if not self.may_begin():
            return
        person_id, action, survey_id, need = (*about, "", "", "")[:4]
        draft = ReferralDraft(person_id, action, survey_id=survey_id, need=need)
        self._with_pishrans(
            lambda: self.workplace.ask(get_person, person_id).then(lambda file: self._open_new(draft, file))
        )

    def _open_new(self, draft: ReferralDraft, person: PersonFile) -> None:
        self.turn_to(self.form)
        name = person.draft.full_name
        title = (
            translate(_FOR_NEED, name=name, action=action_words(draft.action))
            if draft.action
            else translate(_FOR, name=name)
        )
        typed = replace(draft, field_code=person.draft.wanted_field)
        self.form.open(typed, title, _HINT, key=f"referral/{draft.person_id}/{draft.action}")
        if draft.action:
            self.form.form.go_to("referred_to")

    def _with_pishrans(self, go_on: Callable[[], object]) -> None:
        def ready(found: tuple[Pishran, ...]) -> None:
            self._pishrans = found
            choices = self.choices()
            for page in (self.form, self.correcting):
                page.form.set_lists(choices)
            go_on()

        self.workplace.ask(pishrans).then(ready)

    def _ask_refer(self, draft: ReferralDraft) -> Request[str]:
        return self.workplace.ask(refer, draft)

    def _referred(self, referral_id: str) -> None:
        def show(file: ReferralFile) -> None:
            self.workplace.quiet_line(translate(_REFERRED, name=file.item.person))

        self.list.reload()
        self.show_record(referral_id)
        self.workplace.ask(referral_file, referral_id).then(show)

    # The referral

    def read(self, record: str) -> None:
        self.workplace.ask(referral_file, record).then(self.while_shown(record, self.referral.show_referral))

    def correct(self, found: Returned) -> None:
        def show(file: ReferralFile) -> None:
            self._edit(file)

        super().correct(found)
        if found.entity == REFERRAL.name and found.task.fields and self.may_begin():
            self.workplace.ask(referral_file, found.task.record_id).then(show)

    def _edit(self, file: ReferralFile) -> None:
        def ready() -> None:
            self._editing = file.item.id
            self.turn_to(self.correcting)
            title = translate(_CORRECT, name=file.item.person)
            key = f"referral-correct/{file.item.id}"
            self.correcting.open(draft_of(file.item), title, "", key=key)

        self._with_pishrans(ready)

    def _ask_correct(self, draft: ReferralDraft) -> Request[bool]:
        return self.workplace.ask(correct_referral, self._editing, draft)

    def _corrected(self, _changed: bool) -> None:
        self.list.reload()
        self.show_record(self._editing)
        self.workplace.quiet_line(translate(_CORRECTED))

    # What came of it

    def settle_chosen(self) -> None:
        """Write down what came of all that is chosen in the list."""
        self._settle(self.list.chosen_rows())

    def _settle(self, items: tuple[ReferralItem, ...], state: str = "") -> None:
        if items and self.outcomes.begin(items, state):
            self.turn_to(self.outcomes.page)

    def _do(self, action: str) -> None:
        file = self.referral.file
        if action == "close" or file is None:
            self.front.close_record()
            return
        ways = {
            "person": ("people", file.item.person_id),
            "pishran": ("people", file.pishran_id),
            "survey": ("surveys", file.item.survey_id),
        }
        if action in ways:
            self.workplace.navigate(*ways[action])
        elif action == "correct":
            self._edit(file)
        else:
            self._settle((file.item,), action)
