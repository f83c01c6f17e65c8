"""The signed list of permits: what is read back, and what is refused."""

import base64
import json
import zlib

import msgspec
import pytest

from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.standings import PermitList, series_of
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.keys import generate_signing_key, public_of, sign
from homejobs_desktop.sync.standings import SignedList, list_bytes, list_of, open_permits, sign_permits

_KEY = generate_signing_key()
_KEYS = frozenset({public_of(_KEY)})
_OWN = [permit_number("29-01", 5, counter) for counter in range(1, 60)]
_LIST = PermitList(
    "29",
    2,
    77,
    "2026-11-22T08:00:00Z",
    series_of([(each, "revoked" if at == 3 else "issued") for at, each in enumerate(_OWN)], "29"),
)


def signed(permits: PermitList = _LIST) -> SignedList:
    return sign_permits(permits, public_of(_KEY), lambda data: sign(_KEY, data))


def resigned(**changes: object) -> SignedList:
    """Give the list with other words, signed by the province all the same."""
    text = msgspec.json.encode({**json.loads(signed().doc), **changes})
    return SignedList(text.decode(), public_of(_KEY), sign(_KEY, b"msync/permits/v1\x00" + text).hex())


def refused(found: SignedList) -> bool:
    with pytest.raises(PackageRefused) as caught:
        open_permits(found, _KEYS, "29")
    return caught.value.code == "content"


def test_what_was_signed_is_read_back() -> None:
    found = open_permits(list_of(list_bytes(signed())), _KEYS, "29")
    assert found == _LIST
    assert found is not None
    assert [found.standing(each) for each in _OWN[2:5]] == ["issued", "revoked", "issued"]


def test_every_flipped_bit_of_the_text_is_refused() -> None:
    whole = signed()
    for at, letter in enumerate(whole.doc):
        for bit in range(7):
            other = chr(ord(letter) ^ 1 << bit)
            changed = whole.doc[:at] + other + whole.doc[at + 1 :]
            assert refused(msgspec.structs.replace(whole, doc=changed))


def test_every_flipped_bit_of_the_signature_is_refused() -> None:
    whole = signed()
    raw = bytes.fromhex(whole.sig)
    for at in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[at // 8] ^= 1 << at % 8
        assert refused(msgspec.structs.replace(whole, sig=changed.hex()))


def test_another_key_signs_nothing() -> None:
    stranger = generate_signing_key()
    theirs = sign_permits(_LIST, public_of(stranger), lambda data: sign(stranger, data))
    assert refused(theirs)
    assert refused(msgspec.structs.replace(theirs, key=public_of(_KEY)))


@pytest.mark.parametrize(
    "changes",
    [
        {"province": "11"},
        {"province": "2"},
        {"series": {"110105": [[0, ""]] * 4}},
        {"series": {"2901": [[0, ""]] * 4}},
        {"series": {"290105": [[0, ""]] * 3}},
        {"series": {"290105": [[0, "!!!!"], *[[0, ""]] * 3]}},
        {"series": {"290105": [[0, base64.b64encode(b"bits").decode()], *[[0, ""]] * 3]}},
        {"series": {"290105": [[125_000, ""], *[[0, ""]] * 3]}},
        {"pinc": -1},
        {"csn": "7"},
    ],
)
def test_what_is_not_written_as_it_should_be(changes: dict[str, object]) -> None:
    assert refused(resigned(**changes))


@pytest.mark.parametrize("cut", [1, 4])
def test_a_set_that_is_cut_is_refused(cut: int) -> None:
    whole = zlib.compress(b"\xff" * 100)
    packed = base64.b64encode(whole[:-cut]).decode()
    assert refused(resigned(series={"290105": [[0, packed], *[[0, ""]] * 3]}))


def test_a_set_that_unpacks_to_more_than_six_digits_is_refused() -> None:
    bomb = base64.b64encode(zlib.compress(b"\x00" * 50_000_000, 9)).decode()
    assert refused(resigned(series={"290105": [[0, bomb], *[[0, ""]] * 3]}))
    packed = base64.b64encode(zlib.compress(b"\xff" * 10)).decode()
    assert refused(resigned(series={"290105": [[124_995, packed], *[[0, ""]] * 3]}))


def test_a_list_of_a_newer_program_is_left_alone() -> None:
    assert open_permits(resigned(v=2, series="other"), _KEYS, "29") is None
