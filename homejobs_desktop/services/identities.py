"""Operations that name a merged, moved or erased person: redirected, followed, or emptied at commit."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import msgspec

from homejobs_desktop.domain.aliases import root_of
from homejobs_desktop.domain.entities import CHILDREN, LETTER
from homejobs_desktop.domain.operations import REQUESTS, TASK_ACTS, Operation, edits_of, request_of
from homejobs_desktop.domain.records import Decision, Outcome, Reason
from homejobs_desktop.persistence import attachments, decisions, holding, records
from homejobs_desktop.persistence.blob_offers import ADD
from homejobs_desktop.persistence.decision_tables import left_scope
from homejobs_desktop.persistence.erasing import hash_in
from homejobs_desktop.persistence.exchange_tables import erased
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.erased import erase_here
from homejobs_desktop.services.holders import hold_anew

_CHILDREN = frozenset(entity.name for entity in CHILDREN)


class Identities:
    """What the province knows of ids that are no longer what an operation takes them for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._aliases = holding.aliases(session)
        self._any_erased = holding.any_in(session, erased)
        self._any_moved = bool(self._aliases) or holding.any_in(session, left_scope)
        self._erased: set[str] = set()
        self._origins: list[tuple[str, str, str]] = []
        self._people: set[str] = set()
        self._empty: set[str] = set()
        self._bytes: set[str] = set()

    def look_up(self, operations: Sequence[Operation]) -> None:
        """Look up what a batch needs."""
        if not self._any_erased:
            return
        named = {each.header.record_id or "" for each in operations} | set(map(_person_of, operations))
        named |= set(map(_application_of, operations))
        self._erased = holding.erased(self._session, named - {""})

    def target(self, operation: Operation) -> str:
        """Give the id of the record that an operation is about now: a merged person's survivor."""
        record_id = operation.header.record_id or ""
        if not self._aliases or operation.header.verb in {"create", "add"}:
            return record_id
        return root_of(self._aliases, record_id)

    def follow(self, operation: Operation, csn: int, decision: Decision) -> Decision:
        """Give what becomes of a decision when its person was merged, moved or erased."""
        header = operation.header
        person = _person_of(operation) if self._erased or self._any_moved else ""
        application = _application_of(operation) if self._erased else ""
        if self._erased & {header.record_id, person, application}:
            self._empty.add(header.record_id or "")
            if header.type == ADD and operation.body:
                self._bytes.add(hash_in(operation.body))
            if header.type in TASK_ACTS:
                return decision
            return Decision(Outcome.REJECTED, Reason.ERASED)
        if header.type in REQUESTS and decision.outcome is Outcome.APPLIED:
            self._ask(operation, csn)
        if not person or decision.state is None:
            return decision
        self._people.add(person)
        root = root_of(self._aliases, person)
        if root == person:
            return decision
        self._origins.append((decision.state.id, header.entity, person))
        fields = {**decision.state.fields, "person_id": root}
        return replace(decision, state=replace(decision.state, fields=fields))

    def kept(self, operation: Operation) -> Operation:
        """Give the operation as the journal keeps it: without content when its record is erased."""
        if operation.header.record_id in self._empty:
            return msgspec.structs.replace(operation, salt=b"", body=b"")
        return operation

    @contextmanager
    def gate(self) -> Iterator[None]:
        """Let in what an operation under another name writes."""
        if not self._aliases:
            yield
            return
        with records.open_gate(self._session, "identities"):
            yield

    def finish(self, csn: int) -> None:
        """See that new papers are where their person is, and that nothing stays of the erased."""
        holding.note_origins(self._session, self._origins)
        if self._people:
            hold_anew(self._session, self._people, csn)
        if self._empty:
            erase_here(self._session, self._empty)
            # Its bytes may have come before it, while it waited: no record ever names them.
            attachments.erase_content(self._session, self._empty, self._bytes)
        self._origins, self._people, self._empty, self._bytes = [], set(), set(), set()

    def _ask(self, operation: Operation, csn: int) -> None:
        header, asked = operation.header, request_of(operation.body)
        row = decisions.Proposal(
            operation.hash,
            header.type,
            self.target(operation),
            asked.to,
            header.site,
            header.actor,
            asked.reason,
            csn,
        )
        decisions.add_proposals(self._session, [row])


def _application_of(operation: Operation) -> str:
    """Give the application about which somebody typed a letter; "" for every other operation.

    A letter that the program wrote names nobody, and its line stays when the person is erased.
    """
    header = operation.header
    if header.entity != LETTER.name or header.verb not in {"create", "add"} or not operation.body:
        return ""
    given = {name: value for name, (_seen, value) in edits_of(operation.body).fields.items()}
    typed = not given.get("paper") or bool(given.get("party"))
    return str(given.get("application_id") or "") if typed else ""


def _person_of(operation: Operation) -> str:
    """Give the person on whom a new record hangs; "" for every other operation."""
    header = operation.header
    if header.entity not in _CHILDREN or header.verb not in {"create", "add"} or not operation.body:
        return ""
    _seen, person = edits_of(operation.body).fields.get("person_id", (None, ""))
    return str(person or "")
