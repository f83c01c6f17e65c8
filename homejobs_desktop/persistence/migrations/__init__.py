"""Migrations of the store's schema, run by Alembic; there are no downgrades, the backup is the way back."""
