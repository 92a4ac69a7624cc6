"""Data files of the program: samples, templates, icons. Imports nothing of ours."""

from pathlib import Path


def path(name: str) -> Path:
    """The place on disk of a bundled file, named relative to this folder ("templates/nps.json")."""
    return Path(__file__).resolve().parent / name
