from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import OfficeKind
from tests.support.store import Store, make_store


@pytest.fixture
def county(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path)
    yield store
    store.engine.dispose()


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path, OfficeKind.PROVINCE, "29-00")
    yield store
    store.engine.dispose()
