"""What stands around the text of a letter: letterhead, number and date above, copy and page below."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5

from homejobs_desktop.documents.fonts import BOLD, Fonts
from homejobs_desktop.documents.letter_words import Words
from homejobs_desktop.documents.page import Colour, Page, Style, fitted, wrap
from homejobs_desktop.foundation.text import persian_digits

TEAL: Colour = (0.07, 0.36, 0.35)
PALE: Colour = (0.93, 0.965, 0.96)
GREY: Colour = (0.40, 0.44, 0.47)
HAIR: Colour = (0.80, 0.85, 0.85)
SIZES = {"A4": A4, "A5": A5}
_POINTS_PER_MM = 72 / 25.4
_ON_A5, _ON_A4 = 0.86, 1.12
"""How much smaller the letters of a template for A4 are on A5, and larger the other way round."""
_LOGO_HEIGHT = 46.0
_FACTS_SHARE, _NAME_SHARE = 0.32, 0.62


@dataclass(frozen=True, slots=True)
class Frame:
    """The paper of a letter and what its margins leave; `scale` is the size of letters and gaps on it."""

    width: float
    height: float
    margin: float
    scale: float

    @classmethod
    def of(cls, words: Words) -> "Frame":
        """Give the frame of a letter: the paper that was asked for, else the template's."""
        template = words.template
        made_for = template.size
        paper = words.content.paper if words.content.paper in SIZES else made_for
        width, height = SIZES[paper]
        margin = template.margin_mm * _POINTS_PER_MM
        scale = 1.0
        if paper != made_for:
            scale = _ON_A5 if paper == "A5" else _ON_A4
            margin *= width / SIZES[made_for][0]
        return cls(width, height, margin, scale)

    @property
    def left(self) -> float:
        """Where lines end."""
        return self.margin

    @property
    def right(self) -> float:
        """Where lines begin."""
        return self.width - self.margin

    @property
    def top(self) -> float:
        """The upper edge of what is drawn."""
        return self.height - self.margin

    @property
    def inner(self) -> float:
        """The width of a line."""
        return self.right - self.left


def draw_head(page: Page, frame: Frame, words: Words) -> float:
    """Draw the head of the first page; gives where the text begins."""
    top = _motto(page, frame, words)
    ends = [_office(page, frame, words, top), _facts(page, frame, words, top)]
    top = min(ends) - 6 * frame.scale
    page.rule(frame.left, frame.right, top, TEAL, 1.2)
    top -= 8 * frame.scale
    if words.template.show_title:
        title = Style(14 * frame.scale, BOLD, TEAL)
        lines = wrap(page.fonts, words.template["title"], title, frame.inner)
        top = page.paragraph_centred(lines, frame.width / 2, top - 4, title) - 2 * frame.scale
    return top - 6 * frame.scale


def draw_further_head(page: Page, frame: Frame, words: Words) -> float:
    """Draw the short head of a further page; gives where the text begins."""
    style = Style(8.5 * frame.scale, colour=GREY)
    facts = words.facts()
    baseline = frame.top - style.size
    title = words.template["title"]
    page.text(title, frame.right, baseline, fitted(page.fonts, title, style, frame.inner * 0.55, least=0.4))
    if facts:
        shown = fitted(page.fonts, facts[0], style, frame.inner * 0.4, least=0.3)
        page.text_left(facts[0], frame.left, baseline, shown)
    page.rule(frame.left, frame.right, frame.top - style.line - 2, HAIR)
    return further_top(frame)


def further_top(frame: Frame) -> float:
    """Give where the text of a further page begins."""
    return frame.top - 28 * frame.scale


def floor_of(fonts: Fonts, frame: Frame, words: Words) -> float:
    """Give the height above which the text of every page stays."""
    style = _foot_style(frame)
    return frame.margin + style.line * (1 + len(_note(fonts, frame, words))) + 10


def draw_foot(page: Page, frame: Frame, words: Words, place: tuple[int, int]) -> None:
    """Draw the foot of a page; `place` is its number and how many there are."""
    number, pages = place
    style = _foot_style(frame)
    note = _note(page.fonts, frame, words)
    top = frame.margin + style.line * (1 + len(note)) + 2
    page.rule(frame.left, frame.right, top, HAIR)
    top = page.paragraph_centred(note, frame.width / 2, top - 2, style)
    baseline = top - style.size
    page.text(words.copy_line(), frame.right, baseline, style)
    if pages > 1:
        said = f"{words.template.get('foot.page')} {number} {words.template.get('foot.of')} {pages}"
        page.text_left(persian_digits(said), frame.left, baseline, style)


def _motto(page: Page, frame: Frame, words: Words) -> float:
    motto = words.template.get("head.motto")
    if not motto:
        return frame.top
    style = Style(9 * frame.scale)
    page.text_centred(motto, frame.width / 2, frame.top - style.size, style)
    return frame.top - style.line


def _office(page: Page, frame: Frame, words: Words, top: float) -> float:
    """Draw the logo and, to its left, the names of the office from the ministry down."""
    right, wide, lowest = frame.right, frame.inner * _NAME_SHARE, top
    if words.template.logo:
        most = (frame.inner * 0.25, _LOGO_HEIGHT * frame.scale)
        box = page.picture(words.template.logo, right, top, most)
        right, wide, lowest = box.left - 8, wide - box.width - 8, box.bottom
    lines = [words.filled(line) for line in words.template.group("head.lines")]
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        style = Style(10.5 * frame.scale, BOLD) if last else Style(9 * frame.scale, colour=GREY)
        top = page.paragraph(wrap(page.fonts, line, style, wide), right, top, style)
    return min(top, lowest)


def _facts(page: Page, frame: Frame, words: Words, top: float) -> float:
    """Draw number, date and enclosure; their names stand below each other."""
    style, wide = Style(9 * frame.scale), frame.inner * _FACTS_SHARE
    found: list[tuple[str, Style]] = []
    for fact in words.facts():
        shown = fitted(page.fonts, fact, style, wide, least=0.7)
        found += [(line, shown) for line in wrap(page.fonts, fact, shown, wide)]
    widest = max((page.fonts.width(line, shown.font) * shown.size for line, shown in found), default=0.0)
    # A short number leaves room to write a longer one by hand.
    right = frame.left + max(widest, wide * 0.75)
    for line, shown in found:
        page.text(line, right, top - style.size, shown)
        top -= style.line
    return top


def _foot_style(frame: Frame) -> Style:
    return Style(8 * frame.scale, colour=GREY)


def _note(fonts: Fonts, frame: Frame, words: Words) -> list[str]:
    note = words.template.get("foot.note")
    return wrap(fonts, words.filled(note), _foot_style(frame), frame.inner) if note else []
