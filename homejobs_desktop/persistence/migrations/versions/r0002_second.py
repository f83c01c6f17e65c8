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
        "application_line",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("registered_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("permit_type", sa.Text(), nullable=False),
        sa.Column("field_code", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_application_line")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_application_line_name",
        "application_line",
        ["sort_key", "nr", "state", "permit_type", "field_code", "agency", "owner", "registered_on", "since"],
        unique=False,
    )
    op.create_index(
        "ix_application_line_open",
        "application_line",
        ["since", "nr"],
        unique=False,
        sqlite_where=sa.text(
            "state IN ('registered', 'docs_check', 'needs_fix', 'agency_review', 'starred_review', 'agency_approved', 'agency_rejected', 'office_review')"
        ),
    )
    op.create_index(
        "ix_application_line_since",
        "application_line",
        ["since", "nr", "state", "permit_type", "field_code", "agency", "owner", "registered_on"],
        unique=False,
    )
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
        sa.Column("paper", sa.Text(), nullable=True),
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
        sa.Column("site", sa.Text(), server_default="", nullable=False),
        sa.Column("decided", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("op_hash", name=op.f("pk_closed_task")),
        sqlite_strict=True,
    )
    op.create_table(
        "coverage_capacity",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("permit_id", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("stated_on", sa.Text(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_coverage_capacity")),
        sa.UniqueConstraint("id", name=op.f("uq_coverage_capacity_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_coverage_capacity_owner_csn", "coverage_capacity", ["owner", "csn"], unique=False)
    op.create_index("ix_coverage_capacity_permit_id", "coverage_capacity", ["permit_id"], unique=False)
    op.create_index("ix_coverage_capacity_person_id", "coverage_capacity", ["person_id"], unique=False)
    op.create_index(
        "ix_coverage_capacity_strange",
        "coverage_capacity",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_table(
        "coverage_contract",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("supporter_permit_id", sa.Text(), nullable=True),
        sa.Column("supporter_number", sa.Text(), nullable=True),
        sa.Column("follows", sa.Text(), nullable=True),
        sa.Column("contract_no", sa.Text(), nullable=True),
        sa.Column("field_code", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("work", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("covered_permit_id", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("state_reason", sa.Text(), nullable=True),
        sa.Column("state_on", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_coverage_contract")),
        sa.UniqueConstraint("id", name=op.f("uq_coverage_contract_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_coverage_contract_contract_no", "coverage_contract", ["contract_no"], unique=False)
    op.create_index(
        "ix_coverage_contract_covered_permit_id", "coverage_contract", ["covered_permit_id"], unique=False
    )
    op.create_index("ix_coverage_contract_owner_csn", "coverage_contract", ["owner", "csn"], unique=False)
    op.create_index("ix_coverage_contract_person_id", "coverage_contract", ["person_id"], unique=False)
    op.create_index(
        "ix_coverage_contract_state_supporter_permit_id",
        "coverage_contract",
        ["state", "supporter_permit_id", "ends_on"],
        unique=False,
    )
    op.create_index(
        "ix_coverage_contract_strange",
        "coverage_contract",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_index(
        "ix_coverage_contract_supporter_permit_id_state",
        "coverage_contract",
        ["supporter_permit_id", "state"],
        unique=False,
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
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
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
        "ix_letter_record_id", "letter", ["record_id"], unique=False, sqlite_where=sa.text("record_id <> ''")
    )
    op.create_index(
        "ix_letter_strange", "letter", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
    op.create_table(
        "permit_line",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("permit_type", sa.Text(), nullable=False),
        sa.Column("field_code", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_permit_line")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_permit_line_expires",
        "permit_line",
        ["expires_on", "nr", "state", "permit_type", "field_code", "agency", "owner", "kind", "issued_on"],
        unique=False,
    )
    op.create_index(
        "ix_permit_line_name",
        "permit_line",
        [
            "sort_key",
            "nr",
            "state",
            "permit_type",
            "field_code",
            "agency",
            "owner",
            "kind",
            "issued_on",
            "expires_on",
        ],
        unique=False,
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
        "permit_wish",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("permit_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("asked_on", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_permit_wish")),
        sa.UniqueConstraint("id", name=op.f("uq_permit_wish_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_permit_wish_open", "permit_wish", ["nr"], unique=False, sqlite_where=sa.text("retired_at IS NULL")
    )
    op.create_index("ix_permit_wish_owner_csn", "permit_wish", ["owner", "csn"], unique=False)
    op.create_index("ix_permit_wish_permit_id", "permit_wish", ["permit_id"], unique=False)
    op.create_index("ix_permit_wish_person_id", "permit_wish", ["person_id"], unique=False)
    op.create_index(
        "ix_permit_wish_strange",
        "permit_wish",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
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
        "publication",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_publication")),
        sa.UniqueConstraint("id", name=op.f("uq_publication_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_publication_csn", "publication", ["csn"], unique=False)
    op.create_index(
        "ix_publication_strange",
        "publication",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
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
    op.create_table(
        "saved_filter",
        sa.Column("list", sa.Text(), nullable=False),
        sa.Column("username", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("list", "username", "name", name=op.f("pk_saved_filter")),
        sqlite_strict=True,
    )
    op.create_table(
        "survey_score",
        sa.Column("survey_nr", sa.Integer(), nullable=False),
        sa.Column("scoring", sa.Text(), nullable=False),
        sa.Column("survey_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("questionnaire", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("surveyed_on", sa.Text(), nullable=False),
        sa.Column("surveyor", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("band", sa.Text(), nullable=False),
        sa.Column("blocks", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("covers", sa.Integer(), nullable=False),
        sa.Column("training", sa.Integer(), nullable=False),
        sa.Column("consulting", sa.Integer(), nullable=False),
        sa.Column("sale", sa.Integer(), nullable=False),
        sa.Column("willing", sa.Integer(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("county", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("village", sa.Text(), nullable=True),
        sa.Column("ranks", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("unsettled", sa.Integer(), nullable=False),
        sa.Column("scored_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("survey_nr", "scoring", name=op.f("pk_survey_score")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_survey_score_person_id_questionnaire",
        "survey_score",
        ["person_id", "questionnaire"],
        unique=False,
    )
    op.create_index(
        "ix_survey_score_ranks",
        "survey_score",
        ["questionnaire", "score", "survey_nr"],
        unique=False,
        sqlite_where=sa.text("ranks = 1"),
    )
    op.create_index("ix_survey_score_survey_id", "survey_score", ["survey_id"], unique=False)
    op.create_index(
        "ix_survey_score_unsettled",
        "survey_score",
        ["survey_nr"],
        unique=False,
        sqlite_where=sa.text("unsettled = 1"),
    )
    op.create_table(
        "survey_step",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("survey_id", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("questionnaire", sa.Text(), nullable=True),
        sa.Column("meeting_no", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("meeting_date", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_survey_step")),
        sa.UniqueConstraint("id", name=op.f("uq_survey_step_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_survey_step_owner_csn", "survey_step", ["owner", "csn"], unique=False)
    op.create_index("ix_survey_step_person_id", "survey_step", ["person_id"], unique=False)
    op.create_index(
        "ix_survey_step_strange",
        "survey_step",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_table(
        "used_indicator",
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("indicator", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("direction", "year", name=op.f("pk_used_indicator")),
        sqlite_strict=True,
    )
    op.add_column("alarm", sa.Column("seen_at", sa.Text(), nullable=True))
    op.add_column("alarm", sa.Column("seen_by", sa.Text(), nullable=True))
    op.add_column("alarm", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("application", sa.Column("stage_since", sa.Text(), nullable=True))
    op.create_index(
        "ix_application_legal_person_id",
        "application",
        ["legal_person_id"],
        unique=False,
        sqlite_where=sa.text("legal_person_id IS NOT NULL"),
    )
    op.create_index(
        "ix_application_strange",
        "application",
        ["nr"],
        unique=False,
        sqlite_where=sa.text("extra IS NOT NULL"),
    )
    op.create_index(
        "ix_application_tracking_no",
        "application",
        ["tracking_no"],
        unique=False,
        sqlite_where=sa.text("tracking_no IS NOT NULL"),
    )
    op.drop_column("chain", "inc")
    op.drop_column("chain", "n")
    op.drop_column("chain", "stamp")
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
        "ix_permit_legal_person_id",
        "permit",
        ["legal_person_id"],
        unique=False,
        sqlite_where=sa.text("legal_person_id IS NOT NULL"),
    )
    op.create_index(
        "ix_permit_national_number",
        "permit",
        ["national_number"],
        unique=False,
        sqlite_where=sa.text("national_number IS NOT NULL"),
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
    op.add_column("survey", sa.Column("source", sa.Text(), nullable=True))
    op.add_column("survey", sa.Column("overrides", sa.Text(), nullable=True))
    op.add_column("survey", sa.Column("findings", sa.Text(), nullable=True))
    op.create_index(
        "ix_survey_strange", "survey", ["nr"], unique=False, sqlite_where=sa.text("extra IS NOT NULL")
    )
