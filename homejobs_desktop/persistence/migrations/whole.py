"""The whole schema as the program declares it: imports every module that declares tables.

Only migrations and their tests need all of it at once.
"""

from homejobs_desktop.persistence import (
    blob_tables,
    decision_tables,
    exchange_tables,
    imports,
    journal_tables,
    line_tables,
    linkage_tables,
    local_tables,
    permit_tables,
    printing_tables,
    quota_tables,
    release_tables,
    survey_tables,
    tables,
)
from homejobs_desktop.persistence.base import metadata

TABLE_MODULES = (
    tables,
    journal_tables,
    local_tables,
    exchange_tables,
    imports,
    printing_tables,
    decision_tables,
    linkage_tables,
    blob_tables,
    quota_tables,
    permit_tables,
    line_tables,
    survey_tables,
    release_tables,
)
"""Every module that declares tables; a test looks for one that is missing."""

__all__ = ["TABLE_MODULES", "metadata"]
