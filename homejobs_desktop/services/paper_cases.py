"""Each paper of an office: whether a record can have it now, and what it says then."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from homejobs_desktop.domain.applications import Act, ApplicationItem, Step
from homejobs_desktop.domain.conditions import missing
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.domain.transitions import ApplicationState, PermitState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import applications, person_story
from homejobs_desktop.services import coverage
from homejobs_desktop.services.applications import findings_of, item_of
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.paper_values import (
    Rows,
    Values,
    addressee_of,
    application_values,
    checklist_rows,
    day_words,
    document_rows,
    enclosure_of,
    numbered,
    office_values,
    permit_values,
    person_values,
    told_day,
)
from homejobs_desktop.services.permit_moves import OTHER, REASONS
from homejobs_desktop.services.permits import get_permit
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.template_check import paper_kind

NOTHING_MISSING = mark(
    "Applications", "On the checklist everything is met or waived: there is nothing to give notice of."
)
NOT_SENT = mark(
    "Papers", "Take the application to the stage “{stage}” first: the letter gets its number there."
)
NOT_STARRED = mark("Papers", "{name} is no starred field: no second approval is asked for.")
NOBODY_TO_TELL = mark(
    "Permits", "A notice is for a permit in force or one that ran out, and only for one that has an end."
)
NOT_REVOKED = mark("Papers", "This permit is not revoked, so there is no letter of its revocation.")
NO_SUPPORTER = mark("Papers", "Only a supporter's permit covers other people.")
_SEPARATOR: Final = "؛ "


@dataclass(frozen=True, slots=True)
class Case:
    """A paper about one record, whole but for its number and copy.

    Attributes:
        values, tables: What the template names.
        party: Who gets it.
        application: Its application and that one's person, in whose story it is written; None for none.
        stage: Where that application stands.
        enclosure: What is enclosed, "" for nothing.
        letter_no, letter_date: Where the letter was numbered already.
        matter: What makes it the same letter when it is printed again; None for a paper without a number.
        told: What the story says of it.
    """

    values: Values
    party: str
    tables: Mapping[str, Rows] = field(default_factory=dict)
    application: tuple[str, str] | None = None
    stage: str = ""
    enclosure: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    matter: tuple[str, ...] | None = None
    told: str = ""


def case_of(ctx: Context, code: str, record_id: str) -> Case:
    """Give a letter about a record.

    Raises:
        NotFound: There is no such record, or no such paper.
        Invalid: The record cannot have this paper now.
    """
    return _CASES[paper_kind(code).code](ctx, record_id)


def _of_application(ctx: Context, item: ApplicationItem, **tables: Rows) -> Case:
    return Case(
        values=application_values(ctx, item),
        party=item.legal_name or item.person,
        tables=tables,
        application=(item.id, item.person_id),
        stage=item.state,
    )


def _receipt(ctx: Context, record_id: str) -> Case:
    item = item_of(ctx, record_id)
    findings = findings_of(ctx, item)
    return _of_application(
        ctx,
        item,
        documents=document_rows(ctx, item),
        checklist=checklist_rows(findings),
        missing=numbered((each.name,) for each in missing(findings)),
    )


def _missing_notice(ctx: Context, record_id: str) -> Case:
    item = item_of(ctx, record_id)
    items = tuple(each.name for each in missing(findings_of(ctx, item)))
    step = _came_by(ctx, item, item.state) if item.state == ApplicationState.NEEDS_FIX else None
    remark = step.text if step and step.text != _SEPARATOR.join(items) else ""
    if not items and not remark:
        raise Invalid(NOTHING_MISSING)
    said = items or (remark,)
    rows = numbered((each,) for each in said)
    plain = _of_application(ctx, item, missing=rows, documents=document_rows(ctx, item))
    return replace(
        plain,
        values={**plain.values, "remark": remark if items else ""},
        letter_no=step.letter_no if step else "",
        letter_date=step.letter_date if step else None,
        matter=(*items, remark, step.id if step else ""),
        told=_SEPARATOR.join(said),
    )


def _agency_referral(ctx: Context, record_id: str) -> Case:
    return _referral(ctx, item_of(ctx, record_id), ApplicationState.AGENCY_REVIEW)


def _health_referral(ctx: Context, record_id: str) -> Case:
    item = item_of(ctx, record_id)
    if not _is_starred(ctx, item):
        raise Invalid(NOT_STARRED, name=book_of(ctx).name("fields", item.field_code))
    return _referral(ctx, item, ApplicationState.STARRED_REVIEW)


def _referral(ctx: Context, item: ApplicationItem, stage: ApplicationState) -> Case:
    step = _came_by(ctx, item, stage)
    if step is None:
        raise Invalid(NOT_SENT, stage=book_of(ctx).name("application_states", stage))
    checklist = checklist_rows(findings_of(ctx, item))
    plain = _of_application(ctx, item, documents=document_rows(ctx, item), checklist=checklist)
    stored = applications.values_of(ctx.session, item.id)
    more = {
        "addressee": addressee_of(ctx, step.office or item.agency),
        "agency_letter_no": str(stored.get("agency_letter_no") or ""),
        "agency_letter_date": told_day(stored.get("agency_letter_date")),
    }
    return replace(
        plain,
        values={**plain.values, **more},
        party=more["addressee"],
        enclosure=enclosure_of(ctx, item),
        letter_no=step.letter_no,
        letter_date=step.letter_date,
        matter=(step.id,),
    )


def _is_starred(ctx: Context, item: ApplicationItem) -> bool:
    field_item = book_of(ctx).get("fields", item.field_code)
    return field_item is not None and field_item.flag("starred")


def _came_by(ctx: Context, item: ApplicationItem, stage: str) -> Step | None:
    """Give the last step with which an application came to a stage."""
    steps = applications.steps_of(ctx.session, item.id)
    return next((each for each in reversed(steps) if each.stage == stage and each.act == Act.STAGE), None)


def _of_permit(ctx: Context, row: PermitRow) -> Case:
    own = row.owner == ctx.office.site and bool(row.application_id)
    item = applications.by_id(ctx.session, row.application_id) if own else None
    return Case(
        values=permit_values(ctx, row),
        party=row.legal_name or row.holder_name,
        application=(item.id, item.person_id) if item else None,
        stage=item.state if item else "",
    )


def _renewal_notice(ctx: Context, record_id: str) -> Case:
    row = get_permit(ctx, record_id)
    if row.state != PermitState.ISSUED or row.expires_on is None:
        raise Invalid(NOBODY_TO_TELL)
    left = (row.expires_on - ctx.clock.today()).days
    over = "1" if left < 0 else ""
    plain = _of_permit(ctx, row)
    values = {**plain.values, "over": over, "days_left": str(max(left, 0))}
    return replace(plain, values=values, matter=(day_words(row.expires_on), over))


def _revocation_letter(ctx: Context, record_id: str) -> Case:
    row = get_permit(ctx, record_id)
    if row.state != PermitState.REVOKED:
        raise Invalid(NOT_REVOKED)
    reason, day = _reason_words(ctx, row), day_words(row.state_on)
    plain = _of_permit(ctx, row)
    values = {**plain.values, "reason": reason, "revoked_on": day}
    return replace(plain, values=values, matter=(reason, day))


def _reason_words(ctx: Context, row: PermitRow) -> str:
    """Give why a permit was revoked: what was typed then, or the name of the coded reason."""
    name = "" if row.state_reason == OTHER else book_of(ctx).name(REASONS, row.state_reason)
    begins = f"{show_permit_number(row.number)}: "
    notes = person_story.notes_of(ctx.session, row.person_id)
    told = (text.removeprefix(begins) for _id, text, _at in notes if text.startswith(begins))
    return next((each for each in told if each.startswith(name)), name or "—")


def _covered_list(ctx: Context, record_id: str) -> Case:
    row = get_permit(ctx, record_id)
    if row.permit_type not in _SUPPORTERS:
        raise Invalid(NO_SUPPORTER)
    today = ctx.clock.today()
    contracts = [each for each in coverage.coverage_of(ctx, record_id) if each.open_on(today)]
    account = coverage.account_of(ctx, record_id, today)
    book = book_of(ctx)
    rows = numbered(
        (
            each.covered.name,
            each.covered.father_name,
            each.covered.national_code,
            each.covered.mobile,
            book.name("fields", each.field_code),
            each.number,
            day_words(each.starts_on),
            day_words(each.ends_on),
        )
        for each in contracts
    )
    plain = _of_permit(ctx, row)
    more = {
        "count": str(account.people),
        "capacity": str(account.stated.people) if account.stated else "",
    }
    matter = tuple(cell for line in rows for cell in line)
    return replace(plain, values={**plain.values, **more}, tables={"covered": rows}, matter=matter)


def _contract(ctx: Context, record_id: str) -> Case:
    row = coverage.contract(ctx, record_id)
    supporter, covered, book = row.supporter, row.covered, book_of(ctx)
    values = {
        **office_values(ctx),
        **person_values(ctx, covered.person_id),
        "contract_no": row.number,
        "signed_on": day_words(row.signed_on),
        "starts_on": day_words(row.starts_on),
        "ends_on": day_words(row.ends_on),
        "supporter": supporter.shown,
        "supporter_code": supporter.legal_id or supporter.national_code,
        "representative": (supporter.director_name or supporter.name) if supporter.legal_name else "",
        "supporter_number": show_permit_number(row.supporter_number) if row.supporter_number else "",
        "supporter_address": supporter.address,
        "supporter_mobile": supporter.mobile,
        "field": book.name("fields", row.field_code),
        "field_code": row.field_code,
        "agency": book.name("agencies", row.agency),
        "work": row.work,
        "quantity": f"{row.quantity} {row.unit}".strip() if row.quantity else "",
        "jobs": str(row.jobs) if row.jobs else "",
    }
    return Case(values=values, party=covered.name)


_SUPPORTERS: Final = frozenset({PermitType.SUPPORTER_NATURAL.value, PermitType.SUPPORTER_LEGAL.value})
_CASES: Final[dict[str, Callable[[Context, str], Case]]] = {
    "application_receipt": _receipt,
    "missing_notice": _missing_notice,
    "agency_referral": _agency_referral,
    "health_referral": _health_referral,
    "revocation_letter": _revocation_letter,
    "renewal_notice": _renewal_notice,
    "covered_list": _covered_list,
    "coverage_contract": _contract,
}
