"""What was decided about a record travels with its state: into a package's lines, and out of them."""

from collections.abc import Iterable, Sequence

from homejobs_desktop.persistence import decisions
from homejobs_desktop.persistence.decisions import DecisionRow, Past
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.sync.control import DecisionLine, PastLine, StateLine

Story = tuple[tuple[DecisionLine, ...], tuple[PastLine, ...]]
NONE: Story = ((), ())


def stories_of(session: Session, record_ids: Sequence[str]) -> dict[str, Story]:
    """Give what was decided about these records, and their values that did not win, as lines."""
    decided = decisions.decisions_of(session, record_ids)
    past = decisions.past_of(session, record_ids)
    return {
        key: (
            tuple(_decision_line(each) for each in decided.get(key, ())),
            tuple(_past_line(each) for each in past.get(key, ())),
        )
        for key in decided.keys() | past.keys()
    }


def keep_stories(session: Session, lines: Iterable[StateLine]) -> None:
    """Keep what the province's states tell of decisions and of values that did not win."""
    present = [line for line in lines if not line.gone]
    decisions.note_decisions(
        session, [_decision_row(line.id, each) for line in present for each in line.decisions]
    )
    rows = [_past_row(line, each) for line in present for each in line.past]
    decisions.replace_past(session, [line.id for line in present], rows)


def _decision_line(row: DecisionRow) -> DecisionLine:
    return DecisionLine(row.hash.hex(), row.type, row.site, row.actor, row.stamp, row.csn, row.body)


def _decision_row(record_id: str, line: DecisionLine) -> DecisionRow:
    return DecisionRow(
        bytes.fromhex(line.hash), record_id, line.type, line.site, line.actor, line.stamp, line.csn, line.body
    )  # fmt: skip


def _past_line(row: Past) -> PastLine:
    return PastLine(
        row.field, row.value, row.tag, row.site, row.kind, row.csn, row.at, row.actor, row.reason
    )  # fmt: skip


def _past_row(line: StateLine, each: PastLine) -> Past:
    return Past(
        line.id, line.entity, each.field, each.value, each.tag, each.site, each.kind, each.csn, each.at,
        each.actor, each.reason,
    )  # fmt: skip
