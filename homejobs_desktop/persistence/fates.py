"""How far each change has come on its way to the province."""

from sqlalchemy import select

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.journal_tables import chain
from homejobs_desktop.persistence.session import Session

_OUTCOMES = {
    "": Fate.CONFIRMED,
    "applied": Fate.CONFIRMED,
    "same": Fate.CONFIRMED,
    "lww-won": Fate.CONFIRMED,
    "lww-lost": Fate.KEPT_AS_LOSER,
    "conflict": Fate.CONFLICT,
    "parked": Fate.PARKED,
}


class FateReader:
    """Tells the fate of operations as this office knows it."""

    def __init__(self, session: Session) -> None:
        row = session.first(select(chain.c.packed_n, chain.c.delivered_n))
        self._site = session.office.site
        self._packed = as_int(row[0]) if row else 0
        self._delivered = as_int(row[1]) if row else 0

    def fate(self, site: str, n: int, csn: Stored, outcome: Stored) -> Fate:
        """Give the fate of the operation with number `n` of `site`'s chain."""
        if csn or outcome:
            word = str(outcome or "")
            return Fate.REJECTED if word.startswith("rejected") else _OUTCOMES.get(word, Fate.CONFIRMED)
        if site != self._site:
            return Fate.DELIVERED
        if n <= self._delivered:
            return Fate.DELIVERED
        return Fate.PACKED if n <= self._packed else Fate.RECORDED
