"""Use cases about printed sheets: print, preview, check."""

import dataclasses
import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.documents import permit_sheet as sheets
from homejobs_desktop.documents import raster
from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.permit_content import LegalHolder, PermitSheet
from homejobs_desktop.domain.papers import PERMIT_SHEET
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitFacts, PermitRow, state_name
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.persistence import people, permits, store
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.paper_templates import template_of
from homejobs_desktop.services.permits import NO_PERMIT
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.seal import seal_of
from homejobs_desktop.services.verifying import Answer, Verdict, verify_document
from homejobs_desktop.sync.qr import sign_document

__all__ = [
    "Answer",
    "PrintedSheet",
    "Verdict",
    "facts_of",
    "page_images",
    "permit_sheet",
    "permit_sheets",
    "preview_sheet",
    "verify_document",
]

NOT_ISSUED = mark("Permits", "This permit is not issued yet, so there is no sheet of it.")
NOT_IN_FORCE = mark(
    "Permits", "The state of this permit is “{state}”, so no sheet of it is printed that others would trust."
)
NO_DATE = mark("Permits", "The issue date of this permit is not recorded. Ask the office that issued it.")


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that may be printed now: its copy number is already written down."""

    pdf: bytes
    copy_no: int
    number: str


@writing(Permission.PRINT_PERMITS)
def permit_sheet(ctx: Context, permit_id: str) -> PrintedSheet:
    """Give the sheet of a stored permit; the copy is counted durably before the bytes leave.

    Raises:
        NotFound: There is no such permit.
        Invalid: The permit is not issued yet, or no longer in force.
    """
    return permit_sheets(ctx, (permit_id,))[0]


@writing(Permission.PRINT_PERMITS)
def permit_sheets(ctx: Context, permit_ids: tuple[str, ...]) -> tuple[PrintedSheet, ...]:
    """Give the sheets of many permits, each counted as a copy."""
    leave_mark(ctx)
    fonts, template, printed = load_fonts(), template_of(ctx, PERMIT_SHEET), []
    for permit_id in permit_ids:
        sheet = counted_sheet(ctx, permit_id)
        pdf = sheets.permit_sheets([sheet], fonts, template)
        printed.append(PrintedSheet(pdf, sheet.copy_no, sheet.number))
    return tuple(printed)


def counted_sheet(ctx: Context, permit_id: str) -> PermitSheet:
    """Give what the next copy of a permit's sheet says; the copy is counted and written down.

    Raises:
        NotFound: There is no such permit.
        Invalid: The permit is not issued yet, or no longer in force.
    """
    row = check_issued(ctx, permit_id)
    copy_no = permits.take_copy(ctx.session, permit_id, PERMIT_SHEET)
    store.audit(ctx.session, "print", {"document": PERMIT_SHEET, "record": permit_id, "copy": copy_no})
    return _content(ctx, row, copy_no)


@reading(Permission.SEE_PERMITS)
def preview_sheet(ctx: Context, permit_id: str) -> bytes:
    """Give the sheet as it would look, marked as a preview and without its code; no copy is counted."""
    data = dataclasses.replace(_content(ctx, check_issued(ctx, permit_id), 0), qr_text="")
    return sheets.permit_sheets([data], load_fonts(), template_of(ctx, PERMIT_SHEET))


def page_images(pdf: bytes, dpi: int = raster.PREVIEW_DPI, report: Report = silent) -> tuple[bytes, ...]:
    """Give each page of a paper as a PNG, for the window and the printer."""
    return raster.page_images(pdf, dpi, report)


def check_issued(ctx: Context, permit_id: str) -> PermitRow:
    """Give a permit that a sheet may be printed of; raises NotFound, Invalid."""
    row = permits.by_id(ctx.session, permit_id)
    if row is None:
        raise NotFound(NO_PERMIT)
    if row.state == PermitState.DRAFT or not row.number:
        raise Invalid(NOT_ISSUED)
    if row.state != PermitState.ISSUED:
        raise Invalid(NOT_IN_FORCE, state=state_name(row.state))
    return row


def _content(ctx: Context, row: PermitRow, copy_no: int) -> PermitSheet:
    book, today, seal = book_of(ctx), ctx.clock.today(), seal_of(ctx)
    holder = people.to_draft(people.stored(ctx.session, row.person_id))
    letter = permits.application_by_id(ctx.session, row.application_id)
    legal = permits.legal_of(ctx.session, row.id)
    supporter = permits.by_id(ctx.session, row.supporter_permit_id) if row.supporter_permit_id else None
    facts = facts_of(row, holder.birth_date)
    return PermitSheet(
        office_name=ctx.office.name,
        province_name=book.name("provinces", ctx.office.province_code),
        number=row.number,
        permit_type=row.permit_type,
        holder_name=row.holder_name,
        issued_on=facts.issued_on,
        qr_text=sign_document(facts, seal.permit_key, seal.certificate),
        printed_on=today,
        copy_no=copy_no,
        standing=row.standing(today),
        introduced=seal.certificate is not None,
        father_name=holder.father_name,
        national_code=holder.national_code,
        address=holder.address,
        postal_code=holder.postal_code,
        field_code=row.field_code,
        field_name=book.name("fields", row.field_code),
        agency_name=book.name("agencies", row.agency),
        agency_letter_no=letter.agency_letter_no if letter else "",
        agency_letter_date=letter.agency_letter_date if letter else None,
        expires_on=row.expires_on,
        national_number=row.national_number,
        legal=LegalHolder(legal.name, legal.legal_id, legal.registration_no) if legal else None,
        supporter_name=(supporter.legal_name or supporter.holder_name) if supporter else "",
        supporter_number=supporter.number if supporter else "",
    )


def facts_of(row: PermitRow, birth: dt.date | None) -> PermitFacts:
    """Give what the code on a permit's sheet says of it."""
    if row.issued_on is None:
        raise Invalid(NO_DATE)
    return PermitFacts(
        number=row.number,
        permit_type=row.permit_type,
        field_code=row.field_code,
        holder_name=row.holder_name,
        code_tail=row.national_code[-4:],
        birth_year=year_of(birth) if birth else None,
        issued_on=row.issued_on,
        expires_on=row.expires_on,
    )
