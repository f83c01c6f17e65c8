"""Window state that outlives the window: sizes, widths, the last choices. Never personal data."""

from pathlib import Path

from PySide6.QtCore import QSettings


class IniMemory:
    """Keeps window state in the office's `window.ini`."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def remember(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._settings.setValue(key, value)

    def recall(self, key: str) -> str:
        """Give what is kept under `key`, or ""."""
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
