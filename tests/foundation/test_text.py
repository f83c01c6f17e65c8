import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.foundation import text

ZWNJ = "\u200c"
YE_HAMZA = "\u0626"

persian = st.text(
    st.sampled_from(
        "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأإؤئةيكىۀھہ۰٣5 " + "\u200c\u0640\u064e\u0654\u200e\u00a0Aa-«ﻻ"
    ),
    max_size=20,
)
anything = st.text(max_size=20)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("علي كريمي", "علی کریمی"),
        ("مصطفى", "مصطفی"),
        ("ېك", "یک"),
        ("سے", "سی"),
        ("ڪار", "کار"),
        ("ھمہ", "همه"),
        ("خانۀ", "خانه\u0654"),
        ("خانە\u0654", "خانه\u0654"),
        ("رحمة‌الله", "رحمة‌الله"),
        ("مي\u0654", "م" + YE_HAMZA),
        ("ا\u0654حمد", "\u0623حمد"),
        ("قائنات", "قائنات"),
        ("قاي\u0654نات", "قائنات"),
        ("ﻻﻟﻪ", "لاله"),
        ("ﷲ", "الله"),
        ("﷼", "ریال"),
        ("ﻋﻠﻲ", "علی"),
        ("ﺋ", YE_HAMZA),
        ("ﺍ\u0654", "\u0623"),
        ("سـلـام", "سلام"),
        ("\ufeffالف\u200f", "الف"),
        ("\u2067الف\u2069\u00ad", "الف"),
        ("الف\u00a0 ب", "الف ب"),
        ("  الف\t\n ب  ", "الف ب"),
        ("می¬شود", f"می{ZWNJ}شود"),
        ("می\u200bشود", f"می{ZWNJ}شود"),
        (f"می{ZWNJ}{ZWNJ}شود", f"می{ZWNJ}شود"),
        (f"{ZWNJ}می {ZWNJ} شود{ZWNJ}", "می شود"),
        ("تهران ۱۲٣", "تهران ۱۲٣"),
        ("a\x00b", "ab"),
        ("الف\ud800ب", "الفب"),
        ("", ""),
        ("   ", ""),
        ("  A  B ", "A B"),
    ],
)
def test_the_stored_form(typed: str, stored: str) -> None:
    assert text.canonical(typed) == stored


def test_nfkc_alone_would_not_do() -> None:
    assert unicodedata.normalize("NFKC", "علي") != text.canonical("علي")


@given(persian | anything)
def test_the_stored_form_is_stable(typed: str) -> None:
    stored = text.canonical(typed)
    assert text.canonical(stored) == stored
    assert unicodedata.is_normalized("NFC", stored)
    assert "  " not in stored
    assert stored == stored.strip(f" {ZWNJ}")


def test_lines_stay_lines() -> None:
    assert text.canonical_lines("\n علي \r\n\n كريمي\n") == "علی\n\nکریمی"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قائنات", "قاینات"),
        ("میرزائی", "میرزایی"),
        ("علي‌رضا", "علی رضا"),
        ("آسیه", "اسیه"),
        ("مؤمنی", "مومنی"),
        ("رحمة الله", "رحمه الله"),
        ("خانۀ", "خانه"),
        ("محمّد", "محمد"),
        ("رحمٰن", "رحمن"),
        ("اسماء", "اسما"),
        ("۱۲٣", "123"),
        ("Ali", "aLI"),
        ("بنیاد  علوی", "بنیاد علوی"),
    ],
)
def test_what_people_mix_up_is_found(one: str, other: str) -> None:
    assert text.search_key(one) == text.search_key(other)


def test_the_article_that_lost_its_half_spaces_is_found() -> None:
    spellings = ("شبکههای", f"شبکه{ZWNJ}های", "شبکه های")
    assert {text.joined_key(spelling) for spelling in spellings} == {"شبکههای"}
    assert text.search_key(spellings[1]) == text.search_key(spellings[2])


@given(persian | anything)
def test_search_keys_are_stable_and_blind_to_storing(typed: str) -> None:
    key = text.search_key(typed)
    assert text.search_key(text.canonical(typed)) == key
    assert text.search_key(key) == key
    assert " " not in text.joined_key(typed)


CLDR_ORDER = "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


def _bytes_order(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: text.sort_key(word).encode())


def test_the_letters_sort_as_in_a_persian_dictionary() -> None:
    assert _bytes_order(sorted(CLDR_ORDER)) == list(CLDR_ORDER)
    assert len({text.sort_key(letter) for letter in CLDR_ORDER}) == 34


@pytest.mark.parametrize(
    "ordered",
    [
        ["قائنات", "قاینات"],
        ["آرمان", "ارمان", "بابک", "پارسا", "تقی"],
        ["کریمی", "گلی", "لیلا", "نوری", "هاشمی", "یوسفی"],
        ["علی اکبر", "علیا", "علی‌رضا", "علیزاده"],
        ["", "12", "۱۳", "ابراهیمی", "یزدی", "ali", "zahra"],
        ["رضا احمدی", "رضا یوسفی", "رضااحمدی"],
        ["سؤال", "سبد"],
        ["جزء", "جزئی", "جزوه"],
    ],
)
def test_names_sort_as_cldr_says(ordered: list[str]) -> None:
    assert _bytes_order(ordered[::-1]) == ordered


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علی‌رضا", "علیرضا"),
        ("محمّد", "محمد"),
        ("علي", "علی"),
        ("ي\u0654", "ی\u0654"),
        ("خانۀ", "خانه"),
        ("٣", "۳"),
        ("أحمد", "إحمد"),
    ],
)
def test_what_does_not_count_in_sorting_ties(one: str, other: str) -> None:
    assert text.sort_key(one) == text.sort_key(other)


@given(st.lists(st.text(CLDR_ORDER + " ", min_size=1, max_size=6), max_size=12))
def test_sorting_is_letter_by_letter(words: list[str]) -> None:
    order = " " + CLDR_ORDER
    by_letters = sorted(words, key=lambda word: [order.index(letter) for letter in text.canonical(word)])
    assert [text.canonical(word) for word in _bytes_order(words)] == [
        text.canonical(word) for word in by_letters
    ]


def test_digits() -> None:
    assert text.ascii_digits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ab²") == "0123456789 0123456789 ab²"
    assert text.persian_digits("012 ٣٤") == "۰۱۲ ۳۴"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("۰۶۴-۱۰۰۰۰۱ ۴", "0641000014"),
        ("\u200e0641000014\u200f", "0641000014"),
        (f"06{ZWNJ}41", "0641"),
        ("IR82 0540-1026", "IR8205401026"),
        ("٠٩١٢\u00a0٦٩٣", "0912693"),
        ("06\u201341\u221200", "064100"),
        ("12a", "12a"),
        ("²", "²"),
        ("+98 915", "+98915"),
        ("", ""),
    ],
)
def test_codes_lose_what_only_groups_them(typed: str, code: str) -> None:
    assert text.digits_only(typed) == code
