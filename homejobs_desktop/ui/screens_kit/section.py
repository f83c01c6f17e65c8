"""A section: its list, the record that was opened in it, and the pages that are laid over both.

Every section that is a list works alike: the window's keys reload it, search it, begin a new record,
save what is typed, and go back one step; half-typed forms are kept; the reference lists reach every
form. All of that is here. A desk says only what is its own:

    class LettersDesk(Section[LetterRow]):
        def __init__(self, workplace: Workplace) -> None:
            super().__init__(workplace, home="applications")      # where Esc leads from the list
            head = self.head(_TITLE, _HINT, (self.way_to("applications", _BACK, "list-check"),), new=_NEW)
            self.lay_out(head, ListPane(listing(workplace), workplace))     # a record page may follow

        @cached_property
        def form(self) -> FormPage[LetterDraft]:                  # made when it is first wanted
            return self.over_form(FORM, Handling(self._ask_add, self._added, self.back))

        def may_begin(self) -> bool: ...       # whether Ctrl+N and its button are there
        def make_new(self) -> None: ...        # what Ctrl+N does; make_new_for(id) for one that is known
        def read(self, record: str) -> None: ...          # ask for the opened record and show it
        def take_lists(self) -> None: ...      # the reference lists came: what else shows them

Where to add something:

- an action of the list: a button among the `acts` of `head`, or `ListPane.add_tool` beside the search;
  what is chosen in the list is `self.list.chosen_rows()`;
- a narrowing of the list: `ListPane(..., above=(...))`;
- an action of a record page: an `Action` in its `ActionRow` (`screens_kit.actions`), or a menu there;
- what is shown of a change that came back: `correct` opens its form; the notice over the pages tells the
  reason, and every form whose key names the record marks the field;
- a page over the list: `self.over(page)` once, `self.turn_to(page)` to show it, `self.back()` to leave it.
  One on which something is typed has `keep`, `save` and `leave`, as `FormPage` has (`Over`).
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.services.returned import Returned
from homejobs_desktop.ui.forms.fields import Form
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens_kit.beside import Front, ListBeside
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.going import place_of
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.returned import TASK, ReturnedNotice
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Page, Workplace

Row = TypeVar("Row")
D = TypeVar("D")
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


@runtime_checkable
class Over(Protocol):
    """A page over the list on which something is typed, as the window's keys handle it."""

    def keep(self) -> bool:
        """Keep what is typed as a draft; False when nothing is."""
        ...

    def save(self) -> None:
        """Save what is typed."""
        ...

    def leave(self) -> None:
        """Go back to where it was opened from."""
        ...


