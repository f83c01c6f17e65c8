"""A reader of packages written from docs/exchange.md alone: nothing of the program is imported here."""

import base64
import hashlib
import io
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Json = dict[str, object]


@dataclass
class Line:
    """One operation as section 2 reads it."""

    header: Json
    salt: bytes
    body: Json
    hash: bytes

    @property
    def tag(self) -> str:
        return base64.urlsafe_b64encode(self.hash[:8]).rstrip(b"=").decode()


@dataclass
class Opened:
    """A package as section 3 reads it."""

    manifest: Json
    members: dict[str, bytes] = field(default_factory=dict)

    @property
    def control(self) -> Json:
        return as_object(json.loads(self.members["control"]))

    def lines(self, name: str) -> list[bytes]:
        return self.members[name].splitlines(keepends=True)

    def operations(self) -> list[Line]:
        previous = bytes.fromhex(str(self.manifest["prev"]))
        found = []
        for raw in self.lines("ops"):
            found.append(read_line(previous, raw))
            previous = found[-1].hash
        return found


def as_object(value: object) -> Json:
    assert isinstance(value, dict)
    return {str(name): inner for name, inner in value.items()}


def as_list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def open_package(file: Path, identity: str, public: str) -> Opened:
    """Decrypt a package, check it from end to end, and give its content."""
    plain = pyrage.decrypt(file.read_bytes(), [pyrage.x25519.Identity.from_str(identity)])
    stream = io.BytesIO(plain)
    assert stream.read(4) == b"MSP1"
    head = stream.read(int.from_bytes(stream.read(4), "big"))
    manifest = as_object(json.loads(head))
    assert manifest["key"] == public
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(
        stream.read(64), b"msync/package/v1\x00" + head
    )
    opened = Opened(manifest)
    for each in map(as_object, as_list(manifest["members"])):
        packed = stream.read(int(str(each["c"])))
        assert hashlib.sha256(packed).hexdigest() == each["h"]
        data = zstandard.ZstdDecompressor(max_window_size=8 << 20).decompressobj().decompress(packed)
        assert len(data) == each["u"]
        opened.members[str(each["n"])] = data
    assert stream.read() == b""
    return opened


def read_line(previous: bytes, raw: bytes) -> Line:
    """Read one operation's line and hold its content against its commitment."""
    assert raw.endswith(b"\n")
    header, salt_text, body = raw[:-1].split(b"\t")
    salt, said = base64.b64decode(salt_text, validate=True), as_object(json.loads(header))
    assert base64.b64encode(hashlib.sha256(salt + body).digest()).decode() == said["c"]
    digest = hashlib.sha256(b"msync/op/v1\x00" + previous + header).digest()
    return Line(said, salt, as_object(json.loads(body)), digest)


def next_history(history: bytes, pinc: int, operation: bytes) -> bytes:
    """Give the next history hash (section 1)."""
    return hashlib.sha256(history + pinc.to_bytes(8, "big") + operation).digest()


def examples(page: str) -> list[bytes]:
    """Give the lines of the worked example of the page."""
    return [
        line.replace("→", "\t").encode() + b"\n" for line in re.findall(r'^\{"s":.*$', page, re.MULTILINE)
    ]
