"""The fields that the texts of a template name: known ones only, and all that the paper must say."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from homejobs_desktop.documents.template_source import Path, Refusals, nearest
from homejobs_desktop.domain.papers import HEAD_FIELDS, FieldForm, PaperKind, PaperTable
from homejobs_desktop.foundation.i18n import Verbatim, mark

PLACEHOLDER: Final = re.compile(r"\{([^{}\n]*)\}")

_UNKNOWN_FIELD = mark(
    "Papers",
    "Line {line}: this paper has no field {field}. Did you mean {near}? Correct the name in the braces.",
)
_NOT_WRITTEN = mark(
    "Papers", "Line {line}: {field} can only be asked by when or unless. Take it out of the text."
)
_BRACE = mark(
    "Papers", "Line {line}: a brace stands alone. A field is named between two braces, like {field}."
)
_UNSAID = mark("Papers", "Line {line}: the template nowhere says {field} ({meaning}). Put it into a text.")
_UNSHOWN = mark(
    "Papers",
    "Line {line}: the template nowhere shows the rows “{rows}” ({meaning}). Add a piece that shows them.",
)
_UNKNOWN_ROWS = mark(
    "Papers", "Line {line}: this paper has no rows “{rows}”. It has: {known}. Correct the name."
)
_UNKNOWN_COLUMN = mark(
    "Papers",
    "Line {line}: the rows “{rows}” have no column “{column}”. Did you mean “{near}”? Correct the name.",
)
_COLUMN_NEEDED = mark(
    "Papers", "Line {line}: the rows “{rows}” must show “{column}” ({meaning}). Add it to this piece."
)
_UNEQUAL = mark(
    "Papers", "Line {line}: there are {count} entries in “{key}” but {columns} columns. Give one for each."
)
_UNKNOWN_WHEN = mark(
    "Papers",
    "Line {line}: this paper has neither a field nor rows “{name}”. Did you mean “{near}”? Correct the name.",
)
_NO_PIECE = mark(
    "Papers", "Line {line}: this piece has nothing to say. Give it a text, or rows with columns."
)
_TWO_WAYS = mark(
    "Papers", "Line {line}: rows are shown by a text or by columns, not by both. Take one of the two away."
)
_NO_ROWS = mark("Papers", 'Line {line}: columns are of rows. Name the rows in this piece: rows = "…"')
_NO_PIECES = mark(
    "Papers", "Line {line}: the template has no piece of text. Add [[part]] and below it a text."
)
_NONE = mark("Papers", "none")


def check_fields(document: Mapping[str, object], kind: PaperKind, refusals: Refusals) -> None:
    """Note every field, row or column that a letter's template names wrongly or leaves out."""
    checks = _Checks(kind, refusals)
    for path, text in _texts(document):
        checks.text(text, path)
    pieces = sections(document, "part")
    for number, piece in enumerate(pieces):
        checks.piece(piece, ("part", number))
    if not pieces:
        refusals.at_end(_NO_PIECES)
    checks.whole()


