"""A column at a glance: what it holds in words, and how its numbers or dates are spread in bars."""
