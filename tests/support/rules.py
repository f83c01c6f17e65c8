"""Documents of rules for tests."""

import dataclasses

from homejobs_desktop.domain.entities import PUBLICATION, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.rule_documents import shipped_permit_rules, write_document
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, writing


def rule_text(version: str, kind: str = "covered", **changes: object) -> str:
    """Give a document with the shipped rule of one type of permit, under another name and changed."""
    rule = next(each for each in shipped_permit_rules().rules if each.permit_type == kind)
    values = {field.name: getattr(rule, field.name) for field in dataclasses.fields(rule)}
    return write_document([{**values, "version": version, **changes}])


RULES = rule_text("v")
"""A sound document with one rule."""


@writing(Permission.PUBLISH)
def put_anyway(ctx: Context, values: dict[str, Value]) -> str:
    """Write a publication past every check, as a broken or hostile program would."""
    return store.create(ctx.session, PUBLICATION, values)


def raw(text: str, number: int, day: str = "2026-11-22") -> dict[str, Value]:
    """Give the fields of a publication of the rules."""
    return {
        "kind": "rules", "name": "permits", "version": str(number), "number": number, "text": text,
        "note": "x", "actor": "x", "valid_from": day, "published_on": day,
    }  # fmt: skip
