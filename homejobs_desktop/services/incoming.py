"""The packages on a drive as their receiver meets them: which are there, and taking one in by its slip."""

from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import exchange_ledger, store
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.importing import Imported, import_package
from homejobs_desktop.services.slips import confirm_slip

NO_SLIP, RIGHT_CODE = "none", "right"
"""How a package came, as the journal says it: without its slip, or with a slip whose code agrees."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A package on a drive, by its name only: nothing was read yet.

    `sender` and `number` are "" and 0 where the file was renamed; `known` says that a package of this
    name and size was read before.
    """

    file: Path
    sender: str
    number: int
    known: bool


@reading(Permission.EXCHANGE)
def packages_there(ctx: Context, place: Path) -> tuple[Waiting, ...]:
    """Give the packages in a folder that may be for this office: the unread ones first, newest first.

    Raises:
        NotFound: the folder is not there.
        PackageRefused: it cannot be read.
    """
    files = stick.packages_in(place, ctx.office.site)
    read = exchange_ledger.files_read(ctx.session, [file.name for file in files])
    found = []
    for file in reversed(files):
        label = stick.label_of(file.name)
        sender, number = (label.sender, label.number) if label else ("", 0)
        found.append(Waiting(file, sender, number, (file.name, _size(file)) in read))
    return tuple(sorted(found, key=lambda each: each.known))


@writing(Permission.EXCHANGE)
def take_in(ctx: Context, file: Path, code: str, report: Report = silent) -> Imported:
    """Read the package whose slip bears the typed short code; the journal says how it came.

    Args:
        ctx: The context.
        file: A package, or the folder in which the one of this code is looked for.
        code: The eight digits as typed from the slip, or "" when no slip came with the package.
        report: Is told how far the reading is.

    Raises:
        Invalid: The code is mistyped.
        PackageRefused: It is the code of another package, or the package is refused.
    """
    source = confirm_slip(ctx, file, code) if code else file
    imported = import_package(ctx, source, report)
    slip = RIGHT_CODE if code else NO_SLIP
    for each in imported.files:
        if not each.already and each.refusal is None:
            store.audit(
                ctx.session, "import_slip", {"from": each.sender, "number": each.number, "slip": slip}
            )
    return imported


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
