"""Expressions: read as ODK writes them, checked before use, computed without ever raising."""

import datetime as dt
import time
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homejobs_desktop.domain.expressions.checking import Known, Scope, check, type_of
from homejobs_desktop.domain.expressions.functions import FUNCTIONS, Type
from homejobs_desktop.domain.expressions.nodes import (
    MOST_DEPTH,
    Binary,
    Call,
    Here,
    Literal,
    Minus,
    Node,
    Number,
    Ref,
    names,
)
from homejobs_desktop.domain.expressions.patterns import compiled, matches
from homejobs_desktop.domain.expressions.printing import show
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.expressions.running import run
from homejobs_desktop.domain.expressions.values import Value
from homejobs_desktop.foundation.errors import Invalid

TODAY = dt.date(2026, 11, 22)
WIDE = ",".join("1" * 14)
NAMES: dict[str, Known] = {
    "age": Known(Type.NUMBER),
    "job": Known(Type.CHOICE, frozenset({"none", "farm"})),
    "needs": Known(Type.CHOICES, frozenset({"loan", "training"})),
    "name": Known(Type.TEXT),
    "born": Known(Type.DATE),
    "prices": Known(Type.COLUMN),
    "goods": Known(Type.ROWS),
    "photo": Known(Type.MEDIA),
}
SCOPE = Scope(NAMES, Known(Type.NUMBER))


class Around:
    def __init__(self, values: Mapping[str, Value], here: Value = None) -> None:
        self._values = values
        self._here = here

    @property
    def today(self) -> dt.date:
        return TODAY

    def value(self, name: str) -> Value:
        return self._values.get(name)

    def here(self) -> Value:
        return self._here

    def not_known(self, name: str) -> str:
        return "unknown" if name == "job" and "job" not in self._values else ""

    def own(self, name: str) -> Value:
        return self._values.get(f"own {name}")


def value(text: str, here: Value = None, **values: Value) -> Value:
    return run(parse(text), Around(values, here))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 div 4", 2.5),
        ("-7 mod 3", -1.0),
        ("10 div 0", None),
        ("5 mod 0", None),
        ("${age} > 18 and not(${age} >= 60)", True),
        ("${age} = ''", False),
        ("${missing} = ''", True),
        ("${missing} != 'x'", True),
        ("${missing} > 1 or ${missing} <= 1", False),
        ("${missing} + 1", None),
        ("selected(${needs}, 'loan')", True),
        ("selected(${job}, 'farm')", True),
        ("count-selected(${needs})", 2.0),
        ("if(${age} > 18, 'a', 'b')", "a"),
        ("coalesce(${missing}, ${age})", 40.0),
        ("string-length('سلام')", 4.0),
        ("string-length()", 2.0),
        (". = 'ab'", True),
        ("once(${age})", "ab"),
        ("regex('0912', '^09[0-9]{2}$')", True),
        ("sum(${prices})", 30.0),
        ("count(${prices})", 3.0),
        ("count-non-empty(${prices})", 2.0),
        ("max(${prices}, 25)", 25.0),
        ("min(${missing})", None),
        ("round(2.5)", 3.0),
        ("round(2.345, 2)", 2.35),
        ("int(-2.9)", -2.0),
        ("number('۱۲.۵')", 12.5),
        ("number('abc')", None),
        ("today() - date('1405/08/30')", 1.0),
        ("date('1400-06-29') + 1", dt.date(2021, 9, 21)),
        ("${born} < today()", True),
        ("int((today() - ${born}) div 365.25)", 41.0),
        ("format-date(date('2021-09-20'), '%Y/%m/%d')", "1400/06/29"),
        ("format-date('', '%Y')", None),
        ("concat('a', 1, ' ', 2.50)", "a1 2.5"),
        ("contains('abc', 'b') and starts-with('abc', 'a') and ends-with('abc', 'c')", True),
        ("unknown(${age})", False),
        ("declined(${age})", False),
        ("true() = not(false())", True),
        ("'a' = \"a\"", True),
    ],
)
def test_an_expression_means_what_odk_means(text: str, expected: Value) -> None:
    found = value(
        text,
        "ab",
        age=40.0,
        job="farm",
        needs=("loan", "training"),
        born=dt.date(1985, 3, 1),
        prices=[10.0, None, 20.0],
    )
    assert found == expected
    assert type(found) is type(expected)


