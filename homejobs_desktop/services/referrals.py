"""Use cases about referrals: what a person needs, to whom the office referred the person, what came of it."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from homejobs_desktop.domain.aliases import family_of, root_of
from homejobs_desktop.domain.entities import PERSON, REFERRAL, Value
from homejobs_desktop.domain.filters import Count, ReferralFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaire_model import ACTIONS, Suggestion
from homejobs_desktop.domain.referrals import (
    FOLLOW_UP_DAYS,
    FoundNeed,
    NeedLine,
    Pishran,
    ReferralDraft,
    ReferralItem,
    check_referral,
    lines_of,
    open_lines,
)
from homejobs_desktop.domain.scoring import score
from homejobs_desktop.domain.surveys import SurveyRow
from homejobs_desktop.domain.transitions import ReferralState, next_states
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines
from homejobs_desktop.persistence import holding, people, records, referrals, store, surveys
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.lines import page_of_lines
from homejobs_desktop.services.permit_case import RETIRED
from homejobs_desktop.services.reference import book_of

NO_REFERRAL = mark("Referrals", "This referral is not in this office's store. Refresh the list.")
COUNTY_ONLY = mark(
    "Referrals", "Referrals are made by the counties' offices. Ask the office where the person lives."
)
NOT_OWN = mark("Referrals", "Office {site} made this referral. Ask that office.")
CLOSED = mark("Referrals", "This referral is over; nothing about it changes any more.")
NO_PISHRAN = mark("Referrals", "This pishran is not in this office's lists. Choose another, or write a name.")
TWICE = mark(
    "Referrals", "The person was referred there for this already, and it is not over yet. Look at that one."
)
_MOST_PISHRANS = 500


@dataclass(frozen=True, slots=True)
class ReferralPage:
    """A page of referrals: the rows, and where the next page begins (None when this is the last).

    `count` is how many match in all, on a first page only.
    """

    rows: tuple[ReferralItem, ...]
    next: str | None
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class ReferralFile:
    """All that the page of a referral shows.

    `moves` are the states to which this office may take it; `need` is the need that it answers, None where
    nobody said; `pishran_id` the entry under which the pishran lives now, "" where this office has none.
    """

    item: ReferralItem
    moves: tuple[str, ...]
    need: FoundNeed | None
    pishran_id: str


@dataclass(frozen=True, slots=True)
class PersonReferrals:
    """What was found that a person needs and nothing answers yet, and the referrals, the newest first.

    `received` are the referrals of others to this person as a pishran.
    """

    suggestions: tuple[NeedLine, ...]
    referrals: tuple[ReferralItem, ...]
    received: tuple[ReferralItem, ...] = ()


@reading(Permission.SEE_PEOPLE)
def suggestions_of(ctx: Context, person_id: str) -> tuple[NeedLine, ...]:
    """Give what a person needs and nothing answers yet: by the newest assessment of each questionnaire."""
    newest: dict[str, SurveyRow] = {}
    for row in surveys.of_person(ctx.session, person_id):
        newest.setdefault(row.questionnaire, row)
    needs = [need for row in newest.values() for need in _needs_of(ctx, row)]
    done = referrals.done_for(ctx.session, person_id, ctx.clock.today())
    return open_lines(lines_of(needs, done))


@reading(Permission.SEE_PEOPLE)
def needs_of_survey(ctx: Context, survey_id: str) -> tuple[NeedLine, ...]:
    """Give what an assessment found that the person needs, each with what answers it; raises NotFound."""
    row = surveys.one(ctx.session, survey_id).row
    done = referrals.done_for(ctx.session, row.person_id, ctx.clock.today())
    return lines_of(_needs_of(ctx, row), done)


@reading(Permission.SEE_PEOPLE)
def referrals_of(ctx: Context, person_id: str) -> PersonReferrals:
    """Give what the card of a person shows."""
    return PersonReferrals(
        suggestions=suggestions_of(ctx, person_id),
        referrals=tuple(referrals.of_person(ctx.session, person_id)),
        received=_received(ctx, person_id),
    )


@reading(Permission.SEE_PERMITS)
def search_referrals(
    ctx: Context, wanted: ReferralFilter, *, after: str | None = None, limit: int = 50
) -> ReferralPage:
    """Give a page of the referrals that a filter asks for; raises Invalid for what cannot be asked."""
    found = page_of_lines(ctx, wanted, after, limit)
    rows = referrals.by_numbers(ctx.session, [place.nr for place in found.places])
    return ReferralPage(tuple(rows), found.next, found.count)


@reading(Permission.SEE_PERMITS)
def referral_file(ctx: Context, referral_id: str) -> ReferralFile:
    """Give everything about one referral; raises NotFound."""
    item = item_of(ctx, referral_id)
    own = item.owner == ctx.office.site
    pishran = root_of(holding.aliases(ctx.session), item.pishran_id) if item.pishran else ""
    return ReferralFile(
        item=item,
        moves=next_states(REFERRAL.name, item.state, ctx.office.kind) if own else (),
        need=_need_of(ctx, item),
        pishran_id=pishran,
    )


@reading(Permission.SEE_PERMITS)
def pishrans(ctx: Context) -> tuple[Pishran, ...]:
    """Give the people whom a meeting selected as pishran, by name."""
    return tuple(referrals.pishrans(ctx.session, _MOST_PISHRANS))


@writing(Permission.ISSUE_PERMITS)
def refer(ctx: Context, draft: ReferralDraft) -> str:
    """Refer a person somewhere and give the referral's id.

    Raises:
        NotAllowed: Only county offices refer.
        NotFound: There is no such person.
        Invalid: Something is missing or wrong, or the person was referred there already.
    """
    check_county(ctx)
    today = ctx.clock.today()
    tidy = _checked(ctx, draft)
    referred = tidy.referred_on or today
    values: dict[str, Value] = {
        "person_id": tidy.person_id,
        "action": tidy.action,
        "need": tidy.need or None,
        "survey_id": tidy.survey_id or None,
        "actor": ctx.actor.display_name or ctx.actor.username,
        "referred_on": referred.isoformat(),
        "state": ReferralState.REFERRED.value,
        "state_on": referred.isoformat(),
        **_said(dataclasses.replace(tidy, follow_up_on=tidy.follow_up_on or asked_on(referred))),
    }
    return store.create(ctx.session, REFERRAL, values)


@writing(Permission.ISSUE_PERMITS)
def correct_referral(ctx: Context, referral_id: str, draft: ReferralDraft) -> bool:
    """Correct what an open referral says; False when nothing is different.

    Whose it is, what it is for, its day and the need that it answers stay.
    """
    item = own_item(ctx, referral_id)
    if not item.is_open:
        raise Invalid(CLOSED)
    same = dataclasses.replace(
        draft,
        person_id=item.person_id,
        action=item.action,
        referred_on=item.referred_on,
        survey_id=item.survey_id,
        need=item.need,
    )
    return store.change(ctx.session, REFERRAL, referral_id, _said(_checked(ctx, same, item)))


def check_county(ctx: Context) -> None:
    """Refuse what only a county does; raises NotAllowed."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(COUNTY_ONLY)


