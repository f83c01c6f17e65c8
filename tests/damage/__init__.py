"""Packages with flipped bits and packages that were cut: each is refused and changes nothing."""
