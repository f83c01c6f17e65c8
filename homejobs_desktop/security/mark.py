"""The mark: what this computer has let out, kept outside the database and never in a backup.

It is written before anything that shows an operation leaves the computer. A store that is older than
its mark was put back from a backup; a mark that another computer wrote came with a copied disk.
"""

import contextlib
import dataclasses
import json
from dataclasses import dataclass

from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.security.keystore import KeyStore

_NAME = "mark"


@dataclass(frozen=True, slots=True)
class Mark:
    """How far this office's life had come when something last left the computer.

    Attributes:
        site: The office.
        inc: Its incarnation.
        n: Number of the last operation of its chain.
        head: Hash of that operation, in hex.
        tag: The tag of its series of document numbers.
        counter: How many numbers that series had given.
        used: Every tag this computer knows to have been used.
        pinc: At the province, the incarnation of its history.
        trust: Version of the list of offices.
        computer: Fingerprint of the computer.
    """

    site: str
    inc: str
    n: int
    head: str
    tag: int
    counter: int
    used: tuple[int, ...]
    pinc: int
    trust: int
    computer: str


def write_mark(vault: KeyStore, mark: Mark) -> None:
    """Keep the mark, durably, in place of the earlier one."""
    vault.save(_NAME, json.dumps(dataclasses.asdict(mark)).encode())


def read_mark(vault: KeyStore) -> Mark | None:
    """Give the mark; None where it is missing, damaged, or another user's or computer's."""
    content = None
    with contextlib.suppress(StoreRefused):
        content = vault.load(_NAME)
    if content is None:
        return None
    try:
        fields = json.loads(content)
        return Mark(**{**fields, "used": tuple(fields["used"])})
    except (ValueError, TypeError, KeyError):
        return None
