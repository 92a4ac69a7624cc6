"""The Destination page: where the rows go, the key, and the plan before the start."""
