"""What the offices of a kept version live through: everything that the program knows happens to somebody.

Each chapter is about one part of the work. `keeping.keep` refuses a story in which a county or the
province is left without a record of some entity, so a new entity needs a line here before its release.
"""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.domain.coverage import ContractDraft
from homejobs_desktop.domain.filters import ApplicationFilter, PermitFilter
from homejobs_desktop.domain.letters import LetterDraft
from homejobs_desktop.domain.people import PersonDraft, SkillDraft
from homejobs_desktop.domain.permits import LegalPersonDraft, PermitRow
from homejobs_desktop.domain.questionnaires import Questionnaire, shipped_questionnaire
from homejobs_desktop.domain.referrals import ReferralDraft
from homejobs_desktop.domain.rule_changes import RuleChange
from homejobs_desktop.domain.surveys import StepDraft, SurveyAct
from homejobs_desktop.services import attachments, drafts, papers, people, permits, printing, surveys
from homejobs_desktop.services.alarms import acknowledge_alarm, alarms
from homejobs_desktop.services.applications import waive_condition
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.corrections import close_task, tasks_page
from homejobs_desktop.services.coverage_acts import add_contract
from homejobs_desktop.services.duplicates import link_people
from homejobs_desktop.services.letters import add_letter, set_numbering
from homejobs_desktop.services.paper_templates import publish_template, template_source
from homejobs_desktop.services.permit_moves import move_permit
from homejobs_desktop.services.permit_papers import replace_permit
from homejobs_desktop.services.permit_wishes import ask_province
from homejobs_desktop.services.questionnaires import publish_form
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota
from homejobs_desktop.services.ranking_acts import record_steps
from homejobs_desktop.services.reference import reference_book, save_reference_item
from homejobs_desktop.services.referrals import refer
from homejobs_desktop.services.rules import publish_rule
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.saved_filters import save_filter
from homejobs_desktop.services.sheet_import import import_people, read_sheet
from homejobs_desktop.services.survey_drafts import draft_key
from homejobs_desktop.services.survey_scores import score_anew
from tests.support import applying
from tests.support.covering import COMPANY, covered_permit, orders
from tests.support.exchange import change_person
from tests.support.permitting import request
from tests.support.recording import record_survey
from tests.support.scans import scan
from tests.support.sheets import HEADER, code, xlsx

FIRST = 900_000
"""Number of the first invented person of the story; each is this much and a small number."""
TEMPLATE = "revocation_letter"
ANSWERS: dict[str, object] = {
    "consent": True, "employment": "خانه‌دار", "insurance": "none", "field": "حوله بافي",
    "experience_years": "۶", "certificate": "بله", "sample_quality": "high", "workspace": "room",
    "nuisance": "no", "equipment": "complete", "producing": True, "market_knowledge": "good", "hours": 30,
    "needs": ["loan"], "join_network": "yes", "driver": False, "survey_place": "home",
}  # fmt: skip
NAMES = (
    ("نرگس", "فلاحی", 1360), ("فاطمه", "حسنی", 1362), ("مریم", "خسروی", 1371), ("سکینه", "رمضانی", 1375),
    ("زهرا", "امیرآبادی‌زاده", 1365), ("معصومه", "نخعی", 1368), ("کبری", "زنگویی", 1350),
    ("طاهره", "چهکندی", 1378), ("الهام", "سورگی", 1380), ("بتول", "خزاعی", 1355), ("اشرف", "یوسفی", 1358),
    ("صغری", "بهدانی", 1369), ("راضیه", "مقری", 1372),
)  # fmt: skip


def invented(office: Services, number: int, code_of: int | None = None) -> str:
    """Register the story's person of a number, and give the id; `code_of` gives another one's code."""
    first, last, year = NAMES[number]
    return office.ask(
        people.save_person,
        None,
        PersonDraft(
            national_code=code(FIRST + (number if code_of is None else code_of)),
            first_name=first,
            last_name=last,
            father_name="غلامرضا",
            birth_date=dt.date(year + 621, 5, 1 + number),
            gender="female",
            mobile=f"0915900{number:04}",
            county=office.office.site.replace("-", ""),
            address=f"خیابان معلم، کوچهٔ {number}",
            postal_code="9717612345",
        ),
    )


@dataclass
class Cast:
    """Who plays a part at the first county, and which of their papers are told of later."""

    people: dict[str, str]
    supporter: PermitRow
    legal_supporter: PermitRow
    independent: PermitRow
    asked: PermitRow
    application: str
    survey: str

    def named(self) -> dict[str, str]:
        """What is worth to look for in the kept stores, by a name."""
        return {
            **self.people, "supporter": self.supporter.id, "legal_supporter": self.legal_supporter.id,
            "replaced": self.independent.id, "asked": self.asked.id, "application": self.application,
            "survey": self.survey,
        }  # fmt: skip


