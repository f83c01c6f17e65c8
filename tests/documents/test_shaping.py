"""Each trap of Persian in print, by what would be seen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.documents.fonts import BOLD, REGULAR, load_fonts
from homejobs_desktop.documents.shaping import left_to_right, make_shaper, plain


def seen(text: str) -> str:
    """Give what a reader sees from right to left, letters in their plain forms."""
    return unicodedata.normalize("NFKC", load_fonts().shape(text)[::-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جمهوری اسلامی ایران", "جمهوری اسلامی ایران"),
        ("ثبت (الف) شد", "ثبت )الف( شد"),
        ("«نقل» و [ب]", "»نقل« و ]ب["),
        ("می\u200cشود", "میشود"),
        ("خانۀ ما", "خانهٔ ما"),
        ("خانهٔ ما", "خانهٔ ما"),
        ("نو\u0378آور", "نوآور"),
        ("سطر\nدوم\tسوم", "سطر دوم سوم"),
    ],
)
def test_what_stands_on_paper(text: str, expected: str) -> None:
    assert seen(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("تلفن ۰۵۱-۳۸۱۲۳۴۵۶ است", "۰۵۱-۳۸۱۲۳۴۵۶"),
        ("تاریخ ۱۴۰۰/۰۶/۲۹ بود", "۱۴۰۰/۰۶/۲۹"),
        ("تاریخ ۱۴۰۰-۰۶-۲۹ بود", "۱۴۰۰-۰۶-۲۹"),
        ("مبلغ ۱٬۲۳۴٬۰۰۰ ریال", "۱٬۲۳۴٬۰۰۰"),
        ("پلاک 12-3", "12-3"),
        (f"شماره {left_to_right('۲۹ ۰۱ ۴۷ ۰۰۰۱۱۸ ۶۴')} است", "۲۹\u00a0۰۱\u00a0۴۷\u00a0۰۰۰۱۱۸\u00a0۶۴"),
        ("کد IN-01 است", "IN-01"),
    ],
)
def test_numbers_and_codes_read_from_left_to_right(text: str, number: str) -> None:
    assert number in load_fonts().shape(text)


def test_letters_join() -> None:
    assert load_fonts().shape("لا") == "\ufefb"
    assert load_fonts().shape("بب") == "\ufe90\ufe91"


def test_what_the_font_lacks_is_folded_or_seen_as_missing() -> None:
    shape = make_shaper({ord(letter) for letter in "abfi"})
    assert shape("ﬁ") == "fi"
    assert shape("☃") == "\u25a1"


@given(st.text(max_size=60))
def test_no_text_breaks_the_shaper(text: str) -> None:
    fonts = load_fonts()
    shaped = fonts.shape(text)
    assert not set(shaped) & set("\u200c\u200d\u202a\u202c\u2066\u2069\n")
    assert fonts.width(text, REGULAR) >= 0
    assert all(unicodedata.bidirectional(letter) for letter in plain(text))


def test_bold_is_wider() -> None:
    fonts = load_fonts()
    assert fonts.width("اداره", BOLD) > fonts.width("اداره", REGULAR) > 0
