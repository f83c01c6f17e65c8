"""Legal persons: the companies and cooperatives that support home workers; what must hold of one."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from homejobs_desktop.domain import identity
from homejobs_desktop.domain.permit_rules import LONGEST_NUMBER, too_long
from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only

_LONGEST_NAME = 200
_NO_NAME = mark("Permits", "Enter the name of the company or cooperative.")
_FUTURE = mark("Permits", "This date lies in the future. Check it.")


@dataclass(frozen=True, slots=True)
class LegalPersonRow:
    """A legal person in a list; `permits` counts those issued to it, `applications` what it asked for."""

    id: str
    legal_id: str
    name: str
    registration_no: str
    legal_kind: str
    director_name: str
    owner: str
    applications: int = 0
    permits: int = 0


def tidy_legal_person(draft: LegalPersonDraft) -> LegalPersonDraft:
    """Give a draft in stored form: digits without signs between them, canonical names."""
    return dataclasses.replace(
        draft,
        legal_id=digits_only(ascii_digits(draft.legal_id)),
        name=canonical(draft.name),
        registration_no=canonical(ascii_digits(draft.registration_no)),
        legal_kind=canonical(draft.legal_kind),
        director_name=canonical(draft.director_name),
        director_code=digits_only(ascii_digits(draft.director_code)),
    )


def check_legal_person(draft: LegalPersonDraft, today: dt.date) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, by field."""
    return (
        *_code("legal_id", draft.legal_id, identity.legal_id),
        *(() if draft.name else (Problem("name", _NO_NAME, {}),)),
        *(_code("director_code", draft.director_code, identity.national_code) if draft.director_code else ()),
        *too_long("name", draft.name, _LONGEST_NAME),
        *too_long("director_name", draft.director_name, _LONGEST_NAME),
        *too_long("registration_no", draft.registration_no, LONGEST_NUMBER),
        *too_long("legal_kind", draft.legal_kind, LONGEST_NUMBER),
        *_date(draft, today),
    )


def _code(name: str, code: str, check: Callable[[str], str]) -> tuple[Problem, ...]:
    try:
        check(code)
    except Invalid as refusal:
        return tuple(problem._replace(field=name) for problem in refusal.problems)
    return ()


def _date(draft: LegalPersonDraft, today: dt.date) -> Iterator[Problem]:
    if draft.registration_date is not None and draft.registration_date > today:
        yield Problem("registration_date", _FUTURE, {})
