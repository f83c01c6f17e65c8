"""What becomes of a permit that goes on: renewed, its paper replaced, a field amended."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from homejobs_desktop.domain.entities import NOTE, PERMIT, Value
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.papers import PERMIT_SHEET
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRequest, PermitRow, PermitType
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Problem
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import permits, store
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.permit_case import open_case
from homejobs_desktop.services.permit_moves import REASONS, UNKNOWN_REASON, WAITS, words_of
from homejobs_desktop.services.permits import COUNTY_ISSUES, check_move, get_permit, issue_permit, succeed
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.rules import rules_of

NOT_STANDING = mark(
    "Permits", "Only a permit in force gets a new paper. Renew one that ran out; look at the state of others."
)
NOT_AMENDABLE = mark(
    "Permits", "The rule does not let {name} of an issued permit be amended. Issue another permit instead."
)
NO_AMENDMENT = mark("Permits", "Nothing was changed. Say what is amended.")
NO_REASON = mark("Permits", "Say why this is done.")
WRONG_DATE = mark("Permits", "The permit would expire before it is issued. Check the date.")
NO_AGENCY = mark("Permits", "There is no agency called “{agency}” in the lists. Choose one from the list.")
NO_SUPPORTER = mark("Permits", "This is not the number of a supporter's permit that is in force.")
_OWN = ("state", "renews", "amended_")
"""How the names of fields begin that a new paper does not take over."""
_SUPPORTERS = frozenset({PermitType.SUPPORTER_NATURAL.value, PermitType.SUPPORTER_LEGAL.value})


@dataclass(frozen=True, slots=True)
class Amendment:
    """What changes in an issued permit; None leaves a field as it is.

    `supporter_permit` is the number of the permit of the new supporter.
    """

    agency: str | None = None
    supporter_permit: str | None = None
    expires_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Amended:
    """An amended permit; its next sheet is copy `copy_no`, and copies before it are superseded."""

    permit: PermitRow
    copy_no: int


@dataclass(frozen=True, slots=True)
class RenewalPlan:
    """What renewing a permit would give: the dates, and what speaks against it."""

    permit: PermitRow
    issued_on: dt.date
    expires_on: dt.date | None
    problems: tuple[Problem, ...]

    @property
    def possible(self) -> bool:
        """Whether nothing but warnings speaks against it."""
        return all(problem.soft for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Renewed:
    """What became of a permit of a selection: its successor, or why there is none."""

    permit: PermitRow
    successor: PermitRow | None
    problems: tuple[Problem, ...] = ()


@reading(Permission.SEE_PERMITS)
def plan_renewals(ctx: Context, permit_ids: Sequence[str]) -> tuple[RenewalPlan, ...]:
    """Say of each permit of a selection what its renewal would give, without doing anything."""
    plans = []
    for permit_id in permit_ids:
        row = get_permit(ctx, permit_id)
        case = open_case(ctx, _renewal(ctx, row))
        plans.append(RenewalPlan(row, case.issued_on, case.expires_on, case.problems))
    return tuple(plans)


@writing(Permission.ISSUE_PERMITS)
def renew_permit(ctx: Context, permit_id: str, letter_no: str = "") -> PermitRow:
    """Renew a permit that ran out or will soon: a new number and new dates, and the old one has ended.

    Raises:
        Invalid: A condition of the rule is not met any more, or it is too early.
        NotAllowed: Only county offices renew permits.
    """
    row = get_permit(ctx, permit_id)
    return issue_permit(ctx, _renewal(ctx, row, letter_no))


@writing(Permission.ISSUE_PERMITS)
def renew_permits(ctx: Context, permit_ids: Sequence[str], report: Report = silent) -> tuple[Renewed, ...]:
    """Renew every permit of a selection that can be; what speaks against the others is told."""
    done = []
    for at, permit_id in enumerate(permit_ids):
        report(at, len(permit_ids))
        row = get_permit(ctx, permit_id)
        problems = tuple(each for each in open_case(ctx, _renewal(ctx, row)).problems if not each.soft)
        if problems:
            done.append(Renewed(row, None, problems))
        else:
            done.append(Renewed(row, renew_permit(ctx, permit_id)))
    return tuple(done)


@writing(Permission.ISSUE_PERMITS)
def replace_permit(ctx: Context, permit_id: str, code: str, reason: str = "") -> PermitRow:
    """Issue a permit anew, with a new number and the same dates, because its paper is lost or damaged.

    It counts neither as new nor as renewed; the number of the national system goes over to it.

    Raises:
        Invalid: No reason that explains it.
        NotAllowed: The permit is not in force, or this is the province.
    """
    row = get_permit(ctx, permit_id)
    told = _told(ctx, code, reason)
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(COUNTY_ISSUES)
    if row.standing(ctx.clock.today()) != PermitState.ISSUED:
        raise NotAllowed(NOT_STANDING)
    check_move(ctx, PERMIT, row.state, PermitState.REPLACED)
    _check_free(row)
    stored = store.fields_of(PERMIT, store.load(ctx.session, PERMIT, permit_id).columns)
    same = {name: value for name, value in stored.items() if not name.startswith(_OWN)}
    if row.national_number:
        store.change(ctx.session, PERMIT, permit_id, {"national_number": None})
    fresh: dict[str, Value] = {
        "agency": row.agency or None,
        "supporter_permit_id": row.supporter_permit_id or None,
        "replaces": permit_id,
        "number": permits.take_number(ctx.session),
        "state": PermitState.DRAFT.value,
    }
    successor = store.create(ctx.session, PERMIT, {**same, **fresh})
    store.move(ctx.session, PERMIT, successor, PermitState.ISSUED.value)
    succeed(ctx, row, successor, code)
    _note(ctx, row, told)
    return get_permit(ctx, successor)


@writing(Permission.ISSUE_PERMITS)
def amend_permit(ctx: Context, permit_id: str, amendment: Amendment, reason: str) -> Amended:
    """Amend what the rule lets be amended in a permit in force; its next sheet is a new copy.

    Raises:
        Invalid: Nothing is changed, the rule forbids it, a value will not do, or no reason is given.
        NotAllowed: The permit is not in force.
    """
    row = get_permit(ctx, permit_id)
    told = canonical(reason)
    if not told:
        raise Invalid(NO_REASON, field="reason")
    if row.state != PermitState.ISSUED:
        raise NotAllowed(NOT_STANDING)
    _check_free(row)
    changes = _changes(ctx, row, amendment)
    amendable = rules_of(ctx).handling_on(ctx.clock.today()).amendable
    for name in changes:
        if name not in amendable:
            raise Invalid(NOT_AMENDABLE, name=_FIELDS[name])
    if not changes or not store.change(ctx.session, PERMIT, permit_id, changes):
        raise Invalid(NO_AMENDMENT)
    _note(ctx, row, told)
    return Amended(get_permit(ctx, permit_id), permits.next_copy(ctx.session, permit_id, PERMIT_SHEET))


_FIELDS: dict[str, Text] = {
    "amended_agency": mark("Permits", "the agency"),
    "amended_supporter": mark("Permits", "the supporter"),
    "expires_on": mark("Permits", "the expiry date"),
}


def _changes(ctx: Context, row: PermitRow, amendment: Amendment) -> dict[str, Value]:
    changes: dict[str, Value] = {}
    if amendment.agency is not None:
        book = book_of(ctx)
        agency = book.get("agencies", amendment.agency) or book.find("agencies", amendment.agency)
        if agency is None:
            raise Invalid(NO_AGENCY, field="agency", agency=amendment.agency)
        if agency.code != row.agency:
            changes["amended_agency"] = agency.code
    if amendment.supporter_permit is not None:
        changes["amended_supporter"] = _supporter(ctx, row, amendment.supporter_permit)
    if amendment.expires_on is not None:
        if row.issued_on is None or amendment.expires_on <= row.issued_on:
            raise Invalid(WRONG_DATE, field="expires_on")
        changes["expires_on"] = amendment.expires_on.isoformat()
    return changes


def _supporter(ctx: Context, row: PermitRow, number: str) -> str:
    found = permits.by_number(ctx.session, digits_only(ascii_digits(number)))
    fits = (
        row.permit_type == PermitType.COVERED
        and found is not None
        and found.permit_type in _SUPPORTERS
        and found.standing(ctx.clock.today()) == PermitState.ISSUED
        and found.person_id != row.person_id
    )
    if found is None or not fits:
        raise Invalid(NO_SUPPORTER, field="supporter_permit")
    return found.id


def _renewal(ctx: Context, row: PermitRow, letter_no: str = "") -> PermitRequest:
    """Give the request that renews a permit: the same type, field, agency, supporter and legal person."""
    legal = permits.legal_of(ctx.session, row.id)
    application = permits.application_by_id(ctx.session, row.application_id)
    return PermitRequest(
        person_id=row.person_id,
        permit_type=PermitType(row.permit_type),
        field_code=row.field_code,
        agency=row.agency,
        legal=LegalPersonDraft(legal.legal_id, legal.name) if legal else LegalPersonDraft(),
        supporter_permit=row.supporter_permit_id,
        agency_letter_no=letter_no or (application.agency_letter_no if application else ""),
        renews=row.id,
    )


def _told(ctx: Context, code: str, reason: str) -> str:
    item = book_of(ctx).get(REASONS, code)
    if item is None or PermitState.REPLACED.value not in item.texts("moves"):
        raise Invalid(UNKNOWN_REASON, field="code", reason=code)
    told = words_of(ctx, code, canonical(reason))
    if not told:
        raise Invalid(NO_REASON, field="reason")
    return told


def _check_free(row: PermitRow) -> None:
    if row.waits_for:
        raise NotAllowed(WAITS)


def _note(ctx: Context, row: PermitRow, told: str) -> None:
    text = f"{show_permit_number(row.number)}: {told}"
    store.create(ctx.session, NOTE, {"person_id": row.person_id, "text": text})
