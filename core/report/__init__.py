"""The report: totals that add up, and the error export."""
