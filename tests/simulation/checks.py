"""The properties of the exchange, each under its name, read from the stores themselves."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES, SHARED, Merge
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import tag_of
from homejobs_desktop.domain.transitions import TRANSITIONS, may_move
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import exchange_status
from homejobs_desktop.services.quotas import quota_rows
from tests.simulation.machines import PROVINCE, Machine

Place = tuple[int, int, str]
"""A point of the province's history: incarnation, commit number, hash."""
NO_HISTORY = "0" * 64
EVERY = "*"
"""The tag of every field that has none of its own."""
HOLDER = "person_id"
"""Whose a paper is: a merge moves it, and `papers` looks where it is then."""
DECIDED = (
    "person.merge", "person.unmerge", "transfer.do", "transfer.ask", "merge.propose", "erase.do",
    "conflict.resolve",
)  # fmt: skip
TABLES = tuple(entity.name for entity in ENTITIES)
SHARED_TABLES = tuple(entity.name for entity in SHARED)
EDITED = ("person", "skill", "application", "coverage_contract", "referral")
"""What several fields are edited of: values that may meet."""


def state(machine: Machine) -> tuple[object, ...]:
    """Give what an office shows and has on its lists: what a second reading must not change."""
    names = ("conflict", "field_history", "blob", "closed_task", "permit_request", *SHARED_TABLES)
    lists = machine.sql(f"SELECT {', '.join(f'(SELECT count(*) FROM {name})' for name in names)}")
    report = machine.ask(check_store)
    return report.state_sha256, lists[0]


def fingerprint(machine: Machine) -> tuple[object, ...]:
    """Give what any writing would change, but for the audit; last the number of packages."""
    sums = ", ".join(f"(SELECT count(*) || '/' || total(rev) FROM {name})" for name in TABLES)
    names = (
        "alarm", "waiting", "conflict", "field_history", "base_copy", "gate", "closed_task", "permit_request",
    )  # fmt: skip
    counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)
    ops = "(SELECT count(*) || '/' || coalesce(max(n), 0) FROM op WHERE type NOT LIKE 'audit.%')"
    peers = machine.sql("SELECT * FROM peer ORDER BY site")
    packages = machine.sql("SELECT count(*) FROM package")[0][0]
    return (*machine.sql(f"SELECT {ops}, {counts}, {sums}")[0], *peers, packages)


def place_of(machine: Machine) -> Place:
    """Give where a county stands in the province's history."""
    rows = machine.sql("SELECT pinc, csn, history FROM peer WHERE site = ?", PROVINCE)
    if not rows:
        return (0, 0, NO_HISTORY)
    pinc, csn, history = rows[0]
    return int(str(pinc)), int(str(csn)), str(history)


def pinc_of(machine: Machine) -> int:
    """Give the incarnation of the province's history, at the province."""
    rows = machine.sql("SELECT pinc FROM commit_log ORDER BY csn DESC LIMIT 1")
    return int(str(rows[0][0])) if rows else 0


def unknown_place(province: Machine, place: Place) -> bool:
    """Tell whether the province's history has never been at a county's position."""
    pinc, csn, history = place
    if not csn or pinc < pinc_of(province):
        return False
    rows = province.sql("SELECT lower(hex(ch)) FROM commit_log WHERE csn = ?", csn)
    return pinc > pinc_of(province) or not rows or rows[0][0] != history


def commits_of(province: Machine) -> dict[bytes, int]:
    """Give every operation that the province has committed, with its number."""
    rows = province.sql("SELECT hash, csn FROM op WHERE csn IS NOT NULL")
    return {digest: int(str(csn)) for digest, csn in rows if isinstance(digest, bytes)}


def lives(machine: Machine) -> int:
    """Give how many lives an office has led."""
    return len(machine.sql("SELECT DISTINCT inc FROM op WHERE site = ?", machine.site))


def erased(machine: Machine) -> frozenset[str]:
    """Give the ids whose content was erased."""
    return frozenset(str(row[0]) for row in machine.sql("SELECT record_id FROM erased"))


