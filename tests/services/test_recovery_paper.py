"""The page for the sealed envelope is drawn for the printer, and the code is kept nowhere."""

import io
from pathlib import Path

from PIL import Image

from homejobs_desktop.services.recovery_paper import PRINT_DPI, recovery_pages
from tests.support.office import make_office

GROUPS = tuple(f"{number:06}" for number in range(123_456, 123_464))


def test_the_page_fills_a_sheet_and_leaves_no_trace(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    (page,) = office.ask(recovery_pages, GROUPS)
    width, height = Image.open(io.BytesIO(page)).size
    assert abs(width - 8.27 * PRINT_DPI) < 4
    assert abs(height - 11.69 * PRINT_DPI) < 4
    office.close()
    files = [file for file in (tmp_path / "office").rglob("*") if file.is_file()]
    assert files
    assert not any(group.encode() in file.read_bytes() for file in files for group in GROUPS)
