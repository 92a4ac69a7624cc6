"""The errors a person meets. Each carries a code with parameters, and its sentence.

ImporterError
├── CallError           the call itself is wrong: an argument, an address, an id        (exit 2)
├── FileError           a file can't be read or written                                 (exit 2)
├── MappingError        a mapping is wrong or doesn't fit the file                      (exit 2)
├── JournalError        the journal can't be opened, read or written                    (exit 2)
├── UnfinishedError     nothing can go on now: no contact, another process, a full disk (exit 3)
└── ApiKeyError         the key is missing or refused                                   (exit 4)

Bad data is no exception: it is a Problem (`core.checking`). An answer of the server is
none either: it is a value (`core.delivery.api`). Only entry points print or exit.
"""

from typing import ClassVar

from core.messages import sentence


class ImporterError(Exception):
    """An error with a person's sentence; `code` and `params` name it for scripts and translations."""

    exit_code: ClassVar[int] = 2

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return sentence(self.code, self.params)


class CallError(ImporterError):
    """The call is wrong: an argument, an address, an id that isn't known."""


class FileError(ImporterError):
    """A file can't be read or written."""


class MappingError(ImporterError):
    """A mapping is wrong in itself, or doesn't fit the file."""


class JournalError(ImporterError):
    """The journal can't be opened, read or written."""


class UnfinishedError(ImporterError):
    """The work can't go on now, and can be taken up again later."""

    exit_code = 3


class ApiKeyError(ImporterError):
    """The key is missing or was refused."""

    exit_code = 4
