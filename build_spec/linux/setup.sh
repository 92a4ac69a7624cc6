#!/bin/sh
# Installs the unpacked program for the person who runs this, or removes it again: setup.sh [--remove]
set -eu
name=buildbetter-importer
data="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$data/$name-program"
entry="$data/applications/$name.desktop"
icons="$data/icons/hicolor"
link="$HOME/.local/bin/$name"
list="$program/installed.txt"

# Only what this script installed goes: the files of its list, then the folders that are empty.
remove() {
    [ -f "$list" ] || return 0
    (cd "$program" && tr '\n' '\0' < "$list" | xargs -0 rm -f --)
    rm -f "$list" "$entry"
    [ "$(readlink "$link" 2>/dev/null)" != "$program/$name-console" ] || rm -f "$link"
    rm -f "$icons"/*/apps/"$name.png" "$icons/scalable/apps/$name.svg"
    find "$program" -depth -type d -exec rmdir {} + 2>/dev/null || true
    rmdir "$icons"/*/apps "$icons"/* "$icons" "$data/icons" "$(dirname "$link")" 2>/dev/null || true
}

refresh() {
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t -f "$icons" 2>/dev/null || true
}

if [ "${1:-}" = "--remove" ]; then
    remove
    refresh
    echo "BuildBetter Importer is removed. Your imports and settings stay where they are."
    exit 0
fi
remove
mkdir -p "$program" "$(dirname "$entry")" "$(dirname "$link")" "$icons"
(cd program && find . ! -type d) > installed.txt
echo ./setup.sh >> installed.txt
cp installed.txt "$list"
cp -a program/. "$program/"
cp setup.sh "$program/setup.sh"
cp -R icons/. "$icons/"
escaped=$(printf '%s' "$program" | sed 's/[&|\\]/\\&/g')
sed "s|@FOLDER@|$escaped|" "$name.desktop" > "$entry"
if [ -e "$link" ] && [ ! -L "$link" ]; then
    echo "There is another program at $link: it stays, and no command is made."
else
    ln -sf "$program/$name-console" "$link"
fi
refresh
echo "BuildBetter Importer is installed for you. Start it from your applications, or type: $link"
echo "To remove it, type: sh \"$program/setup.sh\" --remove"