def sections(document: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """Give the repeated sections called `name`; [] where the document has something else there."""
    found = document.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def texts_of(value: object) -> tuple[str, ...]:
    """Give the texts of a list; () where something else stands there."""
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def text_of(section: Mapping[str, object], name: str) -> str:
    """Give a text of a section; "" where something else stands there."""
    value = section.get(name)
    return value if isinstance(value, str) else ""


def _texts(document: Mapping[str, object]) -> Iterator[tuple[Path, str]]:
    """Give the texts outside of pieces that may name fields."""
    head, foot = document.get("head"), document.get("foot")
    for text in texts_of(head.get("lines")) if isinstance(head, dict) else ():
        yield ("head", "lines"), text
    for text in texts_of(document.get("copies_to")):
        yield ("copies_to",), text
    for name in ("receipt", "note"):
        if isinstance(foot, dict):
            yield ("foot", name), text_of(foot, name)
    for number, signer in enumerate(sections(document, "signer")):
        for name in ("role", "name", "note"):
            yield ("signer", number, name), text_of(signer, name)


class _Checks:
    """Holds what a template names against what its paper has."""

    def __init__(self, kind: PaperKind, refusals: Refusals) -> None:
        self._kind, self._refusals = kind, refusals
        self._fields = {each.name: each for each in (*HEAD_FIELDS, *kind.fields)}
        self._said: set[str] = set()
        self._shown: set[str] = set()

    def text(self, text: str, path: Path, table: PaperTable | None = None) -> None:
        """Look at the fields that a text names; those of a list may be columns of its rows."""
        columns = {each.name: each for each in table.columns} if table else {}
        known = {**self._fields, **columns}
        for found in PLACEHOLDER.finditer(text):
            name = found[1]
            if name not in known:
                self._refusals.add(
                    path, _UNKNOWN_FIELD, line_of=found[0], field=Verbatim(_braced(name[:60])),
                    near=Verbatim(_braced(nearest(name, tuple(known)))),
                )  # fmt: skip
            elif known[name].form is FieldForm.FLAG:
                self._refusals.add(path, _NOT_WRITTEN, line_of=found[0], field=Verbatim(_braced(name)))
            elif name not in columns:
                self._said.add(name)
        left = PLACEHOLDER.sub("", text)
        if "{" in left or "}" in left:
            near = next((line for line in text.split("\n") if _alone(line)), "")
            self._refusals.add(path, _BRACE, line_of=near, field=Verbatim("{office}"))

    def piece(self, piece: Mapping[str, object], path: Path) -> None:
        """Look at a piece of the letter."""
        text, rows, columns = text_of(piece, "text"), text_of(piece, "rows"), texts_of(piece.get("columns"))
        table = self._kind.table(rows)
        if rows and table is None:
            known = "، ".join(each.name for each in self._kind.tables)
            self._refusals.add(
                (*path, "rows"), _UNKNOWN_ROWS, rows=Verbatim(rows), known=Verbatim(known) if known else _NONE
            )
        self.text(text, (*path, "text"), table)
        if table is not None:
            self._rows(table, text, columns, path)
        if columns and not rows:
            self._refusals.add((*path, "columns"), _NO_ROWS)
        elif columns and text:
            self._refusals.add((*path, "text"), _TWO_WAYS)
        elif not columns and not text.strip():
            self._refusals.add(path, _NO_PIECE)
        self._beside(piece, columns, path)

    def whole(self) -> None:
        """Look for what the paper must say and the template does not."""
        for each in self._kind.fields:
            if each.required and each.name not in self._said:
                self._refusals.at_end(_UNSAID, field=Verbatim(_braced(each.name)), meaning=each.meaning)
        for table in self._kind.tables:
            if table.required and table.name not in self._shown:
                self._refusals.at_end(_UNSHOWN, rows=Verbatim(table.name), meaning=table.meaning)

    def _rows(self, table: PaperTable, text: str, columns: tuple[str, ...], path: Path) -> None:
        self._shown.add(table.name)
        named = set(columns) or set(PLACEHOLDER.findall(text))
        for column in columns:
            if table.column(column) is None:
                near = nearest(column, [each.name for each in table.columns])
                self._refusals.add(
                    (*path, "columns"), _UNKNOWN_COLUMN, line_of=column,
                    rows=Verbatim(table.name), column=Verbatim(column[:60]), near=Verbatim(near),
                )  # fmt: skip
        for each in table.columns:
            if each.required and each.name not in named:
                self._refusals.add(
                    (*path, "columns" if columns else "text"), _COLUMN_NEEDED,
                    rows=Verbatim(table.name), column=Verbatim(each.name), meaning=each.meaning,
                )  # fmt: skip

    def _beside(self, piece: Mapping[str, object], columns: tuple[str, ...], path: Path) -> None:
        for key in ("headings", "widths"):
            value = piece.get(key)
            if isinstance(value, list) and len(value) != len(columns):
                self._refusals.add(
                    (*path, key), _UNEQUAL, key=Verbatim(key), count=len(value), columns=len(columns)
                )
        for key in ("when", "unless"):
            name = text_of(piece, key)
            if name and name not in self._fields and self._kind.table(name) is None:
                known = [*self._fields, *(table.name for table in self._kind.tables)]
                self._refusals.add(
                    (*path, key), _UNKNOWN_WHEN, name=Verbatim(name[:60]), near=Verbatim(nearest(name, known))
                )


def _braced(name: str) -> str:
    return "{" + name + "}"


def _alone(line: str) -> bool:
    left = PLACEHOLDER.sub("", line)
    return "{" in left or "}" in left
