"""Amounts of money in words: documents count rials, people speak of tomans."""

from persiantools import digits

from homejobs_desktop.foundation.i18n import local_digits, mark, translate

_TOMAN = mark("Money", "{amount} tomans")
_LARGEST_IN_WORDS = 10**18


def toman_words(rial: int) -> str:
    """Give an amount of rials in tomans, in words where the language is Persian: «سیزده میلیارد تومان»."""
    toman, rest = divmod(rial, 10)
    persian = local_digits("0") != "0"
    amount = digits.to_word(toman) if persian and toman < _LARGEST_IN_WORDS else f"{toman:,}"
    return translate(_TOMAN, amount=amount if not rest else f"{amount}/{rest}")
