"""A reader of packages written from docs/exchange.md alone: nothing of the program is imported here."""

import base64
import hashlib
import io
import json
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pyrage
import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

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
    blobs: dict[str, bytes] = field(default_factory=dict)

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
        if each["n"] == "blob":
            assert hashlib.sha256(data).hexdigest() == each["id"]
            opened.blobs[str(each["id"])] = data
        else:
            assert not opened.blobs
            opened.members[str(each["n"])] = data
    assert stream.read() == b""
    return opened


def open_release(statement: Path, setup: Path) -> Json:
    """Check a release as section 12 does, from the first root on, and give what it says."""
    raw = statement.read_bytes()
    assert len(raw) <= 256 << 10
    file = as_object(json.loads(raw))
    assert file["v"] == 1
    roots = [as_object(each) for each in as_list(file["roots"])]
    before: Json = {}
    for version, signed in enumerate(roots, start=1):
        root = as_object(json.loads(str(signed["doc"])))
        assert root["version"] == version
        for each in (root, before or root):
            assert len(_signed_by(signed, "root", as_list(each["roots"]))) >= int(str(each["threshold"]))
        before = root
    release = as_object(file["release"])
    signers = _signed_by(release, "release", as_list(before["releases"]))
    assert len(signers) >= int(str(before["release_threshold"]))
    said = as_object(json.loads(str(release["doc"])))
    content = setup.read_bytes()
    assert (len(content), hashlib.sha256(content).hexdigest()) == (said["size"], said["sha256"])
    assert (setup.name, said["province"]) == (said["target"], before["province"])
    return said


def _signed_by(signed: Json, name: str, keys: list[object]) -> set[str]:
    message = b"msync/" + name.encode() + b"/v1\x00" + str(signed["doc"]).encode()
    found = set()
    for each in map(as_object, as_list(signed["sigs"])):
        key = str(each["key"])
        if key in keys:
            public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
            public.verify(bytes.fromhex(str(each["sig"])), message)
            found.add(key)
    return found


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


def signers(signed: Json, name: str) -> set[str]:
    """Give the keys whose signatures under a document are good (section 6)."""
    message, good = f"msync/{name}/v1".encode() + b"\x00" + str(signed["doc"]).encode(), set()
    for each in map(as_object, as_list(signed["sigs"])):
        key = str(each["key"])
        try:
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
                bytes.fromhex(str(each["sig"])), message
            )
        except InvalidSignature:
            continue
        good.add(key)
    return good


def standing(permits: Json, number: str, key: str) -> str:
    """Look a number up in a list of permits (section 5)."""
    text = str(permits["doc"]).encode()
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(str(permits["key"]))).verify(
        bytes.fromhex(str(permits["sig"])), b"msync/permits/v1\x00" + text
    )
    assert permits["key"] == key
    said = as_object(json.loads(text))
    assert (said["v"], said["province"]) == (1, number[:2])
    counter, found = int(number[6:12]), ""
    sets = as_list(as_object(said["series"]).get(number[:6], []))
    for name, each in zip(("issued", "suspended", "revoked", "ended"), sets, strict=False):
        start, packed = as_list(each)
        data = zlib.decompress(base64.b64decode(str(packed))) if packed else b""
        at = counter // 8 - int(str(start))
        if 0 <= at < len(data) and data[at] & 1 << counter % 8:
            found = name
    return found


def newest_root(roots: list[object]) -> Json:
    """Go along a chain of roots from its first version and give the newest (section 6)."""
    before: Json = {}
    for version, signed in enumerate(map(as_object, roots), start=1):
        root = as_object(json.loads(str(signed["doc"])))
        assert root["version"] == version
        for authority in (before or root, root):
            keys = set(map(str, as_list(authority["roots"])))
            assert len(signers(signed, "root") & keys) >= int(str(authority["threshold"]))
        before = root
    return before


def open_key_file(file: Path, code: str) -> bytes:
    """Open a key file with the code of its paper (section 7)."""
    body = as_object(json.loads(file.read_bytes()))
    nonce, sealed = (bytes.fromhex(str(body.pop(name))) for name in ("nonce", "sealed"))
    bound = json.dumps(body, sort_keys=True, indent=1, ensure_ascii=False).encode()
    salt = bytes.fromhex(str(body["salt"]))
    key = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=64 * 1024).derive(code.encode())
    return AESGCM(key).decrypt(nonce, sealed, bound)


def examples(page: str) -> list[bytes]:
    """Give the lines of the worked example of the page."""
    return [
        line.replace("→", "\t").encode() + b"\n" for line in re.findall(r'^\{"s":.*$', page, re.MULTILINE)
    ]
