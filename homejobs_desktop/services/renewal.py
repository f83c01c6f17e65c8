"""New keys of an office: announced under the old ones, named by the province, then the old ones end."""

from homejobs_desktop.services.context import Context
from homejobs_desktop.services.province_keys import sign_list
from homejobs_desktop.services.seal import next_keys
from homejobs_desktop.services.trusted import keep_trust, trust_of
from homejobs_desktop.sync.enrolment import ask_renewal, read_renewal
from homejobs_desktop.sync.listing import end_retiring, renew
from homejobs_desktop.sync.manifest import Manifest
from homejobs_desktop.sync.trust import Signed, Trust, TrustList, open_trust


def announced(ctx: Context) -> Signed | None:
    """Give what an up package says of this office's next keys; None when it keeps its keys."""
    coming = next_keys(ctx)
    if coming is None:
        return None
    return ask_renewal(ctx.office.site, ctx.office.name, coming, ctx.session.instant())


def heard(ctx: Context, manifest: Manifest, keys: Signed | None) -> None:
    """At the province: take up the next keys that a package names, and end those that it replaced."""
    trust = trust_of(ctx)
    active = trust.list.active(manifest.sender) if trust else None
    if trust is None or active is None:
        return
    current = (trust.signed_list, trust.list)
    if manifest.signer == active.sign:
        ended = end_retiring(current, manifest.sender)
        if ended is not None:
            publish(ctx, ended)
            return
    wanted = read_renewal(keys, manifest.sender) if keys is not None else None
    # A key that stands in the list was taken up before: this is an older package, or it came again.
    if wanted is not None and all(wanted.sign != each.sign for each in trust.list.sites):
        publish(ctx, renew(current, manifest.sender, wanted, ctx.session.instant()))


def publish(ctx: Context, trusted: TrustList) -> Trust | None:
    """Sign the province's next list and keep it; the next packages carry it down.

    Returns:
        What is believed from now on; None where no province was founded.
    """
    trust = trust_of(ctx)
    if trust is None:
        return None
    published = open_trust(trust, trust.chain, sign_list(ctx, trusted))
    keep_trust(ctx, published)
    return published
