"""The slip and its short code: typed by the receiver, never shown first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.domain.numbers import canonical_short_code, check_mod_97_10, short_code
from homejobs_desktop.foundation.errors import Invalid, PackageRefused
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.slips import confirm_slip, inspect_package, slip
from homejobs_desktop.services.stick import file_hash
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.pdf import text_of


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _package(offices: Offices) -> Path:
    offices.first.ask(make_person, person(1))
    return offices.write(offices.first).packages[0].file


def test_the_slip_carries_id_and_hash_of_the_package(offices: Offices) -> None:
    file = _package(offices)
    made = offices.first.ask(slip, file)
    assert (made.number, made.receiver) == (1, "29-00")
    digest = file_hash(file).upper()
    assert any(digest in text for text in qr_texts(page_images(made.pdf, 200)[0]))
    assert offices.first.ask(slip, file).pdf == made.pdf


def test_the_receiver_cannot_print_the_code_before_it_was_typed(offices: Offices) -> None:
    file = _package(offices)
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(slip, file)
    assert caught.value.code == "slip-unknown"
    offices.province.ask(import_package, file)
    assert offices.province.ask(slip, file).receiver == "29-00"


def test_the_typed_code_finds_its_package_among_others(offices: Offices) -> None:
    file = _package(offices)
    offices.second.ask(make_person, person(2))
    other = offices.write(offices.second, keep=True).packages[0].file
    code = short_code(file_hash(file))
    assert offices.province.ask(confirm_slip, file, f"{code[:4]} {code[4:]}") == file
    assert offices.province.ask(confirm_slip, offices.stick, code) == file
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(confirm_slip, other, code)
    assert caught.value.code == "slip-code"
    assert short_code(file_hash(other)) not in caught.value.sentence()


def test_a_mistyped_code_is_told_from_that_of_another_package(offices: Offices) -> None:
    file = _package(offices)
    code = short_code(file_hash(file))
    for place in range(len(code)):
        wrong = code[:place] + str((int(code[place]) + 1) % 10) + code[place + 1 :]
        with pytest.raises(Invalid):
            offices.province.ask(confirm_slip, file, wrong)
    with pytest.raises(Invalid):
        offices.province.ask(confirm_slip, file, code[:7])


def test_a_code_is_typed_in_any_digits() -> None:
    code = short_code("ab" * 32)
    assert check_mod_97_10(code)
    assert canonical_short_code(code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))) == code


def test_looking_into_a_package_reads_nothing_in(offices: Offices) -> None:
    file = _package(offices)
    own = offices.first.ask(inspect_package, file)
    assert own.own
    assert own.kinds["ops"] > 0
    seen = offices.province.ask(inspect_package, file)
    assert (seen.sender, seen.receiver, seen.number) == ("29-01", "29-00", 1)
    assert not seen.already
    assert sum(seen.kinds.values()) == own.kinds["ops"]
    assert seen.kinds["person.create"] == 1
    assert not offices.sql(offices.province, "SELECT 1 FROM package WHERE direction = 'in'")
    offices.province.ask(import_package, file)
    assert offices.province.ask(inspect_package, file).already


def test_the_slip_names_the_province_too(offices: Offices) -> None:
    made = offices.first.ask(slip, _package(offices))
    assert "خراسان جنوبی" in text_of(made.pdf)
