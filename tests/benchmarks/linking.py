"""How many people registered twice the linking finds, how many of those it finds are right, and how fast.

`python -m tests.benchmarks.linking` reports on the labelled set that was tuned on and on another one;
`--write` estimates the weights and the threshold anew before and puts them into the shipped rules.
"""

import datetime as dt
import random
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import msgspec

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.linkage import Comparison, Level, Levels, LinkageRules, Linked, Linker
from homejobs_desktop.domain.linkage_blocks import candidates
from homejobs_desktop.domain.linkage_rules import (
    LINKAGE_RULES,
    LinkageFile,
    rules_of,
    shipped_linkage_rules,
)
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.jalali import from_jalali
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.store import derived
from homejobs_desktop.persistence.tables import person
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Figure, Plan, Spread
from tests.benchmarks.office import small_office
from tests.support.linking import Someone, labelled, true_pairs

TUNED_ON, REPORTED_ON = 11, 29
PEOPLE = 60_000
_MOST_MIB = 1_024
_RANDOM_PAIRS = 400_000
_RAREST = 2e-4
_ROOT = Path(__file__).resolve().parents[2]
_NOTHING = LinkageRules("", 0.0, _RAREST, tuple(dict.fromkeys(Level, 0.0) for _ in Comparison), (0.0,) * 7)

Pair = tuple[int, int]


class Quality(NamedTuple):
    """How well pairs were found."""

    precision: float
    recall: float
    found: int
    blocked: float
    """The share of the true pairs that were compared at all: no threshold can find more."""


def linked_of(people: Sequence[Someone], *, hide_code: bool) -> list[Linked]:
    """Give the people as the linking sees them."""
    return [each.linked(nr, hide_code=hide_code) for nr, each in enumerate(people)]


def scored(linked: Sequence[Linked], rules: LinkageRules) -> dict[Pair, float]:
    """Give the score of every candidate pair."""
    linker = Linker(rules, linked)
    found: dict[Pair, float] = {}
    for one, other in candidates(linked):
        pair = (one.nr, other.nr) if one.nr < other.nr else (other.nr, one.nr)
        if pair not in found:
            found[pair] = linker.score(one, linker.levels(one, other))
    return found


def estimate(people: Sequence[Someone], seed: int) -> dict[Comparison, dict[Level, tuple[float, float]]]:
    """Estimate m on the labelled pairs and u on random pairs of different people, smoothed."""
    linked = linked_of(people, hide_code=False)
    linker = Linker(_NOTHING, linked)
    same = true_pairs(list(people))
    chance = random.Random(seed)
    pairs = [(chance.randrange(len(linked)), chance.randrange(len(linked))) for _ in range(_RANDOM_PAIRS)]
    other = [pair for pair in pairs if people[pair[0]].who != people[pair[1]].who]
    m = _shares(linker.levels(linked[a], linked[b]) for a, b in same)
    u = _shares(linker.levels(linked[a], linked[b]) for a, b in other)
    return {
        comparison: {
            level: (round(m[place][level], 7), round(u[place][level], 7)) for level in _POSSIBLE[comparison]
        }
        for place, comparison in enumerate(Comparison)
    }


_NAME = (Level.SAME, Level.SOUND, Level.SLIP, Level.NEAR, Level.PART, Level.DIFFERENT)
_SIMPLE = (Level.SAME, Level.SLIP, Level.DIFFERENT)
_POSSIBLE = {
    Comparison.FIRST: (*_NAME, Level.TURNED),
    Comparison.LAST: (*_NAME, Level.TURNED),
    Comparison.FATHER: _NAME,
    Comparison.BIRTH: (Level.SAME, Level.SLIP, Level.YEAR, Level.NEAR, Level.DIFFERENT),
    Comparison.GENDER: (Level.SAME, Level.DIFFERENT),
    Comparison.PHONE: _SIMPLE,
    Comparison.CODE: _SIMPLE,
}


def _shares(levels: Iterable[Levels]) -> list[dict[Level, float]]:
    counts: list[Counter[Level]] = [Counter() for _ in Comparison]
    for each in levels:
        for count, level in zip(counts, each, strict=True):
            count[level] += 1
    shares = []
    for count, comparison in zip(counts, Comparison, strict=True):
        possible = _POSSIBLE[comparison]
        total = sum(count[level] for level in possible) + len(possible) / 2
        shares.append({level: (count[level] + 0.5) / total for level in possible})
    return shares


def quality(scores: dict[Pair, float], truth: set[Pair], look: float) -> Quality:
    """Hold what is found against the truth."""
    found = {pair for pair, score in scores.items() if score >= look}
    right = len(found & truth)
    return Quality(
        right / max(1, len(found)), right / len(truth), len(found), len(truth & scores.keys()) / len(truth)
    )


def best_threshold(scores: dict[Pair, float], truth: set[Pair]) -> float:
    """Give the score at which precision and recall together are best (F1), in halves of a bit."""

    def f1(look: float) -> float:
        got = quality(scores, truth, look)
        return 2 * got.precision * got.recall / max(1e-9, got.precision + got.recall)

    return max((half / 2 for half in range(10, 80)), key=f1)


