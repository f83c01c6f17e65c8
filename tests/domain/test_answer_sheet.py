"""Sheets of answers in the shapes in which ODK Central, Briefcase, Kobo and Ona export them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.answer_sheet import AnswerLine, AnswerSheet, read_answers
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.domain.sheet_columns import SheetRow
from homejobs_desktop.foundation.errors import Invalid
from tests.support.forms import form

FORM = form(
    questions=[
        {"code": "job", "kind": "one", "text": "شغل/پیشه؟", "options": [
            {"code": "farm", "label": "کشاورزی"}, {"code": "craft", "label": "صنایع دستی"}]},
        {"code": "needs", "kind": "many", "text": "نیازها", "options": [
            {"code": "loan", "label": "وام"}, {"code": "sale", "label": "بازار فروش"},
            {"code": "job", "label": "کار تازه"}]},
        {"code": "order", "kind": "rank", "text": "ترتیب", "options": [
            {"code": "a", "label": "الف"}, {"code": "b", "label": "ب"}]},
        {"code": "first_people", "kind": "number", "text": "چند نفر؟"},
        {"code": "then_people", "kind": "number", "text": "چند نفر؟"},
        {"code": "spot", "kind": "geopoint", "text": "کجا؟"},
        {"code": "since", "kind": "date", "text": "از کی؟"},
        {"code": "opens", "kind": "time", "text": "ساعت؟"},
        {"code": "photo", "kind": "photo", "text": "عکس"},
        {"code": "tools", "kind": "table", "text": "ابزارها", "columns": [
            {"code": "tool", "kind": "text", "text": "ابزار"},
            {"code": "uses", "kind": "many", "text": "کاربرد", "options": [
                {"code": "home", "label": "خانه"}, {"code": "sell", "label": "فروش"}]}]},
    ]
)  # fmt: skip


def sheet(*rows: str) -> tuple[SheetRow, ...]:
    return tuple(SheetRow(line, tuple(row.split(","))) for line, row in enumerate(rows, start=1))


def read(*sheets: tuple[str, tuple[SheetRow, ...]]) -> AnswerSheet:
    return read_answers(FORM, sheets)


def one(*rows: str) -> AnswerLine:
    (line,) = read(("data", sheet(*rows))).lines
    return line


CENTRAL = (
    "SubmissionDate,start,end,today,g-national_code,g-job,needs,needs/loan,needs/sale,needs/job,"
    "g-inner-spot-Latitude,g-inner-spot-Longitude,g-inner-spot-Altitude,g-inner-spot-Accuracy,since,opens,photo,"
    "meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,"
    "DeviceID,Edits,FormVersion"
)


def central(key: str, review: str = "") -> str:
    return (
        "2026-11-19T05:00:00.000Z,2026-11-18T09:00:00.000+03:30,2026-11-18T09:20:00.000+03:30,2026-11-18,"
        f"0641234562,craft,loan job,1,0,1,32.863742,59.22104,1491.2,4.5,2020-05-01,09:30:00.000+03:30,"
        f"1700.jpg,uuid:{key},uuid:{key},5,نمونه,1,1,,{review},collect:x,0,2026"
    )


def test_odk_central_joins_repeats_by_their_parents_key() -> None:
    tools = (
        "g2-tool,g2-uses,g2-uses/home,g2-uses/sell,PARENT_KEY,KEY",
        "چرخ,home sell,1,1,uuid:one,uuid:one/tools[1]",
        "میز,,0,0,uuid:two,uuid:two/tools[1]",
        "دار,sell,0,1,uuid:one,uuid:one/tools[2]",
    )
    found = read(
        ("form", sheet(CENTRAL, central("two"), central("one"))),
        ("g-tools", sheet(*tools)),
    )
    assert found.unknown == ()
    two, first = found.lines
    assert first.answers["tools"] == [
        {"tool": "چرخ", "uses": ["home", "sell"]},
        {"tool": "دار", "uses": ["sell"]},
    ]
    assert two.answers["tools"] == [{"tool": "میز"}]
    assert (first.national_code, first.surveyor) == ("0641234562", "نمونه")
    assert (first.surveyed_on, first.seconds) == (dt.date(2026, 11, 18), 1200)
    assert {code: first.answers[code] for code in ("job", "needs", "spot", "since", "opens")} == {
        "job": "craft", "needs": ["loan", "job"], "spot": "32.863742 59.22104", "since": "2020-05-01",
        "opens": "09:30:00.000+03:30",
    }  # fmt: skip
    assert ("photo" in first.answers, first.files) == (False, ("photo",))


def test_what_was_rejected_on_the_server_is_marked() -> None:
    states = [("", False), ("approved", False), ("hasIssues", False), ("rejected", True)]
    for state, rejected in states:
        assert one(CENTRAL, central("one", state)).rejected is rejected
    assert one("national_code,job,_validation_status", "1,farm,Not Approved").rejected
    assert one("national_code,job,_validation_status", "1,farm,validation_status_not_approved").rejected


def test_briefcase_writes_its_days_in_english() -> None:
    heads = "SubmissionDate;national_code;g-since;g-opens;SET-OF-tools;KEY;isValidated"
    row = "Apr 26, 2018 8:56:00 AM;0641234562;Mar 5, 2018;8:56:00 AM;uuid:1/tools;uuid:1;true"
    rows = tuple(SheetRow(line, tuple(text.split(";"))) for line, text in enumerate((heads, row), start=1))
    tools = sheet("tool,PARENT_KEY,KEY,SET-OF-tools", "چرخ,uuid:1,uuid:1/tools[1],uuid:1/tools")
    found = read(("form", rows), ("g-tools", tools))
    assert found.unknown == ()
    (line,) = found.lines
    assert line.surveyed_on == dt.date(2018, 4, 26)
    assert line.answers == {"since": "2018-03-05", "opens": "8:56:00 AM", "tools": [{"tool": "چرخ"}]}


def test_kobo_writes_labels_for_names_and_answers() -> None:
    heads = (
        "start,end,کد ملی,بخش یک/شغل/پیشه؟,نیازها,نیازها/وام,نیازها/بازار فروش,نیازها/کار تازه,چند نفر؟,"
        "چند نفر؟,کجا؟,_کجا؟_latitude,_کجا؟_longitude,_کجا؟_altitude,_کجا؟_precision,عکس,عکس_URL,ترتیب,"
        "_id,_uuid,_submission_time,_validation_status,_notes,_status,_submitted_by,__version__,_tags,"
        "meta/rootUuid,_index"
    )
    row = (
        "2026-11-18T09:00:00.000+03:30,2026-11-18T09:20:00.000+03:30,0641234562,صنایع دستی,"
        "بازار فروش کار تازه,0,1,1,3,4,32.86 59.22 0 0,32.86,59.22,0,0,1700.jpg,https://kobo.example/1700.jpg,"
        "ب الف,77,f00,2026-11-19T05:00:00,,,submitted_via_web,نمونه,v1,,f00,9"
    )
    tags = "#meta,,#person,#job,,,,,,,,,,,,,,,,,,,,,,,,,"
    tools = sheet(
        "ابزار,کاربرد,کاربرد/خانه,کاربرد/فروش,_index,_parent_table_name,_parent_index,_submission__id,"
        "_submission__uuid,_submission__submission_time,_submission__validation_status",
        "چرخ,خانه فروش,1,1,1,data,9,77,f00,,",
        "میز,فروش,0,1,2,data,1,78,f01,,",
    )
    found = read(("data", sheet(heads, tags, row)), ("tools", tools))
    assert found.unknown == ()
    (line,) = found.lines
    assert line.answers == {
        "job": "صنایع دستی",
        "needs": ["sale", "job"],
        "first_people": "3",
        "then_people": "4",
        "spot": "32.86 59.22",
        "order": ["b", "a"],
        "tools": [{"tool": "چرخ", "uses": ["home", "sell"]}],
    }
    assert line.files == ("photo",)


def test_kobo_without_columns_for_options_writes_labels_side_by_side() -> None:
    assert one("national_code,needs", "1,وام بازار فروش").answers["needs"] == ["loan", "sale"]
    assert one("national_code,needs", "1,وام؛ بازار فروش").answers["needs"] == ["وام", "بازار فروش"]
    assert one("national_code,needs", "1,loan sale").answers["needs"] == ["loan", "sale"]
    assert one("national_code,needs", "1,وام فضایی").answers["needs"] == ["وام فضایی"]
    assert one("national_code,needs/loan,needs/sale", "1,TRUE,FALSE").answers == {"needs": ["loan"]}
    assert "needs" not in one("national_code,job,needs/loan,needs/sale", "1,farm,0,0").answers


@pytest.mark.parametrize(
    ("parent", "owner"), [("_submission__id", "78"), ("_submission__uuid", "f01"), ("_parent_index", "6")]
)
def test_rows_are_joined_by_whatever_both_sheets_say(parent: str, owner: str) -> None:
    main = sheet("national_code,job,_id,_uuid,_index", "1,farm,77,f00,1", "2,farm,78,f01,6")
    found = read(("data", main), ("tools", sheet(f"tool,{parent}", f"چرخ,{owner}")))
    assert ["tools" in line.answers for line in found.lines] == [False, True]


def test_rows_of_a_line_that_was_taken_out_belong_to_nobody() -> None:
    main = sheet("national_code,job,_index", "1,farm,2", "2,farm,3")
    found = read(("data", main), ("tools", sheet("tool,_parent_index", "گمشده,1", "چرخ,2")))
    assert [line.answers.get("tools") for line in found.lines] == [[{"tool": "چرخ"}], None]


def test_ona_flattens_repeats_into_columns() -> None:
    heads = "national_code,tools[1]/tool,tools[1]/uses/home,tools[1]/uses/sell,g/tools[2]/tool,tools[3]/tool"
    line = one(heads, "1,چرخ,True,False,میز,")
    assert line.answers == {"tools": [{"tool": "چرخ", "uses": ["home"]}, {"tool": "میز"}]}


def test_an_option_is_no_question_of_the_same_name() -> None:
    assert one("national_code,needs/job,job", "1,1,farm").answers == {"needs": ["job"], "job": "farm"}
    assert one("national_code,g/job", "1,craft").answers == {"job": "craft"}


def test_excel_cuts_the_names_of_sheets() -> None:
    long = form(
        questions=[
            {"code": "equipment_that_is_wanted_for_the_work", "kind": "table",
             "columns": [{"code": "tool", "kind": "text", "text": "?"}]}
        ]
    )  # fmt: skip
    for name in ("equipment_that_is_wanted_for_the", "equipment_that_is_wanted_for_..."):
        sheets = [("data", sheet("national_code,equipment_that_is_wanted_for_the_work", "1,")),
                  (name, sheet("tool,_parent_index", "چرخ,1"))]  # fmt: skip
        (line,) = read_answers(long, sheets).lines
        assert line.answers == {"equipment_that_is_wanted_for_the_work": [{"tool": "چرخ"}]}


NAMED = (
    "national_code|job|g/needs|needs/loan|needs/|/|-|tools[1]/tool|tools[x]/tool|tools[999999]/tool|_id|KEY|today|"
    "spot-Latitude|_spot_longitude|_spot_|چند نفر؟|شغل/پیشه؟|photo_URL|_parent_index|end||meta/|[1]|"
    "ReviewState|order|since|opens"
)
HEADS = st.sampled_from(NAMED.split("|")) | st.text("/:.-_[]()ابآ kq1", max_size=12)
FILLED = ("", "1", "0641234562", "loan sale", "وام", "Apr 26, 2018", "Apr 99, 2018", "2026-11-18T")
CELLS = st.sampled_from(FILLED) | st.text(max_size=12)


@given(st.lists(HEADS, min_size=1, max_size=8), st.lists(st.lists(CELLS, max_size=9), max_size=4), st.data())
def test_no_sheet_does_worse_than_being_refused(
    heads: list[str], rows: list[list[str]], data: st.DataObject
) -> None:
    lines = [tuple(heads), *(tuple(row) for row in rows)]
    numbered = tuple(SheetRow(line, cells) for line, cells in enumerate(lines, start=1))
    beside = data.draw(st.sampled_from(["tools", "g-tools", "x", ""]))
    try:
        found = read_answers(FORM, [("data", numbered), (beside, numbered)])
    except Invalid:
        return
    known = {question.code for question in FORM.questions()}
    assert all(set(line.answers) <= known for line in found.lines)
    assert set(found.unknown) <= set(heads)
    for line in found.lines:
        tidy_answers(FORM, line.answers, ReferenceBook(()), dt.date(2026, 11, 22))
