import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import SCHEMA_VERSION, Value
from homejobs_desktop.domain.operations import FieldEdits, Move, Operation, Retire, build, tag_of
from homejobs_desktop.domain.records import ANY, Decision, Outcome, Reason, RecordState
from homejobs_desktop.sync.commit import FAST_CLOCK, Moment, decide, effective_time, is_understood
from tests.support.operations import ID, NOW, creation, edit, operation

FIRST_TAG = "AAAAAAAAAAA"
OTHER_TAG = "BBBBBBBBBBB"
PERSON = RecordState(
    ID,
    "person",
    "29-01",
    {"mobile": "09150000001", "last_name": "رضایی", "gender": "1"},
    {ANY: FIRST_TAG, "mobile": OTHER_TAG},
)
PERMIT = RecordState(
    ID, "permit", "29-01", {"state": "draft", "permit_type": "independent"}, {ANY: FIRST_TAG}
)


def _decide(made: Operation, present: RecordState | None = PERSON, theirs: int = NOW - 10) -> Decision:
    return decide(made, present, Moment(made.header.stamp, lambda _tag: theirs))


def test_a_new_record_belongs_to_the_office_that_made_it() -> None:
    made = creation({"last_name": "رضایی", "dependants": 2})
    decision = _decide(made, None)
    assert decision.word == "applied"
    assert decision.state == RecordState(
        ID, "person", "29-01", {"last_name": "رضایی", "dependants": 2}, {ANY: made.tag}
    )


def test_the_owner_who_saw_the_present_value_writes() -> None:
    made = edit("mobile", OTHER_TAG, "09150000002")
    decision = _decide(made)
    assert decision.word == "applied"
    assert decision.state is not None
    assert decision.state.fields["mobile"] == "09150000002"
    assert decision.state.tag("mobile") == made.tag
    assert decision.state.tag("last_name") == FIRST_TAG
    assert decision.kept == ()


def test_the_same_value_again_is_the_same() -> None:
    decision = _decide(edit("mobile", FIRST_TAG, "09150000001"))
    assert decision.outcome is Outcome.SAME
    assert decision.state == PERSON


def test_the_later_edit_of_an_auto_field_wins_and_the_other_is_kept() -> None:
    decision = _decide(edit("mobile", FIRST_TAG, "09150000002"), theirs=NOW - 1)
    assert decision.outcome is Outcome.APPLIED
    assert decision.state is not None
    assert decision.state.fields["mobile"] == "09150000002"
    (kept,) = decision.history
    assert (kept.value, kept.tag, kept.kind) == ("09150000001", OTHER_TAG, "overwritten")


def test_the_earlier_edit_of_an_auto_field_loses_and_is_kept() -> None:
    decision = _decide(edit("mobile", FIRST_TAG, "09150000002", site="29-02"), theirs=NOW + 1)
    assert decision.word == "lww-lost"
    assert decision.state == PERSON
    (kept,) = decision.history
    assert (kept.value, kept.site, kept.kind) == ("09150000002", "29-02", "lost")


def test_edits_of_one_instant_meet_alike_in_both_orders() -> None:
    one = edit("mobile", FIRST_TAG, "09150000002")
    two = edit("mobile", FIRST_TAG, "09150000003")
    ends = []
    for first, second in ((one, two), (two, one)):
        state = _decide(first, theirs=0).state
        assert state is not None
        state = _decide(second, state, theirs=NOW).state
        assert state is not None
        ends.append(state.fields["mobile"])
    assert ends[0] == ends[1]


def test_an_edit_of_a_review_field_that_did_not_see_the_present_waits_for_a_person() -> None:
    decision = _decide(edit("last_name", OTHER_TAG, "محمدی"))
    assert decision.word == "conflict"
    assert decision.state is not None
    assert decision.state.fields["last_name"] == "رضایی"
    (kept,) = decision.conflicts
    assert (kept.field, kept.value, kept.kind) == ("last_name", "محمدی", "review")


def test_who_is_not_the_owner_proposes() -> None:
    decision = _decide(edit("last_name", FIRST_TAG, "محمدی", site="29-02"))
    assert decision.word == "conflict"
    assert [kept.kind for kept in decision.conflicts] == ["proposal"]
    assert _decide(edit("mobile", OTHER_TAG, "09150000002", site="29-02")).word == "applied"


def test_one_operation_has_one_outcome_and_a_result_for_each_field() -> None:
    made = operation(
        "person.set",
        FieldEdits({
            "mobile": (FIRST_TAG, "09150000002"),
            "last_name": (OTHER_TAG, "محمدی"),
            "gender": (OTHER_TAG, "1"),
            "phone": (FIRST_TAG, "05632220000"),
        }),
    )  # fmt: skip
    decision = _decide(made, theirs=NOW + 5)
    assert decision.outcome is Outcome.CONFLICT
    assert decision.fields == {"mobile": "lost", "last_name": "review"}
    assert decision.state is not None
    assert decision.state.fields["phone"] == "05632220000"
    assert len(decision.kept) == 2


