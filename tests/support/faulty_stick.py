"""A flash drive with the faults of real ones: a file system of its own, which the kernel mounts.

The program writes to it as to any drive; nothing of the program is replaced. A process of its own answers
the kernel's questions (FUSE, protocol 7.31) from memory. It knows names as FAT does, and can be full,
smaller than it says, write-protected, pulled out in the middle of a request, or worn out.

    python -m tests.support.faulty_stick FOLDER SETTINGS-AS-JSON
"""

import ctypes
import errno
import heapq
import json
import os
import select
import stat
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_BLOCK = 4096
_DETACH, _NOSUID, _NODEV, _READ_ONLY = 2, 2, 4, 1
_KEEP_CACHE = 2
_FORBIDDEN = frozenset('"*/:<>?\\|')
_RESERVED = frozenset({"con", "prn", "aux", "nul"})
_LARGEST_REQUEST = 256 * 1024


@dataclass(frozen=True)
class Faults:
    """What is wrong with the drive; sizes are bytes.

    `real`: what lies beyond it is taken and forgotten. `promised`: told as free, and not there.
    `requests_left`: after so many reads, writes and flushes the drive is gone and every request fails with
    `gone`. `worn`: blocks that cannot be read.
    """

    size: int = 64 * 1024 * 1024
    real: int = 1 << 40
    promised: int = 0
    largest_file: int = (1 << 32) - 1
    requests_left: int = 1 << 40
    gone: int = errno.EIO
    worn: tuple[int, ...] = ()
    write_protected: bool = False


@dataclass
class _Node:
    folder: bool
    names: dict[str, tuple[str, int]] = field(default_factory=dict)
    blocks: list[int] = field(default_factory=list)
    size: int = 0


