<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Co&amp;piar todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About BuildBetter Importer</source>
        <translation>Acerca de BuildBetter Importer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}: {licence}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>BuildBetter Importer {version}</source>
        <translation>BuildBetter Importer {version}</translation>
    </message>
    <message>
        <source>MIT licence. It stands on these libraries:</source>
        <translation>Licencia MIT. Se basa en estas bibliotecas:</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The program ended unexpectedly last time. Nothing is lost: an import that was on its way can be continued.</source>
        <translation>La última vez, el programa terminó de forma inesperada. No se perdió nada: una importación en curso se puede continuar.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{file} is not opened while an import is on its way. Open it when this one has ended.</source>
        <translation>{file} no se abre mientras hay una importación en curso. Ábralo cuando esta termine.</translation>
    </message>
    <message>
        <source>Open {file} instead?</source>
        <translation>¿Abrir {file} en su lugar?</translation>
    </message>
    <message>
        <source>{file} is open here, with the choices made for it.</source>
        <translation>{file} está abierto aquí, con lo que se eligió para él.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>&amp;Stay with this file</source>
        <translation>&amp;Seguir con este archivo</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>It is a key of the &amp;same organization</source>
        <translation>Es una clave de la misma organi&amp;zación</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>Id de la fuente</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Go on with this key</source>
        <translation>&amp;Seguir con esta clave</translation>
    </message>
    <message>
        <source>&amp;Go on with this source</source>
        <translation>&amp;Seguir con esta fuente</translation>
    </message>
    <message>
        <source>&amp;Go on, let such rows be refused</source>
        <translation>&amp;Seguir y dejar que se rechacen esas filas</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{count} more fields stand in the JSON.</source>
        <translation>En el JSON hay {count} campos más.</translation>
    </message>
    <message>
        <source>One more field stands in the JSON.</source>
        <translation>En el JSON hay un campo más.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>“{value}” counts as empty here; the options of the columns say what does.</source>
        <translation>«{value}» cuenta aquí como vacío; las opciones de las columnas dicen qué cuenta así.</translation>
    </message>
</context>
<context>
    <name>ChangedRows</name>
    <message>
        <source>Rows with other content now</source>
        <translation>Filas con otro contenido ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Their record ids were delivered before. This is what the file says now; what was delivered stays in BuildBetter as it is.</source>
        <translation>Sus ids de registro ya se entregaron antes. Esto es lo que el archivo dice ahora; lo entregado se queda en BuildBetter tal como está.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Guardar las filas con problemas…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Every row is checked. What stays behind can be mended here, or later.</source>
        <translation>Se revisan todas las filas. Lo apartado se puede corregir aquí, o más adelante.</translation>
    </message>
    <message>
        <source>Choose &amp;destination</source>
        <translation>Elegir &amp;destino</translation>
    </message>
    <message>
        <source>Goes on as soon as the rows are checked.</source>
        <translation>Sigue en cuanto las filas estén revisadas.</translation>
    </message>
    <message>
        <source>No row can go: all of them stay behind or are left out. Mend one, or go back to the columns.</source>
        <translation>No se puede enviar ninguna fila: todas están apartadas o excluidas. Corrija alguna o vuelva a las columnas.</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Edición de la fila {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>Excluir {rows}</translation>
    </message>
    <message>
        <source>Put back {rows}</source>
        <translation>Incluir {rows}</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Las filas aún se están revisando.</translation>
    </message>
    <message>
        <source>Saved as the template “{name}”. The next file with these columns is mended by itself.</source>
        <translation>Guardado como plantilla «{name}». El próximo archivo con estas columnas se corrige automáticamente.</translation>
    </message>
    <message>
        <source>No row stays behind, so there is nothing to save.</source>
        <translation>No hay filas apartadas, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Checking {rows}</source>
        <translation>Revisando {rows}</translation>
    </message>
    <message>
        <source>{counts}. Next: choose where they go.</source>
        <translation>{counts}. A continuación: elegir adónde van.</translation>
    </message>
    <message>
        <source>{count} problem</source>
        <translation>{count} problema</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>Problems by cause</source>
        <translation>Problemas por causa</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>ColumnFactsView</name>
    <message>
        <source>Spread of {column}</source>
        <translation>Distribución de {column}</translation>
    </message>
</context>
<context>
    <name>ColumnTools</name>
    <message>
        <source>Mend the &amp;column</source>
        <translation>Corregir la &amp;columna</translation>
    </message>
    <message>
        <source>Change every cell of the column of the chosen cell</source>
        <translation>Cambiar todas las celdas de la columna de la celda elegida</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>F&amp;ill the empty cells…</source>
        <translation>&amp;Rellenar las celdas vacías…</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at both ends</source>
        <translation>Quitar &amp;espacios en los extremos</translation>
    </message>
    <message>
        <source>Take the &amp;HTML out</source>
        <translation>Quitar el &amp;HTML</translation>
    </message>
    <message>
        <source>Keep only the &amp;number</source>
        <translation>Dejar solo el &amp;número</translation>
    </message>
    <message>
        <source>Keep the first &amp;email address</source>
        <translation>Dejar solo el &amp;primer correo</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message>
        <source>Here can be typed what stands before each id, such as “ticket-”.</source>
        <translation>Aquí se puede escribir lo que va delante de cada id, como «ticket-».</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Chec&amp;k {rows}</source>
        <translation>&amp;Revisar {rows}</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>Indique qué es cada columna.</translation>
    </message>
    <message>
        <source>Say what each column is. 1 of {columns} is imported.</source>
        <translation>Indique qué es cada columna. Se importa 1 de {columns}.</translation>
    </message>
    <message>
        <source>Say what each column is. {imported} of {columns} are imported.</source>
        <translation>Indique qué es cada columna. Se importan {imported} de {columns}.</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;pciones…</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Add a &amp;use of this column</source>
        <translation>Añadir un &amp;uso de esta columna</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t import this</source>
        <translation>&amp;No importarla</translation>
    </message>
    <message>
        <source>&amp;Remove the fixed value</source>
        <translation>&amp;Quitar el valor fijo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{use} (suggested)</source>
        <translation>{use} (sugerido)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
    <message>
        <source>Save a support &amp;bundle…</source>
        <translation>Guardar un &amp;paquete de soporte…</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Hide the &amp;details</source>
        <translation>Ocultar los &amp;detalles</translation>
    </message>
    <message>
        <source>The import&apos;s journal is intact: what was delivered stays delivered, and nothing is sent twice. You can go on, or close the program and continue the import when you start it again.</source>
        <translation>El diario de la importación está intacto: lo entregado sigue entregado y nada se envía dos veces. Puede seguir, o cerrar el programa y continuar la importación cuando lo vuelva a iniciar.</translation>
    </message>
    <message>
        <source>If it happens again, a support bundle helps to find out why. You see what is in it first.</source>
        <translation>Si ocurre otra vez, un paquete de soporte ayuda a averiguar por qué. Antes se ve lo que contiene.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t expect.</source>
        <translation>Falló algo que no esperábamos.</translation>
    </message>
</context>
<context>
    <name>DeliveredPanel</name>
    <message>
        <source>Delivered before</source>
        <translation>Entregado antes</translation>
    </message>
    <message>
        <source>Prefix for record ids</source>
        <translation>Prefijo para los ids de registro</translation>
    </message>
    <message>
        <source>Use this prefi&amp;x</source>
        <translation>Usar este prefi&amp;jo</translation>
    </message>
    <message>
        <source>{rows} delivered before</source>
        <translation>{rows} con entrega anterior</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>{rows} sin entrega anterior</translation>
    </message>
    <message>
        <source>{rows} with other content now</source>
        <translation>{rows} con otro contenido ahora</translation>
    </message>
    <message>
        <source>The same record ids were delivered with other content before: {rows}. Records can&apos;t be changed once they were delivered, so these are not sent.</source>
        <translation>Los mismos ids de registro se entregaron antes con otro contenido: {rows}. Los registros no se pueden cambiar una vez entregados, así que estas no se envían.</translation>
    </message>
    <message>
        <source>&amp;Look at the row</source>
        <translation>Ver la fi&amp;la</translation>
    </message>
    <message>
        <source>&amp;Look at the {count} rows</source>
        <translation>Ver las {count} fi&amp;las</translation>
    </message>
    <message>
        <source>Where ids begin anew in every file, a prefix tells them apart. With one, everything goes as new records ({rows}), also what was delivered before.</source>
        <translation>Cuando los ids empiezan de nuevo en cada archivo, un prefijo los distingue. Con él, todo se envía como registros nuevos ({rows}), también lo entregado antes.</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>Writing the import down</source>
        <translation>Anotando la importación</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>No row was refused so far. Refused rows appear here as they come.</source>
        <translation>Hasta ahora no se ha rechazado ninguna fila. Las rechazadas aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>Writing the import down, so that it can go on whatever happens</source>
        <translation>Anotando la importación, para que pueda seguir pase lo que pase</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Deteniendo; se espera a lo que está en curso</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>&amp;Go on with {rows}</source>
        <translation>&amp;Seguir con {rows}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>The first row was refused. See why below, then go on or go back to the file.</source>
        <translation>La primera fila fue rechazada. Vea abajo por qué y luego siga o vuelva al archivo.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on.</source>
        <translation>La primera fila está en {source}. Véala allí y luego siga.</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on, or change the columns.</source>
        <translation>La primera fila está en {source}. Véala allí y luego siga, o cambie las columnas.</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Práctica</translation>
    </message>
    <message>
        <source>A rehearsal on this computer. Nothing leaves it, and no key is needed.</source>
        <translation>Un ensayo en este equipo. Nada sale de él y no hace falta clave.</translation>
    </message>
    <message>
        <source>B&amp;uildBetter</source>
        <translation>B&amp;uildBetter</translation>
    </message>
    <message>
        <source>Your organization&apos;s account, through its API.</source>
        <translation>La cuenta de su organización, a través de su API.</translation>
    </message>
    <message>
        <source>At the r&amp;eal speed: 100 requests a minute</source>
        <translation>A velocidad r&amp;eal: 100 solicitudes por minuto</translation>
    </message>
    <message>
        <source>Send the &amp;first row only, look at it, then go on with the rest</source>
        <translation>Enviar solo la primera &amp;fila, verla y luego seguir con el resto</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Choose where the rows go. Nothing is sent before the import starts.</source>
        <translation>Elija adónde van las filas. No se envía nada antes de que empiece la importación.</translation>
    </message>
    <message>
        <source>&amp;Import {rows}</source>
        <translation>&amp;Importar {rows}</translation>
    </message>
    <message>
        <source>Goes on as soon as the plan is made.</source>
        <translation>Sigue en cuanto el plan esté hecho.</translation>
    </message>
    <message>
        <source>Choose practice for a rehearsal, or BuildBetter for the real import.</source>
        <translation>Elija práctica para un ensayo o BuildBetter para la importación real.</translation>
    </message>
    <message>
        <source>Record ids begin with {prefix} now.</source>
        <translation>Los ids de registro empiezan ahora con {prefix}.</translation>
    </message>
    <message>
        <source>Take it o&amp;ff</source>
        <translation>Qui&amp;tarlo</translation>
    </message>
    <message>
        <source>{why} The key is used without being kept.</source>
        <translation>{why} La clave se usa sin guardarla.</translation>
    </message>
    <message>
        <source>Choose practice or BuildBetter.</source>
        <translation>Elija práctica o BuildBetter.</translation>
    </message>
    <message>
        <source>Type the API key of your organization, or choose practice.</source>
        <translation>Escriba la clave de API de su organización o elija práctica.</translation>
    </message>
    <message>
        <source>Name the source that the records go to.</source>
        <translation>Dé nombre a la fuente a la que van los registros.</translation>
    </message>
    <message>
        <source>Every row that could go was delivered before. Nothing is left to send.</source>
        <translation>Todas las filas que se podían enviar se entregaron antes. No queda nada por enviar.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>fuente {id}</translation>
    </message>
    <message>
        <source>&amp;Continue with {rows}</source>
        <translation>&amp;Continuar con {rows}</translation>
    </message>
    <message>
        <source>&amp;Import the first row</source>
        <translation>&amp;Importar la primera fila</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Continue editing: {file}</source>
        <translation>Seguir editando: {file}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard what was changed in {file}?</source>
        <translation>¿Descartar lo que se cambió en {file}?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing of it was sent.</source>
        <translation>El archivo en sí queda como está. No se envió nada de él.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The file is no longer in {folder}. Put it back there to go on.</source>
        <translation>El archivo ya no está en {folder}. Póngalo allí de nuevo para seguir.</translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation>columnas elegidas</translation>
    </message>
    <message>
        <source>{count} change</source>
        <translation>{count} cambio</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>You go on where you were with this file: {what}.</source>
        <translation>Se sigue donde se dejó este archivo: {what}.</translation>
    </message>
    <message>
        <source>{file} is another file now than the one you worked on.</source>
        <translation>{file} es ahora otro archivo que aquel con el que trabajaba.</translation>
    </message>
    <message>
        <source>Its columns are set up as you had them.</source>
        <translation>Sus columnas quedan como las había dispuesto.</translation>
    </message>
    <message>
        <source>What else you did ({what}) no longer fits its rows.</source>
        <translation>Lo demás que hizo ({what}) ya no encaja con sus filas.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Suelte aquí un archivo CSV o Excel</translation>
    </message>
    <message>
        <source>Also .tsv, .txt, .xls, .xlsm, .xlsb and .ods, and tables packed as .zip or .gz</source>
        <translation>También .tsv, .txt, .xls, .xlsm, .xlsb y .ods, y tablas comprimidas en .zip o .gz</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>&amp;Probar un ejemplo</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Looking what there is</source>
        <translation>Mirando qué hay</translation>
    </message>
    <message>
        <source>Also the &amp;API key in the system&apos;s keyring</source>
        <translation>También la &amp;clave de API del llavero del sistema</translation>
    </message>
    <message>
        <source>&amp;Delete and close the program</source>
        <translation>&amp;Eliminar y cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>C&amp;onservar todo</translation>
    </message>
    <message>
        <source>Delete all local data</source>
        <translation>Eliminar todos los datos locales</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 plantilla</translation>
    </message>
    <message>
        <source>{count} templates</source>
        <translation>{count} plantillas</translation>
    </message>
    <message>
        <source>what arrived at the practice server in 1 import</source>
        <translation>lo que llegó al servidor de práctica en 1 importación</translation>
    </message>
    <message>
        <source>what arrived at the practice server in {count} imports</source>
        <translation>lo que llegó al servidor de práctica en {count} importaciones</translation>
    </message>
    <message>
        <source>the settings, and the list of recent files (the files themselves stay)</source>
        <translation>los ajustes y la lista de archivos recientes (los archivos en sí se quedan)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>los logs</translation>
    </message>
    <message>
        <source>the journal of all imports, which can&apos;t be read</source>
        <translation>el diario de todas las importaciones, que no se puede leer</translation>
    </message>
    <message>
        <source>the journal, which has no imports</source>
        <translation>el diario, que no tiene importaciones</translation>
    </message>
    <message>
        <source>the journal with 1 import</source>
        <translation>el diario con 1 importación</translation>
    </message>
    <message>
        <source>the journal with {count} imports</source>
        <translation>el diario con {count} importaciones</translation>
    </message>
    <message>
        <source>1 of them not finished: its rows are not sent any more</source>
        <translation>1 de ellas sin terminar: sus filas ya no se envían</translation>
    </message>
    <message>
        <source>{count} of them not finished: their rows are not sent any more</source>
        <translation>{count} de ellas sin terminar: sus filas ya no se envían</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter. But the program no longer knows of it: the same file imported again sends its rows once more.</source>
        <translation>Lo entregado se queda en BuildBetter. Pero el programa ya no sabe de ello: si se importa otra vez el mismo archivo, sus filas se envían de nuevo.</translation>
    </message>
    <message>
        <source>Delete all local data?</source>
        <translation>¿Eliminar todos los datos locales?</translation>
    </message>
    <message>
        <source>This goes from this computer and can&apos;t be brought back:</source>
        <translation>Esto se elimina de este equipo y no se puede recuperar:</translation>
    </message>
</context>
<context>
    <name>ErrorFile</name>
    <message>
        <source>Save the rows that stay behind</source>
        <translation>Guardar las filas apartadas</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>Guardado en {file}: {rows}.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar &amp;en la carpeta</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>hoja {name}</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>No hay encabezado</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>encabezado en la fila {row}</translation>
    </message>
    <message>
        <source>header in rows {first} to {last}</source>
        <translation>encabezado en las filas {first} a {last}</translation>
    </message>
    <message>
        <source>{sheet}, hidden in the workbook</source>
        <translation>{sheet}, oculta en el libro</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose columns</source>
        <translation>&amp;Elegir columnas</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tablas ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Volver a empezar</translation>
    </message>
    <message>
        <source>Goes on to the columns as soon as the file is read.</source>
        <translation>Sigue con las columnas en cuanto se lea el archivo.</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Choose another header row, or another file.</source>
        <translation>El archivo no tiene filas bajo el encabezado. Elija otra fila de encabezado u otro archivo.</translation>
    </message>
    <message>
        <source>Next: say what each column becomes.</source>
        <translation>A continuación: indicar en qué se convierte cada columna.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>{file} is no longer there. Go on with the rows that were read, or choose another file.</source>
        <translation>{file} ya no está ahí. Siga con las filas leídas o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} was changed since it was read. Read it again, or go on with the rows as read.</source>
        <translation>{file} cambió después de leerse. Léalo de nuevo o siga con las filas tal como se leyeron.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose the export whose feedback you want in BuildBetter.</source>
        <translation>Elija la exportación cuyos comentarios quiere tener en BuildBetter.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>E&amp;xcluidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Buscar filas</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>{file} is imported</source>
        <translation>Se importó {file}</translation>
    </message>
    <message>
        <source>The import of {file} needs you</source>
        <translation>La importación de {file} requiere su atención</translation>
    </message>
    <message>
        <source>The import of {file} has stopped</source>
        <translation>La importación de {file} se detuvo</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>su archivo</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} de {rows}</translation>
    </message>
    <message>
        <source>Practice: {source}</source>
        <translation>Práctica: {source}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>There are no imports yet.</source>
        <translation>Aún no hay importaciones.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>Co&amp;rregir…</translation>
    </message>
    <message>
        <source>Change the cells of rows that stay behind, and send them again</source>
        <translation>Cambiar las celdas de las filas apartadas y enviarlas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save the rows that stay behind…</source>
        <translation>&amp;Guardar las filas apartadas…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Forget the import of {file}?</source>
        <translation>¿Olvidar la importación de {file}?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>This window delivers it. The numbers follow.</source>
        <translation>Esta ventana la está entregando. Las cifras se actualizan.</translation>
    </message>
    <message>
        <source>Another window or a command delivers it. It goes on there; the numbers follow.</source>
        <translation>Otra ventana o un comando la está entregando. Sigue allí; las cifras se actualizan.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Send at &amp;any time</source>
        <translation>Enviar a cualquier &amp;hora</translation>
    </message>
    <message>
        <source>Send &amp;only between</source>
        <translation>Enviar &amp;solo entre</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Enviar desde</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Enviar hasta</translation>
    </message>
    <message>
        <source>&amp;Use these hours</source>
        <translation>&amp;Usar este horario</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Horario de envío</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Outside these hours an import is paused and goes on by itself; the computer may sleep meanwhile. It holds for this import and later ones, until it is changed here.</source>
        <translation>Fuera de este horario, una importación queda en pausa y sigue sola; entretanto, el equipo puede entrar en suspensión. Vale para esta importación y las siguientes, hasta que se cambie aquí.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} de {rows}</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>Cancelada antes de enviar nada</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Empezar de n&amp;uevo</translation>
    </message>
    <message>
        <source>The practice page opens in your browser: {address}</source>
        <translation>La página de práctica se abre en su navegador: {address}</translation>
    </message>
    <message>
        <source>{source}, practice on this computer</source>
        <translation>{source}, práctica en este equipo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Type the API key of this import&apos;s organization to go on.</source>
        <translation>Escriba la clave de API de la organización de esta importación para seguir.</translation>
    </message>
    <message>
        <source>This is not the key that the import began with. Type that one, or confirm that both belong to the same organization.</source>
        <translation>Esta no es la clave con la que empezó la importación. Escriba la original, o confirme que ambas son de la misma organización.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
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
        <translation>Registro como JSON</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Recordar en este e&amp;quipo</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Cla&amp;ve de API</translation>
    </message>
    <message>
        <source>An administrator of your organization makes it in BuildBetter&apos;s settings</source>
        <translation>Un administrador la crea en los ajustes de BuildBetter</translation>
    </message>
    <message>
        <source>The key that is here already</source>
        <translation>La clave que ya está aquí</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until the program closes.</source>
        <translation>Este equipo no tiene llavero, así que la clave se guarda solo hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps it then. Else it is forgotten when the program closes.</source>
        <translation>Entonces la guarda el llavero del sistema. Si no, se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mo&amp;re</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>Excluir estas &amp;filas</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Take back: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Fill the empty cells</source>
        <translation>Rellenar las celdas vacías</translation>
    </message>
    <message>
        <source>What is to stand in the empty cells of “{column}”:</source>
        <translation>Lo que va en las celdas vacías de «{column}»:</translation>
    </message>
