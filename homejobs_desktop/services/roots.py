"""The province's root documents: who may sign the next one, proposed, signed by its holders, adopted.

A small province begins with one holder, the key of its own computer, and a threshold of one. With holders
of their own (`root_keys.make_holder_key`), two of three for instance, no single computer can change whom
the counties trust: a proposal goes from holder to holder as a file, and the province adopts it when
enough of the present holders and of the proposed ones have signed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotAllowed, PackageRefused
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.persistence import exchange, store
from homejobs_desktop.services import stick
from homejobs_desktop.services.archive_keys import new_archive
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.enrolment import (
    PERMIT_ROOT_KEY,
    certificate_for,
    found_province,
    signing_key,
)
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.province_keys import ROOT_KEY, keys_named_by, sign_list_with
from homejobs_desktop.services.root_keys import (
    ROOT,
    Duty,
    Holder,
    ProposalView,
    key_digits,
    read_card_file,
    read_proposal,
    view_of,
)
from homejobs_desktop.services.seal import announce_keys, own_keys
from homejobs_desktop.services.trusted import keep_trust, trust_of
from homejobs_desktop.services.trusting import ONLY_PROVINCE
from homejobs_desktop.sync.enrolment import root_digits
from homejobs_desktop.sync.keys import digits_of, grouped_digits, public_of
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.roots import (
    RELEASE_CARD,
    ROOT_CARD,
    Proposal,
    add_signature,
    completed,
    encode_proposal,
    gather,
    holder_names,
    propose,
    read_card,
)
from homejobs_desktop.sync.trust import Root, Signed, Trust, TrustedSite, document_hash, open_trust, root_of

_CARDS = "holders"
"""Kind of the documents that keep the cards of the holders of each root version."""
_RELEASE_CARDS = "release-holders"
"""The same for the cards of those who sign releases."""
RELEASES = Duty("release-holder", RELEASE_CARD)
"""What a key is for that signs releases of the program."""


class ArchiveChange(StrEnum):
    """What a proposal does with the archive key."""

    KEEP = "keep"
    OFF = "off"
    NEW = "new"


class KeyChange(StrEnum):
    """What a proposal does with the keys that the province signs and opens packages with."""

    KEEP = "keep"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class CardOffer:
    """A holder's card and the 24 digits that he read out; the two must agree."""

    file: Path
    digits: str


@dataclass(frozen=True, slots=True)
class ReleaseKeys:
    """Who signs releases from now on, and how many of them must."""

    cards: tuple[CardOffer, ...]
    threshold: int = 1


@dataclass(frozen=True, slots=True)
class RootDraft:
    """What the next root should be.

    Attributes:
        cards: The holders; none: they stay as they are.
        threshold: How many must sign the next root; None: as now.
        with_office: Whether the key of the province's own computer is a holder beside the cards.
        archive: What becomes of the archive key.
        keys: What becomes of the province's own keys.
        releases: Who signs releases of the program; None: as now.
    """

    cards: tuple[CardOffer, ...] = ()
    threshold: int | None = None
    with_office: bool = False
    archive: ArchiveChange = ArchiveChange.KEEP
    keys: KeyChange = KeyChange.KEEP
    releases: ReleaseKeys | None = None


@dataclass(frozen=True, slots=True)
class RootState:
    """The root in force: version, how many must sign the next one, who, and the archive's recipient.

    `signers` hold the keys that sign releases of the program, `signers_needed` of them each.
    """

    version: int
    threshold: int
    digits: str
    holders: tuple[Holder, ...]
    archive: str
    signers: tuple[Holder, ...] = ()
    signers_needed: int = 1


@dataclass(frozen=True, slots=True)
class Adopted:
    """A root that is in force now, and the version of the list that tells the counties of it."""

    version: int
    threshold: int
    holders: int
    list_version: int
    digits: str


@reading(Permission.EXCHANGE)
def root_state(ctx: Context) -> RootState:
    """Give the root in force, as this office knows it; the names of holders are known at the province.

    Raises:
        PackageRefused: The office is not enrolled yet.
    """
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    root = trust.root
    return RootState(
        root.version,
        root.threshold,
        grouped_digits(root_digits(root)),
        _holders(root.roots, holder_names(_cards(ctx))),
        root.archive or "",
        _holders(root.releases, holder_names(_release_cards(ctx), RELEASE_CARD)),
        root.release_threshold,
    )


