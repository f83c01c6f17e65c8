"""Pictures and pages from anywhere: read, or refused with a sentence."""

import io
import zlib
from typing import cast

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from homejobs_desktop.documents import reading
from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.permit_sheet import permit_sheet
from homejobs_desktop.documents.qr_code import QUIET_MODULES, qr_runs, qr_side
from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.foundation.errors import Unreadable
from tests.documents.test_permit_sheet import SHEET


def drawn(text: str, unit: int = 4) -> Image.Image:
    side, runs = qr_runs(text)
    edge = (side + 2 * QUIET_MODULES) * unit
    picture = Image.new("L", (edge, edge), 255)
    for row, column, length in runs:
        left, top = (QUIET_MODULES + column) * unit, (QUIET_MODULES + row) * unit
        picture.paste(0, (left, top, left + length * unit, top + unit))
    return picture


def saved(picture: Image.Image, kind: str) -> bytes:
    data = io.BytesIO()
    picture.save(data, kind)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF", "WEBP", "GIF"])
def test_pictures_of_every_usual_kind_are_read(kind: str) -> None:
    assert qr_texts(saved(drawn("P1:HELLO"), kind)) == ("P1:HELLO",)


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", min_size=1, max_size=420))
def test_every_text_comes_back(text: str) -> None:
    assert qr_texts(saved(drawn(text), "PNG"))[0] == text


def test_a_signed_text_has_the_size_of_the_protocol() -> None:
    side, _runs = qr_runs("P1:" + "ABCD1234$%" * 36)
    assert side in {61, 65}
    assert 34 <= qr_side("P1:" + "ABCD1234$%" * 36) / 72 * 25.4 <= 37


def test_two_codes_in_one_picture_are_both_found() -> None:
    one, two = drawn("P1:ONE"), drawn("P1:TWO")
    both = Image.new("L", (one.width + two.width + 40, max(one.height, two.height)), 255)
    both.paste(one, (0, 0))
    both.paste(two, (one.width + 40, 0))
    assert set(qr_texts(saved(both, "PNG"))) == {"P1:ONE", "P1:TWO"}


def test_other_kinds_of_codes_are_left_alone() -> None:
    code = zxingcpp.create_barcode("12345", zxingcpp.BarcodeFormat.Code128)
    pixels = code.to_image(scale=3)
    picture = Image.frombytes(
        "L", (pixels.shape[1], pixels.shape[0]), memoryview(cast("bytes", pixels)).tobytes()
    )
    with pytest.raises(Unreadable):
        qr_texts(saved(picture, "PNG"))


@pytest.mark.parametrize(
    "data",
    [b"", b"text", b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff\xe0", b"II*\x00"],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        qr_texts(data)


def test_every_cut_of_a_picture_is_refused_or_read() -> None:
    data = saved(drawn("P1:HELLO"), "PNG")
    for length in range(0, len(data) - 12, 7):
        try:
            assert qr_texts(data[:length]) == ("P1:HELLO",)
        except Unreadable:
            continue
        assert length > len(data) // 2


def test_a_sheet_without_a_code_is_refused() -> None:
    with pytest.raises(Unreadable) as refusal:
        qr_texts(saved(Image.new("L", (300, 300), 255), "PNG"))
    assert "No QR code" in refusal.value.sentence()


def _png_of(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(10_000, 10_000), (100_000, 100_000)])
def test_a_picture_made_to_fill_the_memory_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(Unreadable) as refusal:
        qr_texts(_png_of(*size))
    assert "too large" in refusal.value.sentence()


def test_a_file_of_any_size_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_FILE", 10)
    with pytest.raises(Unreadable):
        qr_texts(saved(drawn("P1:HELLO"), "PNG"))


def test_pages_become_pictures_of_the_wanted_size() -> None:
    pdf = permit_sheet(SHEET, load_fonts())
    small, large = (Image.open(io.BytesIO(page_images(pdf, dpi)[0])) for dpi in (72, 150))
    assert (small.width, small.height) == (596, 842)
    assert large.width == pytest.approx(small.width * 150 / 72, abs=2)


def test_a_page_of_absurd_size_is_made_small() -> None:
    from reportlab.pdfgen.canvas import Canvas

    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(14_000, 10))
    canvas.showPage()
    canvas.save()
    picture = Image.open(io.BytesIO(page_images(paper.getvalue(), 300)[0]))
    assert max(picture.size) <= 10_000


def test_no_pdf_is_refused() -> None:
    with pytest.raises(Unreadable):
        page_images(b"%PDF-1.7")