@pytest.mark.parametrize(
    ("made", "present", "word"),
    [
        (edit("mobile", None, "0915"), None, "rejected:unknown-record"),
        (operation("permit.set", FieldEdits({"state": (FIRST_TAG, "issued")})), PERMIT, "rejected:guarded"),
        (operation("permit.set", FieldEdits({"permit_type": (FIRST_TAG, "x")})), PERMIT, "rejected:fixed"),
        (operation("permit.set", FieldEdits({"permit_type": (None, "independent")})), PERMIT, "same"),
        (operation("reference.create", FieldEdits({"name": (None, "x")})), None, "rejected:authority"),
        (operation("person.set", FieldEdits({"mobile": (FIRST_TAG, 5)})), PERSON, "rejected:value"),
        (operation("person.set", FieldEdits({"dependants": (FIRST_TAG, "5")})), PERSON, "rejected:value"),
        (operation("person.set", FieldEdits({"dependants": (FIRST_TAG, True)})), PERSON, "rejected:value"),
        (operation("person.set", FieldEdits({"veteran": (FIRST_TAG, 1)})), PERSON, "rejected:value"),
        (edit("birth_date", FIRST_TAG, "1400/1/1"), PERSON, "rejected:value"),
        (edit("birth_date", FIRST_TAG, "2026-02-30"), PERSON, "rejected:value"),
        (edit("birth_date", FIRST_TAG, "0600-01-01"), PERSON, "rejected:value"),
        (edit("birth_date", FIRST_TAG, ""), PERSON, "applied"),
        (operation("person.set", FieldEdits({"support_bodies": (FIRST_TAG, "x")})), PERSON, "rejected:value"),
        (operation("person.set", FieldEdits({"mobile": (FIRST_TAG, "a\x00b")})), PERSON, "rejected:value"),
        (operation("person.set", FieldEdits({"mobile": (FIRST_TAG, "e\u0301")})), PERSON, "rejected:value"),
        (operation("survey.add", FieldEdits({"answers": (None, "x")})), None, "rejected:value"),
        (operation("survey.add", FieldEdits({"answers": (None, {"a": "\x01"})})), None, "rejected:value"),
        (operation("person.retire", Retire("x"), site="29-02"), PERSON, "rejected:owner"),
        (operation("person.retire", Retire("x")), PERSON, "applied"),
        (operation("person.wave", {}), PERSON, "parked"),
        (operation("horse.create", {}), None, "parked"),
        (operation("person.create", FieldEdits({}), least_reader=99), None, "parked"),
        (operation("audit.login", {"who": "x"}, record_id=None), None, "applied"),
        (operation("inc.open", {}, record_id=None), None, "applied"),
        (creation({"state": "issued"}, "permit.create"), None, "rejected:transition"),
        (creation({"state": "draft"}, "permit.create"), None, "applied"),
        (creation({"text": "x"}, "note.add"), PERSON, "rejected:exists"),
        (operation("person.create", FieldEdits({}), record_id=None), None, "rejected:value"),
        (operation("person.set", FieldEdits({"later_field": (FIRST_TAG, "x")})), PERSON, "applied"),
        (operation("permit.set", FieldEdits({})), PERSON, "rejected:unknown-record"),
    ],
)  # fmt: skip
def test_the_table(made: Operation, present: RecordState | None, word: str) -> None:
    decision = _decide(made, present)
    assert decision.word == word
    if decision.outcome is Outcome.REJECTED:
        assert decision.state is None


def test_every_reason_is_a_word_of_the_table() -> None:
    assert {reason.value for reason in Reason} >= {"guarded", "transition", "erased", "owner"}


def test_an_operation_whose_content_was_erased_is_rejected() -> None:
    made = creation({"last_name": "x"})
    erased = Operation(made.hash, made.previous, made.header, made.header_bytes, b"", b"")
    assert _decide(erased, None).word == "rejected:erased"


@pytest.mark.parametrize(
    ("before", "after", "tag", "site", "word"),
    [
        ("draft", "issued", FIRST_TAG, "29-01", "applied"),
        ("draft", "cancelled", FIRST_TAG, "29-01", "applied"),
        ("draft", "issued", OTHER_TAG, "29-01", "rejected:transition"),
        ("draft", "issued", None, "29-01", "rejected:transition"),
        ("draft", "issued", FIRST_TAG, "29-02", "rejected:transition"),
        ("draft", "revoked", FIRST_TAG, "29-01", "rejected:transition"),
        ("issued", "cancelled", FIRST_TAG, "29-01", "rejected:transition"),
        ("draft", "nonsense", FIRST_TAG, "29-01", "rejected:transition"),
    ],
)
def test_a_state_moves_only_by_the_table(
    before: str, after: str, tag: str | None, site: str, word: str
) -> None:
    made = operation(
        "permit.move",
        Move(before, after, tag, {"number": (FIRST_TAG, "29014700011863")}),
        site=site,
    )
    decision = _decide(made, PERMIT)
    assert decision.word == word
    if word == "applied":
        assert decision.state is not None
        assert decision.state.fields["state"] == after
        assert decision.state.fields["number"] == "29014700011863"
        assert decision.state.tag("state") == made.tag