def whole(machine: Machine) -> bool:
    """Tell whether a store is whole."""
    return machine.ask(check_store).whole


def own_writes(machine: Machine) -> dict[tuple[str, str, bytes], str]:
    """Give the own operations whose values an office shows now, by table and field, with the record."""
    rows = machine.sql("SELECT hash FROM op WHERE site = ? AND record_id != ''", machine.site)
    own = {tag_of(digest): digest for (digest,) in rows if isinstance(digest, bytes)}
    return {
        (table, field, own[tag]): str(record)
        for table in TABLES
        for record, tags in machine.sql(f"SELECT id, tags FROM {table}")
        for field, tag in json.loads(str(tags)).items()
        if tag in own
    }


def miscounted(machine: Machine) -> Iterator[str]:
    """I25: what an office says is still to go to the province is what its journal has after that."""
    if machine.site == PROVINCE:
        return
    query = "SELECT count(*) FROM op, chain WHERE op.site = ? AND n > delivered_n AND record_id != ''"
    ((count,),) = machine.sql(query, machine.site)
    told = machine.ask(exchange_status).waiting
    if told != count:
        yield f"I25 {machine.name} says that {told} changes wait, there are {count}"


def vanished(
    machine: Machine,
    before: dict[tuple[str, str, bytes], str],
    commits: dict[bytes, int],
    erased_there: frozenset[str],
) -> Iterator[str]:
    """I6: an own write never vanishes from the own view before the province's answer to it is there.

    What the province has erased is answered by that, with all that hung on it here.
    """
    after, (_pinc, csn, _history) = own_writes(machine), place_of(machine)
    erased_there |= erased(machine)
    for key, record in before.items():
        _table, field, digest = key
        if key not in after and record not in erased_there and commits.get(digest, csn + 1) > csn:
            yield f"I6 {machine.name}: {record[:8]} {field} vanished unanswered"


def at_the_end(province: Machine, offices: list[Machine], family: Callable[[str], str]) -> list[str]:
    """Hold everything that must hold once all offices have exchanged fairly.

    `family` gives one id for all entries that were ever merged with each other.
    """
    found = [*_converged(province, offices), *_arrived(province, offices)]
    found += [told for name in EDITED for told in _kept(province, name, family)]
    found += [*_with_bytes([province, *offices]), *_quotas(province, offices)]
    found += [told for name in TRANSITIONS for told in _moves(province, name)]
    return [*found, *_forks(province), *_numbers(province), *_stamps([province, *offices])]


def unforked(province: Machine) -> Iterator[str]:
    """I7, I8: while the mark is there, no chain forks and no number is given twice, whatever is restored."""
    for kind, site in province.sql("SELECT kind, site FROM alarm WHERE kind IN ('fork', 'number')"):
        yield f"I7 a {kind} of {site}, though no mark was lost"


def counted(province: Machine, offices: list[Machine]) -> Counter[str]:
    """Give figures about a world at its end."""
    figures: Counter[str] = Counter()
    figures["operations committed"] = len(commits_of(province))
    figures["outcomes other than applied"] = len(
        province.sql("SELECT 1 FROM op WHERE outcome NOT IN ('applied', 'same')")
    )
    figures["grants"] = len(province.sql("SELECT 1 FROM quota_grant"))
    query = "SELECT type, count(*) FROM op WHERE type IN ({}) AND csn IS NOT NULL GROUP BY type"
    for kind, count in province.sql(query.format(", ".join(f"'{each}'" for each in DECIDED))):
        figures[f"committed: {kind}"] += int(str(count))
    by_itself = province.sql("SELECT count(*) FROM duplicate WHERE decided_by = 'auto'")
    figures["pairs merged by the program itself"] = int(str(by_itself[0][0]))
    for machine in (province, *offices):
        for kind, detail in machine.sql("SELECT kind, detail FROM alarm"):
            figures[f"alarm: {kind} {detail}" if kind == "new-life" else f"alarm: {kind}"] += 1
    return figures


