import msgspec
import pytest

from homejobs_desktop.domain.operations import FieldEdits, Move, Retire
from homejobs_desktop.domain.records import ANY, RecordState
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.control import (
    DownControl,
    Head,
    OutcomeLine,
    Position,
    StateLine,
    Tip,
    encode_control,
    encode_state,
    parse_down,
    parse_state,
    parse_up,
)
from homejobs_desktop.sync.overlay import NOTHING, foreign_tips, overlay, received, settled, step
from homejobs_desktop.sync.trust import Signed
from tests.support.operations import ID, creation, edit, operation

A, B, C = "a" * 64, "b" * 64, "c" * 64
CONTROL = DownControl(
    to="29-01", pinc=1, package=3, lower=10, upper=20, total=20, history=B,
    checkpoints=((10, A),), heads=(), tips=(), outcomes=(), roots=(), trust=Signed("{}", ()),
)  # fmt: skip


def _control(**changes: object) -> DownControl:
    return msgspec.structs.replace(CONTROL, **changes)


def test_the_next_package_moves_the_position() -> None:
    result = step(Position(1, 10, A), 0, CONTROL)
    assert result.end == Position(1, 20, B)
    assert not result.ignore
    assert not result.complete


def test_an_old_package_of_this_life_leaves_the_position() -> None:
    mine = Position(1, 30, C)
    result = step(mine, 0, _control(checkpoints=((10, A), (30, C))))
    assert result.end == mine


def test_a_late_package_that_was_never_read_counts_for_nothing() -> None:
    mine = Position(1, 30, C)
    late = step(mine, 0, CONTROL, ((20, B), (30, C)))
    assert (late.ignore, late.end) == (True, mine)
    for told in ((), ((20, A), (30, C))):
        with pytest.raises(PackageRefused) as refusal:
            step(mine, 0, CONTROL, told)
        assert refusal.value.code == "position"


def test_a_package_of_an_older_life_counts_for_nothing() -> None:
    mine = Position(2, 5, C)
    assert step(mine, 0, CONTROL).ignore
    assert step(mine, 0, CONTROL).end == mine


def test_rule_a_refuses_a_province_that_does_not_know_my_position() -> None:
    for mine in (Position(1, 10, C), Position(1, 11, A), Position(1, 15, B)):
        with pytest.raises(PackageRefused) as caught:
            step(mine, 0, CONTROL)
        assert caught.value.code == "position"


def test_rule_b_refuses_a_part_before_its_predecessor() -> None:
    with pytest.raises(PackageRefused) as caught:
        step(NOTHING, 0, CONTROL)
    assert caught.value.code == "earlier-part"
    assert "2" in caught.value.sentence()


def test_rule_c_knows_when_a_whole_snapshot_is_complete() -> None:
    first = step(NOTHING, 0, _control(lower=0, upper=10, total=20, history=A))
    assert (first.complete, first.awaited, first.end) == (False, 20, Position(1, 10, A))
    second = step(first.end, first.awaited, CONTROL)
    assert (second.complete, second.awaited) == (True, 0)
    again = step(second.end, second.awaited, _control(checkpoints=((20, B),)))
    assert not again.complete


def test_a_new_life_of_the_province_starts_from_nothing() -> None:
    mine = Position(1, 50, C)
    result = step(mine, 0, _control(pinc=2, lower=0, upper=20, total=20, checkpoints=()))
    assert result.start == Position(2, 0, "0" * 64)
    assert result.end == Position(2, 20, B)
    assert result.complete


def test_rule_d_settles_only_what_is_committed_behind_the_position() -> None:
    own = {A: 4, B: 9}
    heads = (Head(A, 12), Head(B, 25), Head(C, 5))
    assert settled(heads, own, Position(1, 20, C)) == 4
    assert settled(heads, own, Position(1, 25, C)) == 9
    assert received(heads, own) == 9
    assert settled((Head(A, None, parked=True),), own, Position(1, 20, C)) == 0
    assert received((Head(A, None, parked=True),), own) == 4
    assert received((), own) == 0


def test_a_tip_under_my_life_that_is_not_mine_is_told() -> None:
    control = _control(tips=(Tip("i1", 5, A), Tip("i1", 6, B), Tip("i0", 9, C)))
    assert foreign_tips(control, "i1", {A}) == (B,)


def test_own_unsettled_operations_lie_on_the_state_of_the_province() -> None:
    base = RecordState(ID, "person", "29-01", {"mobile": "1", "phone": "2"}, {ANY: "AAAAAAAAAAA"})
    first, second = edit("mobile", None, "3"), edit("mobile", None, "4")
    shown = overlay(base, [first, second])
    assert shown is not None
    assert shown.fields == {"mobile": "4", "phone": "2"}
    assert shown.tag("mobile") == second.tag
    assert shown.tag("phone") == "AAAAAAAAAAA"
    retired = overlay(base, [operation("person.retire", Retire("x"))])
    assert retired is not None
    assert retired.retired is not None


def test_a_record_of_my_own_that_the_province_does_not_know_yet_is_shown() -> None:
    made = creation({"state": "draft"}, "permit.create")
    moved = operation("permit.move", Move("draft", "issued", made.tag, {"number": (None, "7")}))
    shown = overlay(None, [made, moved, operation("permit.wave", {})])
    assert shown is not None
    assert shown.fields == {"state": "issued", "number": "7"}
    assert overlay(None, [edit("mobile", None, "1")]) is None
    assert overlay(shown, []) == shown


def test_a_creation_on_a_record_that_came_meanwhile_writes_what_differs() -> None:
    base = RecordState(ID, "person", "29-01", {"mobile": "1", "phone": "2"}, {ANY: "AAAAAAAAAAA"})
    shown = overlay(base, [creation({"mobile": "1", "phone": "3"})])
    assert shown is not None
    assert shown.tag("mobile") == "AAAAAAAAAAA"
    assert shown.fields["phone"] == "3"


def test_control_and_states_are_read_back() -> None:
    control = _control(
        heads=(Head(A, None, parked=True),), tips=(Tip("x", 1, B),), outcomes=(OutcomeLine(C, 5, "same"),)
    )
    assert parse_down(encode_control(control)) == control
    state = RecordState(ID, "person", "29-01", {"a": 1, "b": None}, {ANY: "x"}, ("2026", "why"))
    line = encode_state(state, 7, ())
    assert line.endswith(b"\n")
    read = parse_state(line)
    assert read == StateLine(ID, "person", 7, "29-01", {"a": 1}, {ANY: "x"}, ("2026", "why"))
    assert read.state.fields == {"a": 1}
    assert read.kept == ()


@pytest.mark.parametrize(
    "line", [b"{}\n", b"x\n", b"[" * 100_000, b'{"id":"x","ty":"person","csn":1,"f":{"a":{"x":1.5}}}\n']
)
def test_a_bad_state_is_refused(line: bytes) -> None:
    with pytest.raises(PackageRefused):
        parse_state(line)


def test_bad_controls_are_refused() -> None:
    for parse in (parse_up, parse_down):
        with pytest.raises(PackageRefused):
            parse(b"{}")


def test_an_operation_without_content_changes_nothing() -> None:
    base = RecordState(ID, "person", "29-01", {}, {})
    made = operation("person.set", FieldEdits({"mobile": (None, "1")}))
    assert overlay(base, [msgspec.structs.replace(made, body=b"", salt=b"")]) == base
