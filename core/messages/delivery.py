"""Sentences of the delivery stage."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    # the address and the key
    "address_unreadable": "{address} is no API address. One looks like https://api.buildbetter.app.",
    "address_not_https": "{address} would send the key unprotected. Use https; http is for this computer alone.",
    "certificate_file_missing": "SSL_CERT_FILE names {path}, which isn't there. Correct it or unset it.",
    "key_unreadable": "The API key has characters that no key has. Copy it again from BuildBetter's settings.",
    # why no answer came
    "name_not_resolved": "The server's name could not be found.",
    "no_connection": "No connection to the server could be made.",
    "tls_failed": "A secure connection to the server could not be made.",
    "certificate_refused": "The server's certificate is not trusted by this computer.",
    "proxy_failed": "The proxy could not reach the server.",
    "proxy_login": "The proxy asks for a login.",
    "connection_dropped": "The connection broke before the answer came.",
    "timed_out": "The server did not answer in time.",
    "answer_unreadable": "The server's answer could not be read.",
    "refused_without_words": "The server answered {status} without a reason.",
    # the journal
    "journal_newer": "The journal {path} is from a newer version of this program. Update the program to use it.",
    "journal_foreign": "{path} belongs to another program. Choose another folder with --data-dir.",
    "journal_damaged": "The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away.",
    "journal_read_only": "The journal {path} can't be written to. Make the file and its folder writable.",
    "journal_locked": "Another process keeps the journal {path} busy. Try again when it is done.",
    "journal_full": "The disk with the journal {path} is full. Make room, then go on from here; nothing was lost.",
    "journal_unusable": "The journal {path} can't be used ({why}). Check the disk and the folder.",
    "import_unknown": "There is no import {import_id} in the journal. `history` lists them.",
    "import_ambiguous": "{count} imports begin with {import_id}. Give more of the id.",
    "delivered_elsewhere": "Another process is delivering import {import_id}. It goes on there.",
    "prepare_cancelled": "The import was cancelled before anything was sent.",
    "key_unconfirmed": (
        "The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization "
        "that both belong to the same organization."
    ),
    # the error export
    "export_ending": "{path} can't hold the rows that stay behind. Give it a name that ends in .xlsx or .csv.",
    "export_over_source": "{path} is the file that is imported. Give the rows that stay behind another name.",
    "export_no_folder": "There is no folder {path}. Make it first, or choose another.",
    "export_unwritable": "{path} could not be written ({why}). Close it where it is open, or choose another name.",
    "export_disk_full": "The disk is full, so {path} was not written. Make room, or choose another place.",
    "export_as_csv": "The rows that stay behind don't fit into a workbook; they are in {path} instead.",
}
