"""Versions of the program as people and packages write them: `0.1.0`, `1.2`."""

import re

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}", re.ASCII)


def is_version(text: str) -> bool:
    """Tell whether `text` is a version of the program."""
    return _VERSION.fullmatch(text) is not None


def is_older(program: str, wanted: str) -> bool:
    """Tell whether a program is older than the one that is wanted; what cannot be read is not."""
    if not (is_version(program) and is_version(wanted)):
        return False
    return _parts(program) < _parts(wanted)


def _parts(version: str) -> tuple[int, ...]:
    parts = [int(part) for part in version.split(".")]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)
