"""Accounts: what is known belongs to an address and the keys of one organization, and no key can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.delivery import accounts
from core.delivery.journal import imports, people, rows, sources
from core.delivery.journal.journal import Journal
from core.errors import ApiKeyError
from tests.journals import ADDRESS, IMPORT, KEY, entry, write_import

OTHER = "another-import"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal with an import that was begun with `KEY`."""
    with Journal(tmp_path / "journal.db") as journal:
        write_import(journal, [entry(2, person="ann@example.com")])
        yield journal


def test_a_key_is_recognized_and_not_kept(journal: Journal) -> None:
    """The same key finds its account again; the journal's file doesn't hold it."""
    account = imports.get(journal, IMPORT).account
    assert accounts.find(journal, ADDRESS, KEY) == account
    assert accounts.open_account(journal, ADDRESS, KEY) == account
    assert accounts.find(journal, ADDRESS, "new") is None
    assert accounts.find(journal, "https://other.example.com", KEY) is None
    for file in journal.path.parent.glob("journal.db*"):
        assert KEY.encode() not in file.read_bytes()


def test_installations_recognize_keys_differently(tmp_path: Path) -> None:
    """The same key has another fingerprint in another journal."""
    with Journal(tmp_path / "one.db") as one, Journal(tmp_path / "two.db") as two:
        prints = {accounts.fingerprint(accounts.salt(journal), KEY) for journal in (one, two)}
    assert len(prints) == 2


def test_a_new_key_needs_a_persons_word(journal: Journal) -> None:
    """A key that the import didn't begin with is refused, until a person says that it is the same organization's."""
    with pytest.raises(ApiKeyError, match="same-organization"):
        accounts.admit(journal, IMPORT, "new")
    assert not accounts.admits(journal, IMPORT, "new")
    accounts.admit(journal, IMPORT, "new", same_organization=True)
    assert accounts.admits(journal, IMPORT, "new")
    assert accounts.find(journal, ADDRESS, "new") == accounts.find(journal, ADDRESS, KEY)


def test_a_new_key_follows_one_that_was_refused(journal: Journal) -> None:
    """After the server refused the import's key, a new one joins without a question; the old one stays known."""
    accounts.refused(journal, IMPORT)
    accounts.admit(journal, IMPORT, "new")
    accounts.refused(journal, IMPORT, key_refused=False)
    assert accounts.admits(journal, IMPORT, "new")
    assert accounts.admits(journal, IMPORT, KEY)
    assert not accounts.admits(journal, IMPORT, "a third")


def test_the_key_of_another_account_is_no_new_key(journal: Journal) -> None:
    """A key with imports of its own may be another organization's: it needs a person's word even after a refusal."""
    write_import(journal, [entry(2)], import_id=OTHER, key="theirs")
    accounts.refused(journal, IMPORT)
    with pytest.raises(ApiKeyError):
        accounts.admit(journal, IMPORT, "theirs")


def test_accounts_of_one_organization_become_one(journal: Journal) -> None:
    """What two keys' accounts knew is known to both, once a person says that they are the same organization's."""
    write_import(journal, [entry(2, person="bob@example.com")], import_id=OTHER, key="second")
    sources.made(journal, IMPORT, 5)
    sources.made(journal, OTHER, 6)
    for import_id, server_id in ((IMPORT, 50), (OTHER, 60)):
        person = str(rows.next_planned(journal, import_id)[0].person)
        people.put(journal, import_id, person, server_id, attributes="as sent")
    accounts.admit(journal, IMPORT, "second", same_organization=True)
    account = imports.get(journal, IMPORT).account
    assert imports.get(journal, OTHER).account == account
    assert {known.id for known in sources.of_account(journal, account)} == {5, 6}
    assert len(people.known_attributes(journal, account)) == 2


def test_practice_is_an_account_of_its_own_each_time(journal: Journal) -> None:
    """A new practice account knows nothing, whatever was practised before."""
    one, two = accounts.open_practice(journal), accounts.open_practice(journal)
    assert one != two
    assert sources.of_account(journal, two) == []
