"""QR codes in what people scan, photograph or receive: picture files and pages."""

import io
import warnings
from collections.abc import Iterator

import zxingcpp
from PIL import Image, UnidentifiedImageError

from homejobs_desktop.documents.raster import page_pictures
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import mark

LARGEST_FILE = 64 * 1024 * 1024
LARGEST_PICTURE = 60_000_000
"""Pixels: an A3 page at 400 dpi fits; a picture made to fill the memory does not."""
_SCAN_DPI = 200
_MOST_PAGES = 20
_TOO_LARGE = mark("Documents", "This picture is too large. Scan the sheet with 300 dots per inch.")
_NO_CODE = mark(
    "Documents", "No QR code was found in this picture. Scan the sheet straight and sharp, all of it."
)
_FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF")


def qr_texts(data: bytes) -> tuple[str, ...]:
    """Give the texts of all QR codes in a picture or a PDF, each once, in the order found.

    Raises:
        Unreadable: The file is no picture or page, is too large, or shows no QR code.
    """
    if len(data) > LARGEST_FILE:
        raise Unreadable(_TOO_LARGE)
    found: dict[str, None] = {}
    for picture in _pictures(data):
        for code in zxingcpp.read_barcodes(picture, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)):
            found.setdefault(str(code.text))
    if not found:
        raise Unreadable(_NO_CODE)
    return tuple(found)


def _pictures(data: bytes) -> Iterator[Image.Image]:
    if data[:1024].lstrip().startswith(b"%PDF-"):
        for number, page in enumerate(page_pictures(data, _SCAN_DPI)):
            if number < _MOST_PAGES:
                yield page.convert("L")
        return
    yield _open(data)


def _open(data: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # The size is judged below; Pillow's own warning of large pictures would say it twice.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
            if picture.width * picture.height > LARGEST_PICTURE:
                raise Unreadable(_TOO_LARGE)
            return picture.convert("L")
    except Image.DecompressionBombError as fault:
        raise Unreadable(_TOO_LARGE) from fault
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as fault:
        raise Unreadable(
            mark("Documents", "This file is not a picture that can be read. Choose a PNG, a JPEG or a PDF.")
        ) from fault
