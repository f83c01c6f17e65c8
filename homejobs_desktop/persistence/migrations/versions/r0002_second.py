"""The second schema: what was added to the tables of the first version; not changed once it is released."""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, columns and indexes that came after the first version."""
    op.create_table(
        "application_step",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("application_id", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("letter_no", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("letter_date", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_application_step")),
        sa.UniqueConstraint("id", name=op.f("uq_application_step_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_application_step_application_id", "application_step", ["application_id"], unique=False
    )
    op.create_index("ix_application_step_owner_csn", "application_step", ["owner", "csn"], unique=False)
    op.create_index("ix_application_step_person_id", "application_step", ["person_id"], unique=False)
    op.create_index(
        "ix_application_step_strange",
        "application_step",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_table(
        "attachment",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("about_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("mime", sa.Text(), nullable=True),
        sa.Column("attached_on", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_attachment")),
        sa.UniqueConstraint("id", name=op.f("uq_attachment_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_attachment_owner_csn", "attachment", ["owner", "csn"], unique=False)
    op.create_index("ix_attachment_person_id", "attachment", ["person_id"], unique=False)
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"], unique=False)
    op.create_index(
        "ix_attachment_strange", "attachment", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_table(
        "blob",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.Text(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_blob")),
        sa.UniqueConstraint("sha256", name=op.f("uq_blob_sha256")),
        sqlite_strict=True,
    )
    op.create_table(
        "blob_awaited",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob_awaited")),
        sqlite_strict=True,
    )
    op.create_table(
        "blob_left",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_blob_left")),
        sqlite_strict=True,
    )
    op.create_index("ix_blob_left_sha256", "blob_left", ["sha256"], unique=False)
    op.create_table(
        "blob_want",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("site", "sha256", name=op.f("pk_blob_want")),
        sqlite_strict=True,
    )
    op.create_index("ix_blob_want_sha256", "blob_want", ["sha256"], unique=False)
    op.create_table(
        "closed_task",
        sa.Column("op_hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("op_hash", name=op.f("pk_closed_task")),
        sqlite_strict=True,
    )
    op.create_table(
        "letter",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("party", sa.Text(), nullable=True),
        sa.Column("enclosure", sa.Text(), nullable=True),
        sa.Column("application_id", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("letter_date", sa.Text(), nullable=True),
        sa.Column("registered_on", sa.Text(), nullable=True),
        sa.Column("indicator", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_letter")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_letter_application_id", "letter", ["application_id"], unique=False)
    op.create_index("ix_letter_owner_csn", "letter", ["owner", "csn"], unique=False)
    op.create_index(
        "ix_letter_owner_direction_year_indicator",
        "letter",
        ["owner", "direction", "year", "indicator"],
        unique=False,
    )
    op.create_index(
        "ix_letter_strange", "letter", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_table(
        "permit_list",
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("pinc", name=op.f("pk_permit_list")),
        sqlite_strict=True,
    )
    op.create_table(
        "permit_request",
        sa.Column("permit_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("permit_id", name=op.f("pk_permit_request")),
        sqlite_strict=True,
    )
    op.create_table(
        "person_fresh",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("spaced", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_person_fresh")),
        sqlite_strict=True,
    )
    op.create_table(
        "quota_grant",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_grant")),
        sqlite_strict=True,
    )
    op.create_index("ix_quota_grant_site_csn", "quota_grant", ["site", "csn"], unique=False)
    op.add_column("alarm", sa.Column("seen_at", sa.Text(), nullable=True))
    op.add_column("alarm", sa.Column("seen_by", sa.Text(), nullable=True))
    op.add_column("alarm", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("application", sa.Column("stage_since", sa.Text(), nullable=True))
    op.create_index("ix_application_agency", "application", ["agency"], unique=False)
    op.create_index("ix_application_field_code", "application", ["field_code"], unique=False)
    op.create_index(
        "ix_application_open",
        "application",
        ["nr"],
        unique=False,
        sqlite_where=sa.text(
            "state IN ('registered', 'docs_check', 'needs_fix', 'agency_review', 'starred_review', 'agency_approved', 'agency_rejected', 'office_review')"
        ),
    )
    op.create_index(
        "ix_application_strange",
        "application",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.drop_column("chain", "n")
    op.drop_column("chain", "stamp")
    op.drop_column("chain", "inc")
    op.drop_column("chain", "head")
    op.add_column("foreign_state", sa.Column("pinc", sa.Integer(), server_default="0", nullable=False))
    op.add_column("legal_person", sa.Column("registration_date", sa.Text(), nullable=True))
    op.create_index(
        "ix_legal_person_strange",
        "legal_person",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_index(
        "ix_note_strange", "note", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_index(
        "ix_op_came_back",
        "op",
        ["seq"],
        unique=False,
        sqlite_where=sa.text("outcome IN ('rejected', 'parked')"),
    )
    op.create_index(
        "ix_op_issued", "op", ["record_id"], unique=False, sqlite_where=sa.text("type = 'permit.create'")
    )
    op.add_column("peer", sa.Column("program", sa.Text(), server_default="", nullable=False))
    op.add_column("peer", sa.Column("schema", sa.Integer(), server_default="0", nullable=False))
    op.add_column("permit", sa.Column("renews", sa.Text(), nullable=True))
    op.add_column("permit", sa.Column("replaces", sa.Text(), nullable=True))
    op.add_column("permit", sa.Column("state_reason", sa.Text(), nullable=True))
    op.add_column("permit", sa.Column("state_on", sa.Text(), nullable=True))
    op.add_column("permit", sa.Column("amended_agency", sa.Text(), nullable=True))
    op.add_column("permit", sa.Column("amended_supporter", sa.Text(), nullable=True))
    op.drop_index(op.f("ix_permit_state_issued_on_permit_type"), table_name="permit")
    op.create_index(
        "ix_permit_counted",
        "permit",
        ["state", "issued_on", "permit_type", "renews", "replaces", "retired_at"],
        unique=False,
    )
    op.create_index(
        "ix_permit_strange", "permit", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_index(
        "ix_person_strange", "person", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_index(
        "ix_reference_strange", "reference", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_index(
        "ix_skill_strange", "skill", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_index(
        "ix_survey_strange", "survey", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
