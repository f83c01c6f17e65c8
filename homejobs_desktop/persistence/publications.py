"""Queries about publications, giving domain values."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select

from homejobs_desktop.domain.entities import PUBLICATION, Value
from homejobs_desktop.domain.publications import Publication, PublicationBook
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import publication

_WITHDRAWN = "—"
"""What stands as the reason where a package brought none."""


def all_publications(session: Session) -> PublicationBook:
    """Give every publication, withdrawn ones too."""
    return PublicationBook(map(_publication, session.mappings(select(publication))))


def _publication(row: Mapping[str, Stored]) -> Publication:
    values = store.fields_of(PUBLICATION, row)
    words = {name: str(values[name] or "") for name in ("kind", "name", "version", "text", "note", "actor")}
    number = values["number"]
    return Publication(
        id=str(row["id"]),
        **words,
        number=number if isinstance(number, int) else 0,
        valid_from=_day(values["valid_from"]),
        published_on=_day(values["published_on"]),
        withdrawn=str(row["retired_reason"] or _WITHDRAWN) if row["retired_at"] else "",
    )


def _day(value: Value) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) and value else None
    except ValueError:  # what came in a package may be no date
        return None
