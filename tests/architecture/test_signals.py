"""The window library, on this Python, survives what an office does to it in a month."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    happened = Signal(int)

application = QCoreApplication([])
source, seen = Source(), []
source.happened.connect(lambda number: seen.append(number) if number % 10_000 == 0 else None)
for number in range(100_000):
    source.happened.emit(number)
print(len(seen))
"""


def test_a_signal_can_be_emitted_100_000_times() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "10"), done.stderr
