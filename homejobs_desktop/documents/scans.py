"""Scans: pictures made small and plain before they are kept, PDF files checked, both shown as pictures.

Nothing of the file that was chosen is kept but what a person sees: a picture is drawn anew, so that
where and by which telephone it was taken stays outside.
"""

import io
import warnings

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from homejobs_desktop.documents.raster import page_pictures
from homejobs_desktop.domain.attachments import JPEG, LARGEST, LARGEST_FILE, PDF, Scan, mime_of
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import mark

LARGEST_PICTURE = 60_000_000
"""Pixels: an A3 page at 400 dpi fits; a picture made to fill the memory does not."""
LONGEST_SIDE = 2_000
"""Pixels of a stored picture's longer side: an A4 page at 170 dpi."""
MOST_JPEG = 1_500_000
"""Bytes of a stored picture."""
MOST_PAGES = 30
SHOWN_SIDE = 1_600
THUMBNAIL = 160

_QUALITIES = (85, 75, 65, 50, 35)
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
_GREY = frozenset({"1", "L", "LA", "I", "I;16", "F"})
_FILE_LARGE = mark(
    "Attachments",
    "This file has {size} MB; at most {most} MB can be attached. Scan it with fewer dots per inch.",
)
_EMPTY = mark("Attachments", "This file is empty. Scan the document again.")
_PIXELS = mark("Attachments", "This picture is too large. Scan the document with 300 dots per inch.")
_STRANGE = mark(
    "Attachments", "This file is neither a picture nor a PDF. Choose a JPEG or PNG picture or a PDF file."
)
_DAMAGED = mark("Attachments", "This picture is damaged. Scan the document again.")
_PDF_DAMAGED = mark(
    "Attachments", "This PDF file is damaged or locked with a password. Scan the document again."
)
_PDF_PAGES = mark(
    "Attachments", "This PDF file has {count} pages; at most {most} can be attached. Divide it into several."
)
_NO_PAGES = mark("Attachments", "This PDF file has no page. Scan the document again.")
_SEVERAL = mark(
    "Attachments", "This picture file holds {count} pages. Save the scan as one PDF file and attach that."
)


def tidy_scan(data: bytes) -> Scan:
    """Make a document of a file's bytes: a picture becomes a plain JPEG, a PDF is checked and kept.

    Raises:
        Unreadable: It is neither, or damaged, or too large; the sentence says what to do.
    """
    if not data:
        raise Unreadable(_EMPTY)
    if mime_of(data) == PDF:
        _check_size(data, LARGEST)
        _check_pdf(data)
        return Scan(data, PDF)
    _check_size(data, LARGEST_FILE)
    return Scan(_as_jpeg(_picture(data, LONGEST_SIDE)), JPEG)


def pages_of(content: bytes, mime: str) -> tuple[bytes, ...]:
    """Give a kept document as pictures to look at: the picture, or a PDF's first page, as PNG.

    Raises:
        Unreadable: It cannot be shown.
    """
    return (_as_png(_first_page(content, mime, SHOWN_SIDE)),)


def thumbnail(content: bytes, mime: str) -> bytes:
    """Give a small picture of a kept document, as PNG; b"" when it cannot be shown."""
    try:
        return _as_png(_first_page(content, mime, THUMBNAIL))
    except Unreadable:
        return b""


def _check_size(data: bytes, most: int) -> None:
    if len(data) > most:
        raise Unreadable(_FILE_LARGE, size=len(data) // 2**20 + 1, most=most // 2**20)


def _check_pdf(data: bytes) -> None:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        raise Unreadable(_PDF_DAMAGED) from fault
    try:
        count = len(document)
    finally:
        document.close()
    if count == 0:
        raise Unreadable(_NO_PAGES)
    if count > MOST_PAGES:
        raise Unreadable(_PDF_PAGES, count=count, most=MOST_PAGES)


def _first_page(content: bytes, mime: str, side: int) -> Image.Image:
    if mime != PDF:
        return _picture(content, side)
    page = next(page_pictures(content), None)
    if page is None:
        raise Unreadable(_NO_PAGES)
    page.thumbnail((side, side))
    return page


def _picture(data: bytes, side: int) -> Image.Image:
    """Read a picture, upright, plain grey or colour, at most `side` pixels wide and high."""
    try:
        with warnings.catch_warnings():
            # The size is judged below; Pillow's own warning of large pictures would say it twice.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
            _check_picture(picture)
            picture.draft(None, (side, side))
            return _plain(picture, side)
    except Image.DecompressionBombError as fault:
        raise Unreadable(_PIXELS) from fault
    except UnidentifiedImageError as fault:
        raise Unreadable(_STRANGE) from fault
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError) as fault:
        raise Unreadable(_DAMAGED) from fault


def _check_picture(picture: Image.Image) -> None:
    if picture.width * picture.height > LARGEST_PICTURE:
        raise Unreadable(_PIXELS)
    frames = int(getattr(picture, "n_frames", 1))
    if picture.format == "TIFF" and frames > 1:
        raise Unreadable(_SEVERAL, count=frames)


def _plain(picture: Image.Image, side: int) -> Image.Image:
    shown = ImageOps.exif_transpose(picture)
    if shown.mode in {"LA", "PA", "RGBA", "La", "RGBa"} or "transparency" in shown.info:
        shown = shown.convert("RGBA")
        ground = Image.new("RGBA", shown.size, "white")
        shown = Image.alpha_composite(ground, shown)
    grey = picture.mode in _GREY
    shown = _eight_bits(shown).convert("L" if grey else "RGB")
    shown.thumbnail((side, side), Image.Resampling.LANCZOS)
    return Image.frombytes(shown.mode, shown.size, shown.tobytes())


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Bring a picture of sixteen bits to eight; Pillow's own conversion would cut it off white."""
    if picture.mode in {"I", "I;16", "F"}:
        return picture.convert("F").point(lambda value: value / 256)
    return picture


def _as_jpeg(picture: Image.Image) -> bytes:
    """Give a picture as JPEG, as good as its bytes have room."""
    data = b""
    for quality in _QUALITIES:
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=quality, optimize=True)
        data = made.getvalue()
        if len(data) <= MOST_JPEG:
            break
    return data


def _as_png(picture: Image.Image) -> bytes:
    data = io.BytesIO()
    picture.save(data, "PNG", compress_level=1)
    return data.getvalue()
