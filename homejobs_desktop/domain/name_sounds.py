"""How names sound: what a like-sounding name is looked up by."""

from functools import lru_cache

from homejobs_desktop.foundation.text import joined_key

_SOUNDS = str.maketrans("ثصذضظطحغع", "سسززز" + "تهقا")


@lru_cache(maxsize=16_384)
def sound_key(name: str) -> str:
    """Give a name as it sounds: letters that Persian speaks alike are one, a doubled letter counts once."""
    heard = joined_key(name).translate(_SOUNDS)
    return "".join(letter for index, letter in enumerate(heard) if heard[index - 1 : index] != letter)


def name_key(first_name: str, last_name: str) -> str:
    """Give what the same or a like-sounding full name is looked up by."""
    return sound_key(first_name) + sound_key(last_name)