def test_an_answer_that_is_not_known_is_empty_and_can_be_told_apart() -> None:
    assert value("unknown(${job}) and ${job} = ''") is True
    assert value("unknown(${job})", job="farm") is False


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "ends too early"),
        ("1 +", "ends too early"),
        ("(1", "ends too early"),
        ("1 2", "At letter 3, “2”"),
        ("${a b}", "At letter 1"),
        ("../age", "paths are not read here"),
        ("/data/age", "paths are not read here"),
        ("age > 3", "paths are not read here"),
        ("exec('x')", "no function exec()"),
        ("pulldata('a', 'b')", "no function pulldata()"),
        ("not()", "does not take 0"),
        ("round(1, 2, 3)", "does not take 3"),
        ("1 ! 2", "At letter 3"),
        ("'open", "At letter 1"),
        ("and", "At letter 1"),
        ("f(1,", "no function f()"),
        ("concat('a',)", "At letter 12"),
        ("1" * 2001, "at most 2000"),
        ("(" * 60 + "1" + ")" * 60, "too deep"),
        ("-" * 100 + "1", "too deep"),
        (" + ".join(["1"] * 100), "too deep"),
        ("max(" + ",".join([f"concat({WIDE},max({WIDE}))"] * 16) + ")", "too deep"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text: str, words: str) -> None:
    with pytest.raises(Invalid) as refusal:
        parse(text)
    assert words in refusal.value.sentence()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("${agee} > 1", "no question “agee”"),
        ("${age} = 'many'", "a number with a text"),
        ("${born} > 3", "a date with a number"),
        ("${job} = 'fram'", "“job” has no option “fram”"),
        ("selected(${needs}, 'lone')", "“needs” has no option “lone”"),
        ("selected(${age}, 'a')", "is a number, but an option is needed"),
        ("${age} and true()", "is a number, but true or false"),
        ("not(${name})", "is a text, but true or false"),
        ("${age} div 0 > 1", "divides by zero"),
        ("${age} mod (2 - 2) > 1", "divides by zero"),
        ("${name} + 1 > 2", "is a text, but a number"),
        ("${born} + ${born} > 2", "is a date, but a number"),
        ("3 - ${born} > 2", "is a date, but a number"),
        ("sum(${age}) > 1", "is a number, but the column"),
        ("${prices} > 1", "is the column of a table"),
        ("count(${age}) > 1", "is a number"),
        ("regex(${name}, '(a+)+')", "could take too long"),
        ("regex(${name}, ${name})", "could take too long"),
        ("date('1400/13/40') > today()", "is no date"),
        ("${born} > '1400/13/40'", "is no date"),
        ("if(${age}, 1, 2) = 1", "is a number, but true or false"),
        ("if(true(), 1, 'a') = 1", "is a text, but a number"),
        ("${photo} + 1 > 1", "an attachment"),
        ("${age} + 1", "is a number, but true or false"),
    ],
)
def test_what_can_never_work_is_said_before_anybody_is_asked(text: str, words: str) -> None:
    problems = check(parse(text), SCOPE, Type.BOOLEAN)
    assert len(problems) == 1
    assert words in problems[0].sentence()


@pytest.mark.parametrize(
    "text",
    [
        "${age} >= 18 and ${age} < 60",
        "selected(${needs}, 'loan') or ${job} = 'none'",
        "${job} = ''",
        "${photo} != ''",
        "${job} = 3",
        "${born} <= today() and ${born} >= '1300/01/01'",
        "(today() - ${born}) div 365.25 > 18",
        "sum(${prices}) > 3 and count(${goods}) < 4",
        "if(${age} > 3, ${age}, '') > 2",
        "coalesce(${name}, 'x') = 'x'",
        ". > 3 or once(.) = 1",
        "regex(${name}, '^([0-9]{4}-)?[0-9]{4}$')",
    ],
)
def test_what_works_has_no_faults(text: str) -> None:
    assert check(parse(text), SCOPE, Type.BOOLEAN) == ()


