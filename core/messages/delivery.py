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
    "server_words": "{words}",
    # rows that stay behind
    "perhaps_arrived": "The server failed at this row again and again; perhaps it arrived. {words}",
    "person_refused": "The server refused the row's person: {words}",
    "person_not_put": "The server failed at the row's person again and again. {words}",
    # what a person should know or do
    "empty_source_perhaps": "The answer about the new source was lost, so it is made again. "
    "An empty source of the same name may be left in BuildBetter.",
    "slept": "The computer slept for {duration}; the import went on at {time}.",
    "clock_set_forward": "The computer's clock was set {duration} forward; the import goes on as before.",
    "clock_set_back": "The computer's clock was set {duration} back; the import goes on as before.",
    "network_was_away": "The network was away for {duration}; the import went on at {time}.",
    "server_was_away": "The server gave no answers for {duration}; the import went on at {time}.",
    "not_kept_awake": "This computer can't be kept awake from here. If it sleeps, the import waits and then goes on.",
    "key_missing": "There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY.",
    "key_refused": "The server refused the API key: {words} Give a valid key, then go on from here.",
    "source_not_found": "The server doesn't find the source: {words} Check the source's id, then go on from here.",
    "source_exists": "The server already has a source named {source}. Give its id, then go on from here.",
    "source_refused": "The server refused to make the source {source}: {words}",
    "source_unreadable": (
        "The server made the source {source} but didn't tell its id. Give its id, then go on from here."
    ),
    "like_refusals": "{count} rows were refused one after the other for the same reason: {words} "
    "Mend the rows, or go on and let such rows be refused.",
    "disk_full": "The disk is full. Make room, then go on from here; nothing was lost.",
    "certificate": "The certificate of {address} is not trusted by this computer. Check the address and the network.",
    "redirected": "{address} redirects to another address. Check the API address.",
    "proxy": "The proxy asks for a login. Put it into the system's proxy settings, then go on from here.",
    "no_contact": "{address} could not be reached for {seconds} s. {words} Go on from here later.",
    "run_stopped": (
        "Stopped. 1 row is not sent yet; the import goes on from there.",
        "Stopped. {count} rows are not sent yet; the import goes on from there.",
    ),
    "run_paused": (
        "Paused. 1 row is not sent yet; the import goes on from there.",
        "Paused. {count} rows are not sent yet; the import goes on from there.",
    ),
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
    "row_refused": "{words}",
    "id_taken": "Row {row} of this import has the record id “{value}”, too. Give this row another one.",
    "export_unwritable": "{path} could not be written ({why}). Close it where it is open, or choose another name.",
    "export_disk_full": "The disk is full, so {path} was not written. Make room, or choose another place.",
    "export_as_csv": "The rows that stay behind don't fit into a workbook; they are in {path} instead.",
}
