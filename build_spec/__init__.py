"""Freezing the program and making its installers: `python3 dev.py build`."""
