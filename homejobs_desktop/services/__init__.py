"""Use cases: everything the program can do, without a screen."""
