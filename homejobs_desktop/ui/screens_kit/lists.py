"""The reference lists as a screen uses them: choices to offer and names of codes."""

from collections.abc import Callable, Mapping

from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.services.reference import reference_book
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Workplace


class ReferenceLists:
    """The office's lists, read once and again when they were edited."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._clock: Clock = workplace.clock
        self.book = ReferenceBook(())

    def load(self, done: Callable[[], None]) -> None:
        """Read the lists, then go on."""

        def take(book: ReferenceBook) -> None:
            self.book = book
            done()

        self._workplace.ask(reference_book).then(take)

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        """Give what may be chosen today, by list."""
        today = self._clock.today()
        return {
            name: tuple(
                Choice(item.code, item.name, item.parent, item.aliases)
                for item in self.book.items(name, today)
            )
            for name in self.book.list_names()
        }

    def name(self, list_name: str, code: str) -> str:
        """Give the name of a code, "" for none."""
        return self.book.name(list_name, code) if code else ""

    def county_of_code(self, code: str) -> str:
        """Give the county whose birth register a national code comes from: a hint, never a rule."""
        for item in self.book.items("counties"):
            if code[:3] in item.texts("national_code_prefixes"):
                return item.name
        return ""
