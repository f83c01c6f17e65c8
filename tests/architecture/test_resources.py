"""Every file that ships can be read as what its name says."""

import csv
import io
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted(path for path in (ROOT / "resources").rglob("*") if path.is_file())


def text(data: bytes) -> str:
    """Decode a text file."""
    return data.decode("utf-8")


READERS: dict[str, Callable[[bytes], object]] = {
    ".json": lambda data: json.loads(text(data)),
    ".toml": lambda data: tomllib.loads(text(data)),
    ".csv": lambda data: list(csv.reader(text(data).splitlines(), strict=True)),
    ".xlsx": lambda data: load_workbook(io.BytesIO(data), read_only=True).sheetnames,
    ".ttf": lambda data: data.startswith(b"\x00\x01\x00\x00"),
    ".png": lambda data: data.startswith(b"\x89PNG"),
    ".ico": lambda data: data.startswith(b"\x00\x00\x01\x00"),
    ".qss": text,
    ".md": text,
    ".txt": text,
    ".html": text,
    "": text,
}
TYPED_BY_PEOPLE = {"person_columns.json"}
"""Data that list what people really type, old keyboards included."""


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_shipped_file_can_be_read(path: Path) -> None:
    assert path.suffix in READERS, "nobody says how to read it"
    assert READERS[path.suffix](path.read_bytes()) not in (None, False, "")


def test_data_are_persian_and_not_arabic() -> None:
    wrong = [
        path.name
        for path in SHIPPED
        if path.suffix in {".json", ".toml", ".csv"}
        and path.name not in TYPED_BY_PEOPLE
        and "aliases" not in path.read_text(encoding="utf-8")
        and any(sign in path.read_text(encoding="utf-8") for sign in "يك")
    ]
    assert not wrong
