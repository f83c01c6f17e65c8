"""Damaged packages before a whole office: refused, and the state as it was.

A few here; `python -m tests.damage` flips 10,000 bits of each direction and makes every cut.
"""

from collections.abc import Iterator

import pytest

from tests.damage.bytes import Reader, cut, flipped, make_readers


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Reader]]:
    offices, made = make_readers(tmp_path_factory.mktemp("damage"))
    yield made
    offices.close()


@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_damaged_package_changes_nothing_and_the_whole_one_is_read(
    readers: dict[str, Reader], direction: str
) -> None:
    reader = readers[direction]
    data = reader.package.read_bytes()
    assert reader.read(flipped(data, 150, 11)) == 150
    assert reader.read(cut(data, 61)) > 40
    assert reader.take() > 0
