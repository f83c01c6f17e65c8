"""A person on one page: who it is, how to reach it, household, place, skills, notes, and the whole story."""

import json
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.fates import TimelineEntry
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft, SkillDraft, age_on
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.sheet_fields import label as field_label
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.services.referrals import PersonReferrals
from homejobs_desktop.ui.parts import button, card, clear, column, isolated, label, pill, row, scrolled, shown
from homejobs_desktop.ui.screens.people.acts import acts_menu
from homejobs_desktop.ui.screens.people.documents_card import DocumentsCard
from homejobs_desktop.ui.screens.people.referrals_card import ReferralsCard
from homejobs_desktop.ui.screens.people.story import event_of
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.widgets.codes import grouped
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.timeline import Timeline
from homejobs_desktop.ui.workplace import Workplace

_IDENTITY = mark("People", "Identity")
_CONTACT = mark("People", "Contact and place")
_HOUSEHOLD = mark("People", "Household and work")
_SKILLS = mark("People", "Skills")
_STORY = mark("People", "Story")
_NOTES = mark("People", "Write a note: Enter records it")
_NO_SKILL = mark("People", "No skill is recorded.")
_AGE = mark("People", "{date} ({age} years)")
_YEARS = mark("People", "{years} years of experience")
_VALID = mark("People", "certificate of {issuer}, valid until {date}")
_CERTIFIED = mark("People", "certificate of {issuer}")
_RUN_OUT = mark("People", "run out")
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_RETIRED = mark("People", "Taken out of use: {reason}")
_STRANGE = mark("People", "Of a newer program")
_STRANGE_HINT = mark(
    "People", "Another office wrote this with a newer program: it is kept as it is and goes back unchanged."
)
_ELSEWHERE = mark("People", "Kept by office {site}")
_EDIT = mark("People", "Edit")
_MORE = mark("People", "The file")
_ACTS = (
    Action("survey", mark("People", "Assess"), kind="primary"),
    Action("resume", mark("People", "Continue the questionnaire"), "clipboard-check", kind="primary"),
    Action("application", mark("People", "New application"), "list-check", "Ctrl+D"),
    Action("permit", mark("People", "Issue a permit"), "file-plus"),
    Action("skill", mark("People", "Add a skill"), "certificate"),
    Action("edit", _EDIT, "pencil"),
)
_FULL_AGE = 120