def tuned() -> LinkageFile:
    """Estimate weights and threshold on the set for tuning."""
    people = labelled(PEOPLE, TUNED_ON)
    today = dt.date(2026, 11, 23).isoformat()
    how = (
        f"m from the labelled pairs and u from {_RANDOM_PAIRS} random pairs of a synthetic set of "
        f"{PEOPLE} people, seed {TUNED_ON}; threshold of best F1, national code hidden; docs/linkage.md"
    )
    file = LinkageFile("1405-1", today, how, 0.0, _RAREST, estimate(people, TUNED_ON))
    scores = scored(linked_of(people, hide_code=True), rules_of(file))
    return msgspec.structs.replace(file, look=best_threshold(scores, true_pairs(people)))


def report(rules: LinkageRules, seed: int, people: int = PEOPLE) -> tuple[Quality, Quality]:
    """Give the quality on a set, with the national code hidden and with it."""
    told = labelled(people, seed)
    truth = true_pairs(told)
    hidden, open_ = (
        quality(scored(linked_of(told, hide_code=hide), rules), truth, rules.look) for hide in (True, False)
    )
    return hidden, open_


def run(plan: Plan) -> list[Figure]:
    """Measure how long a province takes to compare everybody anew, and to compare one county's news."""
    province = plan.folder / "province"
    services = small_office(province, OfficeKind.PROVINCE, "29-00")
    told = labelled(round(plan.people / 1.02), 5, share_twice=0.02)
    _fill(services, told)
    services.close()
    command = [sys.executable, "-m", "tests.benchmarks.linking_process", str(province)]
    done = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True)
    everybody, news, found, peak = (float(word) for word in done.stdout.split())
    share = f"{found:,.0f} pairs of {len(true_pairs(told)):,} found"
    return [
        Figure(
            f"linking {len(told):,} people anew, {share}",
            "s",
            Spread.of([everybody]),
            None,
            None,
            "≤ 300 s",
            everybody <= 300,
        ),
        Figure("linking again when nothing changed", "s", Spread.of([news]), None, None, "≤ 1 s", news <= 1),
        Figure(
            f"linking {len(told):,} people anew: peak memory of the process",
            "MiB",
            Spread.of([peak / 1024]),
            None,
            None,
            f"≤ {_MOST_MIB} MiB",
            peak / 1024 <= _MOST_MIB,
        ),
    ]


def _fill(services: Services, told: Sequence[Someone]) -> None:
    """Put people into an empty store as the exchange lays them down."""
    blank: dict[str, Stored] = {field.name: None for field in PERSON.fields}
    with services.machine.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("INSERT INTO gate VALUES ('benchmark')")
        for start in range(0, len(told), 20_000):
            part = enumerate(told[start : start + 20_000], start + 1)
            connection.execute(person.insert(), [_row(nr, each, blank) for nr, each in part])
        connection.exec_driver_sql("DELETE FROM gate")


def _row(nr: int, each: Someone, blank: dict[str, Stored]) -> dict[str, Stored]:
    year, month, day = each.birth
    row: dict[str, Stored] = {
        **blank,
        "nr": nr,
        "id": f"{nr:08x}-0000-7000-8000-000000000000",
        "national_code": each.code,
        "first_name": canonical(each.first),
        "last_name": canonical(each.last),
        "father_name": canonical(each.father) or None,
        "birth_date": from_jalali(year, month, day).isoformat() if year else None,
        "gender": each.gender or None,
        "mobile": each.mobile or None,
        "phone": each.phone or None,
    }
    system: dict[str, Stored] = {
        "owner": f"29-{each.county + 1:02d}", "tags": "{}", "extra": None, "last_op": None,
        "retired_at": None, "retired_reason": None, "rev": 1, "pinc": 1, "csn": 1,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    return row | system | derived(PERSON, row)


def main() -> int:
    """Print the figures; the exit status tells whether the aim is reached."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.linking", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"estimate anew and write {LINKAGE_RULES}")
    chosen = parser.parse_args()
    rules = shipped_linkage_rules() if not chosen.write else _write()
    good = True
    for name, seed in (("tuned on", TUNED_ON), ("not tuned on", REPORTED_ON)):
        start = perf_counter()
        for code, got in zip(("code hidden", "with code"), report(rules, seed), strict=True):
            good = good and min(got.precision, got.recall) >= 0.95
            print(
                f"{name}, seed {seed}, {code}: precision {got.precision:.4f}, recall {got.recall:.4f}, "
                f"found {got.found}, compared {got.blocked:.4f} of the true pairs"
            )
        print(f"{perf_counter() - start:.1f} s")
    return 0 if good else 1


def _write() -> LinkageRules:
    file = tuned()
    text = msgspec.json.format(msgspec.json.encode(file), indent=1)
    (_ROOT / LINKAGE_RULES).write_bytes(text + b"\n")
    return rules_of(file)


if __name__ == "__main__":
    sys.exit(main())
