"""Run first by each program of a bundle: the modules come from the archive that all of them share.

PyInstaller looks into an archive inside the program; that one holds only what is needed until here. Its
version is pinned (bundler.txt), and a bundle for which this no longer holds does not pass its self-test.
"""

import os
import sys

_SHARED = os.path.join(sys.prefix, "program.pyz")  # noqa: PTH118 - pathlib is still in that archive
_archive = sys.modules["pyimod01_archive"].ZlibArchiveReader(_SHARED, check_pymagic=True)
vars(sys.modules["pyimod02_importers"]).update(pyz_archive=_archive, _pyz_tree=None)
sys.path_importer_cache.clear()
