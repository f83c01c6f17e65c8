"""The third tab: what all assessments together show, in bars."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from homejobs_desktop.domain.survey_pictures import Funnel, ScoreSpan, SurveyorQuality, SurveyPictures
from homejobs_desktop.domain.surveys import Advantage, RankedForm
from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.survey_pictures import pictures
from homejobs_desktop.ui.parts import card, column, holder, label, row, scrolled, shown
from homejobs_desktop.ui.screens.ranking.declared import number, place_words
from homejobs_desktop.ui.screens.ranking.narrowing import POTENTIAL, code_of, county_edit
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.charts import Bar, BarChart
from homejobs_desktop.ui.workplace import Workplace

_COUNTING = mark("Ranking", "Counting what the assessments show")
_STOPPED = mark("Ranking", "The pictures were not drawn; F5 begins again.")
_NONE = mark("Ranking", "No assessment has been recorded here yet.")
_FUNNEL = mark("Ranking", "From registration to employment")
_STAGES = (
    mark("Ranking", "Registered"),
    mark("Ranking", "Assessed"),
    mark("Ranking", "Trained"),
    mark("Ranking", "Connected to a market"),
    mark("Ranking", "Employed"),
)
_COUNTS = mark(
    "Ranking",
    "Of the assessed. Trained: with a certificate of skill, or a referral to a training that is done. "
    "Connected: a referral to a network or a market that is done, or a contract of coverage in force. "
    "Employed: a permit in force; {applied} applied for one.",
)
_SHARE = mark("Ranking", "{people} people · {share}%")
_SCORES, _SPAN = mark("Ranking", "Distribution of scores"), mark("Ranking", "{least} to {most}")
_PEOPLE = mark("Ranking", "{people} people")
_FIELDS = mark("Ranking", "Fields wanted, and who is able to begin")
_WANTED, _ABLE = mark("Ranking", "{people} want it"), mark("Ranking", "{people} able, {capable} pishrans")
_VILLAGES = mark("Ranking", "Coverage of villages")
_REACHED = mark("Ranking", "Somebody was assessed in {reached} of {count} villages; the largest:")
_OF = mark("Ranking", "{assessed} of {registered}")
_SURVEYORS = mark("Ranking", "Quality by surveyor")
_QUALITY = mark(
    "Ranking",
    "{count} · median {minutes} min · {hasty} hasty · {refusals} refused answers · {identical} repeated · "
    "{outliers} far off",
)
_SURVEYORS_HINT = mark(
    "Ranking",
    "Hasty: in less than a third of the usual time. Far off: a score far from the average. Enter shows the "
    "surveyor's assessments.",
)
_UNNAMED = mark("Ranking", "No surveyor noted")
_COUNTY_WIDTH = 240
_HASTY: Final = 2
"""Whose middle assessment took less than one part in so many of everybody's middle one is marked."""


