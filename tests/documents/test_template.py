"""Templates: what is shipped can be read, what a province adapts is taken or refused with its line."""

import base64
import dataclasses
import io
import re
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from homejobs_desktop.documents.logo import LARGEST_LOGO, read_logo, write_logo
from homejobs_desktop.documents.template import load_template, read_template, shipped_template
from homejobs_desktop.documents.template_source import LONGEST_SOURCE, Source
from homejobs_desktop.domain.papers import PAPERS, PERMIT_SHEET
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid

CODES = list(PAPERS)
LETTERS = [kind for kind in PAPERS if kind != PERMIT_SHEET]
NOTICE = "missing_notice"


def refused(text: str, code: str = NOTICE) -> tuple[tuple[int, str], ...]:
    """Give the lines and sentences with which a template is refused."""
    with pytest.raises(Invalid) as caught:
        read_template(text, PAPERS[code])
    found = []
    for problem in caught.value.problems:
        line = problem.params["line"]
        assert isinstance(line, int)
        assert 1 <= line <= len(text.split("\n"))
        assert f"Line {line}:" in problem.sentence()
        found.append((line, problem.sentence()))
    assert found == sorted(found, key=lambda each: each[0])
    return tuple(found)


def changed(old: str, new: str, code: str = NOTICE) -> tuple[str, int]:
    """Give a shipped source with one piece replaced, and the line that it stands in."""
    text = shipped_template(code)
    assert text.count(old) == 1, old
    return text.replace(old, new), text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize("code", CODES)
def test_what_is_shipped_is_read_without_a_fault(code: str) -> None:
    template = read_template(shipped_template(code), PAPERS[code])
    assert template == load_template(code)
    assert template["paper"] == code


TITLED_BY_ITSELF = "questionnaire_sheet.toml"
"""Its title is that of the questionnaire."""


@pytest.mark.parametrize("name", sorted({*assets.names("resources/documents")} - {TITLED_BY_ITSELF}))
def test_every_wording_has_a_title(name: str) -> None:
    assert load_template(name.removesuffix(".toml"))["title"]


def test_groups_and_lists_are_found_by_name() -> None:
    wording = load_template("permit_sheet")
    assert wording["labels.national_code"] == "کد ملی"
    assert len(wording.group("signers")) == 2
    assert wording.get("nothing") == ""
    assert wording.group("nothing") == []


@pytest.mark.parametrize("code", CODES)
def test_every_field_is_explained_in_the_file(code: str) -> None:
    comments = "\n".join(line for line in shipped_template(code).split("\n") if line.startswith("#"))
    for each in PAPERS[code].fields:
        assert f"{{{each.name}}}" in comments
    for table in PAPERS[code].tables:
        assert f"#   {table.name} (" in comments


@pytest.mark.parametrize("code", CODES)
def test_any_line_may_be_lost(code: str) -> None:
    lines = shipped_template(code).split("\n")
    for number in range(len(lines)):
        taken_or_refused("\n".join(lines[:number] + lines[number + 1 :]), code)


SCRAPS = st.one_of(
    st.sampled_from(
        ['"', "[", "]]", "{", "}", "= 5", "#", "\\", "{person}", "{persn}", "''", "x = true", "\t"]
    ),
    st.text(max_size=6),
)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(CODES), st.data())
def test_any_line_may_be_mistyped(code: str, data: st.DataObject) -> None:
    lines = shipped_template(code).split("\n")
    number = data.draw(st.integers(0, len(lines) - 1), label="line")
    line = lines[number]
    at = data.draw(st.integers(0, len(line)), label="at")
    cut = data.draw(st.integers(0, 4), label="cut")
    lines[number] = line[:at] + data.draw(SCRAPS, label="scrap") + line[at + cut :]
    taken_or_refused("\n".join(lines), code)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_refused_with_its_line(text: str) -> None:
    refused(text)


