"""Checking: every row against the mapping and the API's rules, a whole column at a time."""
