"""The frozen console program: the same verbs, with a standard output on Windows, too."""

import sys

from gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
