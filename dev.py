"""The one door for developers: makes `.venv` by itself, then runs the program or its checks in it.

python3 dev.py demo         the program with a filled demo office
python3 dev.py test [...]   all tests, or what pytest is told
python3 dev.py lint types boundaries texts     the checks, one or several
python3 dev.py bench | lock | run [...] | cli [...] | check

Needs nothing but Python's standard library. The versions are those of `uv.lock`, from whichever
package index this computer's pip is set up for. On Debian and its relatives the system libraries of
Qt that are missing are installed with apt-get.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")

SUPPORTED = ((3, 13), (3, 12), (3, 11))
OLDEST_PIP = (22, 3)
"""The first pip that can install into another Python's environment."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt opens on Linux, and the Debian package that brings it."""

TEST_TOOLS = {"pdftotext": "poppler-utils"}
"""Programs that only tests use."""


class Stop(Exception):  # noqa: N818 - the developer is told what to do; nothing is in error
    """The command ends here with a sentence."""


def say(sentence: str) -> None:
    """Tell the developer what happens."""
    print(f"dev.py: {sentence}", flush=True)


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command from the top of the project, without a shell; its exit status."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode


def script(name: str) -> Path:
    """Give the path of a program that a package put into .venv."""
    return SCRIPTS / (f"{name}.exe" if WINDOWS else name)


def quiet(*command: str | Path) -> str | None:
    """Run a command and give what it prints, or None when it fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, check=True, cwd=ROOT
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()


# --- the right Python ---


def other_python() -> list[str] | None:
    """Give the command of an installed Python that the program supports, or None."""
    for major, minor in SUPPORTED:
        for command in ([f"python{major}.{minor}"], ["py", f"-{major}.{minor}"]):
            if shutil.which(command[0]) and quiet(*command, "-c", "import venv") is not None:
                return command
    return None


def ensure_python(arguments: list[str]) -> int | None:
    """Go on with a supported Python; None when this one is."""
    if sys.version_info[:2] in SUPPORTED:
        return None
    command = other_python()
    if command:
        return subprocess.run([*command, str(ROOT / "dev.py"), *arguments], check=False).returncode
    message = (
        f"This is Python {platform.python_version()}; the program needs 3.11, 3.12 or 3.13. "
        "Install one of them (Debian 12: apt-get install python3; Windows: the 64-bit installer of "
        "Python 3.13) and run the same command with it."
    )
    raise Stop(message)


# --- system packages ---


def is_loadable(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_get(packages: list[str], *, why: str) -> bool:
    """Install Debian packages when this user can; tells whether it worked."""
    listed = " ".join(packages)
    if not shutil.which("apt-get"):
        say(f"{why}. Install with this system's package manager what Debian calls: {listed}")
        return False
    prefix: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            say(f"{why}. As root, run: apt-get install {listed}")
            return False
        prefix = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    say(f"{why}; installing with apt-get: {listed}")
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    run(*command, "update", "-qq")
    if run(*command, "install", "-y", "-qq", "--no-install-recommends", *packages) == 0:
        return True
    say(f"apt-get did not succeed. As root, run: apt-get update && apt-get install {listed}")
    return False


def ensure_system(*, for_tests: bool) -> None:
    """Install the shared libraries that Qt needs on Linux and that are missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = sorted({package for name, package in QT_LIBRARIES.items() if not is_loadable(name)})
    tools = [package for name, package in TEST_TOOLS.items() if for_tests and not shutil.which(name)]
    if missing:
        apt_get(missing + tools, why="Some system libraries of Qt are missing")
    elif tools and not apt_get(tools, why="A program that some tests use is missing"):
        say("going on; the tests that need it are skipped")


# --- the environment ---


def project() -> dict[str, object]:
    """Read what pyproject.toml says about dependencies."""
    import tomllib  # noqa: PLC0415 - an older Python must get as far as the sentence about its age

    with (ROOT / "pyproject.toml").open("rb") as file:
        parsed = tomllib.load(file)
    return {"project": parsed["project"], "groups": parsed["dependency-groups"]}


def group_requirements(groups: dict[str, list[object]], name: str) -> list[str]:
    """Give the requirements of a dependency group (PEP 735) with the groups that it includes."""
    requirements: list[str] = []
    for item in groups[name]:
        if isinstance(item, dict):
            requirements += group_requirements(groups, str(item["include-group"]))
        else:
            requirements.append(str(item))
    return requirements


def constraints() -> str:
    """Give the versions of uv.lock in pip's form, so that any package index serves them."""
    import tomllib  # noqa: PLC0415 - as above

    with (ROOT / "uv.lock").open("rb") as file:
        packages = tomllib.load(file)["package"]
    lines = []
    for package in packages:
        if "registry" not in package["source"]:
            continue
        markers = " or ".join(f"({marker})" for marker in package.get("resolution-markers", ()))
        lines.append(f"{package['name']}=={package['version']}" + (f" ; {markers}" if markers else ""))
    return "\n".join(lines) + "\n"


def ensure_venv() -> None:
    """Make .venv, or make it anew when its Python is gone or not supported."""
    version = quiet(PYTHON, "-c", "import sys; print(sys.version_info[:2] in {(3, 11), (3, 12), (3, 13)})")
    if version == "True":
        return
    say("making .venv")
    venv.EnvBuilder(with_pip=False, clear=True, symlinks=not WINDOWS).create(VENV)


