"""Filters of applications and permits against the same rule in plain Python, on a real store."""

import dataclasses
import datetime as dt
import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.entities import APPLICATION, PERMIT, PERSON, Value
from homejobs_desktop.domain.filters import (
    ORDERS,
    STATES,
    ApplicationFilter,
    Count,
    Filter,
    ListKind,
    Order,
    PermitFilter,
    ReferralFilter,
    application_passes,
    from_json,
    permit_passes,
    to_json,
)
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import IssueKind, PermitRow, PermitType
from homejobs_desktop.domain.transitions import ApplicationState, PermitState
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.text import sort_key
from homejobs_desktop.persistence import finding, store
from homejobs_desktop.persistence.lines import create_lines
from homejobs_desktop.services import people
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.permits import find_permits
from homejobs_desktop.services.runner import Services
from tests.support.office import make_office
from tests.support.permitting import issue
from tests.support.sheets import code
from tests.support.store import person_values

TODAY = dt.date(2026, 11, 22)
FIELDS, AGENCIES, SITES = ("IN-01", "HC-10"), ("SAMT", "HERITAGE"), ("29-01", "29-02")
NAMES = ("پوران", "آذر", "زهرا", "چمن", "یاس", "هما", "گلی", "ژاله")
EACH = 150

days = st.none() | st.integers(-900, 900).map(lambda count: TODAY + dt.timedelta(count))


