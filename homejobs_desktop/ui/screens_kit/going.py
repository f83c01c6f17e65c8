"""Going to where a record is shown."""

from collections.abc import Mapping

from homejobs_desktop.ui.workplace import Workplace

_OWN_PAGE = {
    "person": "people", "application": "applications", "permit": "permits", "survey": "surveys",
    "legal_person": "legal_persons", "letter": "letters", "coverage_contract": "coverage",
    "referral": "referrals",
}  # fmt: skip
_PAGE_OF: Mapping[str, tuple[tuple[str, str], ...]] = {
    "skill": (("person_id", "people"),),
    "note": (("person_id", "people"),),
    "attachment": (("person_id", "people"),),
    "application_step": (("application_id", "applications"), ("person_id", "people")),
    "permit_wish": (("permit_id", "permits"), ("person_id", "people")),
    "survey_step": (("survey_id", "surveys"), ("person_id", "people")),
    "coverage_capacity": (("permit_id", "permits"), ("person_id", "people")),
}
"""On whose page a record without one of its own is shown: the field that names it, and the screen."""


def place_of(entity: str, record_id: str, related: Mapping[str, str]) -> tuple[str, str]:
    """Give the screen and the record there on which a record is shown; ("", "") where nothing shows it.

    Args:
        entity: The kind of record.
        record_id: The record.
        related: The ids on which it hangs, by field.
    """
    if entity in _OWN_PAGE:
        return _OWN_PAGE[entity], record_id
    for field, screen in _PAGE_OF.get(entity, ()):
        if related.get(field):
            return screen, related[field]
    return "", ""


def open_record(workplace: Workplace, entity: str, record_id: str, person_id: str) -> None:
    """Show a record on its own page, or on that of the person on whom it hangs, if there is one."""
    if entity == "permit":
        workplace.navigate("permits", record_id)
    elif person_id:
        workplace.navigate("people", person_id)
