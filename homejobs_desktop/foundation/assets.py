"""Files that ship with the program: `resources/` and `translations/`, wherever it runs from."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath


@cache
def _root() -> Traversable:
    packaged = files("homejobs_desktop") / "_data"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[2]


def _place(name: str) -> Traversable:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        message = f"not a shipped file: {name}"
        raise ValueError(message)
    return _root().joinpath(*path.parts)


def read(name: str) -> bytes:
    """Read a shipped file, named from the top: `resources/fonts/Vazirmatn-Regular.ttf`."""
    return _place(name).read_bytes()


def names(folder: str) -> list[str]:
    """Give the names of the shipped files in `folder`, sorted."""
    return sorted(entry.name for entry in _place(folder).iterdir() if entry.is_file())


def place(name: str) -> Path:
    """Give where a shipped file or folder lies on the disk, for those who read files themselves."""
    return Path(str(_place(name)))