def item_of(ctx: Context, referral_id: str) -> ReferralItem:
    """Give a referral; raises NotFound."""
    item = referrals.by_id(ctx.session, referral_id)
    if item is None:
        raise NotFound(NO_REFERRAL)
    return item


def own_item(ctx: Context, referral_id: str) -> ReferralItem:
    """Give a referral that this office follows up; raises NotFound or NotAllowed."""
    check_county(ctx)
    item = item_of(ctx, referral_id)
    if item.owner != ctx.office.site:
        raise NotAllowed(NOT_OWN, site=item.owner)
    return item


def asked_on(referred: dt.date) -> dt.date:
    """Give the day on which an office asks what came of a referral, where it chose no other."""
    return referred + dt.timedelta(FOLLOW_UP_DAYS)


def draft_of(item: ReferralItem) -> ReferralDraft:
    """Give a referral as a form shows it."""
    names = {field.name for field in dataclasses.fields(ReferralDraft)}
    return ReferralDraft(**{name: getattr(item, name) for name in names})


def _checked(ctx: Context, draft: ReferralDraft, corrects: ReferralItem | None = None) -> ReferralDraft:
    """Give the tidied draft; raises NotFound and Invalid."""
    stored = people.stored(ctx.session, draft.person_id)
    book = book_of(ctx)
    field = book.get("fields", draft.field_code.strip()) or book.find("fields", draft.field_code)
    tidy = dataclasses.replace(
        draft,
        action=draft.action.strip(),
        referred_to=canonical(draft.referred_to),
        field_code=field.code if field else canonical(draft.field_code),
        letter_no=canonical(ascii_digits(draft.letter_no)),
        remark=canonical_lines(draft.remark),
    )
    known = field is not None or not tidy.field_code
    problems = (
        *check_referral(tidy, ctx.clock.today(), field_known=known),
        *_links(ctx, tidy, corrects),
        *((Problem("person_id", RETIRED, {}),) if stored.columns["retired_at"] else ()),
    )
    if problems:
        raise Invalid.of(problems)
    return tidy


