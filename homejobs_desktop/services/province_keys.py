"""The province's own keys: those that the root in force names are used, former ones still open packages."""

from homejobs_desktop.services.context import Context
from homejobs_desktop.services.seal import NEXT_KEYS, OFFICE_KEYS, next_keys, own_keys
from homejobs_desktop.sync.keys import SecretKeys, decode_secrets, encode_secrets, public_of, sign
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Root, Signed, TrustList, sign_trust

ROOT_KEY = "root"
"""Name in the vault of the root key with which every province begins."""
FORMER_KEYS = "office-keys-former"
"""Name in the vault of the keys that a root named before: packages on their way are encrypted to them."""


def keys_named_by(ctx: Context, root: Root) -> SecretKeys:
    """Give the province's keys that a root names: those in use, or those made for it.

    Raises:
        PackageRefused: This computer has neither.
    """
    for keys in (own_keys(ctx), next_keys(ctx)):
        if keys is not None and (keys.public.sign, keys.public.open) == (root.sign, root.open):
            return keys
    raise refuse("province-keys")


def settle_keys(ctx: Context, root: Root) -> None:
    """Bring into use the keys that the root in force names; the former ones are kept to open with.

    The root key of this computer is forgotten once it is no holder's any more.

    Done when a root was adopted and is surely stored, not in the moment of its adoption: a power cut
    between the two would leave a province whose keys nobody knows.

    Raises:
        PackageRefused: This computer does not have the province's keys.
    """
    office = ctx.vault.load(ROOT_KEY)
    if office is not None and public_of(office) not in root.roots:
        ctx.vault.delete(ROOT_KEY)
    present, named = own_keys(ctx), keys_named_by(ctx, root)
    if named.public == present.public:
        return
    ctx.vault.save(FORMER_KEYS, encode_secrets(present))
    ctx.vault.save(OFFICE_KEYS, encode_secrets(named))
    ctx.vault.delete(NEXT_KEYS)


def former_keys(ctx: Context) -> SecretKeys | None:
    """Give the keys that the root before named; None when they never changed."""
    kept = ctx.vault.load(FORMER_KEYS)
    return decode_secrets(kept) if kept is not None else None


def sign_list(ctx: Context, trusted: TrustList) -> Signed:
    """Sign a trust list as the province."""
    return sign_list_with(own_keys(ctx), trusted)


def sign_list_with(keys: SecretKeys, trusted: TrustList) -> Signed:
    """Sign a trust list with these keys of the province."""
    return sign_trust(trusted, keys.public.sign, lambda text: sign(keys.sign, text))
