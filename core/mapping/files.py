"""Mappings as JSON files: loaded with one clear sentence for whatever is wrong, saved whole or not at all."""

import json
from pathlib import Path
from typing import NoReturn

from pydantic import ValidationError

from core.errors import MappingError
from core.mapping.faults import mapping_error
from core.mapping.model import Mapping
from core.mapping.rules import verify
from core.messages.told import system_words
from core.private_file import whole_file

FORMAT_VERSION = 1


class _KeyTwiceError(ValueError):
    """An object of the JSON names one key twice."""


def load_mapping(path: Path) -> Mapping:
    """The mapping in a JSON file, right in itself; whether it fits a table is `core.mapping.fit`'s question.

    Raises MappingError where the file can't be read, isn't JSON, or isn't a mapping by the rules.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise MappingError("mapping_not_text", file=path.name) from error
    except OSError as error:
        raise MappingError("mapping_unreadable", file=str(path), reason=system_words(error)) from error
    return parse_mapping(_json(text, path.name), path.name)


def parse_mapping(content: object, file: str) -> Mapping:
    """The mapping that parsed JSON stands for; `file` names it in a sentence. Raises MappingError."""
    if isinstance(content, dict):
        _check_version(content, file)
    try:
        mapping = Mapping.model_validate_json(json.dumps(content))
    except ValidationError as error:
        raise mapping_error(error, file) from None
    verify(mapping)
    return mapping


def mapping_json(mapping: Mapping) -> str:
    """A mapping in its JSON form, with every key, in the order of the format."""
    return mapping.model_dump_json(indent=2) + "\n"


def save_mapping(mapping: Mapping, path: Path) -> None:
    """Writes a mapping: the whole file or nothing, for its owner alone. Raises MappingError where that can't be."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with whole_file(path) as file:
            file.write(mapping_json(mapping).encode())
    except OSError as error:
        raise MappingError("mapping_unwritable", file=str(path), reason=system_words(error)) from error


def _json(text: str, file: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except _KeyTwiceError as error:
        raise MappingError("mapping_key_twice", file=file, key=str(error)) from None
    except json.JSONDecodeError as error:
        raise MappingError("mapping_not_json", file=file, line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):
        raise MappingError("mapping_not_json", file=file, line=1, column=1) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content = dict(pairs)
    if len(content) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _KeyTwiceError(next(key for key in keys if keys.count(key) > 1))
    return content


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check_version(content: dict[str, object], file: str) -> None:
    if "version" not in content:
        raise MappingError("mapping_version_missing", file=file)
    version = content["version"]
    if type(version) is not int or version != FORMAT_VERSION:
        raise MappingError("mapping_version", file=file, version=str(version))
