"""Sentences that belong to no single stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    # the program's own folders
    "data_folder_unwritable": "The folder {path} can't be written to: {reason}. Choose another one with --data-dir.",
    "erasing_refused": "An import is being delivered. Stop it, or let it come to its end, then delete the data.",
    "erasing_failed": "{path} can't be deleted: {reason}. What was deleted before it is gone.",
    "settings_unwritable": "The settings can't be saved as {path}: {reason}.",
    # drafts
    "draft_newer": (
        "A draft of {file} was saved by a newer version of this program. Use that version to go on with it."
    ),
    "draft_unreadable": "The draft {path} can't be read, so what was changed there is lost.",
    # the keyring
    "keyring_missing": "This computer has no keyring that could hold the key. Set {variable} instead.",
    "keyring_locked": "The system's keyring is locked. Unlock it, or set {variable}.",
    "keyring_slow": "The system's keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.",
    "keyring_failed": "The system's keyring can't be used ({reason}). Set {variable} instead.",
    # the command line
    "call_wrong": "{what}; --help shows how it is called.",
    "limit_wrong": "The limit {limit} is no number of requests in seconds. Write one like 100/60.",
    "output_unwritable": "The result can't be written: {reason}. Free the disk, or send the output elsewhere.",
    "no_sure_content": (
        "No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it "
        "with --mapping."
    ),
    "nothing_to_resume": "There is no import to go on with. `import` begins one.",
    "other_address": "Import {import_id} goes to {address}. Leave --api-url out, or name that address.",
    "practice_has_no_address": "--practice goes to a server on this computer. Leave --api-url or --practice out.",
    "row_unknown": "The file has no data in row {row}. Name a row as a spreadsheet counts it.",
    "source_unclear": "Name the source: either with --source NAME or with --source-id ID.",
    "stopped": "Stopped, as asked.",
    # the window
    "no_screen": "There is no screen for the window here. --help shows what the command line can do.",
    "window_hangs": (
        "BuildBetter Importer is open already, and its window doesn't answer. Wait a little, or end it, then start it "
        "again. An import goes on from where it was."
    ),
    "window_unusable": "The window can't be opened: {reason}. --help shows what the command line can do.",
    # the practice server
    "port_taken": "The port {port} can't be used on this computer; choose another one, or 0 for a free one.",
    "practice_database": "The practice server's database {path} can't be opened ({reason}); choose another file.",
    "unexpected": "Something went wrong inside the program ({what}). Nothing was lost; the log has the details.",
}
