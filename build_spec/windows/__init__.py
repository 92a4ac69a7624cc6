"""The program for Windows: its setup.exe, and how Linux makes one, too."""
