"""The figures of the article: typed from nothing, carried by files, revoked by the province, and verified."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import local_digits
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services import permits
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.verifying import Answer, Validity, verify_document
from tests.support.article import FIVE, Article

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def article(qtbot: QtBot, tmp_path: Path) -> Iterator[Article]:
    walk = Article(tmp_path / "article")
    yield walk
    walk.close()


def test_five_permits_are_entered_carried_and_one_is_revoked(article: Article) -> None:
    article.everything()
    assert article.kinds() == ["independent"] * 3 + ["supporter_legal", "supporter_natural"]
    assert len(article.sheets()) == len(FIVE)
    _the_province_knows_the_same(article)
    _the_verifier_tells_the_revocation(article)


def _the_province_knows_the_same(article: Article) -> None:
    mine, theirs = article.birjand.ask(check_store), article.khorasan.ask(check_store, "29-01")
    assert mine.whole
    assert theirs.whole
    assert mine.state_sha256 == theirs.state_sha256
    states = {row.number: row.state for row in article.khorasan.ask(permits.search_permits, "").rows}
    assert sorted(states.values()) == ["issued"] * 4 + ["revoked"]
    assert states[article.number] == "revoked"


def _the_verifier_tells_the_revocation(article: Article) -> None:
    verdict = article.birjand.ask(verify_document, article.sheets()[0].read_bytes())
    assert (verdict.answer, verdict.validity) == (Answer.GENUINE, Validity.REVOKED)
    assert verdict.list_of is not None
    day = local_digits(show_date(verdict.list_of))
    for name in ("verified-by-number", "verified-revoked"):
        assert "ابطال‌شده" in article.said[name]
        assert day in article.said[name]
    holds = [
        article.birjand.ask(verify_document, sheet.read_bytes()).validity for sheet in article.sheets()[1:]
    ]
    assert holds == [Validity.FINAL] * 4
