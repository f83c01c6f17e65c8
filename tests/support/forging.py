"""Packages with a county's real keys, whatever is in them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from unittest.mock import patch

import msgspec

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.operations import (
    FIRST,
    FieldEdits,
    Header,
    Operation,
    build,
    encode_body,
    encode_line,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.seal import own_keys
from homejobs_desktop.sync import container
from homejobs_desktop.sync.container import Sealing, pack_member, write_package
from homejobs_desktop.sync.control import Position, UpControl, encode_control
from homejobs_desktop.sync.keys import SecretKeys, sign
from homejobs_desktop.sync.manifest import Manifest, MemberName, PackageKind
from tests.support.exchange import Offices

INC = "00112233445566aa"
Forged = tuple[str, str, dict[str, Value]]
PEOPLE: list[Forged] = [("person.create", f"id-{n}", {"last_name": f"x{n}"}) for n in range(3)]


@writing(Permission.EXCHANGE)
def _keys(ctx: Context) -> SecretKeys:
    return own_keys(ctx)


def keys_of(services: Services) -> SecretKeys:
    """Give an office's keys."""
    return services.ask(_keys)


def chain(
    lines: Sequence[Forged],
    previous: bytes = FIRST,
    site: str = "29-01",
    *,
    inc: str = INC,
    start: int = 1,
    least: int = 1,
) -> list[Operation]:
    """Make a chain of operations of `site` after `previous`."""
    made = []
    for n, (kind, record_id, values) in enumerate(lines, start=start):
        header = Header(site, inc, n, 1_763_800_000_000 + n, "x", kind, record_id, 1, least)
        body = encode_body(FieldEdits({name: (None, value) for name, value in values.items()}))
        operation = build(previous, header, bytes(16), body)
        previous = operation.hash
        made.append(operation)
    return made


class Forger:
    """Writes up packages with a county's real keys."""

    def __init__(self, offices: Offices, county: Services) -> None:
        self._stick = offices.stick
        self._site = county.office.site
        self.keys = keys_of(county)
        self._open = keys_of(offices.province).public.open
        self._number = 500

    def write(
        self,
        operations: Sequence[Operation],
        *,
        lines: Sequence[bytes] | None = None,
        control: dict[str, object] | None = None,
        manifest: dict[str, object] | None = None,
        signer: Callable[[bytes], bytes] | None = None,
        blobs: Sequence[tuple[str, bytes]] = (),
    ) -> Path:
        """Write a package of `operations` with `blobs` (name, bytes); `lines` takes the place of theirs."""
        self._number += 1
        first, last = operations[0], operations[-1]
        said = UpControl(
            self._site, INC, Position(), first.previous.hex(), last.hash.hex(), (1, len(operations)),
            "0", 1, 1, 1,
        )  # fmt: skip
        head = Manifest(
            PackageKind.UP, self._site, "29-00", f"{self._number:032x}", self._number,
            self.keys.public.sign, "2026-11-22T08:00:00Z", INC, prev=first.previous.hex(),
            head=last.hash.hex(),
        )  # fmt: skip
        plain = lines or [encode_line(each.header_bytes, each.salt, each.body) for each in operations]
        members = [
            pack_member(
                MemberName.CONTROL, [encode_control(msgspec.structs.replace(said, **(control or {})))]
            ),
            pack_member(MemberName.OPS, plain),
            *(pack_member(MemberName.BLOB, [data], blob_id=name) for name, data in blobs),
        ]
        file = self._stick / f"{self._number}.msp"
        with file.open("wb") as target:
            sealing = Sealing(signer or (lambda text: sign(self.keys.sign, text)), (self._open,))
            complete = msgspec.structs.replace(head, **(manifest or {}))
            # A forger does not read back what it writes.
            with patch.object(container, "_read_back", list):
                write_package(target, complete, members, sealing)
        return file
