"""Root holders with real key files, each on his own drive."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.services.root_keys import HolderMade, ProposalView, make_holder_key, sign_proposal
from homejobs_desktop.services.roots import Adopted, CardOffer, RootDraft, adopt_root, propose_root
from tests.support.exchange import Offices
from tests.support.office import CountingIds, FixedClock

NAMES = ("رضا احمدی", "مریم رضوی", "علی مرادی")


@dataclass
class Holders:
    """People with root keys, and the folder in which their drives lie."""

    folder: Path
    made: list[HolderMade]

    @classmethod
    def of(cls, folder: Path, names: tuple[str, ...] = NAMES) -> "Holders":
        made = []
        for number, name in enumerate(names):
            drive = folder / f"drive-{number}"
            drive.mkdir(parents=True)
            ids = CountingIds(f"holder-{number}")
            made.append(make_holder_key(drive / "root.key", "29", name, FixedClock(), ids))
        return cls(folder, made)

    @property
    def offers(self) -> tuple[CardOffer, ...]:
        return tuple(CardOffer(each.card, each.digits) for each in self.made)

    def sign(self, number: int, proposal: Path) -> ProposalView:
        """Sign on the holder's own computer: a copy of the proposal travels there and back."""
        there = self.made[number].file.with_name("proposal.json")
        shutil.copy(proposal, there)
        seen = sign_proposal(there, self.made[number].file, self.made[number].printed_code, CountingIds("x"))
        shutil.copy(there, proposal)
        return seen

    def take_over(self, offices: Offices, threshold: int = 2) -> Adopted:
        """Let these holders guard the root from now on."""
        file = self.folder / "take-over.json"
        offices.province.ask(propose_root, RootDraft(self.offers, threshold), file)
        for number in range(threshold):
            self.sign(number, file)
        return offices.province.ask(adopt_root, [file])
