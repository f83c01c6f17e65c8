"""The rules of coverage that hold in an office: the shipped ones with what the province published on them."""

import datetime as dt

from homejobs_desktop.domain.coverage_rules import (
    NAME,
    CoverageRule,
    CoverageRules,
    layered,
    read_coverage_rules,
    shipped_coverage_rules,
)
from homejobs_desktop.domain.publications import PublicationKind
from homejobs_desktop.services import publications
from homejobs_desktop.services.context import Context

_KEPT = "coverage rules"


def rule_on(ctx: Context, day: dt.date) -> CoverageRule:
    """Give the rule of coverage that holds on a day; raises NotFound."""
    return _rules(ctx).on(day)


def _rules(ctx: Context) -> CoverageRules:
    book = publications.book_of(ctx)
    kept = book.read.get(_KEPT)
    if isinstance(kept, CoverageRules):
        return kept
    editions = [
        (each.valid_from, read_coverage_rules(each.text))
        for each in sorted(book.standing(PublicationKind.RULES, NAME), key=lambda each: each.number)
        if each.valid_from is not None and publications.fault_of(ctx, each) is None
    ]
    rules = layered(shipped_coverage_rules(), editions)
    book.read[_KEPT] = rules
    return rules
