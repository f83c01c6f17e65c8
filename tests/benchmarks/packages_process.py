"""One process that reads packages at the province and says its peak memory in KiB."""

import sys
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.exchange import import_package
from tests.benchmarks.office import opened

if __name__ == "__main__":
    services = opened(Path(sys.argv[1]), OfficeKind.PROVINCE)
    assert services.ask(import_package, Path(sys.argv[2])).files
    services.close()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