def _links(ctx: Context, draft: ReferralDraft, corrects: ReferralItem | None) -> Iterator[Problem]:
    """Check the other records that a referral names; what a correction leaves as it was is not asked."""
    unchanged = corrects is not None and corrects.pishran_id == draft.pishran_id
    if draft.pishran_id and not unchanged and not _in_use(ctx, draft.pishran_id):
        yield Problem("pishran_id", NO_PISHRAN, {})
    for each in referrals.of_person(ctx.session, draft.person_id):
        there = (each.action, each.referred_to, each.pishran_id)
        same = there == (draft.action, draft.referred_to, draft.pishran_id)
        if same and each.is_open and each.id != (corrects.id if corrects else ""):
            yield Problem("referred_to", TWICE, {})
            return


def _in_use(ctx: Context, person_id: str) -> bool:
    placed = records.load(ctx.session, PERSON.name, [person_id]).get(person_id)
    return placed is not None and placed.state.retired is None


def _said(draft: ReferralDraft) -> dict[str, Value]:
    return {
        "referred_to": draft.referred_to or None,
        "pishran_id": draft.pishran_id or None,
        "field_code": draft.field_code or None,
        "letter_no": draft.letter_no or None,
        "remark": draft.remark or None,
        "follow_up_on": draft.follow_up_on.isoformat() if draft.follow_up_on else None,
    }


def _received(ctx: Context, person_id: str) -> tuple[ReferralItem, ...]:
    """Give the referrals to a pishran, under whatever id of the person they were written down."""
    aliases = holding.aliases(ctx.session)
    return tuple(referrals.to_pishran(ctx.session, family_of(aliases, root_of(aliases, person_id))))


# Needs


def _needs_of(ctx: Context, row: SurveyRow) -> tuple[FoundNeed, ...]:
    """Give what an assessment found that the person needs.

    By its answers, in the version in which they were given; an office that lacks that version has only the
    codes that were found at recording, and shows those that it can do something about.
    """
    kept = surveys.one(ctx.session, row.id)
    definition = forms.definition_of(ctx, row.questionnaire, row.version)
    if definition is not None:
        found = score(definition, kept.answers, row.surveyed_on).needs
        return tuple(_found(row, one) for one in found)
    codes = kept.findings.get("needs")
    known = [str(code) for code in codes if code in ACTIONS] if isinstance(codes, list) else []
    return tuple(_found(row, Suggestion(code, "", "", code)) for code in known)


def _found(row: SurveyRow, need: Suggestion) -> FoundNeed:
    return FoundNeed(
        action=need.action,
        code=need.code,
        title=need.title,
        text=need.text,
        survey_id=row.id,
        questionnaire=row.questionnaire,
        found_on=row.surveyed_on,
    )


def _need_of(ctx: Context, item: ReferralItem) -> FoundNeed | None:
    rows = [row for row in surveys.of_person(ctx.session, item.person_id) if row.id == item.survey_id]
    return next((need for row in rows for need in _needs_of(ctx, row) if need.code == item.need), None)
