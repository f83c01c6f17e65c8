"""One process that reads packages at the province, folder after folder.

It says its peak memory, how much of it is swapped out when it ends (both in KiB), and the seconds it took
and those of the processor.
"""

import sys
from pathlib import Path
from time import perf_counter, process_time

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.exchange import import_package
from tests.benchmarks.office import opened


def memory(name: str) -> int:
    """Give a line of what the system says of this process, in KiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(name))


if __name__ == "__main__":
    start = perf_counter()
    services = opened(Path(sys.argv[1]), OfficeKind.PROVINCE)
    for folder in sys.argv[2:]:
        assert services.ask(import_package, Path(folder)).files
    services.close()
    print(memory("VmHWM"), memory("VmSwap"), f"{perf_counter() - start:.1f} {process_time():.1f}")
