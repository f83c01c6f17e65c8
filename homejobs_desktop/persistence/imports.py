"""Sheet imports, so that a whole import can be looked at and undone."""
