"""The people section: the list beside the chosen person, and the forms over both."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.entities import PERSON, SKILL
from homejobs_desktop.domain.field_words import NOTHING, field_words, value_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft, PersonRow, SkillDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services import people
from homejobs_desktop.services.corrections import Correction, correction, save_corrected
from homejobs_desktop.services.list_exports import Exported, export_people
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.services.referrals import referrals_of
from homejobs_desktop.services.returned import Returned
from homejobs_desktop.services.survey_drafts import surveys_begun
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.people.acts import PersonActs
from homejobs_desktop.ui.screens.people.aside import WATCHED, Aside
from homejobs_desktop.ui.screens.people.declared import (
    RETIRE_FORM,
    RetireDraft,
    person_form,
    skill_form,
)
from homejobs_desktop.ui.screens.people.documents import DocumentsDesk
from homejobs_desktop.ui.screens.people.page import PersonPage
from homejobs_desktop.ui.screens_kit.exporting import ListExporter
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.person_list import people_listing
from homejobs_desktop.ui.screens_kit.returned import TASK
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.codes import NationalCodeEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("People", "People")
_NEW = mark("People", "Register a person")
_NEW_HINT = mark("People", "Type the national code; a person already registered is opened instead")
_EDIT = mark("People", "Edit {name}")
_SKILL = mark("People", "Skill of {name}")
_RETIRE = mark("People", "Take {name} out of use")
_RETIRE_HINT = mark("People", "The record and its story stay; the person is no longer found in lists.")
_SHEET = mark("People", "Bring in a sheet")
_SAVED = mark("People", "{name} was saved.")
_TWICE = mark("People", "Registered twice")
_CORRECT = mark("People", "Put right: {name}")
_CORRECTED = mark("People", "{name} was put right; it goes to the province with the next package.")
_MOST_SHOWN = 60
_REFUSED_VALUE = mark("People", "{field}: “{value}”")
_REGISTERED = mark("People", "{name} was registered. Next: assessment or permit.")
_KNOWN = mark("People", "This national code is already registered: the person's file was opened.")
_NOTED = mark("People", "The note was recorded.")
_SKILL_SAVED = mark("People", "The skill was recorded.")
_RETIRED = mark("People", "The person was taken out of use.")
_PAPERS = {
    "survey": "surveys", "permit": "permits", "application": "applications", "coverage_contract": "coverage",
    "referral": "referrals",
}  # fmt: skip
"""Which screen shows what the story tells of."""


def _refused(name: str, book: ReferenceBook, found: Correction) -> str:
    value = value_words(book, PERSON.name, name, found.refused[name])[:_MOST_SHOWN]
    return translate(_REFUSED_VALUE, field=field_words(name), value=Verbatim(isolated(value)))


class PeopleDesk(Section[PersonRow]):
    """The people beside the chosen one; registration, skill, retiring, documents over both."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._editing: str | None = None
        self._correcting = ""
        self._then = ("", "", "")
        self._skill_id: str | None = None
        self.person = PersonPage(workplace, self.lists)
        self.aside = Aside(workplace)
        self.acts = PersonActs(self, self._acted)
        self.documents = DocumentsDesk(self, self.person.documents)
        pane = ListPane(people_listing(workplace, self.lists), workplace)
        self.exporter = ListExporter(self, workplace, _TITLE, self._ask_export)
        pane.add_tool(self.exporter.button)
        self.lay_out(self.head(_TITLE, "", self._ways(), new=_NEW), pane, self.person)
        self.person.wants.connect(self._do)
        self.person.noted.connect(self._note)
        self.person.opened.connect(self._open_paper)
        self.aside.opened.connect(self._open_known)

    def _ways(self) -> tuple[QWidget, ...]:
        actor, ways = self.workplace.actor, list[QWidget]()
        province = self.workplace.office.kind is OfficeKind.PROVINCE
        if province and actor.may(Permission.DECIDE_CONFLICTS):
            ways.append(self.way_to("duplicates", _TWICE, "users"))
        if self.may_begin():
            ways.append(self.way_to("sheet_import", _SHEET, "file-spreadsheet"))
        return tuple(ways)

    # The forms are made when they are first wanted: the list is shown sooner.

    @cached_property
    def form(self) -> FormPage[PersonDraft]:
        """The registration form."""
        page = self.over_form(
            person_form(self.workplace.clock),
            Handling(self._ask_save, self._saved, self.back),
            aside=self.aside,
            code_hint=self.lists.county_of_code,
        )
        page.form.changed.connect(self._watch)
        code = page.form.cells["national_code"].editor.widget
        if isinstance(code, NationalCodeEdit):
            code.completed.connect(self._look_up)
        return page

    @cached_property
    def skill(self) -> FormPage[SkillDraft]:
        """The form of a skill."""
        handling = Handling(self._ask_skill, self._skill_done, self.back)
        return self.over_form(skill_form(self.workplace.clock), handling)

    @cached_property
    def retiring(self) -> FormPage[RetireDraft]:
        """The form that asks why a person is taken out of use."""
        return self.over_form(RETIRE_FORM, Handling(self._ask_retire, self._retire_done, self.back))

    def _ask_export(self, file: Path, report: Progress) -> Request[Exported]:
        return self.workplace.ask(export_people, self.list.search.text(), file, report)

    def take_lists(self) -> None:
        self.documents.set_lists(self.choices())
        if self.person.file is not None and self.shown:
            self.person.show_person(self.person.file)

    def open(self, record: str, action: str) -> None:
        """Show a person or begin a registration."""
        name, _, about = action.partition(":")
        if name == "correct":
            self.workplace.ask(correction, about).then(self._correct)
        elif name == TASK:
            super().open(record, action)
        else:
            # An act that was asked for begins once the person is shown.
            self._then = (record, name, about)
            super().open(record, action)

    # Registering and editing

    def may_begin(self) -> bool:
        return self.workplace.actor.may(Permission.EDIT_PEOPLE)

    def make_new(self) -> None:
        self._editing, self._correcting = None, ""
        self.aside.rest()
        draft = PersonDraft(county=self.workplace.office.county_code)
        self.turn_to(self.form)
        self.form.open(draft, _NEW, _NEW_HINT)

    def _correct(self, found: Correction) -> None:
        """Open the form on what came back: the reason on top, and beside the field that is to blame."""
        task = found.task
        self._editing, self._correcting = task.record_id if task.there else None, task.id
        self.aside.rest()
        self.turn_to(self.form)
        name = task.label or NOTHING
        blamed = [name for name in task.fields if name in found.refused]
        told = [_refused(name, self.lists.book, found) for name in blamed]
        hint = "؛ ".join((translate(task.reason), *told))
        self.form.open(found.draft, translate(_CORRECT, name=Verbatim(name)), hint, key=f"correct/{task.id}")
        self.form.form.refused(Invalid.of(found.problems))
        for field in task.fields[:1]:
            self.form.form.go_to(field)

    def _edit(self, file: PersonFile) -> None:
        self._editing, self._correcting = file.id, ""
        self.aside.rest()
        self.turn_to(self.form)
        name = file.draft.full_name
        self.form.open(file.draft, translate(_EDIT, name=name), key=f"person/{file.id}")

    def _look_up(self, code: str) -> None:
        if self._editing is None and not self._correcting and self.top is self.form:
            self.workplace.ask(people.find_by_code, code).then(self._known)

    def _known(self, row: PersonRow | None) -> None:
        if row is not None and self.top is self.form and self._editing is None:
            self._open_known(row.id)
            self.workplace.quiet_line(translate(_KNOWN))

    def _open_known(self, person_id: str) -> None:
        self.form.form.saved()
        self.aside.rest()
        self.show_record(person_id)

    def _watch(self, name: str) -> None:
        if name in WATCHED:
            self.aside.watch(self.form.form.state.draft(), self._editing or "")

    def _ask_save(self, draft: PersonDraft) -> Request[str]:
        if self._correcting:
            return self.workplace.ask(save_corrected, self._correcting, draft)
        return self.workplace.ask(people.save_person, self._editing, draft)

    def _saved(self, person_id: str) -> None:
        draft = self.form.form.state.draft()
        name = draft.full_name
        words: Text = _REGISTERED if self._editing is None else _SAVED
        if self._correcting:
            words, self._correcting = _CORRECTED, ""
        self.aside.rest()
        self.list.reload()
        self.show_record(person_id)
        self.person.go_on()
        self.workplace.quiet_line(translate(words, name=name))

    # The person

    def read(self, record: str) -> None:
        def show(file: PersonFile) -> None:
            self.person.show_person(file)
            self.documents.show_person(file)
            self._go_on(file)

        self.workplace.ask(people.get_person, record).then(self.while_shown(record, show))
        self.workplace.ask(people.timeline, record).then(self.while_shown(record, self.person.show_story))
        self.workplace.ask(referrals_of, record).then(self.while_shown(record, self.person.show_referrals))
        self._ask_begun()

    def _ask_begun(self) -> None:
        """Ask whether a questionnaire was begun with the person who is shown."""
        record = self.shown
        if record and self.workplace.actor.may(Permission.RECORD_SURVEYS):
            shown = self.while_shown(record, self.person.show_begun)
            self.workplace.ask(surveys_begun, record).then(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: on another page a questionnaire may have been begun or recorded."""
        super().showEvent(event)
        self._ask_begun()

    def _go_on(self, file: PersonFile) -> None:
        """Begin the act that another page asked for with this person."""
        (person_id, act, about), self._then = self._then, ("", "", "")
        if person_id == file.id and act:
            self.acts.do(act, file, about)

    def _acted(self, person_id: str) -> None:
        """Come back from an act: to the entry that stays, or ("-") to the list because none is left."""
        self.back()
        if person_id == "-":
            self.front.close_record()
        elif person_id:
            self.show_record(person_id)

    def _do(self, action: str) -> None:
        file = self.person.file
        if file is None:
            return
        name = file.draft.full_name
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: self._edit(file),
            "close": self.front.close_record,
            "survey": lambda: self.workplace.navigate("surveys", action=f"new:{file.id}"),
            "resume": lambda: self.workplace.navigate("surveys", action=f"resume:{file.id}"),
            "application": lambda: self.workplace.navigate("applications", action=f"new:{file.id}"),
            "permit": lambda: self.workplace.navigate("permits", action=f"new:{file.id}"),
            "skill": lambda: self._open_skill(SkillDraft(person_id=file.id), None, name),
            "retire": lambda: self._open_retire(name),
        }
        if self.acts.do(action, file):
            return
        if action.startswith("skill:"):
            skill = next((one for one in file.skills if action == f"skill:{one.id}"), None)
            if skill is not None:
                self._open_skill(skill.draft, skill.id, name)
        else:
            acts[action]()

    def _open_paper(self, target: str) -> None:
        kind, _, record = target.partition(":")
        self.workplace.navigate(_PAPERS[kind], record)

    def _note(self, text: str) -> None:
        def done(_note_id: str) -> None:
            self.workplace.quiet_line(translate(_NOTED))
            self.read(self.shown)

        self.workplace.ask(people.add_note, self.shown, text).then(done)

    # Skill and retiring

    def correct(self, found: Returned) -> None:
        def show(file: PersonFile) -> None:
            skill = next((one for one in file.skills if one.id == found.task.record_id), None)
            if skill is not None:
                self._open_skill(skill.draft, skill.id, file.draft.full_name)

        super().correct(found)
        if found.entity == SKILL.name and self.workplace.actor.may(Permission.EDIT_PEOPLE):
            self.workplace.ask(people.get_person, found.related["person_id"]).then(show)

    def _open_skill(self, draft: SkillDraft, skill_id: str | None, name: str) -> None:
        self._skill_id = skill_id
        self.turn_to(self.skill)
        self.skill.open(draft, translate(_SKILL, name=name), key=f"skill/{skill_id or draft.person_id}")

    def _ask_skill(self, draft: SkillDraft) -> Request[str]:
        return self.workplace.ask(people.save_skill, self._skill_id, draft)

    def _skill_done(self, _skill_id: str) -> None:
        self.back()
        self.workplace.quiet_line(translate(_SKILL_SAVED))

    def _open_retire(self, name: str) -> None:
        self.turn_to(self.retiring)
        title = translate(_RETIRE, name=name)
        self.retiring.open(RetireDraft(), title, _RETIRE_HINT, key=f"retire/{self.shown}")

    def _ask_retire(self, draft: RetireDraft) -> Request[None]:
        return self.workplace.ask(people.retire_person, self.shown, draft.reason)

    def _retire_done(self, _nothing: None) -> None:
        self.back()
        self.workplace.quiet_line(translate(_RETIRED))
