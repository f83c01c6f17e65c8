import io

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.container import Sealing, pack_member, write_package
from homejobs_desktop.sync.enrolment import (
    Grant,
    Request,
    accept,
    enrol,
    judge_grant,
    read_request,
    root_digits,
    write_request,
)
from homejobs_desktop.sync.keys import (
    PublicKeys,
    SecretKeys,
    _coordinate,
    check_public,
    decode_secrets,
    encode_secrets,
    fingerprint,
    generate_identity,
    generate_keys,
    grouped_digits,
    recipient_of,
    sign,
)
from homejobs_desktop.sync.manifest import Limits, Manifest, MemberName, PackageKind
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.trust import Status, Trust
from tests.support.packages import CREATED, Kept, World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def _code(call: object) -> str:
    assert callable(call)
    with pytest.raises(PackageRefused) as caught:
        call()
    assert caught.value.sentence()
    return caught.value.code


def _request(keys: SecretKeys, site: str = "29-03") -> Request:
    return read_request(write_request(site, "قاین", keys, CREATED))


def test_a_request_carries_public_keys_and_the_name_only() -> None:
    keys = generate_keys()
    data = write_request("29-03", "قاین", keys, CREATED)
    request = read_request(data)
    public = keys.public
    assert request == Request(
        "29-03", "قاین", public.sign, public.open, public.permit, CREATED, schema=SCHEMA_VERSION
    )
    assert request.keys == keys.public
    assert keys.open.encode() not in data
    assert keys.sign.hex().encode() not in data


def test_every_changed_byte_of_a_request_is_refused_or_shows_in_the_digits() -> None:
    keys = generate_keys()
    data = write_request("29-03", "Qaen", keys, CREATED)
    for place in range(len(data)):
        bad = bytearray(data)
        bad[place] ^= 1
        try:
            request = read_request(bytes(bad))
        except PackageRefused:
            continue
        assert request == read_request(data)


def test_digits_stand_for_all_three_keys() -> None:
    keys, others = generate_keys().public, generate_keys().public
    digits = fingerprint(keys)
    assert len(digits) == 24
    assert digits.isdigit()
    assert grouped_digits(digits).replace(" ", "") == digits
    for changed in (
        PublicKeys(others.sign, keys.open, keys.permit),
        PublicKeys(keys.sign, others.open, keys.permit),
        PublicKeys(keys.sign, keys.open, others.permit),
    ):
        assert fingerprint(changed) != digits


def test_keys_with_which_anybody_could_act_are_refused() -> None:
    good = generate_keys().public
    zero = "age1" + "q" * 52 + "3nmzxn"
    for sign_key, open_key in ((bytes(32).hex(), good.open), ((b"\x01" + bytes(31)).hex(), good.open)):
        assert _code(lambda s=sign_key, o=open_key: check_public(PublicKeys(s, o, good.permit))) == "request"
        assert _code(lambda s=sign_key: check_public(PublicKeys(good.sign, good.open, s))) == "request"
    assert _code(lambda: check_public(PublicKeys(good.sign, zero, good.permit))) == "request"
    check_public(good)


def test_the_coordinate_of_a_recipient_is_read_right() -> None:
    identity = generate_identity()
    letters = identity.lower().rpartition("1")[2][:-6]
    bits = "".join(f"{'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.index(letter):05b}" for letter in letters)
    secret = bytes(int(bits[start : start + 8], 2) for start in range(0, 256, 8))
    public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    assert _coordinate(recipient_of(identity)) == int.from_bytes(public, "little")


def test_secrets_are_kept_as_bytes() -> None:
    keys = generate_keys()
    assert decode_secrets(encode_secrets(keys)) == keys


def test_a_request_becomes_a_line_of_the_next_list(world: World) -> None:
    keys = generate_keys()
    current = (world.signed_list(), world.trusted())
    new = enrol(current, _request(keys), "certificate", CREATED)
    assert new.version == 2
    entry = new.active("29-03")
    assert entry is not None
    assert entry.keys == keys.public
    assert entry.certificate == "certificate"
    assert new.active("29-01") is not None


