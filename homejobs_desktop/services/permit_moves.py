"""Suspend, resume, revoke and hand back: with a coded reason, and a second person where the rule says so."""

from dataclasses import dataclass

from homejobs_desktop.domain.entities import NOTE, PERMIT, PERMIT_WISH, Value
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, too_long
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import accounts, decisions, permit_requests, permit_wishes, permits, store
from homejobs_desktop.persistence.permit_requests import MoveRequest
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.permits import check_move, get_permit
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.rules import rules_of

REASONS = "permit_reasons"
"""The reference list of the reasons; the attribute `moves` of an item names the states that it explains."""
OTHER = "other"
"""Code of the reason that only its words tell."""

NO_REASON = mark("Permits", "Say why this is done.")
UNKNOWN_REASON = mark("Permits", "“{reason}” is no reason for this. Choose one from the list.")
BY_SUCCESSOR = mark(
    "Permits", "A permit is replaced by issuing its new paper. Choose the new paper instead of a state."
)
WAITS = mark(
    "Permits",
    "This permit already waits for a second person. Let it be confirmed or drop it before asking for more.",
)
NOTHING_WAITS = mark("Permits", "Nothing waits for a second person here. Refresh the list.")
SAME_PERSON = mark("Permits", "You asked for this yourself. Another user of this office must confirm it.")
ALONE = mark(
    "Permits",
    "You asked for this yourself, and nobody else here may confirm it. Let the administrator add a user in "
    "Settings.",
)
ALONE_BUT_ASKED = mark(
    "Permits",
    "You asked for this yourself, and nobody else here may confirm it. Let the administrator add a user in "
    "Settings; or drop it, and let the county ask for it: your own confirmation is enough then.",
)
CARRIED_OUT = mark("Permits", "Carried out by the province.")
TURNED_DOWN = mark("Permits", "Not carried out: the province dropped the request.")
OVERTAKEN = mark(
    "Permits", "The permit's state has changed meanwhile, so this cannot be done any more. Drop it."
)


@dataclass(frozen=True, slots=True)
class WaitingMove:
    """A move that waits for a second person: what, why, who asked and when (UTC)."""

    permit: PermitRow
    state: str
    code: str
    reason: str
    actor: str
    at: str


@reading(Permission.SEE_PERMITS)
def reasons_for(ctx: Context, state: str) -> tuple[ReferenceItem, ...]:
    """Give the reasons that may be chosen today for taking a permit to a state."""
    items = book_of(ctx).items(REASONS, ctx.clock.today())
    return tuple(item for item in items if state in item.texts("moves"))


@writing(Permission.ISSUE_PERMITS)
def move_permit(ctx: Context, permit_id: str, state: str, reason: str, code: str = OTHER) -> PermitRow:
    """Take a permit to another state, saying why; the reason becomes a note on the holder.

    Where the rule asks for a second person, the move only waits: `waits_for` of the row says so.

    Args:
        ctx: The office.
        permit_id: The permit.
        state: Where it is taken.
        reason: Why, in words; may be empty where the code tells it.
        code: The coded reason.

    Raises:
        Invalid: No reason is given, or none that explains this state.
        NotAllowed: This office may not take a permit from its state to that one.
    """
    row = get_permit(ctx, permit_id)
    request = MoveRequest(
        permit_id, state, code or OTHER, canonical(reason), ctx.session.actor, ctx.session.instant()
    )
    check_reason(ctx, request)
    if state == PermitState.REPLACED:
        raise NotAllowed(BY_SUCCESSOR)
    check_move(ctx, PERMIT, row.state, state)
    if row.waits_for:
        raise NotAllowed(WAITS)
    if state in rules_of(ctx).handling_on(ctx.clock.today()).second_person:
        permit_requests.put(ctx.session, request)
    else:
        _carry_out(ctx, row, request)
    return get_permit(ctx, permit_id)


@reading(Permission.SEE_PERMITS)
def waiting_moves(ctx: Context) -> tuple[WaitingMove, ...]:
    """Give the moves that wait for a second person, the oldest first."""
    found = [
        (permits.by_id(ctx.session, each.permit_id), each) for each in permit_requests.waiting(ctx.session)
    ]
    return tuple(
        WaitingMove(row, each.state, each.code, each.reason, each.actor, each.at)
        for row, each in found
        if row is not None
    )


