"""Quotas in random worlds of real offices: late and repeated packages, restored counties and provinces."""

import shutil
from pathlib import Path
from random import Random

import pytest

from homejobs_desktop.foundation.errors import Invalid, PackageRefused
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota, quota_rows
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, make_offices
from tests.support.office import ADMIN, CountingIds, FixedClock, reopen
from tests.support.permitting import issue

STEPS = 36
QUIET = 4
"""Rounds in which everything must have come everywhere."""


class World:
    """A province and a county that grant, issue, carry, forget; counts what each step came to."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.offices: Offices = make_offices(folder)
        self.random = Random(seed)
        self.seed = seed
        self.people = 0
        self.kept: list[tuple[Path, bool]] = []
        self.backups: dict[bool, Path] = {}
        self.refused = 0

    def run(self) -> None:
        steps = (self.grant, self.issue, self.issue, self.carry, self.carry, self.late, self.restore)
        for number in range(STEPS):
            if number % 9 == 0:
                self.backups = {up: back_up_now(self.writer(up)) for up in (True, False)}
            self.random.choice(steps)()
        for _ in range(QUIET):
            self.offices.round(self.offices.first)

    def writer(self, up: bool) -> Services:
        return self.offices.first if up else self.offices.province

    def grant(self) -> None:
        draft = QuotaDraft("29-01", "independent", "1405", self.random.randint(-2, 2), "نامه")
        try:
            self.offices.province.ask(grant_quota, draft)
        except Invalid:
            self.refused += 1

    def issue(self) -> None:
        self.people += 1
        try:
            issue(self.offices.first, self.people)
        except Invalid:
            self.refused += 1

    def carry(self) -> None:
        up = self.random.random() < 0.5
        self.offices.write(self.writer(up))
        folder = self.offices.stick.parent / f"kept-{len(self.kept)}"
        shutil.copytree(self.offices.stick, folder)
        self.kept.append((folder, up))
        self.read(folder, up=up)

    def late(self) -> None:
        if self.kept:
            folder, up = self.random.choice(self.kept)
            self.read(folder, up=up)

    def read(self, folder: Path, *, up: bool) -> None:
        try:
            self.writer(not up).ask(import_package, folder)
        except PackageRefused:
            self.refused += 1

    def restore(self) -> None:
        up = self.random.random() < 0.7
        services, self.seed = self.writer(up), self.seed + 1_000
        paths = services.machine.paths
        services.close()
        ids = CountingIds(f"restored {self.seed}")
        restore_office(paths, self.backups[up], Sources(FixedClock(), ids), lambda _office: ADMIN)
        opened = reopen(paths.root, clock=self.offices.clocks[services.office.site], seed=f"life {self.seed}")
        if up:
            self.offices.first = opened
        else:
            self.offices.province = opened


@pytest.mark.parametrize("seed", [4, 13, 15])
def test_no_world_uses_more_than_was_granted_without_a_word(tmp_path: Path, seed: int) -> None:
    world = World(tmp_path, seed)
    world.run()
    province, county = world.offices.province, world.offices.first
    ids = [
        world.offices.sql(each, "SELECT id FROM quota_grant WHERE site = '29-01' ORDER BY id")
        for each in (province, county)
    ]
    assert ids[0] == ids[1]
    assert [row.balance for row in province.ask(quota_rows)] == [
        row.balance for row in county.ask(quota_rows)
    ]  # fmt: skip
    told = [each.detail for each in province.ask(alarms) if each.kind == "quota"]
    for row in province.ask(quota_rows):
        assert not row.balance.over or told
    assert world.offices.agree(county)
    world.offices.close()
