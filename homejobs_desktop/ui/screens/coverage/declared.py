"""What the list of contracts and its forms consist of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from homejobs_desktop.domain.coverage import (
    OVER,
    ContractDraft,
    CoverageFilter,
    CoverageRow,
)
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.coverage import search_contracts
from homejobs_desktop.services.coverage_acts import CapacityDraft, RenewalDraft
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Form,
    Group,
    LatinField,
    LongTextField,
    NumberField,
    TextField,
    no_check,
)
from homejobs_desktop.ui.screens_kit.coverage_words import permit_words, pill_of
from homejobs_desktop.ui.screens_kit.listing import Listing
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Workplace

SUPPORTERS = "supporters"
"""The supporters whose permits are in force, as the forms offer them: made from the office's permits."""
END_REASONS = "end_reasons"
"""The reasons for which a contract may end today."""
SHOWN = (
    ("", mark("Coverage", "All")),
    (ContractState.ACTIVE.value, mark("Coverage", "In force")),
    (ContractState.DRAFT.value, mark("Coverage", "Not signed yet")),
    (OVER, mark("Coverage", "Its day is past")),
)
"""What the list can be narrowed to."""
_AS_RULE = mark("Coverage", "Empty: as long as the rule says")
_AS_PERMIT = mark("Coverage", "Empty: as on the permit")


WORK = Group(
    mark("Coverage", "Work"),
    (
        ChoiceField(
            name="field_code",
            label=mark("Permits", "Field of activity"),
            list_name="fields",
            help=_AS_PERMIT,
        ),
        ChoiceField(
            name="agency", label=mark("Permits", "Executive agency"), list_name="agencies", help=_AS_PERMIT
        ),
        NumberField(name="jobs", label=mark("Coverage", "Jobs"), help=mark("Coverage", "Empty: one")),
        TextField(name="work", label=mark("Coverage", "What is made or done")),
        NumberField(name="quantity", label=mark("Coverage", "Quantity")),
        TextField(name="unit", label=mark("Coverage", "Unit of the quantity")),
    ),
)
_STARTS = DateField(
    name="starts_on",
    label=mark("Coverage", "First day"),
    help=mark("Coverage", "Empty: the day it is signed"),
)
_ENDS = DateField(name="ends_on", label=mark("Coverage", "Last day"), help=_AS_RULE)
_NUMBER = LatinField(
    name="number",
    label=mark("Coverage", "Contract number"),
    help=mark("Coverage", "Empty: the office's next"),
)
_COVERED_PERMIT = CodeField(
    name="covered_permit",
    label=mark("Coverage", "Permit of the covered person"),
    help=mark("Coverage", "Empty: the one in force, if there is one"),
    length=14,
    groups=(2, 2, 2, 6, 2),
)
CONTRACT_FORM = Form(
    "coverage",
    ContractDraft(),
    no_check,
    (
        Group(
            mark("Coverage", "Contract"),
            (
                ChoiceField(
                    name="supporter_permit",
                    label=mark("Coverage", "Supporter"),
                    list_name=SUPPORTERS,
                    span=2,
                ),
                _COVERED_PERMIT,
                DateField(
                    name="signed_on",
                    label=mark("Coverage", "Signed on"),
                    help=mark("Coverage", "Empty: only prepared"),
                ),
                _STARTS,
                _ENDS,
                _NUMBER,
            ),
        ),
        WORK,
    ),
    hidden=frozenset({"person_id"}),
)
CORRECT_FORM = Form(
    "coverage-correct",
    ContractDraft(),
    no_check,
    (Group(mark("Coverage", "Contract"), (_NUMBER, _STARTS, _ENDS, _COVERED_PERMIT)), WORK),
    hidden=frozenset({"person_id", "supporter_permit", "signed_on"}),
)


@dataclass(frozen=True, slots=True)
class EndDraft:
    """Why and when a contract ends, as it is typed."""

    code: str = ""
    ended_on: dt.date | None = None
    text: str = ""


