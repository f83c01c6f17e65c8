"""Rules broken on purpose: the properties must find each of them, or they prove nothing."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from unittest.mock import patch

from homejobs_desktop.services import exchange, up_packages
from homejobs_desktop.services.down_packages import DownReader, build_down
from homejobs_desktop.services.laying import Layer
from homejobs_desktop.sync import commit
from homejobs_desktop.sync.control import DownControl, Position
from homejobs_desktop.sync.overlay import received

PART = 3
"""States in one part of a snapshot: few, so that every world has snapshots in parts."""


@contextmanager
def small_parts() -> Iterator[None]:
    """Write down packages in small parts: a setting, not a broken rule."""
    with patch.object(exchange, "build_down", lambda ctx, trust, site: build_down(ctx, trust, site, PART)):
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


BROKEN: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "": nullcontext,
    "settle-on-acknowledgement": _on_acknowledgement,
    "last-write-wins": _last_write_wins,
    "no-life-after-a-rollback": _no_life_after_a_rollback,
    "no-fork-is-told": _no_fork_is_told,
    "rows-of-an-older-life-stay": _gone_stays,
}
