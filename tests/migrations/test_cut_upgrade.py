"""The power fails while an older store is upgraded: it is the old one or the new one, never half."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.persistence import schema
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.services.check import check_store
from tests.support.kept import Kept, versions

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="power cuts are tried where processes can fork"
)

ROOT = Path(__file__).resolve().parents[2]
POINTS = 12
"""Points of a cut, spread over the steps that the upgrade takes, the first and the last among them."""


@pytest.fixture(scope="module")
def child() -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.support.cut_upgrade"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=-1, stdout=-1, text=True)
    yield process
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    process.wait(timeout=10)
    process.stdout.close()


def _upgraded(child: "subprocess.Popen[str]", folder: Path, at: int) -> int:
    assert child.stdin is not None
    assert child.stdout is not None
    print(json.dumps({"folder": str(folder), "at": at}), file=child.stdin, flush=True)
    answer = child.stdout.readline()
    assert answer, f"the program died at {at}"
    return int(answer)


def _version(kept: Kept, store: Path) -> tuple[int, int]:
    """Give the schema's number, and how many tables and columns there are."""
    engine = open_engine(store, kept.key("29-01"))
    try:
        with engine.connect() as connection:
            count = connection.exec_driver_sql(
                "SELECT count(*) FROM sqlite_master AS m, pragma_table_xinfo(m.name) WHERE m.type = 'table'"
            ).scalar()
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        return schema.version_of(engine), int(count or 0)
    finally:
        engine.dispose()


OLDER = [
    pytest.param(kept, id=kept.folder.name)
    for kept in versions()
    if kept.number("revision") < schema.REVISION
]


@pytest.mark.parametrize("kept", OLDER)
def test_a_cut_upgrade_leaves_the_old_store_or_the_new_one(
    child: "subprocess.Popen[str]", kept: Kept, tmp_path: Path
) -> None:
    before, work = tmp_path / "before", tmp_path / "work"
    kept.put("29-01", before)
    old = _version(kept, before / "office.db")
    shutil.copytree(before, work)
    steps = _upgraded(child, work, 0)
    new = _version(kept, work / "office.db")
    assert (old[0], new[0]) == (kept.number("revision"), schema.REVISION)
    records, state = kept.held("29-01")
    seen = set()
    for point in sorted({1 + (steps - 1) * place // (POINTS - 1) for place in range(POINTS)}):
        shutil.rmtree(work)
        shutil.copytree(before, work)
        assert _upgraded(child, work, point) == 0
        seen.add(found := _version(kept, work / "office.db"))
        assert found in {old, new}
        opened = kept.open_again(work)
        report = opened.ask(check_store)
        opened.close()
        assert report.whole
        assert report.state_sha256 == state
        assert report.records["person"] == records["person"]
        assert _version(kept, work / "office.db") == new
        whole = [_version(kept, backup) for backup in (work / "backups").glob("office-*.db")]
        assert whole
        assert set(whole) == {old}
    assert seen == {old, new}
