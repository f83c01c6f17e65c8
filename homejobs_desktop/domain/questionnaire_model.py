"""What a questionnaire is made of: sections of questions, when each is asked, what an answer is worth.

The one form of a questionnaire is this tree, kept as one JSON document; an XLSForm becomes it at
publishing (`sheets.xlsform`).
"""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

import msgspec

from homejobs_desktop.foundation.i18n import Text, mark

UNKNOWN: Final = "_unknown"
"""The answer of a person who does not know."""
DECLINED: Final = "_declined"
"""The answer of a person who does not want to say."""
NOT_KNOWN_NAMES: Final[dict[str, Text]] = {
    UNKNOWN: mark("Surveys", "Does not know"),
    DECLINED: mark("Surveys", "Did not answer"),
}
"""How a person reads the two answers that every question allows unless it says otherwise."""


class QuestionKind(StrEnum):
    """What a question is answered with."""

    ONE = "one"
    """The code of one option."""
    MANY = "many"
    """A list of codes of options."""
    NUMBER = "number"
    """A whole number, with a unit."""
    MONEY = "money"
    """Whole rials."""
    DATE = "date"
    """A day as ISO text."""
    TEXT = "text"
    """Free text."""
    YES_NO = "yes_no"
    """True or false."""
    FIELD = "field"
    """The code of a field of activity."""
    PLACE = "place"
    """The code of an item of a geographic list."""
    DECIMAL = "decimal"
    """A number with a fraction, with a unit."""
    PARTIAL_DATE = "partial_date"
    """A Jalali year, a month of a year or a day, as far as it is known."""
    PERSON = "person"
    """The national code of another person."""
    TABLE = "table"
    """Rows, each with an answer to the questions of `columns`."""
    PHOTO = "photo"
    """The id of an attachment of the person."""
    CONSENT = "consent"
    """True when the person has agreed; without it nothing is recorded."""
    CALCULATED = "calculated"
    """Nobody is asked: the program computes it from other answers."""
    NOTE = "note"
    """Nobody is asked: words to read out or to keep in mind."""
    RANK = "rank"
    """The codes of all options, in the order in which the person puts them."""
    GEOPOINT = "geopoint"
    """Latitude and longitude in degrees, as text with a space between."""
    TIME = "time"
    """A time of day as text, like 09:30."""


NUMBERS: Final = frozenset({QuestionKind.NUMBER, QuestionKind.MONEY, QuestionKind.DECIMAL})
"""Kinds that are answered with a number."""
CHOICES: Final = frozenset({QuestionKind.ONE, QuestionKind.MANY, QuestionKind.RANK})
"""Kinds that are answered from options of the questionnaire."""
UNASKED: Final = frozenset({QuestionKind.CALCULATED, QuestionKind.NOTE})
"""Kinds that nobody answers."""
MOST_ROWS: Final = 200
"""Rows of one table."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a definition: unknown words in the file are refused."""


class Option(_Part, frozen=True):
    """One answer to choose from, worth `points` of 100.

    `facts` is what else the list of choices says of it, as the province of a county, in the order of the
    question's `choice_columns`.
    """

    code: str
    label: str
    points: int = 0
    facts: tuple[str, ...] = ()


class Step(_Part, frozen=True):
    """From `at_least` on, a number is worth `points` of 100."""

    at_least: int
    points: int


class Scale(_Part, frozen=True):
    """The numbers that a range lets be chosen: from `start` to `end` by steps of `step`, in digits."""

    start: str
    end: str
    step: str


class Condition(_Part, frozen=True, rename={"among": "in"}):
    """What must hold of an earlier answer: one of `among`, or a number in a range."""

    question: str
    among: tuple[str | bool, ...] = ()
    at_least: int | None = None
    below: int | None = None


