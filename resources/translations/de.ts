<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>About BuildBetter Importer</source>
        <translation>Über BuildBetter Importer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}: {licence}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>BuildBetter Importer {version}</source>
        <translation>BuildBetter Importer {version}</translation>
    </message>
    <message>
        <source>MIT licence. It stands on these libraries:</source>
        <translation>MIT-Lizenz. Das Programm baut auf diesen Bibliotheken auf:</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The program ended unexpectedly last time. Nothing is lost: an import that was on its way can be continued.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Nichts ist verloren: Ein begonnener Import lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-&amp;Paket…</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{file} is not opened while an import is on its way. Open it when this one has ended.</source>
        <translation>{file} wird nicht geöffnet, solange ein Import läuft. Nach dessen Ende lässt sich die Datei öffnen.</translation>
    </message>
    <message>
        <source>Open {file} instead?</source>
        <translation>Stattdessen {file} öffnen?</translation>
    </message>
    <message>
        <source>{file} is open here, with the choices made for it.</source>
        <translation>{file} ist hier geöffnet, mit den Einstellungen, die dafür gewählt wurden.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Stay with this file</source>
        <translation>&amp;Bei dieser Datei bleiben</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>It is a key of the &amp;same organization</source>
        <translation>Der Schlüssel gehört zur selben Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ID der Quelle</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on with this key</source>
        <translation>Mit diesem Schlüssel &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on with this source</source>
        <translation>Mit dieser Quelle &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on, let such rows be refused</source>
        <translation>&amp;Fortfahren, solche Zeilen ablehnen lassen</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>{count} more fields stand in the JSON.</source>
        <translation>{count} weitere Felder stehen im JSON.</translation>
    </message>
    <message>
        <source>One more field stands in the JSON.</source>
        <translation>Ein weiteres Feld steht im JSON.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>“{value}” counts as empty here; the options of the columns say what does.</source>
        <translation>„{value}“ gilt hier als leer; was so gilt, sagen die Optionen der Spalten.</translation>
    </message>
</context>
<context>
    <name>ChangedRows</name>
    <message>
        <source>Rows with other content now</source>
        <translation>Zeilen mit jetzt anderem Inhalt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Their record ids were delivered before. This is what the file says now; what was delivered stays in BuildBetter as it is.</source>
        <translation>Ihre Datensatz-IDs wurden schon übertragen. Hier steht, was die Datei jetzt sagt; was übertragen wurde, bleibt in BuildBetter, wie es ist.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>Problemzeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Every row is checked. What stays behind can be mended here, or later.</source>
        <translation>Jede Zeile wird geprüft. Was zurückbleibt, lässt sich hier oder später korrigieren.</translation>
    </message>
    <message>
        <source>Choose &amp;destination</source>
        <translation>Ziel &amp;wählen</translation>
    </message>
    <message>
        <source>Goes on as soon as the rows are checked.</source>
        <translation>Weiter, sobald die Zeilen geprüft sind.</translation>
    </message>
    <message>
        <source>No row can go: all of them stay behind or are left out. Mend one, or go back to the columns.</source>
        <translation>Keine Zeile kann gesendet werden: Alle bleiben zurück oder sind ausgelassen. Eine korrigieren oder zu den Spalten zurückgehen.</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Änderung in Zeile {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>{rows} auslassen</translation>
    </message>
    <message>
        <source>Put back {rows}</source>
        <translation>{rows} zurückholen</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message>
        <source>Saved as the template “{name}”. The next file with these columns is mended by itself.</source>
        <translation>Als Vorlage „{name}“ gespeichert. Die nächste Datei mit diesen Spalten wird von selbst korrigiert.</translation>
    </message>
    <message>
        <source>No row stays behind, so there is nothing to save.</source>
        <translation>Keine Zeile bleibt zurück, es gibt also nichts zu speichern.</translation>
    </message>
    <message>
        <source>Checking {rows}</source>
        <translation>Prüfung läuft: {rows}</translation>
    </message>
    <message>
        <source>{counts}. Next: choose where they go.</source>
        <translation>{counts}. Als Nächstes: wählen, wohin sie gehen.</translation>
    </message>
    <message>
        <source>{count} problem</source>
        <translation>{count} Problem</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>Problems by cause</source>
        <translation>Probleme nach Ursache</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ColumnFactsView</name>
    <message>
        <source>Spread of {column}</source>
        <translation>Verteilung von {column}</translation>
    </message>
</context>
<context>
    <name>ColumnTools</name>
    <message>
        <source>Mend the &amp;column</source>
        <translation>Spal&amp;te korrigieren</translation>
    </message>
    <message>
        <source>Change every cell of the column of the chosen cell</source>
        <translation>Alle Zellen in der Spalte der gewählten Zelle ändern</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>F&amp;ill the empty cells…</source>
        <translation>Leere Zellen &amp;füllen…</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at both ends</source>
        <translation>Leerzeichen am &amp;Rand entfernen</translation>
    </message>
    <message>
        <source>Take the &amp;HTML out</source>
        <translation>&amp;HTML entfernen</translation>
    </message>
    <message>
        <source>Keep only the &amp;number</source>
        <translation>&amp;Nur die Zahl behalten</translation>
    </message>
    <message>
        <source>Keep the first &amp;email address</source>
        <translation>Erste &amp;E-Mail-Adresse behalten</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <source>Here can be typed what stands before each id, such as “ticket-”.</source>
        <translation>Hier lässt sich eintragen, was vor jeder ID steht, etwa „ticket-“.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Chec&amp;k {rows}</source>
        <translation>{rows} &amp;prüfen</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>Festlegen, was jede Spalte ist.</translation>
    </message>
    <message>
        <source>Say what each column is. 1 of {columns} is imported.</source>
        <translation>Festlegen, was jede Spalte ist. 1 von {columns} wird importiert.</translation>
    </message>
    <message>
        <source>Say what each column is. {imported} of {columns} are imported.</source>
        <translation>Festlegen, was jede Spalte ist. {imported} von {columns} werden importiert.</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Spalten werden angesehen</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Op&amp;tionen…</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Add a &amp;use of this column</source>
        <translation>&amp;Weitere Verwendung dieser Spalte</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t import this</source>
        <translation>Nicht &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Remove the fixed value</source>
        <translation>Festen Wert &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{use} (suggested)</source>
        <translation>{use} (Vorschlag)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>&amp;Details einblenden</translation>
    </message>
    <message>
        <source>Save a support &amp;bundle…</source>
        <translation>Support-&amp;Paket speichern…</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>Programm b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Hide the &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
    <message>
        <source>The import&apos;s journal is intact: what was delivered stays delivered, and nothing is sent twice. You can go on, or close the program and continue the import when you start it again.</source>
        <translation>Das Journal des Imports ist unversehrt: Was übertragen wurde, bleibt übertragen, und nichts wird zweimal gesendet. Sie können fortfahren oder das Programm beenden und den Import beim nächsten Start fortsetzen.</translation>
    </message>
    <message>
        <source>If it happens again, a support bundle helps to find out why. You see what is in it first.</source>
        <translation>Falls es wieder geschieht, hilft ein Support-Paket, die Ursache zu finden. Sie sehen vorher, was darin steht.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t expect.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>DeliveredPanel</name>
    <message>
        <source>Delivered before</source>
        <translation>Schon früher übertragen</translation>
    </message>
    <message>
        <source>Prefix for record ids</source>
        <translation>Präfix für Datensatz-IDs</translation>
    </message>
    <message>
        <source>Use this prefi&amp;x</source>
        <translation>&amp;Präfix verwenden</translation>
    </message>
    <message>
        <source>{rows} delivered before</source>
        <translation>{rows} früher übertragen</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>{rows} neu</translation>
    </message>
    <message>
        <source>{rows} with other content now</source>
        <translation>{rows} mit jetzt anderem Inhalt</translation>
    </message>
    <message>
        <source>The same record ids were delivered with other content before: {rows}. Records can&apos;t be changed once they were delivered, so these are not sent.</source>
        <translation>Dieselben Datensatz-IDs wurden früher mit anderem Inhalt übertragen: {rows}. Übertragene Datensätze lassen sich nicht mehr ändern, daher wird davon nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Look at the row</source>
        <translation>Zeile &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Look at the {count} rows</source>
        <translation>{count} Zeilen &amp;ansehen</translation>
    </message>
    <message>
        <source>Where ids begin anew in every file, a prefix tells them apart. With one, everything goes as new records ({rows}), also what was delivered before.</source>
        <translation>Wo die IDs in jeder Datei von vorn beginnen, hält ein Präfix sie auseinander. Damit wird alles als neue Datensätze gesendet ({rows}), auch was früher übertragen wurde.</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>Writing the import down</source>
        <translation>Import wird festgehalten</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>No row was refused so far. Refused rows appear here as they come.</source>
        <translation>Bisher wurde keine Zeile abgelehnt. Abgelehnte Zeilen erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>Writing the import down, so that it can go on whatever happens</source>
        <translation>Der Import wird festgehalten, damit er fortgesetzt werden kann, was auch geschieht</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Wird gestoppt, Laufendes wird noch abgewartet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>&amp;Go on with {rows}</source>
        <translation>Mit {rows} &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>The first row was refused. See why below, then go on or go back to the file.</source>
        <translation>Die erste Zeile wurde abgelehnt. Der Grund steht unten; dann fortfahren oder zur Datei zurückgehen.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on.</source>
        <translation>Die erste Zeile ist in {source}. Dort ansehen, dann fortfahren.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on, or change the columns.</source>
        <translation>Die erste Zeile ist in {source}. Dort ansehen, dann fortfahren oder die Spalten ändern.</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>&amp;Practice</source>
        <translation>Übun&amp;g</translation>
    </message>
    <message>
        <source>A rehearsal on this computer. Nothing leaves it, and no key is needed.</source>
        <translation>Eine Probe auf diesem Computer. Nichts verlässt ihn, ein Schlüssel ist nicht nötig.</translation>
    </message>
    <message>
        <source>B&amp;uildBetter</source>
        <translation>B&amp;uildBetter</translation>
    </message>
    <message>
        <source>Your organization&apos;s account, through its API.</source>
        <translation>Das Konto Ihrer Organisation, über dessen API.</translation>
    </message>
    <message>
        <source>At the r&amp;eal speed: 100 requests a minute</source>
        <translation>Im &amp;echten Tempo: 100 Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Send the &amp;first row only, look at it, then go on with the rest</source>
        <translation>Nur die erste Zeile &amp;senden, ansehen, dann mit den übrigen fortfahren</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose where the rows go. Nothing is sent before the import starts.</source>
        <translation>Festlegen, wohin die Zeilen gehen. Vor dem Start des Imports wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Import {rows}</source>
        <translation>{rows} &amp;importieren</translation>
    </message>
    <message>
        <source>Goes on as soon as the plan is made.</source>
        <translation>Weiter, sobald der Plan fertig ist.</translation>
    </message>
    <message>
        <source>Choose practice for a rehearsal, or BuildBetter for the real import.</source>
        <translation>Übung für eine Probe wählen, oder BuildBetter für den echten Import.</translation>
    </message>
    <message>
        <source>Record ids begin with {prefix} now.</source>
        <translation>Datensatz-IDs beginnen jetzt mit {prefix}.</translation>
    </message>
    <message>
        <source>Take it o&amp;ff</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>{why} The key is used without being kept.</source>
        <translation>{why} Der Schlüssel wird verwendet, ohne gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Choose practice or BuildBetter.</source>
        <translation>Übung oder BuildBetter wählen.</translation>
    </message>
    <message>
        <source>Type the API key of your organization, or choose practice.</source>
        <translation>API-Schlüssel der Organisation eingeben oder Übung wählen.</translation>
    </message>
    <message>
        <source>Name the source that the records go to.</source>
        <translation>Die Quelle benennen, in die die Datensätze kommen.</translation>
    </message>
    <message>
        <source>Every row that could go was delivered before. Nothing is left to send.</source>
        <translation>Alle sendbaren Zeilen wurden schon übertragen. Es bleibt nichts zu senden.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>Quelle {id}</translation>
    </message>
    <message>
        <source>&amp;Continue with {rows}</source>
        <translation>Mit {rows} &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Import the first row</source>
        <translation>Erste Zeile &amp;importieren</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Continue editing: {file}</source>
        <translation>Weiter bearbeiten: {file}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard what was changed in {file}?</source>
        <translation>Änderungen an {file} verwerfen?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing of it was sent.</source>
        <translation>Die Datei selbst bleibt, wie sie ist. Es wurde nichts daraus gesendet.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The file is no longer in {folder}. Put it back there to go on.</source>
        <translation>Die Datei ist nicht mehr in {folder}. Zum Fortfahren wieder dort ablegen.</translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation>Spalten gewählt</translation>
    </message>
    <message>
        <source>{count} change</source>
        <translation>{count} Änderung</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>You go on where you were with this file: {what}.</source>
        <translation>Es geht mit dieser Datei dort weiter, wo Sie waren: {what}.</translation>
    </message>
    <message>
        <source>{file} is another file now than the one you worked on.</source>
        <translation>{file} ist jetzt eine andere Datei als die, an der Sie gearbeitet haben.</translation>
    </message>
    <message>
        <source>Its columns are set up as you had them.</source>
        <translation>Die Spalten sind eingerichtet, wie Sie sie hatten.</translation>
    </message>
    <message>
        <source>What else you did ({what}) no longer fits its rows.</source>
        <translation>Was sonst getan wurde ({what}), passt nicht mehr zu den Zeilen.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>CSV- oder Excel-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Also .tsv, .txt, .xls, .xlsm, .xlsb and .ods, and tables packed as .zip or .gz</source>
        <translation>Auch .tsv, .txt, .xls, .xlsm, .xlsb und .ods, und als .zip oder .gz gepackte Tabellen</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>B&amp;eispiel ansehen</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Looking what there is</source>
        <translation>Daten werden ermittelt</translation>
    </message>
    <message>
        <source>Also the &amp;API key in the system&apos;s keyring</source>
        <translation>Auch den &amp;API-Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>&amp;Delete and close the program</source>
        <translation>&amp;Löschen und Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>Delete all local data</source>
        <translation>Alle lokalen Daten löschen</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 Vorlage</translation>
    </message>
    <message>
        <source>{count} templates</source>
        <translation>{count} Vorlagen</translation>
    </message>
    <message>
        <source>what arrived at the practice server in 1 import</source>
        <translation>was beim Übungsserver in 1 Import ankam</translation>
    </message>
    <message>
        <source>what arrived at the practice server in {count} imports</source>
        <translation>was beim Übungsserver in {count} Importen ankam</translation>
    </message>
    <message>
        <source>the settings, and the list of recent files (the files themselves stay)</source>
        <translation>die Einstellungen und die Liste der letzten Dateien (die Dateien selbst bleiben)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>die Protokolle</translation>
    </message>
    <message>
        <source>the journal of all imports, which can&apos;t be read</source>
        <translation>das Journal aller Importe, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>the journal, which has no imports</source>
        <translation>das Journal, das keine Importe enthält</translation>
    </message>
    <message>
        <source>the journal with 1 import</source>
        <translation>das Journal mit 1 Import</translation>
    </message>
    <message>
        <source>the journal with {count} imports</source>
        <translation>das Journal mit {count} Importen</translation>
    </message>
    <message>
        <source>1 of them not finished: its rows are not sent any more</source>
        <translation>davon 1 nicht abgeschlossen: dessen Zeilen werden nicht mehr gesendet</translation>
    </message>
    <message>
        <source>{count} of them not finished: their rows are not sent any more</source>
        <translation>davon {count} nicht abgeschlossen: deren Zeilen werden nicht mehr gesendet</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter. But the program no longer knows of it: the same file imported again sends its rows once more.</source>
        <translation>Was übertragen wurde, bleibt in BuildBetter. Das Programm weiß davon aber nichts mehr: Wird dieselbe Datei erneut importiert, werden ihre Zeilen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Delete all local data?</source>
        <translation>Alle lokalen Daten löschen?</translation>
    </message>
    <message>
        <source>This goes from this computer and can&apos;t be brought back:</source>
        <translation>Das wird von diesem Computer entfernt und lässt sich nicht zurückholen:</translation>
    </message>
</context>
<context>
    <name>ErrorFile</name>
    <message>
        <source>Save the rows that stay behind</source>
        <translation>Zurückbleibende Zeilen speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows} in {file} gespeichert.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>Blatt {name}</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>Es gibt keine Kopfzeile</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>Kopf in Zeile {row}</translation>
    </message>
    <message>
        <source>header in rows {first} to {last}</source>
        <translation>Kopf in Zeile {first} bis {last}</translation>
    </message>
    <message>
        <source>{sheet}, hidden in the workbook</source>
        <translation>{sheet}, in der Arbeitsmappe ausgeblendet</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose columns</source>
        <translation>&amp;Spalten wählen</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tabellen ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>Goes on to the columns as soon as the file is read.</source>
        <translation>Weiter zu den Spalten, sobald die Datei gelesen ist.</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Choose another header row, or another file.</source>
        <translation>Unter der Kopfzeile hat die Datei keine Zeilen. Eine andere Kopfzeile oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Next: say what each column becomes.</source>
        <translation>Als Nächstes: festlegen, was aus jeder Spalte wird.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>{file} is no longer there. Go on with the rows that were read, or choose another file.</source>
        <translation>{file} ist nicht mehr da. Mit den gelesenen Zeilen fortfahren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{file} was changed since it was read. Read it again, or go on with the rows as read.</source>
        <translation>{file} wurde seit dem Lesen geändert. Neu einlesen oder mit den gelesenen Zeilen fortfahren.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the export whose feedback you want in BuildBetter.</source>
        <translation>Den Export wählen, dessen Feedback nach BuildBetter soll.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>Ausge&amp;lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Zeilen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>{file} is imported</source>
        <translation>{file} ist importiert</translation>
    </message>
    <message>
        <source>The import of {file} needs you</source>
        <translation>Der Import von {file} braucht Ihren Eingriff</translation>
    </message>
    <message>
        <source>The import of {file} has stopped</source>
        <translation>Der Import von {file} wurde gestoppt</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>Ihre Datei</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <translation>Bleiben zurück</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} von {rows}</translation>
    </message>
    <message>
        <source>Practice: {source}</source>
        <translation>Übung: {source}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>There are no imports yet.</source>
        <translation>Es gibt noch keine Importe.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>Change the cells of rows that stay behind, and send them again</source>
        <translation>Zellen zurückbleibender Zeilen ändern und sie erneut senden</translation>
    </message>
    <message>
        <source>&amp;Save the rows that stay behind…</source>
        <translation>&amp;Zurückbleibende Zeilen speichern…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Forget the import of {file}?</source>
        <translation>Import von {file} vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>This window delivers it. The numbers follow.</source>
        <translation>Dieses Fenster überträgt ihn. Die Zahlen folgen.</translation>
    </message>
    <message>
        <source>Another window or a command delivers it. It goes on there; the numbers follow.</source>
        <translation>Ein anderes Fenster oder ein Befehl überträgt ihn. Er läuft dort weiter; die Zahlen folgen.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Send at &amp;any time</source>
        <translation>&amp;Jederzeit senden</translation>
    </message>
    <message>
        <source>Send &amp;only between</source>
        <translation>&amp;Nur senden zwischen</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Senden ab</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Senden bis</translation>
    </message>
    <message>
        <source>&amp;Use these hours</source>
        <translation>&amp;Zeiten übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Sendezeiten</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Outside these hours an import is paused and goes on by itself; the computer may sleep meanwhile. It holds for this import and later ones, until it is changed here.</source>
        <translation>Außerhalb dieser Zeiten pausiert ein Import und läuft danach von selbst weiter; der Computer darf solange im Ruhezustand sein. Das gilt für diesen und spätere Importe, bis es hier geändert wird.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} von {rows}</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>The practice page opens in your browser: {address}</source>
        <translation>Die Übungsseite öffnet sich im Browser: {address}</translation>
    </message>
    <message>
        <source>{source}, practice on this computer</source>
        <translation>{source}, Übung auf diesem Computer</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Type the API key of this import&apos;s organization to go on.</source>
        <translation>Zum Fortfahren den API-Schlüssel der Organisation dieses Imports eingeben.</translation>
    </message>
    <message>
        <source>This is not the key that the import began with. Type that one, or confirm that both belong to the same organization.</source>
        <translation>Das ist nicht der Schlüssel, mit dem der Import begann. Den ursprünglichen eingeben oder bestätigen, dass beide zur selben Organisation gehören.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>BuildBetter</source>
        <translation>BuildBetter</translation>
    </message>
    <message>
        <source>BuildBetter Importer</source>
        <translation>BuildBetter Importer</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Auf diesem &amp;Computer merken</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>An administrator of your organization makes it in BuildBetter&apos;s settings</source>
        <translation>Die Administration legt ihn in den BuildBetter-Einstellungen an</translation>
    </message>
    <message>
        <source>The key that is here already</source>
        <translation>Der Schlüssel, der schon hier ist</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until the program closes.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; der Schlüssel bleibt nur, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps it then. Else it is forgotten when the program closes.</source>
        <translation>Er bleibt dann im Schlüsselbund des Systems. Sonst wird er vergessen, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mo&amp;re</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>Diese Zeilen a&amp;uslassen</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Take back: {step}</source>
        <translation>Zurücknehmen: {step}</translation>
    </message>
    <message>
        <source>Fill the empty cells</source>
        <translation>Leere Zellen füllen</translation>
    </message>
    <message>
        <source>What is to stand in the empty cells of “{column}”:</source>
        <translation>Was soll in den leeren Zellen von „{column}“ stehen:</translation>
    </message>
