"""A local server of the same API, for practice, demo and tests."""
