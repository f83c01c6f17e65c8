"""Records of entities that this program does not know: kept as the province sent them (3.16)."""

from collections.abc import Collection, Sequence

from homejobs_desktop.persistence import foreign, holding
from homejobs_desktop.persistence.foreign import Foreign
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.sync.control import StateLine, parse_state


def keep_strangers(session: Session, pinc: int, lines: Sequence[tuple[StateLine, bytes]]) -> None:
    """Keep states of unknown entities; one that left this office's scope or was erased goes.

    Args:
        session: The running transaction.
        pinc: The life of the province that sent them.
        lines: The states, each with the line that it came in.
    """
    erased = holding.erased(session, {name for state, _line in lines for name in (state.id, _person(state))})
    standing = [
        (state, line) for state, line in lines if state.id not in erased and _person(state) not in erased
    ]
    foreign.keep(
        session,
        [
            Foreign(state.id, state.entity, line, pinc, state.csn)
            for state, line in standing
            if not state.gone
        ],
    )
    foreign.drop(session, (state.id for state, _line in standing if state.gone))


def strangers_on(session: Session, record_ids: Collection[str]) -> set[str]:
    """Give the kept records of unknown entities that hang on these persons."""
    return {
        each.record_id for each in foreign.every(session) if _person(parse_state(each.line)) in record_ids
    }


def _person(state: StateLine) -> str:
    return str(state.fields.get("person_id") or "")