def taken_or_refused(text: str, code: str) -> None:
    try:
        template = read_template(text, PAPERS[code])
    except Invalid:
        refused(text, code)
    else:
        assert template["title"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("font_size = 10", "font_sise = 10", "Did you mean “font_size”"),
        ("font_size = 10", "font_size = 40", "from 8 to 16"),
        ("font_size = 10", 'font_size = "10"', "must be a number"),
        ("font_size = 10", "font_size = nan", "must be a number"),
        ("font_size = 10", "font_size = true", "must be a number"),
        ("margin = 12", "margin = [1, 2]", "must be a number"),
        ("show_title = true", 'show_title = "yes"', "true or false"),
        ('size = "A5"', 'size = "A3"', "A4، A5"),
        ('paper = "missing_notice"', 'paper = "renewal_notice"', "not of “missing_notice”"),
        ('title = "اعلام نقص مدارک"', 'title = " "', "“title” is empty"),
        ('title = "اعلام نقص مدارک"', f'title = "{"ن" * 81}"', "has 81 characters"),
        ("copies_to = []", 'copies_to = "یک"', "list of texts"),
        ("copies_to = []", "copies_to = [1]", "list of texts"),
        ("copies_to = []", f"copies_to = {['ن'] * 16}", "16 entries"),
        ("copies_to = []", 'copies_to = ["{remrk}"]', "{remark}"),
        ('motto = "باسمه تعالی"', 'moto = "باسمه تعالی"', "“motto”"),
        ("کد ملی {national_code}", "کد ملی {nationl_code}", "Did you mean {national_code}"),
        ("کد ملی {national_code}", "کد ملی {national_code.x}", "Did you mean {national_code}"),
        ("کد ملی {national_code}", "کد ملی {}", "no field {}"),
        ("کد ملی {national_code}", "کد ملی {national_code", "brace stands alone"),
        ('when = "remark"', 'when = "remrk"', "Did you mean “remark”"),
        ('when = "remark"', "when = 3", "must be a text"),
        ('style = "strong"', 'style = "loud"', "cannot be “loud”"),
        ('rows = "missing"', 'rows = "misssing"', "missing، documents"),
        ('text = "{number}. {name}"', 'text = "{number}"', "must show “name”"),
        ('text = "{number}. {name}"', 'columns = ["number", "nam"]', "Did you mean “name”"),
        ('text = "{number}. {name}"', 'columns = ["name"]\nheadings = ["آ", "ب"]', "2 entries in “headings”"),
        ('text = "{number}. {name}"', 'text = "{number}"\ncolumns = ["name"]', "not by both"),
        ('text = "{number}. {name}"', "", "nothing to say"),
        ('rows = "missing"', 'columns = ["name"]', "columns are of rows"),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_in_its_line(old: str, new: str, said: str) -> None:
    text, line = changed(old, new)
    found = refused(text)
    # What belongs to the same piece may be named by its first line, at most some lines above.
    assert any(said in sentence and abs(at - line) <= 3 for at, sentence in found), found


def test_what_must_be_said_is_named_with_its_meaning() -> None:
    text, _line = changed('text = "{honorific} {person}"', 'text = "{honorific}"')
    ((line, sentence),) = refused(text)
    assert "{person} (Name of the person)" in sentence
    assert line == len(text.rstrip("\n").split("\n"))
    without, _line = changed('rows = "missing"\ntext = "{number}. {name}"', 'text = "هیچ"')
    assert "“missing”" in refused(without)[0][1]
    number = shipped_template("renewal_notice").replace("{number}", "")
    assert "{number} (Number of the permit)" in refused(number, "renewal_notice")[0][1]


def test_a_flag_is_asked_and_never_written() -> None:
    text, line = changed("شمارهٔ مجوز {number}", "شمارهٔ مجوز {number} {over}", "renewal_notice")
    ((found, sentence),) = refused(text, "renewal_notice")
    assert found == line
    assert "only be asked" in sentence


def test_a_mistake_inside_a_text_of_many_lines_is_found() -> None:
    text, line = changed('text = "توضیح کارشناس: {remark}"', 'text = """یک\nدو {remark}\nسه {rmark}\nچهار"""')
    assert refused(text)[0][0] == line + 2
    copies, line = changed("copies_to = []", 'copies_to = [\n"یک",\n"{x}",\n]')
    assert refused(copies)[0][0] == line + 2


def test_a_file_of_windows_and_an_old_keyboard_is_taken() -> None:
    text = "\ufeff" + shipped_template(NOTICE).replace("\n", "\r\n")
    assert read_template(text, PAPERS[NOTICE]) == load_template(NOTICE)
    typed = shipped_template(NOTICE).replace("کارشناس مشاغل خانگی", "كارشناس مشاغل خانگي")
    assert read_template(typed, PAPERS[NOTICE]) == load_template(NOTICE)
    at = shipped_template(NOTICE)[: shipped_template(NOTICE).index("margin")].count("\n") + 1
    assert refused(text.replace("margin", "margn"))[0][0] == at


def test_every_mistake_is_told_at_once() -> None:
    text = shipped_template(NOTICE).replace("margin = 12", "margn = 12").replace("font_size", "fontsize")
    assert len(refused(text)) == 2


def test_toml_that_cannot_be_read_is_refused_in_its_line() -> None:
    text, line = changed('size = "A5"', 'size = "A5')
    assert refused(text)[0][0] == line
    twice, line = changed("margin = 12", "margin = 12\nmargin = 13")
    ((found, sentence),) = refused(twice)
    assert found == line + 1
    assert "already given" in sentence
    refused("x = " + "[" * 5_000)
    refused("x = " + "9" * 5_000)
    refused(f'title = "{"ن" * LONGEST_SOURCE}"')
    refused("")


def test_what_is_left_out_is_taken_from_the_shipped_one() -> None:
    short = (
        '[[part]]\ntext = "{person}"\n[[part]]\nrows = "missing"\ntext = "{name}"\n[foot]\nnote = "تلفن"\n'
    )
    template = read_template(f'title = "کوتاه"\n{short}', PAPERS[NOTICE])
    shipped = load_template(NOTICE)
    assert template["title"] == "کوتاه"
    assert len(template.parts) == 2
    assert (template.signers, template.size, template["head.number"]) == (shipped.signers, "A5", "شماره")
    assert (template["foot.note"], template["foot.page"]) == ("تلفن", shipped["foot.page"])
    none = read_template(f'title = "کوتاه"\nsigner = []\n{short}', PAPERS[NOTICE])
    assert none.signers == ()


def test_a_wording_with_its_own_drawing_keeps_its_keys_and_fields() -> None:
    def said(old: str, new: str) -> str:
        text, line = changed(old, new, "permit_sheet")
        ((found, sentence),) = refused(text, "permit_sheet")
        assert found == line
        return sentence

    assert "“title”" in said('title = "برگهٔ', 'titel = "برگهٔ')
    assert "exactly these: {date}" in said("تاریخ چاپ: {date}", "تاریخ چاپ")
    assert "exactly these: {date}, {number}" in said("شمارهٔ {number} مورخ {date}", "{date}").replace("،", ",")
    assert "no fields" in said('missing = "ثبت', 'missing = "{x} ثبت')
    assert "is empty" in said('notice_title = "این برگه چیست؟"', 'notice_title = ""')
    assert "3 entries" in said('signers = ["', 'signers = ["یک", "')
    assert "must be a text" in said('country = "جمهوری اسلامی ایران"', "country = 1")
    assert "list of texts" in said(
        'signers = ["مهر و امضای دستگاه اجرایی", "مهر و امضای ادارهٔ تعاون، کار و رفاه اجتماعی"]',
        'signers = "یک"',
    )
    assert "characters" in said("این برگه چیست؟", "این برگه چیست؟" * 9)
    text = shipped_template("permit_sheet")
    assert (
        "section of its own" in refused(text.split("# نام نوع مجوز")[0] + "types = 1\n", "permit_sheet")[0][1]
    )


def test_an_adapted_wording_is_completed() -> None:
    template = read_template('title = "عنوان دیگر"\n[labels]\naddress = "جا"\n', PAPERS["permit_sheet"])
    shipped = load_template("permit_sheet")
    assert (template["title"], template["labels.address"]) == ("عنوان دیگر", "جا")
    assert template["labels.field"] == shipped["labels.field"]
    assert template.group("signers") == shipped.group("signers")


def png(side: int, *, noise: bool = False) -> bytes:
    picture = (
        Image.effect_noise((side, side), 90) if noise else Image.new("RGBA", (side, side), (0, 90, 90, 128))
    )
    made = io.BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()


def test_a_logo_is_drawn_anew_and_kept_small() -> None:
    text = write_logo(png(900, noise=True))
    assert len(base64.b64decode(text)) <= LARGEST_LOGO
    plain = read_logo(text, 1)
    assert plain.startswith(b"\x89PNG")
    assert max(Image.open(io.BytesIO(plain)).size) <= 400
    with_logo, _line = changed('logo = ""', f'logo = """\n{text}\n"""')
    assert read_template(with_logo, PAPERS[NOTICE]).logo == plain
    assert read_logo("", 1) == b""


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        ("نه", "not base64"),
        ("abc", "not base64"),
        (base64.b64encode(b"GIF89a no picture").decode(), "not a picture"),
        (base64.b64encode(png(50)[:70]).decode(), "not a picture"),
        (base64.b64encode(png(300, noise=True)).decode(), "kilobytes"),
        (base64.b64encode(png(2_100)).decode(), "kilobytes"),
    ],
)
@pytest.mark.parametrize("code", [NOTICE, "permit_sheet"])
def test_what_is_no_logo_is_refused(logo: str, said: str, code: str) -> None:
    text, line = changed('logo = ""', f'logo = "{logo}"', code)
    ((found, sentence),) = refused(text, code)
    assert found == line
    assert said in sentence


