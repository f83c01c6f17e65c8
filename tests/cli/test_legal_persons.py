"""The commands about legal persons."""

import json
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from tests.support.office import PASSWORD, make_office


def test_a_firm_is_added_shown_and_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    make_office(tmp_path / "office").close()

    def run(*words: str) -> tuple[int, str]:
        status = main(["--data", str(tmp_path / "office"), *words, "--json"])
        return status, capsys.readouterr().out

    words = ("legal", "add", "--legal-id", "10380284790", "--name", "تعاونی")
    assert run(*words, "--registration-date", "1398/02/11", "--kind", "cooperative")[0] == 0
    shown = json.loads(run("legal", "show", "۱۰۳۸۰۲۸۴۷۹۰")[1])
    assert (shown["name"], shown["registration_date"], shown["permits"]) == ("تعاونی", "1398-02-11", 0)
    assert [row["legal_id"] for row in json.loads(run("legal", "search", "تعا")[1])] == ["10380284790"]
    assert run(*words)[0] == 1
    assert run(*words, "--registration-date", "1398/13/11")[0] == 1
    assert run("legal", "show", "14000000000")[0] == 1