def test_a_new_computer_takes_the_place_of_the_old_one(world: World) -> None:
    keys = generate_keys()
    new = enrol((world.signed_list(), world.trusted()), _request(keys, "29-01"), "", CREATED)
    entry = new.active("29-01")
    assert entry is not None
    assert entry.keys == keys.public
    old = [each for each in new.sites if each.sign == world.first.public.sign]
    assert [each.status for each in old] == [Status.REVOKED]
    again = enrol((world.signed_list(new), new), _request(keys, "29-01"), "", CREATED)
    assert len(again.sites) == len(new.sites)
    withdrawn = _request(world.first, "29-01")
    assert _code(lambda: enrol((world.signed_list(new), new), withdrawn, "", CREATED)) == "request"


def test_a_request_with_anothers_keys_or_for_a_foreign_site_is_refused(world: World) -> None:
    current = (world.signed_list(), world.trusted())
    stolen = _request(world.first, "29-03")
    for request in (stolen, _request(generate_keys(), "30-01"), _request(generate_keys(), "29-00")):
        assert _code(lambda request=request: enrol(current, request, "", CREATED)) == "request"


def test_nonsense_is_no_request() -> None:
    for data in (b"", b"{}", b"\xff", b"[" * 50_000):
        assert _code(lambda data=data: read_request(data)) == "request"
    assert _code(lambda: read_request(b" " * 70_000)) == "limit"


def _granted(world: World, keys: SecretKeys, **changes: object) -> bytes:
    trusted = enrol((world.signed_list(), world.trusted()), _request(keys), "", CREATED)
    grant = Grant("29-03", "قاین", (world.signed_root(),), world.signed_list(trusted))
    made = Manifest(PackageKind.GRANT, "29-00", "29-03", "1" * 32, 1, world.province.public.sign, CREATED)
    made = msgspec.structs.replace(made, **changes)
    signer = world.stranger if made.signer == world.stranger.public.sign else world.province
    target = io.BytesIO()
    write_package(
        target,
        made,
        [pack_member(MemberName.CONTROL, [msgspec.json.encode(grant)])],
        Sealing(lambda text: sign(signer.sign, text), (keys.public.open,)),
    )
    return target.getvalue()


def _accept(data: bytes, keys: SecretKeys, known: Trust | None = None, site: str = "29-03") -> Trust:
    verified = Sealed(io.BytesIO(data), Limits()).verify(keys.open, judge_grant(known))
    kept = Kept()
    verified.read(kept)
    return accept(known, verified.manifest, kept.controls[0], keys.public, site)


def test_a_grant_gives_the_trust_of_the_province(world: World) -> None:
    keys = generate_keys()
    trust = _accept(_granted(world, keys), keys)
    assert trust.root == world.root()
    assert trust.list.active("29-03") is not None
    assert len(root_digits(trust.root)) == 24
    assert _accept(_granted(world, keys), keys, trust) == trust


def test_a_grant_that_is_not_the_provinces_or_not_mine_is_refused(world: World) -> None:
    keys, others = generate_keys(), generate_keys()
    assert _code(lambda: _accept(_granted(world, others), keys)) == "receiver"
    forged = _granted(world, keys, signer=world.stranger.public.sign)
    assert _code(lambda: _accept(forged, keys)) == "signature"
    assert _code(lambda: _accept(_granted(world, keys, kind=PackageKind.DOWN), keys)) == "kind"
    assert _code(lambda: _accept(_granted(world, keys), keys, site="29-04")) == "grant"
    assert _code(lambda: _accept(_granted(world, keys, receiver="29-04"), keys)) == "grant"
    assert _code(lambda: _accept(_granted(world, keys), keys, World().trust())) == "root"
