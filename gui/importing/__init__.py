"""The Import page: the delivery as it runs, what it needs from a person, and its report."""
