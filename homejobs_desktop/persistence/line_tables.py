"""What the lists of applications, permits, referrals are found and ordered by: narrow rows without a record.

A line stands for each record in use, under the same number. It repeats what the filters ask for and the
holder's name as it sorts, so that one index answers any filter in one order: the row of an application is
twenty times as wide, and the name stands in another table. Triggers keep the lines in step, whoever writes
the records (see `lines`).
"""

from typing import Final

from sqlalchemy import Column, Index, Integer, Text, text

from homejobs_desktop.persistence.base import local_table

NO_DAY: Final = "9999-12-31"
"""Stands for a day that is not known or never comes: it sorts behind every other."""
OPEN_LINE: Final = (
    "state IN ('registered', 'docs_check', 'needs_fix', 'agency_review', 'starred_review', "
    "'agency_approved', 'agency_rejected', 'office_review')"
)
"""The condition of applications that wait for somebody, in the very words of their index."""
OPEN_REFERRAL: Final = "state IN ('referred', 'accepted')"
"""The condition of referrals that are to be followed up, in the very words of their index."""

application_line = local_table(
    "application_line",
    Column("nr", Integer, primary_key=True),
    Column("sort_key", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("registered_on", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("permit_type", Text, nullable=False),
    Column("field_code", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("owner", Text, nullable=False),
)
"""Applications in use; `since` is the day on which it came to its stage."""
permit_line = local_table(
    "permit_line",
    Column("nr", Integer, primary_key=True),
    Column("sort_key", Text, nullable=False),
    Column("expires_on", Text, nullable=False),
    Column("issued_on", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("permit_type", Text, nullable=False),
    Column("field_code", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("kind", Text, nullable=False),
)
"""Permits in use; `agency` is the one that stands, `kind` how the permit came about."""
referral_line = local_table(
    "referral_line",
    Column("nr", Integer, primary_key=True),
    Column("sort_key", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("referred_on", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("field_code", Text, nullable=False),
    Column("owner", Text, nullable=False),
)
"""Referrals in use; `due` is the day on which an open one is to be followed up."""

_a, _p, _r = application_line.c, permit_line.c, referral_line.c
_ASKED = (_a.state, _a.permit_type, _a.field_code, _a.agency, _a.owner, _a.registered_on)
Index("ix_application_line_name", _a.sort_key, _a.nr, *_ASKED, _a.since)
Index("ix_application_line_since", _a.since, _a.nr, *_ASKED)
Index("ix_application_line_open", _a.since, _a.nr, sqlite_where=text(OPEN_LINE))
_ASKED_OF_PERMITS = (_p.state, _p.permit_type, _p.field_code, _p.agency, _p.owner, _p.kind, _p.issued_on)
Index("ix_permit_line_name", _p.sort_key, _p.nr, *_ASKED_OF_PERMITS, _p.expires_on)
Index("ix_permit_line_expires", _p.expires_on, _p.nr, *_ASKED_OF_PERMITS)
_ASKED_OF_REFERRALS = (_r.state, _r.action, _r.field_code, _r.owner, _r.referred_on)
Index("ix_referral_line_name", _r.sort_key, _r.nr, *_ASKED_OF_REFERRALS, _r.due)
Index("ix_referral_line_due", _r.due, _r.nr, *_ASKED_OF_REFERRALS)
Index("ix_referral_line_open", _r.due, _r.nr, sqlite_where=text(OPEN_REFERRAL))
