"""Letters: every value stands on them, nothing is clipped, tables and signatures keep their promises."""

import dataclasses
import io
import subprocess
import sys

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.letter import LetterContent, letter, letters
from homejobs_desktop.documents.logo import read_logo, write_logo
from homejobs_desktop.documents.shaping import paper_digits
from homejobs_desktop.documents.template import Part, Template, load_template, read_template, shipped_template
from homejobs_desktop.domain.papers import PAPERS, FieldForm
from homejobs_desktop.foundation.errors import Invalid
from tests.support.papers import (
    LETTERS,
    LONG_NAME,
    covered_people,
    drawn,
    edges,
    emptiest,
    longest,
    ordinary,
    with_changes,
)

CODES = [kind.code for kind in LETTERS]
A4, A5 = (595, 842), (420, 595)


def pages_of(pdf: bytes) -> list[str]:
    """Give the text of each page as a reader finds it, without its breaks and joiners."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [str(page.get_textpage().get_text_range()) for page in document]
    return [plain(text) for text in texts]


def plain(text: str) -> str:
    return " ".join(text.replace("\u200c", "").replace("\xa0", " ").replace("\ufffe", "").split())


def words_of(content: LetterContent, template: Template | str) -> str:
    return " ".join(pages_of(drawn(content, template)))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["", "A4", "A5"])
def test_equal_letters_are_equal_bytes(code: str, paper: str) -> None:
    content = ordinary(code, paper=paper)
    assert drawn(content, code) == drawn(dataclasses.replace(content), code)
    assert drawn(content, code) != drawn(with_changes(content, copy_no=2), code)
    size = {"": load_template(code).size}.get(paper, paper)
    width, height, *_edges = next(edges(drawn(content, code)))
    assert (round(width), round(height)) == (A4 if size == "A4" else A5)


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import sys; from tests.support.papers import drawn, ordinary; "
        "sys.stdout.buffer.write(drawn(ordinary('coverage_contract'), 'coverage_contract'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == drawn(ordinary("coverage_contract"), "coverage_contract")


@pytest.mark.parametrize("code", CODES)
def test_what_a_letter_must_say_can_be_read_and_searched(code: str) -> None:
    kind, text = PAPERS[code], words_of(ordinary(code), code)
    for each in kind.fields:
        if each.required and each.form is FieldForm.TEXT:
            assert plain(paper_digits(each.sample)) in text, each.name
    for value in ("بیرجند", "۱۴۰۵/۰۹/۰۲", "۲ برگ", "نسخهٔ ۱", "وزارت تعاون، کار و رفاه اجتماعی"):
        assert value in text, value


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("absurd", [False, True])
def test_the_longest_names_stay_within_the_margins(code: str, paper: str, *, absurd: bool) -> None:
    pdf = drawn(longest(code, paper, absurd=absurd), code)
    for width, height, left, bottom, right, top in edges(pdf):
        margin = 20
        assert left >= margin
        assert bottom >= margin
        assert right <= width - margin
        assert top <= height - margin
    assert plain(LONG_NAME) in " ".join(pages_of(pdf))
    assert len(pages_of(drawn(longest(code, paper), code))) <= 4


@pytest.mark.parametrize("code", CODES)
def test_a_letter_of_which_little_is_known_is_one_page_to_be_filled_by_hand(code: str) -> None:
    (page,) = pages_of(drawn(emptiest(code), code))
    assert "شماره: ...." in page
    assert "پیوست: ندارد" in page
    assert "پیشنمایش" in page


def test_sixty_covered_persons_stand_on_three_pages_under_the_same_head() -> None:
    pages = pages_of(drawn(covered_people(60), "covered_list"))
    assert len(pages) == 3
    for number, text in enumerate(pages, start=1):
        assert text.count("نام و نام خانوادگی") == 1
        assert paper_digits(f"صفحهٔ {number} از 3") in text
        assert "۱۴۵۰۵" in text
    whole = " ".join(pages)
    people = [row[1] for row in covered_people(60).tables["covered"]]
    assert len(set(people)) == 60
    assert all(paper_digits(person) in whole for person in people)
    assert "رئیس اداره" in pages[-1]
    assert "رئیس اداره" not in pages[0]


@pytest.mark.parametrize("count", range(18, 32))
def test_signatures_never_stand_alone(count: int) -> None:
    pages = pages_of(drawn(covered_people(count), "covered_list"))
    assert "این صورت بر پایهٔ قراردادهای" in pages[-1]
    assert "کارشناس مشاغل خانگی" in pages[-1]
    assert sum("کارشناس مشاغل خانگی" in page for page in pages) == 1


def test_a_single_page_is_not_numbered() -> None:
    assert "صفحهٔ" not in words_of(ordinary("renewal_notice"), "renewal_notice")


@pytest.mark.parametrize(
    ("gender", "word"),
    [("female", "سرکار خانم"), ("male", "جناب آقای"), ("", "متقاضی گرامی"), ("x", "متقاضی گرامی")],
)
def test_each_person_is_addressed_as_the_template_says(gender: str, word: str) -> None:
    text = words_of(ordinary("missing_notice", values={"honorific": gender}), "missing_notice")
    assert f"{word} زهرا امیرآبادی" in text


def test_pieces_stand_where_their_field_is_there_or_not() -> None:
    soon = words_of(ordinary("renewal_notice"), "renewal_notice")
    over = words_of(ordinary("renewal_notice", values={"over": "1"}), "renewal_notice")
    assert ("پایان مییابد" in soon, "پایان یافته است" in soon) == (True, False)
    assert ("پایان مییابد" in over, "پایان یافته است" in over) == (False, True)
    assert "توضیح کارشناس" not in words_of(
        ordinary("missing_notice", values={"remark": ""}), "missing_notice"
    )
    none = ordinary("application_receipt", tables={})
    assert "مدارک دریافتشده" not in words_of(none, "application_receipt")


def test_a_code_with_letters_and_one_with_slashes_read_from_the_left() -> None:
    content = ordinary("missing_notice", letter_no="14505/ق/م/ب/1402")
    with pypdfium2.PdfDocument(drawn(content, "missing_notice")) as document:
        page = document[0].get_textpage()
        place: dict[str, float] = {}
        for number in range(page.count_chars()):
            letter_drawn, box = page.get_text_range(number, 1), page.get_charbox(number)
            if box[1] > document[0].get_height() * 0.85 and box[0] < document[0].get_width() / 3:
                place[letter_drawn] = min(box[0], place.get(letter_drawn, box[0]))
    assert place["۱"] < place["ق"] < place["م"] < place["ب"]


def test_a_list_may_name_its_columns_and_the_letters_fields() -> None:
    part = Part(rows="missing", text="{number} از {person}: {name}")
    template = dataclasses.replace(load_template("missing_notice"), parts=(part,))
    text = words_of(ordinary("missing_notice"), template)
    assert "۲ از زهرا امیرآبادی: تصویر شناسنامه" in text


def test_a_table_without_headings_or_widths_names_its_columns() -> None:
    part = Part(rows="documents", columns=("document", "number"))
    template = dataclasses.replace(load_template("missing_notice"), parts=(part,))
    assert "document" in words_of(ordinary("missing_notice"), template)


def test_a_tall_row_goes_on_overleaf_under_the_head() -> None:
    kind = PAPERS["covered_list"]
    row = kind.tables[0].rows[0]
    tall = (row[0], " ".join([LONG_NAME] * 60), *row[2:])
    pages = pages_of(drawn(ordinary("covered_list", tables={"covered": (tall,)}), "covered_list"))
    assert len(pages) > 1
    assert all("نام و نام خانوادگی" in page for page in pages[:-1])
    assert " ".join(pages).count("خراسانی") == 60


def test_many_letters_are_one_file_and_each_counts_its_pages() -> None:
    template = load_template("covered_list")
    contents = [covered_people(40), covered_people(3)]
    pages = pages_of(letters(template, iter(contents), load_fonts()))
    assert len(pages) == 3
    assert ("صفحهٔ ۲ از ۲" in pages[1], "صفحهٔ" in pages[2]) == (True, False)
    assert letters(template, contents[1:], load_fonts()) == letter(template, contents[1], load_fonts())


def test_signers_stand_in_rows_of_three_from_the_right() -> None:
    pdf = drawn(ordinary("coverage_contract"), "coverage_contract")
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        found: dict[str, list[float]] = {}
        for word in ("امضا و مهر", "امضا و اثر انگشت"):
            searcher = page.search(word)
            while (hit := searcher.get_next()) is not None:
                found.setdefault(word, []).append(page.get_charbox(hit[0])[0])
    right, left = sorted(found["امضا و مهر"], reverse=True)
    assert left < found["امضا و اثر انگشت"][0] < right
    template = load_template("coverage_contract")
    six = dataclasses.replace(template, signers=template.signers * 2)
    assert len(list(edges(drawn(ordinary("coverage_contract"), six)))) == 2


def test_a_logo_stands_beside_the_office() -> None:
    made = io.BytesIO()
    Image.new("RGB", (120, 90), (0, 90, 90)).save(made, "PNG")
    logo = read_logo(write_logo(made.getvalue()), 1)
    template = load_template("agency_referral")
    content = ordinary("agency_referral")
    with pypdfium2.PdfDocument(drawn(content, dataclasses.replace(template, logo=logo))) as document:
        (image,) = document[0].get_objects(filter=[3])
        left, bottom, right, top = image.get_bounds()
        width, height = document[0].get_size()
    assert round(right) == round(width - 20 * 72 / 25.4)
    assert top < height - 20 * 72 / 25.4
    assert (right - left) / (top - bottom) == pytest.approx(120 / 90, rel=0.01)
    plain_right = max(edge[4] for edge in edges(drawn(content, template)))
    office = drawn(content, dataclasses.replace(template, logo=logo, parts=template.parts[:1]))
    assert next(edges(office))[4] <= plain_right


def test_a_note_and_a_receipt_stand_at_the_foot() -> None:
    source = shipped_template("agency_referral").replace('note = ""', 'note = "نشانی: {office}، میدان"', 1)
    source = source.replace('receipt = ""', 'receipt = "تحویل گرفتم {person}"')
    text = words_of(ordinary("agency_referral"), read_template(source, PAPERS["agency_referral"]))
    assert "نشانی: بیرجند، میدان" in text
    assert "تحویل گرفتم زهرا امیرآبادی" in text


def test_what_a_template_empties_is_left_out() -> None:
    source = shipped_template("agency_referral").replace('enclosure = "پیوست"', 'enclosure = ""')
    source = source.replace('motto = "باسمه تعالی"', 'motto = ""').replace('copy = "نسخهٔ"', 'copy = ""')
    text = words_of(ordinary("agency_referral"), read_template(source, PAPERS["agency_referral"]))
    assert not any(word in text for word in ("۲ برگ", "باسمه", "نسخهٔ"))


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(CODES), st.data())
def test_whatever_is_accepted_can_be_drawn(code: str, data: st.DataObject) -> None:
    lines = shipped_template(code).split("\n")
    for _ in range(data.draw(st.integers(1, 3), label="times")):
        number = data.draw(st.integers(0, len(lines) - 1), label="line")
        if data.draw(st.booleans(), label="gone"):
            lines.pop(number)
        else:
            lines.insert(number, lines[data.draw(st.integers(0, len(lines) - 1), label="again")])
    try:
        template = read_template("\n".join(lines), PAPERS[code])
    except Invalid:
        return
    pdf = letter(template, longest(code, data.draw(st.sampled_from(["", "A4", "A5"]))), load_fonts())
    for width, _height, left, _bottom, right, _top in edges(pdf):
        assert 0 <= left < right <= width
