"""Keeps `translations/homejobs_fa.ts` in step with the texts of the program.

texts.py update            adds new texts as unfinished, drops those that are gone
texts.py fold FILE...      takes Persian from JSON files {"Context": {"English": "فارسی"}}; drops nothing
texts.py missing           prints what has no Persian yet, in the form that `fold` takes
texts.py check             fails when anything is new, gone, unfinished or wrongly translated

A text of the program is a call `mark("Context", "English")` with two literals. The file is in Qt's
form, so Qt Linguist opens it; it carries no line numbers, so moving code does not change it. Several
may update and fold at once: each waits for the one before it.
"""

import argparse
import ast
import hashlib
import json
import re
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "homejobs_desktop"
CATALOGUE = ROOT / "translations" / "homejobs_fa.ts"

LATIN_MEANT = frozenset({"PDF", "QR", "Excel", "{size} MB", "{size} kB"})
"""English texts whose Persian may be without a Persian letter."""

_FORBIDDEN = {
    "ي": "Arabic ye (write ی)",
    "ى": "Arabic alef maksura (write ی)",
    "ك": "Arabic kaf (write ک)",
    **dict.fromkeys("٠١٢٣٤٥٦٧٨٩", "an Arabic digit (write ۰–۹)"),
}
_PERSIAN = re.compile("[\u0621-\u06cc]")
_LATIN = re.compile("[A-Za-z]")


class Key(NamedTuple):
    """A text of the program: where it stands and how it reads in English."""

    context: str
    source: str


class Entry(NamedTuple):
    """Its Persian."""

    persian: str = ""
    finished: bool = False


class Use(NamedTuple):
    """One `mark` call: the text, or None where its arguments are not two literals."""

    place: str
    key: Key | None


def _is_mark(node: ast.Call) -> bool:
    called = node.func
    if isinstance(called, ast.Attribute):
        return called.attr == "mark" and isinstance(called.value, ast.Name) and called.value.id == "i18n"
    return isinstance(called, ast.Name) and called.id == "mark"


def _key(node: ast.Call) -> Key | None:
    values = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
    texts = [value for value in values if isinstance(value, str) and value]
    return Key(*texts) if len(texts) == len(node.args) == 2 and not node.keywords else None


def uses(folder: Path = PROGRAM) -> Iterator[Use]:
    """Find every `mark` call of the program."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_mark(node):
                yield Use(f"{path.relative_to(folder.parent)}:{node.lineno}", _key(node))


def program_texts(folder: Path = PROGRAM) -> set[Key]:
    """Give the texts of the program."""
    return {use.key for use in uses(folder) if use.key}


def read(path: Path = CATALOGUE) -> dict[Key, Entry]:
    """Read the catalogue; empty when it does not exist yet."""
    if not path.is_file():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the project's own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            persian = "" if told is None else told.text or ""
            finished = told is not None and told.get("type") is None
            entries[Key(name, message.findtext("source", ""))] = Entry(persian, finished)
    return entries


def render(entries: dict[Key, Entry]) -> str:
    """Give the catalogue as the text of a Qt translation file, sorted."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="fa_IR" sourcelanguage="en">',
    ]
    last = None
    for key, entry in sorted(entries.items()):
        if key.context != last:
            lines += ["</context>"] * (last is not None)
            lines += ["<context>", f"    <name>{escape(key.context)}</name>"]
            last = key.context
        state = "" if entry.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(key.source)}</source>",
            f"        <translation{state}>{escape(entry.persian)}</translation>",
            "    </message>",
        ]
    lines += ["</context>"] * (last is not None)
    return "\n".join([*lines, "</TS>", ""])


def updated(entries: dict[Key, Entry], texts: set[Key]) -> dict[Key, Entry]:
    """Give the catalogue with exactly the texts of the program."""
    return {key: entries.get(key, Entry()) for key in texts}


def fold(entries: dict[Key, Entry], fragments: Iterable[Path]) -> list[str]:
    """Take translations from fragments into `entries`; gives what was not taken, and why."""
    left = []
    taken: dict[Key, str] = {}
    for path in fragments:
        for context, pairs in json.loads(path.read_text(encoding="utf-8")).items():
            for source, persian in pairs.items():
                key = Key(context, source)
                if key not in entries:
                    left.append(f"{path.name}: the program has no text {key}")
                elif faults := translation_faults(key, persian):
                    left += [f"{path.name}: {fault}" for fault in faults]
                elif taken.setdefault(key, persian) != persian:
                    left.append(f"{path.name}: another fragment says “{taken[key]}” for {key}")
                else:
                    entries[key] = Entry(persian, finished=True)
    return left


def placeholders(text: str) -> list[str]:
    """Give the names of the `{parameters}` in a text, sorted; ValueError when braces do not pair."""
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


