"""Tables of what attachments consist of: their bytes, once by hash, and who asked for which."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from homejobs_desktop.persistence.base import local_table

blob = local_table(
    "blob",
    Column("nr", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("sent_at", Text),
    Column("content", LargeBinary, nullable=False),
)
"""The bytes of attachments, each once; encrypted as the whole store is, and in no other file.

`sent_at` is when a county first wrote them into a package of its own accord.
"""

blob_want = local_table(
    "blob_want",
    Column("site", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("sent_at", Text),
)
"""Which bytes another office asked for in its newest package, and when they were written for it."""
blob_awaited = local_table(
    "blob_awaited",
    Column("sha256", Text, primary_key=True),
)
"""Hashes that came with a record before their bytes: few to look through, whatever the number of documents.

One may stay here whose record left or was withdrawn; it counts only while a record in use names it.
"""

blob_left = local_table(
    "blob_left",
    Column("record_id", Text, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""Documents whose records left this office, and when: their bytes stay for a while."""
Index("ix_blob_left_sha256", blob_left.c.sha256)
Index("ix_blob_want_sha256", blob_want.c.sha256)
