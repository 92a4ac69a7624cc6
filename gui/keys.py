"""The API keys that the window may use: those typed since it opened, and those in the system's keyring."""

from dataclasses import dataclass

from core import credentials
from core.delivery.address import checked_address
from core.errors import ImporterError


@dataclass(frozen=True, slots=True)
class KeyState:
    """What is known of an address' key. `hindrance` is why the keyring couldn't be asked, None where it could."""

    has_key: bool
    has_keyring: bool
    hindrance: ImporterError | None = None


class Keys:
    """Finds and keeps keys. A keyring may make a person wait: everything but `type_in` is called in a thread."""

    def __init__(self) -> None:
        self._typed: dict[str, str] = {}

    def type_in(self, address: str, key: str) -> None:
        """Use this key for an address until the program closes. Raises ApiKeyError for what can't be a key."""
        self._typed[checked_address(address)] = credentials.valid_key(key)

    def remember(self, address: str) -> None:
        """Keep the typed key in the keyring. Raises CallError where there is none, or it refuses."""
        address = checked_address(address)
        credentials.store_key(address, self._typed[address])

    def find(self, address: str) -> str | None:
        """The key for an address, the typed one first. Raises ApiKeyError where the keyring can't be asked."""
        address = checked_address(address)
        return self._typed.get(address) or credentials.find_key(address)

    def state(self, address: str) -> KeyState:
        """Whether there is a key for an address, and a keyring to remember one in."""
        address = checked_address(address)
        try:
            status = credentials.key_status(address)
            has_key = status.stored or self.find(address) is not None
        except ImporterError as error:
            return KeyState(has_key=address in self._typed, has_keyring=False, hindrance=error)
        return KeyState(has_key=has_key, has_keyring=status.backend is not None)
