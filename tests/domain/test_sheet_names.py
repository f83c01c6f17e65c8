import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.sheet_names import split_full_name, split_reversed_name


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("مریم رضایی", "مریم", "رضایی"),
        ("مریم علی‌آبادی", "مریم", "علی‌آبادی"),
        ("مريم اسدي مقدم", "مریم", "اسدی مقدم"),
        ("محمد رضا احمدی", "محمد رضا", "احمدی"),
        ("محمدرضا احمدی", "محمدرضا", "احمدی"),
        ("فاطمه زهرا حسن زاده", "فاطمه زهرا", "حسن زاده"),
        ("زینب سادات حسینی", "زینب سادات", "حسینی"),
        ("سید علی حسینی", "سید علی", "حسینی"),
        ("سیده فاطمه زهرا موسوی", "سیده فاطمه زهرا", "موسوی"),
        ("بی بی زهرا خزاعی", "بی بی زهرا", "خزاعی"),
        ("علی حسین زاده", "علی", "حسین زاده"),
        ("علی محمد پور", "علی", "محمد پور"),
        ("علی حسین", "علی", "حسین"),
        ("محمد علی", "محمد", "علی"),
        ("آقای علی رضایی", "علی", "رضایی"),
        ("سرکار خانم مریم رضایی", "مریم", "رضایی"),
        ("رضایی، مریم", "مریم", "رضایی"),
        ("مریم", "مریم", ""),
        ("", "", ""),
    ],
)
def test_full_names(name: str, first: str, last: str) -> None:
    assert split_full_name(name) == (first, last)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("رضایی مریم", "مریم", "رضایی"),
        ("اسدی مقدم مریم", "مریم", "اسدی مقدم"),
        ("احمدی محمد رضا", "محمد رضا", "احمدی"),
        ("حسن زاده فاطمه", "فاطمه", "حسن زاده"),
        ("مریم", "مریم", ""),
    ],
)
def test_reversed_names(name: str, first: str, last: str) -> None:
    assert split_reversed_name(name) == (first, last)


_WORDS = ("مریم", "علی", "رضا", "سید", "حسین", "زاده", "پور", "محمد", "سادات", "رضایی", "خانم", "بی")


@given(st.lists(st.sampled_from(_WORDS), min_size=2))
def test_no_word_but_a_title_is_lost_and_nobody_is_left_without_a_surname(words: list[str]) -> None:
    for split in (split_full_name, split_reversed_name):
        first, last = split(" ".join(words))
        kept = len(f"{first} {last}".split())
        assert kept >= len(words) - words.count("خانم")
        assert first
        assert last or kept == 1
