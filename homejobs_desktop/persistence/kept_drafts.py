"""Half-typed forms among the settings of the office: `draft/`, the user, the form's own name."""

from collections.abc import Iterable

from sqlalchemy import delete, select

from homejobs_desktop.persistence.local_tables import setting
from homejobs_desktop.persistence.session import Session

_FIRST, _AFTER = "draft/", "draft0"
"""All names that begin with `draft/` lie between these two."""


def name_of(username: str, form: str) -> str:
    """Give the setting under which a user's draft of a form is kept."""
    return f"{_FIRST}{username}/{form}"


def every(session: Session) -> list[tuple[str, str, str]]:
    """Give all drafts: user, form, what is kept."""
    name = setting.c.name
    query = select(name, setting.c.value).where(name >= _FIRST, name < _AFTER, setting.c.value != "")
    found = []
    for key, text in session.rows(query):
        username, _, form = str(key).removeprefix(_FIRST).partition("/")
        found.append((username, form, str(text)))
    return found


def drop(session: Session, username: str, form: str) -> None:
    """Forget a draft."""
    session.execute(delete(setting).where(setting.c.name == name_of(username, form)))


def forget_about(session: Session, record_ids: Iterable[str]) -> None:
    """Forget the drafts of everybody about these records."""
    ids = frozenset(record_ids)
    for username, form, _text in every(session):
        if not ids.isdisjoint(form.split("/")):
            drop(session, username, form)