def _holders(keys: Sequence[str], names: Mapping[str, str]) -> tuple[Holder, ...]:
    return tuple(
        Holder(names.get(key, ""), key, key_digits(key), present=True, proposed=False, signed=False)
        for key in keys
    )


@writing(Permission.MANAGE_OFFICE)
def propose_root(ctx: Context, draft: RootDraft, target: Path) -> ProposalView:
    """Write the proposal of the next root to `target`; it is signed here if this computer is a holder.

    Raises:
        NotAllowed: This is not the province.
        PackageRefused: A card is false or its digits are not those read out, a person stands among the
            holders twice, or more signatures would be asked for than there are holders.
    """
    proposal = make_proposal(ctx, draft)
    stick.write_whole(target, encode_proposal(proposal), ctx.ids)
    seen = view_of(proposal)
    store.audit(ctx.session, "root_propose", {"root": seen.version, "changes": " ".join(seen.changes)})
    return seen


@writing(Permission.MANAGE_OFFICE)
def appoint_signers(ctx: Context, keys: ReleaseKeys, target: Path) -> Adopted | None:
    """Let the root name who signs releases of the program.

    Where the key of this computer is enough to sign a root, it is in force at once; else the proposal is
    written to `target`, for the holders to sign, and None is given.

    Raises:
        NotAllowed: This is not the province.
        PackageRefused: A card is false, its digits are not those read out, or more signatures would be asked
            for than there are holders.
    """
    proposal = make_proposal(ctx, RootDraft(releases=keys))
    store.audit(ctx.session, "release_keys", {"root": root_of(proposal.next).version})
    if view_of(proposal).ready:
        return adopt(ctx, proposal)
    stick.write_whole(target, encode_proposal(proposal), ctx.ids)
    return None


@writing(Permission.MANAGE_OFFICE)
def adopt_root(ctx: Context, files: Sequence[Path]) -> Adopted:
    """Put a proposed root in force; the next packages take it to the counties.

    Args:
        ctx: The context.
        files: One or several copies of the proposal; their signatures are brought together.

    Raises:
        NotAllowed: This is not the province.
        PackageRefused: Signatures are missing, or the proposal does not continue the root in force, or it
            names keys of the province that are not on this computer.
    """
    _only_province(ctx)
    return adopt(ctx, gather([read_proposal(file) for file in files]))


def make_proposal(ctx: Context, draft: RootDraft) -> Proposal:
    """Make the proposal of the next root, with this computer's signature if it is a holder."""
    _only_province(ctx)
    trust = _trust_for(ctx, draft.keys)
    cards = [_compared(each) for each in draft.cards]
    office = _office_key(ctx)
    holders = [read_card(card).key for card in cards]
    if cards and draft.with_office and office is not None:
        holders.append(public_of(office))
    roots = tuple(holders) or trust.root.roots
    threshold = draft.threshold or trust.root.threshold
    if not 0 < threshold <= len(roots):
        raise refuse("root-threshold", threshold=str(threshold), count=str(len(roots)))
    signers = [_compared(each, RELEASES) for each in draft.releases.cards] if draft.releases else []
    proposal = propose(
        trust.chain,
        _next(ctx, trust, draft, roots, threshold),
        (*_cards(ctx), *cards),
        signers or _release_cards(ctx),
    )
    if office is not None and public_of(office) in {*roots, *trust.root.roots}:
        return add_signature(proposal, office)
    return proposal


def adopt(ctx: Context, proposal: Proposal) -> Adopted:
    """Put a proposed root in force."""
    root = root_of(proposal.next)
    trust = _trust_for(ctx, KeyChange.KEEP if root.sign == own_keys(ctx).public.sign else KeyChange.NEW)
    leave_mark(ctx)
    if [each.document for each in proposal.chain] != [each.document for each in trust.chain]:
        continued = str(len(proposal.chain))
        raise refuse("root-old", version=continued, present=str(trust.root.version))
    chain = completed(proposal)
    trusted = msgspec.structs.replace(
        trust.list,
        version=trust.list.version + 1,
        previous=document_hash(trust.signed_list),
        sites=_certified(ctx, trust, root),
    )
    signed = sign_list_with(keys_named_by(ctx, root), trusted)
    keep_trust(ctx, open_trust(trust, chain, signed))
    _keep_cards(ctx, root, proposal)
    details: dict[str, object] = {"root": root.version, "list": trusted.version, "threshold": root.threshold}
    store.audit(ctx.session, "root_adopt", details)
    digits = grouped_digits(root_digits(root))
    return Adopted(root.version, root.threshold, len(root.roots), trusted.version, digits)


