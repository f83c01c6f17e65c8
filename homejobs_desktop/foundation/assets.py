"""Files that ship with the program: `resources/` and `translations/`, wherever it runs from.

They lie on the disk in every way of running (source, wheel, bundle: never an archive), so plain paths
do; `importlib.resources` would cost 4 ms before the first paint.
"""

from functools import cache
from pathlib import Path, PurePosixPath


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parents[1]
    packaged = package / "_data"
    return packaged if packaged.is_dir() else package.parent


def place(name: str) -> Path:
    """Give where a shipped file or folder lies, named from the top: `resources/styles`."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        message = f"not a shipped file: {name}"
        raise ValueError(message)
    return _root().joinpath(*path.parts)


def read(name: str) -> bytes:
    """Read a shipped file, named from the top: `resources/fonts/Vazirmatn-Regular.ttf`."""
    return place(name).read_bytes()


def names(folder: str) -> list[str]:
    """Give the names of the shipped files in `folder`, sorted."""
    return sorted(entry.name for entry in place(folder).iterdir() if entry.is_file())
