"""The signed text of a permit: what it says comes back, and nothing false is believed."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.permits import PermitFacts, PermitType
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.keys import generate_signing_key, public_of
from homejobs_desktop.sync.qr import (
    CERTIFICATE_SIZE,
    DAMAGED,
    FOREIGN,
    FORGED,
    NOT_OURS,
    TOO_NEW,
    WRONG_SITE,
    Origin,
    make_certificate,
    read_document,
    sign_document,
)

_ROOT, _SITE = bytes(range(32)), bytes(range(1, 33))
_ROOT_PUBLIC, _SITE_PUBLIC = public_of(_ROOT), public_of(_SITE)
_FROM, _TO = dt.date(2026, 1, 1), dt.date(2030, 12, 31)
_CERTIFICATE = make_certificate(_ROOT, "29-01", _SITE_PUBLIC, _FROM, _TO)
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_FACTS = PermitFacts(
    number=permit_number("29-01", 47, 118),
    permit_type=PermitType.COVERED,
    field_code="HC-10",
    holder_name="فاطمه محمدی‌نژاد",
    code_tail="0450",
    birth_year=1361,
    issued_on=dt.date(2026, 9, 20),
    expires_on=dt.date(2027, 9, 20),
)
_TEXT = sign_document(_FACTS, _SITE, _CERTIFICATE)


def test_what_is_signed_is_read() -> None:
    facts = read_document(_TEXT, _ROOT_PUBLIC, "29")
    assert facts.permit == _FACTS
    assert (facts.site, facts.origin, facts.permit_key) == ("29-01", Origin.PROVEN, _SITE_PUBLIC)
    assert facts.certificate is not None
    assert (facts.certificate.valid_from, facts.certificate.valid_to) == (_FROM, _TO)


def test_the_sizes_are_those_of_the_protocol() -> None:
    assert len(_CERTIFICATE) == CERTIFICATE_SIZE
    assert len(_TEXT) < 420
    assert set(_TEXT) <= set(_ALPHABET)


@given(
    name=st.text(max_size=80),
    tail=st.none() | st.integers(0, 9999),
    born=st.none() | st.integers(1250, 1450),
    kind=st.sampled_from(list(PermitType)),
    counter=st.integers(1, 999_999),
    ends=st.none() | st.dates(dt.date(2011, 1, 1), dt.date(2140, 1, 1)),
)
def test_every_permit_comes_back(
    name: str, tail: int | None, born: int | None, kind: PermitType, counter: int, ends: dt.date | None
) -> None:
    facts = dataclasses.replace(
        _FACTS,
        number=permit_number("29-01", 3, counter),
        permit_type=kind,
        holder_name=name,
        code_tail="" if tail is None else f"{tail:04d}",
        birth_year=born,
        expires_on=ends,
    )
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        return
    read = read_document(sign_document(facts, _SITE, _CERTIFICATE), _ROOT_PUBLIC, "29").permit
    assert facts.holder_name.startswith(read.holder_name)
    assert len(facts.holder_name.encode()) > 60 or read.holder_name == facts.holder_name
    assert dataclasses.replace(read, holder_name="") == dataclasses.replace(facts, holder_name="")


@pytest.mark.parametrize("certificate", [_CERTIFICATE, None])
def test_every_changed_letter_is_refused(certificate: bytes | None) -> None:
    text = sign_document(_FACTS, _SITE, certificate)
    for place, letter in enumerate(text):
        for other in (_ALPHABET[(_ALPHABET.index(letter) + step) % 45] for step in (1, 17, 44)):
            with pytest.raises(PackageRefused):
                read_document(text[:place] + other + text[place + 1 :], _ROOT_PUBLIC, "29")


def test_every_cut_is_refused() -> None:
    for length in range(len(_TEXT)):
        with pytest.raises(PackageRefused):
            read_document(_TEXT[:length], _ROOT_PUBLIC, "29")
    with pytest.raises(PackageRefused):
        read_document(_TEXT + "000", _ROOT_PUBLIC, "29")


@given(st.text(max_size=300) | st.text(alphabet=_ALPHABET, max_size=500).map("P1:".__add__))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(PackageRefused):
        read_document(text, _ROOT_PUBLIC, "29")


def test_a_line_end_of_a_scanner_does_no_harm() -> None:
    assert read_document(f"{_TEXT}\r\n", _ROOT_PUBLIC, "29").permit == _FACTS


def test_other_texts_are_not_ours() -> None:
    for text in ("", "https://mcls.gov.ir", "P2:ABC", "29014700011863"):
        with pytest.raises(PackageRefused) as refusal:
            read_document(text, _ROOT_PUBLIC, "29")
        assert refusal.value.text == NOT_OURS


def test_another_root_and_a_self_made_certificate_are_forged() -> None:
    stranger = generate_signing_key()
    forged = make_certificate(stranger, "29-01", _SITE_PUBLIC, _FROM, _TO)
    for text, root in (
        (_TEXT, public_of(stranger)),
        (sign_document(_FACTS, _SITE, forged), _ROOT_PUBLIC),
        (sign_document(_FACTS, stranger, _CERTIFICATE), _ROOT_PUBLIC),
    ):
        with pytest.raises(PackageRefused) as refusal:
            read_document(text, root, "29")
        assert refusal.value.text == FORGED


def test_another_province_is_named() -> None:
    other = make_certificate(_ROOT, "10-01", _SITE_PUBLIC, _FROM, _TO)
    with pytest.raises(PackageRefused) as refusal:
        read_document(sign_document(_FACTS, _SITE, other), _ROOT_PUBLIC, "29")
    assert (refusal.value.text, refusal.value.params) == (FOREIGN, {"province": "10"})


def test_an_office_cannot_sign_the_number_of_another() -> None:
    facts = dataclasses.replace(_FACTS, number=permit_number("29-02", 1, 1))
    with pytest.raises(PackageRefused) as refusal:
        read_document(sign_document(facts, _SITE, _CERTIFICATE), _ROOT_PUBLIC, "29")
    assert refusal.value.text == WRONG_SITE


def test_without_a_certificate_the_sheet_says_so() -> None:
    facts = read_document(sign_document(_FACTS, _SITE, None), _ROOT_PUBLIC, "29")
    assert (facts.permit, facts.origin, facts.permit_key) == (_FACTS, Origin.UNINTRODUCED, _SITE_PUBLIC)
    assert facts.certificate is None


def test_without_the_root_the_origin_stays_open() -> None:
    assert read_document(_TEXT, None, "29").origin is Origin.UNCHECKED
    with pytest.raises(PackageRefused):
        read_document(sign_document(_FACTS, generate_signing_key(), _CERTIFICATE), None, "29")


def test_a_newer_format_asks_for_a_newer_program() -> None:
    from base45 import b45decode, b45encode

    blob = bytearray(b45decode(_TEXT[3:]))
    blob[0] = 2
    with pytest.raises(PackageRefused) as refusal:
        read_document("P1:" + bytes(b45encode(bytes(blob))).decode(), _ROOT_PUBLIC, "29")
    assert refusal.value.text == TOO_NEW


def test_a_wrong_certificate_is_damaged() -> None:
    with pytest.raises(PackageRefused) as refusal:
        read_document(sign_document(_FACTS, _SITE, _CERTIFICATE[:-1]), _ROOT_PUBLIC, "29")
    assert refusal.value.text == DAMAGED


def test_a_date_before_the_calendar_of_documents_is_a_fault() -> None:
    with pytest.raises(ValueError, match="no date of a document"):
        sign_document(dataclasses.replace(_FACTS, issued_on=dt.date(1960, 1, 1)), _SITE, None)
