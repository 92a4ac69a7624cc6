"""What a file points to outside of itself is never touched: no link, program, entity, picture or include of it."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading.files import read_table
from tests.reading_workbooks import DOCUMENT, NAMESPACE, ods_parts, ods_row, text_cell, xlsx_parts, zipped

SECRET = "what stands in a file of the person's"
Lure = Callable[[Path, str, str], Path]


@pytest.fixture
def lure() -> Iterator[socket.socket]:
    """A server of this machine that nobody should come to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0)
        yield listener


def xlsx_with_links(folder: Path, url: str, file: str) -> Path:
    """A workbook with links, a program to run (DDE), a picture, a query, macros, and parts named ../x."""
    rows = f'<row r="1">{text_cell("A1", "Comment")}{text_cell("B1", "Link")}</row>'
    formula = f"[1]Data!A1+HYPERLINK(&quot;{url}&quot;)+WEBSERVICE(&quot;{url}&quot;)"
    rows += f'<row r="2">{text_cell("A2", "It works")}<c r="B2"><f>{formula}</f><v>1</v></c></row>'
    target = f'<Relationship Id="rId{{}}" Type="{DOCUMENT}/{{}}" Target="{{}}" TargetMode="External"/>'
    relations = "".join(
        target.format(number, kind, where)
        for number, (kind, where) in enumerate(
            [
                ("externalLinkPath", url),
                ("image", url),
                ("hyperlink", file),
                ("attachedTemplate", url),
                ("oleObject", file),
            ]
        )
    )
    relations = f'<Relationships xmlns="{NAMESPACE}">{relations}</Relationships>'
    dde = f'<externalLink xmlns="{NAMESPACE}"><ddeLink ddeService="cmd" ddeTopic="/c {file}"/></externalLink>'
    parts = xlsx_parts(rows) | {
        "xl/externalLinks/externalLink1.xml": dde,
        "xl/externalLinks/_rels/externalLink1.xml.rels": relations,
        "xl/worksheets/_rels/sheet1.xml.rels": relations,
        "xl/connections.xml": f'<connections xmlns="{NAMESPACE}"><connection id="1" sourceFile="{url}"/></connections>',
        "xl/vbaProject.bin": b"macros",
        "../../evil.txt": b"evil",
        "/tmp/evil.txt": b"evil",
    }
    path = folder / "links.xlsm"
    path.write_bytes(zipped(parts))
    return path


def xlsx_with_entity(folder: Path, url: str, file: str) -> Path:
    """A workbook whose sheet names outside entities, and includes a file."""
    prologue = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "{file}"><!ENTITY b SYSTEM "{url}">]>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{file}"/>'
    rows = f'<row r="1">{text_cell("A1", "Comment")}</row><row r="2">{text_cell("A2", "&a;&b;" + include)}</row>'
    path = folder / "entity.xlsx"
    path.write_bytes(zipped(xlsx_parts(rows, prologue)))
    return path


def xlsx_with_include(folder: Path, url: str, file: str) -> Path:
    """A workbook that includes a file and an address in a cell."""
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{}"/>'
    inside = include.format(file) + include.format(url)
    rows = f'<row r="1">{text_cell("A1", "Comment")}</row><row r="2">{text_cell("A2", "It works" + inside)}</row>'
    path = folder / "include.xlsx"
    path.write_bytes(zipped(xlsx_parts(rows)))
    return path


def ods_with_links(folder: Path, url: str, file: str) -> Path:
    """An OpenDocument sheet that is linked to another file, with a picture elsewhere."""
    link = '<table:table-source xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="{}"/>'
    rows = link.format(url) + link.format(file) + ods_row("Comment") + ods_row("It works")
    path = folder / "links.ods"
    path.write_bytes(zipped(ods_parts(rows)))
    return path


def html_with_links(folder: Path, url: str, file: str) -> Path:
    """A table in HTML with pictures, frames, styles and scripts elsewhere."""
    head = f'<base href="{url}"><link rel=stylesheet href="{url}"><script src="{url}"></script>'
    cells = f'<td><img src="{url}"><img src="{file}"><iframe src="{file}"></iframe>It works</td>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}" parse="text"/>'
    table = f"<table><tr><th>Comment</th><th>Day</th></tr><tr>{cells}<td>{include}Monday</td></tr></table>"
    path = folder / "links.xls"
    path.write_text(f"<html><head>{head}</head><body>{table}</body></html>")
    return path


def text_with_links(folder: Path, url: str, file: str) -> Path:
    """A CSV file whose cells are formulas, addresses and paths."""
    path = folder / "links.csv"
    path.write_text(f'Comment,Link\n"=WEBSERVICE(""{url}"")",{url}\n"=cmd|\'/c touch {file}.made\'!A1",{file}\n')
    return path


@pytest.mark.parametrize(
    "write",
    [xlsx_with_links, xlsx_with_entity, xlsx_with_include, ods_with_links, html_with_links, text_with_links],
)
def test_nothing_outside_of_a_file_is_touched(write: Lure, lure: socket.socket, tmp_path: Path) -> None:
    """Read or refused: no connection is made, no other file is read, none is written, no program is run."""
    victim = tmp_path / "victim.txt"
    victim.write_text(SECRET)
    folder = tmp_path / "in"
    folder.mkdir()
    path = write(folder, f"http://127.0.0.1:{lure.getsockname()[1]}/x", victim.as_uri())
    before = sorted(tmp_path.rglob("*"))
    try:
        shown = read_table(path).frame.to_csv()
    except FileError as error:
        shown = str(error)
    assert SECRET not in shown
    assert sorted(tmp_path.rglob("*")) == before
    assert not Path("/tmp/evil.txt").exists()
    with pytest.raises(BlockingIOError):
        lure.accept()


@pytest.mark.parametrize("write", [xlsx_with_links, ods_with_links, html_with_links, text_with_links])
def test_what_stands_in_such_a_file_is_read(write: Lure, tmp_path: Path) -> None:
    """Links do no harm to the rest: the file's own cells are read."""
    table = read_table(write(tmp_path, "http://127.0.0.1:1/x", (tmp_path / "none").as_uri()))
    assert table.columns[0] == "Comment"
    assert table.frame["Comment"].size
