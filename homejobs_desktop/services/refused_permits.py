"""When the province refuses a permit, its application goes back to who handles it.

A county issues a permit and takes its application to `permit_issued`; the province may refuse the permit
alone, because the one that it renews was suspended or revoked meanwhile. The permit then never came to be,
and the application waits for a decision of the office again.
"""

from homejobs_desktop.domain.applications import Act
from homejobs_desktop.domain.entities import APPLICATION, PERMIT, Value
from homejobs_desktop.domain.fate_words import decision_lines
from homejobs_desktop.domain.operations import edits_of
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import ApplicationState
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.persistence import applications, came_back, store
from homejobs_desktop.services.applications import add_step
from homejobs_desktop.services.context import Context, writing

REFUSED = mark("Applications", "The province did not accept the permit. {reason}")


@writing(Permission.ISSUE_PERMITS)
def step_back_refused(ctx: Context) -> bool:
    """Take the applications of refused permits back to the office's review; nothing is left afterwards."""
    for body, detail in came_back.refused(ctx.session, f"{PERMIT.name}.create"):
        fields = edits_of(body).fields
        _seen, application_id = fields.get("application_id", (None, None))
        if application_id:
            _step_back(ctx, str(application_id), detail)
    return False


def _step_back(ctx: Context, application_id: str, detail: str) -> None:
    item = applications.by_id(ctx.session, application_id)
    if item is None or item.owner != ctx.office.site or item.state != ApplicationState.PERMIT_ISSUED:
        return
    if applications.permit_of(ctx.session, item.id, item.person_id):
        return
    state = ApplicationState.OFFICE_REVIEW.value
    day: dict[str, Value] = {"stage_since": ctx.clock.today().isoformat()}
    store.move(ctx.session, APPLICATION, item.id, state, day)
    told = translate(REFUSED, reason=Verbatim(" ".join(decision_lines(detail))))
    add_step(ctx, (item.id, item.person_id), {"act": Act.STAGE, "stage": state, "text": told})
