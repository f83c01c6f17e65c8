"""The card of letter numbers among the settings."""

from collections.abc import Callable

from homejobs_desktop.services.letters import numbering
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.settings import SCREEN
from homejobs_desktop.ui.screens.settings.numbering import NumberingCard
from homejobs_desktop.ui.workplace import Screen
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def test_a_pattern_is_tried_while_it_is_typed_and_saved(show: Show, office: Services) -> None:
    opened = show(SCREEN)
    card = opened.widget.findChild(NumberingCard)
    assert isinstance(card, NumberingCard)
    assert card.pattern.text() == "{indicator}/{year}"
    card.pattern.setText("{year}")
    card.pattern.edited.emit()
    opened.settle(400)
    assert card.wrong.isVisible()
    assert not card.save_button.isEnabled()
    card.pattern.setText("{indicator}/ص/{yy}")
    card.pattern.edited.emit()
    opened.settle(400)
    assert not card.wrong.isVisible()
    assert "1/ص/05" in card.told.text()
    assert office.ask(numbering).pattern == "{indicator}/{year}"
    card.save_button.click()
    opened.settle()
    assert office.ask(numbering).pattern == "{indicator}/ص/{yy}"
    assert "1/ص/05" in opened.frame.lines[-1]