class Pictures(QWidget):
    """Funnel, scores, fields, villages, surveyors; of a county or of all.

    Attributes:
        charts: the bars by name: funnel, scores, fields, villages, surveyors.
    """

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self._run = 0
        self._questionnaire = POTENTIAL
        self._surveyors: tuple[str, ...] = ()
        self.county = county_edit()
        self.county.setFixedWidth(_COUNTY_WIDTH)
        self.charts: dict[str, BarChart] = {}
        self._counts = label("", "hint", wrap=True)
        self._reached, self._none = label("", "hint", wrap=True), label(_NONE, "hint")
        self._none.hide()
        first = column(
            self._picture("funnel", _FUNNEL, self._counts), self._picture("fields", _FIELDS), None, spacing=12
        )
        second = column(
            self._picture("scores", _SCORES),
            self._picture("villages", _VILLAGES, self._reached),
            None,
            spacing=12,
        )
        halves = row(first, second, spacing=12)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        below = self._picture("surveyors", _SURVEYORS, label(_SURVEYORS_HINT, "hint", wrap=True))
        self.charts["surveyors"].let_choose()
        self.charts["surveyors"].activated.connect(self._show_surveys)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(row(self.county, self._none, None))
        lines.addWidget(scrolled(holder(column(halves, below, None, spacing=12))), 1)
        self.county.edited.connect(self.reload)

    def _picture(self, name: str, title: Text, *above: QWidget) -> QFrame:
        self.charts[name] = BarChart()
        self.charts[name].setAccessibleName(translate(title))
        return card(label(title, "heading"), *above, self.charts[name])

    def go_to_search(self) -> None:
        """Put the cursor into the choice of the county."""
        self.county.setFocus()

    def ask_by(self, form: RankedForm) -> None:
        """Count the answers to another questionnaire, at the next reload."""
        self._questionnaire = form.name

    def reload(self) -> None:
        """Count again."""
        self._run += 1
        run, report = self._run, Progress(_COUNTING)
        asked = self._workplace.ask(pictures, self._questionnaire, code_of(self.county), report)
        asked.then(
            lambda found: self._show(found) if run == self._run else None,
            failed=self._not_drawn,
            progress=report,
        )

    def _not_drawn(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._workplace.quiet_line(translate(_STOPPED))
        else:
            self._workplace.show_problem(error)

    def _show(self, found: SurveyPictures) -> None:
        self._none.setVisible(not found.funnel.assessed)
        self.charts["funnel"].show_bars(_funnel_bars(found.funnel))
        self._counts.setText(shown(translate(_COUNTS, applied=number(found.funnel.applied))))
        self.charts["scores"].show_bars(_score_bars(found.scores))
        self.charts["fields"].show_bars(_field_bars(found.fields, self._field))
        self._reached.setText(shown(translate(_REACHED, reached=found.reached, count=found.village_count)))
        self.charts["villages"].show_bars(
            tuple(
                Bar(
                    place_words(self._lists.name("counties", each.county), each.village),
                    each.assessed,
                    each.registered,
                    translate(_OF, assessed=each.assessed, registered=each.registered),
                    "accent" if each.assessed else "warn",
                )
                for each in found.villages
            )
        )
        self._surveyors = tuple(each.surveyor for each in found.surveyors)
        self.charts["surveyors"].show_bars(_surveyor_bars(found.surveyors))

    def _show_surveys(self, number: int) -> None:
        """Show the assessments of a surveyor."""
        if number < len(self._surveyors):
            action = f"surveyor:{self._questionnaire}/{self._surveyors[number]}"
            self._workplace.navigate("surveys", action=action)

    def _field(self, code: str) -> str:
        return self._lists.name("fields", code) or code


def _funnel_bars(funnel: Funnel) -> tuple[Bar, ...]:
    counts = (funnel.registered, funnel.assessed, funnel.trained, funnel.connected, funnel.employed)
    whole = max(funnel.registered, 1)
    return tuple(
        Bar(
            translate(words),
            count,
            whole,
            translate(_SHARE, people=number(count), share=round(100 * count / whole)),
            "good" if words is _STAGES[-1] else "accent",
        )
        for words, count in zip(_STAGES, counts, strict=True)
    )


def _score_bars(spans: tuple[ScoreSpan, ...]) -> tuple[Bar, ...]:
    most = max((span.people for span in spans), default=0)
    return tuple(
        Bar(
            translate(_SPAN, least=span.least, most=span.most),
            span.people,
            most,
            translate(_PEOPLE, people=number(span.people)),
        )
        for span in reversed(spans)
    )


def _field_bars(fields: tuple[Advantage, ...], name: Callable[[str], str]) -> tuple[Bar, ...]:
    """Give two bars for each field: who wants it, and below it who of them is able to begin."""
    most = max((each.people for each in fields), default=0)
    bars: list[Bar] = []
    for each in fields:
        able = translate(_ABLE, people=number(each.able), capable=number(each.capable))
        wanted = translate(_WANTED, people=number(each.people))
        bars += (Bar(name(each.field), each.people, most, wanted), Bar("", each.able, most, able, "good"))
    return tuple(bars)


def _surveyor_bars(surveyors: tuple[SurveyorQuality, ...]) -> tuple[Bar, ...]:
    """Give a bar for each; who repeats answers or is much quicker than the others is marked."""
    most = max((each.count for each in surveyors), default=0)
    timed = sorted(each.median_seconds for each in surveyors if each.median_seconds)
    usual = timed[len(timed) // 2] if timed else 0
    return tuple(
        Bar(
            each.surveyor or translate(_UNNAMED),
            each.count,
            most,
            _quality(each),
            "warn" if each.identical or 0 < each.median_seconds * _HASTY < usual else "accent",
        )
        for each in surveyors
    )


def _quality(each: SurveyorQuality) -> str:
    minutes = (
        local_digits(f"{each.median_seconds / 60:.1f}".replace(".", "٫")) if each.median_seconds else "—"
    )
    return translate(
        _QUALITY,
        count=number(each.count),
        minutes=minutes,
        refusals=number(each.refusals),
        identical=number(each.identical),
        hasty=number(each.hasty),
        outliers=number(each.outliers),
    )
