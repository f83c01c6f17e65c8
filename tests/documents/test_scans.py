"""Scans are drawn anew, bounded and plain; what is no document is refused with a sentence."""

import io

import pytest
from PIL import Image

from homejobs_desktop.documents import scans
from homejobs_desktop.documents.scans import pages_of, thumbnail, tidy_scan
from homejobs_desktop.domain.attachments import JPEG, PDF, Scan
from homejobs_desktop.foundation.errors import Unreadable
from tests.support.scans import bomb, pdf, picture


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def refused(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        tidy_scan(data)
    return caught.value.sentence()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF", "WEBP", "GIF"])
def test_pictures_of_every_usual_kind_become_jpeg(kind: str) -> None:
    scan = tidy_scan(picture(1, (300, 200), kind))
    assert scan.mime == JPEG
    assert (opened(scan.content).format, opened(scan.content).size) == ("JPEG", (300, 200))


def test_a_large_picture_is_bounded_in_pixels_and_bytes() -> None:
    scan = tidy_scan(picture(2, (3_600, 2_700), "JPEG"))
    assert max(opened(scan.content).size) == scans.LONGEST_SIDE
    assert len(scan.content) <= scans.MOST_JPEG


def test_where_and_by_what_it_was_taken_stays_outside() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRETPHONE"
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x0112] = 6  # turned by the telephone
    data = io.BytesIO()
    Image.new("RGB", (400, 200), "white").save(data, "JPEG", exif=exif, comment=b"SECRETNOTE")
    assert b"SECRETPHONE" in data.getvalue()
    scan = tidy_scan(data.getvalue())
    assert b"SECRET" not in scan.content
    assert not opened(scan.content).getexif()
    assert opened(scan.content).size == (200, 400)


def test_the_same_file_gives_the_same_bytes() -> None:
    assert tidy_scan(picture(3)) == tidy_scan(picture(3))
    assert tidy_scan(picture(3)) != tidy_scan(picture(4))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "RGBA", "P", "I;16"])
def test_pictures_of_every_mode_are_grey_or_colour(mode: str) -> None:
    data = io.BytesIO()
    Image.new(mode, (50, 40)).save(data, "PNG")
    grey = mode in {"1", "L", "LA", "I;16"}
    assert opened(tidy_scan(data.getvalue()).content).mode == ("L" if grey else "RGB")


def test_what_is_see_through_lies_on_white_and_sixteen_bits_are_not_cut_off() -> None:
    data = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(data, "PNG")
    assert opened(tidy_scan(data.getvalue()).content).getpixel((5, 5)) == (255, 255, 255)
    data = io.BytesIO()
    Image.new("I;16", (10, 10), 32_768).save(data, "PNG")
    value = opened(tidy_scan(data.getvalue()).content).tobytes()[50]
    assert 126 <= value <= 130


def test_a_pdf_is_kept_as_it_is() -> None:
    data = pdf(3)
    assert tidy_scan(data) == Scan(data, PDF)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"MZ\x90\x00 a program", "neither a picture nor a PDF"),
        (b"<html><script>", "neither a picture nor a PDF"),
        (b"PK\x03\x04 a zip", "neither a picture nor a PDF"),
        (b"%PDF-1.7 and nothing behind", "damaged or locked"),
        (pdf(31), "31 pages"),
        (picture(1, (200, 200), "JPEG")[:300], "damaged"),
        (picture(1)[:200], "damaged"),
        (bomb(60_000, 60_000), "too large"),
        (bomb(2**31 - 1, 2**31 - 1), "too large"),
        (b"%PDF-" + bytes(20 * 1024 * 1024), "at most 20 MB"),
        (b"\xff\xd8\xff" + bytes(64 * 1024 * 1024), "at most 64 MB"),
    ],
    ids=[
        "empty", "program", "page", "zip", "no-pdf", "pages", "cut-jpeg", "cut-png", "bomb", "huge-bomb",
        "large-pdf", "large",
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused(data: bytes, words: str) -> None:
    assert words in refused(data)


def test_a_picture_file_of_several_pages_is_not_cut_down_to_one() -> None:
    data = io.BytesIO()
    first, second = (Image.new("L", (20, 20), value) for value in (0, 255))
    first.save(data, "TIFF", save_all=True, append_images=[second])
    assert "2 pages" in refused(data.getvalue())


def test_documents_are_shown_as_pictures() -> None:
    for content, mime in ((tidy_scan(picture(5, (900, 300))).content, JPEG), (pdf(2), PDF)):
        (page,) = pages_of(content, mime)
        assert opened(page).format == "PNG"
        small = opened(thumbnail(content, mime))
        assert max(small.size) == scans.THUMBNAIL


def test_what_cannot_be_shown_has_no_thumbnail() -> None:
    assert thumbnail(b"\xff\xd8\xff nothing", JPEG) == b""
    with pytest.raises(Unreadable):
        pages_of(bomb(60_000, 60_000), "image/png")
