"""Tables of what the province grants its counties."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text, text

from homejobs_desktop.persistence.base import local_table
from homejobs_desktop.persistence.journal_tables import op

quota_grant = local_table(
    "quota_grant",
    Column("id", Text, primary_key=True),
    Column("site", Text, nullable=False),
    Column("line", LargeBinary, nullable=False),
    Column("csn", Integer, nullable=False),
)
"""Grants of the province, each as it signed it (`line`); the set only grows.

`csn` is the commit of the operation that made it or brought it back; 0 at a county.
"""
Index("ix_quota_grant_site_csn", quota_grant.c.site, quota_grant.c.csn)
Index("ix_op_issued", op.c.record_id, sqlite_where=text("type = 'permit.create'"))
