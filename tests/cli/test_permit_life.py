"""What becomes of an issued permit, from the command line of real offices."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.services.accounts import add_user
from tests.support.exchange import Offices, make_offices
from tests.support.office import PASSWORD, SECOND
from tests.support.permitting import issue


@dataclass
class Commands:
    offices: Offices
    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, site: str, *words: str, user: str = "admin") -> dict[str, Any]:
        status = cli.main(["--data", str(self.folder / site), "--user", user, "--json", *words])
        said = self.capsys.readouterr()
        return {"status": status, "err": said.err, "told": json.loads(said.out) if said.out else None}


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Commands]:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    offices = make_offices(tmp_path)
    yield Commands(offices, tmp_path, capsys)
    offices.close()


def test_revoked_by_two_people_and_seen_in_another_county(run: Commands) -> None:
    row = issue(run.offices.first, 1)
    run.offices.round(run.offices.first)
    run.offices.province.ask(add_user, SECOND, PASSWORD)
    asked = run("29-00", "permits", "revoke", row.number, "--reason", "false_documents", "--text", "گزارش")
    assert (asked["status"], asked["told"]["state"], asked["told"]["waits_for"]) == (0, "issued", "revoked")
    (waiting,) = run("29-00", "permits", "waiting")["told"]
    assert (waiting["reason"], waiting["asked_by"]) == ("false_documents", "admin")
    alone = run("29-00", "permits", "confirm", row.number)
    assert alone["status"] != 0
    assert "یگر" in alone["err"] or "nother" in alone["err"]
    done = run("29-00", "permits", "confirm", row.number, user="second")
    assert (done["told"]["state"], done["told"]["state_reason"]) == ("revoked", "false_documents")
    run.offices.round(run.offices.second)
    verdict = run("29-02", "permits", "verify", row.number)["told"]
    assert (verdict["validity"], verdict["valid"], verdict["permit"]) == ("revoked", False, None)
    assert verdict["list_of"] == run("29-02", "permits", "verify", row.number)["told"]["known_until"]


def test_suspended_resumed_and_handed_back(run: Commands) -> None:
    row = issue(run.offices.first, 1)
    run.offices.round(run.offices.first)
    assert "no_activity" in run("29-00", "permits", "reasons")["told"]["suspended"]
    assert run("29-00", "permits", "suspend", row.number)["status"] != 0
    suspended = run("29-00", "permits", "suspend", row.number, "--reason", "no_activity")["told"]
    assert suspended["state"] == "suspended"
    assert run("29-00", "permits", "resume", row.number, "--reason", "cleared")["told"]["state"] == "issued"
    run.offices.carry(run.offices.province, run.offices.first)
    back = run("29-01", "permits", "hand-back", row.number, "--reason", "own_request")
    assert back["told"]["state"] == "cancelled"
    assert run("29-01", "permits", "revoke", row.number, "--text", "x")["status"] != 0


def test_listed_planned_renewed_replaced_and_amended(run: Commands) -> None:
    first = run.offices.first
    old = issue(first, 1, run.offices.clocks["29-01"].today().replace(year=2025, month=12))
    late = issue(first, 2)
    file = run.folder / "notices.pdf"
    noted = run("29-01", "permits", "notices", old.number, late.number, "-o", str(file))["told"]
    assert (noted["count"], file.read_bytes()[:4]) == (2, b"%PDF")
    listed = run("29-01", "permits", "list", "--expiring", "60")["told"]
    assert [each["number"] for each in listed] == [old.number]
    assert run("29-01", "permits", "list", "--expiring", "-1")["status"] != 0
    planned = run("29-01", "permits", "renew", "--plan", old.number, late.number)
    assert (planned["status"], [each["possible"] for each in planned["told"]]) == (1, [True, False])
    (done,) = run("29-01", "permits", "renew", old.number)["told"]
    fresh = done["renewed"]
    assert (fresh["kind"], fresh["expires_on"]) == ("renewal", planned["told"][0]["expires_on"])
    assert run("29-01", "permits", "list", "--expiring", "60")["told"] == []
    assert run("29-01", "permits", "renew", late.number)["status"] == 1
    fresh = run("29-01", "permits", "replace", late.number, "--reason", "damaged_paper")["told"]
    assert (fresh["kind"], fresh["state"]) == ("replacement", "issued")
    amend = ("29-01", "permits", "amend", fresh["number"], "--text", "اصلاح")
    amended = run(*amend, "--agency", "HERITAGE")["told"]
    assert (amended["agency"], amended["next_copy"]) == ("HERITAGE", 1)
    refused = run(*amend, "--expires-on", "1400/01/01")
    assert refused["status"] != 0
