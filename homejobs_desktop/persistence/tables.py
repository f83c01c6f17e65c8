"""The synced tables: one per registry entity, with the columns derived for finding and sorting."""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

from sqlalchemy import Column, Index, Integer, Table, Text, text

from homejobs_desktop.domain.entities import (
    APPLICATION,
    APPLICATION_STEP,
    ATTACHMENT,
    COVERAGE_CAPACITY,
    COVERAGE_CONTRACT,
    LEGAL_PERSON,
    LETTER,
    NOTE,
    PERMIT,
    PERMIT_WISH,
    PERSON,
    PUBLICATION,
    REFERENCE,
    REFERRAL,
    SKILL,
    SURVEY,
    SURVEY_STEP,
)
from homejobs_desktop.domain.name_sounds import name_key
from homejobs_desktop.foundation.jalali import to_jalali
from homejobs_desktop.foundation.text import joined_key, search_key, sort_key
from homejobs_desktop.persistence.base import Derive, Stored, synced_table

person = synced_table(
    PERSON,
    Column("sort_key", Text, nullable=False),
    Column("search_text", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("code_tail", Text, nullable=False),
    Column("birth_year", Integer),
)
skill = synced_table(SKILL)
note = synced_table(NOTE)
legal_person = synced_table(LEGAL_PERSON)
survey = synced_table(SURVEY)
application = synced_table(APPLICATION)
permit = synced_table(PERMIT)
attachment = synced_table(ATTACHMENT)
application_step = synced_table(APPLICATION_STEP)
coverage_contract = synced_table(COVERAGE_CONTRACT)
coverage_capacity = synced_table(COVERAGE_CAPACITY)
survey_step = synced_table(SURVEY_STEP)
permit_wish = synced_table(PERMIT_WISH)
referral = synced_table(REFERRAL)
letter = synced_table(LETTER)
reference = synced_table(REFERENCE)
publication = synced_table(PUBLICATION)

SYNCED: dict[str, Table] = {
    table.name: table
    for table in (
        reference,
        publication,
        person,
        legal_person,
        skill,
        note,
        survey,
        application,
        permit,
        attachment,
        application_step,
        coverage_contract,
        coverage_capacity,
        survey_step,
        permit_wish,
        referral,
        letter,
    )
}

STRANGE = "extra IS NOT NULL"
"""Rows with fields that only a newer program knows: next to none, and none once this is that program."""
for _table in SYNCED.values():
    Index(f"ix_{_table.name}_strange", _table.c.nr, sqlite_where=text(STRANGE))
Index("ix_person_sort_key_nr", person.c.sort_key, person.c.nr)
Index("ix_person_order", person.c.nr, person.c.sort_key, person.c.retired_at)
Index("ix_person_national_code", person.c.national_code)
Index("ix_person_code_tail", person.c.code_tail)
Index("ix_person_mobile", person.c.mobile)
Index("ix_person_phone", person.c.phone, sqlite_where=text("phone <> ''"))
Index("ix_person_name_key", person.c.name_key)
Index("ix_person_owner_csn", person.c.owner, person.c.csn)
_OF_PEOPLE = (
    skill, note, survey, application, permit, attachment, application_step,
    coverage_contract, coverage_capacity, survey_step, permit_wish, referral,
)  # fmt: skip
for _table in _OF_PEOPLE:
    Index(f"ix_{_table.name}_person_id", _table.c.person_id)
    Index(f"ix_{_table.name}_owner_csn", _table.c.owner, _table.c.csn)
Index("ix_legal_person_legal_id", legal_person.c.legal_id)
Index("ix_letter_owner_csn", letter.c.owner, letter.c.csn)
Index(
    "ix_letter_owner_direction_year_indicator",
    letter.c.owner,
    letter.c.direction,
    letter.c.year,
    letter.c.indicator,
)
Index("ix_letter_application_id", letter.c.application_id)
Index("ix_letter_record_id", letter.c.record_id, sqlite_where=text("record_id <> ''"))
Index("ix_legal_person_owner_csn", legal_person.c.owner, legal_person.c.csn)
Index("ix_permit_number", permit.c.number)
Index("ix_permit_state_expires_on", permit.c.state, permit.c.expires_on)
Index(
    "ix_permit_counted",  # the desk's counts of a year, answered without a single row of permits
    permit.c.state,
    permit.c.issued_on,
    permit.c.permit_type,
    permit.c.renews,
    permit.c.replaces,
    permit.c.retired_at,
)
Index("ix_survey_surveyed_on", survey.c.surveyed_on)
Index("ix_survey_asked", survey.c.questionnaire, survey.c.version, survey.c.retired_at)
Index("ix_application_state", application.c.state)
for _table in (application, permit):
    Index(
        f"ix_{_table.name}_legal_person_id",
        _table.c.legal_person_id,
        sqlite_where=text("legal_person_id IS NOT NULL"),
    )
Index(
    "ix_application_tracking_no",
    application.c.tracking_no,
    sqlite_where=text("tracking_no IS NOT NULL"),
)
Index(
    "ix_permit_national_number",
    permit.c.national_number,
    sqlite_where=text("national_number IS NOT NULL"),
)
Index("ix_permit_wish_permit_id", permit_wish.c.permit_id)
Index("ix_permit_wish_open", permit_wish.c.nr, sqlite_where=text("retired_at IS NULL"))
Index("ix_referral_action_state", referral.c.action, referral.c.state, referral.c.person_id)
Index("ix_referral_letter_no", referral.c.letter_no, sqlite_where=text("letter_no IS NOT NULL"))
Index("ix_referral_pishran_id", referral.c.pishran_id, sqlite_where=text("pishran_id IS NOT NULL"))
Index("ix_application_step_application_id", application_step.c.application_id)
Index(
    "ix_coverage_contract_supporter_permit_id_state",
    coverage_contract.c.supporter_permit_id,
    coverage_contract.c.state,
)
Index(
    "ix_coverage_contract_state_supporter_permit_id",
    coverage_contract.c.state,
    coverage_contract.c.supporter_permit_id,
    coverage_contract.c.ends_on,
)
Index("ix_coverage_contract_covered_permit_id", coverage_contract.c.covered_permit_id)
Index("ix_coverage_contract_contract_no", coverage_contract.c.contract_no)
Index("ix_coverage_capacity_permit_id", coverage_capacity.c.permit_id)
Index("ix_attachment_sha256", attachment.c.sha256)
Index("ix_reference_list_name_code", reference.c.list_name, reference.c.code)
Index("ix_reference_csn", reference.c.csn)
Index("ix_publication_csn", publication.c.csn)


@lru_cache(maxsize=40_000)
def _jalali_year(birth: str) -> int | None:
    try:
        return to_jalali(dt.date.fromisoformat(birth))[0] if birth else None
    except ValueError:  # no such day, or one before the calendar began: the record still has its place
        return None


def _derive_person(fields: Mapping[str, Stored]) -> dict[str, Stored]:
    first, last = str(fields.get("first_name") or ""), str(fields.get("last_name") or "")
    father = str(fields.get("father_name") or "")
    code = str(fields.get("national_code") or "")
    birth = str(fields.get("birth_date") or "")
    folded_first, folded_last = search_key(first), search_key(last)
    words = f"{folded_last} {folded_first} {search_key(father)}".strip()
    joined = {joined_key(name) for name in (first, last) if name}
    extra = " ".join(sorted(joined - set(words.split())))
    return {
        "sort_key": f"{sort_key(last)}\x01{sort_key(first)}",
        "search_text": f"{words} {extra}".strip(),
        "name_key": name_key(first, last),
        "code_tail": code[-4:] if code else "",
        "birth_year": _jalali_year(birth),
    }


DERIVED: dict[str, Derive] = {PERSON.name: _derive_person}
"""How an entity's derived columns follow from its stored fields."""
