"""What a person may send to whoever helps: versions, states and logs, redacted, and shown before they are saved."""
