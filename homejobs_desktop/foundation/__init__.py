"""Standard library only: knows nothing of the project."""
