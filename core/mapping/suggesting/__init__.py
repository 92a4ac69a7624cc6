"""Suggesting: what a column is, by its name in many languages and by its values."""
