"""`key set`, `key status` and `key delete`: the key in the system's keyring."""

import sys
from getpass import getpass

import typer

from core.cli import options
from core.cli.options import address_of
from core.cli.output import say, write_json, write_text

key_app = typer.Typer(add_completion=False, help="The key in the system's keyring.", rich_markup_mode=None)


@key_app.command("set")
def set_key(api_url: options.ApiUrl = None, as_json: options.Json = False, _data_dir: options.DataDir = None) -> int:
    """Keep a key, read from a prompt or stdin."""
    from core.credentials import key_status, store_key

    address = address_of(api_url)
    key = getpass("API key: ") if sys.stdin and sys.stdin.isatty() else (sys.stdin.readline() if sys.stdin else "")
    store_key(address, key)
    if as_json:
        write_json({"stored": True, "backend": key_status(address).backend})
    else:
        say(f"The key for {address} is in the keyring.")
    return 0


@key_app.command("status")
def show_status(
    api_url: options.ApiUrl = None, as_json: options.Json = False, _data_dir: options.DataDir = None
) -> int:
    """Whether the keyring has a key."""
    from core.credentials import key_status

    address = address_of(api_url)
    status = key_status(address)
    if as_json:
        write_json({"stored": status.stored, "backend": status.backend})
    elif status.backend is None:
        write_text("This computer has no keyring.")
    else:
        write_text(f"{status.backend}: {'a' if status.stored else 'no'} key for {address}.")
    return 0


@key_app.command("delete")
def delete_key(api_url: options.ApiUrl = None, as_json: options.Json = False, _data_dir: options.DataDir = None) -> int:
    """Remove the key from the keyring."""
    from core import credentials

    address = address_of(api_url)
    deleted = credentials.delete_key(address)
    if as_json:
        write_json({"deleted": deleted})
    else:
        say(f"The key for {address} is removed." if deleted else f"There was no key for {address}.")
    return 0
