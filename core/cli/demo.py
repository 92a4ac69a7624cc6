"""`demo`: the bundled sample into the practice server, from the file to the report."""

from core.cli import options


def run_demo(as_json: options.Json = False, _data_dir: options.DataDir = None) -> int:
    """Import a bundled sample into the local practice server."""
    raise NotImplementedError
