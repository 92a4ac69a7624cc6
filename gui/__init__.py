"""The window: a wizard with a page for every stage of `core`."""
