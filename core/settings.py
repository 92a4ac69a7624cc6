"""Settings of the program and the folders it writes to."""
