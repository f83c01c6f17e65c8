"""What an office says of a sheet once the province has introduced offices to each other."""

import dataclasses
import datetime as dt
from pathlib import Path

import msgspec
import pytest

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.printing import Answer
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.seal import seal_of
from homejobs_desktop.services.trusted import keep_trust
from homejobs_desktop.sync.keys import SecretKeys, generate_keys, generate_signing_key, public_of, sign
from homejobs_desktop.sync.qr import make_certificate, sign_document
from homejobs_desktop.sync.trust import (
    Root,
    Status,
    Trust,
    TrustedSite,
    TrustList,
    load_trust,
    sign_root,
    sign_trust,
)
from tests.services.test_permits import issue
from tests.support.office import make_office

_ROOT, _PERMIT_ROOT, _PROVINCE = generate_signing_key(), generate_signing_key(), generate_keys()


@writing(Permission.EXCHANGE)
def keep(ctx: Context, trust: Trust) -> None:
    keep_trust(ctx, trust)


@writing(Permission.EXCHANGE)
def permit_key_of(ctx: Context) -> str:
    return seal_of(ctx).public


@writing(Permission.EXCHANGE)
def sign_otherwise(ctx: Context, permit_id: str) -> str:
    facts = printing.facts_of(permits.get_permit(ctx, permit_id), None)
    seal = seal_of(ctx)
    return sign_document(dataclasses.replace(facts, field_code="HC-01"), seal.permit_key, seal.certificate)


def trust_with(key: str, version: int = 1, status: Status = Status.ACTIVE, site: str = "29-01") -> Trust:
    public = _PROVINCE.public
    root = Root("29", 1, 1, (public_of(_ROOT),), public.sign, public.open, public_of(_PERMIT_ROOT))
    certificate = make_certificate(_PERMIT_ROOT, site, key, dt.date(2026, 1, 1), dt.date(2030, 1, 1))
    member = TrustedSite(site, "بیرجند", "0" * 64, public.open, key, "2026-11-22", certificate.hex(), status)
    offices = TrustList("29", version, None, (member,))
    chain = (sign_root(root, [(public_of(_ROOT), lambda data: sign(_ROOT, data))]),)
    return load_trust(chain, sign_trust(offices, public.sign, lambda data: sign(_PROVINCE.sign, data)))


@pytest.fixture
def maker(tmp_path: Path) -> Services:
    return make_office(tmp_path / "maker")


@pytest.fixture
def reader(tmp_path: Path) -> Services:
    return make_office(tmp_path / "reader", site="29-02", name="درمیان")


def test_a_certified_sheet_is_proven_everywhere_in_the_province(maker: Services, reader: Services) -> None:
    trust = trust_with(maker.ask(permit_key_of))
    maker.run(keep, trust)
    pdf = maker.ask(printing.permit_sheet, issue(maker).id).pdf
    before = reader.ask(printing.verify_document, pdf)
    assert (before.answer, before.site) == (Answer.UNKNOWN, "29-01")
    assert "not enrolled" in before.sentence
    reader.run(keep, trust)
    after = reader.ask(printing.verify_document, pdf)
    assert (after.answer, after.permit, after.standing) == (Answer.GENUINE, None, "")
    assert after.facts is not None
    assert maker.ask(printing.verify_document, pdf).answer is Answer.GENUINE


def test_a_sheet_from_before_the_introduction_is_known_by_the_list(maker: Services, reader: Services) -> None:
    pdf = maker.ask(printing.permit_sheet, issue(maker).id).pdf
    assert reader.ask(printing.verify_document, pdf).answer is Answer.UNKNOWN
    reader.run(keep, trust_with(maker.ask(permit_key_of)))
    assert reader.ask(printing.verify_document, pdf).answer is Answer.GENUINE


def test_a_withdrawn_key_proves_nothing_any_more(maker: Services, reader: Services) -> None:
    key = maker.ask(permit_key_of)
    maker.run(keep, trust_with(key))
    pdf = maker.ask(printing.permit_sheet, issue(maker).id).pdf
    reader.run(keep, trust_with(key, version=2, status=Status.REVOKED))
    verdict = reader.ask(printing.verify_document, pdf)
    assert verdict.answer is Answer.UNKNOWN
    assert "withdrawn" in verdict.sentence


def test_a_stranger_with_a_certificate_of_his_own_is_a_forger(maker: Services, reader: Services) -> None:
    row = issue(maker)
    reader.run(keep, trust_with(maker.ask(permit_key_of)))
    stranger: SecretKeys = generate_keys()
    forged = make_certificate(
        stranger.sign, "29-01", stranger.public.permit, dt.date(2026, 1, 1), dt.date(2030, 1, 1)
    )
    text = sign_document(printing.facts_of(row, None), stranger.permit, forged)
    assert reader.ask(printing.verify_document, text).answer is Answer.FORGED


def test_a_record_that_says_otherwise_is_named(maker: Services) -> None:
    key = maker.ask(permit_key_of)
    row = issue(maker)
    maker.run(keep, trust_with(key))
    text = maker.ask(sign_otherwise, row.id)
    verdict = maker.ask(printing.verify_document, text)
    assert verdict.answer is Answer.GENUINE
    assert verdict.warnings == ("The sheet differs from this office's record: field. Look at both.",)
    assert maker.ask(permits.get_permit, row.id) == verdict.permit


def test_under_a_new_permit_root_old_sheets_of_listed_offices_stay_genuine(
    maker: Services, reader: Services
) -> None:
    old = trust_with(maker.ask(permit_key_of))
    maker.run(keep, old)
    row = issue(maker)
    pdf = maker.ask(printing.permit_sheet, row.id).pdf
    newest = generate_signing_key()
    root = msgspec.structs.replace(old.root, version=2, permit_root=public_of(newest))
    signed = sign_root(root, [(public_of(_ROOT), lambda data: sign(_ROOT, data))])
    reader.run(keep, load_trust((*old.chain, signed), old.signed_list))
    assert reader.ask(printing.verify_document, pdf).answer is Answer.GENUINE
    # Whoever has the key of the former permit root certifies himself: the list does not know his key.
    thief: SecretKeys = generate_keys()
    days = (dt.date(2026, 1, 1), dt.date(2030, 1, 1))
    forged = make_certificate(_PERMIT_ROOT, "29-01", thief.public.permit, *days)
    text = sign_document(printing.facts_of(row, None), thief.permit, forged)
    assert reader.ask(printing.verify_document, text).answer is Answer.FORGED
