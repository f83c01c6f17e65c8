"""The shipped translation: `translations/homejobs_fa.ts`, read as it is, each context when it is first asked.

The first paint needs few of the texts, so a context (an area of the program) is only found at the
start and read when a text of it is shown; by one expression, since an XML parser that calls back for
each tag takes three times as long. A test holds the result against a real parser's.
"""

import re
from typing import Final

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import Text, install

PERSIAN: Final = "translations/homejobs_fa.ts"

_NAME = re.compile(rb"\s*<name>([^<]*)</name>")
# An unfinished translation has an attribute, so it is not found.
_MESSAGE = re.compile(
    "<source>([^<]*)</source>(?:\\s*<[a-z]*comment>[^<]*</[a-z]*comment>)*"
    "\\s*<translation>([^<]+)</translation>"
)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


class Catalogue:
    """The texts of a Qt translation file; unfinished messages are not in it."""

    def __init__(self, data: bytes) -> None:
        self._unread: dict[str, bytes] = {}
        self._read: dict[str, dict[str, str]] = {}
        for block in data.split(b"<context>")[1:]:
            name = _NAME.match(block)
            if name:
                context = _plain(name[1].decode())
                self._unread[context] = self._unread.get(context, b"") + block

    def get(self, text: Text) -> str | None:
        """Give the translation of `text`, or None."""
        texts = self._read.get(text.context)
        if texts is None:
            # Two threads may both read a context: they read the same.
            texts = self._read[text.context] = _messages(self._unread.get(text.context, b""))
        return texts.get(text.source)

    def all(self) -> dict[Text, str]:
        """Give every text with its translation."""
        return {
            Text(context, source): wording
            for context, block in self._unread.items()
            for source, wording in _messages(block).items()
        }


def _messages(block: bytes) -> dict[str, str]:
    return {_plain(source): _plain(wording) for source, wording in _MESSAGE.findall(block.decode())}


def install_persian() -> None:
    """Let this process speak Persian."""
    install(Catalogue(assets.read(PERSIAN)).get, persian=True)


def _plain(text: str) -> str:
    if "&" in text:
        for entity, letter in _ENTITIES:
            text = text.replace(entity, letter)
    return text
