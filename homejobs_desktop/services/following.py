"""What is kept in step with the records: done by itself after every transaction that touched them."""

from collections.abc import Set as AbstractSet

from homejobs_desktop.services.context import UseCase

_SURVEY = "survey"


def followers(touched: AbstractSet[str]) -> "tuple[UseCase[[], bool], ...]":
    """Give what follows a transaction that touched these entities, as `Context.later` holds it."""
    if _SURVEY not in touched:
        return ()
    from homejobs_desktop.services.taking_scores import take_up_piece  # noqa: PLC0415 - not before the first section

    return (take_up_piece,)
