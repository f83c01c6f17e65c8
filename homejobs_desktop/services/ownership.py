"""What the province keeps for everybody is written there alone."""

from homejobs_desktop.domain.entities import Entity, Owner
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import NotAllowed
from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.services.context import Context


def may_write(ctx: Context, entity: Entity) -> bool:
    """Tell whether this office may write records of `entity` at all."""
    return entity.owner is not Owner.PROVINCE or ctx.office.kind is OfficeKind.PROVINCE


def check_owner(ctx: Context, entity: Entity, refusal: Text) -> None:
    """Refuse, in the words of `refusal`, to write what only the province's office keeps.

    The province refuses such an operation of a county as well (`authority`): this is only the sentence
    that spares a person the way.
    """
    if not may_write(ctx, entity):
        raise NotAllowed(refusal)
