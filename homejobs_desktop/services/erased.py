"""Erased records at this office: content, history and the bodies of their operations go, the ids stay."""

from collections.abc import Iterable

from homejobs_desktop.domain.aliases import root_of
from homejobs_desktop.domain.entities import BY_NAME
from homejobs_desktop.persistence import (
    attachments,
    base_copies,
    decisions,
    erasing,
    holding,
    letters,
    records,
)
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.strangers import strangers_on


def erase_here(session: Session, record_ids: Iterable[str]) -> frozenset[str]:
    """Erase these records and what hangs on them, and give every id that is erased now.

    Ids that are erased already are erased again: what came in about them since goes, too.
    """
    ids = set(record_ids)
    aliases = holding.aliases(session)
    ids |= {merged for merged in aliases if root_of(aliases, merged) in ids}
    ids |= {each.state.id for each in holding.children(session, ids)} | strangers_on(session, ids)
    ids |= {each.state.id for each in letters.typed_about(session, ids)}
    return _erase(session, ids)


def take_erased(session: Session, record_ids: Iterable[str], pinc: int) -> frozenset[str]:
    """Erase at a county what the province names, and what only this county has of it.

    The province names every id: also those merged into a person, and all papers. What hangs on an erased
    person by this county's older knowledge may have been parted from it since, so only what the province's
    life `pinc` has not committed yet goes along.
    """
    ids = set(record_ids)
    for each in (*holding.children(session, ids), *letters.typed_about(session, ids)):
        life, csn = each.place
        if life != pinc or not csn:
            ids.add(each.state.id)
    return _erase(session, ids)


def _erase(session: Session, ids: set[str]) -> frozenset[str]:
    if not ids:
        return frozenset()
    holding.add_erased(session, ids)
    bytes_of = attachments.hashes_of(session, ids) | erasing.named_bytes(session, ids)
    letters.keep_indicators(session, ids)
    with records.open_gate(session, "erasure"):
        for entity in BY_NAME:
            records.remove(session, entity, records.load(session, entity, ids).values())
        erasing.strip(session, sorted(ids))
    attachments.erase_content(session, ids, bytes_of)
    base_copies.drop_bases(session, ids)
    decisions.drop_story(session, sorted(ids))
    return frozenset(ids)
