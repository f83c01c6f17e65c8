"""Tables of the journal: the operation chain, the province's commit log, base copies, the gate."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text, text

from homejobs_desktop.persistence.base import local_table

op = local_table(
    "op",
    Column("seq", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("prev", LargeBinary, nullable=False),
    Column("site", Text, nullable=False),
    Column("inc", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("stamp", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("csn", Integer),
    Column("outcome", Text),
    Column("detail", Text),
)
"""Every operation this store knows, its own and (at the province) the counties', never deleted.

`csn` is its commit number once known; `outcome` is what the province decided ("" for nothing special).
"""
Index("ix_op_record_id", op.c.record_id)
Index("ix_op_site_n", op.c.site, op.c.n)
Index("ix_op_csn", op.c.csn, sqlite_where=text("csn IS NOT NULL"))
CAME_BACK = "outcome IN ('rejected', 'parked')"
"""What an office must look at again, as the partial index below and every query that is to use it say it."""
Index("ix_op_came_back", op.c.seq, sqlite_where=text(CAME_BACK))
OF_NO_RECORD = "record_id = ''"
"""What was done without changing a record; the partial index below and every query that uses it say it so."""
Index("ix_op_of_no_record", op.c.site, op.c.n, sqlite_where=text(OF_NO_RECORD))

chain = local_table(
    "chain",
    Column("site", Text, primary_key=True),
    Column("series_tag", Integer, nullable=False),
    Column("series_counter", Integer, nullable=False),
    Column("used_tags", Text, nullable=False),
    Column("packed_n", Integer, nullable=False),
    Column("delivered_n", Integer, nullable=False),
)
"""One row: how far this office's own chain was carried, and its series of document numbers.

Where the chain stands is told by its newest operation (`journal.chain_end`).
`packed_n` is the number of the last own operation that was ever written into a package, and
`delivered_n` of the last one that the province said it has.
"""

commit_log = local_table(
    "commit_log",
    Column("csn", Integer, primary_key=True),
    Column("op_hash", LargeBinary, nullable=False, unique=True),
    Column("ch", LargeBinary, nullable=False),
    Column("pinc", Integer, nullable=False),
)
"""The province's one total order: `ch` is the hash of the commit history up to `csn`."""

base_copy = local_table(
    "base_copy",
    Column("record_id", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("pinc", Integer, nullable=False),
    Column("csn", Integer, nullable=False),
)
"""The province's state of a record on which own operations lie that are not settled yet."""

gate = local_table(
    "gate",
    Column("purpose", Text, primary_key=True),
)
"""Holds a row only inside a transaction that puts down states of the province or shipped data."""
