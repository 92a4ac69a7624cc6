"""The page that shows a person what has arrived: plain HTML, everything escaped, no scripts."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from core.sandbox.contents import Overview, StoredPerson, StoredRecord, StoredSource

LONGEST_TEXT = 400
STYLE = """
:root { color-scheme: light dark; --line: #d9dce1; --muted: #667; --accent: #3B6FE0; --tint: #3B6FE01f }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a3e46; --muted: #9aa0ac; --accent: #7AA2FF; --tint: #7AA2FF1f }
}
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1000px; margin: 32px auto; padding: 0 24px }
h1 { font-size: 1.45em; margin: 0 } h2 { font-size: 1em; margin: 32px 0 8px }
p.note, .muted { color: var(--muted) } p.note { margin: 4px 0 24px }
.counts { display: flex; gap: 12px }
.counts div { border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px }
.counts b { display: block; font-size: 1.45em; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-weight: 500; color: var(--muted) }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top }
article { border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin-bottom: 8px }
article { overflow-wrap: anywhere }
article p { margin: 0 0 4px; font-size: 1.05em; white-space: pre-wrap }
.tag { display: inline-block; background: var(--tint); border-radius: 6px }
.tag { padding: 0 8px; margin: 4px 4px 0 0; font-size: .92em }
"""


def overview_page(overview: Overview) -> str:
    """The whole page: how much has arrived, the sources, the newest records and people."""
    newest, counts, people = overview.newest, overview.counts, overview.authors
    sources = {source.id: source.name for source in newest.sources}
    parts = [
        "<h1>Practice server</h1>",
        "<p class=note>What the importer sent to this computer. Nothing here has left it.</p>",
        "<div class=counts>" + "".join(_count(counts[t], t) for t in ("sources", "people", "records")) + "</div>",
        _section("Sources", newest.sources, counts["sources"], _sources_table),
        _section("Latest records", newest.records, counts["records"], lambda rows: _articles(rows, people, sources)),
        _section("People", newest.people, counts["people"], _people_table),
    ]
    head = "<meta charset=utf-8><meta http-equiv=refresh content=5><title>Practice server</title>"
    return f"<!doctype html><html lang=en><head>{head}<style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def title_of(record: StoredRecord) -> str:
    """A record in one line: its first content, shortened."""
    contents = [field["value"] for field in record.fields if field["category"] == "content"]
    texts = [value for value in contents if isinstance(value, str)] or contents or [record.external_id or ""]
    return " ".join(_shown(texts[0], 100).split())


def _section(title: str, rows: tuple[Any, ...], count: int, render: Callable[[tuple[Any, ...]], str]) -> str:
    body = render(rows) if rows else "<p class=muted>Nothing has arrived yet.</p>"
    rest = f" <span class=muted>the newest {len(rows)} of {count:,}</span>" if count > len(rows) else ""
    return f"<h2>{title}{rest}</h2>{body}"


def _count(number: int, noun: str) -> str:
    return f"<div><b>{number:,}</b>{noun if number != 1 else SINGULAR[noun]}</div>"


SINGULAR = {"sources": "source", "people": "person", "records": "record"}


def _sources_table(sources: tuple[StoredSource, ...]) -> str:
    return _table(("Id", "Name", "Created"), ((s.id, s.name, s.created_at) for s in sources))


def _people_table(people: tuple[StoredPerson, ...]) -> str:
    rows = ((p.id, _name(p), p.email, p.company_name or p.company_domain or "", p.boundary or "") for p in people)
    return _table(("Id", "Name", "Email", "Company", "Boundary"), rows)


def _table(headers: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    head = "".join(f"<th>{header}</th>" for header in headers)
    body = "".join("<tr>" + "".join(f"<td>{_escaped(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _articles(records: tuple[StoredRecord, ...], people: Mapping[int, StoredPerson], sources: Mapping[int, str]) -> str:
    return "".join(_article(record, people, sources) for record in records)


def _article(record: StoredRecord, people: Mapping[int, StoredPerson], sources: Mapping[int, str]) -> str:
    content = "".join(f"<p>{_escaped(f['value'])}</p>" for f in record.fields if f["category"] == "content")
    others = [f for f in record.fields if f["category"] != "content"]
    tags = "".join(f"<span class=tag>{_escaped(f['name'])}: {_escaped(f['value'])}</span>" for f in others)
    person = people.get(record.person_id) if record.person_id else None
    who = _name(person) or person.email if person else (f"person {record.person_id}" if record.person_id else "")
    line = (record.display_ts, who, sources.get(record.source_id, ""), record.external_id or "")
    facts = " · ".join(_escaped(fact) for fact in line if fact)
    return f"<article>{content}<span class=muted>{facts}</span><div>{tags}</div></article>"


def _name(person: StoredPerson) -> str:
    return " ".join(part for part in (person.first_name, person.last_name) if part)


def _escaped(value: object) -> str:
    return escape(_shown(value, LONGEST_TEXT))


def _shown(value: object, longest: int) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= longest else text[: longest - 1] + "…"
