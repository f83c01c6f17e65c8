"""The registry of synced entities: their fields, who owns them, and how concurrent edits meet.

This is the one list that the store, the journal, the exchange and the checks are made from
(exchange protocol 3.7). A field's column, its place in an operation and its merge rule all come
from its line here.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a field holds; dates are ISO text and money is whole rials everywhere in the store."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    LIST = "list"
    DOCUMENT = "document"


class Merge(StrEnum):
    """How edits of two offices to one field meet at the province."""

    AUTO = "auto"
    """The later one wins, the other is kept in the history."""
    REVIEW = "review"
    """The present value stays, a person decides."""
    GUARDED = "guarded"
    """Never by value: only a transition moves it."""
    FIXED = "fixed"
    """Set when the record is made, never changed."""


class Owner(StrEnum):
    """Who may change a record without asking."""

    COUNTY = "county"
    PROVINCE = "province"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entity; `since` is the version of the registry that first had it."""

    name: str
    kind: Kind = Kind.TEXT
    merge: Merge = Merge.AUTO
    since: int = 1


@dataclass(frozen=True, slots=True)
class Entity:
    """One synced entity: `union` ones are made once and never edited.

    `since` is the version of the registry that first had it.
    """

    name: str
    fields: tuple[Field, ...]
    owner: Owner = Owner.COUNTY
    union: bool = False
    since: int = 1

    def field(self, name: str) -> Field:
        """Give the field called `name`; KeyError when there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


def _auto(*names: str, kind: Kind = Kind.TEXT) -> tuple[Field, ...]:
    return tuple(Field(name, kind, Merge.AUTO) for name in names)


def _review(*names: str, kind: Kind = Kind.TEXT) -> tuple[Field, ...]:
    return tuple(Field(name, kind, Merge.REVIEW) for name in names)


def _fixed(*names: str, kind: Kind = Kind.TEXT, since: int = 1) -> tuple[Field, ...]:
    return tuple(Field(name, kind, Merge.FIXED, since) for name in names)


PERSON = Entity(
    "person",
    (
        *_review("national_code", "first_name", "last_name", "father_name"),
        *_review("birth_date", kind=Kind.DATE),
        *_review("gender", "birth_cert_no", "nationality", "insurance_status", "iban"),
        *_review("household_head", kind=Kind.BOOLEAN),
        *_review("household_head_reason"),
        *_auto("birth_cert_series", "birth_cert_serial", "birth_place", "issue_place"),
        *_auto("marital_status", "education_level", "education_field"),
        *_auto("military_status", "employment_status"),
        *_auto("dependants", kind=Kind.INTEGER),
        *_auto("veteran", "disabled", kind=Kind.BOOLEAN),
        *_auto("support_bodies", kind=Kind.LIST),
        *_auto("mobile", "phone", "county", "district", "city", "village", "residence"),
        *_auto("border_area", kind=Kind.BOOLEAN),
        *_auto("address", "postal_code", "ownership"),
        *_auto("floor_area", "open_area", kind=Kind.INTEGER),
        *_auto("wanted_field", "wanted_field_text"),
    ),
)
SKILL = Entity(
    "skill",
    (
        *_fixed("person_id"),
        *_auto("field_code", "certificate_issuer", "certificate_no"),
        *_auto("experience_years", kind=Kind.INTEGER),
        *_auto("certificate_date", "certificate_valid_until", kind=Kind.DATE),
    ),
)
NOTE = Entity("note", _fixed("person_id", "text"), union=True)
LEGAL_PERSON = Entity(
    "legal_person",
    (
        *_review("legal_id", "name"),
        *_auto("registration_no", "legal_kind", "director_name", "director_code"),
        Field("registration_date", Kind.DATE, since=2),
    ),
)
SURVEY = Entity(
    "survey",
    (
        *_fixed("person_id", "questionnaire", "version", "surveyor", "band"),
        *_fixed("surveyed_on", kind=Kind.DATE),
        *_fixed("score", "duration_seconds", kind=Kind.INTEGER),
        *_fixed("answers", "block_scores", kind=Kind.DOCUMENT),
        *_fixed("source", since=2),
        *_fixed("overrides", "findings", kind=Kind.DOCUMENT, since=2),
    ),
    union=True,
)
SURVEY_STEP = Entity(
    "survey_step",
    (
        *_fixed("person_id", "survey_id", "act", "questionnaire", "meeting_no", "text", "actor"),
        *_fixed("meeting_date", "happened_on", kind=Kind.DATE),
    ),
    union=True,
    since=2,
)
"""What an office decided from an assessment: whether it was found true, who was selected in which meeting."""
APPLICATION = Entity(
    "application",
    (
        *_fixed("person_id", "permit_type", "registered_on"),
        *_review("field_code", "agency", "legal_person_id", "supporter_permit_id"),
        *_auto("description", "tracking_no", "agency_letter_no"),
        *_auto("agency_letter_date", kind=Kind.DATE),
        *_auto("capital_rial", "own_contribution_rial", "loan_requested_rial", kind=Kind.INTEGER),
        *_auto("expected_jobs", kind=Kind.INTEGER),
        Field("stage_since", Kind.DATE, since=2),
        Field("state", merge=Merge.GUARDED),
    ),
)
PERMIT = Entity(
    "permit",
    (
        *_fixed("application_id", "person_id", "permit_type", "field_code", "agency", "legal_person_id"),
        *_fixed("supporter_permit_id", "rule_version"),
        *_fixed("renews", "replaces", since=2),
        *_fixed("issued_on", kind=Kind.DATE),
        *_review("expires_on", kind=Kind.DATE),
        *_review("national_number"),
        Field("number", merge=Merge.FIXED),
        Field("state", merge=Merge.GUARDED),
        Field("state_reason", merge=Merge.GUARDED, since=2),
        Field("state_on", Kind.DATE, Merge.GUARDED, since=2),
        Field("amended_agency", merge=Merge.REVIEW, since=2),
        Field("amended_supporter", merge=Merge.REVIEW, since=2),
    ),
)
ATTACHMENT = Entity(
    "attachment",
    (
        *_fixed("person_id", "about", "about_id", "kind", "title", "sha256", "mime"),
        *_fixed("attached_on", kind=Kind.DATE),
        *_fixed("size", kind=Kind.INTEGER),
    ),
    union=True,
    since=2,
)
"""A scan: of the person, or (`about`, `about_id`) of one of the person's papers; its bytes travel apart."""
APPLICATION_STEP = Entity(
    "application_step",
    (
        *_fixed("person_id", "application_id", "act", "stage", "condition", "office"),
        *_fixed("letter_no", "text", "actor", "paper"),
        *_fixed("letter_date", "happened_on", kind=Kind.DATE),
    ),
    union=True,
    since=2,
)
"""What was done with an application: a stage it came to, a condition waived, a paper; never edited."""
COVERAGE_CONTRACT = Entity(
    "coverage_contract",
    (
        *_fixed("person_id", "supporter_permit_id", "supporter_number", "follows"),
        *_review("contract_no", "field_code", "agency"),
        *_review("starts_on", "ends_on", kind=Kind.DATE),
        *_auto("work", "unit", "covered_permit_id"),
        *_auto("quantity", "jobs", kind=Kind.INTEGER),
        Field("signed_on", Kind.DATE, Merge.GUARDED),
        Field("state", merge=Merge.GUARDED),
        Field("state_reason", merge=Merge.GUARDED),
        Field("state_on", Kind.DATE, Merge.GUARDED),
    ),
    since=2,
)
"""The contract of a supporter, a covered person (`person_id`, whose file it belongs to) and an agency."""
COVERAGE_CAPACITY = Entity(
    "coverage_capacity",
    (
        *_fixed("person_id", "permit_id", "source", "text", "actor"),
        *_fixed("stated_on", kind=Kind.DATE),
        *_fixed("people", kind=Kind.INTEGER),
    ),
    union=True,
    since=2,
)
"""To how many people a supporter's orders give work from a day on; the newest statement counts."""
PERMIT_WISH = Entity(
    "permit_wish",
    (
        *_fixed("person_id", "permit_id", "state", "code", "reason", "actor"),
        *_fixed("asked_on", kind=Kind.DATE),
    ),
    union=True,
    since=2,
)
"""That a county asks the province to take a permit to a state; retired with the answer."""
REFERRAL = Entity(
    "referral",
    (
        *_fixed("person_id", "action", "need", "survey_id", "actor"),
        *_fixed("referred_on", kind=Kind.DATE),
        *_auto("referred_to", "pishran_id", "field_code", "letter_no", "remark"),
        *_auto("follow_up_on", kind=Kind.DATE),
        Field("state", merge=Merge.GUARDED),
        Field("state_on", Kind.DATE, Merge.GUARDED),
        Field("result", merge=Merge.GUARDED),
    ),
    since=3,
)
"""Where an office sent a person for what the person needs (`action`), and what came of it.

`need` and `survey_id` say which need of which assessment it answers; `pishran_id` is the person who heads
the network, where that one is in the lists too.
"""
LETTER = Entity(
    "letter",
    (
        *_fixed("direction", "number", "subject", "party", "enclosure", "application_id", "actor"),
        *_fixed("paper", "record_id", "digest"),
        *_fixed("letter_date", "registered_on", kind=Kind.DATE),
        *_fixed("indicator", "year", kind=Kind.INTEGER),
    ),
    union=True,
    since=2,
)
"""A line of an office's indicator register: a letter that went out or came in; never edited.

Of a letter that the program wrote: which paper, about which record, and a digest of what it says.
"""
REFERENCE = Entity(
    "reference",
    (
        *_fixed("list_name", "code"),
        *_auto("name", "parent"),
        *_auto("aliases", kind=Kind.LIST),
        *_auto("valid_from", "valid_to", kind=Kind.DATE),
        *_auto("attributes", kind=Kind.DOCUMENT),
    ),
    owner=Owner.PROVINCE,
)
PUBLICATION = Entity(
    "publication",
    (
        *_fixed("kind", "name", "version", "text", "note", "actor"),
        *_fixed("number", kind=Kind.INTEGER),
        *_fixed("valid_from", "published_on", kind=Kind.DATE),
    ),
    owner=Owner.PROVINCE,
    union=True,
    since=2,
)
"""A data document that the province publishes for every office: rules, a template, a questionnaire."""

