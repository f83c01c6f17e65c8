"""What the list of quotas and the form that grants one consist of."""

from dataclasses import dataclass

from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.domain.quotas import period_words
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.quotas import QuotaDraft, QuotaRow, search_quotas
from homejobs_desktop.ui.forms.fields import ChoiceField, Form, Group, LatinField, LongTextField, NumberField
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Workplace

OFFICES, KINDS, WAYS = "quota_offices", "quota_kinds", "quota_ways"
MORE, FEWER = "more", "fewer"
_WAYS = {MORE: mark("Quotas", "Grant more"), FEWER: mark("Quotas", "Take back")}
_OVER = mark("Quotas", "{count} too many")
_LEFT = mark("Quotas", "{count} left")
_NOTHING_LEFT = mark("Quotas", "none left")
_SITE = mark("Quotas", "County")
_KIND = mark("Quotas", "Kind of permit")
_PERIOD = mark("Quotas", "Period")


@dataclass(frozen=True, slots=True)
class GrantDraft:
    """What is typed into the form; `count` is never negative, `way` says more or fewer."""

    site: str = ""
    kind: str = ""
    period: str = ""
    way: str = MORE
    count: int | None = None
    reason: str = ""


_MISSING = {
    "site": mark("Quotas", "Choose the county."),
    "kind": mark("Quotas", "Choose the kind of permit."),
    "way": mark("Quotas", "Say whether more is granted or something is taken back."),
}


def check_grant(draft: GrantDraft) -> tuple[Problem, ...]:
    """Give what is missing before the province can be asked."""
    return tuple(Problem(name, text, {}) for name, text in _MISSING.items() if not getattr(draft, name))


def draft_of(typed: GrantDraft) -> QuotaDraft:
    """Give what the form means."""
    sign = -1 if typed.way == FEWER else 1
    count = None if typed.count is None else sign * typed.count
    return QuotaDraft(typed.site, typed.kind, typed.period, count, typed.reason)


GRANT_FORM = Form(
    "quota",
    GrantDraft(),
    check_grant,
    (
        Group(
            mark("Quotas", "Quota"),
            (
                ChoiceField(name="site", label=_SITE, list_name=OFFICES),
                ChoiceField(name="kind", label=_KIND, list_name=KINDS),
                LatinField(
                    name="period",
                    label=_PERIOD,
                    help=mark("Quotas", "A year, 1405, or a month of it, 1405-07; empty: this year"),
                ),
                ChoiceField(name="way", label=mark("Quotas", "What is done"), list_name=WAYS),
                NumberField(
                    name="count",
                    label=mark("Quotas", "How many permits"),
                    help=mark("Quotas", "0 as the first grant allows none"),
                ),
                LongTextField(name="reason", label=mark("Quotas", "Reason, number of the letter"), span=3),
            ),
        ),
    ),
)


def way_choices() -> tuple[Choice, ...]:
    """Give what can be done to choose from."""
    return tuple(Choice(way, translate(name)) for way, name in _WAYS.items())


def key_of(row: QuotaRow) -> str:
    """Give what names an account in the list."""
    account = row.account
    return f"{account.site}/{account.kind}/{account.period}"


def office_words(row: QuotaRow) -> str:
    """Give the county of an account as a person reads it."""
    return row.office or local_digits(row.account.site)


def kind_words(row: QuotaRow) -> str:
    """Give the kind of permit of an account."""
    return translate(TYPE_NAMES[PermitType(row.account.kind)])


def left_words(row: QuotaRow) -> str:
    """Say what is left of an account, or how many permits are too many."""
    if row.balance.over:
        return translate(_OVER, count=row.balance.over)
    return translate(_LEFT, count=row.balance.left) if row.balance.left else translate(_NOTHING_LEFT)


def left_tone(row: QuotaRow) -> str:
    """Give the colour of what is left."""
    if row.balance.over:
        return "bad"
    return "good" if row.balance.left else "warn"


COLUMNS: tuple[Column[QuotaRow], ...] = (
    Column(_SITE, office_words, 11, Look.STRONG),
    Column(_KIND, kind_words, 18),
    Column(_PERIOD, lambda row: local_digits(period_words(row.account.period)), 9),
    Column(mark("Quotas", "Granted"), lambda row: local_digits(str(row.balance.granted)), 10, wide_only=True),
    Column(mark("Quotas", "Used"), lambda row: local_digits(str(row.balance.used)), 10, wide_only=True),
    Column(mark("Quotas", "Left"), left_words, 14, Look.PILL, left_tone, wide_only=True),
)


def quotas_listing(workplace: Workplace) -> Listing[QuotaRow]:
    """Give the list of accounts."""
    return Listing(
        name="quotas",
        ask=lambda text, after, limit: workplace.ask(search_quotas, text, after=after, limit=limit),
        columns=COLUMNS,
        key=key_of,
        placeholder=mark("Quotas", "County or its code, year …"),
        nothing=(
            mark("Quotas", "No quota has been granted"),
            mark("Quotas", "Nothing is limited until the province grants a first quota."),
        ),
        unfound=(
            mark("Quotas", "No quota was found"),
            mark("Quotas", "Type the beginning of the county's name, its code or the year."),
        ),
        icon="scale",
    )
