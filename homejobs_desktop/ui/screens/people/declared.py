"""What the people's list, registration form and small forms consist of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from homejobs_desktop.domain.people import PersonDraft, SkillDraft, check_person, check_skill
from homejobs_desktop.domain.sheet_fields import label
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    ChoicesField,
    CodeField,
    DateField,
    Form,
    Group,
    LatinField,
    LongTextField,
    MobileField,
    NationalCodeField,
    NumberField,
    TextField,
    YesNoField,
    no_check,
)

PERSON_GROUPS = (
    Group(
        mark("People", "Identity"),
        (
            NationalCodeField(name="national_code", label=label("national_code")),
            TextField(name="first_name", label=label("first_name")),
            TextField(name="last_name", label=label("last_name")),
            TextField(name="father_name", label=label("father_name")),
            DateField(name="birth_date", label=label("birth_date")),
            ChoiceField(name="gender", label=label("gender"), list_name="genders"),
        ),
    ),
    Group(
        mark("People", "Household and contact"),
        (
            MobileField(name="mobile", label=label("mobile")),
            CodeField(name="phone", label=label("phone"), length=11, groups=(3, 8)),
            ChoiceField(name="marital_status", label=label("marital_status"), list_name="marital_statuses"),
            YesNoField(name="household_head", label=label("household_head")),
            ChoiceField(
                name="household_head_reason",
                label=label("household_head_reason"),
                list_name="household_head_reasons",
            ),
            NumberField(name="dependants", label=label("dependants")),
            ChoicesField(
                name="support_bodies", label=label("support_bodies"), list_name="support_bodies", span=3
            ),
        ),
    ),
    Group(
        mark("People", "Place"),
        (
            ChoiceField(name="county", label=label("county"), list_name="counties"),
            ChoiceField(name="district", label=label("district"), list_name="districts", follows="county"),
            ChoiceField(name="city", label=label("city"), list_name="cities", follows="district"),
            TextField(name="village", label=label("village")),
            ChoiceField(name="residence", label=label("residence"), list_name="residence_kinds"),
            YesNoField(name="border_area", label=label("border_area")),
            TextField(name="address", label=label("address"), span=2, repeats=False),
            CodeField(name="postal_code", label=label("postal_code"), length=10, groups=(5, 5)),
            ChoiceField(name="ownership", label=label("ownership"), list_name="ownership_kinds"),
            NumberField(name="floor_area", label=label("floor_area")),
            NumberField(name="open_area", label=label("open_area")),
        ),
    ),
    Group(
        mark("People", "Education and work"),
        (
            ChoiceField(name="education_level", label=label("education_level"), list_name="education_levels"),
            TextField(name="education_field", label=label("education_field")),
            ChoiceField(
                name="military_status", label=label("military_status"), list_name="military_statuses"
            ),
            ChoiceField(
                name="employment_status", label=label("employment_status"), list_name="employment_statuses"
            ),
            ChoiceField(
                name="insurance_status", label=label("insurance_status"), list_name="insurance_statuses"
            ),
            LatinField(name="iban", label=label("iban")),
            ChoiceField(name="wanted_field", label=label("wanted_field"), list_name="fields"),
            TextField(
                name="wanted_field_text",
                label=mark("People", "Field of activity in the person's words"),
                span=2,
            ),
        ),
    ),
    Group(
        mark("People", "Birth certificate and other"),
        (
            CodeField(name="birth_cert_no", label=label("birth_cert_no"), length=10),
            TextField(name="birth_cert_series", label=label("birth_cert_series")),
            CodeField(name="birth_cert_serial", label=label("birth_cert_serial"), length=6),
            TextField(name="birth_place", label=label("birth_place")),
            TextField(name="issue_place", label=label("issue_place")),
            ChoiceField(name="nationality", label=label("nationality"), list_name="nationalities"),
            YesNoField(name="veteran", label=label("veteran")),
            YesNoField(name="disabled", label=label("disabled")),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class RetireDraft:
    """Why a person is taken out of use."""

    reason: str = ""


def _on(
    clock: Clock, check: Callable[[PersonDraft, dt.date], tuple[Problem, ...]]
) -> Callable[[PersonDraft], tuple[Problem, ...]]:
    return lambda draft: check(draft, clock.today())


def person_form(clock: Clock) -> Form[PersonDraft]:
    """Give the registration form."""
    return Form("person", PersonDraft(), _on(clock, check_person), PERSON_GROUPS)


def skill_form(clock: Clock) -> Form[SkillDraft]:
    """Give the form of one skill."""
    group = Group(
        mark("People", "Skill"),
        (
            ChoiceField(name="field_code", label=mark("People", "Field of activity"), list_name="fields"),
            NumberField(name="experience_years", label=mark("People", "Years of experience")),
            TextField(name="certificate_issuer", label=mark("People", "Certificate given by")),
            LatinField(name="certificate_no", label=mark("People", "Certificate number")),
            DateField(name="certificate_date", label=mark("People", "Date of the certificate")),
            DateField(name="certificate_valid_until", label=mark("People", "Valid until")),
        ),
    )
    return Form(
        "skill",
        SkillDraft(),
        lambda draft: check_skill(draft, clock.today()),
        (group,),
        hidden=frozenset({"person_id"}),
    )


RETIRE_FORM = Form(
    "retire",
    RetireDraft(),
    no_check,
    (
        Group(
            mark("People", "Reason"),
            (
                LongTextField(
                    name="reason", label=mark("People", "Why is this person taken out of use?"), span=3
                ),
            ),
        ),
    ),
)
