"""The next list of offices: keys withdrawn, renewed, or learned back from a list that was forgotten."""

from collections.abc import Iterator, Sequence

import msgspec

from homejobs_desktop.sync.keys import PublicKeys
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Signed, Status, TrustedSite, TrustList, document_hash

_RANK = {status: rank for rank, status in enumerate(Status)}
"""How far a key has come: it never goes back."""


def revoke(current: tuple[Signed, TrustList], site: str, after: str | None) -> TrustList:
    """Give the next trust list in which no key of `site` is accepted any more.

    Args:
        current: The present list with its signed form.
        site: Whose keys are withdrawn.
        after: Hash of the last operation that is still accepted, so that its package may be read again.

    Raises:
        PackageRefused: The site has no key that could be withdrawn.
    """
    signed, trusted = current
    if not any(each.site == site and each.accepted for each in trusted.sites):
        raise refuse("unknown-site", site=site)
    changed = tuple(
        msgspec.structs.replace(each, status=Status.REVOKED, revoked_after=after)
        if each.site == site and each.accepted
        else each
        for each in trusted.sites
    )
    return _following(signed, trusted, changed)


def renew(current: tuple[Signed, TrustList], site: str, keys: PublicKeys, since: str) -> TrustList:
    """Give the next trust list in which `site` has new keys; its present ones retire.

    Raises:
        PackageRefused: The site is not accepted, or a new key stands in the list already.
    """
    signed, trusted = current
    present = trusted.active(site)
    if present is None or keys.permit != present.permit:
        raise refuse("request", mistake="site")
    if {keys.sign, keys.open} & {key for each in trusted.sites for key in (each.sign, each.open)}:
        raise refuse("request", mistake="keys-in-use")
    new = msgspec.structs.replace(present, sign=keys.sign, open=keys.open, since=since)
    old = msgspec.structs.replace(present, status=Status.RETIRING)
    others = tuple(each for each in trusted.sites if each is not present)
    return _following(signed, trusted, (*others, old, new))


def end_retiring(current: tuple[Signed, TrustList], site: str) -> TrustList | None:
    """Give the next trust list without the retiring keys of `site`; None when there are none."""
    signed, trusted = current
    if not any(each.site == site and each.status is Status.RETIRING for each in trusted.sites):
        return None
    changed = tuple(
        msgspec.structs.replace(each, status=Status.REVOKED)
        if each.site == site and each.status is Status.RETIRING
        else each
        for each in trusted.sites
    )
    return _following(signed, trusted, changed)


def require(current: tuple[Signed, TrustList], program: str) -> TrustList:
    """Give the next trust list, which asks every office for `program` or a newer one ("" for any)."""
    signed, trusted = current
    following = _following(signed, trusted, trusted.sites)
    return msgspec.structs.replace(following, program_min=program)


def _following(signed: Signed, trusted: TrustList, sites: tuple[TrustedSite, ...]) -> TrustList:
    return msgspec.structs.replace(
        trusted, version=trusted.version + 1, previous=document_hash(signed), sites=sites
    )  # fmt: skip


def reunite(mine: TrustList, other: TrustList) -> tuple[TrustedSite, ...]:
    """Give the offices of two lists that the province signed, of which it had forgotten one.

    What either list withdrew stays withdrawn, and what either enrolled is known. Where both named a
    computer of their own for an office, the one that was enrolled later stands.
    """
    kept = {(each.site, each.sign): each for each in mine.sites}
    for each in other.sites:
        before = kept.get((each.site, each.sign), each)
        ahead = (_RANK[each.status], other.version) > (_RANK[before.status], mine.version)
        kept[each.site, each.sign] = each if ahead else before
    return tuple(_one_active(tuple(kept.values())))


def _one_active(sites: Sequence[TrustedSite]) -> Iterator[TrustedSite]:
    """Withdraw all but the latest of several active computers of one office."""
    latest: dict[str, TrustedSite] = {}
    for each in sites:
        present = latest.get(each.site)
        if each.status is Status.ACTIVE and (present is None or each.since >= present.since):
            latest[each.site] = each
    for each in sites:
        late = each.status is Status.ACTIVE and each is not latest[each.site]
        yield msgspec.structs.replace(each, status=Status.REVOKED) if late else each
