"""The province erases a person: two people decide, the content goes everywhere, the chains stay whole."""

from dataclasses import dataclass

from homejobs_desktop.domain.aliases import root_of
from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotAllowed, Refused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import decisions, holding, store
from homejobs_desktop.persistence.erasing import ERASE
from homejobs_desktop.services.accounts import log_in
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.decisions import check_province, check_reason
from homejobs_desktop.services.erased import erase_here

OTHER_USER = mark("Decisions", "Erasing takes two people: another user must confirm it with an own password.")
MAY_NOT = mark("Decisions", "{name} may not confirm an erasure. Ask a director or an administrator.")


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased: every id; or the sentence that refuses (kept so that failures are counted)."""

    erased: frozenset[str]
    refusal: Refused | None = None

    def granted(self) -> "Erasure":
        """Give it if it was done, or raise the refusal."""
        if self.refusal is not None:
            raise self.refusal
        return self


@dataclass(frozen=True, slots=True)
class Second:
    """The second user, who confirms with an own password."""

    username: str
    password: str


@writing(Permission.DECIDE_CONFLICTS)
def erase_person(ctx: Context, person_id: str, second: Second, reason: str) -> Erasure:
    """Erase a person, all entries merged into it and all its papers, here and at every county.

    The reason must not name the person: it stays.

    Raises:
        NotAllowed: This is not the province, or the second user is the first.
        NotFound: There is no such person.
        Invalid: No reason is given.
    """
    check_province(ctx)
    told = check_reason(reason)
    if second.username.strip() == ctx.actor.username:
        raise NotAllowed(OTHER_USER)
    person_id = root_of(holding.aliases(ctx.session), person_id)
    store.load(ctx.session, PERSON, person_id)
    login = log_in(ctx, second.username, second.password)
    if login.actor is None:
        return Erasure(frozenset(), login.refusal)
    if not login.actor.may(Permission.DECIDE_CONFLICTS):
        refused = {"person": person_id, "second": login.actor.username}
        store.audit(ctx.session, "erase_refused", refused)
        return Erasure(frozenset(), NotAllowed(MAY_NOT, name=login.actor.display_name))
    confirmed = login.actor.username
    decisions.act(ctx.session, ERASE, person_id, {"second": confirmed, "reason": told})
    return Erasure(erase_here(ctx.session, [person_id]))
