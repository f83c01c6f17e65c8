"""Where an office keeps its files on this computer."""

from pathlib import Path
from typing import NamedTuple


class OfficePaths(NamedTuple):
    """The data folder of one office and what lies in it."""

    root: Path

    @property
    def store(self) -> Path:
        """The encrypted database."""
        return self.root / "office.db"

    @property
    def keys(self) -> Path:
        """Wrapped keys; never in a backup."""
        return self.root / "keys"

    @property
    def recovery(self) -> Path:
        """The key of the store, wrapped by the recovery code on paper; elsewhere a backup needs it."""
        return self.root / "recovery.key"

    @property
    def mark(self) -> Path:
        """What this computer has let out, kept outside the database (exchange protocol 3.3)."""
        return self.root / "keys" / "mark.key"

    @property
    def backups(self) -> Path:
        """Encrypted copies of the store."""
        return self.root / "backups"

    @property
    def inbox(self) -> Path:
        """Packages as they came, still encrypted."""
        return self.root / "inbox"

    @property
    def outbox(self) -> Path:
        """Packages as they were written, encrypted."""
        return self.root / "outbox"

    @property
    def rejected(self) -> Path:
        """Packages that were refused, with the reason's code."""
        return self.root / "rejected"

    @property
    def quarantine(self) -> Path:
        """Packages of a computer whose key was withdrawn, until a person releases them."""
        return self.root / "inbox" / "quarantine"

    @property
    def releases(self) -> Path:
        """Setup files of releases, as they were verified, and what an installer reports."""
        return self.root / "releases"

    @property
    def logs(self) -> Path:
        """Log files, without personal data."""
        return self.root / "logs"

    @property
    def drafts(self) -> Path:
        """Window state that is not a record: column widths, the last page."""
        return self.root / "window.ini"
