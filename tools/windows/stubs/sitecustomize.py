"""Wine 8 has no CopyFile2: shutil.copy2 shall copy as older Pythons do. Never part of the product."""

import _winapi

if hasattr(_winapi, "CopyFile2"):
    del _winapi.CopyFile2
