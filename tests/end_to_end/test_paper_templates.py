"""The province adapts a letter, a package carries it, and the county's next letter is in the new words."""

from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PUBLICATION, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.persistence import store
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.paper_templates import (
    back_to_shipped,
    paper_forms,
    preview_template,
    publish_template,
    template_source,
)
from homejobs_desktop.services.papers import print_papers
from homejobs_desktop.services.permit_moves import confirm_move, move_permit
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, make_offices
from tests.support.office import SECOND
from tests.support.pdf import text_of
from tests.support.permitting import issue

LETTER = "revocation_letter"
WORDS = "این مجوز از دفتر استان حذف شد"
SIGNER = "مدیر کل تعاون، کار و رفاه اجتماعی استان"


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    return make_offices(tmp_path)


def revoked(offices: Offices) -> PermitRow:
    """Give a permit of the first county that the province revoked; the county knows it."""
    row = issue(offices.first, 1)
    offices.round(offices.first)
    offices.province.ask(move_permit, row.id, "revoked", "گزارش بازدید ۱۴", "false_documents")
    offices.province.as_actor(SECOND).ask(confirm_move, row.id)
    offices.round(offices.first)
    return row


def adapted(office: Services) -> str:
    source = office.ask(template_source, LETTER)
    body = source.replace("به آگاهی می‌رساند", WORDS + "؛ به آگاهی می‌رساند")
    return body.replace('role = "رئیس ادارهٔ تعاون، کار و رفاه اجتماعی {office}"', f'role = "{SIGNER}"')


def letter(office: Services, row: PermitRow) -> str:
    return text_of(office.ask(print_papers, LETTER, (row.id,)).pdf)


def test_the_countys_letter_is_in_the_provinces_words(offices: Offices) -> None:
    row = revoked(offices)
    before = letter(offices.first, row)
    assert "گزارش بازدید ۱۴" in before
    assert WORDS not in before
    source = adapted(offices.province)
    assert WORDS in text_of(offices.province.ask(preview_template, LETTER, source))
    offices.province.ask(publish_template, LETTER, source, None, "امضای مدیر کل")
    offices.round(offices.first)
    after = letter(offices.first, row)
    assert WORDS in after
    assert SIGNER in after
    assert "۱/۱۴۰۵" in before
    assert "۱/۱۴۰۵" in after  # the same letter keeps its number
    (form,) = [each for each in offices.first.ask(paper_forms) if each.kind.code == LETTER]
    assert form.published is not None
    assert form.published.text == source
    offices.province.ask(back_to_shipped, LETTER, "متن قدیم بهتر بود")
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert WORDS not in letter(offices.first, row)


def test_a_broken_template_is_refused_with_its_line_and_counties_do_not_publish(offices: Offices) -> None:
    source = adapted(offices.province).replace("{reason}", "{raeson}")
    with pytest.raises(Invalid) as refusal:
        offices.province.ask(publish_template, LETTER, source, None, "x")
    line = refusal.value.problems[0].params["line"]
    assert isinstance(line, int)
    assert "{raeson}" in source.split("\n")[line - 1]
    with pytest.raises(NotAllowed):
        offices.first.ask(publish_template, LETTER, adapted(offices.first), None, "x")
    with pytest.raises(Invalid):
        offices.province.ask(back_to_shipped, LETTER, "x")


@writing(Permission.PUBLISH)
def publish_unread(ctx: Context, text: str) -> str:
    """Publish a template as a newer program would, whose keys this one does not know."""
    values: dict[str, Value] = {
        "kind": "template", "name": LETTER, "version": "9", "text": text, "note": "x", "actor": "x",
        "number": 9, "valid_from": "2026-11-22", "published_on": "2026-11-22",
    }  # fmt: skip
    return store.create(ctx.session, PUBLICATION, values)


def test_a_template_of_a_newer_program_never_stops_the_desk(offices: Offices) -> None:
    row = revoked(offices)
    newer = offices.province.ask(template_source, LETTER) + '\n[watermark]\nwords = "x"\n'
    offices.province.ask(publish_unread, newer)
    offices.round(offices.first)
    assert "گزارش بازدید ۱۴" in letter(offices.first, row)
    assert "watermark" not in letter(offices.first, row)
    details = [alarm.detail for alarm in offices.first.ask(alarms)]
    assert [each for each in details if LETTER in each] == [f"template {LETTER} 9"]
    offices.round(offices.first)
    assert [alarm.detail for alarm in offices.first.ask(alarms)] == details  # told once
