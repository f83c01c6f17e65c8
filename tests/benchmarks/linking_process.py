"""One process that compares everybody of a province's store.

It says the seconds for all anew and for a second run, the pairs that wait, and its peak memory in KiB.
"""

import sys
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.services.duplicates import link_people, people_duplicates
from tests.benchmarks.measure import timed
from tests.benchmarks.office import opened
from tests.benchmarks.packages_process import memory

if __name__ == "__main__":
    services = opened(Path(sys.argv[1]), OfficeKind.PROVINCE)
    everybody = timed(lambda: services.ask(link_people, anew=True)) / 1000
    found = len(services.ask(people_duplicates, limit=1_000_000))
    news = timed(lambda: services.ask(link_people)) / 1000
    services.close()
    print(f"{everybody:.2f} {news:.3f} {found} {memory('VmHWM')}")