</context>
<context>
    <name>MendingWindow</name>
    <message>
        <source>Send as the&amp;y are</source>
        <translation>&amp;Unverändert senden</translation>
    </message>
    <message>
        <source>The chosen rows go again although nothing of them was changed</source>
        <translation>Die gewählten Zeilen werden noch einmal gesendet, obwohl nichts daran geändert wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mend rows — {file}</source>
        <translation>Zeilen korrigieren — {file}</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Änderung in Zeile {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>{rows} auslassen</translation>
    </message>
    <message>
        <source>Take back {rows}</source>
        <translation>{rows} zurückholen</translation>
    </message>
    <message>
        <source>Send {rows} again</source>
        <translation>{rows} erneut senden</translation>
    </message>
    <message>
        <source>&amp;Send the mended row</source>
        <translation>Korrigierte Zeile &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send {count} mended rows</source>
        <translation>{count} korrigierte Zeilen &amp;senden</translation>
    </message>
    <message>
        <source>What you changed here before is still there: {rows}.</source>
        <translation>Was Sie hier zuvor geändert haben, ist noch da: {rows}.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Change what is wrong, and send the rows again. Each keeps its record id, so that none arrives twice.</source>
        <translation>Ändern, was falsch ist, und die Zeilen erneut senden. Jede behält ihre Datensatz-ID, damit keine zweimal ankommt.</translation>
    </message>
    <message>
        <source>Mend rows</source>
        <translation>Zeilen korrigieren</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Help, settings, support, about</source>
        <translation>Hilfe, Einstellungen, Support, Info</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-&amp;Paket…</translation>
    </message>
    <message>
        <source>&amp;About BuildBetter Importer</source>
        <translation>Ü&amp;ber BuildBetter Importer</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>&amp;Use as {use}</source>
        <translation>Als {use} ver&amp;wenden</translation>
    </message>
    <message>
        <source>{column}: maybe {use}. {why}</source>
        <translation>{column}: vielleicht {use}. {why}</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What happened meanwhile</source>
        <translation>Was unterdessen geschah</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>No date of this file is changed.</source>
        <translation>Kein Datum dieser Datei ändert sich.</translation>
    </message>
    <message>
        <source>No number of this file is changed.</source>
        <translation>Keine Zahl dieser Datei ändert sich.</translation>
    </message>
    <message>
        <source>Empty in this file: {texts}</source>
        <translation>Leer in dieser Datei: {texts}</translation>
    </message>
    <message>
        <source>None of these stands in this file.</source>
        <translation>Nichts davon steht in dieser Datei.</translation>
    </message>
    <message>
        <source>One row of this file has such a value.</source>
        <translation>Eine Zeile dieser Datei hat so einen Wert.</translation>
    </message>
    <message>
        <source>{count} rows of this file have such a value.</source>
        <translation>{count} Zeilen dieser Datei haben so einen Wert.</translation>
    </message>
    <message>
        <source>No value of this file is so long.</source>
        <translation>Kein Wert dieser Datei ist so lang.</translation>
    </message>
    <message>
        <source>{count} rows share their id with another.</source>
        <translation>{count} Zeilen teilen ihre ID mit einer anderen.</translation>
    </message>
    <message>
        <source>No id stands twice.</source>
        <translation>Keine ID steht zweimal da.</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>Wie es die Werte zeigen</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>Tag zuerst: 31.12.2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>Monat zuerst: 12/31/2025</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Dezimalpunkt: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Dezimalkomma: 1.234,5</translation>
    </message>
    <message>
        <source>The row stays behind</source>
        <translation>Die Zeile bleibt zurück</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Auf mehrere Felder verteilen</translation>
    </message>
    <message>
        <source>Send the beginning only</source>
        <translation>Nur den Anfang senden</translation>
    </message>
    <message>
        <source>The rows stay behind</source>
        <translation>Die Zeilen bleiben zurück</translation>
    </message>
    <message>
        <source>Send only the first</source>
        <translation>Nur die erste senden</translation>
    </message>
    <message>
        <source>&amp;Time zone of the file</source>
        <translation>&amp;Zeitzone der Datei</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Zah&amp;len</translation>
    </message>
    <message>
        <source>Counts as &amp;empty</source>
        <translation>Gilt als l&amp;eer</translation>
    </message>
    <message>
        <source>Over 10 &amp;KB in one value</source>
        <translation>Über 10 &amp;KB in einem Wert</translation>
    </message>
    <message>
        <source>A record &amp;id twice</source>
        <translation>Datensatz-&amp;ID doppelt</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>PlanReceipt</name>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>Es bleibt nichts zu senden.</translation>
    </message>
    <message>
        <source>As fast as this computer can</source>
        <translation>So schnell, wie dieser Computer kann</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>etwa {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>done {moment} if it starts now</source>
        <translation>fertig {moment}, wenn es jetzt beginnt</translation>
    </message>
    <message>
        <source>done {moment} if it starts now and sends {hours}</source>
        <translation>fertig {moment}, wenn es jetzt beginnt und {hours} gesendet wird</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>Rows that go</source>
        <translation>Zu sendende Zeilen</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation>Zurückbleibende Zeilen</translation>
    </message>
    <message>
        <source>Not sent: {why}</source>
        <translation>Nicht gesendet: {why}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>A request is one message to the server: one for each row, person and new source.</source>
        <translation>Eine Anfrage ist eine Nachricht an den Server: je eine für jede Zeile, jede Person und jede neue Quelle.</translation>
    </message>
    <message>
        <source>Records that were sent can&apos;t be taken back from here.</source>
        <translation>Gesendete Datensätze lassen sich von hier aus nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>{count} person is created, or updated with the name and company of this file.</source>
        <translation>{count} Person wird angelegt oder mit Namen und Firma aus dieser Datei aktualisiert.</translation>
    </message>
    <message>
        <source>{count} people are created, or updated with the names and companies of this file.</source>
        <translation>{count} Personen werden angelegt oder mit Namen und Firmen aus dieser Datei aktualisiert.</translation>
    </message>
    <message>
        <source>No column is the date of the feedback, so records show the time of import. A fixed date can be set with the columns.</source>
        <translation>Keine Spalte ist das Datum des Feedbacks, daher zeigen Datensätze die Zeit des Imports. Ein festes Datum lässt sich bei den Spalten angeben.</translation>
    </message>
    <message>
        <source>The file has no record ids, so each row gets one that is derived from its content.</source>
        <translation>Die Datei hat keine Datensatz-IDs, daher erhält jede Zeile eine, die aus ihrem Inhalt abgeleitet wird.</translation>
    </message>
    <message>
        <source>This import was begun before, with {done} of {rows} delivered. It goes on from there.</source>
        <translation>Dieser Import wurde schon begonnen; übertragen: {done} von {rows}. Er läuft von dort weiter.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next &amp;with a problem</source>
        <translation>Nächstes Pro&amp;blem</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Row {row} · {place} of {rows}</source>
        <translation>Zeile {row} · {place} von {rows}</translation>
    </message>
    <message>
        <source>and {count} more problems</source>
        <translation>und {count} weitere Probleme</translation>
    </message>
    <message>
        <source>and one more problem</source>
        <translation>und ein weiteres Problem</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>Der Datensatz, wie er gesendet wird</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>stays behind</source>
        <translation>bleibt zurück</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>delivered</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>stay behind</source>
        <translation>bleiben zurück</translation>
    </message>
</context>
<context>
    <name>RefusalsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat sie abgelehnt</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Me&amp;nd…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>Change their cells here, and send them again</source>
        <translation>Ihre Zellen hier ändern und sie erneut senden</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Nur &amp;ganze Zellen</translation>
    </message>
    <message>
        <source>As a &amp;pattern: .* is anything, \d a digit, \1 what stood in ( )</source>
        <translation>Als &amp;Muster: .* = alles, \d = Ziffer, \1 = Inhalt von ( )</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Changes {cells}.</source>
        <translation>Ändert {cells}.</translation>
    </message>
    <message>
        <source>No cell of this column has it.</source>
        <translation>Keine Zelle dieser Spalte enthält das.</translation>
    </message>
    <message>
        <source>Type what is to be found; what changes is shown here.</source>
        <translation>Suchtext eingeben; was sich ändert, steht dann hier.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Erset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>In every cell of “{column}”</source>
        <translation>In jeder Zelle von „{column}“</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Rows that stay behind</source>
        <translation>Zurückbleibende Zeilen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>RowGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Change the chosen cell: your file stays as it is</source>
        <translation>Die gewählte Zelle ändern: Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Don&apos;t import the chosen rows</source>
        <translation>Die gewählten Zeilen nicht importieren</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>Import chosen rows after all that were left out</source>
        <translation>Gewählte Zeilen, die ausgelassen wurden, doch importieren</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Make the chosen cells again what they are in the file</source>
        <translation>Die gewählten Zellen wieder auf den Stand der Datei bringen</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Wie in der &amp;Datei</translation>
    </message>
    <message>
        <source>See what the column of the chosen cell holds</source>
        <translation>Ansehen, was die Spalte der gewählten Zelle enthält</translation>
    </message>
    <message>
        <source>A&amp;bout the column</source>
        <translation>&amp;Spalteninfo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Goes, with a warning</source>
        <translation>Wird gesendet, mit Warnung</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not sent: its record id stands in an earlier row</source>
        <translation>Nicht gesendet: Ihre Datensatz-ID steht in einer früheren Zeile</translation>
    </message>
</context>
<context>
    <name>RowGridModel</name>
    <message>
        <source>Before the steps: {text}</source>
        <translation>Vor den Schritten: {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>changed by a step</source>
        <translation>durch einen Schritt geändert</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>No row has “{text}”.</source>
        <translation>Keine Zeile enthält „{text}“.</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Keine Zeile hat ein Problem.</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Keine Zeile ist ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>&amp;Make row {row} the header</source>
        <translation>Zeile {row} als &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>Wie dieser Computer ({zone})</translation>
    </message>
    <message>
        <source>&amp;Delete all local data…</source>
        <translation>Alle &amp;lokalen Daten löschen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>There is no translation to it in this version yet: the window stays in English.</source>
        <translation>In dieser Version gibt es dazu noch keine Übersetzung: Das Fenster bleibt englisch.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>BuildBetter takes {most} a minute for your whole organization. Choose fewer where other tools send to it, too. An import that is running keeps its number until it is continued.</source>
        <translation>BuildBetter nimmt {most} pro Minute für Ihre ganze Organisation an. Weniger wählen, wenn auch andere Werkzeuge dorthin senden. Ein laufender Import behält seine Zahl, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>For dates of files that don&apos;t say theirs. Each file&apos;s own can be chosen in its options.</source>
        <translation>Für Datumsangaben aus Dateien, die ihre Zeitzone nicht nennen. Für jede Datei lässt sich in ihren Optionen eine eigene wählen.</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>An&amp;fragen pro Minute</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open the lo&amp;g folder</source>
        <translation>P&amp;rotokollordner öffnen</translation>
    </message>
    <message>
        <source>Another folder is used when the program starts with --data-dir FOLDER, or with {variable}.</source>
        <translation>Ein anderer Ordner wird verwendet, wenn das Programm mit --data-dir ORDNER oder mit {variable} startet.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>Name der neuen Quelle</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ID der Quelle</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>Quelle {id}</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Eine neue Quelle</translation>
    </message>
    <message>
        <source>A source made elsewhere, by its id</source>
        <translation>Eine anderswo angelegte Quelle, über ihre ID</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds these records. It is made with the first one, under this name.</source>
        <translation>Der Ort in BuildBetter, der diese Datensätze aufnimmt. Er wird mit dem ersten unter diesem Namen angelegt.</translation>
    </message>
    <message>
        <source>Type the id as BuildBetter shows it.</source>
        <translation>Die ID eingeben, wie BuildBetter sie zeigt.</translation>
    </message>
    <message>
        <source>Rows of a file with the same columns went there before.</source>
        <translation>Zeilen einer Datei mit denselben Spalten kamen schon dorthin.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>{path} öffnen</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Open the practice pag&amp;e</source>
        <translation>Ü&amp;bungsseite öffnen</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Weitere &amp;Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fortse&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Sending ho&amp;urs…</source>
        <translation>Sendeze&amp;iten…</translation>
    </message>
    <message>
        <source>&amp;Import to BuildBetter…</source>
        <translation>Nach BuildBetter &amp;importieren…</translation>
    </message>
    <message>
        <source>Go back to the destination, with all that you chose</source>
        <translation>Zurück zum Ziel, mit allem, was gewählt wurde</translation>
    </message>
    <message>
        <source>Change the &amp;columns</source>
        <translation>&amp;Spalten ändern</translation>
    </message>
    <message>
        <source>Go back to the columns, with all that you chose. A new import begins then.</source>
        <translation>Zurück zu den Spalten, mit allem, was gewählt wurde. Danach beginnt ein neuer Import.</translation>
    </message>
    <message>
        <source>Send only at certain hours of the day</source>
        <translation>Nur zu bestimmten Tageszeiten senden</translation>
    </message>
    <message>
        <source>Save the &amp;row that stays behind…</source>
        <translation>Z&amp;urückbleibende Zeile speichern…</translation>
    </message>
    <message>
        <source>Save the {count} &amp;rows that stay behind…</source>
        <translation>{count} z&amp;urückbleibende Zeilen speichern…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
    <message>
        <source>{step}, here</source>
        <translation>{step}, aktuell</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, kommt noch</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Done to columns</source>
        <translation>Korrekturen an Spalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage…</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {file}. Nothing was sent: you send it to whom you choose.</source>
        <translation>Als {file} gespeichert. Nichts wurde gesendet: Sie senden es, an wen Sie möchten.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>A .zip of these texts, for whoever helps you. It has no key, no row of yours, no email address and no name of a file. Read it here before you send it.</source>
        <translation>Eine .zip-Datei dieser Texte, für alle, die Ihnen helfen. Sie enthält keinen Schlüssel, keine Ihrer Zeilen, keine E-Mail-Adresse und keinen Dateinamen. Lesen Sie sie hier, bevor Sie sie senden.</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>There is a template named “{name}” already. Replace it?</source>
        <translation>Eine Vorlage mit dem Namen „{name}“ gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Add a &amp;use</source>
        <translation>Weitere N&amp;utzung</translation>
    </message>
    <message>
        <source>Use the selected column for one thing more, such as a ticket&apos;s id as a field, too (Insert)</source>
        <translation>Die gewählte Spalte noch einmal verwenden, etwa die Nummer eines Tickets auch als Feld (Einfg)</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>&amp;Fester Wert</translation>
    </message>
    <message>
        <source>Give every record the same value, such as a date or a channel</source>
        <translation>Jedem Datensatz denselben Wert geben, etwa ein Datum oder einen Kanal</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen…</translation>
    </message>
    <message>
        <source>What was &amp;suggested</source>
        <translation>Wie vor&amp;geschlagen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>„{name}“ &amp;löschen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Template: {name}</source>
        <translation>Vorl&amp;age: {name}</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the window</source>
        <translation>F&amp;enster öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Pause and &amp;quit</source>
        <translation>Pausieren und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Continue: {file}</source>
        <translation>Fortsetzen: {file}</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard the import of {file}?</source>
        <translation>Import von {file} verwerfen?</translation>
    </message>
    <message>
        <source>One row that is not sent yet is given up. What was delivered stays in BuildBetter.</source>
        <translation>Eine noch nicht gesendete Zeile wird aufgegeben. Was übertragen wurde, bleibt in BuildBetter.</translation>
    </message>
    <message>
        <source>{rows} that are not sent yet are given up. What was delivered stays in BuildBetter.</source>
        <translation>Noch nicht Gesendetes wird aufgegeben: {rows}. Was übertragen wurde, bleibt in BuildBetter.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>{done} of {all} delivered</source>
        <translation>{done} von {all} übertragen</translation>
    </message>
</context>
<context>
    <name>WarningLines</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Yes and no</source>
        <translation>Ja und Nein</translation>
    </message>
    <message>
        <source>neither: stays a problem</source>
        <translation>keines: bleibt ein Problem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>&amp;So lesen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What the words of “{column}” mean</source>
        <translation>Was die Wörter von „{column}“ bedeuten</translation>
    </message>
</context>
<context>
    <name>_ReadingLine</name>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Record id, derived from what the row says</source>
        <translation>Datensatz-ID, aus dem Zeileninhalt abgeleitet</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Intern oder extern</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No feedback in the row</source>
        <translation>Zeile ohne Feedback</translation>
    </message>
    <message>
        <source>No column is content</source>
        <translation>Keine Spalte ist Inhalt</translation>
    </message>
    <message>
        <source>Record id is empty</source>
        <translation>Datensatz-ID ist leer</translation>
    </message>
    <message>
        <source>Record id stands twice</source>
        <translation>Datensatz-ID doppelt</translation>
    </message>
    <message>
        <source>No date of the feedback</source>
        <translation>Feedback ohne Datum</translation>
    </message>
    <message>
        <source>Date can&apos;t be read</source>
        <translation>Datum nicht lesbar</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Day first and month first</source>
        <translation>Tag und Monat zuerst</translation>
    </message>
    <message>
        <source>Not a date day first</source>
        <translation>Kein Datum, Tag zuerst</translation>
    </message>
    <message>
        <source>Not a date month first</source>
        <translation>Kein Datum, Monat zuerst</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Date before 1990</source>
        <translation>Datum vor 1990</translation>
    </message>
    <message>
        <source>Time that never was</source>
        <translation>Zeit gab es nie</translation>
    </message>
    <message>
        <source>Time that was twice</source>
        <translation>Zeit gab es zweimal</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Keine ganze Zahl</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Number is too large</source>
        <translation>Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Decimal point or comma?</source>
        <translation>Punkt oder Komma?</translation>
    </message>
    <message>
        <source>Decimal point and comma</source>
        <translation>Dezimalpunkt und -komma</translation>
    </message>
    <message>
        <source>No decimal point</source>
        <translation>Kein Dezimalpunkt</translation>
    </message>
    <message>
        <source>No decimal comma</source>
        <translation>Kein Dezimalkomma</translation>
    </message>
    <message>
        <source>Number shortened by a spreadsheet</source>
        <translation>Gekürzte lange Zahl</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Weder ja noch nein</translation>
    </message>
    <message>
        <source>JSON can&apos;t be read</source>
        <translation>JSON nicht lesbar</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Neither internal nor external</source>
        <translation>Weder intern noch extern</translation>
    </message>
    <message>
        <source>Error of a formula</source>
        <translation>Fehler einer Formel</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>HTML im Text</translation>
    </message>
    <message>
        <source>Over 10 KB</source>
        <translation>Über 10 KB</translation>
    </message>
    <message>
        <source>Close to 10 KB</source>
        <translation>Knapp unter 10 KB</translation>
    </message>
    <message>
        <source>Shortened to 10 KB</source>
        <translation>Auf 10 KB gekürzt</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Auf Felder verteilt</translation>
    </message>
    <message>
        <source>Person without email</source>
        <translation>Person ohne E-Mail</translation>
    </message>
    <message>
        <source>One person, several names</source>
        <translation>Mehrere Namen je Person</translation>
    </message>
    <message>
        <source>Field name not in snake_case</source>
        <translation>Kein snake_case-Name</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>The import isn&apos;t finished.</source>
        <translation>Der Import ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It can keep going in the tray; a click on its icon brings the window back.</source>
        <translation>Er kann im Infobereich weiterlaufen; ein Klick auf das Symbol holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation>&amp;Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>This desktop has no tray. It can keep going in a minimized window.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Der Import kann in einem minimierten Fenster weiterlaufen.</translation>
    </message>
    <message>
        <source>&amp;Keep going, minimized</source>
        <translation>M&amp;inimiert weiterlaufen</translation>
    </message>
    <message>
        <source>If you quit, it is paused, and goes on from the same place when it is continued. Nothing is sent twice.</source>
        <translation>Beim Beenden wird er pausiert; beim Fortsetzen läuft er an derselben Stelle weiter. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausieren und beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>the feedback itself</source>
        <translation>das Feedback selbst</translation>
    </message>
    <message>
        <source>tells records apart, such as a ticket&apos;s number</source>
        <translation>unterscheidet Datensätze, etwa eine Ticketnummer</translation>
    </message>
    <message>
        <source>when it was given</source>
        <translation>wann es gegeben wurde</translation>
    </message>
    <message>
        <source>a customer, or one of you</source>
        <translation>Kundschaft oder eigene Leute</translation>
    </message>
    <message>
        <source>describes it: priority, channel, tags</source>
        <translation>beschreibt es: Priorität, Kanal, Tags</translation>
    </message>
    <message>
        <source>a number or key of another system</source>
        <translation>eine Nummer oder ein Schlüssel eines anderen Systems</translation>
    </message>
    <message>
        <source>who it was, where there is no email</source>
        <translation>wer es war, wo es keine E-Mail-Adresse gibt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Zeit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>kein Präfix</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{count} delivered before</source>
        <translation>{count} früher übertragen</translation>
    </message>
    <message>
        <source>{count} cause</source>
        <translation>{count} Ursache</translation>
    </message>
    <message>
        <source>{count} causes</source>
        <translation>{count} Ursachen</translation>
    </message>
    <message>
        <source>{count} delivered before with other content</source>
        <translation>{count} früher mit anderem Inhalt übertragen</translation>
    </message>
    <message>
        <source>{count} goes</source>
        <translation>{count} wird gesendet</translation>
    </message>
    <message>
        <source>{count} go</source>
        <translation>{count} werden gesendet</translation>
    </message>
    <message>
        <source>{count} left out by you</source>
        <translation>{count} von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>{count} not sent for a repeated id</source>
        <translation>{count} wegen wiederholter ID nicht gesendet</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} stays behind</source>
        <translation>{count} bleibt zurück</translation>
    </message>
    <message>
        <source>{count} stay behind</source>
        <translation>{count} bleiben zurück</translation>
    </message>
    <message>
        <source>{address} would send the key unprotected. Use https; http is for this computer alone.</source>
        <translation>{address} würde den Schlüssel ungeschützt senden. https verwenden; http ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>{address} is no API address. One looks like https://api.buildbetter.app.</source>
        <translation>{address} ist keine API-Adresse. Eine sieht so aus: https://api.buildbetter.app.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete; unpack it yourself, or download it again.</source>
        <translation>Die komprimierte Datei ist beschädigt oder unvollständig; selbst entpacken oder erneut herunterladen.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password; unpack it and choose the file in it.</source>
        <translation>Die Zip-Datei ist durch ein Passwort geschützt; entpacken und die Datei darin wählen.</translation>
    </message>
    <message>
        <source>The zip file holds {count} files; unpack it and choose the one with the data.</source>
        <translation>Die Zip-Datei enthält {count} Dateien; entpacken und die mit den Daten wählen.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than {limit}; unpack it yourself and split it.</source>
        <translation>Die komprimierte Datei ergibt entpackt mehr als {limit}; selbst entpacken und aufteilen.</translation>
    </message>
    <message>
        <source>The file was compressed; {name} in it was read.</source>
        <translation>Die Datei war komprimiert; {name} darin wurde gelesen.</translation>
    </message>
    <message>
        <source>Blanks between a delimiter and a quoted cell were left out.</source>
        <translation>Leerzeichen zwischen einem Trennzeichen und einer Zelle in Anführungszeichen wurden weggelassen.</translation>
    </message>
    <message>
        <source>“{value}” is neither internal nor external. Write one of the two.</source>
        <translation>„{value}“ ist weder intern noch extern. Eines von beiden angeben (internal oder external).</translation>
    </message>
    <message>
        <source>{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.</source>
        <translation>{count} Werte sind weder intern noch extern, zum Beispiel „{value}“. In jedem eines von beiden angeben (internal oder external).</translation>
    </message>
    <message>
        <source>{what}; --help shows how it is called.</source>
        <translation>{what}; --help zeigt den Aufruf.</translation>
    </message>
    <message>
        <source>{count} group of cells is merged; only the first cell of a group has its text.</source>
        <translation>{count} Gruppe von Zellen ist verbunden; nur die erste Zelle einer Gruppe hat ihren Text.</translation>
    </message>
    <message>
        <source>{count} groups of cells are merged; only the first cell of a group has its text.</source>
        <translation>{count} Gruppen von Zellen sind verbunden; nur die erste Zelle einer Gruppe hat ihren Text.</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted by this computer. Check the address and the network.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {address} nicht. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {path}, which isn&apos;t there. Correct it or unset it.</source>
        <translation>SSL_CERT_FILE verweist auf {path}, was es nicht gibt. Berichtigen oder die Variable entfernen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>{count} row has characters that can&apos;t be read, shown as � (row {rows}).</source>
        <translation>{count} Zeile hat unlesbare Zeichen, hier als � gezeigt (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have characters that can&apos;t be read, shown as � (rows {rows}).</source>
        <translation>{count} Zeilen haben unlesbare Zeichen, hier als � gezeigt (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>“{mark}” counts as empty</source>
        <translation>„{mark}“ gilt als leer</translation>
    </message>
    <message>
        <source>Only the first of equal ids sent</source>
        <translation>Von gleichen IDs nur die erste gesendet</translation>
    </message>
    <message>
        <source>Long texts shortened</source>
        <translation>Lange Texte gekürzt</translation>
    </message>
    <message>
        <source>Long texts split</source>
        <translation>Lange Texte verteilt</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} back; the import goes on as before.</source>
        <translation>Die Uhr des Computers wurde um {duration} zurückgestellt; der Import läuft weiter wie zuvor.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} forward; the import goes on as before.</source>
        <translation>Die Uhr des Computers wurde um {duration} vorgestellt; der Import läuft weiter wie zuvor.</translation>
    </message>
    <message>
        <source>The file has {count} columns, more than the {most} that can be read; is it a table? Choose another delimiter, or another file.</source>
        <translation>Die Datei hat {count} Spalten, mehr als die lesbaren {most}; ist sie eine Tabelle? Ein anderes Trennzeichen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be written to: {reason}. Choose another one with --data-dir.</source>
        <translation>In den Ordner {path} kann nicht geschrieben werden: {reason}. Mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>“{value}” is before 1990. See whether the year is right.</source>
        <translation>„{value}“ liegt vor 1990. Prüfen, ob das Jahr stimmt.</translation>
    </message>
    <message>
        <source>{count} dates are before 1990, for example “{value}”. See whether the years are right.</source>
        <translation>{count} Datumsangaben liegen vor 1990, zum Beispiel „{value}“. Prüfen, ob die Jahre stimmen.</translation>
    </message>
    <message>
        <source>“{value}” lies in the future. See whether day, month and year are right.</source>
        <translation>„{value}“ liegt in der Zukunft. Prüfen, ob Tag, Monat und Jahr stimmen.</translation>
    </message>
    <message>
        <source>{count} dates lie in the future, for example “{value}”. See whether day, month and year are right.</source>
        <translation>{count} Datumsangaben liegen in der Zukunft, zum Beispiel „{value}“. Prüfen, ob Tag, Monat und Jahr stimmen.</translation>
    </message>
    <message>
        <source>“{value}” is no date day first. Turn day and month round, or choose month first in the options.</source>
        <translation>„{value}“ ist kein Datum mit dem Tag zuerst. Tag und Monat vertauschen oder in den Optionen den Monat zuerst wählen.</translation>
    </message>
    <message>
        <source>{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose month first in the options.</source>
        <translation>{count} Werte sind kein Datum mit dem Tag zuerst, zum Beispiel „{value}“. Tag und Monat vertauschen oder in den Optionen den Monat zuerst wählen.</translation>
    </message>
    <message>
        <source>“{value}” is no date month first. Turn month and day round, or choose day first in the options.</source>
        <translation>„{value}“ ist kein Datum mit dem Monat zuerst. Monat und Tag vertauschen oder in den Optionen den Tag zuerst wählen.</translation>
    </message>
    <message>
        <source>{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose day first in the options.</source>
        <translation>{count} Werte sind kein Datum mit dem Monat zuerst, zum Beispiel „{value}“. Monat und Tag vertauschen oder in den Optionen den Tag zuerst wählen.</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>„{value}“ lässt sich mit Tag oder Monat zuerst lesen, und kein Wert von „{column}“ entscheidet es. In den Optionen eines wählen.</translation>
    </message>
    <message>
        <source>{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>{count} Datumsangaben lassen sich mit Tag oder Monat zuerst lesen, zum Beispiel „{value}“, und kein Wert von „{column}“ entscheidet es. In den Optionen eines wählen.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>„{value}“ ist nicht als Datum lesbar. So schreiben: 2025-03-31 oder 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>{count} Werte sind nicht als Datum lesbar, zum Beispiel „{value}“. So schreiben: 2025-03-31 oder 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>A delimiter is one character, like , or ; or | or a tab; {delimiter} is not.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen wie , oder ; oder | oder ein Tabulator; {delimiter} ist keines.</translation>
    </message>
    <message>
        <source>Another process is delivering import {import_id}. It goes on there.</source>
        <translation>Ein anderer Prozess überträgt den Import {import_id}. Er läuft dort weiter.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on from here; nothing was lost.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann hier fortfahren; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.</source>
        <translation>Das Datum des Feedbacks ist leer, daher zeigt der Datensatz die Zeit des Imports. Eines eintragen oder ein festes Datum angeben.</translation>
    </message>
    <message>
        <source>{count} rows have no date of the feedback, so their records show the time of import. Write one in each, or set a fixed date.</source>
        <translation>{count} Zeilen haben kein Datum des Feedbacks, daher zeigen ihre Datensätze die Zeit des Imports. In jeder eines eintragen oder ein festes Datum angeben.</translation>
    </message>
    <message>
        <source>A draft of {file} was saved by a newer version of this program. Use that version to go on with it.</source>
        <translation>Ein Entwurf von {file} wurde von einer neueren Version dieses Programms gespeichert. Damit fortfahren.</translation>
    </message>
    <message>
        <source>The draft {path} can&apos;t be read, so what was changed there is lost.</source>
        <translation>Der Entwurf {path} ist nicht lesbar; was dort geändert wurde, ist verloren.</translation>
    </message>
    <message>
        <source>“{value}” is no email address. Write one like ann@example.com, or empty the cell.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse. Eine wie ann@example.com eintragen oder die Zelle leeren.</translation>
    </message>
    <message>
        <source>{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or empty the cells.</source>
        <translation>{count} Werte sind keine E-Mail-Adressen, zum Beispiel „{value}“. Adressen wie ann@example.com eintragen oder die Zellen leeren.</translation>
    </message>
    <message>
        <source>The answer about the new source was lost, so it is made again. An empty source of the same name may be left in BuildBetter.</source>
        <translation>Die Antwort zur neuen Quelle ging verloren, daher wird die Quelle noch einmal angelegt. In BuildBetter kann eine leere Quelle gleichen Namens zurückbleiben.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in row {rows}.</source>
        <translation>Die Datei nennt ihre Kodierung nicht; {encoding} ergibt den besten Text. In Zeile {rows} Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in rows {rows}.</source>
        <translation>Die Datei nennt ihre Kodierung nicht; {encoding} ergibt den besten Text. In den Zeilen {rows} Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis.</source>
        <translation>Eine Textkodierung namens {encoding} gibt es nicht; einen Namen wie utf-8, windows-1252 oder shift_jis verwenden.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}. What was deleted before it is gone.</source>
        <translation>{path} lässt sich nicht löschen: {reason}. Was davor gelöscht wurde, ist weg.</translation>
    </message>
    <message>
        <source>An import is being delivered. Stop it, or let it come to its end, then delete the data.</source>
        <translation>Ein Import wird gerade übertragen. Stoppen oder zu Ende laufen lassen, dann die Daten löschen.</translation>
    </message>
    <message>
        <source>{count} row has a cell with an Excel error like #N/A (row {rows}).</source>
        <translation>{count} Zeile hat eine Zelle mit einem Excel-Fehler wie #NV (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have cells with an Excel error like #N/A (rows {rows}).</source>
        <translation>{count} Zeilen haben Zellen mit einem Excel-Fehler wie #NV (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>The workbook has cells with an Excel error (like #N/A), which look empty here; save it as .xlsx to see which ones.</source>
        <translation>Die Arbeitsmappe hat Zellen mit einem Excel-Fehler (wie #NV), die hier leer aussehen; als .xlsx speichern, um zu sehen, welche.</translation>
    </message>
    <message>
        <source>The rows that stay behind don&apos;t fit into a workbook; they are in {path} instead.</source>
        <translation>Die zurückbleibenden Zeilen passen nicht in eine Arbeitsmappe; sie stehen stattdessen in {path}.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Make room, or choose another place.</source>
        <translation>Der Datenträger ist voll, daher wurde {path} nicht geschrieben. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t hold the rows that stay behind. Give it a name that ends in .xlsx or .csv.</source>
        <translation>{path} kann die zurückbleibenden Zeilen nicht aufnehmen. Einen Namen wählen, der auf .xlsx oder .csv endet.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another.</source>
        <translation>Den Ordner {path} gibt es nicht. Zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} is the file that is imported. Give the rows that stay behind another name.</source>
        <translation>{path} ist die Datei, die importiert wird. Für die zurückbleibenden Zeilen einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Close it where it is open, or choose another name.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}). Schließen, wo die Datei geöffnet ist, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The field name “{name}” is not in snake_case. Write it like nps_score.</source>
        <translation>Der Feldname „{name}“ ist nicht in snake_case. So schreiben: nps_score.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); export it again.</source>
        <translation>Die Datei ist leer (0 Byte); erneut exportieren.</translation>
    </message>
    <message>
        <source>{path} may not be opened by this user account; change its permissions, or copy it elsewhere.</source>
        <translation>{path} darf von diesem Benutzerkonto nicht geöffnet werden; die Berechtigungen ändern oder die Datei woandershin kopieren.</translation>
    </message>
    <message>
        <source>There is no data in the file; choose another file, or export it again.</source>
        <translation>Die Datei enthält keine Daten; eine andere Datei wählen oder erneut exportieren.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password; open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.</source>
        <translation>Diese Arbeitsmappe ist durch ein Passwort geschützt; in Excel öffnen, das Passwort entfernen (Datei, Informationen, Arbeitsmappe schützen), speichern und erneut wählen.</translation>
    </message>
    <message>
        <source>The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Die Datei ist weder Text noch Arbeitsmappe; die Tabelle als CSV oder .xlsx exportieren und diese Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a CSV or Excel file in it.</source>
        <translation>{path} ist ein Ordner; eine CSV- oder Excel-Datei darin wählen.</translation>
    </message>
    <message>
        <source>The file is {what}, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Die Datei ist keine Tabelle (erkannt: {what}); die Tabelle als CSV oder .xlsx exportieren und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Die Datei ist JSON, keine Tabelle; die Tabelle als CSV oder .xlsx exportieren und diese Datei wählen.</translation>
    </message>
    <message>
        <source>This is the lock file that an office program keeps while a workbook is open; choose the workbook itself, whose name is the same without ~$ or .~lock.</source>
        <translation>Das ist die Sperrdatei, die ein Office-Programm anlegt, solange eine Arbeitsmappe geöffnet ist; die Arbeitsmappe selbst wählen, deren Name derselbe ohne ~$ oder .~lock ist.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but holds plain text without columns; export it again and choose the new file.</source>
        <translation>Die Datei heißt {suffix}, enthält aber reinen Text ohne Spalten; erneut exportieren und die neue Datei wählen.</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again.</source>
        <translation>Das ist ein Git-LFS-Zeiger, nicht die Datei selbst; die Datei mit „git lfs pull“ holen und erneut wählen.</translation>
    </message>
    <message>
        <source>The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; download the export again.</source>
        <translation>Die Datei ist eine Webseite ohne Tabelle, vielleicht eine Anmeldeseite, die anstelle des Exports gespeichert wurde; den Export erneut herunterladen.</translation>
    </message>
    <message>
        <source>The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>Die Datei ist eine Arbeitsmappe in einem XML-Format (Excel 2003 oder flaches OpenDocument); in Excel oder LibreOffice öffnen, als .xlsx speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>There is no file at {path}; check the name and the folder.</source>
        <translation>Unter {path} gibt es keine Datei; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The file needs more memory than this computer has; split it and import the parts.</source>
        <translation>Die Datei braucht mehr Arbeitsspeicher, als dieser Computer hat; aufteilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); copy it to another folder and choose the copy.</source>
        <translation>{path} ist nicht lesbar ({reason}); in einen anderen Ordner kopieren und die Kopie wählen.</translation>
    </message>
    <message>
        <source>a database (Access)</source>
        <translation>Datenbank (Access)</translation>
    </message>
    <message>
        <source>a data file of another program</source>
        <translation>Datendatei eines anderen Programms</translation>
    </message>
    <message>
        <source>an email message</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>Tar-Archiv</translation>
    </message>
    <message>
        <source>{count} column has texts written as formulas (=&quot;00123&quot;), and was read without the signs: {columns}.</source>
        <translation>{count} Spalte enthält Texte, die als Formeln geschrieben sind (=&quot;00123&quot;), und wurde ohne diese Zeichen gelesen: {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have texts written as formulas (=&quot;00123&quot;), and were read without the signs: {columns}.</source>
        <translation>{count} Spalten enthalten Texte, die als Formeln geschrieben sind (=&quot;00123&quot;), und wurden ohne diese Zeichen gelesen: {columns}.</translation>
    </message>
    <message>
        <source>The header has {count} rows; they were joined into one name a column.</source>
        <translation>Der Kopf hat {count} Zeilen; sie wurden je Spalte zu einem Namen verbunden.</translation>
    </message>
    <message>
        <source>No header was found; the columns are named Column 1, Column 2, and so on.</source>
        <translation>Keine Kopfzeile gefunden; die Spalten heißen Spalte 1, Spalte 2 und so weiter.</translation>
    </message>
    <message>
        <source>There is no row {row} for the header; the file ends at row {last}.</source>
        <translation>Für die Kopfzeile gibt es keine Zeile {row}; die Datei endet bei Zeile {last}.</translation>
    </message>
    <message>
        <source>{count} column has no name in the header; it is named {columns}.</source>
        <translation>{count} Spalte hat in der Kopfzeile keinen Namen; sie heißt {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have no name in the header; they are named {columns}.</source>
        <translation>{count} Spalten haben in der Kopfzeile keinen Namen; sie heißen {columns}.</translation>
    </message>
    <message>
        <source>{count} column has the name of an earlier one; it is named {columns}.</source>
        <translation>{count} Spalte hat den Namen einer früheren; sie heißt {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have the names of earlier ones; they are named {columns}.</source>
        <translation>{count} Spalten haben die Namen früherer; sie heißen {columns}.</translation>
    </message>
    <message>
        <source>This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>Dieser Text enthält HTML-Tags, die so gesendet werden, wie sie da stehen. HTML entfernen oder so lassen.</translation>
    </message>
    <message>
        <source>{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>{count} Texte enthalten HTML-Tags, die so gesendet werden, wie sie da stehen. HTML entfernen oder so lassen.</translation>
    </message>
    <message>
        <source>The record id is empty. Write one, or leave the row out.</source>
        <translation>Die Datensatz-ID ist leer. Eine eintragen oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>{count} rows have no record id. Write one in each, or leave the rows out.</source>
        <translation>{count} Zeilen haben keine Datensatz-ID. In jeder eine eintragen oder die Zeilen auslassen.</translation>
    </message>
    <message>
        <source>Row {row} of this import has the record id “{value}”, too. Give this row another one.</source>
        <translation>Auch Zeile {row} dieses Imports hat die Datensatz-ID „{value}“. Dieser Zeile eine andere geben.</translation>
    </message>
    <message>
        <source>{count} imports begin with {import_id}. Give more of the id.</source>
        <translation>{count} Importe beginnen mit {import_id}. Mehr von der ID angeben.</translation>
    </message>
    <message>
        <source>There is no import {import_id} in the journal. `history` lists them.</source>
        <translation>Einen Import {import_id} gibt es im Journal nicht. `history` listet alle auf.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away.</source>
        <translation>Das Journal {path} ist beschädigt und wurde unverändert gelassen. Durch eine Kopie ersetzen oder wegbewegen.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Choose another folder with --data-dir.</source>
        <translation>{path} gehört zu einem anderen Programm. Mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk with the journal {path} is full. Make room, then go on from here; nothing was lost.</source>
        <translation>Der Datenträger mit dem Journal {path} ist voll. Platz schaffen, dann hier fortfahren; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another process keeps the journal {path} busy. Try again when it is done.</source>
        <translation>Ein anderer Prozess belegt das Journal {path}. Erneut versuchen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The journal {path} is from a newer version of this program. Update the program to use it.</source>
        <translation>Das Journal {path} stammt von einer neueren Version dieses Programms. Das Programm aktualisieren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written to. Make the file and its folder writable.</source>
        <translation>In das Journal {path} kann nicht geschrieben werden. Die Datei und ihren Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be used ({why}). Check the disk and the folder.</source>
        <translation>Das Journal {path} ist nicht verwendbar ({why}). Datenträger und Ordner prüfen.</translation>
    </message>
    <message>
        <source>There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY.</source>
        <translation>Es gibt keinen API-Schlüssel. Einen mit `key set` speichern oder BUILDBETTER_API_KEY setzen.</translation>
    </message>
    <message>
        <source>The server refused the API key: {words} Give a valid key, then go on from here.</source>
        <translation>Der Server hat den API-Schlüssel abgelehnt: {words} Einen gültigen Schlüssel angeben, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization that both belong to the same organization.</source>
        <translation>Das ist nicht der Schlüssel, mit dem der Import {import_id} begann. Den ursprünglichen verwenden oder mit --same-organization bestätigen, dass beide zur selben Organisation gehören.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from BuildBetter&apos;s settings.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat. Erneut aus den Einstellungen von BuildBetter kopieren.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used ({reason}). Set {variable} instead.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar ({reason}). Stattdessen {variable} setzen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, or set {variable}.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren oder {variable} setzen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. Set {variable} instead.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel aufnehmen könnte. Stattdessen {variable} setzen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.</source>
        <translation>Der Schlüsselbund des Systems hat nicht innerhalb von {seconds} Sekunden geantwortet. Entsperren oder {variable} setzen.</translation>
    </message>
    <message>
        <source>{count} rows were refused one after the other for the same reason: {words} Mend the rows, or go on and let such rows be refused.</source>
        <translation>{count} Zeilen wurden nacheinander aus demselben Grund abgelehnt: {words} Die Zeilen korrigieren oder fortfahren und solche Zeilen ablehnen lassen.</translation>
    </message>
    <message>
        <source>The limit {limit} is no number of requests in seconds. Write one like 100/60.</source>
        <translation>Das Limit {limit} ist keine Anzahl von Anfragen in Sekunden. So schreiben: 100/60.</translation>
    </message>
    <message>
        <source>Lines are quoted as a whole in this file, and were taken apart into cells.</source>
        <translation>Zeilen stehen in dieser Datei als Ganzes in Anführungszeichen und wurden in Zellen zerlegt.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. Take it away from one of them.</source>
        <translation>Die Spalten „{first}“ und „{second}“ werden beide als „{target}“ verwendet, wo nur eine Spalte möglich ist. Bei einer von beiden entfernen.</translation>
    </message>
    <message>
        <source>{file}: {where}: “{value}” is not one of {allowed}.</source>
        <translation>{file}: {where}: „{value}“ gehört nicht zu {allowed}.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have. Choose the file that it was made for, or make a new mapping.</source>
        <translation>Die Zuordnung nennt die Spalte „{column}“, die diese Datei nicht hat. Die Datei wählen, für die sie gemacht wurde, oder eine neue Zuordnung anlegen.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have; the nearest is “{near}”. Change the name in the mapping or in the file.</source>
        <translation>Die Zuordnung nennt die Spalte „{column}“, die diese Datei nicht hat; am nächsten kommt „{near}“. Den Namen in der Zuordnung oder in der Datei ändern.</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly.</source>
        <translation>Die Spalte „{column}“ der Zuordnung könnte „{first}“ oder „{second}“ dieser Datei sein. Ihren Namen genau schreiben.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”.</source>
        <translation>Die Zuordnung nennt die Spalte „{column}“ dieser Datei zweimal: als „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <source>The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. Give both the same, or one of them another name.</source>
        <translation>Der feste Wert „{name}“ und die Spalte „{column}“ ergeben ein Feld gleichen Namens, unterscheiden sich aber in Kategorie oder Typ. Beiden dasselbe geben oder einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>A fixed value can&apos;t be the record id (external_id), because every record needs an id of its own. Use a column, or none: then ids are derived.</source>
        <translation>Ein fester Wert kann nicht die Datensatz-ID (external_id) sein, denn jeder Datensatz braucht eine eigene ID. Eine Spalte verwenden oder keine: Dann werden IDs abgeleitet.</translation>
    </message>
    <message>
        <source>Two fixed values go to “{target}”. Take one of them away.</source>
        <translation>Zwei feste Werte gehen an „{target}“. Einen davon entfernen.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is missing.</source>
        <translation>{file}: {where}: Der Schlüssel „{key}“ fehlt.</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in one object. Keep one of them.</source>
        <translation>{file}: Der Schlüssel „{key}“ steht zweimal in einem Objekt. Einen davon behalten.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling.</source>
        <translation>{file}: {where}: Der Schlüssel „{key}“ ist unbekannt. Entfernen oder die Schreibweise korrigieren.</translation>
    </message>
    <message>
        <source>{file} is no valid JSON: line {line}, column {column} is where it breaks off.</source>
        <translation>{file} ist kein gültiges JSON: Es bricht bei Zeile {line}, Spalte {column} ab.</translation>
    </message>
    <message>
        <source>{file} is no JSON text in UTF-8. Choose a mapping that this program saved.</source>
        <translation>{file} ist kein JSON-Text in UTF-8. Eine Zuordnung wählen, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name.</source>
        <translation>Die Spalten „{first}“ und „{second}“ ergeben beide ein Feld namens „{name}“. Einer davon einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The column “{column}” makes two fields named “{name}”. Give one of them another name.</source>
        <translation>Die Spalte „{column}“ ergibt zwei Felder namens „{name}“. Einem davon einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. Replace whole cells only, or choose another text.</source>
        <translation>„{find}“ durch „{replace}“ in „{column}“ zu ersetzen würde das eigene Ergebnis immer wieder ändern. Nur ganze Zellen ersetzen oder einen anderen Text wählen.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. Choose another text.</source>
        <translation>„{find}“ durch „{replace}“ zu ersetzen würde die Texte in „{column}“ zu groß für diesen Computer machen. Wählen Sie einen anderen Text.</translation>
    </message>
    <message>
        <source>The pattern “{find}” of a step on “{column}” can&apos;t be used: {reason}.</source>
        <translation>Das Muster „{find}“ eines Schritts an „{column}“ ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</source>
        <translation>{file}: {where}: do „{value}“ gehört nicht zu trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. Choose another text to find.</source>
        <translation>„{find}“ durch „{replace}“ in „{column}“ zu ersetzen kommt nie zur Ruhe, zum Beispiel in „{value}“. Einen anderen Suchtext wählen.</translation>
    </message>
    <message>
        <source>{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</source>
        <translation>{file}: {where}: to „{value}“ gehört nicht zu field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</translation>
    </message>
    <message>
        <source>The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC.</source>
        <translation>Die Zeitzone „{timezone}“ ist unbekannt. Eine wie Europe/Berlin oder UTC angeben.</translation>
    </message>
    <message>
        <source>The mapping {file} can&apos;t be read: {reason}.</source>
        <translation>Die Zuordnung {file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be saved as {file}: {reason}.</source>
        <translation>Die Zuordnung lässt sich nicht als {file} speichern: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” is used twice as “{target}”. Take one of the two away.</source>
        <translation>Die Spalte „{column}“ wird zweimal als „{target}“ verwendet. Eines davon entfernen.</translation>
    </message>
    <message>
        <source>{file}: {where}: it is empty. Write a text.</source>
        <translation>{file}: {where}: Es ist leer. Einen Text angeben.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a list.</source>
        <translation>{file}: {where}: {value} ist keine Liste.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a whole number.</source>
        <translation>{file}: {where}: {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not an object with keys.</source>
        <translation>{file}: {where}: {value} ist kein Objekt mit Schlüsseln.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a text.</source>
        <translation>{file}: {where}: {value} ist kein Text.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} can&apos;t stand here.</source>
        <translation>{file}: {where}: {value} kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>{file} is a mapping of version {version}, and this program knows version 1. Use a newer one.</source>
        <translation>{file} ist eine Zuordnung der Version {version}, und dieses Programm kennt Version 1. Ein neueres verwenden.</translation>
    </message>
    <message>
        <source>{file}: the key “version” is missing. A mapping begins with &quot;version&quot;: 1.</source>
        <translation>{file}: Der Schlüssel „version“ fehlt. Eine Zuordnung beginnt mit &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>Send as decimal numbers</source>
        <translation>Als Dezimalzahlen senden</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Als Text senden</translation>
    </message>
    <message>
        <source>Use decimal comma</source>
        <translation>Dezimalkomma verwenden</translation>
    </message>
    <message>
        <source>Use “{column}” as content, too</source>
        <translation>Auch „{column}“ als Inhalt verwenden</translation>
    </message>
    <message>
        <source>Use day first</source>
        <translation>Tag zuerst lesen</translation>
    </message>
    <message>
        <source>Use day first in this column</source>
        <translation>In dieser Spalte Tag zuerst lesen</translation>
    </message>
    <message>
        <source>Derive ids from what the rows say</source>
        <translation>IDs aus dem Zeileninhalt ableiten</translation>
    </message>
    <message>
        <source>Treat {marks} as empty</source>
        <translation>{marks} als leer behandeln</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in all columns</source>
        <translation>{marks} in allen Spalten als leer behandeln</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in this column</source>
        <translation>{marks} in dieser Spalte als leer behandeln</translation>
    </message>
    <message>
        <source>Fill the empty cells…</source>
        <translation>Leere Zellen füllen…</translation>
    </message>
    <message>
        <source>Keep the first email address</source>
        <translation>Erste E-Mail-Adresse behalten</translation>
    </message>
    <message>
        <source>Send only the first of equal ids</source>
        <translation>Von gleichen IDs nur die erste senden</translation>
    </message>
    <message>
        <source>Take the HTML out</source>
        <translation>HTML entfernen</translation>
    </message>
    <message>
        <source>Use month first</source>
        <translation>Monat zuerst lesen</translation>
    </message>
    <message>
        <source>Use month first in this column</source>
        <translation>In dieser Spalte Monat zuerst lesen</translation>
    </message>
    <message>
        <source>Keep only the number</source>
        <translation>Nur die Zahl behalten</translation>
    </message>
    <message>
        <source>Use decimal point</source>
        <translation>Dezimalpunkt verwenden</translation>
    </message>
    <message>
        <source>Shorten long texts</source>
        <translation>Lange Texte kürzen</translation>
    </message>
    <message>
        <source>Split long texts</source>
        <translation>Lange Texte verteilen</translation>
    </message>
    <message>
        <source>Read {yes} as yes, {no} as no</source>
        <translation>{yes} als ja lesen, {no} als nein</translation>
    </message>
    <message>
        <source>Say which words mean yes…</source>
        <translation>Wörter für „ja“ festlegen…</translation>
    </message>
    <message>
        <source>Read {no} as no</source>
        <translation>{no} als nein lesen</translation>
    </message>
    <message>
        <source>Read {yes} as yes</source>
        <translation>{yes} als ja lesen</translation>
    </message>
    <message>
        <source>Mends this row.</source>
        <translation>Korrigiert diese Zeile.</translation>
    </message>
    <message>
        <source>Mends all {count} rows.</source>
        <translation>Korrigiert alle {count} Zeilen.</translation>
    </message>
    <message>
        <source>Mends {mended} of the first {count} rows.</source>
        <translation>Korrigiert {mended} der ersten {count} Zeilen.</translation>
    </message>
    <message>
        <source>Mends {mended} of {count} rows.</source>
        <translation>Korrigiert {mended} von {count} Zeilen.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“{value}” has no email address, so no person is made of it. Write one, or use the column as an identity field.</source>
        <translation>„{value}“ hat keine E-Mail-Adresse, daher wird daraus keine Person. Eine eintragen oder die Spalte als Identitätsfeld verwenden.</translation>
    </message>
    <message>
        <source>{count} rows have a name or a company and no email address, for example “{value}”, so no people are made of them. Write addresses, or use the column as an identity field.</source>
        <translation>{count} Zeilen haben einen Namen oder eine Firma, aber keine E-Mail-Adresse, zum Beispiel „{value}“; daraus werden keine Personen. Adressen eintragen oder die Spalte als Identitätsfeld verwenden.</translation>
    </message>
    <message>
        <source>The network was away for {duration}; the import went on at {time}.</source>
        <translation>Das Netzwerk war {duration} lang weg; der Import lief um {time} weiter.</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>Es kam keine Verbindung zum Server zustande.</translation>
    </message>
    <message>
        <source>{address} could not be reached for {seconds} s. {words} Go on from here later.</source>
        <translation>{address} war {seconds} s lang nicht erreichbar. {words} Später hier fortfahren.</translation>
    </message>
    <message>
        <source>This row has no feedback: nothing stands in any content field. Write it, or leave the row out.</source>
        <translation>Diese Zeile hat kein Feedback: In keinem Inhaltsfeld steht etwas. Eintragen oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.</source>
        <translation>{count} Zeilen haben kein Feedback: In keinem Inhaltsfeld steht etwas. Eintragen oder die Zeilen auslassen.</translation>
    </message>
    <message>
        <source>No column is used as content, so this file has no feedback. Say which column the feedback is.</source>
        <translation>Keine Spalte wird als Inhalt verwendet, daher hat diese Datei kein Feedback. Angeben, welche Spalte das Feedback ist.</translation>
    </message>
    <message>
        <source>There is no screen for the window here. --help shows what the command line can do.</source>
        <translation>Für das Fenster gibt es hier keinen Bildschirm. --help zeigt, was die Kommandozeile kann.</translation>
    </message>
    <message>
        <source>No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it with --mapping.</source>
        <translation>Keine Spalte ist sicher das Feedback selbst. Mit `map` eine Zuordnung anlegen, darin angeben, welche Spalte es ist, und sie mit --mapping nennen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake from here. If it sleeps, the import waits and then goes on.</source>
        <translation>Dieser Computer lässt sich von hier aus nicht wach halten. Geht er in den Ruhezustand, wartet der Import und läuft danach weiter.</translation>
    </message>
    <message>
        <source>There is no import to go on with. `import` begins one.</source>
        <translation>Es gibt keinen Import zum Fortsetzen. `import` beginnt einen.</translation>
    </message>
    <message>
        <source>{count} row had NUL characters, which were removed (row {rows}).</source>
        <translation>{count} Zeile hatte NUL-Zeichen, die entfernt wurden (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows had NUL characters, which were removed (rows {rows}).</source>
        <translation>{count} Zeilen hatten NUL-Zeichen, die entfernt wurden (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>The header had NUL characters, which were removed.</source>
        <translation>Die Kopfzeile hatte NUL-Zeichen, die entfernt wurden.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal comma. Write it with one, or choose decimal point in the options.</source>
        <translation>„{value}“ hat kein Dezimalkomma. Mit einem schreiben oder in den Optionen Dezimalpunkt wählen.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal point in the options.</source>
        <translation>{count} Zahlen haben kein Dezimalkomma, zum Beispiel „{value}“. Mit einem schreiben oder in den Optionen Dezimalpunkt wählen.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal point. Write it with one, or choose decimal comma in the options.</source>
        <translation>„{value}“ hat keinen Dezimalpunkt. Mit einem schreiben oder in den Optionen Dezimalkomma wählen.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal comma in the options.</source>
        <translation>{count} Zahlen haben keinen Dezimalpunkt, zum Beispiel „{value}“. Mit einem schreiben oder in den Optionen Dezimalkomma wählen.</translation>
    </message>
    <message>
        <source>“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>„{value}“ kann tausend oder etwas über eins bedeuten, und kein Wert von „{column}“ entscheidet es. In den Optionen Dezimalpunkt oder Dezimalkomma wählen.</translation>
    </message>
    <message>
        <source>{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>{count} Zahlen können Dezimal- oder Tausendertrennzeichen enthalten, zum Beispiel „{value}“, und kein Wert von „{column}“ entscheidet es. In den Optionen Dezimalpunkt oder Dezimalkomma wählen.</translation>
    </message>
    <message>
        <source>Import {import_id} goes to {address}. Leave --api-url out, or name that address.</source>
        <translation>Der Import {import_id} geht an {address}. --api-url weglassen oder diese Adresse nennen.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written: {reason}. Free the disk, or send the output elsewhere.</source>
        <translation>Das Ergebnis lässt sich nicht schreiben: {reason}. Platz auf dem Datenträger schaffen oder die Ausgabe woandershin leiten.</translation>
    </message>
    <message>
        <source>“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them alike if that is wrong.</source>
        <translation>„{value}“ wird für {email} nicht gesendet: Eine andere Zeile sagt „{sent}“, und die neueste Zeile entscheidet. Angleichen, falls das falsch ist.</translation>
    </message>
    <message>
        <source>{count} rows say something else of a person than the newest row does, for example “{value}” of {email}, for whom “{sent}” is sent. Make them alike if that is wrong.</source>
        <translation>{count} Zeilen sagen über eine Person etwas anderes als die neueste Zeile, zum Beispiel „{value}“ bei {email}; gesendet wird „{sent}“. Angleichen, falls das falsch ist.</translation>
    </message>
    <message>
        <source>{rows}: {sums}</source>
        <translation>{rows}: {sums}</translation>
    </message>
    <message>
        <source>1 delivered before</source>
        <translation>1 früher übertragen</translation>
    </message>
    <message>
        <source>{rows} ({causes})</source>
        <translation>{rows} ({causes})</translation>
    </message>
    <message>
        <source>1 delivered before with other content</source>
        <translation>1 früher mit anderem Inhalt übertragen</translation>
    </message>
    <message>
        <source>1 left out by you</source>
        <translation>1 von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>1 not sent for a repeated id</source>
        <translation>1 wegen wiederholter ID nicht gesendet</translation>
    </message>
    <message>
        <source>Read with decimal comma</source>
        <translation>Mit Dezimalkomma gelesen</translation>
    </message>
    <message>
        <source>Read with decimal point</source>
        <translation>Mit Dezimalpunkt gelesen</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some dates of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>„{value}“ ist nicht verlässlich: Manche Datumsangaben von „{column}“ passen nur mit dem Tag zuerst ({day_first}), andere nur mit dem Monat zuerst ({month_first}). In den Optionen eines wählen, dann korrigieren, was nicht passt.</translation>
    </message>
    <message>
        <source>{count} dates can&apos;t be trusted, for example “{value}”: some of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} Datumsangaben sind nicht verlässlich, zum Beispiel „{value}“: Manche von „{column}“ passen nur mit dem Tag zuerst ({day_first}), andere nur mit dem Monat zuerst ({month_first}). In den Optionen eines wählen, dann korrigieren, was nicht passt.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>Arrow-Datei</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2-Archiv</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>a file of contacts (vCard)</source>
        <translation>Kontaktdatei (vCard)</translation>
    </message>
    <message>
        <source>a table in the DIF format</source>
        <translation>Tabelle im Format DIF</translation>
    </message>
    <message>
        <source>a document of another program</source>
        <translation>Dokument eines anderen Programms</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet-Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>Textdokument (RTF)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>Datenbank (SQLite)</translation>
    </message>
    <message>
        <source>a workbook in the SYLK format</source>
        <translation>Arbeitsmappe im Format SYLK</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>Web-Archiv</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML-Dokument</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.</source>
        <translation>Die Datensatz-ID „{value}“ steht auch in Zeile {other}. Eine andere eintragen, oder nur die erste von gleichen IDs senden.</translation>
    </message>
    <message>
        <source>{count} rows share their record id with another row, for example “{value}”. Write others, or send only the first of equal ids.</source>
        <translation>{count} Zeilen haben dieselbe Datensatz-ID wie eine andere Zeile, zum Beispiel „{value}“. Andere eintragen, oder nur die erste von gleichen IDs senden.</translation>
    </message>
    <message>
        <source>“{value}” is no valid JSON. Mend it, or send the column as text.</source>
        <translation>„{value}“ ist kein gültiges JSON. Korrigieren oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} Werte sind kein gültiges JSON, zum Beispiel „{value}“. Korrigieren oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Write true or false, or send the column as text.</source>
        <translation>„{value}“ ist weder ja noch nein. true oder false eintragen oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column as text.</source>
        <translation>{count} Werte sind weder ja noch nein, zum Beispiel „{value}“. true oder false eintragen oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write one, or send the column as text.</source>
        <translation>„{value}“ ist keine Zahl. Eine eintragen oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>{count} values are no numbers, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} Werte sind keine Zahlen, zum Beispiel „{value}“. Korrigieren oder die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write one, or send the column as decimal numbers or as text.</source>
        <translation>„{value}“ ist keine ganze Zahl. Eine eintragen oder die Spalte als Dezimalzahlen oder als Text senden.</translation>
    </message>
    <message>
        <source>{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal numbers or as text.</source>
        <translation>{count} Werte sind keine ganzen Zahlen, zum Beispiel „{value}“. Korrigieren oder die Spalte als Dezimalzahlen oder als Text senden.</translation>
    </message>
    <message>
        <source>“{value}” is too large a number to be sent. Send the column as text.</source>
        <translation>„{value}“ ist als Zahl zu groß zum Senden. Die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>{count} numbers are too large to be sent, for example “{value}”. Send the column as text.</source>
        <translation>{count} Zahlen sind zu groß zum Senden, zum Beispiel „{value}“. Die Spalte als Text senden.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>„{value}“ ist nicht verlässlich: Manche Zahlen von „{column}“ haben einen Dezimalpunkt ({point}), andere ein Dezimalkomma ({comma}). In den Optionen eines wählen, dann korrigieren, was nicht passt.</translation>
    </message>
    <message>
        <source>{count} numbers can&apos;t be trusted, for example “{value}”: some of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} Zahlen sind nicht verlässlich, zum Beispiel „{value}“: Manche von „{column}“ haben einen Dezimalpunkt ({point}), andere ein Dezimalkomma ({comma}). In den Optionen eines wählen, dann korrigieren, was nicht passt.</translation>
    </message>
    <message>
        <source>The server failed at this row again and again; perhaps it arrived. {words}</source>
        <translation>Der Server ist an dieser Zeile immer wieder gescheitert; vielleicht kam sie an. {words}</translation>
    </message>
    <message>
        <source>The server failed at the row&apos;s person again and again. {words}</source>
        <translation>Der Server ist an der Person der Zeile immer wieder gescheitert. {words}</translation>
    </message>
    <message>
        <source>The server refused the row&apos;s person: {words}</source>
        <translation>Der Server hat die Person der Zeile abgelehnt: {words}</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used on this computer; choose another one, or 0 for a free one.</source>
        <translation>Der Port {port} ist auf diesem Computer nicht verwendbar; einen anderen wählen oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>The practice server&apos;s database {path} can&apos;t be opened ({reason}); choose another file.</source>
        <translation>Die Datenbank des Übungsservers {path} lässt sich nicht öffnen ({reason}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>--practice goes to a server on this computer. Leave --api-url or --practice out.</source>
        <translation>--practice geht an einen Server auf diesem Computer. --api-url oder --practice weglassen.</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was sent.</source>
        <translation>Der Import wurde abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal comma, none a decimal point.</source>
        <translation>Ein Wert von „{column}“ hat ein Dezimalkomma, keiner einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal comma, none a decimal point.</source>
        <translation>{count} Werte von „{column}“ haben ein Dezimalkomma, keiner einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only day first, none only month first.</source>
        <translation>Ein Wert von „{column}“ passt nur mit Tag zuerst, keiner nur mit Monat zuerst.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only day first, none only month first.</source>
        <translation>{count} Werte von „{column}“ passen nur mit Tag zuerst, keiner nur mit Monat zuerst.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only month first, none only day first.</source>
        <translation>Ein Wert von „{column}“ passt nur mit Monat zuerst, keiner nur mit Tag zuerst.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only month first, none only day first.</source>
        <translation>{count} Werte von „{column}“ passen nur mit Monat zuerst, keiner nur mit Tag zuerst.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal point, none a decimal comma.</source>
        <translation>Ein Wert von „{column}“ hat einen Dezimalpunkt, keiner ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal point, none a decimal comma.</source>
        <translation>{count} Werte von „{column}“ haben einen Dezimalpunkt, keiner ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put it into the system&apos;s proxy settings, then go on from here.</source>
        <translation>Der Proxy verlangt eine Anmeldung. In den Proxy-Einstellungen des Systems eintragen, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>The proxy could not reach the server.</source>
        <translation>Der Proxy konnte den Server nicht erreichen.</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Quotes in cells are written as \&quot; in this file, and were read as &quot;.</source>
        <translation>Anführungszeichen in Zellen stehen in dieser Datei als \&quot; und wurden als &quot; gelesen.</translation>
    </message>
    <message>
        <source>Cells are quoted with &apos; in this file, and were read without it.</source>
        <translation>Zellen stehen in dieser Datei zwischen &apos; und wurden ohne dieses Zeichen gelesen.</translation>
    </message>
    <message>
        <source>{count} row has a quote that is out of place, and was read as it stands (row {rows}).</source>
        <translation>{count} Zeile hat ein Anführungszeichen an falscher Stelle und wurde gelesen, wie sie da steht (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have a quote that is out of place, and were read as they stand (rows {rows}).</source>
        <translation>{count} Zeilen haben ein Anführungszeichen an falscher Stelle und wurden gelesen, wie sie da stehen (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is a web page; its largest table was read.</source>
        <translation>Die Datei heißt {suffix}, ist aber eine Webseite; deren größte Tabelle wurde gelesen.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is delimited text, and was read as such.</source>
        <translation>Die Datei heißt {suffix}, ist aber Text mit Trennzeichen und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is an .{format} workbook, and was read as such.</source>
        <translation>Die Datei heißt {suffix}, ist aber eine .{format}-Arbeitsmappe und wurde so gelesen.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{address} redirects to another address. Check the API address.</source>
        <translation>{address} leitet auf eine andere Adresse um. Die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The server answered {status} without a reason.</source>
        <translation>Der Server antwortete {status} ohne Begründung.</translation>
    </message>
    <message>
        <source>{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} Zeile hat eine Formel, deren Ergebnis nicht in der Arbeitsmappe gespeichert ist, und sieht hier leer aus (Zeile {rows}); die Arbeitsmappe in Excel öffnen, speichern und noch einmal wählen.</translation>
    </message>
    <message>
        <source>{count} rows have formulas whose results are not stored in the workbook, and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} Zeilen haben Formeln, deren Ergebnisse nicht in der Arbeitsmappe gespeichert sind, und sehen hier leer aus (Zeilen {rows}); die Arbeitsmappe in Excel öffnen, speichern und noch einmal wählen.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The file has no data in row {row}. Name a row as a spreadsheet counts it.</source>
        <translation>In Zeile {row} hat die Datei keine Daten. Eine Zeile angeben, wie ein Tabellenprogramm sie zählt.</translation>
    </message>
    <message>
        <source>{count} row above the header was left out.</source>
        <translation>{count} Zeile über der Kopfzeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} rows above the header were left out.</source>
        <translation>{count} Zeilen über der Kopfzeile wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} row has more cells than the header; they stand in columns of their own (row {rows}).</source>
        <translation>{count} Zeile hat mehr Zellen als die Kopfzeile; sie stehen in eigenen Spalten (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have more cells than the header; they stand in columns of their own (rows {rows}).</source>
        <translation>{count} Zeilen haben mehr Zellen als die Kopfzeile; sie stehen in eigenen Spalten (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than the header; the missing ones are empty (row {rows}).</source>
        <translation>{count} Zeile hat weniger Zellen als die Kopfzeile; die fehlenden sind leer (Zeile {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the header; the missing ones are empty (rows {rows}).</source>
        <translation>{count} Zeilen haben weniger Zellen als die Kopfzeile; die fehlenden sind leer (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export the file again with this column as text.</source>
        <translation>„{value}“ sieht aus wie eine lange Zahl, die ein Tabellenprogramm gekürzt hat; die letzten Ziffern sind verloren. Die Datei erneut exportieren, mit dieser Spalte als Text.</translation>
    </message>
    <message>
        <source>{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their last digits are lost. Export the file again with this column as text.</source>
        <translation>{count} Werte sehen aus wie lange Zahlen, die ein Tabellenprogramm gekürzt hat, zum Beispiel „{value}“; die letzten Ziffern sind verloren. Die Datei erneut exportieren, mit dieser Spalte als Text.</translation>
    </message>
    <message>
        <source>Paused. 1 row is not sent yet; the import goes on from there.</source>
        <translation>Pausiert. 1 Zeile ist noch nicht gesendet; der Import läuft von dort weiter.</translation>
    </message>
    <message>
        <source>Paused. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>Pausiert. {count} Zeilen sind noch nicht gesendet; der Import läuft von dort weiter.</translation>
    </message>
    <message>
        <source>Stopped. 1 row is not sent yet; the import goes on from there.</source>
        <translation>Gestoppt. 1 Zeile ist noch nicht gesendet; der Import läuft von dort weiter.</translation>
    </message>
    <message>
        <source>Stopped. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>Gestoppt. {count} Zeilen sind noch nicht gesendet; der Import läuft von dort weiter.</translation>
    </message>
    <message>
        <source>The server gave no answers for {duration}; the import went on at {time}.</source>
        <translation>Der Server hat {duration} lang nicht geantwortet; der Import lief um {time} weiter.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht als {path} speichern: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>Das Blatt {sheet} ist in der Arbeitsmappe ausgeblendet.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named {sheet}; it has {sheets}.</source>
        <translation>Die Arbeitsmappe hat kein Blatt namens {sheet}; sie hat {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheet has rows, and is not read: {sheets}.</source>
        <translation>{count} anderes Blatt hat Zeilen und wird nicht gelesen: {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheets have rows, and are not read: {sheets}.</source>
        <translation>{count} andere Blätter haben Zeilen und werden nicht gelesen: {sheets}.</translation>
    </message>
    <message>
        <source>The computer slept for {duration}; the import went on at {time}.</source>
        <translation>Der Computer war {duration} lang im Ruhezustand; der Import lief um {time} weiter.</translation>
    </message>
    <message>
        <source>The server already has a source named {source}. Give its id, then go on from here.</source>
        <translation>Der Server hat schon eine Quelle namens {source}. Ihre ID angeben, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t find the source: {words} Check the source&apos;s id, then go on from here.</source>
        <translation>Der Server findet die Quelle nicht: {words} Die ID der Quelle prüfen, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>The server refused to make the source {source}: {words}</source>
        <translation>Der Server hat das Anlegen der Quelle {source} abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Name the source: either with --source NAME or with --source-id ID.</source>
        <translation>Die Quelle nennen: mit --source NAME oder mit --source-id ID.</translation>
    </message>
    <message>
        <source>The server made the source {source} but didn&apos;t tell its id. Give its id, then go on from here.</source>
        <translation>Der Server hat die Quelle {source} angelegt, aber ihre ID nicht genannt. Ihre ID angeben, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>“{value}” is a formula&apos;s error, not a value. Write the value, or empty the cell.</source>
        <translation>„{value}“ ist der Fehler einer Formel, kein Wert. Den Wert eintragen oder die Zelle leeren.</translation>
    </message>
    <message>
        <source>{count} cells hold a formula&apos;s error, for example “{value}”. Write the values, or empty the cells.</source>
        <translation>{count} Zellen enthalten den Fehler einer Formel, zum Beispiel „{value}“. Die Werte eintragen oder die Zellen leeren.</translation>
    </message>
    <message>
        <source>Words read as yes or no</source>
        <translation>Wörter als ja oder nein gelesen</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count} Zelle</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>this file has no such column</source>
        <translation>diese Datei hat keine solche Spalte</translation>
    </message>
    <message>
        <source>Dates read day first</source>
        <translation>Datum mit Tag zuerst gelesen</translation>
    </message>
    <message>
        <source>Dates read month first</source>
        <translation>Datum mit Monat zuerst gelesen</translation>
    </message>
    <message>
        <source>{marks} emptied</source>
        <translation>{marks} geleert</translation>
    </message>
    <message>
        <source>Filled with “{value}”</source>
        <translation>Mit „{value}“ gefüllt</translation>
    </message>
    <message>
        <source>First email address kept</source>
        <translation>Erste E-Mail-Adresse behalten</translation>
    </message>
    <message>
        <source>The step “{step}” was not done: this file has no column “{column}”.</source>
        <translation>Der Schritt „{step}“ wurde nicht ausgeführt: Diese Datei hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>Only the number kept</source>
        <translation>Nur die Zahl behalten</translation>
    </message>
    <message>
        <source>“{find}” replaced by “{replace}”</source>
        <translation>„{find}“ durch „{replace}“ ersetzt</translation>
    </message>
    <message>
        <source>“{find}” taken out</source>
        <translation>„{find}“ entfernt</translation>
    </message>
    <message>
        <source>HTML taken out</source>
        <translation>HTML entfernt</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Leerzeichen am Rand entfernt</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Wie gewünscht gestoppt.</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written there</source>
        <translation>dort lässt sich der Datenträger nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>es ist eine Pipe</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>nur Lesen ist möglich</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>das System verweigert es</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domain der Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Date of the feedback</source>
        <translation>Datum des Feedbacks</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Intern oder extern</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>“{name}” is the name of a template that came with the program. Choose another name.</source>
        <translation>„{name}“ heißt eine Vorlage, die zum Programm gehört. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A template needs a name. Give it one.</source>
        <translation>Eine Vorlage braucht einen Namen. Einen angeben.</translation>
    </message>
    <message>
        <source>The template “{name}” can&apos;t be deleted: {reason}. Close it where it is open.</source>
        <translation>Die Vorlage „{name}“ kann nicht gelöscht werden: {reason}. Schließen, wo sie geöffnet ist.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The verb templates lists those that there are.</source>
        <translation>Eine Vorlage „{name}“ gibt es nicht. Der Befehl templates listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} Zeile hat Text, der schon vor dem Export verfälscht war, wie Ã¤ statt ä (Zeile {rows}); wenn möglich noch einmal als UTF-8 exportieren.</translation>
    </message>
    <message>
        <source>{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} Zeilen haben Text, der schon vor dem Export verfälscht war, wie Ã¤ statt ä (Zeilen {rows}); wenn möglich noch einmal als UTF-8 exportieren.</translation>
    </message>
    <message>
        <source>Too much of the text can&apos;t be read as {encoding}; choose another encoding, or export the file as UTF-8.</source>
        <translation>Zu viel vom Text ist als {encoding} nicht lesbar; eine andere Kodierung wählen oder die Datei als UTF-8 exportieren.</translation>
    </message>
    <message>
        <source>“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see whether the time zone is right.</source>
        <translation>„{value}“ gab es in {timezone} nie: Die Uhren wurden vorgestellt. Gesendet wird die Zeit danach; prüfen, ob die Zeitzone stimmt.</translation>
    </message>
    <message>
        <source>{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are sent as the times after that; see whether the time zone is right.</source>
        <translation>{count} Zeiten gab es in {timezone} nie, zum Beispiel „{value}“: Die Uhren wurden vorgestellt. Gesendet werden die Zeiten danach; prüfen, ob die Zeitzone stimmt.</translation>
    </message>
    <message>
        <source>“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with its offset where that matters.</source>
        <translation>„{value}“ gab es in {timezone} zweimal: Die Uhren wurden zurückgestellt. Gesendet wird die erste; wo es darauf ankommt, die Zeit mit ihrem UTC-Versatz schreiben.</translation>
    </message>
    <message>
        <source>{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is sent; write the times with their offsets where that matters.</source>
        <translation>{count} Zeiten gab es in {timezone} zweimal, zum Beispiel „{value}“: Die Uhren wurden zurückgestellt. Gesendet wird jeweils die erste; wo es darauf ankommt, die Zeiten mit ihrem UTC-Versatz schreiben.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made.</source>
        <translation>Eine sichere Verbindung zum Server kam nicht zustande.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}). Nothing was lost; the log has the details.</source>
        <translation>Im Programm ist etwas schiefgegangen ({what}). Nichts ging verloren; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Dieser Wert liegt knapp unter 10 KB und wird vielleicht abgelehnt. Kürzen oder wählen, dass lange Texte verteilt oder gekürzt werden.</translation>
    </message>
    <message>
        <source>{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} Werte liegen knapp unter 10 KB und werden vielleicht abgelehnt. Kürzen oder wählen, dass lange Texte verteilt oder gekürzt werden.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it.</source>
        <translation>Dieser Wert ist über 10 KB groß, daher wird nur sein Anfang gesendet. Lange Texte verteilen, um alles zu senden.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.</source>
        <translation>{count} Werte sind über 10 KB groß, daher werden nur ihre Anfänge gesendet. Lange Texte verteilen, um alles zu senden.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so it is sent as several fields. See the preview.</source>
        <translation>Dieser Wert ist über 10 KB groß, daher wird er in mehreren Feldern gesendet. Die Vorschau zeigt es.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so they are sent as several fields. See the preview.</source>
        <translation>{count} Werte sind über 10 KB groß, daher werden sie in mehreren Feldern gesendet. Die Vorschau zeigt es.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Dieser Wert ist über 10 KB groß, mehr als ein Feld aufnimmt. Kürzen oder wählen, dass lange Texte verteilt oder gekürzt werden.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} Werte sind über 10 KB groß, mehr als ein Feld aufnimmt. Kürzen oder wählen, dass lange Texte verteilt oder gekürzt werden.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s company.</source>
        <translation>Laut ihrem Namen ist sie die Firma der Person.</translation>
    </message>
    <message>
        <source>Its values look like names of companies.</source>
        <translation>Ihre Werte sehen aus wie Firmennamen.</translation>
    </message>
    <message>
        <source>No column has a name, and this one has the most words.</source>
        <translation>Keine Spalte hat einen Namen, und diese hat die meisten Wörter.</translation>
    </message>
    <message>
        <source>Its values are texts of about {words} words each; it may be feedback.</source>
        <translation>Ihre Werte sind Texte von je etwa {words} Wörtern; es kann Feedback sein.</translation>
    </message>
    <message>
        <source>Its name says that it is what people wrote.</source>
        <translation>Laut ihrem Namen ist sie das, was Menschen geschrieben haben.</translation>
    </message>
    <message>
        <source>It may hold what people wrote beside fixed answers.</source>
        <translation>Sie kann enthalten, was Menschen neben festen Antworten geschrieben haben.</translation>
    </message>
    <message>
        <source>Its values are sentences, about {words} words each, and nearly all different.</source>
        <translation>Ihre Werte sind Sätze von je etwa {words} Wörtern und fast alle verschieden.</translation>
    </message>
    <message>
        <source>It is an open question, answered in people&apos;s own words.</source>
        <translation>Es ist eine offene Frage, in eigenen Worten beantwortet.</translation>
    </message>
    <message>
        <source>Its name says that it is the subject or title of the feedback.</source>
        <translation>Laut ihrem Namen ist sie Betreff oder Titel des Feedbacks.</translation>
    </message>
    <message>
        <source>Its values are dates, but other columns hold dates too.</source>
        <translation>Ihre Werte sind Datumsangaben, aber auch andere Spalten enthalten welche.</translation>
    </message>
    <message>
        <source>Its name says that it is when the feedback was given, and its values are dates.</source>
        <translation>Laut ihrem Namen ist sie der Zeitpunkt des Feedbacks, und ihre Werte sind Datumsangaben.</translation>
    </message>
    <message>
        <source>It is the only column with dates.</source>
        <translation>Es ist die einzige Spalte mit Datumsangaben.</translation>
    </message>
    <message>
        <source>Its values are dates, but not when the feedback was given.</source>
        <translation>Ihre Werte sind Datumsangaben, aber nicht der Zeitpunkt des Feedbacks.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are times of the day.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Uhrzeiten.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are dates.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Datumsangaben.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are email addresses.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are lists or objects.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Listen oder Objekte.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are keys or codes.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Schlüssel oder Codes.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are numbers.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Zahlen.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are short texts.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind kurze Texte.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are yes or no.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind ja oder nein.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are links.</source>
        <translation>Sie ist eine Einzelheit des Feedbacks: Ihre Werte sind Links.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the domain of the person&apos;s company.</source>
        <translation>Laut ihrem Namen und ihren Werten ist sie die Domain der Firma der Person.</translation>
    </message>
    <message>
        <source>Its name says that it is the email address of the person who gave the feedback.</source>
        <translation>Laut ihrem Namen ist sie die E-Mail-Adresse der Person, die das Feedback gab.</translation>
    </message>
    <message>
        <source>Its values are email addresses.</source>
        <translation>Ihre Werte sind E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s first name.</source>
        <translation>Laut ihrem Namen ist sie der Vorname der Person.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the person&apos;s name.</source>
        <translation>Laut ihrem Namen und ihren Werten ist sie der Name der Person.</translation>
    </message>
    <message>
        <source>The record&apos;s number can be searched for when it is kept as a field, too.</source>
        <translation>Nach der Nummer des Datensatzes lässt sich suchen, wenn sie auch als Feld behalten wird.</translation>
    </message>
    <message>
        <source>It is the first column, and no value stands twice.</source>
        <translation>Es ist die erste Spalte, und kein Wert steht zweimal da.</translation>
    </message>
    <message>
        <source>Its name speaks of a number or key, and no value stands twice.</source>
        <translation>Ihr Name spricht von einer Nummer oder einem Schlüssel, und kein Wert steht zweimal da.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and no value stands twice.</source>
        <translation>Laut ihrem Namen ist sie Nummer oder Schlüssel des Datensatzes, und kein Wert steht zweimal da.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and nearly all values are different.</source>
        <translation>Laut ihrem Namen ist sie Nummer oder Schlüssel des Datensatzes, und fast alle Werte sind verschieden.</translation>
    </message>
    <message>
        <source>Its values look like keys, and none stands twice.</source>
        <translation>Ihre Werte sehen aus wie Schlüssel, und keiner steht zweimal da.</translation>
    </message>
    <message>
        <source>It is the number or key of something else than the record.</source>
        <translation>Sie ist Nummer oder Schlüssel von etwas anderem als dem Datensatz.</translation>
    </message>
    <message>
        <source>It names a person or a login.</source>
        <translation>Sie nennt eine Person oder einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s last name.</source>
        <translation>Laut ihrem Namen ist sie der Nachname der Person.</translation>
    </message>
    <message>
        <source>It may be private, so it is left to you.</source>
        <translation>Sie kann privat sein, daher bleibt es Ihnen überlassen.</translation>
    </message>
    <message>
        <source>The template “{template}” uses it so.</source>
        <translation>Die Vorlage „{template}“ verwendet sie so.</translation>
    </message>
    <message>
        <source>Its values are times of the day, which belong to the date.</source>
        <translation>Ihre Werte sind Uhrzeiten, die zum Datum gehören.</translation>
    </message>
    <message>
        <source>BuildBetter Importer is open already, and its window doesn&apos;t answer. Wait a little, or end it, then start it again. An import goes on from where it was.</source>
        <translation>BuildBetter Importer ist schon geöffnet, und das Fenster antwortet nicht. Etwas warten oder das Programm beenden und neu starten. Ein Import läuft weiter, wo er war.</translation>
    </message>
    <message>
        <source>The window can&apos;t be opened: {reason}. --help shows what the command line can do.</source>
        <translation>Das Fenster lässt sich nicht öffnen: {reason}. --help zeigt, was die Kommandozeile kann.</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name.</source>
        <translation>Die Arbeitsmappe ist beschädigt oder unvollständig; erneut exportieren oder in Excel öffnen und unter neuem Namen speichern.</translation>
    </message>
    <message>
        <source>The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file.</source>
        <translation>Die Arbeitsmappe braucht zum Lesen mehr als {limit} Arbeitsspeicher; das Blatt als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>Die Arbeitsmappe hat ein Excel-Format aus der Zeit vor 1995; in LibreOffice öffnen, als .xlsx speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file.</source>
        <translation>Die Arbeitsmappe konnte nicht innerhalb von {seconds} Sekunden gelesen werden; das Blatt als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The workbook is built to overload the program that opens it, and was not read; get it again from where it came from.</source>
        <translation>Die Arbeitsmappe ist so gebaut, dass sie das öffnende Programm überlastet, und wurde nicht gelesen; erneut dort holen, wo sie herkam.</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{count} after today</source>
        <translation>{count} nach heute</translation>
    </message>
    <message>
        <source>Most frequent: {values}</source>
        <translation>Am häufigsten: {values}</translation>
    </message>
    <message>
        <source>1 value can&apos;t be read as it is used</source>
        <translation>1 Wert ist so, wie er verwendet wird, nicht lesbar</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as they are used</source>
        <translation>{count} Werte sind so, wie sie verwendet werden, nicht lesbar</translation>
    </message>
    <message>
        <source>week of {start}: {count}</source>
        <translation>Woche ab {start}: {count}</translation>
    </message>
    <message>
        <source>month of {start}: {count}</source>
        <translation>Monat ab {start}: {count}</translation>
    </message>
    <message>
        <source>from {start}: {count}</source>
        <translation>ab {start}: {count}</translation>
    </message>
    <message>
        <source>{share} % full</source>
        <translation>zu {share} % gefüllt</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>{count} verschiedene Werte</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{shortest} to {longest} characters</source>
        <translation>{shortest} bis {longest} Zeichen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>a bar for each number</source>
        <translation>ein Balken je Zahl</translation>
    </message>
    <message>
        <source>in {count} equal parts</source>
        <translation>in {count} gleichen Teilen</translation>
    </message>
    <message>
        <source>a bar for each day</source>
        <translation>ein Balken je Tag</translation>
    </message>
    <message>
        <source>a bar for each week</source>
        <translation>ein Balken je Woche</translation>
    </message>
    <message>
        <source>a bar for each month</source>
        <translation>ein Balken je Monat</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>nach Jahren</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which files can be opened?</source>
        <translation>Welche Dateien lassen sich öffnen?</translation>
    </message>
    <message>
        <source>Text tables (.csv, .tsv, .txt, also packed as .gz or .zip) and workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods). The file itself is only read, never changed.</source>
        <translation>Texttabellen (.csv, .tsv, .txt, auch gepackt als .gz oder .zip) und Arbeitsmappen (.xlsx, .xlsm, .xlsb, .xls, .ods). Die Datei selbst wird nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>The letters look wrong, or everything stands in one column. What helps?</source>
        <translation>Die Buchstaben sehen falsch aus, oder alles steht in einer Spalte. Was hilft?</translation>
    </message>
    <message>
        <source>The buttons above the rows say how the file was read: its encoding, what parts the columns, the sheet, the header. Choose another there; the rows follow at once. What you see is what is imported.</source>
        <translation>Die Schaltflächen über den Zeilen sagen, wie die Datei gelesen wurde: Kodierung, Trennzeichen der Spalten, Blatt, Kopfzeile. Dort etwas anderes wählen; die Zeilen folgen sofort. Was zu sehen ist, wird importiert.</translation>
    </message>
    <message>
        <source>The header isn&apos;t in the first row. What then?</source>
        <translation>Die Kopfzeile ist nicht die erste Zeile. Was dann?</translation>
    </message>
    <message>
        <source>Click the row that holds the names of the columns. What stands above it is left out.</source>
        <translation>Auf die Zeile mit den Spaltennamen klicken. Was darüber steht, wird ausgelassen.</translation>
    </message>
    <message>
        <source>What is a content field?</source>
        <translation>Was ist ein Inhaltsfeld?</translation>
    </message>
    <message>
        <source>The feedback itself: what a person wrote or said. At least one column has to be content; all else describes it.</source>
        <translation>Das Feedback selbst: was eine Person geschrieben oder gesagt hat. Mindestens eine Spalte muss Inhalt sein; alles andere beschreibt ihn.</translation>
    </message>
    <message>
        <source>What is a record id?</source>
        <translation>Was ist eine Datensatz-ID?</translation>
    </message>
    <message>
        <source>The name by which BuildBetter knows a record, such as the ticket&apos;s number (external_id in the API). It has to differ from row to row: by it, nothing arrives twice. Without such a column an id is derived from what the row says.</source>
        <translation>Der Name, unter dem BuildBetter einen Datensatz kennt, etwa die Nummer des Tickets (external_id in der API). Sie muss sich von Zeile zu Zeile unterscheiden: Durch sie kommt nichts zweimal an. Ohne eine solche Spalte wird eine ID aus dem Inhalt der Zeile abgeleitet.</translation>
    </message>
    <message>
        <source>Which of several dates is the date of the feedback?</source>
        <translation>Welches von mehreren Daten ist das Datum des Feedbacks?</translation>
    </message>
    <message>
        <source>The day on which the feedback was given, not the day of the export or of the last change. Other dates can be imported as further fields.</source>
        <translation>Der Tag, an dem das Feedback gegeben wurde, nicht der Tag des Exports oder der letzten Änderung. Andere Daten lassen sich als weitere Felder importieren.</translation>
    </message>
    <message>
        <source>Can one column be two things?</source>
        <translation>Kann eine Spalte zweierlei sein?</translation>
    </message>
    <message>
        <source>Yes: choose its row and “Add a use”. So a ticket&apos;s number can be the record id and a field that is seen with the record.</source>
        <translation>Ja: ihre Zeile wählen und „Weitere Nutzung“. So kann die Nummer eines Tickets die Datensatz-ID sein und ein Feld, das beim Datensatz zu sehen ist.</translation>
    </message>
    <message>
        <source>What are identifier, identity and metadata?</source>
        <translation>Was sind Kennung, Identität und Metadaten?</translation>
    </message>
    <message>
        <source>Identifier: numbers and keys of other systems. Identity: who it was, where there is no email address. Metadata: all that describes the feedback, such as priority, channel or tags.</source>
        <translation>Kennung: Nummern und Schlüssel anderer Systeme. Identität: wer es war, wenn es keine E-Mail-Adresse gibt. Metadaten: alles, was das Feedback beschreibt, etwa Priorität, Kanal oder Tags.</translation>
    </message>
    <message>
        <source>What is a template?</source>
        <translation>Was ist eine Vorlage?</translation>
    </message>
    <message>
        <source>What you chose here, under a name. The next file with the same columns is set up by it on its own.</source>
        <translation>Was hier gewählt wurde, unter einem Namen. Die nächste Datei mit denselben Spalten wird damit von selbst eingerichtet.</translation>
    </message>
    <message>
        <source>Do all problems have to be mended?</source>
        <translation>Müssen alle Probleme korrigiert werden?</translation>
    </message>
    <message>
        <source>No. Rows with an error stay behind, the others go. What stays behind can be saved as a file, mended there and imported later.</source>
        <translation>Nein. Zeilen mit einem Fehler bleiben zurück, die anderen werden gesendet. Was zurückbleibt, lässt sich als Datei speichern, dort korrigieren und später importieren.</translation>
    </message>
    <message>
        <source>How is a single cell mended?</source>
        <translation>Wie wird eine einzelne Zelle korrigiert?</translation>
    </message>
    <message>
        <source>Double-click it, or choose it and press Edit; write, then Enter. “As in the file” takes that back, and so does Ctrl+Z.</source>
        <translation>Doppelt darauf klicken, oder sie wählen und „Bearbeiten“ drücken; schreiben, dann Eingabe. „Wie in der Datei“ nimmt das zurück, ebenso Strg+Z.</translation>
    </message>
    <message>
        <source>Is my file changed when I mend a cell?</source>
        <translation>Wird meine Datei geändert, wenn ich eine Zelle korrigiere?</translation>
    </message>
    <message>
        <source>No. A mended cell belongs to this import alone; the file stays as it is.</source>
        <translation>Nein. Eine korrigierte Zelle gehört nur zu diesem Import; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>How is a whole column mended?</source>
        <translation>Wie wird eine ganze Spalte korrigiert?</translation>
    </message>
    <message>
        <source>Choose a cause at the left: where one mend fits all its rows, it is offered above them. What was done is listed, can be undone, and is saved with a template.</source>
        <translation>Links eine Ursache wählen: Passt eine Korrektur zu allen ihren Zeilen, wird sie über diesen angeboten. Was getan wurde, steht in einer Liste, lässt sich rückgängig machen und wird mit einer Vorlage gespeichert.</translation>
    </message>
    <message>
        <source>What is practice?</source>
        <translation>Was ist die Übung?</translation>
    </message>
    <message>
        <source>A server on this computer that answers as BuildBetter does. Nothing leaves the computer, and no key is needed: a rehearsal.</source>
        <translation>Ein Server auf diesem Computer, der antwortet wie BuildBetter. Nichts verlässt den Computer, und ein Schlüssel ist nicht nötig: eine Probe.</translation>
    </message>
    <message>
        <source>Where do I find the API key, and who sees it?</source>
        <translation>Wo finde ich den API-Schlüssel, und wer sieht ihn?</translation>
    </message>
    <message>
        <source>An administrator makes it in the settings of your organization in BuildBetter. It is sent to BuildBetter alone; on this computer it is kept in the system&apos;s keyring, if you want that, and else forgotten when the program closes.</source>
        <translation>Ein Administrator legt ihn in BuildBetter in den Einstellungen der Organisation an. Er wird nur an BuildBetter gesendet; auf diesem Computer liegt er auf Wunsch im Schlüsselbund des Systems und wird sonst vergessen, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>What is a source?</source>
        <translation>Was ist eine Quelle?</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds the records of one kind, such as “Support tickets”.</source>
        <translation>Der Ort in BuildBetter, der Datensätze einer Art enthält, etwa „Support-Tickets“.</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>Warum dauert es so lange?</translation>
    </message>
    <message>
        <source>BuildBetter takes one record a request and 100 requests a minute: 10,000 rows take about two hours. The program uses the whole limit, and the plan says when it is done.</source>
        <translation>BuildBetter nimmt einen Datensatz pro Anfrage und 100 Anfragen pro Minute an: 10.000 Zeilen dauern etwa zwei Stunden. Das Programm nutzt das ganze Limit, und der Plan sagt, wann es fertig ist.</translation>
    </message>
    <message>
        <source>Can an import be taken back?</source>
        <translation>Lässt sich ein Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Not from here: records that were sent can&apos;t be changed or deleted through the API. Send the first row only and look at it, or practise before.</source>
        <translation>Nicht von hier aus: Gesendete Datensätze lassen sich über die API weder ändern noch löschen. Nur die erste Zeile senden und ansehen, oder vorher üben.</translation>
    </message>
    <message>
        <source>What happens if I close the lid, or the network goes?</source>
        <translation>Was geschieht, wenn ich den Deckel schließe oder das Netzwerk ausfällt?</translation>
    </message>
    <message>
        <source>It waits and goes on by itself, from where it was. Each row is written down before it is sent, so none is lost and none goes twice.</source>
        <translation>Der Import wartet und läuft von selbst weiter, wo er war. Jede Zeile wird festgehalten, bevor sie gesendet wird; so geht keine verloren und keine wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>May I close the program?</source>
        <translation>Darf ich das Programm beenden?</translation>
    </message>
    <message>
        <source>Yes. The import rests then; the next start offers to continue it. It needs neither the file nor your choices for that.</source>
        <translation>Ja. Der Import ruht dann; beim nächsten Start wird angeboten, ihn fortzusetzen. Dafür braucht er weder die Datei noch Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>What is the difference between Pause and Stop?</source>
        <translation>Was ist der Unterschied zwischen Pausieren und Stoppen?</translation>
    </message>
    <message>
        <source>Pause waits until you resume. Stop ends this run: it can be continued at any time, from here or from the history.</source>
        <translation>Pausieren wartet, bis Sie fortsetzen. Stoppen beendet diesen Lauf: Er lässt sich jederzeit fortsetzen, von hier oder aus dem Verlauf.</translation>
    </message>
    <message>
        <source>Why was a row refused, and what can I do?</source>
        <translation>Warum wurde eine Zeile abgelehnt, und was kann ich tun?</translation>
    </message>
    <message>
        <source>The reason is what the server said. Mend the row here, or later from the history, and send it again. Or save the rows that stay behind as a file and import that.</source>
        <translation>Der Grund ist die Antwort des Servers. Die Zeile hier oder später aus dem Verlauf heraus korrigieren und erneut senden. Oder die zurückbleibenden Zeilen als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>The rehearsal is through. How do I import for real?</source>
        <translation>Die Probe ist durch. Wie importiere ich wirklich?</translation>
    </message>
    <message>
        <source>Press “Import to BuildBetter” in its report: you are back at the destination, with all that you chose. The rehearsal isn&apos;t counted there.</source>
        <translation>In ihrem Bericht „Nach BuildBetter importieren“ drücken: Damit geht es zurück zum Ziel, mit allem, was gewählt wurde. Die Probe zählt dort nicht.</translation>
    </message>
    <message>
        <source>The first row doesn&apos;t look as I want it. What then?</source>
        <translation>Die erste Zeile sieht nicht aus wie gewünscht. Was dann?</translation>
    </message>
    <message>
        <source>“Change the columns” leads back to them, and a new import begins from there. A row that was sent to BuildBetter stays there as it is, and is not sent again.</source>
        <translation>„Spalten ändern“ führt zu ihnen zurück, und von dort beginnt ein neuer Import. Eine Zeile, die an BuildBetter gesendet wurde, bleibt dort, wie sie ist, und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>What does “was there before” mean?</source>
        <translation>Was bedeutet „War schon da“?</translation>
    </message>
    <message>
        <source>The source has a record with that record id already, so the server didn&apos;t take another. Nothing is missing.</source>
        <translation>Die Quelle hat schon einen Datensatz mit dieser Datensatz-ID, daher nahm der Server keinen weiteren an. Es fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{rows} not sent yet</source>
        <translation>noch nicht Gesendetes ({rows})</translation>
    </message>
    <message>
        <source>{rows} that stay behind</source>
        <translation>Zurückbleibendes ({rows})</translation>
    </message>
    <message>
        <source>the records of its practice server</source>
        <translation>die Datensätze seines Übungsservers</translation>
    </message>
    <message>
        <source>Practice sent nothing elsewhere.</source>
        <translation>Die Übung hat nichts anderswohin gesendet.</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter.</source>
        <translation>Was übertragen wurde, bleibt in BuildBetter.</translation>
    </message>
    <message>
        <source>the record of what was delivered</source>
        <translation>der Nachweis, was übertragen wurde</translation>
    </message>
    <message>
        <source>The same file imported again would send its rows once more.</source>
        <translation>Wird dieselbe Datei erneut importiert, werden ihre Zeilen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Removed from this computer: {what}.</source>
        <translation>Von diesem Computer wird entfernt: {what}.</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>No column is the feedback itself. Under “Use as”, choose Content for the one that is.</source>
        <translation>Keine Spalte ist das Feedback selbst. Für die richtige unter „Verwendung“ Inhalt wählen.</translation>
    </message>
    <message>
        <source>No column says when the feedback was given. Choose one, add a fixed date, or go on: records then show the time of import.</source>
        <translation>Keine Spalte sagt, wann das Feedback gegeben wurde. Eine wählen, ein festes Datum hinzufügen oder fortfahren: Dann zeigen die Datensätze die Zeit des Imports.</translation>
    </message>
    <message>
        <source>No column is the record id, so ids are derived from what the rows say.</source>
        <translation>Keine Spalte ist die Datensatz-ID, daher werden IDs aus dem Zeileninhalt abgeleitet.</translation>
    </message>
    <message>
        <source>Next: see why, and mend it.</source>
        <translation>Als Nächstes: den Grund ansehen und korrigieren.</translation>
    </message>
    <message>
        <source>Next: see what the checks found.</source>
        <translation>Als Nächstes: ansehen, was die Prüfung fand.</translation>
    </message>
    <message>
        <source>1 row stays behind as it is.</source>
        <translation>1 Zeile bleibt so zurück.</translation>
    </message>
    <message>
        <source>{count} rows stay behind as they are.</source>
        <translation>{count} Zeilen bleiben so zurück.</translation>
    </message>
</context>
<context>
    <name>mend</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Delivered</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Stays behind, has an error</source>
        <translation>Bleibt zurück, hat einen Fehler</translation>
    </message>
    <message>
        <source>Not sent on purpose</source>
        <translation>Absichtlich nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>delivered by an earlier import</source>
        <translation>durch einen früheren Import übertragen</translation>
    </message>
    <message>
        <source>delivered earlier with other content, which can&apos;t be changed</source>
        <translation>früher mit anderem Inhalt übertragen, nicht mehr änderbar</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>record id stands in an earlier row</source>
        <translation>Datensatz-ID steht in einer früheren Zeile</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>{text} ({note})</source>
        <translation>{text} ({note})</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} und {count} weitere</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} und {last}</translation>
    </message>
</context>
<context>
    <name>reading_names</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>All {rows} are in {source}.</source>
        <translation>Alle {rows} sind in {source}.</translation>
    </message>
    <message>
        <source>The row is in {source}.</source>
        <translation>Die Zeile ist in {source}.</translation>
    </message>
    <message>
        <source>1 of {rows} is in {source}.</source>
        <translation>1 von {rows} ist in {source}.</translation>
    </message>
    <message>
        <source>{count} of {rows} are in {source}.</source>
        <translation>{count} von {rows} sind in {source}.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>Quelle {id}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} Anfrage</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} Anfragen</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{duration} of delivering</source>
        <translation>{duration} Übertragungszeit</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>App Store reviews</source>
        <translation>App-Store-Bewertungen</translation>
    </message>
    <message>
        <source>Delighted responses</source>
        <translation>Delighted-Antworten</translation>
    </message>
    <message>
        <source>Freshdesk tickets</source>
        <translation>Freshdesk-Tickets</translation>
    </message>
    <message>
        <source>Google Forms responses</source>
        <translation>Google-Forms-Antworten</translation>
    </message>
    <message>
        <source>Google Play reviews</source>
        <translation>Google-Play-Bewertungen</translation>
    </message>
    <message>
        <source>HubSpot tickets</source>
        <translation>HubSpot-Tickets</translation>
    </message>
    <message>
        <source>Intercom conversations</source>
        <translation>Intercom-Unterhaltungen</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira-Vorgänge</translation>
    </message>
    <message>
        <source>LimeSurvey responses</source>
        <translation>LimeSurvey-Antworten</translation>
    </message>
    <message>
        <source>NPS survey</source>
        <translation>NPS-Umfrage</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Qualtrics-Antworten</translation>
    </message>
    <message>
        <source>Salesforce cases</source>
        <translation>Salesforce-Fälle</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Support-Tickets</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>SurveyMonkey-Antworten</translation>
    </message>
    <message>
        <source>Typeform responses</source>
        <translation>Typeform-Antworten</translation>
    </message>
    <message>
        <source>UserVoice ideas</source>
        <translation>UserVoice-Ideen</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Zendesk-Tickets</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{count} row</source>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent when the import goes on.</source>
        <translation>Wieder in der Warteschlange: {rows}. Das Korrigierte wird gesendet, wenn der Import weitergeht.</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent with the rest.</source>
        <translation>Wieder in der Warteschlange: {rows}. Das Korrigierte wird mit den übrigen gesendet.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} day</source>
        <translation>{days} Tag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>morgen um {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>between {begin} and {until}</source>
        <translation>zwischen {begin} und {until}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{done} of {rows} delivered</source>
        <translation>{done} von {rows} übertragen</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>Pausiert bei {share}</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>wird übertragen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <translation>Wartet auf das Limit</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Paused by its hours</source>
        <translation>Pausiert wegen Sendezeiten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Wird gestoppt, Laufendes wird noch abgewartet</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message>
        <source>goes on {when}</source>
        <translation>weiter {when}</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>nächster Versuch {when}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} Anfrage</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} Anfragen</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} pro Minute</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
</context>
</TS>
