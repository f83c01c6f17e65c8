"""The blank questionnaire with cascades: short lists below their question, long ones on the last pages."""

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.questionnaire_sheet import questionnaire_sheet
from homejobs_desktop.documents.raster import page_images
from tests.support.cascading import cascading_form
from tests.support.forms import form
from tests.support.pdf import text_of


def test_a_long_list_stands_at_the_end_and_goes_over_pages() -> None:
    sheet = questionnaire_sheet(cascading_form(), load_fonts())
    assert len(page_images(sheet)) == 2
    assert sheet == questionnaire_sheet(cascading_form(), load_fonts())


def test_a_list_of_thousands_is_drawn_whole() -> None:
    options = [{"code": f"v{number}", "label": f"X{number}X"} for number in range(2000)]
    sheet = questionnaire_sheet(
        form(questions=[{"code": "village", "kind": "one", "options": options}]), load_fonts()
    )
    assert len(page_images(sheet)) < 15
    words = text_of(sheet)
    assert all(f"X{number}X" in words for number in range(2000))
