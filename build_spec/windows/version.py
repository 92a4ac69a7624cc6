"""The version information of the programs that PyInstaller makes on Windows."""

from typing import TYPE_CHECKING

from build_spec.windows.setup import numbers
from core import __version__

if TYPE_CHECKING:  # it needs what is installed on Windows alone
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

TEXTS = {
    "CompanyName": "BuildBetter Importer contributors",
    "FileDescription": "BuildBetter Importer",
    "FileVersion": __version__,
    "InternalName": "buildbetter-importer",
    "LegalCopyright": "MIT licence",
    "ProductName": "BuildBetter Importer",
    "ProductVersion": __version__,
}


def version_information() -> "VSVersionInfo":
    """The resource, as PyInstaller takes it. Only on Windows."""
    from PyInstaller.utils.win32 import versioninfo as info

    version = tuple(map(int, numbers()))
    texts = info.StringTable("040904B0", [info.StringStruct(name, text) for name, text in TEXTS.items()])
    translated = info.VarFileInfo([info.VarStruct("Translation", [0x409, 1200])])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=version, prodvers=version, OS=0x40004, fileType=0x1),
        kids=[info.StringFileInfo([texts]), translated],
    )
