"""The tool that lets two versions exchange, tried with the present program on both sides."""

from pathlib import Path

import pytest

from tests.support.kept import versions
from tests.support.mixed import Mixed

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("old", ["29-00", "29-01"])
def test_offices_in_programs_of_their_own_agree(tmp_path: Path, old: str) -> None:
    assert Mixed(versions()[-1], ROOT, ROOT, tmp_path).play(old) == []


def test_what_is_not_alike_is_told(tmp_path: Path) -> None:
    mixed = Mixed(versions()[0], ROOT, ROOT, tmp_path)
    mixed.start("29-01")
    try:
        mixed.round()
        assert mixed.wrong() == []
        mixed.ask("29-01", "change", mixed.kept.story["unread"], {"village": "دور"})
        assert mixed.wrong() == ["the offices do not agree"]
    finally:
        mixed.stop()
