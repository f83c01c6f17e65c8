"""Offices and the people who work at them."""

from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.domain.permissions import GRANTS, Permission, Role


class OfficeKind(StrEnum):
    """What an installation is for."""

    COUNTY = "county"
    PROVINCE = "province"


@dataclass(frozen=True, slots=True)
class Office:
    """This installation: `site` is `PP-SS` (exchange protocol 3.1), province `PP-00`."""

    kind: OfficeKind
    site: str
    name: str
    demo: bool = False

    @property
    def province_site(self) -> str:
        """The province's site code."""
        return f"{self.site[:2]}-00"

    @property
    def county_code(self) -> str:
        """The official county code (`2901`), or "" at the province."""
        return "" if self.kind is OfficeKind.PROVINCE else self.site.replace("-", "")

    @property
    def province_code(self) -> str:
        """The official province code (`29`)."""
        return self.site[:2]


@dataclass(frozen=True, slots=True)
class Actor:
    """The user who acts."""

    username: str
    display_name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Tell whether the actor's role grants `permission`."""
        return permission in GRANTS[self.role]