class PersonPage(QWidget):
    """The page of one person.

    Signals:
        wants: an action was chosen: one of the row's, `skill:ID`, `close`, or one of `acts.ACTS`.
        noted: a note was written; carries its text.
        opened: something in the story was clicked: `permit:ID`, `survey:ID`.
    """

    wants = Signal(str)
    noted = Signal(str)
    opened = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self._offices = OfficeNames(workplace)
        self._offices.load(_nothing)
        self.file: PersonFile | None = None
        self.name: QLabel = label("", "title")
        self._states = QHBoxLayout()
        self._identity, self._contact, self._household = FactGrid(4), FactGrid(3), FactGrid(3)
        self._skills = QVBoxLayout()
        self.referrals = ReferralsCard(workplace, lists)
        self.referrals.goes.connect(workplace.navigate)
        self.documents = DocumentsCard(lists, may_edit=workplace.actor.may(Permission.EDIT_PEOPLE))
        self.timeline = Timeline()
        self.timeline.opened.connect(self.opened)
        self.note = PersianLineEdit()
        self.note.setPlaceholderText(translate(_NOTES))
        self.note.returnPressed.connect(self._write_note)
        self.acts = ActionRow(_ACTS)
        self.acts.wants.connect(self.wants)
        county = workplace.office.kind is OfficeKind.COUNTY
        handles = county and workplace.actor.may(Permission.ISSUE_PERMITS)
        self.acts.offer({"application": handles, "permit": handles, "resume": False})
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(self._head())
        lines.addWidget(scrolled(self._body()), 1)

    def _head(self) -> QVBoxLayout:
        close = button(mark("People", "Close"), lambda: self.wants.emit("close"), kind="quiet", picture="x")
        close.setToolTip("Esc")
        self.more = button(_MORE, _nothing, kind="quiet", picture="adjustments")
        menu = acts_menu(self.more, self._workplace, self.wants.emit)
        if menu is None:
            self.more.hide()
        else:
            self.more.setMenu(menu)
        return column(row(self.name, self._states, None, self.more, close), self.acts, spacing=8)

    def _body(self) -> QWidget:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(10)
        self._cards = (
            card(label(_IDENTITY, "heading"), self._identity),
            card(label(_CONTACT, "heading"), self._contact),
            card(label(_HOUSEHOLD, "heading"), self._household),
        )
        lines.addWidget(self._cards[0])
        lines.addWidget(self.referrals)
        for part in self._cards[1:]:
            lines.addWidget(part)
        lines.addWidget(card(label(_SKILLS, "heading"), self._skills))
        lines.addWidget(self.documents)
        self._strange = FactGrid(3)
        self._strange_card = card(
            label(_STRANGE, "heading"), label(_STRANGE_HINT, "hint", wrap=True), self._strange
        )
        lines.addWidget(self._strange_card)
        story: QFrame = card(label(_STORY, "heading"), self.note, self.timeline)
        lines.addWidget(story)
        lines.addStretch()
        return body

    def show_person(self, file: PersonFile) -> None:
        """Show a person's file."""
        self.file = file
        draft = file.draft
        self.name.setText(shown(draft.full_name))
        clear(self._states)
        if file.retired:
            self._states.addWidget(pill(translate(_RETIRED, reason=file.retired), "bad"))
        if file.owner and file.owner != self._workplace.office.site:
            self._states.addWidget(pill(translate(_ELSEWHERE, site=self._offices.name(file.owner)), "plain"))
        facts = (self._identity_of(draft), self._contact_of(draft), self._household_of(draft))
        grids = (self._identity, self._contact, self._household)
        for frame, grid, known in zip(self._cards, grids, facts, strict=True):
            grid.show_facts(known)
            frame.setVisible(any(fact.value for fact in known))
        self._show_skills(file)
        strange = tuple(
            Fact(name, _plain(value), code=not isinstance(value, str)) for name, value in file.strange.items()
        )
        self._strange.show_facts(strange)
        self._strange_card.setVisible(bool(strange))

    def show_begun(self, questionnaires: tuple[str, ...]) -> None:
        """Offer to go on with a questionnaire that was begun, in place of a new one."""
        self.acts.offer({"resume": bool(questionnaires), "survey": not questionnaires})

    def show_story(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show the person's story."""
        self.timeline.show_events(tuple(event_of(entry, self._lists, self._offices) for entry in entries))

    def show_referrals(self, found: PersonReferrals) -> None:
        """Show what is suggested for the person, and the referrals."""
        if self.file is not None:
            self.referrals.show_person(self.file.id, found)

    def _identity_of(self, draft: PersonDraft) -> tuple[Fact, ...]:
        name = self._lists.name
        born = ""
        if draft.birth_date:
            age = age_on(draft.birth_date, self._workplace.clock.today())
            born = translate(_AGE, date=show_date(draft.birth_date), age=min(age, _FULL_AGE))
        return (
            Fact(field_label("national_code"), local_digits(draft.national_code), code=True),
            Fact(field_label("father_name"), draft.father_name),
            Fact(field_label("birth_date"), born),
            Fact(field_label("gender"), name("genders", draft.gender)),
            Fact(field_label("birth_cert_no"), local_digits(draft.birth_cert_no), code=True),
            Fact(field_label("birth_place"), draft.birth_place),
            Fact(field_label("issue_place"), draft.issue_place),
            Fact(field_label("marital_status"), name("marital_statuses", draft.marital_status)),
        )

    def _contact_of(self, draft: PersonDraft) -> tuple[Fact, ...]:
        name = self._lists.name
        places = (
            name("counties", draft.county),
            name("districts", draft.district),
            name("cities", draft.city),
            draft.village,
        )
        return (
            Fact(field_label("mobile"), local_digits(grouped(draft.mobile, (4, 3, 4))), code=True),
            Fact(field_label("phone"), local_digits(grouped(draft.phone, (3, 8))), code=True),
            Fact(field_label("postal_code"), local_digits(grouped(draft.postal_code, (5, 5))), code=True),
            Fact(field_label("county"), " – ".join(dict.fromkeys(part for part in places if part)), span=2),
            Fact(field_label("residence"), name("residence_kinds", draft.residence)),
            Fact(field_label("address"), local_digits(draft.address), span=3),
        )

    def _household_of(self, draft: PersonDraft) -> tuple[Fact, ...]:
        name = self._lists.name
        head = " – ".join(
            part
            for part in (
                _yes_no(draft.household_head),
                name("household_head_reasons", draft.household_head_reason),
            )
            if part
        )
        study = " – ".join(
            part for part in (name("education_levels", draft.education_level), draft.education_field) if part
        )
        return (
            Fact(field_label("household_head"), head),
            Fact(
                field_label("dependants"),
                "" if draft.dependants is None else local_digits(str(draft.dependants)),
            ),
            Fact(
                field_label("support_bodies"),
                "، ".join(name("support_bodies", c) for c in draft.support_bodies),
            ),
            Fact(field_label("education_level"), study),
            Fact(field_label("employment_status"), name("employment_statuses", draft.employment_status)),
            Fact(field_label("insurance_status"), name("insurance_statuses", draft.insurance_status)),
            Fact(field_label("military_status"), name("military_statuses", draft.military_status)),
            Fact(field_label("wanted_field"), name("fields", draft.wanted_field) or draft.wanted_field_text),
            Fact(field_label("iban"), draft.iban, code=True, span=2),
        )

    def _show_skills(self, file: PersonFile) -> None:
        clear(self._skills)
        if not file.skills:
            self._skills.addWidget(label(_NO_SKILL, "hint"))
        for skill in file.skills:
            parts = [label(self._lists.name("fields", skill.draft.field_code), "strong")]
            until = skill.draft.certificate_valid_until
            if until is not None and until < self._workplace.clock.today():
                parts.append(pill(_RUN_OUT, "warn"))
            edit = button(_EDIT, partial(self.wants.emit, f"skill:{skill.id}"), kind="link")
            self._skills.addLayout(row(*parts, None, edit, spacing=10))
            about = self._about(skill.draft)
            if about:
                self._skills.addWidget(label(about, "muted", wrap=True))

    def _about(self, skill: SkillDraft) -> str:
        parts = []
        if skill.experience_years is not None:
            parts.append(translate(_YEARS, years=skill.experience_years))
        if skill.certificate_issuer and skill.certificate_valid_until:
            date = show_date(skill.certificate_valid_until)
            parts.append(translate(_VALID, issuer=skill.certificate_issuer, date=date))
        elif skill.certificate_issuer:
            parts.append(translate(_CERTIFIED, issuer=skill.certificate_issuer))
        if skill.certificate_no:
            parts.append(isolated(local_digits(skill.certificate_no)))
        return " · ".join(parts)

    def _write_note(self) -> None:
        text = self.note.text().strip()
        if text:
            self.note.clear()
            self.noted.emit(text)

    def go_on(self) -> None:
        """Put the cursor on the likeliest next step."""
        self.acts.act("survey").setFocus(Qt.FocusReason.OtherFocusReason)


def _plain(value: object) -> str:
    """Give a value whose meaning this program does not know, as it is written."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _nothing() -> None:
    """The menu opens by itself."""


def _yes_no(value: bool | None) -> str:
    return "" if value is None else translate(_YES if value else _NO)