def begin(office: Services, folder: Path) -> Cast:
    """Let the first county work before its first stick: every kind of record is made."""
    supporter, legal = _supporters(office)
    independent, asked = (_independent(office, number) for number in (6, 7))
    application = _applications(office)
    survey = _assess(office)
    _cover(office, supporter, legal)
    _papers(office, independent, application)
    _keep_of_its_own(office)
    _import(office, folder)
    invented(office, 12)
    called = {"returned": invented(office, 9), "laid_aside": invented(office, 10)}
    return Cast(called, supporter, legal, independent, asked, application, survey)


def _supporters(office: Services) -> tuple[PermitRow, PermitRow]:
    found = []
    for number, kind, legal in (
        (0, "supporter_legal", COMPANY),
        (1, "supporter_natural", LegalPersonDraft()),
    ):
        asked = replace(
            request(invented(office, number), kind=kind),
            capital_rial=1_000_000_000,
            own_contribution_rial=500_000_000,
            legal=legal,
        )
        found.append(office.ask(permits.issue_permit, asked))
    return found[1], found[0]


def _independent(office: Services, number: int) -> PermitRow:
    return office.ask(permits.issue_permit, request(invented(office, number)))


def _applications(office: Services) -> str:
    """Two applications on their way: one waits for its agency, one for what is missing."""
    waits, lacks = (replace(applying.ZAHRA, national_code=code(FIRST + number)) for number in (4, 5))
    for number in (4, 5):
        invented(office, number)
    first = applying.apply(office, waits, description="دوخت لباس محلی")
    applying.complete(office, waits)
    applying.stage(office, first, "docs_check")
    applying.stage(office, first, "agency_review", letter_no="", text="برای بررسی")
    second = applying.apply(office, lacks)
    applying.bring(office, "national_card", who=lacks)
    office.ask(waive_condition, second, "education", "اصل مدرک رؤیت شد")
    applying.stage(office, second, "docs_check")
    applying.stage(office, second, "needs_fix", text="تصویر شناسنامه")
    return first


def _assess(office: Services) -> str:
    """One assessed person who was found true and selected, one whose asking was broken off."""
    person, begun = invented(office, 8), invented(office, 11)
    survey = office.ask(record_survey, person, "potential", ANSWERS, seconds=640)
    office.ask(surveys.record_step, survey.id, StepDraft(SurveyAct.VERIFIED))
    day = survey.surveyed_on
    office.ask(record_steps, (survey.id,), StepDraft(SurveyAct.SELECTED, "", "۱۴", day))
    draft = ReferralDraft(person, "training", "مرکز فنی و حرفه‌ای بیرجند", survey_id=survey.id)
    office.ask(refer, draft)
    half = {name: msgspec.json.encode(value).decode() for name, value in list(ANSWERS.items())[:4]}
    office.ask(drafts.keep_draft, draft_key("potential", begun), half)
    return survey.id


def _cover(office: Services, supporter: PermitRow, legal: PermitRow) -> None:
    """A signed contract with its permit, one that waits for its signature, and what orders there are."""
    covered, waiting = invented(office, 2), invented(office, 3)
    signed = ContractDraft(
        covered, supporter.number, signed_on=supporter.issued_on, field_code="IN-01", work="دوخت روسری",
        quantity=200, unit="عدد", jobs=1,
    )  # fmt: skip
    office.ask(add_contract, signed)
    covered_permit(office, covered)
    office.ask(add_contract, ContractDraft(waiting, legal.number, field_code="IN-01", work="گلدوزی"))
    orders(office, supporter, 4)
    orders(office, legal, 30, text="سفارش هتل")


def _papers(office: Services, permit: PermitRow, application: str) -> None:
    """What goes out on paper, the register of letters, and scans."""
    office.ask(set_numbering, "{indicator}/۲۹۰۱/{year}")
    office.ask(papers.print_papers, "agency_referral", (application,))
    office.ask(printing.permit_sheet, permit.id)
    office.ask(
        add_letter, LetterDraft("in", "ص/۹۹", subject="پاسخ دستگاه", party="جهاد کشاورزی", enclosure="یک برگ")
    )
    office.ask(add_letter, LetterDraft("out", subject="معرفی متقاضی", party="فنی و حرفه‌ای"))
    of_permit = AttachmentDraft("agency_letter", "نامهٔ اسکن‌شده", permit.person_id, "permit", permit.id)
    office.ask(attachments.add_attachment, of_permit, scan(1))
    taken_back = AttachmentDraft("national_card", "", permit.person_id)
    wrong = office.ask(attachments.add_attachment, taken_back, scan(2))
    office.ask(attachments.withdraw_attachment, wrong, "تصویر کس دیگری است")
    office.ask(people.save_skill, None, SkillDraft(permit.person_id, "IN-01", 7, "فنی و حرفه‌ای", "۷۷"))
    office.ask(people.add_note, permit.person_id, "مهارت او را از نزدیک دیدیم")


