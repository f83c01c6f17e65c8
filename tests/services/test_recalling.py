"""A restored province learns back whom it had withdrawn and who guards its root: through real files."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.down_reading import NEW_ROOTS
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.recalling import FOREIGN, NO_KEYS, RECALLED
from homejobs_desktop.services.roots import KeyChange, RootDraft, adopt_root, propose_root, root_state
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.trusting import revoke_site, trust_report
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.trust import Status, Trust, sign_trust
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import Forged, Forger, chain, keys_of
from tests.support.office import make_office, reopen
from tests.support.roots import Holders


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@reading(Permission.EXCHANGE)
def _believed(ctx: Context) -> Trust:
    trust = trust_of(ctx)
    assert trust is not None
    return trust


def _trust(offices: Offices) -> Trust:
    return offices.province.ask(_believed)


def _back_up(offices: Offices, folder: Path) -> None:
    """Copy the whole province, keys and all, as an image of the disk does."""
    offices.province.close()
    shutil.copytree(folder / "29-00", folder / "image")
    offices.province = reopen(folder / "29-00", clock=offices.clocks["29-00"], seed="before")


def _restore(offices: Offices, folder: Path, *, with_keys: bool) -> None:
    """Put the province back: its store alone, or the whole image with keys and mark."""
    offices.province.close()
    if with_keys:
        shutil.rmtree(folder / "29-00")
        shutil.copytree(folder / "image", folder / "29-00")
    else:
        for file in (folder / "29-00").glob("office.db*"):
            file.unlink()
        shutil.copy(folder / "image" / "office.db", folder / "29-00" / "office.db")
    offices.province = reopen(folder / "29-00", clock=offices.clocks["29-00"], seed="after")


def _states(offices: Offices) -> dict[str, str]:
    return {each.site: each.status for each in offices.province.ask(trust_report).offices}


def _refused(offices: Offices, file: Path) -> str:
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, file)
    return caught.value.code


def test_the_keys_remember_what_the_store_forgot(offices: Offices, tmp_path: Path) -> None:
    _back_up(offices, tmp_path)
    offices.province.ask(revoke_site, "29-02")
    offices.carry(offices.province, offices.first)
    told = offices.first.ask(trust_report).list_version
    _restore(offices, tmp_path, with_keys=False)
    # Before anybody came: nothing that this province signs knows less than what it had said.
    found = offices.province.ask(trust_report)
    assert _states(offices) == {"29-01": "active", "29-02": "revoked"}
    assert found.list_version > told
    offices.second.ask(make_person, person(2))
    assert _refused(offices, offices.write(offices.second).packages[0].file) == "revoked"
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    assert offices.first.ask(trust_report).list_version >= found.list_version
    assert offices.agree(offices.first)


def test_a_computer_that_joined_stays_known_from_its_grant_on(tmp_path: Path) -> None:
    offices = make_offices(tmp_path, enrolled=False)
    offices.enrol(offices.second)
    _back_up(offices, tmp_path)
    offices.enrol(offices.first)
    _restore(offices, tmp_path, with_keys=False)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert _states(offices) == {"29-01": "active", "29-02": "active"}
    offices.close()


def test_withdrawn_keys_stay_withdrawn_though_no_package_told_of_it(offices: Offices, tmp_path: Path) -> None:
    _back_up(offices, tmp_path)
    offices.province.ask(revoke_site, "29-02")
    _restore(offices, tmp_path, with_keys=False)
    offices.second.ask(make_person, person(2))
    assert _refused(offices, offices.write(offices.second).packages[0].file) == "revoked"


def test_a_county_brings_back_what_the_whole_computer_forgot(offices: Offices, tmp_path: Path) -> None:
    offices.round(offices.first)
    _back_up(offices, tmp_path)
    offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    offices.province.ask(revoke_site, "29-02")
    offices.carry(offices.province, offices.first)
    told = offices.first.ask(trust_report).list_version
    _restore(offices, tmp_path, with_keys=True)
    assert _states(offices) == {"29-01": "active", "29-02": "active"}
    offices.carry(offices.first, offices.province)
    assert _states(offices) == {"29-01": "active", "29-02": "revoked"}
    assert offices.province.ask(trust_report).list_version > told
    assert (RECALLED, "29-01") in {(each.kind, each.site) for each in offices.province.ask(alarms)}
    offices.second.ask(make_person, person(2))
    assert _refused(offices, offices.write(offices.second).packages[0].file) == "revoked"
    # The first answer tells the county that the restored province lacks its change; then it comes again.
    offices.round(offices.first)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_it_is_learned_once_and_not_every_time(offices: Offices, tmp_path: Path) -> None:
    _back_up(offices, tmp_path)
    offices.province.ask(revoke_site, "29-02")
    offices.carry(offices.province, offices.first)
    _restore(offices, tmp_path, with_keys=True)
    offices.round(offices.first)
    version = offices.province.ask(trust_report).list_version
    for _ in range(3):
        offices.round(offices.first)
    assert offices.province.ask(trust_report).list_version == version
    kinds = [each.kind for each in offices.province.ask(alarms)]
    assert kinds.count(RECALLED) == 1


def test_two_lists_of_one_version_are_made_one(offices: Offices, tmp_path: Path) -> None:
    third = make_office(tmp_path / "29-03", site="29-03", name="فردوس", clock=offices.clocks["29-01"])
    _back_up(offices, tmp_path)
    offices.enrol(third)
    offices.carry(offices.province, offices.first)
    _restore(offices, tmp_path, with_keys=True)
    # The same version once more, with other content: it knows nothing of the third office.
    offices.province.ask(revoke_site, "29-02")
    offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    assert _states(offices) == {"29-01": "active", "29-02": "revoked", "29-03": "active"}
    third.ask(make_person, person(3))
    offices.round(offices.first, third)
    assert len(offices.province.ask(search_people, "").rows) == 2
    third.close()


def test_a_computer_that_was_replaced_stays_replaced(offices: Offices, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    lost = offices.write(offices.first).packages[0].file
    late = tmp_path / "late.msp"
    shutil.copy(lost, late)
    _back_up(offices, tmp_path)
    new = make_office(tmp_path / "new", site="29-01", clock=offices.clocks["29-01"])
    offices.enrol(new)
    offices.carry(offices.province, offices.second)
    _restore(offices, tmp_path, with_keys=True)
    offices.carry(offices.second, offices.province)
    assert _refused(offices, late) == "revoked"
    new.ask(make_person, person(7))
    offices.round(new)
    assert offices.agree(new)
    new.close()


def test_the_roots_are_learned_back_as_well(offices: Offices, tmp_path: Path) -> None:
    holders = Holders.of(tmp_path / "holders")
    _back_up(offices, tmp_path)
    holders.take_over(offices)
    offices.carry(offices.province, offices.first)
    _restore(offices, tmp_path, with_keys=True)
    assert offices.province.ask(root_state).version == 1
    offices.round(offices.first)
    state = offices.province.ask(root_state)
    assert (state.version, state.threshold) == (2, 2)
    offices.round(offices.second)
    assert offices.second.ask(root_state).version == 2


def test_another_provinces_words_are_no_memory(offices: Offices, tmp_path: Path) -> None:
    stranger = make_offices(tmp_path / "stranger")
    foreign = _trust(stranger)
    stranger.close()
    mine, before = _trust(offices), offices.province.ask(trust_report).list_version
    forger = Forger(offices, offices.first)
    emptied = msgspec.structs.replace(mine.list, version=mine.list.version + 5, sites=())
    by_a_county = sign_trust(emptied, forger.keys.public.sign, lambda text: sign(forger.keys.sign, text))
    brought = (
        (foreign.chain, foreign.signed_list),
        (mine.chain, foreign.signed_list),
        (mine.chain, by_a_county),
        (foreign.chain, mine.signed_list),
    )
    for number, (roots, listed) in enumerate(brought, start=1):
        line: list[Forged] = [("person.create", f"id-{number}", {"last_name": "x"})]
        file = forger.write(chain(line, inc=f"{number:016x}"), control={"roots": roots, "trust": listed})
        assert offices.province.ask(import_package, file).files[0].refusal is None
    assert offices.province.ask(trust_report).list_version == before
    assert {each.kind for each in offices.province.ask(alarms)} >= {FOREIGN}
    assert _states(offices) == {"29-01": "active", "29-02": "active"}


def test_a_province_without_its_keys_opens_and_signs_nothing(offices: Offices, tmp_path: Path) -> None:
    _back_up(offices, tmp_path)
    offices.province.close()
    for file in (tmp_path / "29-00" / "keys").glob("*.key"):
        if file.stem != "data":
            file.unlink()
    offices.province = reopen(tmp_path / "29-00", clock=offices.clocks["29-00"], seed="bare")
    assert NO_KEYS in {each.kind for each in offices.province.ask(alarms)}
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(export_package, offices.stick)
    assert caught.value.code == "province-keys"
    assert FOREIGN not in {each.kind for each in offices.province.ask(alarms)}


def _lose_computer(offices: Offices, folder: Path) -> None:
    """A new computer: the store comes from a backup, opened with the recovery code; other keys are gone."""
    offices.province.close()
    shutil.rmtree(folder / "29-00")
    shutil.copytree(folder / "image", folder / "29-00")
    for file in (folder / "29-00" / "keys").glob("*.key"):
        if file.stem != "data":
            file.unlink()
    offices.province = reopen(folder / "29-00", clock=offices.clocks["29-00"], seed="new-computer")


def test_the_holders_give_a_province_that_lost_its_computer_new_keys(
    offices: Offices, tmp_path: Path
) -> None:
    holders = Holders.of(tmp_path / "holders")
    holders.take_over(offices)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    _back_up(offices, tmp_path)
    offices.province.ask(revoke_site, "29-02")
    offices.first.ask(make_person, person(2))
    offices.round(offices.first)
    told = offices.first.ask(trust_report).list_version
    _lose_computer(offices, tmp_path)
    assert NO_KEYS in {each.kind for each in offices.province.ask(alarms)}
    proposal = tmp_path / "rescue.json"
    seen = offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), proposal)
    assert set(seen.changes) == {"keys", "permit-key"}
    holders.sign(1, proposal)
    holders.sign(2, proposal)
    offices.province.ask(adopt_root, [proposal])
    # The county believes the holders, and brings back what the province had forgotten.
    for _ in range(3):
        offices.carry(offices.province, offices.first)
        offices.carry(offices.first, offices.province)
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(root_state).version == 3
    assert offices.first.ask(trust_report).list_version > told
    assert _states(offices) == {"29-01": "active", "29-02": "revoked"}
    assert len(offices.province.ask(search_people, "").rows) == 2
    assert offices.agree(offices.first)


def test_one_spare_root_key_saves_a_small_province(offices: Offices, tmp_path: Path) -> None:
    spare = Holders.of(tmp_path / "spare", ("رضا احمدی",))
    proposal = tmp_path / "spare.json"
    draft = RootDraft(spare.offers, threshold=1, with_office=True)
    assert offices.province.ask(propose_root, draft, proposal).ready
    assert offices.province.ask(adopt_root, [proposal]).holders == 2
    offices.round(offices.first)
    _back_up(offices, tmp_path)
    _lose_computer(offices, tmp_path)
    rescue = tmp_path / "rescue.json"
    assert not offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), rescue).ready
    assert spare.sign(0, rescue).ready
    offices.province.ask(adopt_root, [rescue])
    offices.first.ask(make_person, person(1))
    for _ in range(2):
        offices.carry(offices.province, offices.first)
        offices.carry(offices.first, offices.province)
    offices.carry(offices.province, offices.first)
    assert offices.agree(offices.first)
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_new_keys_reach_a_county_that_cannot_read_the_rest(offices: Offices, tmp_path: Path) -> None:
    holders = Holders.of(tmp_path / "holders")
    holders.take_over(offices)
    offices.round(offices.first)
    _back_up(offices, tmp_path)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    # Restored twice: the county knows a later life of the province than the new computer does.
    _restore(offices, tmp_path, with_keys=False)
    offices.round(offices.first)
    offices.round(offices.first)
    _lose_computer(offices, tmp_path)
    proposal = tmp_path / "rescue.json"
    offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), proposal)
    holders.sign(0, proposal)
    holders.sign(1, proposal)
    offices.province.ask(adopt_root, [proposal])
    read = offices.carry(offices.province, offices.first)
    assert read.already
    assert offices.first.ask(root_state).version == 3
    assert NEW_ROOTS in {each.kind for each in offices.first.ask(alarms)}
    for _ in range(3):
        offices.carry(offices.first, offices.province)
        offices.carry(offices.province, offices.first)
    assert offices.agree(offices.first)
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_a_list_that_a_former_key_signed_withdraws_and_does_nothing_else(
    offices: Offices, tmp_path: Path
) -> None:
    former = keys_of(offices.province)
    proposal = tmp_path / "keys.json"
    offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), proposal)
    offices.province.ask(adopt_root, [proposal])
    offices.round(offices.first)
    mine, forger = _trust(offices), Forger(offices, offices.first)
    first, second = sorted(mine.list.sites, key=lambda each: each.site)
    stranger = msgspec.structs.replace(first, site="29-09", sign=former.public.sign)
    gone = msgspec.structs.replace(second, status=Status.REVOKED)
    listed = msgspec.structs.replace(mine.list, version=mine.list.version + 3, sites=(stranger, gone))
    signed = sign_trust(listed, former.public.sign, lambda text: sign(former.sign, text))
    line: list[Forged] = [("person.create", "id-1", {"last_name": "x"})]
    file = forger.write(chain(line), control={"roots": mine.chain, "trust": signed})
    offices.province.ask(import_package, file)
    assert _states(offices) == {"29-01": "active", "29-02": "revoked"}
    absurd = msgspec.structs.replace(listed, version=mine.list.version + 999_999)
    signed = sign_trust(absurd, former.public.sign, lambda text: sign(former.sign, text))
    line = [("person.create", "id-2", {"last_name": "x"})]
    file = forger.write(chain(line, inc="ee" * 8), control={"roots": mine.chain, "trust": signed})
    before = offices.province.ask(trust_report).list_version
    offices.province.ask(import_package, file)
    assert offices.province.ask(trust_report).list_version == before
