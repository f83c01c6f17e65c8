"""The first schema."""

from alembic import op

from homejobs_desktop.persistence.base import metadata
from homejobs_desktop.persistence.search import CREATE

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    metadata.create_all(op.get_bind())
    for statement in CREATE:
        op.execute(statement)
