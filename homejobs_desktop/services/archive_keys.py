"""The province's archive key: who has it opens every package of the province, up and down."""

import hashlib

from homejobs_desktop.services.context import Context
from homejobs_desktop.sync.keys import generate_identity, recipient_of
from homejobs_desktop.sync.trust import Root

_PREFIX = "archive"


def archive_readers(root: Root) -> tuple[str, ...]:
    """Give who can open every package beside its receiver: the archive key, or nobody."""
    return (root.archive,) if root.archive else ()


def new_archive(ctx: Context) -> str:
    """Make an archive key, keep its private half in the vault, and give its recipient."""
    identity = generate_identity()
    recipient = recipient_of(identity)
    ctx.vault.save(_name(recipient), identity.encode("ascii"))
    return recipient


def archive_identities(ctx: Context) -> dict[str, str]:
    """Give the private halves that are on this computer, by recipient."""
    kept = (ctx.vault.load(name) for name in ctx.vault.names() if name.startswith(_PREFIX))
    identities = [each.decode("ascii") for each in kept if each is not None]
    return {recipient_of(identity): identity for identity in identities}


def forget_archive(ctx: Context, recipient: str) -> None:
    """Take the private half of an archive key off this computer."""
    for name in ctx.vault.names():
        kept = ctx.vault.load(name) if name.startswith(_PREFIX) else None
        if kept is not None and recipient_of(kept.decode("ascii")) == recipient:
            ctx.vault.delete(name)


def _name(recipient: str) -> str:
    return f"{_PREFIX}-{hashlib.sha256(recipient.encode()).hexdigest()[:16]}"
