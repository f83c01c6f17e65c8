"""The province's history hash: what binds a commit number to everything committed before it."""

import hashlib

NO_HISTORY = bytes(32)
"""The history hash before the first commit."""


def next_history(history: bytes, pinc: int, operation: bytes) -> bytes:
    """Give the history hash after committing `operation` (its hash) under province incarnation `pinc`."""
    return hashlib.sha256(history + pinc.to_bytes(8, "big") + operation).digest()
