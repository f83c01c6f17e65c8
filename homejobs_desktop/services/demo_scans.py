"""Invented documents of invented people: small pictures that are drawn, never scanned."""

from collections.abc import Sequence
from typing import Final

from homejobs_desktop.documents.sample_scan import sample_scan
from homejobs_desktop.documents.scans import tidy_scan
from homejobs_desktop.domain.attachments import KINDS, AttachmentDraft
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import persian_digits
from homejobs_desktop.services.attachments import add_attachment
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.demo_people import Inventor, Someone
from homejobs_desktop.services.reference import book_of

_MOST: Final = 24
"""So many people have documents at most: the pictures take longer than all the rest."""
_SHARE: Final = 0.1
_OFTEN: Final = ("national_card", "birth_certificate", "skill_certificate", "education", "residence")
_STAMP = mark("Demo", "An invented document, only to be looked at")


def attach_scans(ctx: Context, inventor: Inventor, crowd: Sequence[tuple[str, Someone]]) -> int:
    """Attach one to three documents to some of these people; gives how many."""
    count = min(_MOST, len(crowd), max(1, int(len(crowd) * _SHARE)))
    names = {item.code: item.name for item in book_of(ctx).items(KINDS, ctx.clock.today())}
    kinds = [code for code in _OFTEN if code in names]
    attached = 0
    for person_id, someone in inventor.draws.sample(crowd, k=count) if crowd else ():
        for code in inventor.draws.sample(kinds, k=min(len(kinds), inventor.draws.randrange(1, 4))):
            picture = sample_scan(names[code], _lines(someone), translate(_STAMP), kinds.index(code))
            draft = AttachmentDraft(kind=code, person_id=person_id)
            add_attachment(ctx, draft, tidy_scan(picture))
            attached += 1
    return attached


def _lines(someone: Someone) -> tuple[str, ...]:
    draft = someone.draft
    born = persian_digits(format_date(draft.birth_date)) if draft.birth_date else ""
    return draft.full_name, draft.father_name, born, persian_digits(draft.national_code)
