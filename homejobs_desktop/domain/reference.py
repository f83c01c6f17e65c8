"""Reference lists: provinces, fields of activity, agencies and the other codes that records use.

The lists ship as dated data files; the province edits them, and an item that ends stays known so that
old records still read well. Names are found however they are typed: folded, by alias or by code.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

import msgspec

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Problem, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import canonical, joined_key, search_key

FOLDER: Final = "resources/reference"
PARENTS: Final = {
    "counties": "provinces",
    "districts": "counties",
    "cities": "districts",
    "fields": "field_groups",
}
"""Lists whose items stand under an item of another list."""

_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class ReferenceItem:
    """One line of a reference list, valid from `valid_from` to `valid_to`, both included.

    `id` is that of the synced record; "" while the item is a draft.
    """

    list_name: str
    code: str
    name: str
    parent: str = ""
    aliases: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    attributes: Mapping[str, object] = field(default_factory=dict, hash=False)
    id: str = ""

    def valid_on(self, day: dt.date) -> bool:
        """Tell whether the item may be chosen on `day`."""
        started = self.valid_from is None or self.valid_from <= day
        return started and (self.valid_to is None or day <= self.valid_to)

    def text(self, attribute: str) -> str:
        """Give an attribute that is a text, "" when the item has none."""
        value = self.attributes.get(attribute, "")
        return value if isinstance(value, str) else ""

    def flag(self, attribute: str) -> bool:
        """Tell whether an attribute is set to true."""
        return self.attributes.get(attribute) is True

    def texts(self, attribute: str) -> tuple[str, ...]:
        """Give an attribute that is a list of texts, empty when the item has none."""
        value = self.attributes.get(attribute)
        return tuple(str(part) for part in value) if isinstance(value, list) else ()

    def values(self) -> dict[str, Value]:
        """Give the fields of the record as the registry names them."""
        return {
            "list_name": self.list_name,
            "code": self.code,
            "name": self.name,
            "parent": self.parent,
            "aliases": list(self.aliases),
            "valid_from": self.valid_from.isoformat() if self.valid_from else None,
            "valid_to": self.valid_to.isoformat() if self.valid_to else None,
            "attributes": dict(self.attributes),
        }


class ReferenceBook:
    """All reference items of an office, found by list and code, name, alias or parent."""

    def __init__(self, items: Iterable[ReferenceItem]) -> None:
        self._lists: dict[str, dict[str, ReferenceItem]] = {}
        self._keys: dict[str, dict[str, list[ReferenceItem]]] = {}
        for item in items:
            self._lists.setdefault(item.list_name, {})[item.code] = item

    def __len__(self) -> int:
        return sum(len(members) for members in self._lists.values())

    def list_names(self) -> tuple[str, ...]:
        """Give the names of the lists, in the order in which they came."""
        return tuple(self._lists)

    def items(self, list_name: str, day: dt.date | None = None) -> tuple[ReferenceItem, ...]:
        """Give the items of a list, only those valid on `day` when one is given."""
        members = self._lists.get(list_name, {}).values()
        return tuple(item for item in members if day is None or item.valid_on(day))

    def all(self) -> tuple[ReferenceItem, ...]:
        """Give every item of every list, ended ones too."""
        return tuple(item for members in self._lists.values() for item in members.values())

    def get(self, list_name: str, code: str) -> ReferenceItem | None:
        """Give the item with this code, ended or not."""
        return self._lists.get(list_name, {}).get(code)

    def name(self, list_name: str, code: str) -> str:
        """Give the name of a code, the code itself when the list does not know it."""
        item = self.get(list_name, code)
        return item.name if item is not None else code

    def children(self, list_name: str, parent: str, day: dt.date | None = None) -> tuple[ReferenceItem, ...]:
        """Give the items of `list_name` that stand under the code `parent`."""
        return tuple(item for item in self.items(list_name, day) if item.parent == parent)

    def find(
        self, list_name: str, text: str, *, day: dt.date | None = None, parent: str = ""
    ) -> ReferenceItem | None:
        """Give the one item that a typed text means: a code, a name or an alias, however it is spelled.

        Args:
            list_name: The list to look in.
            text: What was typed or what a sheet says.
            day: Only items valid on this day.
            parent: Only items under this code; needed where names repeat («مرکزی»).

        Returns:
            None when nothing or more than one item fits.
        """
        found = {
            item.code: item
            for item in self._by_key(list_name).get(joined_key(text), ())
            if (day is None or item.valid_on(day)) and (not parent or item.parent == parent)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _by_key(self, list_name: str) -> dict[str, list[ReferenceItem]]:
        """Give a list's items by what they are called; folded when something is first looked for in it."""
        if list_name not in self._keys:
            folded: dict[str, list[ReferenceItem]] = {}
            for item in self.items(list_name):
                for key in _keys(item):
                    folded.setdefault(key, []).append(item)
            self._keys[list_name] = folded
        return self._keys[list_name]

    def search(self, list_name: str, text: str, day: dt.date | None = None) -> tuple[ReferenceItem, ...]:
        """Give the items that a part of a name, an alias or a code fits, names that start so first."""
        wanted = joined_key(text)
        if not wanted:
            return self.items(list_name, day)
        starts, within = [], []
        for item in self.items(list_name, day):
            keys = _keys(item)
            if any(key.startswith(wanted) for key in keys):
                starts.append(item)
            elif any(wanted in key for key in keys):
                within.append(item)
        return (*starts, *within)


def _keys(item: ReferenceItem) -> set[str]:
    return {joined_key(text) for text in (item.code, item.name, *item.aliases)}


