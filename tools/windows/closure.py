"""Looks whether a bundle brings every library that it needs: `closure.py FOLDER`.

Each library that a program or library of the bundle imports has to lie in the bundle or to come with
Windows 10. Wine would forgive a missing one, because it has many of its own; Windows does not.
"""

import sys
from pathlib import Path

import pefile

OF_WINDOWS = frozenset({
    "advapi32", "authz", "bcrypt", "bcryptprimitives", "combase", "comctl32", "comdlg32", "crypt32",
    "cryptbase", "d2d1", "d3d9", "d3d11", "d3d12", "dnsapi", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc",
    "imm32", "iphlpapi", "kernel32", "mpr", "mscms", "msvcrt", "ncrypt", "netapi32", "ntdll", "ole32",
    "oleaut32", "opengl32", "powrprof", "propsys", "psapi", "rpcrt4", "secur32", "setupapi", "shcore",
    "shell32", "shlwapi", "ucrtbase", "uiautomationcore", "user32", "userenv", "uxtheme", "version",
    "winhttp", "winmm", "winspool.drv", "ws2_32", "wtsapi32",
})  # fmt: skip
"""What every Windows 10 has; `api-ms-win-` and `ext-ms-` are names of Windows' own for parts of it."""
X64 = 0x8664
IMPORTS = [pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]]


def missing(folder: Path) -> list[str]:
    """Give what is wrong: libraries that are imported and not there, and files for another processor."""
    files = [path for path in folder.rglob("*") if path.suffix.lower() in {".dll", ".pyd", ".exe"}]
    there = {path.name.lower() for path in files}
    wrong = [] if files else [f"{folder} holds no programs"]
    for path in files:
        program = pefile.PE(str(path), fast_load=True)
        program.parse_data_directories(IMPORTS)
        if program.FILE_HEADER.Machine != X64:
            wrong.append(f"{path.name} is not for 64-bit Windows")
        for entry in getattr(program, "DIRECTORY_ENTRY_IMPORT", []):
            name = entry.dll.decode().lower()
            system = name.removesuffix(".dll") in OF_WINDOWS or name.startswith(("api-ms-win-", "ext-ms-"))
            if name not in there and not system:
                wrong.append(f"{path.name} needs {name}")
        program.close()
    return wrong


if __name__ == "__main__":
    found = missing(Path(sys.argv[1]))
    print("\n".join(found) or "every library is there")
    sys.exit(bool(found))