def _converged(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """I1: every office shows what the province has committed in its scope, and every store is whole."""
    if not province.ask(check_store).whole:
        yield "I1 the province's store is not whole"
    for machine in offices:
        mine, theirs = machine.ask(check_store), province.ask(check_store, machine.site)
        if not mine.whole:
            yield f"I1 the store of {machine.name} is not whole: {mine.journal} {mine.integrity}"
        if (mine.state_sha256, mine.records) != (theirs.state_sha256, theirs.records):
            yield f"I1 {machine.name} shows {mine.records}, the province has {theirs.records}"


def _arrived(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """I2: every change in the chain of an office that lives is committed, with one outcome."""
    committed = commits_of(province)
    if province.sql("SELECT 1 FROM op WHERE csn IS NOT NULL AND coalesce(outcome, '') = ''"):
        yield "I2 an operation was committed without an outcome"
    for machine in offices:
        rows = machine.sql("SELECT hash, n, type FROM op WHERE site = ? AND record_id != ''", machine.site)
        for digest, n, kind in rows:
            if digest not in committed:
                yield f"I2 {machine.name}: operation {n} {kind} is not at the province"


def _kept(province: Machine, entity: str, family: Callable[[str], str]) -> Iterator[str]:
    """I3: every value stands, was overwritten by somebody who saw it, or is on a list.

    Tags name one operation, so it may stand or be listed at whomever the record was merged with. Of a
    family of which somebody was erased, who saw what is not known any more.
    """
    values, seen = _values(province, entity)
    listed = {
        tuple(map(str, row))
        for table in ("field_history", "conflict")
        for row in province.sql(f"SELECT field, tag FROM {table}")
    }
    names = sorted({name for _record, name, _tag, _value in values})
    present: dict[str, list[dict[str, object]]] = {}
    for row in province.sql(f"SELECT id, {', '.join(names) or 'id'} FROM {entity}"):
        present.setdefault(family(str(row[0])), []).append(dict(zip(names, row[1:], strict=False)))
    gone = {family(each) for each in erased(province)}
    for record, name, tag, value in values:
        stands = any(each.get(name) == value for each in present.get(family(record), []))
        if not stands and (name, tag) not in seen | listed and family(record) not in gone:
            yield f"I3 {entity} {record[:8]} {name}: {value} is gone without a trace"


def _values(
    province: Machine, entity: str
) -> tuple[list[tuple[str, str, str, object]], set[tuple[str, str]]]:
    """Give every value of such records ever committed, and the fields and tags that somebody overwrote."""
    rows = province.sql(
        "SELECT hash, record_id, body, coalesce(detail, '') FROM op WHERE csn IS NOT NULL "
        "AND type IN (? || '.create', ? || '.set', ? || '.move') AND outcome != 'rejected' AND body != x''",
        entity, entity, entity,
    )  # fmt: skip
    guarded = {field.name for field in BY_NAME[entity].fields if field.merge is Merge.GUARDED}
    values: list[tuple[str, str, str, object]] = []
    seen: set[tuple[str, str]] = set()
    for digest, record, body, detail in rows:
        lost = json.loads(str(detail)) if str(detail).startswith("{") else {}
        for name, (saw, value) in json.loads(body if isinstance(body, bytes) else b"")["f"].items():
            if name in guarded or name == HOLDER:
                continue
            values.append((str(record), name, tag_of(digest if isinstance(digest, bytes) else b""), value))
            if lost.get(name, "won") == "won" and saw:
                seen.add((name, saw))
    return values, seen


def _with_bytes(machines: list[Machine]) -> Iterator[str]:
    """I18: the right bytes of every document have come to every office that holds it.

    Bytes that no computer has any more went with one that was lost, after the province, restored since,
    had passed them on: then nobody can bring them.
    """
    anywhere = {name for machine in machines for (name,) in machine.sql("SELECT sha256 FROM blob")}
    forgot = len(machines[0].sql("SELECT DISTINCT pinc FROM commit_log")) > 1
    for machine in machines:
        here = machine.sql("SELECT sha256, content FROM blob")
        for name, content in here:
            if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != name:
                yield f"I18 {machine.name} keeps wrong bytes under {str(name)[:8]}"
        names = {name for name, _content in here}
        for record, name in machine.sql("SELECT id, sha256 FROM attachment WHERE retired_at IS NULL"):
            if name not in names and (name in anywhere or not forgot):
                yield f"I18 {machine.name} lacks the bytes of {str(record)[:8]}"


def _forks(province: Machine) -> Iterator[str]:
    """I7: two operations after one, under the same incarnation, are told."""
    told = {str(row[0]) for row in province.sql("SELECT site FROM alarm WHERE kind = 'fork'")}
    query = "SELECT DISTINCT site FROM op WHERE site != ? GROUP BY site, inc, prev HAVING count(*) > 1"
    for (site,) in province.sql(query, PROVINCE):
        if site not in told:
            yield f"I7 a fork of {site} was not told"


def _numbers(province: Machine) -> Iterator[str]:
    """I8: two permits never share a number without a word."""
    told = {str(row[0]) for row in province.sql("SELECT detail FROM alarm WHERE kind = 'number'")}
    query = "SELECT number FROM permit WHERE coalesce(number, '') != '' GROUP BY number HAVING count(*) > 1"
    for (number,) in province.sql(query):
        if str(number) not in told:
            yield f"I8 the number {number} is doubled, and nobody was told"


def _quotas(province: Machine, offices: list[Machine]) -> Iterator[str]:
    """I16: every office knows its grants, and whoever used more than was granted is told."""
    for machine in offices:
        mine = {row[0] for row in machine.sql("SELECT id FROM quota_grant")}
        theirs = {row[0] for row in province.sql("SELECT id FROM quota_grant WHERE site = ?", machine.site)}
        if mine != theirs:
            yield f"I16 {machine.name} knows {len(mine)} grants, the province {len(theirs)}"
    told = {row[0] for row in province.sql("SELECT site FROM alarm WHERE kind = 'quota'")}
    for row in province.ask(quota_rows):
        if row.balance.over and row.account.site not in told:
            yield f"I16 {row.account.site} used {row.balance.used} of {row.balance.granted}, nobody was told"


def _moves(province: Machine, entity: str) -> Iterator[str]:
    """I9: the committed history of every record's state is a path of the table, by the right office."""
    states: dict[str, str] = {}
    rows = province.sql(
        "SELECT record_id, site, type, body FROM op WHERE type IN (? || '.create', ? || '.move') "
        "AND csn IS NOT NULL AND outcome != 'rejected' AND body != x'' ORDER BY csn",
        entity, entity,
    )  # fmt: skip
    for record, site, kind, body in rows:
        content = json.loads(body if isinstance(body, bytes) else b"")
        made = kind == f"{entity}.create"
        before = None if made else content["from"]
        after = content["f"]["state"][1] if made else content["to"]
        office = OfficeKind.PROVINCE if site == PROVINCE else OfficeKind.COUNTY
        if states.get(str(record)) != before or not may_move(entity, before, after, office):
            yield f"I9 {entity} {str(record)[:8]} went from {states.get(str(record))} to {after} by {site}"
        states[str(record)] = after
    for record, shown in province.sql(f"SELECT id, state FROM {entity}"):
        if states.get(str(record)) != shown:
            yield f"I9 {entity} {str(record)[:8]} shows {shown}, its history says {states.get(str(record))}"


def _stamps(machines: list[Machine]) -> Iterator[str]:
    """I19: whatever the clocks do, the times in a chain ascend."""
    for machine in machines:
        rows = machine.sql(
            "SELECT 1 FROM op AS a JOIN op AS b ON b.prev = a.hash WHERE b.stamp <= a.stamp LIMIT 1"
        )
        if rows:
            yield f"I19 a time goes back in a chain at {machine.name}"
