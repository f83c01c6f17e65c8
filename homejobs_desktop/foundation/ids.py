"""The only source of randomness: record ids (UUIDv7, RFC 9562) and random bytes."""

import secrets
import uuid
from typing import Protocol

from homejobs_desktop.foundation.clock import Clock


class Ids(Protocol):
    """A source of new ids."""

    def new(self) -> str:
        """Give a new record id: a UUIDv7 as its 36 lower-case characters."""
        ...

    def token(self, size: int) -> bytes:
        """Give `size` unguessable bytes."""
        ...


class RandomIds:
    """Ids from the operating system's randomness; ids of one process ascend."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def new(self) -> str:
        """Give a new UUIDv7 that sorts after every earlier one of this process."""
        milliseconds = int(self._clock.now().timestamp() * 1000)
        # 48 bits of time, then 12 + 62 free bits: 26 of them count within the millisecond.
        stamp = max(self._last + 1, milliseconds << 26)
        self._last = stamp
        time_part, count = stamp >> 26, stamp & 0x3FFFFFF
        low = (count & 0x3FFF) << 48 | secrets.randbits(48)
        value = time_part << 80 | 7 << 76 | (count >> 14) << 64 | 2 << 62 | low
        return str(uuid.UUID(int=value))

    def token(self, size: int) -> bytes:
        """Give `size` unguessable bytes."""
        return secrets.token_bytes(size)
