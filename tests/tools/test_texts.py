"""The keeper of the translations finds what is marked and refuses what is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import texts
from tools.texts import Entry, Key

ROOT = Path(__file__).resolve().parents[2]

CODE = """
from homejobs_desktop.foundation import i18n
from homejobs_desktop.foundation.i18n import mark

A = mark("People", "Name of {person}")
B = i18n.mark(
    "People",
    "One "
    "sentence.",
)
C = mark("People", f"Name of {A}")
D = mark("People")
E = other.mark("People", "not ours")
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "page.py").write_text(CODE, encoding="utf-8")
    return folder


def test_literals_are_found_and_anything_else_is_refused(program: Path) -> None:
    assert texts.program_texts(program) == {Key("People", "Name of {person}"), Key("People", "One sentence.")}
    refused = [use.place for use in texts.uses(program) if use.key is None]
    assert refused == ["program/page.py:11", "program/page.py:12"]


def test_the_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = {
        Key("B", 'x < y & "z"'): Entry("الف‌ب > <", finished=True),
        Key("A", "Two\nlines"): Entry("دو\nخط", finished=True),
        Key("A", "Later"): Entry(),
    }
    path = tmp_path / "fa.ts"
    path.write_text(texts.render(entries), encoding="utf-8")
    assert texts.read(path) == entries
    assert texts.render(texts.read(path)) == path.read_text(encoding="utf-8")


def test_an_update_adds_what_is_new_and_drops_what_is_gone() -> None:
    kept, gone, new = Key("A", "kept"), Key("A", "gone"), Key("A", "new")
    entries = {kept: Entry("مانده", finished=True), gone: Entry("رفته", finished=True)}
    assert texts.updated(entries, {kept, new}) == {kept: entries[kept], new: Entry()}


def test_a_fragment_fills_what_the_program_has_and_says_what_it_has_not(tmp_path: Path) -> None:
    entries = {Key("A", "Save"): Entry()}
    fragment = tmp_path / "fragment.json"
    fragment.write_text(json.dumps({"A": {"Save": "ذخیره", "Gone": "رفته"}}), encoding="utf-8")
    left = texts.fold(entries, [fragment])
    assert entries == {Key("A", "Save"): Entry("ذخیره", finished=True)}
    assert len(left) == 1
    assert "Gone" in left[0]


@pytest.mark.parametrize(
    ("source", "persian", "part"),
    [
        ("Save", "", "no Persian"),
        ("Save {name}", "ذخیرهٔ {nam}", "placeholders"),
        ("Save {name}", "ذخیرهٔ {name", "braces"),
        ("Person", "علي", "Arabic ye"),
        ("Book", "كتاب", "Arabic kaf"),
        ("Page 3", "صفحهٔ ٣", "Arabic digit"),
        ("Save", "Save", "no Persian letter"),
        ("They go", "می\u200c روند", "half-space"),
        ("Save", "ذخیره ", "a space"),
    ],
)
def test_a_wrong_translation_is_refused(source: str, persian: str, part: str) -> None:
    assert any(part in fault for fault in texts.translation_faults(Key("A", source), persian))


@pytest.mark.parametrize(
    ("source", "persian"),
    [
        ("{done} of {total}", "{done} از {total}"),
        ("PDF", "PDF"),
        ("{size} kB", "{size} kB"),
        ("They go", "می\u200cروند"),
    ],
)
def test_a_right_translation_passes(source: str, persian: str) -> None:
    assert texts.translation_faults(Key("A", source), persian) == []


def test_everything_wrong_is_said(program: Path) -> None:
    entries = {
        Key("People", "Name of {person}"): Entry("نام {person}"),
        Key("People", "Gone"): Entry("رفته", finished=True),
    }
    said = "\n".join(texts.faults(entries, folder=program))
    for part in ("page.py:11", "page.py:12", "new, run", "gone, run", "unfinished"):
        assert part in said


FOLDING = """
import sys, time
from pathlib import Path
from tools import texts

catalogue, program, fragment = map(Path, sys.argv[1:])
was = texts.read
def slowly(path):
    found = was(path)
    time.sleep(0.3)  # whoever reads meanwhile writes what it read
    return found
texts.read = slowly
sys.exit(texts.write([fragment], catalogue, program))
"""


def fragment(folder: Path, name: str, source: str, persian: str) -> Path:
    path = folder / name
    path.write_text(json.dumps({"People": {source: persian}}), encoding="utf-8")
    return path


def test_two_that_fold_at_once_lose_nothing(tmp_path: Path, program: Path) -> None:
    catalogue = tmp_path / "fa.ts"
    fragments = (
        fragment(tmp_path, "one.json", "Name of {person}", "نام {person}"),
        fragment(tmp_path, "two.json", "One sentence.", "یک جمله."),
    )
    running = [
        subprocess.Popen([sys.executable, "-c", FOLDING, str(catalogue), str(program), str(each)], cwd=ROOT)
        for each in fragments
    ]
    assert [each.wait(timeout=60) for each in running] == [0, 0]
    assert all(entry.finished for entry in texts.read(catalogue).values())


def test_a_fold_keeps_what_is_away_from_the_program_and_says_so(
    tmp_path: Path, program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue, away = tmp_path / "fa.ts", Key("People", "Away")
    catalogue.write_text(texts.render({away: Entry("دور", finished=True)}), encoding="utf-8")
    one = fragment(tmp_path, "one.json", "One sentence.", "یک جمله.")
    assert texts.write([one], catalogue, program) == 0
    assert "kept until the next update" in capsys.readouterr().out
    assert texts.read(catalogue)[away] == Entry("دور", finished=True)
    assert texts.write([], catalogue, program) == 0
    assert texts.read(catalogue).keys() == texts.program_texts(program)


def test_two_fragments_that_disagree_are_refused(tmp_path: Path, program: Path) -> None:
    catalogue = tmp_path / "fa.ts"
    said = [
        fragment(tmp_path, f"{name}.json", "One sentence.", name)
        for name in ("یک جمله.", "جملهٔ دیگر.")
    ]  # fmt: skip
    assert texts.write(said, catalogue, program) == 1
    assert texts.read(catalogue)[Key("People", "One sentence.")].persian == "یک جمله."
