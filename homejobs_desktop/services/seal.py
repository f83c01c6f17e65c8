"""With what this office seals its documents, and by what it judges those of others."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from homejobs_desktop.services.context import Context
from homejobs_desktop.services.trusted import known_until, trust_of
from homejobs_desktop.sync.keys import SecretKeys, decode_secrets, encode_secrets, generate_keys
from homejobs_desktop.sync.trust import Status, Trust

OFFICE_KEYS = "office-keys"
"""Name of the office's key pairs in the vault."""
NEXT_KEYS = "office-keys-next"
"""Name of the key pairs that this office has announced and the province has not named yet."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The office's document key with what the province says of it.

    `certificate` and `root` are None before the office is enrolled; `known_keys` gives the site of
    every document key in the province's list, `withdrawn` the keys that it no longer accepts, and
    `known_until` the day of what was last read of it.
    """

    permit_key: bytes = field(repr=False)
    public: str
    certificate: bytes | None
    root: str | None
    known_keys: Mapping[str, str]
    withdrawn: frozenset[str]
    known_until: dt.date | None


def own_keys(ctx: Context) -> SecretKeys:
    """Give this office's key pairs; they are made when they are first needed."""
    kept = ctx.vault.load(OFFICE_KEYS)
    coming = next_keys(ctx)
    if kept is not None and coming is not None and _is_named(ctx, coming):
        ctx.vault.save(OFFICE_KEYS, encode_secrets(coming))
        ctx.vault.delete(NEXT_KEYS)
        return coming
    if kept is not None:
        return decode_secrets(kept)
    keys = generate_keys()
    ctx.vault.save(OFFICE_KEYS, encode_secrets(keys))
    return keys


def next_keys(ctx: Context) -> SecretKeys | None:
    """Give the keys that this office has announced; None when there are none."""
    kept = ctx.vault.load(NEXT_KEYS)
    return decode_secrets(kept) if kept is not None else None


def announce_keys(ctx: Context) -> SecretKeys:
    """Make the keys that this office will have next; its documents go on with the present key."""
    coming = msgspec.structs.replace(generate_keys(), permit=own_keys(ctx).permit)
    ctx.vault.save(NEXT_KEYS, encode_secrets(coming))
    return coming


def has_joined(ctx: Context, trust: Trust | None) -> bool:
    """Tell whether the province's list names the document key that is on this computer.

    It does not where a backup was opened on another computer with the recovery code: the office's keys
    stayed behind, and it has to join again. An office's other keys may be newer than the list that it
    knows, where its store was put back to before they were named; its document key outlives them.
    """
    if trust is None or ctx.vault.load(OFFICE_KEYS) is None:
        return False
    mine = own_keys(ctx).public.permit
    return any(each.site == ctx.office.site and each.permit == mine for each in trust.list.sites)


def _is_named(ctx: Context, coming: SecretKeys) -> bool:
    trust = trust_of(ctx)
    mine = trust.list.active(ctx.office.site) if trust else None
    return mine is not None and mine.keys == coming.public


def seal_of(ctx: Context) -> Seal:
    """Give the office's seal as it is now."""
    keys = own_keys(ctx)
    public = keys.public.permit
    trust = trust_of(ctx)
    if trust is None:
        return Seal(keys.permit, public, None, None, {}, frozenset(), None)
    mine = next((each for each in trust.list.sites if each.permit == public), None)
    certificate = bytes.fromhex(mine.certificate) if mine and mine.certificate else None
    return Seal(
        permit_key=keys.permit,
        public=public,
        certificate=certificate,
        root=trust.root.permit_root,
        known_keys={each.permit: each.site for each in trust.list.sites},
        withdrawn=frozenset(each.permit for each in trust.list.sites if each.status is Status.REVOKED)
        - frozenset(each.permit for each in trust.list.sites if each.accepted),
        known_until=known_until(ctx),
    )
