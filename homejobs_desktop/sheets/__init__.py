"""Spreadsheets: files in, rows of text out, and back."""
