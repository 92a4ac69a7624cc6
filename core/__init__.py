"""The importer without a window: the stages of a row, from a file to a report."""

__version__ = "0.1.0"
