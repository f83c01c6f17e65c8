"""A blank questionnaire on paper: numbered questions and options, room to write, and rows for tables."""

import io
from dataclasses import dataclass
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.page import Box, Colour, Page, Style, fitted, wrap
from homejobs_desktop.documents.template import Template, load_template
from homejobs_desktop.domain.paper_forms import NumberedOption, PaperQuestion, grouped, numbered, only_if
from homejobs_desktop.domain.questionnaire_model import (
    UNASKED,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)
from homejobs_desktop.foundation.text import persian_digits

_TEAL: Colour = (0.07, 0.36, 0.35)
_PALE: Colour = (0.93, 0.965, 0.96)
_GREY: Colour = (0.40, 0.44, 0.47)
_LINE_COLOUR: Colour = (0.62, 0.68, 0.70)
_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT = 40.0, _WIDTH - 40.0
_TOP, _FLOOR = _HEIGHT - 40.0, 46.0
_NUMBER: Final = 26.0
_GAP: Final = 14.0
_TABLE_ROWS: Final = 4
_ROW: Final = 20.0
_TEXT, _QUESTION, _SMALL = Style(9.5), Style(10, BOLD), Style(8, colour=_GREY)
_GROUP = Style(9.5, BOLD, _GREY)
_TITLE, _SECTION = Style(15, BOLD, _TEAL), Style(11.5, BOLD, _TEAL)


@dataclass(frozen=True, slots=True)
class _Line:
    """Options that stand beside each other in one line, or the heading over some lines."""

    texts: tuple[str, ...]
    heading: bool = False


def questionnaire_sheet(questionnaire: Questionnaire, fonts: Fonts) -> bytes:
    """Draw a blank questionnaire as PDF; equal questionnaires give equal bytes."""
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A4, invariant=1, pageCompression=1, lang="fa-IR")
    canvas.setTitle(questionnaire.title)
    canvas.setViewerPreference("Direction", "R2L")
    sheet = _Sheet(Page(canvas, fonts), questionnaire, load_template("questionnaire_sheet"))
    sheet.draw()
    canvas.save()
    return paper.getvalue()


