"""Why two people may be one, in words."""

from homejobs_desktop.domain.linkage import Comparison, Level, Levels
from homejobs_desktop.foundation.i18n import Text, mark

REASONS: dict[tuple[Comparison, Level], Text] = {
    (Comparison.FIRST, Level.SAME): mark("People", "the same first name"),
    (Comparison.FIRST, Level.SOUND): mark("People", "a first name that sounds the same"),
    (Comparison.FIRST, Level.SLIP): mark("People", "a first name one slip apart"),
    (Comparison.FIRST, Level.NEAR): mark("People", "a first name one letter apart"),
    (Comparison.FIRST, Level.PART): mark("People", "one first name is a part of the other"),
    (Comparison.FIRST, Level.TURNED): mark("People", "first and last name the other way round"),
    (Comparison.LAST, Level.SAME): mark("People", "the same last name"),
    (Comparison.LAST, Level.SOUND): mark("People", "a last name that sounds the same"),
    (Comparison.LAST, Level.SLIP): mark("People", "a last name one slip apart"),
    (Comparison.LAST, Level.NEAR): mark("People", "a last name one letter apart"),
    (Comparison.LAST, Level.PART): mark("People", "one last name is a part of the other"),
    (Comparison.FATHER, Level.SAME): mark("People", "the same father's name"),
    (Comparison.FATHER, Level.SOUND): mark("People", "a father's name that sounds the same"),
    (Comparison.FATHER, Level.SLIP): mark("People", "a father's name one slip apart"),
    (Comparison.FATHER, Level.NEAR): mark("People", "a father's name one letter apart"),
    (Comparison.FATHER, Level.PART): mark("People", "one father's name is a part of the other"),
    (Comparison.BIRTH, Level.SAME): mark("People", "the same date of birth"),
    (Comparison.BIRTH, Level.SLIP): mark("People", "a date of birth one slip apart"),
    (Comparison.BIRTH, Level.YEAR): mark("People", "born in the same year"),
    (Comparison.BIRTH, Level.NEAR): mark("People", "born within a year"),
    (Comparison.PHONE, Level.SAME): mark("People", "the same phone number"),
    (Comparison.PHONE, Level.SLIP): mark("People", "a phone number one slip apart"),
    (Comparison.CODE, Level.SAME): mark("People", "the same national code"),
    (Comparison.CODE, Level.SLIP): mark("People", "a national code one slip apart"),
    (Comparison.CODE, Level.DIFFERENT): mark("People", "but another national code"),
    (Comparison.FIRST, Level.DIFFERENT): mark("People", "but another first name"),
    (Comparison.LAST, Level.DIFFERENT): mark("People", "but another last name"),
    (Comparison.FATHER, Level.DIFFERENT): mark("People", "but another father's name"),
    (Comparison.BIRTH, Level.DIFFERENT): mark("People", "but another date of birth"),
    (Comparison.GENDER, Level.DIFFERENT): mark("People", "but another gender"),
}
"""What a level tells a person; what agrees comes before what does not."""


def reasons_of(levels: Levels) -> tuple[Text, ...]:
    """Give what speaks for and against two records being of one person."""
    told = dict(zip(Comparison, levels, strict=True))
    return tuple(text for (field, level), text in REASONS.items() if told[field] is level)
