"""Who may do what."""

from enum import StrEnum


class Permission(StrEnum):
    """One thing that a role may or may not do."""

    LOG_IN = "log_in"
    SEE_PEOPLE = "see_people"
    EDIT_PEOPLE = "edit_people"
    IMPORT_PEOPLE = "import_people"
    RECORD_SURVEYS = "record_surveys"
    SEE_PERMITS = "see_permits"
    ISSUE_PERMITS = "issue_permits"
    PRINT_PERMITS = "print_permits"
    EXCHANGE = "exchange"
    DECIDE_CONFLICTS = "decide_conflicts"
    EDIT_REFERENCE = "edit_reference"
    PUBLISH = "publish"
    MANAGE_OFFICE = "manage_office"
    CHECK = "check"


class Role(StrEnum):
    """A user's role in an office; nobody is who has not logged in yet."""

    NOBODY = "nobody"
    CLERK = "clerk"
    DIRECTOR = "director"
    ADMIN = "admin"


_CLERK = frozenset(
    {
        Permission.LOG_IN,
        Permission.SEE_PEOPLE,
        Permission.EDIT_PEOPLE,
        Permission.IMPORT_PEOPLE,
        Permission.RECORD_SURVEYS,
        Permission.SEE_PERMITS,
        Permission.ISSUE_PERMITS,
        Permission.PRINT_PERMITS,
        Permission.EXCHANGE,
        Permission.CHECK,
    }
)
GRANTS: dict[Role, frozenset[Permission]] = {
    Role.NOBODY: frozenset({Permission.LOG_IN}),
    Role.CLERK: _CLERK,
    Role.DIRECTOR: _CLERK | {Permission.DECIDE_CONFLICTS, Permission.EDIT_REFERENCE, Permission.PUBLISH},
    Role.ADMIN: frozenset(Permission),
}
