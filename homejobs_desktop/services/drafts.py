"""Half-typed forms: kept field by field in the encrypted store, so that a power cut loses nothing.

A draft belongs to the user who typed it. It is no record: nothing of it leaves this office.
"""

import msgspec

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import accounts, kept_drafts
from homejobs_desktop.services.context import Context, reading, writing


class KeptDraft(msgspec.Struct, frozen=True):
    """What was typed into a form, as text by field, and when it was last kept (UTC, ISO)."""

    typed: dict[str, str]
    kept_at: str


@reading(Permission.SEE_PEOPLE)
def find_draft(ctx: Context, form: str) -> KeptDraft | None:
    """Give the kept draft of a form, or None."""
    text = accounts.get_setting(ctx.session, kept_drafts.name_of(ctx.actor.username, form))
    return msgspec.json.decode(text, type=KeptDraft) if text else None


@writing(Permission.SEE_PEOPLE)
def keep_draft(ctx: Context, form: str, typed: dict[str, str]) -> None:
    """Keep what is typed into a form."""
    draft = KeptDraft(typed, ctx.clock.now().isoformat())
    name = kept_drafts.name_of(ctx.actor.username, form)
    accounts.put_setting(ctx.session, name, msgspec.json.encode(draft).decode())


@writing(Permission.SEE_PEOPLE)
def drop_draft(ctx: Context, form: str) -> None:
    """Forget the kept draft of a form."""
    kept_drafts.drop(ctx.session, ctx.actor.username, form)
