"""The offices by name, as a screen shows them."""

from collections.abc import Callable

from homejobs_desktop.foundation.i18n import local_digits
from homejobs_desktop.services.ties import KnownOffice, known_offices
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.workplace import Workplace


class OfficeNames:
    """The names of the offices, read once."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._names: dict[str, str] = {workplace.office.site: workplace.office.name}

    def load(self, done: Callable[[], None]) -> None:
        """Read the names, then go on."""

        def take(offices: tuple[KnownOffice, ...]) -> None:
            self._names |= {each.site: each.name for each in offices}
            done()

        self._workplace.ask(known_offices).then(take)

    def name(self, site: str) -> str:
        """Give an office's name; its number where nobody told the name, "" for none."""
        return self._names.get(site) or (isolated(local_digits(site)) if site else "")
