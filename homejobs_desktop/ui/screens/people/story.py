"""A person's story in words: each recorded change with its author and its fate."""

from collections.abc import Callable, Mapping

from homejobs_desktop.domain.attachments import KINDS
from homejobs_desktop.domain.conditions import LIST as CONDITIONS
from homejobs_desktop.domain.coverage import standing_name
from homejobs_desktop.domain.fate_words import decision_lines
from homejobs_desktop.domain.fates import TimelineEntry
from homejobs_desktop.domain.field_words import field_words, value_words
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.papers import PAPERS
from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.domain.questionnaires import shipped_questionnaire
from homejobs_desktop.domain.referrals import action_name, state_name
from homejobs_desktop.domain.surveys import ACT_NAMES, SurveyAct
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens_kit.fates import FATES
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.widgets.timeline import Event

_TITLES: dict[str, tuple[Text, str]] = {
    "person.create": (mark("People", "Registered"), "user-plus"),
    "person.set": (mark("People", "Corrected"), "pencil"),
    "person.retire": (mark("People", "Taken out of use"), "trash"),
    "note.add": (mark("People", "Note"), "note"),
    "skill.create": (mark("People", "Skill: {field}"), "certificate"),
    "skill.set": (mark("People", "Skill corrected: {field}"), "certificate"),
    "skill.retire": (mark("People", "Skill taken out: {field}"), "certificate"),
    "survey.add": (mark("People", "Assessment: {band}, score {score}"), "clipboard-check"),
    "application.create": (mark("People", "Application: {type}, {field}"), "file-text"),
    "application.set": (mark("People", "Application corrected"), "file-text"),
    "application.move": (mark("People", "Application: {state}"), "file-text"),
    "application_step.add": (mark("People", "Step of the application: {step}"), "transfer"),
    "permit.create": (mark("People", "Permit {number}: {type}, {field}"), "id"),
    "permit.set": (mark("People", "Permit {number} completed"), "id"),
    "permit.move": (mark("People", "Permit {number}: {state}"), "id"),
    "coverage_contract.create": (mark("People", "Contract of coverage {contract}"), "users"),
    "coverage_contract.set": (mark("People", "Contract of coverage {contract} corrected"), "users"),
    "coverage_contract.move": (mark("People", "Contract of coverage {contract}: {standing}"), "users"),
    "permit_wish.add": (mark("People", "Asked of the province: the permit “{state}”"), "id"),
    "permit_wish.retire": (mark("People", "The province answered the request about a permit"), "id"),
    "survey_step.add": (mark("People", "Assessment: {act}"), "clipboard-check"),
    "coverage_capacity.add": (mark("People", "Orders for {people} people stated"), "network"),
    "referral.create": (mark("People", "Referral, {action}: {place}"), "plug-connected"),
    "referral.set": (mark("People", "Referral corrected, {action}"), "plug-connected"),
    "referral.move": (mark("People", "Referral, {action}: {outcome}"), "plug-connected"),
    "attachment.add": (mark("People", "Document: {kind}"), "paperclip"),
    "attachment.retire": (mark("People", "Document withdrawn: {kind}"), "paperclip"),
    "audit.task_aside": (mark("People", "What came back was laid aside"), "arrow-back-up"),
    "audit.task_again": (mark("People", "What came back waits again"), "arrow-back-up"),
    "conflict.resolve": (mark("People", "Decided by the province"), "circle-check"),
    "person.merge": (mark("People", "Merged with another entry of this person"), "users"),
    "person.unmerge": (mark("People", "Parted from another entry"), "users"),
    "merge.propose": (mark("People", "Merge asked for"), "users"),
    "transfer.ask": (mark("People", "Transfer to {office} asked for"), "map-pin"),
    "transfer.do": (mark("People", "File given to {office}"), "map-pin"),
}
_OPENED = frozenset({"survey", "permit", "application", "coverage_contract", "referral"})
"""Entities whose records the story opens when they are clicked."""
_OTHER = mark("People", "Change")
_PISHRAN = mark("Referrals", "Pishran")
_PRINTED = mark("Applications", "Printed: {paper}")
_CHANGED = mark("People", "Changed: {fields}")
_STANDS = mark("People", "{field}: “{value}” stands; “{others}” is kept in the history")
_STANDS_ALONE = mark("People", "{field}: “{value}” stands")