END_FORM = Form(
    "coverage-end",
    EndDraft(),
    no_check,
    (
        Group(
            mark("Coverage", "End"),
            (
                ChoiceField(name="code", label=mark("Coverage", "Reason"), list_name=END_REASONS),
                DateField(
                    name="ended_on",
                    label=mark("Coverage", "Ended on"),
                    help=mark("Coverage", "Empty: today, or its last day where that is past"),
                ),
                LongTextField(name="text", label=mark("Coverage", "Explanation"), span=3),
            ),
        ),
    ),
)
RENEW_FORM = Form(
    "coverage-renew",
    RenewalDraft(),
    no_check,
    (
        Group(
            mark("Coverage", "Renewal"),
            (
                _NUMBER,
                DateField(
                    name="signed_on",
                    label=mark("Coverage", "Signed on"),
                    help=mark("Coverage", "Empty: today"),
                ),
                DateField(
                    name="starts_on",
                    label=mark("Coverage", "First day"),
                    help=mark("Coverage", "Empty: the day after the present one ends"),
                ),
                _ENDS,
            ),
        ),
    ),
)
ORDERS_FORM = Form(
    "coverage-orders",
    CapacityDraft(),
    no_check,
    (
        Group(
            mark("Coverage", "Orders"),
            (
                NumberField(name="people", label=mark("Coverage", "How many people they give work to")),
                TextField(
                    name="source",
                    label=mark("Coverage", "Taken from"),
                    help=mark("Coverage", "An order, a sales contract, a visit: with its number"),
                ),
                DateField(
                    name="stated_on",
                    label=mark("Coverage", "Stated on"),
                    help=mark("Coverage", "Empty: today"),
                ),
                LongTextField(name="text", label=mark("Coverage", "Explanation"), span=3),
            ),
        ),
    ),
    hidden=frozenset({"permit"}),
)


def _columns(workplace: Workplace) -> tuple[Column[CoverageRow], ...]:
    def pill(row: CoverageRow) -> tuple[str, str]:
        return pill_of(row, workplace.clock.today())

    return (
        Column(mark("Coverage", "Covered person"), lambda row: row.covered.name, 18, Look.STRONG),
        Column(mark("Coverage", "Supporter"), _supporter, 20),
        Column(mark("Coverage", "Contract number"), lambda row: row.number, 16, Look.CODE, wide_only=True),
        Column(mark("Coverage", "First day"), lambda row: day_words(row.starts_on), 12, wide_only=True),
        Column(mark("Coverage", "Last day"), lambda row: day_words(row.ends_on), 12, wide_only=True),
        Column(
            mark("Permits", "State"),
            lambda row: pill(row)[0],
            17,
            Look.PILL,
            lambda row: pill(row)[1],
            wide_only=True,
        ),
        Column(mark("Coverage", "What is made or done"), lambda row: row.work, 18, wide_only=True),
    )


def contracts_listing(workplace: Workplace, wanted: Callable[[str], CoverageFilter]) -> Listing[CoverageRow]:
    """Give the list of contracts; `wanted` gives what is asked for with a text."""
    return Listing(
        name="coverage",
        ask=lambda text, after, limit: workplace.ask(
            search_contracts, wanted(text), after=after, limit=limit
        ),
        columns=_columns(workplace),
        key=lambda row: row.id,
        placeholder=mark("Coverage", "Name or code of either, number of the contract or the permit …"),
        nothing=(
            mark("Coverage", "No contract is written down yet"),
            mark("Coverage", "Ctrl+N writes one down; first find the person it covers."),
        ),
        unfound=(
            mark("Coverage", "No contract was found"),
            mark("Coverage", "Type a name, a code or the beginning of a number, or take the choice back."),
        ),
        icon="network",
    )


def _supporter(row: CoverageRow) -> str:
    return row.supporter.shown or permit_words(row.supporter_number)
