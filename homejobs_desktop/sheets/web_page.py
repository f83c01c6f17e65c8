"""Rows of the tables in a web page: what many government systems offer as an Excel file."""

import re
from html.parser import HTMLParser

from homejobs_desktop.sheets.plain import decoded

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_MOST_SPAN = 64


class _Tables(HTMLParser):
    """Collects the cells of every table; a cell over several columns leaves the others empty."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self._close_cell()
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.tables:
            self._close_cell()
            span = dict(attrs).get("colspan") or "1"
            self._cell, self._span = [], int(span) if re.fullmatch("[0-9]{1,2}", span) else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr", "table"}:
            self._close_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        if not self.tables[-1]:
            self.tables[-1].append([])
        self.tables[-1][-1].append(" ".join("".join(self._cell).split()))
        self.tables[-1][-1].extend([""] * (min(self._span, _MOST_SPAN) - 1))
        self._cell = None


def web_rows(data: bytes) -> list[list[list[str]]]:
    """Read the tables of a web page, each as rows of text; ValueError when it is no text."""
    named = _CHARSET.search(data[:4096])
    try:
        text = data.decode(named.group(1).decode("ascii") if named else "utf-8-sig")
    except (LookupError, UnicodeDecodeError):
        text = decoded(data)
    tables = _Tables()
    tables.feed(text)
    tables.close()
    return tables.tables
