"""The mends of a checked file: which fit a cause, what each would do, and what the steps so far have done."""