def event_of(entry: TimelineEntry, lists: ReferenceLists, offices: OfficeNames) -> Event:
    """Put one change into words."""
    title, picture = _TITLES.get(entry.type, (_OTHER, "history"))
    fate, tone = FATES[entry.fate]
    kind = entry.type.partition(".")[0]
    at = entry.at.astimezone(IRAN_TIME)
    return Event(
        title=translate(title, **{**_facts(entry, lists), "office": offices.name(entry.state)}),
        lines=tuple(line for line in _lines(entry, lists) if line),
        when=f"{show_date(at.date())} {local_digits(at.strftime('%H:%M'))}",
        who=entry.actor,
        icon=picture,
        fate=translate(fate),
        tone=tone,
        target=f"{kind}:{entry.record_id}" if kind in _OPENED else "",
    )


def _facts(entry: TimelineEntry, lists: ReferenceLists) -> dict[str, object]:
    facts = entry.facts
    kind = str(facts.get("permit_type") or "")
    states = "permit_states" if entry.type.startswith(("permit.", "permit_wish.")) else "application_states"
    return {
        "kind": lists.name(KINDS, str(facts.get("kind") or "")),
        "field": lists.name("fields", str(facts.get("field_code") or "")),
        "type": translate(TYPE_NAMES[PermitType(kind)]) if kind in set(PermitType) else "",
        "number": isolated(local_digits(show_permit_number(str(facts["number"]))))
        if facts.get("number")
        else "",
        "contract": isolated(local_digits(str(facts.get("contract_no") or ""))),
        "standing": standing_name(entry.state),
        "people": facts.get("people") or 0,
        "action": action_name(str(facts.get("action") or "")),
        "place": Verbatim(str(facts.get("referred_to") or "")) if facts.get("referred_to") else _PISHRAN,
        "outcome": state_name(entry.state),
        "act": _act(facts),
        "score": facts.get("score") or 0,
        "band": _band(facts),
        "state": lists.name(states, entry.state or str(facts.get("state") or "")),
        "step": _paper(str(facts.get("paper") or ""))
        or lists.name("application_states", str(facts.get("stage") or ""))
        or lists.name(CONDITIONS, str(facts.get("condition") or "")),
    }


def _act(facts: Mapping[str, object]) -> str:
    act = str(facts.get("act") or "")
    return translate(ACT_NAMES[SurveyAct(act)]) if act in set(SurveyAct) else act


def _paper(code: str) -> str:
    known = PAPERS.get(code)
    return translate(_PRINTED, paper=known.name) if known else code


def _band(facts: object) -> str:
    if not isinstance(facts, dict):
        return ""
    found = shipped_questionnaire(str(facts.get("questionnaire")), str(facts.get("version")))
    band = found.band(str(facts.get("band"))) if found is not None else None
    findings = facts.get("findings")
    told = findings.get("band_title") if isinstance(findings, dict) else None
    return band.title if band is not None else str(told or facts.get("band") or "")


def _lines(entry: TimelineEntry, lists: ReferenceLists) -> tuple[str, ...]:
    said: dict[str, Callable[[], str]] = {
        "attachment.add": lambda: str(entry.facts.get("title") or ""),
        "application_step.add": lambda: str(entry.facts.get("text") or ""),
        "permit_wish.add": lambda: str(entry.facts.get("reason") or ""),
        "survey_step.add": lambda: str(entry.facts.get("text") or ""),
        "referral.move": lambda: str(entry.facts.get("result") or ""),
        "note.add": lambda: str(entry.facts.get("text") or ""),
        "person.set": lambda: translate(_CHANGED, fields=_names(entry)),
        "conflict.resolve": lambda: _decided(entry, lists),
    }
    line = said.get(entry.type)
    return (line() if line else "", *decision_lines(entry.detail))


def _names(entry: TimelineEntry) -> str:
    return "، ".join(field_words(name) for name in entry.fields)


def _decided(entry: TimelineEntry, lists: ReferenceLists) -> str:
    """Give which value stands since the decision, and which ones gave way to it."""
    field, value = next(iter(entry.fields.items()), ("", None))
    stands = value_words(lists.book, "", field, value)
    offered = entry.facts.get("offered")
    every = [entry.facts.get("present"), *(offered if isinstance(offered, list) else ())]
    others = dict.fromkeys(value_words(lists.book, "", field, each) for each in every)
    others.pop(stands, None)
    words = _STANDS_ALONE if not others else _STANDS
    return translate(
        words, field=field_words(field), value=Verbatim(stands), others=Verbatim("، ".join(others))
    )
