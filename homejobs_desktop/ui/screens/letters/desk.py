"""The page of letters: the register, and the form that puts a letter into it."""

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.letters import (
    DIRECTION_NAMES,
    Direction,
    LetterDraft,
    LetterFilter,
    LetterRow,
    number_of,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.letters import add_letter, search_letters
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    DateField,
    Form,
    Group,
    LatinField,
    TextField,
    no_check,
)
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Letters", "Letters")
_HINT = mark("Letters", "The indicator register of this office, by direction and year")
_NEW = mark("Letters", "Register a letter")
_BACK = mark("Applications", "Back to the applications")
_NUMBERED = mark("Letters", "The letter was registered with the number {number}.")
_NUMBER, _DAY = mark("Letters", "Number"), mark("Letters", "Date")
_SUBJECT, _PARTY = mark("Letters", "Subject"), mark("Letters", "From or to whom")
_DIRECTION, _ENCLOSURE = mark("Letters", "Direction"), mark("Letters", "Enclosure")
DIRECTIONS = "directions"

FORM = Form(
    "letter",
    LetterDraft(),
    no_check,
    (
        Group(
            mark("Letters", "Letter"),
            (
                ChoiceField(name="direction", label=_DIRECTION, list_name=DIRECTIONS),
                LatinField(
                    name="number",
                    label=_NUMBER,
                    help=mark("Letters", "Outgoing and empty: the register's next"),
                ),
                DateField(name="letter_date", label=_DAY, help=mark("Permits", "Empty: today")),
                TextField(name="party", label=_PARTY),
                TextField(name="subject", label=_SUBJECT, span=2),
                TextField(name="enclosure", label=_ENCLOSURE),
            ),
        ),
    ),
    hidden=frozenset({"application_id"}),
)


def listing(workplace: Workplace) -> Listing[LetterRow]:
    """Give the list of letters."""
    return Listing(
        name="letters",
        ask=lambda text, after, limit: workplace.ask(
            search_letters, LetterFilter(text), after=after, limit=limit
        ),
        columns=(
            Column(mark("Letters", "Indicator"), _indicator, 12, Look.CODE),
            Column(_DIRECTION, _direction, 9, Look.PILL, _tone),
            Column(_NUMBER, lambda row: row.number, 16, Look.CODE),
            Column(_DAY, lambda row: show_date(row.letter_date) if row.letter_date else "", 12),
            Column(_PARTY, lambda row: row.party, 22),
            Column(_SUBJECT, lambda row: row.subject, 30, Look.STRONG),
            Column(_ENCLOSURE, lambda row: row.enclosure, 14, Look.MUTED),
        ),
        key=lambda row: row.id,
        placeholder=mark("Letters", "Beginning of the number, subject, office …"),
        nothing=(
            mark("Letters", "No letter is registered yet"),
            mark(
                "Letters", "Letters of the applications' stages come here by themselves; Ctrl+N adds others."
            ),
        ),
        unfound=(
            mark("Letters", "No letter was found"),
            mark("Letters", "Type the beginning of the number or a part of the subject."),
        ),
        icon="mail-opened",
    )


def _indicator(row: LetterRow) -> str:
    return number_of(row.indicator, row.year)


def _direction(row: LetterRow) -> str:
    known = row.direction in set(Direction)
    return translate(DIRECTION_NAMES[Direction(row.direction)]) if known else row.direction


def _tone(row: LetterRow) -> str:
    return "accent" if row.direction == Direction.OUT else "plain"


class LettersDesk(QWidget):
    """The register and its form in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.list: ListPane[LetterRow] = ListPane(listing(workplace), workplace)
        self.list.opened.connect(self._open_application)
        self._front = QWidget()
        front = QVBoxLayout(self._front)
        front.setContentsMargins(20, 14, 20, 14)
        front.setSpacing(12)
        front.addWidget(self._head())
        front.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._front)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self.list.load()

    @cached_property
    def form(self) -> FormPage[LetterDraft]:
        """The form of a letter."""
        page = FormPage(self._workplace, FORM, Handling(self._ask_add, self._added, self._back))
        choices = tuple(Choice(each.value, translate(name)) for each, name in DIRECTION_NAMES.items())
        page.form.set_lists({DIRECTIONS: choices})
        self._stack.addWidget(page)
        return page

    def _head(self) -> PageHead:
        leave = button(_BACK, lambda: self._workplace.navigate("applications"), picture="list-check")
        if not self._may_add():
            return PageHead(_TITLE, _HINT, (leave,))
        return PageHead(_TITLE, _HINT, (leave, key_button(_NEW, self.begin, "Ctrl+N", kind="primary")))

    def _may_add(self) -> bool:
        return self._workplace.actor.may(Permission.ISSUE_PERMITS)

    def _open_application(self, letter_id: str) -> None:
        """Show the application that a letter is about, if it is about one."""
        place = self.list.model.index_of(letter_id)
        row = None if place is None else self.list.model.row(place)
        if row is not None and row.application_id:
            self._workplace.navigate("applications", row.application_id)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._back()
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()

    def leave(self) -> bool:
        """Go back one step; from the list to the applications."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        else:
            self._workplace.navigate("applications")
        return True

    def begin(self) -> None:
        """Begin a new letter."""
        if self._may_add():
            self._stack.setCurrentWidget(self.form)
            self.form.open(LetterDraft(), _NEW, key="letter")

    def _ask_add(self, draft: LetterDraft) -> Request[LetterRow]:
        return self._workplace.ask(add_letter, draft)

    def _added(self, row: LetterRow) -> None:
        self._back()
        self._workplace.quiet_line(translate(_NUMBERED, number=isolated(local_digits(row.number))))

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._front)