def reference_id(list_name: str, code: str) -> str:
    """Give the record id of a shipped item: the same in every office, a UUID of version 8."""
    digest = hashlib.sha256(f"homejobs reference\n{list_name}\n{code}".encode()).digest()[:16]
    number = int.from_bytes(digest, "big")
    number = number & ~(0xF << 76) | 8 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    text = f"{number:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    name: str
    parent: str
    aliases: tuple[str, ...]
    valid_from: dt.date | None
    valid_to: dt.date | None
    attributes: dict[str, str | int | bool | list[str]]


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"name": "list"}):
    name: str
    version: str
    valid_from: dt.date
    source: str
    items: tuple[_Line, ...]


def read_reference(data: bytes, file_name: str) -> tuple[ReferenceItem, ...]:
    """Read one list from its data file.

    Raises:
        Unreadable: The file is not a reference list.
    """
    try:
        parsed = msgspec.json.decode(data, type=_List)
    except msgspec.MsgspecError as fault:
        sentence = mark("Reference", "The reference list {file} cannot be read: {detail}")
        raise Unreadable(sentence, file=Verbatim(file_name), detail=Verbatim(str(fault))) from fault
    return tuple(
        ReferenceItem(
            list_name=parsed.name,
            code=line.code,
            name=line.name,
            parent=line.parent,
            aliases=line.aliases,
            valid_from=line.valid_from,
            valid_to=line.valid_to,
            attributes=dict(line.attributes),
            id=reference_id(parsed.name, line.code),
        )
        for line in parsed.items
    )


@cache
def shipped_reference() -> tuple[ReferenceItem, ...]:
    """Give every item of the lists that ship with the program."""
    files = [name for name in assets.names(FOLDER) if name.endswith(".json")]
    return tuple(item for name in files for item in read_reference(assets.read(f"{FOLDER}/{name}"), name))


@cache
def shipped_book() -> ReferenceBook:
    """Give the shipped lists as a book, for what works without an office's store."""
    return ReferenceBook(shipped_reference())


def tidy_reference_item(draft: ReferenceItem) -> ReferenceItem:
    """Give the draft in its stored form: canonical texts, no empty or repeated alias."""
    name = canonical(draft.name)
    aliases: dict[str, str] = {}
    for alias in map(canonical, draft.aliases):
        key = joined_key(alias)
        if key and key != joined_key(name):
            aliases.setdefault(key, alias)
    return ReferenceItem(
        list_name=draft.list_name.strip(),
        code=draft.code.strip(),
        name=name,
        parent=draft.parent.strip(),
        aliases=tuple(aliases.values()),
        valid_from=draft.valid_from,
        valid_to=draft.valid_to,
        attributes=draft.attributes,
        id=draft.id,
    )


def check_reference_item(draft: ReferenceItem, book: ReferenceBook) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, seen together with the office's other items."""
    return (*_check_code(draft, book), *_check_names(draft, book), *_check_place(draft, book))


def _check_code(draft: ReferenceItem, book: ReferenceBook) -> list[Problem]:
    if draft.list_name not in book.list_names():
        sentence = mark(
            "Reference", "There is no reference list named {list}. Choose one of the lists shown."
        )
        return [Problem("list_name", sentence, {"list": Verbatim(draft.list_name)})]
    if not _CODE.fullmatch(draft.code):
        sentence = mark(
            "Reference", "The code “{code}” is not possible. Use Latin letters, digits, hyphen and underline."
        )
        return [Problem("code", sentence, {"code": Verbatim(draft.code)})]
    known = book.get(draft.list_name, draft.code)
    if known is not None and known.id != draft.id:
        sentence = mark("Reference", "The code {code} already stands for “{name}”. Choose another code.")
        return [Problem("code", sentence, {"code": Verbatim(draft.code), "name": known.name})]
    return []


def _check_names(draft: ReferenceItem, book: ReferenceBook) -> list[Problem]:
    if not search_key(draft.name):
        return [Problem("name", mark("Reference", "The name is missing. Write how people read it."), {})]
    problems = []
    for text, place in ((draft.name, "name"), *((alias, "aliases") for alias in draft.aliases)):
        other = book.find(draft.list_name, text, parent=draft.parent)
        if other is not None and other.code != draft.code and _overlap(draft, other):
            sentence = mark(
                "Reference", "“{alias}” already means “{name}” ({code}). Give each item its own names."
            )
            params: dict[str, object] = {"alias": text, "name": other.name, "code": Verbatim(other.code)}
            problems.append(Problem(place, sentence, params))
    return problems


def _overlap(one: ReferenceItem, other: ReferenceItem) -> bool:
    first, last = dt.date.min, dt.date.max
    one_ends_before = (one.valid_to or last) < (other.valid_from or first)
    return not (one_ends_before or (other.valid_to or last) < (one.valid_from or first))


def _check_place(draft: ReferenceItem, book: ReferenceBook) -> list[Problem]:
    problems = []
    parents = PARENTS.get(draft.list_name)
    if parents is not None and book.get(parents, draft.parent) is None:
        sentence = mark(
            "Reference", "“{name}” stands under the code “{parent}”, which is in no list. Choose one."
        )
        params: dict[str, object] = {"name": draft.name, "parent": Verbatim(draft.parent)}
        problems.append(Problem("parent", sentence, params))
    if draft.valid_from is not None and draft.valid_to is not None and draft.valid_to < draft.valid_from:
        sentence = mark("Reference", "“{name}” ends before it begins. Correct one of the two dates.")
        problems.append(Problem("valid_to", sentence, {"name": draft.name}))
    return problems
