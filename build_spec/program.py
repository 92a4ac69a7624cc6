"""The frozen program: without a verb the window, with one the command line."""

import sys

from gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
