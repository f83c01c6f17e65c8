"""What the lists of rankings and advantages show."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from homejobs_desktop.domain.filters import Count
from homejobs_desktop.domain.surveys import ACT_NAMES, Advantage, RankedLine
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.survey_scores import Ranking
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.survey_step_form import ACT_TONES
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Request

Row = TypeVar("Row")
T = TypeVar("T")
V = TypeVar("V")

TRAINING, CONSULTING, SALE = (
    mark("Ranking", "Training"),
    mark("Ranking", "Consulting"),
    mark("Ranking", "Sale"),
)
_PLACE = mark("Ranking", "{village}, {county}")
_HINT = mark("Ranking", "Ask for fewer capabilities, a lower score or another place.")
_UNFOUND = mark("Ranking", "Nobody of this name is in this ranking")
_UNFOUND_HINT = mark("Ranking", "Type less of the name, or ask for fewer capabilities or another place.")
_NOBODY = mark("Ranking", "Nobody meets this")


@dataclass(frozen=True, slots=True)
class Lines(Generic[Row]):
    """All lines of a list at once; `count` says how many there are where not all are shown."""

    rows: tuple[Row, ...]
    count: Count | None = None
    next: str | None = None


def changed(request: Request[T], change: Callable[[T], V]) -> Request[V]:
    """Give a request whose value is made from that of another one."""
    return Request(
        lambda done, failed, progress: request.start(
            None if done is None else lambda value: done(change(value)), failed, progress
        )
    )


def capability_words(each: RankedLine) -> str:
    """Give the capabilities of a candidate."""
    has = ((each.training, TRAINING), (each.consulting, CONSULTING), (each.sale, SALE))
    return "، ".join(translate(words) for able, words in has if able)


def place_words(county: str, village: str) -> str:
    """Give where somebody lives."""
    return translate(_PLACE, village=village, county=county) if village and county else village or county


def number(value: int) -> str:
    """Give a number in the language's digits."""
    return local_digits(f"{value:,}".replace(",", "٬"))


def ranking_listing(
    ask: Callable[[str], Request[Ranking]], lists: ReferenceLists, kept: Callable[[Ranking], None]
) -> Listing[RankedLine]:
    """Give the list of candidates that a name finds; `kept` hears each ranking that is shown."""

    def lines(found: Ranking) -> Lines[RankedLine]:
        kept(found)
        return Lines(found.lines, Count(found.total, exact=True))

    return Listing(
        name="ranking",
        ask=lambda text, _after, _limit: changed(ask(text), lines),
        columns=_ranking_columns(lists),
        key=lambda each: each.line.row.id,
        placeholder=mark("Ranking", "Name or national code within the ranking …"),
        nothing=(_NOBODY, _HINT),
        unfound=(_UNFOUND, _UNFOUND_HINT),
        icon="star",
    )


def _ranking_columns(lists: ReferenceLists) -> tuple[Column[RankedLine], ...]:
    def step(each: RankedLine) -> str:
        return translate(ACT_NAMES[each.step]) if each.step else ""

    return (
        _column(mark("Ranking", "Place"), lambda each: number(each.place), 5, Look.MUTED),
        _column(mark("Ranking", "Candidate"), lambda each: each.line.person_name, 16, Look.STRONG),
        _column(mark("Ranking", "Score"), lambda each: number(each.line.row.score), 6),
        _column(mark("Ranking", "Capabilities"), capability_words, 23),
        _column(mark("Ranking", "Gives work to"), lambda each: number(each.covers), 11),
        Column(
            mark("Ranking", "Last step"),
            step,
            14,
            Look.PILL,
            lambda each: ACT_TONES[each.step] if each.step else "plain",
        ),
        _column(mark("Ranking", "Field"), lambda each: lists.name("fields", each.field), 15),
        _column(
            mark("Ranking", "Lives in"),
            lambda each: place_words(lists.name("counties", each.county), each.village),
            13,
        ),
    )


def _column(
    words: Text, value: Callable[[RankedLine], str], width: int, look: Look = Look.PLAIN
) -> Column[RankedLine]:
    return Column(words, value, width, look)


def advantages_listing(
    ask: Callable[[], Request[tuple[Advantage, ...]]], lists: ReferenceLists
) -> Listing[Advantage]:
    """Give the list of the fields that the answers speak for."""
    return Listing(
        name="advantages",
        ask=lambda _text, _after, _limit: changed(
            ask(), lambda rows: Lines(rows, Count(len(rows), exact=True))
        ),
        columns=(
            Column(mark("Ranking", "Field of activity"), lambda each: _field(lists, each), 30, Look.STRONG),
            Column(mark("Ranking", "Wanted by (people)"), lambda each: number(each.people), 14),
            Column(mark("Ranking", "Able to begin (people)"), lambda each: number(each.able), 16),
            Column(mark("Ranking", "Pishran capability (people)"), lambda each: number(each.capable), 18),
            Column(mark("Ranking", "Average score"), lambda each: number(each.average), 12),
            Column(mark("Ranking", "Could give work to"), lambda each: number(each.covers), 16),
        ),
        key=lambda each: each.field,
        placeholder=mark("Ranking", "Field of activity"),
        nothing=(
            mark("Ranking", "No answers speak for a field yet"),
            mark("Ranking", "When people are assessed, the fields they want stand here."),
        ),
        unfound=(_NOBODY, _HINT),
        icon="star",
        searched=False,
    )


def _field(lists: ReferenceLists, each: Advantage) -> str:
    return lists.name("fields", each.field) or each.field
