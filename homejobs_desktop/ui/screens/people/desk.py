"""The people section: the list beside the chosen person, and the forms over both."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.fates import TimelineEntry
from homejobs_desktop.domain.field_words import NOTHING, field_words, value_words
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft, PersonRow, SkillDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services import people
from homejobs_desktop.services.corrections import Correction, correction, save_corrected
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.ui.parts import button, isolated
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
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import people_listing
from homejobs_desktop.ui.widgets.codes import NationalCodeEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_AnyForm = FormPage[PersonDraft] | FormPage[SkillDraft] | FormPage[RetireDraft]

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


def _refused(name: str, book: ReferenceBook, found: Correction) -> str:
    value = value_words(book, PERSON.name, name, found.refused[name])[:_MOST_SHOWN]
    return translate(_REFUSED_VALUE, field=field_words(name), value=Verbatim(isolated(value)))


class PeopleDesk(QWidget):
    """Everything about people, in one stack: list and person, registration, skill, retiring."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._editing: str | None = None
        self._correcting = ""
        self._then = ("", "", "")
        self._skill_id: str | None = None
        self.list: ListPane[PersonRow] = ListPane(people_listing(workplace, self._lists), workplace)
        self.person = PersonPage(workplace, self._lists)
        self.aside = Aside(workplace)
        self._forms: list[_AnyForm] = []
        self._stack = QStackedWidget()
        self._front = self._front_page()
        self._stack.addWidget(self._front)
        self.acts = PersonActs(self, workplace, self._lists, self._stack, self._acted)
        self.documents = DocumentsDesk(workplace, self.person.documents, self._lists, self._stack)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self._connect()
        self._lists.load(self._lists_ready)
        self.list.load()

    # The forms are made when they are first wanted: the list is shown sooner.

    @cached_property
    def form(self) -> FormPage[PersonDraft]:
        """The registration form."""
        page = FormPage(
            self._workplace,
            person_form(self._workplace.clock),
            Handling(self._ask_save, self._saved, self._back),
            aside=self.aside,
            code_hint=self._lists.county_of_code,
        )
        page.form.changed.connect(self._watch)
        code = page.form.cells["national_code"].editor.widget
        if isinstance(code, NationalCodeEdit):
            code.completed.connect(self._look_up)
        self._take_in(page)
        return page

    @cached_property
    def skill(self) -> FormPage[SkillDraft]:
        """The form of a skill."""
        handling = Handling(self._ask_skill, self._skill_done, self._back)
        page = FormPage(self._workplace, skill_form(self._workplace.clock), handling)
        self._take_in(page)
        return page

    @cached_property
    def retiring(self) -> FormPage[RetireDraft]:
        """The form that asks why a person is taken out of use."""
        page = FormPage(
            self._workplace, RETIRE_FORM, Handling(self._ask_retire, self._retire_done, self._back)
        )
        self._take_in(page)
        return page

    def _take_in(self, page: _AnyForm) -> None:
        self._stack.addWidget(page)
        page.form.set_lists(self._lists.choices())
        self._forms.append(page)

    def _front_page(self) -> ListBeside:
        may_edit = self._workplace.actor.may(Permission.EDIT_PEOPLE)
        sheet = button(_SHEET, lambda: self._workplace.navigate("sheet_import"), picture="file-spreadsheet")
        new = key_button(_NEW, self.register, "Ctrl+N", kind="primary")
        acts = (sheet, new) if may_edit else ()
        decides = self._workplace.actor.may(Permission.DECIDE_CONFLICTS)
        if decides and self._workplace.office.kind is OfficeKind.PROVINCE:
            acts = (button(_TWICE, lambda: self._workplace.navigate("duplicates"), picture="users"), *acts)
        return ListBeside(PageHead(_TITLE, "", acts), self.list, self.person)

    def _connect(self) -> None:
        self._front.wanted.connect(self._read_person)
        self.person.wants.connect(self._do)
        self.person.noted.connect(self._note)
        self.person.opened.connect(self._open_paper)
        self.aside.opened.connect(self._open_known)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self._lists_ready)
        self.list.reload()
        if self._front.shown:
            self._read_person(self._front.shown)

    def open(self, record: str, action: str) -> None:
        """Show a person or begin a registration."""
        name, _, about = action.partition(":")
        if action == "new":
            self.register()
        elif name == "correct":
            self._workplace.ask(correction, about).then(self._correct)
        elif record:
            # An act that was asked for begins once the person is shown.
            self._then = (record, name, about)
            self.show_person(record)

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the list's search."""
        self._stack.setCurrentWidget(self._front)
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()
        else:
            self.acts.save()

    def leave(self) -> bool:
        """Go back one step: out of a form, then out of the person."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
            return True
        if page is not self._front:
            self._back()
            return True
        return self._front.close_record()

    # Registering and editing

    def register(self) -> None:
        """Begin a registration."""
        if not self._workplace.actor.may(Permission.EDIT_PEOPLE):
            return
        self._editing, self._correcting = None, ""
        self.aside.rest()
        draft = PersonDraft(county=self._workplace.office.county_code)
        self._stack.setCurrentWidget(self.form)
        self.form.open(draft, _NEW, _NEW_HINT)

    def _correct(self, found: Correction) -> None:
        """Open the form on what came back: the reason on top, and beside the field that is to blame."""
        task = found.task
        self._editing, self._correcting = task.record_id if task.there else None, task.id
        self.aside.rest()
        self._stack.setCurrentWidget(self.form)
        name = task.label or NOTHING
        blamed = [name for name in task.fields if name in found.refused]
        told = [_refused(name, self._lists.book, found) for name in blamed]
        hint = "؛ ".join((translate(task.reason), *told))
        self.form.open(found.draft, translate(_CORRECT, name=Verbatim(name)), hint, key=f"correct/{task.id}")
        self.form.form.refused(Invalid.of(found.problems))
        for field in task.fields[:1]:
            self.form.form.go_to(field)

    def _edit(self, file: PersonFile) -> None:
        self._editing, self._correcting = file.id, ""
        self.aside.rest()
        self._stack.setCurrentWidget(self.form)
        name = f"{file.draft.first_name} {file.draft.last_name}"
        self.form.open(file.draft, translate(_EDIT, name=name), key=f"person/{file.id}")

    def _look_up(self, code: str) -> None:
        if self._editing is None and not self._correcting and self._stack.currentWidget() is self.form:
            self._workplace.ask(people.find_by_code, code).then(self._known)

    def _known(self, row: PersonRow | None) -> None:
        if row is not None and self._stack.currentWidget() is self.form and self._editing is None:
            self._open_known(row.id)
            self._workplace.quiet_line(translate(_KNOWN))

    def _open_known(self, person_id: str) -> None:
        self.form.form.saved()
        self.aside.rest()
        self._back()
        self.show_person(person_id)

    def _watch(self, name: str) -> None:
        if name in WATCHED:
            self.aside.watch(self.form.form.state.draft(), self._editing or "")

    def _ask_save(self, draft: PersonDraft) -> Request[str]:
        if self._correcting:
            return self._workplace.ask(save_corrected, self._correcting, draft)
        return self._workplace.ask(people.save_person, self._editing, draft)

    def _saved(self, person_id: str) -> None:
        draft = self.form.form.state.draft()
        name = f"{draft.first_name} {draft.last_name}"
        words: Text = _REGISTERED if self._editing is None else _SAVED
        if self._correcting:
            words, self._correcting = _CORRECTED, ""
        self.aside.rest()
        self._back()
        self.list.reload()
        self.show_person(person_id)
        self.person.go_on()
        self._workplace.quiet_line(translate(words, name=name))

    # The person

    def show_person(self, person_id: str) -> None:
        """Show a person's page beside the list."""
        self._stack.setCurrentWidget(self._front)
        self._front.show_record(person_id)

    def _read_person(self, person_id: str) -> None:
        def show(file: PersonFile) -> None:
            if self._front.shown == person_id:
                self.person.show_person(file)
                self.documents.show_person(file, self._front)
                self._go_on(file)

        def tell(entries: tuple[TimelineEntry, ...]) -> None:
            if self._front.shown == person_id:
                self.person.show_story(entries)

        self._workplace.ask(people.get_person, person_id).then(show)
        self._workplace.ask(people.timeline, person_id).then(tell)

    def _go_on(self, file: PersonFile) -> None:
        """Begin the act that another page asked for with this person."""
        (person_id, act, about), self._then = self._then, ("", "", "")
        if person_id == file.id and act:
            self.acts.do(act, file, about)

    def _acted(self, person_id: str) -> None:
        """Come back from an act: to the entry that stays, or ("-") to the list because none is left."""
        self._back()
        if person_id == "-":
            self._front.close_record()
        elif person_id:
            self.show_person(person_id)

    def _do(self, action: str) -> None:
        file = self.person.file
        if file is None:
            return
        name = f"{file.draft.first_name} {file.draft.last_name}"
        acts: dict[str, Callable[[], None]] = {
            "edit": lambda: self._edit(file),
            "close": self._close,
            "survey": lambda: self._workplace.navigate("surveys", action=f"new:{file.id}"),
            "permit": lambda: self._workplace.navigate("permits", action=f"new:{file.id}"),
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

    def _close(self) -> None:
        self._front.close_record()

    def _open_paper(self, target: str) -> None:
        kind, _, record = target.partition(":")
        screens = {"survey": "surveys", "permit": "permits", "application": "applications"}
        self._workplace.navigate(screens[kind], record)

    def _note(self, text: str) -> None:
        def done(_note_id: str) -> None:
            self._workplace.quiet_line(translate(_NOTED))
            self._read_person(self._front.shown)

        self._workplace.ask(people.add_note, self._front.shown, text).then(done)

    # Skill and retiring

    def _open_skill(self, draft: SkillDraft, skill_id: str | None, name: str) -> None:
        self._skill_id = skill_id
        self._stack.setCurrentWidget(self.skill)
        self.skill.open(draft, translate(_SKILL, name=name), key=f"skill/{skill_id or draft.person_id}")

    def _ask_skill(self, draft: SkillDraft) -> Request[str]:
        return self._workplace.ask(people.save_skill, self._skill_id, draft)

    def _skill_done(self, _skill_id: str) -> None:
        self._back()
        self._workplace.quiet_line(translate(_SKILL_SAVED))

    def _open_retire(self, name: str) -> None:
        self._stack.setCurrentWidget(self.retiring)
        title = translate(_RETIRE, name=name)
        self.retiring.open(RetireDraft(), title, _RETIRE_HINT, key=f"retire/{self._front.shown}")

    def _ask_retire(self, draft: RetireDraft) -> Request[None]:
        return self._workplace.ask(people.retire_person, self._front.shown, draft.reason)

    def _retire_done(self, _nothing: None) -> None:
        self._back()
        self._workplace.quiet_line(translate(_RETIRED))

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._front)

    def _lists_ready(self) -> None:
        choices = self._lists.choices()
        for page in self._forms:
            page.form.set_lists(choices)
        self.documents.set_lists(choices)
        if self.list.filled_once:
            self.list.view.viewport().update()
        if self.person.file is not None and self._front.shown:
            self.person.show_person(self.person.file)
