"""The wording of a printed page: data in `resources/documents/`, one file per page."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from homejobs_desktop.foundation import assets

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Template:
    """The texts of a page by their name; names of groups are joined by dots: `labels.address`."""

    texts: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    def get(self, name: str) -> str:
        """Give the text called `name`, or "" where the template has none."""
        return self.texts.get(name, "")

    def group(self, name: str) -> list[str]:
        """Give the texts of a list in their order."""
        found: list[str] = []
        while (text := self.texts.get(f"{name}.{len(found)}")) is not None:
            found.append(text)
        return found


@cache
def load_template(name: str) -> Template:
    """Read the wording of a page from `resources/documents/<name>.json`."""
    document = json.loads(assets.read(f"resources/documents/{name}.json"))
    if document.pop("format") != _FORMAT:
        message = f"the wording of {name} has an unknown format"
        raise ValueError(message)
    texts: dict[str, str] = {}
    _collect("", document, texts)
    return Template(texts)


def _collect(prefix: str, value: object, texts: dict[str, str]) -> None:
    if isinstance(value, dict):
        for name, inner in value.items():
            _collect(f"{prefix}.{name}" if prefix else str(name), inner, texts)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            _collect(f"{prefix}.{number}", inner, texts)
    else:
        texts[prefix] = str(value)
