"""The papers of an office: which there are, what each can say, and an invented value of everything.

A paper is drawn from a template (the wording) and values (what this case is about). A template names
a value by its field in braces, `{person}`; a table of a paper is named by its columns.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from homejobs_desktop.foundation.i18n import Text, mark


class FieldForm(StrEnum):
    """How the value of a field is written."""

    TEXT = "text"
    """Words, dates and sums; digits in it become Persian."""
    CODE = "code"
    """A number or code: one piece that reads from left to right."""
    HONORIFIC = "honorific"
    """The code of a gender; the template says how such a person is addressed."""
    FLAG = "flag"
    """Not empty for yes; only asked by `when` and `unless`, never written."""


@dataclass(frozen=True, slots=True)
class PaperField:
    """Something a paper can say: its name in templates, what it means, and an invented value.

    A template of the paper is refused when it does not say a `required` field.
    """

    name: str
    meaning: Text
    sample: str
    form: FieldForm = FieldForm.TEXT
    required: bool = False


@dataclass(frozen=True, slots=True)
class PaperTable:
    """Rows that a paper can show; `rows` are invented ones with a value for every column.

    A template is refused when it shows a table without its `required` columns, or no `required` table.
    """

    name: str
    meaning: Text
    columns: tuple[PaperField, ...]
    rows: tuple[tuple[str, ...], ...]
    required: bool = False

    def column(self, name: str) -> int | None:
        """Give the place of the column called `name`."""
        return next((place for place, each in enumerate(self.columns) if each.name == name), None)


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper: `about` names the kind of record it is printed for: application, permit or coverage."""

    code: str
    name: Text
    about: str
    fields: tuple[PaperField, ...]
    tables: tuple[PaperTable, ...] = ()

    def field(self, name: str) -> PaperField | None:
        """Give the field called `name`."""
        return next((each for each in (*HEAD_FIELDS, *self.fields) if each.name == name), None)

    def table(self, name: str) -> PaperTable | None:
        """Give the table called `name`."""
        return next((each for each in self.tables if each.name == name), None)


APPLICATION: Final = "application"
PERMIT: Final = "permit"
COVERAGE: Final = "coverage"

_CODE = FieldForm.CODE

HEAD_FIELDS: Final = (
    PaperField("office", mark("Papers", "Name of this office"), "بیرجند"),
    PaperField("letter_no", mark("Papers", "Number of the letter"), "14505/ق/1405", _CODE),
    PaperField("letter_date", mark("Papers", "Date of the letter"), "1405/09/02"),
    PaperField("enclosure", mark("Papers", "Enclosure"), "2 برگ"),
    PaperField("copy", mark("Papers", "Number of the copy"), "1"),
)
"""What every letter can say; the drawing gets these apart from the other values."""

_OFFICE = (
    PaperField("province", mark("Papers", "Name of the province"), "خراسان جنوبی"),
    PaperField("clerk", mark("Papers", "Name of the clerk who prints it"), "مریم رضایی"),
    PaperField("printed_on", mark("Papers", "Day of printing"), "1405/09/02"),
)
_HONORIFIC = PaperField(
    "honorific", mark("Papers", "How the person is addressed, by gender"), "female", FieldForm.HONORIFIC
)


def _person(*, required: bool) -> tuple[PaperField, ...]:
    return (
        _HONORIFIC,
        PaperField("person", mark("Papers", "Name of the person"), "زهرا امیرآبادی", required=required),
        PaperField("father_name", mark("Papers", "Father's name"), "غلامرضا"),
        PaperField("national_code", mark("Papers", "National code"), "0641234562", _CODE),
        PaperField("birth_date", mark("Papers", "Date of birth"), "1365/04/12"),
        PaperField("mobile", mark("Papers", "Mobile number"), "09151234567", _CODE),
        PaperField("address", mark("Papers", "Address"), "بیرجند، خیابان معلم، کوچهٔ ۱۲، پلاک ۷"),
        PaperField("postal_code", mark("Papers", "Postal code"), "9717612345", _CODE),
        PaperField("legal_name", mark("Papers", "Name of the company or cooperative"), ""),
        PaperField("legal_id", mark("Papers", "National id of the company or cooperative"), "", _CODE),
    )


