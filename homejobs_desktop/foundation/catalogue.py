"""The shipped translation: `translations/homejobs_fa.ts`, read as it is.

It is read before the first paint, so by one expression: an XML parser that calls back for each tag
takes three times as long. A test holds the result against a real parser's.
"""

import re

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import Text, install

PERSIAN = "translations/homejobs_fa.ts"

# An unfinished translation has an attribute, so it is not found.
_PART = re.compile(
    "<name>([^<]*)</name>|<source>([^<]*)</source>(?:\\s*<[a-z]*comment>[^<]*</[a-z]*comment>)*"
    "\\s*<translation>([^<]+)</translation>"
)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def read_ts(data: bytes) -> dict[Text, str]:
    """Read a Qt translation file; unfinished messages are not in the result."""
    texts: dict[Text, str] = {}
    context = ""
    for name, source, wording in _PART.findall(data.decode("utf-8")):
        if name:
            context = _plain(name)
        else:
            texts[Text(context, _plain(source))] = _plain(wording)
    return texts


def install_persian() -> None:
    """Let this process speak Persian."""
    install(read_ts(assets.read(PERSIAN)).get, persian=True)


def _plain(text: str) -> str:
    if "&" in text:
        for entity, letter in _ENTITIES:
            text = text.replace(entity, letter)
    return text
