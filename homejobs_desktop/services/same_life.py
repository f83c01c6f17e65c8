"""Whether a store that is opened still leads the life that its mark tells of (3.3).

Apart from `lives`, which needs the office's keys and the list of offices: every start asks this, and
hardly any has to begin a new life.
"""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import exchange_ops, journal
from homejobs_desktop.security.mark import read_mark
from homejobs_desktop.services.context import Context, reading

RESTORED = "restored"
"""The store is older than what this computer has let out, or was put back by the program."""
NO_MARK = "no-mark"
OTHER_COMPUTER = "other-computer"


@reading(Permission.LOG_IN)
def why_new_life(ctx: Context) -> str:
    """Tell why this store cannot simply go on as it was; "" where it can."""
    kept = read_mark(ctx.vault)
    if kept is None or kept.site != ctx.office.site:
        return NO_MARK
    if kept.computer != ctx.computer:
        return OTHER_COMPUTER
    life = journal.present_life(ctx.session)
    behind = kept.tag == life.tag and kept.counter > life.counter
    head = bytes.fromhex(kept.head)
    if behind or head.hex() not in exchange_ops.own_numbers(ctx.session, [head]):
        return RESTORED
    return ""
