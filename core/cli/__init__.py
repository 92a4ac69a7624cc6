"""The command line: the same stages, a verb each."""