class _Sheet:
    """The pages as they are filled from the top."""

    def __init__(self, page: Page, questionnaire: Questionnaire, template: Template) -> None:
        self._page, self._form, self._template = page, questionnaire, template
        self._top = _TOP
        self._number = 1

    def draw(self) -> None:
        """Draw every question."""
        self._heading()
        section: Section | None = None
        for one in numbered(self._form):
            if one.section is not section:
                section = one.section
                self._section(section)
            self._question(one)
        for one in numbered(self._form):
            if one.long:
                self._list(one)
        self._foot()

    def _heading(self) -> None:
        self._page.text(self._form.title, _RIGHT, self._top - 16, _TITLE)
        version = self._template["version"].format(version=persian_digits(self._form.version))
        self._page.text_left(version, _LEFT, self._top - 14, _SMALL)
        self._top -= 34
        wide = (_RIGHT - _LEFT) / 2
        names = ("national_code", "name", "day", "surveyor")
        for place, name in enumerate(names):
            right = _RIGHT - (place % 2) * wide
            baseline = self._top - 12 - (place // 2) * 24
            label = self._template[f"labels.{name}"]
            self._page.text(label, right, baseline, _QUESTION)
            used = self._page.fonts.width(label, BOLD) * _QUESTION.size + 8
            self._page.rule(right - wide + 16, right - used, baseline - 2, _LINE_COLOUR)
        self._top -= 56
        lines = wrap(self._page.fonts, self._template["how"], _SMALL, _RIGHT - _LEFT)
        self._top = self._page.paragraph(lines, _RIGHT, self._top, _SMALL) - 6

    def _section(self, section: Section) -> None:
        self._room(140)
        self._page.box(Box(_LEFT, self._top - 22, _RIGHT - _LEFT, 20), fill=_PALE, radius=4)
        self._page.text(section.title, _RIGHT - 8, self._top - 16, _SECTION)
        self._top -= 30

    def _question(self, one: PaperQuestion) -> None:
        question = one.question
        width = _RIGHT - _NUMBER - _LEFT
        words = wrap(self._page.fonts, self._words(question), _QUESTION, width)
        hints = [
            line
            for text in (self._condition(one), question.hint)
            if text
            for line in wrap(self._page.fonts, text, _SMALL, width)
        ]
        options = [] if one.long else self._option_lines(grouped(self._form, one), width)
        ranked = question.kind is QuestionKind.RANK and bool(options)
        lines = len(options) + ranked if options else 1
        body = _ROW * (_TABLE_ROWS + 1) if question.columns else lines * _TEXT.line
        self._room(len(words) * _QUESTION.line + len(hints) * _SMALL.line + body + 8)
        number = persian_digits(str(one.number))
        self._page.text(number, _RIGHT, self._top - _QUESTION.size, _QUESTION)
        self._top = self._page.paragraph(words, _RIGHT - _NUMBER, self._top, _QUESTION)
        if hints:
            self._top = self._page.paragraph(hints, _RIGHT - _NUMBER, self._top, _SMALL)
        if question.columns:
            self._table(question)
        elif options:
            self._options(options)
            if ranked:
                self._blank(question)
        elif question.kind is not QuestionKind.PHOTO:
            self._blank(question)
        if one.long:
            where = self._template["in_list"].format(number=persian_digits(str(one.number)))
            self._page.text_left(where, _LEFT, self._top + 4, _SMALL)
        self._top -= 8

    def _words(self, question: Question) -> str:
        extra = ""
        if question.kind is QuestionKind.MANY:
            extra = " " + self._template["several"]
        elif question.kind is QuestionKind.RANK:
            extra = " " + self._template["rank"]
        elif question.kind in {QuestionKind.GEOPOINT, QuestionKind.TIME}:
            extra = " " + self._template[question.kind.value]
        elif question.kind is QuestionKind.CONSENT:
            extra = " " + self._template["consent"]
        if question.scale is not None:
            scale = question.scale
            written = self._template["scale"].format(start=scale.start, end=scale.end, step=scale.step)
            extra = " " + persian_digits(written).replace(".", "٫")
        star = " " + self._template["required"] if question.required else ""
        return f"{question.text}{extra}{star}"

    def _condition(self, one: PaperQuestion) -> str:
        """Say for which options the question is asked, where that can be said by numbers."""
        parts = [
            self._template["only_if"].format(
                number=number, options=self._template["or"].join(str(option) for option in options)
            )
            for number, options in only_if(self._form, one)
        ]
        return persian_digits(self._template["and"].join(parts))

    def _option_lines(
        self, groups: tuple[tuple[str, tuple[NumberedOption, ...]], ...], width: float
    ) -> list[_Line]:
        """Give the options in as few lines as they fit, each group below its heading."""
        lines: list[_Line] = []
        for title, options in groups:
            if title:
                lines.append(_Line((title,), heading=True))
            line: list[str] = []
            used = 0.0
            for number, _code, label in options:
                text = f"{persian_digits(str(number))}) {label}"
                wide = self._page.fonts.width(text, _TEXT.font) * _TEXT.size + _GAP
                if line and used + wide > width:
                    lines.append(_Line(tuple(line)))
                    line, used = [], 0.0
                line.append(text)
                used += wide
            lines += [_Line(tuple(line))] if line else []
        return lines

    def _options(self, lines: list[_Line]) -> None:
        for line in lines:
            style = _GROUP if line.heading else _TEXT
            right = _RIGHT - _NUMBER
            for text in line.texts:
                self._page.text(text, right, self._top - _TEXT.size - 1, style)
                right -= self._page.fonts.width(text, _TEXT.font) * _TEXT.size + _GAP
            self._top -= _TEXT.line

    def _list(self, one: PaperQuestion) -> None:
        """Draw the options of a question that has too many to stand below it."""
        number = persian_digits(str(one.number))
        words = self._template["list"].format(number=number, question=one.question.text)
        width = _RIGHT - _NUMBER - _LEFT
        title = wrap(self._page.fonts, words, _SECTION, _RIGHT - _LEFT)
        self._room(len(title) * _SECTION.line + 60)
        self._top = self._page.paragraph(title, _RIGHT, self._top - 10, _SECTION) - 4
        for line in self._option_lines(grouped(self._form, one), width):
            # A heading keeps a line below it.
            self._room(_TEXT.line * (2 if line.heading else 1))
            self._options([line])

    def _blank(self, question: Question) -> None:
        right = _RIGHT - _NUMBER
        left = _LEFT if question.kind is QuestionKind.TEXT else right - 220
        baseline = self._top - _TEXT.size - 2
        if question.unit:
            self._page.text_left(question.unit, left, baseline, _TEXT)
            left += self._page.fonts.width(question.unit, _TEXT.font) * _TEXT.size + 6
        self._page.rule(left, right, baseline - 2, _LINE_COLOUR)
        self._top -= _TEXT.line

    def _table(self, table: Question) -> None:
        columns = [column for column in table.columns if column.kind not in UNASKED]
        right = _RIGHT - _NUMBER
        wide = (right - _LEFT) / len(columns)
        for place, column in enumerate(columns):
            words = f"{column.text} ({column.unit})" if column.unit else column.text
            style = fitted(self._page.fonts, words, _TEXT, wide - 8, least=0.6)
            self._page.text(words, right - place * wide - 4, self._top - 14, style)
        for line in range(_TABLE_ROWS + 2):
            height = self._top - line * _ROW
            self._page.rule(_LEFT, right, height, _LINE_COLOUR)
        bottom = self._top - (_TABLE_ROWS + 1) * _ROW
        for place in range(len(columns) + 1):
            self._page.upright(right - place * wide, bottom, self._top, _LINE_COLOUR)
        self._top = bottom

    def _room(self, height: float) -> None:
        if self._top - height < _FLOOR:
            self._foot()
            self._page.canvas.showPage()
            self._number += 1
            self._top = _TOP

    def _foot(self) -> None:
        words = self._template["page"].format(number=persian_digits(str(self._number)))
        self._page.text_centred(words, _WIDTH / 2, 26, _SMALL)
