"""The exchange with other offices, for whoever asks: joining, writing, reading, and how it stands."""

from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.enrolment import (
    Accepted,
    EnrolRequest,
    Granted,
    enrol_accept,
    enrol_grant,
    enrol_request,
    found_province,
)
from homejobs_desktop.services.exchange_views import (
    ExchangeStatus,
    conflicts,
    exchange_status,
    outcomes,
    packages,
    pending_changes,
)
from homejobs_desktop.services.exporting import Exported, WrittenPackage, export_package
from homejobs_desktop.services.importing import Imported, ReadFile, import_package
from homejobs_desktop.services.receiving import PackagePreview, preview_package
from homejobs_desktop.services.stick import Drive, drives

__all__ = [
    "Accepted",
    "Drive",
    "EnrolRequest",
    "ExchangeStatus",
    "Exported",
    "Granted",
    "Imported",
    "PackagePreview",
    "ReadFile",
    "WrittenPackage",
    "alarms",
    "conflicts",
    "drives",
    "enrol_accept",
    "enrol_grant",
    "enrol_request",
    "exchange_status",
    "export_package",
    "found_province",
    "import_package",
    "outcomes",
    "packages",
    "pending_changes",
    "preview_package",
]