class _Drive:
    """The content of the drive, and what goes wrong with it."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.nodes = {1: _Node(folder=True)}
        self._kept: dict[int, bytes] = {}
        self._next_node, self._next_block = 2, 0
        self._free: list[int] = []
        self.requests = 0

    @property
    def used(self) -> int:
        return (self._next_block - len(self._free)) * _BLOCK

    def child(self, parent: int, name: str) -> int:
        try:
            return self.nodes[parent].names[name.lower()][1]
        except KeyError:
            raise OSError(errno.ENOENT, name) from None

    def make(self, parent: int, name: str, *, folder: bool) -> int:
        bare = name.lower().partition(".")[0]
        if _FORBIDDEN & set(name) or name[-1] in ". " or bare in _RESERVED or len(name) > 255:
            raise OSError(errno.EINVAL, name)
        if name.lower() in self.nodes[parent].names:
            raise OSError(errno.EEXIST, name)
        number, self._next_node = self._next_node, self._next_node + 1
        self.nodes[number] = _Node(folder)
        self.nodes[parent].names[name.lower()] = (name, number)
        return number

    def remove(self, parent: int, name: str, *, folder: bool) -> None:
        node = self.nodes[self.child(parent, name)]
        if node.folder != folder:
            raise OSError(errno.EISDIR if node.folder else errno.ENOTDIR, name)
        if node.names:
            raise OSError(errno.ENOTEMPTY, name)
        del self.nodes[parent].names[name.lower()]
        self.cut(node, 0)

    def move(self, parent: int, name: str, target: int, wanted: str) -> None:
        number = self.child(parent, name)
        if wanted.lower() in self.nodes[target].names and self.child(target, wanted) != number:
            self.remove(target, wanted, folder=self.nodes[number].folder)
        del self.nodes[parent].names[name.lower()]
        self.nodes[target].names[wanted.lower()] = (wanted, number)

    def cut(self, node: _Node, size: int) -> None:
        wanted = -(-size // _BLOCK)
        for number in node.blocks[wanted:]:
            heapq.heappush(self._free, number)
            self._kept.pop(number, None)
        del node.blocks[wanted:]
        self._grow(node, size)
        node.size = size

    def read(self, node: _Node, offset: int, size: int) -> bytes:
        end = min(node.size, offset + size)
        parts = []
        while offset < end:
            number = node.blocks[offset // _BLOCK]
            if number in self.faults.worn:
                raise OSError(errno.EIO, "worn")
            count = min(_BLOCK - offset % _BLOCK, end - offset)
            block = self._kept.get(number, bytes(_BLOCK))
            parts.append(block[offset % _BLOCK : offset % _BLOCK + count])
            offset += count
        return b"".join(parts)

    def write(self, node: _Node, offset: int, data: bytes) -> None:
        if offset + len(data) > self.faults.largest_file:
            raise OSError(errno.EFBIG, "size")
        self._grow(node, offset + len(data))
        done = 0
        while done < len(data):
            number, inside = node.blocks[(offset + done) // _BLOCK], (offset + done) % _BLOCK
            part = data[done : done + _BLOCK - inside]
            if number * _BLOCK < self.faults.real:
                block = self._kept.get(number, bytes(_BLOCK))
                self._kept[number] = block[:inside] + part + block[inside + len(part) :]
            done += len(part)
        node.size = max(node.size, offset + len(data))

    def _grow(self, node: _Node, size: int) -> None:
        while len(node.blocks) < -(-size // _BLOCK):
            if self.used >= self.faults.size:
                raise OSError(errno.ENOSPC, "full")
            if self._free:
                node.blocks.append(heapq.heappop(self._free))
            else:
                node.blocks.append(self._next_block)
                self._next_block += 1


class _Server:
    """Answers the kernel."""

    def __init__(self, device: int, drive: _Drive) -> None:
        self._device = device
        self._drive = drive
        self._answers: dict[int, Callable[[int, bytes], bytes]] = {
            1: self._lookup,
            3: lambda node, _data: self._attributes(node, valid=True),
            4: self._set_attributes,
            9: lambda node, data: self._make(node, data[8:], folder=True),
            10: lambda node, data: self._remove(node, data, folder=False),
            11: lambda node, data: self._remove(node, data, folder=True),
            12: lambda node, data: self._rename(node, data, 8),
            14: lambda _node, _data: struct.pack("<QII", 0, _KEEP_CACHE, 0),
            15: self._read,
            16: self._write,
            17: lambda _node, _data: self._space(),
            18: lambda _node, _data: b"",
            20: lambda _node, _data: b"",
            25: lambda _node, _data: b"",
            26: self._init,
            27: lambda _node, _data: struct.pack("<QII", 0, 0, 0),
            28: self._list,
            29: lambda _node, _data: b"",
            30: lambda _node, _data: b"",
            35: self._create,
            45: lambda node, data: self._rename(node, data, 16),
        }

    def serve(self) -> None:
        """Answer one request."""
        request = os.read(self._device, _LARGEST_REQUEST)
        _length, code, unique, node = struct.unpack_from("<IIQQ", request)
        if code in {2, 36, 42}:
            return  # forgetting and interrupting are not answered
        try:
            answer, fault = self._answer(code, node, request[40:]), 0
        except OSError as error:
            answer, fault = b"", error.errno or errno.EIO
        with suppress(FileNotFoundError):  # whoever asked was interrupted
            os.write(self._device, struct.pack("<IiQ", 16 + len(answer), -fault, unique) + answer)

    def _answer(self, code: int, node: int, data: bytes) -> bytes:
        drive = self._drive
        if code not in self._answers:
            raise OSError(errno.ENOSYS, str(code))
        if code in {15, 16, 20}:
            drive.requests += 1
        if drive.requests > drive.faults.requests_left and code != 26:
            raise OSError(drive.faults.gone, "gone")
        return self._answers[code](node, data)

    def _init(self, _node: int, data: bytes) -> bytes:
        _major, _minor, ahead, _flags = struct.unpack_from("<IIII", data)
        big_writes = 1 << 5
        head = struct.pack("<IIIIHHIIHH", 7, 31, ahead, big_writes, 12, 9, 128 * 1024, 1, 32, 0)
        return head + bytes(64 - len(head))

    def _attributes(self, number: int, *, valid: bool = False) -> bytes:
        node = self._drive.nodes[number]
        mode = stat.S_IFDIR | 0o755 if node.folder else stat.S_IFREG | 0o644
        times = (1_700_000_000, 1_700_000_000, 1_700_000_000, 0, 0, 0)
        attributes = struct.pack(
            "<6Q10I", number, node.size, len(node.blocks) * 8, *times, mode, 1, 0, 0, 0, _BLOCK, 0
        )
        return (struct.pack("<QII", 0, 0, 0) if valid else b"") + attributes

    def _entry(self, number: int) -> bytes:
        return struct.pack("<QQQQII", number, 0, 0, 0, 0, 0) + self._attributes(number)

    def _lookup(self, node: int, data: bytes) -> bytes:
        return self._entry(self._drive.child(node, _names(data)[0]))

    def _set_attributes(self, node: int, data: bytes) -> bytes:
        valid, _padding, _handle, size = struct.unpack_from("<IIQQ", data)
        if valid & 8:
            self._drive.cut(self._drive.nodes[node], size)
        return self._attributes(node, valid=True)

    def _make(self, node: int, data: bytes, *, folder: bool) -> bytes:
        return self._entry(self._drive.make(node, _names(data)[0], folder=folder))

    def _create(self, node: int, data: bytes) -> bytes:
        return self._make(node, data[16:], folder=False) + struct.pack("<QII", 0, _KEEP_CACHE, 0)

    def _remove(self, node: int, data: bytes, *, folder: bool) -> bytes:
        self._drive.remove(node, _names(data)[0], folder=folder)
        return b""

    def _rename(self, node: int, data: bytes, skip: int) -> bytes:
        (target,) = struct.unpack_from("<Q", data)
        name, wanted = _names(data[skip:])
        self._drive.move(node, name, target, wanted)
        return b""

    def _read(self, node: int, data: bytes) -> bytes:
        _handle, offset, size = struct.unpack_from("<QQI", data)
        return self._drive.read(self._drive.nodes[node], offset, size)

    def _write(self, node: int, data: bytes) -> bytes:
        _handle, offset, size = struct.unpack_from("<QQI", data)
        self._drive.write(self._drive.nodes[node], offset, data[40 : 40 + size])
        return struct.pack("<II", size, 0)

    def _space(self) -> bytes:
        blocks = self._drive.faults.size // _BLOCK
        free = max(0, blocks - self._drive.used // _BLOCK) + self._drive.faults.promised // _BLOCK
        return struct.pack("<5Q4I", blocks, free, free, 1000, 1000, _BLOCK, 255, _BLOCK, 0) + bytes(24)

    def _list(self, node: int, data: bytes) -> bytes:
        _handle, offset, size = struct.unpack_from("<QQI", data)
        answer = b""
        entries = list(self._drive.nodes[node].names.values())
        for place, (name, number) in enumerate(entries[offset:], start=offset + 1):
            kind = 4 if self._drive.nodes[number].folder else 8
            encoded = name.encode()
            line = struct.pack("<QQII", number, place, len(encoded), kind) + encoded
            line += bytes(-len(line) % 8)
            if len(answer) + len(line) > size:
                break
            answer += line
        return answer


def _names(data: bytes) -> list[str]:
    return [name.decode() for name in data.split(b"\0")[:-1]]


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _mount(folder: Path, device: int, *, read_only: bool) -> None:
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other".encode()
    flags = _NOSUID | _NODEV | (_READ_ONLY if read_only else 0)
    if _libc().mount(b"stick", os.fsencode(folder), b"fuse", flags, options):
        raise OSError(ctypes.get_errno(), "mount")


def main(folder: Path, faults: Faults) -> None:
    """Serve a drive until the input ends; each line of the input is the drive's new faults."""
    drive = _Drive(faults)
    device = os.open("/dev/fuse", os.O_RDWR)
    _mount(folder, device, read_only=faults.write_protected)
    server = _Server(device, drive)
    print("mounted", flush=True)
    try:
        while True:
            ready, _, _ = select.select([device, 0], [], [])
            if 0 in ready:
                line = os.read(0, 65_536)
                if not line:
                    return
                drive.faults, drive.requests = _faults(line.decode()), 0
                print("set", flush=True)
            if device in ready:
                server.serve()
    finally:
        _libc().umount2(os.fsencode(folder), _DETACH)


