"""Root holders, proposals and their signatures, and counties that follow the chain: through real files."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, PackageRefused, Unreadable
from homejobs_desktop.services.exchange import import_package, preview_package
from homejobs_desktop.services.root_keys import (
    look_at_card,
    look_at_proposal,
    make_holder_key,
    sign_proposal,
)
from homejobs_desktop.services.roots import (
    CardOffer,
    KeyChange,
    RootDraft,
    adopt_root,
    propose_root,
    root_state,
)
from homejobs_desktop.services.trusting import trust_report
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import keys_of
from tests.support.office import CountingIds, FixedClock
from tests.support.roots import NAMES, Holders


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def holders(tmp_path: Path) -> Holders:
    return Holders.of(tmp_path / "holders")


def _refused(call: object, code: str) -> None:
    assert callable(call)
    with pytest.raises(PackageRefused) as caught:
        call()
    assert caught.value.code == code


def test_a_small_province_begins_with_its_own_key_and_a_threshold_of_one(offices: Offices) -> None:
    state = offices.province.ask(root_state)
    assert (state.version, state.threshold, len(state.holders)) == (1, 1, 1)
    assert offices.first.ask(root_state).digits == state.digits


def test_two_of_three_holders_take_the_root_over_and_the_counties_follow(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    file = tmp_path / "proposal.json"
    seen = offices.province.ask(propose_root, RootDraft(holders.offers, threshold=2), file)
    # The province's own computer is the present holder: it signed at once.
    assert (seen.missing_present, seen.missing_proposed) == (0, 2)
    assert set(seen.changes) == {"holders", "threshold"}
    holders.sign(0, file)
    _refused(lambda: offices.province.ask(adopt_root, [file]), "root-short")
    assert holders.sign(2, file).ready
    adopted = offices.province.ask(adopt_root, [file])
    assert (adopted.version, adopted.threshold, adopted.holders) == (2, 2, 3)
    assert [each.name for each in offices.province.ask(root_state).holders] == list(NAMES)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    for office in (offices.first, offices.second):
        state = office.ask(root_state)
        assert (state.version, state.threshold, state.digits) == (2, 2, adopted.digits)
    assert offices.agree(offices.first)


def test_copies_signed_apart_are_brought_together(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    file = tmp_path / "proposal.json"
    offices.province.ask(propose_root, RootDraft(holders.offers, threshold=2), file)
    copies = [tmp_path / "one.json", tmp_path / "two.json"]
    for number, copy in enumerate(copies):
        shutil.copy(file, copy)
        assert not holders.sign(number, copy).ready
    assert offices.province.ask(adopt_root, copies).version == 2


def test_two_of_three_change_a_lost_holder_and_one_alone_cannot(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    holders.take_over(offices)
    fresh = Holders.of(tmp_path / "fresh", ("زهرا کریمی",))
    cards = (*holders.offers[:2], *fresh.offers)
    file = tmp_path / "next.json"
    seen = offices.province.ask(propose_root, RootDraft(cards, threshold=2), file)
    assert (seen.missing_present, seen.missing_proposed) == (2, 2)
    assert {each.name: (each.present, each.proposed) for each in seen.holders} == {
        NAMES[0]: (True, True), NAMES[1]: (True, True), NAMES[2]: (True, False), "زهرا کریمی": (False, True),
    }  # fmt: skip
    # The lost holder and the new one are two signatures, but only one of each root's.
    holders.sign(2, file)
    assert not fresh.sign(0, file).ready
    _refused(lambda: offices.province.ask(adopt_root, [file]), "root-short")
    holders.sign(0, file)
    assert offices.province.ask(adopt_root, [file]).version == 3
    offices.round(offices.first)
    assert offices.first.ask(root_state).version == 3


def test_a_county_that_was_away_follows_several_roots_at_once(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    holders.take_over(offices)
    for number in (3, 4):
        file = tmp_path / f"root-{number}.json"
        offices.province.ask(propose_root, RootDraft(threshold=2 if number == 4 else 1), file)
        holders.sign(0, file)
        holders.sign(1, file)
        offices.province.ask(adopt_root, [file])
    offices.round(offices.second)
    assert offices.second.ask(root_state).version == 4


def test_new_keys_of_the_province_reach_counties_that_do_not_know_them(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    holders.take_over(offices)
    offices.round(offices.first, offices.second)
    old = keys_of(offices.province).public
    offices.first.ask(make_person, person(1))
    on_the_way = offices.write(offices.first).packages[0].file
    late = tmp_path / "late.msp"
    shutil.copy(on_the_way, late)
    offices.second.ask(make_person, person(2))
    offices.carry(offices.second, offices.province)
    late_down = tmp_path / "down"
    offices.write(offices.province)
    shutil.copytree(offices.stick, late_down)
    file = tmp_path / "keys.json"
    seen = offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), file)
    assert seen.changes == ("keys",)
    assert keys_of(offices.province).public == old
    holders.sign(0, file)
    holders.sign(1, file)
    offices.province.ask(adopt_root, [file])
    # Encrypted to the former key: the province still opens it.
    assert offices.province.ask(import_package, late).files[0].operations > 0
    new = keys_of(offices.province).public
    assert new.sign != old.sign
    assert new.open != old.open
    assert new.permit == old.permit
    offices.write(offices.province)
    package = next((offices.stick / "MSYNC").glob("*_to_29-01_*.msp"))
    assert offices.first.ask(preview_package, package).sender == "29-00"
    offices.first.ask(import_package, offices.stick)
    offices.second.ask(import_package, offices.stick)
    offices.round(offices.first, offices.second)
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)
    # What the former key signed is told apart from a forgery.
    (file,) = (late_down / "MSYNC").glob("*_to_29-02_*.msp")
    _refused(lambda: offices.second.ask(import_package, file), "former-key")


def test_an_office_that_joins_later_gets_the_whole_chain(offices: Offices, holders: Holders) -> None:
    holders.take_over(offices)
    new = make_offices(offices.stick.parent / "new", enrolled=False)
    offices.enrol(new.second)
    assert new.second.ask(root_state).version == 2
    new.close()


def test_the_provinces_own_root_key_is_forgotten_once_others_guard_the_root(
    offices: Offices, holders: Holders
) -> None:
    assert "root" in offices.province.machine.vault.names()
    holders.take_over(offices)
    offices.round(offices.first)
    assert "root" not in offices.province.machine.vault.names()


def test_a_holders_file_is_opened_by_its_code_alone(holders: Holders, tmp_path: Path) -> None:
    first, second = holders.made[:2]
    assert first.code not in first.file.read_text(encoding="utf-8")
    assert first.code not in repr(first)
    proposal = tmp_path / "none.json"
    proposal.write_text("{}", encoding="utf-8")
    _refused(lambda: look_at_proposal(proposal), "root-file")
    with pytest.raises(Invalid):
        make_holder_key(first.file, "29", "کسی", FixedClock(), CountingIds())
    with pytest.raises(Invalid):
        make_holder_key(tmp_path / "x.key", "29", "  ", FixedClock(), CountingIds())
    with pytest.raises(Invalid):
        make_holder_key(tmp_path / "x.key", "77", "کسی", FixedClock(), CountingIds())
    assert look_at_card(first.card).name == NAMES[0]
    assert look_at_card(first.card).digits != look_at_card(second.card).digits


def test_the_wrong_code_and_a_changed_file_open_nothing(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    file = tmp_path / "proposal.json"
    offices.province.ask(propose_root, RootDraft(holders.offers, threshold=2), file)
    before = file.read_bytes()
    first, second = holders.made[:2]
    with pytest.raises(Invalid):
        sign_proposal(file, first.file, second.code, CountingIds())
    text = first.file.read_text(encoding="utf-8")
    first.file.write_text(text.replace(NAMES[0], NAMES[1]), encoding="utf-8")
    with pytest.raises(Invalid):
        sign_proposal(file, first.file, first.code, CountingIds())
    first.file.write_text("no key", encoding="utf-8")
    with pytest.raises(Unreadable):
        sign_proposal(file, first.file, first.code, CountingIds())
    with pytest.raises(NotFound):
        sign_proposal(file, tmp_path / "missing.key", first.code, CountingIds())
    assert file.read_bytes() == before


def test_what_a_proposal_may_not_be(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    file = tmp_path / "proposal.json"
    one, two, three = holders.offers

    def propose(draft: RootDraft) -> object:
        return offices.province.ask(propose_root, draft, file)

    _refused(lambda: propose(RootDraft((one, two), threshold=3)), "root-threshold")
    _refused(lambda: propose(RootDraft((one, one), threshold=1)), "trust")
    _refused(lambda: propose(RootDraft((one, CardOffer(two.file, three.digits)))), "root-digits")
    twin = Holders.of(tmp_path / "twin", (NAMES[0],))
    _refused(lambda: propose(RootDraft((one, *twin.offers), threshold=2)), "root-twice")
    with pytest.raises(NotAllowed):
        offices.first.ask(propose_root, RootDraft(), file)
    assert not file.exists()
    propose(RootDraft((one, two, three), threshold=2))
    _refused(lambda: Holders.sign(twin, 0, file), "root-holder")
    holders.sign(0, file)
    _refused(lambda: holders.sign(0, file), "root-signed")
    with pytest.raises(NotAllowed):
        offices.first.ask(adopt_root, [file])


def test_a_proposal_that_was_overtaken_is_not_adopted(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    file = tmp_path / "late.json"
    offices.province.ask(propose_root, RootDraft(holders.offers, threshold=1), file)
    holders.sign(0, file)
    holders.take_over(offices)
    _refused(lambda: offices.province.ask(adopt_root, [file]), "root-old")
    assert offices.province.ask(trust_report).root_version == 2
