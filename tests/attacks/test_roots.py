"""Attacks on whom the counties believe: false roots, false proposals, keys that were replaced or stolen."""

import json
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.security.code_file import CodeFile
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.exchange import import_package, preview_package
from homejobs_desktop.services.province_keys import ROOT_KEY
from homejobs_desktop.services.root_keys import KIND, look_at_card, look_at_proposal
from homejobs_desktop.services.roots import (
    CardOffer,
    KeyChange,
    RootDraft,
    adopt_root,
    propose_root,
    root_state,
)
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.trusting import trust_report
from homejobs_desktop.sync.keys import SecretKeys, generate_keys, generate_signing_key, public_of, sign
from homejobs_desktop.sync.trust import (
    HOLDERS,
    Root,
    Signed,
    Trust,
    document_hash,
    follow,
    sign_root,
    sign_trust,
)
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.forging import Forged, Forger, chain, keys_of
from tests.support.office import CountingIds
from tests.support.packages import World
from tests.support.reworking import reworked
from tests.support.roots import Holders
from tests.support.second_reader import Json


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def holders(tmp_path: Path) -> Holders:
    return Holders.of(tmp_path / "holders")


@reading(Permission.EXCHANGE)
def _trust(ctx: Context) -> Trust:
    trust = trust_of(ctx)
    assert trust is not None
    return trust


def _refused(call: object) -> str:
    assert callable(call)
    with pytest.raises(PackageRefused) as caught:
        call()
    assert caught.value.sentence()
    return caught.value.code


def _down(offices: Offices) -> Path:
    offices.write(offices.province)
    return next((offices.stick / "MSYNC").glob("*_to_29-01_*.msp"))


def _signed(root: Root, *keys: bytes) -> Signed:
    return sign_root(root, [(public_of(key), partial(sign, key)) for key in keys])


def _with(roots: tuple[Signed, ...], trusted: Signed) -> Callable[[Json], None]:
    """Change a control section so that it brings these roots and this list."""

    def change(control: Json) -> None:
        control["roots"] = [msgspec.to_builtins(each) for each in roots]
        control["trust"] = msgspec.to_builtins(trusted)

    return change


def _unmoved(offices: Offices, file: Path) -> str:
    """Offer a package to the first county: it must be refused and change nothing that is believed."""
    before = offices.first.ask(_trust)
    people = offices.sql(offices.first, "SELECT count(*), max(csn) FROM person")
    assert _refused(lambda: offices.first.ask(preview_package, file))
    code = _refused(lambda: offices.first.ask(import_package, file))
    assert offices.first.ask(_trust) == before
    assert offices.sql(offices.first, "SELECT count(*), max(csn) FROM person") == people
    return code


def _own_list(trust: Trust, thief: SecretKeys) -> Signed:
    grown = msgspec.structs.replace(
        trust.list, version=trust.list.version + 1, previous=document_hash(trust.signed_list)
    )
    return sign_trust(grown, thief.public.sign, partial(sign, thief.sign))


def test_a_package_of_the_province_signed_by_a_stranger_with_the_genuine_roots(offices: Offices) -> None:
    file = reworked(_down(offices), keys_of(offices.first), generate_signing_key(), lambda _control: None)
    assert _unmoved(offices, file) == "signature"


def test_a_stranger_adds_a_root_of_his_own(offices: Offices) -> None:
    file, trust, thief = _down(offices), offices.first.ask(_trust), generate_keys()
    root = msgspec.structs.replace(trust.root, version=2, sign=thief.public.sign, open=thief.public.open)
    itself = msgspec.structs.replace(root, roots=(thief.public.permit,))
    for roots in (_signed(root), _signed(itself, thief.permit)):
        change = _with((*trust.chain, roots), _own_list(trust, thief))
        assert _unmoved(offices, reworked(file, keys_of(offices.first), thief.sign, change)) == "trust"


