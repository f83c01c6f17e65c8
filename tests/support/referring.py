"""Referrals in a real office."""

import dataclasses
from collections.abc import Callable
from typing import cast

from homejobs_desktop.domain.referrals import OutcomeDraft, ReferralDraft, ReferralItem
from homejobs_desktop.services.referral_moves import settle_referral
from homejobs_desktop.services.referrals import refer
from homejobs_desktop.services.runner import Services


def draft(person: str, /, **more: object) -> ReferralDraft:
    """Give a referral to a course as it is typed."""
    plain = ReferralDraft(person, "training", "کارگاه خیاطی فنی و حرفه‌ای بیرجند")
    return cast("Callable[..., ReferralDraft]", dataclasses.replace)(plain, **more)


def refer_to(office: Services, person: str, /, **more: object) -> str:
    """Refer a person (by default to a course) and give the referral's id."""
    return office.ask(refer, draft(person, **more))


def settle(office: Services, referral: str, state: str, /, **more: object) -> ReferralItem:
    """Write down what came of a referral."""
    outcome = cast("Callable[..., OutcomeDraft]", OutcomeDraft)(state, **more)
    return office.ask(settle_referral, referral, outcome)
