"""Sentences that belong to no single stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    # the program's own folders
    "data_folder_unwritable": "The folder {path} can't be written to: {reason}. Choose another one with --data-dir.",
    "settings_unwritable": "The settings can't be saved as {path}: {reason}.",
    # the keyring
    "keyring_missing": "This computer has no keyring that could hold the key. Set {variable} instead.",
    "keyring_locked": "The system's keyring is locked. Unlock it, or set {variable}.",
    "keyring_slow": "The system's keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.",
    "keyring_failed": "The system's keyring can't be used ({reason}). Set {variable} instead.",
    # the practice server
    "port_taken": "The port {port} can't be used on this computer; choose another one, or 0 for a free one.",
    "practice_database": "The practice server's database {path} can't be opened ({reason}); choose another file.",
    "unexpected": "Something went wrong inside the program ({what}). Nothing was lost; the log has the details.",
}
