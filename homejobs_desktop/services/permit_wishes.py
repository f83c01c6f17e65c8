"""What a county asks the province to do with a permit, where the rule lets it: the two are the two persons.

The request travels as a record. At the province it waits like a move that one of its own users asked for,
so that it is seen, confirmed or dropped in the same places; the answer goes back with the record.
"""

from homejobs_desktop.domain.entities import PERMIT, PERMIT_WISH
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permit_wishes import Wish
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.domain.transitions import PermitState, may_move
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import permit_requests, permit_wishes, permits, store
from homejobs_desktop.persistence.permit_requests import MoveRequest
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.permit_moves import OTHER, check_reason, last_of_line
from homejobs_desktop.services.permits import NOT_FROM_HERE, get_permit
from homejobs_desktop.services.rules import rules_of

AT_COUNTY = mark("Permits", "The province does this itself. Change the state of the permit.")
NOT_BY_RULE = mark("Permits", "By the rule in force, a county does not ask for this. Write to the province.")
NOT_YOURS = mark("Permits", "This permit is another office's. Ask that office.")
ASKED_ALREADY = mark("Permits", "The province was asked for this already. Wait for its answer.")
OVERTAKEN = mark("Permits", "Not carried out: the permit's state does not allow it any more.")
REFUSED_BY_RULE = mark("Permits", "Not carried out: by the rule in force a county does not ask for this.")


@reading(Permission.SEE_PERMITS)
def askable_states(ctx: Context, permit_id: str) -> tuple[str, ...]:
    """Give the states for which this office may ask the province now."""
    row = get_permit(ctx, permit_id)
    if ctx.office.kind is OfficeKind.PROVINCE or row.owner != ctx.office.site:
        return ()
    asked = {each.state for each in permit_wishes.open_wishes(ctx.session, permit_id)}
    allowed = rules_of(ctx).handling_on(ctx.clock.today()).county_may_ask
    return tuple(state for state in sorted(allowed - asked) if _may_come(row, state))


@reading(Permission.SEE_PERMITS)
def wishes_about(ctx: Context, permit_id: str) -> tuple[Wish, ...]:
    """Give what was asked of the province about a permit, the newest first, with the answers."""
    return tuple(permit_wishes.of_permit(ctx.session, permit_id))


@writing(Permission.ISSUE_PERMITS)
def ask_province(ctx: Context, permit_id: str, state: str, reason: str, code: str = OTHER) -> PermitRow:
    """Ask the province to take a permit to a state; nothing changes before somebody there confirms it.

    Raises:
        NotAllowed: The rule does not let a county ask for it, or it was asked for already.
        Invalid: No reason is given, or none that explains this state.
    """
    row = get_permit(ctx, permit_id)
    if ctx.office.kind is OfficeKind.PROVINCE:
        raise NotAllowed(AT_COUNTY)
    if row.owner != ctx.office.site:
        raise NotAllowed(NOT_YOURS)
    if state not in rules_of(ctx).handling_on(ctx.clock.today()).county_may_ask:
        raise NotAllowed(NOT_BY_RULE)
    if not _may_come(row, state):
        raise NotAllowed(NOT_FROM_HERE)
    if any(each.state == state for each in permit_wishes.open_wishes(ctx.session, permit_id)):
        raise NotAllowed(ASKED_ALREADY)
    request = MoveRequest(permit_id, state, code or OTHER, canonical(reason), ctx.session.actor, "")
    check_reason(ctx, request)
    store.create(
        ctx.session,
        PERMIT_WISH,
        {
            "person_id": row.person_id,
            "permit_id": permit_id,
            "state": state,
            "code": request.code,
            "reason": request.reason or None,
            "actor": ctx.actor.display_name or ctx.actor.username,
            "asked_on": ctx.clock.today().isoformat(),
        },
    )
    return row


@writing(Permission.ISSUE_PERMITS)
def take_wishes(ctx: Context) -> bool:
    """Let what counties ask wait for a person at the province; what cannot be done is answered at once."""
    allowed = rules_of(ctx).handling_on(ctx.clock.today()).county_may_ask
    for wish in permit_wishes.open_wishes(ctx.session):
        row = permits.by_id(ctx.session, wish.permit_id)
        if row is None:
            continue
        if wish.state not in allowed:
            _answer(ctx, wish, REFUSED_BY_RULE)
        elif not _may_come(last_of_line(ctx, row) if wish.state == PermitState.REVOKED else row, wish.state):
            _answer(ctx, wish, OVERTAKEN)
        elif permit_requests.of_permit(ctx.session, wish.permit_id) is None:
            asked_by = f"{wish.owner} {wish.actor}"
            request = MoveRequest(
                wish.permit_id, wish.state, wish.code or OTHER, wish.reason, asked_by, ctx.session.instant()
            )
            permit_requests.put(ctx.session, request)
    return False


def _may_come(row: PermitRow, state: str) -> bool:
    return may_move(PERMIT.name, row.state, state, OfficeKind.PROVINCE)


def _answer(ctx: Context, wish: Wish, told: Text) -> None:
    store.retire(ctx.session, PERMIT_WISH, wish.id, translate(told))