_ACTIVITY = (
    PaperField("kind", mark("Papers", "Type of the permit"), "مستقل"),
    PaperField("field", mark("Papers", "Field of activity"), "حوله‌بافی"),
    PaperField("field_code", mark("Papers", "Code of the field of activity"), "HC-10", _CODE),
    PaperField(
        "agency", mark("Papers", "Executive agency of the field"), "میراث فرهنگی، گردشگری و صنایع دستی"
    ),
)
_APPLICATION = (
    *_OFFICE,
    *_person(required=True),
    *_ACTIVITY,
    PaperField("approver", mark("Papers", "Second approver of a starred field"), ""),
    PaperField("registered_on", mark("Papers", "Day on which the application was registered"), "1405/08/10"),
    PaperField(
        "tracking_no", mark("Papers", "Tracking number in the national system"), "140529001183", _CODE
    ),
    PaperField("description", mark("Papers", "Description of the plan"), "بافت حولهٔ دستی با دو دستگاه"),
    PaperField("supporter", mark("Papers", "Name of the supporter of a covered person"), ""),
    PaperField("capital", mark("Papers", "Capital needed, in rials"), "850٬000٬000 ریال"),
    PaperField("contribution", mark("Papers", "Own contribution, in rials"), "200٬000٬000 ریال"),
    PaperField("loan", mark("Papers", "Loan asked for, in rials"), "500٬000٬000 ریال"),
    PaperField("jobs", mark("Papers", "Jobs expected"), "2"),
)
_PERMIT = (
    *_OFFICE,
    *_person(required=True),
    *_ACTIVITY,
    PaperField("number", mark("Papers", "Number of the permit"), "29 01 47 000118 63", _CODE, required=True),
    PaperField(
        "national_number", mark("Papers", "Number of the electronic permit"), "140029010012345", _CODE
    ),
    PaperField("issued_on", mark("Papers", "Day of issue"), "1404/09/20"),
    PaperField("expires_on", mark("Papers", "Day on which the permit ends"), "1405/09/20"),
)
_ROW = PaperField("number", mark("Papers", "Row number"), "1")
_DOCUMENTS = PaperTable(
    "documents",
    mark("Papers", "Documents that are attached"),
    (
        _ROW,
        PaperField("document", mark("Papers", "Name of the document"), ""),
        PaperField("added_on", mark("Papers", "Day on which it was attached"), ""),
    ),
    (
        ("1", "تصویر کارت ملی", "1405/08/10"),
        ("2", "تصویر شناسنامه", "1405/08/10"),
        ("3", "گواهی مهارت حوله‌بافی", "1405/08/14"),
    ),
)
_CHECKLIST = PaperTable(
    "checklist",
    mark("Papers", "Conditions and how each stands"),
    (
        _ROW,
        PaperField("condition", mark("Papers", "Name of the condition"), ""),
        PaperField("finding", mark("Papers", "Whether it is met, missing or waived"), ""),
    ),
    (
        ("1", "تابعیت جمهوری اسلامی ایران", "احراز شده"),
        ("2", "گواهی مهارت معتبر در رشته", "احراز شده"),
        ("3", "تصویر شناسنامه", "کم است"),
    ),
)
_MISSING = PaperTable(
    "missing",
    mark("Papers", "What is missing"),
    (_ROW, PaperField("name", mark("Papers", "Name of what is missing"), "", required=True)),
    (("1", "گواهی مهارت معتبر در رشته"), ("2", "تصویر شناسنامه")),
)
_ADDRESSEE = PaperField(
    "addressee",
    mark("Papers", "Who the letter is to"),
    "ادارهٔ میراث فرهنگی، گردشگری و صنایع دستی شهرستان بیرجند",
    required=True,
)
_COVERED = PaperTable(
    "covered",
    mark("Papers", "Persons covered by the supporter"),
    (
        _ROW,
        PaperField("person", mark("Papers", "Name of the covered person"), "", required=True),
        PaperField("father_name", mark("Papers", "Father's name"), ""),
        PaperField("national_code", mark("Papers", "National code"), "", _CODE),
        PaperField("mobile", mark("Papers", "Mobile number"), "", _CODE),
        PaperField("field", mark("Papers", "Field of activity"), ""),
        PaperField("contract_no", mark("Papers", "Number of the contract"), "", _CODE),
        PaperField("starts_on", mark("Papers", "First day of the contract"), ""),
        PaperField("ends_on", mark("Papers", "Last day of the contract"), ""),
    ),
    (
        (
            "1", "زهرا امیرآبادی", "غلامرضا", "0641234562", "09151234567", "حوله‌بافی", "1405/12",
            "1405/02/01", "1406/02/01",
        ),
        (
            "2", "سکینه باقری", "محمد", "0651000017", "09157654321", "حوله‌بافی", "1405/13",
            "1405/02/01", "1406/02/01",
        ),
        ("3", "معصومه قاسمی", "حسن", "0881234567", "", "پارچه‌بافی سنتی", "1405/14", "1405/03/15", ""),
    ),
)  # fmt: skip
_CONTRACT = (
    *_OFFICE,
    PaperField("contract_no", mark("Papers", "Number of the contract"), "1405/12", _CODE, required=True),
    PaperField("signed_on", mark("Papers", "Day on which the contract was signed"), "1405/01/28"),
    PaperField("starts_on", mark("Papers", "First day of the contract"), "1405/02/01", required=True),
    PaperField("ends_on", mark("Papers", "Last day of the contract"), "1406/02/01"),
    PaperField("supporter", mark("Papers", "Name of the supporter"), "شرکت تعاونی دست‌بافت", required=True),
    PaperField(
        "supporter_code", mark("Papers", "National code or id of the supporter"), "10380284790", _CODE
    ),
    PaperField("representative", mark("Papers", "Who signs for a company or cooperative"), "علی محمدزاده"),
    PaperField(
        "supporter_number", mark("Papers", "Permit number of the supporter"), "29 01 47 000001 63", _CODE
    ),
    PaperField(
        "supporter_address", mark("Papers", "Address of the supporter"), "بیرجند، خیابان مدرس، پلاک ۳۱"
    ),
    PaperField("supporter_mobile", mark("Papers", "Mobile number of the supporter"), "09151110000", _CODE),
    *_person(required=True),
    PaperField("field", mark("Papers", "Field of activity"), "حوله‌بافی"),
    PaperField("field_code", mark("Papers", "Code of the field of activity"), "HC-10", _CODE),
    PaperField(
        "agency",
        mark("Papers", "Executive agency of the field"),
        "میراث فرهنگی، گردشگری و صنایع دستی",
        required=True,
    ),
    PaperField("work", mark("Papers", "What the covered person makes or does"), "بافت حولهٔ دستی ۵۰ در ۹۰"),
    PaperField("quantity", mark("Papers", "How much was ordered, with its unit"), "120 تخته"),
    PaperField("jobs", mark("Papers", "To how many people the contract gives work"), "2"),
)

