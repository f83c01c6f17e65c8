"""Tables of what a person decided: decisions, merged and moved records, who else holds a record."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from homejobs_desktop.persistence.base import local_table

decision = local_table(
    "decision",
    Column("hash", LargeBinary, primary_key=True),
    Column("record_id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("stamp", Integer, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("body", Text, nullable=False),
)
"""The province's own operations about a county's record: they go down with its state, for its story."""
Index("ix_decision_record_id", decision.c.record_id)

child_origin = local_table(
    "child_origin",
    Column("record_id", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("person_id", Text, nullable=False),
)
"""Whose a record was before its person was merged into another one: a merge can be taken back."""
Index("ix_child_origin_person_id", child_origin.c.person_id)

shared = local_table(
    "shared",
    Column("record_id", Text, primary_key=True),
    Column("site", Text, primary_key=True),
    Column("entity", Text, nullable=False),
)
"""Records that a county holds without owning them, because it holds a person merged with another's."""
Index("ix_shared_site_entity", shared.c.site, shared.c.entity)

left_scope = local_table(
    "left_scope",
    Column("record_id", Text, primary_key=True),
    Column("site", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("csn", Integer, nullable=False),
)
"""Records that left a county's scope at a commit; at a county, those it must still take away."""
Index("ix_left_scope_site_csn", left_scope.c.site, left_scope.c.csn)

proposal = local_table(
    "proposal",
    Column("op_hash", LargeBinary, primary_key=True),
    Column("type", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("csn", Integer, nullable=False),
    Column("done_at", Text),
)
"""What a county asked the province to do: `transfer.ask`, `merge.propose`."""
Index("ix_proposal_record_id", proposal.c.record_id)

closed_task = local_table(
    "closed_task",
    Column("op_hash", LargeBinary, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("site", Text, nullable=False, server_default=""),
    Column("decided", Text, nullable=False, server_default=""),
    Column("reason", Text),
)
"""Changes that came back and that a person has put right (no `reason`) or laid aside.

`site` is the office whose person did it: its own, or at the province the county that told of it.
It holds for the decision `decided` (outcome, colon, detail) only: another one is a task again.
"""

used_indicator = local_table(
    "used_indicator",
    Column("direction", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("indicator", Integer, nullable=False),
)
"""The highest indicator of this office among letters that were erased: it is not given again."""
