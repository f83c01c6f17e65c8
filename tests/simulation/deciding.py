"""What the province's people decide in a world: merge, part, transfer, erase, choose between values."""

from collections.abc import Callable
from random import Random

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.services.decisions import Choice, Take, bring_back, resolve_conflict
from homejobs_desktop.services.erasing import erase_person
from homejobs_desktop.services.merging import From, merge_people, unmerge_people
from homejobs_desktop.services.transferring import asked, decline, transfer_person
from tests.simulation.acts import FIELDS
from tests.simulation.machines import SECOND, Machine

WHY = "it is so"


class Judge:
    """Decides at the province by what its lists show."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.kin: dict[str, str] = {}

    def decide(self, province: Machine, kind: str) -> str:
        """Decide something of one kind and say what."""
        method: Callable[[Machine], str] = {
            "merge": self._merge, "unmerge": self._unmerge, "transfer": self._transfer,
            "erase": self._erase, "resolve": self._resolve, "bring-back": self._bring_back,
            "answer": self._answer,
        }[kind]  # fmt: skip
        try:
            return method(province)
        except Refused as refusal:
            return f"refused {type(refusal).__name__}"

    def family(self, record_id: str) -> str:
        """Give one id for all that were ever merged with each other."""
        while record_id in self.kin:
            record_id = self.kin[record_id]
        return record_id

    def learn_kin(self, province: Machine) -> None:
        """Remember whom the province takes for one person, by hand or by itself."""
        for merged, survivor in province.sql("SELECT merged_id, survivor_id FROM alias"):
            self._join(str(merged), str(survivor))

    def _join(self, one: str, other: str) -> None:
        first, second = self.family(one), self.family(other)
        if first != second:
            self.kin[first] = second

    def _pick(self, machine: Machine, query: str) -> tuple[str, ...] | None:
        rows = [tuple(map(str, row)) for row in machine.sql(query)]
        return self._random.choice(rows) if rows else None

    def _merge(self, province: Machine) -> str:
        rows = province.sql("SELECT id FROM person WHERE retired_at IS NULL ORDER BY id")
        if len(rows) < 2:
            return "nobody"
        one, other = self._random.sample([str(row[0]) for row in rows], 2)
        return self._one(province, one, other)

    def _one(self, province: Machine, survivor: str, merged: str) -> str:
        names = self._random.sample(FIELDS, self._random.randint(0, 2))
        done = province.ask(merge_people, survivor, merged, dict.fromkeys(names, From.MERGED), WHY)
        self._join(done.merged_id, done.survivor_id)
        return f"{merged[:8]} into {done.survivor_id[:8]}, {done.papers} papers"

    def _unmerge(self, province: Machine) -> str:
        found = self._pick(province, "SELECT merged_id FROM alias ORDER BY merged_id")
        if found is None:
            return "nobody"
        done = province.ask(unmerge_people, found[0], WHY)
        return f"{done.merged_id[:8]} from {done.survivor_id[:8]}, {done.papers} papers"

    def _transfer(self, province: Machine) -> str:
        query = "SELECT p.id, c.site FROM person AS p JOIN peer AS c ON c.site != p.owner ORDER BY 1, 2"
        found = self._pick(province, query)
        if found is None:
            return "nobody"
        done = province.ask(transfer_person, found[0], found[1], WHY)
        return f"{done.person_id[:8]} from {done.source} to {done.target}, {done.papers} papers"

    def _answer(self, province: Machine) -> str:
        """Do what a county asked, or decline it."""
        waiting = province.ask(asked)
        if not waiting:
            return "nobody asked"
        first = waiting[0]
        if self._random.random() < 0.3:
            province.ask(decline, first.type, first.record_id, WHY)
            return f"declined {first.type} {first.record_id[:8]}"
        if first.type == "transfer.ask":
            done = province.ask(transfer_person, first.record_id, first.target, WHY)
            return f"{done.person_id[:8]} to {done.target} as asked"
        return f"as asked: {self._one(province, first.target, first.record_id)}"

    def _erase(self, province: Machine) -> str:
        found = self._pick(province, "SELECT id FROM person ORDER BY id")
        if found is None:
            return "nobody"
        done = province.ask(erase_person, found[0], SECOND, WHY).granted()
        return f"{found[0][:8]}: {len(done.erased)} records"

    def _resolve(self, province: Machine) -> str:
        query = "SELECT DISTINCT record_id, field FROM conflict ORDER BY record_id, field"
        found = self._pick(province, query)
        if found is None:
            return "nobody disagrees"
        take = self._random.choice((Take.PRESENT, Take.OFFERED))
        done = province.ask(resolve_conflict, found[0], found[1], Choice(take), WHY)
        return f"{found[0][:8]} {done.field}: {take.value}"

    def _bring_back(self, province: Machine) -> str:
        found = self._pick(province, "SELECT nr FROM field_history ORDER BY nr")
        if found is None:
            return "nobody lost"
        done = province.ask(bring_back, int(found[0]), WHY)
        return f"{done.record_id[:8]} {done.field}"
