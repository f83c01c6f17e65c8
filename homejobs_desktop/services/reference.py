"""Use cases about reference lists: choose from them, look codes up, and, at the province, edit them."""

from homejobs_desktop.domain.entities import REFERENCE
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.reference import (
    ReferenceBook,
    ReferenceItem,
    check_reference_item,
    tidy_reference_item,
)
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import reference, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.ownership import check_owner

PROVINCE_ONLY = mark(
    "Reference", "The reference lists are kept by the province's office. Ask it for the change you need."
)
UNKNOWN_ITEM = mark("Reference", "This item is not in the lists of this office. Refresh the list.")
FIXED_CODE = mark("Reference", "An item keeps its list and its code. Add a new item instead.")


def book_of(ctx: Context) -> ReferenceBook:
    """Give all reference items as one book; it is kept until a transaction changes one."""
    kept = ctx.memory.get(REFERENCE.name)
    if isinstance(kept, ReferenceBook) and REFERENCE.name not in ctx.session.touched:
        return kept
    book = ReferenceBook(reference.all_items(ctx.session))
    if REFERENCE.name not in ctx.session.touched:
        # What this transaction wrote is not committed yet: others must not see it.
        ctx.memory[REFERENCE.name] = book
    return book


@reading(Permission.SEE_PEOPLE)
def reference_book(ctx: Context) -> ReferenceBook:
    """Give the office's reference lists for looking codes and names up."""
    return book_of(ctx)


@writing(Permission.EDIT_REFERENCE)
def save_reference_item(ctx: Context, draft: ReferenceItem) -> str:
    """Add an item (its `id` empty) or change one, and give its id.

    Raises:
        NotAllowed: This is not the province's office.
        Invalid: A rule is broken; `problems` names each field.
        NotFound: There is no item with this id.
    """
    from homejobs_desktop.domain import conditions  # noqa: PLC0415 - the first section reads lists, and edits none

    check_owner(ctx, REFERENCE, PROVINCE_ONLY)
    tidy = tidy_reference_item(draft)
    book = book_of(ctx)
    if tidy.id:
        _check_same(book, tidy)
    problems = check_reference_item(tidy, book)
    if tidy.list_name == conditions.LIST:
        problems = (*problems, *conditions.check_condition(tidy))
    if problems:
        raise Invalid.of(problems)
    values = tidy.values()
    if not tidy.id:
        return store.create(ctx.session, REFERENCE, values)
    fixed = {"list_name", "code"}
    changes = {name: value for name, value in values.items() if name not in fixed}
    store.change(ctx.session, REFERENCE, tidy.id, changes)
    return tidy.id


def _check_same(book: ReferenceBook, tidy: ReferenceItem) -> None:
    before = next((item for item in book.all() if item.id == tidy.id), None)
    if before is None:
        raise NotFound(UNKNOWN_ITEM)
    if (before.list_name, before.code) != (tidy.list_name, tidy.code):
        raise Invalid(FIXED_CODE, field="code")
