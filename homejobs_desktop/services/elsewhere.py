"""Whether somebody like the person being typed is registered in another county, without saying who."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.domain.name_sounds import name_key
from homejobs_desktop.domain.people import PersonDraft, tidy_person
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.foundation.jalali import year_of
from homejobs_desktop.persistence import accounts, elsewhere, people
from homejobs_desktop.persistence.elsewhere import Kept
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.sync.control import DownControl
from homejobs_desktop.sync.elsewhere import Hasher, Known, encode_known, parse_known

_KEY = "elsewhere_key"
_KEY_SIZE = 32


class Likeness(StrEnum):
    """What somebody of another county has in common with the person being typed."""

    CODE = "code"
    NAME = "name"


LIKE_ELSEWHERE = mark("People", "A person like this is registered in another county")
_WORDS = {
    Likeness.CODE: mark("People", "the same national code"),
    Likeness.NAME: mark("People", "a name that sounds the same, born in the same year"),
}


def words_of(likeness: Likeness) -> Text:
    """Say what is alike."""
    return _WORDS[likeness]


@reading(Permission.SEE_PEOPLE)
def known_elsewhere(ctx: Context, draft: PersonDraft) -> Likeness | None:
    """Tell whether another county knows somebody with the same national code, or name and year of birth."""
    return likenesses(ctx.session, (tidy_person(draft),))[0]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The hashes of a draft, empty where it says too little."""

    code: bytes
    name: bytes


def likenesses(session: Session, drafts: Sequence[PersonDraft]) -> list[Likeness | None]:
    """Give for each draft what somebody of another county has in common with it."""
    text = accounts.get_setting(session, _KEY)
    if not text:
        return [None] * len(drafts)
    hasher = Hasher(bytes.fromhex(text))
    asked = [_asked(hasher, draft) for draft in drafts]
    by_code = elsewhere.by_codes(session, {each.code for each in asked if each.code})
    by_name = elsewhere.by_names(session, {each.name for each in asked if each.name})
    own = _own(session, hasher, drafts) if by_code or by_name else set()
    codes = {line.code for line in by_code if line.slot not in own}
    names = {line.name for line in by_name if line.slot not in own}
    return [
        Likeness.CODE if each.code in codes else Likeness.NAME if each.name in names else None
        for each in asked
    ]


def _asked(hasher: Hasher, draft: PersonDraft) -> _Asked:
    year = year_of(draft.birth_date) if draft.birth_date else None
    full = draft.first_name and draft.last_name
    name = hasher.name(name_key(draft.first_name, draft.last_name), year) if full else b""
    return _Asked(hasher.code(draft.national_code), name)


def _own(session: Session, hasher: Hasher, drafts: Sequence[PersonDraft]) -> set[bytes]:
    """Give the records of this office behind lines: a person who came here since is not elsewhere."""
    rows = list(people.by_codes(session, {draft.national_code for draft in drafts}).values())
    named = people.by_name_keys(session, {name_key(draft.first_name, draft.last_name) for draft in drafts})
    rows += [row for found in named.values() for row in found]
    return {hasher.slot(row.id) for row in rows}


def index_key(ctx: Context) -> str:
    """Give the province's key of the index, made when it is first needed."""
    text = accounts.get_setting(ctx.session, _KEY)
    if not text:
        text = ctx.ids.token(_KEY_SIZE).hex()
        accounts.put_setting(ctx.session, _KEY, text)
    return text


def index_lines(ctx: Context, site: str, bounds: tuple[int, int]) -> Iterator[bytes]:
    """Give the lines for a county: people of other counties that came, changed or went within `bounds`."""
    hasher = Hasher(bytes.fromhex(index_key(ctx)))
    for entry in elsewhere.entries(ctx.session, site, bounds):
        slot = hasher.slot(entry.id)
        if entry.retired:
            if bounds[0]:
                yield encode_known(Known(slot, b"", b"", entry.csn))
            continue
        name = hasher.name(entry.name_key, entry.birth_year)
        yield encode_known(Known(slot, hasher.code(entry.code), name, entry.csn))


def take_key(ctx: Context, control: DownControl) -> None:
    """Take the key of a package over; what was made with another one is of no use any more."""
    if not control.index_key:
        return
    before = accounts.get_setting(ctx.session, _KEY)
    if before != control.index_key:
        elsewhere.forget_all(ctx.session)
        accounts.put_setting(ctx.session, _KEY, control.index_key)
    if control.erased:
        hasher = Hasher(bytes.fromhex(control.index_key))
        elsewhere.forget(ctx.session, map(hasher.slot, control.erased))


def take_lines(session: Session, pinc: int, lines: Iterable[bytes], after: int) -> None:
    """Take lines of the index in that are newer than commit `after`."""
    read = [known for known in map(parse_known, lines) if known.csn > after]
    gone = [known.slot for known in read if not known.code and not known.name]
    kept = [
        (Kept(known.slot, known.code, known.name), known.csn) for known in read if known.code or known.name
    ]
    elsewhere.forget(session, gone)
    elsewhere.keep(session, pinc, kept)
