"""Packages that this office wrote, looked up by the names they have on a drive."""

from collections.abc import Iterable

from sqlalchemy import func, select

from homejobs_desktop.persistence.exchange import PackageRecord, package_of
from homejobs_desktop.persistence.exchange_tables import package
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session


def written_packages(session: Session, names: Iterable[str]) -> dict[str, PackageRecord]:
    """Give the packages written here that bear these names, by their names in lower case."""
    found: dict[str, PackageRecord] = {}
    for part in chunks({name.lower() for name in names}):
        query = select(package).where(package.c.direction == "out", func.lower(package.c.file).in_(part))
        for row in session.mappings(query):
            record = package_of(row)
            found[record.file.lower()] = record
    return found