def _keep_of_its_own(office: Services) -> None:
    """What never leaves an office: filters, and a form that was left half typed."""
    office.ask(save_filter, "در انتظار دستگاه", ApplicationFilter(state="agency_review"), shared=True)
    office.ask(save_filter, "رو به پایان", PermitFilter(within_days=60))
    office.ask(drafts.keep_draft, "person", {"first_name": "نیمه", "last_name": "کاره", "mobile": "0915"})


def _import(office: Services, folder: Path) -> None:
    """Import a sheet of two people and a faulty line."""
    rows = [
        (number, national_code, name, "خوسفی", "رضا", "1370/01/01", "زن", f"091590010{number:02}", "زعفران")
        for number, (national_code, name) in enumerate(
            ((code(FIRST + 101), "آسیه"), (code(FIRST + 102), "هاجر"), ("0000000000", "بی‌کد")), start=1
        )
    ]
    office.ask(import_people, read_sheet(xlsx(folder / "sheet.xlsx", [HEADER, *rows])))


def alike(office: Services) -> None:
    """Register at the second county whom the first one may know: a pair that waits for a decision."""
    invented(office, 12, code_of=99)


def govern(province: Services, counties: tuple[str, str]) -> None:
    """Let the province set what every office works by: rules, wording, a questionnaire, quotas, lists."""
    day = dt.date(2026, 11, 22)
    province.ask(publish_rule, RuleChange("covered", day, "بخشنامهٔ ۱۲", {"min_age": 17}))
    words = province.ask(template_source, TEMPLATE).replace("به آگاهی می‌رساند", "اعلام می‌دارد")
    province.ask(publish_template, TEMPLATE, words, None, "اصلاح نگارش")
    province.ask(publish_form, _other_weights(), "وزن‌های تازه", day)
    for site, kind, most in ((counties[0], "independent", 40), (counties[1], "supporter_natural", 1)):
        province.ask(grant_quota, QuotaDraft(site, kind, "1405", most, "نامهٔ ۸۸/۴"))
    item = province.ask(reference_book).items("fields", province.machine.clock.today())[0]
    province.ask(save_reference_item, replace(item, aliases=(*item.aliases, "نام محلی")))
    province.ask(link_people)


def _other_weights() -> Questionnaire:
    """The shipped questionnaire with another weight: old answers get a second score by it."""
    shipped = shipped_questionnaire("potential")
    assert shipped is not None
    sections = tuple(
        msgspec.structs.replace(
            section,
            questions=tuple(
                msgspec.structs.replace(each, weight=10) if each.code == "experience_years" else each
                for each in section.questions
            ),
        )
        for section in shipped.sections
    )
    return msgspec.structs.replace(
        shipped, version="1405.2", valid_from=dt.date(2026, 11, 22), sections=sections
    )


def overdraw(office: Services) -> None:
    """Let the second county issue more than it was granted and does not know of yet: an alarm."""
    for number in (0, 1):
        asked = replace(
            request(invented(office, number), kind="supporter_natural"),
            capital_rial=900_000_000,
            own_contribution_rial=400_000_000,
        )
        office.ask(permits.issue_permit, asked)


def go_on(office: Services, told: Cast) -> None:
    """Let the first county go on before the second stick: a wish, a lost paper, values that come back."""
    office.ask(ask_province, told.asked.id, "revoked", "گزارش بازدید", "false_documents")
    office.ask(replace_permit, told.independent.id, "lost_paper", "مفقود شد")
    for name in ("returned", "laid_aside"):
        office.ask(change_person, told.people[name], {"birth_date": "0001-01-01", "mobile": "09150000001"})


def answer(province: Services, first: Services, told: Cast) -> None:
    """What stands in both offices after the second stick: tasks, moves, alarms, copies of the store."""
    tasks = {each.record_id: each.id for each in first.ask(tasks_page).rows}
    first.ask(close_task, tasks[told.people["laid_aside"]], "درست همان است که استان دارد")
    province.ask(move_permit, told.supporter.id, "suspended", "بازدید", "no_activity")
    (alarm,) = province.ask(alarms)
    province.ask(acknowledge_alarm, alarm.nr, "با قاین گفت‌وگو شد")
    for office in (province, first):
        office.ask(score_anew, "potential")
        back_up_now(office)