</context>
<context>
    <name>MendingWindow</name>
    <message>
        <source>Send as the&amp;y are</source>
        <translation>En&amp;viar tal cual</translation>
    </message>
    <message>
        <source>The chosen rows go again although nothing of them was changed</source>
        <translation>Las filas elegidas se envían otra vez aunque no se haya cambiado nada en ellas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mend rows — {file}</source>
        <translation>Corregir filas — {file}</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>Edición de la fila {row}</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>Excluir {rows}</translation>
    </message>
    <message>
        <source>Take back {rows}</source>
        <translation>Incluir {rows}</translation>
    </message>
    <message>
        <source>Send {rows} again</source>
        <translation>Reenviar {rows}</translation>
    </message>
    <message>
        <source>&amp;Send the mended row</source>
        <translation>&amp;Enviar la fila corregida</translation>
    </message>
    <message>
        <source>&amp;Send {count} mended rows</source>
        <translation>&amp;Enviar {count} filas corregidas</translation>
    </message>
    <message>
        <source>What you changed here before is still there: {rows}.</source>
        <translation>Lo que cambió aquí antes sigue ahí: {rows}.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Change what is wrong, and send the rows again. Each keeps its record id, so that none arrives twice.</source>
        <translation>Cambie lo que esté mal y envíe las filas de nuevo. Cada una conserva su id de registro, así que ninguna llega dos veces.</translation>
    </message>
    <message>
        <source>Mend rows</source>
        <translation>Corregir filas</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Help, settings, support, about</source>
        <translation>Ayuda, ajustes, soporte, acerca de</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>&amp;About BuildBetter Importer</source>
        <translation>&amp;Acerca de BuildBetter Importer</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>&amp;Use as {use}</source>
        <translation>Usar &amp;como {use}</translation>
    </message>
    <message>
        <source>{column}: maybe {use}. {why}</source>
        <translation>{column}: quizá {use}. {why}</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What happened meanwhile</source>
        <translation>Qué ocurrió entretanto</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>No date of this file is changed.</source>
        <translation>No se cambia ninguna fecha de este archivo.</translation>
    </message>
    <message>
        <source>No number of this file is changed.</source>
        <translation>No se cambia ningún número de este archivo.</translation>
    </message>
    <message>
        <source>Empty in this file: {texts}</source>
        <translation>Vacío en este archivo: {texts}</translation>
    </message>
    <message>
        <source>None of these stands in this file.</source>
        <translation>Ninguno de estos aparece en este archivo.</translation>
    </message>
    <message>
        <source>One row of this file has such a value.</source>
        <translation>Una fila de este archivo tiene un valor así.</translation>
    </message>
    <message>
        <source>{count} rows of this file have such a value.</source>
        <translation>{count} filas de este archivo tienen un valor así.</translation>
    </message>
    <message>
        <source>No value of this file is so long.</source>
        <translation>Ningún valor de este archivo es tan largo.</translation>
    </message>
    <message>
        <source>{count} rows share their id with another.</source>
        <translation>{count} filas comparten su id con otra.</translation>
    </message>
    <message>
        <source>No id stands twice.</source>
        <translation>Ningún id se repite.</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>Según los valores</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>Primero el día: 31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>Primero el mes: 12/31/2025</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Punto decimal: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Coma decimal: 1.234,5</translation>
    </message>
    <message>
        <source>The row stays behind</source>
        <translation>Apartar la fila</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Dividir en varios campos</translation>
    </message>
    <message>
        <source>Send the beginning only</source>
        <translation>Enviar solo el principio</translation>
    </message>
    <message>
        <source>The rows stay behind</source>
        <translation>Apartar las filas</translation>
    </message>
    <message>
        <source>Send only the first</source>
        <translation>Enviar solo la primera</translation>
    </message>
    <message>
        <source>&amp;Time zone of the file</source>
        <translation>&amp;Zona horaria del archivo</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Counts as &amp;empty</source>
        <translation>Cuenta como &amp;vacío</translation>
    </message>
    <message>
        <source>Over 10 &amp;KB in one value</source>
        <translation>Más de 10 &amp;KB en un valor</translation>
    </message>
    <message>
        <source>A record &amp;id twice</source>
        <translation>&amp;Id de registro repetido</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>PlanReceipt</name>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>No queda nada por enviar.</translation>
    </message>
    <message>
        <source>As fast as this computer can</source>
        <translation>Tan rápido como pueda este equipo</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>cerca de {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>done {moment} if it starts now</source>
        <translation>termina {moment} si empieza ahora</translation>
    </message>
    <message>
        <source>done {moment} if it starts now and sends {hours}</source>
        <translation>termina {moment} si empieza ahora y envía {hours}</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Rows that go</source>
        <translation>Filas que se envían</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <source>Not sent: {why}</source>
        <translation>No se envían: {why}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>A request is one message to the server: one for each row, person and new source.</source>
        <translation>Una solicitud es un mensaje al servidor: uno por cada fila, persona y fuente nueva.</translation>
    </message>
    <message>
        <source>Records that were sent can&apos;t be taken back from here.</source>
        <translation>Los registros enviados no se pueden retirar desde aquí.</translation>
    </message>
    <message>
        <source>{count} person is created, or updated with the name and company of this file.</source>
        <translation>Se crea {count} persona, o se actualiza con el nombre y la empresa de este archivo.</translation>
    </message>
    <message>
        <source>{count} people are created, or updated with the names and companies of this file.</source>
        <translation>Se crean {count} personas, o se actualizan con los nombres y las empresas de este archivo.</translation>
    </message>
    <message>
        <source>No column is the date of the feedback, so records show the time of import. A fixed date can be set with the columns.</source>
        <translation>Ninguna columna es la fecha del comentario, así que los registros muestran la hora de la importación. En las columnas se puede fijar una fecha.</translation>
    </message>
    <message>
        <source>The file has no record ids, so each row gets one that is derived from its content.</source>
        <translation>El archivo no tiene ids de registro, así que cada fila recibe uno derivado de su contenido.</translation>
    </message>
    <message>
        <source>This import was begun before, with {done} of {rows} delivered. It goes on from there.</source>
        <translation>Esta importación ya se había empezado; entregado: {done} de {rows}. Sigue desde ahí.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next &amp;with a problem</source>
        <translation>Siguiente pro&amp;blema</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Row {row} · {place} of {rows}</source>
        <translation>Fila {row} · {place} de {rows}</translation>
    </message>
    <message>
        <source>and {count} more problems</source>
        <translation>y {count} problemas más</translation>
    </message>
    <message>
        <source>and one more problem</source>
        <translation>y un problema más</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copiar el JSON</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>El registro tal como se envía</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>stays behind</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>delivered</source>
        <translation>entregadas</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>filas del archivo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>stay behind</source>
        <translation>apartadas</translation>
    </message>
</context>
<context>
    <name>RefusalsModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>El servidor la rechazó</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Me&amp;nd…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>Change their cells here, and send them again</source>
        <translation>Cambiar aquí sus celdas y enviarlas de nuevo</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>S&amp;olo celdas completas</translation>
    </message>
    <message>
        <source>As a &amp;pattern: .* is anything, \d a digit, \1 what stood in ( )</source>
        <translation>Como &amp;patrón: .* = todo, \d = cifra, \1 = contenido de ( )</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Changes {cells}.</source>
        <translation>Cambia {cells}.</translation>
    </message>
    <message>
        <source>No cell of this column has it.</source>
        <translation>Ninguna celda de esta columna lo tiene.</translation>
    </message>
    <message>
        <source>Type what is to be found; what changes is shown here.</source>
        <translation>Escriba qué buscar; aquí se muestra lo que cambia.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;eemplazar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>In every cell of “{column}”</source>
        <translation>En todas las celdas de «{column}»</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Rows that stay behind</source>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>RowGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Change the chosen cell: your file stays as it is</source>
        <translation>Cambiar la celda elegida: su archivo queda como está</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Don&apos;t import the chosen rows</source>
        <translation>No importar las filas elegidas</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Import chosen rows after all that were left out</source>
        <translation>Importar de todos modos las filas elegidas que se excluyeron</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Incluir</translation>
    </message>
    <message>
        <source>Make the chosen cells again what they are in the file</source>
        <translation>Devolver a las celdas elegidas lo que tienen en el archivo</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Como en el &amp;archivo</translation>
    </message>
    <message>
        <source>See what the column of the chosen cell holds</source>
        <translation>Ver qué contiene la columna de la celda elegida</translation>
    </message>
    <message>
        <source>A&amp;bout the column</source>
        <translation>&amp;Sobre la columna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Goes, with a warning</source>
        <translation>Se envía, con aviso</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Not sent: its record id stands in an earlier row</source>
        <translation>No se envía: su id de registro está en una fila anterior</translation>
    </message>
</context>
<context>
    <name>RowGridModel</name>
    <message>
        <source>Before the steps: {text}</source>
        <translation>Antes de los pasos: {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>changed by a step</source>
        <translation>cambiada por un paso</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>No row has “{text}”.</source>
        <translation>Ninguna fila tiene «{text}».</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Ninguna fila tiene problemas.</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Ninguna fila está excluida.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Make row {row} the header</source>
        <translation>&amp;Usar la fila {row} como encabezado</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>La de este equipo ({zone})</translation>
    </message>
    <message>
        <source>&amp;Delete all local data…</source>
        <translation>&amp;Eliminar todos los datos locales…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>El cambio vale a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>There is no translation to it in this version yet: the window stays in English.</source>
        <translation>En esta versión aún no hay traducción a este idioma: la ventana sigue en inglés.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>BuildBetter takes {most} a minute for your whole organization. Choose fewer where other tools send to it, too. An import that is running keeps its number until it is continued.</source>
        <translation>BuildBetter acepta {most} por minuto para toda su organización. Elija menos si otras herramientas también le envían datos. Una importación en curso mantiene su número hasta que se continúe.</translation>
    </message>
    <message>
        <source>For dates of files that don&apos;t say theirs. Each file&apos;s own can be chosen in its options.</source>
        <translation>Para las fechas de archivos que no indican la suya. La de cada archivo se puede elegir en sus opciones.</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>&amp;Solicitudes por minuto</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>Abrir la carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Open the lo&amp;g folder</source>
        <translation>Abrir la carpeta de lo&amp;gs</translation>
    </message>
    <message>
        <source>Another folder is used when the program starts with --data-dir FOLDER, or with {variable}.</source>
        <translation>Se usa otra carpeta si el programa se inicia con --data-dir CARPETA o con {variable}.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>Nombre de la fuente nueva</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>Id de la fuente</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Fue&amp;nte</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>Fuente {id}</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Una fuente nueva</translation>
    </message>
    <message>
        <source>A source made elsewhere, by its id</source>
        <translation>Una fuente creada en otro lugar, por su id</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds these records. It is made with the first one, under this name.</source>
        <translation>El lugar de BuildBetter que guarda estos registros. Se crea con el primero, con este nombre.</translation>
    </message>
    <message>
        <source>Type the id as BuildBetter shows it.</source>
        <translation>Escriba el id tal como lo muestra BuildBetter.</translation>
    </message>
    <message>
        <source>Rows of a file with the same columns went there before.</source>
        <translation>Filas de un archivo con las mismas columnas fueron allí antes.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>Abrir {path}</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Open the practice pag&amp;e</source>
        <translation>Abrir la pá&amp;gina de práctica</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importar &amp;otro archivo</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Inte&amp;ntar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Sending ho&amp;urs…</source>
        <translation>Horar&amp;io de envío…</translation>
    </message>
    <message>
        <source>&amp;Import to BuildBetter…</source>
        <translation>&amp;Importar en BuildBetter…</translation>
    </message>
    <message>
        <source>Go back to the destination, with all that you chose</source>
        <translation>Volver al destino, con todo lo que eligió</translation>
    </message>
    <message>
        <source>Change the &amp;columns</source>
        <translation>&amp;Cambiar las columnas</translation>
    </message>
    <message>
        <source>Go back to the columns, with all that you chose. A new import begins then.</source>
        <translation>Volver a las columnas, con todo lo que eligió. Luego empieza una importación nueva.</translation>
    </message>
    <message>
        <source>Send only at certain hours of the day</source>
        <translation>Enviar solo a ciertas horas del día</translation>
    </message>
    <message>
        <source>Save the &amp;row that stays behind…</source>
        <translation>Guardar la &amp;fila apartada…</translation>
    </message>
    <message>
        <source>Save the {count} &amp;rows that stay behind…</source>
        <translation>Guardar las {count} &amp;filas apartadas…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
    <message>
        <source>{step}, here</source>
        <translation>{step}, aquí</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, por venir</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Done to columns</source>
        <translation>Hecho en las columnas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar plantilla…</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {file}. Nothing was sent: you send it to whom you choose.</source>
        <translation>Guardado como {file}. No se envió nada: usted lo envía a quien elija.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar &amp;en la carpeta</translation>
    </message>
    <message>
        <source>A .zip of these texts, for whoever helps you. It has no key, no row of yours, no email address and no name of a file. Read it here before you send it.</source>
        <translation>Un .zip con estos textos, para quien le ayude. No contiene ninguna clave, ninguna fila suya, ninguna dirección de correo ni nombres de archivos. Léalo aquí antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>There is a template named “{name}” already. Replace it?</source>
        <translation>Ya hay una plantilla llamada «{name}». ¿Reemplazarla?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Add a &amp;use</source>
        <translation>Añadir un &amp;uso</translation>
    </message>
    <message>
        <source>Use the selected column for one thing more, such as a ticket&apos;s id as a field, too (Insert)</source>
        <translation>Usar la columna seleccionada para una cosa más, como el id de un ticket también como campo (Insert)</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>Añadir valor &amp;fijo</translation>
    </message>
    <message>
        <source>Give every record the same value, such as a date or a channel</source>
        <translation>Dar a todos los registros el mismo valor, como una fecha o un canal</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>What was &amp;suggested</source>
        <translation>&amp;Lo sugerido</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>&amp;Guardar plantilla…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>&amp;Eliminar «{name}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Template: {name}</source>
        <translation>Plan&amp;tilla: {name}</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Rows in the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Pause and &amp;quit</source>
        <translation>Pausar &amp;y salir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Continue: {file}</source>
        <translation>Continuar: {file}</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard the import of {file}?</source>
        <translation>¿Descartar la importación de {file}?</translation>
    </message>
    <message>
        <source>One row that is not sent yet is given up. What was delivered stays in BuildBetter.</source>
        <translation>Se abandona una fila sin enviar aún. Lo entregado se queda en BuildBetter.</translation>
    </message>
    <message>
        <source>{rows} that are not sent yet are given up. What was delivered stays in BuildBetter.</source>
        <translation>Se abandonan {rows} sin enviar aún. Lo entregado se queda en BuildBetter.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>{done} of {all} delivered</source>
        <translation>{done} de {all} entregadas</translation>
    </message>
</context>
<context>
    <name>WarningLines</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Yes and no</source>
        <translation>Sí y no</translation>
    </message>
    <message>
        <source>neither: stays a problem</source>
        <translation>ninguno: sigue siendo un problema</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>&amp;Leerlas así</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What the words of “{column}” mean</source>
        <translation>Qué significan las palabras de «{column}»</translation>
    </message>
</context>
<context>
    <name>_ReadingLine</name>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Record id, derived from what the row says</source>
        <translation>Id de registro, derivado de lo que dice la fila</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de registro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Interno o externo</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No feedback in the row</source>
        <translation>Fila sin comentario</translation>
    </message>
    <message>
        <source>No column is content</source>
        <translation>Ninguna columna es contenido</translation>
    </message>
    <message>
        <source>Record id is empty</source>
        <translation>Id de registro vacío</translation>
    </message>
    <message>
        <source>Record id stands twice</source>
        <translation>Id de registro repetido</translation>
    </message>
    <message>
        <source>No date of the feedback</source>
        <translation>Sin fecha del comentario</translation>
    </message>
    <message>
        <source>Date can&apos;t be read</source>
        <translation>Fecha ilegible</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>¿Día o mes primero?</translation>
    </message>
    <message>
        <source>Day first and month first</source>
        <translation>Día primero y mes primero</translation>
    </message>
    <message>
        <source>Not a date day first</source>
        <translation>No es fecha con día primero</translation>
    </message>
    <message>
        <source>Not a date month first</source>
        <translation>No es fecha con mes primero</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Fecha en el futuro</translation>
    </message>
    <message>
        <source>Date before 1990</source>
        <translation>Fecha anterior a 1990</translation>
    </message>
    <message>
        <source>Time that never was</source>
        <translation>Hora que nunca existió</translation>
    </message>
    <message>
        <source>Time that was twice</source>
        <translation>Hora que existió dos veces</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>No es un número entero</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>Number is too large</source>
        <translation>Número demasiado grande</translation>
    </message>
    <message>
        <source>Decimal point or comma?</source>
        <translation>¿Punto o coma decimal?</translation>
    </message>
    <message>
        <source>Decimal point and comma</source>
        <translation>Punto y coma decimales</translation>
    </message>
    <message>
        <source>No decimal point</source>
        <translation>Sin punto decimal</translation>
    </message>
    <message>
        <source>No decimal comma</source>
        <translation>Sin coma decimal</translation>
    </message>
    <message>
        <source>Number shortened by a spreadsheet</source>
        <translation>Número acortado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni sí ni no</translation>
    </message>
    <message>
        <source>JSON can&apos;t be read</source>
        <translation>JSON ilegible</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>No es un correo</translation>
    </message>
    <message>
        <source>Neither internal nor external</source>
        <translation>Ni interno ni externo</translation>
    </message>
    <message>
        <source>Error of a formula</source>
        <translation>Error de una fórmula</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>HTML en el texto</translation>
    </message>
    <message>
        <source>Over 10 KB</source>
        <translation>Más de 10 KB</translation>
    </message>
    <message>
        <source>Close to 10 KB</source>
        <translation>Cerca de 10 KB</translation>
    </message>
    <message>
        <source>Shortened to 10 KB</source>
        <translation>Acortado a 10 KB</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>Dividir en varios campos</translation>
    </message>
    <message>
        <source>Person without email</source>
        <translation>Persona sin correo</translation>
    </message>
    <message>
        <source>One person, several names</source>
        <translation>Una persona, varios nombres</translation>
    </message>
    <message>
        <source>Field name not in snake_case</source>
        <translation>Nombre de campo sin snake_case</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>The import isn&apos;t finished.</source>
        <translation>La importación no ha terminado.</translation>
    </message>
    <message>
        <source>It can keep going in the tray; a click on its icon brings the window back.</source>
        <translation>Puede seguir en la bandeja; un clic en su icono recupera la ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation>Seguir en la &amp;bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray. It can keep going in a minimized window.</source>
        <translation>Este escritorio no tiene bandeja. Puede seguir en una ventana minimizada.</translation>
    </message>
    <message>
        <source>&amp;Keep going, minimized</source>
        <translation>Seguir &amp;minimizada</translation>
    </message>
    <message>
        <source>If you quit, it is paused, and goes on from the same place when it is continued. Nothing is sent twice.</source>
        <translation>Si sale, queda en pausa y sigue desde el mismo punto cuando se continúe. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausar y salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not imported</source>
        <translation>No importada</translation>
    </message>
    <message>
        <source>the feedback itself</source>
        <translation>el comentario en sí</translation>
    </message>
    <message>
        <source>tells records apart, such as a ticket&apos;s number</source>
        <translation>distingue los registros, como el número de un ticket</translation>
    </message>
    <message>
        <source>when it was given</source>
        <translation>cuándo se hizo</translation>
    </message>
    <message>
        <source>a customer, or one of you</source>
        <translation>un cliente o alguien de los suyos</translation>
    </message>
    <message>
        <source>describes it: priority, channel, tags</source>
        <translation>lo describe: prioridad, canal, etiquetas</translation>
    </message>
    <message>
        <source>a number or key of another system</source>
        <translation>un número o una clave de otro sistema</translation>
    </message>
    <message>
        <source>who it was, where there is no email</source>
        <translation>quién fue, si no hay correo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Fecha/hora</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>sin prefijo</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{count} delivered before</source>
        <translation>{count} entregadas antes</translation>
    </message>
    <message>
        <source>{count} cause</source>
        <translation>{count} causa</translation>
    </message>
    <message>
        <source>{count} causes</source>
        <translation>{count} causas</translation>
    </message>
    <message>
        <source>{count} delivered before with other content</source>
        <translation>{count} entregadas antes con otro contenido</translation>
    </message>
    <message>
        <source>{count} goes</source>
        <translation>{count} se envía</translation>
    </message>
    <message>
        <source>{count} go</source>
        <translation>{count} se envían</translation>
    </message>
    <message>
        <source>{count} left out by you</source>
        <translation>{count} excluidas por usted</translation>
    </message>
    <message>
        <source>{count} not sent for a repeated id</source>
        <translation>{count} no enviadas por id repetido</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{count} stays behind</source>
        <translation>{count} apartada</translation>
    </message>
    <message>
        <source>{count} stay behind</source>
        <translation>{count} apartadas</translation>
    </message>
    <message>
        <source>{address} would send the key unprotected. Use https; http is for this computer alone.</source>
        <translation>{address} enviaría la clave sin protección. Use https; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>{address} is no API address. One looks like https://api.buildbetter.app.</source>
        <translation>{address} no es una dirección de API. Una es como https://api.buildbetter.app.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete; unpack it yourself, or download it again.</source>
        <translation>El archivo comprimido está dañado o incompleto; descomprímalo usted o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password; unpack it and choose the file in it.</source>
        <translation>El archivo zip está protegido con contraseña; descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>The zip file holds {count} files; unpack it and choose the one with the data.</source>
        <translation>El archivo zip contiene {count} archivos; descomprímalo y elija el que tiene los datos.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than {limit}; unpack it yourself and split it.</source>
        <translation>El archivo comprimido ocupa más de {limit} al descomprimirse; descomprímalo usted y divídalo.</translation>
    </message>
    <message>
        <source>The file was compressed; {name} in it was read.</source>
        <translation>El archivo estaba comprimido; se leyó {name}, que está dentro.</translation>
    </message>
    <message>
        <source>Blanks between a delimiter and a quoted cell were left out.</source>
        <translation>Se omitieron los espacios entre un delimitador y una celda entre comillas.</translation>
    </message>
    <message>
        <source>“{value}” is neither internal nor external. Write one of the two.</source>
        <translation>«{value}» no es ni interno ni externo. Escriba internal o external.</translation>
    </message>
    <message>
        <source>{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.</source>
        <translation>{count} valores no son ni internos ni externos, por ejemplo «{value}». Escriba internal o external en cada uno.</translation>
    </message>
    <message>
        <source>{what}; --help shows how it is called.</source>
        <translation>{what}; --help muestra cómo se llama.</translation>
    </message>
    <message>
        <source>{count} group of cells is merged; only the first cell of a group has its text.</source>
        <translation>{count} grupo de celdas está combinado; solo la primera celda del grupo tiene su texto.</translation>
    </message>
    <message>
        <source>{count} groups of cells are merged; only the first cell of a group has its text.</source>
        <translation>{count} grupos de celdas están combinados; solo la primera celda de cada grupo tiene su texto.</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted by this computer. Check the address and the network.</source>
        <translation>Este equipo no confía en el certificado de {address}. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {path}, which isn&apos;t there. Correct it or unset it.</source>
        <translation>SSL_CERT_FILE indica {path}, que no existe. Corríjalo o quite la variable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>{count} row has characters that can&apos;t be read, shown as � (row {rows}).</source>
        <translation>{count} fila tiene caracteres ilegibles, que se muestran como � (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have characters that can&apos;t be read, shown as � (rows {rows}).</source>
        <translation>{count} filas tienen caracteres ilegibles, que se muestran como � (filas {rows}).</translation>
    </message>
    <message>
        <source>“{mark}” counts as empty</source>
        <translation>«{mark}» cuenta como vacío</translation>
    </message>
    <message>
        <source>Only the first of equal ids sent</source>
        <translation>Solo se envía la primera de ids iguales</translation>
    </message>
    <message>
        <source>Long texts shortened</source>
        <translation>Textos largos acortados</translation>
    </message>
    <message>
        <source>Long texts split</source>
        <translation>Textos largos divididos</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} back; the import goes on as before.</source>
        <translation>El reloj del equipo se atrasó {duration}; la importación sigue como antes.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} forward; the import goes on as before.</source>
        <translation>El reloj del equipo se adelantó {duration}; la importación sigue como antes.</translation>
    </message>
    <message>
        <source>The file has {count} columns, more than the {most} that can be read; is it a table? Choose another delimiter, or another file.</source>
        <translation>El archivo tiene {count} columnas, más de las {most} que se pueden leer; ¿es una tabla? Elija otro delimitador u otro archivo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be written to: {reason}. Choose another one with --data-dir.</source>
        <translation>No se puede escribir en la carpeta {path}: {reason}. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>“{value}” is before 1990. See whether the year is right.</source>
        <translation>«{value}» es anterior a 1990. Compruebe si el año es correcto.</translation>
    </message>
    <message>
        <source>{count} dates are before 1990, for example “{value}”. See whether the years are right.</source>
        <translation>{count} fechas son anteriores a 1990, por ejemplo «{value}». Compruebe si los años son correctos.</translation>
    </message>
    <message>
        <source>“{value}” lies in the future. See whether day, month and year are right.</source>
        <translation>«{value}» está en el futuro. Compruebe si el día, el mes y el año son correctos.</translation>
    </message>
    <message>
        <source>{count} dates lie in the future, for example “{value}”. See whether day, month and year are right.</source>
        <translation>{count} fechas están en el futuro, por ejemplo «{value}». Compruebe si el día, el mes y el año son correctos.</translation>
    </message>
    <message>
        <source>“{value}” is no date day first. Turn day and month round, or choose month first in the options.</source>
        <translation>«{value}» no es una fecha con el día primero. Intercambie día y mes, o elija el mes primero en las opciones.</translation>
    </message>
    <message>
        <source>{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose month first in the options.</source>
        <translation>{count} valores no son fechas con el día primero, por ejemplo «{value}». Intercambie día y mes, o elija el mes primero en las opciones.</translation>
    </message>
    <message>
        <source>“{value}” is no date month first. Turn month and day round, or choose day first in the options.</source>
        <translation>«{value}» no es una fecha con el mes primero. Intercambie mes y día, o elija el día primero en las opciones.</translation>
    </message>
    <message>
        <source>{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose day first in the options.</source>
        <translation>{count} valores no son fechas con el mes primero, por ejemplo «{value}». Intercambie mes y día, o elija el día primero en las opciones.</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>«{value}» se puede leer con el día o con el mes primero, y ningún valor de «{column}» lo aclara. Elija uno en las opciones.</translation>
    </message>
    <message>
        <source>{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>{count} fechas se pueden leer con el día o con el mes primero, por ejemplo «{value}», y ningún valor de «{column}» lo aclara. Elija uno en las opciones.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>«{value}» no se puede leer como fecha. Escríbala como 2025-03-31 o 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>{count} valores no se pueden leer como fechas, por ejemplo «{value}». Escríbalas como 2025-03-31 o 2025-03-31 14:05.</translation>
    </message>
    <message>
        <source>A delimiter is one character, like , or ; or | or a tab; {delimiter} is not.</source>
        <translation>Un delimitador es un solo carácter, como , o ; o | o un tabulador; {delimiter} no lo es.</translation>
    </message>
    <message>
        <source>Another process is delivering import {import_id}. It goes on there.</source>
        <translation>Otro proceso está entregando la importación {import_id}. Sigue allí.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on from here; nothing was lost.</source>
        <translation>El disco está lleno. Libere espacio y luego siga desde aquí; no se perdió nada.</translation>
    </message>
    <message>
        <source>The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.</source>
        <translation>La fecha del comentario está vacía, así que el registro muestra la hora de la importación. Escriba una o ponga una fecha fija.</translation>
    </message>
    <message>
        <source>{count} rows have no date of the feedback, so their records show the time of import. Write one in each, or set a fixed date.</source>
        <translation>{count} filas no tienen fecha del comentario, así que sus registros muestran la hora de la importación. Escriba una en cada una o ponga una fecha fija.</translation>
    </message>
    <message>
        <source>A draft of {file} was saved by a newer version of this program. Use that version to go on with it.</source>
        <translation>Una versión más reciente de este programa guardó un borrador de {file}. Use esa versión para seguir con él.</translation>
    </message>
    <message>
        <source>The draft {path} can&apos;t be read, so what was changed there is lost.</source>
        <translation>El borrador {path} no se puede leer, así que lo que se cambió ahí se perdió.</translation>
    </message>
    <message>
        <source>“{value}” is no email address. Write one like ann@example.com, or empty the cell.</source>
        <translation>«{value}» no es una dirección de correo. Escríbala como ann@example.com o vacíe la celda.</translation>
    </message>
    <message>
        <source>{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or empty the cells.</source>
        <translation>{count} valores no son direcciones de correo, por ejemplo «{value}». Escríbalas como ann@example.com o vacíe las celdas.</translation>
    </message>
    <message>
        <source>The answer about the new source was lost, so it is made again. An empty source of the same name may be left in BuildBetter.</source>
        <translation>Se perdió la respuesta sobre la fuente nueva, así que se crea otra vez. En BuildBetter puede quedar una fuente vacía con el mismo nombre.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in row {rows}.</source>
        <translation>El archivo no indica su codificación; con {encoding} se lee mejor. Compruebe las letras con acento en la fila {rows}.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in rows {rows}.</source>
        <translation>El archivo no indica su codificación; con {encoding} se lee mejor. Compruebe las letras con acento en las filas {rows}.</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis.</source>
        <translation>No hay ninguna codificación de texto llamada {encoding}; use un nombre como utf-8, windows-1252 o shift_jis.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}. What was deleted before it is gone.</source>
        <translation>No se puede eliminar {path}: {reason}. Lo eliminado antes ya no está.</translation>
    </message>
    <message>
        <source>An import is being delivered. Stop it, or let it come to its end, then delete the data.</source>
        <translation>Se está entregando una importación. Deténgala o deje que termine, y luego elimine los datos.</translation>
    </message>
    <message>
        <source>{count} row has a cell with an Excel error like #N/A (row {rows}).</source>
        <translation>{count} fila tiene una celda con un error de Excel como #N/A (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have cells with an Excel error like #N/A (rows {rows}).</source>
        <translation>{count} filas tienen celdas con un error de Excel como #N/A (filas {rows}).</translation>
    </message>
    <message>
        <source>The workbook has cells with an Excel error (like #N/A), which look empty here; save it as .xlsx to see which ones.</source>
        <translation>El libro tiene celdas con un error de Excel (como #N/A), que aquí se ven vacías; guárdelo como .xlsx para ver cuáles son.</translation>
    </message>
    <message>
        <source>The rows that stay behind don&apos;t fit into a workbook; they are in {path} instead.</source>
        <translation>Las filas apartadas no caben en un libro; están en {path} en su lugar.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Make room, or choose another place.</source>
        <translation>El disco está lleno, así que no se escribió {path}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t hold the rows that stay behind. Give it a name that ends in .xlsx or .csv.</source>
        <translation>{path} no puede contener las filas apartadas. Dele un nombre que termine en .xlsx o .csv.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another.</source>
        <translation>No existe la carpeta {path}. Créela antes o elija otra.</translation>
    </message>
    <message>
        <source>{path} is the file that is imported. Give the rows that stay behind another name.</source>
        <translation>{path} es el archivo que se importa. Dé otro nombre a las filas apartadas.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Close it where it is open, or choose another name.</source>
        <translation>No se pudo escribir {path} ({why}). Ciérrelo donde esté abierto o elija otro nombre.</translation>
    </message>
    <message>
        <source>The field name “{name}” is not in snake_case. Write it like nps_score.</source>
        <translation>El nombre de campo «{name}» no está en snake_case. Escríbalo como nps_score.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); export it again.</source>
        <translation>El archivo está vacío (0 bytes); expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} may not be opened by this user account; change its permissions, or copy it elsewhere.</source>
        <translation>Esta cuenta de usuario no puede abrir {path}; cambie sus permisos o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>There is no data in the file; choose another file, or export it again.</source>
        <translation>No hay datos en el archivo; elija otro archivo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password; open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.</source>
        <translation>Este libro está protegido con contraseña; ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro), guárdelo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file.</source>
        <translation>El archivo no es ni texto ni un libro; exporte la tabla como CSV o .xlsx y elija ese archivo.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a CSV or Excel file in it.</source>
        <translation>{path} es una carpeta; elija un archivo CSV o Excel que esté en ella.</translation>
    </message>
    <message>
        <source>The file is {what}, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>El archivo es {what}, no una tabla; exporte la tabla como CSV o .xlsx y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>El archivo es JSON, no una tabla; exporte la tabla como CSV o .xlsx y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is the lock file that an office program keeps while a workbook is open; choose the workbook itself, whose name is the same without ~$ or .~lock.</source>
        <translation>Este es el archivo de bloqueo que un programa de oficina mantiene mientras un libro está abierto; elija el libro en sí, cuyo nombre es el mismo sin ~$ o .~lock.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but holds plain text without columns; export it again and choose the new file.</source>
        <translation>El archivo se llama {suffix} pero contiene texto sin columnas; expórtelo de nuevo y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again.</source>
        <translation>Esto es un puntero de Git LFS, no el archivo en sí; obtenga el archivo con «git lfs pull» y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; download the export again.</source>
        <translation>El archivo es una página web sin tabla, quizá una página de inicio de sesión guardada en lugar de la exportación; descargue la exportación de nuevo.</translation>
    </message>
    <message>
        <source>The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>El archivo es un libro en formato XML (Excel 2003 u OpenDocument plano); ábralo en Excel o LibreOffice, guárdelo como .xlsx y elija ese archivo.</translation>
    </message>
    <message>
        <source>There is no file at {path}; check the name and the folder.</source>
        <translation>No hay ningún archivo en {path}; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The file needs more memory than this computer has; split it and import the parts.</source>
        <translation>El archivo necesita más memoria de la que tiene este equipo; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); copy it to another folder and choose the copy.</source>
        <translation>No se puede leer {path} ({reason}); cópielo en otra carpeta y elija la copia.</translation>
    </message>
    <message>
        <source>a database (Access)</source>
        <translation>una base de datos (Access)</translation>
    </message>
    <message>
        <source>a data file of another program</source>
        <translation>un archivo de datos de otro programa</translation>
    </message>
    <message>
        <source>an email message</source>
        <translation>un mensaje de correo electrónico</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo comprimido tar</translation>
    </message>
    <message>
        <source>{count} column has texts written as formulas (=&quot;00123&quot;), and was read without the signs: {columns}.</source>
        <translation>{count} columna tiene textos escritos como fórmulas (=&quot;00123&quot;) y se leyó sin esos signos: {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have texts written as formulas (=&quot;00123&quot;), and were read without the signs: {columns}.</source>
        <translation>{count} columnas tienen textos escritos como fórmulas (=&quot;00123&quot;) y se leyeron sin esos signos: {columns}.</translation>
    </message>
    <message>
        <source>The header has {count} rows; they were joined into one name a column.</source>
        <translation>El encabezado tiene {count} filas; se unieron en un nombre por columna.</translation>
    </message>
    <message>
        <source>No header was found; the columns are named Column 1, Column 2, and so on.</source>
        <translation>No se encontró encabezado; las columnas se llaman Columna 1, Columna 2, etc.</translation>
    </message>
    <message>
        <source>There is no row {row} for the header; the file ends at row {last}.</source>
        <translation>No hay una fila {row} para el encabezado; el archivo termina en la fila {last}.</translation>
    </message>
    <message>
        <source>{count} column has no name in the header; it is named {columns}.</source>
        <translation>{count} columna no tiene nombre en el encabezado; se llama {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have no name in the header; they are named {columns}.</source>
        <translation>{count} columnas no tienen nombre en el encabezado; se llaman {columns}.</translation>
    </message>
    <message>
        <source>{count} column has the name of an earlier one; it is named {columns}.</source>
        <translation>{count} columna tiene el nombre de una anterior; se llama {columns}.</translation>
    </message>
    <message>
        <source>{count} columns have the names of earlier ones; they are named {columns}.</source>
        <translation>{count} columnas tienen los nombres de otras anteriores; se llaman {columns}.</translation>
    </message>
    <message>
        <source>This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>Este texto contiene etiquetas HTML, que se envían tal como están. Quite el HTML o déjelo así.</translation>
    </message>
    <message>
        <source>{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>{count} textos contienen etiquetas HTML, que se envían tal como están. Quite el HTML o déjelo así.</translation>
    </message>
    <message>
        <source>The record id is empty. Write one, or leave the row out.</source>
        <translation>El id de registro está vacío. Escriba uno o excluya la fila.</translation>
    </message>
    <message>
        <source>{count} rows have no record id. Write one in each, or leave the rows out.</source>
        <translation>{count} filas no tienen id de registro. Escriba uno en cada una o excluya las filas.</translation>
    </message>
    <message>
        <source>Row {row} of this import has the record id “{value}”, too. Give this row another one.</source>
        <translation>La fila {row} de esta importación también tiene el id de registro «{value}». Dé otro a esta fila.</translation>
    </message>
    <message>
        <source>{count} imports begin with {import_id}. Give more of the id.</source>
        <translation>{count} importaciones empiezan por {import_id}. Indique más caracteres del id.</translation>
    </message>
    <message>
        <source>There is no import {import_id} in the journal. `history` lists them.</source>
        <translation>No hay ninguna importación {import_id} en el diario. `history` las muestra.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away.</source>
        <translation>El diario {path} está dañado y se dejó como estaba. Ponga de nuevo una copia o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Choose another folder with --data-dir.</source>
        <translation>{path} pertenece a otro programa. Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The disk with the journal {path} is full. Make room, then go on from here; nothing was lost.</source>
        <translation>El disco con el diario {path} está lleno. Libere espacio y luego siga desde aquí; no se perdió nada.</translation>
    </message>
    <message>
        <source>Another process keeps the journal {path} busy. Try again when it is done.</source>
        <translation>Otro proceso mantiene ocupado el diario {path}. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The journal {path} is from a newer version of this program. Update the program to use it.</source>
        <translation>El diario {path} es de una versión más reciente de este programa. Actualice el programa para usarlo.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written to. Make the file and its folder writable.</source>
        <translation>No se puede escribir en el diario {path}. Permita la escritura en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be used ({why}). Check the disk and the folder.</source>
        <translation>No se puede usar el diario {path} ({why}). Compruebe el disco y la carpeta.</translation>
    </message>
    <message>
        <source>There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY.</source>
        <translation>No hay clave de API. Guarde una con `key set` o defina BUILDBETTER_API_KEY.</translation>
    </message>
    <message>
        <source>The server refused the API key: {words} Give a valid key, then go on from here.</source>
        <translation>El servidor rechazó la clave de API: {words} Indique una clave válida y luego siga desde aquí.</translation>
    </message>
    <message>
        <source>The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization that both belong to the same organization.</source>
        <translation>La clave no es la misma con la que empezó la importación {import_id}. Use la original, o confirme con --same-organization que ambas son de la misma organización.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from BuildBetter&apos;s settings.</source>
        <translation>La clave de API contiene caracteres que ninguna clave tiene. Cópiela de nuevo desde los ajustes de BuildBetter.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used ({reason}). Set {variable} instead.</source>
        <translation>No se puede usar el llavero del sistema ({reason}). Defina {variable} en su lugar.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, or set {variable}.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo o defina {variable}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. Set {variable} instead.</source>
        <translation>Este equipo no tiene llavero que pueda guardar la clave. Defina {variable} en su lugar.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.</source>
        <translation>El llavero del sistema no respondió en {seconds} segundos. Desbloquéelo o defina {variable}.</translation>
    </message>
    <message>
        <source>{count} rows were refused one after the other for the same reason: {words} Mend the rows, or go on and let such rows be refused.</source>
        <translation>{count} filas seguidas fueron rechazadas por el mismo motivo: {words} Corrija las filas, o siga y deje que se rechacen esas filas.</translation>
    </message>
    <message>
        <source>The limit {limit} is no number of requests in seconds. Write one like 100/60.</source>
        <translation>El límite {limit} no es un número de solicitudes en segundos. Escríbalo como 100/60.</translation>
    </message>
    <message>
        <source>Lines are quoted as a whole in this file, and were taken apart into cells.</source>
        <translation>En este archivo las líneas están entrecomilladas enteras, y se dividieron en celdas.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. Take it away from one of them.</source>
        <translation>Las columnas «{first}» y «{second}» se usan ambas como «{target}», que admite una sola columna. Quíteselo a una de ellas.</translation>
    </message>
    <message>
        <source>{file}: {where}: “{value}” is not one of {allowed}.</source>
        <translation>{file}: {where}: «{value}» no es uno de {allowed}.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have. Choose the file that it was made for, or make a new mapping.</source>
        <translation>La asignación nombra la columna «{column}», que este archivo no tiene. Elija el archivo para el que se hizo o haga una asignación nueva.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have; the nearest is “{near}”. Change the name in the mapping or in the file.</source>
        <translation>La asignación nombra la columna «{column}», que este archivo no tiene; la más parecida es «{near}». Cambie el nombre en la asignación o en el archivo.</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly.</source>
        <translation>La columna «{column}» de la asignación podría ser «{first}» o «{second}» de este archivo. Escriba su nombre exacto.</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”.</source>
        <translation>La asignación nombra dos veces la columna «{column}» de este archivo: como «{first}» y como «{second}».</translation>
    </message>
    <message>
        <source>The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. Give both the same, or one of them another name.</source>
        <translation>El valor fijo «{name}» y la columna «{column}» forman un campo con el mismo nombre, pero difieren en categoría o tipo. Dé a ambos lo mismo, o a uno de ellos otro nombre.</translation>
    </message>
    <message>
        <source>A fixed value can&apos;t be the record id (external_id), because every record needs an id of its own. Use a column, or none: then ids are derived.</source>
        <translation>Un valor fijo no puede ser el id de registro (external_id), porque cada registro necesita un id propio. Use una columna, o ninguna: entonces los ids se derivan.</translation>
    </message>
    <message>
        <source>Two fixed values go to “{target}”. Take one of them away.</source>
        <translation>Dos valores fijos van a «{target}». Quite uno de ellos.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is missing.</source>
        <translation>{file}: {where}: falta la clave «{key}».</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in one object. Keep one of them.</source>
        <translation>{file}: la clave «{key}» está dos veces en un mismo objeto. Deje una de ellas.</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling.</source>
        <translation>{file}: {where}: la clave «{key}» no se conoce. Quítela o corrija cómo está escrita.</translation>
    </message>
    <message>
        <source>{file} is no valid JSON: line {line}, column {column} is where it breaks off.</source>
        <translation>{file} no es JSON válido: se interrumpe en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>{file} is no JSON text in UTF-8. Choose a mapping that this program saved.</source>
        <translation>{file} no es un texto JSON en UTF-8. Elija una asignación que haya guardado este programa.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name.</source>
        <translation>Las columnas «{first}» y «{second}» forman ambas un campo llamado «{name}». Dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>The column “{column}” makes two fields named “{name}”. Give one of them another name.</source>
        <translation>La columna «{column}» forma dos campos llamados «{name}». Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. Replace whole cells only, or choose another text.</source>
        <translation>Reemplazar «{find}» por «{replace}» en «{column}» cambiaría su propio resultado una y otra vez. Reemplace solo celdas completas o elija otro texto.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. Choose another text.</source>
        <translation>Sustituir «{find}» por «{replace}» haría los textos de «{column}» demasiado grandes para este equipo. Elija otro texto.</translation>
    </message>
    <message>
        <source>The pattern “{find}” of a step on “{column}” can&apos;t be used: {reason}.</source>
        <translation>No se puede usar el patrón «{find}» de un paso sobre «{column}»: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</source>
        <translation>{file}: {where}: do «{value}» no es uno de trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. Choose another text to find.</source>
        <translation>Reemplazar «{find}» por «{replace}» en «{column}» no acaba nunca, por ejemplo en «{value}». Elija otro texto que buscar.</translation>
    </message>
    <message>
        <source>{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</source>
        <translation>{file}: {where}: to «{value}» no es uno de field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</translation>
    </message>
    <message>
        <source>The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC.</source>
        <translation>La zona horaria «{timezone}» no se conoce. Escriba una como Europe/Berlin o UTC.</translation>
    </message>
    <message>
        <source>The mapping {file} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer la asignación {file}: {reason}.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be saved as {file}: {reason}.</source>
        <translation>No se puede guardar la asignación como {file}: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” is used twice as “{target}”. Take one of the two away.</source>
        <translation>La columna «{column}» se usa dos veces como «{target}». Quite una de las dos.</translation>
    </message>
    <message>
        <source>{file}: {where}: it is empty. Write a text.</source>
        <translation>{file}: {where}: está vacío. Escriba un texto.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a list.</source>
        <translation>{file}: {where}: {value} no es una lista.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a whole number.</source>
        <translation>{file}: {where}: {value} no es un número entero.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not an object with keys.</source>
        <translation>{file}: {where}: {value} no es un objeto con claves.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a text.</source>
        <translation>{file}: {where}: {value} no es un texto.</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} can&apos;t stand here.</source>
        <translation>{file}: {where}: {value} no puede estar aquí.</translation>
    </message>
    <message>
        <source>{file} is a mapping of version {version}, and this program knows version 1. Use a newer one.</source>
        <translation>{file} es una asignación de versión {version}, y este programa conoce la versión 1. Use uno más reciente.</translation>
    </message>
    <message>
        <source>{file}: the key “version” is missing. A mapping begins with &quot;version&quot;: 1.</source>
        <translation>{file}: falta la clave «version». Una asignación empieza con &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>Send as decimal numbers</source>
        <translation>Enviar como decimales</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Enviar como texto</translation>
    </message>
    <message>
        <source>Use decimal comma</source>
        <translation>Usar coma decimal</translation>
    </message>
    <message>
        <source>Use “{column}” as content, too</source>
        <translation>Usar también «{column}» como contenido</translation>
    </message>
    <message>
        <source>Use day first</source>
        <translation>Usar día primero</translation>
    </message>
    <message>
        <source>Use day first in this column</source>
        <translation>Usar día primero en esta columna</translation>
    </message>
    <message>
        <source>Derive ids from what the rows say</source>
        <translation>Derivar los ids de lo que dicen las filas</translation>
    </message>
    <message>
        <source>Treat {marks} as empty</source>
        <translation>Tratar {marks} como vacío</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in all columns</source>
        <translation>Tratar {marks} como vacío en todas las columnas</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in this column</source>
        <translation>Tratar {marks} como vacío en esta columna</translation>
    </message>
    <message>
        <source>Fill the empty cells…</source>
        <translation>Rellenar las celdas vacías…</translation>
    </message>
    <message>
        <source>Keep the first email address</source>
        <translation>Dejar el primer correo</translation>
    </message>
    <message>
        <source>Send only the first of equal ids</source>
        <translation>Enviar solo la primera de ids iguales</translation>
    </message>
    <message>
        <source>Take the HTML out</source>
        <translation>Quitar el HTML</translation>
    </message>
    <message>
        <source>Use month first</source>
        <translation>Usar mes primero</translation>
    </message>
    <message>
        <source>Use month first in this column</source>
        <translation>Usar mes primero en esta columna</translation>
    </message>
    <message>
        <source>Keep only the number</source>
        <translation>Dejar solo el número</translation>
    </message>
    <message>
        <source>Use decimal point</source>
        <translation>Usar punto decimal</translation>
    </message>
    <message>
        <source>Shorten long texts</source>
        <translation>Acortar los textos largos</translation>
    </message>
    <message>
        <source>Split long texts</source>
        <translation>Dividir los textos largos</translation>
    </message>
    <message>
        <source>Read {yes} as yes, {no} as no</source>
        <translation>Leer {yes} como sí, {no} como no</translation>
    </message>
    <message>
        <source>Say which words mean yes…</source>
        <translation>Indicar qué palabras significan sí…</translation>
    </message>
    <message>
        <source>Read {no} as no</source>
        <translation>Leer {no} como no</translation>
    </message>
    <message>
        <source>Read {yes} as yes</source>
        <translation>Leer {yes} como sí</translation>
    </message>
    <message>
        <source>Mends this row.</source>
        <translation>Corrige esta fila.</translation>
    </message>
    <message>
        <source>Mends all {count} rows.</source>
        <translation>Corrige las {count} filas.</translation>
    </message>
    <message>
        <source>Mends {mended} of the first {count} rows.</source>
        <translation>Corrige {mended} de las primeras {count} filas.</translation>
    </message>
    <message>
        <source>Mends {mended} of {count} rows.</source>
        <translation>Corrige {mended} de {count} filas.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>“{value}” has no email address, so no person is made of it. Write one, or use the column as an identity field.</source>
        <translation>«{value}» no tiene dirección de correo, así que no se crea ninguna persona a partir de ello. Escriba una o use la columna como campo de identidad.</translation>
    </message>
    <message>
        <source>{count} rows have a name or a company and no email address, for example “{value}”, so no people are made of them. Write addresses, or use the column as an identity field.</source>
        <translation>{count} filas tienen un nombre o una empresa y ninguna dirección de correo, por ejemplo «{value}», así que no se crea ninguna persona a partir de ellas. Escriba direcciones o use la columna como campo de identidad.</translation>
    </message>
    <message>
        <source>The network was away for {duration}; the import went on at {time}.</source>
        <translation>La red faltó durante {duration}; la importación siguió a las {time}.</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>No se pudo establecer conexión con el servidor.</translation>
    </message>
    <message>
        <source>{address} could not be reached for {seconds} s. {words} Go on from here later.</source>
        <translation>No se pudo llegar a {address} durante {seconds} s. {words} Siga desde aquí más tarde.</translation>
    </message>
    <message>
        <source>This row has no feedback: nothing stands in any content field. Write it, or leave the row out.</source>
        <translation>Esta fila no tiene comentario: no hay nada en ningún campo de contenido. Escríbalo o excluya la fila.</translation>
    </message>
    <message>
        <source>{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.</source>
        <translation>{count} filas no tienen comentario: no hay nada en ningún campo de contenido. Escríbalo o excluya las filas.</translation>
    </message>
    <message>
        <source>No column is used as content, so this file has no feedback. Say which column the feedback is.</source>
        <translation>Ninguna columna se usa como contenido, así que este archivo no tiene comentarios. Indique qué columna es el comentario.</translation>
    </message>
    <message>
        <source>There is no screen for the window here. --help shows what the command line can do.</source>
        <translation>Aquí no hay pantalla para la ventana. --help muestra lo que puede hacer la línea de comandos.</translation>
    </message>
    <message>
        <source>No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it with --mapping.</source>
        <translation>Ninguna columna es con certeza el comentario en sí. Haga una asignación con `map`, indique en ella qué columna es y nómbrela con --mapping.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake from here. If it sleeps, the import waits and then goes on.</source>
        <translation>Desde aquí no se puede evitar que este equipo entre en suspensión. Si lo hace, la importación espera y luego sigue.</translation>
    </message>
    <message>
        <source>There is no import to go on with. `import` begins one.</source>
        <translation>No hay ninguna importación con la que seguir. `import` empieza una.</translation>
    </message>
    <message>
        <source>{count} row had NUL characters, which were removed (row {rows}).</source>
        <translation>{count} fila tenía caracteres NUL, que se quitaron (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows had NUL characters, which were removed (rows {rows}).</source>
        <translation>{count} filas tenían caracteres NUL, que se quitaron (filas {rows}).</translation>
    </message>
    <message>
        <source>The header had NUL characters, which were removed.</source>
        <translation>El encabezado tenía caracteres NUL, que se quitaron.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal comma. Write it with one, or choose decimal point in the options.</source>
        <translation>«{value}» no tiene coma decimal. Escríbalo con ella o elija punto decimal en las opciones.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal point in the options.</source>
        <translation>{count} números no tienen coma decimal, por ejemplo «{value}». Escríbalos con ella o elija punto decimal en las opciones.</translation>
    </message>
    <message>
        <source>“{value}” has no decimal point. Write it with one, or choose decimal comma in the options.</source>
        <translation>«{value}» no tiene punto decimal. Escríbalo con él o elija coma decimal en las opciones.</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal comma in the options.</source>
        <translation>{count} números no tienen punto decimal, por ejemplo «{value}». Escríbalos con él o elija coma decimal en las opciones.</translation>
    </message>
    <message>
        <source>“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>«{value}» puede ser mil o un poco más de uno, y ningún valor de «{column}» lo aclara. Elija punto decimal o coma decimal en las opciones.</translation>
    </message>
    <message>
        <source>{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>{count} números pueden tener separador decimal o de miles, por ejemplo «{value}», y ningún valor de «{column}» lo aclara. Elija punto decimal o coma decimal en las opciones.</translation>
    </message>
    <message>
        <source>Import {import_id} goes to {address}. Leave --api-url out, or name that address.</source>
        <translation>La importación {import_id} va a {address}. Omita --api-url o indique esa dirección.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written: {reason}. Free the disk, or send the output elsewhere.</source>
        <translation>No se puede escribir el resultado: {reason}. Libere espacio en el disco o envíe la salida a otro lugar.</translation>
    </message>
    <message>
        <source>“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them alike if that is wrong.</source>
        <translation>«{value}» no se envía para {email}: otra fila dice «{sent}», y decide la fila más reciente. Iguálelas si eso no es correcto.</translation>
    </message>
    <message>
        <source>{count} rows say something else of a person than the newest row does, for example “{value}” of {email}, for whom “{sent}” is sent. Make them alike if that is wrong.</source>
        <translation>{count} filas dicen de una persona algo distinto que la fila más reciente, por ejemplo «{value}» de {email}, para quien se envía «{sent}». Iguálelas si eso no es correcto.</translation>
    </message>
    <message>
        <source>{rows}: {sums}</source>
        <translation>{rows}: {sums}</translation>
    </message>
    <message>
        <source>1 delivered before</source>
        <translation>1 entregada antes</translation>
    </message>
    <message>
        <source>{rows} ({causes})</source>
        <translation>{rows} ({causes})</translation>
    </message>
    <message>
        <source>1 delivered before with other content</source>
        <translation>1 entregada antes con otro contenido</translation>
    </message>
    <message>
        <source>1 left out by you</source>
        <translation>1 excluida por usted</translation>
    </message>
    <message>
        <source>1 not sent for a repeated id</source>
        <translation>1 no enviada por id repetido</translation>
    </message>
    <message>
        <source>Read with decimal comma</source>
        <translation>Leído con coma decimal</translation>
    </message>
    <message>
        <source>Read with decimal point</source>
        <translation>Leído con punto decimal</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some dates of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>«{value}» no es fiable: algunas fechas de «{column}» solo encajan con el día primero ({day_first}), otras solo con el mes primero ({month_first}). Elija uno en las opciones y luego corrija las que no encajen.</translation>
    </message>
    <message>
        <source>{count} dates can&apos;t be trusted, for example “{value}”: some of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} fechas no son fiables, por ejemplo «{value}»: algunas de «{column}» solo encajan con el día primero ({day_first}), otras solo con el mes primero ({month_first}). Elija uno en las opciones y luego corrija las que no encajen.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un archivo Arrow</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>un calendario</translation>
    </message>
    <message>
        <source>a file of contacts (vCard)</source>
        <translation>un archivo de contactos (vCard)</translation>
    </message>
    <message>
        <source>a table in the DIF format</source>
        <translation>una tabla en formato DIF</translation>
    </message>
    <message>
        <source>a document of another program</source>
        <translation>un documento de otro programa</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un documento de texto (RTF)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>una base de datos (SQLite)</translation>
    </message>
    <message>
        <source>a workbook in the SYLK format</source>
        <translation>un libro en formato SYLK</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>un archivo web</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <source>The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.</source>
        <translation>El id de registro «{value}» está también en la fila {other}. Escriba otro o envíe solo el primero de los ids iguales.</translation>
    </message>
    <message>
        <source>{count} rows share their record id with another row, for example “{value}”. Write others, or send only the first of equal ids.</source>
        <translation>{count} filas comparten su id de registro con otra fila, por ejemplo «{value}». Escriba otros o envíe solo el primero de los ids iguales.</translation>
    </message>
    <message>
        <source>“{value}” is no valid JSON. Mend it, or send the column as text.</source>
        <translation>«{value}» no es JSON válido. Corríjalo o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} valores no son JSON válido, por ejemplo «{value}». Corríjalos o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Write true or false, or send the column as text.</source>
        <translation>«{value}» no es ni sí ni no. Escriba true o false, o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column as text.</source>
        <translation>{count} valores no son ni sí ni no, por ejemplo «{value}». Escriba true o false, o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write one, or send the column as text.</source>
        <translation>«{value}» no es un número. Escriba uno o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>{count} values are no numbers, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} valores no son números, por ejemplo «{value}». Corríjalos o envíe la columna como texto.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write one, or send the column as decimal numbers or as text.</source>
        <translation>«{value}» no es un número entero. Escriba uno o envíe la columna como decimales o como texto.</translation>
    </message>
    <message>
        <source>{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal numbers or as text.</source>
        <translation>{count} valores no son números enteros, por ejemplo «{value}». Corríjalos o envíe la columna como decimales o como texto.</translation>
    </message>
    <message>
        <source>“{value}” is too large a number to be sent. Send the column as text.</source>
        <translation>«{value}» es un número demasiado grande para enviarlo. Envíe la columna como texto.</translation>
    </message>
    <message>
        <source>{count} numbers are too large to be sent, for example “{value}”. Send the column as text.</source>
        <translation>{count} números son demasiado grandes para enviarlos, por ejemplo «{value}». Envíe la columna como texto.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>«{value}» no es fiable: algunos números de «{column}» tienen punto decimal ({point}), otros coma decimal ({comma}). Elija uno en las opciones y luego corrija los que no encajen.</translation>
    </message>
    <message>
        <source>{count} numbers can&apos;t be trusted, for example “{value}”: some of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} números no son fiables, por ejemplo «{value}»: algunos de «{column}» tienen punto decimal ({point}), otros coma decimal ({comma}). Elija uno en las opciones y luego corrija los que no encajen.</translation>
    </message>
    <message>
        <source>The server failed at this row again and again; perhaps it arrived. {words}</source>
        <translation>El servidor falló una y otra vez con esta fila; quizá llegó. {words}</translation>
    </message>
    <message>
        <source>The server failed at the row&apos;s person again and again. {words}</source>
        <translation>El servidor falló una y otra vez con la persona de la fila. {words}</translation>
    </message>
    <message>
        <source>The server refused the row&apos;s person: {words}</source>
        <translation>El servidor rechazó a la persona de la fila: {words}</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used on this computer; choose another one, or 0 for a free one.</source>
        <translation>El puerto {port} no se puede usar en este equipo; elija otro, o 0 para uno libre.</translation>
    </message>
    <message>
        <source>The practice server&apos;s database {path} can&apos;t be opened ({reason}); choose another file.</source>
        <translation>No se puede abrir la base de datos {path} del servidor de práctica ({reason}); elija otro archivo.</translation>
    </message>
    <message>
        <source>--practice goes to a server on this computer. Leave --api-url or --practice out.</source>
        <translation>--practice va a un servidor en este equipo. Omita --api-url o --practice.</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was sent.</source>
        <translation>La importación se canceló antes de enviar nada.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal comma, none a decimal point.</source>
        <translation>Un valor de «{column}» tiene coma decimal, ninguno punto decimal.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal comma, none a decimal point.</source>
        <translation>{count} valores de «{column}» tienen coma decimal, ninguno punto decimal.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only day first, none only month first.</source>
        <translation>Un valor de «{column}» solo encaja con el día primero, ninguno solo con el mes primero.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only day first, none only month first.</source>
        <translation>{count} valores de «{column}» solo encajan con el día primero, ninguno solo con el mes primero.</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only month first, none only day first.</source>
        <translation>Un valor de «{column}» solo encaja con el mes primero, ninguno solo con el día primero.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only month first, none only day first.</source>
        <translation>{count} valores de «{column}» solo encajan con el mes primero, ninguno solo con el día primero.</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal point, none a decimal comma.</source>
        <translation>Un valor de «{column}» tiene punto decimal, ninguno coma decimal.</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal point, none a decimal comma.</source>
        <translation>{count} valores de «{column}» tienen punto decimal, ninguno coma decimal.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put it into the system&apos;s proxy settings, then go on from here.</source>
        <translation>El proxy pide iniciar sesión. Ponga los datos en los ajustes de proxy del sistema y luego siga desde aquí.</translation>
    </message>
    <message>
        <source>The proxy could not reach the server.</source>
        <translation>El proxy no pudo llegar al servidor.</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>El proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Quotes in cells are written as \&quot; in this file, and were read as &quot;.</source>
        <translation>En este archivo, las comillas dentro de las celdas se escriben como \&quot;, y se leyeron como &quot;.</translation>
    </message>
    <message>
        <source>Cells are quoted with &apos; in this file, and were read without it.</source>
        <translation>En este archivo las celdas están entre &apos;, y se leyeron sin ese signo.</translation>
    </message>
    <message>
        <source>{count} row has a quote that is out of place, and was read as it stands (row {rows}).</source>
        <translation>{count} fila tiene unas comillas fuera de lugar y se leyó tal como está (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have a quote that is out of place, and were read as they stand (rows {rows}).</source>
        <translation>{count} filas tienen comillas fuera de lugar y se leyeron tal como están (filas {rows}).</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is a web page; its largest table was read.</source>
        <translation>El archivo se llama {suffix} pero es una página web; se leyó su tabla más grande.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is delimited text, and was read as such.</source>
        <translation>El archivo se llama {suffix} pero es texto delimitado, y se leyó como tal.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is an .{format} workbook, and was read as such.</source>
        <translation>El archivo se llama {suffix} pero es un libro .{format}, y se leyó como tal.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Se canceló la lectura del archivo.</translation>
    </message>
    <message>
        <source>{address} redirects to another address. Check the API address.</source>
        <translation>{address} redirige a otra dirección. Compruebe la dirección de la API.</translation>
    </message>
    <message>
        <source>The server answered {status} without a reason.</source>
        <translation>El servidor respondió {status} sin indicar el motivo.</translation>
    </message>
    <message>
        <source>{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} fila tiene una fórmula cuyo resultado no está guardado en el libro, y aquí parece vacía (fila {rows}); abra el libro en Excel, guárdelo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{count} rows have formulas whose results are not stored in the workbook, and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} filas tienen fórmulas cuyos resultados no están guardados en el libro, y aquí parecen vacías (filas {rows}); abra el libro en Excel, guárdelo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The file has no data in row {row}. Name a row as a spreadsheet counts it.</source>
        <translation>El archivo no tiene datos en la fila {row}. Indique la fila como la cuenta una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{count} row above the header was left out.</source>
        <translation>Se omitió {count} fila por encima del encabezado.</translation>
    </message>
    <message>
        <source>{count} rows above the header were left out.</source>
        <translation>Se omitieron {count} filas por encima del encabezado.</translation>
    </message>
    <message>
        <source>{count} row has more cells than the header; they stand in columns of their own (row {rows}).</source>
        <translation>{count} fila tiene más celdas que el encabezado; van en columnas propias (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have more cells than the header; they stand in columns of their own (rows {rows}).</source>
        <translation>{count} filas tienen más celdas que el encabezado; van en columnas propias (filas {rows}).</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than the header; the missing ones are empty (row {rows}).</source>
        <translation>{count} fila tiene menos celdas que el encabezado; las que faltan están vacías (fila {rows}).</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the header; the missing ones are empty (rows {rows}).</source>
        <translation>{count} filas tienen menos celdas que el encabezado; las que faltan están vacías (filas {rows}).</translation>
    </message>
    <message>
        <source>“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export the file again with this column as text.</source>
        <translation>«{value}» parece un número largo acortado por una hoja de cálculo; sus últimas cifras se perdieron. Exporte el archivo de nuevo con esta columna como texto.</translation>
    </message>
    <message>
        <source>{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their last digits are lost. Export the file again with this column as text.</source>
        <translation>{count} valores parecen números largos acortados por una hoja de cálculo, por ejemplo «{value}»; sus últimas cifras se perdieron. Exporte el archivo de nuevo con esta columna como texto.</translation>
    </message>
    <message>
        <source>Paused. 1 row is not sent yet; the import goes on from there.</source>
        <translation>En pausa. Queda 1 fila sin enviar aún; la importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Paused. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>En pausa. Quedan {count} filas sin enviar aún; la importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped. 1 row is not sent yet; the import goes on from there.</source>
        <translation>Detenida. Queda 1 fila sin enviar aún; la importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>Detenida. Quedan {count} filas sin enviar aún; la importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>The server gave no answers for {duration}; the import went on at {time}.</source>
        <translation>El servidor no respondió durante {duration}; la importación siguió a las {time}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {reason}.</source>
        <translation>No se pueden guardar los ajustes como {path}: {reason}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>La hoja {sheet} está oculta en el libro.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named {sheet}; it has {sheets}.</source>
        <translation>El libro no tiene ninguna hoja llamada {sheet}; tiene {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheet has rows, and is not read: {sheets}.</source>
        <translation>{count} hoja más tiene filas y no se lee: {sheets}.</translation>
    </message>
    <message>
        <source>{count} other sheets have rows, and are not read: {sheets}.</source>
        <translation>{count} hojas más tienen filas y no se leen: {sheets}.</translation>
    </message>
    <message>
        <source>The computer slept for {duration}; the import went on at {time}.</source>
        <translation>El equipo estuvo en suspensión {duration}; la importación siguió a las {time}.</translation>
    </message>
    <message>
        <source>The server already has a source named {source}. Give its id, then go on from here.</source>
        <translation>El servidor ya tiene una fuente llamada {source}. Indique su id y luego siga desde aquí.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t find the source: {words} Check the source&apos;s id, then go on from here.</source>
        <translation>El servidor no encuentra la fuente: {words} Compruebe el id de la fuente y luego siga desde aquí.</translation>
    </message>
    <message>
        <source>The server refused to make the source {source}: {words}</source>
        <translation>El servidor no quiso crear la fuente {source}: {words}</translation>
    </message>
    <message>
        <source>Name the source: either with --source NAME or with --source-id ID.</source>
        <translation>Indique la fuente: con --source NAME o con --source-id ID.</translation>
    </message>
    <message>
        <source>The server made the source {source} but didn&apos;t tell its id. Give its id, then go on from here.</source>
        <translation>El servidor creó la fuente {source} pero no dio su id. Indique su id y luego siga desde aquí.</translation>
    </message>
    <message>
        <source>“{value}” is a formula&apos;s error, not a value. Write the value, or empty the cell.</source>
        <translation>«{value}» es el error de una fórmula, no un valor. Escriba el valor o vacíe la celda.</translation>
    </message>
    <message>
        <source>{count} cells hold a formula&apos;s error, for example “{value}”. Write the values, or empty the cells.</source>
        <translation>{count} celdas contienen el error de una fórmula, por ejemplo «{value}». Escriba los valores o vacíe las celdas.</translation>
    </message>
    <message>
        <source>Words read as yes or no</source>
        <translation>Palabras leídas como sí o no</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count} celda</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} celdas</translation>
    </message>
    <message>
        <source>this file has no such column</source>
        <translation>este archivo no tiene esa columna</translation>
    </message>
    <message>
        <source>Dates read day first</source>
        <translation>Fechas leídas con el día primero</translation>
    </message>
    <message>
        <source>Dates read month first</source>
        <translation>Fechas leídas con el mes primero</translation>
    </message>
    <message>
        <source>{marks} emptied</source>
        <translation>{marks} pasa a vacío</translation>
    </message>
    <message>
        <source>Filled with “{value}”</source>
        <translation>Rellenado con «{value}»</translation>
    </message>
    <message>
        <source>First email address kept</source>
        <translation>Solo el primer correo</translation>
    </message>
    <message>
        <source>The step “{step}” was not done: this file has no column “{column}”.</source>
        <translation>El paso «{step}» no se hizo: este archivo no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>Only the number kept</source>
        <translation>Solo el número</translation>
    </message>
    <message>
        <source>“{find}” replaced by “{replace}”</source>
        <translation>«{find}» reemplazado por «{replace}»</translation>
    </message>
    <message>
        <source>“{find}” taken out</source>
        <translation>«{find}» quitado</translation>
    </message>
    <message>
        <source>HTML taken out</source>
        <translation>HTML quitado</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Espacios quitados</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Detenida, como se pidió.</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written there</source>
        <translation>ahí no se puede leer ni escribir en el disco</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>es una tubería</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>el sistema lo rechaza</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Dominio de empresa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Date of the feedback</source>
        <translation>Fecha del comentario</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de registro</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Interno o externo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>“{name}” is the name of a template that came with the program. Choose another name.</source>
        <translation>«{name}» es el nombre de una plantilla que viene con el programa. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A template needs a name. Give it one.</source>
        <translation>Una plantilla necesita un nombre. Dele uno.</translation>
    </message>
    <message>
        <source>The template “{name}” can&apos;t be deleted: {reason}. Close it where it is open.</source>
        <translation>No se puede eliminar la plantilla «{name}»: {reason}. Ciérrela donde esté abierta.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The verb templates lists those that there are.</source>
        <translation>No hay ninguna plantilla «{name}». El comando templates muestra las que hay.</translation>
    </message>
    <message>
        <source>{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} fila tiene texto que ya estaba alterado antes de exportarse, como Ã¤ en lugar de ä (fila {rows}); si puede, expórtelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} filas tienen texto que ya estaba alterado antes de exportarse, como Ã¤ en lugar de ä (filas {rows}); si puede, expórtelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>Too much of the text can&apos;t be read as {encoding}; choose another encoding, or export the file as UTF-8.</source>
        <translation>Demasiado texto no se puede leer como {encoding}; elija otra codificación o exporte el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see whether the time zone is right.</source>
        <translation>«{value}» nunca existió en {timezone}: los relojes se adelantaron. Se envía como la hora siguiente; compruebe si la zona horaria es correcta.</translation>
    </message>
    <message>
        <source>{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are sent as the times after that; see whether the time zone is right.</source>
        <translation>{count} horas nunca existieron en {timezone}, por ejemplo «{value}»: los relojes se adelantaron. Se envían como las horas siguientes; compruebe si la zona horaria es correcta.</translation>
    </message>
    <message>
        <source>“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with its offset where that matters.</source>
        <translation>«{value}» existió dos veces en {timezone}: los relojes se atrasaron. Se envía la primera; escriba la hora con su desfase si eso importa.</translation>
    </message>
    <message>
        <source>{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is sent; write the times with their offsets where that matters.</source>
        <translation>{count} horas existieron dos veces en {timezone}, por ejemplo «{value}»: los relojes se atrasaron. Se envía la primera; escriba las horas con su desfase si eso importa.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made.</source>
        <translation>No se pudo establecer una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}). Nothing was lost; the log has the details.</source>
        <translation>Algo falló dentro del programa ({what}). No se perdió nada; el log tiene los detalles.</translation>
    </message>
    <message>
        <source>This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Este valor está cerca de 10 KB y puede ser rechazado. Acórtelo, o elija dividir o acortar los textos largos.</translation>
    </message>
    <message>
        <source>{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} valores están cerca de 10 KB y pueden ser rechazados. Acórtelos, o elija dividir o acortar los textos largos.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it.</source>
        <translation>Este valor supera los 10 KB, así que solo se envía su principio. Divida los textos largos para enviarlo todo.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.</source>
        <translation>{count} valores superan los 10 KB, así que solo se envía su principio. Divida los textos largos para enviarlos enteros.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so it is sent as several fields. See the preview.</source>
        <translation>Este valor supera los 10 KB, así que se envía como varios campos. Vea la vista previa.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so they are sent as several fields. See the preview.</source>
        <translation>{count} valores superan los 10 KB, así que se envían como varios campos. Vea la vista previa.</translation>
    </message>
    <message>
        <source>This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten long texts.</source>
        <translation>Este valor supera los 10 KB, que es más de lo que admite un campo. Acórtelo, o elija dividir o acortar los textos largos.</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} valores superan los 10 KB, que es más de lo que admite un campo. Acórtelos, o elija dividir o acortar los textos largos.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s company.</source>
        <translation>Su nombre indica que es la empresa de la persona.</translation>
    </message>
    <message>
        <source>Its values look like names of companies.</source>
        <translation>Sus valores parecen nombres de empresas.</translation>
    </message>
    <message>
        <source>No column has a name, and this one has the most words.</source>
        <translation>Ninguna columna tiene nombre, y esta es la que más palabras tiene.</translation>
    </message>
    <message>
        <source>Its values are texts of about {words} words each; it may be feedback.</source>
        <translation>Sus valores son textos de unas {words} palabras cada uno; puede ser el comentario.</translation>
    </message>
    <message>
        <source>Its name says that it is what people wrote.</source>
        <translation>Su nombre indica que es lo que la gente escribió.</translation>
    </message>
    <message>
        <source>It may hold what people wrote beside fixed answers.</source>
        <translation>Puede contener lo que la gente escribió además de respuestas fijas.</translation>
    </message>
    <message>
        <source>Its values are sentences, about {words} words each, and nearly all different.</source>
        <translation>Sus valores son frases, de unas {words} palabras cada una, y casi todas distintas.</translation>
    </message>
    <message>
        <source>It is an open question, answered in people&apos;s own words.</source>
        <translation>Es una pregunta abierta, respondida con palabras propias.</translation>
    </message>
    <message>
        <source>Its name says that it is the subject or title of the feedback.</source>
        <translation>Su nombre indica que es el asunto o el título del comentario.</translation>
    </message>
    <message>
        <source>Its values are dates, but other columns hold dates too.</source>
        <translation>Sus valores son fechas, pero otras columnas también tienen fechas.</translation>
    </message>
    <message>
        <source>Its name says that it is when the feedback was given, and its values are dates.</source>
        <translation>Su nombre indica que es cuándo se hizo el comentario, y sus valores son fechas.</translation>
    </message>
    <message>
        <source>It is the only column with dates.</source>
        <translation>Es la única columna con fechas.</translation>
    </message>
    <message>
        <source>Its values are dates, but not when the feedback was given.</source>
        <translation>Sus valores son fechas, pero no de cuándo se hizo el comentario.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are times of the day.</source>
        <translation>Es un detalle del comentario: sus valores son horas del día.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are dates.</source>
        <translation>Es un detalle del comentario: sus valores son fechas.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are email addresses.</source>
        <translation>Es un detalle del comentario: sus valores son direcciones de correo.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are lists or objects.</source>
        <translation>Es un detalle del comentario: sus valores son listas u objetos.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are keys or codes.</source>
        <translation>Es un detalle del comentario: sus valores son claves o códigos.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are numbers.</source>
        <translation>Es un detalle del comentario: sus valores son números.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are short texts.</source>
        <translation>Es un detalle del comentario: sus valores son textos cortos.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are yes or no.</source>
        <translation>Es un detalle del comentario: sus valores son sí o no.</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are links.</source>
        <translation>Es un detalle del comentario: sus valores son enlaces.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the domain of the person&apos;s company.</source>
        <translation>Su nombre y sus valores indican que es el dominio de la empresa de la persona.</translation>
    </message>
    <message>
        <source>Its name says that it is the email address of the person who gave the feedback.</source>
        <translation>Su nombre indica que es la dirección de correo de quien hizo el comentario.</translation>
    </message>
    <message>
        <source>Its values are email addresses.</source>
        <translation>Sus valores son direcciones de correo.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s first name.</source>
        <translation>Su nombre indica que es el nombre de pila de la persona.</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the person&apos;s name.</source>
        <translation>Su nombre y sus valores indican que es el nombre de la persona.</translation>
    </message>
    <message>
        <source>The record&apos;s number can be searched for when it is kept as a field, too.</source>
        <translation>El número del registro se puede buscar si se conserva también como campo.</translation>
    </message>
    <message>
        <source>It is the first column, and no value stands twice.</source>
        <translation>Es la primera columna, y ningún valor se repite.</translation>
    </message>
    <message>
        <source>Its name speaks of a number or key, and no value stands twice.</source>
        <translation>Su nombre habla de un número o una clave, y ningún valor se repite.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and no value stands twice.</source>
        <translation>Su nombre indica que es el número o la clave del registro, y ningún valor se repite.</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and nearly all values are different.</source>
        <translation>Su nombre indica que es el número o la clave del registro, y casi todos los valores son distintos.</translation>
    </message>
    <message>
        <source>Its values look like keys, and none stands twice.</source>
        <translation>Sus valores parecen claves, y ninguno se repite.</translation>
    </message>
    <message>
        <source>It is the number or key of something else than the record.</source>
        <translation>Es el número o la clave de algo distinto del registro.</translation>
    </message>
    <message>
        <source>It names a person or a login.</source>
        <translation>Nombra a una persona o un usuario.</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s last name.</source>
        <translation>Su nombre indica que es el apellido de la persona.</translation>
    </message>
    <message>
        <source>It may be private, so it is left to you.</source>
        <translation>Puede ser privado, así que se deja a su decisión.</translation>
    </message>
    <message>
        <source>The template “{template}” uses it so.</source>
        <translation>La plantilla «{template}» la usa así.</translation>
    </message>
    <message>
        <source>Its values are times of the day, which belong to the date.</source>
        <translation>Sus valores son horas del día, que corresponden a la fecha.</translation>
    </message>
    <message>
        <source>BuildBetter Importer is open already, and its window doesn&apos;t answer. Wait a little, or end it, then start it again. An import goes on from where it was.</source>
        <translation>BuildBetter Importer ya está abierto y su ventana no responde. Espere un poco, o termínelo y vuelva a iniciarlo. Una importación sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>The window can&apos;t be opened: {reason}. --help shows what the command line can do.</source>
        <translation>No se puede abrir la ventana: {reason}. --help muestra lo que puede hacer la línea de comandos.</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name.</source>
        <translation>El libro está dañado o incompleto; expórtelo de nuevo, o ábralo en Excel y guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file.</source>
        <translation>El libro necesita más de {limit} de memoria para leerse; guarde la hoja como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>El libro está en un formato de Excel anterior a 1995; ábralo en LibreOffice, guárdelo como .xlsx y elija ese archivo.</translation>
    </message>
    <message>
        <source>The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file.</source>
        <translation>El libro no se pudo leer en {seconds} segundos; guarde la hoja como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is built to overload the program that opens it, and was not read; get it again from where it came from.</source>
        <translation>El libro está hecho para sobrecargar el programa que lo abre, y no se leyó; obténgalo de nuevo de donde vino.</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{count} after today</source>
        <translation>{count} después de hoy</translation>
    </message>
    <message>
        <source>Most frequent: {values}</source>
        <translation>Más frecuentes: {values}</translation>
    </message>
    <message>
        <source>1 value can&apos;t be read as it is used</source>
        <translation>1 valor no se puede leer según su uso</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as they are used</source>
        <translation>{count} valores no se pueden leer según su uso</translation>
    </message>
    <message>
        <source>week of {start}: {count}</source>
        <translation>semana del {start}: {count}</translation>
    </message>
    <message>
        <source>month of {start}: {count}</source>
        <translation>mes del {start}: {count}</translation>
    </message>
    <message>
        <source>from {start}: {count}</source>
        <translation>desde {start}: {count}</translation>
    </message>
    <message>
        <source>{share} % full</source>
        <translation>llena al {share} %</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>{count} valores distintos</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{shortest} to {longest} characters</source>
        <translation>de {shortest} a {longest} caracteres</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>a bar for each number</source>
        <translation>una barra por número</translation>
    </message>
    <message>
        <source>in {count} equal parts</source>
        <translation>en {count} partes iguales</translation>
    </message>
    <message>
        <source>a bar for each day</source>
        <translation>una barra por día</translation>
    </message>
    <message>
        <source>a bar for each week</source>
        <translation>una barra por semana</translation>
    </message>
    <message>
        <source>a bar for each month</source>
        <translation>una barra por mes</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>por años</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which files can be opened?</source>
        <translation>¿Qué archivos se pueden abrir?</translation>
    </message>
    <message>
        <source>Text tables (.csv, .tsv, .txt, also packed as .gz or .zip) and workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods). The file itself is only read, never changed.</source>
        <translation>Tablas de texto (.csv, .tsv, .txt, también comprimidas como .gz o .zip) y libros (.xlsx, .xlsm, .xlsb, .xls, .ods). El archivo en sí solo se lee, nunca se cambia.</translation>
    </message>
    <message>
        <source>The letters look wrong, or everything stands in one column. What helps?</source>
        <translation>Las letras se ven mal, o todo está en una sola columna. ¿Qué ayuda?</translation>
    </message>
    <message>
        <source>The buttons above the rows say how the file was read: its encoding, what parts the columns, the sheet, the header. Choose another there; the rows follow at once. What you see is what is imported.</source>
        <translation>Los botones sobre las filas indican cómo se leyó el archivo: su codificación, qué separa las columnas, la hoja, el encabezado. Elija otra cosa ahí; las filas cambian al momento. Lo que se ve es lo que se importa.</translation>
    </message>
    <message>
        <source>The header isn&apos;t in the first row. What then?</source>
        <translation>El encabezado no está en la primera fila. ¿Y entonces?</translation>
    </message>
    <message>
        <source>Click the row that holds the names of the columns. What stands above it is left out.</source>
        <translation>Haga clic en la fila que tiene los nombres de las columnas. Lo que está por encima se omite.</translation>
    </message>
    <message>
        <source>What is a content field?</source>
        <translation>¿Qué es un campo de contenido?</translation>
    </message>
    <message>
        <source>The feedback itself: what a person wrote or said. At least one column has to be content; all else describes it.</source>
        <translation>El comentario en sí: lo que una persona escribió o dijo. Al menos una columna tiene que ser contenido; todo lo demás lo describe.</translation>
    </message>
    <message>
        <source>What is a record id?</source>
        <translation>¿Qué es un id de registro?</translation>
    </message>
    <message>
        <source>The name by which BuildBetter knows a record, such as the ticket&apos;s number (external_id in the API). It has to differ from row to row: by it, nothing arrives twice. Without such a column an id is derived from what the row says.</source>
        <translation>El nombre con el que BuildBetter conoce un registro, como el número del ticket (external_id en la API). Tiene que ser distinto en cada fila: gracias a él, nada llega dos veces. Sin una columna así, se deriva un id de lo que dice la fila.</translation>
    </message>
    <message>
        <source>Which of several dates is the date of the feedback?</source>
        <translation>¿Cuál de varias fechas es la fecha del comentario?</translation>
    </message>
    <message>
        <source>The day on which the feedback was given, not the day of the export or of the last change. Other dates can be imported as further fields.</source>
        <translation>El día en que se hizo el comentario, no el día de la exportación ni el del último cambio. Las demás fechas se pueden importar como otros campos.</translation>
    </message>
    <message>
        <source>Can one column be two things?</source>
        <translation>¿Puede una columna ser dos cosas?</translation>
    </message>
    <message>
        <source>Yes: choose its row and “Add a use”. So a ticket&apos;s number can be the record id and a field that is seen with the record.</source>
        <translation>Sí: elija su fila y «Añadir un uso». Así, el número de un tique puede ser el id de registro y un campo que se ve con el registro.</translation>
    </message>
    <message>
        <source>What are identifier, identity and metadata?</source>
        <translation>¿Qué son identificador, identidad y metadatos?</translation>
    </message>
    <message>
        <source>Identifier: numbers and keys of other systems. Identity: who it was, where there is no email address. Metadata: all that describes the feedback, such as priority, channel or tags.</source>
        <translation>Identificador: números y claves de otros sistemas. Identidad: quién fue, cuando no hay dirección de correo. Metadatos: todo lo que describe el comentario, como prioridad, canal o etiquetas.</translation>
    </message>
    <message>
        <source>What is a template?</source>
        <translation>¿Qué es una plantilla?</translation>
    </message>
    <message>
        <source>What you chose here, under a name. The next file with the same columns is set up by it on its own.</source>
        <translation>Lo que eligió aquí, con un nombre. El próximo archivo con las mismas columnas se configura con ella automáticamente.</translation>
    </message>
    <message>
        <source>Do all problems have to be mended?</source>
        <translation>¿Hay que corregir todos los problemas?</translation>
    </message>
    <message>
        <source>No. Rows with an error stay behind, the others go. What stays behind can be saved as a file, mended there and imported later.</source>
        <translation>No. Las filas con un error quedan apartadas, las demás se envían. Las apartadas se pueden guardar como archivo, corregir ahí e importar más tarde.</translation>
    </message>
    <message>
        <source>How is a single cell mended?</source>
        <translation>¿Cómo se corrige una sola celda?</translation>
    </message>
    <message>
        <source>Double-click it, or choose it and press Edit; write, then Enter. “As in the file” takes that back, and so does Ctrl+Z.</source>
        <translation>Haga doble clic en ella, o elíjala y pulse Editar; escriba y pulse Intro. «Como en el archivo» lo deshace, igual que Ctrl+Z.</translation>
    </message>
    <message>
        <source>Is my file changed when I mend a cell?</source>
        <translation>¿Cambia mi archivo cuando corrijo una celda?</translation>
    </message>
    <message>
        <source>No. A mended cell belongs to this import alone; the file stays as it is.</source>
        <translation>No. Una celda corregida pertenece solo a esta importación; el archivo queda como está.</translation>
    </message>
    <message>
        <source>How is a whole column mended?</source>
        <translation>¿Cómo se corrige una columna entera?</translation>
    </message>
    <message>
        <source>Choose a cause at the left: where one mend fits all its rows, it is offered above them. What was done is listed, can be undone, and is saved with a template.</source>
        <translation>Elija una causa a la izquierda: si una corrección sirve para todas sus filas, se ofrece encima de ellas. Lo hecho aparece en una lista, se puede deshacer y se guarda con una plantilla.</translation>
    </message>
    <message>
        <source>What is practice?</source>
        <translation>¿Qué es la práctica?</translation>
    </message>
    <message>
        <source>A server on this computer that answers as BuildBetter does. Nothing leaves the computer, and no key is needed: a rehearsal.</source>
        <translation>Un servidor en este equipo que responde como lo hace BuildBetter. Nada sale del equipo y no hace falta clave: es un ensayo.</translation>
    </message>
    <message>
        <source>Where do I find the API key, and who sees it?</source>
        <translation>¿Dónde encuentro la clave de API y quién la ve?</translation>
    </message>
    <message>
        <source>An administrator makes it in the settings of your organization in BuildBetter. It is sent to BuildBetter alone; on this computer it is kept in the system&apos;s keyring, if you want that, and else forgotten when the program closes.</source>
        <translation>La crea un administrador en los ajustes de su organización en BuildBetter. Se envía solo a BuildBetter; en este equipo se guarda en el llavero del sistema, si así lo quiere, y si no, se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>What is a source?</source>
        <translation>¿Qué es una fuente?</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds the records of one kind, such as “Support tickets”.</source>
        <translation>El lugar de BuildBetter que contiene los registros de un mismo tipo, como «Tickets de soporte».</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>¿Por qué tarda tanto?</translation>
    </message>
    <message>
        <source>BuildBetter takes one record a request and 100 requests a minute: 10,000 rows take about two hours. The program uses the whole limit, and the plan says when it is done.</source>
        <translation>BuildBetter admite un registro por solicitud y 100 solicitudes por minuto: 10&#xa0;000 filas tardan unas dos horas. El programa aprovecha todo el límite, y el plan dice cuándo termina.</translation>
    </message>
    <message>
        <source>Can an import be taken back?</source>
        <translation>¿Se puede retirar una importación?</translation>
    </message>
    <message>
        <source>Not from here: records that were sent can&apos;t be changed or deleted through the API. Send the first row only and look at it, or practise before.</source>
        <translation>Desde aquí no: los registros enviados no se pueden cambiar ni eliminar a través de la API. Envíe solo la primera fila y véala, o haga antes una práctica.</translation>
    </message>
    <message>
        <source>What happens if I close the lid, or the network goes?</source>
        <translation>¿Qué pasa si cierro la tapa o se cae la red?</translation>
    </message>
    <message>
        <source>It waits and goes on by itself, from where it was. Each row is written down before it is sent, so none is lost and none goes twice.</source>
        <translation>Espera y sigue sola desde donde estaba. Cada fila se anota antes de enviarse, así que ninguna se pierde y ninguna se envía dos veces.</translation>
    </message>
    <message>
        <source>May I close the program?</source>
        <translation>¿Puedo cerrar el programa?</translation>
    </message>
    <message>
        <source>Yes. The import rests then; the next start offers to continue it. It needs neither the file nor your choices for that.</source>
        <translation>Sí. La importación descansa entonces; al volver a iniciarlo se ofrece continuarla. Para eso no necesita ni el archivo ni lo que eligió.</translation>
    </message>
    <message>
        <source>What is the difference between Pause and Stop?</source>
        <translation>¿Qué diferencia hay entre Pausar y Detener?</translation>
    </message>
    <message>
        <source>Pause waits until you resume. Stop ends this run: it can be continued at any time, from here or from the history.</source>
        <translation>Pausar espera hasta que se reanude. Detener termina esta ejecución: se puede continuar en cualquier momento, desde aquí o desde el historial.</translation>
    </message>
    <message>
        <source>Why was a row refused, and what can I do?</source>
        <translation>¿Por qué se rechazó una fila y qué puedo hacer?</translation>
    </message>
    <message>
        <source>The reason is what the server said. Mend the row here, or later from the history, and send it again. Or save the rows that stay behind as a file and import that.</source>
        <translation>El motivo es lo que dijo el servidor. Corrija la fila aquí, o más tarde desde el historial, y envíela de nuevo. O guarde las filas apartadas como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>The rehearsal is through. How do I import for real?</source>
        <translation>El ensayo ha terminado. ¿Cómo importo de verdad?</translation>
    </message>
    <message>
        <source>Press “Import to BuildBetter” in its report: you are back at the destination, with all that you chose. The rehearsal isn&apos;t counted there.</source>
        <translation>Pulse «Importar en BuildBetter» en su informe: vuelve al destino, con todo lo que eligió. El ensayo no cuenta allí.</translation>
    </message>
    <message>
        <source>The first row doesn&apos;t look as I want it. What then?</source>
        <translation>La primera fila no queda como quiero. ¿Y entonces?</translation>
    </message>
    <message>
        <source>“Change the columns” leads back to them, and a new import begins from there. A row that was sent to BuildBetter stays there as it is, and is not sent again.</source>
        <translation>«Cambiar las columnas» lleva de vuelta a ellas, y desde allí empieza una importación nueva. Una fila que se envió a BuildBetter queda allí como está y no se envía otra vez.</translation>
    </message>
    <message>
        <source>What does “was there before” mean?</source>
        <translation>¿Qué significa «ya estaba»?</translation>
    </message>
    <message>
        <source>The source has a record with that record id already, so the server didn&apos;t take another. Nothing is missing.</source>
        <translation>La fuente ya tiene un registro con ese id de registro, así que el servidor no aceptó otro. No falta nada.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{rows} not sent yet</source>
        <translation>{rows} sin enviar aún</translation>
    </message>
    <message>
        <source>{rows} that stay behind</source>
        <translation>lo apartado ({rows})</translation>
    </message>
    <message>
        <source>the records of its practice server</source>
        <translation>los registros de su servidor de práctica</translation>
    </message>
    <message>
        <source>Practice sent nothing elsewhere.</source>
        <translation>La práctica no envió nada a otro lugar.</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter.</source>
        <translation>Lo entregado se queda en BuildBetter.</translation>
    </message>
    <message>
        <source>the record of what was delivered</source>
        <translation>la constancia de lo entregado</translation>
    </message>
    <message>
        <source>The same file imported again would send its rows once more.</source>
        <translation>Si se importa otra vez el mismo archivo, sus filas se envían de nuevo.</translation>
    </message>
    <message>
        <source>Removed from this computer: {what}.</source>
        <translation>Se elimina de este equipo: {what}.</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>No column is the feedback itself. Under “Use as”, choose Content for the one that is.</source>
        <translation>Ninguna columna es el comentario en sí. En «Uso», elija Contenido para la que lo sea.</translation>
    </message>
    <message>
        <source>No column says when the feedback was given. Choose one, add a fixed date, or go on: records then show the time of import.</source>
        <translation>Ninguna columna dice cuándo se hizo el comentario. Elija una, añada una fecha fija o siga: los registros muestran entonces la hora de la importación.</translation>
    </message>
    <message>
        <source>No column is the record id, so ids are derived from what the rows say.</source>
        <translation>Ninguna columna es el id de registro, así que los ids se derivan de lo que dicen las filas.</translation>
    </message>
    <message>
        <source>Next: see why, and mend it.</source>
        <translation>A continuación: ver por qué y corregirlo.</translation>
    </message>
    <message>
        <source>Next: see what the checks found.</source>
        <translation>A continuación: ver qué encontró la revisión.</translation>
    </message>
    <message>
        <source>1 row stays behind as it is.</source>
        <translation>1 fila queda apartada tal como está.</translation>
    </message>
    <message>
        <source>{count} rows stay behind as they are.</source>
        <translation>{count} filas quedan apartadas tal como están.</translation>
    </message>
</context>
<context>
    <name>mend</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazadas por el servidor</translation>
    </message>
    <message>
        <source>Stays behind, has an error</source>
        <translation>Apartadas, con errores</translation>
    </message>
    <message>
        <source>Not sent on purpose</source>
        <translation>No enviadas a propósito</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar aún</translation>
    </message>
    <message>
        <source>delivered by an earlier import</source>
        <translation>entregadas en una importación anterior</translation>
    </message>
    <message>
        <source>delivered earlier with other content, which can&apos;t be changed</source>
        <translation>entregadas antes con otro contenido, que no se puede cambiar</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>excluidas por usted</translation>
    </message>
    <message>
        <source>record id stands in an earlier row</source>
        <translation>su id de registro está en una fila anterior</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
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
        <translation>{items} y {count} más</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} y {last}</translation>
    </message>
</context>
<context>
    <name>reading_names</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>All {rows} are in {source}.</source>
        <translation>Todo está en {source}: {rows}.</translation>
    </message>
    <message>
        <source>The row is in {source}.</source>
        <translation>La fila está en {source}.</translation>
    </message>
    <message>
        <source>1 of {rows} is in {source}.</source>
        <translation>En {source}: 1 de {rows}.</translation>
    </message>
    <message>
        <source>{count} of {rows} are in {source}.</source>
        <translation>En {source}: {count} de {rows}.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>fuente {id}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} solicitud</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} solicitudes</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>{duration} of delivering</source>
        <translation>{duration} de entrega</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>App Store reviews</source>
        <translation>Reseñas de App Store</translation>
    </message>
    <message>
        <source>Delighted responses</source>
        <translation>Respuestas de Delighted</translation>
    </message>
    <message>
        <source>Freshdesk tickets</source>
        <translation>Tickets de Freshdesk</translation>
    </message>
    <message>
        <source>Google Forms responses</source>
        <translation>Respuestas de Google Forms</translation>
    </message>
    <message>
        <source>Google Play reviews</source>
        <translation>Reseñas de Google Play</translation>
    </message>
    <message>
        <source>HubSpot tickets</source>
        <translation>Tickets de HubSpot</translation>
    </message>
    <message>
        <source>Intercom conversations</source>
        <translation>Conversaciones de Intercom</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Incidencias de Jira</translation>
    </message>
    <message>
        <source>LimeSurvey responses</source>
        <translation>Respuestas de LimeSurvey</translation>
    </message>
    <message>
        <source>NPS survey</source>
        <translation>Encuesta NPS</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Respuestas de Qualtrics</translation>
    </message>
    <message>
        <source>Salesforce cases</source>
        <translation>Casos de Salesforce</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets de soporte</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>Respuestas de SurveyMonkey</translation>
    </message>
    <message>
        <source>Typeform responses</source>
        <translation>Respuestas de Typeform</translation>
    </message>
    <message>
        <source>UserVoice ideas</source>
        <translation>Ideas de UserVoice</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Tickets de Zendesk</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{count} row</source>
        <translation>{count} fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent when the import goes on.</source>
        <translation>De vuelta en la cola: {rows}. Lo corregido se envía cuando la importación continúe.</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent with the rest.</source>
        <translation>De vuelta en la cola: {rows}. Lo corregido se envía con el resto.</translation>
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
        <translation>{days} día</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>mañana a las {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>between {begin} and {until}</source>
        <translation>entre las {begin} y las {until}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{done} of {rows} delivered</source>
        <translation>{done} de {rows} entregadas</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pausa al {share}</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>en entrega</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <translation>Esperando por el límite</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Paused by its hours</source>
        <translation>En pausa por horario</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>Deteniendo; se espera a lo que está en curso</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta las {time}</translation>
    </message>
    <message>
        <source>goes on {when}</source>
        <translation>sigue {when}</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>próximo intento {when}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>{count} solicitud</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} solicitudes</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>faltan {duration}</translation>
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
        <translation>en {duration}</translation>
    </message>
</context>
</TS>
