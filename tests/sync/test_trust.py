import msgspec
import pytest

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.keys import generate_signing_key, public_of
from homejobs_desktop.sync.trust import (
    FASTEST,
    Signed,
    TrustList,
    accept_list,
    document_hash,
    follow,
    list_of,
    load_trust,
    open_trust,
    root_of,
)
from tests.support.packages import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _refused(call: object, code: str = "trust") -> None:
    assert callable(call)
    with pytest.raises(PackageRefused) as caught:
        call()
    assert caught.value.code == code
    assert caught.value.sentence()


def test_a_chain_of_roots_is_followed_to_its_end(world: World) -> None:
    new = generate_signing_key()
    second = world.root(version=2, roots=(public_of(new),))
    chain = (world.signed_root(), world.signed_root(second, world.root_key, new))
    assert follow(None, chain) == second
    assert follow(world.root(), chain) == second


def test_a_root_must_be_signed_by_the_old_and_the_new_keys(world: World) -> None:
    new = generate_signing_key()
    second = world.root(version=2, roots=(public_of(new),))
    for keys in ((world.root_key,), (new,), (generate_signing_key(),)):
        _refused(lambda keys=keys: follow(None, (world.signed_root(), world.signed_root(second, *keys))))


def test_a_root_that_jumps_or_changes_is_refused(world: World) -> None:
    third = world.root(version=3)
    _refused(lambda: follow(None, (world.signed_root(), world.signed_root(third))))
    _refused(lambda: follow(None, ()))
    other = world.root(version=2, province="30")
    _refused(lambda: follow(None, (world.signed_root(), world.signed_root(other))))
    _refused(lambda: follow(world.root(threshold=2), (world.signed_root(),)), "root")
    _refused(lambda: follow(World().root(), (world.signed_root(),)), "root")


def test_one_key_does_not_meet_a_threshold_of_two(world: World) -> None:
    other = generate_signing_key()
    two = world.root(threshold=2, roots=(public_of(world.root_key), public_of(other)))
    _refused(lambda: follow(None, (world.signed_root(two, world.root_key, world.root_key),)))
    assert follow(None, (world.signed_root(two, world.root_key, other),)) == two


def test_a_newer_list_is_taken_and_an_older_one_is_not(world: World) -> None:
    old = world.signed_list()
    newer = world.signed_list(world.trusted(version=2, previous=document_hash(old)))
    assert accept_list(old, newer, world.root()) == newer
    assert accept_list(newer, old, world.root()) == newer
    assert accept_list(old, old, world.root()) == old
    assert accept_list(None, old, world.root()) == old


def test_a_list_that_is_not_the_provinces_is_refused(world: World) -> None:
    old = world.signed_list()
    _refused(lambda: accept_list(old, world.signed_list(key=generate_signing_key()), world.root()))
    _refused(lambda: accept_list(old, world.signed_list(world.trusted(program_min="9")), world.root()))
    jump = world.signed_list(world.trusted(version=FASTEST + 2))
    _refused(lambda: accept_list(old, jump, world.root()))
    torn = world.signed_list(world.trusted(version=2, previous="0" * 64))
    _refused(lambda: accept_list(old, torn, world.root()))
    other = world.signed_list(world.trusted(province="30"))
    _refused(lambda: accept_list(None, other, world.root()))
    changed = msgspec.structs.replace(old, document=old.document.replace('"version":1', '"version":2'))
    _refused(lambda: accept_list(old, changed, world.root()))
    _refused(lambda: list_of(Signed("{}", ())))


def test_an_older_package_leaves_what_is_known(world: World) -> None:
    new = generate_signing_key()
    second = world.root(version=2, roots=(public_of(new),))
    chain = (world.signed_root(), world.signed_root(second, world.root_key, new))
    known = open_trust(None, chain, world.signed_list())
    assert open_trust(known, chain[:1], world.signed_list()) is known
    stranger = World()
    _refused(lambda: open_trust(known, (stranger.signed_root(),), stranger.signed_list()), "root")


def test_what_was_stored_is_read_back(world: World) -> None:
    trust = world.trust()
    assert load_trust(trust.chain, trust.signed_list) == trust
    assert root_of(trust.chain[0]) == trust.root
    assert trust.list.active("29-01") is not None
    assert trust.list.active("29-09") is None
    assert isinstance(trust.list, TrustList)
