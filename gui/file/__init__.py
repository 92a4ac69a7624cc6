"""The File page: a file is dropped or chosen, and seen as it is read."""
