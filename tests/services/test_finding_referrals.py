"""Filters of referrals against the same rule in plain Python, on a real store."""

import dataclasses
import datetime as dt
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import PERSON, REFERRAL
from homejobs_desktop.domain.filters import (
    ORDERS,
    STATES,
    Count,
    ListKind,
    Order,
    ReferralFilter,
    from_json,
    referral_passes,
    to_json,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.referrals import ReferralAction, ReferralItem
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.text import sort_key
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.lines import create_lines
from homejobs_desktop.services import people
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.referrals import search_referrals
from homejobs_desktop.services.runner import Services
from tests.services.test_finding import FIELDS, NAMES, SITES, TODAY, days, said, spans
from tests.support.office import make_office
from tests.support.sheets import code
from tests.support.store import person_values

EACH = 150
ACTIONS = ("training", "network", "loan")


@st.composite
def referral_filters(draw: Callable[[st.SearchStrategy[Any]], Any]) -> ReferralFilter:
    first, last = spans(draw(days), draw(days))
    return ReferralFilter(
        state=draw(said(*STATES[ListKind.REFERRALS])),
        action=draw(said(*ReferralAction)),
        field_code=draw(said(*FIELDS)),
        owner=draw(said(*SITES)),
        within_days=draw(st.none() | st.sampled_from((0, 30, 400))),
        referred_from=first,
        referred_until=last,
        order=draw(st.sampled_from(ORDERS[ListKind.REFERRALS])).value,
    )


@writing(Permission.ISSUE_PERMITS)
def fill(ctx: Context) -> None:
    """Put referrals of every sort down, some without a day, some retired, some of another county."""
    chance = random.Random(5)

    def day() -> str | None:
        return None if chance.random() < 0.1 else (TODAY + dt.timedelta(chance.randint(-900, 90))).isoformat()

    persons = store.create_many(
        ctx.session,
        PERSON,
        [person_values(code(nr), name, f"{name}پور") for nr, name in enumerate(NAMES, 1)],
    )
    ids = store.create_many(
        ctx.session,
        REFERRAL,
        [
            {"person_id": chance.choice(persons), "action": chance.choice(ACTIONS), "referred_on": day(),
             "follow_up_on": day(), "field_code": chance.choice((*FIELDS, None)),
             "state": chance.choice(list(ReferralState)).value, "referred_to": "کارگاه"}
            for _ in range(EACH)
        ],
    )  # fmt: skip
    for record in ids[::17]:
        store.retire(ctx.session, REFERRAL, record, "آزمون")
    driver = ctx.session.connection
    driver.exec_driver_sql("INSERT INTO gate VALUES ('test')")
    driver.exec_driver_sql("UPDATE referral SET owner = '29-02', rev = rev + 1 WHERE nr % 3 = 0")
    driver.exec_driver_sql("DELETE FROM gate")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    office = make_office(tmp_path_factory.mktemp("finding") / "office")
    office.ask(fill)
    yield office
    office.close()


def walk(office: Services, wanted: ReferralFilter, limit: int) -> tuple[list[ReferralItem], Count | None]:
    """All pages in turn, and the count of the first."""
    rows: list[ReferralItem] = []
    page = office.ask(search_referrals, wanted, limit=limit)
    count = page.count
    while True:
        rows += page.rows
        if page.next is None:
            return rows, count
        assert len(page.rows) == limit
        page = office.ask(search_referrals, wanted, after=page.next, limit=limit)


def in_order(rows: list[ReferralItem], wanted: ReferralFilter, newest: list[str]) -> list[str]:
    """The ids as the order says, from what the rows say."""

    def key(row: ReferralItem) -> tuple[object, ...]:
        born = newest.index(row.id)
        if wanted.order == Order.NEWEST:
            return (born,)
        if wanted.order == Order.DUE:
            due = row.follow_up_on if row.is_open else None
            return (due or dt.date.max, -born)
        first, last = row.person.split()
        return (sort_key(last), sort_key(first), -born)

    return [row.id for row in sorted(rows, key=key)]


@given(wanted=referral_filters(), limit=st.sampled_from((3, 20, 400)))
def test_referrals_are_those_that_the_plain_rule_lets_pass(
    full: Services, wanted: ReferralFilter, limit: int
) -> None:
    every = walk(full, ReferralFilter(), 500)[0]
    assert len(every) == EACH - len(range(0, EACH, 17))
    expected = [row for row in every if referral_passes(wanted, row, TODAY)]
    rows, count = walk(full, wanted, limit)
    assert [row.id for row in rows] == in_order(expected, wanted, [row.id for row in every])
    assert count == Count(len(expected), exact=True)


@given(wanted=referral_filters())
def test_the_canonical_form_reads_back(wanted: ReferralFilter) -> None:
    form = to_json(wanted)
    assert from_json(ListKind.REFERRALS, form) == wanted
    assert to_json(from_json(ListKind.REFERRALS, form)) == form


@pytest.mark.parametrize(
    "text",
    [
        '{"permit_type":"covered"}',
        '{"action":"permit"}',
        '{"state":"issued"}',
        '{"order":"waiting"}',
        '{"within_days":-1}',
        '{"referred_from":"2026-03-01","referred_until":"2026-02-01"}',
    ],
)
def test_what_is_no_filter_of_referrals_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        from_json(ListKind.REFERRALS, text)


def test_lines_made_anew_are_those_that_the_triggers_kept(full: Services) -> None:
    lines = "SELECT * FROM referral_line ORDER BY nr"
    with full.machine.engine.connect() as connection:
        before = connection.exec_driver_sql(lines).all()
        create_lines(connection)
        after = connection.exec_driver_sql(lines).all()
        connection.rollback()
    assert before == after
    assert len(before) == EACH - len(range(0, EACH, 17))


def test_a_person_renamed_stands_elsewhere_in_the_list(full: Services) -> None:
    first = walk(full, ReferralFilter(order="name"), 500)[0][0]
    draft = full.ask(people.get_person, first.person_id).draft
    full.ask(people.save_person, first.person_id, dataclasses.replace(draft, last_name="یونسی"))
    rows = walk(full, ReferralFilter(order="name"), 500)[0]
    assert rows[-1].person_id == first.person_id
    full.ask(people.save_person, first.person_id, draft)
    assert walk(full, ReferralFilter(order="name"), 500)[0][0].id == first.id
