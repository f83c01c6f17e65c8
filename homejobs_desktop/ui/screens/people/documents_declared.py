"""What the forms about documents consist of."""

from collections.abc import Iterable
from dataclasses import dataclass

from homejobs_desktop.domain.attachments import KINDS, AttachmentDraft
from homejobs_desktop.domain.entities import APPLICATION, PERMIT, PERSON
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import ApplicationRow, PermitRow
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.forms.fields import ChoiceField, Form, Group, LongTextField, TextField, no_check
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.people.declared import RetireDraft
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.widgets.choice import Choice

PAPERS = "papers"
"""The list of a person's papers to which a document may belong."""
_PERMIT = mark("Attachments", "Permit {number}")
_DRAFT = mark("Attachments", "Permit without a number: {field}")
_APPLICATION = mark("Attachments", "Application of {date}: {field}")


@dataclass(frozen=True, slots=True)
class AttachDraft:
    """What is typed about a new document; `paper` is `permit:ID`, `application:ID`, or "" for the person."""

    kind: str = ""
    title: str = ""
    paper: str = ""

    def told(self, person_id: str) -> AttachmentDraft:
        """Give it as it is said of a document of this person."""
        about, _, about_id = self.paper.partition(":")
        return AttachmentDraft(self.kind, self.title, person_id, about or PERSON.name, about_id)


def paper_choices(papers: Iterable[PermitRow | ApplicationRow], lists: ReferenceLists) -> tuple[Choice, ...]:
    """Give papers as choices, by what people know them by."""
    return tuple(_choice(each, lists) for each in papers)


def _choice(paper: PermitRow | ApplicationRow, lists: ReferenceLists) -> Choice:
    field = lists.name("fields", paper.field_code)
    if isinstance(paper, ApplicationRow):
        date = show_date(paper.registered_on) if paper.registered_on else "—"
        return Choice(f"{APPLICATION.name}:{paper.id}", translate(_APPLICATION, date=date, field=field))
    if not paper.number:
        return Choice(f"{PERMIT.name}:{paper.id}", translate(_DRAFT, field=field))
    number = isolated(local_digits(show_permit_number(paper.number)))
    return Choice(f"{PERMIT.name}:{paper.id}", translate(_PERMIT, number=number), aliases=(paper.number,))


ATTACH_FORM = Form(
    "attachment",
    AttachDraft(),
    no_check,
    (
        Group(
            mark("Attachments", "Document"),
            (
                ChoiceField(name="kind", label=mark("Attachments", "Kind of document"), list_name=KINDS),
                TextField(
                    name="title",
                    label=mark("Attachments", "Title (where the kind does not say enough)"),
                    span=2,
                    repeats=False,
                ),
                ChoiceField(
                    name="paper",
                    label=mark("Attachments", "Belongs to"),
                    help=mark("Attachments", "Empty: to the person"),
                    list_name=PAPERS,
                    span=3,
                    repeats=False,
                ),
            ),
        ),
    ),
)
WITHDRAW_FORM = Form(
    "withdraw",
    RetireDraft(),
    no_check,
    (
        Group(
            mark("People", "Reason"),
            (
                LongTextField(
                    name="reason",
                    label=mark("Attachments", "Why does this document no longer count?"),
                    span=3,
                ),
            ),
        ),
    ),
)
