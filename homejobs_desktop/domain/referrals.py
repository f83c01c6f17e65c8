"""Referrals: where an office sends a person for what the person needs, and what came of it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.permit_rules import LONGEST_DESCRIPTION, LONGEST_NUMBER, too_long
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

_S = ReferralState
OPEN: Final = (_S.REFERRED, _S.ACCEPTED)
"""States in which somebody still has to ask what came of it."""
REASONED: Final = frozenset({_S.REFUSED, _S.DROPPED})
"""States that nobody may bring about without saying why."""
APPLY: Final = "permit"
"""The need that is answered with an application, not with a referral."""
OVERDUE: Final = "overdue"
"""Standing of an open referral whose day of follow-up is past: it is a date, not a state."""
FOLLOW_UP_DAYS: Final = 30
"""After so many days an office asks what came of a referral, where it chose no other day."""
LONGEST_PLACE: Final = 200
_FURTHEST_YEARS: Final = 5
_OLDEST = dt.date(2010, 1, 1)
"""Before the law on home jobs there was nothing to refer to."""


class ReferralAction(StrEnum):
    """What a person is referred for; the needs of a questionnaire name the same, and the permit beside."""

    TRAINING = "training"
    CONSULTING = "consulting"
    LOAN = "loan"
    SALE = "sale"
    NETWORK = "network"
    PACKING = "packing"
    BRAND = "brand"
    INSURANCE = "insurance"
    OTHER = "other"


ACTION_NAMES: Final[dict[ReferralAction, Text]] = {
    ReferralAction.TRAINING: mark("Referrals", "Training"),
    ReferralAction.CONSULTING: mark("Referrals", "Consulting"),
    ReferralAction.LOAN: mark("Referrals", "Loan"),
    ReferralAction.SALE: mark("Referrals", "Sale and market"),
    ReferralAction.NETWORK: mark("Referrals", "Network"),
    ReferralAction.PACKING: mark("Referrals", "Packing"),
    ReferralAction.BRAND: mark("Referrals", "Brand"),
    ReferralAction.INSURANCE: mark("Referrals", "Insurance"),
    ReferralAction.OTHER: mark("Referrals", "Something else"),
}
"""How a person reads what a referral is for."""
ACT_NAMES: Final[dict[str, Text]] = {
    ReferralAction.TRAINING: mark("Referrals", "Refer to a course"),
    ReferralAction.CONSULTING: mark("Referrals", "Refer to a counsellor"),
    ReferralAction.LOAN: mark("Referrals", "Refer to a bank"),
    ReferralAction.SALE: mark("Referrals", "Refer to a market"),
    ReferralAction.NETWORK: mark("Referrals", "Introduce to a network"),
    ReferralAction.PACKING: mark("Referrals", "Refer for packing"),
    ReferralAction.BRAND: mark("Referrals", "Refer for the brand"),
    ReferralAction.INSURANCE: mark("Referrals", "Refer to the insurance"),
    ReferralAction.OTHER: mark("Referrals", "Refer"),
    APPLY: mark("Referrals", "New application"),
}
"""What an office can begin for a need, by its action."""
STATE_NAMES: Final[dict[str, Text]] = {
    _S.REFERRED: mark("Referrals", "Referred"),
    _S.ACCEPTED: mark("Referrals", "Accepted"),
    _S.DONE: mark("Referrals", "Done"),
    _S.REFUSED: mark("Referrals", "Not accepted"),
    _S.DROPPED: mark("Referrals", "Given up"),
    OVERDUE: mark("Referrals", "To be followed up"),
}
"""How a person reads a state or standing."""

_NO_ACTION = mark("Referrals", "Choose what the person is referred for.")
_BY_APPLICATION = mark("Referrals", "Who needs a permit gets an application, not a referral.")
_NO_PLACE = mark("Referrals", "Say to whom or where: a course, a bank, a market, or the pishran.")
_FUTURE = mark("Referrals", "This date lies in the future. Check it.")
_ANCIENT = mark("Referrals", "This date lies before there were home jobs. Check it.")
_TOO_SOON = mark("Referrals", "The follow-up would come before the referral. Check the date.")
_TOO_FAR = mark("Referrals", "Choose a day of follow-up within {years} years.")
_SELF = mark("Referrals", "Nobody is referred to himself. Choose another pishran.")
_NO_FIELD = mark("Referrals", "There is no field of activity with the code {code}. Choose one from the list.")
_NO_STATE = mark("Referrals", "Choose what came of it.")
_BEFORE = mark("Referrals", "The referral was made or answered only after this day. Check the date.")
_WHY: Final[dict[str, Text]] = {
    _S.REFUSED: mark("Referrals", "Say why the person was not accepted."),
    _S.DROPPED: mark("Referrals", "Say why the person gave it up."),
}


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """A referral as it is typed.

    `pishran_id` is the record of the person who heads the network; `referred_on` defaults to the present
    day, `follow_up_on` to `FOLLOW_UP_DAYS` later. `survey_id` and `need` say which need it answers.
    """

    person_id: str = ""
    action: str = ""
    referred_to: str = ""
    pishran_id: str = ""
    field_code: str = ""
    letter_no: str = ""
    referred_on: dt.date | None = None
    follow_up_on: dt.date | None = None
    remark: str = ""
    survey_id: str = ""
    need: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeDraft:
    """What came of a referral: `on` is the day (default: the present one), `result` the words.

    `follow_up_on` is the next day on which the office asks, of one that was accepted.
    """

    state: str = ""
    on: dt.date | None = None
    result: str = ""
    follow_up_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ReferralItem:
    """A referral as lists and pages show it.

    `pishran` is the name of who heads the network, "" where this office does not have that person;
    `state_on` the day of the present state.
    """

    id: str
    person_id: str
    person: str
    national_code: str
    mobile: str
    action: str
    referred_to: str
    pishran_id: str
    pishran: str
    field_code: str
    letter_no: str
    remark: str
    referred_on: dt.date | None
    follow_up_on: dt.date | None
    state: str
    state_on: dt.date | None
    result: str
    survey_id: str
    need: str
    actor: str
    owner: str

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to ask what came of it."""
        return self.state in OPEN

    @property
    def place(self) -> str:
        """To whom or where: the pishran's name, the words, or both."""
        return " — ".join(part for part in (self.pishran, self.referred_to) if part)

    def standing(self, today: dt.date) -> str:
        """Give the state as it is worth today: `overdue` once the day of follow-up has come."""
        due = self.is_open and self.follow_up_on is not None and self.follow_up_on <= today
        return OVERDUE if due else self.state

    def days_late(self, today: dt.date) -> int:
        """Give how many days the follow-up is late; 0 where it is not."""
        late = self.is_open and self.follow_up_on is not None
        return max((today - self.follow_up_on).days, 0) if late and self.follow_up_on else 0


