"""Names the packages of uv.lock that Windows gets, each with its hashes, in pip's form.

wheels.py           what the program needs
wheels.py test      and what its tests need

The versions and hashes are the lock's, so any package index may serve the files.
"""

import sys
import tomllib
from pathlib import Path
from typing import Any

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = {
    "extra": "",
    "implementation_name": "cpython",
    "implementation_version": "3.13.2",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19045",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
}
"""What markers are asked about: a 64-bit Windows 10 with Python 3.13."""

Package = dict[str, Any]


def is_wanted(thing: Package) -> bool:
    """Tell whether a dependency, or one of several locked versions, is for Windows."""
    markers = thing.get("resolution-markers") or ([thing["marker"]] if "marker" in thing else [])
    return not markers or any(Marker(marker).evaluate(WINDOWS) for marker in markers)


def locked(groups: list[str]) -> list[Package]:
    """Give the locked packages of the program and of some groups of its dependencies, sorted by name."""
    with (ROOT / "uv.lock").open("rb") as file:
        packages: list[Package] = tomllib.load(file)["package"]
    by_name = {package["name"]: package for package in packages if is_wanted(package)}
    own = by_name["homejobs-desktop"]
    waiting = [*own["dependencies"]]
    for group in groups:
        waiting += own["dev-dependencies"][group]
    found: dict[str, Package] = {}
    while waiting:
        dependency = waiting.pop()
        name = dependency["name"]
        if name not in found and is_wanted(dependency):
            found[name] = by_name[name]
            waiting += found[name].get("dependencies", [])
    return [found[name] for name in sorted(found)]


def requirement(package: Package) -> str:
    """Give one line for pip: the exact version and the hashes of all its files."""
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
    hashes = " ".join(f"--hash={file['hash']}" for file in files)
    return f"{package['name']}=={package['version']} {hashes}"


def main(groups: list[str]) -> None:
    """Print the lines: first what has wheels, after an empty line what has to be built from source."""
    packages = locked(groups)
    print("\n".join(requirement(package) for package in packages if package.get("wheels")))
    print()
    print("\n".join(requirement(package) for package in packages if not package.get("wheels")))


if __name__ == "__main__":
    main(sys.argv[1:])