def outer_pip() -> list[str] | None:
    """Give the pip of the running Python, told to install into .venv, or None when it cannot."""
    version = quiet(sys.executable, "-c", "import pip; print(pip.__version__)")
    if version is None or tuple(int(part) for part in version.split(".")[:2]) < OLDEST_PIP:
        return None
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def pip_command() -> list[str]:
    """Find a pip for .venv: its own, Python's bundled one, this Python's, or Debian's package."""
    own = [str(PYTHON), "-m", "pip"]
    if quiet(*own, "--version"):
        return own
    if importlib.util.find_spec("ensurepip") and quiet(PYTHON, "-m", "ensurepip") is not None:
        return own
    outer = outer_pip()
    if outer:
        return outer
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if apt_get([package], why="This Python has no pip") and quiet(PYTHON, "-m", "ensurepip") is not None:
        return own
    message = (
        "This Python has neither pip nor ensurepip, so nothing can be installed into .venv. "
        f"Install one of them (Debian: apt-get install {package}) and run the same command again."
    )
    raise Stop(message)


def ensure_installed(*, for_developers: bool) -> None:
    """Install the locked packages into .venv, once per change of them."""
    ensure_venv()
    told = project()
    lock = (ROOT / "uv.lock").read_bytes()
    wanted = hashlib.sha256(json.dumps(told, sort_keys=True).encode() + lock).hexdigest()
    marks = [VENV / ".installed-dev"] if for_developers else [VENV / ".installed", VENV / ".installed-dev"]
    if any(mark.is_file() and mark.read_text() == wanted for mark in marks):
        return
    groups = told["groups"]
    extra = group_requirements(groups, "dev") if for_developers and isinstance(groups, dict) else []
    listed = VENV / "constraints.txt"
    listed.write_text(constraints())
    say("installing the locked packages into .venv; the first time takes some minutes")
    options = ["--disable-pip-version-check", "--quiet", "--constraint", str(listed)]
    # An older pip else installs a package without a wheel by a way that newer ones gave up.
    env = {**os.environ, "PIP_USE_PEP517": "1"}
    if run(*pip_command(), "install", *options, "--editable", str(ROOT), *extra, env=env) != 0:
        message = (
            "pip could not install the packages; its own words are above. Is the package index reachable? "
            "Run the same command again when it is."
        )
        raise Stop(message)
    marks[0].write_text(wanted)


# --- the commands ---


def program(*arguments: str) -> int:
    """Start the window."""
    ensure_system(for_tests=False)
    ensure_installed(for_developers=False)
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown):
        message = "There is no screen here (DISPLAY is not set): start it from a terminal of the desktop."
        raise Stop(message)
    return run(PYTHON, "-m", "homejobs_desktop", *arguments)


def demo(*arguments: str) -> int:
    """Open the demo office, kept in demo-office/; made at the first start."""
    return program("--demo", "--data", str(ROOT / "demo-office"), *arguments)


def cli(*arguments: str) -> int:
    """Run the command line of the program."""
    ensure_installed(for_developers=False)
    return run(script("homejobs"), *arguments)


def test(*arguments: str) -> int:
    """Run the tests."""
    ensure_system(for_tests=True)
    ensure_installed(for_developers=True)
    return run(PYTHON, "-m", "pytest", "-n", "auto", *arguments)


def bench(*arguments: str) -> int:
    """Run the benchmarks, one after the other."""
    ensure_system(for_tests=True)
    ensure_installed(for_developers=True)
    return run(PYTHON, "-m", "tests.benchmarks", *arguments)


def lint() -> int:
    """Look for faults of style, and of the formatter's form."""
    return run(PYTHON, "-m", "ruff", "check") or run(PYTHON, "-m", "ruff", "format", "--check")


def types() -> int:
    """Check the types."""
    return run(PYTHON, "-m", "mypy")


def boundaries() -> int:
    """Check who imports whom."""
    return run(script("lint-imports"))


def texts() -> int:
    """Check that every text of the program has its Persian."""
    return run(PYTHON, ROOT / "tools" / "texts.py", "check")


def lock() -> int:
    """Write uv.lock anew from pyproject.toml, whatever index this computer uses otherwise."""
    ensure_installed(for_developers=True)
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    return run(PYTHON, "-m", "uv", "lock", "--no-config", env=plain)


CHECKS = {"lint": lint, "types": types, "boundaries": boundaries, "texts": texts}
COMMANDS = {"demo": demo, "run": program, "cli": cli, "test": test, "bench": bench}


def check_all(names: list[str]) -> int:
    """Run several checks to the end and fail when one of them did."""
    ensure_installed(for_developers=True)
    failed = [name for name in names if CHECKS[name]() != 0]
    say(f"failed: {', '.join(failed)}" if failed else f"in order: {', '.join(names)}")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit status."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0 if arguments else 2
    first, rest = arguments[0], arguments[1:]
    elsewhere = ensure_python(arguments)
    if elsewhere is not None:
        return elsewhere
    if first in COMMANDS:
        return COMMANDS[first](*rest)
    if first == "lock" and not rest:
        return lock()
    if arguments == ["check"]:
        return check_all(list(CHECKS)) or test()
    unknown = [name for name in arguments if name not in CHECKS]
    if unknown:
        message = f"There is no command {unknown[0]!r}; `python3 dev.py --help` lists them."
        raise Stop(message)
    return check_all(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(f"dev.py: {stop}")
    except KeyboardInterrupt:
        sys.exit(130)
