"""Run by another Python that has frictionless: `PYTHON _frictionless.py FILE` validates the tickets of the benchmark.

Types, dates, addresses, sizes and repeated ids: what our check looks at. Prints its version, seconds, wrong cells.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from frictionless import Checklist, Resource, Schema, __version__, system

FIELDS = [
    {"name": "id", "type": "integer", "constraints": {"required": True, "unique": True}},
    {"name": "created", "type": "datetime", "format": "%Y-%m-%d %H:%M:%S"},
    {"name": "subject", "type": "string", "constraints": {"maxLength": 10240}},
    {"name": "comment", "type": "string", "constraints": {"maxLength": 10240}},
    {"name": "email", "type": "string", "format": "email"},
    {"name": "name", "type": "string"},
    {"name": "company", "type": "string"},
    {"name": "score", "type": "integer"},
    {"name": "amount", "type": "number"},
    {"name": "public", "type": "boolean"},
    {"name": "tags", "type": "array"},
    {"name": "due", "type": "date", "format": "%d/%m/%Y"},
]


def main(path: Path) -> None:
    """Validate, and print what it came to as JSON."""
    schema = Schema.from_descriptor({"fields": FIELDS})
    with system.use_context(trusted=True):
        resource = Resource(path=str(path), schema=schema)
        start = perf_counter()
        report = resource.validate(Checklist(), limit_errors=10_000_000)
        seconds = perf_counter() - start
    print(json.dumps({"version": __version__, "seconds": seconds, "errors": report.stats["errors"]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
