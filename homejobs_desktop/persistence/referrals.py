"""Queries about referrals, the needs of assessments and what answers them, giving domain values."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Select, bindparam, exists, func, select, text

from homejobs_desktop.domain.applications import OPEN as OPEN_APPLICATIONS
from homejobs_desktop.domain.entities import APPLICATION, PERMIT, REFERRAL
from homejobs_desktop.domain.referrals import APPLY, OPEN, Answered, Pishran, ReferralItem
from homejobs_desktop.domain.surveys import SurveyAct
from homejobs_desktop.domain.transitions import PermitState, ReferralState
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.line_tables import OPEN_REFERRAL, referral_line
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import application, permit, person, referral, survey, survey_step

_pishran = person.alias("pishran")
_ROW = (
    referral.c.id,
    referral.c.person_id,
    person.c.first_name,
    person.c.last_name,
    person.c.national_code,
    person.c.mobile,
    referral.c.action,
    referral.c.referred_to,
    referral.c.pishran_id,
    _pishran.c.first_name,
    _pishran.c.last_name,
    referral.c.field_code,
    referral.c.letter_no,
    referral.c.remark,
    referral.c.referred_on,
    referral.c.follow_up_on,
    referral.c.state,
    referral.c.state_on,
    referral.c.result,
    referral.c.survey_id,
    referral.c.need,
    referral.c.actor,
    referral.c.owner,
    referral.c.nr,
)
_SELECTION = frozenset({SurveyAct.SELECTED.value, SurveyAct.RESERVED.value, SurveyAct.DECLINED.value})


def by_numbers(session: Session, numbers: Sequence[int]) -> list[ReferralItem]:
    """Give the referrals with these numbers, in this order."""
    found = {as_int(row[-1]): row for row in session.fetch(_BY_NUMBERS, {"numbers": json.dumps(numbers)})}
    return [_item(found[nr]) for nr in numbers if nr in found]


def by_id(session: Session, referral_id: str) -> ReferralItem | None:
    """Give a referral, or None."""
    row = session.first(_query().where(referral.c.id == referral_id))
    return None if row is None else _item(row)


def of_person(session: Session, person_id: str) -> list[ReferralItem]:
    """Give a person's referrals, the newest first."""
    query = _query().where(referral.c.person_id == person_id)
    return [
        _item(row)
        for row in session.rows(query.order_by(referral.c.referred_on.desc(), referral.c.nr.desc()))
    ]


def to_pishran(session: Session, person_ids: Iterable[str]) -> list[ReferralItem]:
    """Give the referrals to a pishran, under any of the ids that name that person, the newest first."""
    query = _query().where(referral.c.pishran_id.in_(list(person_ids)))
    return [_item(row) for row in session.rows(query.order_by(referral.c.nr.desc()))]


def due(session: Session, site: str, today: dt.date) -> tuple[int, dt.date | None]:
    """Count a county's open referrals whose day of follow-up has come, and give the earliest such day."""
    line = referral_line.c
    query = select(func.count(), func.min(line.due)).where(
        line.due <= today.isoformat(), line.owner == site, text(OPEN_REFERRAL)
    )
    count, first = session.rows(query)[0]
    return as_int(count), _date(first)


def done_for(session: Session, person_id: str, today: dt.date) -> list[Answered]:
    """Give what was done for a person that may answer a need: referrals, applications, permits in force."""
    return [*_referred(session, person_id), *_applied(session, person_id, today)]


def _referred(session: Session, person_id: str) -> list[Answered]:
    columns = (
        referral.c.id, referral.c.action, referral.c.state, referral.c.state_on, referral.c.referred_on,
        referral.c.need, survey.c.questionnaire,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(survey, survey.c.id == referral.c.survey_id, isouter=True)
        .where(
            referral.c.person_id == person_id,
            referral.c.retired_at.is_(None),
            referral.c.state.in_([*OPEN, ReferralState.DONE]),
        )
    )
    return [
        Answered(
            entity=REFERRAL.name,
            id=str(row[0]),
            action=str(row[1] or ""),
            standing=str(row[2]),
            open=row[2] in OPEN,
            on=_date(row[3]) or _date(row[4]),
            need=str(row[5] or ""),
            questionnaire=str(row[6] or ""),
        )
        for row in session.rows(query)
    ]