ENTITIES: tuple[Entity, ...] = (
    REFERENCE, PUBLICATION, PERSON, LEGAL_PERSON, SKILL, NOTE, SURVEY, APPLICATION, PERMIT, ATTACHMENT,
    APPLICATION_STEP, COVERAGE_CONTRACT, COVERAGE_CAPACITY, SURVEY_STEP, PERMIT_WISH, REFERRAL, LETTER,
)  # fmt: skip
"""Every synced entity, parents before children."""

BY_NAME: dict[str, Entity] = {entity.name: entity for entity in ENTITIES}

SHARED: tuple[Entity, ...] = tuple(entity for entity in ENTITIES if entity.owner is Owner.PROVINCE)
"""What the province alone writes and every office holds: reference lists and publications."""

BUSINESS: tuple[Entity, ...] = tuple(entity for entity in ENTITIES if entity not in SHARED)
"""What an office records about people; what the province shares with all stands apart from it."""

CHILDREN: tuple[Entity, ...] = (
    SKILL, NOTE, SURVEY, APPLICATION, PERMIT, ATTACHMENT, APPLICATION_STEP,
    COVERAGE_CONTRACT, COVERAGE_CAPACITY, SURVEY_STEP, PERMIT_WISH, REFERRAL,
)  # fmt: skip
"""What hangs on a person: each names it in `person_id`."""

SCHEMA_VERSION = 3
"""Version of the registry that this program writes into operations (`sv`); what is added raises it."""

Value = str | int | bool | list[str] | dict[str, object] | None
"""What a field can hold in an operation or a state: never a float."""
