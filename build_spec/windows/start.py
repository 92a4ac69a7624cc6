"""What the launchers start in the program's own Python: the program, as if it were frozen.

`sys.frozen` says that `sys.executable` is the program and not an interpreter: the child that reads workbooks
is the program itself with a hidden verb.
"""

import sys

sys.frozen = "embedded"  # type: ignore[attr-defined]
sys.dont_write_bytecode = True  # what wasn't installed wouldn't be removed

from gui.__main__ import main  # noqa: E402 — only now

sys.exit(main())
