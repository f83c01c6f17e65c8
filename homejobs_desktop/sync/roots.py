"""Root keys in people's hands: a holder's card, the proposal of a next root, the signatures under it.

A root document names who may sign the next one and how many of them it takes. A change of it travels
as a proposal, a readable file, from holder to holder; each signs with his own key on his own computer.
Nothing in these files is secret.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

import msgspec

from homejobs_desktop.sync.keys import is_signed, is_usable, public_of, sign
from homejobs_desktop.sync.manifest import Hash
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import (
    ROOT_CONTEXT,
    Name,
    Root,
    Signature,
    Signed,
    follow,
    root_of,
    sign_root,
)

FILE_LIMIT = 256 * 1024
"""Bytes of a card or a proposal: a chain of a hundred roots is a quarter of it."""
ROOT_CARD = b"msync/root-holder/v1\x00"
"""What the signature of a root holder's card begins with."""
RELEASE_CARD = b"msync/release-holder/v1\x00"
"""The same for who signs releases of the program: neither card is taken for the other."""
_FIRST = 1
_T = TypeVar("_T")


class Card(msgspec.Struct, frozen=True):
    """What a holder shows of himself: his name and his public key, signed with it."""

    province: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}$")]
    name: Name
    key: Hash
    created: Annotated[str, msgspec.Meta(max_length=32)]
    version: int = msgspec.field(name="v", default=_FIRST)


