"""Documents of a person: attached once, shown, saved, withdrawn; their bytes lie in the store alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.attachments import AttachmentDraft, file_name, mime_of
from homejobs_desktop.foundation.errors import Invalid, NotFound, Unreadable
from homejobs_desktop.services.attachments import (
    add_attachment,
    attachments_of,
    copy_of_attachment,
    prepare,
    show_attachment,
    thumbnails,
    withdraw_attachment,
)
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.runner import Services
from tests.support.exchange import make_person, person
from tests.support.office import make_office
from tests.support.scans import pdf, picture, scan


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = make_office(tmp_path / "office")
    yield services
    services.close()


@pytest.fixture
def zahra(office: Services) -> str:
    return office.ask(make_person, person(1))


def draft(person_id: str, **said: str) -> AttachmentDraft:
    return AttachmentDraft(
        kind=said.get("kind", "national_card"),
        title=said.get("title", ""),
        person_id=person_id,
        about=said.get("about", "person"),
        about_id=said.get("about_id", ""),
    )


def test_a_picture_is_attached_listed_shown_and_saved(office: Services, zahra: str, tmp_path: Path) -> None:
    file = tmp_path / "کارت.png"
    file.write_bytes(picture(1, (3_000, 1_000)))
    ready = prepare(file)
    made = office.ask(add_attachment, draft(zahra, title="كارت ملي"), ready.scan)
    (row,) = office.ask(attachments_of, zahra)
    assert (row.id, row.kind, row.title, row.mime) == (made, "national_card", "کارت ملی", "image/jpeg")
    assert row.here
    assert row.attached_on == "2026-11-22"
    assert row.size == len(ready.scan.content)
    assert len(ready.preview) == len(office.ask(show_attachment, made)) == 1
    assert set(office.ask(thumbnails, zahra)) == {row.sha256}
    copy = office.ask(copy_of_attachment, made)
    assert copy.content == ready.scan.content
    assert copy.name == "کارت ملی کارت ملی.jpg"
    assert office.ask(check_store).whole
    assert office.ask(timeline, zahra)[0].type == "attachment.add"


def test_the_same_bytes_are_stored_once(office: Services, zahra: str) -> None:
    other = office.ask(make_person, person(2))
    office.ask(add_attachment, draft(zahra), scan(1))
    office.ask(add_attachment, draft(other), scan(1))
    with office.machine.engine.connect().execution_options(reading=True) as connection:
        assert connection.exec_driver_sql("SELECT count(*), max(size) FROM blob").all() == [
            (1, len(scan(1).content))
        ]
    with pytest.raises(Invalid, match="already attached"):
        office.ask(add_attachment, draft(zahra), scan(1))


def test_nothing_of_a_document_lies_open_on_the_disk(office: Services, zahra: str, tmp_path: Path) -> None:
    content = scan(1).content
    office.ask(add_attachment, draft(zahra), scan(1))
    office.close()
    middle = content[len(content) // 2 : len(content) // 2 + 40]
    found = [each for each in tmp_path.rglob("*") if each.is_file() and middle in each.read_bytes()]
    assert found == []


def test_it_is_withdrawn_with_a_reason(office: Services, zahra: str) -> None:
    made = office.ask(add_attachment, draft(zahra), scan(1))
    with pytest.raises(Invalid):
        office.ask(withdraw_attachment, made, " ")
    office.ask(withdraw_attachment, made, "کارت شخص دیگری بود")
    (row,) = office.ask(attachments_of, zahra)
    assert row.withdrawn == "کارت شخص دیگری بود"
    with pytest.raises(Invalid, match="withdrawn already"):
        office.ask(withdraw_attachment, made, "باز")
    office.ask(add_attachment, draft(zahra), scan(1))
    assert [row.withdrawn for row in office.ask(attachments_of, zahra)] == ["", "کارت شخص دیگری بود"]


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"kind": ""}, "kind"),
        ({"kind": "passport of Narnia"}, "kind"),
        ({"title": "ا" * 201}, "title"),
        ({"about": "person", "about_id": "x"}, "about"),
        ({"about": "permit"}, "about"),
        ({"about": "survey", "about_id": "x"}, "about"),
    ],
)
def test_what_is_wrong_is_told_by_field(
    office: Services, zahra: str, said: dict[str, str], field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        office.ask(add_attachment, draft(zahra, **said), scan(1))
    assert [problem.field for problem in caught.value.problems] == [field]
    assert office.ask(attachments_of, zahra) == ()


def test_nobody_and_nothing(office: Services, zahra: str, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        office.ask(add_attachment, draft("nobody"), scan(1))
    with pytest.raises(NotFound):
        office.ask(add_attachment, draft(zahra, about="permit", about_id="none"), scan(1))
    for case in (show_attachment, copy_of_attachment):
        with pytest.raises(NotFound):
            office.ask(case, "none")
    with pytest.raises(Unreadable, match="cannot be read"):
        prepare(tmp_path / "none.jpg")
    with pytest.raises(Unreadable, match="cannot be read"):
        prepare(tmp_path)


def test_a_pdf_is_saved_byte_by_byte(office: Services, zahra: str, tmp_path: Path) -> None:
    file = tmp_path / "گواهی.pdf"
    file.write_bytes(pdf(2))
    made = office.ask(add_attachment, draft(zahra, kind="skill_certificate"), prepare(file).scan)
    copy = office.ask(copy_of_attachment, made)
    assert (copy.content, copy.name) == (file.read_bytes(), "گواهی مهارت.pdf")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("../../etc/passwd", "etc passwd.pdf"),
        ("C:\\Windows\\x", "C Windows x.pdf"),
        ("con", "document con.pdf"),
        ("", "document.pdf"),
        ("..", "document.pdf"),
        ("\u202egpj.exe", "gpj exe.pdf"),
        ("الف\x00ب\n", "الفب.pdf"),
        ("ا" * 500, "ا" * 80 + ".pdf"),
        ("-rf", "rf.pdf"),
    ],
)
def test_names_of_saved_copies_are_harmless(words: str, name: str) -> None:
    assert file_name(words, "application/pdf") == name


def test_what_bytes_are_is_told_by_their_beginning() -> None:
    assert mime_of(b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert mime_of(b" %PDF-1.7") == ""
    assert mime_of(b"") == ""
