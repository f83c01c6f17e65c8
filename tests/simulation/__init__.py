"""Random worlds of the real program: offices, faults, and the properties that must hold afterwards."""
