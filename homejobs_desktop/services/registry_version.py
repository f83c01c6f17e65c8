"""Which version of the registry the records of a store were last brought to (3.16).

Apart from `upgrading`, which decides and lays records: every start asks this.
"""

from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import accounts
from homejobs_desktop.services.context import Context, reading

VERSION_SETTING = "registry_version"
"""The version of the registry that this store's records were last brought to."""


@reading(Permission.LOG_IN)
def registry_of(ctx: Context) -> int:
    """Give the version of the registry that the records were last brought to."""
    return int(accounts.get_setting(ctx.session, VERSION_SETTING, "1"))


def note_registry(ctx: Context) -> None:
    """Remember that the records are those of this program's registry."""
    accounts.put_setting(ctx.session, VERSION_SETTING, str(SCHEMA_VERSION))
