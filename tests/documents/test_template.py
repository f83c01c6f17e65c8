"""The wording of pages."""

import pytest

from homejobs_desktop.documents import template
from homejobs_desktop.foundation import assets


def test_groups_and_lists_are_found_by_name() -> None:
    wording = template.load_template("permit_sheet")
    assert wording["labels.national_code"] == "کد ملی"
    assert len(wording.group("signers")) == 2
    assert wording.get("nothing") == ""
    assert wording.group("nothing") == []


def test_a_newer_format_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "read", lambda _name: b'{"format": 2}')
    with pytest.raises(ValueError, match="unknown format"):
        template.load_template("of a newer program")
