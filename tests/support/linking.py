"""A labelled set of people, some registered twice in two counties with the mistakes that offices make."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from homejobs_desktop.domain.identity import national_check_digit
from homejobs_desktop.domain.linkage import ALIKE_LETTERS, Linked
from homejobs_desktop.foundation.text import joined_key
from tests.benchmarks.population import FIRST, STEMS, TAILS

MALE = (
    *FIRST[17:], "عبدالله", "اکبر", "اصغر", "قاسم", "ناصر", "مصطفی", "مرتضی", "امیرحسین", "محمدعلی",
    "صادق", "رسول", "یعقوب", "عزیز", "ذبیح\u200cالله", "نعمت\u200cالله", "قدرت", "ماشاءالله", "سیدمحمد",
    "سیدعلی", "غلامحسین",
)  # fmt: skip
FEMALE = (
    *FIRST[:17], "اعظم", "اکرم", "صدیقه", "طیبه", "حمیده", "سمیه", "مرضیه", "راضیه", "عذرا", "فریبا",
    "شهناز", "مهناز", "سیده زهرا", "فاطمه\u200cزهرا", "ام\u200cالبنین", "بی\u200cبی زهرا", "گلثوم", "حلیمه",
    "ثریا", "آمنه",
)  # fmt: skip
MORE_STEMS = (
    "عباس\u200cزاده", "احمدی", "اکبری", "جعفری", "هاشمی", "نوری", "قاسمی", "اصغری", "باقری", "حیدری",
    "شریفی", "صالحی", "کاظمی", "نظری", "یوسفی", "زارعی", "خسروی", "غلامی", "امینی", "امیری", "رحمانی",
    "سلطانی", "مرادی", "ناصری", "اسماعیلی", "مظفری", "تقوی", "ذاکری", "ضیایی", "طاهری", "ظریف", "عظیمی",
    "غفاری", "فرهادی", "قربانی",
)  # fmt: skip
LASTS = tuple(stem + tail for stem in (*STEMS, *MORE_STEMS) for tail in TAILS)


@dataclass(frozen=True, slots=True)
class Someone:
    """A person as an office wrote her down; `who` is the truth that the linking is not told."""

    who: int
    county: int
    first: str
    last: str
    father: str
    birth: tuple[int, int, int]
    gender: str
    mobile: str
    phone: str
    code: str

    def linked(self, nr: int, *, hide_code: bool) -> Linked:
        """Give the record as the linking sees it."""
        year, month, day = self.birth
        return Linked(
            nr,
            joined_key(self.first),
            joined_key(self.last),
            joined_key(self.father),
            year * 10_000 + month * 100 + day if year else 0,
            self.gender,
            self.mobile,
            self.phone,
            "" if hide_code else self.code,
        )


def labelled(count: int, seed: int, share_twice: float = 0.08) -> list[Someone]:
    """Give `count` people in families, and a second record of some of them from another county."""
    chance = random.Random(seed)
    people: list[Someone] = []
    while len(people) < count:
        people += _family(chance, len(people))
    again = [_again(chance, each) for each in people if chance.random() < share_twice]
    return people + again


def _zipf(chance: random.Random, names: tuple[str, ...], power: float) -> str:
    # The inverse of the cumulated weights of a power law, near enough for test data.
    place = int(len(names) * chance.random() ** (1 / (1 - power)))
    return names[min(place, len(names) - 1)]


def _family(chance: random.Random, who: int) -> list[Someone]:
    """Give brothers and sisters: the hardest people to tell apart, for all but their first names agrees."""
    last, father = _zipf(chance, LASTS, 0.5), _zipf(chance, MALE, 0.6)
    county, start = chance.randrange(11), chance.randint(1325, 1375)
    phone = f"056{chance.randrange(10**8):08d}" if chance.random() < 0.4 else ""
    shared = _mobile(chance) if chance.random() < 0.25 else ""
    family: list[Someone] = []
    births: list[tuple[int, int, int]] = []
    for number in range(chance.choices((1, 2, 3, 4), (55, 25, 13, 7))[0]):
        twin = births and chance.random() < 0.03
        births.append(births[-1] if twin else (start + number * 2 + chance.randrange(3), *_day(chance)))
        gender = chance.choice(("female", "female", "male"))
        taken = {each.first for each in family}
        first = _other_name(chance, FEMALE if gender == "female" else MALE, taken)
        mobile = shared or (_mobile(chance) if chance.random() < 0.9 else "")
        family.append(
            Someone(
                who + number, county, first, last, father, births[-1], gender, mobile, phone, _code(chance)
            )
        )
    return family


def _other_name(chance: random.Random, names: tuple[str, ...], taken: set[str]) -> str:
    while (name := _zipf(chance, names, 0.6)) in taken:
        pass
    return name


def _day(chance: random.Random) -> tuple[int, int]:
    month = chance.randint(1, 12)
    return month, chance.randint(1, 31 if month <= 6 else 29)


def _mobile(chance: random.Random) -> str:
    return f"09{chance.choice(('15', '15', '03', '36', '92'))}{chance.randrange(10**7):07d}"


def _code(chance: random.Random) -> str:
    while True:
        body = f"{chance.choice(('064', '065', '088', '526'))}{chance.randrange(10**6):06d}"
        if body[3:] != "000000":
            return body + national_check_digit(body)


def _again(chance: random.Random, person: Someone) -> Someone:
    """Give the same person as another county registered her, years later or after she married there."""

    def happens(share: float) -> bool:
        return chance.random() < share

    first = _name(chance, person.first, compound=0.04)
    last = _name(chance, person.last, compound=0.02)
    father = "" if happens(0.12) else _name(chance, person.father, compound=0.05)
    mobile, phone = person.mobile, person.phone
    if happens(0.35):
        mobile = _mobile(chance) if happens(0.8) else ""
    elif mobile and happens(0.04):
        mobile = mobile[:4] + _digit_slip(chance, mobile[4:])
    if happens(0.5):
        phone = ""
    return replace(
        person,
        county=(person.county + chance.randint(1, 10)) % 11,
        first=first,
        last=last,
        father=father,
        birth=_birth(chance, person.birth),
        gender="" if happens(0.05) else person.gender,
        mobile=mobile,
        phone=phone,
        code=_digit_slip(chance, person.code) if happens(0.04) else person.code,
    )


_SOUNDS = ("سصث", "زذضظ", "تط", "هح", "قغ", "اع")


def _name(chance: random.Random, name: str, compound: float) -> str:
    spaced = name.replace("\u200c", chance.choice(("\u200c", " ", "")))
    if chance.random() < 0.2:
        spaced = spaced.replace("ی", "ي").replace("ک", "ك")
    if chance.random() < compound:
        parts = joined_parts(spaced)
        spaced = chance.choice(parts)
    kind = chance.random()
    if kind < 0.04:
        return _like_letter(chance, spaced)
    if kind < 0.07:
        return _sound(chance, spaced)
    if kind < 0.09:
        at = chance.randrange(len(spaced))
        return spaced[:at] + spaced[at + 1 :] if len(spaced) > 3 else spaced
    if kind < 0.10:
        at = chance.randrange(len(spaced) - 1)
        return spaced[:at] + spaced[at + 1] + spaced[at] + spaced[at + 2 :]
    return spaced


def joined_parts(name: str) -> list[str]:
    """Give the ways a clerk shortens a compound name; the name itself when it is not one."""
    words = name.replace("\u200c", " ").split()
    if len(words) > 1:
        return [words[0], words[-1]]
    for beginning in ("محمد", "غلام", "سید", "علی"):
        if name.startswith(beginning) and len(name) > len(beginning) + 2:
            return [beginning, name[len(beginning) :]]
    return [name]


def _like_letter(chance: random.Random, name: str) -> str:
    at = chance.randrange(len(name))
    likes = sorted(other for one, other in ALIKE_LETTERS if one == name[at])
    return name[:at] + chance.choice(likes or [name[at]]) + name[at + 1 :]


def _sound(chance: random.Random, name: str) -> str:
    places = [(at, group) for at, letter in enumerate(name) for group in _SOUNDS if letter in group]
    if not places:
        return name
    at, group = chance.choice(places)
    return name[:at] + chance.choice(group) + name[at + 1 :]


def _birth(chance: random.Random, birth: tuple[int, int, int]) -> tuple[int, int, int]:
    year, month, day = birth
    changes: tuple[tuple[float, Callable[[], tuple[int, int, int]]], ...] = (
        (0.03, lambda: (year, day, month) if day <= 12 else birth),
        (0.04, lambda: (year + chance.choice((-1, 1)), month, day)),
        (0.03, lambda: (year, month, max(1, min(29, day + chance.choice((-1, 1, 10, -10)))))),
        (0.02, lambda: (year, chance.randint(1, 12), min(29, day))),
        (0.015, lambda: (year, 1, 1)),
        (0.015, lambda: (0, 0, 0)),
    )
    kind = chance.random()
    for share, change in changes:
        kind -= share
        if kind < 0:
            return change()
    return birth


def _digit_slip(chance: random.Random, digits: str) -> str:
    at = chance.randrange(len(digits) - 1)
    if chance.random() < 0.4:
        return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    return digits[:at] + str((int(digits[at]) + chance.randint(1, 9)) % 10) + digits[at + 1 :]


def true_pairs(people: list[Someone]) -> set[tuple[int, int]]:
    """Give the places of the pairs that are of one person."""
    first: dict[int, int] = {}
    found = set()
    for place, each in enumerate(people):
        before = first.setdefault(each.who, place)
        if before != place:
            found.add((before, place))
    return found
