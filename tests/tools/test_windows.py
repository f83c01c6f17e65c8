"""What the Windows build takes from the lock, and how it finds a library that a bundle lacks."""

import ast
import hashlib
import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "windows"


def listed(*groups: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, str(TOOLS / "wheels.py"), *groups], capture_output=True, text=True, check=True
    )
    lines = [line for line in done.stdout.splitlines() if line]
    return {line.partition("==")[0]: line for line in lines}


def test_the_program_gets_the_locked_versions_with_their_hashes() -> None:
    lines = listed()
    with (ROOT / "uv.lock").open("rb") as file:
        locked: dict[str, Any] = {each["name"]: each for each in tomllib.load(file)["package"]}
    assert {
        "pyside6-essentials",
        "shiboken6",
        "sqlcipher3",
        "sqlalchemy",
        "cffi",
        "zxing-cpp",
    } <= lines.keys()
    assert not {"pytest", "mypy", "ruff"} & lines.keys()
    for name, line in lines.items():
        assert line.startswith(f"{name}=={locked[name]['version']} --hash=sha256:")
    wheel = next(each for each in locked["sqlcipher3"]["wheels"] if "cp313-cp313-win_amd64" in each["url"])
    assert wheel["hash"] in lines["sqlcipher3"]


def test_markers_are_asked_for_windows() -> None:
    lines = listed("test")
    assert {"pytest", "colorama", "openpyxl", "odfpy"} <= lines.keys()
    assert "uvloop" not in lines


def test_every_version_of_the_bundler_is_pinned_by_a_hash() -> None:
    for name in ("bundler.txt", "interpreter.txt"):
        lines = (TOOLS / name).read_text(encoding="utf-8").splitlines()
        wanted = [line for line in lines if line and not line.startswith("#")]
        assert wanted
        assert all(" --hash=sha256:" in line and "==" in line for line in wanted)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
@pytest.mark.parametrize("script", ["check.sh", "sign.sh", "stages.sh", "wine.sh"])
def test_the_scripts_can_be_read(script: str) -> None:
    subprocess.run(["bash", "-n", str(TOOLS / script)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
def test_it_can_be_left_out() -> None:
    done = subprocess.run(
        ["bash", str(TOOLS / "check.sh")],
        capture_output=True, text=True, check=True, env={"HOMEJOBS_WINDOWS": "0", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert "left out" in done.stdout


def macro(name: str) -> str:
    text = (TOOLS / "installer.nsi").read_text(encoding="utf-8")
    return text.partition(f"!macro {name}")[2].partition("!macroend")[0]


def test_the_installer_asks_for_the_name_that_the_window_takes() -> None:
    window = (ROOT / "homejobs_desktop" / "ui" / "handover.py").read_text(encoding="utf-8")
    taken = ast.literal_eval(window.partition("_RUNNING = ")[2].partition("\n")[0])
    assert f'w "{taken}")' in macro("LookWhetherRuns")


def test_whether_it_runs_is_not_told_by_a_flag_that_asking_takes_away() -> None:
    assert "StrCpy $Running 1" in macro("LookWhetherRuns")
    assert "SetErrors" not in (TOOLS / "installer.nsi").read_text(encoding="utf-8")


def test_every_end_of_the_installer_is_told() -> None:
    text = (TOOLS / "installer.nsi").read_text(encoding="utf-8")
    codes = dict(re.findall(r"Refuse (\d) ([a-z-]+) ", text))
    told = text.partition("Exit codes and words: ")[2].partition("Whatever is not 0")[0]
    assert codes == {"2": "stopped", "3": "no-administrator", "4": "newer", "5": "running", "6": "broken"}
    assert all(f"{code} {word}" in told for code, word in codes.items())
    documented = (ROOT / "docs" / "windows.md").read_text(encoding="utf-8")
    assert all(f"| {code} | `{word}` |" in documented for code, word in codes.items())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
def test_sums_are_listed_and_nothing_is_signed_without_a_certificate(tmp_path: Path) -> None:
    program = tmp_path / "homejobs-setup-1.0.0.exe"
    program.write_bytes(b"MZ")
    sign = ["bash", str(TOOLS / "sign.sh")]
    plain = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run([*sign, program], capture_output=True, text=True, check=True, env=plain)
    assert "not signed" in done.stdout
    assert program.read_bytes() == b"MZ"
    subprocess.run([*sign, "--sums", tmp_path], check=True, env=plain)
    listed = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    assert listed == f"{hashlib.sha256(b'MZ').hexdigest()}  {program.name}\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
def test_what_cannot_be_had_is_not_a_fault_of_the_program(tmp_path: Path) -> None:
    said = subprocess.run(
        ["bash", "-c", f". {TOOLS / 'wine.sh'}; unable 'no packages'"],
        capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert said.returncode == 75
    assert "CANNOT BE CHECKED HERE: no packages" in said.stderr


def test_the_interpreter_is_unpacked_into_its_folder_only(tmp_path: Path) -> None:
    import io
    import tarfile
    import zipfile

    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("python-3.13/python.exe", b"MZ")
        packed.writestr("python-3.13/Lib/os.py", b"")
        packed.writestr("python-3.13/../../outside.txt", b"no")
    archive = tmp_path / "interpreter.tar.gz"
    with tarfile.open(archive, "w:gz") as outer:
        entry = tarfile.TarInfo("sdist/data.zip")
        entry.size = len(inner.getvalue())
        outer.addfile(entry, io.BytesIO(inner.getvalue()))
    runpy.run_path(str(TOOLS / "unpack_python.py"))["main"](archive, tmp_path / "made" / "python")
    files = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(files) == ["interpreter.tar.gz", "made/python/Lib/os.py", "made/python/python.exe"]
