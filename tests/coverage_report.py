"""What of `core` a run of the suite reached: `python3 dev.py test --coverage` counts it, and prints this.

The figure that has to stay is that of the branches: of all ways that lead from a line to more than one other, how many
were gone. Those for other systems aren't counted (see `exclude_also` in pyproject.toml).
"""

import json
import sys
import tempfile
from pathlib import Path

from coverage import Coverage

LEAST_PERCENT = 95.0


def main() -> int:
    """Prints each file with the lines and branches that nothing reached, then the figures; 1 where they are too few."""
    measured = Coverage()
    measured.load()
    measured.report()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "coverage.json"
        measured.json_report(outfile=str(out))
        totals = json.loads(out.read_text())["totals"]
    share = 100 * totals["covered_branches"] / totals["num_branches"]
    print(f"\nBranches: {totals['covered_branches']:,} of {totals['num_branches']:,} reached, {share:.1f} %.")
    print(f"Lines and branches together: {totals['percent_covered']:.1f} %.")
    if sys.version_info < (3, 12):
        print("This Python loses count after the first answer of a delivery; one from 3.12 on counts all.")
    return 0 if share >= LEAST_PERCENT else 1


if __name__ == "__main__":
    sys.exit(main())