def test_a_number_is_given_once() -> None:
    numbered = PERMIT.written({"number": "29014700011863"}, OTHER_TAG)
    made = operation("permit.move", Move("draft", "issued", FIRST_TAG, {"number": (OTHER_TAG, "1")}))
    assert _decide(made, numbered).word == "rejected:fixed"
    sneaky = operation("permit.move", Move("draft", "issued", FIRST_TAG, {"state": (FIRST_TAG, "revoked")}))
    assert _decide(sneaky, PERMIT).word == "rejected:guarded"


def test_why_a_permit_ended_comes_with_its_move_only() -> None:
    issued = PERMIT.written({"state": "issued", "state_reason": "cleared"}, OTHER_TAG)
    why: dict[str, tuple[str | None, Value]] = {
        "state_reason": (FIRST_TAG, "own_request")
    }  # an old tag: the state decides, not the field
    moved = _decide(operation("permit.move", Move("issued", "cancelled", OTHER_TAG, why)), issued)
    assert moved.word == "applied"
    assert moved.state is not None
    assert moved.state.fields["state_reason"] == "own_request"
    changed = operation("permit.set", FieldEdits({"state_reason": (OTHER_TAG, "died")}))
    assert _decide(changed, issued).word == "rejected:guarded"


@pytest.mark.parametrize("link", ["renews", "replaces"])
@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("", "applied"), ("issued", "applied"), ("replaced", "applied"), ("cancelled", "applied"),
        ("suspended", "rejected:transition"), ("revoked", "rejected:transition"),
    ],
)  # fmt: skip
def test_no_permit_follows_one_that_the_province_stopped(link: str, state: str, word: str) -> None:
    made = creation({link: "old", "state": "draft"}, "permit.create")
    moment = Moment(made.header.stamp, lambda _tag: 0, {"old": state}.__getitem__)
    assert decide(made, None, moment).word == word


def test_a_second_creation_of_one_id() -> None:
    made = creation({"last_name": "رضایی", "mobile": "09150000001"})
    assert _decide(made).word == "same"
    assert _decide(creation({"last_name": "محمدی"})).word == "conflict"
    assert _decide(creation({"mobile": "09150000009"}), theirs=NOW + 1).word == "lww-lost"
    assert _decide(creation({"permit_type": "x"}, "permit.create"), PERMIT).word == "rejected:exists"
    assert _decide(creation({"permit_type": "x"}, "permit.create"), PERSON).word == "rejected:exists"


def test_retiring_twice_is_the_same() -> None:
    retired = _decide(operation("person.retire", Retire("moved"))).state
    assert retired is not None
    assert retired.retired == ("2025-11-22T08:26:40Z", "moved")
    assert _decide(operation("person.retire", Retire("again")), retired).word == "same"


def test_a_clock_is_held_between_its_predecessor_and_an_hour_past_receipt() -> None:
    assert effective_time(50, 10, 40) == 50
    assert effective_time(5, 10, 40) == 10
    assert effective_time(10**15, 10, 40) == 40 + FAST_CLOCK
    assert effective_time(0, 10**15, 40) == 10**15


def test_what_this_program_understands() -> None:
    assert is_understood(operation("person.create", FieldEdits({})))
    assert not is_understood(operation("person.create", FieldEdits({}), least_reader=SCHEMA_VERSION + 1))


values: st.SearchStrategy[Value] = st.sampled_from(["a", "b", "c", None])
steps = st.lists(
    st.tuples(
        st.sampled_from(["mobile", "last_name"]),
        values,
        st.sampled_from(["29-01", "29-02"]),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=8,
)


@given(steps=steps)
def test_no_value_is_lost_without_a_trace(steps: list[tuple[str, Value, str, int, bool]]) -> None:
    """Every written value is present, was seen by who overwrote it, or is kept (invariant I3)."""
    state, previous = PERSON, bytes(32)
    effective = {FIRST_TAG: 0, OTHER_TAG: 0}
    written: dict[str, set[tuple[str, Value]]] = {"mobile": set(), "last_name": set()}
    seen: set[tuple[str, Value]] = {("mobile", "09150000001"), ("last_name", "رضایی")}
    for name, value, site, late, informed in steps:
        tag = state.tag(name) if informed else "ZZZZZZZZZZZ"
        if informed:
            seen.add((name, state.fields.get(name)))
        header = edit(name, tag, value, site=site, stamp=NOW + late).header
        made = build(previous, header, bytes(16), edit(name, tag, value, site=site).body)
        previous = made.hash
        effective[made.tag] = NOW + late
        decision = decide(made, state, Moment(NOW + late, lambda tag: effective[tag]))
        assert decision.state is not None
        state = decision.state
        written[name].add((name, value))
        seen |= {(kept.field, kept.value) for kept in decision.kept}
        assert decision.outcome is not Outcome.REJECTED
        for field, value_written in written[name]:
            assert state.fields.get(field) == value_written or (field, value_written) in seen


def test_tags_are_those_of_the_operations() -> None:
    made = creation({"last_name": "x"})
    assert made.tag == tag_of(made.hash)
