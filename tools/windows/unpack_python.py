"""Unpacks Windows' Python out of its source distribution: `unpack_python.py ARCHIVE FOLDER`; runs nothing."""

import io
import sys
import tarfile
import zipfile
from pathlib import Path


def main(archive: Path, folder: Path) -> None:
    """Write the files of the interpreter, without the folder that the archive puts around them."""
    with tarfile.open(archive) as outer:
        member = next(each for each in outer if each.name.endswith("data.zip"))
        packed = outer.extractfile(member)
        if packed is None:
            message = f"{archive} holds no interpreter"
            raise SystemExit(message)
        content = io.BytesIO(packed.read())
    with zipfile.ZipFile(content) as inner:
        for entry in inner.infolist():
            name = entry.filename.partition("/")[2]
            target = (folder / name).resolve()
            if not name or entry.is_dir() or not target.is_relative_to(folder.resolve()):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(inner.read(entry))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
