"""The counts over all assessments from the command line, against what was recorded there."""

from pathlib import Path

from tests.cli.test_surveys import MARYAM, Line, answered, line

__all__ = ["line"]


def test_the_pictures_are_counted(line: Line, tmp_path: Path) -> None:
    file = answered(tmp_path, driver=True, capabilities=["training"], coverage=5, hours="_declined")
    line("surveys", "record", "--person", MARYAM, "--answers", file, "--json").data()
    found = line("surveys", "pictures", "--county", "2901", "--json").data()
    assert (found["funnel"]["registered"], found["funnel"]["assessed"]) == (1, 1)
    assert sum(span["people"] for span in found["scores"]) == 1
    assert [one["people"] for one in found["fields"]] == [1]
    (surveyor,) = found["surveyors"]
    assert (surveyor["count"], surveyor["refusals"], surveyor["identical"]) == (1, 1, 0)
    assert "۱ نفر ثبت‌شده، ۱ نفر پتانسیل‌سنجی‌شده" in line("surveys", "pictures").out
    assert line("surveys", "pictures", "--county", "2902", "--json").data()["surveyors"] == []
