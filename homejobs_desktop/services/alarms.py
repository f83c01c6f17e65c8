"""Alarms of the exchange: what should not be, and what a person says was done about it."""

from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import alarms as kept
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.trusted import trust_of

LONG = 500
NOTE_LENGTH = 500
NO_NOTE = mark("Exchange", "Write in a few words what was done about this alarm; it stays in the journal.")
LONG_NOTE = mark("Exchange", "The note is too long. Write it in at most {count} letters.")
NO_ALARM = mark("Exchange", "This alarm does not stand any more. Refresh the list (F5).")


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """Something that should not be: `fork`, `foreign-tip`, `number`, `new-life`, `erased`, `publication`, ….

    `seen_at`, `seen_by` and `note` are "" while the alarm stands; `name` is the office's name, if known.
    """

    site: str
    kind: str
    detail: str
    at: str
    nr: int
    name: str = ""
    seen_at: str = ""
    seen_by: str = ""
    note: str = ""

    @property
    def stands(self) -> bool:
        """Whether nobody has said yet what was done about it."""
        return not self.seen_at


@reading(Permission.EXCHANGE)
def alarms(ctx: Context, limit: int = LONG) -> tuple[AlarmRow, ...]:
    """Give what the exchange noticed that should not be: what stands first, then the newest."""
    trust = trust_of(ctx)
    names = {each.site: each.name for each in trust.list.sites} if trust else {}
    names[ctx.office.site] = ctx.office.name
    return tuple(
        AlarmRow(
            each.site,
            each.kind,
            each.detail,
            each.at,
            each.nr,
            names.get(each.site, ""),
            each.seen_at,
            each.seen_by,
            each.note,
        )
        for each in kept.read_alarms(ctx.session, limit)
    )


@writing(Permission.EXCHANGE)
def acknowledge_alarm(ctx: Context, nr: int, note: str) -> None:
    """Note what was done about an alarm; it stands no longer, and stays in the list with the note.

    Raises:
        Invalid: the note is empty or too long.
        NotFound: no such alarm stands.
    """
    note = " ".join(note.split())
    if not note:
        raise Invalid(NO_NOTE, field="note")
    if len(note) > NOTE_LENGTH:
        raise Invalid(LONG_NOTE, field="note", count=NOTE_LENGTH)
    if not kept.acknowledge(ctx.session, nr, note):
        raise NotFound(NO_ALARM)
    store.audit(ctx.session, "alarm_seen", {"alarm": nr, "note": note})
