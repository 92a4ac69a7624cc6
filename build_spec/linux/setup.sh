#!/bin/sh
# Installs the unpacked program for the person who runs this, or removes it again: setup.sh [--remove]
set -eu
data="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$data/buildbetter-importer-program"
entry="$data/applications/buildbetter-importer.desktop"
icons="$data/icons/hicolor"
link="$HOME/.local/bin/buildbetter-importer"

remove() {
    rm -rf "$program"
    rm -f "$entry" "$link"
    rm -f "$icons"/*/apps/buildbetter-importer.png "$icons"/scalable/apps/buildbetter-importer.svg
}

if [ "${1:-}" = "--remove" ]; then
    remove
    echo "BuildBetter Importer is removed. Your imports and settings stay where they are."
    exit 0
fi
remove
mkdir -p "$program" "$(dirname "$entry")" "$(dirname "$link")" "$icons"
cp -a program/. "$program/"
cp setup.sh "$program/setup.sh"
cp -a icons/. "$icons/"
sed "s|/opt/buildbetter-importer/|$program/|" buildbetter-importer.desktop > "$entry"
ln -sf "$program/buildbetter-importer-console" "$link"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
echo "BuildBetter Importer is installed for you. Start it from your applications, or type: $link"
echo "To remove it: sh \"$program/setup.sh\" --remove"
