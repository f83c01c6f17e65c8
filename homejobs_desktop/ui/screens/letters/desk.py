"""The page of letters: the register, and the form that puts a letter into it."""

from collections.abc import Mapping
from functools import cached_property

from homejobs_desktop.domain.letters import (
    DIRECTION_NAMES,
    Direction,
    LetterDraft,
    LetterFilter,
    LetterRow,
    number_of,
)
from homejobs_desktop.domain.papers import PAPERS, PERMIT
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
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
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Letters", "Letters")
_HINT = mark("Letters", "The indicator register of this office, by direction and year")
_NEW = mark("Letters", "Register a letter")
_BACK = mark("Applications", "Back to the applications")
_TEMPLATES = mark("Papers", "Templates of papers")
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
            Column(_DAY, lambda row: day_words(row.letter_date), 12),
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


class LettersDesk(Section[LetterRow]):
    """The register and its form."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, home="applications")
        ways = (
            self.way_to("applications", _BACK, "list-check"),
            self.way_to("templates", _TEMPLATES, "file-text"),
        )
        self.lay_out(self.head(_TITLE, _HINT, ways, new=_NEW), ListPane(listing(workplace), workplace))
        self.list.opened.connect(self._open_record)

    @cached_property
    def form(self) -> FormPage[LetterDraft]:
        """The form of a letter."""
        return self.over_form(FORM, Handling(self._ask_add, self._added, self.back))

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        directions = (Choice(each.value, translate(name)) for each, name in DIRECTION_NAMES.items())
        return {DIRECTIONS: tuple(directions)}

    def may_begin(self) -> bool:
        return self.workplace.actor.may(Permission.ISSUE_PERMITS)

    def make_new(self) -> None:
        self.turn_to(self.form)
        self.form.open(LetterDraft(), _NEW, key="letter")

    def _open_record(self, letter_id: str) -> None:
        """Show the permit or the application that a letter is about, if it is about one."""
        row = self.list.row_of(letter_id)
        if row is None:
            return
        kind = PAPERS.get(row.paper)
        if kind is not None and kind.about == PERMIT:
            self.workplace.navigate("permits", row.record_id)
        elif row.application_id:
            self.workplace.navigate("applications", row.application_id)

    def _ask_add(self, draft: LetterDraft) -> Request[LetterRow]:
        return self.workplace.ask(add_letter, draft)

    def _added(self, row: LetterRow) -> None:
        self.back()
        number = isolated(local_digits(row.number))
        self.workplace.quiet_line(translate(_NUMBERED, number=number))
