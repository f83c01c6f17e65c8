"""What the list of referrals and the forms about them consist of."""

import datetime as dt
from collections.abc import Callable

from homejobs_desktop.domain.filters import ReferralFilter
from homejobs_desktop.domain.referrals import OutcomeDraft, ReferralDraft, ReferralItem
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.referrals import search_referrals
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    DateField,
    Form,
    Group,
    LatinField,
    LongTextField,
    TextField,
    no_check,
)
from homejobs_desktop.ui.screens_kit.ages import days_tone
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.referral_words import action_words, day_words, pill_of
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

ACTIONS, PISHRANS, OUTCOMES = "referral_actions", "pishrans", "referral_outcomes"
"""What the forms offer that stands in no list of the office: made from the program and its records."""
_LATE = mark("Referrals", "{count} days late")
_TODAY = mark("Permits", "Empty: today")

_TO = (
    TextField(
        name="referred_to",
        label=mark("Referrals", "To whom or where"),
        help=mark("Referrals", "The course, the bank and branch, the market, the workshop"),
        span=2,
    ),
    ChoiceField(
        name="pishran_id",
        label=mark("Referrals", "Pishran"),
        list_name=PISHRANS,
        help=mark("Referrals", "Of those whom a meeting selected"),
    ),
    ChoiceField(name="field_code", label=mark("Permits", "Field of activity"), list_name="fields"),
    LatinField(name="letter_no", label=mark("Referrals", "Number of the letter"), repeats=True),
)
_FOLLOW_UP = DateField(
    name="follow_up_on",
    label=mark("Referrals", "Follow up on"),
    help=mark("Referrals", "Empty: a month later"),
)
_REMARK = LongTextField(name="remark", label=mark("Referrals", "Remark"), span=3)
_LINKS = frozenset({"person_id", "survey_id", "need"})
REFERRAL_FORM = Form(
    "referral",
    ReferralDraft(),
    no_check,
    (
        Group(
            mark("Referrals", "Referral"),
            (
                ChoiceField(name="action", label=mark("Referrals", "For what"), list_name=ACTIONS),
                *_TO,
                DateField(name="referred_on", label=mark("Referrals", "Day of the referral"), help=_TODAY),
                _FOLLOW_UP,
                _REMARK,
            ),
        ),
    ),
    hidden=_LINKS,
)
CORRECT_FORM = Form(
    "referral-correct",
    ReferralDraft(),
    no_check,
    (Group(mark("Referrals", "Referral"), (*_TO, _FOLLOW_UP, _REMARK)),),
    hidden=_LINKS | {"action", "referred_on"},
)
OUTCOME_FORM = Form(
    "referral-outcome",
    OutcomeDraft(),
    no_check,
    (
        Group(
            mark("Referrals", "What came of it"),
            (
                ChoiceField(name="state", label=mark("Referrals", "It was"), list_name=OUTCOMES),
                DateField(name="on", label=mark("Referrals", "Day"), help=_TODAY, repeats=False),
                DateField(
                    name="follow_up_on",
                    label=mark("Referrals", "Next follow-up"),
                    help=mark("Referrals", "Empty: the day stays"),
                ),
                LongTextField(
                    name="result",
                    label=mark("Referrals", "Result or reason"),
                    help=mark("Referrals", "The certificate, the amount, why not"),
                    span=3,
                ),
            ),
        ),
    ),
)


def follow_up_words(row: ReferralItem, today: dt.date) -> str:
    """Give the day of follow-up of an open referral, and how late it is; "" for one that is over."""
    if not row.is_open:
        return ""
    late = row.days_late(today)
    return translate(_LATE, count=late) if late else day_words(row.follow_up_on)


def late_tone(row: ReferralItem, today: dt.date) -> str:
    """Give the tone of the day of follow-up."""
    late = row.days_late(today)
    return days_tone(late) if late > 0 and days_tone(late) != "plain" else ("warn" if late else "plain")


def _columns(workplace: Workplace, lists: ReferenceLists) -> tuple[Column[ReferralItem], ...]:
    def today() -> dt.date:
        return workplace.clock.today()

    return (
        Column(mark("Referrals", "Person"), lambda row: row.person, 18, Look.STRONG),
        Column(mark("Permits", "National code"), _code, 12, Look.CODE, wide_only=True),
        Column(mark("Referrals", "For what"), lambda row: action_words(row.action), 13),
        Column(mark("Referrals", "To whom or where"), lambda row: row.place, 26, wide_only=True),
        Column(mark("Permits", "Field of activity"), lambda row: _field(row, lists), 15, wide_only=True),
        Column(
            mark("Permits", "State"),
            lambda row: pill_of(row, today())[0],
            13,
            Look.PILL,
            lambda row: pill_of(row, today())[1],
        ),
        Column(mark("Referrals", "Day of the referral"), _referred, 11, wide_only=True),
        Column(
            mark("Referrals", "Follow up on"),
            lambda row: follow_up_words(row, today()),
            12,
            Look.PILL,
            lambda row: late_tone(row, today()),
            wide_only=True,
        ),
    )


def _code(row: ReferralItem) -> str:
    return local_digits(row.national_code)


def _field(row: ReferralItem, lists: ReferenceLists) -> str:
    return lists.name("fields", row.field_code)


def _referred(row: ReferralItem) -> str:
    return day_words(row.referred_on)


def referrals_listing(
    workplace: Workplace, lists: ReferenceLists, wanted: Callable[[str], ReferralFilter]
) -> Listing[ReferralItem]:
    """Give the list of referrals; `wanted` makes the filter for the words that are typed."""
    return Listing(
        name="referrals",
        ask=lambda text, after, limit: workplace.ask(
            search_referrals, wanted(text), after=after, limit=limit
        ),
        columns=_columns(workplace, lists),
        key=lambda row: row.id,
        placeholder=mark("Referrals", "Name, national code, number of the letter …"),
        nothing=(
            mark("Referrals", "Nobody was referred yet"),
            mark("Referrals", "Ctrl+N refers somebody; what is needed stands on the person's page."),
        ),
        unfound=(
            mark("Referrals", "No referral was found"),
            mark("Referrals", "Type a part of the name, or take the filters above the list back."),
        ),
        icon="plug-connected",
    )
