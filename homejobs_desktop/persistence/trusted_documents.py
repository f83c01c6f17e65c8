"""Single versions of the documents that this office believed."""

import msgspec
from sqlalchemy import select

from homejobs_desktop.persistence.exchange_tables import trust_document
from homejobs_desktop.persistence.session import Session


class _Kept(msgspec.Struct):
    """A signed document as it is kept; only its text matters here."""

    doc: str


def document_at(session: Session, version: int) -> str | None:
    """Give the exact text of a version of the list of offices; None when this office never had it."""
    query = select(trust_document.c.document).where(
        trust_document.c.kind == "list", trust_document.c.version == version
    )
    found = session.scalar(query)
    return msgspec.json.decode(str(found), type=_Kept).doc if found is not None else None