@writing(Permission.ISSUE_PERMITS)
def confirm_move(ctx: Context, permit_id: str) -> PermitRow:
    """Carry out what another person asked for.

    A revocation follows the permit: where the county renewed or replaced it meanwhile, the permit that
    took its place is revoked.

    Raises:
        NotFound: Nothing waits for this permit.
        NotAllowed: It is the same person, or the state has changed meanwhile.
    """
    request = _request(ctx, permit_id)
    if request.actor == ctx.session.actor:
        raise NotAllowed(SAME_PERSON if others_may_confirm(ctx) else _alone(ctx, request.state))
    row = get_permit(ctx, permit_id)
    if request.state == PermitState.REVOKED:
        row = last_of_line(ctx, row)
    try:
        check_move(ctx, PERMIT, row.state, request.state)
    except NotAllowed as refusal:
        raise NotAllowed(OVERTAKEN) from refusal
    permit_requests.drop(ctx.session, permit_id)
    _carry_out(ctx, row, request)
    _answer(ctx, permit_id, CARRIED_OUT)
    return get_permit(ctx, row.id)


@writing(Permission.ISSUE_PERMITS)
def drop_move(ctx: Context, permit_id: str) -> PermitRow:
    """Forget what waits for a permit; raises NotFound when nothing does."""
    request = _request(ctx, permit_id)
    permit_requests.drop(ctx.session, permit_id)
    details = {"permit": permit_id, "state": request.state, "asked": request.actor}
    store.audit(ctx.session, "permit_move_dropped", details)
    _answer(ctx, permit_id, TURNED_DOWN)
    return get_permit(ctx, permit_id)


def others_may_confirm(ctx: Context) -> bool:
    """Tell whether another user of this office may confirm what the acting one asks for."""
    return any(
        user.actor.may(Permission.ISSUE_PERMITS)
        for user in accounts.list_users(ctx.session)
        if not user.disabled and user.actor.username != ctx.session.actor
    )


def _alone(ctx: Context, state: str) -> Text:
    """Say what who is alone can do: where the rule lets a county ask, the two offices are the two persons."""
    asked = rules_of(ctx).handling_on(ctx.clock.today()).county_may_ask
    return ALONE_BUT_ASKED if ctx.office.kind is OfficeKind.PROVINCE and state in asked else ALONE


def _answer(ctx: Context, permit_id: str, told: Text) -> None:
    """Answer the counties that asked for a move of this permit."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        for wish in permit_wishes.open_wishes(ctx.session, permit_id):
            store.retire(ctx.session, PERMIT_WISH, wish.id, translate(told))


def _request(ctx: Context, permit_id: str) -> MoveRequest:
    request = permit_requests.of_permit(ctx.session, permit_id)
    if request is None:
        raise NotFound(NOTHING_WAITS)
    return request


def last_of_line(ctx: Context, row: PermitRow) -> PermitRow:
    """Give the permit that stands at the end of a line of renewed and replaced ones."""
    seen = {row.id}
    while row.state == PermitState.REPLACED:
        following = permits.successor(ctx.session, row)
        if following is None or following.id in seen:
            break
        seen.add(following.id)
        row = following
    return row


def check_reason(ctx: Context, request: MoveRequest) -> None:
    """Refuse a request whose reason does not explain its state; raises Invalid."""
    chosen = book_of(ctx).get(REASONS, request.code)
    if request.code != OTHER and (chosen is None or request.state not in chosen.texts("moves")):
        raise Invalid(UNKNOWN_REASON, field="code", reason=request.code)
    if request.code == OTHER and not request.reason:
        raise Invalid(NO_REASON, field="reason")
    long = tuple(too_long("reason", request.reason, LONGEST_DESCRIPTION))
    if long:
        raise Invalid.of(long)


def _carry_out(ctx: Context, row: PermitRow, request: MoveRequest) -> None:
    """Write a move, its reason, and the note on the holder."""
    told = words_of(ctx, request.code, request.reason)
    extra: dict[str, Value] = {"state_reason": request.code, "state_on": ctx.clock.today().isoformat()}
    store.move(ctx.session, PERMIT, row.id, request.state, extra)
    if request.actor != ctx.session.actor:
        store.audit(
            ctx.session,
            "permit_move_confirmed",
            {"permit": row.id, "state": request.state, "asked": request.actor, "asked_at": request.at},
        )
    if ctx.office.kind is OfficeKind.PROVINCE:
        decisions.note_own(ctx.session, PERMIT, row.id, told)
    note = f"{show_permit_number(row.number)}: {told}"
    store.create(ctx.session, NOTE, {"person_id": row.person_id, "text": note})


def words_of(ctx: Context, code: str, reason: str) -> str:
    """Give a reason in words: its name from the list and what was typed."""
    name = "" if code == OTHER else book_of(ctx).name(REASONS, code)
    return " — ".join(part for part in (name, reason) if part)
