"""Records of entities that this program does not know: kept, replaced by newer ones, erased."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import foreign
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.erased import erase_here
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.strangers import keep_strangers
from homejobs_desktop.sync.control import parse_state
from tests.support.office import make_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    made = make_office(tmp_path / "office")
    yield made
    made.close()


def _line(key: str, csn: int, *, person: str = "p-1", gone: bool = False) -> bytes:
    state: dict[str, object] = {"id": key, "ty": "course", "csn": csn, "o": "29-01"}
    state |= {"gone": True} if gone else {"f": {"person_id": person, "title": f"{key}/{csn}"}}
    return json.dumps(state).encode() + b"\n"


@writing(Permission.EXCHANGE)
def take(ctx: Context, pinc: int, lines: list[bytes]) -> dict[str, tuple[int, int]]:
    keep_strangers(ctx.session, pinc, [(parse_state(line), line) for line in lines])
    return {each.record_id: (each.pinc, each.csn) for each in foreign.every(ctx.session)}


def test_the_newest_state_is_kept_whatever_the_order(office: Services) -> None:
    assert office.ask(take, 1, [_line("a", 5), _line("b", 4), _line("a", 3)]) == {"a": (1, 5), "b": (1, 4)}
    assert office.ask(take, 1, [_line("a", 4), _line("b", 4)]) == {"a": (1, 5), "b": (1, 4)}
    assert office.ask(take, 2, [_line("a", 1)]) == {"b": (1, 4), "a": (2, 1)}
    assert office.ask(take, 1, [_line("a", 99)]) == {"b": (1, 4), "a": (2, 1)}


def test_one_that_left_goes(office: Services) -> None:
    office.ask(take, 1, [_line("a", 5), _line("b", 5)])
    assert office.ask(take, 1, [_line("a", 6, gone=True)]) == {"b": (1, 5)}


def test_lines_of_an_older_life_go_with_it(office: Services) -> None:
    office.ask(take, 1, [_line("a", 5)])
    office.ask(take, 2, [_line("b", 1)])

    @writing(Permission.EXCHANGE)
    def complete(ctx: Context) -> list[str]:
        foreign.drop_older_lives(ctx.session, 2)
        return [each.record_id for each in foreign.every(ctx.session)]

    assert office.ask(complete) == ["b"]


def test_what_hangs_on_an_erased_person_goes_and_does_not_come_back(office: Services) -> None:
    office.ask(take, 1, [_line("a", 5), _line("b", 5, person="p-2")])

    @writing(Permission.EXCHANGE)
    def erase(ctx: Context) -> set[str]:
        return set(erase_here(ctx.session, ["p-1"]))

    assert office.ask(erase) == {"p-1", "a"}
    assert office.ask(take, 1, [_line("a", 9), _line("c", 9)]) == {"b": (1, 5)}