def _next(ctx: Context, trust: Trust, draft: RootDraft, roots: tuple[str, ...], threshold: int) -> Root:
    changes: dict[str, object] = {}
    if draft.archive is not ArchiveChange.KEEP:
        changes["archive"] = new_archive(ctx) if draft.archive is ArchiveChange.NEW else None
    if draft.keys is KeyChange.NEW:
        coming = announce_keys(ctx).public
        permit_root = public_of(signing_key(ctx, PERMIT_ROOT_KEY))
        changes.update(sign=coming.sign, open=coming.open, permit_root=permit_root)
    if draft.releases is not None:
        count = len(draft.releases.cards)
        if not 0 < draft.releases.threshold <= count:
            raise refuse("root-threshold", threshold=str(draft.releases.threshold), count=str(count))
        keys = tuple(read_card(_compared(each, RELEASES), RELEASE_CARD).key for each in draft.releases.cards)
        changes.update(releases=keys, release_threshold=draft.releases.threshold)
    return msgspec.structs.replace(
        trust.root, version=trust.root.version + 1, roots=roots, threshold=threshold, **changes
    )


def _trust_for(ctx: Context, keys: KeyChange) -> Trust:
    """Give the province's trust; for new keys the present ones may be lost with their computer."""
    try:
        return found_province(ctx)
    except PackageRefused as refusal:
        trust = trust_of(ctx)
        if keys is not KeyChange.NEW or refusal.code != "province-keys" or trust is None:
            raise
        return trust


def _certified(ctx: Context, trust: Trust, root: Root) -> tuple[TrustedSite, ...]:
    """Give the offices of the list; under another permit root they are certified anew."""
    permit_root = ctx.vault.load(PERMIT_ROOT_KEY)
    if permit_root is None or public_of(permit_root) != root.permit_root:
        raise refuse("province-keys")
    if root.permit_root == trust.root.permit_root:
        return trust.list.sites
    return tuple(
        msgspec.structs.replace(each, certificate=certificate_for(ctx, each.site, each.permit).hex())
        if each.accepted
        else each
        for each in trust.list.sites
    )


def _compared(offer: CardOffer, duty: Duty = ROOT) -> Signed:
    """Read a card whose digits are those that the holder read out."""
    signed = read_card_file(offer.file, duty)
    card = read_card(signed, duty.context)
    typed = "".join(filter(str.isdigit, ascii_digits(offer.digits)))
    if typed != digits_of(bytes.fromhex(card.key)):
        raise refuse("root-digits", name=card.name)
    return signed


def _office_key(ctx: Context) -> bytes | None:
    """Give the root key of the province's own computer, with which every province begins."""
    return ctx.vault.load(ROOT_KEY)


def _cards(ctx: Context, kind: str = _CARDS) -> tuple[Signed, ...]:
    kept = exchange.documents(ctx.session, kind)
    return msgspec.json.decode(kept[-1], type=tuple[Signed, ...]) if kept else ()


def _release_cards(ctx: Context) -> tuple[Signed, ...]:
    return _cards(ctx, _RELEASE_CARDS)


def _keep_cards(ctx: Context, root: Root, proposal: Proposal) -> None:
    for kind, cards, context, keys in (
        (_CARDS, proposal.cards, ROOT_CARD, root.roots),
        (_RELEASE_CARDS, proposal.release_cards, RELEASE_CARD, root.releases),
    ):
        by_key = {read_card(card, context).key: card for card in cards}
        held = [card for key, card in by_key.items() if key in keys]
        exchange.add_document(ctx.session, kind, root.version, msgspec.json.encode(held).decode())


def _only_province(ctx: Context) -> None:
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
