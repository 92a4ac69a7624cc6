<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About BuildBetter Importer</source>
        <translation>À propos de BuildBetter Importer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>BuildBetter Importer {version}</source>
        <translation>BuildBetter Importer {version}</translation>
    </message>
    <message>
        <source>MIT licence. It stands on these libraries:</source>
        <translation>Licence MIT. Le programme repose sur ces bibliothèques&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The program ended unexpectedly last time. Nothing is lost: an import that was on its way can be continued.</source>
        <translation>Le programme s’est arrêté de façon inattendue la dernière fois. Rien n’est perdu&#xa0;: un import en cours peut être continué.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Archi&amp;ve d’assistance…</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{file} is not opened while an import is on its way. Open it when this one has ended.</source>
        <translation>{file} n’est pas ouvert pendant un import. Ouvrez-le quand celui-ci sera terminé.</translation>
    </message>
    <message>
        <source>Open {file} instead?</source>
        <translation>Ouvrir {file} à la place&#xa0;?</translation>
    </message>
    <message>
        <source>{file} is open here, with the choices made for it.</source>
        <translation>{file} est ouvert ici, avec les choix faits pour lui.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Stay with this file</source>
        <translation>&amp;Rester sur ce fichier</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>It is a key of the &amp;same organization</source>
        <translation>C’est une clé de la même organi&amp;sation</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ID de la source</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Go on with this key</source>
        <translation>&amp;Continuer avec cette clé</translation>
    </message>
    <message>
        <source>&amp;Go on with this source</source>
        <translation>&amp;Continuer avec cette source</translation>
    </message>
    <message>
        <source>&amp;Go on, let such rows be refused</source>
        <translation>&amp;Continuer, ces lignes seront refusées</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>{count} more fields stand in the JSON.</source>
        <translation>{count} champs de plus figurent dans le JSON.</translation>
    </message>
    <message>
        <source>One more field stands in the JSON.</source>
        <translation>Un champ de plus figure dans le JSON.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>“{value}” counts as empty here; the options of the columns say what does.</source>
        <translation>«&#xa0;{value}&#xa0;» compte ici comme vide&#xa0;; les options des colonnes disent ce qui compte ainsi.</translation>
    </message>
</context>
<context>
    <name>ChangedRows</name>
    <message>
        <source>Rows with other content now</source>
        <translation>Lignes au contenu modifié</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Their record ids were delivered before. This is what the file says now; what was delivered stays in BuildBetter as it is.</source>
        <translation>Leurs ID de fiche ont déjà été livrés. Voici ce que dit le fichier à présent&#xa0;; ce qui a été livré reste tel quel dans BuildBetter.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Enregistrer les lignes en cause…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Every row is checked. What stays behind can be mended here, or later.</source>
        <translation>Toutes les lignes sont vérifiées. Ce qui reste de côté peut être corrigé ici, ou plus tard.</translation>
    </message>
    <message>
        <source>Choose &amp;destination</source>
        <translation>Choisir la &amp;destination</translation>
    </message>
    <message>
        <source>Goes on as soon as the rows are checked.</source>
        <translation>La suite vient dès que les lignes sont vérifiées.</translation>
    </message>
    <message>
        <source>No row can go: all of them stay behind or are left out. Mend one, or go back to the columns.</source>
        <translation>Aucune ligne ne peut partir&#xa0;: toutes restent de côté ou sont exclues. Corrigez-en une, ou revenez aux colonnes.</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Modification de la ligne {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>Exclure {rows}</translation>
    </message>
    <message>
        <source>Put back {rows}</source>
        <translation>Réintégrer {rows}</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>La vérification des lignes est en cours.</translation>
    </message>
    <message>
        <source>Saved as the template “{name}”. The next file with these columns is mended by itself.</source>
        <translation>Enregistré comme modèle «&#xa0;{name}&#xa0;». Le prochain fichier avec ces colonnes sera corrigé automatiquement.</translation>
    </message>
    <message>
        <source>No row stays behind, so there is nothing to save.</source>
        <translation>Aucune ligne ne reste de côté, il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>Checking {rows}</source>
        <translation>Vérification&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>{counts}. Next: choose where they go.</source>
        <translation>{counts}. Ensuite&#xa0;: choisissez où elles vont.</translation>
    </message>
    <message>
        <source>{count} problem</source>
        <translation>{count} problème</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problèmes</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>Problems by cause</source>
        <translation>Problèmes par cause</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ColumnFactsView</name>
    <message>
        <source>Spread of {column}</source>
        <translation>Répartition de {column}</translation>
    </message>
</context>
<context>
    <name>ColumnTools</name>
    <message>
        <source>Mend the &amp;column</source>
        <translation>Corriger la &amp;colonne</translation>
    </message>
    <message>
        <source>Change every cell of the column of the chosen cell</source>
        <translation>Modifier toutes les cellules de la colonne où se trouve la cellule choisie</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>F&amp;ill the empty cells…</source>
        <translation>Remplir les cellules &amp;vides…</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at both ends</source>
        <translation>Supprimer les &amp;espaces au début et à la fin</translation>
    </message>
    <message>
        <source>Take the &amp;HTML out</source>
        <translation>Retirer le &amp;HTML</translation>
    </message>
    <message>
        <source>Keep only the &amp;number</source>
        <translation>Ne garder que le &amp;nombre</translation>
    </message>
    <message>
        <source>Keep the first &amp;email address</source>
        <translation>Garder la première &amp;adresse e-mail</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valeur fixe</translation>
    </message>
    <message>
        <source>Here can be typed what stands before each id, such as “ticket-”.</source>
        <translation>On peut saisir ici ce qui précède chaque ID, comme «&#xa0;ticket-&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Chec&amp;k {rows}</source>
        <translation>&amp;Vérifier {rows}</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>Indiquez ce qu’est chaque colonne.</translation>
    </message>
    <message>
        <source>Say what each column is. 1 of {columns} is imported.</source>
        <translation>Indiquez ce qu’est chaque colonne. Importée&#xa0;: 1 sur {columns}.</translation>
    </message>
    <message>
        <source>Say what each column is. {imported} of {columns} are imported.</source>
        <translation>Indiquez ce qu’est chaque colonne. Importées&#xa0;: {imported} sur {columns}.</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;ptions…</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Add a &amp;use of this column</source>
        <translation>Ajouter un &amp;usage de cette colonne</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t import this</source>
        <translation>&amp;Ne pas importer</translation>
    </message>
    <message>
        <source>&amp;Remove the fixed value</source>
        <translation>&amp;Supprimer la valeur fixe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{use} (suggested)</source>
        <translation>{use} (suggéré)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Save a support &amp;bundle…</source>
        <translation>&amp;Archive d’assistance…</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Hide the &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
    <message>
        <source>The import&apos;s journal is intact: what was delivered stays delivered, and nothing is sent twice. You can go on, or close the program and continue the import when you start it again.</source>
        <translation>Le journal de l’import est intact&#xa0;: ce qui a été livré reste livré, et rien n’est envoyé deux fois. Vous pouvez continuer, ou fermer le programme et continuer l’import au prochain démarrage.</translation>
    </message>
    <message>
        <source>If it happens again, a support bundle helps to find out why. You see what is in it first.</source>
        <translation>Si cela se reproduit, une archive d’assistance aide à en trouver la raison. Vous voyez d’abord ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t expect.</source>
        <translation>Une erreur que nous n’avions pas prévue s’est produite.</translation>
    </message>
