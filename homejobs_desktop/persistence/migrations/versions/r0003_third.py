"""The third schema: what was added to the tables of the second version; not changed once it is released."""

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, columns and indexes that came after the second version."""
    op.create_table(
        "referral",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("need", sa.Text(), nullable=True),
        sa.Column("survey_id", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("referred_on", sa.Text(), nullable=True),
        sa.Column("referred_to", sa.Text(), nullable=True),
        sa.Column("pishran_id", sa.Text(), nullable=True),
        sa.Column("field_code", sa.Text(), nullable=True),
        sa.Column("letter_no", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("follow_up_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("state_on", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=True),
        sa.Column("retired_at", sa.Text(), nullable=True),
        sa.Column("retired_reason", sa.Text(), nullable=True),
        sa.Column("last_op", sa.LargeBinary(), nullable=True),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_referral")),
        sa.UniqueConstraint("id", name=op.f("uq_referral_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_referral_action_state", "referral", ["action", "state", "person_id"], unique=False)
    op.create_index(
        "ix_referral_letter_no",
        "referral",
        ["letter_no"],
        unique=False,
        sqlite_where=sa.text("letter_no IS NOT NULL"),
    )
    op.create_index("ix_referral_owner_csn", "referral", ["owner", "csn"], unique=False)
    op.create_index("ix_referral_person_id", "referral", ["person_id"], unique=False)
    op.create_index(
        "ix_referral_pishran_id",
        "referral",
        ["pishran_id"],
        unique=False,
        sqlite_where=sa.text("pishran_id IS NOT NULL"),
    )
    op.create_index(
        "ix_referral_strange", "referral", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_table(
        "referral_line",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.Column("referred_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("field_code", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_referral_line")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_referral_line_due",
        "referral_line",
        ["due", "nr", "state", "action", "field_code", "owner", "referred_on"],
        unique=False,
    )
    op.create_index(
        "ix_referral_line_name",
        "referral_line",
        ["sort_key", "nr", "state", "action", "field_code", "owner", "referred_on", "due"],
        unique=False,
    )
    op.create_index(
        "ix_referral_line_open",
        "referral_line",
        ["due", "nr"],
        unique=False,
        sqlite_where=sa.text("state IN ('referred', 'accepted')"),
    )
    op.create_table(
        "release",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("accepted_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_release")),
        sqlite_strict=True,
    )
    op.create_table(
        "release_attempt",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("former", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_release_attempt")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_op_of_no_record", "op", ["site", "n"], unique=False, sqlite_where=sa.text("record_id = ''")
    )
    op.add_column("peer", sa.Column("upgrade", sa.Text(), server_default="", nullable=False))
    op.add_column("peer", sa.Column("release", sa.Integer(), server_default="0", nullable=False))
    op.create_index("ix_survey_asked", "survey", ["questionnaire", "version", "retired_at"], unique=False)
