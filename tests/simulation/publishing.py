"""What the province publishes and withdraws in a world, and what it does with the counties' wishes."""

import datetime as dt
from collections.abc import Callable
from random import Random

from homejobs_desktop.domain.papers import PERMIT_SHEET
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.domain.rule_changes import HANDLING, RuleChange
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.services.paper_templates import publish_template, template_source
from homejobs_desktop.services.permit_moves import confirm_move, drop_move, move_permit, waiting_moves
from homejobs_desktop.services.publications import versions, withdraw
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.reference import save_reference_item
from homejobs_desktop.services.rules import publish_rule
from tests.simulation.machines import SECOND_PERSON, Machine
from tests.support.forms import form

WHY = "it is so"


class Publisher:
    """Publishes at the province what every office goes by, and answers what counties wish."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._count = 0

    def publish(self, province: Machine) -> str:
        """Publish something, or withdraw it, and say what."""
        self._count += 1
        kinds: dict[str, Callable[[Machine], str]] = {
            "rules": self._rules, "template": self._template, "questionnaire": self._questionnaire,
            "list": self._list, "withdrawal": self._withdraw,
        }  # fmt: skip
        kind = self._random.choice(list(kinds))
        return self._told(kind, province, kinds[kind])

    def grant(self, province: Machine) -> str:
        """Do what waits for a second person or drop it; ask for it where nothing waits."""
        return self._told("move", province, self._move)

    def _told(self, kind: str, province: Machine, work: Callable[[Machine], str]) -> str:
        try:
            return f"{kind} {work(province)}"
        except Refused as refusal:
            return f"{kind} refused {type(refusal).__name__}: {str(refusal)[:60]}"

    def _day(self, province: Machine) -> dt.date:
        return province.clock.today() + dt.timedelta(days=self._random.randint(-5, 5))

    def _rules(self, province: Machine) -> str:
        some = self._random.randint(1, 3)
        states = frozenset(self._random.sample(("revoked", "suspended", "issued"), some))
        name = self._random.choice(("second_person", "county_may_ask"))
        province.ask(publish_rule, RuleChange(HANDLING, self._day(province), WHY, {name: states}))
        return f"{name} {' '.join(sorted(states))}"

    def _template(self, province: Machine) -> str:
        source = province.ask(template_source, PERMIT_SHEET)
        province.ask(publish_template, PERMIT_SHEET, f"{source}\n# {self._count}\n", self._day(province), WHY)
        return PERMIT_SHEET

    def _questionnaire(self, province: Machine) -> str:
        province.ask(publish_form, form(2, version=str(self._count)), WHY)
        return str(self._count)

    def _list(self, province: Machine) -> str:
        code = f"w{self._count % 3}"
        rows = province.sql("SELECT id FROM reference WHERE list_name = 'banks' AND code = ?", code)
        made = str(rows[0][0]) if rows else ""
        item = ReferenceItem("banks", code, f"بانک {self._count}", id=made)
        return province.ask(save_reference_item, item)[:8]

    def _withdraw(self, province: Machine) -> str:
        standing = [each for each in province.ask(versions) if not each.withdrawn]
        if not standing:
            return "of nothing"
        chosen = self._random.choice(standing)
        province.ask(withdraw, chosen.id, WHY)
        return f"of {chosen.kind} {chosen.version}"

    def _move(self, province: Machine) -> str:
        waiting = province.ask(waiting_moves)
        if not waiting or self._random.random() < 0.3:
            return self._ask(province)
        row = self._random.choice(waiting)
        if self._random.random() < 0.3:
            province.ask(drop_move, row.permit.id)
            return f"{row.permit.id[:8]} dropped"
        second = province.services.as_actor(SECOND_PERSON)
        return f"{row.permit.id[:8]} to {second.ask(confirm_move, row.permit.id).state}"

    def _ask(self, province: Machine) -> str:
        rows = province.sql("SELECT id, state FROM permit WHERE state IN ('issued', 'suspended') ORDER BY id")
        if not rows:
            return "of nothing"
        permit, state = map(str, self._random.choice(rows))
        after = self._random.choice(("suspended", "revoked") if state == "issued" else ("issued", "revoked"))
        moved = province.ask(move_permit, permit, after, WHY)
        return f"{permit[:8]} to {after}, stands {moved.state}"