@dataclass(frozen=True, slots=True)
class Pishran:
    """Somebody whom a meeting selected as pishran, as the forms offer it; `field_code` is what he wants."""

    id: str
    name: str
    national_code: str
    field_code: str


@dataclass(frozen=True, slots=True)
class FoundNeed:
    """A need that an assessment found: what the questionnaire calls it, and what is to be done (`text`)."""

    action: str
    code: str
    title: str
    text: str
    survey_id: str
    questionnaire: str
    found_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What an office did that may answer a need: a referral, an application, a permit in force.

    `standing` is how it stands in its own words; `open` while it is not over; `on` the day on which it
    was over. `need` and `questionnaire` say which need it was begun for, "" where nobody said.
    """

    entity: str
    id: str
    action: str
    standing: str
    open: bool
    on: dt.date | None
    need: str = ""
    questionnaire: str = ""


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need with what answers it; `answer` is None where nothing does yet."""

    need: FoundNeed
    answer: Answered | None


def action_name(action: str) -> Text | Verbatim:
    """Give how a person reads what a referral is for; one of a newer program is shown as it is."""
    return (
        ACTION_NAMES[ReferralAction(action)] if action in set(ReferralAction) else Verbatim(action)
    )  # fmt: skip


def state_name(state: str) -> Text | Verbatim:
    """Give how a person reads a state or standing; one of a newer program is shown as it is."""
    return STATE_NAMES[state] if state in STATE_NAMES else Verbatim(state)


