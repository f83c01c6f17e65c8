"""Every text of the program is marked in one way and has its Persian."""

import ast

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.catalogue import PERSIAN, Catalogue
from tests.architecture.test_boundaries import PROGRAM, sources
from tools import texts


def test_every_text_has_its_persian() -> None:
    assert texts.faults(texts.read()) == []


def test_the_catalogue_is_in_its_canonical_form() -> None:
    assert texts.CATALOGUE.read_text(encoding="utf-8") == texts.render(texts.read())


def test_qt_reads_the_catalogue_too() -> None:
    assert texts.release_faults() == []


def test_the_program_reads_every_message_of_the_catalogue() -> None:
    told = Catalogue(assets.read(PERSIAN)).all()
    assert {(text.context, text.source): persian for text, persian in told.items()} == {
        tuple(key): entry.persian for key, entry in texts.read().items() if entry.persian
    }


def test_mark_keeps_its_name_so_that_its_calls_are_found() -> None:
    renamed = []
    for path in sources("homejobs_desktop"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("i18n"):
                renamed += [
                    f"{path.name}:{node.lineno}" for name in node.names if name.name == "mark" and name.asname
                ]
    assert not renamed


def test_no_text_is_made_without_mark() -> None:
    made = []
    for path in sources("homejobs_desktop"):
        if path == PROGRAM / "foundation" / "i18n.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports_text = any(
            isinstance(node, ast.ImportFrom)
            and (node.module or "").endswith("i18n")
            and any(name.name == "Text" for name in node.names)
            for node in ast.walk(tree)
        )
        for node in ast.walk(tree):
            if not (imports_text and isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            literal = any(isinstance(value, ast.Constant | ast.JoinedStr) for value in node.args)
            if node.func.id == "Text" and literal:
                made.append(f"{path.name}:{node.lineno}")
    assert not made
