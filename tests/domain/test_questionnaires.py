"""Questionnaire definitions: the shipped one is right, wrong ones are refused by name."""

import datetime as dt
import json
from collections.abc import Callable
from typing import cast

import msgspec
import pytest

from homejobs_desktop.domain.questionnaires import (
    QuestionKind,
    Questionnaire,
    parse_questionnaire,
    shipped_questionnaire,
    shipped_questionnaires,
)
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Unreadable
from homejobs_desktop.foundation.text import canonical

RAW = assets.read("resources/questionnaires/potential.json")
Json = dict[str, "Json"] | list["Json"] | str | int | bool | None


def small() -> dict[str, Json]:
    return {
        "name": "small",
        "version": "1",
        "title": "کوچک",
        "valid_from": "2025-03-21",
        "source": "",
        "blocks": [{"code": "b", "title": "ب", "weight": 1}],
        "sections": [
            {
                "code": "s",
                "title": "س",
                "block": "b",
                "questions": [
                    {
                        "code": "one",
                        "text": "؟",
                        "kind": "one",
                        "weight": 1,
                        "options": [
                            {"code": "a", "label": "آ", "points": 100},
                            {"code": "b", "label": "ب"},
                        ],
                    },
                    {
                        "code": "n",
                        "text": "؟",
                        "kind": "number",
                        "show_if": [{"question": "one", "in": ["a"]}],
                    },
                ],
            }
        ],
        "bands": [
            {"code": "high", "title": "بالا", "minimum": 50},
            {"code": "low", "title": "پایین", "minimum": 0},
        ],
    }


def question(definition: dict[str, Json], index: int) -> dict[str, Json]:
    sections = cast("list[dict[str, Json]]", definition["sections"])
    return cast("list[dict[str, Json]]", sections[0]["questions"])[index]


def parts(definition: dict[str, Json], name: str) -> list[dict[str, Json]]:
    return cast("list[dict[str, Json]]", definition[name])


def test_the_shipped_questionnaire_covers_every_side() -> None:
    found = shipped_questionnaire("potential")
    assert found is not None
    assert (found.version, found.valid_from) == ("1405.1", dt.date(2026, 9, 23))
    questions = [one for question in found.questions() for one in (question, *question.columns)]
    assert 80 <= len(questions) <= 110
    newer = {QuestionKind.RANK, QuestionKind.GEOPOINT, QuestionKind.TIME}
    assert {one.kind for one in questions} == set(QuestionKind) - newer
    assert sum(block.weight for block in found.blocks) == 100
    assert [band.title for band in found.bands] == [
        "مستعد پیشران",
        "آماده اشتغال",
        "نیازمند آموزش",
        "فاقد شرایط",
    ]


@pytest.mark.parametrize("found", shipped_questionnaires(), ids=lambda one: one.version)
def test_its_wording_is_canonical_persian(found: Questionnaire) -> None:
    texts = [
        text for one in found.questions() for text in (one.text, *(option.label for option in one.options))
    ]
    assert [text for text in texts if canonical(text) != text] == []


@pytest.mark.parametrize("found", shipped_questionnaires(), ids=lambda one: one.version)
def test_blocks_weigh_100_within(found: Questionnaire) -> None:
    for block in found.blocks:
        weights = [
            one.weight
            for section in found.sections
            if section.block == block.code
            for one in section.questions
        ]
        assert sum(weights) == 100, block.code


def test_another_version_is_not_given_for_the_one_asked() -> None:
    assert shipped_questionnaire("potential", "1404.1") is not None
    assert shipped_questionnaire("potential", "1300.1") is None
    assert shipped_questionnaire("nothing") is None


def test_a_small_definition_is_read() -> None:
    found = parse_questionnaire(msgspec.json.encode(small()))
    assert [one.code for one in found.questions()] == ["one", "n"]
    assert found.band("low") is found.bands[1]


def _set(index: int, key: str, value: Json) -> Callable[[dict[str, Json]], None]:
    def change(definition: dict[str, Json]) -> None:
        question(definition, index)[key] = value

    return change


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (_set(0, "kind", "maybe"), "one"),
        (_set(1, "unknown", 1), "n"),
        (_set(1, "minimum", "1"), "n"),
    ],
    ids=["kind", "word", "fraction"],
)
def test_a_definition_of_wrong_form_names_the_question(
    change: Callable[[dict[str, Json]], None], place: str
) -> None:
    definition = small()
    change(definition)
    with pytest.raises(Unreadable) as refusal:
        parse_questionnaire(msgspec.json.encode(definition))
    assert f"“{place}”" in refusal.value.sentence()


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"name": 1}', RAW[:-9]])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_questionnaire(data)


CONTRADICTIONS: list[tuple[Callable[[dict[str, Json]], None], str]] = [
    (_set(1, "code", "one"), "one"),
    (_set(1, "code", "_x"), "_x"),
    (_set(1, "text", " "), "n"),
    (_set(0, "options", []), "one"),
    (_set(0, "options", [{"code": "a", "label": "آ", "points": 1}] * 2), "one"),
    (_set(1, "options", [{"code": "a", "label": "آ"}, {"code": "b", "label": "ب"}]), "n"),
    (_set(0, "minimum", 1), "one"),
    (_set(1, "steps", [{"at_least": 2, "points": 1}, {"at_least": 1, "points": 2}]), "n"),
    (_set(1, "steps", [{"at_least": 2, "points": 101}]), "n"),
    (_set(1, "weight", 1), "n"),
    (_set(1, "weight", -1), "n"),
    (_set(1, "show_if", [{"question": "later", "in": ["a"]}]), "n"),
    (_set(1, "show_if", [{"question": "n", "at_least": 1}]), "n"),
    (_set(1, "show_if", [{"question": "one", "in": ["z"]}]), "n"),
    (_set(1, "show_if", [{"question": "one", "at_least": 1}]), "n"),
    (lambda d: d.update(blocks=[]), ""),
    (lambda d: parts(d, "blocks")[0].update(weight=0), ""),
    (lambda d: parts(d, "sections")[0].update(block="z"), "s"),
    (lambda d: d.update(bands=[]), "bands"),
    (lambda d: parts(d, "bands").reverse(), "bands"),
    (lambda d: parts(d, "bands")[1].update(minimum=1), "bands"),
    (lambda d: parts(d, "bands")[0].update(needs=[{"block": "z", "minimum": 1}]), "bands"),
    (lambda d: d.update(remarks=[{"text": "!", "when": [{"question": "z", "in": ["a"]}]}]), "remarks"),
]


@pytest.mark.parametrize(("change", "field"), CONTRADICTIONS, ids=range(len(CONTRADICTIONS)))
def test_a_contradiction_names_its_place(change: Callable[[dict[str, Json]], None], field: str) -> None:
    definition = small()
    change(definition)
    with pytest.raises(Invalid) as refusal:
        parse_questionnaire(msgspec.json.encode(definition))
    assert field in {problem.field for problem in refusal.value.problems}
    assert refusal.value.sentence()


def test_the_shipped_file_reads_as_json_too() -> None:
    assert json.loads(RAW)["name"] == "potential"
