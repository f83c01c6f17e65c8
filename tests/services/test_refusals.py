"""What was refused and changed nothing has its line in the journal, so that somebody can look into it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import NotAllowed, NotFound, Refused
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.exchange import enrol_accept, enrol_grant, enrol_request
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.trusting import revoke_site
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import PASSWORD

CLERK = Actor("clerk", "کارشناس", Role.CLERK)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path, enrolled=False)
    made.enrol(made.first)
    yield made
    made.close()


def journal(offices: Offices, services: Services, action: str) -> list[dict[str, object]]:
    """Give what the journal keeps of an action."""
    rows = offices.sql(services, "SELECT body FROM op WHERE type = ? ORDER BY seq", f"audit.{action}")
    return [json.loads(bytes(row[0])) for row in rows if isinstance(row[0], bytes)]


def refused(offices: Offices, services: Services, act: Callable[[], object]) -> list[dict[str, object]]:
    """Do what is refused, see that nothing but the journal changed, and give its new lines."""
    before, known = services.ask(check_store), len(journal(offices, services, "refused"))
    with pytest.raises(Refused):
        act()
    after = services.ask(check_store)
    assert (after.whole, after.state_sha256) == (True, before.state_sha256)
    return journal(offices, services, "refused")[known:]


def test_a_request_with_other_digits(offices: Offices) -> None:
    request = offices.stick / "request.hjr"
    offices.second.ask(enrol_request, request)
    told = refused(
        offices,
        offices.province,
        lambda: offices.province.ask(enrol_grant, request, "1" * 24, offices.stick / "grant.msp"),
    )
    assert told == [{"what": "enrol_grant", "code": "digits"}]


def test_a_request_that_was_changed(offices: Offices) -> None:
    request = offices.stick / "request.hjr"
    asked = offices.second.ask(enrol_request, request)
    request.write_text(request.read_text(encoding="utf-8").replace("29-02", "29-03"), encoding="utf-8")
    grant = offices.stick / "never.msp"
    told = refused(
        offices, offices.province, lambda: offices.province.ask(enrol_grant, request, asked.digits, grant)
    )
    assert [each["code"] for each in told] == ["request"]
    assert not grant.exists()


def test_the_grant_of_another_province(offices: Offices, tmp_path: Path) -> None:
    offices.enrol(offices.second)
    other = make_offices(tmp_path / "other", enrolled=False)
    request, grant = offices.stick / "again.hjr", offices.stick / "again.msp"
    asked = offices.second.ask(enrol_request, request)
    other.province.ask(enrol_grant, request, asked.digits, grant)
    other.close()
    (told,) = refused(offices, offices.second, lambda: offices.second.ask(enrol_accept, grant))
    assert told["what"] == "enrol_accept"
    assert told["code"] in {"root", "signature"}


def test_keys_of_an_office_that_nobody_knows(offices: Offices) -> None:
    told = refused(offices, offices.province, lambda: offices.province.ask(revoke_site, "29-09"))
    assert told == [{"what": "revoke_site", "code": "unknown-site", "site": "29-09"}]


def test_a_drive_that_is_not_there_is_no_matter_for_the_journal(offices: Offices) -> None:
    gone = offices.stick / "gone.hjr"
    assert (
        refused(offices, offices.province, lambda: offices.province.ask(enrol_grant, gone, "1", gone)) == []
    )


def test_what_a_role_does_not_permit(offices: Offices) -> None:
    clerk = offices.province.as_actor(CLERK)
    with pytest.raises(NotAllowed):
        clerk.ask(grant_quota, QuotaDraft("29-01", "independent", "1405", 5, "x"))
    assert journal(offices, offices.province, "not_allowed") == [{"what": "grant_quota"}]
    assert offices.sql(
        offices.province, "SELECT actor FROM op WHERE type = 'audit.not_allowed'"
    ) == [("clerk",)]  # fmt: skip
    clerk.ask(search_people, "")
    assert len(journal(offices, offices.province, "not_allowed")) == 1


def test_an_erasure_that_the_second_user_may_not_confirm(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.province.ask(add_user, CLERK, PASSWORD)
    done = offices.province.ask(erase_person, person_id, Second("clerk", PASSWORD), "درخواست شخص")
    assert done.refusal is not None
    assert journal(offices, offices.province, "erase_refused") == [{"person": person_id, "second": "clerk"}]


@writing(Permission.EXCHANGE)
def _begin(ctx: Context) -> None:
    store.audit(ctx.session, "begun", {})
    ctx.later.extend([_refuses, _goes_on])


@writing(Permission.EXCHANGE)
def _refuses(ctx: Context) -> bool:
    store.audit(ctx.session, "half", {})
    raise NotFound(store.GONE)


@writing(Permission.EXCHANGE)
def _goes_on(ctx: Context) -> bool:
    store.audit(ctx.session, "again", {})
    found = ctx.session.connection.exec_driver_sql("SELECT count(*) FROM op WHERE type = 'audit.again'")
    return int(found.scalar() or 0) < 3


def test_what_follows_by_itself_stands_for_itself(offices: Offices) -> None:
    offices.province.ask(_begin)
    assert journal(offices, offices.province, "begun") == [{}]
    assert journal(offices, offices.province, "half") == []
    assert journal(offices, offices.province, "again") == [{}] * 3
    assert journal(offices, offices.province, "refused") == [{"what": "_refuses", "why": store.GONE.source}]
    assert offices.sql(
        offices.province, "SELECT DISTINCT actor FROM op WHERE type = 'audit.again'"
    ) == [("auto",)]  # fmt: skip
