"""Alarms stand until somebody says what was done about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.persistence import exchange
from homejobs_desktop.services.alarms import acknowledge_alarm, alarms
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.desk import frame_facts
from homejobs_desktop.services.exchange import exchange_status
from tests.support.exchange import Offices, make_offices


@writing(Permission.EXCHANGE)
def raise_alarm(ctx: Context, site: str, kind: str, detail: str) -> None:
    exchange.add_alarm(ctx.session, site, kind, detail)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_an_alarm_is_counted_until_somebody_notes_what_was_done(offices: Offices) -> None:
    office = offices.province
    office.ask(raise_alarm, "29-01", "fork", "ab")
    office.ask(raise_alarm, "29-02", "number", "29014700011863")
    first, second = office.ask(alarms)
    assert (first.site, first.name, first.stands) == ("29-02", "قاین", True)
    assert office.ask(exchange_status).alarms == 2
    assert office.ask(frame_facts).alarms == 2
    office.ask(acknowledge_alarm, first.nr, "  با قاین   تلفنی بررسی شد ")
    assert office.ask(exchange_status).alarms == 1
    stands, seen = office.ask(alarms)
    assert stands.nr == second.nr
    assert (seen.nr, seen.note, seen.seen_by) == (first.nr, "با قاین تلفنی بررسی شد", "admin")
    with pytest.raises(NotFound):
        office.ask(acknowledge_alarm, first.nr, "دوباره")


@pytest.mark.parametrize("note", ["", "   ", "x" * 501])
def test_an_alarm_is_not_put_away_without_words(offices: Offices, note: str) -> None:
    offices.first.ask(raise_alarm, "29-01", "new-life", "restored")
    (alarm,) = offices.first.ask(alarms)
    with pytest.raises(Invalid):
        offices.first.ask(acknowledge_alarm, alarm.nr, note)
    assert offices.first.ask(alarms)[0].stands
