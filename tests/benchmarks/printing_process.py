"""One cold process that draws a permit sheet and ends."""

import datetime as dt
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from homejobs_desktop.documents.fonts import load_fonts
from homejobs_desktop.documents.permit_content import PermitSheet
from homejobs_desktop.documents.permit_sheet import permit_sheet

DATA = PermitSheet(
    office_name="بیرجند",
    province_name="خراسان جنوبی",
    number="29014700011863",
    permit_type="independent",
    holder_name="مریم رضایی‌نژاد",
    issued_on=dt.date(2026, 9, 1),
    qr_text="HJ1:" + "6BFOXN*TS0BI$ZD4N9:9S6RCVN5+O30K3/XIV0W23NTDE$VK" * 8,
    printed_on=dt.date(2026, 11, 22),
    national_code="0641234562",
    address="بیرجند، خیابان معلم، کوچه ۱۲",
    field_name="گلیم‌بافی",
    field_code="HC-10",
)

if not permit_sheet(DATA, load_fonts()).startswith(b"%PDF"):
    sys.exit(1)
