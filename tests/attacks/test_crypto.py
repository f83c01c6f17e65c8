"""Attempts to be somebody else, or to give a signed thing another meaning."""

import io

import msgspec
import pyrage
import pytest

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.enrolment import enrol, read_request, write_request
from homejobs_desktop.sync.keys import generate_keys, public_of, sign
from homejobs_desktop.sync.manifest import PackageKind, encode_manifest
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.trust import (
    Status,
    accept_list,
    document_hash,
    follow,
    judge_package,
    open_trust,
)
from tests.support.attacking import CONTROL, plain_of, refused, sealed
from tests.support.packages import CREATED, World, manifest, write


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def test_signed_by_an_unknown_key(world: World) -> None:
    data = write(world.stranger, world.province.public.open)
    assert refused(world, data) == "signature"


@pytest.mark.parametrize("status", [Status.REVOKED, Status.SUSPENDED])
def test_signed_by_a_withdrawn_key(world: World, status: Status) -> None:
    first, second = world.sites()
    trust = world.trust(sites=(msgspec.structs.replace(first, status=status), second))
    assert refused(world, write(world.first, world.province.public.open), trust=trust) == "revoked"


def test_signed_by_the_key_of_another_site(world: World) -> None:
    data = write(world.second, world.province.public.open)
    assert refused(world, data) == "signature"


def test_the_sender_is_not_the_owner_of_the_key(world: World) -> None:
    data = write(world.first, world.province.public.open, sender="29-02")
    assert refused(world, data) == "signature"
    assert refused(world, write(world.first, world.province.public.open, sender="29-09")) == "signer"


def test_addressed_to_another_county(world: World) -> None:
    assert refused(world, write(world.first, world.province.public.open, receiver="29-02")) == "receiver"


@pytest.mark.parametrize("kind", [PackageKind.DOWN, PackageKind.GRANT])
def test_another_kind_of_package(world: World, kind: PackageKind) -> None:
    assert refused(world, write(world.first, world.province.public.open, kind=kind)) == "kind"


def test_a_county_package_replayed_to_another_province(world: World) -> None:
    other = World()
    data = write(world.first, world.province.public.open, receiver="30-00")
    with pytest.raises(PackageRefused) as caught:
        Sealed(io.BytesIO(data)).verify(
            world.province.open, judge_package(other.trust(), "30-00", frozenset({PackageKind.UP}))
        )
    assert caught.value.code == "signature"


def test_encrypted_anew_by_a_third_party_to_somebody_else(world: World) -> None:
    original = write(world.first, world.province.public.open)
    plain = pyrage.decrypt(original, [pyrage.x25519.Identity.from_str(world.province.open)])
    forwarded = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(world.second.public.open)])
    judge = judge_package(world.trust(), "29-02", frozenset({PackageKind.UP, PackageKind.DOWN}))
    with pytest.raises(PackageRefused) as caught:
        Sealed(io.BytesIO(bytes(forwarded))).verify(world.second.open, judge)
    assert caught.value.code == "receiver"


@pytest.mark.parametrize(
    "context", [b"", b"msync/trust/v1\x00", b"msync/package/v2\x00", b"msync/permit/v1\x00"]
)
def test_a_signature_over_another_context(world: World, context: bytes) -> None:
    made = msgspec.structs.replace(manifest(world.first), members=(CONTROL.member,))
    head = encode_manifest(made)
    signature = sign(world.first.sign, context + head)
    assert refused(world, sealed(world, plain_of(head, signature, [CONTROL]))) == "signature"


def test_no_signature_at_all(world: World) -> None:
    head = encode_manifest(msgspec.structs.replace(manifest(world.first), members=(CONTROL.member,)))
    assert refused(world, sealed(world, plain_of(head, bytes(64), [CONTROL]))) == "signature"


def test_not_encrypted_at_all(world: World) -> None:
    head = encode_manifest(msgspec.structs.replace(manifest(world.first), members=(CONTROL.member,)))
    assert refused(world, plain_of(head, bytes(64), [CONTROL])) == "not-a-package"


def test_a_request_with_keys_that_anybody_knows(world: World) -> None:
    keys = generate_keys()
    zeros = "00" * 32
    for name in ("sign", "permit"):
        data = write_request("29-03", "x", keys, CREATED)
        changed = data.replace(getattr(keys.public, name).encode(), zeros.encode())
        with pytest.raises(PackageRefused):
            read_request(changed)
    assert world.trust().list.active("29-03") is None


