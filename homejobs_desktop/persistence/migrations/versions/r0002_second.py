"""The second schema: what was added to the tables of the first version; not changed once it is released."""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, columns and indexes that came after the first version."""
    pass