class Section(QWidget, Generic[Row]):
    """One stack of pages with the list at its bottom.

    Args:
        workplace: the window.
        home: the screen that Esc leads to from the list, "" for none.
    """

    list: ListPane[Row]
    front: Front

    def __init__(self, workplace: Workplace, *, home: str = "") -> None:
        super().__init__()
        self.workplace = workplace
        self.lists = ReferenceLists(workplace)
        self._home = home
        self._forms: tuple[FormPage[Any], ...] = ()
        self._stack = QStackedWidget()
        self.notice = ReturnedNotice(workplace, self.lists)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.notice)
        lines.addWidget(self._stack)

    # Putting it together

    def lay_out(self, head: PageHead, pane: ListPane[Row], record: QWidget | None = None) -> None:
        """Show the list under its head, with room for a `record` beside it, and fill it."""
        self.list = pane
        self.front = Front(head, pane) if record is None else ListBeside(head, pane, record)
        self.front.wanted.connect(self.read)
        self.over(self.front)
        self.lists.load(self._lists_came)
        pane.load()

    def head(
        self,
        title: Text,
        hint: Text | str = "",
        acts: tuple[QWidget, ...] = (),
        *,
        new: Text | None = None,
    ) -> PageHead:
        """Make the head of the list; `new` is what Ctrl+N does, shown to who may."""
        if new is not None and self.may_begin():
            acts = (*acts, key_button(new, self.begin, "Ctrl+N", kind="primary"))
        return PageHead(title, hint, acts)

    def way_to(self, screen: str, words: Text, picture: str) -> QPushButton:
        """Make a button that leads to another screen."""
        return button(words, lambda: self.workplace.navigate(screen), picture=picture)

    def over(self, page: W) -> W:
        """Put a page over the list, without showing it yet."""
        self._stack.addWidget(page)
        if isinstance(page, FormPage):
            page.opened.connect(partial(self.notice.mark_in, page))
        return page

    def over_form(
        self,
        form: Form[D],
        handling: Handling[D],
        *,
        aside: QWidget | None = None,
        code_hint: Callable[[str], str] = lambda _code: "",
    ) -> FormPage[D]:
        """Put a form over the list; it gets the reference lists now and whenever they change."""
        page = FormPage(self.workplace, form, handling, aside=aside, code_hint=code_hint)
        page.form.set_lists(self.choices())
        self._forms = (*self._forms, page)
        return self.over(page)

    def over_pick(self, title: Text, picked: Callable[[str], None]) -> PersonPick:
        """Put the page over the list on which a person is chosen first."""
        page = PersonPick(self.workplace, self.lists, title)
        page.picked.connect(picked)
        return self.over(page)

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        """Give what the forms offer, by list."""
        return self.lists.choices()

    def page(self) -> Page:
        """Give this section as the window handles it."""
        return Page(
            widget=self,
            reload=self.reload,
            open=self.open,
            may_leave=self.may_leave,
            find=self.go_to_search,
            create=self.begin,
            save=self.save,
            print=self.print,
            leave=self.leave,
        )

    # Where one is

    @property
    def shown(self) -> str:
        """The record that is shown, "" for none."""
        return self.front.shown

    @property
    def top(self) -> QWidget:
        """The page that is seen now."""
        return self._stack.currentWidget() or self.front

    def turn_to(self, page: QWidget) -> None:
        """Show a page that was put over the list."""
        self._stack.setCurrentWidget(page)

    def back(self) -> None:
        """Show the list again, and the record beside it."""
        self.turn_to(self.front)

    def show_record(self, record: str) -> None:
        """Show a record."""
        self.back()
        self.front.show_record(record)

    def while_shown(self, record: str, act: Callable[[T], None]) -> Callable[[T], None]:
        """Do something with what comes only while its record is still the one that is shown."""
        return lambda value: act(value) if self.shown == record else None

    # What is a section's own

    def may_begin(self) -> bool:
        """Tell whether this user may begin a new record here."""
        return True

    def correct(self, found: Returned) -> None:
        """Show the record of a change that came back: its form where there is one, else its page."""
        self.show_record(place_of(found.entity, found.task.record_id, found.related)[1])

    def make_new(self) -> None:
        """Begin a new record."""

    def make_new_for(self, about: str) -> None:
        """Begin a new record that is about another one: the permit of a person."""

    def read(self, record: str) -> None:
        """Ask for a record and show it."""

    def take_lists(self) -> None:
        """Show what the reference lists name, now that they came or were edited."""

    def print(self) -> None:
        """Print what is shown."""

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self.lists.load(self._lists_came)
        self.notice.again()
        self.list.reload()
        if self.shown:
            self.read(self.shown)

    def open(self, record: str, action: str) -> None:
        """Show a record, or begin one: `new`, or `new:` and the id of what it is about.

        With `task:` and its id, the record of a change that came back is shown with the reason.
        """
        verb, _, about = action.partition(":")
        if verb == TASK:
            self.notice.begin(about, self.correct)
            return
        self.notice.clear()
        if verb == "new" and about:
            self.begin_for(about)
        elif verb == "new":
            self.begin()
        elif record:
            self.show_record(record)

    def begin(self) -> None:
        """Begin a new record, where this user may."""
        if self.may_begin():
            self.make_new()

    def begin_for(self, about: str) -> None:
        """Begin a new record that is about another one, where this user may."""
        if self.may_begin():
            self.make_new_for(about)

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        if isinstance(page := self.top, Over):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the list's search."""
        self.turn_to(self.front)
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        if isinstance(page := self.top, Over):
            page.save()

    def leave(self) -> bool:
        """Go back one step: out of a page over the list, out of the record, then home."""
        if isinstance(page := self.top, Over):
            page.leave()
        elif self.top is not self.front:
            self.back()
        elif not self.front.close_record():
            if not self._home:
                return False
            self.workplace.navigate(self._home)
        return True

    def _lists_came(self) -> None:
        choices = self.choices()
        for form in self._forms:
            form.form.set_lists(choices)
        if self.list.filled_once:
            self.list.view.viewport().update()
        self.take_lists()
