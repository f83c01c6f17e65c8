"""Expressions against results of XPath: known ones, and an oracle that knows nothing of ours."""

import datetime as dt
import math
import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homejobs_desktop.domain.expressions.checking import Known, Scope, check
from homejobs_desktop.domain.expressions.functions import Type
from homejobs_desktop.domain.expressions.nodes import MOST_DEPTH, MOST_LETTERS
from homejobs_desktop.domain.expressions.patterns import compiled, matches
from homejobs_desktop.domain.expressions.reading import parse, parse_filter
from homejobs_desktop.domain.expressions.running import run
from homejobs_desktop.domain.expressions.values import Value
from homejobs_desktop.foundation.errors import Invalid


class Around:
    """Answers of a small form."""

    def __init__(self, values: dict[str, Value]) -> None:
        self._values = values

    @property
    def today(self) -> dt.date:
        return dt.date(2026, 11, 22)

    def value(self, name: str) -> Value:
        return self._values.get(name)

    def here(self) -> Value:
        return None

    def not_known(self, _name: str) -> str:
        return ""

    def own(self, _name: str) -> Value:
        return None


def value(text: str, **values: Value) -> Value:
    return run(parse(text), Around(values))


KNOWN = [
    # From the recommendation of XPath 1.0.
    ("5 mod 2", 1.0),
    ("5 mod -2", 1.0),
    ("-5 mod 2", -1.0),
    ("-5 mod -2", -1.0),
    ("starts-with('abc', '')", True),
    ("contains('abc', '')", True),
    ("substring-before('1999/04/01', '/')", "1999"),
    ("substring-after('1999/04/01', '/')", "04/01"),
    ("substring-after('1999/04/01', '19')", "99/04/01"),
    ("substring-before('abc', 'x')", ""),
    ("substring-after('abc', 'x')", ""),
    ("string-length('')", 0.0),
    ("normalize-space('  a   b ')", "a b"),
    ("boolean('false')", True),
    ("boolean('')", False),
    ("boolean(0)", False),
    ("boolean(-1)", True),
    ("number('  12.5  ')", 12.5),
    ("number(true())", 1.0),
    ("floor(-2.5)", -3.0),
    ("ceiling(-2.5)", -2.0),
    ("floor(2)", 2.0),
    ("2 + 3 * 4 - 6 div 3", 12.0),
    ("2 - 3 - 4", -5.0),
    ("8 div 2 div 2", 2.0),
    ("- - 3", 3.0),
    ("1 < 2 < 3", True),
    ("3 > 2 > 1", False),
    ("1 = 1 = 1", True),
    ("true() or false() and false()", True),
    ("not(1 = 2) and 'a' != 'b'", True),
    ("'1' = 1", True),
    ("'01' = 1", True),
    ("'a' < 'b'", False),
    # From the XForms specification of ODK.
    ("if(1 = 1, 'yes', 'no')", "yes"),
    ("selected('a b c', 'b')", False),
    ("substr('hello', 1, 3)", "el"),
    ("substr('hello', 3)", "lo"),
    ("substr('hello', -2)", "lo"),
    ("substr('hello', 0, 100)", "hello"),
    ("pow(2, 10)", 1024.0),
    ("pow(2, -1)", 0.5),
    ("pow(-8, 1 div 3)", None),
    ("pow(10, 400)", None),
    ("int(3.9)", 3.0),
    ("round(1.5)", 2.0),
    ("decimal-time('06:00')", 0.25),
    ("decimal-time('noon')", None),
    ("decimal-date-time(date('1970-01-02'))", 1.0),
    ("coalesce('', 'b')", "b"),
    ("min(3, 1, 2)", 1.0),
    ("max(3, '12', 2)", 12.0),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN)
def test_known_results(text: str, expected: Value) -> None:
    found = value(text)
    assert found == expected
    assert type(found) is type(expected)


def test_answers_of_several_options() -> None:
    assert value("selected-at(${q}, 1)", q=("a", "b")) == "b"
    assert value("selected-at(${q}, 2)", q=("a", "b")) is None
    assert value("selected-at(${q}, -1)", q=("a", "b")) is None
    assert value("selected-at(${q}, 0)", q="a") == "a"
    assert value("join(', ', ${q})", q=["a", None, "b"]) == "a, b"


# The oracle: the same arithmetic by Python itself, in whole fractions

_PYTHON = {"div": "/", "=": "==", "!=": "!=", "and": " and ", "or": " or "}


def _python(text: str) -> str:
    words = [_PYTHON.get(word, word) for word in text.split(" ")]
    return " ".join(f"Fraction({word})" if word.isdigit() else word for word in words)


def _numbers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    ops = st.sampled_from(["+", "-", "*", "div"])
    return st.tuples(inner, ops, inner).map(lambda parts: f"( {parts[0]} {parts[1]} {parts[2]} )")


SUMS = st.recursive(st.integers(0, 99).map(str), _numbers, max_leaves=12)
COMPARED = st.tuples(SUMS, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), SUMS).map(" ".join)


