"""Commands about referrals: what a person needs, to whom the office refers, what came of it."""

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from homejobs_desktop.cli.filter_options import add_options, filter_of
from homejobs_desktop.cli.lists import counted, limit_of, written
from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.permits import day_of
from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, sentences
from homejobs_desktop.domain.filters import ANY_OPEN, ListKind, ReferralFilter
from homejobs_desktop.domain.referrals import (
    FoundNeed,
    NeedLine,
    OutcomeDraft,
    ReferralAction,
    ReferralDraft,
    ReferralItem,
    action_name,
    state_name,
)
from homejobs_desktop.domain.transitions import ReferralState
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import referral_moves, referrals
from homejobs_desktop.services.referrals import ReferralFile
from homejobs_desktop.services.runner import Services

REFERRED = mark("Cli", "Referred: {id}, to be followed up on {day}")
ROW = mark("Cli", "{id}  {person}  {action}: {place}  {state}  {due}")
MOVED = mark("Cli", "{count} taken to “{stage}”")
STAYED = mark("Cli", "stayed where it is: {person} ({id}): {why}")
NEED = mark("Cli", "{action}: {title}. {text}")
NONE_OPEN = mark("Cli", "The person with national code {code} has no open referral.")
SEVERAL = mark("Cli", "The person has {count} open referrals. Name one: {ids}")
_CODE_LENGTH = 10
_TEXTS = ("to", "field", "letter-no", "remark", "survey", "need")


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    add_options(parser, ListKind.REFERRALS)
    parser.add_argument("--saved", metavar="NAME")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _list(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    wanted = filter_of(arguments, services, ListKind.REFERRALS)
    assert isinstance(wanted, ReferralFilter)  # noqa: S101 - the kind of the list says so
    page = services.ask(referrals.search_referrals, wanted, limit=limit_of(arguments))
    today = shell.clock.today()
    lines = [_line(row, today) for row in page.rows]
    data = [referral_json(row, today) for row in page.rows]
    return Answer(data, "\n".join((counted(page.count, len(lines)), *lines)))


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("output", metavar="OUT.xlsx")
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    add_options(parser, ListKind.REFERRALS)
    parser.add_argument("--saved", metavar="NAME")


def _export(arguments: Namespace, shell: Shell) -> Answer:
    return written(arguments, shell, filter_of(arguments, shell.services(), ListKind.REFERRALS))


def _one_argument(parser: ArgumentParser) -> None:
    parser.add_argument("referral", metavar="REFERRAL")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    file = services.ask(referrals.referral_file, find_referral(services, arguments.referral))
    data = _file(file, shell.clock.today())
    return Answer(data, as_json(data))


def _refer_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--action", required=True, choices=[action.value for action in ReferralAction])
    parser.add_argument("--pishran", default="", metavar="NATIONAL_CODE")
    for name in _TEXTS:
        parser.add_argument(f"--{name}", default="", metavar="TEXT")
    for name in ("on", "follow-up-on"):
        parser.add_argument(f"--{name}", default="", metavar="DATE")


def _refer(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    draft = ReferralDraft(
        person_id=find(services, arguments.person).id,
        action=arguments.action,
        referred_to=arguments.to,
        pishran_id=find(services, arguments.pishran).id if arguments.pishran else "",
        field_code=arguments.field,
        letter_no=arguments.letter_no,
        referred_on=day_of(arguments.on, "on"),
        follow_up_on=day_of(arguments.follow_up_on, "follow-up-on"),
        remark=arguments.remark,
        survey_id=arguments.survey,
        need=arguments.need,
    )
    made = services.ask(referrals.refer, draft)
    item = services.ask(referrals.referral_file, made).item
    said = translate(REFERRED, id=Verbatim(made), day=_shown(item.follow_up_on) or "—")
    return Answer(referral_json(item, shell.clock.today()), said)


def _move_arguments(parser: ArgumentParser) -> None:
    states = [state.value for state in ReferralState if state is not ReferralState.REFERRED]
    parser.add_argument("state", metavar="STATE", choices=states)
    parser.add_argument("referrals", metavar="REFERRAL", nargs="+")
    parser.add_argument("--result", default="", metavar="TEXT")
    for name in ("on", "follow-up-on"):
        parser.add_argument(f"--{name}", default="", metavar="DATE")


def _move(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    draft = OutcomeDraft(
        state=arguments.state,
        on=day_of(arguments.on, "on"),
        result=arguments.result,
        follow_up_on=day_of(arguments.follow_up_on, "follow-up-on"),
    )
    ids = tuple(find_referral(services, text) for text in arguments.referrals)
    told = services.ask(referral_moves.settle_referrals, ids, draft)
    stayed = [(each, " ".join(sentences(each.why))) for each in told.stayed]
    lines = [
        translate(STAYED, person=each.person, id=Verbatim(each.id), why=Verbatim(why)) for each, why in stayed
    ]
    data = {
        "moved": list(told.moved),
        "stayed": [{"id": each.id, "person": each.person, "why": why} for each, why in stayed],
    }
    said = translate(MOVED, count=len(told.moved), stage=_words(state_name(draft.state)))
    return Answer(data, "\n".join((said, *lines)), status=int(bool(stayed)))


def _suggest_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="NATIONAL_CODE")


def _suggest(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found = services.ask(referrals.suggestions_of, find(services, arguments.person).id)
    return Answer([_need(line) for line in found], "\n".join(_need_line(line) for line in found))


def find_referral(services: Services, text: str) -> str:
    """Give the id of a referral: as it is given, or the only open one of a national code."""
    digits = ascii_digits(text).strip()
    if not (digits.isdigit() and len(digits) == _CODE_LENGTH):
        return text.strip()
    person = find(services, digits)
    wanted = ReferralFilter(text=digits, state=ANY_OPEN)
    rows = services.ask(referrals.search_referrals, wanted).rows
    ids = [row.id for row in rows if row.person_id == person.id]
    if not ids:
        raise NotFound(NONE_OPEN, code=Verbatim(digits))
    if len(ids) > 1:
        raise Invalid(SEVERAL, count=len(ids), ids=Verbatim(", ".join(ids)))
    return ids[0]


def referral_json(row: ReferralItem, today: dt.date) -> dict[str, object]:
    """Give a referral as JSON."""
    return {
        "id": row.id,
        "person": row.person,
        "national_code": row.national_code,
        "action": row.action,
        "to": row.referred_to,
        "pishran": row.pishran,
        "field": row.field_code,
        "letter_no": row.letter_no,
        "remark": row.remark,
        "referred_on": _shown(row.referred_on),
        "follow_up_on": _shown(row.follow_up_on),
        "days_late": row.days_late(today),
        "state": row.state,
        "state_on": _shown(row.state_on),
        "result": row.result,
        "actor": row.actor,
        "owner": row.owner,
    }


def _file(file: ReferralFile, today: dt.date) -> Mapping[str, object]:
    need = file.need
    return {
        **referral_json(file.item, today),
        "next_states": list(file.moves),
        "survey": file.item.survey_id,
        "need": _named(need) if need else None,
    }


def _named(need: FoundNeed) -> dict[str, object]:
    return {"code": need.code, "title": need.title, "questionnaire": need.questionnaire}


def _need(line: NeedLine) -> dict[str, object]:
    need = line.need
    return {
        "action": need.action,
        "need": need.code,
        "title": need.title,
        "text": need.text,
        "survey": need.survey_id,
        "questionnaire": need.questionnaire,
        "found_on": _shown(need.found_on),
    }


def _need_line(line: NeedLine) -> str:
    need = line.need
    return translate(NEED, action=Verbatim(need.action), title=need.title, text=need.text)


def _line(row: ReferralItem, today: dt.date) -> str:
    return translate(
        ROW,
        id=Verbatim(row.id),
        person=row.person,
        action=_words(action_name(row.action)),
        place=Verbatim(row.place),
        state=_words(state_name(row.standing(today))),
        due=_shown(row.follow_up_on) or "—",
    )


def _words(name: Text | Verbatim) -> str:
    return translate(name) if isinstance(name, Text) else str(name)


def _shown(day: dt.date | None) -> str | None:
    return format_date(day, sep="-") if day else None


COMMANDS = (
    Command("referrals list", mark("Cli", "list referrals by any filter"), _list_arguments, _list),
    Command("referrals show", mark("Cli", "show a referral and what may come of it"), _one_argument, _show),
    Command(
        "referrals suggest",
        mark("Cli", "say what a person needs and nothing answers yet"),
        _suggest_arguments,
        _suggest,
    ),
    Command(
        "referrals refer",
        mark("Cli", "refer a person to a course, a network, a bank …"),
        _refer_arguments,
        _refer,
    ),
    Command("referrals move", mark("Cli", "write down what came of referrals"), _move_arguments, _move),
    Command(
        "referrals export",
        mark("Cli", "write a list of referrals as an Excel file"),
        _export_arguments,
        _export,
    ),
)
