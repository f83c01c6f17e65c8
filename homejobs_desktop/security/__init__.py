"""Keeps secrets: passwords, key files, recovery codes."""
