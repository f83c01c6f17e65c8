"""Tables of the exchange with other offices."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from homejobs_desktop.persistence.base import local_table

package = local_table(
    "package",
    Column("id", Text, primary_key=True),
    Column("direction", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("peer", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("file", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("manifest", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("head", LargeBinary),
    Column("upper", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("result", Text, nullable=False),
)
"""Every package written ("out") or read ("in"); signed manifests are evidence and are kept for ever."""
Index("ix_package_direction_at", package.c.direction, package.c.at)
Index("ix_package_peer_at", package.c.peer, package.c.at)
Index("ix_package_sha256", package.c.sha256)

peer = local_table(
    "peer",
    Column("site", Text, primary_key=True),
    Column("pinc", Integer, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("history", Text, nullable=False),
    Column("awaited", Integer, nullable=False),
    Column("settled_n", Integer, nullable=False),
    Column("out_number", Integer, nullable=False),
    Column("in_number", Integer, nullable=False),
    Column("out_csn", Integer, nullable=False),
    Column("out_trust", Integer, nullable=False),
    Column("out_at", Text, nullable=False),
    Column("in_at", Text, nullable=False),
    Column("program", Text, nullable=False, server_default=""),
    Column("schema", Integer, nullable=False, server_default="0"),
    Column("upgrade", Text, nullable=False, server_default=""),
    Column("release", Integer, nullable=False, server_default="0"),
)
"""How the exchange with another office stands; `program` and `schema` are its versions, as it last said.

`upgrade` is what it said of the last release that it installed (JSON, "" for nothing), `release` the highest
serial of a release that it knew.

At a county there is one row, the province: the own position in its history, how far the snapshot
reaches that is being taken in, how far the own chain is settled. At the province there is a row for
each county: the position it was verified to have, and up to where packages were written for it.
"""

checkpoint = local_table(
    "checkpoint",
    Column("site", Text, primary_key=True),
    Column("pinc", Integer, primary_key=True),
    Column("csn", Integer, primary_key=True),
    Column("history", Text, nullable=False),
)
"""Positions that the province gave to a county or verified from it."""

tip = local_table(
    "tip",
    Column("hash", LargeBinary, primary_key=True),
    Column("site", Text, nullable=False),
    Column("inc", Text, nullable=False),
    Column("n", Integer, nullable=False),
)
"""The ends of the branches of each county's chain, as the province knows them."""
Index("ix_tip_site", tip.c.site)

waiting = local_table(
    "waiting",
    Column("hash", LargeBinary, primary_key=True),
    Column("prev", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""Operations whose predecessor is not committed: it did not come yet, or waits for a newer program."""
Index("ix_waiting_prev", waiting.c.prev)

clamped = local_table(
    "clamped",
    Column("op_hash", LargeBinary, primary_key=True),
    Column("effective", Integer, nullable=False),
)
"""Effective times of the operations for which it is not their own stamp."""

conflict = local_table(
    "conflict",
    Column("nr", Integer, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("tag", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("resolved_at", Text),
)
"""Values that wait for a person's decision; the present value stands meanwhile."""
Index("ix_conflict_record_id", conflict.c.record_id)

field_history = local_table(
    "field_history",
    Column("nr", Integer, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("tag", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("actor", Text),
    Column("reason", Text),
)
"""Values that lost: against a later one, by a person's decision (with its reason), or in a merge."""
Index("ix_field_history_record_id", field_history.c.record_id)

trust_document = local_table(
    "trust_document",
    Column("kind", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""Signed roots and trust lists, every version this office ever believed."""

alarm = local_table(
    "alarm",
    Column("nr", Integer, primary_key=True),
    Column("site", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("seen_at", Text),
    Column("seen_by", Text),
    Column("note", Text),
)
"""What the exchange noticed that should not be: a fork of a chain, a foreign tip, a doubled number.

An alarm stands until somebody says what was done about it (`seen_at`, `seen_by`, `note`)."""

erased = local_table(
    "erased",
    Column("record_id", Text, primary_key=True),
    Column("at", Text, nullable=False),
)
"""Ids whose content was erased; the set only grows."""

alias = local_table(
    "alias",
    Column("merged_id", Text, primary_key=True),
    Column("survivor_id", Text, nullable=False),
)
"""Records that were merged into another one."""

foreign = local_table(
    "foreign_state",
    Column("record_id", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("line", LargeBinary, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("pinc", Integer, nullable=False, server_default="0"),
)
"""States of entities that only a newer program knows, kept for it."""