def translation_faults(key: Key, persian: str) -> list[str]:
    """Say what is wrong with a translation."""
    name = f"{key.context}: “{key.source}”"
    if not persian:
        return [f"{name} has no Persian"]
    faults = [f"{name}: its Persian has {what}" for sign, what in _FORBIDDEN.items() if sign in persian]
    try:
        if placeholders(persian) != placeholders(key.source):
            faults.append(f"{name}: its Persian has other {{placeholders}}")
    except ValueError:
        faults.append(f"{name}: braces do not pair")
    words = re.sub(r"\{\w*\}", "", persian)
    if _LATIN.search(words) and not _PERSIAN.search(words) and key.source not in LATIN_MEANT:
        faults.append(f"{name}: its Persian has no Persian letter (list it in LATIN_MEANT if that is meant)")
    if "\u200c " in persian or " \u200c" in persian or "\u200c\u200c" in persian:
        faults.append(f"{name}: a half-space beside a space")
    if (persian != persian.strip()) != (key.source != key.source.strip()):
        faults.append(f"{name}: a space at the beginning or the end")
    return faults


def faults(entries: dict[Key, Entry], *, folder: Path = PROGRAM) -> list[str]:
    """Say everything that is wrong with the catalogue."""
    found = [f"{use.place}: mark() takes two literals" for use in uses(folder) if use.key is None]
    texts = program_texts(folder)
    found += [f"new, run `tools/texts.py update`: {key}" for key in sorted(texts - entries.keys())]
    found += [f"gone, run `tools/texts.py update`: {key}" for key in sorted(entries.keys() - texts)]
    for key, entry in sorted(entries.items()):
        if key in texts and not entry.finished:
            found.append(f"{key.context}: “{key.source}” is unfinished")
        elif key in texts:
            found += translation_faults(key, entry.persian)
    return found


def release_faults(path: Path = CATALOGUE) -> list[str]:
    """Let Qt's own tool read the catalogue, where it is installed."""
    beside = Path(sys.executable).parent
    tool = shutil.which("pyside6-lrelease", path=str(beside)) or shutil.which("pyside6-lrelease")
    if tool is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        command = [tool, "-silent", "-fail-on-unfinished", str(path), "-qm", str(Path(folder, "fa.qm"))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"lrelease: {done.stdout}{done.stderr}".strip()] if done.returncode else []


def check() -> int:
    """Print every fault of the catalogue; the exit status."""
    entries = read()
    found = faults(entries)
    if not found and CATALOGUE.read_text(encoding="utf-8") != render(entries):
        found.append("the file is not in its canonical form; run `tools/texts.py update`")
    found += release_faults()
    print("\n".join(found) or f"{len(entries)} texts, all with Persian")
    return 1 if found else 0


def missing() -> int:
    """Print the texts without Persian as a fragment."""
    fragment: dict[str, dict[str, str]] = {}
    for key, entry in sorted(updated(read(), program_texts()).items()):
        if not entry.finished:
            fragment.setdefault(key.context, {})[key.source] = entry.persian
    print(json.dumps(fragment, ensure_ascii=False, indent=2))
    return 0


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let nobody else write a file meanwhile; whoever comes second waits."""
    name = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]
    with Path(tempfile.gettempdir(), f"texts-{name}.lock").open("ab") as held:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there

            msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - only there

            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def write(fragments: Sequence[Path], catalogue: Path = CATALOGUE, program: Path = PROGRAM) -> int:
    """Bring the catalogue up to date or take fragments in; the exit status.

    Only an update drops what is gone: while fragments are folded, the text of a module that somebody is
    working on may be away for a minute.
    """
    catalogue.parent.mkdir(exist_ok=True)
    with alone(catalogue):
        before = read(catalogue)
        entries = updated(before, program_texts(program))
        left = fold(entries, fragments)
        gone = [key for key, entry in before.items() if fragments and key not in entries and entry.finished]
        entries |= {key: before[key] for key in gone}
        whole = catalogue.with_suffix(".new")
        whole.write_text(render(entries), encoding="utf-8", newline="\n")
        whole.replace(catalogue)
    unfinished = sum(not entry.finished for entry in entries.values())
    kept = [f"gone from the program, kept until the next update: {key}" for key in sorted(gone)]
    print("\n".join([*left, *kept, f"{len(entries)} texts, {unfinished} without Persian"]))
    return 1 if left else 0


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("command", choices=("update", "fold", "missing", "check"))
    parser.add_argument("fragments", nargs="*", type=Path)
    told = parser.parse_args(arguments)
    if bool(told.fragments) != (told.command == "fold"):
        parser.error("only `fold` takes files, and it needs at least one")
    if told.command == "check":
        return check()
    return missing() if told.command == "missing" else write(told.fragments)


if __name__ == "__main__":
    sys.exit(main())
