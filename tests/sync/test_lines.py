import pytest

from homejobs_desktop.domain.operations import (
    FIRST,
    Header,
    build,
    edits_of,
    encode_line,
    encode_lines,
    parse_line,
)
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.sync.container import pack_member
from homejobs_desktop.sync.manifest import MemberName


def _body(depth: int) -> bytes:
    return b'{"f":{"answers":[null,' + b'{"a":' * depth + b"1" + b"}" * depth + b"]}}"


def test_many_lines_are_the_lines_one_by_one() -> None:
    operations = []
    for n, salt, body in ((1, b"s" * 16, b'{"f":{}}'), (2, b"", b""), (3, b"t" * 16, b'{"reason":"x"}')):
        header = Header("29-01", "0" * 16, n, 5, "admin", "person.set", "p", 1, 1)
        made = build(FIRST, header, salt, body)
        operations.append((n, made.header_bytes, salt, body))
    lines = encode_lines(operations)
    assert lines == b"".join(encode_line(*parts) for _n, *parts in operations)
    first, second, _third = lines.splitlines(keepends=True)
    assert parse_line(FIRST, first).body == b'{"f":{}}'
    assert parse_line(FIRST, second).body == b""


def test_a_section_counts_its_lines_however_they_are_handed_over() -> None:
    one_by_one = pack_member(MemberName.OPS, (b"%d\n" % number for number in range(1_000)))
    at_once = pack_member(MemberName.OPS, [b"".join(b"%d\n" % number for number in range(1_000))])
    assert one_by_one.lines == at_once.lines == 1_000
    assert one_by_one.member == at_once.member


def test_a_document_is_looked_into_however_few_braces_it_has() -> None:
    assert edits_of(_body(1)).fields["answers"] == (None, {"a": 1})
    for broken, code in ((_body(15), "json-depth"), (b'{"f":{"answers":[null,{"a":1.5}]}}', "json-number")):
        with pytest.raises(PackageRefused) as refusal:
            edits_of(broken)
        assert refusal.value.code == code
