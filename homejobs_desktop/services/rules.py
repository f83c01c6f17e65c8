"""Use cases about the dated rules of permits: what holds, what the province publishes, what changed.

What the program ships is the base; each edition that the province published lies on it. A permit keeps
the name of the rule that it was issued under, so a new edition changes no permit that there is.
"""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.publications import Publication, PublicationDraft, PublicationKind
from homejobs_desktop.domain.rule_changes import RuleChange, RuleDifference, change_text, differences
from homejobs_desktop.domain.rule_documents import NAME, read_rules, shipped_permit_rules
from homejobs_desktop.domain.rules import PermitRules, layered
from homejobs_desktop.services import publications
from homejobs_desktop.services.context import Context, reading, writing

SHIPPED = "shipped"
"""In the place of an edition's id: the rules that ship with the program."""
_KEPT = "permit rules"


def rules_of(ctx: Context) -> PermitRules:
    """Give the rules of permits of every day: the shipped ones with all that was published on them."""
    book = publications.book_of(ctx)
    kept = book.read.get(_KEPT)
    if isinstance(kept, PermitRules):
        return kept
    rules = _layered(ctx, book.standing(PublicationKind.RULES, NAME))
    book.read[_KEPT] = rules
    return rules


@reading(Permission.SEE_PERMITS)
def permit_rules(ctx: Context) -> PermitRules:
    """Give the rules of permits of every day, past and coming."""
    return rules_of(ctx)


@reading(Permission.SEE_PERMITS)
def rule_editions(ctx: Context) -> tuple[Publication, ...]:
    """Give what was published about the rules of permits, the newest first; withdrawn editions too."""
    return tuple(sorted(_editions(ctx), key=lambda each: each.number, reverse=True))


@writing(Permission.PUBLISH)
def publish_rule(ctx: Context, change: RuleChange) -> str:
    """Publish one changed rule from a day on, and give the id of the edition.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: A value is not possible, no reason is given, or nothing changes.
    """
    text = change_text(change, _ever_known(ctx), rules_of(ctx))
    draft = PublicationDraft(PublicationKind.RULES, NAME, text, change.valid_from, change.reason)
    return publications.publish(ctx, draft)


@reading(Permission.SEE_PERMITS)
def compare_rules(ctx: Context, before: str, after: str) -> tuple[RuleDifference, ...]:
    """Give what changed from one edition to another one.

    Args:
        ctx: The office.
        before: Id of an edition, or `SHIPPED`.
        after: Id of an edition, or `SHIPPED`.

    Raises:
        NotFound: There is no such edition.
    """
    return differences(_as_of(ctx, before), _as_of(ctx, after))


def _as_of(ctx: Context, edition: str) -> PermitRules:
    """Give the rules as they were when an edition was new, without what was withdrawn of those before it."""
    if edition == SHIPPED:
        return shipped_permit_rules()
    found = publications.get_publication(ctx, edition)
    upto = [
        each
        for each in _editions(ctx)
        if each.number <= found.number and (not each.withdrawn or each.id == found.id)
    ]
    return _layered(ctx, upto)


@reading(Permission.SEE_PERMITS)
def unusable_editions(ctx: Context) -> frozenset[str]:
    """Give the ids of the editions that this program cannot use."""
    return frozenset(each.id for each in _editions(ctx) if publications.fault_of(ctx, each) is not None)


def newest_fault(ctx: Context) -> Publication | None:
    """Give the newest standing edition if this program cannot use it; None when it can."""
    standing = publications.book_of(ctx).standing(PublicationKind.RULES, NAME)
    newest = max(standing, key=lambda each: each.number, default=None)
    return newest if newest is not None and publications.fault_of(ctx, newest) is not None else None


def _editions(ctx: Context) -> tuple[Publication, ...]:
    return publications.book_of(ctx).editions(PublicationKind.RULES, NAME)


def _ever_known(ctx: Context) -> frozenset[str]:
    """Give the name of every rule that was ever published or ships with the program."""
    sound = (each for each in _editions(ctx) if publications.fault_of(ctx, each) is None)
    return shipped_permit_rules().versions().union(*(read_rules(each.text).versions() for each in sound))


def _layered(ctx: Context, editions: "tuple[Publication, ...] | list[Publication]") -> PermitRules:
    """Lay editions on the shipped rules in the order in which they were published; unusable ones are left."""
    changes = [
        (each.valid_from, read_rules(each.text))
        for each in sorted(editions, key=lambda each: (each.number, each.id))
        if each.valid_from is not None and publications.fault_of(ctx, each) is None
    ]
    return layered(shipped_permit_rules(), changes)
