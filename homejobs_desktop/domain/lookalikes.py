"""Decides whether a person who is typed now is already known under another spelling, and says why.

The store looks up candidates by national code (`code_slips`), by name (`name_key`) and by mobile
number; the rules here weigh them. A look-alike is shown to a person, nothing is decided for him.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from homejobs_desktop.domain.identity import national_check_digit
from homejobs_desktop.domain.name_sounds import sound_key
from homejobs_desktop.domain.people import PersonDraft, PersonRow
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.foundation.text import digits_only, joined_key

SHOWN_FROM = 50
"""The strength from which a look-alike is worth a person's attention."""


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A known person who may be the same one, the reasons, and how strong they are together (50 to 100)."""

    person: PersonRow
    reasons: tuple[Text, ...]
    strength: int


_SAME_CODE = mark("People", "the same national code")
_DIGIT_OFF = mark("People", "one digit of the national code differs")
_SWAPPED = mark("People", "two neighbouring digits of the national code are swapped")
_SAME_NAME = mark("People", "the same name")
_LIKE_NAME = mark("People", "a name that sounds the same")
_TURNED_NAME = mark("People", "first and last name the other way round")
_LAST_NAME = mark("People", "the same last name")
_SAME_FATHER = mark("People", "the same father's name")
_SAME_BIRTH = mark("People", "the same date of birth")
_SAME_YEAR = mark("People", "born in the same year")
_NEAR_YEAR = mark("People", "born within a year")
_SAME_MOBILE = mark("People", "the same mobile number")

_WEIGHTS = range(10, 1, -1)


def code_slips(code: str) -> tuple[str, ...]:
    """Give the valid national codes that are one digit or one swap of neighbours away from `code`."""
    if len(code) != 10 or not (code.isascii() and code.isdigit()):
        return ()
    found = {
        other for other in (*_digit_slips(code), *_swap_slips(code)) if other != code and _can_be_given(other)
    }
    return tuple(sorted(found))


def _digit_slips(code: str) -> list[str]:
    # Only the weighted sum changes with a digit, so the checksum of each neighbour is one addition away.
    total = sum(int(digit) * weight for digit, weight in zip(code, _WEIGHTS, strict=False))
    check = int(code[9])
    rests = {check} if check < 2 else {11 - check}
    if check == 1:
        rests.add(10)
    found = [code[:9] + national_check_digit(code[:9])]
    for index, weight in enumerate(_WEIGHTS):
        rest = total - int(code[index]) * weight
        found += [
            f"{code[:index]}{digit}{code[index + 1 :]}"
            for digit in range(10)
            if (rest + digit * weight) % 11 in rests
        ]
    return found


def _swap_slips(code: str) -> list[str]:
    swapped = (f"{code[:index]}{code[index + 1]}{code[index]}{code[index + 2 :]}" for index in range(9))
    return [other for other in swapped if national_check_digit(other[:9]) == other[9]]


def _can_be_given(code: str) -> bool:
    return code[3:9] != "000000" and code != code[0] * 10


def find_lookalikes(
    draft: PersonDraft, candidates: Iterable[PersonRow], *, own_id: str = ""
) -> tuple[Lookalike, ...]:
    """Give those of `candidates` that look like `draft`, strongest first, but not the person `own_id`."""
    wanted = _Wanted(draft)
    found = {row.id: wanted.weigh(row) for row in candidates if row.id != own_id}
    strong = (like for like in found.values() if like.strength >= SHOWN_FROM)
    return tuple(sorted(strong, key=lambda like: (-like.strength, like.person.id)))


Evidence = tuple[Text | None, int]
"""A reason to show, if any, and what it adds to the strength or takes from it."""


class _Wanted:
    """The keys of the draft, made once for all candidates."""

    def __init__(self, draft: PersonDraft) -> None:
        self._draft = draft
        self._code = digits_only(draft.national_code)
        self._birth_year = year_of(draft.birth_date) if draft.birth_date else None

    def weigh(self, row: PersonRow) -> Lookalike:
        """Give how much `row` looks like the draft."""
        if self._code and row.national_code == self._code:
            return Lookalike(row, (_SAME_CODE,), 100)
        evidence = (
            _compare_codes(self._code, row.national_code),
            self._name(row),
            self._father(row),
            self._birth(row),
            self._mobile(row),
            self._gender(row),
        )
        reasons = tuple(reason for reason, _ in evidence if reason)
        return Lookalike(row, reasons, max(0, min(99, sum(weight for _, weight in evidence))))

    def _name(self, row: PersonRow) -> Evidence:
        first, last = self._draft.first_name, self._draft.last_name
        if not first or not last:
            return None, 0
        if joined_key(first) + joined_key(last) == joined_key(row.first_name) + joined_key(row.last_name):
            return _SAME_NAME, 40
        ours, theirs = (
            (sound_key(first), sound_key(last)),
            (sound_key(row.first_name), sound_key(row.last_name)),
        )
        if "".join(ours) == "".join(theirs):
            return _LIKE_NAME, 35
        if ours == (theirs[1], theirs[0]):
            return _TURNED_NAME, 30
        return (_LAST_NAME, 10) if ours[1] == theirs[1] else (None, -10)

    def _father(self, row: PersonRow) -> Evidence:
        ours, theirs = sound_key(self._draft.father_name), sound_key(row.father_name)
        if not ours or not theirs:
            return None, 0
        return (_SAME_FATHER, 20) if ours == theirs else (None, -20)

    def _birth(self, row: PersonRow) -> Evidence:
        if self._birth_year is None or row.birth_date is None:
            return None, 0
        if row.birth_date == self._draft.birth_date:
            return _SAME_BIRTH, 30
        apart = abs(year_of(row.birth_date) - self._birth_year)
        if apart == 0:
            return _SAME_YEAR, 15
        return (_NEAR_YEAR, 10) if apart == 1 else (None, -15)

    def _mobile(self, row: PersonRow) -> Evidence:
        same = bool(row.mobile) and digits_only(self._draft.mobile) == row.mobile
        return (_SAME_MOBILE, 30) if same else (None, 0)

    def _gender(self, row: PersonRow) -> Evidence:
        differs = bool(row.gender) and bool(self._draft.gender) and row.gender != self._draft.gender
        return None, -20 if differs else 0


def _compare_codes(ours: str, theirs: str) -> Evidence:
    if len(ours) != 10 or len(theirs) != 10:
        return None, 0
    apart = [index for index in range(10) if ours[index] != theirs[index]]
    if len(apart) == 1:
        return _DIGIT_OFF, 50
    if (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and ours[apart[0]] + ours[apart[1]] == theirs[apart[1]] + theirs[apart[0]]
    ):
        return _SWAPPED, 50
    return None, 0
