"""The slip of a package: everything a courier and a receiver need, in two halves."""

import datetime as dt

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.raster import page_images
from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.documents.transmittal_slip import Party, TransmittalSlip, transmittal_slip
from tests.support.pdf import text_of

SLIP = TransmittalSlip(
    Party("29-01", "بیرجند"),
    Party("29-00", "خراسان جنوبی"),
    "up",
    42,
    dt.date(2026, 11, 22),
    183_000,
    {"ops": 1284},
    "48201737",
    "S1:" + "0123456789ABCDEF" * 2 + ":" + "0123456789ABCDEF" * 4,
)


def test_both_halves_carry_the_same_code_and_qr() -> None:
    pdf = transmittal_slip(SLIP, load_fonts())
    assert pdf == transmittal_slip(SLIP, load_fonts())
    (picture,) = page_images(pdf, 200)
    assert qr_texts(picture) == (SLIP.qr_text,)
    text = text_of(pdf)
    assert text.count("۱۷۳۷") == 2
    assert "۱۴۰۵/۰۹/۰۱" in text


def test_what_nobody_counted_is_said() -> None:
    fonts = load_fonts()
    empty = TransmittalSlip(
        SLIP.sender, Party("29-02", ""), "down", 1, SLIP.made_on, 10, {"states": 0}, "00000097", "S1:0"
    )
    unknown = TransmittalSlip(
        SLIP.sender, SLIP.receiver, "down", 1, SLIP.made_on, 10, None, "00000097", "S1:0"
    )  # fmt: skip
    assert transmittal_slip(empty, fonts) != transmittal_slip(unknown, fonts)
