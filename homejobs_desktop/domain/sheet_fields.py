"""The fields that a sheet's column can hold, by the names that a person reads."""

from typing import Final

from homejobs_desktop.foundation.i18n import Text, mark

FIELD_LABELS: Final[dict[str, Text]] = {
    "national_code": mark("Sheets", "National code"),
    "first_name": mark("Sheets", "First name"),
    "last_name": mark("Sheets", "Last name"),
    "full_name": mark("Sheets", "First and last name in one cell"),
    "full_name_reversed": mark("Sheets", "Last and first name in one cell"),
    "father_name": mark("Sheets", "Father's name"),
    "birth_date": mark("Sheets", "Birth date"),
    "birth_day": mark("Sheets", "Day of birth"),
    "birth_month": mark("Sheets", "Month of birth"),
    "birth_year": mark("Sheets", "Year of birth"),
    "gender": mark("Sheets", "Gender"),
    "birth_cert_no": mark("Sheets", "Birth certificate number"),
    "birth_cert_series": mark("Sheets", "Birth certificate series"),
    "birth_cert_serial": mark("Sheets", "Birth certificate serial"),
    "birth_place": mark("Sheets", "Place of birth"),
    "issue_place": mark("Sheets", "Place of issue"),
    "nationality": mark("Sheets", "Nationality"),
    "marital_status": mark("Sheets", "Marital status"),
    "household_head": mark("Sheets", "Head of household"),
    "household_head_reason": mark("Sheets", "Reason for heading the household"),
    "dependants": mark("Sheets", "Dependants"),
    "education_level": mark("Sheets", "Education"),
    "education_field": mark("Sheets", "Field of study"),
    "military_status": mark("Sheets", "Military service"),
    "insurance_status": mark("Sheets", "Insurance"),
    "employment_status": mark("Sheets", "Employment"),
    "veteran": mark("Sheets", "Veteran"),
    "disabled": mark("Sheets", "Disabled"),
    "support_bodies": mark("Sheets", "Support bodies"),
    "mobile": mark("Sheets", "Mobile"),
    "phone": mark("Sheets", "Telephone"),
    "contact": mark("Sheets", "Mobile or telephone"),
    "iban": mark("Sheets", "Account number (IBAN)"),
    "county": mark("Sheets", "County"),
    "district": mark("Sheets", "District"),
    "city": mark("Sheets", "City"),
    "village": mark("Sheets", "Village"),
    "settlement": mark("Sheets", "City or village"),
    "residence": mark("Sheets", "Urban or rural"),
    "border_area": mark("Sheets", "Border area"),
    "address": mark("Sheets", "Address"),
    "postal_code": mark("Sheets", "Postal code"),
    "ownership": mark("Sheets", "Ownership"),
    "floor_area": mark("Sheets", "Floor area"),
    "open_area": mark("Sheets", "Open area"),
    "wanted_field": mark("Sheets", "Field of activity"),
    "row_number": mark("Sheets", "Row number"),
}
"""Everything a column can be corrected to, in the order in which a person looks for it."""

BLAMED: Final = (
    "national_code",
    "first_name",
    "last_name",
    "father_name",
    "birth_date",
    "gender",
    "mobile",
    "phone",
    "postal_code",
    "iban",
)
"""When several fields of a line are wrong, the first of these is the one named."""


def label(field: str) -> Text:
    """Give the name of a field as a person reads it."""
    return FIELD_LABELS.get(field, FIELD_LABELS["row_number"])
