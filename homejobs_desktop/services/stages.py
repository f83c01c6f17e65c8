"""Use cases about the stages of applications: take one or many further, issue the permit at the end."""

import dataclasses
from dataclasses import dataclass
from typing import NamedTuple

from homejobs_desktop.domain.applications import Act, ApplicationItem
from homejobs_desktop.domain.conditions import missing
from homejobs_desktop.domain.entities import APPLICATION, Value
from homejobs_desktop.domain.letters import Direction, LetterDraft, LetterRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRequest, PermitRow, PermitType
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.stages import (
    ANSWERED,
    SENT,
    StageDraft,
    Standing,
    asks_letter,
    check_stage,
    takes_letter,
)
from homejobs_desktop.domain.transitions import ApplicationState, next_states
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Problem, Refused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, canonical_lines
from homejobs_desktop.persistence import applications, store
from homejobs_desktop.services.applications import (
    add_step,
    began_on,
    check_county_desk,
    draft_of,
    findings_of,
    own_item,
)
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.letters import keep_letter
from homejobs_desktop.services.paper_values import enclosure_of
from homejobs_desktop.services.permit_case import field_facts, open_case
from homejobs_desktop.services.permits import get_permit, write_permit
from homejobs_desktop.services.reference import book_of

NO_WAY = mark("Applications", "From “{before}” an application does not go to “{after}”. Look at its stage.")
NOT_MET = mark(
    "Applications", "“{condition}” is missing. Let the applicant meet it, or waive it with a reason."
)
_SEPARATOR = "؛ "