</context>
<context>
    <name>DeliveredPanel</name>
    <message>
        <source>Delivered before</source>
        <translation>Déjà livré</translation>
    </message>
    <message>
        <source>Prefix for record ids</source>
        <translation>Préfixe des ID de fiche</translation>
    </message>
    <message>
        <source>Use this prefi&amp;x</source>
        <translation>Utiliser ce préfi&amp;xe</translation>
    </message>
    <message>
        <source>{rows} delivered before</source>
        <translation>déjà livré&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>nouveau&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>{rows} with other content now</source>
        <translation>contenu modifié&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>The same record ids were delivered with other content before: {rows}. Records can&apos;t be changed once they were delivered, so these are not sent.</source>
        <translation>Les mêmes ID de fiche ont déjà été livrés avec un autre contenu&#xa0;: {rows}. Une fiche livrée ne peut plus être modifiée, ces lignes ne sont donc pas envoyées.</translation>
    </message>
    <message>
        <source>&amp;Look at the row</source>
        <translation>V&amp;oir la ligne</translation>
    </message>
    <message>
        <source>&amp;Look at the {count} rows</source>
        <translation>V&amp;oir les {count} lignes</translation>
    </message>
    <message>
        <source>Where ids begin anew in every file, a prefix tells them apart. With one, everything goes as new records ({rows}), also what was delivered before.</source>
        <translation>Quand les ID recommencent à chaque fichier, un préfixe les distingue. Avec un préfixe, tout part comme nouvelles fiches ({rows}), même ce qui a déjà été livré.</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>Writing the import down</source>
        <translation>Inscription de l’import au journal</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>No row was refused so far. Refused rows appear here as they come.</source>
        <translation>Aucune ligne n’a été refusée jusqu’ici. Les lignes refusées s’affichent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Writing the import down, so that it can go on whatever happens</source>
        <translation>Inscription de l’import au journal, pour qu’il puisse continuer quoi qu’il arrive</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Arrêt, en attendant la fin des envois en cours</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>&amp;Go on with {rows}</source>
        <translation>&amp;Continuer avec {rows}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>The first row was refused. See why below, then go on or go back to the file.</source>
        <translation>La première ligne a été refusée. Voyez pourquoi ci-dessous, puis continuez ou revenez au fichier.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on.</source>
        <translation>La première ligne est dans {source}. Examinez-la, puis continuez.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on, or change the columns.</source>
        <translation>La première ligne est dans {source}. Examinez-la, puis continuez, ou changez les colonnes.</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>A rehearsal on this computer. Nothing leaves it, and no key is needed.</source>
        <translation>Une répétition sur cet ordinateur. Rien n’en sort, et aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>B&amp;uildBetter</source>
        <translation>B&amp;uildBetter</translation>
    </message>
    <message>
        <source>Your organization&apos;s account, through its API.</source>
        <translation>Le compte de votre organisation, par son API.</translation>
    </message>
    <message>
        <source>At the r&amp;eal speed: 100 requests a minute</source>
        <translation>À &amp;vitesse réelle&#xa0;: 100 requêtes par minute</translation>
    </message>
    <message>
        <source>Send the &amp;first row only, look at it, then go on with the rest</source>
        <translation>N’envoyer que la &amp;première ligne, l’examiner, puis continuer avec le reste</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Choose where the rows go. Nothing is sent before the import starts.</source>
        <translation>Choisissez où vont les lignes. Rien n’est envoyé avant le début de l’import.</translation>
    </message>
    <message>
        <source>&amp;Import {rows}</source>
        <translation>&amp;Importer {rows}</translation>
    </message>
    <message>
        <source>Goes on as soon as the plan is made.</source>
        <translation>La suite vient dès que le plan est établi.</translation>
    </message>
    <message>
        <source>Choose practice for a rehearsal, or BuildBetter for the real import.</source>
        <translation>Choisissez l’essai pour une répétition, ou BuildBetter pour l’import réel.</translation>
    </message>
    <message>
        <source>Record ids begin with {prefix} now.</source>
        <translation>Les ID de fiche commencent maintenant par {prefix}.</translation>
    </message>
    <message>
        <source>Take it o&amp;ff</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>{why} The key is used without being kept.</source>
        <translation>{why} La clé est utilisée sans être conservée.</translation>
    </message>
    <message>
        <source>Choose practice or BuildBetter.</source>
        <translation>Choisissez l’essai ou BuildBetter.</translation>
    </message>
    <message>
        <source>Type the API key of your organization, or choose practice.</source>
        <translation>Saisissez la clé API de votre organisation, ou choisissez l’essai.</translation>
    </message>
    <message>
        <source>Name the source that the records go to.</source>
        <translation>Nommez la source qui reçoit les fiches.</translation>
    </message>
    <message>
        <source>Every row that could go was delivered before. Nothing is left to send.</source>
        <translation>Toutes les lignes qui pouvaient partir ont déjà été livrées. Il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>source {id}</translation>
    </message>
    <message>
        <source>&amp;Continue with {rows}</source>
        <translation>&amp;Continuer avec {rows}</translation>
    </message>
    <message>
        <source>&amp;Import the first row</source>
        <translation>&amp;Importer la première ligne</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Continue editing: {file}</source>
        <translation>Continuer l’édition&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard what was changed in {file}?</source>
        <translation>Abandonner les modifications de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing of it was sent.</source>
        <translation>Le fichier lui-même reste tel quel. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>The file is no longer in {folder}. Put it back there to go on.</source>
        <translation>Le fichier n’est plus dans {folder}. Remettez-le à cet endroit pour continuer.</translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation>colonnes choisies</translation>
    </message>
    <message>
        <source>{count} change</source>
        <translation>{count} modification</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} modifications</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>You go on where you were with this file: {what}.</source>
        <translation>Vous reprenez ce fichier là où vous en étiez&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{file} is another file now than the one you worked on.</source>
        <translation>{file} n’est plus le fichier sur lequel vous avez travaillé.</translation>
    </message>
    <message>
        <source>Its columns are set up as you had them.</source>
        <translation>Ses colonnes sont réglées comme vous les aviez laissées.</translation>
    </message>
    <message>
        <source>What else you did ({what}) no longer fits its rows.</source>
        <translation>Vos autres choix ({what}) ne correspondent plus à ses lignes.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Déposez ici un fichier CSV ou Excel</translation>
    </message>
    <message>
        <source>Also .tsv, .txt, .xls, .xlsm, .xlsb and .ods, and tables packed as .zip or .gz</source>
        <translation>Ou bien .tsv, .txt, .xls, .xlsm, .xlsb et .ods, et les tableaux compressés en .zip ou .gz</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>Voir un e&amp;xemple</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Looking what there is</source>
        <translation>Recherche de ce qu’il y a</translation>
    </message>
    <message>
        <source>Also the &amp;API key in the system&apos;s keyring</source>
        <translation>Aussi la clé &amp;API du trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Delete and close the program</source>
        <translation>&amp;Supprimer et fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Tout conserver</translation>
    </message>
    <message>
        <source>Delete all local data</source>
        <translation>Supprimer toutes les données locales</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{count} templates</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>what arrived at the practice server in 1 import</source>
        <translation>ce que le serveur d’essai a reçu lors d’1 import</translation>
    </message>
    <message>
        <source>what arrived at the practice server in {count} imports</source>
        <translation>ce que le serveur d’essai a reçu lors de {count} imports</translation>
    </message>
    <message>
        <source>the settings, and the list of recent files (the files themselves stay)</source>
        <translation>les paramètres et la liste des fichiers récents (les fichiers eux-mêmes restent)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>les logs</translation>
    </message>
    <message>
        <source>the journal of all imports, which can&apos;t be read</source>
        <translation>le journal de tous les imports, qui est illisible</translation>
    </message>
    <message>
        <source>the journal, which has no imports</source>
        <translation>le journal, qui n’a aucun import</translation>
    </message>
    <message>
        <source>the journal with 1 import</source>
        <translation>le journal avec 1 import</translation>
    </message>
    <message>
        <source>the journal with {count} imports</source>
        <translation>le journal avec {count} imports</translation>
    </message>
    <message>
        <source>1 of them not finished: its rows are not sent any more</source>
        <translation>dont 1 non terminé&#xa0;; ses lignes ne seront plus envoyées</translation>
    </message>
    <message>
        <source>{count} of them not finished: their rows are not sent any more</source>
        <translation>dont non terminés&#xa0;: {count}&#xa0;; leurs lignes ne seront plus envoyées</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter. But the program no longer knows of it: the same file imported again sends its rows once more.</source>
        <translation>Ce qui a été livré reste dans BuildBetter. Mais le programme n’en sait plus rien&#xa0;: le même fichier importé de nouveau envoie encore une fois ses lignes.</translation>
    </message>
    <message>
        <source>Delete all local data?</source>
        <translation>Supprimer toutes les données locales&#xa0;?</translation>
    </message>
    <message>
        <source>This goes from this computer and can&apos;t be brought back:</source>
        <translation>Ceci disparaît de cet ordinateur et ne peut pas être récupéré&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ErrorFile</name>
    <message>
        <source>Save the rows that stay behind</source>
        <translation>Enregistrer les lignes restées de côté</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>Enregistré dans {file}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Voir le dossier</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>Il n’y a pas d’en-tête</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>en-tête à la ligne {row}</translation>
    </message>
    <message>
        <source>header in rows {first} to {last}</source>
        <translation>en-tête aux lignes {first} à {last}</translation>
    </message>
    <message>
        <source>{sheet}, hidden in the workbook</source>
        <translation>{sheet}, masquée dans le classeur</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose columns</source>
        <translation>&amp;Choisir les colonnes</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tableaux ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>Goes on to the columns as soon as the file is read.</source>
        <translation>Les colonnes suivent dès que le fichier est lu.</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Choose another header row, or another file.</source>
        <translation>Le fichier n’a aucune ligne sous son en-tête. Choisissez une autre ligne d’en-tête, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Next: say what each column becomes.</source>
        <translation>Ensuite&#xa0;: indiquez ce que devient chaque colonne.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>{file} is no longer there. Go on with the rows that were read, or choose another file.</source>
        <translation>{file} n’existe plus. Continuez avec les lignes déjà lues, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} was changed since it was read. Read it again, or go on with the rows as read.</source>
        <translation>{file} a été modifié depuis sa lecture. Relisez-le, ou continuez avec les lignes déjà lues.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>R&amp;elire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose the export whose feedback you want in BuildBetter.</source>
        <translation>Choisissez l’export dont vous voulez le feedback dans BuildBetter.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;outes</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>E&amp;xclues</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>{file} is imported</source>
        <translation>{file} est importé</translation>
    </message>
    <message>
        <source>The import of {file} needs you</source>
        <translation>L’import de {file} demande votre attention</translation>
    </message>
    <message>
        <source>The import of {file} has stopped</source>
        <translation>L’import de {file} s’est arrêté</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>votre fichier</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} sur {rows}</translation>
    </message>
    <message>
        <source>Practice: {source}</source>
        <translation>Essai&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>There are no imports yet.</source>
        <translation>Il n’y a pas encore d’import.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>Corri&amp;ger…</translation>
    </message>
    <message>
        <source>Change the cells of rows that stay behind, and send them again</source>
        <translation>Modifier les cellules des lignes restées de côté, et les renvoyer</translation>
    </message>
    <message>
        <source>&amp;Save the rows that stay behind…</source>
        <translation>&amp;Enregistrer les lignes restées de côté…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Forget the import of {file}?</source>
        <translation>Oublier l’import de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>This window delivers it. The numbers follow.</source>
        <translation>Cette fenêtre s’occupe de la livraison. Les chiffres suivent.</translation>
    </message>
    <message>
        <source>Another window or a command delivers it. It goes on there; the numbers follow.</source>
        <translation>Une autre fenêtre ou une commande s’occupe de la livraison. Elle y continue&#xa0;; les chiffres suivent.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Send at &amp;any time</source>
        <translation>Envoyer à &amp;toute heure</translation>
    </message>
    <message>
        <source>Send &amp;only between</source>
        <translation>Envoyer &amp;seulement entre</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Envoyer à partir de</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Envoyer jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Use these hours</source>
        <translation>&amp;Utiliser ces heures</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Horaires d’envoi</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Outside these hours an import is paused and goes on by itself; the computer may sleep meanwhile. It holds for this import and later ones, until it is changed here.</source>
        <translation>Hors de ces heures, un import est en pause et reprend de lui-même&#xa0;; l’ordinateur peut se mettre en veille entre-temps. Cela vaut pour cet import et les suivants, jusqu’à ce que vous le changiez ici.</translation>
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
        <translation>{done} sur {rows}</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Pas en cours</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>Annulé avant tout envoi</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Rec&amp;ommencer</translation>
    </message>
    <message>
        <source>The practice page opens in your browser: {address}</source>
        <translation>La page d’essai s’ouvre dans votre navigateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>{source}, practice on this computer</source>
        <translation>{source}, essai sur cet ordinateur</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Type the API key of this import&apos;s organization to go on.</source>
        <translation>Pour continuer, saisissez la clé API de l’organisation de cet import.</translation>
    </message>
    <message>
        <source>This is not the key that the import began with. Type that one, or confirm that both belong to the same organization.</source>
        <translation>Ce n’est pas la clé avec laquelle l’import a commencé. Saisissez celle-là, ou confirmez que les deux appartiennent à la même organisation.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
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
        <translation>Fiche en JSON</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Mé&amp;moriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clé &amp;API</translation>
    </message>
    <message>
        <source>An administrator of your organization makes it in BuildBetter&apos;s settings</source>
        <translation>Un administrateur la crée dans les paramètres de BuildBetter</translation>
    </message>
    <message>
        <source>The key that is here already</source>
        <translation>La clé déjà présente ici</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until the program closes.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé est conservée seulement jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps it then. Else it is forgotten when the program closes.</source>
        <translation>Elle est alors gardée dans le trousseau du système. Sinon, elle est oubliée à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mo&amp;re</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>Exclure ces li&amp;gnes</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Take back: {step}</source>
        <translation>Retirer&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Fill the empty cells</source>
        <translation>Remplir les cellules vides</translation>
    </message>
    <message>
        <source>What is to stand in the empty cells of “{column}”:</source>
        <translation>Que mettre dans les cellules vides de «&#xa0;{column}&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MendingWindow</name>
    <message>
        <source>Send as the&amp;y are</source>
        <translation>En&amp;voyer telles quelles</translation>
    </message>
    <message>
        <source>The chosen rows go again although nothing of them was changed</source>
        <translation>Les lignes choisies repartent, bien que rien n’y ait été modifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mend rows — {file}</source>
        <translation>Corriger des lignes — {file}</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Modification de la ligne {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>Exclure {rows}</translation>
    </message>
    <message>
        <source>Take back {rows}</source>
        <translation>Réintégrer {rows}</translation>
    </message>
    <message>
        <source>Send {rows} again</source>
        <translation>Renvoyer {rows}</translation>
    </message>
    <message>
        <source>&amp;Send the mended row</source>
        <translation>&amp;Envoyer la ligne corrigée</translation>
    </message>
    <message>
        <source>&amp;Send {count} mended rows</source>
        <translation>&amp;Envoyer {count} lignes corrigées</translation>
    </message>
    <message>
        <source>What you changed here before is still there: {rows}.</source>
        <translation>Ce que vous aviez modifié ici est toujours là&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Change what is wrong, and send the rows again. Each keeps its record id, so that none arrives twice.</source>
        <translation>Modifiez ce qui ne va pas, puis renvoyez les lignes. Chacune garde son ID de fiche, aucune n’arrive donc deux fois.</translation>
    </message>
    <message>
        <source>Mend rows</source>
        <translation>Corriger des lignes</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Help, settings, support, about</source>
        <translation>Aide, paramètres, assistance, à propos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Archi&amp;ve d’assistance…</translation>
    </message>
    <message>
        <source>&amp;About BuildBetter Importer</source>
        <translation>À p&amp;ropos de BuildBetter Importer</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>&amp;Use as {use}</source>
        <translation>Utiliser &amp;comme {use}</translation>
    </message>
    <message>
        <source>{column}: maybe {use}. {why}</source>
        <translation>{column}&#xa0;: peut-être {use}. {why}</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What happened meanwhile</source>
        <translation>Ce qui s’est passé entre-temps</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No date of this file is changed.</source>
        <translation>Aucune date de ce fichier ne change.</translation>
    </message>
    <message>
        <source>No number of this file is changed.</source>
        <translation>Aucun nombre de ce fichier ne change.</translation>
    </message>
    <message>
        <source>Empty in this file: {texts}</source>
        <translation>Vides dans ce fichier&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>None of these stands in this file.</source>
        <translation>Aucun de ces textes ne figure dans ce fichier.</translation>
    </message>
    <message>
        <source>One row of this file has such a value.</source>
        <translation>Une ligne de ce fichier a une telle valeur.</translation>
    </message>
    <message>
        <source>{count} rows of this file have such a value.</source>
        <translation>{count} lignes de ce fichier ont une telle valeur.</translation>
    </message>
    <message>
        <source>No value of this file is so long.</source>
        <translation>Aucune valeur de ce fichier n’est aussi longue.</translation>
    </message>
    <message>
        <source>{count} rows share their id with another.</source>
        <translation>{count} lignes partagent leur ID avec une autre.</translation>
    </message>
    <message>
        <source>No id stands twice.</source>
        <translation>Aucun ID ne figure deux fois.</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>D’après les valeurs</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>Jour d’abord&#xa0;: 31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>Mois d’abord&#xa0;: 12/31/2025</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Point décimal&#xa0;: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Virgule décimale&#xa0;: 1.234,5</translation>
    </message>
    <message>
        <source>The row stays behind</source>
        <translation>La ligne reste de côté</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Diviser en plusieurs champs</translation>
    </message>
    <message>
        <source>Send the beginning only</source>
        <translation>N’envoyer que le début</translation>
    </message>
    <message>
        <source>The rows stay behind</source>
        <translation>Les lignes restent de côté</translation>
    </message>
    <message>
        <source>Send only the first</source>
        <translation>N’envoyer que la première</translation>
    </message>
    <message>
        <source>&amp;Time zone of the file</source>
        <translation>&amp;Fuseau horaire du fichier</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Counts as &amp;empty</source>
        <translation>Compte comme &amp;vide</translation>
    </message>
    <message>
        <source>Over 10 &amp;KB in one value</source>
        <translation>Valeur de plus de 10 &amp;Ko</translation>
    </message>
    <message>
        <source>A record &amp;id twice</source>
        <translation>&amp;ID de fiche en double</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>PlanReceipt</name>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>Il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>As fast as this computer can</source>
        <translation>Aussi vite que le peut cet ordinateur</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>environ {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>done {moment} if it starts now</source>
        <translation>fin {moment} si l’envoi commence maintenant</translation>
    </message>
    <message>
        <source>done {moment} if it starts now and sends {hours}</source>
        <translation>fin {moment} si l’envoi commence maintenant et se fait {hours}</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Rows that go</source>
        <translation>Lignes à envoyer</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation>Lignes restées de côté</translation>
    </message>
    <message>
        <source>Not sent: {why}</source>
        <translation>Non envoyées&#xa0;: {why}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>A request is one message to the server: one for each row, person and new source.</source>
        <translation>Une requête est un message au serveur&#xa0;: une par ligne, par personne et par nouvelle source.</translation>
    </message>
    <message>
        <source>Records that were sent can&apos;t be taken back from here.</source>
        <translation>Les fiches envoyées ne peuvent pas être retirées d’ici.</translation>
    </message>
    <message>
        <source>{count} person is created, or updated with the name and company of this file.</source>
        <translation>{count} personne est créée, ou mise à jour avec le nom et l’entreprise de ce fichier.</translation>
    </message>
    <message>
        <source>{count} people are created, or updated with the names and companies of this file.</source>
        <translation>{count} personnes sont créées, ou mises à jour avec les noms et les entreprises de ce fichier.</translation>
    </message>
    <message>
        <source>No column is the date of the feedback, so records show the time of import. A fixed date can be set with the columns.</source>
        <translation>Aucune colonne n’est la date du feedback&#xa0;: les fiches indiquent l’heure de l’import. Une date fixe peut être définie parmi les colonnes.</translation>
    </message>
    <message>
        <source>The file has no record ids, so each row gets one that is derived from its content.</source>
        <translation>Le fichier n’a pas d’ID de fiche&#xa0;: chaque ligne en reçoit un, déduit de son contenu.</translation>
    </message>
    <message>
        <source>This import was begun before, with {done} of {rows} delivered. It goes on from there.</source>
        <translation>Cet import a déjà été commencé. Livré&#xa0;: {done} sur {rows}. Il continue à partir de là.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next &amp;with a problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Row {row} · {place} of {rows}</source>
        <translation>Ligne {row} · {place} sur {rows}</translation>
    </message>
    <message>
        <source>and {count} more problems</source>
        <translation>et {count} problèmes de plus</translation>
    </message>
    <message>
        <source>and one more problem</source>
        <translation>et un problème de plus</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>La fiche telle qu’elle est envoyée</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>stays behind</source>
        <translation>reste de côté</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>delivered</source>
        <translation>livrées</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>lignes du fichier</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>stay behind</source>
        <translation>restent de côté</translation>
    </message>
</context>
<context>
    <name>RefusalsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de fiche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Le serveur l’a refusée</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Me&amp;nd…</source>
        <translation>Corri&amp;ger…</translation>
    </message>
    <message>
        <source>Change their cells here, and send them again</source>
        <translation>Modifier leurs cellules ici, et les renvoyer</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>&amp;Cellules entières</translation>
    </message>
    <message>
        <source>As a &amp;pattern: .* is anything, \d a digit, \1 what stood in ( )</source>
        <translation>Comme &amp;motif&#xa0;: .* = tout, \d = chiffre, \1 = contenu de ( )</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Changes {cells}.</source>
        <translation>Modifie {cells}.</translation>
    </message>
    <message>
        <source>No cell of this column has it.</source>
        <translation>Aucune cellule de cette colonne ne le contient.</translation>
    </message>
    <message>
        <source>Type what is to be found; what changes is shown here.</source>
        <translation>Saisissez ce qu’il faut rechercher&#xa0;; ce qui change s’affiche ici.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>In every cell of “{column}”</source>
        <translation>Dans toutes les cellules de «&#xa0;{column}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Rows that stay behind</source>
        <translation>Lignes restées de côté</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>RowGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Change the chosen cell: your file stays as it is</source>
        <translation>Modifier la cellule choisie&#xa0;: votre fichier reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Don&apos;t import the chosen rows</source>
        <translation>Ne pas importer les lignes choisies</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Import chosen rows after all that were left out</source>
        <translation>Importer quand même les lignes choisies qui étaient exclues</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Réintégrer</translation>
    </message>
    <message>
        <source>Make the chosen cells again what they are in the file</source>
        <translation>Rendre aux cellules choisies ce qu’elles ont dans le fichier</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Comme dans le &amp;fichier</translation>
    </message>
    <message>
        <source>See what the column of the chosen cell holds</source>
        <translation>Voir ce que contient la colonne de la cellule choisie</translation>
    </message>
    <message>
        <source>A&amp;bout the column</source>
        <translation>À &amp;propos de la colonne</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Goes, with a warning</source>
        <translation>À envoyer, avec un avertissement</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Not sent: its record id stands in an earlier row</source>
        <translation>Non envoyée&#xa0;: son ID de fiche figure dans une ligne précédente</translation>
    </message>
</context>
<context>
    <name>RowGridModel</name>
    <message>
        <source>Before the steps: {text}</source>
        <translation>Avant les étapes&#xa0;: {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>changed by a step</source>
        <translation>modifiée par une étape</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>No row has “{text}”.</source>
        <translation>Aucune ligne ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Aucune ligne n’a de problème.</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Aucune ligne n’est exclue.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n’a aucune ligne.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Make row {row} the header</source>
        <translation>&amp;Faire de la ligne {row} l’en-tête</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>Celui de cet ordinateur ({zone})</translation>
    </message>
    <message>
        <source>&amp;Delete all local data…</source>
        <translation>Supprimer toutes les &amp;données locales…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Une modification vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no translation to it in this version yet: the window stays in English.</source>
        <translation>Cette version n’a pas encore de traduction dans cette langue&#xa0;: la fenêtre reste en anglais.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>BuildBetter takes {most} a minute for your whole organization. Choose fewer where other tools send to it, too. An import that is running keeps its number until it is continued.</source>
        <translation>BuildBetter accepte {most} par minute pour toute votre organisation. Choisissez moins si d’autres outils y envoient aussi. Un import en cours garde son nombre jusqu’à ce qu’il soit continué.</translation>
    </message>
    <message>
        <source>For dates of files that don&apos;t say theirs. Each file&apos;s own can be chosen in its options.</source>
        <translation>Pour les dates des fichiers qui n’indiquent pas le leur. Celui de chaque fichier peut être choisi dans ses options.</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>&amp;Requêtes par minute</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>&amp;Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Open the lo&amp;g folder</source>
        <translation>Ouvrir le dossier des lo&amp;gs</translation>
    </message>
    <message>
        <source>Another folder is used when the program starts with --data-dir FOLDER, or with {variable}.</source>
        <translation>Un autre dossier est utilisé quand le programme démarre avec --data-dir DOSSIER, ou avec {variable}.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>Nom de la nouvelle source</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ID de la source</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>Source {id}</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Une nouvelle source</translation>
    </message>
    <message>
        <source>A source made elsewhere, by its id</source>
        <translation>Une source créée ailleurs, par son ID</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds these records. It is made with the first one, under this name.</source>
        <translation>L’endroit de BuildBetter qui contient ces fiches. Il est créé avec la première, sous ce nom.</translation>
    </message>
    <message>
        <source>Type the id as BuildBetter shows it.</source>
        <translation>Saisissez l’ID comme BuildBetter l’affiche.</translation>
    </message>
    <message>
        <source>Rows of a file with the same columns went there before.</source>
        <translation>Les lignes d’un fichier aux mêmes colonnes y sont déjà allées.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>Ouvrir {path}</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Open the practice pag&amp;e</source>
        <translation>Ouvrir la page d’&amp;essai</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importer un autre &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Sending ho&amp;urs…</source>
        <translation>Hora&amp;ires d’envoi…</translation>
    </message>
    <message>
        <source>&amp;Import to BuildBetter…</source>
        <translation>&amp;Importer dans BuildBetter…</translation>
    </message>
    <message>
        <source>Go back to the destination, with all that you chose</source>
        <translation>Revenir à la destination, avec tous vos choix</translation>
    </message>
    <message>
        <source>Change the &amp;columns</source>
        <translation>Changer les c&amp;olonnes</translation>
    </message>
    <message>
        <source>Go back to the columns, with all that you chose. A new import begins then.</source>
        <translation>Revenir aux colonnes, avec tous vos choix. Un nouvel import commence ensuite.</translation>
    </message>
    <message>
        <source>Send only at certain hours of the day</source>
        <translation>N’envoyer qu’à certaines heures de la journée</translation>
    </message>
    <message>
        <source>Save the &amp;row that stays behind…</source>
        <translation>E&amp;nregistrer la ligne restée de côté…</translation>
    </message>
    <message>
        <source>Save the {count} &amp;rows that stay behind…</source>
        <translation>E&amp;nregistrer les {count} lignes restées de côté…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, terminé</translation>
    </message>
    <message>
        <source>{step}, here</source>
        <translation>{step}, ici</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, à venir</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Done to columns</source>
        <translation>Fait aux colonnes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>En faire un modèle…</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers de l’archive</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Archive d’assistance</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer l’archive d’assistance</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {file}. Nothing was sent: you send it to whom you choose.</source>
        <translation>Enregistrée sous {file}. Rien n’a été envoyé&#xa0;: vous l’envoyez à qui vous voulez.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Voir le dossier</translation>
    </message>
    <message>
        <source>A .zip of these texts, for whoever helps you. It has no key, no row of yours, no email address and no name of a file. Read it here before you send it.</source>
        <translation>Un fichier .zip de ces textes, pour qui vous aide. Il ne contient aucune clé, aucune de vos lignes, aucune adresse e-mail ni aucun nom de fichier. Lisez-le ici avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nom du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>There is a template named “{name}” already. Replace it?</source>
        <translation>Il existe déjà un modèle nommé «&#xa0;{name}&#xa0;». Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Add a &amp;use</source>
        <translation>Ajouter un &amp;usage</translation>
    </message>
    <message>
        <source>Use the selected column for one thing more, such as a ticket&apos;s id as a field, too (Insert)</source>
        <translation>Utiliser la colonne choisie pour une chose de plus, comme le numéro d’un ticket aussi comme champ (Inser)</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>Ajouter une valeur &amp;fixe</translation>
    </message>
    <message>
        <source>Give every record the same value, such as a date or a channel</source>
        <translation>Donner à toutes les fiches la même valeur, comme une date ou un canal</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>What was &amp;suggested</source>
        <translation>Ce qui a été su&amp;ggéré</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>&amp;Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>&amp;Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Template: {name}</source>
        <translation>&amp;Modèle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Rows in the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Pause and &amp;quit</source>
        <translation>Mettre en pause et &amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Continue: {file}</source>
        <translation>Continuer&#xa0;: {file}</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard the import of {file}?</source>
        <translation>Abandonner l’import de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>One row that is not sent yet is given up. What was delivered stays in BuildBetter.</source>
        <translation>L’envoi d’une ligne restante est abandonné. Ce qui a été livré reste dans BuildBetter.</translation>
    </message>
    <message>
        <source>{rows} that are not sent yet are given up. What was delivered stays in BuildBetter.</source>
        <translation>L’envoi de ce qui reste est abandonné&#xa0;: {rows}. Ce qui a été livré reste dans BuildBetter.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>{done} of {all} delivered</source>
        <translation>Livré&#xa0;: {done} sur {all}</translation>
    </message>
</context>
<context>
    <name>WarningLines</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Yes and no</source>
        <translation>Oui et non</translation>
    </message>
    <message>
        <source>neither: stays a problem</source>
        <translation>ni l’un ni l’autre&#xa0;: reste un problème</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>&amp;Lire ainsi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What the words of “{column}” mean</source>
        <translation>Ce que signifient les mots de «&#xa0;{column}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_ReadingLine</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record id, derived from what the row says</source>
        <translation>ID de fiche, déduit de ce que dit la ligne</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de fiche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Interne ou externe</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No feedback in the row</source>
        <translation>Ligne sans feedback</translation>
    </message>
    <message>
        <source>No column is content</source>
        <translation>Aucune colonne de contenu</translation>
    </message>
    <message>
        <source>Record id is empty</source>
        <translation>ID de fiche vide</translation>
    </message>
    <message>
        <source>Record id stands twice</source>
        <translation>ID de fiche en double</translation>
    </message>
    <message>
        <source>No date of the feedback</source>
        <translation>Aucune date du feedback</translation>
    </message>
    <message>
        <source>Date can&apos;t be read</source>
        <translation>Date illisible</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Jour ou mois d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>Day first and month first</source>
        <translation>Jour d’abord et mois d’abord</translation>
    </message>
    <message>
        <source>Not a date day first</source>
        <translation>Pas de date jour d’abord</translation>
    </message>
    <message>
        <source>Not a date month first</source>
        <translation>Pas de date mois d’abord</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>Date before 1990</source>
        <translation>Date avant 1990</translation>
    </message>
    <message>
        <source>Time that never was</source>
        <translation>Heure inexistante</translation>
    </message>
    <message>
        <source>Time that was twice</source>
        <translation>Heure survenue deux fois</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Pas un nombre entier</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Number is too large</source>
        <translation>Nombre trop grand</translation>
    </message>
    <message>
        <source>Decimal point or comma?</source>
        <translation>Point ou virgule décimale&#xa0;?</translation>
    </message>
    <message>
        <source>Decimal point and comma</source>
        <translation>Point et virgule décimale</translation>
    </message>
    <message>
        <source>No decimal point</source>
        <translation>Pas de point décimal</translation>
    </message>
    <message>
        <source>No decimal comma</source>
        <translation>Pas de virgule décimale</translation>
    </message>
    <message>
        <source>Number shortened by a spreadsheet</source>
        <translation>Nombre abrégé par un tableur</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni oui ni non</translation>
    </message>
    <message>
        <source>JSON can&apos;t be read</source>
        <translation>JSON illisible</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Neither internal nor external</source>
        <translation>Ni interne ni externe</translation>
    </message>
    <message>
        <source>Error of a formula</source>
        <translation>Erreur de formule</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>HTML dans le texte</translation>
    </message>
    <message>
        <source>Over 10 KB</source>
        <translation>Plus de 10 Ko</translation>
    </message>
    <message>
        <source>Close to 10 KB</source>
        <translation>Près de 10 Ko</translation>
    </message>
    <message>
        <source>Shortened to 10 KB</source>
        <translation>Raccourci à 10 Ko</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Diviser en plusieurs champs</translation>
    </message>
    <message>
        <source>Person without email</source>
        <translation>Personne sans e-mail</translation>
    </message>
    <message>
        <source>One person, several names</source>
        <translation>Une personne, plusieurs noms</translation>
    </message>
    <message>
        <source>Field name not in snake_case</source>
        <translation>Nom de champ hors snake_case</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>The import isn&apos;t finished.</source>
        <translation>L’import n’est pas terminé.</translation>
    </message>
    <message>
        <source>It can keep going in the tray; a click on its icon brings the window back.</source>
        <translation>Il peut continuer dans la zone de notification&#xa0;; un clic sur son icône rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>This desktop has no tray. It can keep going in a minimized window.</source>
        <translation>Ce bureau n’a pas de zone de notification. L’import peut continuer dans une fenêtre réduite.</translation>
    </message>
    <message>
        <source>&amp;Keep going, minimized</source>
        <translation>&amp;Continuer, fenêtre réduite</translation>
    </message>
    <message>
        <source>If you quit, it is paused, and goes on from the same place when it is continued. Nothing is sent twice.</source>
        <translation>Si vous quittez, il est mis en pause, et reprend au même endroit quand vous le continuez. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>Mettre en &amp;pause et quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>the feedback itself</source>
        <translation>le feedback lui-même</translation>
    </message>
    <message>
        <source>tells records apart, such as a ticket&apos;s number</source>
        <translation>distingue les fiches, comme un numéro de ticket</translation>
    </message>
    <message>
        <source>when it was given</source>
        <translation>quand il a été donné</translation>
    </message>
    <message>
        <source>a customer, or one of you</source>
        <translation>un client, ou l’un des vôtres</translation>
    </message>
    <message>
        <source>describes it: priority, channel, tags</source>
        <translation>le décrit&#xa0;: priorité, canal, tags</translation>
    </message>
    <message>
        <source>a number or key of another system</source>
        <translation>un numéro ou une clé d’un autre système</translation>
    </message>
    <message>
        <source>who it was, where there is no email</source>
        <translation>qui c’était, quand il n’y a pas d’e-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, heure</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>sans préfixe</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{count} delivered before</source>
        <translation>{count} déjà livrées</translation>
    </message>
    <message>
        <source>{count} cause</source>
        <translation>{count} cause</translation>
    </message>
    <message>
        <source>{count} causes</source>
        <translation>{count} causes</translation>
    </message>
    <message>
        <source>{count} delivered before with other content</source>
        <translation>{count} déjà livrées avec un autre contenu</translation>
    </message>
    <message>
        <source>{count} goes</source>
        <translation>{count} à envoyer</translation>
    </message>
    <message>
        <source>{count} go</source>
        <translation>{count} à envoyer</translation>
    </message>
    <message>
        <source>{count} left out by you</source>
        <translation>{count} exclues par vous</translation>
    </message>
    <message>
        <source>{count} not sent for a repeated id</source>
        <translation>{count} non envoyées pour ID répété</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} stays behind</source>
        <translation>{count} de côté</translation>
    </message>
    <message>
        <source>{count} stay behind</source>
        <translation>{count} de côté</translation>
    </message>
    <message>
        <source>{address} would send the key unprotected. Use https; http is for this computer alone.</source>
        <translation>{address} enverrait la clé sans protection. Utilisez https&#xa0;; http ne convient qu’à cet ordinateur.</translation>
    </message>
    <message>
        <source>{address} is no API address. One looks like https://api.buildbetter.app.</source>
        <translation>{address} n’est pas une adresse d’API. Exemple&#xa0;: https://api.buildbetter.app.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete; unpack it yourself, or download it again.</source>
        <translation>Le fichier compressé est endommagé ou incomplet&#xa0;; décompressez-le vous-même, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password; unpack it and choose the file in it.</source>
        <translation>Le fichier zip est protégé par un mot de passe&#xa0;; décompressez-le et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The zip file holds {count} files; unpack it and choose the one with the data.</source>
        <translation>Le fichier zip contient {count} fichiers&#xa0;; décompressez-le et choisissez celui des données.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than {limit}; unpack it yourself and split it.</source>
        <translation>Le fichier compressé dépasse {limit} une fois décompressé&#xa0;; décompressez-le vous-même et divisez-le.</translation>
    </message>
    <message>
        <source>The file was compressed; {name} in it was read.</source>
        <translation>Le fichier était compressé&#xa0;; {name}, qu’il contient, a été lu.</translation>
    </message>
    <message>
        <source>Blanks between a delimiter and a quoted cell were left out.</source>
        <translation>Des espaces entre un séparateur et une cellule entre guillemets ont été ignorés.</translation>
    </message>
    <message>
        <source>“{value}” is neither internal nor external. Write one of the two.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni interne ni externe. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.</source>
        <translation>{count} valeurs ne sont ni internes ni externes, par exemple «&#xa0;{value}&#xa0;». Écrivez l’un des deux dans chacune.</translation>
    </message>
    <message>
        <source>{what}; --help shows how it is called.</source>
        <translation>{what}&#xa0;; --help montre comment l’appeler.</translation>
    </message>
    <message>
        <source>{count} group of cells is merged; only the first cell of a group has its text.</source>
        <translation>{count} groupe de cellules est fusionné&#xa0;; seule la première cellule d’un groupe contient son texte.</translation>
    </message>
    <message>
        <source>{count} groups of cells are merged; only the first cell of a group has its text.</source>
        <translation>{count} groupes de cellules sont fusionnés&#xa0;; seule la première cellule d’un groupe contient son texte.</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted by this computer. Check the address and the network.</source>
        <translation>Le certificat de {address} n’est pas reconnu par cet ordinateur. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {path}, which isn&apos;t there. Correct it or unset it.</source>
        <translation>SSL_CERT_FILE désigne {path}, qui n’existe pas. Corrigez ou supprimez cette variable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Le certificat du serveur n’est pas reconnu par cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} row has characters that can&apos;t be read, shown as � (row {rows}).</source>
        <translation>{count} ligne a des caractères illisibles, affichés � (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have characters that can&apos;t be read, shown as � (rows {rows}).</source>
        <translation>{count} lignes ont des caractères illisibles, affichés � (lignes {rows}).</translation>
    </message>
    <message>
        <source>“{mark}” counts as empty</source>
        <translation>«&#xa0;{mark}&#xa0;» compte comme vide</translation>
    </message>
    <message>
        <source>Only the first of equal ids sent</source>
        <translation>Seul le premier des ID égaux est envoyé</translation>
    </message>
    <message>
        <source>Long texts shortened</source>
        <translation>Textes longs raccourcis</translation>
    </message>
    <message>
        <source>Long texts split</source>
        <translation>Textes longs divisés</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} back; the import goes on as before.</source>
        <translation>L’horloge de l’ordinateur a été reculée de {duration}&#xa0;; l’import continue comme avant.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} forward; the import goes on as before.</source>
        <translation>L’horloge de l’ordinateur a été avancée de {duration}&#xa0;; l’import continue comme avant.</translation>
    </message>
    <message>
        <source>The file has {count} columns, more than the {most} that can be read; is it a table? Choose another delimiter, or another file.</source>
        <translation>Le fichier a {count} colonnes, plus que les {most} qui peuvent être lues&#xa0;; est-ce un tableau&#xa0;? Choisissez un autre séparateur, ou un autre fichier.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion a été coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be written to: {reason}. Choose another one with --data-dir.</source>
        <translation>Le dossier {path} n’est pas accessible en écriture&#xa0;: {reason}. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>“{value}” is before 1990. See whether the year is right.</source>
        <translation>«&#xa0;{value}&#xa0;» est avant 1990. Voyez si l’année est juste.</translation>
    </message>
    <message>
        <source>{count} dates are before 1990, for example “{value}”. See whether the years are right.</source>
        <translation>{count} dates sont avant 1990, par exemple «&#xa0;{value}&#xa0;». Voyez si les années sont justes.</translation>
    </message>
    <message>
        <source>“{value}” lies in the future. See whether day, month and year are right.</source>
        <translation>«&#xa0;{value}&#xa0;» est dans le futur. Voyez si le jour, le mois et l’année sont justes.</translation>
    </message>
    <message>
        <source>{count} dates lie in the future, for example “{value}”. See whether day, month and year are right.</source>
        <translation>{count} dates sont dans le futur, par exemple «&#xa0;{value}&#xa0;». Voyez si le jour, le mois et l’année sont justes.</translation>
    </message>
    <message>
        <source>“{value}” is no date day first. Turn day and month round, or choose month first in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date jour d’abord. Inversez le jour et le mois, ou choisissez mois d’abord dans les options.</translation>
    </message>
    <message>
        <source>{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose month first in the options.</source>
        <translation>{count} valeurs ne sont pas des dates jour d’abord, par exemple «&#xa0;{value}&#xa0;». Inversez le jour et le mois, ou choisissez mois d’abord dans les options.</translation>
    </message>
    <message>
        <source>“{value}” is no date month first. Turn month and day round, or choose day first in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date mois d’abord. Inversez le mois et le jour, ou choisissez jour d’abord dans les options.</translation>
    </message>
    <message>
        <source>{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose day first in the options.</source>
        <translation>{count} valeurs ne sont pas des dates mois d’abord, par exemple «&#xa0;{value}&#xa0;». Inversez le mois et le jour, ou choisissez jour d’abord dans les options.</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» peut se lire jour d’abord ou mois d’abord, et aucune valeur de «&#xa0;{column}&#xa0;» ne tranche. Choisissez l’un des deux dans les options.</translation>
    </message>
    <message>
        <source>{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>{count} dates peuvent se lire jour d’abord ou mois d’abord, par exemple «&#xa0;{value}&#xa0;», et aucune valeur de «&#xa0;{column}&#xa0;» ne tranche. Choisissez l’un des deux dans les options.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être lu comme une date. Écrivez-la comme 2025-03-31 ou 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>{count} valeurs ne peuvent pas être lues comme des dates, par exemple «&#xa0;{value}&#xa0;». Écrivez-les comme 2025-03-31 ou 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>A delimiter is one character, like , or ; or | or a tab; {delimiter} is not.</source>
        <translation>Un séparateur est un seul caractère, comme , ou&#xa0;; ou | ou une tabulation&#xa0;; {delimiter} n’en est pas un.</translation>
    </message>
    <message>
        <source>Another process is delivering import {import_id}. It goes on there.</source>
        <translation>Un autre processus livre l’import {import_id}. Il continue là-bas.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on from here; nothing was lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis continuez à partir d’ici&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.</source>
        <translation>La date du feedback est vide, la fiche indique donc l’heure de l’import. Écrivez-en une, ou définissez une date fixe.</translation>
    </message>
    <message>
        <source>{count} rows have no date of the feedback, so their records show the time of import. Write one in each, or set a fixed date.</source>
        <translation>{count} lignes n’ont pas de date du feedback, leurs fiches indiquent donc l’heure de l’import. Écrivez-en une dans chacune, ou définissez une date fixe.</translation>
    </message>
    <message>
        <source>A draft of {file} was saved by a newer version of this program. Use that version to go on with it.</source>
        <translation>Un brouillon de {file} a été enregistré par une version plus récente de ce programme. Utilisez cette version pour le continuer.</translation>
    </message>
    <message>
        <source>The draft {path} can&apos;t be read, so what was changed there is lost.</source>
        <translation>Le brouillon {path} est illisible, ses modifications sont donc perdues.</translation>
    </message>
    <message>
        <source>“{value}” is no email address. Write one like ann@example.com, or empty the cell.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse e-mail. Écrivez-en une comme ann@example.com, ou videz la cellule.</translation>
    </message>
    <message>
        <source>{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or empty the cells.</source>
        <translation>{count} valeurs ne sont pas des adresses e-mail, par exemple «&#xa0;{value}&#xa0;». Écrivez-les comme ann@example.com, ou videz les cellules.</translation>
    </message>
    <message>
        <source>The answer about the new source was lost, so it is made again. An empty source of the same name may be left in BuildBetter.</source>
        <translation>La réponse au sujet de la nouvelle source a été perdue, la source est donc créée de nouveau. Une source vide du même nom peut rester dans BuildBetter.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in row {rows}.</source>
        <translation>Le fichier n’indique pas son encodage&#xa0;; {encoding} en donne le meilleur texte. Vérifiez les lettres accentuées à la ligne {rows}.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in rows {rows}.</source>
        <translation>Le fichier n’indique pas son encodage&#xa0;; {encoding} en donne le meilleur texte. Vérifiez les lettres accentuées aux lignes {rows}.</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis.</source>
        <translation>Il n’existe pas d’encodage nommé {encoding}&#xa0;; utilisez un nom comme utf-8, windows-1252 ou shift_jis.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}. What was deleted before it is gone.</source>
        <translation>{path} ne peut pas être supprimé&#xa0;: {reason}. Ce qui a été supprimé avant ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>An import is being delivered. Stop it, or let it come to its end, then delete the data.</source>
        <translation>Un import est en cours de livraison. Arrêtez-le, ou laissez-le finir, puis supprimez les données.</translation>
    </message>
    <message>
        <source>{count} row has a cell with an Excel error like #N/A (row {rows}).</source>
        <translation>{count} ligne a une cellule avec une erreur Excel comme #N/A (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have cells with an Excel error like #N/A (rows {rows}).</source>
        <translation>{count} lignes ont des cellules avec une erreur Excel comme #N/A (lignes {rows}).</translation>
    </message>
    <message>
        <source>The workbook has cells with an Excel error (like #N/A), which look empty here; save it as .xlsx to see which ones.</source>
        <translation>Le classeur a des cellules avec une erreur Excel (comme #N/A), qui paraissent vides ici&#xa0;; enregistrez-le en .xlsx pour voir lesquelles.</translation>
    </message>
    <message>
        <source>The rows that stay behind don&apos;t fit into a workbook; they are in {path} instead.</source>
        <translation>Les lignes restées de côté ne tiennent pas dans un classeur&#xa0;; elles sont dans {path} à la place.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Make room, or choose another place.</source>
        <translation>Le disque est plein, {path} n’a donc pas été écrit. Libérez de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} can&apos;t hold the rows that stay behind. Give it a name that ends in .xlsx or .csv.</source>
        <translation>{path} ne peut pas contenir les lignes restées de côté. Donnez-lui un nom qui finit par .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another.</source>
        <translation>Le dossier {path} n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is the file that is imported. Give the rows that stay behind another name.</source>
        <translation>{path} est le fichier importé. Donnez un autre nom au fichier des lignes restées de côté.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Close it where it is open, or choose another name.</source>
        <translation>{path} n’a pas pu être écrit ({why}). Fermez-le là où il est ouvert, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The field name “{name}” is not in snake_case. Write it like nps_score.</source>
        <translation>Le nom de champ «&#xa0;{name}&#xa0;» n’est pas en snake_case. Écrivez-le comme nps_score.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); export it again.</source>
        <translation>Le fichier est vide (0 octet)&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} may not be opened by this user account; change its permissions, or copy it elsewhere.</source>
        <translation>{path} ne peut pas être ouvert par ce compte d’utilisateur&#xa0;; changez ses autorisations, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>There is no data in the file; choose another file, or export it again.</source>
        <translation>Le fichier ne contient aucune donnée&#xa0;; choisissez un autre fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password; open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.</source>
        <translation>Ce classeur est protégé par un mot de passe&#xa0;; ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur), enregistrez-le, et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Le fichier n’est ni du texte ni un classeur&#xa0;; exportez le tableau en CSV ou en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a CSV or Excel file in it.</source>
        <translation>{path} est un dossier&#xa0;; choisissez-y un fichier CSV ou Excel.</translation>
    </message>
    <message>
        <source>The file is {what}, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Le fichier est {what}, pas un tableau&#xa0;; exportez le tableau en CSV ou en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>Le fichier est du JSON, pas un tableau&#xa0;; exportez le tableau en CSV ou en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is the lock file that an office program keeps while a workbook is open; choose the workbook itself, whose name is the same without ~$ or .~lock.</source>
        <translation>C’est le fichier de verrouillage qu’une suite bureautique garde tant qu’un classeur est ouvert&#xa0;; choisissez le classeur lui-même, dont le nom est le même sans ~$ ni .~lock.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but holds plain text without columns; export it again and choose the new file.</source>
        <translation>Le fichier porte l’extension {suffix} mais contient du texte brut sans colonnes&#xa0;; exportez-le de nouveau et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again.</source>
        <translation>C’est un pointeur Git LFS, pas le fichier lui-même&#xa0;; récupérez le fichier avec «&#xa0;git lfs pull&#xa0;» et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; download the export again.</source>
        <translation>Le fichier est une page web sans tableau, peut-être une page de connexion enregistrée à la place de l’export&#xa0;; téléchargez l’export de nouveau.</translation>
    </message>
    <message>
        <source>The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>Le fichier est un classeur dans un format XML (Excel 2003 ou OpenDocument à plat)&#xa0;; ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is no file at {path}; check the name and the folder.</source>
        <translation>Il n’y a pas de fichier à l’emplacement {path}&#xa0;; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file needs more memory than this computer has; split it and import the parts.</source>
        <translation>Le fichier demande plus de mémoire que n’en a cet ordinateur&#xa0;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); copy it to another folder and choose the copy.</source>
        <translation>{path} est illisible ({reason})&#xa0;; copiez-le dans un autre dossier et choisissez la copie.</translation>
    </message>
    <message>
        <source>a database (Access)</source>
        <translation>une base de données (Access)</translation>
    </message>
    <message>
        <source>a data file of another program</source>
        <translation>un fichier de données d&apos;un autre programme</translation>
    </message>
    <message>
        <source>an email message</source>
        <translation>un message électronique</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>{count} column has texts written as formulas (=&quot;00123&quot;), and was read without the signs: {columns}.</source>
        <translation>{count} colonne contient des textes écrits comme des formules (=&quot;00123&quot;), et a été lue sans ces signes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have texts written as formulas (=&quot;00123&quot;), and were read without the signs: {columns}.</source>
        <translation>{count} colonnes contiennent des textes écrits comme des formules (=&quot;00123&quot;), et ont été lues sans ces signes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The header has {count} rows; they were joined into one name a column.</source>
        <translation>L’en-tête a {count} lignes&#xa0;; elles ont été réunies en un nom par colonne.</translation>
    </message>
    <message>
        <source>No header was found; the columns are named Column 1, Column 2, and so on.</source>
        <translation>Aucun en-tête n’a été trouvé&#xa0;; les colonnes sont nommées Colonne 1, Colonne 2, et ainsi de suite.</translation>
    </message>
    <message>
        <source>There is no row {row} for the header; the file ends at row {last}.</source>
        <translation>Il n’y a pas de ligne {row} pour l’en-tête&#xa0;; le fichier s’arrête à la ligne {last}.</translation>
    </message>
    <message>
        <source>{count} column has no name in the header; it is named {columns}.</source>
        <translation>{count} colonne n’a pas de nom dans l’en-tête&#xa0;; elle est nommée {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have no name in the header; they are named {columns}.</source>
        <translation>{count} colonnes n’ont pas de nom dans l’en-tête&#xa0;; elles sont nommées {columns}.</translation>
    </message>
    <message>
        <source>{count} column has the name of an earlier one; it is named {columns}.</source>
        <translation>{count} colonne a le nom d’une colonne précédente&#xa0;; elle est nommée {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have the names of earlier ones; they are named {columns}.</source>
        <translation>{count} colonnes ont les noms de colonnes précédentes&#xa0;; elles sont nommées {columns}.</translation>
    </message>
    <message>
        <source>This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>Ce texte contient des balises HTML, qui sont envoyées telles quelles. Retirez le HTML, ou laissez-le ainsi.</translation>
    </message>
    <message>
        <source>{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>{count} textes contiennent des balises HTML, qui sont envoyées telles quelles. Retirez le HTML, ou laissez-les ainsi.</translation>
    </message>
    <message>
        <source>The record id is empty. Write one, or leave the row out.</source>
        <translation>L’ID de fiche est vide. Écrivez-en un, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>{count} rows have no record id. Write one in each, or leave the rows out.</source>
        <translation>{count} lignes n’ont pas d’ID de fiche. Écrivez-en un dans chacune, ou excluez les lignes.</translation>
    </message>
    <message>
        <source>Row {row} of this import has the record id “{value}”, too. Give this row another one.</source>
        <translation>La ligne {row} de cet import a aussi l’ID de fiche «&#xa0;{value}&#xa0;». Donnez-en un autre à cette ligne.</translation>
    </message>
    <message>
        <source>{count} imports begin with {import_id}. Give more of the id.</source>
        <translation>{count} imports commencent par {import_id}. Indiquez l’ID plus complètement.</translation>
    </message>
    <message>
        <source>There is no import {import_id} in the journal. `history` lists them.</source>
        <translation>Il n’y a pas d’import {import_id} dans le journal. `history` les liste.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away.</source>
        <translation>Le journal {path} est endommagé et a été laissé tel quel. Remettez-en une copie, ou déplacez-le.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Choose another folder with --data-dir.</source>
        <translation>{path} appartient à un autre programme. Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The disk with the journal {path} is full. Make room, then go on from here; nothing was lost.</source>
        <translation>Le disque qui contient le journal {path} est plein. Libérez de la place, puis continuez à partir d’ici&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Another process keeps the journal {path} busy. Try again when it is done.</source>
        <translation>Un autre processus occupe le journal {path}. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The journal {path} is from a newer version of this program. Update the program to use it.</source>
        <translation>Le journal {path} vient d’une version plus récente de ce programme. Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written to. Make the file and its folder writable.</source>
        <translation>Le journal {path} n’est pas accessible en écriture. Autorisez l’écriture sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be used ({why}). Check the disk and the folder.</source>
        <translation>Le journal {path} est inutilisable ({why}). Vérifiez le disque et le dossier.</translation>
    </message>
    <message>
        <source>There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY.</source>
        <translation>Il n’y a pas de clé API. Enregistrez-en une avec `key set`, ou définissez BUILDBETTER_API_KEY.</translation>
    </message>
    <message>
        <source>The server refused the API key: {words} Give a valid key, then go on from here.</source>
        <translation>Le serveur a refusé la clé API&#xa0;: {words} Indiquez une clé valide, puis continuez à partir d’ici.</translation>
    </message>
    <message>
        <source>The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization that both belong to the same organization.</source>
        <translation>La clé n’est pas celle avec laquelle l’import {import_id} a commencé. Utilisez celle-là, ou confirmez par --same-organization que les deux appartiennent à la même organisation.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from BuildBetter&apos;s settings.</source>
        <translation>La clé API contient des caractères qu’aucune clé n’a. Copiez-la de nouveau depuis les paramètres de BuildBetter.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used ({reason}). Set {variable} instead.</source>
        <translation>Le trousseau du système est inutilisable ({reason}). Définissez {variable} à la place.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, or set {variable}.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le, ou définissez {variable}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. Set {variable} instead.</source>
        <translation>Cet ordinateur n’a pas de trousseau où conserver la clé. Définissez {variable} à la place.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.</source>
        <translation>Le trousseau du système n’a pas répondu en {seconds} secondes. Déverrouillez-le, ou définissez {variable}.</translation>
    </message>
    <message>
        <source>{count} rows were refused one after the other for the same reason: {words} Mend the rows, or go on and let such rows be refused.</source>
        <translation>{count} lignes de suite ont été refusées pour la même raison&#xa0;: {words} Corrigez les lignes, ou continuez et laissez refuser de telles lignes.</translation>
    </message>
    <message>
        <source>The limit {limit} is no number of requests in seconds. Write one like 100/60.</source>
        <translation>La limite {limit} n’est pas un nombre de requêtes par nombre de secondes. Écrivez-la comme 100/60.</translation>
    </message>
    <message>
        <source>Lines are quoted as a whole in this file, and were taken apart into cells.</source>
        <translation>Dans ce fichier, chaque ligne est entre guillemets en entier, et a été découpée en cellules.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. Take it away from one of them.</source>
        <translation>Les colonnes «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» sont toutes deux utilisées comme «&#xa0;{target}&#xa0;», qui n’accepte qu’une colonne. Retirez cet usage à l’une d’elles.</translation>
    </message>
    <message>
        <source>{file}: {where}: “{value}” is not one of {allowed}.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas parmi {allowed}.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have. Choose the file that it was made for, or make a new mapping.</source>
        <translation>La correspondance nomme la colonne «&#xa0;{column}&#xa0;», que ce fichier n’a pas. Choisissez le fichier pour lequel elle a été faite, ou créez une nouvelle correspondance.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have; the nearest is “{near}”. Change the name in the mapping or in the file.</source>
        <translation>La correspondance nomme la colonne «&#xa0;{column}&#xa0;», que ce fichier n’a pas&#xa0;; la plus proche est «&#xa0;{near}&#xa0;». Changez le nom dans la correspondance ou dans le fichier.</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» de la correspondance pourrait être «&#xa0;{first}&#xa0;» ou «&#xa0;{second}&#xa0;» de ce fichier. Écrivez son nom exactement.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”.</source>
        <translation>La correspondance nomme deux fois la colonne «&#xa0;{column}&#xa0;» de ce fichier&#xa0;: «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;».</translation>
    </message>
    <message>
        <source>The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. Give both the same, or one of them another name.</source>
        <translation>La valeur fixe «&#xa0;{name}&#xa0;» et la colonne «&#xa0;{column}&#xa0;» donnent un champ du même nom, mais de catégorie ou de type différents. Donnez les mêmes aux deux, ou un autre nom à l’une des deux.</translation>
    </message>
    <message>
        <source>A fixed value can&apos;t be the record id (external_id), because every record needs an id of its own. Use a column, or none: then ids are derived.</source>
        <translation>Une valeur fixe ne peut pas être l’ID de fiche (external_id), car chaque fiche doit avoir le sien. Utilisez une colonne, ou aucune&#xa0;: les ID sont alors déduits.</translation>
    </message>
    <message>
        <source>Two fixed values go to “{target}”. Take one of them away.</source>
        <translation>Deux valeurs fixes vont à «&#xa0;{target}&#xa0;». Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is missing.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: la clé «&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in one object. Keep one of them.</source>
        <translation>{file}&#xa0;: la clé «&#xa0;{key}&#xa0;» figure deux fois dans un même objet. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: la clé «&#xa0;{key}&#xa0;» est inconnue. Retirez-la ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>{file} is no valid JSON: line {line}, column {column} is where it breaks off.</source>
        <translation>{file} n’est pas du JSON valide&#xa0;: la ligne {line}, colonne {column}, est l’endroit où il s’interrompt.</translation>
    </message>
    <message>
        <source>{file} is no JSON text in UTF-8. Choose a mapping that this program saved.</source>
        <translation>{file} n’est pas un texte JSON en UTF-8. Choisissez une correspondance enregistrée par ce programme.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name.</source>
        <translation>Les colonnes «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» donnent toutes deux un champ nommé «&#xa0;{name}&#xa0;». Donnez un autre nom à l’un des champs.</translation>
    </message>
    <message>
        <source>The column “{column}” makes two fields named “{name}”. Give one of them another name.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» donne deux champs nommés «&#xa0;{name}&#xa0;». Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. Replace whole cells only, or choose another text.</source>
        <translation>Remplacer «&#xa0;{find}&#xa0;» par «&#xa0;{replace}&#xa0;» dans «&#xa0;{column}&#xa0;» modifierait sans cesse son propre résultat. Ne remplacez que des cellules entières, ou choisissez un autre texte.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. Choose another text.</source>
        <translation>Remplacer «&#xa0;{find}&#xa0;» par «&#xa0;{replace}&#xa0;» rendrait les textes de «&#xa0;{column}&#xa0;» trop grands pour cet ordinateur. Choisissez un autre texte.</translation>
    </message>
    <message>
        <source>The pattern “{find}” of a step on “{column}” can&apos;t be used: {reason}.</source>
        <translation>Le motif «&#xa0;{find}&#xa0;» d’une étape sur «&#xa0;{column}&#xa0;» est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: do «&#xa0;{value}&#xa0;» n’est pas parmi trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. Choose another text to find.</source>
        <translation>Remplacer «&#xa0;{find}&#xa0;» par «&#xa0;{replace}&#xa0;» dans «&#xa0;{column}&#xa0;» ne s’arrête jamais, par exemple dans «&#xa0;{value}&#xa0;». Choisissez un autre texte à rechercher.</translation>
    </message>
    <message>
        <source>{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: to «&#xa0;{value}&#xa0;» n’est pas parmi field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</translation>
    </message>
    <message>
        <source>The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC.</source>
        <translation>Le fuseau horaire «&#xa0;{timezone}&#xa0;» est inconnu. Écrivez-le comme Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>The mapping {file} can&apos;t be read: {reason}.</source>
        <translation>La correspondance {file} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be saved as {file}: {reason}.</source>
        <translation>La correspondance ne peut pas être enregistrée sous {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” is used twice as “{target}”. Take one of the two away.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» est utilisée deux fois comme «&#xa0;{target}&#xa0;». Retirez l’un des deux usages.</translation>
    </message>
    <message>
        <source>{file}: {where}: it is empty. Write a text.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: c’est vide. Écrivez un texte.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a list.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: {value} n’est pas une liste.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a whole number.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: {value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not an object with keys.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: {value} n’est pas un objet avec des clés.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a text.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: {value} n’est pas un texte.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} can&apos;t stand here.</source>
        <translation>{file}&#xa0;: {where}&#xa0;: {value} n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>{file} is a mapping of version {version}, and this program knows version 1. Use a newer one.</source>
        <translation>{file} est une correspondance de version {version}, et ce programme connaît la version 1. Utilisez un programme plus récent.</translation>
    </message>
    <message>
        <source>{file}: the key “version” is missing. A mapping begins with &quot;version&quot;: 1.</source>
        <translation>{file}&#xa0;: la clé «&#xa0;version&#xa0;» manque. Une correspondance commence par &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>Send as decimal numbers</source>
        <translation>Envoyer comme nombres décimaux</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Envoyer comme texte</translation>
    </message>
    <message>
        <source>Use decimal comma</source>
        <translation>Lire avec virgule décimale</translation>
    </message>
    <message>
        <source>Use “{column}” as content, too</source>
        <translation>Utiliser aussi «&#xa0;{column}&#xa0;» comme contenu</translation>
    </message>
    <message>
        <source>Use day first</source>
        <translation>Lire jour d’abord</translation>
    </message>
    <message>
        <source>Use day first in this column</source>
        <translation>Lire jour d’abord dans cette colonne</translation>
    </message>
    <message>
        <source>Derive ids from what the rows say</source>
        <translation>Déduire les ID du contenu des lignes</translation>
    </message>
    <message>
        <source>Treat {marks} as empty</source>
        <translation>Traiter {marks} comme vide</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in all columns</source>
        <translation>Traiter {marks} comme vide dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in this column</source>
        <translation>Traiter {marks} comme vide dans cette colonne</translation>
    </message>
    <message>
        <source>Fill the empty cells…</source>
        <translation>Remplir les cellules vides…</translation>
    </message>
    <message>
        <source>Keep the first email address</source>
        <translation>Garder la première adresse e-mail</translation>
    </message>
    <message>
        <source>Send only the first of equal ids</source>
        <translation>N’envoyer que le premier des ID égaux</translation>
    </message>
    <message>
        <source>Take the HTML out</source>
        <translation>Retirer le HTML</translation>
    </message>
    <message>
        <source>Use month first</source>
        <translation>Lire mois d’abord</translation>
    </message>
    <message>
        <source>Use month first in this column</source>
        <translation>Lire mois d’abord dans cette colonne</translation>
    </message>
    <message>
        <source>Keep only the number</source>
        <translation>Ne garder que le nombre</translation>
    </message>
    <message>
        <source>Use decimal point</source>
        <translation>Lire avec point décimal</translation>
    </message>
    <message>
        <source>Shorten long texts</source>
        <translation>Raccourcir les textes longs</translation>
    </message>
    <message>
        <source>Split long texts</source>
        <translation>Diviser les textes longs</translation>
    </message>
    <message>
        <source>Read {yes} as yes, {no} as no</source>
        <translation>Lire {yes} comme oui, {no} comme non</translation>
    </message>
    <message>
        <source>Say which words mean yes…</source>
        <translation>Indiquer quels mots signifient oui…</translation>
    </message>
    <message>
        <source>Read {no} as no</source>
        <translation>Lire {no} comme non</translation>
    </message>
    <message>
        <source>Read {yes} as yes</source>
        <translation>Lire {yes} comme oui</translation>
    </message>
    <message>
        <source>Mends this row.</source>
        <translation>Corrige cette ligne.</translation>
    </message>
    <message>
        <source>Mends all {count} rows.</source>
        <translation>Corrige les {count} lignes.</translation>
    </message>
    <message>
        <source>Mends {mended} of the first {count} rows.</source>
        <translation>Corrige {mended} des {count} premières lignes.</translation>
    </message>
    <message>
        <source>Mends {mended} of {count} rows.</source>
        <translation>Corrige {mended} lignes sur {count}.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>“{value}” has no email address, so no person is made of it. Write one, or use the column as an identity field.</source>
        <translation>«&#xa0;{value}&#xa0;» n’a pas d’adresse e-mail, aucune personne n’en est donc créée. Écrivez-en une, ou utilisez la colonne comme champ d’identité.</translation>
    </message>
    <message>
        <source>{count} rows have a name or a company and no email address, for example “{value}”, so no people are made of them. Write addresses, or use the column as an identity field.</source>
        <translation>{count} lignes ont un nom ou une entreprise mais pas d’adresse e-mail, par exemple «&#xa0;{value}&#xa0;», aucune personne n’en est donc créée. Écrivez des adresses, ou utilisez la colonne comme champ d’identité.</translation>
    </message>
    <message>
        <source>The network was away for {duration}; the import went on at {time}.</source>
        <translation>Le réseau a été absent pendant {duration}&#xa0;; l’import a repris à {time}.</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>Aucune connexion au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <source>{address} could not be reached for {seconds} s. {words} Go on from here later.</source>
        <translation>{address} n’a pas pu être joint pendant {seconds} s. {words} Continuez à partir d’ici plus tard.</translation>
    </message>
    <message>
        <source>This row has no feedback: nothing stands in any content field. Write it, or leave the row out.</source>
        <translation>Cette ligne n’a pas de feedback&#xa0;: rien ne figure dans aucun champ de contenu. Écrivez-le, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.</source>
        <translation>{count} lignes n’ont pas de feedback&#xa0;: rien ne figure dans aucun champ de contenu. Écrivez-le, ou excluez les lignes.</translation>
    </message>
    <message>
        <source>No column is used as content, so this file has no feedback. Say which column the feedback is.</source>
        <translation>Aucune colonne n’est utilisée comme contenu, ce fichier n’a donc pas de feedback. Indiquez quelle colonne est le feedback.</translation>
    </message>
    <message>
        <source>There is no screen for the window here. --help shows what the command line can do.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre ici. --help montre ce que permet la ligne de commande.</translation>
    </message>
    <message>
        <source>No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it with --mapping.</source>
        <translation>Aucune colonne n’est avec certitude le feedback lui-même. Créez une correspondance avec `map`, indiquez-y quelle colonne l’est, et désignez-la avec --mapping.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake from here. If it sleeps, the import waits and then goes on.</source>
        <translation>La mise en veille de cet ordinateur ne peut pas être empêchée d’ici. S’il se met en veille, l’import attend puis reprend.</translation>
    </message>
    <message>
        <source>There is no import to go on with. `import` begins one.</source>
        <translation>Il n’y a pas d’import à continuer. `import` en commence un.</translation>
    </message>
    <message>
        <source>{count} row had NUL characters, which were removed (row {rows}).</source>
        <translation>{count} ligne avait des caractères NUL, qui ont été retirés (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows had NUL characters, which were removed (rows {rows}).</source>
        <translation>{count} lignes avaient des caractères NUL, qui ont été retirés (lignes {rows}).</translation>
    </message>
    <message>
        <source>The header had NUL characters, which were removed.</source>
        <translation>L’en-tête avait des caractères NUL, qui ont été retirés.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal comma. Write it with one, or choose decimal point in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» n’a pas de virgule décimale. Écrivez-la, ou choisissez point décimal dans les options.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal point in the options.</source>
        <translation>{count} nombres n’ont pas de virgule décimale, par exemple «&#xa0;{value}&#xa0;». Écrivez-la, ou choisissez point décimal dans les options.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal point. Write it with one, or choose decimal comma in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» n’a pas de point décimal. Écrivez-le, ou choisissez virgule décimale dans les options.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal comma in the options.</source>
        <translation>{count} nombres n’ont pas de point décimal, par exemple «&#xa0;{value}&#xa0;». Écrivez-le, ou choisissez virgule décimale dans les options.</translation>
    </message>
    <message>
        <source>“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>«&#xa0;{value}&#xa0;» peut valoir mille ou un peu plus de un, et aucune valeur de «&#xa0;{column}&#xa0;» ne tranche. Choisissez point décimal ou virgule décimale dans les options.</translation>
    </message>
    <message>
        <source>{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>{count} nombres peuvent avoir un séparateur décimal ou des milliers, par exemple «&#xa0;{value}&#xa0;», et aucune valeur de «&#xa0;{column}&#xa0;» ne tranche. Choisissez point décimal ou virgule décimale dans les options.</translation>
    </message>
    <message>
        <source>Import {import_id} goes to {address}. Leave --api-url out, or name that address.</source>
        <translation>L’import {import_id} va à {address}. Omettez --api-url, ou indiquez cette adresse.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written: {reason}. Free the disk, or send the output elsewhere.</source>
        <translation>Le résultat ne peut pas être écrit&#xa0;: {reason}. Libérez le disque, ou dirigez la sortie ailleurs.</translation>
    </message>
    <message>
        <source>“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them alike if that is wrong.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas envoyé pour {email}&#xa0;: une autre ligne dit «&#xa0;{sent}&#xa0;», et la ligne la plus récente l’emporte. Rendez-les identiques si c’est faux.</translation>
    </message>
    <message>
        <source>{count} rows say something else of a person than the newest row does, for example “{value}” of {email}, for whom “{sent}” is sent. Make them alike if that is wrong.</source>
        <translation>{count} lignes disent d’une personne autre chose que la ligne la plus récente, par exemple «&#xa0;{value}&#xa0;» de {email}, pour qui «&#xa0;{sent}&#xa0;» est envoyé. Rendez-les identiques si c’est faux.</translation>
    </message>
    <message>
        <source>{rows}: {sums}</source>
        <translation>{rows}&#xa0;: {sums}</translation>
    </message>
    <message>
        <source>1 delivered before</source>
        <translation>1 déjà livrée</translation>
    </message>
    <message>
        <source>{rows} ({causes})</source>
        <translation>{rows} ({causes})</translation>
    </message>
    <message>
        <source>1 delivered before with other content</source>
        <translation>1 déjà livrée avec un autre contenu</translation>
    </message>
    <message>
        <source>1 left out by you</source>
        <translation>1 exclue par vous</translation>
    </message>
    <message>
        <source>1 not sent for a repeated id</source>
        <translation>1 non envoyée pour ID répété</translation>
    </message>
    <message>
        <source>Read with decimal comma</source>
        <translation>Lu avec virgule décimale</translation>
    </message>
    <message>
        <source>Read with decimal point</source>
        <translation>Lu avec point décimal</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some dates of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas fiable&#xa0;: certaines dates de «&#xa0;{column}&#xa0;» ne conviennent que jour d’abord ({day_first}), d’autres que mois d’abord ({month_first}). Choisissez l’un des deux dans les options, puis corrigez celles qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>{count} dates can&apos;t be trusted, for example “{value}”: some of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} dates ne sont pas fiables, par exemple «&#xa0;{value}&#xa0;»&#xa0;: certaines de «&#xa0;{column}&#xa0;» ne conviennent que jour d’abord ({day_first}), d’autres que mois d’abord ({month_first}). Choisissez l’un des deux dans les options, puis corrigez celles qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un fichier Arrow</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>un calendrier</translation>
    </message>
    <message>
        <source>a file of contacts (vCard)</source>
        <translation>un fichier de contacts (vCard)</translation>
    </message>
    <message>
        <source>a table in the DIF format</source>
        <translation>un tableau au format DIF</translation>
    </message>
    <message>
        <source>a document of another program</source>
        <translation>un document d’un autre programme</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un document texte (RTF)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>une base de données (SQLite)</translation>
    </message>
    <message>
        <source>a workbook in the SYLK format</source>
        <translation>un classeur au format SYLK</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>une archive web</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.</source>
        <translation>L’ID de fiche «&#xa0;{value}&#xa0;» figure aussi à la ligne {other}. Écrivez-en un autre, ou n’envoyez que le premier des ID égaux.</translation>
    </message>
    <message>
        <source>{count} rows share their record id with another row, for example “{value}”. Write others, or send only the first of equal ids.</source>
        <translation>{count} lignes partagent leur ID de fiche avec une autre ligne, par exemple «&#xa0;{value}&#xa0;». Écrivez-en d’autres, ou n’envoyez que le premier des ID égaux.</translation>
    </message>
    <message>
        <source>“{value}” is no valid JSON. Mend it, or send the column as text.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas du JSON valide. Corrigez-le, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} valeurs ne sont pas du JSON valide, par exemple «&#xa0;{value}&#xa0;». Corrigez-les, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Write true or false, or send the column as text.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni oui ni non. Écrivez true ou false, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column as text.</source>
        <translation>{count} valeurs ne sont ni oui ni non, par exemple «&#xa0;{value}&#xa0;». Écrivez true ou false, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write one, or send the column as text.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre. Écrivez-en un, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>{count} values are no numbers, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} valeurs ne sont pas des nombres, par exemple «&#xa0;{value}&#xa0;». Corrigez-les, ou envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write one, or send the column as decimal numbers or as text.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier. Écrivez-en un, ou envoyez la colonne comme nombres décimaux ou comme texte.</translation>
    </message>
    <message>
        <source>{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal numbers or as text.</source>
        <translation>{count} valeurs ne sont pas des nombres entiers, par exemple «&#xa0;{value}&#xa0;». Corrigez-les, ou envoyez la colonne comme nombres décimaux ou comme texte.</translation>
    </message>
    <message>
        <source>“{value}” is too large a number to be sent. Send the column as text.</source>
        <translation>«&#xa0;{value}&#xa0;» est un nombre trop grand pour être envoyé. Envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>{count} numbers are too large to be sent, for example “{value}”. Send the column as text.</source>
        <translation>{count} nombres sont trop grands pour être envoyés, par exemple «&#xa0;{value}&#xa0;». Envoyez la colonne comme texte.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas fiable&#xa0;: certains nombres de «&#xa0;{column}&#xa0;» ont un point décimal ({point}), d’autres une virgule décimale ({comma}). Choisissez l’un des deux dans les options, puis corrigez ceux qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>{count} numbers can&apos;t be trusted, for example “{value}”: some of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} nombres ne sont pas fiables, par exemple «&#xa0;{value}&#xa0;»&#xa0;: certains de «&#xa0;{column}&#xa0;» ont un point décimal ({point}), d’autres une virgule décimale ({comma}). Choisissez l’un des deux dans les options, puis corrigez ceux qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>The server failed at this row again and again; perhaps it arrived. {words}</source>
        <translation>Le serveur a échoué à plusieurs reprises sur cette ligne&#xa0;; elle est peut-être arrivée. {words}</translation>
    </message>
    <message>
        <source>The server failed at the row&apos;s person again and again. {words}</source>
        <translation>Le serveur a échoué à plusieurs reprises sur la personne de la ligne. {words}</translation>
    </message>
    <message>
        <source>The server refused the row&apos;s person: {words}</source>
        <translation>Le serveur a refusé la personne de la ligne&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used on this computer; choose another one, or 0 for a free one.</source>
        <translation>Le port {port} est inutilisable sur cet ordinateur&#xa0;; choisissez-en un autre, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>The practice server&apos;s database {path} can&apos;t be opened ({reason}); choose another file.</source>
        <translation>La base de données {path} du serveur d’essai ne peut pas être ouverte ({reason})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>--practice goes to a server on this computer. Leave --api-url or --practice out.</source>
        <translation>--practice va à un serveur sur cet ordinateur. Omettez --api-url ou --practice.</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was sent.</source>
        <translation>L’import a été annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal comma, none a decimal point.</source>
        <translation>Une valeur de «&#xa0;{column}&#xa0;» a une virgule décimale, aucune un point décimal.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal comma, none a decimal point.</source>
        <translation>{count} valeurs de «&#xa0;{column}&#xa0;» ont une virgule décimale, aucune un point décimal.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only day first, none only month first.</source>
        <translation>Une valeur de «&#xa0;{column}&#xa0;» ne se lit que jour d’abord, aucune que mois d’abord.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only day first, none only month first.</source>
        <translation>{count} valeurs de «&#xa0;{column}&#xa0;» ne se lisent que jour d’abord, aucune que mois d’abord.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only month first, none only day first.</source>
        <translation>Une valeur de «&#xa0;{column}&#xa0;» ne se lit que mois d’abord, aucune que jour d’abord.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only month first, none only day first.</source>
        <translation>{count} valeurs de «&#xa0;{column}&#xa0;» ne se lisent que mois d’abord, aucune que jour d’abord.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal point, none a decimal comma.</source>
        <translation>Une valeur de «&#xa0;{column}&#xa0;» a un point décimal, aucune une virgule décimale.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal point, none a decimal comma.</source>
        <translation>{count} valeurs de «&#xa0;{column}&#xa0;» ont un point décimal, aucune une virgule décimale.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put it into the system&apos;s proxy settings, then go on from here.</source>
        <translation>Le proxy demande une connexion. Indiquez-la dans les paramètres de proxy du système, puis continuez à partir d’ici.</translation>
    </message>
    <message>
        <source>The proxy could not reach the server.</source>
        <translation>Le proxy n’a pas pu joindre le serveur.</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>Le proxy demande une connexion.</translation>
    </message>
    <message>
        <source>Quotes in cells are written as \&quot; in this file, and were read as &quot;.</source>
        <translation>Les guillemets des cellules sont écrits \&quot; dans ce fichier, et ont été lus comme &quot;.</translation>
    </message>
    <message>
        <source>Cells are quoted with &apos; in this file, and were read without it.</source>
        <translation>Dans ce fichier, les cellules sont entre &apos;, et ont été lues sans ce signe.</translation>
    </message>
    <message>
        <source>{count} row has a quote that is out of place, and was read as it stands (row {rows}).</source>
        <translation>{count} ligne a un guillemet mal placé, et a été lue telle quelle (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have a quote that is out of place, and were read as they stand (rows {rows}).</source>
        <translation>{count} lignes ont un guillemet mal placé, et ont été lues telles quelles (lignes {rows}).</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is a web page; its largest table was read.</source>
        <translation>Le fichier porte l’extension {suffix} mais est une page web&#xa0;; son plus grand tableau a été lu.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is delimited text, and was read as such.</source>
        <translation>Le fichier porte l’extension {suffix} mais est un texte délimité, et a été lu comme tel.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is an .{format} workbook, and was read as such.</source>
        <translation>Le fichier porte l’extension {suffix} mais est un classeur .{format}, et a été lu comme tel.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>La lecture du fichier a été annulée.</translation>
    </message>
    <message>
        <source>{address} redirects to another address. Check the API address.</source>
        <translation>{address} redirige vers une autre adresse. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The server answered {status} without a reason.</source>
        <translation>Le serveur a répondu {status} sans donner de raison.</translation>
    </message>
    <message>
        <source>{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} ligne contient une formule dont le résultat n&apos;est pas enregistré dans le classeur, et paraît vide ici (ligne {rows})&#xa0;; ouvrez le classeur dans Excel, enregistrez-le et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{count} rows have formulas whose results are not stored in the workbook, and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} lignes contiennent des formules dont les résultats ne sont pas enregistrés dans le classeur, et paraissent vides ici (lignes {rows})&#xa0;; ouvrez le classeur dans Excel, enregistrez-le et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The file has no data in row {row}. Name a row as a spreadsheet counts it.</source>
        <translation>Le fichier n’a pas de données à la ligne {row}. Désignez une ligne comme les compte un tableur.</translation>
    </message>
    <message>
        <source>{count} row above the header was left out.</source>
        <translation>{count} ligne au-dessus de l’en-tête a été ignorée.</translation>
    </message>
    <message>
        <source>{count} rows above the header were left out.</source>
        <translation>{count} lignes au-dessus de l’en-tête ont été ignorées.</translation>
    </message>
    <message>
        <source>{count} row has more cells than the header; they stand in columns of their own (row {rows}).</source>
        <translation>{count} ligne a plus de cellules que l’en-tête&#xa0;; elles ont leurs propres colonnes (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have more cells than the header; they stand in columns of their own (rows {rows}).</source>
        <translation>{count} lignes ont plus de cellules que l’en-tête&#xa0;; elles ont leurs propres colonnes (lignes {rows}).</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than the header; the missing ones are empty (row {rows}).</source>
        <translation>{count} ligne a moins de cellules que l’en-tête&#xa0;; celles qui manquent sont vides (ligne {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the header; the missing ones are empty (rows {rows}).</source>
        <translation>{count} lignes ont moins de cellules que l’en-tête&#xa0;; celles qui manquent sont vides (lignes {rows}).</translation>
    </message>
    <message>
        <source>“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export the file again with this column as text.</source>
        <translation>«&#xa0;{value}&#xa0;» ressemble à un nombre long abrégé par un tableur&#xa0;; ses derniers chiffres sont perdus. Exportez le fichier de nouveau avec cette colonne comme texte.</translation>
    </message>
    <message>
        <source>{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their last digits are lost. Export the file again with this column as text.</source>
        <translation>{count} valeurs ressemblent à des nombres longs abrégés par un tableur, par exemple «&#xa0;{value}&#xa0;»&#xa0;; leurs derniers chiffres sont perdus. Exportez le fichier de nouveau avec cette colonne comme texte.</translation>
    </message>
    <message>
        <source>Paused. 1 row is not sent yet; the import goes on from there.</source>
        <translation>En pause. 1 ligne n’est pas encore envoyée&#xa0;; l’import continue à partir de là.</translation>
    </message>
    <message>
        <source>Paused. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>En pause. {count} lignes ne sont pas encore envoyées&#xa0;; l’import continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped. 1 row is not sent yet; the import goes on from there.</source>
        <translation>Arrêté. 1 ligne n’est pas encore envoyée&#xa0;; l’import continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>Arrêté. {count} lignes ne sont pas encore envoyées&#xa0;; l’import continue à partir de là.</translation>
    </message>
    <message>
        <source>The server gave no answers for {duration}; the import went on at {time}.</source>
        <translation>Le serveur n’a pas répondu pendant {duration}&#xa0;; l’import a repris à {time}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {reason}.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés sous {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>La feuille {sheet} est masquée dans le classeur.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named {sheet}; it has {sheets}.</source>
        <translation>Le classeur n’a pas de feuille nommée {sheet}&#xa0;; il a {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheet has rows, and is not read: {sheets}.</source>
        <translation>{count} autre feuille a des lignes, et n’est pas lue&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheets have rows, and are not read: {sheets}.</source>
        <translation>{count} autres feuilles ont des lignes, et ne sont pas lues&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>The computer slept for {duration}; the import went on at {time}.</source>
        <translation>L’ordinateur a été en veille pendant {duration}&#xa0;; l’import a repris à {time}.</translation>
    </message>
    <message>
        <source>The server already has a source named {source}. Give its id, then go on from here.</source>
        <translation>Le serveur a déjà une source nommée {source}. Indiquez son ID, puis continuez à partir d’ici.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t find the source: {words} Check the source&apos;s id, then go on from here.</source>
        <translation>Le serveur ne trouve pas la source&#xa0;: {words} Vérifiez l’ID de la source, puis continuez à partir d’ici.</translation>
    </message>
    <message>
        <source>The server refused to make the source {source}: {words}</source>
        <translation>Le serveur a refusé de créer la source {source}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Name the source: either with --source NAME or with --source-id ID.</source>
        <translation>Désignez la source&#xa0;: soit avec --source NOM, soit avec --source-id ID.</translation>
    </message>
    <message>
        <source>The server made the source {source} but didn&apos;t tell its id. Give its id, then go on from here.</source>
        <translation>Le serveur a créé la source {source} mais n’a pas indiqué son ID. Indiquez son ID, puis continuez à partir d’ici.</translation>
    </message>
    <message>
        <source>“{value}” is a formula&apos;s error, not a value. Write the value, or empty the cell.</source>
        <translation>«&#xa0;{value}&#xa0;» est l’erreur d’une formule, pas une valeur. Écrivez la valeur, ou videz la cellule.</translation>
    </message>
    <message>
        <source>{count} cells hold a formula&apos;s error, for example “{value}”. Write the values, or empty the cells.</source>
        <translation>{count} cellules contiennent l’erreur d’une formule, par exemple «&#xa0;{value}&#xa0;». Écrivez les valeurs, ou videz les cellules.</translation>
    </message>
    <message>
        <source>Words read as yes or no</source>
        <translation>Mots lus comme oui ou non</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count} cellule</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellules</translation>
    </message>
    <message>
        <source>this file has no such column</source>
        <translation>ce fichier n’a pas cette colonne</translation>
    </message>
    <message>
        <source>Dates read day first</source>
        <translation>Dates lues jour d’abord</translation>
    </message>
    <message>
        <source>Dates read month first</source>
        <translation>Dates lues mois d’abord</translation>
    </message>
    <message>
        <source>{marks} emptied</source>
        <translation>Vidé&#xa0;: {marks}</translation>
    </message>
    <message>
        <source>Filled with “{value}”</source>
        <translation>Rempli avec «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>First email address kept</source>
        <translation>Premier e-mail gardé</translation>
    </message>
    <message>
        <source>The step “{step}” was not done: this file has no column “{column}”.</source>
        <translation>L’étape «&#xa0;{step}&#xa0;» n’a pas été faite&#xa0;: ce fichier n’a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Only the number kept</source>
        <translation>Seul le nombre gardé</translation>
    </message>
    <message>
        <source>“{find}” replaced by “{replace}”</source>
        <translation>«&#xa0;{find}&#xa0;» remplacé par «&#xa0;{replace}&#xa0;»</translation>
    </message>
    <message>
        <source>“{find}” taken out</source>
        <translation>«&#xa0;{find}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>HTML taken out</source>
        <translation>HTML retiré</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Espaces supprimés</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written there</source>
        <translation>le disque est illisible ou non inscriptible à cet endroit</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>c’est fermé</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>c’est un tube</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>le système le refuse</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domaine de l’entreprise</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Date of the feedback</source>
        <translation>Date du feedback</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de fiche</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Interne ou externe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>“{name}” is the name of a template that came with the program. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est le nom d’un modèle fourni avec le programme. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A template needs a name. Give it one.</source>
        <translation>Un modèle doit avoir un nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The template “{name}” can&apos;t be deleted: {reason}. Close it where it is open.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne peut pas être supprimé&#xa0;: {reason}. Fermez-le là où il est ouvert.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The verb templates lists those that there are.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;». La commande templates liste ceux qui existent.</translation>
    </message>
    <message>
        <source>{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} ligne contient du texte qui était déjà altéré avant l&apos;export, comme Ã¤ au lieu de ä (ligne {rows})&#xa0;; exportez-le à nouveau en UTF-8 si possible.</translation>
    </message>
    <message>
        <source>{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} lignes contiennent du texte qui était déjà altéré avant l&apos;export, comme Ã¤ au lieu de ä (lignes {rows})&#xa0;; exportez-le à nouveau en UTF-8 si possible.</translation>
    </message>
    <message>
        <source>Too much of the text can&apos;t be read as {encoding}; choose another encoding, or export the file as UTF-8.</source>
        <translation>Une trop grande part du texte est illisible en {encoding}&#xa0;; choisissez un autre encodage, ou exportez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see whether the time zone is right.</source>
        <translation>«&#xa0;{value}&#xa0;» n’a jamais existé en {timezone}&#xa0;: les horloges ont été avancées. C’est l’heure suivante qui est envoyée&#xa0;; voyez si le fuseau horaire est juste.</translation>
    </message>
    <message>
        <source>{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are sent as the times after that; see whether the time zone is right.</source>
        <translation>{count} heures n’ont jamais existé en {timezone}, par exemple «&#xa0;{value}&#xa0;»&#xa0;: les horloges ont été avancées. Ce sont les heures suivantes qui sont envoyées&#xa0;; voyez si le fuseau horaire est juste.</translation>
    </message>
    <message>
        <source>“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with its offset where that matters.</source>
        <translation>«&#xa0;{value}&#xa0;» a existé deux fois en {timezone}&#xa0;: les horloges ont été reculées. La première est envoyée&#xa0;; écrivez l’heure avec son décalage là où c’est important.</translation>
    </message>
    <message>
        <source>{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is sent; write the times with their offsets where that matters.</source>
        <translation>{count} heures ont existé deux fois en {timezone}, par exemple «&#xa0;{value}&#xa0;»&#xa0;: les horloges ont été reculées. La première est envoyée&#xa0;; écrivez les heures avec leur décalage là où c’est important.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made.</source>
        <translation>Aucune connexion sécurisée au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}). Nothing was lost; the log has the details.</source>
        <translation>Une erreur s’est produite dans le programme ({what}). Rien n’a été perdu&#xa0;; les logs donnent les détails.</translation>
    </message>
    <message>
        <source>This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Cette valeur est proche de 10 Ko et pourrait être refusée. Raccourcissez-la, ou choisissez de diviser ou de raccourcir les textes longs.</translation>
    </message>
    <message>
        <source>{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} valeurs sont proches de 10 Ko et pourraient être refusées. Raccourcissez-les, ou choisissez de diviser ou de raccourcir les textes longs.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it.</source>
        <translation>Cette valeur dépasse 10 Ko, seul son début est donc envoyé. Divisez les textes longs pour tout envoyer.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.</source>
        <translation>{count} valeurs dépassent 10 Ko, seul leur début est donc envoyé. Divisez les textes longs pour tout envoyer.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so it is sent as several fields. See the preview.</source>
        <translation>Cette valeur dépasse 10 Ko, elle est donc envoyée en plusieurs champs. Voyez l’aperçu.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so they are sent as several fields. See the preview.</source>
        <translation>{count} valeurs dépassent 10 Ko, elles sont donc envoyées en plusieurs champs. Voyez l’aperçu.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Cette valeur dépasse 10 Ko, plus que n’en accepte un champ. Raccourcissez-la, ou choisissez de diviser ou de raccourcir les textes longs.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} valeurs dépassent 10 Ko, plus que n’en accepte un champ. Raccourcissez-les, ou choisissez de diviser ou de raccourcir les textes longs.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s company.</source>
        <translation>Son nom indique que c’est l’entreprise de la personne.</translation>
    </message>
    <message>
        <source>Its values look like names of companies.</source>
        <translation>Ses valeurs ressemblent à des noms d’entreprises.</translation>
    </message>
    <message>
        <source>No column has a name, and this one has the most words.</source>
        <translation>Aucune colonne n’a de nom, et celle-ci a le plus de mots.</translation>
    </message>
    <message>
        <source>Its values are texts of about {words} words each; it may be feedback.</source>
        <translation>Ses valeurs sont des textes d’environ {words} mots chacun&#xa0;; c’est peut-être du feedback.</translation>
    </message>
    <message>
        <source>Its name says that it is what people wrote.</source>
        <translation>Son nom indique que c’est ce que les gens ont écrit.</translation>
    </message>
    <message>
        <source>It may hold what people wrote beside fixed answers.</source>
        <translation>Elle contient peut-être ce que les gens ont écrit à côté de réponses prédéfinies.</translation>
    </message>
    <message>
        <source>Its values are sentences, about {words} words each, and nearly all different.</source>
        <translation>Ses valeurs sont des phrases d’environ {words} mots chacune, et presque toutes différentes.</translation>
    </message>
    <message>
        <source>It is an open question, answered in people&apos;s own words.</source>
        <translation>C’est une question ouverte, à laquelle les gens ont répondu avec leurs propres mots.</translation>
    </message>
    <message>
        <source>Its name says that it is the subject or title of the feedback.</source>
        <translation>Son nom indique que c’est le sujet ou le titre du feedback.</translation>
    </message>
    <message>
        <source>Its values are dates, but other columns hold dates too.</source>
        <translation>Ses valeurs sont des dates, mais d’autres colonnes contiennent aussi des dates.</translation>
    </message>
    <message>
        <source>Its name says that it is when the feedback was given, and its values are dates.</source>
        <translation>Son nom indique que c’est le moment où le feedback a été donné, et ses valeurs sont des dates.</translation>
    </message>
    <message>
        <source>It is the only column with dates.</source>
        <translation>C’est la seule colonne avec des dates.</translation>
    </message>
    <message>
        <source>Its values are dates, but not when the feedback was given.</source>
        <translation>Ses valeurs sont des dates, mais pas le moment où le feedback a été donné.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are times of the day.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des heures de la journée.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are dates.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des dates.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are email addresses.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des adresses e-mail.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are lists or objects.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des listes ou des objets.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are keys or codes.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des clés ou des codes.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are numbers.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des nombres.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are short texts.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des textes courts.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are yes or no.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont oui ou non.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are links.</source>
        <translation>C’est un détail du feedback&#xa0;: ses valeurs sont des liens.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the domain of the person&apos;s company.</source>
        <translation>Son nom et ses valeurs indiquent que c’est le domaine de l’entreprise de la personne.</translation>
    </message>
    <message>
        <source>Its name says that it is the email address of the person who gave the feedback.</source>
        <translation>Son nom indique que c’est l’adresse e-mail de la personne qui a donné le feedback.</translation>
    </message>
    <message>
        <source>Its values are email addresses.</source>
        <translation>Ses valeurs sont des adresses e-mail.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s first name.</source>
        <translation>Son nom indique que c’est le prénom de la personne.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the person&apos;s name.</source>
        <translation>Son nom et ses valeurs indiquent que c’est le nom de la personne.</translation>
    </message>
    <message>
        <source>The record&apos;s number can be searched for when it is kept as a field, too.</source>
        <translation>Le numéro de la fiche peut être recherché s’il est aussi gardé comme champ.</translation>
    </message>
    <message>
        <source>It is the first column, and no value stands twice.</source>
        <translation>C’est la première colonne, et aucune valeur n’y figure deux fois.</translation>
    </message>
    <message>
        <source>Its name speaks of a number or key, and no value stands twice.</source>
        <translation>Son nom évoque un numéro ou une clé, et aucune valeur n’y figure deux fois.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and no value stands twice.</source>
        <translation>Son nom indique que c’est le numéro ou la clé de la fiche, et aucune valeur n’y figure deux fois.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and nearly all values are different.</source>
        <translation>Son nom indique que c’est le numéro ou la clé de la fiche, et presque toutes les valeurs sont différentes.</translation>
    </message>
    <message>
        <source>Its values look like keys, and none stands twice.</source>
        <translation>Ses valeurs ressemblent à des clés, et aucune n’y figure deux fois.</translation>
    </message>
    <message>
        <source>It is the number or key of something else than the record.</source>
        <translation>C’est le numéro ou la clé d’autre chose que la fiche.</translation>
    </message>
    <message>
        <source>It names a person or a login.</source>
        <translation>Elle nomme une personne ou un identifiant de connexion.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s last name.</source>
        <translation>Son nom indique que c’est le nom de famille de la personne.</translation>
    </message>
    <message>
        <source>It may be private, so it is left to you.</source>
        <translation>C’est peut-être privé, le choix vous est donc laissé.</translation>
    </message>
    <message>
        <source>The template “{template}” uses it so.</source>
        <translation>Le modèle «&#xa0;{template}&#xa0;» l’utilise ainsi.</translation>
    </message>
    <message>
        <source>Its values are times of the day, which belong to the date.</source>
        <translation>Ses valeurs sont des heures de la journée, qui vont avec la date.</translation>
    </message>
    <message>
        <source>BuildBetter Importer is open already, and its window doesn&apos;t answer. Wait a little, or end it, then start it again. An import goes on from where it was.</source>
        <translation>BuildBetter Importer est déjà ouvert, et sa fenêtre ne répond pas. Attendez un peu, ou mettez-y fin, puis relancez-le. Un import reprend là où il en était.</translation>
    </message>
    <message>
        <source>The window can&apos;t be opened: {reason}. --help shows what the command line can do.</source>
        <translation>La fenêtre ne peut pas être ouverte&#xa0;: {reason}. --help montre ce que permet la ligne de commande.</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name.</source>
        <translation>Le classeur est endommagé ou incomplet&#xa0;; exportez-le de nouveau, ou ouvrez-le dans Excel et enregistrez-le sous un nouveau nom.</translation>
    </message>
    <message>
        <source>The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file.</source>
        <translation>Le classeur demande plus de {limit} de mémoire pour être lu&#xa0;; enregistrez la feuille en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>Le classeur est dans un format Excel d’avant 1995&#xa0;; ouvrez-le dans LibreOffice, enregistrez-le en .xlsx, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file.</source>
        <translation>Le classeur n’a pas pu être lu en {seconds} secondes&#xa0;; enregistrez la feuille en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is built to overload the program that opens it, and was not read; get it again from where it came from.</source>
        <translation>Le classeur est conçu pour surcharger le programme qui l’ouvre, et n’a pas été lu&#xa0;; obtenez-le de nouveau auprès de sa source.</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{count} after today</source>
        <translation>{count} après aujourd’hui</translation>
    </message>
    <message>
        <source>Most frequent: {values}</source>
        <translation>Les plus fréquentes&#xa0;: {values}</translation>
    </message>
    <message>
        <source>1 value can&apos;t be read as it is used</source>
        <translation>1 valeur ne peut pas être lue selon son usage</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as they are used</source>
        <translation>{count} valeurs ne peuvent pas être lues selon leur usage</translation>
    </message>
    <message>
        <source>week of {start}: {count}</source>
        <translation>semaine du {start}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>month of {start}: {count}</source>
        <translation>mois du {start}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>from {start}: {count}</source>
        <translation>à partir de {start}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{share} % full</source>
        <translation>{share}&#xa0;% rempli</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>{count} valeurs différentes</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{shortest} to {longest} characters</source>
        <translation>{shortest} à {longest} caractères</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>a bar for each number</source>
        <translation>une barre par nombre</translation>
    </message>
    <message>
        <source>in {count} equal parts</source>
        <translation>en {count} parts égales</translation>
    </message>
    <message>
        <source>a bar for each day</source>
        <translation>une barre par jour</translation>
    </message>
    <message>
        <source>a bar for each week</source>
        <translation>une barre par semaine</translation>
    </message>
    <message>
        <source>a bar for each month</source>
        <translation>une barre par mois</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>par années</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which files can be opened?</source>
        <translation>Quels fichiers peuvent être ouverts&#xa0;?</translation>
    </message>
    <message>
        <source>Text tables (.csv, .tsv, .txt, also packed as .gz or .zip) and workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods). The file itself is only read, never changed.</source>
        <translation>Les tableaux en texte (.csv, .tsv, .txt, aussi compressés en .gz ou .zip) et les classeurs (.xlsx, .xlsm, .xlsb, .xls, .ods). Le fichier lui-même est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>The letters look wrong, or everything stands in one column. What helps?</source>
        <translation>Les lettres sont fausses, ou tout est dans une seule colonne. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>The buttons above the rows say how the file was read: its encoding, what parts the columns, the sheet, the header. Choose another there; the rows follow at once. What you see is what is imported.</source>
        <translation>Les boutons au-dessus des lignes disent comment le fichier a été lu&#xa0;: son encodage, ce qui sépare les colonnes, la feuille, l’en-tête. Faites-y un autre choix&#xa0;; les lignes suivent aussitôt. Ce que vous voyez est ce qui est importé.</translation>
    </message>
    <message>
        <source>The header isn&apos;t in the first row. What then?</source>
        <translation>L’en-tête n’est pas à la première ligne. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Click the row that holds the names of the columns. What stands above it is left out.</source>
        <translation>Cliquez sur la ligne qui contient les noms des colonnes. Ce qui est au-dessus est ignoré.</translation>
    </message>
    <message>
        <source>What is a content field?</source>
        <translation>Qu’est-ce qu’un champ de contenu&#xa0;?</translation>
    </message>
    <message>
        <source>The feedback itself: what a person wrote or said. At least one column has to be content; all else describes it.</source>
        <translation>Le feedback lui-même&#xa0;: ce qu’une personne a écrit ou dit. Au moins une colonne doit être du contenu&#xa0;; tout le reste le décrit.</translation>
    </message>
    <message>
        <source>What is a record id?</source>
        <translation>Qu’est-ce qu’un ID de fiche&#xa0;?</translation>
    </message>
    <message>
        <source>The name by which BuildBetter knows a record, such as the ticket&apos;s number (external_id in the API). It has to differ from row to row: by it, nothing arrives twice. Without such a column an id is derived from what the row says.</source>
        <translation>Le nom par lequel BuildBetter reconnaît une fiche, comme le numéro du ticket (external_id dans l’API). Il doit différer d’une ligne à l’autre&#xa0;: grâce à lui, rien n’arrive deux fois. Sans une telle colonne, un ID est déduit de ce que dit la ligne.</translation>
    </message>
    <message>
        <source>Which of several dates is the date of the feedback?</source>
        <translation>De plusieurs dates, laquelle est la date du feedback&#xa0;?</translation>
    </message>
    <message>
        <source>The day on which the feedback was given, not the day of the export or of the last change. Other dates can be imported as further fields.</source>
        <translation>Le jour où le feedback a été donné, pas celui de l’export ni de la dernière modification. D’autres dates peuvent être importées comme champs supplémentaires.</translation>
    </message>
    <message>
        <source>Can one column be two things?</source>
        <translation>Une colonne peut-elle être deux choses&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: choose its row and “Add a use”. So a ticket&apos;s number can be the record id and a field that is seen with the record.</source>
        <translation>Oui&#xa0;: choisissez sa ligne et «&#xa0;Ajouter un usage&#xa0;». Un numéro de ticket peut ainsi être l’ID de fiche et un champ visible avec la fiche.</translation>
    </message>
    <message>
        <source>What are identifier, identity and metadata?</source>
        <translation>Que sont identifiant, identité et métadonnées&#xa0;?</translation>
    </message>
    <message>
        <source>Identifier: numbers and keys of other systems. Identity: who it was, where there is no email address. Metadata: all that describes the feedback, such as priority, channel or tags.</source>
        <translation>Identifiant&#xa0;: numéros et clés d’autres systèmes. Identité&#xa0;: qui c’était, là où il n’y a pas d’adresse e-mail. Métadonnées&#xa0;: tout ce qui décrit le feedback, comme la priorité, le canal ou les tags.</translation>
    </message>
    <message>
        <source>What is a template?</source>
        <translation>Qu’est-ce qu’un modèle&#xa0;?</translation>
    </message>
    <message>
        <source>What you chose here, under a name. The next file with the same columns is set up by it on its own.</source>
        <translation>Ce que vous avez choisi ici, sous un nom. Le prochain fichier aux mêmes colonnes est réglé automatiquement d’après lui.</translation>
    </message>
    <message>
        <source>Do all problems have to be mended?</source>
        <translation>Faut-il corriger tous les problèmes&#xa0;?</translation>
    </message>
    <message>
        <source>No. Rows with an error stay behind, the others go. What stays behind can be saved as a file, mended there and imported later.</source>
        <translation>Non. Les lignes avec une erreur restent de côté, les autres partent. Ce qui reste de côté peut être enregistré dans un fichier, y être corrigé et importé plus tard.</translation>
    </message>
    <message>
        <source>How is a single cell mended?</source>
        <translation>Comment corriger une seule cellule&#xa0;?</translation>
    </message>
    <message>
        <source>Double-click it, or choose it and press Edit; write, then Enter. “As in the file” takes that back, and so does Ctrl+Z.</source>
        <translation>Double-cliquez dessus, ou choisissez-la et appuyez sur Modifier&#xa0;; écrivez, puis Entrée. «&#xa0;Comme dans le fichier&#xa0;» l’annule, tout comme Ctrl+Z.</translation>
    </message>
    <message>
        <source>Is my file changed when I mend a cell?</source>
        <translation>Mon fichier est-il modifié quand je corrige une cellule&#xa0;?</translation>
    </message>
    <message>
        <source>No. A mended cell belongs to this import alone; the file stays as it is.</source>
        <translation>Non. Une cellule corrigée n’appartient qu’à cet import&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>How is a whole column mended?</source>
        <translation>Comment corriger toute une colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a cause at the left: where one mend fits all its rows, it is offered above them. What was done is listed, can be undone, and is saved with a template.</source>
        <translation>Choisissez une cause à gauche&#xa0;: si une même correction convient à toutes ses lignes, elle est proposée au-dessus d’elles. Ce qui a été fait figure dans une liste, peut être annulé, et est enregistré avec un modèle.</translation>
    </message>
    <message>
        <source>What is practice?</source>
        <translation>Qu’est-ce que l’essai&#xa0;?</translation>
    </message>
    <message>
        <source>A server on this computer that answers as BuildBetter does. Nothing leaves the computer, and no key is needed: a rehearsal.</source>
        <translation>Un serveur sur cet ordinateur qui répond comme BuildBetter. Rien ne sort de l’ordinateur, et aucune clé n’est nécessaire&#xa0;: une répétition.</translation>
    </message>
    <message>
        <source>Where do I find the API key, and who sees it?</source>
        <translation>Où trouver la clé API, et qui la voit&#xa0;?</translation>
    </message>
    <message>
        <source>An administrator makes it in the settings of your organization in BuildBetter. It is sent to BuildBetter alone; on this computer it is kept in the system&apos;s keyring, if you want that, and else forgotten when the program closes.</source>
        <translation>Un administrateur la crée dans les paramètres de votre organisation dans BuildBetter. Elle n’est envoyée qu’à BuildBetter&#xa0;; sur cet ordinateur, elle est gardée dans le trousseau du système si vous le voulez, et sinon oubliée à la fermeture du programme.</translation>
    </message>
    <message>
        <source>What is a source?</source>
        <translation>Qu’est-ce qu’une source&#xa0;?</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds the records of one kind, such as “Support tickets”.</source>
        <translation>L’endroit dans BuildBetter qui contient les fiches d’un même genre, par exemple «&#xa0;Tickets d’assistance&#xa0;».</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>Pourquoi est-ce si long&#xa0;?</translation>
    </message>
    <message>
        <source>BuildBetter takes one record a request and 100 requests a minute: 10,000 rows take about two hours. The program uses the whole limit, and the plan says when it is done.</source>
        <translation>BuildBetter accepte une fiche par requête et 100 requêtes par minute&#xa0;: 10 000 lignes prennent environ deux heures. Le programme utilise toute la limite, et le plan dit quand ce sera fini.</translation>
    </message>
    <message>
        <source>Can an import be taken back?</source>
        <translation>Peut-on revenir sur un import&#xa0;?</translation>
    </message>
    <message>
        <source>Not from here: records that were sent can&apos;t be changed or deleted through the API. Send the first row only and look at it, or practise before.</source>
        <translation>Pas d’ici&#xa0;: les fiches envoyées ne peuvent être ni modifiées ni supprimées par l’API. N’envoyez que la première ligne et examinez-la, ou faites d’abord un essai.</translation>
    </message>
    <message>
        <source>What happens if I close the lid, or the network goes?</source>
        <translation>Que se passe-t-il si je rabats l’écran, ou si le réseau tombe&#xa0;?</translation>
    </message>
    <message>
        <source>It waits and goes on by itself, from where it was. Each row is written down before it is sent, so none is lost and none goes twice.</source>
        <translation>L’import attend et reprend de lui-même, là où il en était. Chaque ligne est inscrite avant d’être envoyée&#xa0;: aucune n’est perdue et aucune ne part deux fois.</translation>
    </message>
    <message>
        <source>May I close the program?</source>
        <translation>Puis-je fermer le programme&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. The import rests then; the next start offers to continue it. It needs neither the file nor your choices for that.</source>
        <translation>Oui. L’import se met alors au repos&#xa0;; le prochain démarrage propose de le continuer. Il n’a besoin pour cela ni du fichier ni de vos choix.</translation>
    </message>
    <message>
        <source>What is the difference between Pause and Stop?</source>
        <translation>Quelle est la différence entre Pause et Arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Pause waits until you resume. Stop ends this run: it can be continued at any time, from here or from the history.</source>
        <translation>Pause attend que vous repreniez. Arrêter met fin à cette exécution&#xa0;: l’import peut être continué à tout moment, d’ici ou depuis l’historique.</translation>
    </message>
    <message>
        <source>Why was a row refused, and what can I do?</source>
        <translation>Pourquoi une ligne a-t-elle été refusée, et que puis-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>The reason is what the server said. Mend the row here, or later from the history, and send it again. Or save the rows that stay behind as a file and import that.</source>
        <translation>La raison est ce qu’a dit le serveur. Corrigez la ligne ici, ou plus tard depuis l’historique, et renvoyez-la. Ou enregistrez les lignes restées de côté dans un fichier et importez-le.</translation>
    </message>
    <message>
        <source>The rehearsal is through. How do I import for real?</source>
        <translation>La répétition est finie. Comment importer pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Press “Import to BuildBetter” in its report: you are back at the destination, with all that you chose. The rehearsal isn&apos;t counted there.</source>
        <translation>Appuyez sur «&#xa0;Importer dans BuildBetter&#xa0;» dans son rapport&#xa0;: vous revenez à la destination, avec tous vos choix. La répétition n’y compte pas.</translation>
    </message>
    <message>
        <source>The first row doesn&apos;t look as I want it. What then?</source>
        <translation>La première ligne n’est pas comme je la veux. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>“Change the columns” leads back to them, and a new import begins from there. A row that was sent to BuildBetter stays there as it is, and is not sent again.</source>
        <translation>«&#xa0;Changer les colonnes&#xa0;» y ramène, et un nouvel import commence de là. Une ligne envoyée à BuildBetter y reste telle quelle et n’est pas envoyée à nouveau.</translation>
    </message>
    <message>
        <source>What does “was there before” mean?</source>
        <translation>Que signifie «&#xa0;déjà présente&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The source has a record with that record id already, so the server didn&apos;t take another. Nothing is missing.</source>
        <translation>La source a déjà une fiche avec cet ID de fiche, le serveur n’en a donc pas pris une autre. Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{rows} not sent yet</source>
        <translation>{rows} encore à envoyer</translation>
    </message>
    <message>
        <source>{rows} that stay behind</source>
        <translation>{rows} de côté</translation>
    </message>
    <message>
        <source>the records of its practice server</source>
        <translation>les fiches de son serveur d’essai</translation>
    </message>
    <message>
        <source>Practice sent nothing elsewhere.</source>
        <translation>L’essai n’a rien envoyé ailleurs.</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter.</source>
        <translation>Ce qui a été livré reste dans BuildBetter.</translation>
    </message>
    <message>
        <source>the record of what was delivered</source>
        <translation>le relevé de ce qui a été livré</translation>
    </message>
    <message>
        <source>The same file imported again would send its rows once more.</source>
        <translation>Le même fichier importé de nouveau enverrait encore une fois ses lignes.</translation>
    </message>
    <message>
        <source>Removed from this computer: {what}.</source>
        <translation>Supprimé de cet ordinateur&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>No column is the feedback itself. Under “Use as”, choose Content for the one that is.</source>
        <translation>Aucune colonne n’est le feedback lui-même. Sous «&#xa0;Usage&#xa0;», choisissez Contenu pour celle qui l’est.</translation>
    </message>
    <message>
        <source>No column says when the feedback was given. Choose one, add a fixed date, or go on: records then show the time of import.</source>
        <translation>Aucune colonne ne dit quand le feedback a été donné. Choisissez-en une, ajoutez une date fixe, ou continuez&#xa0;: les fiches montrent alors l’heure de l’import.</translation>
    </message>
    <message>
        <source>No column is the record id, so ids are derived from what the rows say.</source>
        <translation>Aucune colonne n’est l’ID de fiche&#xa0;: les ID sont déduits de ce que disent les lignes.</translation>
    </message>
    <message>
        <source>Next: see why, and mend it.</source>
        <translation>Ensuite&#xa0;: voyez pourquoi, et corrigez.</translation>
    </message>
    <message>
        <source>Next: see what the checks found.</source>
        <translation>Ensuite&#xa0;: voyez ce que la vérification a trouvé.</translation>
    </message>
    <message>
        <source>1 row stays behind as it is.</source>
        <translation>1 ligne reste de côté en l’état.</translation>
    </message>
    <message>
        <source>{count} rows stay behind as they are.</source>
        <translation>{count} lignes restent de côté en l’état.</translation>
    </message>
</context>
<context>
    <name>mend</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusées par le serveur</translation>
    </message>
    <message>
        <source>Stays behind, has an error</source>
        <translation>De côté, avec une erreur</translation>
    </message>
    <message>
        <source>Not sent on purpose</source>
        <translation>Non envoyées exprès</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyées</translation>
    </message>
    <message>
        <source>delivered by an earlier import</source>
        <translation>livrées par un import précédent</translation>
    </message>
    <message>
        <source>delivered earlier with other content, which can&apos;t be changed</source>
        <translation>livrées auparavant avec un autre contenu, qui ne peut pas être modifié</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>exclues par vous</translation>
    </message>
    <message>
        <source>record id stands in an earlier row</source>
        <translation>ID de fiche présent dans une ligne précédente</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}&#xa0;: {text}</translation>
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
        <translation>{items} et {count} de plus</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} et {last}</translation>
    </message>
</context>
<context>
    <name>reading_names</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>All {rows} are in {source}.</source>
        <translation>Tout est dans {source}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>The row is in {source}.</source>
        <translation>La ligne est dans {source}.</translation>
    </message>
    <message>
        <source>1 of {rows} is in {source}.</source>
        <translation>Dans {source}&#xa0;: 1 sur {rows}.</translation>
    </message>
    <message>
        <source>{count} of {rows} are in {source}.</source>
        <translation>Dans {source}&#xa0;: {count} sur {rows}.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>source {id}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} requête</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} requêtes</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{duration} of delivering</source>
        <translation>{duration} de livraison</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>App Store reviews</source>
        <translation>Avis App Store</translation>
    </message>
    <message>
        <source>Delighted responses</source>
        <translation>Réponses Delighted</translation>
    </message>
    <message>
        <source>Freshdesk tickets</source>
        <translation>Tickets Freshdesk</translation>
    </message>
    <message>
        <source>Google Forms responses</source>
        <translation>Réponses Google Forms</translation>
    </message>
    <message>
        <source>Google Play reviews</source>
        <translation>Avis Google Play</translation>
    </message>
    <message>
        <source>HubSpot tickets</source>
        <translation>Tickets HubSpot</translation>
    </message>
    <message>
        <source>Intercom conversations</source>
        <translation>Conversations Intercom</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Tickets Jira</translation>
    </message>
    <message>
        <source>LimeSurvey responses</source>
        <translation>Réponses LimeSurvey</translation>
    </message>
    <message>
        <source>NPS survey</source>
        <translation>Enquête NPS</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Réponses Qualtrics</translation>
    </message>
    <message>
        <source>Salesforce cases</source>
        <translation>Requêtes Salesforce</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets d’assistance</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>Réponses SurveyMonkey</translation>
    </message>
    <message>
        <source>Typeform responses</source>
        <translation>Réponses Typeform</translation>
    </message>
    <message>
        <source>UserVoice ideas</source>
        <translation>Idées UserVoice</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Tickets Zendesk</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{count} row</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent when the import goes on.</source>
        <translation>De retour dans la file d’attente&#xa0;: {rows}. Les corrections sont envoyées quand l’import reprend.</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent with the rest.</source>
        <translation>De retour dans la file d’attente&#xa0;: {rows}. Les corrections sont envoyées avec le reste.</translation>
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
        <translation>{days} jour</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>between {begin} and {until}</source>
        <translation>entre {begin} et {until}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{done} of {rows} delivered</source>
        <translation>{done} sur {rows} livrées</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pause à {share}</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>en livraison</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Livraison en cours</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <translation>En attente de la limite</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Paused by its hours</source>
        <translation>En pause selon ses horaires</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Arrêt, en attendant la fin des envois en cours</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>goes on {when}</source>
        <translation>reprise {when}</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>prochaine tentative {when}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} requête</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} requêtes</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} par minute</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>encore {duration}</translation>
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
        <translation>dans {duration}</translation>
    </message>
</context>
</TS>
