"""A province that was restored learns back what it had said: its roots, and whose keys it had withdrawn.

The newest root and list are kept with its keys, outside the database, and every county's package brings
those that the county has. Both are signed by the province itself, so they are believed; a withdrawn key
stays withdrawn, and the next list stands above every version that anybody may hold.
"""

import msgspec

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import exchange, store
from homejobs_desktop.persistence.trusted_documents import document_at
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.province_keys import settle_keys, sign_list
from homejobs_desktop.services.trusted import keep_trust, trust_of
from homejobs_desktop.sync.listing import reunite
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import (
    FASTEST,
    Root,
    Signed,
    Status,
    Trust,
    TrustedSite,
    TrustList,
    document_hash,
    follow,
    list_of,
    open_trust,
    refuse_fork,
    root_of,
    verify_list,
)

KNOWN = "trust-known"
"""Name in the vault of the newest root chain and list that this province let out."""
RECALLED = "list-recalled"
"""Kind of the alarm that tells that a forgotten list was learned back; its detail is the version."""
FOREIGN = "foreign-list"
"""Kind of the alarm that a county brought a root or a list that is not this province's."""
NO_KEYS = "province-keys"
"""Kind of the alarm that the province's keys are not on this computer."""


class Known(msgspec.Struct, frozen=True):
    """What a province had said: its roots, oldest first, and its list of offices."""

    roots: tuple[Signed, ...]
    trust: Signed


def steady(ctx: Context, trust: Trust) -> Trust:
    """Give the trust of the province as it really stands, and keep it outside the database as well.

    Called before anything is signed, written or read at the province.

    Raises:
        PackageRefused: This computer does not have the province's keys.
    """
    kept = _kept(ctx)
    if kept is not None:
        trust = learn(ctx, trust, kept, ctx.office.site)
    settle_keys(ctx, trust.root)
    remember(ctx, trust)
    return trust


def remember(ctx: Context, trust: Trust) -> None:
    """Keep outside the database what the province has said, so that no restored backup forgets it."""
    present = Known(trust.chain, trust.signed_list)
    if present != _kept(ctx):
        ctx.vault.save(KNOWN, msgspec.json.encode(present))


def learn(ctx: Context, trust: Trust, offered: Known, site: str) -> Trust:
    """Take up what the province had said and does not know any more; give the trust from now on.

    What is not the province's own is left alone and told as an alarm: the county's work in the same
    package is not to blame for it.

    Args:
        ctx: The context, at the province.
        trust: What it believes.
        offered: What somebody shows of the province's earlier words.
        site: Who shows it.

    Raises:
        PackageRefused: A forgotten root names keys that this computer does not have.
    """
    try:
        said = list_of(offered.trust)
        chain = _chain(trust, offered.roots)
        if chain is trust.chain and document_at(ctx.session, said.version) == offered.trust.document:
            return trust
        root = root_of(chain[-1])
        said = _verified(trust, chain, offered.trust)
    except PackageRefused as fault:
        exchange.add_alarm_once(ctx.session, site, FOREIGN, fault.code)
        return trust
    if chain is not trust.chain:
        trust = Trust(chain, trust.signed_list, root, trust.list)
        keep_trust(ctx, trust)
        store.audit(ctx.session, "root_recall", {"root": root.version, "from": site})
    settle_keys(ctx, root)
    sites = reunite(trust.list, said)
    if said.version <= trust.list.version and sites == trust.list.sites:
        return trust
    if said.version > trust.list.version and _signed_by(offered.trust, root):
        trust = Trust(chain, offered.trust, root, said)
        keep_trust(ctx, trust)
    exchange.add_alarm(ctx.session, site, RECALLED, str(said.version))
    store.audit(ctx.session, "trust_recall", {"list": said.version, "from": site})
    return _grow(ctx, trust, sites, max(said.version, trust.list.version))


def outgrow(ctx: Context, version: int) -> None:
    """Begin a new life of the province with a list above every version that counties may hold.

    Without its keys nothing is signed: a root with new keys comes first.

    Args:
        ctx: The context, at the province.
        version: The newest version that its mark or a county told of.
    """
    trust = trust_of(ctx)
    if trust is None:
        return
    try:
        trust = steady(ctx, trust)
    except PackageRefused as fault:
        exchange.add_alarm_once(ctx.session, ctx.office.site, NO_KEYS, fault.code)
        return
    _grow(ctx, trust, trust.list.sites, max(version, trust.list.version))


def _grow(ctx: Context, trust: Trust, sites: tuple[TrustedSite, ...], version: int) -> Trust:
    """Sign the list anew, two versions above: the next one would have to name a list that is forgotten."""
    grown = msgspec.structs.replace(
        trust.list, version=version + 2, previous=document_hash(trust.signed_list), sites=sites
    )  # fmt: skip
    trust = open_trust(trust, trust.chain, sign_list(ctx, grown))
    keep_trust(ctx, trust)
    return trust


def _chain(trust: Trust, roots: tuple[Signed, ...]) -> tuple[Signed, ...]:
    """Give the longer of two chains of roots; they must not differ where both go."""
    refuse_fork(trust.chain, roots)
    if len(roots) <= len(trust.chain):
        return trust.chain
    follow(trust.root, roots)
    return roots


def _verified(trust: Trust, chain: tuple[Signed, ...], offered: Signed) -> TrustList:
    """Give what the province said in a list; of one that a former key of it signed, whom it withdrew.

    The former key may be lost or stolen: nobody comes into the list by it, nobody comes back.

    Raises:
        PackageRefused: No key that the province ever had signed it, or its version is absurd.
    """
    newest, *former = [root_of(each) for each in reversed(chain)]
    if _signed_by(offered, newest):
        return verify_list(offered, newest)
    earlier = next((root for root in former if _signed_by(offered, root)), newest)
    said = verify_list(offered, earlier)
    if said.version > trust.list.version + FASTEST - 2:
        raise refuse("trust", mistake="jump")
    known = {(each.site, each.sign) for each in trust.list.sites}
    withdrawn = tuple(
        each for each in said.sites if each.status is Status.REVOKED and (each.site, each.sign) in known
    )
    return msgspec.structs.replace(said, sites=withdrawn)


def _signed_by(offered: Signed, root: Root) -> bool:
    return any(each.key == root.sign for each in offered.signatures)


def _kept(ctx: Context) -> Known | None:
    kept = ctx.vault.load(KNOWN)
    return msgspec.json.decode(kept, type=Known) if kept is not None else None
