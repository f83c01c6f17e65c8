"""A genuine package of the province, opened by its receiver and written anew by somebody else."""

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pyrage
import zstandard

from homejobs_desktop.sync.container import PackedMember, pack_member
from homejobs_desktop.sync.keys import SecretKeys, public_of, sign
from homejobs_desktop.sync.manifest import Manifest, MemberName, encode_manifest, signed_bytes
from tests.support.attacking import plain_of
from tests.support.second_reader import Json, as_object


def reworked(
    file: Path, receiver: SecretKeys, signer: bytes, change: Callable[[Json], None], **head: object
) -> Path:
    """Write a package anew: its control section changed, signed with another key, to the same receiver."""
    identity = pyrage.x25519.Identity.from_str(receiver.open)
    plain = pyrage.decrypt(file.read_bytes(), [identity])
    size = int.from_bytes(plain[4:8], "big")
    manifest = msgspec.json.decode(plain[8 : 8 + size], type=Manifest)
    place, members = 8 + size + 64, list[PackedMember]()
    for member in manifest.members:
        packed = plain[place : place + member.packed]
        place += member.packed
        if member.name is MemberName.CONTROL:
            data = zstandard.ZstdDecompressor().decompressobj().decompress(packed)
            control = as_object(json.loads(data))
            change(control)
            members.append(pack_member(MemberName.CONTROL, [json.dumps(control).encode()]))
        else:
            members.append(PackedMember(member, (packed,)))
    made = msgspec.structs.replace(
        manifest, signer=public_of(signer), members=tuple(each.member for each in members), **head
    )
    written = encode_manifest(made)
    content = plain_of(written, sign(signer, signed_bytes(written)), members)
    target = file.with_name(f"reworked-{made.id[:6]}-{made.signer[:6]}.msp")
    recipient = pyrage.x25519.Recipient.from_str(receiver.public.open)
    target.write_bytes(bytes(pyrage.encrypt(content, [recipient])))
    return target