class Question(_Part, frozen=True):
    """One question.

    `show_if` holds conditions of which all must be met; `weight` is its share of its block's score;
    `yes` and `no` are the points of a yes-or-no question, `list_name` the reference list of a place or
    of a field of activity.

    The texts `relevant`, `required_if`, `constraint`, `warning` and `calculation` are expressions: asked
    only if, needed if, refused unless, questioned unless (a surveyor may give a reason and go on), and how
    it is computed. `minimum` and `maximum` are limits of a number, or of the rows of a table.

    `choice_filter` is the expression that says of each option whether it is offered now, by the columns
    `choice_columns` of the list of choices; `default` is the answer that stands there when the question
    is asked on the screen for the first time.
    """

    code: str
    text: str
    kind: QuestionKind
    required: bool = False
    not_known: bool = True
    hint: str = ""
    unit: str = ""
    minimum: int | None = None
    maximum: int | None = None
    options: tuple[Option, ...] = ()
    steps: tuple[Step, ...] = ()
    yes: int = 0
    no: int = 0
    weight: int = 0
    show_if: tuple[Condition, ...] = ()
    list_name: str = ""
    relevant: str = ""
    required_if: str = ""
    constraint: str = ""
    constraint_message: str = ""
    warning: str = ""
    warning_message: str = ""
    calculation: str = ""
    columns: tuple["Question", ...] = ()
    choice_filter: str = ""
    choice_columns: tuple[str, ...] = ()
    scale: Scale | None = None
    default: str = ""

    def option(self, code: str) -> Option | None:
        """Give the option with this code."""
        return next((option for option in self.options if option.code == code), None)


class Section(_Part, frozen=True):
    """Questions that stand together; those with a weight count for `block`."""

    code: str
    title: str
    questions: tuple[Question, ...]
    block: str = ""
    hint: str = ""
    relevant: str = ""


class Block(_Part, frozen=True):
    """A side of the assessment with its own score; `weight` is its share of the total."""

    code: str
    title: str
    weight: int


class Need(_Part, frozen=True):
    """A score that one block must reach."""

    block: str
    minimum: int


class Band(_Part, frozen=True):
    """What a score means: the first band whose `minimum` and `needs` are met."""

    code: str
    title: str
    minimum: int
    needs: tuple[Need, ...] = ()
    advice: str = ""


class Remark(_Part, frozen=True):
    """What the result says when all of `when` and the expression `expression` hold.

    One that `bars` leads to the last band.
    """

    text: str
    when: tuple[Condition, ...] = ()
    bars: bool = False
    expression: str = ""


class Suggestion(_Part, frozen=True):
    """A need that the answers show when `expression` holds, and what the office can do about it.

    `action` is one of `ACTIONS`.
    """

    code: str
    title: str
    expression: str
    action: str
    text: str = ""


ACTIONS: Final = ("training", "consulting", "loan", "sale", "permit", "brand", "network", "insurance")
"""What an office can start for a person."""


class Ranking(_Part, frozen=True):
    """Where a ranking finds what it asks for: codes of questions, and expressions for what is true or not.

    `training`, `consulting` and `sale` are the three capabilities of which a pishran has at least one;
    `covers` is how many people the person can give work to.
    """

    field: str = ""
    covers: str = ""
    training: str = ""
    consulting: str = ""
    sale: str = ""
    willing: str = ""


class Questionnaire(_Part, frozen=True, cache_hash=True):
    """A whole questionnaire in one version."""

    name: str
    version: str
    title: str
    valid_from: dt.date
    source: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    bands: tuple[Band, ...]
    remarks: tuple[Remark, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    ranking: Ranking = Ranking()

    def questions(self) -> Iterator[Question]:
        """Give all questions in the order in which they are asked."""
        for section in self.sections:
            yield from section.questions

    def question(self, code: str) -> Question | None:
        """Give the question with this code."""
        return next((question for question in self.questions() if question.code == code), None)

    def band(self, code: str) -> Band | None:
        """Give the band with this code."""
        return next((band for band in self.bands if band.code == code), None)
