"""Invented people of a demo office: names from lists of common ones, codes that are only computed.

Nobody here exists. Everything is drawn from the `Draws` that the caller brings, so the same seed
invents the same people.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from typing import Final, Protocol, TypeVar

import msgspec

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.identity import national_check_digit
from homejobs_desktop.domain.people import PersonDraft, age_on
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.foundation.text import persian_digits

_FILE: Final = "resources/demo/birjand.json"

T = TypeVar("T")


class Draws(Protocol):
    """What is needed of a source of repeatable randomness; the standard library's has it all."""

    def random(self) -> float:
        """Give a number from 0 to 1."""
        ...

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        """Give a whole number of a range."""
        ...

    def choice(self, seq: Sequence[T]) -> T:
        """Give one of `seq`."""
        ...

    def choices(
        self,
        population: Sequence[T],
        weights: Sequence[float] | None = None,
        *,
        cum_weights: Sequence[float] | None = None,
    ) -> list[T]:
        """Give a list with one of `population`."""
        ...

    def sample(self, population: Sequence[T], k: int) -> list[T]:
        """Give `k` different ones of `population`."""
        ...

    def triangular(self, low: float, high: float, mode: float) -> float:
        """Give a number, most likely near `mode`."""
        ...

    def gauss(self, mu: float, sigma: float) -> float:
        """Give a number, most likely near `mu`."""
        ...

    def betavariate(self, alpha: float, beta: float) -> float:
        """Give a number from 0 to 1, seldom near either end."""
        ...


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the invented office is made of; lists of names run from common to rare."""

    about: str
    female_names: tuple[str, ...]
    male_names: tuple[str, ...]
    last_names: tuple[str, ...]
    villages: tuple[str, ...]
    streets: tuple[str, ...]
    notes: tuple[str, ...]
    issuers: tuple[str, ...]
    orders: tuple[str, ...]
    companies: tuple[str, ...]
    refusals: tuple[str, ...]
    places: dict[str, tuple[str, ...]]
    outcomes: dict[str, tuple[str, ...]]
    education_fields: tuple[str, ...]
    mobile_prefixes: dict[str, int]
    fields: dict[str, int]
    weights: dict[str, dict[str, int]]
    amounts: dict[str, tuple[int, int, int]]
    texts: dict[str, tuple[str, ...]]
    rare: tuple[str, ...]


@cache
def words_of_demo() -> Words:
    """Give the words of the demo office."""
    return msgspec.json.decode(assets.read(_FILE), type=Words)


@cache
def _zipf(count: int) -> tuple[float, ...]:
    """Give cumulated weights under which the first of `count` is by far the most common."""
    return tuple(accumulate((rank + 3) ** -0.9 for rank in range(count)))


@dataclass(frozen=True, slots=True)
class Someone:
    """An invented person with what the papers about them should agree on."""

    draft: PersonDraft
    strength: float
    experience_years: int
    certified: bool


class Inventor:
    """Invents people of one county."""

    def __init__(self, draws: Draws, county: str, today: dt.date, book: ReferenceBook) -> None:
        self.draws = draws
        self.words = words_of_demo()
        self.today = today
        self.book = book
        self.county = county
        self.district = self._first("districts", county)
        self.city = self._first("cities", self.district)
        self.taken: set[str] = set()

    def _first(self, list_name: str, parent: str) -> str:
        """Give the item under `parent` that bears the county's name, else the first one."""
        items = self.book.children(list_name, parent, self.today)
        name = self.book.name("counties", self.county)
        fitting = [item for item in items if item.name in {name, "مرکزی"}] or list(items)
        return fitting[0].code if fitting else ""

    def chance(self, share: float) -> bool:
        """Tell whether something happens that happens in `share` of all cases."""
        return self.draws.random() < share

    def common(self, names: Sequence[str]) -> str:
        """Give one of `names`, the first ones most often."""
        return self.draws.choices(names, cum_weights=_zipf(len(names)))[0]

    def weighted(self, shares: Mapping[str, int]) -> str:
        """Give one of the keys, as often as its share says."""
        return self.draws.choices(list(shares), weights=list(shares.values()))[0]

    def digits(self, count: int) -> str:
        """Give `count` digits."""
        return f"{self.draws.randrange(10**count):0{count}}"

    def day_before(self, day: dt.date, days: int) -> dt.date:
        """Give one of the `days` days up to `day`."""
        return day - dt.timedelta(days=self.draws.randrange(days))

    def someone(self) -> Someone:
        """Invent a person."""
        draft = self._place(self._household(self._identity()))
        strength = self.draws.betavariate(2.4, 2.0)
        age = age_on(draft.birth_date or self.today, self.today)
        years = min(age - 15, int(strength * (2 + 14 * self.draws.random())))
        return Someone(draft, strength, max(0, years), certified=self.chance(0.2 + 0.6 * strength))

    def _identity(self) -> PersonDraft:
        words = self.words
        female = self.chance(0.73)
        code, birth_place = self._national_code()
        age_days = int(self.draws.triangular(18, 66, 33) * 365.25)
        field = self.weighted(words.fields)
        return PersonDraft(
            national_code=code,
            first_name=self.common(words.female_names if female else words.male_names),
            last_name=self.common(words.last_names),
            father_name=self.common(words.male_names),
            birth_date=self.today - dt.timedelta(days=age_days),
            gender="female" if female else "male",
            birth_place=birth_place,
            issue_place=birth_place,
            mobile=self.weighted(words.mobile_prefixes) + self.digits(7),
            phone=f"05632{self.digits(6)}" if self.chance(0.35) else "",
            wanted_field=field,
            wanted_field_text=self.book.name("fields", field),
        )

    def _national_code(self) -> tuple[str, str]:
        """Give a code that nobody here has yet, and the county that its first digits hint at."""
        counties = [item for item in self.book.items("counties") if item.texts("national_code_prefixes")]
        home = self.book.get("counties", self.county)
        known = home is not None and bool(home.texts("national_code_prefixes"))
        while True:
            county = home if home and known and self.chance(0.84) else self.draws.choice(counties)
            prefix = self.draws.choice(county.texts("national_code_prefixes"))
            nine = f"{prefix}{self.draws.randrange(1, 10**6):06}"
            code = nine + national_check_digit(nine)
            if code not in self.taken:
                self.taken.add(code)
                return code, county.name

    def _household(self, draft: PersonDraft) -> PersonDraft:
        weights = self.words.weights
        female = draft.gender == "female"
        marital = self.weighted(weights["marital_status"])
        alone = female and marital in {"widowed", "divorced"}
        head = alone or (not female and marital != "single") or self.chance(0.04)
        reason = ""
        if head:
            reasons = {"widowed": "husband_died", "divorced": "divorced", "single": "single_woman"}
            reason = reasons.get(marital, "other") if female else "family_head"
        return replace(
            draft,
            marital_status=marital,
            household_head=head,
            household_head_reason=reason,
            dependants=self.draws.choice((0, 1, 2, 2, 3, 3, 4, 5)) if head else 0,
            education_level=self.weighted(weights["education_level"]),
            military_status="not_applicable" if female else self.weighted(weights["military_status"]),
            insurance_status=self.weighted(weights["insurance_status"]),
            employment_status=self._employment(female=female),
            veteran=self.chance(0.03),
            disabled=self.chance(0.03),
            support_bodies=(self.weighted(weights["support_bodies"]),) if self.chance(0.17) else (),
        )

    def _employment(self, *, female: bool) -> str:
        status = self.weighted(self.words.weights["employment_status"])
        return "unemployed" if status == "homemaker" and not female else status

    def _place(self, draft: PersonDraft) -> PersonDraft:
        rural = self.chance(0.34)
        village = self.common(self.words.villages) if rural else ""
        street = self.draws.choice(self.words.streets)
        lane, number = self.draws.randrange(1, 45), self.draws.randrange(1, 90)
        home = f"روستای {village}" if rural else persian_digits(f"{street}، کوچه {lane}، پلاک {number}")
        county = self.book.get("counties", self.county)
        first = "".join(self.draws.choice("13456789") for _ in range(2))
        return replace(
            draft,
            county=self.county,
            district=self.district,
            city="" if rural else self.city,
            village=village,
            residence="rural" if rural else "urban",
            border_area=county is not None and county.flag("border"),
            address=home,
            postal_code=f"971{first}{self.digits(5)}" if self.chance(0.8) else "",
            ownership=self.weighted(self.words.weights["ownership"]),
            floor_area=self.draws.randrange(60, 180, 5),
            open_area=self.draws.randrange(0, 240, 10) if rural or self.chance(0.5) else 0,
        )

    def skill(self, someone: Someone, person_id: str) -> dict[str, Value]:
        """Invent the skill that a person says to have."""
        given = self.day_before(self.today - dt.timedelta(days=30), 1500)
        values: dict[str, Value] = {
            "person_id": person_id,
            "field_code": someone.draft.wanted_field,
            "experience_years": someone.experience_years,
        }
        if someone.certified:
            values |= {
                "certificate_issuer": self.draws.choice(self.words.issuers),
                "certificate_no": f"{year_of(given)}/{self.digits(5)}",
                "certificate_date": given.isoformat(),
            }
        return values
