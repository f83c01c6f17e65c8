"""Pictures and PDF files to attach: small, different for each number, made anew each time."""

import hashlib
import io
import struct
import zlib

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from homejobs_desktop.documents.scans import tidy_scan
from homejobs_desktop.domain.attachments import Scan


def picture(number: int = 1, size: tuple[int, int] = (80, 60), kind: str = "PNG") -> bytes:
    """Give a picture that no other number gives."""
    seed = hashlib.shake_256(str(number).encode()).digest(size[0] * size[1] * 3)
    data = io.BytesIO()
    Image.frombytes("RGB", size, seed).save(data, kind)
    return data.getvalue()


def pdf(pages: int = 1, text: str = "scan") -> bytes:
    """Give a PDF file of so many pages."""
    data = io.BytesIO()
    canvas = Canvas(data)
    for number in range(pages):
        canvas.drawString(100, 700, f"{text} {number}")
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def scan(number: int = 1) -> Scan:
    """Give a document ready to be attached."""
    return tidy_scan(picture(number))


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kB that says it is this large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