def test_a_request_with_the_keys_of_another_site(world: World) -> None:
    request = read_request(write_request("29-03", "x", world.first, CREATED))
    with pytest.raises(PackageRefused) as caught:
        enrol((world.signed_list(), world.trusted()), request, "", CREATED)
    assert caught.value.code == "request"


def test_an_older_list_is_passed_over(world: World) -> None:
    newer = world.signed_list(world.trusted(version=5))
    assert accept_list(newer, world.signed_list(world.trusted(version=4)), world.root()) == newer


def test_an_equal_version_with_other_content(world: World) -> None:
    current = world.signed_list(world.trusted(version=5))
    other = world.signed_list(world.trusted(version=5, sites=()))
    with pytest.raises(PackageRefused) as caught:
        accept_list(current, other, world.root())
    assert caught.value.code == "trust"


def test_an_absurd_version_of_the_list(world: World) -> None:
    current = world.signed_list(world.trusted(version=5))
    for version in (5 + 1_001, 2**52):
        with pytest.raises(PackageRefused):
            accept_list(current, world.signed_list(world.trusted(version=version)), world.root())


def test_a_list_that_does_not_name_the_one_before_it(world: World) -> None:
    current = world.signed_list(world.trusted(version=5))
    good = world.trusted(version=6, previous=document_hash(current))
    assert accept_list(current, world.signed_list(good), world.root()) != current
    with pytest.raises(PackageRefused):
        accept_list(current, world.signed_list(world.trusted(version=6)), world.root())


def test_a_list_that_accepts_a_withdrawn_key_again(world: World) -> None:
    first, second = world.sites()
    gone = msgspec.structs.replace(first, status=Status.REVOKED)
    current = world.signed_list(world.trusted(version=5, sites=(gone, second)))
    for version in (6, 8, 500):
        revived = world.trusted(version=version, previous=document_hash(current))
        with pytest.raises(PackageRefused) as caught:
            accept_list(current, world.signed_list(revived), world.root())
        assert caught.value.code == "forgotten"
    still = world.trusted(version=6, previous=document_hash(current), sites=(second, gone))
    assert accept_list(current, world.signed_list(still), world.root()) != current


def test_a_root_two_versions_on(world: World) -> None:
    with pytest.raises(PackageRefused):
        follow(None, (world.signed_root(), world.signed_root(world.root(version=3))))


def test_a_new_root_signed_by_the_old_key_only(world: World) -> None:
    new = generate_keys().sign
    root = world.root(version=2, roots=(public_of(new),))
    with pytest.raises(PackageRefused):
        follow(None, (world.signed_root(), world.signed_root(root)))
    assert follow(None, (world.signed_root(), world.signed_root(root, world.root_key, new))).version == 2


def test_a_threshold_met_twice_by_one_key(world: World) -> None:
    second = generate_keys().sign
    keys = (public_of(world.root_key), public_of(second))
    root = world.root(threshold=2, roots=keys)
    with pytest.raises(PackageRefused):
        follow(None, (world.signed_root(root, world.root_key, world.root_key),))
    assert follow(None, (world.signed_root(root, world.root_key, second),)) == root


def test_two_of_three_root_keys_are_enough_and_one_is_not(world: World) -> None:
    keys = [generate_keys().sign for _ in range(3)]
    root = world.root(threshold=2, roots=tuple(map(public_of, keys)))
    first = world.signed_root(root, keys[0], keys[2])
    assert follow(None, (first,)) == root
    # One key is lost: the two others put a new one in its place.
    new = generate_keys().sign
    replaced = (public_of(keys[0]), public_of(keys[2]), public_of(new))
    second = msgspec.structs.replace(root, version=2, roots=replaced)
    assert follow(root, (first, world.signed_root(second, keys[0], keys[2]))).version == 2
    for signers in ((keys[0],), (new, keys[0]), (keys[1], new), (keys[0], keys[0])):
        with pytest.raises(PackageRefused):
            follow(root, (first, world.signed_root(second, *signers)))


def test_revoked_stays_revoked_whatever_old_package_comes(world: World) -> None:
    first, second = world.sites()
    old = world.signed_list()
    revoked = world.trusted(
        version=2,
        previous=document_hash(old),
        sites=(msgspec.structs.replace(first, status=Status.REVOKED), second),
    )
    chain = (world.signed_root(),)
    trust = open_trust(open_trust(None, chain, old), chain, world.signed_list(revoked))
    again = open_trust(trust, chain, old)
    assert again.list.version == 2
    assert again.list.active("29-01") is None
    assert refused(world, write(world.first, world.province.public.open), trust=again) == "revoked"
