"""What macOS is told of the program, and its disk image. Written with care, not run: there was no Mac."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

from build_spec.contents import APP
from build_spec.freeze import DIST, OUT, ROOT
from core import __version__

IDENTIFIER = "app.buildbetter.importer"
ENTITLEMENTS = ROOT / "build_spec" / "macos.entitlements"
# Who signs: a "Developer ID Application" of the keychain. Without one the signature is the builder's own ("-").
SIGNER = "BUILDBETTER_IMPORTER_SIGNER"
DOCUMENT_TYPES = [
    "public.comma-separated-values-text",
    "public.tab-separated-values-text",
    "org.openxmlformats.spreadsheetml.sheet",
    "org.openxmlformats.spreadsheetml.sheet.macroenabled",
    "com.microsoft.excel.xls",
    "com.microsoft.excel.sheet.binary.macroenabled",
    "org.oasis-open.opendocument.spreadsheet",
]
INFO = {
    "CFBundleDisplayName": "BuildBetter Importer",
    "CFBundleName": "BuildBetter Importer",
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": "12.0",
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Table of feedback",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": DOCUMENT_TYPES,
        }
    ],
}


def make_dmg(app: Path) -> Path:
    """The disk image in `dist`: the signed program beside a link to Applications, onto which a person drags it."""
    sign(app)
    root = OUT / "dmg"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    subprocess.run(["ditto", app, root / APP], check=True)
    (root / "Applications").symlink_to("/Applications")
    made = DIST / f"BuildBetter-Importer-{__version__}-{platform.machine()}.dmg"
    made.unlink(missing_ok=True)
    image = ["hdiutil", "create", "-volname", "BuildBetter Importer", "-srcfolder", root, "-format", "UDZO", made]
    subprocess.run(image, check=True)
    if os.environ.get(SIGNER):
        subprocess.run(["codesign", "--sign", os.environ[SIGNER], "--timestamp", made], check=True)
    return made


def sign(app: Path) -> None:
    """Signs the program with the hardened runtime, as notarization wants it, what is inside first."""
    signer = os.environ.get(SIGNER) or "-"
    hardened = ["--options", "runtime", "--entitlements", ENTITLEMENTS]
    stamped = ["--timestamp"] if signer != "-" else []
    command = ["codesign", "--force", "--deep", "--sign", signer, *hardened, *stamped, app]
    subprocess.run(command, check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", app], check=True)
