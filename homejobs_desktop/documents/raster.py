"""Pages of a PDF as pictures: what the window shows before printing and sends to the printer."""

import io
from collections.abc import Callable, Iterator

import pypdfium2
from PIL import Image

from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import mark

PREVIEW_DPI = 110
PRINT_DPI = 300
_POINTS_PER_INCH = 72
_LONGEST_SIDE = 10_000


def page_pictures(pdf: bytes, dpi: int = PREVIEW_DPI) -> Iterator[Image.Image]:
    """Give each page of a PDF as a picture.

    Raises:
        Unreadable: The bytes are not a PDF that can be shown.
    """
    document = _opened(pdf)
    try:
        for page in document:
            # A page may claim any size: never draw a picture that would fill the memory.
            scale = min(dpi / _POINTS_PER_INCH, _LONGEST_SIDE / max(*page.get_size(), 1.0))
            yield page.render(scale=scale).to_pil()
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """Give how many pages a PDF has; 0 for no bytes.

    Raises:
        Unreadable: The bytes are not a PDF.
    """
    if not pdf:
        return 0
    document = _opened(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_images(
    pdf: bytes, dpi: int = PREVIEW_DPI, report: Callable[[int, int], None] | None = None
) -> tuple[bytes, ...]:
    """Give each page of a PDF as the bytes of a PNG; `report` is told how many are done, and of how many."""
    images: list[bytes] = []
    count = page_count(pdf) if report else 0
    for number, picture in enumerate(page_pictures(pdf, dpi)):
        if report:
            report(number, count)
        images.append(_png(picture, dpi))
    return tuple(images)


def _png(picture: Image.Image, dpi: int) -> bytes:
    data = io.BytesIO()
    picture.save(data, "PNG", compress_level=1, dpi=(dpi, dpi))
    return data.getvalue()


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as fault:
        raise Unreadable(
            mark("Documents", "This file is damaged or protected and cannot be shown. Ask for it anew.")
        ) from fault
