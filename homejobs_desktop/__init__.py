"""The desktop program of the county and province offices of the home-jobs scheme."""

__version__ = "0.3.0"
