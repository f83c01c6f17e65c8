"""The difference between two versions in words: what was changed of what, the old beside the new."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from homejobs_desktop.domain.expression_words import expression_words
from homejobs_desktop.domain.questionnaire_changes import Change, What
from homejobs_desktop.domain.questionnaire_model import (
    Band,
    Block,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    Ranking,
    Remark,
    Section,
    Suggestion,
)
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate

KIND_NAMES: Final[dict[QuestionKind, Text]] = {
    QuestionKind.ONE: mark("Surveys", "one option"),
    QuestionKind.MANY: mark("Surveys", "several options"),
    QuestionKind.NUMBER: mark("Surveys", "whole number"),
    QuestionKind.MONEY: mark("Surveys", "sum in rials"),
    QuestionKind.DATE: mark("Surveys", "day"),
    QuestionKind.TEXT: mark("Surveys", "text"),
    QuestionKind.YES_NO: mark("Surveys", "yes or no"),
    QuestionKind.FIELD: mark("Surveys", "field of activity"),
    QuestionKind.PLACE: mark("Surveys", "place"),
    QuestionKind.DECIMAL: mark("Surveys", "number with a fraction"),
    QuestionKind.PARTIAL_DATE: mark("Surveys", "day, month or year"),
    QuestionKind.PERSON: mark("Surveys", "another person"),
    QuestionKind.TABLE: mark("Surveys", "table of rows"),
    QuestionKind.PHOTO: mark("Surveys", "picture or document"),
    QuestionKind.CONSENT: mark("Surveys", "consent"),
    QuestionKind.CALCULATED: mark("Surveys", "calculated"),
    QuestionKind.NOTE: mark("Surveys", "note"),
    QuestionKind.RANK: mark("Surveys", "order of the options"),
    QuestionKind.GEOPOINT: mark("Surveys", "place on the map"),
    QuestionKind.TIME: mark("Surveys", "time of day"),
}
"""How a person reads what a question is answered with."""
_ALWAYS, _NEEDED, _FREE = mark("Surveys", "always"), mark("Surveys", "yes"), mark("Surveys", "no")
_NEEDED_IF = mark("Surveys", "if {condition}")
_LEAST, _MOST = mark("Surveys", "at least {number}"), mark("Surveys", "at most {number}")
_MUST, _SHOULD = mark("Surveys", "must: {condition}"), mark("Surveys", "usually: {condition}")
_SAYS = mark("Surveys", "else it is said: {words}")
_KNOWN = mark("Surveys", "“does not know” is not offered")
_FROM, _GIVES = mark("Surveys", "from {start} on: {points}"), mark("Surveys", "{words}: {points}")
_TELLS = mark("Surveys", "{words}: {facts}")
_SCALE = mark("Surveys", "from {start} to {end} by steps of {step}")
_ASKED_IF = mark("Surveys", "asked if {condition}")
_BLOCK = mark("Surveys", "{title}, weight {weight}")
_BAND = mark("Surveys", "{title}, from {minimum} points on")
_BAND_NEEDS = mark("Surveys", "{block} at least {minimum}")
_IF = mark("Surveys", "{text} (if {condition})")
_BARS = mark("Surveys", "bars from the programme: {text}")
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_RANKING: Final[dict[str, Text]] = {
    "field": mark("Surveys", "the field is asked in {words}"),
    "covers": mark("Surveys", "for how many there is work is asked in {words}"),
    "training": mark("Surveys", "can train: {words}"),
    "consulting": mark("Surveys", "can advise: {words}"),
    "sale": mark("Surveys", "can sell: {words}"),
    "willing": mark("Surveys", "is willing: {words}"),
}


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One change as a person reads it: `about` is the wording of the question or the name of the part."""

    what: What
    code: str
    about: str
    before: str
    after: str
    scores: bool