def test_one_of_three_holders_turns_against_the_province(offices: Offices, holders: Holders) -> None:
    holders.take_over(offices)
    offices.round(offices.first)
    file, trust, thief = _down(offices), offices.first.ask(_trust), generate_keys()
    one = _private(holders, 0)
    root = msgspec.structs.replace(trust.root, version=3, sign=thief.public.sign, open=thief.public.open)
    for signers in ((one,), (one, one), (one, thief.sign)):
        change = _with((*trust.chain, _signed(root, *signers)), _own_list(trust, thief))
        assert _unmoved(offices, reworked(file, keys_of(offices.first), thief.sign, change)) == "trust"


def test_the_first_root_key_is_stolen_after_others_took_over(offices: Offices, holders: Holders) -> None:
    stolen = offices.province.machine.vault.load(ROOT_KEY)
    assert stolen is not None
    holders.take_over(offices)
    offices.round(offices.first)
    file, trust, thief = _down(offices), offices.first.ask(_trust), generate_keys()
    first = follow(None, trust.chain[:1])
    fork = msgspec.structs.replace(first, version=2, sign=thief.public.sign, open=thief.public.open)
    later = msgspec.structs.replace(fork, version=3)
    chains = (
        (trust.chain[0], _signed(fork, stolen)),
        (trust.chain[0], _signed(fork, stolen), _signed(later, stolen)),
    )
    for roots in chains:
        change = _with(roots, _own_list(trust, thief))
        assert _unmoved(offices, reworked(file, keys_of(offices.first), thief.sign, change)) == "root-fork"


