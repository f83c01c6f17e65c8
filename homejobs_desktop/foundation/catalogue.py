"""The shipped translation: `translations/homejobs_fa.ts`, read as it is."""

from xml.parsers import expat

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import Text, install

PERSIAN = "translations/homejobs_fa.ts"


class _Reader:
    """Collects the messages of a Qt translation file."""

    def __init__(self) -> None:
        self.texts: dict[Text, str] = {}
        self._context = self._source = ""
        self._words: list[str] = []

    def start(self, _name: str, _attributes: dict[str, str]) -> None:
        self._words = []

    def words(self, text: str) -> None:
        self._words.append(text)

    def end(self, name: str) -> None:
        if name == "name":
            self._context = "".join(self._words)
        elif name == "source":
            self._source = "".join(self._words)
        elif name == "translation" and (wording := "".join(self._words)):
            self.texts[Text(self._context, self._source)] = wording


def read_ts(data: bytes) -> dict[Text, str]:
    """Read a Qt translation file; unfinished messages are not in the result."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.Parse(data, True)  # noqa: FBT003 - the parser's own interface
    return reader.texts


def install_persian() -> None:
    """Let this process speak Persian."""
    install(read_ts(assets.read(PERSIAN)).get, persian=True)