def spans(first: dt.date | None, last: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    return (last, first) if first and last and first > last else (first, last)


def said(*values: str) -> st.SearchStrategy[str]:
    return st.just("") | st.sampled_from(values)


@st.composite
def application_filters(draw: Callable[[st.SearchStrategy[Any]], Any]) -> ApplicationFilter:
    first, last = spans(draw(days), draw(days))
    return ApplicationFilter(
        state=draw(said(*STATES[ListKind.APPLICATIONS])),
        field_code=draw(said(*FIELDS)),
        agency=draw(said(*AGENCIES)),
        min_days=draw(st.sampled_from((0, 1, 30, 400))),
        owner=draw(said(*SITES)),
        permit_type=draw(said("independent", "covered")),
        registered_from=first,
        registered_until=last,
        order=draw(st.sampled_from(ORDERS[ListKind.APPLICATIONS])).value,
    )


@st.composite
def permit_filters(draw: Callable[[st.SearchStrategy[Any]], Any]) -> PermitFilter:
    expires, issued = spans(draw(days), draw(days)), spans(draw(days), draw(days))
    return PermitFilter(
        state=draw(said(*STATES[ListKind.PERMITS])),
        field_code=draw(said(*FIELDS)),
        agency=draw(said(*AGENCIES)),
        owner=draw(said(*SITES)),
        permit_type=draw(said("independent", "covered")),
        kind=draw(said(*IssueKind)),
        within_days=draw(st.none() | st.sampled_from((0, 30, 400))),
        expires_from=expires[0],
        expires_until=expires[1],
        issued_from=issued[0],
        issued_until=issued[1],
        order=draw(st.sampled_from(ORDERS[ListKind.PERMITS])).value,
    )


@writing(Permission.ISSUE_PERMITS)
def fill(ctx: Context) -> None:
    """Put papers of every sort down, some without a day, some retired."""
    chance = random.Random(3)

    def day() -> str | None:
        return (
            None if chance.random() < 0.1 else (TODAY + dt.timedelta(chance.randint(-900, 900))).isoformat()
        )

    persons = store.create_many(
        ctx.session,
        PERSON,
        [person_values(code(nr), name, f"{name}پور") for nr, name in enumerate(NAMES, 1)],
    )

    def common() -> dict[str, Value]:
        return {
            "person_id": chance.choice(persons),
            "permit_type": chance.choice(("independent", "covered")),
            "field_code": chance.choice(FIELDS),
            "agency": chance.choice((*AGENCIES, None)),
        }

    ids = store.create_many(
        ctx.session,
        APPLICATION,
        [
            {**common(), "state": chance.choice(list(ApplicationState)).value, "registered_on": day(),
             "stage_since": day()}
            for _ in range(EACH)
        ],
    )  # fmt: skip
    numbers = itertools.count(1)
    permit_ids = store.create_many(
        ctx.session,
        PERMIT,
        [
            {**common(), "state": chance.choice(list(PermitState)).value, "issued_on": day(),
             "expires_on": day(), "renews": chance.choice((None, "x")),
             "replaces": chance.choice((None, "y")), "number": f"2901470000{next(numbers):04}"}
            for _ in range(EACH)
        ],
    )  # fmt: skip
    for entity, retired in ((APPLICATION, ids[::17]), (PERMIT, permit_ids[::17])):
        for record in retired:
            store.retire(ctx.session, entity, record, "آزمون")
    for record in permit_ids[1::5]:
        store.change(ctx.session, PERMIT, record, {"amended_agency": chance.choice(AGENCIES)})
    _give_away(ctx)


def _give_away(ctx: Context) -> None:
    """Let a third of the papers be another county's, as the province has them."""
    driver = ctx.session.connection
    driver.exec_driver_sql("INSERT INTO gate VALUES ('test')")
    for table in ("application", "permit"):
        driver.exec_driver_sql(f"UPDATE {table} SET owner = '29-02', rev = rev + 1 WHERE nr % 3 = 0")
    driver.exec_driver_sql("DELETE FROM gate")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    office = make_office(tmp_path_factory.mktemp("finding") / "office")
    office.ask(fill)
    yield office
    office.close()


def walk(office: Services, wanted: Filter, limit: int) -> tuple[list[Any], Count | None]:
    """All pages in turn, and the count of the first."""
    assert not isinstance(wanted, ReferralFilter)
    rows: list[Any] = []
    after, count = None, None
    while True:
        page: Any = (
            office.ask(search_applications, wanted, after=after, limit=limit)
            if isinstance(wanted, ApplicationFilter)
            else office.ask(find_permits, wanted, after=after, limit=limit)
        )
        if after is None:
            count = page.count
        assert len(page.rows) <= limit
        rows += page.rows
        if page.next is None:
            return rows, count
        assert len(page.rows) == limit
        after = page.next


def in_order(rows: list[Any], wanted: Filter, office: Services) -> list[str]:
    """The ids as the order says, from what the rows say."""
    born = {row.id: nr for nr, row in enumerate(walk(office, type(wanted)(), 500)[0])}

    def key(row: ApplicationItem | PermitRow) -> tuple[object, ...]:
        if wanted.order == Order.NEWEST:
            return (born[row.id],)
        if isinstance(row, ApplicationItem) and wanted.order == Order.WAITING:
            return (row.stage_since or row.registered_on or dt.date.max, -born[row.id])
        if isinstance(row, PermitRow) and wanted.order == Order.EXPIRY:
            return (row.expires_on or dt.date.max, -born[row.id])
        whole = row.person if isinstance(row, ApplicationItem) else row.holder_name
        first, last = whole.split()
        return (sort_key(last), sort_key(first), -born[row.id])

    return [row.id for row in sorted(rows, key=key)]


@given(wanted=application_filters(), limit=st.sampled_from((3, 20, 400)))
def test_applications_are_those_that_the_plain_rule_lets_pass(
    full: Services, wanted: ApplicationFilter, limit: int
) -> None:
    every: list[ApplicationItem] = walk(full, ApplicationFilter(), 500)[0]
    expected = [row for row in every if application_passes(wanted, row, TODAY)]
    rows, count = walk(full, wanted, limit)
    assert [row.id for row in rows] == in_order(expected, wanted, full)
    assert count == Count(len(expected), exact=True)


@given(wanted=permit_filters(), limit=st.sampled_from((3, 20, 400)))
def test_permits_are_those_that_the_plain_rule_lets_pass(
    full: Services, wanted: PermitFilter, limit: int
) -> None:
    every: list[PermitRow] = walk(full, PermitFilter(), 500)[0]
    expected = [row for row in every if permit_passes(wanted, row, TODAY)]
    rows, count = walk(full, wanted, limit)
    assert [row.id for row in rows] == in_order(expected, wanted, full)
    assert count == Count(len(expected), exact=True)


def test_every_paper_in_use_is_there_and_no_other(full: Services) -> None:
    for wanted in (ApplicationFilter(), PermitFilter()):
        rows, count = walk(full, wanted, 7)
        assert len(rows) == EACH - len(range(0, EACH, 17))
        assert count == Count(len(rows), exact=True)


@given(wanted=application_filters() | permit_filters(), text=st.sampled_from(("", "زهرا", "نوع «۱»")))
def test_the_canonical_form_reads_back_and_is_the_same_for_equals(wanted: Filter, text: str) -> None:
    kind = ListKind.APPLICATIONS if isinstance(wanted, ApplicationFilter) else ListKind.PERMITS
    asked: Filter = dataclasses.replace(wanted, text=text)
    form = to_json(asked)
    assert from_json(kind, form) == asked
    assert to_json(from_json(kind, form)) == form


def test_the_canonical_form_names_only_what_is_asked() -> None:
    asked = PermitFilter(text="زهرا", within_days=30, issued_from=dt.date(2026, 1, 2))
    assert to_json(asked) == '{"issued_from":"2026-01-02","text":"زهرا","within_days":30}'
    assert to_json(ApplicationFilter()) == "{}"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ListKind.PERMITS, "[]"),
        (ListKind.PERMITS, '{"min_days":3}'),
        (ListKind.PERMITS, '{"within_days":"soon"}'),
        (ListKind.PERMITS, '{"within_days":-1}'),
        (ListKind.PERMITS, '{"state":"docs_check"}'),
        (ListKind.PERMITS, '{"order":"waiting"}'),
        (ListKind.PERMITS, '{"expires_from":"2026-02-30"}'),
        (ListKind.PERMITS, '{"expires_from":"2026-03-01","expires_until":"2026-02-01"}'),
        (ListKind.APPLICATIONS, '{"permit_type":"?"}'),
        (ListKind.APPLICATIONS, "not json"),
    ],
)
def test_what_is_no_filter_is_refused(kind: ListKind, text: str) -> None:
    with pytest.raises(Invalid):
        from_json(kind, text)


