"""What holds for every test: no screen, one language, and no warning that nobody expected."""

import gc
import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from homejobs_desktop.foundation import i18n
from homejobs_desktop.foundation.catalogue import install_persian
from homejobs_desktop.ui.collecting import collect

os.environ["QT_QPA_PLATFORM"] = os.environ.get("HOMEJOBS_TEST_PLATFORM", "offscreen")

settings.register_profile("office", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "office")


class _Collector(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a warning is logged that no `expects_log` mark announced, or an announced one is not."""
    expected = [str(marker.args[0]) for marker in request.node.iter_markers("expects_log")]
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    surprising = [line for line in collector.lines if not any(text in line for text in expected)]
    absent = [text for text in expected if not any(text in line for line in collector.lines)]
    assert not surprising, "logged without being expected:\n" + "\n".join(surprising)
    assert not absent, f"expected in the log, not found: {absent}"


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Let nothing be taken away on another thread than the window's, as the program does."""
    gc.disable()
    yield
    collect()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Start and leave every test in English and from left to right, whatever it or the window installs."""
    i18n.install(lambda _text: None, persian=False)
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    i18n.install(lambda _text: None, persian=False)


@pytest.fixture
def persian(english: None) -> None:
    """Let the test speak Persian."""
    install_persian()
