"""The packages whose files may lie on this computer, and which of them are the last ones."""

from sqlalchemy import func, select

from homejobs_desktop.persistence.exchange import PackageRecord, package_of
from homejobs_desktop.persistence.exchange_tables import package
from homejobs_desktop.persistence.session import Session


def packages_beyond(session: Session, last: int, before: str) -> list[PackageRecord]:
    """Give the packages from before an instant that are not among the `last` ones of an office.

    Those that were written for an office and those that were read from it are counted apart.
    """
    place = (
        func.row_number()
        .over(
            partition_by=(package.c.direction, package.c.peer),
            order_by=(package.c.at.desc(), package.c.number.desc(), package.c.id),
        )
        .label("place")
    )
    ranked = select(package, place).subquery()
    wanted = select(ranked).where(ranked.c.place > last, ranked.c.at < before)
    return [package_of(row) for row in session.mappings(wanted.order_by(ranked.c.at))]


def recorded_files(session: Session) -> set[str]:
    """Give the names of all packages that were written, and read, by this office."""
    return {str(row[0]) for row in session.rows(select(package.c.file))}