def test_no_picture_file_is_no_logo() -> None:
    with pytest.raises(Invalid):
        write_logo(b"%PDF-1.4")


@pytest.mark.parametrize("code", LETTERS)
def test_the_source_knows_the_line_of_everything(code: str) -> None:
    text = shipped_template(code)
    source = Source(text)
    lines = text.split("\n")
    parts = source.document["part"]
    assert isinstance(parts, list)
    headers = [number for number, line in enumerate(lines, start=1) if line == "[[part]]"]
    assert [source.line(("part", place)) for place in range(len(parts))] == headers
    for key in ("title", "margin", "copies_to"):
        assert re.match(rf"{key} = ", lines[source.line((key,)) - 1])
    assert lines[source.line(("head", "motto")) - 1].startswith("motto")
    assert source.line(("nothing",)) == 1


def test_nested_and_dotted_keys_are_found_too() -> None:
    source = Source('a.b = 1\n[c]\nd = {e = 2}\n[[f]]\n[f.g]\nh = 3\n[[f]]\ni = [\n1,\n2]\n"j k" = 4\n')
    assert tomllib.loads("a.b = 1")["a"] == source.document["a"]
    places: list[tuple[str | int, ...]] = [
        ("a", "b"), ("c", "d", "e"), ("f", 0, "g", "h"), ("f", 1, "i"), ("f", 1, "j k"),
    ]  # fmt: skip
    assert [source.line(place) for place in places] == [1, 3, 6, 8, 11]


def test_a_template_says_little_when_it_is_shown() -> None:
    assert "PNG" not in repr(dataclasses.replace(load_template(NOTICE), logo=png(9)))
