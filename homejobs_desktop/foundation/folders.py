"""Where the program keeps offices when nobody says where: the user's own folder for programs' data."""

import os
import sys
from pathlib import Path

_NAME = "homejobs-desktop"


def default_root(*, demo: bool = False) -> Path:
    """Give the data folder of this user's office; the demo office has one of its own."""
    name = f"{_NAME}-demo" if demo else _NAME
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / name
