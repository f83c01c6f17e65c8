"""Erased records at this office: content, history and the bodies of their operations go, the ids stay."""

from collections.abc import Iterable

from homejobs_desktop.domain.aliases import root_of
from homejobs_desktop.domain.entities import BY_NAME
from homejobs_desktop.persistence import base_copies, decisions, erasing, holding, records
from homejobs_desktop.persistence.session import Session


def erase_here(session: Session, record_ids: Iterable[str]) -> frozenset[str]:
    """Erase these records and what hangs on them, and give every id that is erased now.

    Ids that are erased already are erased again: what came in about them since goes, too.
    """
    ids = set(record_ids)
    aliases = holding.aliases(session)
    ids |= {merged for merged in aliases if root_of(aliases, merged) in ids}
    ids |= {each.state.id for each in holding.children(session, ids)}
    if not ids:
        return frozenset()
    holding.add_erased(session, ids)
    with records.open_gate(session, "erasure"):
        for entity in BY_NAME:
            records.remove(session, entity, records.load(session, entity, ids).values())
        erasing.strip(session, sorted(ids))
    base_copies.drop_bases(session, ids)
    decisions.drop_story(session, sorted(ids))
    return frozenset(ids)
