"""Decisions of the province mixed with edits, in random orders: every office ends with the same state."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT, PERSON, SKILL
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.conflict_cases import work_list
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.decisions import Choice, Take, resolve_conflict
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import exchange_status
from homejobs_desktop.services.merging import From, merge_people, unmerge_people
from homejobs_desktop.services.people import add_note
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.transferring import ask_transfer, transfer_person
from tests.support.exchange import Offices, change_person, make_offices, make_person, person

SECOND = Second("reza", "another long password")
STEPS = 40
LEFT = ("base_copy", "left_scope")


@writing(Permission.EDIT_PEOPLE)
def _skill(ctx: Context, person_id: str) -> str:
    store.load(ctx.session, PERSON, person_id)
    return store.create(ctx.session, SKILL, {"person_id": person_id, "field_code": "1"})


@writing(Permission.EDIT_PEOPLE)
def _permit(ctx: Context, person_id: str) -> str:
    store.load(ctx.session, PERSON, person_id)
    return store.create(ctx.session, PERMIT, {"person_id": person_id, "state": "draft"})


@writing(Permission.EDIT_PEOPLE)
def _retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "رفته است")


class World:
    """Three offices and everything a person can do in them, by chance."""

    def __init__(self, offices: Offices, seed: int) -> None:
        self.offices = offices
        self.chance = random.Random(seed)
        self.people: list[str] = []
        self.made = 0

    def run(self) -> None:
        for _ in range(STEPS):
            step = self.chance.choice(self._steps())
            try:
                step()
            except Refused:
                self.offices.tick(seconds=1)
        for _ in range(3):
            self.offices.round(self.offices.first, self.offices.second)

    def _steps(self) -> list[Callable[[], object]]:
        edits = [self._edit, self._edit, self._name, self._paper, self._paper]
        decisions = [self._merge, self._merge, self._unmerge, self._transfer, self._resolve]
        return [
            self._new,
            self._new,
            *edits,
            *decisions,
            self._once,
            self._up,
            self._up,
            self._down,
            self._down,
        ]

    def _office(self) -> Services:
        return self.chance.choice([self.offices.first, self.offices.second])

    def _any_office(self) -> Services:
        return self.chance.choice([self.offices.first, self.offices.second, self.offices.province])

    def _any(self) -> str:
        return self.chance.choice(self.people) if self.people else "nobody"

    def _new(self) -> None:
        self.made += 1
        self.people.append(self._office().ask(make_person, person(self.made)))

    def _edit(self) -> None:
        number = f"0915{self.chance.randrange(10**7):07d}"
        self._any_office().ask(change_person, self._any(), {"mobile": number})

    def _name(self) -> None:
        self._office().ask(
            change_person,
            self._any(),
            {"last_name": self.chance.choice(["رستگار", "دانشور", "امینی", "کریمی"])},
        )

    def _paper(self) -> None:
        office, person_id = self._any_office(), self._any()
        if self.chance.random() < 0.4:
            office.ask(add_note, person_id, "یادداشت")
        else:
            office.ask(self.chance.choice([_skill, _permit]), person_id)

    def _merge(self) -> None:
        take = {"mobile": From.MERGED} if self.chance.random() < 0.5 else {}
        self.offices.province.ask(merge_people, self._any(), self._any(), take, "یک نفرند")

    def _unmerge(self) -> None:
        merged = self.offices.sql(self.offices.province, "SELECT merged_id FROM alias ORDER BY merged_id")
        if merged:
            self.offices.province.ask(unmerge_people, str(self.chance.choice(merged)[0]), "دو نفرند")

    def _transfer(self) -> None:
        self.offices.province.ask(
            transfer_person, self._any(), self.chance.choice(["29-01", "29-02"]), "رفته است"
        )

    def _resolve(self) -> None:
        for case in self.offices.province.ask(work_list)[:1]:
            take = self.chance.choice([Take.PRESENT, Take.OFFERED])
            self.offices.province.ask(resolve_conflict, case.record_id, case.field, Choice(take), "دیده شد")

    def _once(self) -> None:
        chosen = self.chance.random()
        if chosen < 0.3:
            self.offices.province.ask(erase_person, self._any(), SECOND, "درخواست شخص").granted()
        elif chosen < 0.6:
            self._office().ask(_retire, self._any())
        else:
            self._office().ask(ask_transfer, self._any(), "29-02", "رفته است")

    def _up(self) -> None:
        self.offices.carry(self._office(), self.offices.province)

    def _down(self) -> None:
        self.offices.carry(self.offices.province, self._office())


@pytest.mark.parametrize("seed", range(4))
def test_every_office_ends_with_the_same_state(tmp_path: Path, seed: int) -> None:
    offices = make_offices(tmp_path)
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND.password)
    world = World(offices, seed)
    world.run()
    for county in (offices.first, offices.second):
        assert offices.agree(county)
        assert county.ask(exchange_status).waiting == 0
        for table in LEFT:
            assert offices.sql(county, f"SELECT count(*) FROM {table}") == [(0,)]
    open_ones = "SELECT record_id, field, value FROM conflict WHERE resolved_at IS NULL"
    there = set(offices.sql(offices.province, open_ones))
    for county in (offices.first, offices.second):
        assert set(offices.sql(county, open_ones)) <= there
    bare = "SELECT count(*) FROM op JOIN erased ON erased.record_id = op.record_id WHERE body <> x''"
    for office in (offices.province, offices.first, offices.second):
        assert offices.sql(office, f"{bare} AND type <> 'erase.do'") == [(0,)]
    lost = "SELECT count(*) FROM note LEFT JOIN person ON person.id = note.person_id WHERE person.id IS NULL"
    for office in (offices.province, offices.first, offices.second):
        assert offices.sql(office, lost) == [(0,)]
    offices.close()