def _applied(session: Session, person_id: str, today: dt.date) -> list[Answered]:
    held = select(permit.c.id, permit.c.state, permit.c.issued_on, permit.c.expires_on).where(
        permit.c.person_id == person_id,
        permit.c.retired_at.is_(None),
        permit.c.state == PermitState.ISSUED.value,
    )
    found = [
        Answered(PERMIT.name, str(row[0]), APPLY, str(row[1]), open=True, on=_date(row[2]))
        for row in session.rows(held)
        if (ends := _date(row[3])) is None or ends >= today
    ]
    asked = select(application.c.id, application.c.state, application.c.registered_on).where(
        application.c.person_id == person_id,
        application.c.retired_at.is_(None),
        application.c.state.in_(list(OPEN_APPLICATIONS)),
    )
    found += [
        Answered(APPLICATION.name, str(row[0]), APPLY, str(row[1]), open=True, on=_date(row[2]))
        for row in session.rows(asked)
    ]
    return found


def pishrans(session: Session, limit: int) -> list[Pishran]:
    """Give the people whom a meeting selected as pishran and none took back since, by name."""
    later = survey_step.alias("later")
    overtaken = exists().where(
        later.c.person_id == survey_step.c.person_id,
        later.c.act.in_(list(_SELECTION)),
        later.c.nr > survey_step.c.nr,
        later.c.retired_at.is_(None),
    )
    chosen = select(survey_step.c.person_id).where(
        survey_step.c.act == SurveyAct.SELECTED.value, survey_step.c.retired_at.is_(None), ~overtaken
    )
    query = (
        select(person.c.id, person.c.first_name, person.c.last_name, person.c.national_code)
        .add_columns(person.c.wanted_field)
        .where(person.c.id.in_(chosen), person.c.retired_at.is_(None))
        .order_by(person.c.sort_key, person.c.nr)
        .limit(limit)
    )
    return [
        Pishran(str(row[0]), _name(row[1], row[2]), str(row[3] or ""), str(row[4] or ""))
        for row in session.rows(query)
    ]


def _query() -> "Select[tuple[Stored, ...]]":
    return (
        select(*_ROW)
        .join(person, person.c.id == referral.c.person_id, isouter=True)
        .join(_pishran, _pishran.c.id == referral.c.pishran_id, isouter=True)
        .where(referral.c.retired_at.is_(None))
    )


_BY_NUMBERS = Prepared(
    _query().where(
        referral.c.nr.in_(select(func.json_each(bindparam("numbers")).table_valued("value").c.value))
    )
)


def _item(row: Sequence[Stored]) -> ReferralItem:
    texts = [str(value or "") for value in row]
    return ReferralItem(
        id=texts[0],
        person_id=texts[1],
        person=_name(row[2], row[3]),
        national_code=texts[4],
        mobile=texts[5],
        action=texts[6],
        referred_to=texts[7],
        pishran_id=texts[8],
        pishran=_name(row[9], row[10]),
        field_code=texts[11],
        letter_no=texts[12],
        remark=texts[13],
        referred_on=_date(row[14]),
        follow_up_on=_date(row[15]),
        state=texts[16],
        state_on=_date(row[17]),
        result=texts[18],
        survey_id=texts[19],
        need=texts[20],
        actor=texts[21],
        owner=texts[22],
    )


def _name(first: Stored, last: Stored) -> str:
    return " ".join(str(part) for part in (first, last) if part)


def _date(stored: Stored) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(stored)) if stored else None
    except ValueError:  # what came in a package may be no date
        return None
