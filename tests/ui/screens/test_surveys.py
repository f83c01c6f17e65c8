from PySide6.QtCore import Qt

from homejobs_desktop.services import surveys
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.runner import Services
from tests.support.forms import form
from tests.support.keys import CTRL, focused, press_here, type_here
from tests.support.surveying import ALT, Show, answer_all, begin, desk_of, here


def test_a_whole_assessment_by_the_keyboard_alone(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    seen = answer_all(opened)
    rows = office.ask(surveys.surveys_of, zahra)
    answering = desk_of(opened).answering
    assert len(rows) == 1, [
        (code, answering.row_of(code).problem, answering.row_of(code).doubt) for code in seen[-1:]
    ]
    assert len(seen) > 40
    assert desk_of(opened).result.isVisible()
    assert desk_of(opened).result.band.text().endswith(rows[0].band_title)
    assert office.ask(find_draft, f"survey/potential/{zahra}") is None
    assert opened.frame.lines
    assert desk_of(opened).list.view.rows.rowCount() == 1


def test_not_knowing_and_not_answering_are_answers(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    answering.go_to_question("household_size")
    first = here(answering)
    press_here(Qt.Key.Key_F6)
    second = here(answering)
    press_here(Qt.Key.Key_F7)
    assert first == "household_size" != second
    answers = answering.answers()
    assert (answers[first], answers[second]) == ("_unknown", "_declined")
    answering.go_to_question(first)
    type_here("5")
    assert answering.answers()[first] == 5
    answering.go_to_question(second)
    press_here(Qt.Key.Key_F7)
    assert second not in answering.answers()


def test_a_question_that_depends_on_another_comes_back_with_its_answer(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("earlier_loan")
    row = answering.row_of("earlier_loan_source")
    assert row.isHidden()
    press_here(Qt.Key.Key_1, text="1")
    assert not row.isHidden()
    press_here(Qt.Key.Key_2, text="2")
    assert answering.answers()["earlier_loan_source"]
    answering.go_to_question("earlier_loan")
    press_here(Qt.Key.Key_2, text="2")
    assert row.isHidden()
    assert "earlier_loan_source" not in answering.answers()
    answering.go_to_question("earlier_loan")
    press_here(Qt.Key.Key_1, text="1")
    assert not row.isHidden()
    assert answering.answers()["earlier_loan_source"] == row.answer()


def test_a_computed_value_follows_what_is_typed(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("household_size")
    type_here("4")
    answering.go_to_question("household_income")
    type_here("8000000")
    told = answering._pages[0]._told["income_per_head"]
    assert "2,000,000" in told._value.text().replace("٬", ",")


def test_an_impossible_answer_is_told_beside_it_and_a_second_enter_goes_past(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("hours")
    type_here("400")
    press_here(Qt.Key.Key_Return)
    assert here(answering) == "hours"
    assert "112" in answering.row_of("hours").problem
    assert answering.outline.words_at("hours").lstrip("\u200f").startswith("!")
    press_here(Qt.Key.Key_Return)
    assert here(answering) != "hours"
    answering.go_to_question("hours")
    press_here(Qt.Key.Key_Backspace)
    assert answering.row_of("hours").problem == ""


def test_an_unusual_answer_asks_why_and_keeps_the_reason(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("household_income")
    type_here("4000000")
    press_here(Qt.Key.Key_Return)
    assert here(answering) == "household_income"
    assert answering.row_of("household_income").doubt
    type_here("فصلی")
    press_here(Qt.Key.Key_Return)
    assert here(answering) != "household_income"
    assert answering.overrides() == {"household_income": "فصلی"}
    answering.go_to_question("household_income")
    type_here("0")
    assert answering.overrides() == {}
    assert answering.row_of("household_income").doubt == ""


def test_a_table_is_filled_row_by_row(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("equipment")
    press_here(Qt.Key.Key_3, text="3")
    answering.go_to_question("equipment_wanted")
    press_here(Qt.Key.Key_Return)
    for text in ("چرخ", "2", "450"):
        type_here(text)
        press_here(Qt.Key.Key_Return)
    type_here("اتو")
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_F6)
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    assert here(answering) != "equipment_wanted"
    given = answering.answers()
    table = given["equipment_wanted"]
    assert isinstance(table, dict)
    rows = table["rows"]
    assert rows[0] == {"tool": "چرخ", "tool_count": 2, "tool_price": 450, "tool_total": 900}
    assert rows[1] == {"tool": "اتو", "tool_count": "_unknown"}
    assert given["equipment_total"] == 900
    answering.go_to_question("equipment_wanted")
    press_here(Qt.Key.Key_Delete, CTRL)
    after = answering.answers()["equipment_wanted"]
    assert isinstance(after, dict)
    assert [one["tool"] for one in after["rows"]] == ["اتو"]


def test_one_question_at_a_time_is_remembered(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    answering.go_to_question("employment")
    press_here(Qt.Key.Key_F8)
    visible = [code for code, row in answering._pages[0].rows.items() if not row.isHidden()]
    assert visible == ["employment"]
    press_here(Qt.Key.Key_2, text="2")
    assert here(answering) == "insurance"
    assert opened.memory.kept["surveys/mode"] == "one"
    press_here(Qt.Key.Key_F8)
    assert not answering.row_of("employment").isHidden()


def test_only_what_is_asked_is_seen_in_every_section(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    asking = answering.asking
    assert asking is not None
    for _section in asking.questionnaire.sections:
        opened.settle(60)
        rows = answering._pages[answering.section].rows
        seen = [code for code, row in rows.items() if row.isVisible()]
        assert seen == asking.asked_in(answering.section)
        press_here(Qt.Key.Key_Down, ALT)


def test_one_at_a_time_is_one_also_in_sections_made_later(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    press_here(Qt.Key.Key_F8)
    for _step in range(20):
        opened.settle(30)
        rows = answering._pages[answering.section].rows
        assert [code for code, row in rows.items() if row.isVisible()] == [here(answering)]
        press_here(Qt.Key.Key_Down, CTRL)


def test_the_keys_of_the_way_work_in_an_empty_table(show: Show, zahra: str) -> None:
    answering = desk_of(begin(show, zahra)).answering
    answering.go_to_question("equipment")
    press_here(Qt.Key.Key_3, text="3")
    answering.go_to_question("equipment_wanted")
    press_here(Qt.Key.Key_Down, CTRL)
    after = here(answering)
    assert after not in {"", "equipment_wanted"}
    press_here(Qt.Key.Key_Up, CTRL)
    assert here(answering) == "equipment_wanted"
    section = answering.section
    press_here(Qt.Key.Key_Down, ALT)
    assert answering.section == section + 1


def test_the_list_leads_to_every_question(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    press_here(Qt.Key.Key_F2)
    assert focused() is answering.outline
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    assert here(answering) == "insurance"
    press_here(Qt.Key.Key_Down, CTRL)
    press_here(Qt.Key.Key_Up, CTRL)
    assert here(answering) == "insurance"
    press_here(Qt.Key.Key_Down, ALT)
    assert answering.section == 1
    press_here(Qt.Key.Key_Up, ALT)
    press_here(Qt.Key.Key_Up, ALT)
    assert answering.section == 0


def test_what_is_missing_is_shown_at_its_question(show: Show, office: Services, zahra: str) -> None:
    opened = begin(show, zahra)
    answering = desk_of(opened).answering
    answering.go_to_question("hours")
    opened.page.save()
    opened.settle()
    assert here(answering) == "consent"
    assert answering.row_of("consent").problem
    assert answering.row_of("hours").problem
    assert office.ask(surveys.surveys_of, zahra) == ()
    assert answering.save_button.isEnabled()


def test_one_of_several_questionnaires_is_chosen_first(show: Show, zahra: str) -> None:
    opened = begin(show, zahra)
    desk = desk_of(opened)
    desk._choose((form(1, name="first"), form(1, name="second")))
    assert desk.which.isVisible()
    press_here(Qt.Key.Key_Down)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert desk.answering.questionnaire is not None
    assert desk.answering.questionnaire.name == "second"
    assert desk.answering.isVisible()
