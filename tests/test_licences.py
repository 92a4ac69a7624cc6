"""Whose work the program stands on, as the window and the installers list it."""

from core.licences import licences, packages, texts


def test_every_library_has_name_version_and_licence() -> None:
    """The list has Python, Qt and all that is needed, each once, with a short licence; nothing of a developer's."""
    packages.cache_clear()
    listed = licences()
    names = [each.name.lower() for each in listed]
    assert {"python", "qt", "sqlite", "openssl", "pandas", "pyarrow", "httpx", "pyside6_essentials"} <= set(names)
    assert {"pytest", "ruff", "mypy", "pyinstaller", "buildbetter-importer"} & set(names) == set()
    assert len(names) == len(set(names))
    assert [each for each in listed if not (each.version and 0 < len(each.licence) <= 60)] == []
    assert names == sorted(names)


def test_qt_is_under_its_free_licence() -> None:
    """Of Qt's licences it is the LGPL's third version that the program keeps to."""
    assert {each.licence for each in licences() if each.name in ("Qt", "PySide6_Essentials", "shiboken6")} == {
        "LGPL-3.0-only"
    }


def test_a_library_has_its_licences_text() -> None:
    """The text that came with a library is shown whole; for what isn't installed there is none."""
    assert "Redistribution and use" in texts("httpx")
    assert texts("no-such-library") == ""
