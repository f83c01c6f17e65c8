"""Starts the window: `python -m homejobs_desktop`."""

import sys

from homejobs_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
