"""Applications of synthetic people in a real office."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import cast

from homejobs_desktop.domain.applications import ApplicationDraft
from homejobs_desktop.domain.attachments import PNG, AttachmentDraft, Scan
from homejobs_desktop.domain.people import PersonDraft, SkillDraft
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.services import attachments, people
from homejobs_desktop.services.applications import application_file, register_application
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.stages import move_stages

ZAHRA = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    father_name="غلامرضا",
    birth_date=dt.date(1986, 5, 5),
    gender="female",
    mobile="09151612345",
    county="2901",
    address="بیرجند، خیابان معلم، کوچهٔ ۱۲",
)
MARYAM = dataclasses.replace(
    ZAHRA, national_code="0651234565", first_name="مریم", last_name="خسروی", mobile="09151612346"
)


def person(office: Services, draft: PersonDraft = ZAHRA) -> str:
    """Give the id of a person, registered when nobody has the code yet."""
    known = office.ask(people.find_by_code, draft.national_code)
    return known.id if known else office.ask(people.save_person, None, draft)


def apply(office: Services, who: PersonDraft = ZAHRA, **more: object) -> str:
    """Register an application (by default: independent, tailoring) and give its id."""
    plain = ApplicationDraft(person_id=person(office, who), permit_type="independent", field_code="IN-01")
    draft = cast("Callable[..., ApplicationDraft]", dataclasses.replace)(plain, **more)
    return office.ask(register_application, draft)


def stage(office: Services, application: str, state: str, **more: object) -> str:
    """Take an application to a stage and give where it stands then; raises why it stayed where it was."""
    draft = cast("Callable[..., StageDraft]", StageDraft)(state, **more)
    for each in office.ask(move_stages, (application,), draft).stayed:
        raise each.why
    return office.ask(application_file, application).item.state


def bring(office: Services, *kinds: str, who: PersonDraft = ZAHRA) -> None:
    """Attach a document of each kind to a person."""
    for kind in kinds:
        scan = Scan(b"\x89PNG\r\n\x1a\n" + kind.encode(), PNG)
        office.ask(attachments.add_attachment, AttachmentDraft(kind, "", person(office, who)), scan)


def learn(office: Services, field: str = "IN-01", who: PersonDraft = ZAHRA) -> None:
    """Record a skill certificate of a person."""
    skill = SkillDraft(
        person_id=person(office, who),
        field_code=field,
        certificate_issuer="فنی و حرفه‌ای",
        certificate_no="77",
    )
    office.ask(people.save_skill, None, skill)


def complete(office: Services, who: PersonDraft = ZAHRA, field: str = "IN-01") -> None:
    """Let an independent applicant meet every condition."""
    learn(office, field, who)
    bring(office, "national_card", "birth_certificate", "education", who=who)
