from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.foundation.errors import NotAllowed, NotFound, PackageRefused
from homejobs_desktop.services.exchange import (
    conflicts,
    enrol_accept,
    enrol_grant,
    enrol_request,
    exchange_status,
    export_package,
    import_package,
    outcomes,
    packages,
    pending_changes,
    preview_package,
)
from homejobs_desktop.services.people import get_person, search_people
from tests.support.exchange import Offices, change_person, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def strangers(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path, enrolled=False)
    yield made
    made.close()


def test_a_record_goes_up_and_its_receipt_comes_down(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    assert offices.first.ask(exchange_status).waiting == 1
    assert [row.fate for row in offices.first.ask(pending_changes)] == [Fate.RECORDED]
    written = offices.write(offices.first)
    assert [each.receiver for each in written.packages] == ["29-00"]
    assert written.packages[0].file.parent == offices.stick / "MSYNC"
    assert (offices.stick / "MSYNC" / "COPY" / written.packages[0].file.name).is_file()
    assert [row.fate for row in offices.first.ask(pending_changes)] == [Fate.PACKED]
    read = offices.province.ask(import_package, offices.stick)
    assert read.answer_due
    assert offices.province.ask(get_person, person_id).owner == "29-01"
    answer = offices.carry(offices.province, offices.first)
    assert answer.files[0].confirmed > 0
    status = offices.first.ask(exchange_status)
    assert (status.waiting, status.oldest_waiting) == (0, "")
    assert status.last_receipt
    assert offices.first.ask(pending_changes) == ()
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


def test_each_county_gets_its_own_records_only(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.second.ask(make_person, person(2))
    offices.round(offices.first, offices.second)
    for county in (offices.first, offices.second):
        assert offices.agree(county)
        assert len(county.ask(search_people, "").rows) == 1
    assert len(offices.province.ask(search_people, "").rows) == 2
    status = offices.province.ask(exchange_status)
    assert [(each.site, each.records, each.answered) for each in status.counties] == [
        ("29-01", 1, True),
        ("29-02", 1, True),
    ]


def test_the_same_package_twice_changes_nothing(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    offices.province.ask(import_package, offices.stick)
    before = offices.sql(offices.province, "SELECT count(*), max(seq) FROM op")
    again = offices.province.ask(import_package, offices.stick)
    assert again.already
    assert not again.answer_due
    assert offices.sql(offices.province, "SELECT count(*), max(seq) FROM op") == before
    offices.write(offices.province)
    offices.first.ask(import_package, offices.stick)
    before = offices.sql(offices.first, "SELECT count(*), max(seq) FROM op")
    assert offices.first.ask(import_package, offices.stick).already
    assert offices.sql(offices.first, "SELECT count(*), max(seq) FROM op") == before


def test_a_package_that_never_arrived_is_made_up_for_by_the_next(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    offices.first.ask(make_person, person(2))
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert offices.first.ask(exchange_status).waiting == 0


def test_an_old_package_after_a_newer_one_changes_nothing(offices: Offices) -> None:
    first_id = offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    offices.first.ask(change_person, first_id, {"mobile": "09150000009"})
    offices.write(offices.first, keep=True)
    old, new = sorted((offices.stick / "MSYNC").glob("*.msp"))
    offices.province.ask(import_package, new)
    records = offices.sql(offices.province, "SELECT id, mobile, csn FROM person")
    late = offices.province.ask(import_package, old)
    assert late.files[0].operations == 0
    assert offices.sql(offices.province, "SELECT id, mobile, csn FROM person") == records


def test_a_county_shows_its_own_changes_over_the_provinces_answer(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    offices.first.ask(change_person, person_id, {"mobile": "09150000009"})
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(get_person, person_id).draft.mobile == "09150000009"
    assert offices.sql(offices.first, "SELECT count(*) FROM base_copy") == [(1,)]
    assert not offices.agree(offices.first)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert offices.sql(offices.first, "SELECT count(*) FROM base_copy") == [(0,)]
    assert offices.sql(offices.province, "SELECT mobile FROM person") == [("09150000009",)]


def test_the_province_changes_a_record_that_the_county_changes_too(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002", "last_name": "دانشور"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003", "last_name": "رستگار"})
    offices.round(offices.first)
    assert offices.sql(offices.first, "SELECT mobile, last_name FROM person") == [("09150000003", "رستگار")]
    assert offices.agree(offices.first)
    (conflict,) = offices.province.ask(conflicts)
    assert (conflict.field, conflict.present, conflict.offered, conflict.kind) == (
        "last_name", "رستگار", "دانشور", "review",
    )  # fmt: skip
    (outcome,) = offices.first.ask(outcomes)
    assert (outcome.outcome, outcome.fields) == ("conflict", ("last_name", "mobile"))
    assert offices.sql(offices.province, "SELECT field, kind FROM field_history") == [("mobile", "lost")]
    assert [(each.field, each.offered) for each in offices.first.ask(conflicts)] == [("last_name", "دانشور")]


def test_the_later_edit_of_the_county_wins_over_the_province(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.tick(hours=1)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.round(offices.first)
    assert offices.sql(offices.first, "SELECT mobile FROM person") == [("09150000002",)]
    assert offices.agree(offices.first)
    assert offices.sql(offices.province, "SELECT field, kind FROM field_history") == [
        ("mobile", "overwritten")
    ]


def test_every_damaged_byte_of_a_file_is_refused_and_changes_nothing(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    good = offices.write(offices.first).packages[0].file.read_bytes()
    kept = "SELECT count(*), (SELECT count(*) FROM package) FROM op WHERE type <> 'audit.package_refused'"
    before = offices.sql(offices.province, kept)
    bad = offices.stick / "bad.msp"
    for place in range(0, len(good), max(1, len(good) // 150)):
        bad.write_bytes(good[:place] + bytes([good[place] ^ 0x20]) + good[place + 1 :])
        with pytest.raises(PackageRefused):
            offices.province.ask(import_package, bad)
        bad.write_bytes(good[:place])
        with pytest.raises(PackageRefused):
            offices.province.ask(import_package, bad)
    after = offices.sql(offices.province, kept)
    assert after == before
    assert not list((offices.province.machine.paths.inbox).glob("*.tmp"))
    assert offices.province.ask(import_package, offices.stick / "MSYNC").files[0].operations > 0


def test_a_bad_file_beside_good_ones_is_told_and_the_good_ones_are_read(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.second.ask(make_person, person(2))
    offices.write(offices.first)
    offices.write(offices.second, keep=True)
    first, _second = sorted((offices.stick / "MSYNC").glob("*.msp"))
    first.write_bytes(first.read_bytes()[:-3])
    (first.parent / "COPY" / first.name).unlink()
    read = offices.province.ask(import_package, offices.stick)
    assert [each.refusal is None for each in read.files] == [False, True]
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_the_second_copy_is_read_when_the_first_is_damaged(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    file.write_bytes(file.read_bytes()[:-3])
    read = offices.province.ask(import_package, offices.stick)
    assert read.files[0].refusal is None
    assert read.files[0].operations > 0


def test_a_package_for_another_office_is_not_read(offices: Offices) -> None:
    offices.carry(offices.first, offices.province)
    offices.write(offices.province)
    for_first = next((offices.stick / "MSYNC").glob("*_to_29-01_*"))
    with pytest.raises(PackageRefused) as caught:
        offices.second.ask(import_package, for_first)
    assert caught.value.code == "receiver"
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, for_first)
    assert caught.value.code == "receiver"


def test_a_preview_changes_nothing_and_says_what_would_come(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    preview = offices.province.ask(preview_package, file)
    assert preview.kinds["person.create"] == 1
    assert (preview.sender, preview.already) == ("29-01", False)
    assert offices.sql(offices.province, "SELECT count(*) FROM person") == [(0,)]
    offices.province.ask(import_package, file)
    assert offices.province.ask(preview_package, file).already


def test_who_is_not_enrolled_neither_writes_nor_reads(strangers: Offices) -> None:
    with pytest.raises(PackageRefused) as caught:
        strangers.first.ask(export_package, strangers.stick)
    assert caught.value.code == "not-enrolled"
    (strangers.stick / "x.msp").write_bytes(b"x")
    with pytest.raises(PackageRefused) as caught:
        strangers.first.ask(import_package, strangers.stick / "x.msp")
    assert caught.value.code == "not-enrolled"
    with pytest.raises(PackageRefused) as caught:
        strangers.first.ask(preview_package, strangers.stick / "x.msp")
    assert caught.value.code == "not-enrolled"
    assert not strangers.first.ask(exchange_status).enrolled
    with pytest.raises(PackageRefused) as caught:
        strangers.province.ask(export_package, strangers.stick)
    assert caught.value.code == "nobody"


def test_wrong_digits_enrol_nobody(strangers: Offices) -> None:
    request, grant = strangers.stick / "request.hjr", strangers.stick / "grant.msp"
    asked = strangers.first.ask(enrol_request, request)
    wrong = str((int(asked.digits[0]) + 1) % 10) + asked.digits[1:]
    with pytest.raises(PackageRefused) as caught:
        strangers.province.ask(enrol_grant, request, wrong, grant)
    assert caught.value.code == "digits"
    assert not grant.exists()
    granted = strangers.province.ask(enrol_grant, request, asked.grouped, grant)
    with pytest.raises(PackageRefused):
        strangers.second.ask(enrol_accept, grant)
    accepted = strangers.first.ask(enrol_accept, grant)
    assert accepted.root_digits == granted.root_digits
    with pytest.raises(NotAllowed):
        strangers.province.ask(enrol_request, request)
    with pytest.raises(NotAllowed):
        strangers.first.ask(enrol_grant, request, asked.digits, grant)


def test_an_office_works_before_it_is_enrolled(strangers: Offices) -> None:
    strangers.first.ask(make_person, person(1))
    strangers.enrol(strangers.first)
    strangers.round(strangers.first)
    assert strangers.agree(strangers.first)


def test_a_backlog_becomes_several_packages(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    from homejobs_desktop.services import exporting, up_packages

    for number in range(1, 8):
        offices.first.ask(make_person, person(number))
    monkeypatch.setattr(
        exporting,
        "build_up",
        lambda ctx, trust, after: up_packages.build_up(ctx, trust, after, limit=3),
    )
    written = offices.write(offices.first)
    assert len(written.packages) >= 3
    files = sorted((offices.stick / "MSYNC").glob("*.msp"))
    for file in reversed(files):
        offices.province.ask(import_package, file)
    assert offices.sql(offices.province, "SELECT count(*) FROM waiting") == [(0,)]
    assert len(offices.province.ask(search_people, "").rows) == 7
    offices.carry(offices.province, offices.first)
    assert offices.agree(offices.first)


def test_a_snapshot_in_parts_needs_its_parts_in_order(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    from homejobs_desktop.services import down_packages, exporting

    ids = [offices.first.ask(make_person, person(number)) for number in range(1, 8)]
    offices.carry(offices.first, offices.province)
    offices.first.ask(change_person, ids[0], {"mobile": "09150000009"})
    monkeypatch.setattr(
        exporting,
        "build_down",
        lambda ctx, trust, site: down_packages.build_down(ctx, trust, site, part=3),
    )
    offices.write(offices.province)
    parts = sorted((offices.stick / "MSYNC").glob("*_to_29-01_*"))
    assert len(parts) == 3
    with pytest.raises(PackageRefused) as caught:
        offices.first.ask(import_package, parts[1])
    assert caught.value.code == "earlier-part"
    for part in parts:
        offices.first.ask(import_package, part)
        assert len(offices.first.ask(search_people, "").rows) == 7
        assert offices.first.ask(get_person, ids[0]).draft.mobile == "09150000009"
    assert offices.first.ask(exchange_status).waiting == 1
    offices.round(offices.first)
    assert offices.agree(offices.first)


def test_what_came_and_went_is_listed(offices: Offices) -> None:
    offices.round(offices.first)
    rows = offices.first.ask(packages)
    assert [(row.direction, row.kind, row.peer) for row in rows] == [
        ("in", "down", "29-00"),
        ("out", "up", "29-00"),
    ]
    assert rows[1].file.startswith("29-01_to_29-00_000001_")


def test_a_drive_that_is_not_there_is_told(offices: Offices) -> None:
    with pytest.raises(NotFound):
        offices.first.ask(export_package, offices.stick / "none" / "deeper")
    with pytest.raises(NotFound):
        offices.first.ask(import_package, offices.stick / "none")
