"""Papers with invented values: what the province sees while it adapts a template."""

import datetime as dt

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.letter import LetterContent, letters
from homejobs_desktop.documents.permit_content import PermitSheet
from homejobs_desktop.documents.permit_sheet import permit_sheets
from homejobs_desktop.documents.template import Template
from homejobs_desktop.domain.papers import HEAD_FIELDS, PERMIT_SHEET, PaperKind
from homejobs_desktop.foundation.jalali import parse_date

_SHEET = PermitSheet(
    office_name="بیرجند",
    province_name="خراسان جنوبی",
    number="29014700011863",
    permit_type="independent",
    holder_name="زهرا امیرآبادی",
    issued_on=dt.date(2025, 12, 11),
    qr_text="",
    printed_on=dt.date(2026, 11, 23),
    copy_no=0,
    father_name="غلامرضا",
    national_code="0641234562",
    address="بیرجند، خیابان معلم، کوچهٔ ۱۲، پلاک ۷",
    postal_code="9717612345",
    field_code="HC-10",
    field_name="حوله‌بافی",
    agency_name="میراث فرهنگی، گردشگری و صنایع دستی",
    agency_letter_no="140/2/1183",
    agency_letter_date=dt.date(2025, 11, 15),
    expires_on=dt.date(2026, 12, 11),
    national_number="140029010012345",
)
"""A permit that nobody has; copy 0 is a preview."""


def sample_paper(kind: PaperKind, template: Template, size: str = "") -> bytes:
    """Draw a paper with the invented value of everything that it can say."""
    if kind.code == PERMIT_SHEET:
        return permit_sheets([_SHEET], load_fonts(), template)
    head = {each.name: each.sample for each in HEAD_FIELDS}
    content = LetterContent(
        values={each.name: each.sample for each in kind.fields},
        tables={each.name: each.rows for each in kind.tables},
        office_name=head["office"],
        letter_no=head["letter_no"],
        letter_date=parse_date(head["letter_date"]),
        enclosure=head["enclosure"],
        copy_no=0,
        paper=size,
    )
    return letters(template, [content], load_fonts())