def test_a_text_finds_people_firms_and_numbers(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    first, second = issue(office, 1), issue(office, 2)
    office.ask(_name_firm, second.id)

    def found(text: str, **more: str | int) -> list[str]:
        wanted = cast("Callable[..., PermitFilter]", PermitFilter)(text=text, **more)
        return [row.id for row in office.ask(find_permits, wanted).rows]

    assert found("زهرا", order="expiry") == [first.id, second.id]
    assert found(first.national_code) == [first.id]
    assert found(first.number[:13]) == [first.id]
    assert found("گلیم بیرجند") == [second.id]
    assert found("14001234567") == [second.id]
    assert found("زهرا", state="expired") == []
    assert found("؟ - !") == []
    assert found("زهرا", within_days=3_600, field_code="IN-01") == [second.id, first.id]


@writing(Permission.ISSUE_PERMITS)
def _name_firm(ctx: Context, permit_id: str) -> None:
    firm = {"id": "f1", "name": "تعاونی گلیم بیرجند", "legal_id": "14001234567"}
    driver = ctx.session.connection
    driver.exec_driver_sql("INSERT INTO gate VALUES ('test')")
    driver.exec_driver_sql(
        "INSERT INTO legal_person (id, owner, name, legal_id, tags, rev, pinc, csn, created_at, updated_at) "
        "VALUES (?, '29-01', ?, ?, '{}', 1, 0, 0, '', '')",
        tuple(firm.values()),
    )
    driver.exec_driver_sql(
        "UPDATE permit SET legal_person_id = 'f1', rev = rev + 1 WHERE id = ?", (permit_id,)
    )
    driver.exec_driver_sql("DELETE FROM gate")


def test_counts_beyond_the_most_only_say_that_there_are_more(
    full: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST", 20)
    assert full.ask(find_permits, PermitFilter(), limit=5).count == Count(20, exact=False)
    assert full.ask(find_permits, PermitFilter(owner="29-09"), limit=5).count == Count(0, exact=True)


def test_a_person_renamed_stands_elsewhere_in_the_list(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    rows = [issue(office, number) for number in (1, 2)]

    def by_name() -> list[str]:
        return [row.id for row in office.ask(find_permits, PermitFilter(order="name")).rows]

    for last, expected in (("آبادی", [rows[0].id, rows[1].id]), ("یزدی", [rows[1].id, rows[0].id])):
        draft = office.ask(people.get_person, rows[0].person_id).draft
        office.ask(people.save_person, rows[0].person_id, dataclasses.replace(draft, last_name=last))
        assert by_name() == expected


LINES = {
    "application": "SELECT * FROM application_line ORDER BY nr",
    "permit": "SELECT * FROM permit_line ORDER BY nr",
}


def test_lines_made_anew_are_those_that_the_triggers_kept(full: Services) -> None:
    with full.machine.engine.connect() as connection:
        before = {name: connection.exec_driver_sql(sql).all() for name, sql in LINES.items()}
        create_lines(connection)
        after = {name: connection.exec_driver_sql(sql).all() for name, sql in LINES.items()}
        connection.rollback()
    assert before == after
    assert all(before.values())


def test_the_kinds_of_permits_are_known_to_the_filter() -> None:
    for kind in PermitType:
        asked = from_json(ListKind.PERMITS, f'{{"permit_type":"{kind.value}"}}')
        assert isinstance(asked, PermitFilter)
        assert asked.permit_type == kind
