"""What an account already has from us, for the plan: delivered ids, people, the source."""

from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.address import checked_address
from core.delivery.destination import Destination
from core.delivery.journal import people, rows, sources
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId
from core.plan import Known


def what_is_known(journal: Journal, destination: Destination, key: str, checked: Checked) -> Known:
    """What the key's account already has of this file's rows and people. A new practice server has nothing."""
    account = None if destination.practice else accounts.find(journal, checked_address(destination.api_url), key)
    if account is None:
        return Known(source_exists=destination.source_id is not None)
    source = known_source(journal, account, destination)
    return Known(
        delivered={} if source is None else _delivered(journal, account, source, checked),
        people=_people(journal, account, checked),
        source_exists=source is not None,
    )


def known_source(journal: Journal, account: int, destination: Destination) -> ServerId | None:
    """The id of the source that the destination names, or None where a new one has to be made."""
    if destination.source_id is not None or destination.source_name is None:
        return destination.source_id
    return sources.find(journal, account, destination.source_name)


def _delivered(journal: Journal, account: int, source: ServerId, checked: Checked) -> dict[str, str]:
    ours = set(checked.external_ids.to_pylist())
    return {
        external_id: content for external_id, content in rows.delivered(journal, account, source) if external_id in ours
    }


def _people(journal: Journal, account: int, checked: Checked) -> dict[str, str]:
    attributes = people.known_attributes(journal, account)
    if checked.people is None or not attributes:
        return {}
    salt = accounts.salt(journal)
    keys = checked.people.key.drop_null().unique().to_pylist()
    digests = {key: people.digest(salt, key) for key in keys}
    return {key: attributes[digest] for key, digest in digests.items() if digest in attributes}