_ALL = (
    PaperKind("permit_sheet", mark("Papers", "Permit sheet"), PERMIT, ()),
    PaperKind(
        "application_receipt",
        mark("Papers", "Receipt of an application"),
        APPLICATION,
        _APPLICATION,
        (_DOCUMENTS, _CHECKLIST, _MISSING),
    ),
    PaperKind(
        "missing_notice",
        mark("Papers", "Notice of missing documents"),
        APPLICATION,
        (
            *_APPLICATION,
            PaperField("remark", mark("Papers", "Remark of the clerk"), "اصل مدارک را همراه بیاورید."),
        ),
        (replace(_MISSING, required=True), _DOCUMENTS),
    ),
    PaperKind(
        "agency_referral",
        mark("Papers", "Referral to the executive agency"),
        APPLICATION,
        (*_APPLICATION, _ADDRESSEE),
        (_DOCUMENTS, _CHECKLIST),
    ),
    PaperKind(
        "health_referral",
        mark("Papers", "Referral of a starred field to the second approver"),
        APPLICATION,
        (
            *_APPLICATION,
            PaperField(
                "addressee",
                mark("Papers", "Who the letter is to"),
                "معاونت غذا و داروی دانشگاه علوم پزشکی بیرجند",
                required=True,
            ),
            PaperField(
                "agency_letter_no", mark("Papers", "Number of the agency's letter"), "140/2/1183", _CODE
            ),
            PaperField("agency_letter_date", mark("Papers", "Date of the agency's letter"), "1405/08/24"),
        ),
        (_DOCUMENTS, _CHECKLIST),
    ),
    PaperKind(
        "coverage_contract",
        mark("Papers", "Three-party contract of coverage"),
        COVERAGE,
        _CONTRACT,
    ),
    PaperKind(
        "covered_list",
        mark("Papers", "List of covered persons"),
        PERMIT,
        (
            *_PERMIT,
            PaperField("count", mark("Papers", "How many persons are covered"), "3"),
            PaperField("capacity", mark("Papers", "How many persons may be covered"), "12"),
        ),
        (replace(_COVERED, required=True),),
    ),
    PaperKind(
        "revocation_letter",
        mark("Papers", "Letter of revocation"),
        PERMIT,
        (
            *_PERMIT,
            PaperField(
                "reason", mark("Papers", "Reason of the revocation"), "تغییر محل سکونت", required=True
            ),
            PaperField("revoked_on", mark("Papers", "Day of the revocation"), "1405/09/01"),
        ),
    ),
    PaperKind(
        "renewal_notice",
        mark("Papers", "Notice of renewal"),
        PERMIT,
        (
            *_PERMIT,
            PaperField("over", mark("Papers", "Whether the permit has already run out"), "", FieldForm.FLAG),
            PaperField("days_left", mark("Papers", "Days until the permit ends"), "18"),
        ),
    ),
)

PAPERS: Final[dict[str, PaperKind]] = {kind.code: kind for kind in _ALL}
"""The papers by their code, which also names the file of their shipped template."""

PERMIT_SHEET: Final = "permit_sheet"
"""The one paper that has its own drawing; the others are letters."""
