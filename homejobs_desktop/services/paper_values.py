"""What the papers of an office say of their records: the values and tables that templates name."""

import datetime as dt
from collections.abc import Iterable

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.attachments import AttachmentRow
from homejobs_desktop.domain.conditions import Finding, Met
from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.persistence import applications, attachments, people, permits
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.reference import book_of

Values = dict[str, str]
Rows = tuple[tuple[str, ...], ...]

_RIAL = mark("Papers", "{sum} rials")
_SHEETS = mark("Papers", "{count} sheets")
_ADDRESSEE = mark("Papers", "Office of {agency}, {office}")
_STANDINGS: dict[Met, Text] = {
    Met.MET: mark("Papers", "met"),
    Met.MISSING: mark("Papers", "missing"),
    Met.WAIVED: mark("Papers", "waived"),
}


def day_words(day: dt.date | None) -> str:
    """Give a day as papers show it, "" for none."""
    return format_date(day) if day else ""


def office_values(ctx: Context) -> Values:
    """Give what every paper says of this office and of the day."""
    return {
        "province": book_of(ctx).name("provinces", ctx.office.province_code),
        "clerk": ctx.actor.display_name or ctx.actor.username,
        "printed_on": day_words(ctx.clock.today()),
    }


def person_values(ctx: Context, person_id: str) -> Values:
    """Give what papers say of a person; raises NotFound."""
    draft = people.to_draft(people.stored(ctx.session, person_id))
    return {
        "honorific": draft.gender,
        "person": f"{draft.first_name} {draft.last_name}".strip(),
        "father_name": draft.father_name,
        "national_code": draft.national_code,
        "birth_date": day_words(draft.birth_date),
        "mobile": draft.mobile,
        "address": draft.address,
        "postal_code": draft.postal_code,
        "legal_name": "",
        "legal_id": "",
    }


def activity_values(ctx: Context, permit_type: str, field_code: str, agency: str) -> Values:
    """Give what papers say of the kind of a permit and its field."""
    book = book_of(ctx)
    return {
        "kind": book.name("permit_types", permit_type),
        "field": book.name("fields", field_code),
        "field_code": field_code,
        "agency": book.name("agencies", agency),
    }


def application_values(ctx: Context, item: ApplicationItem) -> Values:
    """Give what papers say of an application."""
    stored, book = applications.values_of(ctx.session, item.id), book_of(ctx)
    field = book.get("fields", item.field_code)
    approver = field.text("co_approver") if field else ""
    supporter = permits.by_id(ctx.session, item.supporter_permit_id) if item.supporter_permit_id else None
    jobs = stored.get("expected_jobs")
    return {
        **office_values(ctx),
        **person_values(ctx, item.person_id),
        **activity_values(ctx, item.permit_type, item.field_code, item.agency),
        "legal_name": item.legal_name,
        "legal_id": item.legal_id,
        "approver": book.name("agencies", approver) if approver else "",
        "registered_on": day_words(item.registered_on),
        "tracking_no": str(stored.get("tracking_no") or ""),
        "description": str(stored.get("description") or ""),
        "supporter": (supporter.legal_name or supporter.holder_name) if supporter else "",
        "capital": _rials(stored.get("capital_rial")),
        "contribution": _rials(stored.get("own_contribution_rial")),
        "loan": _rials(stored.get("loan_requested_rial")),
        "jobs": "" if jobs is None else str(jobs),
    }


def permit_values(ctx: Context, row: PermitRow) -> Values:
    """Give what papers say of a permit."""
    legal = permits.legal_of(ctx.session, row.id)
    return {
        **office_values(ctx),
        **person_values(ctx, row.person_id),
        **activity_values(ctx, row.permit_type, row.field_code, row.agency),
        "legal_name": legal.name if legal else "",
        "legal_id": legal.legal_id if legal else "",
        "number": show_permit_number(row.number) if row.number else "",
        "national_number": row.national_number,
        "issued_on": day_words(row.issued_on),
        "expires_on": day_words(row.expires_on),
    }


def addressee_of(ctx: Context, agency: str) -> str:
    """Give to whom a letter to an agency goes: what the list says of it, or its office in this place."""
    item = book_of(ctx).get("agencies", agency)
    if item is None:
        return agency
    return item.text("addressee") or translate(_ADDRESSEE, agency=item.name, office=ctx.office.name)


def documents_of(ctx: Context, item: ApplicationItem) -> tuple[AttachmentRow, ...]:
    """Give the documents of the applicant and of this very application, oldest first."""
    found = attachments.of_person(ctx.session, item.person_id)
    return tuple(
        row
        for row in reversed(found)
        if not row.withdrawn and (row.about == PERSON.name or row.about_id == item.id)
    )


def enclosure_of(ctx: Context, item: ApplicationItem) -> str:
    """Give what is enclosed with a letter about an application, "" for nothing."""
    count = len(documents_of(ctx, item))
    return ascii_digits(translate(_SHEETS, count=Verbatim(count))) if count else ""


def document_rows(ctx: Context, item: ApplicationItem) -> Rows:
    """Give the table of an application's documents."""
    book = book_of(ctx)
    return numbered(
        (row.title or book.name("attachment_kinds", row.kind), told_day(row.attached_on))
        for row in documents_of(ctx, item)
    )


def checklist_rows(findings: Iterable[Finding]) -> Rows:
    """Give the table of an application's conditions."""
    return numbered((each.name, translate(_STANDINGS[each.standing])) for each in findings)


def numbered(rows: Iterable[tuple[str, ...]]) -> Rows:
    """Give rows with their number in front."""
    return tuple((str(number), *row) for number, row in enumerate(rows, start=1))


def _rials(value: object) -> str:
    return translate(_RIAL, sum=Verbatim(f"{value:,}".replace(",", "٬"))) if isinstance(value, int) else ""


def told_day(text: object) -> str:
    """Give a stored day as papers show it, "" for none and for what is no day."""
    try:
        return day_words(dt.date.fromisoformat(text)) if isinstance(text, str) and text else ""
    except ValueError:  # what came in a package may be no date
        return ""
