"""Tables of the program's releases: which this office knows, and what it did with them."""

from sqlalchemy import Column, Integer, Text

from homejobs_desktop.persistence.base import local_table

release = local_table(
    "release",
    Column("serial", Integer, primary_key=True),
    Column("version", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("accepted_at", Text),
)
"""Releases that this office published or heard of, as they were signed; the set only grows.

`origin` is `published`, `package` or `drive`; `accepted_at` says when this office began to install it: no
release with a lower serial is installed after that.
"""

release_attempt = local_table(
    "release_attempt",
    Column("nr", Integer, primary_key=True),
    Column("serial", Integer, nullable=False),
    Column("version", Text, nullable=False),
    Column("former", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("ended_at", Text),
)
"""Each time that a release was handed to its installer: over which program, by whom, what became of it.

`outcome` is "" until the program has started again and looked.
"""
