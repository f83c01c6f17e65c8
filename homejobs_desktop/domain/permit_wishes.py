"""What a county asks the province to do with a permit."""

from typing import NamedTuple


class Wish(NamedTuple):
    """That a county asks for a state of a permit; `answer` is "" while it waits."""

    id: str
    permit_id: str
    owner: str
    state: str
    code: str
    reason: str
    actor: str
    asked_on: str
    answer: str
