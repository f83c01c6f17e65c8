"""Use cases about the wording of papers: which template is in force, and how the province adapts one."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.documents.logo import write_logo
from homejobs_desktop.documents.template import Template, load_template, read_template, shipped_template
from homejobs_desktop.domain.papers import PAPERS, PaperKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import Publication, PublicationDraft, PublicationKind
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services import publications
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.paper_samples import sample_paper
from homejobs_desktop.services.template_check import paper_kind

SHIPPED = "shipped"
"""Stands for the template that comes with the program, where an edition is asked for."""
KIND = PublicationKind.TEMPLATE.value
SHIPPED_ALREADY = mark(
    "Papers", "The shipped template is in force already; there is nothing to go back from."
)


@dataclass(frozen=True, slots=True)
class PaperForm:
    """The template of a paper: what is in force today, and what comes later.

    Attributes:
        kind: The paper.
        published: The province's edition in force; None while the shipped one is.
        coming: An edition that holds from a later day; None for none.
    """

    kind: PaperKind
    published: Publication | None
    coming: Publication | None


@reading(Permission.SEE_PERMITS)
def paper_forms(ctx: Context) -> tuple[PaperForm, ...]:
    """Give every paper with the template that is in force today."""
    return tuple(_form(ctx, kind) for kind in PAPERS.values())


@reading(Permission.SEE_PERMITS)
def template_source(ctx: Context, code: str, edition: str = "") -> str:
    """Give the source of the template in force, of one edition, or of the shipped one; raises NotFound."""
    kind = paper_kind(code)
    if edition == SHIPPED:
        return shipped_template(code)
    if edition:
        return publications.get_publication(ctx, edition).text
    form = _form(ctx, kind)
    return form.published.text if form.published else shipped_template(code)


@reading(Permission.SEE_PERMITS)
def template_editions(ctx: Context, code: str) -> tuple[Publication, ...]:
    """Give what the province published of a paper's template, newest first, withdrawn ones too."""
    return publications.versions(ctx, KIND, paper_kind(code).code)


@reading(Permission.SEE_PERMITS)
def preview_template(_ctx: Context, code: str, text: str, size: str = "") -> bytes:
    """Draw a paper from a source that is being written, with invented values.

    Raises:
        Invalid: The source is broken; each of `problems` names the line.
    """
    kind = paper_kind(code)
    return sample_paper(kind, read_template(text, kind), size)


@reading(Permission.SEE_PERMITS)
def check_template(ctx: Context, code: str, text: str) -> None:
    """Check a source as publishing does; raises Invalid with each line that is wrong."""
    publications.check_text(ctx, KIND, paper_kind(code).code, text)


@writing(Permission.PUBLISH)
def publish_template(ctx: Context, code: str, text: str, valid_from: dt.date | None, note: str) -> str:
    """Publish a template for every office from a day on, and give the id of the edition.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: The source is broken, or no note says why it changes.
    """
    day = valid_from or ctx.clock.today()
    return publications.publish(ctx, PublicationDraft(KIND, paper_kind(code).code, text, day, note))


@writing(Permission.PUBLISH)
def back_to_shipped(ctx: Context, code: str, reason: str) -> int:
    """Withdraw every edition of a paper's template that stands, and give how many; the shipped one holds.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: None stands, or no reason is given.
    """
    standing = [each for each in template_editions(ctx, code) if not each.withdrawn]
    if not standing:
        raise Invalid(SHIPPED_ALREADY)
    for each in standing:
        publications.withdraw(ctx, each.id, reason)
    return len(standing)


@reading(Permission.SEE_PERMITS)
def logo_text(_ctx: Context, picture: bytes) -> str:
    """Give a picture file as the text that a template's logo is; raises Invalid when it is none."""
    return write_logo(picture)


def template_of(ctx: Context, code: str) -> Template:
    """Give the template that is in force today.

    A published one that this program cannot read is passed over for the one before it, at last for the
    shipped one; an alarm of the exchange says so once.
    """
    found = publications.in_force(ctx, KIND, code, ctx.clock.today())
    if found is None:
        return load_template(code)
    kept = publications.book_of(ctx).read
    made = kept.get(found.id)
    if not isinstance(made, Template):
        made = read_template(found.text, PAPERS[code])
        kept[found.id] = made
    return made


def _form(ctx: Context, kind: PaperKind) -> PaperForm:
    today = ctx.clock.today()
    standing = [each for each in template_editions(ctx, kind.code) if not each.withdrawn]
    coming = next((each for each in standing if each.valid_from and each.valid_from > today), None)
    return PaperForm(kind, publications.in_force(ctx, KIND, kind.code, today), coming)
