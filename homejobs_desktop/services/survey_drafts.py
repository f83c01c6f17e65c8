"""Half-asked questionnaires: which of them this user may go on with, and the name each is kept under."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.drafts import find_draft


def draft_key(questionnaire: str, person_id: str) -> str:
    """Give the name under which a person's half-asked questionnaire is kept."""
    return f"survey/{questionnaire}/{person_id}"


@reading(Permission.RECORD_SURVEYS)
def surveys_begun(ctx: Context, person_id: str) -> tuple[str, ...]:
    """Give the names of the questionnaires that this user began to ask a person and has not recorded."""
    names = []
    for name in forms.names(ctx):
        kept = find_draft(ctx, draft_key(name, person_id))
        if kept is not None and kept.typed:
            names.append(name)
    return tuple(names)