def told_changes(
    found: Iterable[Change], before: Questionnaire, after: Questionnaire
) -> tuple[ToldChange, ...]:
    """Give changes from one version to another in words."""
    old, new = _Side(before), _Side(after)
    told = (
        ToldChange(
            each.what,
            each.code,
            new.about(each) or old.about(each),
            old.words(each, each.before),
            new.words(each, each.after),
            each.scores,
        )
        for each in found
    )
    # What is written otherwise and means the same is no change to a person.
    return tuple(each for each in told if each.before != each.after)


class _Side:
    """One of the two versions."""

    def __init__(self, form: Questionnaire) -> None:
        self._form = form
        self._questions = {
            one.code: one for question in form.questions() for one in (question, *question.columns)
        }
        self._parts: Mapping[What, Mapping[str, str]] = {
            What.BLOCK: {one.code: _block(one) for one in form.blocks},
            What.BAND: {one.code: self._band(one) for one in form.bands},
            What.REMARK: {one.text: self._remark(one) for one in form.remarks},
            What.NEED: {one.code: self._need(one) for one in form.suggestions},
            What.RANKING: {"": self._ranking(form.ranking)},
            What.SECTION: {one.code: self._section(one) for one in form.sections},
        }
        self._titles: Mapping[What, Mapping[str, str]] = {
            What.BLOCK: {one.code: one.title for one in form.blocks},
            What.BAND: {one.code: one.title for one in form.bands},
            What.NEED: {one.code: one.title for one in form.suggestions},
            What.SECTION: {one.code: one.title for one in form.sections},
        }

    def about(self, change: Change) -> str:
        """Give the wording of what was changed, "" where this version has no such thing."""
        if change.what in self._parts:
            return self._titles.get(change.what, {}).get(change.code, "")
        question = self._questions.get(change.code.partition("/")[0])
        return question.text if question is not None else ""

    def words(self, change: Change, raw: str) -> str:
        """Give how it is in this version, "" where there is nothing."""
        if change.what in self._parts:
            return self._parts[change.what].get(change.code, "")
        if change.what is What.COUNTS:
            return self._titles[What.BLOCK].get(raw, raw)
        question = self._questions.get(change.code.partition("/")[0])
        teller = _TELLERS.get(change.what)
        if teller is None or question is None:
            return raw
        return teller(self, question)

    # Parts of a question

    def kind(self, question: Question) -> str:
        """Give what it is answered with."""
        name = KIND_NAMES.get(question.kind)
        words = translate(name) if name is not None else str(question.kind)
        return " · ".join(part for part in (words, question.list_name, question.unit) if part)

    def required(self, question: Question) -> str:
        """Give whether it is needed."""
        if question.required:
            return translate(_NEEDED)
        return self._if(question.required_if) if question.required_if else translate(_FREE)

    def relevant(self, question: Question) -> str:
        """Give when it is asked."""
        parts = [self._condition(one) for one in question.show_if]
        parts += [self._expression(question.relevant)] if question.relevant else []
        return " · ".join(parts) or translate(_ALWAYS)

    def checks(self, question: Question) -> str:
        """Give its limits and checks, one in a line."""
        limits = ((_LEAST, question.minimum), (_MOST, question.maximum))
        lines = [translate(words, number=limit) for words, limit in limits if limit is not None]
        for words, expression, said in (
            (_MUST, question.constraint, question.constraint_message),
            (_SHOULD, question.warning, question.warning_message),
        ):
            if expression:
                lines.append(translate(words, condition=Verbatim(self._expression(expression))))
            if said:
                lines.append(translate(_SAYS, words=Verbatim(said)))
        if (scale := question.scale) is not None:
            lines.append(translate(_SCALE, start=scale.start, end=scale.end, step=scale.step))
        if not question.not_known and question.kind is not QuestionKind.CONSENT:
            lines.append(translate(_KNOWN))
        return "\n".join(lines)

    def calculation(self, question: Question) -> str:
        """Give how it is computed."""
        return self._expression(question.calculation)

    def points(self, question: Question) -> str:
        """Give what its answers are worth, one in a line."""
        pairs = [(option.label, option.points) for option in question.options if option.points]
        pairs += [(translate(_YES), question.yes)] if question.yes else []
        pairs += [(translate(_NO), question.no)] if question.no else []
        lines = [translate(_GIVES, words=Verbatim(label), points=points) for label, points in pairs]
        lines += [translate(_FROM, start=step.at_least, points=step.points) for step in question.steps]
        return "\n".join(lines)

    def _if(self, expression: str) -> str:
        return translate(_NEEDED_IF, condition=Verbatim(self._expression(expression)))

    def _expression(self, expression: str) -> str:
        return expression_words(expression, self._form)

    def _condition(self, one: Condition) -> str:
        asked = f"${{{one.question}}}"
        limits = [f"{asked} >= {one.at_least}"] if one.at_least is not None else []
        limits += [f"{asked} < {one.below}"] if one.below is not None else []
        among = [f"{asked} = '{_code(answer)}'" for answer in one.among]
        return self._expression(" and ".join([*limits, *([" or ".join(among)] if among else [])]))

    def offered(self, question: Question) -> str:
        """Give which options are offered when, and what the list of choices says of them."""
        lines = [self._expression(question.choice_filter)] if question.choice_filter else []
        for option in question.options:
            if option.facts:
                pairs = zip(question.choice_columns, option.facts, strict=False)
                told = Verbatim("، ".join(f"{name} = {value}" for name, value in pairs))
                lines.append(translate(_TELLS, words=Verbatim(option.label), facts=told))
        return "\n".join(lines)

    # Parts of the form and of its result

    def _section(self, section: Section) -> str:
        condition = section.relevant and translate(
            _ASKED_IF, condition=Verbatim(self._expression(section.relevant))
        )
        return "\n".join(part for part in (section.title, section.hint, condition) if part)

    def _band(self, band: Band) -> str:
        titles = {block.code: block.title for block in self._form.blocks}
        needs = [
            translate(_BAND_NEEDS, block=Verbatim(titles.get(need.block, need.block)), minimum=need.minimum)
            for need in band.needs
        ]
        first = translate(_BAND, title=Verbatim(band.title), minimum=band.minimum)
        return "\n".join([first, *needs, *([band.advice] if band.advice else [])])

    def _remark(self, remark: Remark) -> str:
        parts = [self._condition(one) for one in remark.when]
        parts += [self._expression(remark.expression)] if remark.expression else []
        text = translate(_BARS, text=Verbatim(remark.text)) if remark.bars else remark.text
        return translate(_IF, text=Verbatim(text), condition=Verbatim(" · ".join(parts)))

    def _need(self, need: Suggestion) -> str:
        told = f"{need.title}: {need.text}" if need.text else need.title
        condition = Verbatim(self._expression(need.expression))
        return translate(_IF, text=Verbatim(told), condition=condition)

    def _ranking(self, ranking: Ranking) -> str:
        lines = []
        for name, words in _RANKING.items():
            text = str(getattr(ranking, name))
            if text:
                written = self._expression(f"${{{text}}}" if name in {"field", "covers"} else text)
                lines.append(translate(words, words=Verbatim(written)))
        return "\n".join(lines)


def _code(answer: object) -> str:
    return ("yes" if answer else "no") if isinstance(answer, bool) else str(answer)


def _block(block: Block) -> str:
    return translate(_BLOCK, title=Verbatim(block.title), weight=block.weight)


_TELLERS: Final[dict[What, Callable[[_Side, Question], str]]] = {
    What.KIND: _Side.kind,
    What.REQUIRED: _Side.required,
    What.RELEVANT: _Side.relevant,
    What.CHECKS: _Side.checks,
    What.CALCULATION: _Side.calculation,
    What.OFFERED: _Side.offered,
    What.POINTS: _Side.points,
    What.WEIGHT: lambda _side, question: local_digits(str(question.weight or "")),
}
"""What of a question is told otherwise than as the change itself has it."""
