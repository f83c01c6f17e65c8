"""The first schema: every table of the first version, as it was; never changed again."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None

_SEARCH = (
    "CREATE VIRTUAL TABLE person_words USING fts5(words, content='', detail=none, columnsize=0, "
    "prefix='1 2 3 4 5 6 7 8 9 10', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE person_parts USING fts5(words, content='', detail=none, columnsize=0, "
    "tokenize='trigram')",
)


def upgrade() -> None:
    """Make every table, index and search index."""
    op.create_table(
        "alarm",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_alarm")),
        sqlite_strict=True,
    )
    op.create_table(
        "alias",
        sa.Column("merged_id", sa.Text(), nullable=False),
        sa.Column("survivor_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("merged_id", name=op.f("pk_alias")),
        sqlite_strict=True,
    )
    op.create_table(
        "application",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("permit_type", sa.Text(), nullable=True),
        sa.Column("registered_on", sa.Text(), nullable=True),
        sa.Column("field_code", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("legal_person_id", sa.Text(), nullable=True),
        sa.Column("supporter_permit_id", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("tracking_no", sa.Text(), nullable=True),
        sa.Column("agency_letter_no", sa.Text(), nullable=True),
        sa.Column("agency_letter_date", sa.Text(), nullable=True),
        sa.Column("capital_rial", sa.Integer(), nullable=True),
        sa.Column("own_contribution_rial", sa.Integer(), nullable=True),
        sa.Column("loan_requested_rial", sa.Integer(), nullable=True),
        sa.Column("expected_jobs", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_application")),
        sa.UniqueConstraint("id", name=op.f("uq_application_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_application_owner_csn", "application", ["owner", "csn"], unique=False)
    op.create_index("ix_application_person_id", "application", ["person_id"], unique=False)
    op.create_index("ix_application_state", "application", ["state"], unique=False)
    op.create_table(
        "base_copy",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_base_copy")),
        sqlite_strict=True,
    )
    op.create_table(
        "chain",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("inc", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("series_tag", sa.Integer(), nullable=False),
        sa.Column("series_counter", sa.Integer(), nullable=False),
        sa.Column("used_tags", sa.Text(), nullable=False),
        sa.Column("packed_n", sa.Integer(), nullable=False),
        sa.Column("delivered_n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", name=op.f("pk_chain")),
        sqlite_strict=True,
    )
    op.create_table(
        "checkpoint",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("history", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site", "pinc", "csn", name=op.f("pk_checkpoint")),
        sqlite_strict=True,
    )
    op.create_table(
        "child_origin",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_child_origin")),
        sqlite_strict=True,
    )
    op.create_index("ix_child_origin_person_id", "child_origin", ["person_id"], unique=False)
    op.create_table(
        "clamped",
        sa.Column("op_hash", sa.LargeBinary(), nullable=False),
        sa.Column("effective", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("op_hash", name=op.f("pk_clamped")),
        sqlite_strict=True,
    )
    op.create_table(
        "commit_log",
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("op_hash", sa.LargeBinary(), nullable=False),
        sa.Column("ch", sa.LargeBinary(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("csn", name=op.f("pk_commit_log")),
        sa.UniqueConstraint("op_hash", name=op.f("uq_commit_log_op_hash")),
        sqlite_strict=True,
    )
    op.create_table(
        "conflict",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("resolved_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_conflict")),
        sqlite_strict=True,
    )
    op.create_index("ix_conflict_record_id", "conflict", ["record_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_decision")),
        sqlite_strict=True,
    )
    op.create_index("ix_decision_record_id", "decision", ["record_id"], unique=False)
    op.create_table(
        "duplicate",
        sa.Column("first_id", sa.Text(), nullable=False),
        sa.Column("second_id", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("levels", sa.Text(), nullable=False),
        sa.Column("sure", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("found_at", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_duplicate")),
        sqlite_strict=True,
    )
    op.create_index("ix_duplicate_second_id", "duplicate", ["second_id"], unique=False)
    op.create_index("ix_duplicate_state_score", "duplicate", ["state", "score"], unique=False)
    op.create_table(
        "elsewhere",
        sa.Column("slot", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slot", name=op.f("pk_elsewhere")),
        sqlite_strict=True,
    )
    op.create_index("ix_elsewhere_code", "elsewhere", ["code"], unique=False)
    op.create_index("ix_elsewhere_name", "elsewhere", ["name"], unique=False)
    op.create_table(
        "erased",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_erased")),
        sqlite_strict=True,
    )
    op.create_table(
        "field_history",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_field_history")),
        sqlite_strict=True,
    )
    op.create_index("ix_field_history_record_id", "field_history", ["record_id"], unique=False)
    op.create_table(
        "foreign_state",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_foreign_state")),
        sqlite_strict=True,
    )
    op.create_table(
        "gate",
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("purpose", name=op.f("pk_gate")),
        sqlite_strict=True,
    )
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("duplicates", sa.Integer(), nullable=False),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
        sqlite_strict=True,
    )
    op.create_table(
        "left_scope",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "site", name=op.f("pk_left_scope")),
        sqlite_strict=True,
    )
    op.create_index("ix_left_scope_site_csn", "left_scope", ["site", "csn"], unique=False)
    op.create_table(
        "legal_person",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("legal_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("registration_no", sa.Text(), nullable=True),
        sa.Column("legal_kind", sa.Text(), nullable=True),
        sa.Column("director_name", sa.Text(), nullable=True),
        sa.Column("director_code", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_legal_person")),
        sa.UniqueConstraint("id", name=op.f("uq_legal_person_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_legal_person_legal_id", "legal_person", ["legal_id"], unique=False)
    op.create_index("ix_legal_person_owner_csn", "legal_person", ["owner", "csn"], unique=False)
    op.create_table(
        "note",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_note")),
        sa.UniqueConstraint("id", name=op.f("uq_note_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_note_owner_csn", "note", ["owner", "csn"], unique=False)
    op.create_index("ix_note_person_id", "note", ["person_id"], unique=False)
    op.create_table(
        "office",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("demo", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_office")),
        sqlite_strict=True,
    )
    op.create_table(
        "op",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("inc", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_op")),
        sa.UniqueConstraint("hash", name=op.f("uq_op_hash")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_op_csn",
        "op",
        ["csn"],
        unique=False,
        sqlite_where=sa.text("csn IS NOT NULL"),
        postgresql_where=sa.text("csn IS NOT NULL"),
    )
    op.create_index("ix_op_record_id", "op", ["record_id"], unique=False)
    op.create_index("ix_op_site_n", "op", ["site", "n"], unique=False)
    op.create_table(
        "package",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("peer", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("manifest", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=True),
        sa.Column("upper", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package")),
        sqlite_strict=True,
    )
    op.create_index("ix_package_direction_at", "package", ["direction", "at"], unique=False)
    op.create_index("ix_package_peer_at", "package", ["peer", "at"], unique=False)
    op.create_index("ix_package_sha256", "package", ["sha256"], unique=False)
    op.create_table(
        "peer",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("pinc", sa.Integer(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("history", sa.Text(), nullable=False),
        sa.Column("awaited", sa.Integer(), nullable=False),
        sa.Column("settled_n", sa.Integer(), nullable=False),
        sa.Column("out_number", sa.Integer(), nullable=False),
        sa.Column("in_number", sa.Integer(), nullable=False),
        sa.Column("out_csn", sa.Integer(), nullable=False),
        sa.Column("out_trust", sa.Integer(), nullable=False),
        sa.Column("out_at", sa.Text(), nullable=False),
        sa.Column("in_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site", name=op.f("pk_peer")),
        sqlite_strict=True,
    )
    op.create_table(
        "permit",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("application_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("permit_type", sa.Text(), nullable=True),
        sa.Column("field_code", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("legal_person_id", sa.Text(), nullable=True),
        sa.Column("supporter_permit_id", sa.Text(), nullable=True),
        sa.Column("rule_version", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.Text(), nullable=True),
        sa.Column("national_number", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_permit")),
        sa.UniqueConstraint("id", name=op.f("uq_permit_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_permit_number", "permit", ["number"], unique=False)
    op.create_index("ix_permit_owner_csn", "permit", ["owner", "csn"], unique=False)
    op.create_index("ix_permit_person_id", "permit", ["person_id"], unique=False)
    op.create_index("ix_permit_state_expires_on", "permit", ["state", "expires_on"], unique=False)
    op.create_index(
        "ix_permit_state_issued_on_permit_type",
        "permit",
        ["state", "issued_on", "permit_type", "retired_at"],
        unique=False,
    )
    op.create_table(
        "person",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("national_code", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("father_name", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Text(), nullable=True),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("birth_cert_no", sa.Text(), nullable=True),
        sa.Column("nationality", sa.Text(), nullable=True),
        sa.Column("insurance_status", sa.Text(), nullable=True),
        sa.Column("iban", sa.Text(), nullable=True),
        sa.Column("household_head", sa.Integer(), nullable=True),
        sa.Column("household_head_reason", sa.Text(), nullable=True),
        sa.Column("birth_cert_series", sa.Text(), nullable=True),
        sa.Column("birth_cert_serial", sa.Text(), nullable=True),
        sa.Column("birth_place", sa.Text(), nullable=True),
        sa.Column("issue_place", sa.Text(), nullable=True),
        sa.Column("marital_status", sa.Text(), nullable=True),
        sa.Column("education_level", sa.Text(), nullable=True),
        sa.Column("education_field", sa.Text(), nullable=True),
        sa.Column("military_status", sa.Text(), nullable=True),
        sa.Column("employment_status", sa.Text(), nullable=True),
        sa.Column("dependants", sa.Integer(), nullable=True),
        sa.Column("veteran", sa.Integer(), nullable=True),
        sa.Column("disabled", sa.Integer(), nullable=True),
        sa.Column("support_bodies", sa.Text(), nullable=True),
        sa.Column("mobile", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("county", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("village", sa.Text(), nullable=True),
        sa.Column("residence", sa.Text(), nullable=True),
        sa.Column("border_area", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("postal_code", sa.Text(), nullable=True),
        sa.Column("ownership", sa.Text(), nullable=True),
        sa.Column("floor_area", sa.Integer(), nullable=True),
        sa.Column("open_area", sa.Integer(), nullable=True),
        sa.Column("wanted_field", sa.Text(), nullable=True),
        sa.Column("wanted_field_text", sa.Text(), nullable=True),
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
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("code_tail", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_person")),
        sa.UniqueConstraint("id", name=op.f("uq_person_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_person_code_tail", "person", ["code_tail"], unique=False)
    op.create_index("ix_person_mobile", "person", ["mobile"], unique=False)
    op.create_index("ix_person_name_key", "person", ["name_key"], unique=False)
    op.create_index("ix_person_national_code", "person", ["national_code"], unique=False)
    op.create_index("ix_person_order", "person", ["nr", "sort_key", "retired_at"], unique=False)
    op.create_index("ix_person_owner_csn", "person", ["owner", "csn"], unique=False)
    op.create_index("ix_person_phone", "person", ["phone"], unique=False, sqlite_where=sa.text("phone <> ''"))
    op.create_index("ix_person_sort_key_nr", "person", ["sort_key", "nr"], unique=False)
    op.create_table(
        "print_log",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("copy_no", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_print_log")),
        sa.UniqueConstraint(
            "record_id", "document", "copy_no", name=op.f("uq_print_log_record_id_document_copy_no")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "proposal",
        sa.Column("op_hash", sa.LargeBinary(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("csn", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("op_hash", name=op.f("pk_proposal")),
        sqlite_strict=True,
    )
    op.create_index("ix_proposal_record_id", "proposal", ["record_id"], unique=False)
    op.create_table(
        "reference",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("list_name", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("aliases", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("attributes", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_reference")),
        sa.UniqueConstraint("id", name=op.f("uq_reference_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_reference_csn", "reference", ["csn"], unique=False)
    op.create_index("ix_reference_list_name_code", "reference", ["list_name", "code"], unique=False)
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "shared",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "site", name=op.f("pk_shared")),
        sqlite_strict=True,
    )
    op.create_index("ix_shared_site_entity", "shared", ["site", "entity"], unique=False)
    op.create_table(
        "skill",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("field_code", sa.Text(), nullable=True),
        sa.Column("certificate_issuer", sa.Text(), nullable=True),
        sa.Column("certificate_no", sa.Text(), nullable=True),
        sa.Column("experience_years", sa.Integer(), nullable=True),
        sa.Column("certificate_date", sa.Text(), nullable=True),
        sa.Column("certificate_valid_until", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_skill")),
        sa.UniqueConstraint("id", name=op.f("uq_skill_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_skill_owner_csn", "skill", ["owner", "csn"], unique=False)
    op.create_index("ix_skill_person_id", "skill", ["person_id"], unique=False)
    op.create_table(
        "survey",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("questionnaire", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("surveyor", sa.Text(), nullable=True),
        sa.Column("band", sa.Text(), nullable=True),
        sa.Column("surveyed_on", sa.Text(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("duration_seconds", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=True),
        sa.Column("block_scores", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_survey")),
        sa.UniqueConstraint("id", name=op.f("uq_survey_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_survey_owner_csn", "survey", ["owner", "csn"], unique=False)
    op.create_index("ix_survey_person_id", "survey", ["person_id"], unique=False)
    op.create_index("ix_survey_surveyed_on", "survey", ["surveyed_on"], unique=False)
    op.create_table(
        "tip",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("inc", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_tip")),
        sqlite_strict=True,
    )
    op.create_index("ix_tip_site", "tip", ["site"], unique=False)
    op.create_table(
        "trust_document",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "version", name=op.f("pk_trust_document")),
        sqlite_strict=True,
    )
    op.create_table(
        "user",
        sa.Column("username", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("disabled", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_failure", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("username", name=op.f("pk_user")),
        sqlite_strict=True,
    )
    op.create_table(
        "waiting",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_waiting")),
        sqlite_strict=True,
    )
    op.create_index("ix_waiting_prev", "waiting", ["prev"], unique=False)
    op.create_table(
        "import_line",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batch.id"], name=op.f("fk_import_line_batch_id_import_batch")
        ),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_import_line")),
        sqlite_strict=True,
    )
    op.create_index("ix_import_line_batch_id", "import_line", ["batch_id"], unique=False)
    op.create_index("ix_import_line_person_id", "import_line", ["person_id"], unique=False)
    for statement in _SEARCH:
        op.execute(statement)
