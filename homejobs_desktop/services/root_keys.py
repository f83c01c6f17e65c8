"""What a root holder does on a computer of his own: make a key, look at a proposal, sign it.

No office is needed for it. The key lies in a file on the holder's own drive, wrapped by a printed code of
42 digits; the card beside it holds his name and public key and is all that the province needs of him.
"""

from dataclasses import dataclass, field
from pathlib import Path

from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Invalid, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.security.code_file import CodeFile
from homejobs_desktop.security.recovery import show_code
from homejobs_desktop.services import stick
from homejobs_desktop.sync.enrolment import root_digits
from homejobs_desktop.sync.keys import digits_of, generate_signing_key, grouped_digits, public_of
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.roots import (
    FILE_LIMIT,
    ROOT_CARD,
    Card,
    Proposal,
    add_signature,
    encode_card,
    encode_proposal,
    holder_names,
    make_card,
    parse_card,
    parse_proposal,
    read_card,
    standing,
)
from homejobs_desktop.sync.trust import Root, Signed

KIND = "root-holder"
"""What a holder's key file says to be."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What a holder's key is for: `kind` stands in its file, `context` in the signature of its card."""

    kind: str
    context: bytes


ROOT = Duty(KIND, ROOT_CARD)
CARD_SUFFIX = ".card"
_LONGEST_NAME = 100

NO_NAME = mark("Exchange", "Write the name of the root holder, as it should stand on the list.")
LONG_NAME = mark("Exchange", "The name of the root holder is too long; at most {most} letters are allowed.")
NO_PROVINCE = mark(
    "Exchange", "There is no province with code {code}. A root holder belongs to one province, such as 29."
)
NOT_READ = mark("Exchange", "The file {file} could not be read. Plug the drive in, or choose another file.")


@dataclass(frozen=True, slots=True)
class HolderMade:
    """A new root holder: his key file, his card, the code to print once, and the digits of his key."""

    file: Path
    card: Path
    name: str
    code: str = field(repr=False)
    digits: str

    @property
    def printed_code(self) -> str:
        """The code in the groups in which it is printed; it is kept nowhere else."""
        return show_code(self.code)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who may sign: `present` for the root in force, `proposed` for the next one.

    `name` is "" where no card is known (the key of the province's own computer); `digits` stand for the
    key and are compared by voice.
    """

    name: str
    key: str
    digits: str
    present: bool
    proposed: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What a proposal would change, and how far it is.

    `changes` are words of `holders`, `threshold`, `archive`, `keys`, `permit-key`, `releases`; `digits` stand
    for the proposed root keys; `missing_present` and `missing_proposed` count signatures still needed.
    """

    province: str
    version: int
    threshold: int
    present_threshold: int
    holders: tuple[Holder, ...]
    changes: tuple[str, ...]
    digits: str
    archive: str
    missing_present: int
    missing_proposed: int

    @property
    def ready(self) -> bool:
        """Whether the province may adopt it."""
        return not (self.missing_present or self.missing_proposed)


def make_holder_key(
    file: Path, province: str, name: str, clock: Clock, ids: Ids, duty: Duty = ROOT
) -> HolderMade:
    """Make a holder's key file and the card beside it; the code that opens it is given once.

    Raises:
        Invalid: The name or the province will not do, or there is such a file already.
        Unreadable: The place cannot be written.
    """
    name = " ".join(canonical(name).split())
    if not name:
        raise Invalid(NO_NAME, field="name")
    if len(name) > _LONGEST_NAME:
        raise Invalid(LONG_NAME, field="name", most=_LONGEST_NAME)
    if shipped_book().get("provinces", province) is None:
        raise Invalid(NO_PROVINCE, field="province", code=Verbatim(province))
    private = generate_signing_key()
    key = public_of(private)
    code = CodeFile(file, duty.kind, ids).seal(private, {"province": province, "name": name, "key": key})
    card = file.with_name(file.name + CARD_SUFFIX)
    created = clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    made = make_card(Card(province, name, key, created), private, duty.context)
    stick.write_whole(card, encode_card(made), ids)
    return HolderMade(file, card, name, code, key_digits(key))


def sign_proposal(proposal: Path, key_file: Path, code: str, ids: Ids) -> ProposalView:
    """Sign a proposal with a holder's key; the proposal's file then bears one signature more.

    Raises:
        Invalid: The code is not that of the key file.
        PackageRefused: The proposal is not genuine, or this holder may not sign it, or has signed it.
    """
    read = read_proposal(proposal)
    private = CodeFile(key_file, KIND, ids).open_with_code(code)
    signed = add_signature(read, private)
    stick.write_whole(proposal, encode_proposal(signed), ids)
    return view_of(signed)


def look_at_proposal(proposal: Path) -> ProposalView:
    """Tell what a proposal would change and who has signed it; nothing is changed.

    Raises:
        PackageRefused: It is no genuine proposal.
    """
    return view_of(read_proposal(proposal))


def look_at_card(card: Path, duty: Duty = ROOT) -> Holder:
    """Tell whose card a file is: the digits are compared with the holder by voice.

    Raises:
        PackageRefused: It is no genuine card.
    """
    said = read_card(read_card_file(card, duty), duty.context)
    return Holder(said.name, said.key, key_digits(said.key), present=False, proposed=False, signed=False)


def read_proposal(file: Path) -> Proposal:
    """Read a proposal's file."""
    return parse_proposal(_read(file))


def read_card_file(file: Path, duty: Duty = ROOT) -> Signed:
    """Read a holder's card."""
    return parse_card(_read(file), duty.context)


def key_digits(key: str) -> str:
    """Give the 24 digits that stand for one root key, in groups."""
    return grouped_digits(digits_of(bytes.fromhex(key)))


def view_of(proposal: Proposal) -> ProposalView:
    """Tell what a proposal would change, and how far it is."""
    at, names = standing(proposal), holder_names(proposal.cards)
    present, proposed = at.present, at.proposed
    holders = tuple(
        Holder(
            names.get(key, ""),
            key,
            key_digits(key),
            present=key in present.roots,
            proposed=key in proposed.roots,
            signed=key in at.signed,
        )
        for key in dict.fromkeys((*present.roots, *proposed.roots))
    )
    return ProposalView(
        province=proposed.province,
        version=proposed.version,
        threshold=proposed.threshold,
        present_threshold=present.threshold,
        holders=holders,
        changes=_changes(present, proposed),
        digits=grouped_digits(root_digits(proposed)),
        archive=proposed.archive or "",
        missing_present=at.missing_present,
        missing_proposed=at.missing_proposed,
    )


def _changes(present: Root, proposed: Root) -> tuple[str, ...]:
    compared = {
        "holders": set(present.roots) != set(proposed.roots),
        "threshold": present.threshold != proposed.threshold,
        "archive": present.archive != proposed.archive,
        "keys": (present.sign, present.open) != (proposed.sign, proposed.open),
        "permit-key": present.permit_root != proposed.permit_root,
        "releases": (set(present.releases), present.release_threshold)
        != (set(proposed.releases), proposed.release_threshold),
    }
    return tuple(word for word, differs in compared.items() if differs)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > FILE_LIMIT:
            raise refuse("limit")
        return file.read_bytes()
    except OSError as fault:
        raise Unreadable(NOT_READ, file=Verbatim(file)) from fault
