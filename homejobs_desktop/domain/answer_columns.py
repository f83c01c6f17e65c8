"""What the columns of a sheet of answers mean: questions, options, parts of a place, what is known of a line.

Exports of ODK Central, Briefcase, Kobo and Ona name a column by the question's name or wording, with or
without the groups before it: `g-q`, `g/q`, `g:q`. Of several options there is one column, or one for each
(`q/option`); a place has columns of its own for its parts (`spot-Latitude`, `_spot_latitude`); a repeat that
was flattened has columns like `tools[2]/tool`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from homejobs_desktop.domain.questionnaire_model import Question, QuestionKind
from homejobs_desktop.foundation.text import joined_key

SEVERAL: Final = frozenset({QuestionKind.MANY, QuestionKind.RANK})
"""Kinds that are answered with several options."""
DAYS: Final = ("today", "surveyedon", "تاریخ", "تاریخپرسش", "end", "submissiontime", "submissiondate")
"""Columns that tell the day of an assessment, the best first."""

_ABOUT: Final[dict[str, tuple[str, ...]]] = {
    "person": ("nationalcode", "کدملی", "شمارهملی", "codemelli"),
    "surveyor": ("surveyor", "کارشناس", "پرسشگر", "username", "submittedby", "submittername"),
    "reason": ("reason", "دلیل"),
    "seconds": ("seconds", "durationseconds"),
    "start": ("start",),
    "review": ("reviewstate", "validationstatus"),
    "index": ("index",),
    "key": ("key",),
    "id": ("id",),
    "uuid": ("uuid", "instanceid"),
    "parent:index": ("parentindex",),
    "parent:key": ("parentkey",),
    "parent:id": ("submissionid",),
    "parent:uuid": ("submissionuuid",),
    **{f"day:{place}": (key,) for place, key in enumerate(DAYS)},
}
_KEYS: Final = {key: about for about, keys in _ABOUT.items() for key in keys}
_GEOPOINT: Final = re.compile(r"(.+)[-/:.](latitude|longitude|altitude|accuracy)", re.IGNORECASE | re.ASCII)
_GEOPOINT_KOBO: Final = re.compile(r"(?:.*[/:.])?_(.+)_(latitude|longitude|altitude|precision)", re.ASCII)
_FLAT: Final = re.compile(r"(.+?)\[([0-9]{1,3})\][/:.-](.+)", re.ASCII)
_LINK: Final = re.compile(r"(.+)_URL", re.ASCII)
_META: Final = re.compile(
    r"_.*|__.*|meta.*|instance.*|key|start|end|today|device.*|username|submi.*|uuid|attachments.*|edits|"
    r"review.*|status|tags|notes|validation.*|form-?version|form-?hub.*|parent.*|set-?of.*|simid|phonenumber|"
    r"subscriber.*|isvalidated|simserial|rooteduuid|.*[/:](?:_.*|meta.*|instance.*|rootuuid|uuid)",
    re.ASCII | re.IGNORECASE,
)
_SEPARATORS: Final = "/:.-"


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """What a column means.

    Attributes:
        question: the question whose answer it holds, or a part of it.
        option: the option that is chosen where the cell says yes.
        part: `latitude`, `longitude`, or `left out` for what is of no use.
        about: what else it tells of the line; "" for nothing.
        table: the table to whose row `row` the cell belongs, where a repeat was flattened.
    """

    question: Question | None = None
    option: str = ""
    part: str = ""
    about: str = ""
    table: Question | None = None
    row: int = 0


class Columns:
    """Finds what the columns of one sheet mean; each question by its wording is taken once."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self._by_code = {question.code: question for question in questions}
        self._by_words: dict[str, list[Question]] = {}
        for question in questions:
            self._by_words.setdefault(joined_key(question.text), []).append(question)
        self._inner = {one.code: Columns(one.columns) for one in questions if one.kind is QuestionKind.TABLE}
        self._taken: set[str] = set()

    def meanings(self, heads: Sequence[str]) -> list[AnswerColumn | None]:
        """Give what each column means, None for one that means nothing."""
        return [self._meaning(head.strip().lstrip("\ufeff")) for head in heads]

    def _meaning(self, name: str) -> AnswerColumn | None:
        if not name:
            return None
        return self._flat(name) or self._question(name) or self._part(name) or self._known(name)

    def _flat(self, name: str) -> AnswerColumn | None:
        match = _FLAT.fullmatch(name)
        table = self._named(match[1]) if match is not None else None
        if match is None or table is None or table.kind is not QuestionKind.TABLE:
            return None
        inner = self._inner[table.code]
        found = inner._question(match[3]) or inner._part(match[3])  # noqa: SLF001 - of the same kind
        return replace(found, table=table, row=int(match[2])) if found is not None else None

    def _question(self, name: str) -> AnswerColumn | None:
        if name in self._by_code:
            return AnswerColumn(self._by_code[name])
        for asked, option in _cuts(name):
            question = self._named(asked)
            code = _option_of(question, option) if question is not None else ""
            if code:
                return AnswerColumn(question, code)
        found = self._named(name) or self._worded(name)
        return AnswerColumn(found) if found is not None else None

    def _named(self, name: str) -> Question | None:
        """Give the question whose name, or whose wording, the column's name is or ends with."""
        found = next((self._by_code[tail] for tail in _tails(name) if tail in self._by_code), None)
        if found is not None:
            return found
        worded = next((same for tail in _tails(joined_key(name)) if (same := self._by_words.get(tail))), None)
        return worded[0] if worded and len(worded) == 1 else None

    def _worded(self, name: str) -> Question | None:
        """Give the next question with this wording that no column before was."""
        for tail in _tails(joined_key(name)):
            same = self._by_words.get(tail, [])
            free = next((one for one in same if one.code not in self._taken), None)
            if free is not None:
                self._taken.add(free.code)
                return free
        return None

    def _part(self, name: str) -> AnswerColumn | None:
        for pattern in (_GEOPOINT, _GEOPOINT_KOBO):
            match = pattern.fullmatch(name)
            question = self._named(match[1]) if match is not None else None
            if match is not None and question is not None and question.kind is QuestionKind.GEOPOINT:
                part = match[2].lower()
                return AnswerColumn(question, part=part if part in {"latitude", "longitude"} else "left out")
        link = _LINK.fullmatch(name)
        question = self._named(link[1]) if link is not None else None
        if question is not None and question.kind is QuestionKind.PHOTO:
            return AnswerColumn(question, part="left out")
        return None

    def _known(self, name: str) -> AnswerColumn | None:
        for tail in _tails(joined_key(name)):
            about = _KEYS.get(tail.replace("_", ""))
            if about:
                return AnswerColumn(about=about)
        return None


def is_meta(head: str) -> bool:
    """Tell whether a column is what servers and telephones note of themselves."""
    return _META.fullmatch(head.strip().lstrip("\ufeff")) is not None


def _tails(name: str) -> Iterator[str]:
    """Give a name, then what is left of it without the groups before it, the longest first."""
    yield name
    for place, letter in enumerate(name[:-1]):
        if letter in _SEPARATORS:
            yield name[place + 1 :]


def _cuts(name: str) -> Iterator[tuple[str, str]]:
    """Give how a name may fall into a question's and an option's."""
    for place, letter in enumerate(name[:-1]):
        if place and letter in _SEPARATORS:
            yield name[:place], name[place + 1 :]


def _option_of(question: Question | None, option: str) -> str:
    if question is None or question.kind not in SEVERAL:
        return ""
    wanted = joined_key(option)
    found = (one.code for one in question.options if option == one.code or wanted == joined_key(one.label))
    return next(found, "")