def test_an_older_chain_lowers_nothing(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    old = tmp_path / "old.msp"
    shutil.copy(_down(offices), old)
    holders.take_over(offices)
    offices.round(offices.first)
    before = offices.first.ask(_trust)
    offices.first.ask(import_package, old)
    assert offices.first.ask(_trust) == before


def test_a_stolen_key_of_the_province_speaks_no_more_after_its_replacement(
    offices: Offices, holders: Holders, tmp_path: Path
) -> None:
    stolen = keys_of(offices.province)
    holders.take_over(offices)
    offices.round(offices.first)
    keys = tmp_path / "keys.json"
    offices.province.ask(propose_root, RootDraft(keys=KeyChange.NEW), keys)
    holders.sign(0, keys)
    holders.sign(1, keys)
    offices.province.ask(adopt_root, [keys])
    offices.round(offices.first)
    offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    file, trust = _down(offices), offices.first.ask(_trust)
    county = keys_of(offices.first)
    assert _unmoved(offices, reworked(file, county, stolen.sign, lambda _control: None)) == "former-key"
    change = _with(trust.chain, _own_list(trust, stolen))
    assert _unmoved(offices, reworked(file, county, stolen.sign, change)) == "former-key"
    # A stranger's list under the genuine key of the root: the list itself must be signed with it.
    genuine = keys_of(offices.province)
    mixed = reworked(file, county, genuine.sign, change)
    assert _refused(lambda: offices.first.ask(import_package, mixed)) == "trust"
    assert offices.first.ask(_trust) == trust


def test_roots_that_nobody_should_guard(offices: Offices) -> None:
    world = World()
    keys = [generate_signing_key() for _ in range(HOLDERS + 1)]
    good = world.root(roots=tuple(map(public_of, keys[:3])), threshold=2)
    assert follow(None, (_signed(good, *keys[:2]),)) == good
    small = (b"\x01" + bytes(31)).hex()
    bad = (
        world.root(roots=(public_of(keys[0]),) * 2, threshold=1),
        world.root(roots=tuple(map(public_of, keys)), threshold=1),
        world.root(roots=(public_of(keys[0]), small), threshold=1),
        world.root(roots=(public_of(keys[0]),), threshold=2),
        world.root(roots=(public_of(keys[0]),), sign=small),
        world.root(roots=(public_of(keys[0]),), open="age1" + "q" * 52 + "3nmzxn"),
        world.root(roots=(public_of(keys[0]),), archive="age1" + "q" * 52 + "3nmzxn"),
    )
    for root in bad:
        assert _refused(lambda root=root: follow(None, (_signed(root, *keys[:2]),))) == "trust"
    assert offices.province.ask(root_state).version == 1


def test_a_proposal_that_was_changed_on_its_way(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    file = tmp_path / "proposal.json"
    offices.province.ask(propose_root, RootDraft(holders.offers, threshold=2), file)
    holders.sign(0, file)
    assert holders.sign(1, file).ready
    genuine = file.read_text(encoding="utf-8")
    thief = generate_signing_key()
    changes = (
        genuine.replace('\\"threshold\\":2', '\\"threshold\\":1'),
        genuine.replace(_public(holders, 2), public_of(thief)),
        genuine.replace('\\"version\\":2', '\\"version\\":3'),
        genuine.replace('\\"province\\":\\"29\\"', '\\"province\\":\\"30\\"'),
    )
    for number, text in enumerate(changes):
        assert text != genuine
        file.write_text(text, encoding="utf-8")
        assert _refused(lambda: offices.province.ask(adopt_root, [file])), number
        assert offices.province.ask(root_state).version == 1
    file.write_text(genuine, encoding="utf-8")
    assert offices.province.ask(adopt_root, [file]).version == 2


def test_signatures_of_one_holder_counted_twice(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    file = tmp_path / "proposal.json"
    offices.province.ask(propose_root, RootDraft(holders.offers, threshold=2), file)
    holders.sign(0, file)
    body = json.loads(file.read_text(encoding="utf-8"))
    body["next"]["sigs"] += body["next"]["sigs"]
    # The same signature under another holder's name.
    false = {"key": _public(holders, 1), "sig": body["next"]["sigs"][-1]["sig"]}
    body["next"]["sigs"].append(false)
    file.write_text(json.dumps(body), encoding="utf-8")
    assert look_at_proposal(file).missing_proposed == 1
    assert _refused(lambda: offices.province.ask(adopt_root, [file])) == "root-short"
    copy = tmp_path / "copy.json"
    shutil.copy(file, copy)
    assert _refused(lambda: offices.province.ask(adopt_root, [file, copy])) == "root-short"


def test_a_card_in_the_place_of_another(offices: Offices, holders: Holders, tmp_path: Path) -> None:
    target = tmp_path / "proposal.json"
    thief = Holders.of(tmp_path / "thief", ("رضا احمدی",))
    one, two, _three = holders.offers
    # The courier swaps the card; the digits that were read out are the holder's.
    swapped = CardOffer(thief.made[0].card, one.digits)
    assert _refused(lambda: offices.province.ask(propose_root, RootDraft((swapped, two)), target)) == (
        "root-digits"
    )
    text = one.file.read_text(encoding="utf-8")
    for changed in (
        text.replace("رضا احمدی", "مریم رضوی"),
        text.replace(_public(holders, 0), _public(thief, 0)),
        "[" * 100_000,
        "x" * 300_000,
    ):
        one.file.write_text(changed, encoding="utf-8")
        assert _refused(lambda: look_at_card(one.file)) in {"root-file", "limit"}
    assert not target.exists()


def test_a_county_that_lies_about_versions_moves_nothing(offices: Offices) -> None:
    forger = Forger(offices, offices.first)
    before = offices.province.ask(trust_report).list_version
    trust = offices.first.ask(_trust)
    line: list[Forged] = [("person.create", "id-1", {"last_name": "x"})]
    said = {"trust_version": 900, "root_version": 90, "roots": trust.chain, "trust": trust.signed_list}
    offices.province.ask(import_package, forger.write(chain(line), control=said))
    assert offices.province.ask(trust_report).list_version == before
    # Even where it claims to have seen more of the history than there is.
    said["position"] = (9, 99_999, "ab" * 32)
    line = [("person.create", "id-2", {"last_name": "x"})]
    offices.province.ask(import_package, forger.write(chain(line, inc="ff" * 8), control=said))
    assert offices.province.ask(trust_report).list_version <= before + 2


def _private(holders: Holders, number: int) -> bytes:
    made = holders.made[number]
    return CodeFile(made.file, KIND, CountingIds()).open_with_code(made.code)


def _public(holders: Holders, number: int) -> str:
    return look_at_card(holders.made[number].card).key
