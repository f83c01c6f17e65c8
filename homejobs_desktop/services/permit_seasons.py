"""The season of renewals: which permits run out soon or have run out, and the notices to their holders."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.renewal_notice import RenewalNotice
from homejobs_desktop.documents.renewal_notice import renewal_notices as drawn
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import people, permits, store
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.lives import leave_mark
from homejobs_desktop.services.permits import PermitPage, get_permit
from homejobs_desktop.services.reference import book_of

NOTICE = "renewal_notice"
"""Name of the notice in the log of what was printed."""
NOBODY_TO_TELL = mark(
    "Permits", "A notice is for a permit in force or one that ran out, and only for one that has an end."
)

MOST_DAYS = 3_660
WRONG_DAYS = mark("Permits", "Say within how many days: a whole number from 0 to {most}.")


@reading(Permission.SEE_PERMITS)
def expiring_permits(ctx: Context, days: int, *, after: str | None = None, limit: int = 50) -> PermitPage:
    """Give a page of the permits that run out within so many days or have run out, the earliest first.

    Raises:
        Invalid: So many days are not looked ahead.
    """
    if not 0 <= days <= MOST_DAYS:
        raise Invalid(WRONG_DAYS, field="days", most=MOST_DAYS)
    day, _, permit_id = (after or "").partition("/")
    until = ctx.clock.today() + dt.timedelta(days)
    rows = permits.expiring(ctx.session, until, (day, permit_id) if after else None, limit)
    last = rows[-1] if len(rows) == limit else None
    return PermitPage(tuple(rows), f"{last.expires_on}/{last.id}" if last else None)


@dataclass(frozen=True, slots=True)
class Notices:
    """Notices in one file: the PDF and how many there are."""

    pdf: bytes
    count: int


@writing(Permission.PRINT_PERMITS)
def renewal_notices(ctx: Context, permit_ids: Sequence[str], report: Report = silent) -> Notices:
    """Give a notice to the holder of each permit; every copy is counted before the bytes leave.

    Raises:
        Invalid: None is chosen, or one of the permits has nothing to renew.
    """
    if not permit_ids:
        raise Invalid(NOBODY_TO_TELL)
    leave_mark(ctx)
    made = []
    for at, permit_id in enumerate(permit_ids):
        report(at, len(permit_ids))
        row = get_permit(ctx, permit_id)
        if row.state != PermitState.ISSUED or row.expires_on is None:
            raise Invalid(NOBODY_TO_TELL)
        made.append(_notice(ctx, row, row.expires_on))
    return Notices(drawn(made, load_fonts()), len(made))


def _notice(ctx: Context, row: PermitRow, expires_on: dt.date) -> RenewalNotice:
    copy_no = permits.take_copy(ctx.session, row.id, NOTICE)
    store.audit(ctx.session, "print", {"document": NOTICE, "record": row.id, "copy": copy_no})
    book = book_of(ctx)
    return RenewalNotice(
        office_name=ctx.office.name,
        person=row.holder_name,
        gender=people.to_draft(people.stored(ctx.session, row.person_id)).gender,
        number=show_permit_number(row.number),
        kind=book.name("permit_types", row.permit_type),
        field=book.name("fields", row.field_code),
        expires_on=expires_on,
        printed_on=ctx.clock.today(),
        copy_no=copy_no,
    )
