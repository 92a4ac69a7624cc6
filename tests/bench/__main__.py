"""`python -m tests.bench [NAME [ARGUMENTS…]]`: all benchmarks, or one of them."""

import runpy
import sys
from pathlib import Path

NAMES = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))


def main(arguments: list[str]) -> int:
    """Run the named benchmark with the arguments that follow, or each one with none."""
    if arguments and arguments[0] not in NAMES:
        print("Benchmarks:", ", ".join(NAMES), file=sys.stderr)
        return 2
    for name in arguments[:1] or NAMES:
        print(f"\n== {name}", flush=True)
        sys.argv = [name, *arguments[1:]]
        runpy.run_module(f"tests.bench.{name}", run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
