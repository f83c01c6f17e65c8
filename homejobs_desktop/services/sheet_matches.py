"""Who of a sheet's people is already known: the same code refuses a line, a look-alike is only told."""

import datetime as dt
from collections.abc import Iterable, Sequence

from homejobs_desktop.domain.lookalikes import code_slips, find_lookalikes
from homejobs_desktop.domain.name_sounds import name_key, sound_key
from homejobs_desktop.domain.people import PersonDraft, PersonRow
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.persistence import people
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.elsewhere import LIKE_ELSEWHERE, Likeness, likenesses, words_of

_REGISTERED = mark("Sheets", "The national code {code} is already registered: {name}.")
_TWICE = mark("Sheets", "The national code {code} stands in line {line} of this sheet too.")
_LOOKS_LIKE = mark("Sheets", "Looks like {name} ({code}), who is already registered: {reasons}.")
_SAME_IN_SHEET = mark(
    "Sheets",
    "Line {line} of this sheet has the same name, father's name and date of birth, "
    "but another national code.",
)
_MOST_WEIGHED = 40

_Same = tuple[str, str, dt.date | None]


class Matches:
    """Looks people up in the office and among the lines accepted so far."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lines: dict[str, int] = {}
        self._same: dict[_Same, int] = {}
        self._registered: dict[str, PersonRow] = {}
        self._near: dict[str, PersonRow] = {}
        self._named: dict[str, list[PersonRow]] = {}
        self._elsewhere: dict[str, Likeness] = {}

    def look_up(self, drafts: Sequence[PersonDraft]) -> None:
        """Ask the store about many lines at once."""
        codes = {draft.national_code for draft in drafts if draft.national_code}
        self._registered = people.by_codes(self._session, codes)
        slips = {slip for code in codes for slip in code_slips(code)}
        self._near = people.by_codes(self._session, slips)
        names = {name_key(draft.first_name, draft.last_name) for draft in drafts if draft.last_name}
        self._named = people.by_name_keys(self._session, names)
        found = zip(drafts, likenesses(self._session, drafts), strict=True)
        self._elsewhere = {draft.national_code: likeness for draft, likeness in found if likeness}

    def duplicate(self, draft: PersonDraft) -> str:
        """Say why the line is a duplicate, "" when it is not."""
        code = draft.national_code
        row = self._registered.get(code)
        if row is not None:
            return translate(_REGISTERED, code=code, name=row.full_name)
        line = self._lines.get(code)
        return "" if line is None else translate(_TWICE, code=code, line=line)

    def registered(self, draft: PersonDraft) -> str:
        """Give the id of the registered person with the line's code, or ""."""
        row = self._registered.get(draft.national_code)
        return row.id if row else ""

    def accept(self, draft: PersonDraft, line: int) -> str:
        """Remember an accepted line and say whom it looks like, "" when nobody."""
        self._lines[draft.national_code] = line
        same = (name_key(draft.first_name, draft.last_name), sound_key(draft.father_name), draft.birth_date)
        before = self._same.setdefault(same, line)
        told = self._looks_like(draft)
        if before != line and all(same):
            told.append(translate(_SAME_IN_SHEET, line=before))
        likeness = self._elsewhere.get(draft.national_code)
        if likeness:
            told.append(f"{translate(LIKE_ELSEWHERE)} ({translate(words_of(likeness))}).")
        return " ".join(told)

    def _looks_like(self, draft: PersonDraft) -> list[str]:
        candidates = list(self._candidates(draft))
        if not candidates:
            return []
        return [
            translate(
                _LOOKS_LIKE,
                name=like.person.full_name,
                code=like.person.national_code,
                reasons="، ".join(map(translate, like.reasons)),
            )
            for like in find_lookalikes(draft, candidates)[:1]
        ]

    def _candidates(self, draft: PersonDraft) -> Iterable[PersonRow]:
        if self._near:
            yield from (self._near[slip] for slip in code_slips(draft.national_code) if slip in self._near)
        named = self._named.get(name_key(draft.first_name, draft.last_name), ())
        # A common name alone is no reason; weighing all its bearers would cost more than the import.
        father, birth = sound_key(draft.father_name), draft.birth_date
        near = (row for row in named if row.birth_date == birth or sound_key(row.father_name) == father)
        yield from (row for row, _ in zip(near, range(_MOST_WEIGHED), strict=False))
