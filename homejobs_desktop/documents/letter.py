"""Letters: every paper of the office but the permit sheet, drawn from a template and the values of a case."""

import io
from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.flow import draw_pieces, paged
from homejobs_desktop.documents.fonts import Fonts
from homejobs_desktop.documents.letter_body import body_pieces
from homejobs_desktop.documents.letter_frame import (
    Frame,
    draw_foot,
    draw_further_head,
    draw_head,
    floor_of,
    further_top,
)
from homejobs_desktop.documents.letter_words import LetterContent, Words
from homejobs_desktop.documents.page import Page
from homejobs_desktop.documents.template import Template

__all__ = ["LetterContent", "letter", "letters"]


def letter(template: Template, content: LetterContent, fonts: Fonts) -> bytes:
    """Draw one letter as PDF; equal data give equal bytes."""
    return letters(template, [content], fonts)


def letters(template: Template, contents: Iterable[LetterContent], fonts: Fonts) -> bytes:
    """Draw many letters of one template as one PDF; each counts its own pages."""
    paper = io.BytesIO()
    canvas = Canvas(paper, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(template["title"])
    canvas.setViewerPreference("Direction", "R2L")
    page = Page(canvas, fonts)
    for content in contents:
        _draw(page, Words(template, content))
    canvas.save()
    return paper.getvalue()


def _draw(page: Page, words: Words) -> None:
    frame = Frame.of(words)
    page.canvas.setPageSize((frame.width, frame.height))
    floor = floor_of(page.fonts, frame, words)
    top = draw_head(page, frame, words)
    further = further_top(frame)
    pages = paged(body_pieces(words, frame, page.fonts), (top - floor, further - floor))
    for number, pieces in enumerate(pages, start=1):
        if number > 1:
            top = draw_further_head(page, frame, words)
        draw_pieces(page, pieces, top)
        draw_foot(page, frame, words, (number, len(pages)))
        page.canvas.showPage()