def _logic(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(
        lambda parts: f"( {parts[0]} {parts[1]} {parts[2]} )"
    )


TRUTHS = st.recursive(COMPARED.map(lambda one: f"( {one} )"), _logic, max_leaves=6)


@settings(max_examples=400)
@given(SUMS)
def test_sums_are_pythons(text: str) -> None:
    found = value(text)
    try:
        expected = eval(_python(text), {"Fraction": Fraction})
    except ZeroDivisionError:
        assert found is None
        return
    assert isinstance(found, float)
    assert math.isclose(found, float(expected), rel_tol=1e-9, abs_tol=1e-6)


@settings(max_examples=300)
@given(TRUTHS)
def test_truths_are_pythons(text: str) -> None:
    if "div" in text:
        text = text.replace("div", "*")  # sums of fractions would differ in the last binary digit
    expected = eval(_python(text), {"Fraction": Fraction})
    assert value(text) is bool(expected)


@given(st.integers(-50, 50), st.integers(-9, 9), st.integers(0, 60))
def test_days_are_counted_as_python_counts_them(days: int, other: int, later: int) -> None:
    day = dt.date(2026, 3, 21) + dt.timedelta(days)
    assert value("${day} + ${n} > ${day}", day=day, n=float(other)) is (other > 0)
    assert value("(${day} + ${n}) - ${day}", day=day, n=float(later)) == later


# Hostile texts: refused or computed in little time, with the place of the fault


HOSTILE = [
    "(" * 100_000,
    "((((" * 400,
    "not(" * 2_000 + "true()" + ")" * 2_000,
    "-" * 100_000 + "1",
    "1" + " + 1" * 100_000,
    "concat(" + ",".join(["'a'"] * 50_000) + ")",
    "'" + "a" * 100_000,
    "${" + "a" * 100_000,
    "\x00" * 2_000,
    "١٢٣ + ٤",
    "1e999",
    "9" * 400,
    "if(" * 50 + "1",
    "__import__('os').system('true')",
    "${a}.__class__",
    "lambda: 0",
    "(1).real",
    "[1]",
    "a:b:c(1)",
    "position()",
    "current()/../a",
    "instance('x')/root/item[name = 1]/label",
    "pulldata('a', 'b', 'c', 'd')",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_refused_at_once(text: str) -> None:
    begun = time.perf_counter()
    for read in (parse, parse_filter):
        with pytest.raises(Invalid) as refusal:
            read(text)
        assert refusal.value.sentence()
    assert time.perf_counter() - begun < 0.5


def test_the_longest_and_deepest_that_is_read_runs_at_once() -> None:
    deep = "not(" * (MOST_DEPTH - 2) + "true()" + ")" * (MOST_DEPTH - 2)
    wide = "concat(" + ",".join(["'" + "a" * 100 + "'"] * 16) + ")"
    grown = f"string-length(concat({','.join([wide] * 1)},{wide[:0] or wide}))"
    for text in (deep, wide, grown[:MOST_LETTERS]):
        begun = time.perf_counter()
        try:
            run(parse(text), Around({}))
        except Invalid as refusal:
            assert refusal.sentence()  # noqa: PT017 - either way is right, if it is quick
        assert time.perf_counter() - begun < 0.1


_PIECES = st.sampled_from([*"ab.*+?()|^$", "[ab]", "\\d", "{2}", "{0}", "{0,9}", "{9,}", "{200}", "(?:"])
_SUBJECTS = st.sampled_from(["a" * 40, "ab" * 20, "b" * 40 + "c", ""])


@settings(max_examples=400, deadline=None)
@given(
    st.lists(_PIECES, max_size=14).map("".join), st.sampled_from(["a" * 40, "ab" * 20, "b" * 40 + "c", ""])
)
def test_no_pattern_takes_long(pattern: str, subject: str) -> None:
    begun = time.perf_counter()
    found = matches(pattern, subject)
    assert time.perf_counter() - begun < 1
    if compiled(pattern) is None:
        assert not found


# What can never work is said when the form is checked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("province = ${nowhere}", "no question “nowhere”"),
        ("land = 'a'", "no column “land”"),
        ("province", "a value"),
        ("province = 1 div 0", "divides by zero"),
        ("not(province + 1)", "is a number, but true or false"),
        (". = province", "there is none here"),
        ("selected(${many}, nothing)", "no column “nothing”"),
    ],
)
def test_a_filter_is_checked_too(text: str, words: str) -> None:
    scope = Scope({"many": Known(Type.CHOICES)}, columns=frozenset({"name", "label", "province"}))
    problems = check(parse_filter(text), scope, Type.BOOLEAN)
    if text == "province":
        assert problems == ()  # whether a column is filled is a question too
        return
    assert words in " ".join(problem.sentence() for problem in problems)


def test_a_bare_name_is_a_column_in_a_filter_only() -> None:
    with pytest.raises(Invalid, match="paths are not read here"):
        parse("province = 'a'")
    assert parse_filter("province-code = 'a'") != parse_filter("province = 'a'")
