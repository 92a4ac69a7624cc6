"""The API key in the system's keyring: the only module that imports keyring."""
