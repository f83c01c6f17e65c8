"""Rules broken on purpose: the properties must find each of them, or they prove nothing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from unittest.mock import patch

from homejobs_desktop.domain.entities import PUBLICATION
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.persistence import exchange_ops, journal
from homejobs_desktop.services import exporting, importing, merging, recalling, up_packages
from homejobs_desktop.services.down_packages import build_down
from homejobs_desktop.services.down_reading import DownReader
from homejobs_desktop.services.laying import Layer
from homejobs_desktop.sync import commit
from homejobs_desktop.sync.control import DownControl, Position, StateLine
from homejobs_desktop.sync.overlay import received

PART = 3
"""States in one part of a snapshot: few, so that every world has snapshots in parts."""


@contextmanager
def small_parts() -> Iterator[None]:
    """Write down packages in small parts: a setting, not a broken rule."""
    with patch.object(exporting, "build_down", lambda ctx, trust, site: build_down(ctx, trust, site, PART)):
        yield


def _on_acknowledgement() -> AbstractContextManager[object]:
    """Take an own operation for settled as soon as the province has it, wherever the own position is."""

    def settled(reader: DownReader, control: DownControl, _end: Position) -> int:
        return received(control.heads, reader._own(control))

    return patch.object(DownReader, "_now_settled", settled)


def _last_write_wins() -> AbstractContextManager[object]:
    """Let every value overwrite the present one."""
    return patch.object(commit, "_meet_field", lambda *_args: "applied")


def _no_life_after_a_rollback() -> AbstractContextManager[object]:
    """Do not begin a new life where a county stands where the province has never been."""
    return patch.object(up_packages, "new_life", lambda *_args: None)


def _no_fork_is_told() -> AbstractContextManager[object]:
    """Keep quiet about forks."""
    return patch("homejobs_desktop.persistence.exchange_ops.forks", lambda *_args: False)


def _gone_stays() -> AbstractContextManager[object]:
    """Leave the rows of an older life of the province where they are."""
    return patch.object(Layer, "drop_older_lives", lambda _layer: None)


def _erased_content_stays() -> AbstractContextManager[object]:
    """Take an erased record away, but leave the content of its operations."""
    return patch("homejobs_desktop.persistence.erasing.strip", lambda *_args: None)


def _decisions_keep_nothing() -> AbstractContextManager[object]:
    """Keep nothing of the values that a merge or a decision overwrote."""
    return patch("homejobs_desktop.persistence.decisions.add_past", lambda *_args: None)


def _moved_files_stay() -> AbstractContextManager[object]:
    """Do not tell a county that a person moved away from it."""
    return patch("homejobs_desktop.persistence.holding.note_left", lambda *_args: None)


def _withdrawn_keys_come_back() -> AbstractContextManager[object]:
    """Let a restored province take its old list for the newest of all."""
    return patch.object(recalling, "reunite", lambda mine, _other: mine.sites)


def _no_mark_before_it_leaves() -> AbstractContextManager[object]:
    """Let packages out before the mark says how far the office has come."""
    return patch.object(exporting, "leave_mark", lambda *_args: None)


def _no_quota_is_told() -> AbstractContextManager[object]:
    """Keep quiet about offices that issue more than was granted."""
    return patch("homejobs_desktop.services.committing.flag_permits", lambda *_args: None)


def _check_looks_away() -> AbstractContextManager[object]:
    """Take every operation for what it says it is, without looking."""
    return patch.object(journal, "_holds", lambda *_args: True)


def _asides_are_not_followed() -> AbstractContextManager[object]:
    """Let the province pass over what counties lay aside."""
    return patch("homejobs_desktop.services.committing.follow_counties", lambda *_args: None)


def _wishes_are_not_taken() -> AbstractContextManager[object]:
    """Let nothing wait at the province that a county wishes."""
    return patch.object(importing, "_AFTERWARDS", dict.fromkeys(OfficeKind, ()))


def _papers_stay_behind() -> AbstractContextManager[object]:
    """Leave the papers of a merged entry on that entry."""
    return patch.object(merging, "_hung", lambda each, _person: (each, each.state))


def _publications_are_not_laid() -> AbstractContextManager[object]:
    """Let a county pass over what the province publishes."""
    lay = Layer.lay

    def lay_others(layer: Layer, entity: str, lines: Sequence[StateLine]) -> None:
        if entity != PUBLICATION.name:
            lay(layer, entity, lines)

    return patch.object(Layer, "lay", lay_others)


def _audits_are_counted() -> AbstractContextManager[object]:
    """Count everything that is still to go, not only the changes of records."""
    return patch.object(exchange_ops, "pending_count", lambda _session, own: (own.n - own.delivered, 0))


BROKEN: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "": nullcontext,
    "settle-on-acknowledgement": _on_acknowledgement,
    "last-write-wins": _last_write_wins,
    "no-life-after-a-rollback": _no_life_after_a_rollback,
    "no-fork-is-told": _no_fork_is_told,
    "rows-of-an-older-life-stay": _gone_stays,
    "erased-content-stays": _erased_content_stays,
    "decisions-keep-nothing": _decisions_keep_nothing,
    "moved-files-stay": _moved_files_stay,
    "withdrawn-keys-come-back": _withdrawn_keys_come_back,
    "no-mark-before-it-leaves": _no_mark_before_it_leaves,
    "no-quota-is-told": _no_quota_is_told,
    "check-looks-away": _check_looks_away,
    "asides-are-not-followed": _asides_are_not_followed,
    "wishes-are-not-taken": _wishes_are_not_taken,
    "papers-stay-behind": _papers_stay_behind,
    "publications-are-not-laid": _publications_are_not_laid,
    "audits-are-counted": _audits_are_counted,
}
