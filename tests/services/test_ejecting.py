"""Taking a drive out: what Linux and Windows answer, and what a person is told then."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.services.drives import Drive, Mount
from homejobs_desktop.services.ejecting import (
    SENTENCES,
    Ejection,
    Said,
    SystemTools,
    can_eject,
    eject,
    eject_linux,
    eject_windows,
)
from homejobs_desktop.services.windows_eject import TRIES

STICK = Drive(Path("/media/m/STICK"), "STICK", 5, writable=True)
INNER = Drive(Path("/media/m/STICK/inner"), "INNER", 5, writable=True)
TABLE = (
    Mount("/dev/sda1", Path("/"), "ext4", frozenset({"rw"})),
    Mount("/dev/sdb1", STICK.path, "vfat", frozenset({"rw"})),
)
UDISKS, UMOUNT = "/usr/bin/udisksctl", "/bin/umount"
FAILED_BUSY = Said(1, "Error unmounting /dev/sdb1: GDBus.Error:…DeviceBusy: target is busy")


@dataclass
class Answers:
    """The commands of a Linux, and what they answer, in turn."""

    there: tuple[str, ...] = (UDISKS, UMOUNT)
    says: dict[str, Said] = field(default_factory=dict)
    ran: list[tuple[str, ...]] = field(default_factory=list)

    def place(self, name: str) -> str:
        return next((each for each in self.there if each.endswith(f"/{name}")), "")

    def run(self, command: Sequence[str]) -> Said:
        self.ran.append(tuple(command))
        word = command[1] if command[0] == UDISKS else "umount"
        return self.says.get(word, Said(0, ""))


def out(tools: Answers, folder: Path = STICK.path / "MSYNC") -> Ejection:
    return eject_linux(folder, TABLE, (STICK,), tools)


def test_udisks_unmounts_and_switches_off() -> None:
    tools = Answers()
    assert out(tools) is Ejection.OUT
    quiet = ("--no-user-interaction", "-b", "/dev/sdb1")
    assert tools.ran == [(UDISKS, "unmount", *quiet), (UDISKS, "power-off", *quiet)]


def test_a_drive_that_cannot_be_switched_off_is_out_all_the_same() -> None:
    assert out(Answers(says={"power-off": Said(1, "No usable drive")})) is Ejection.OUT


def test_a_busy_drive_is_never_forced() -> None:
    tools = Answers(says={"unmount": FAILED_BUSY})
    assert out(tools) is Ejection.BUSY
    assert len(tools.ran) == 1
    assert not any("-f" in part or "-l" in part.split() for command in tools.ran for part in command)


def test_umount_is_asked_where_udisks_is_missing_or_may_not() -> None:
    tools = Answers(there=(UMOUNT,))
    assert out(tools) is Ejection.OUT
    assert tools.ran == [(UMOUNT, "--", str(STICK.path))]
    tools = Answers(says={"unmount": Said(1, "Error connecting to the udisks daemon")})
    assert out(tools) is Ejection.OUT
    assert tools.ran[-1][0] == UMOUNT


@pytest.mark.parametrize(
    ("words", "ended"),
    [
        ("umount: /media/m/STICK: target is busy.", Ejection.BUSY),
        ("umount: /media/m/STICK: must be superuser to unmount.", Ejection.NOT_ALLOWED),
        ("GDBus.Error:org.freedesktop.UDisks2.Error.NotAuthorized: no", Ejection.NOT_ALLOWED),
        ("umount: /media/m/STICK: not mounted.", Ejection.GONE),
        ("TimeoutExpired", Ejection.FAILED),
        ("", Ejection.FAILED),
    ],
)
def test_what_umount_says_is_understood(words: str, ended: Ejection) -> None:
    assert out(Answers(there=(UMOUNT,), says={"umount": Said(32, words)})) is ended


def test_where_there_is_no_command_nothing_is_tried() -> None:
    tools = Answers(there=())
    assert out(tools) is Ejection.NO_TOOL
    assert tools.ran == []


def test_only_a_drive_is_taken_out() -> None:
    tools = Answers()
    assert out(tools, Path("/home/m/packages")) is Ejection.NO_DRIVE
    assert out(tools, Path("/media/m/STICKS")) is Ejection.NO_DRIVE
    assert eject_linux(STICK.path, TABLE[:1], (STICK,), tools) is Ejection.GONE
    assert tools.ran == []
    assert can_eject(STICK.path / "MSYNC", (STICK,))
    assert not can_eject(Path("/home"), (STICK,))


def test_the_innermost_drive_is_meant() -> None:
    table = (*TABLE, Mount("/dev/sdc1", INNER.path, "vfat", frozenset({"rw"})))
    tools = Answers()
    assert eject_linux(INNER.path, table, (STICK, INNER), tools) is Ejection.OUT
    assert tools.ran[0][-1] == "/dev/sdc1"


def test_every_end_has_one_sentence() -> None:
    said = {translate(SENTENCES[each]) for each in Ejection}
    assert len(said) == len(Ejection)


@dataclass
class Volume:
    """A volume of Windows: how often it is in use yet, and what it refuses."""

    handle: int | None = 8
    busy: int = 0
    refuses: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    def open(self, root: str) -> int | None:
        self.asked.append(root)
        return self.handle

    def lock(self, handle: int) -> bool:
        self.busy -= 1
        return self.busy < 0

    def dismount(self, handle: int) -> bool:
        self.asked.append("dismount")
        return "dismount" not in self.refuses

    def eject(self, handle: int) -> bool:
        self.asked.append("eject")
        return "eject" not in self.refuses

    def close(self, handle: int) -> None:
        self.asked.append("close")

    def wait(self) -> None:
        self.asked.append("wait")


ROOT = Path("E:\\")
DRIVE = Drive(ROOT, "E:", 5, writable=True)


def out_of_windows(volume: Volume, folder: Path = ROOT) -> Ejection:
    return eject_windows(folder, (DRIVE,), volume)


def test_windows_dismounts_and_ejects() -> None:
    volume = Volume()
    assert out_of_windows(volume) is Ejection.OUT
    assert volume.asked == ["E:\\", "dismount", "eject", "close"]


def test_windows_waits_for_who_reads_a_moment_longer() -> None:
    volume = Volume(busy=3)
    assert out_of_windows(volume) is Ejection.OUT
    assert volume.asked.count("wait") == 3
    volume = Volume(busy=TRIES)
    assert out_of_windows(volume) is Ejection.BUSY
    assert volume.asked[-1] == "close"
    assert "dismount" not in volume.asked


def test_windows_may_refuse() -> None:
    assert out_of_windows(Volume(handle=None)) is Ejection.GONE
    assert out_of_windows(Volume(handle=0)) is Ejection.NOT_ALLOWED
    assert out_of_windows(Volume(refuses=frozenset({"dismount"}))) is Ejection.FAILED
    assert out_of_windows(Volume(refuses=frozenset({"eject"}))) is Ejection.OUT
    assert out_of_windows(Volume(), Path("/home")) is Ejection.NO_DRIVE


def test_this_computer_answers(tmp_path: Path) -> None:
    assert eject(tmp_path) is Ejection.NO_DRIVE


@pytest.mark.skipif(sys.platform != "linux", reason="runs commands of Linux")
def test_commands_of_the_system_are_run() -> None:
    tools = SystemTools()
    assert tools.place("no-such-command-anywhere") == ""
    assert tools.run((tools.place("true"),)) == Said(0, "")
    assert tools.run((tools.place("false"),)).status == 1
    assert tools.run(("/no/such/command",)).status == -1
