"""What goes into the frozen program, and what of its libraries is left out.

The left-out parts are those that a trimmed program was seen to start and work without:
Qt's plugins for other platforms, and Arrow's engines for formats and services that we never use.
"""

import re
from collections.abc import Iterable

PROGRAM = "buildbetter-importer"
CONSOLE = "buildbetter-importer-console"
APP = "BuildBetter Importer.app"

HIDDEN_IMPORTS = [
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.logging",
]

EXCLUDED_MODULES = [
    *("tkinter", "unittest", "pydoc_data", "lib2to3", "test", "IPython", "matplotlib", "scipy", "lxml"),
    *("pytest", "_pytest", "hypothesis", "setuptools", "pip", "mypy", "openpyxl", "uvloop", "websockets", "watchfiles"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    *("PySide6.QtPrintSupport", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("pyarrow.flight", "pyarrow._flight", "pyarrow.parquet", "pyarrow._parquet", "pyarrow._parquet_encryption"),
    *("pyarrow.dataset", "pyarrow._dataset", "pyarrow._dataset_orc", "pyarrow._dataset_parquet"),
    *("pyarrow._dataset_parquet_encryption", "pyarrow.orc", "pyarrow._orc", "pyarrow._s3fs", "pyarrow._gcsfs"),
    *("pyarrow._azurefs", "pyarrow._hdfs", "pyarrow.substrait", "pyarrow._substrait", "pyarrow.tests", "pyarrow.cuda"),
    *("pandas.tests", "numpy.tests", "numpy.f2py", "numpy.distutils", "numpy.testing"),
]

LEFT_OUT = re.compile(
    r"PySide6/(Qt/)?("
    r"plugins/(egldeviceintegrations|generic|networkinformation|printsupport|qmltooling|sqldrivers|tls|designer|vectorimageformats)/"
    r"|plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay|minimal)\."
    r"|plugins/platformthemes/libqgtk3"
    r"|plugins/platforminputcontexts/libqtvirtualkeyboard"
    r"|plugins/imageformats/(lib)?q(pdf|tiff|tga|wbmp|webp|icns|gif|jpeg)"
    r"|plugins/wayland-graphics-integration-server|plugins/wayland-shell-integration/libwl-shell"
    r"|translations/(?!qtbase_(de|fr|es|ja|en)\.qm)"
    r"|(lib/lib)?Qt6(EglF|WaylandCompositor|WaylandEglCompositor|Network|Qml|Quick|Pdf|VirtualKeyboard|WlShell|Sql|PrintSupport|OpenGLWidgets|Designer|Test|Help)"
    r"|opengl32sw\.dll"
    r")"
    r"|pyarrow/(lib)?(arrow_flight|arrow_s3|arrow_python_flight|arrow_python_parquet_encryption)\b[^/]*$"
    r"|pyarrow/(includes?|tests|src)/|pyarrow/[^/]*\.(pyx|pxi|pxd|h|lib)$"
    r"|pyarrow/libarrow_python\.so(\.\d+\.\d+\.\d+)?$"  # the linker's and the full name of what is there by its soname
    r"|/tests?/|/__pycache__/|^resources/.*\.(py|ts)$"
    # What an installation notes of the machine that it was made on, and what only builders ask for.
    r"|\.dist-info/(RECORD|REQUESTED|INSTALLER|WHEEL|top_level\.txt|sboms/.*|direct_url\.json|uv_[a-z_]*\.json)$"
    r"|\.egg-info/(SOURCES|dependency_links|top_level)\.txt$"
)

# Desktop libraries that the system itself has; bundled copies of them clash with the system's.
FROM_THE_SYSTEM = re.compile(
    r"^lib(gtk|gdk|gio|cairo|pango|atk|harfbuzz|gcrypt|gpg-error|systemd|gssapi|krb5|k5crypto|com_err|keyutils|lz4|cap|thai"
    r"|datrie|fribidi|pixman|jpeg|mount|blkid|selinux|graphite|epoxy|input|udev|mtdev|evdev|wacom|gudev|drm|gbm)[-_.0-9a-z]*\.so"
)


Entry = tuple[str, str, str]


def is_kept(name: str) -> bool:
    """Whether a file of that name in the bundle stays in it."""
    name = name.replace("\\", "/")
    return not LEFT_OUT.search(name) and not FROM_THE_SYSTEM.match(name)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Of PyInstaller's entries (name in the bundle, source, kind) those that stay, without links to others."""
    staying = [entry for entry in entries if is_kept(entry[0])]
    return [entry for entry in staying if entry[2] != "SYMLINK" or is_kept(entry[1])]
