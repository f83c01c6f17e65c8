"""Use cases about notices to applicants: which documents and conditions are missing, on paper."""

from dataclasses import dataclass

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.missing_notice import MissingNotice, missing_notice
from homejobs_desktop.domain.applications import Act, ApplicationItem, Step
from homejobs_desktop.domain.conditions import missing
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.persistence import applications, people, permits, store
from homejobs_desktop.services.applications import add_step, findings_of, item_of, own_item
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.reference import book_of

MISSING_NOTICE = "missing_notice"
NOTHING_MISSING = mark(
    "Applications", "On the checklist everything is met or waived: there is nothing to give notice of."
)


@dataclass(frozen=True, slots=True)
class PrintedNotice:
    """A notice that may be handed over now: its copy number is already written down."""

    pdf: bytes
    copy_no: int


@writing(Permission.PRINT_PERMITS)
def print_notice(ctx: Context, application_id: str) -> PrintedNotice:
    """Give the notice of what is missing; the copy is counted and stands among the steps.

    Raises:
        NotFound: There is no such application.
        NotAllowed: Another office handles it.
        Invalid: Nothing is missing.
    """
    item = own_item(ctx, application_id)
    content = _content(ctx, item, 0)
    copy_no = permits.take_copy(ctx.session, application_id, MISSING_NOTICE)
    about = {"document": MISSING_NOTICE, "record": application_id, "copy": copy_no}
    store.audit(ctx.session, "print", about)
    add_step(
        ctx,
        (item.id, item.person_id),
        {"act": Act.NOTICE, "stage": item.state, "text": "؛ ".join(content.items)},
    )
    return PrintedNotice(missing_notice(_content(ctx, item, copy_no), load_fonts()), copy_no)


@reading(Permission.SEE_PERMITS)
def preview_notice(ctx: Context, application_id: str) -> bytes:
    """Give the notice as it would look; no copy is counted."""
    return missing_notice(_content(ctx, item_of(ctx, application_id), 0), load_fonts())


def _content(ctx: Context, item: ApplicationItem, copy_no: int) -> MissingNotice:
    lacking = missing(findings_of(ctx, item))
    step = _asked_for(applications.steps_of(ctx.session, item.id), item)
    items = tuple(each.name for each in lacking)
    remark = step.text if step and step.text != "؛ ".join(items) else ""
    if not items and not remark:
        raise Invalid(NOTHING_MISSING)
    book, today = book_of(ctx), ctx.clock.today()
    holder = people.to_draft(people.stored(ctx.session, item.person_id))
    return MissingNotice(
        office_name=ctx.office.name,
        person=item.person,
        gender=holder.gender,
        national_code=item.national_code,
        kind=translate(TYPE_NAMES[PermitType(item.permit_type)]),
        field=book.name("fields", item.field_code),
        registered_on=item.registered_on or today,
        items=items or (remark,),
        remark=remark if items else "",
        letter_no=step.letter_no if step else "",
        printed_on=today,
        copy_no=copy_no,
    )


def _asked_for(steps: tuple[Step, ...], item: ApplicationItem) -> Step | None:
    """Give the step with which the application came to lack something, while it still does."""
    if item.state != ApplicationState.NEEDS_FIX:
        return None
    return next(
        (step for step in reversed(steps) if step.stage == item.state and step.act == Act.STAGE), None
    )
