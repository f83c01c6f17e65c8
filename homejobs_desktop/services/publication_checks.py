"""How the text of each kind of publication is checked, before it is published and before it is used.

A check is given the office, the name of the document and its text, and raises `Invalid` that names the
line. It must not depend on `services.publications`, which asks it.
"""

from collections.abc import Callable, Iterable
from typing import Final

from homejobs_desktop.domain import coverage_rules
from homejobs_desktop.domain.publications import Publication, PublicationKind
from homejobs_desktop.domain.rule_documents import NAME, read_rules, shipped_permit_rules
from homejobs_desktop.domain.rules import PermitRules
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.services.context import Context

NO_SUCH_RULES = mark("Publications", "There are no rules called “{name}”. They are called {known}.")

Check = Callable[[Context, str, str], None]
FirstCheck = Callable[[Context, str, str, Iterable[Publication]], None]


_RULES: Final[dict[str, Callable[[str], object]]] = {
    NAME: read_rules,
    coverage_rules.NAME: coverage_rules.read_coverage_rules,
}
"""How the text of each document of rules is read."""


def _check_rules(_ctx: Context, name: str, text: str) -> None:
    if name not in _RULES:
        known = Verbatim(", ".join(_RULES))
        raise Invalid(NO_SUCH_RULES, field="name", name=Verbatim(name), known=known)
    _RULES[name](text)


def _check_new_rules(_ctx: Context, name: str, text: str, editions: Iterable[Publication]) -> None:
    if name == NAME:
        read_rules(text, (shipped_permit_rules(), *filter(None, map(_readable, editions))))


def _readable(edition: Publication) -> PermitRules | None:
    try:
        return read_rules(edition.text)
    except Invalid:
        return None


def _check_template(ctx: Context, name: str, text: str) -> None:
    from homejobs_desktop.services.template_check import check_template  # noqa: PLC0415 - brings the drawing in

    check_template(ctx, name, text)


def _check_questionnaire(_ctx: Context, name: str, text: str) -> None:
    from homejobs_desktop.domain.questionnaires import (  # noqa: PLC0415 - brings the expressions in
        published_questionnaire,
    )

    published_questionnaire(name, text)


CHECKS: Final[dict[PublicationKind, Check]] = {
    PublicationKind.RULES: _check_rules,
    PublicationKind.TEMPLATE: _check_template,
    PublicationKind.QUESTIONNAIRE: _check_questionnaire,
}
"""For each kind: whether this program can use a text."""

FIRST_CHECKS: Final[dict[PublicationKind, FirstCheck]] = {PublicationKind.RULES: _check_new_rules}
"""For some kinds: what must hold against the earlier editions of the document, only when it is published."""
