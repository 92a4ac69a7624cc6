"""What macOS is told of the program. Written with care, not run: there was no Mac."""

APP = "BuildBetter Importer.app"
IDENTIFIER = "app.buildbetter.importer"
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
