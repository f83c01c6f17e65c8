"""The exchange protocol: bytes and values only."""