def test_the_point_needs_an_answer_to_check() -> None:
    problems = check(parse(". > 1"), Scope(NAMES), Type.BOOLEAN)
    assert [one.text.source for one in problems] == [
        "“.” means the answer that is checked; there is none here."
    ]


def test_names_come_in_their_order_and_once() -> None:
    assert names(parse("${b} + ${a} * ${b} - sum(${c})")) == ("b", "a", "c")
    assert type_of(parse("today() - ${born}"), SCOPE) is Type.NUMBER
    assert type_of(parse("today() + 3"), SCOPE) is Type.DATE


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "(a|aa)*",
        "a*b*c*d*",
        "(?=a)",
        r"(a)\1",
        "a{1,500}",
        "((a?){30})",
        "[",
        "(",
        ")",
        "a" * 300,
        "(a*)?",
        "(){3}",
        "((a{0}){200})+",
        "(((((a{0}){200}){200}){200}){200})b",
        "(^|a){9}",
        "(a|){9}",
    ],
)
def test_a_pattern_that_could_take_long_is_none(pattern: str) -> None:
    assert compiled(pattern) is None


def test_a_pattern_fits_the_whole_text_in_little_time() -> None:
    assert matches("[۰-۹]{3}|[0-9]+", "123")
    assert not matches("[0-9]{3}", "1234")
    begun = time.perf_counter()
    assert not matches("a*a*a*b", "a" * 200)
    assert not matches(".*", "x" * 1000)
    assert time.perf_counter() - begun < 2


# Properties

NUMBERS = st.integers(0, 10**12).map(float) | st.decimals(0, 1000, places=3).map(float)
WORDS = st.text("abcیک '", max_size=6)
LEAVES: st.SearchStrategy[Node] = st.one_of(
    NUMBERS.map(Number),
    WORDS.map(Literal),
    st.sampled_from([*NAMES, "nowhere"]).map(Ref),
    st.just(Here()),
)
OPS = st.sampled_from(["or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"])


def calls(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def of(name: str) -> st.SearchStrategy[Node]:
        function = FUNCTIONS[name]
        args = st.lists(inner, min_size=function.least, max_size=min(function.most, function.least + 2))
        return args.map(lambda found: Call(name, tuple(found[: function.most])))

    return st.sampled_from(sorted(FUNCTIONS)).flatmap(of)


NODES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.builds(Minus, inner), st.builds(Binary, OPS, inner, inner), calls(inner)),
    max_leaves=12,
)
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.text(max_size=8),
    st.dates(),
    st.lists(st.text(max_size=3), max_size=3).map(tuple),
    st.lists(st.floats(allow_nan=True) | st.none() | st.text(max_size=3), max_size=4),
)


@given(NODES)
def test_what_is_printed_reads_back_as_the_same(node: Node) -> None:
    assert parse(show(node)) == node


@given(st.text("${}ab().,'\"<>=!+-*/0123456789 \u200cیdivmodorandif", max_size=60) | st.text(max_size=40))
def test_no_text_does_worse_than_being_refused(text: str) -> None:
    try:
        node = parse(text)
    except Invalid as refusal:
        said = refusal.sentence()
    else:
        said = show(node)
        assert parse(said) == node
    assert said


@settings(max_examples=300)
@given(NODES, st.dictionaries(st.sampled_from(sorted(NAMES)), VALUES), VALUES)
def test_running_never_raises_and_checking_never_either(
    node: Node, values: dict[str, Value], here: Value
) -> None:
    found = run(node, Around(values, here))
    assert found is None or isinstance(found, bool | float | int | str | dt.date | tuple | list)
    for problem in check(node, SCOPE):
        assert problem.sentence()


@given(st.integers(1, MOST_DEPTH - 2))
def test_nesting_up_to_the_bound_is_read(depth: int) -> None:
    text = "not(" * depth + "true()" + ")" * depth
    assert show(parse(text)) == text