def _faults(text: str) -> Faults:
    given = json.loads(text)
    return Faults(**given | {"worn": tuple(given["worn"])})


@dataclass
class FaultyStick:
    """A mounted drive, as tests use it."""

    folder: Path
    faults: Faults
    process: "subprocess.Popen[str]"

    @classmethod
    def plug(cls, folder: Path, faults: Faults | None = None) -> "FaultyStick":
        """Mount a drive at `folder`, which is made."""
        faults = faults or Faults()
        folder.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "tests.support.faulty_stick", str(folder)]
        command.append(json.dumps(asdict(faults)))
        process = subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, stderr=-1, text=True)
        made = cls(folder, faults, process)
        if not made._told():
            _out, why = process.communicate()
            raise OSError(why.strip().rpartition("\n")[2])
        return made

    def now(self, faults: Faults) -> None:
        """Let the drive have these faults from now on; requests are counted anew."""
        self.faults = faults
        assert self.process.stdin is not None
        print(json.dumps(asdict(self.faults)), file=self.process.stdin, flush=True)
        assert self._told()

    def pull(self) -> None:
        """Unmount it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()
        self.process.stderr.close()

    def _told(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()


@cache
def why_not() -> str:
    """Say why no drive can be mounted here, "" when one can."""
    if not Path("/dev/fuse").exists():
        return "there is no /dev/fuse"
    with tempfile.TemporaryDirectory() as folder:
        try:
            FaultyStick.plug(Path(folder)).pull()
        except OSError as fault:
            return f"a drive cannot be mounted here: {fault}"
    return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), _faults(sys.argv[2]))
