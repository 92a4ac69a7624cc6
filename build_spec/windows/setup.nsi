; The setup.exe: for one person, without an administrator. Made by setup.py, which gives VERSION, NUMBERS, PROGRAM (the
; folder with the program), PICTURE, RESULT, KILOBYTES and the two lists, which name every file that is installed.
Unicode true
!ifdef WIDE
    Target amd64-unicode
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "BuildBetter Importer"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\BuildBetterImporter"
!define OPENER "Software\Classes\Applications\buildbetter-importer.exe"

Name "${NAME}"
OutFile "${RESULT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}: setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "BuildBetter Importer contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${PICTURE}"
!define MUI_UNICON "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\buildbetter-importer.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "${NAME}" SectionProgram
    SectionIn RO
    ; Another version goes first, quietly: its own uninstaller knows its files. Imports and settings are not among them.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    !include "${INSTALLED}"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\buildbetter-importer.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\buildbetter-importer.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "BuildBetter Importer contributors"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

!macro OFFER ENDING
    WriteRegStr HKCU "${OPENER}\SupportedTypes" "${ENDING}" ""
!macroend

; An offer in "Open with" only: which program opens a file by default is the person's choice.
Section /o "Offer it under $\"Open with$\" for tables" SectionOpener
    WriteRegStr HKCU "${OPENER}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "${OPENER}\shell\open\command" "" '"$INSTDIR\buildbetter-importer.exe" "%1"'
    !insertmacro OFFER ".csv"
    !insertmacro OFFER ".tsv"
    !insertmacro OFFER ".xlsx"
    !insertmacro OFFER ".xlsm"
    !insertmacro OFFER ".xlsb"
    !insertmacro OFFER ".xls"
    !insertmacro OFFER ".ods"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "The program, its entry in the start menu, its uninstaller."
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionOpener} "For .csv, .tsv, .xlsx, .xlsm, .xlsb, .xls and .ods."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "Uninstall"
    !include "${REMOVED}"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${OPENER}"
    DeleteRegKey HKCU "${KEY}"
SectionEnd
