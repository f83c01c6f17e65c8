"""Files of answers: Central's zip, Briefcase's folder, Kobo's csv with semicolons and a byte order mark."""

import zipfile
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.sheets.exports import read_export

MAIN = "national_code,job,KEY\n0641234562,farm,uuid:1\n"
TOOLS = "tool,PARENT_KEY,KEY\nچرخ,uuid:1,uuid:1/tools[1]\n"


def zipped(file: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def test_a_zip_of_central_holds_form_repeats_and_photos(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "media/form.csv": "a\n1", "form-tools.csv": TOOLS, "form.csv": MAIN, "form-empty.csv": "",
        "media/1700.jpg": b"\xff\xd8",
    }  # fmt: skip
    tables = read_export(zipped(tmp_path / "form.csv.zip", **members))
    assert [(name, len(rows)) for name, rows in tables] == [("form", 2), ("tools", 2)]
    assert tables[1][1][1].cells == ("چرخ", "uuid:1", "uuid:1/tools[1]")


def test_files_beside_a_csv_are_its_repeats(tmp_path: Path) -> None:
    for name, content in (("form[1].csv", MAIN), ("form[1]-g-tools.csv", TOOLS), ("formula.csv", "x\n1")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert [name for name, _rows in read_export(tmp_path / "form[1].csv")] == ["", "g-tools"]


def test_kobos_csv_has_semicolons_and_a_mark(tmp_path: Path) -> None:
    file = tmp_path / "kobo.csv"
    file.write_text('"national_code";"job";"_index"\n"0641234562";"a, b; c";"1"\n', encoding="utf-8-sig")
    ((_name, rows),) = read_export(file)
    assert [row.cells for row in rows] == [("national_code", "job", "_index"), ("0641234562", "a, b; c", "1")]


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"readme.txt": "x"}, "no csv file"),
        ({"form.csv": ""}, "no csv file"),
        ({"form.csv": b"\x00\x01\x02\x03\x05\x06" * 50}, "damaged"),
    ],
)
def test_a_zip_without_answers_is_refused(
    tmp_path: Path, members: dict[str, str | bytes], words: str
) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_export(zipped(tmp_path / "x.zip", **members))
    assert words in refusal.value.sentence()


def test_a_zip_that_says_too_much_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_export(zipped(tmp_path / "x.zip", **{"form.csv": b"0" * (65 << 20)}))
    assert "too large" in refusal.value.sentence()
