"""Which computer this is: the same on every start, another one where the disk was copied to."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import winreg

Computer = Callable[[], str]
"""Gives what tells this computer from every other one; "" where the system does not say."""

_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def this_computer() -> str:
    """Give the fingerprint of the computer the program runs on, "" where the system does not say."""
    told = _told()
    return hashlib.sha256(f"computer/{told}".encode()).hexdigest()[:32] if told else ""


if sys.platform == "win32":

    def _told() -> str:
        """Give Windows' own id and the serial number of its volume."""
        serial = ctypes.c_uint32()
        ctypes.windll.kernel32.GetVolumeInformationW(
            "C:\\", None, 0, ctypes.byref(serial), None, None, None, 0
        )
        try:
            place = r"SOFTWARE\Microsoft\Cryptography"
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
                guid = str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            guid = ""
        return f"{guid}/{serial.value}" if guid or serial.value else ""

else:

    def _told() -> str:
        """Give the id that the system made when it was installed."""
        for file in _IDS:
            if file.is_file():
                return file.read_text(encoding="ascii", errors="replace").strip()
        return ""