class Proposal(msgspec.Struct, frozen=True):
    """The roots so far, the proposed next one with its signatures, and the cards of all who may sign.

    `release_cards` are those of the proposed release keys; a program before 0.3.0 passes over them.
    """

    chain: tuple[Signed, ...] = msgspec.field(name="roots")
    next: Signed
    cards: tuple[Signed, ...] = ()
    version: int = msgspec.field(name="v", default=_FIRST)
    release_cards: tuple[Signed, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a proposal is: the present root, the proposed one, and whose signatures are good."""

    present: Root
    proposed: Root
    signed: frozenset[str]

    @property
    def missing_present(self) -> int:
        """How many signatures of present holders are missing."""
        return max(0, self.present.threshold - len(self.signed & set(self.present.roots)))

    @property
    def missing_proposed(self) -> int:
        """How many signatures of proposed holders are missing."""
        return max(0, self.proposed.threshold - len(self.signed & set(self.proposed.roots)))

    @property
    def ready(self) -> bool:
        """Whether the province may adopt it."""
        return not (self.missing_present or self.missing_proposed)


def make_card(card: Card, private: bytes, context: bytes = ROOT_CARD) -> Signed:
    """Sign the card of a holder with the key that it shows; `context` says what he holds."""
    text = msgspec.json.encode(card)
    return Signed(text.decode(), (Signature(card.key, sign(private, context + text).hex()),))


def read_card(signed: Signed, context: bytes = ROOT_CARD) -> Card:
    """Give what a card says.

    Raises:
        PackageRefused: It is not signed with its own key, or the key is one with which anybody can sign.
    """
    card = _decoded(signed.document.encode(), Card)
    message = context + signed.document.encode()
    good = any(
        each.key == card.key and is_signed(card.key, message, bytes.fromhex(each.signature))
        for each in signed.signatures
    )
    if not (good and is_usable(card.key)):
        raise refuse("root-file", mistake="card")
    return card


def parse_card(data: bytes, context: bytes = ROOT_CARD) -> Signed:
    """Read a card's file and hold it against its own signature."""
    signed = _decoded(data, Signed)
    read_card(signed, context)
    return signed


def propose(
    chain: tuple[Signed, ...],
    proposed: Root,
    cards: Sequence[Signed],
    release_cards: Sequence[Signed] = (),
) -> Proposal:
    """Give the proposal of the next root; nobody has signed it yet.

    Raises:
        PackageRefused: The root would not be a sound next one, or one person would stand in it twice.
    """
    made = Proposal(chain, sign_root(proposed, ()), tuple(cards), release_cards=tuple(release_cards))
    standing(made)
    return made


def encode_proposal(proposal: Proposal) -> bytes:
    """Give a proposal's file."""
    return msgspec.json.format(msgspec.json.encode(proposal))


def encode_card(card: Signed) -> bytes:
    """Give a card's file."""
    return msgspec.json.format(msgspec.json.encode(card))


def parse_proposal(data: bytes) -> Proposal:
    """Read a proposal's file and hold it against the roots that it continues.

    Raises:
        PackageRefused: It is none, or its parts do not belong together.
    """
    proposal = _decoded(data, Proposal)
    standing(proposal)
    return proposal


def standing(proposal: Proposal) -> Standing:
    """Tell how far a proposal is; everything in it is checked on the way.

    Raises:
        PackageRefused: The chain is broken, the next root does not continue it, or a card is false.
    """
    present, proposed = follow(None, proposal.chain), root_of(proposal.next)
    if (proposed.version, proposed.province) != (present.version + 1, present.province):
        raise refuse("root-file", mistake="version")
    proposed.check()
    _different_people(proposal, proposed)
    message = ROOT_CONTEXT + proposal.next.document.encode()
    holders = {*present.roots, *proposed.roots}
    signed = {
        each.key
        for each in proposal.next.signatures
        if each.key in holders and is_signed(each.key, message, bytes.fromhex(each.signature))
    }
    return Standing(present, proposed, frozenset(signed))


def add_signature(proposal: Proposal, private: bytes) -> Proposal:
    """Give the proposal with one more holder's signature.

    Raises:
        PackageRefused: The key is no holder's, or it has signed already.
    """
    at, key = standing(proposal), public_of(private)
    if key not in {*at.present.roots, *at.proposed.roots}:
        raise refuse("root-holder")
    if key in at.signed:
        raise refuse("root-signed")
    text = proposal.next.document.encode()
    made = Signature(key, sign(private, ROOT_CONTEXT + text).hex())
    return _with(proposal, (*proposal.next.signatures, made))


def gather(proposals: Sequence[Proposal]) -> Proposal:
    """Bring the signatures of several copies of one proposal together; false ones are left out.

    Raises:
        PackageRefused: The copies are not of one proposal.
    """
    first = proposals[0]
    if any((each.chain, each.next.document) != (first.chain, first.next.document) for each in proposals):
        raise refuse("root-other")
    good = standing(_with(first, [one for each in proposals for one in each.next.signatures])).signed
    message, kept = ROOT_CONTEXT + first.next.document.encode(), dict[str, Signature]()
    for one in (one for each in proposals for one in each.next.signatures):
        if one.key in good and is_signed(one.key, message, bytes.fromhex(one.signature)):
            kept.setdefault(one.key, one)
    return _with(first, [kept[key] for key in sorted(kept)])


def completed(proposal: Proposal) -> tuple[Signed, ...]:
    """Give the chain with the proposed root at its end.

    Raises:
        PackageRefused: Signatures are missing.
    """
    at = standing(proposal)
    if not at.ready:
        raise refuse("root-short", present=str(at.missing_present), proposed=str(at.missing_proposed))
    chain = (*proposal.chain, proposal.next)
    follow(at.present, chain)
    return chain


def holder_names(cards: Sequence[Signed], context: bytes = ROOT_CARD) -> dict[str, str]:
    """Give the names on cards by key."""
    return {card.key: card.name for card in (read_card(signed, context) for signed in cards)}


def _different_people(proposal: Proposal, proposed: Root) -> None:
    signers = [read_card(signed, RELEASE_CARD) for signed in proposal.release_cards]
    if any(card.province != proposed.province for card in signers):
        raise refuse("root-file", mistake="province")
    cards = [card for card in map(read_card, proposal.cards) if card.key in proposed.roots]
    if any(card.province != proposed.province for card in cards):
        raise refuse("root-file", mistake="province")
    for card in cards:
        if any(other.name == card.name and other.key != card.key for other in cards):
            raise refuse("root-twice", name=card.name)


def _with(proposal: Proposal, signatures: Sequence[Signature]) -> Proposal:
    signed = msgspec.structs.replace(proposal.next, signatures=tuple(signatures))
    return msgspec.structs.replace(proposal, next=signed)


def _decoded(data: bytes, kind: type[_T]) -> _T:
    if len(data) > FILE_LIMIT:
        raise refuse("limit")
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("root-file", mistake="format") from error
