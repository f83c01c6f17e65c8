"""A questionnaire with all that XLSForms have beside plain questions: cascades, ranks, places, ranges."""

from homejobs_desktop.domain.questionnaires import Questionnaire
from tests.support.forms import form

COUNTIES = (("birjand", "بیرجند", "khorasan"), ("qaen", "قاین", "khorasan"), ("tabas", "طبس", "yazd"))
VILLAGES = tuple(
    (f"{county}{number}", f"روستای {name} {number}", county)
    for county, name, _province in COUNTIES
    for number in range(1, 21)
)


def _options(places: tuple[tuple[str, str, str], ...]) -> list[dict[str, object]]:
    return [{"code": code, "label": label, "facts": [above]} for code, label, above in places]


def _below(above: str, places: tuple[tuple[str, str, str], ...]) -> dict[str, object]:
    return {
        "kind": "one",
        "options": _options(places),
        "choice_columns": [above],
        "choice_filter": f"{above} = ${{{above}}}",
    }


def cascading_form() -> Questionnaire:
    """Give the questionnaire."""
    provinces = [{"code": "khorasan", "label": "خراسان جنوبی"}, {"code": "yazd", "label": "یزد"}]
    wishes = [
        {"code": "loan", "label": "وام خرید ابزار", "points": 40},
        {"code": "shop", "label": "بازار فروش", "points": 90},
        {"code": "course", "label": "آموزش"},
        {"code": "insurance", "label": "بیمه"},
    ]
    county = {**_below("province", COUNTIES), "code": "market_county", "text": "شهرستان بازار"}
    return form(
        questions=[
            {"code": "province", "kind": "one", "text": "در کدام استان زندگی می‌کند؟", "options": provinces},
            {**_below("province", COUNTIES), "code": "county", "text": "در کدام شهرستان؟", "required": True},
            {**_below("county", VILLAGES), "code": "village", "text": "در کدام روستا؟"},
            {"code": "wish", "kind": "rank", "text": "نیازهایش را به ترتیب اهمیت بگوید", "options": wishes},
            {"code": "spot", "kind": "geopoint", "text": "کارگاه کجاست؟"},
            {"code": "opens", "kind": "time", "text": "کار از چه ساعتی آغاز می‌شود؟"},
            {
                "code": "stars", "kind": "number", "text": "از کارش چند نمره می‌دهد؟",
                "minimum": 1, "maximum": 9,
                "scale": {"start": "1", "end": "9", "step": "2"}, "default": "5",
            },
            {"code": "markets", "kind": "table", "text": "کجا می‌فروشد؟", "columns": [
                county, {"code": "days", "kind": "number", "text": "چند روز در ماه؟"}]},
        ],
        name="cascading",
    )  # fmt: skip
