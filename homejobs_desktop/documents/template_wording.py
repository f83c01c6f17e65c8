"""An adapted wording of a page with a drawing of its own: keys and fields as shipped, other words."""

from collections.abc import Mapping
from typing import Final

from homejobs_desktop.documents.template_fields import PLACEHOLDER
from homejobs_desktop.documents.template_keys import EMPTY, LONG, MANY, UNKNOWN_KEY, WRONG_KIND
from homejobs_desktop.documents.template_source import Path, Refusals, nearest
from homejobs_desktop.foundation.i18n import Verbatim, mark

_SHORTEST = 40
"""Characters that every text may have, however short the shipped one is."""
_TIMES = 2
_FIELDS = mark(
    "Papers",
    "Line {line}: of the fields in braces this text must have exactly these: {known}. Correct the braces.",
)
_NO_FIELDS = mark("Papers", "Line {line}: this text has no fields. Take the braces out of it.")
_APART: Final = frozenset({"paper", "logo"})
"""Keys that are looked at for themselves."""


def check_wording(found: Mapping[str, object], shipped: Mapping[str, object], refusals: Refusals) -> None:
    """Note everything in which an adapted wording is not a wording of the same page."""
    _check_section(found, shipped, (), refusals)


def _check_section(
    found: Mapping[str, object], shipped: Mapping[str, object], path: Path, refusals: Refusals
) -> None:
    for name, value in found.items():
        here = (*path, name)
        if not path and name in _APART:
            if not isinstance(value, str):
                refusals.add(here, WRONG_KIND["text"], key=Verbatim(name))
        elif name not in shipped:
            near = nearest(name, tuple(shipped))
            refusals.add(here, UNKNOWN_KEY, key=Verbatim(name[:60]), near=Verbatim(near))
        else:
            _check_value(value, shipped[name], here, refusals)


def _check_value(value: object, shipped: object, path: Path, refusals: Refusals) -> None:
    name = Verbatim(path[-1])
    if isinstance(shipped, dict):
        if isinstance(value, dict):
            _check_section(value, shipped, path, refusals)
        else:
            refusals.add(path, WRONG_KIND["table"], key=name)
    elif isinstance(shipped, list):
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            refusals.add(path, WRONG_KIND["texts"], key=name)
        else:
            _check_list(value, shipped, path, refusals)
    elif isinstance(value, str):
        _check_text(value, str(shipped), path, refusals)
    else:
        refusals.add(path, WRONG_KIND["text"], key=name)


def _check_list(value: list[str], shipped: list[str], path: Path, refusals: Refusals) -> None:
    name = Verbatim(path[-1])
    if not value:
        refusals.add(path, EMPTY, key=name)
    if len(value) > len(shipped):
        refusals.add(path, MANY, key=name, count=len(value), most=len(shipped))
    for mine, theirs in zip(value, shipped, strict=False):
        _check_text(mine, theirs, path, refusals)


def _check_text(value: str, shipped: str, path: Path, refusals: Refusals) -> None:
    most = max(_SHORTEST, len(shipped) * _TIMES)
    if not value.strip():
        refusals.add(path, EMPTY, key=Verbatim(path[-1]))
    if len(value) > most:
        refusals.add(path, LONG, line_of=value[:30], length=len(value), most=most)
    known = set(PLACEHOLDER.findall(shipped))
    left = PLACEHOLDER.sub("", value)
    if set(PLACEHOLDER.findall(value)) != known or "{" in left or "}" in left:
        if known:
            shown = "، ".join(sorted("{" + name + "}" for name in known))
            refusals.add(path, _FIELDS, known=Verbatim(shown))
        else:
            refusals.add(path, _NO_FIELDS)
