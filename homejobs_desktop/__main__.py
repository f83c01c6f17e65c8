"""Starts the window: `python -m homejobs_desktop`."""

import sys

_EXIT_BROKEN = 4


def start() -> int:
    """Start the window; a self-test also tells, by its exit status, that a library is missing."""
    try:
        from homejobs_desktop.app import main  # noqa: PLC0415 - what is missing is told here

        return main()
    except Exception:
        # Nobody is there to close the box in which a windowed program of Windows shows its traceback.
        if "--selftest" in sys.argv:
            return _EXIT_BROKEN
        raise


if __name__ == "__main__":
    sys.exit(start())
