"""Tables about permits that stay in this office: the province's lists, moves that wait for somebody."""

from sqlalchemy import Column, Integer, LargeBinary, Text

from homejobs_desktop.persistence.base import local_table

permit_list = local_table(
    "permit_list",
    Column("pinc", Integer, primary_key=True),
    Column("csn", Integer, nullable=False),
    Column("document", LargeBinary, nullable=False),
)
"""The newest list of permits of each life of the province, as it was signed."""

permit_request = local_table(
    "permit_request",
    Column("permit_id", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""A move that one person asked for and another one has to confirm."""