def answers(answer: Answered, need: FoundNeed) -> bool:
    """Tell whether something that was done answers a need.

    What is open answers it; what is over answers only what was found no later than its end: who needs a
    course again after one is done needs another. Of two needs of one questionnaire with the same action
    each wants its own answer, where it was said for which one it was begun.
    """
    if answer.action != need.action:
        return False
    other = (
        answer.need and need.code and answer.questionnaire == need.questionnaire and answer.need != need.code
    )
    if other:
        return False
    return answer.open or need.found_on is None or (answer.on is not None and answer.on >= need.found_on)


def lines_of(needs: Iterable[FoundNeed], done: Iterable[Answered]) -> tuple[NeedLine, ...]:
    """Put each need beside what answers it: what is open before what is over, the newest first."""
    known = sorted(done, key=lambda each: (each.open, each.on or dt.date.min), reverse=True)
    return tuple(
        NeedLine(need, next((each for each in known if answers(each, need)), None)) for need in needs
    )


def open_lines(lines: Iterable[NeedLine]) -> tuple[NeedLine, ...]:
    """Give the needs that nothing answers yet; what two questionnaires found alike stands once."""
    seen: set[tuple[str, str]] = set()
    found: list[NeedLine] = []
    for line in lines:
        key = line.need.action, line.need.title
        if line.answer is None and key not in seen:
            seen.add(key)
            found.append(line)
    return tuple(found)


def check_referral(draft: ReferralDraft, today: dt.date, *, field_known: bool = True) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, by field."""
    return (
        *_what(draft),
        *_where(draft),
        *(() if field_known else (Problem("field_code", _NO_FIELD, {"code": draft.field_code}),)),
        *_days(draft.referred_on, draft.follow_up_on, today),
        *too_long("letter_no", draft.letter_no, LONGEST_NUMBER),
        *too_long("remark", draft.remark, LONGEST_DESCRIPTION),
    )


def check_outcome(draft: OutcomeDraft, item: ReferralItem, today: dt.date) -> tuple[Problem, ...]:
    """Give what is missing or wrong with what came of a referral, beside whether its transition exists."""
    if draft.state not in set(ReferralState) or draft.state == _S.REFERRED:
        return (Problem("state", _NO_STATE, {}),)
    return (*_outcome(draft, item, today), *too_long("result", draft.result, LONGEST_DESCRIPTION))


def _what(draft: ReferralDraft) -> Iterator[Problem]:
    if draft.action == APPLY:
        yield Problem("action", _BY_APPLICATION, {})
    elif draft.action not in set(ReferralAction):
        yield Problem("action", _NO_ACTION, {})


def _where(draft: ReferralDraft) -> Iterator[Problem]:
    if not (draft.referred_to or draft.pishran_id):
        yield Problem("referred_to", _NO_PLACE, {})
    if draft.pishran_id and draft.pishran_id == draft.person_id:
        yield Problem("pishran_id", _SELF, {})
    yield from too_long("referred_to", draft.referred_to, LONGEST_PLACE)


def _days(referred: dt.date | None, follow_up: dt.date | None, today: dt.date) -> Iterator[Problem]:
    if referred is not None and referred > today:
        yield Problem("referred_on", _FUTURE, {})
    elif referred is not None and referred < _OLDEST:
        yield Problem("referred_on", _ANCIENT, {})
    yield from _follow_up(referred or today, follow_up, today)


def _follow_up(after: dt.date, follow_up: dt.date | None, today: dt.date) -> Iterator[Problem]:
    if follow_up is None:
        return
    if follow_up < after:
        yield Problem("follow_up_on", _TOO_SOON, {})
    elif follow_up.year > today.year + _FURTHEST_YEARS:
        yield Problem("follow_up_on", _TOO_FAR, {"years": _FURTHEST_YEARS})


def _outcome(draft: OutcomeDraft, item: ReferralItem, today: dt.date) -> Iterator[Problem]:
    if draft.state in REASONED and not draft.result:
        yield Problem("result", _WHY[draft.state], {})
    day = draft.on or today
    since = item.state_on or item.referred_on
    if day > today:
        yield Problem("on", _FUTURE, {})
    elif since is not None and day < since:
        yield Problem("on", _BEFORE, {})
    if draft.state == _S.ACCEPTED:
        yield from _follow_up(day, draft.follow_up_on, today)