@dataclass(frozen=True, slots=True)
class NotMoved:
    """An application of a selection that stayed where it is, and why."""

    id: str
    person: str
    why: Refused


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a selection."""

    moved: tuple[str, ...]
    stayed: tuple[NotMoved, ...]


@writing(Permission.ISSUE_PERMITS)
def move_stages(ctx: Context, application_ids: tuple[str, ...], draft: StageDraft) -> Moved:
    """Take a selection to the same stage with the same letter; who cannot go stays, and it is said why."""
    going: list[_Judged] = []
    stayed: list[NotMoved] = []
    for application_id in dict.fromkeys(application_ids):
        try:
            going.append(_judge(ctx, application_id, draft))
        except (Invalid, NotAllowed, NotFound) as refusal:
            item = applications.by_id(ctx.session, application_id)
            stayed.append(NotMoved(application_id, item.person if item else "", refusal))
    if going:
        letter = _letter_of(ctx, draft, tuple(going))
        for judged in going:
            _take(ctx, judged, letter)
    return Moved(tuple(judged.item.id for judged in going), tuple(stayed))


@writing(Permission.ISSUE_PERMITS)
def issue_for(ctx: Context, application_id: str) -> PermitRow:
    """Issue the permit that an approved application asks for.

    Raises:
        NotAllowed: Another office handles it, or it is not approved yet.
        Invalid: A condition is neither met nor waived, or the rule speaks against it.
    """
    item = own_item(ctx, application_id)
    state = ApplicationState.PERMIT_ISSUED.value
    _check_way(ctx, item, state)
    case = open_case(ctx, request_of(ctx, item))
    lacking = tuple(
        Problem("condition", NOT_MET, {"condition": each.name}) for each in missing(findings_of(ctx, item))
    )
    problems = (*lacking, *(each for each in case.problems if not each.soft))
    if problems:
        raise Invalid.of(problems)
    legal_id = applications.values_of(ctx.session, application_id).get("legal_person_id")
    day: dict[str, Value] = {"stage_since": case.issued_on.isoformat()}
    store.move(ctx.session, APPLICATION, application_id, state, day)
    add_step(ctx, (item.id, item.person_id), {"act": Act.STAGE, "stage": state})
    return get_permit(ctx, write_permit(ctx, case, application_id, str(legal_id) if legal_id else None))


def request_of(ctx: Context, item: ApplicationItem) -> PermitRequest:
    """Give the permit that an application asks for."""
    draft = draft_of(ctx, item)
    values = applications.values_of(ctx.session, item.id)
    return PermitRequest(
        person_id=item.person_id,
        permit_type=PermitType(item.permit_type),
        field_code=item.field_code,
        agency=item.agency,
        legal=draft.legal,
        supporter_permit=draft.supporter_permit,
        agency_letter_no=str(values.get("agency_letter_no") or ""),
        description=draft.description,
        tracking_no=draft.tracking_no,
        capital_rial=draft.capital_rial,
        own_contribution_rial=draft.own_contribution_rial,
        loan_requested_rial=draft.loan_requested_rial,
        expected_jobs=draft.expected_jobs,
        registered_on=item.registered_on,
    )


class _Judged(NamedTuple):
    """An application that may go where it shall, and the tidied draft of its move."""

    item: ApplicationItem
    draft: StageDraft


def _judge(ctx: Context, application_id: str, draft: StageDraft) -> _Judged:
    """Check everything about a move before anything is written; raises NotFound, NotAllowed, Invalid."""
    item = own_item(ctx, application_id)
    book, today = book_of(ctx), ctx.clock.today()
    tidy = _tidy(ctx, draft, item, book)
    field = field_facts(item.field_code, book, item.registered_on or today)
    problems = check_stage(tidy, Standing(item.state, began_on(item), field), today)
    if problems:
        raise Invalid.of(problems)
    _check_way(ctx, item, tidy.state)
    return _Judged(item, tidy)


def _letter_of(ctx: Context, draft: StageDraft, going: tuple[_Judged, ...]) -> LetterRow | None:
    """Put the letter of a stage into the register; without a number it gets the next one.

    A notice gets its number when it is printed, unless one is named here.
    """
    tidy = going[0].draft
    if not takes_letter(tidy.state) or not (asks_letter(tidy.state) or tidy.letter_no):
        return None
    alone = going[0].item if len(going) == 1 else None
    book = book_of(ctx)
    told = LetterDraft(
        direction=Direction.IN if tidy.state in ANSWERED else Direction.OUT,
        number=tidy.letter_no,
        letter_date=draft.letter_date or draft.on,
        subject=book.name("application_states", tidy.state),
        party=book.name("agencies", tidy.office),
        enclosure=enclosure_of(ctx, alone) if alone and tidy.state in SENT else "",
        application_id=alone.id if alone else "",
    )
    return keep_letter(ctx, told)


def _take(ctx: Context, judged: _Judged, letter: LetterRow | None) -> None:
    """Write the move and its step."""
    item, tidy = judged
    day = (tidy.on or ctx.clock.today()).isoformat()
    number = letter.number if letter else tidy.letter_no
    dated = letter.letter_date if letter else tidy.letter_date
    letter_date = dated.isoformat() if dated else None
    extra: dict[str, Value] = {"stage_since": day}
    if tidy.state == ApplicationState.AGENCY_APPROVED:
        extra |= {"agency_letter_no": number, "agency_letter_date": letter_date}
    store.move(ctx.session, APPLICATION, item.id, tidy.state, extra)
    step = {
        "act": Act.STAGE,
        "stage": tidy.state,
        "office": tidy.office,
        "letter_no": number,
        "letter_date": letter_date,
        "text": tidy.text,
        "on": day,
    }
    add_step(ctx, (item.id, item.person_id), step)


def _check_way(ctx: Context, item: ApplicationItem, after: str) -> None:
    check_county_desk(ctx)
    if after not in next_states(APPLICATION.name, item.state, ctx.office.kind):
        book = book_of(ctx)
        names = (book.name("application_states", state) for state in (item.state, after))
        before_name, after_name = names
        raise NotAllowed(NO_WAY, before=before_name, after=after_name)


def _tidy(ctx: Context, draft: StageDraft, item: ApplicationItem, book: ReferenceBook) -> StageDraft:
    """Give a draft in stored form, with what it leaves open: whom it goes to, what is missing."""
    told = canonical_lines(draft.text)
    if draft.state == ApplicationState.NEEDS_FIX and not told:
        told = _SEPARATOR.join(each.name for each in missing(findings_of(ctx, item)))
    office = book.get("agencies", draft.office.strip()) or book.find("agencies", draft.office)
    return dataclasses.replace(
        draft,
        state=draft.state.strip(),
        letter_no=canonical(ascii_digits(draft.letter_no)),
        office=office.code if office else _approver(draft.state, item, book),
        text=told,
    )


def _approver(state: str, item: ApplicationItem, book: ReferenceBook) -> str:
    """Give whom a stage is about: the authority of the second approval, the agency, or nobody."""
    second = {state, item.state} & {ApplicationState.STARRED_REVIEW}
    if second:
        field = book.get("fields", item.field_code)
        return field.text("co_approver") if field else ""
    letters = {
        ApplicationState.AGENCY_REVIEW, ApplicationState.AGENCY_APPROVED, ApplicationState.AGENCY_REJECTED
    }  # fmt: skip
    return item.agency if state in letters else ""
