<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>すべてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>About BuildBetter Importer</source>
        <translation>BuildBetter Importer について</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}：{licence}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>BuildBetter Importer {version}</source>
        <translation>BuildBetter Importer {version}</translation>
    </message>
    <message>
        <source>MIT licence. It stands on these libraries:</source>
        <translation>MIT ライセンス。次のライブラリを使用しています：</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The program ended unexpectedly last time. Nothing is lost: an import that was on its way can be continued.</source>
        <translation>前回、プログラムが予期せず終了しました。失われたものはありません。途中のインポートは再開できます。</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート情報(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{file} is not opened while an import is on its way. Open it when this one has ended.</source>
        <translation>インポート中のため「{file}」は開きませんでした。このインポートが終わってから開いてください。</translation>
    </message>
    <message>
        <source>Open {file} instead?</source>
        <translation>代わりに「{file}」を開きますか？</translation>
    </message>
    <message>
        <source>{file} is open here, with the choices made for it.</source>
        <translation>現在「{file}」が開いており、そのための設定があります。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stay with this file</source>
        <translation>このファイルのまま(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>It is a key of the &amp;same organization</source>
        <translation>同じ組織のキーである(&amp;S)</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ソースの ID</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with this key</source>
        <translation>このキーで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with this source</source>
        <translation>このソースで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on, let such rows be refused</source>
        <translation>続行し、このような行の拒否を許容(&amp;G)</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>{count} more fields stand in the JSON.</source>
        <translation>ほかに {count} 個のフィールドが JSON にあります。</translation>
    </message>
    <message>
        <source>One more field stands in the JSON.</source>
        <translation>ほかに 1 個のフィールドが JSON にあります。</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>“{value}” counts as empty here; the options of the columns say what does.</source>
        <translation>「{value}」はここでは空とみなされます。何を空とみなすかは、列のオプションで決められます。</translation>
    </message>
</context>
<context>
    <name>ChangedRows</name>
    <message>
        <source>Rows with other content now</source>
        <translation>内容が変わった行</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Their record ids were delivered before. This is what the file says now; what was delivered stays in BuildBetter as it is.</source>
        <translation>これらのレコード ID は以前に送信済みです。ここに表示されているのは現在のファイルの内容です。送信済みの内容は BuildBetter にそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>問題のある行を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Every row is checked. What stays behind can be mended here, or later.</source>
        <translation>すべての行をチェックしました。保留の行は、ここで、または後で修正できます。</translation>
    </message>
    <message>
        <source>Choose &amp;destination</source>
        <translation>送信先を選択(&amp;D)</translation>
    </message>
    <message>
        <source>Goes on as soon as the rows are checked.</source>
        <translation>行のチェックが終わると次に進みます。</translation>
    </message>
    <message>
        <source>No row can go: all of them stay behind or are left out. Mend one, or go back to the columns.</source>
        <translation>送信できる行がありません。すべて保留または除外されています。いずれかの行を修正するか、列の設定に戻ってください。</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>{row} 行目の編集</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルの値に戻す</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>{rows}を除外</translation>
    </message>
    <message>
        <source>Put back {rows}</source>
        <translation>{rows}の除外を取り消す</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>行をチェックしています。</translation>
    </message>
    <message>
        <source>Saved as the template “{name}”. The next file with these columns is mended by itself.</source>
        <translation>テンプレート「{name}」として保存しました。同じ列を持つ次のファイルは自動で修正されます。</translation>
    </message>
    <message>
        <source>No row stays behind, so there is nothing to save.</source>
        <translation>保留の行がないため、保存するものはありません。</translation>
    </message>
    <message>
        <source>Checking {rows}</source>
        <translation>{rows}をチェック中</translation>
    </message>
    <message>
        <source>{counts}. Next: choose where they go.</source>
        <translation>{counts}。次：送信先を選択します。</translation>
    </message>
    <message>
        <source>{count} problem</source>
        <translation>問題 {count} 件</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>問題 {count} 件</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Problems by cause</source>
        <translation>原因別の問題</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>ColumnFactsView</name>
    <message>
        <source>Spread of {column}</source>
        <translation>「{column}」の分布</translation>
    </message>
</context>
<context>
    <name>ColumnTools</name>
    <message>
        <source>Mend the &amp;column</source>
        <translation>列を修正(&amp;C)</translation>
    </message>
    <message>
        <source>Change every cell of the column of the chosen cell</source>
        <translation>選択したセルの列で、すべてのセルを変更します</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>検索と置換(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ill the empty cells…</source>
        <translation>空のセルを埋める(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Trim blanks at both ends</source>
        <translation>両端の空白を削除(&amp;T)</translation>
    </message>
    <message>
        <source>Take the &amp;HTML out</source>
        <translation>HTML を除去(&amp;H)</translation>
    </message>
    <message>
        <source>Keep only the &amp;number</source>
        <translation>数値だけを残す(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the first &amp;email address</source>
        <translation>最初のメールアドレスだけを残す(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>入力率</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定値</translation>
    </message>
    <message>
        <source>Here can be typed what stands before each id, such as “ticket-”.</source>
        <translation>各 ID の前に付ける文字（「ticket-」など）をここに入力できます。</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Chec&amp;k {rows}</source>
        <translation>{rows}をチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>各列の用途を指定します。</translation>
    </message>
    <message>
        <source>Say what each column is. 1 of {columns} is imported.</source>
        <translation>各列の用途を指定します。{columns} 列中 1 列をインポートします。</translation>
    </message>
    <message>
        <source>Say what each column is. {imported} of {columns} are imported.</source>
        <translation>各列の用途を指定します。{columns} 列中 {imported} 列をインポートします。</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>列を調べています</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>オプション(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Add a &amp;use of this column</source>
        <translation>この列の用途を追加(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t import this</source>
        <translation>インポートしない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove the fixed value</source>
        <translation>固定値を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{use} (suggested)</source>
        <translation>{use}（提案）</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Save a support &amp;bundle…</source>
        <translation>サポート情報を保存(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>プログラムを終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Hide the &amp;details</source>
        <translation>詳細を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>The import&apos;s journal is intact: what was delivered stays delivered, and nothing is sent twice. You can go on, or close the program and continue the import when you start it again.</source>
        <translation>インポートのジャーナルは無事です。送信済みのものはそのまま残り、二重に送信されることはありません。このまま続行するか、プログラムを終了して次回の起動時にインポートを再開できます。</translation>
    </message>
    <message>
        <source>If it happens again, a support bundle helps to find out why. You see what is in it first.</source>
        <translation>再び発生する場合は、サポート情報が原因の調査に役立ちます。内容は保存前に確認できます。</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t expect.</source>
        <translation>予期しない問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>DeliveredPanel</name>
    <message>
        <source>Delivered before</source>
        <translation>以前に送信済み</translation>
    </message>
    <message>
        <source>Prefix for record ids</source>
        <translation>レコード ID の接頭辞</translation>
    </message>
    <message>
        <source>Use this prefi&amp;x</source>
        <translation>この接頭辞を使う(&amp;X)</translation>
    </message>
    <message>
        <source>{rows} delivered before</source>
        <translation>以前に送信済み {rows}</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>新規 {rows}</translation>
    </message>
    <message>
        <source>{rows} with other content now</source>
        <translation>内容変更 {rows}</translation>
    </message>
    <message>
        <source>The same record ids were delivered with other content before: {rows}. Records can&apos;t be changed once they were delivered, so these are not sent.</source>
        <translation>同じレコード ID が以前に別の内容で送信されています：{rows}。送信済みのレコードは変更できないため、これらは送信しません。</translation>
    </message>
    <message>
        <source>&amp;Look at the row</source>
        <translation>行を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the {count} rows</source>
        <translation>{count} 行を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Where ids begin anew in every file, a prefix tells them apart. With one, everything goes as new records ({rows}), also what was delivered before.</source>
        <translation>ファイルごとに ID が振り直される場合は、接頭辞で区別できます。接頭辞を付けると、以前に送信済みの行も含め、すべて（{rows}）が新しいレコードとして送信されます。</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>Writing the import down</source>
        <translation>インポートの内容を記録しています</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>拒否された行</translation>
    </message>
    <message>
        <source>No row was refused so far. Refused rows appear here as they come.</source>
        <translation>これまでに拒否された行はありません。拒否された行はここに順次表示されます。</translation>
    </message>
    <message>
        <source>Writing the import down, so that it can go on whatever happens</source>
        <translation>何が起きても再開できるように、インポートの内容を記録しています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>停止しています。処理中の送信が終わるのを待っています</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>&amp;Go on with {rows}</source>
        <translation>{rows}の送信を続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>The first row was refused. See why below, then go on or go back to the file.</source>
        <translation>最初の行が拒否されました。下の理由を確認し、続行するかファイルに戻ってください。</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on.</source>
        <translation>最初の行が {source} に登録されました。そこで確認してから続行してください。</translation>
    </message>
    <message>
        <source>The first row is in {source}. Look at it there, then go on, or change the columns.</source>
        <translation>最初の行が {source} に登録されました。そこで確認してから続行するか、列を変更してください。</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>&amp;Practice</source>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>A rehearsal on this computer. Nothing leaves it, and no key is needed.</source>
        <translation>このコンピューター上でのリハーサルです。データは外部に送信されず、キーも不要です。</translation>
    </message>
    <message>
        <source>B&amp;uildBetter</source>
        <translation>BuildBetter(&amp;U)</translation>
    </message>
    <message>
        <source>Your organization&apos;s account, through its API.</source>
        <translation>API を通じて、組織のアカウントに送信します。</translation>
    </message>
    <message>
        <source>At the r&amp;eal speed: 100 requests a minute</source>
        <translation>実際の速度で送信：毎分 100 リクエスト(&amp;E)</translation>
    </message>
    <message>
        <source>Send the &amp;first row only, look at it, then go on with the rest</source>
        <translation>最初の行だけを送信して確認し、その後に残りを送信(&amp;F)</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Choose where the rows go. Nothing is sent before the import starts.</source>
        <translation>行の送信先を選択します。インポートを開始するまで何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Import {rows}</source>
        <translation>{rows}をインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Goes on as soon as the plan is made.</source>
        <translation>計画の作成が終わると次に進みます。</translation>
    </message>
    <message>
        <source>Choose practice for a rehearsal, or BuildBetter for the real import.</source>
        <translation>リハーサルなら練習を、実際のインポートなら BuildBetter を選択してください。</translation>
    </message>
    <message>
        <source>Record ids begin with {prefix} now.</source>
        <translation>レコード ID の先頭に「{prefix}」が付きます。</translation>
    </message>
    <message>
        <source>Take it o&amp;ff</source>
        <translation>外す(&amp;F)</translation>
    </message>
    <message>
        <source>{why} The key is used without being kept.</source>
        <translation>{why} キーは保存せずに使用します。</translation>
    </message>
    <message>
        <source>Choose practice or BuildBetter.</source>
        <translation>練習または BuildBetter を選択してください。</translation>
    </message>
    <message>
        <source>Type the API key of your organization, or choose practice.</source>
        <translation>組織の API キーを入力するか、練習を選択してください。</translation>
    </message>
    <message>
        <source>Name the source that the records go to.</source>
        <translation>レコードの送信先となるソースの名前を入力してください。</translation>
    </message>
    <message>
        <source>Every row that could go was delivered before. Nothing is left to send.</source>
        <translation>送信できる行はすべて以前に送信済みです。送信するものは残っていません。</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>ソース {id}</translation>
    </message>
    <message>
        <source>&amp;Continue with {rows}</source>
        <translation>{rows}の送信を再開(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import the first row</source>
        <translation>最初の行をインポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Continue editing: {file}</source>
        <translation>編集を再開：{file}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Discard what was changed in {file}?</source>
        <translation>「{file}」への変更を破棄しますか？</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing of it was sent.</source>
        <translation>ファイル自体は変わりません。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>The file is no longer in {folder}. Put it back there to go on.</source>
        <translation>ファイルが {folder} にありません。再開するには、元の場所に戻してください。</translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation>列を選択済み</translation>
    </message>
    <message>
        <source>{count} change</source>
        <translation>変更 {count} 件</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>変更 {count} 件</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>You go on where you were with this file: {what}.</source>
        <translation>このファイルの作業を前回の続きから再開しています（{what}）。</translation>
    </message>
    <message>
        <source>{file} is another file now than the one you worked on.</source>
        <translation>「{file}」は、前回作業したときとは別の内容になっています。</translation>
    </message>
    <message>
        <source>Its columns are set up as you had them.</source>
        <translation>列の設定は前回のまま引き継ぎました。</translation>
    </message>
    <message>
        <source>What else you did ({what}) no longer fits its rows.</source>
        <translation>その他の作業（{what}）は、現在の行には適用できません。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>CSV または Excel ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Also .tsv, .txt, .xls, .xlsm, .xlsb and .ods, and tables packed as .zip or .gz</source>
        <translation>.tsv、.txt、.xls、.xlsm、.xlsb、.ods、および .zip や .gz で圧縮した表にも対応</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Looking what there is</source>
        <translation>データを調べています</translation>
    </message>
    <message>
        <source>Also the &amp;API key in the system&apos;s keyring</source>
        <translation>システムのキーリングにある API キーも削除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete and close the program</source>
        <translation>削除してプログラムを終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>すべて残す(&amp;K)</translation>
    </message>
    <message>
        <source>Delete all local data</source>
        <translation>ローカルデータをすべて削除</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>下書き 1 件</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>下書き {count} 件</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>テンプレート 1 件</translation>
    </message>
    <message>
        <source>{count} templates</source>
        <translation>テンプレート {count} 件</translation>
    </message>
    <message>
        <source>what arrived at the practice server in 1 import</source>
        <translation>練習用サーバーが受け取った内容（インポート 1 件分）</translation>
    </message>
    <message>
        <source>what arrived at the practice server in {count} imports</source>
        <translation>練習用サーバーが受け取った内容（インポート {count} 件分）</translation>
    </message>
    <message>
        <source>the settings, and the list of recent files (the files themselves stay)</source>
        <translation>設定と、最近使ったファイルの一覧（ファイル自体は残ります）</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>the journal of all imports, which can&apos;t be read</source>
        <translation>すべてのインポートのジャーナル（読み取れません）</translation>
    </message>
    <message>
        <source>the journal, which has no imports</source>
        <translation>ジャーナル（インポートなし）</translation>
    </message>
    <message>
        <source>the journal with 1 import</source>
        <translation>ジャーナル（インポート 1 件）</translation>
    </message>
    <message>
        <source>the journal with {count} imports</source>
        <translation>ジャーナル（インポート {count} 件）</translation>
    </message>
    <message>
        <source>1 of them not finished: its rows are not sent any more</source>
        <translation>うち 1 件は未完了で、残りの行は今後送信されません</translation>
    </message>
    <message>
        <source>{count} of them not finished: their rows are not sent any more</source>
        <translation>うち {count} 件は未完了で、残りの行は今後送信されません</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter. But the program no longer knows of it: the same file imported again sends its rows once more.</source>
        <translation>送信済みのものは BuildBetter に残ります。ただし、このプログラムにはその記録がなくなるため、同じファイルを再度インポートすると行が再び送信されます。</translation>
    </message>
    <message>
        <source>Delete all local data?</source>
        <translation>ローカルデータをすべて削除しますか？</translation>
    </message>
    <message>
        <source>This goes from this computer and can&apos;t be brought back:</source>
        <translation>次のものがこのコンピューターから削除されます。元に戻すことはできません：</translation>
    </message>
</context>
<context>
    <name>ErrorFile</name>
    <message>
        <source>Save the rows that stay behind</source>
        <translation>保留の行を保存</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel ブック (*.xlsx);;CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows}を「{file}」に保存しました。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>シート「{name}」</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>ヘッダーなし</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>{row} 行目</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ヘッダーなし</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>ヘッダーは {row} 行目</translation>
    </message>
    <message>
        <source>header in rows {first} to {last}</source>
        <translation>ヘッダーは {first}～{last} 行目</translation>
    </message>
    <message>
        <source>{sheet}, hidden in the workbook</source>
        <translation>{sheet}、ブック内で非表示</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose columns</source>
        <translation>列を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>表 ({kinds});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>最初からやり直す(&amp;V)</translation>
    </message>
    <message>
        <source>Goes on to the columns as soon as the file is read.</source>
        <translation>ファイルの読み取りが終わると列に進みます。</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Choose another header row, or another file.</source>
        <translation>ヘッダーの下に行がありません。別のヘッダー行か、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Next: say what each column becomes.</source>
        <translation>次：各列の用途を指定します。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>「{file}」を読み取り中</translation>
    </message>
    <message>
        <source>{file} is no longer there. Go on with the rows that were read, or choose another file.</source>
        <translation>「{file}」が見つからなくなりました。読み取り済みの行で続行するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} was changed since it was read. Read it again, or go on with the rows as read.</source>
        <translation>「{file}」は読み取り後に変更されました。もう一度読み取るか、読み取り済みの行で続行してください。</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>もう一度読み取る(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose the export whose feedback you want in BuildBetter.</source>
        <translation>BuildBetter に取り込むフィードバックのエクスポートファイルを選択します。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>除外(&amp;O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>行を検索</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>{file} is imported</source>
        <translation>「{file}」のインポートが完了しました</translation>
    </message>
    <message>
        <source>The import of {file} needs you</source>
        <translation>「{file}」のインポートに対応が必要です</translation>
    </message>
    <message>
        <source>The import of {file} has stopped</source>
        <translation>「{file}」のインポートが停止しました</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>よくある質問</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} / {rows}</translation>
    </message>
    <message>
        <source>Practice: {source}</source>
        <translation>練習：{source}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>There are no imports yet.</source>
        <translation>インポートはまだありません。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>修正(&amp;N)…</translation>
    </message>
    <message>
        <source>Change the cells of rows that stay behind, and send them again</source>
        <translation>保留の行のセルを変更し、再送信します</translation>
    </message>
    <message>
        <source>&amp;Save the rows that stay behind…</source>
        <translation>保留の行を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>履歴から削除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Forget the import of {file}?</source>
        <translation>「{file}」のインポートを履歴から削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>履歴から削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>This window delivers it. The numbers follow.</source>
        <translation>このウィンドウで送信しています。件数は順次更新されます。</translation>
    </message>
    <message>
        <source>Another window or a command delivers it. It goes on there; the numbers follow.</source>
        <translation>別のウィンドウまたはコマンドが送信しています。送信はそこで続き、件数は順次更新されます。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Send at &amp;any time</source>
        <translation>いつでも送信(&amp;A)</translation>
    </message>
    <message>
        <source>Send &amp;only between</source>
        <translation>次の時間帯だけ送信(&amp;O)</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>送信開始時刻</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>送信終了時刻</translation>
    </message>
    <message>
        <source>&amp;Use these hours</source>
        <translation>この時間帯を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>送信時間帯</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Outside these hours an import is paused and goes on by itself; the computer may sleep meanwhile. It holds for this import and later ones, until it is changed here.</source>
        <translation>この時間帯以外はインポートが一時停止し、自動で再開します。その間、コンピューターはスリープしてもかまいません。この設定は、ここで変更するまで、今回と今後のインポートに適用されます。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <translation>{done} / {rows}</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>何も送信せずにキャンセルしました</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>もう一度開始(&amp;S)</translation>
    </message>
    <message>
        <source>The practice page opens in your browser: {address}</source>
        <translation>練習ページがブラウザーで開きます：{address}</translation>
    </message>
    <message>
        <source>{source}, practice on this computer</source>
        <translation>{source}（このコンピューターでの練習）</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Type the API key of this import&apos;s organization to go on.</source>
        <translation>続行するには、このインポートの組織の API キーを入力してください。</translation>
    </message>
    <message>
        <source>This is not the key that the import began with. Type that one, or confirm that both belong to the same organization.</source>
        <translation>このキーは、インポートを開始したときのキーと異なります。元のキーを入力するか、同じ組織のキーであればその項目をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
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
        <translation>レコード（JSON）</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>このコンピューターに保存(&amp;R)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>An administrator of your organization makes it in BuildBetter&apos;s settings</source>
        <translation>組織の管理者が BuildBetter の設定で作成します</translation>
    </message>
    <message>
        <source>The key that is here already</source>
        <translation>保存済みのキー</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until the program closes.</source>
        <translation>このコンピューターにはキーリングがないため、キーはプログラムを終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps it then. Else it is forgotten when the program closes.</source>
        <translation>オンにすると、キーはシステムのキーリングに保存されます。オフの場合、プログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mo&amp;re</source>
        <translation>その他(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>これらの行を除外(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Take back: {step}</source>
        <translation>取り消し：{step}</translation>
    </message>
    <message>
        <source>Fill the empty cells</source>
        <translation>空のセルを埋める</translation>
    </message>
    <message>
        <source>What is to stand in the empty cells of “{column}”:</source>
        <translation>「{column}」の空のセルに入れる値：</translation>
    </message>
</context>
<context>
    <name>MendingWindow</name>
    <message>
        <source>Send as the&amp;y are</source>
        <translation>そのまま送信(&amp;Y)</translation>
    </message>
    <message>
        <source>The chosen rows go again although nothing of them was changed</source>
        <translation>選択した行を、変更なしでもう一度送信します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mend rows — {file}</source>
        <translation>行の修正 — {file}</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Edit of row {row}</source>
        <translation>{row} 行目の編集</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルの値に戻す</translation>
    </message>
    <message>
        <source>Leave out {rows}</source>
        <translation>{rows}を除外</translation>
    </message>
    <message>
        <source>Take back {rows}</source>
        <translation>{rows}の除外を取り消す</translation>
    </message>
    <message>
        <source>Send {rows} again</source>
        <translation>{rows}を再送信</translation>
    </message>
    <message>
        <source>&amp;Send the mended row</source>
        <translation>修正した行を送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send {count} mended rows</source>
        <translation>修正した {count} 行を送信(&amp;S)</translation>
    </message>
    <message>
        <source>What you changed here before is still there: {rows}.</source>
        <translation>以前ここで変更した内容が残っています：{rows}。</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Change what is wrong, and send the rows again. Each keeps its record id, so that none arrives twice.</source>
        <translation>誤りを直して、行を再送信します。各行のレコード ID は変わらないため、二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>Mend rows</source>
        <translation>行の修正</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Help, settings, support, about</source>
        <translation>ヘルプ、設定、サポート、バージョン情報</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート情報(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;About BuildBetter Importer</source>
        <translation>BuildBetter Importer について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>&amp;Use as {use}</source>
        <translation>{use}として使う(&amp;U)</translation>
    </message>
    <message>
        <source>{column}: maybe {use}. {why}</source>
        <translation>{column}：{use}の可能性があります。{why}</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What happened meanwhile</source>
        <translation>途中の出来事</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>No date of this file is changed.</source>
        <translation>このファイルの日付は変わりません。</translation>
    </message>
    <message>
        <source>No number of this file is changed.</source>
        <translation>このファイルの数値は変わりません。</translation>
    </message>
    <message>
        <source>Empty in this file: {texts}</source>
        <translation>このファイルで空として扱う値：{texts}</translation>
    </message>
    <message>
        <source>None of these stands in this file.</source>
        <translation>これらの値はこのファイルにありません。</translation>
    </message>
    <message>
        <source>One row of this file has such a value.</source>
        <translation>このファイルの 1 行に該当する値があります。</translation>
    </message>
    <message>
        <source>{count} rows of this file have such a value.</source>
        <translation>このファイルの {count} 行に該当する値があります。</translation>
    </message>
    <message>
        <source>No value of this file is so long.</source>
        <translation>このファイルに、これほど長い値はありません。</translation>
    </message>
    <message>
        <source>{count} rows share their id with another.</source>
        <translation>{count} 行の ID がほかの行と重複しています。</translation>
    </message>
    <message>
        <source>No id stands twice.</source>
        <translation>重複する ID はありません。</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>値から判断</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>日が先：31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>月が先：12/31/2025</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>小数点がピリオド：1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>小数点がカンマ：1.234,5</translation>
    </message>
    <message>
        <source>The row stays behind</source>
        <translation>行を保留</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>複数のフィールドに分割</translation>
    </message>
    <message>
        <source>Send the beginning only</source>
        <translation>先頭部分だけを送信</translation>
    </message>
    <message>
        <source>The rows stay behind</source>
        <translation>行を保留</translation>
    </message>
    <message>
        <source>Send only the first</source>
        <translation>最初の行だけを送信</translation>
    </message>
    <message>
        <source>&amp;Time zone of the file</source>
        <translation>ファイルのタイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>Counts as &amp;empty</source>
        <translation>空として扱う値(&amp;E)</translation>
    </message>
    <message>
        <source>Over 10 &amp;KB in one value</source>
        <translation>10 KB を超える値(&amp;K)</translation>
    </message>
    <message>
        <source>A record &amp;id twice</source>
        <translation>重複するレコード ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>PlanReceipt</name>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>送信するものは残っていません。</translation>
    </message>
    <message>
        <source>As fast as this computer can</source>
        <translation>このコンピューターの最大速度で送信</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>約 {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>done {moment} if it starts now</source>
        <translation>今すぐ開始すると {moment} に完了</translation>
    </message>
    <message>
        <source>done {moment} if it starts now and sends {hours}</source>
        <translation>今すぐ開始し、{hours} に送信すると {moment} に完了</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Rows that go</source>
        <translation>送信する行</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Not sent: {why}</source>
        <translation>送信しない：{why}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>A request is one message to the server: one for each row, person and new source.</source>
        <translation>リクエストはサーバーへの 1 回の送信です。行、人、新しいソースごとに 1 回送られます。</translation>
    </message>
    <message>
        <source>Records that were sent can&apos;t be taken back from here.</source>
        <translation>送信したレコードを、ここから取り消すことはできません。</translation>
    </message>
    <message>
        <source>{count} person is created, or updated with the name and company of this file.</source>
        <translation>{count} 人の人物が作成されるか、このファイルの名前と会社で更新されます。</translation>
    </message>
    <message>
        <source>{count} people are created, or updated with the names and companies of this file.</source>
        <translation>{count} 人の人物が作成されるか、このファイルの名前と会社で更新されます。</translation>
    </message>
    <message>
        <source>No column is the date of the feedback, so records show the time of import. A fixed date can be set with the columns.</source>
        <translation>フィードバックの日付の列がないため、レコードにはインポートした時刻が表示されます。列の設定で固定の日付を指定できます。</translation>
    </message>
    <message>
        <source>The file has no record ids, so each row gets one that is derived from its content.</source>
        <translation>ファイルにレコード ID がないため、各行の内容から生成した ID を使います。</translation>
    </message>
    <message>
        <source>This import was begun before, with {done} of {rows} delivered. It goes on from there.</source>
        <translation>このインポートは以前に開始されました。{rows}のうち {done} 行が送信済みで、続きから再開します。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next &amp;with a problem</source>
        <translation>次の問題へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Row {row} · {place} of {rows}</source>
        <translation>{row} 行目 · {place} / {rows}</translation>
    </message>
    <message>
        <source>and {count} more problems</source>
        <translation>ほかに問題 {count} 件</translation>
    </message>
    <message>
        <source>and one more problem</source>
        <translation>ほかに問題 1 件</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>送信されるレコード</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>stays behind</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>stay behind</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>RefusalsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>サーバーが拒否しました</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Me&amp;nd…</source>
        <translation>修正(&amp;N)…</translation>
    </message>
    <message>
        <source>Change their cells here, and send them again</source>
        <translation>ここでセルを変更し、行を再送信します</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>セル全体が一致する場合のみ(&amp;W)</translation>
    </message>
    <message>
        <source>As a &amp;pattern: .* is anything, \d a digit, \1 what stood in ( )</source>
        <translation>パターンとして扱う：.* は任意の文字列、\d は数字、\1 は ( ) 内の文字列(&amp;P)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Changes {cells}.</source>
        <translation>{cells}を変更します。</translation>
    </message>
    <message>
        <source>No cell of this column has it.</source>
        <translation>この列に該当するセルはありません。</translation>
    </message>
    <message>
        <source>Type what is to be found; what changes is shown here.</source>
        <translation>検索する文字列を入力すると、変更される内容がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>置換後(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>置換(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>In every cell of “{column}”</source>
        <translation>「{column}」のすべてのセルが対象</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Rows that stay behind</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>RowGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Change the chosen cell: your file stays as it is</source>
        <translation>選択したセルを変更します。ファイルはそのままです</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Don&apos;t import the chosen rows</source>
        <translation>選択した行をインポートしません</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Import chosen rows after all that were left out</source>
        <translation>除外した行のうち、選択した行をインポートします</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>除外を取り消す(&amp;P)</translation>
    </message>
    <message>
        <source>Make the chosen cells again what they are in the file</source>
        <translation>選択したセルをファイルの値に戻します</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>ファイルの値に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>See what the column of the chosen cell holds</source>
        <translation>選択したセルの列の内容を表示します</translation>
    </message>
    <message>
        <source>A&amp;bout the column</source>
        <translation>列の情報(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>送信対象</translation>
    </message>
    <message>
        <source>Goes, with a warning</source>
        <translation>送信対象（警告あり）</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not sent: its record id stands in an earlier row</source>
        <translation>送信しない：レコード ID が前の行と重複</translation>
    </message>
</context>
<context>
    <name>RowGridModel</name>
    <message>
        <source>Before the steps: {text}</source>
        <translation>処理前の値：{text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>changed by a step</source>
        <translation>処理で変更</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>No row has “{text}”.</source>
        <translation>「{text}」を含む行はありません。</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>問題のある行はありません。</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>除外した行はありません。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>別のファイル(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Make row {row} the header</source>
        <translation>{row} 行目をヘッダーにする(&amp;M)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>このコンピューターの設定（{zone}）</translation>
    </message>
    <message>
        <source>&amp;Delete all local data…</source>
        <translation>ローカルデータをすべて削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>変更は次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>There is no translation to it in this version yet: the window stays in English.</source>
        <translation>この言語の翻訳はこのバージョンにはまだありません。画面は英語で表示されます。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>BuildBetter takes {most} a minute for your whole organization. Choose fewer where other tools send to it, too. An import that is running keeps its number until it is continued.</source>
        <translation>BuildBetter が受け付けるのは、組織全体で毎分 {most} 件です。ほかのツールも送信する場合は、少なくしてください。実行中のインポートでは、次に再開するまで元の件数が使われます。</translation>
    </message>
    <message>
        <source>For dates of files that don&apos;t say theirs. Each file&apos;s own can be chosen in its options.</source>
        <translation>タイムゾーンの記載がないファイルの日付に使います。ファイルごとの指定は、そのオプションで選択できます。</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>毎分のリクエスト数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>データフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open the lo&amp;g folder</source>
        <translation>ログフォルダーを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Another folder is used when the program starts with --data-dir FOLDER, or with {variable}.</source>
        <translation>--data-dir FOLDER を付けて起動するか、{variable} を設定すると、別のフォルダーが使われます。</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>新しいソースの名前</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>ソースの ID</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>ソース {id}</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>新しいソース</translation>
    </message>
    <message>
        <source>A source made elsewhere, by its id</source>
        <translation>ほかで作成したソースを ID で指定</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds these records. It is made with the first one, under this name.</source>
        <translation>これらのレコードが入る BuildBetter 内の場所です。最初のレコードとともに、この名前で作成されます。</translation>
    </message>
    <message>
        <source>Type the id as BuildBetter shows it.</source>
        <translation>BuildBetter に表示される ID を入力します。</translation>
    </message>
    <message>
        <source>Rows of a file with the same columns went there before.</source>
        <translation>同じ列を持つファイルの行が、以前ここに送信されました。</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>{path} を開く</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Open the practice pag&amp;e</source>
        <translation>練習ページを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>別のファイルをインポート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Sending ho&amp;urs…</source>
        <translation>送信時間帯(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Import to BuildBetter…</source>
        <translation>BuildBetter にインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Go back to the destination, with all that you chose</source>
        <translation>選択内容をそのままに、送信先に戻ります</translation>
    </message>
    <message>
        <source>Change the &amp;columns</source>
        <translation>列を変更(&amp;C)</translation>
    </message>
    <message>
        <source>Go back to the columns, with all that you chose. A new import begins then.</source>
        <translation>選択内容をそのままに、列に戻ります。その後は新しいインポートになります。</translation>
    </message>
    <message>
        <source>Send only at certain hours of the day</source>
        <translation>1 日のうち決まった時間帯だけに送信します</translation>
    </message>
    <message>
        <source>Save the &amp;row that stays behind…</source>
        <translation>保留の 1 行を保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the {count} &amp;rows that stay behind…</source>
        <translation>保留の {count} 行を保存(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}、完了</translation>
    </message>
    <message>
        <source>{step}, here</source>
        <translation>{step}、現在</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}、これから</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Done to columns</source>
        <translation>列への処理</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレート化…</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Files of the bundle</source>
        <translation>サポート情報のファイル</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート情報を保存</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {file}. Nothing was sent: you send it to whom you choose.</source>
        <translation>「{file}」として保存しました。何も送信されていません。必要な相手に自分で送ることができます。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>A .zip of these texts, for whoever helps you. It has no key, no row of yours, no email address and no name of a file. Read it here before you send it.</source>
        <translation>これらのテキストをまとめた、サポート担当者向けの .zip です。キー、行のデータ、メールアドレス、ファイル名は含まれません。送る前にここで内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>テンプレートの名前：</translation>
    </message>
    <message>
        <source>There is a template named “{name}” already. Replace it?</source>
        <translation>「{name}」という名前のテンプレートはすでにあります。置き換えますか？</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Add a &amp;use</source>
        <translation>用途を追加(&amp;U)</translation>
    </message>
    <message>
        <source>Use the selected column for one thing more, such as a ticket&apos;s id as a field, too (Insert)</source>
        <translation>選択した列をもう 1 つの用途に使います。例：チケットの ID をフィールドとしても使う（Insert）</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>固定値を追加(&amp;F)</translation>
    </message>
    <message>
        <source>Give every record the same value, such as a date or a channel</source>
        <translation>日付やチャネルなど、すべてのレコードに同じ値を設定します</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>オプション(&amp;O)…</translation>
    </message>
    <message>
        <source>What was &amp;suggested</source>
        <translation>提案に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>テンプレートとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>「{name}」を削除(&amp;D)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Template: {name}</source>
        <translation>テンプレート：{name}(&amp;T)</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Rows in the file</source>
        <translation>ファイルの行</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the window</source>
        <translation>ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Pause and &amp;quit</source>
        <translation>一時停止して終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Continue: {file}</source>
        <translation>再開：{file}</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Discard the import of {file}?</source>
        <translation>「{file}」のインポートを破棄しますか？</translation>
    </message>
    <message>
        <source>One row that is not sent yet is given up. What was delivered stays in BuildBetter.</source>
        <translation>未送信の 1 行は送信されなくなります。送信済みのものは BuildBetter に残ります。</translation>
    </message>
    <message>
        <source>{rows} that are not sent yet are given up. What was delivered stays in BuildBetter.</source>
        <translation>未送信の {rows}は送信されなくなります。送信済みのものは BuildBetter に残ります。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>{done} of {all} delivered</source>
        <translation>送信済み {done} / {all}</translation>
    </message>
</context>
<context>
    <name>WarningLines</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Yes and no</source>
        <translation>「はい」と「いいえ」</translation>
    </message>
    <message>
        <source>neither: stays a problem</source>
        <translation>どちらでもない：問題のまま</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>このように読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>What the words of “{column}” mean</source>
        <translation>「{column}」の語の意味</translation>
    </message>
</context>
<context>
    <name>_ReadingLine</name>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み取り中</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Record id, derived from what the row says</source>
        <translation>レコード ID（行の内容から生成）</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>社内または社外</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No feedback in the row</source>
        <translation>行にフィードバックがない</translation>
    </message>
    <message>
        <source>No column is content</source>
        <translation>コンテンツの列がない</translation>
    </message>
    <message>
        <source>Record id is empty</source>
        <translation>レコード ID が空</translation>
    </message>
    <message>
        <source>Record id stands twice</source>
        <translation>レコード ID が重複</translation>
    </message>
    <message>
        <source>No date of the feedback</source>
        <translation>フィードバックの日付がない</translation>
    </message>
    <message>
        <source>Date can&apos;t be read</source>
        <translation>日付を読み取れない</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>日と月の順序が不明</translation>
    </message>
    <message>
        <source>Day first and month first</source>
        <translation>日と月の順序が混在</translation>
    </message>
    <message>
        <source>Not a date day first</source>
        <translation>「日が先」の日付ではない</translation>
    </message>
    <message>
        <source>Not a date month first</source>
        <translation>「月が先」の日付ではない</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>未来の日付</translation>
    </message>
    <message>
        <source>Date before 1990</source>
        <translation>1990 年より前の日付</translation>
    </message>
    <message>
        <source>Time that never was</source>
        <translation>存在しない時刻</translation>
    </message>
    <message>
        <source>Time that was twice</source>
        <translation>2 回あった時刻</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>整数ではない</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>数値ではない</translation>
    </message>
    <message>
        <source>Number is too large</source>
        <translation>数値が大きすぎる</translation>
    </message>
    <message>
        <source>Decimal point or comma?</source>
        <translation>小数点がピリオドかカンマか不明</translation>
    </message>
    <message>
        <source>Decimal point and comma</source>
        <translation>小数点のピリオドとカンマが混在</translation>
    </message>
    <message>
        <source>No decimal point</source>
        <translation>小数点のピリオドがない</translation>
    </message>
    <message>
        <source>No decimal comma</source>
        <translation>小数点のカンマがない</translation>
    </message>
    <message>
        <source>Number shortened by a spreadsheet</source>
        <translation>表計算ソフトで丸められた数値</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>はいでもいいえでもない</translation>
    </message>
    <message>
        <source>JSON can&apos;t be read</source>
        <translation>JSON を読み取れない</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>メールアドレスではない</translation>
    </message>
    <message>
        <source>Neither internal nor external</source>
        <translation>社内でも社外でもない</translation>
    </message>
    <message>
        <source>Error of a formula</source>
        <translation>数式のエラー</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>テキストに HTML がある</translation>
    </message>
    <message>
        <source>Over 10 KB</source>
        <translation>10 KB を超過</translation>
    </message>
    <message>
        <source>Close to 10 KB</source>
        <translation>10 KB に近い</translation>
    </message>
    <message>
        <source>Shortened to 10 KB</source>
        <translation>10 KB に短縮</translation>
    </message>
    <message>
        <source>Split into several fields</source>
        <translation>複数のフィールドに分割</translation>
    </message>
    <message>
        <source>Person without email</source>
        <translation>メールのない人物</translation>
    </message>
    <message>
        <source>One person, several names</source>
        <translation>1 人に複数の名前</translation>
    </message>
    <message>
        <source>Field name not in snake_case</source>
        <translation>snake_case でないフィールド名</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>The import isn&apos;t finished.</source>
        <translation>インポートが完了していません。</translation>
    </message>
    <message>
        <source>It can keep going in the tray; a click on its icon brings the window back.</source>
        <translation>トレイで続行できます。アイコンをクリックするとウィンドウが戻ります。</translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation>トレイで続行(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop has no tray. It can keep going in a minimized window.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを最小化して続行できます。</translation>
    </message>
    <message>
        <source>&amp;Keep going, minimized</source>
        <translation>最小化して続行(&amp;K)</translation>
    </message>
    <message>
        <source>If you quit, it is paused, and goes on from the same place when it is continued. Nothing is sent twice.</source>
        <translation>終了するとインポートは一時停止し、再開時に同じ場所から続きます。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>一時停止して終了(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>終了しない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>the feedback itself</source>
        <translation>フィードバックそのもの</translation>
    </message>
    <message>
        <source>tells records apart, such as a ticket&apos;s number</source>
        <translation>チケット番号など、レコードを区別するもの</translation>
    </message>
    <message>
        <source>when it was given</source>
        <translation>フィードバックを受けた日時</translation>
    </message>
    <message>
        <source>a customer, or one of you</source>
        <translation>顧客か、自社の人か</translation>
    </message>
    <message>
        <source>describes it: priority, channel, tags</source>
        <translation>優先度、チャネル、タグなどの補足</translation>
    </message>
    <message>
        <source>a number or key of another system</source>
        <translation>ほかのシステムの番号やキー</translation>
    </message>
    <message>
        <source>who it was, where there is no email</source>
        <translation>メールアドレスがない場合に、だれなのかを示すもの</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>接頭辞なし</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>列 {number}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{count} delivered before</source>
        <translation>以前に送信済み {count} 行</translation>
    </message>
    <message>
        <source>{count} cause</source>
        <translation>原因 {count} 件</translation>
    </message>
    <message>
        <source>{count} causes</source>
        <translation>原因 {count} 件</translation>
    </message>
    <message>
        <source>{count} delivered before with other content</source>
        <translation>以前に別の内容で送信済み {count} 行</translation>
    </message>
    <message>
        <source>{count} goes</source>
        <translation>送信 {count} 行</translation>
    </message>
    <message>
        <source>{count} go</source>
        <translation>送信 {count} 行</translation>
    </message>
    <message>
        <source>{count} left out by you</source>
        <translation>手動で除外 {count} 行</translation>
    </message>
    <message>
        <source>{count} not sent for a repeated id</source>
        <translation>ID の重複により送信しない {count} 行</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} stays behind</source>
        <translation>保留 {count} 行</translation>
    </message>
    <message>
        <source>{count} stay behind</source>
        <translation>保留 {count} 行</translation>
    </message>
    <message>
        <source>{address} would send the key unprotected. Use https; http is for this computer alone.</source>
        <translation>{address} ではキーが保護されずに送信されます。https を使ってください。http はこのコンピューター専用です。</translation>
    </message>
    <message>
        <source>{address} is no API address. One looks like https://api.buildbetter.app.</source>
        <translation>{address} は API のアドレスではありません。https://api.buildbetter.app のような形式です。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete; unpack it yourself, or download it again.</source>
        <translation>圧縮ファイルが壊れているか不完全です。自分で展開するか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The zip file is protected by a password; unpack it and choose the file in it.</source>
        <translation>zip ファイルがパスワードで保護されています。展開して、中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The zip file holds {count} files; unpack it and choose the one with the data.</source>
        <translation>zip ファイルに {count} 個のファイルがあります。展開して、データの入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than {limit}; unpack it yourself and split it.</source>
        <translation>圧縮ファイルの展開後のサイズが {limit} を超えます。自分で展開して分割してください。</translation>
    </message>
    <message>
        <source>The file was compressed; {name} in it was read.</source>
        <translation>ファイルは圧縮されていました。中の {name} を読み取りました。</translation>
    </message>
    <message>
        <source>Blanks between a delimiter and a quoted cell were left out.</source>
        <translation>区切り文字と引用符付きのセルの間の空白は無視されました。</translation>
    </message>
    <message>
        <source>“{value}” is neither internal nor external. Write one of the two.</source>
        <translation>「{value}」は internal（社内）でも external（社外）でもありません。どちらかを入力してください。</translation>
    </message>
    <message>
        <source>{count} values are neither internal nor external, for example “{value}”. Write one of the two in each.</source>
        <translation>{count} 個の値が internal（社内）でも external（社外）でもありません（例：「{value}」）。それぞれにどちらかを入力してください。</translation>
    </message>
    <message>
        <source>{what}; --help shows how it is called.</source>
        <translation>{what}。使い方は --help で表示できます。</translation>
    </message>
    <message>
        <source>{count} group of cells is merged; only the first cell of a group has its text.</source>
        <translation>{count} 組のセルが結合されています。値があるのは各組の先頭のセルだけです。</translation>
    </message>
    <message>
        <source>{count} groups of cells are merged; only the first cell of a group has its text.</source>
        <translation>{count} 組のセルが結合されています。値があるのは各組の先頭のセルだけです。</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted by this computer. Check the address and the network.</source>
        <translation>{address} の証明書は、このコンピューターで信頼されていません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names {path}, which isn&apos;t there. Correct it or unset it.</source>
        <translation>SSL_CERT_FILE に指定された {path} がありません。修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>サーバーの証明書は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>{count} row has characters that can&apos;t be read, shown as � (row {rows}).</source>
        <translation>{count} 行に読み取れない文字があり、� で表示されています（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows have characters that can&apos;t be read, shown as � (rows {rows}).</source>
        <translation>{count} 行に読み取れない文字があり、� で表示されています（行 {rows}）。</translation>
    </message>
    <message>
        <source>“{mark}” counts as empty</source>
        <translation>「{mark}」を空として扱う</translation>
    </message>
    <message>
        <source>Only the first of equal ids sent</source>
        <translation>同じ ID は最初の行だけを送信</translation>
    </message>
    <message>
        <source>Long texts shortened</source>
        <translation>長いテキストを短縮</translation>
    </message>
    <message>
        <source>Long texts split</source>
        <translation>長いテキストを分割</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} back; the import goes on as before.</source>
        <translation>コンピューターの時計が {duration}戻されました。インポートはそのまま続きます。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {duration} forward; the import goes on as before.</source>
        <translation>コンピューターの時計が {duration}進められました。インポートはそのまま続きます。</translation>
    </message>
    <message>
        <source>The file has {count} columns, more than the {most} that can be read; is it a table? Choose another delimiter, or another file.</source>
        <translation>ファイルに {count} 列あり、読み取れる {most} 列を超えています。表ではない可能性があります。別の区切り文字か、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be written to: {reason}. Choose another one with --data-dir.</source>
        <translation>フォルダー {path} に書き込めません（{reason}）。--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{value}” is before 1990. See whether the year is right.</source>
        <translation>「{value}」は 1990 年より前です。年が正しいか確認してください。</translation>
    </message>
    <message>
        <source>{count} dates are before 1990, for example “{value}”. See whether the years are right.</source>
        <translation>{count} 個の日付が 1990 年より前です（例：「{value}」）。年が正しいか確認してください。</translation>
    </message>
    <message>
        <source>“{value}” lies in the future. See whether day, month and year are right.</source>
        <translation>「{value}」は未来の日付です。年月日が正しいか確認してください。</translation>
    </message>
    <message>
        <source>{count} dates lie in the future, for example “{value}”. See whether day, month and year are right.</source>
        <translation>{count} 個の日付が未来です（例：「{value}」）。年月日が正しいか確認してください。</translation>
    </message>
    <message>
        <source>“{value}” is no date day first. Turn day and month round, or choose month first in the options.</source>
        <translation>「{value}」は「日が先」の日付ではありません。日と月を入れ替えるか、オプションで「月が先」を選択してください。</translation>
    </message>
    <message>
        <source>{count} values are no dates day first, for example “{value}”. Turn day and month round, or choose month first in the options.</source>
        <translation>{count} 個の値が「日が先」の日付ではありません（例：「{value}」）。日と月を入れ替えるか、オプションで「月が先」を選択してください。</translation>
    </message>
    <message>
        <source>“{value}” is no date month first. Turn month and day round, or choose day first in the options.</source>
        <translation>「{value}」は「月が先」の日付ではありません。月と日を入れ替えるか、オプションで「日が先」を選択してください。</translation>
    </message>
    <message>
        <source>{count} values are no dates month first, for example “{value}”. Turn month and day round, or choose day first in the options.</source>
        <translation>{count} 個の値が「月が先」の日付ではありません（例：「{value}」）。月と日を入れ替えるか、オプションで「日が先」を選択してください。</translation>
    </message>
    <message>
        <source>“{value}” can be read day first or month first, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>「{value}」は「日が先」とも「月が先」とも読め、「{column}」にはどちらかを判断できる値がありません。オプションで選択してください。</translation>
    </message>
    <message>
        <source>{count} dates can be read day first or month first, for example “{value}”, and no value of “{column}” tells which. Choose one in the options.</source>
        <translation>{count} 個の日付が「日が先」とも「月が先」とも読め（例：「{value}」）、「{column}」にはどちらかを判断できる値がありません。オプションで選択してください。</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>「{value}」を日付として読み取れません。2025-03-31 または 2025-03-31 14:05 のように入力してください。</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as dates, for example “{value}”. Write them like 2025-03-31 or 2025-03-31 14:05.</source>
        <translation>{count} 個の値を日付として読み取れません（例：「{value}」）。2025-03-31 または 2025-03-31 14:05 のように入力してください。</translation>
    </message>
    <message>
        <source>A delimiter is one character, like , or ; or | or a tab; {delimiter} is not.</source>
        <translation>区切り文字は , ; | やタブのような 1 文字です。{delimiter} は使えません。</translation>
    </message>
    <message>
        <source>Another process is delivering import {import_id}. It goes on there.</source>
        <translation>別のプロセスがインポート {import_id} を送信しています。送信はそこで続きます。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on from here; nothing was lost.</source>
        <translation>ディスクがいっぱいです。空きを作り、ここから続行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The date of the feedback is empty, so the record shows the time of import. Write one, or set a fixed date.</source>
        <translation>フィードバックの日付が空のため、レコードにはインポートした時刻が表示されます。日付を入力するか、固定の日付を設定してください。</translation>
    </message>
    <message>
        <source>{count} rows have no date of the feedback, so their records show the time of import. Write one in each, or set a fixed date.</source>
        <translation>{count} 行にフィードバックの日付がないため、そのレコードにはインポートした時刻が表示されます。それぞれに日付を入力するか、固定の日付を設定してください。</translation>
    </message>
    <message>
        <source>A draft of {file} was saved by a newer version of this program. Use that version to go on with it.</source>
        <translation>「{file}」の下書きは、このプログラムの新しいバージョンで保存されています。続けるにはそのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The draft {path} can&apos;t be read, so what was changed there is lost.</source>
        <translation>下書き {path} を読み取れないため、そこでの変更は失われました。</translation>
    </message>
    <message>
        <source>“{value}” is no email address. Write one like ann@example.com, or empty the cell.</source>
        <translation>「{value}」はメールアドレスではありません。ann@example.com のように入力するか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>{count} values are no email addresses, for example “{value}”. Write them like ann@example.com, or empty the cells.</source>
        <translation>{count} 個の値がメールアドレスではありません（例：「{value}」）。ann@example.com のように入力するか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>The answer about the new source was lost, so it is made again. An empty source of the same name may be left in BuildBetter.</source>
        <translation>新しいソースについての応答が失われたため、もう一度作成します。BuildBetter に同じ名前の空のソースが残る可能性があります。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in row {rows}.</source>
        <translation>ファイルに文字コードの記載がないため、最も適した {encoding} で読み取りました。行 {rows} の文字を確認してください。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t state its encoding; {encoding} makes the best text of it. Check the letters with accents in rows {rows}.</source>
        <translation>ファイルに文字コードの記載がないため、最も適した {encoding} で読み取りました。行 {rows} の文字を確認してください。</translation>
    </message>
    <message>
        <source>There is no text encoding named {encoding}; use a name like utf-8, windows-1252 or shift_jis.</source>
        <translation>{encoding} という文字コードはありません。utf-8、windows-1252、shift_jis のような名前を使ってください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}. What was deleted before it is gone.</source>
        <translation>{path} を削除できません：{reason}。それより前のものは削除済みです。</translation>
    </message>
    <message>
        <source>An import is being delivered. Stop it, or let it come to its end, then delete the data.</source>
        <translation>インポートを送信中です。停止するか、終わるのを待ってから、データを削除してください。</translation>
    </message>
    <message>
        <source>{count} row has a cell with an Excel error like #N/A (row {rows}).</source>
        <translation>{count} 行に #N/A のような Excel のエラーを含むセルがあります（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows have cells with an Excel error like #N/A (rows {rows}).</source>
        <translation>{count} 行に #N/A のような Excel のエラーを含むセルがあります（行 {rows}）。</translation>
    </message>
    <message>
        <source>The workbook has cells with an Excel error (like #N/A), which look empty here; save it as .xlsx to see which ones.</source>
        <translation>ブックに Excel のエラー（#N/A など）を含むセルがあり、ここでは空として表示されます。該当するセルを確認するには .xlsx で保存してください。</translation>
    </message>
    <message>
        <source>The rows that stay behind don&apos;t fit into a workbook; they are in {path} instead.</source>
        <translation>保留の行がブックに収まらないため、代わりに {path} に保存しました。</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Make room, or choose another place.</source>
        <translation>ディスクがいっぱいのため、{path} に書き込めませんでした。空きを作るか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t hold the rows that stay behind. Give it a name that ends in .xlsx or .csv.</source>
        <translation>{path} には保留の行を保存できません。.xlsx または .csv で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another.</source>
        <translation>フォルダー {path} がありません。先に作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} is the file that is imported. Give the rows that stay behind another name.</source>
        <translation>{path} はインポート中のファイルです。保留の行には別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Close it where it is open, or choose another name.</source>
        <translation>{path} に書き込めませんでした（{why}）。開いている場合は閉じるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The field name “{name}” is not in snake_case. Write it like nps_score.</source>
        <translation>フィールド名「{name}」は snake_case ではありません。nps_score のように入力してください。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); export it again.</source>
        <translation>ファイルが空です（0 バイト）。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{path} may not be opened by this user account; change its permissions, or copy it elsewhere.</source>
        <translation>このユーザーアカウントには {path} を開く権限がありません。権限を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>There is no data in the file; choose another file, or export it again.</source>
        <translation>ファイルにデータがありません。別のファイルを選択するか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password; open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.</source>
        <translation>このブックはパスワードで保護されています。Excel で開いてパスワードを解除し（ファイル、情報、ブックの保護）、保存してからもう一度選択してください。</translation>
    </message>
    <message>
        <source>The file is neither text nor a workbook; export the table as CSV or .xlsx and choose that file.</source>
        <translation>ファイルはテキストでもブックでもありません。表を CSV または .xlsx でエクスポートし、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a CSV or Excel file in it.</source>
        <translation>{path} はフォルダーです。中の CSV または Excel ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is {what}, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>ファイルは表ではありません（{what}）。表を CSV または .xlsx でエクスポートし、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is JSON, not a table; export the table as CSV or .xlsx and choose that file.</source>
        <translation>ファイルは表ではなく JSON です。表を CSV または .xlsx でエクスポートし、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is the lock file that an office program keeps while a workbook is open; choose the workbook itself, whose name is the same without ~$ or .~lock.</source>
        <translation>これは、ブックを開いている間に Office ソフトが置くロックファイルです。ブック自体を選択してください。名前は ~$ または .~lock を除いたものです。</translation>
    </message>
    <message>
        <source>The file is named {suffix} but holds plain text without columns; export it again and choose the new file.</source>
        <translation>ファイル名は {suffix} ですが、中身は列のないテキストです。もう一度エクスポートし、新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the file itself; fetch the file with “git lfs pull” and choose it again.</source>
        <translation>これは Git LFS のポインターで、ファイル自体ではありません。「git lfs pull」でファイルを取得し、もう一度選択してください。</translation>
    </message>
    <message>
        <source>The file is a web page without a table, perhaps a sign-in page that was saved in place of the export; download the export again.</source>
        <translation>ファイルは表のない Web ページです。エクスポートの代わりにサインインページが保存された可能性があります。もう一度エクスポートをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file is a workbook in an XML format (Excel 2003 or flat OpenDocument); open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>ファイルは XML 形式（Excel 2003 またはフラット OpenDocument）のブックです。Excel または LibreOffice で開いて .xlsx で保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no file at {path}; check the name and the folder.</source>
        <translation>{path} にファイルがありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The file needs more memory than this computer has; split it and import the parts.</source>
        <translation>ファイルを読み取るには、このコンピューターのメモリが足りません。分割して、それぞれをインポートしてください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); copy it to another folder and choose the copy.</source>
        <translation>{path} を読み取れません（{reason}）。別のフォルダーにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message>
        <source>a database (Access)</source>
        <translation>データベース (Access)</translation>
    </message>
    <message>
        <source>a data file of another program</source>
        <translation>ほかのプログラムのデータファイル</translation>
    </message>
    <message>
        <source>an email message</source>
        <translation>電子メールのメッセージ</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>{count} column has texts written as formulas (=&quot;00123&quot;), and was read without the signs: {columns}.</source>
        <translation>{count} 列に数式の形で書かれたテキスト（=&quot;00123&quot;）があり、その記号を除いて読み取りました：{columns}。</translation>
    </message>
    <message>
        <source>{count} columns have texts written as formulas (=&quot;00123&quot;), and were read without the signs: {columns}.</source>
        <translation>{count} 列に数式の形で書かれたテキスト（=&quot;00123&quot;）があり、その記号を除いて読み取りました：{columns}。</translation>
    </message>
    <message>
        <source>The header has {count} rows; they were joined into one name a column.</source>
        <translation>ヘッダーが {count} 行あります。列ごとに 1 つの名前にまとめました。</translation>
    </message>
    <message>
        <source>No header was found; the columns are named Column 1, Column 2, and so on.</source>
        <translation>ヘッダーが見つかりませんでした。列の名前は「列 1」「列 2」のようになります。</translation>
    </message>
    <message>
        <source>There is no row {row} for the header; the file ends at row {last}.</source>
        <translation>ヘッダーに指定された {row} 行目はありません。ファイルは {last} 行目で終わります。</translation>
    </message>
    <message>
        <source>{count} column has no name in the header; it is named {columns}.</source>
        <translation>ヘッダーに名前のない列が {count} 列あります。名前は {columns} になります。</translation>
    </message>
    <message>
        <source>{count} columns have no name in the header; they are named {columns}.</source>
        <translation>ヘッダーに名前のない列が {count} 列あります。名前は {columns} になります。</translation>
    </message>
    <message>
        <source>{count} column has the name of an earlier one; it is named {columns}.</source>
        <translation>前の列と同じ名前の列が {count} 列あります。名前は {columns} になります。</translation>
    </message>
    <message>
        <source>{count} columns have the names of earlier ones; they are named {columns}.</source>
        <translation>前の列と同じ名前の列が {count} 列あります。名前は {columns} になります。</translation>
    </message>
    <message>
        <source>This text has tags of HTML in it, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>このテキストには HTML タグがあり、そのまま送信されます。HTML を除去するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>{count} texts have tags of HTML in them, which are sent as they stand. Take the HTML out, or leave it so.</source>
        <translation>{count} 個のテキストに HTML タグがあり、そのまま送信されます。HTML を除去するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>The record id is empty. Write one, or leave the row out.</source>
        <translation>レコード ID が空です。入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>{count} rows have no record id. Write one in each, or leave the rows out.</source>
        <translation>{count} 行にレコード ID がありません。それぞれに入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>Row {row} of this import has the record id “{value}”, too. Give this row another one.</source>
        <translation>このインポートの {row} 行目にも、レコード ID「{value}」があります。この行に別の ID を指定してください。</translation>
    </message>
    <message>
        <source>{count} imports begin with {import_id}. Give more of the id.</source>
        <translation>{import_id} で始まるインポートが {count} 件あります。ID をもっと長く指定してください。</translation>
    </message>
    <message>
        <source>There is no import {import_id} in the journal. `history` lists them.</source>
        <translation>インポート {import_id} はジャーナルにありません。一覧は `history` で表示できます。</translation>
    </message>
    <message>
        <source>The journal {path} is damaged and was left as it is. Put a copy of it back, or move it away.</source>
        <translation>ジャーナル {path} は壊れているため、そのまま残しました。コピーを戻すか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Choose another folder with --data-dir.</source>
        <translation>{path} は別のプログラムのものです。--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The disk with the journal {path} is full. Make room, then go on from here; nothing was lost.</source>
        <translation>ジャーナル {path} のあるディスクがいっぱいです。空きを作り、ここから続行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Another process keeps the journal {path} busy. Try again when it is done.</source>
        <translation>別のプロセスがジャーナル {path} を使用しています。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>The journal {path} is from a newer version of this program. Update the program to use it.</source>
        <translation>ジャーナル {path} は、このプログラムの新しいバージョンのものです。使うにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written to. Make the file and its folder writable.</source>
        <translation>ジャーナル {path} に書き込めません。ファイルとフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be used ({why}). Check the disk and the folder.</source>
        <translation>ジャーナル {path} を使えません（{why}）。ディスクとフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>There is no API key. Store one with `key set`, or set BUILDBETTER_API_KEY.</source>
        <translation>API キーがありません。`key set` で保存するか、BUILDBETTER_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>The server refused the API key: {words} Give a valid key, then go on from here.</source>
        <translation>サーバーが API キーを拒否しました：{words}有効なキーを入力し、ここから続行してください。</translation>
    </message>
    <message>
        <source>The key is not the one that import {import_id} began with. Use that key, or confirm with --same-organization that both belong to the same organization.</source>
        <translation>このキーは、インポート {import_id} を開始したときのキーと異なります。元のキーを使うか、同じ組織のキーであれば --same-organization を付けてください。</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from BuildBetter&apos;s settings.</source>
        <translation>API キーに、キーでは使われない文字があります。BuildBetter の設定からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used ({reason}). Set {variable} instead.</source>
        <translation>システムのキーリングを使えません（{reason}）。代わりに {variable} を設定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, or set {variable}.</source>
        <translation>システムのキーリングがロックされています。ロックを解除するか、{variable} を設定してください。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. Set {variable} instead.</source>
        <translation>このコンピューターには、キーを保存できるキーリングがありません。代わりに {variable} を設定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds. Unlock it, or set {variable}.</source>
        <translation>システムのキーリングが {seconds} 秒以内に応答しませんでした。ロックを解除するか、{variable} を設定してください。</translation>
    </message>
    <message>
        <source>{count} rows were refused one after the other for the same reason: {words} Mend the rows, or go on and let such rows be refused.</source>
        <translation>{count} 行が同じ理由で続けて拒否されました：{words}行を修正するか、このような行の拒否を許容して続行してください。</translation>
    </message>
    <message>
        <source>The limit {limit} is no number of requests in seconds. Write one like 100/60.</source>
        <translation>制限 {limit} は、秒数あたりのリクエスト数ではありません。100/60 のように入力してください。</translation>
    </message>
    <message>
        <source>Lines are quoted as a whole in this file, and were taken apart into cells.</source>
        <translation>このファイルでは行全体が引用符で囲まれており、セルに分けて読み取りました。</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” are both used as “{target}”, which takes one column. Take it away from one of them.</source>
        <translation>列「{first}」と「{second}」がどちらも「{target}」に使われていますが、使えるのは 1 列だけです。どちらかの用途を外してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: “{value}” is not one of {allowed}.</source>
        <translation>{file}：{where}：「{value}」は {allowed} のいずれでもありません。</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have. Choose the file that it was made for, or make a new mapping.</source>
        <translation>マッピングにある列「{column}」が、このファイルにありません。マッピングの対象のファイルを選択するか、新しいマッピングを作成してください。</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which this file doesn&apos;t have; the nearest is “{near}”. Change the name in the mapping or in the file.</source>
        <translation>マッピングにある列「{column}」が、このファイルにありません。最も近いのは「{near}」です。マッピングまたはファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>The mapping&apos;s column “{column}” could be “{first}” or “{second}” of this file. Write its name exactly.</source>
        <translation>マッピングの列「{column}」は、このファイルの「{first}」とも「{second}」とも考えられます。名前を正確に入力してください。</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}” of this file twice: as “{first}” and “{second}”.</source>
        <translation>マッピングに、このファイルの列「{column}」が「{first}」と「{second}」として 2 回あります。</translation>
    </message>
    <message>
        <source>The fixed value “{name}” and the column “{column}” make a field of one name, but differ in category or type. Give both the same, or one of them another name.</source>
        <translation>固定値「{name}」と列「{column}」は同じ名前のフィールドになりますが、分類または型が異なります。両方を同じにするか、どちらかを別の名前にしてください。</translation>
    </message>
    <message>
        <source>A fixed value can&apos;t be the record id (external_id), because every record needs an id of its own. Use a column, or none: then ids are derived.</source>
        <translation>レコードごとに別の ID が必要なため、固定値をレコード ID（external_id）にはできません。列を使うか、指定なしにしてください。指定なしの場合、ID は自動生成されます。</translation>
    </message>
    <message>
        <source>Two fixed values go to “{target}”. Take one of them away.</source>
        <translation>2 つの固定値が「{target}」に使われています。どちらかを外してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is missing.</source>
        <translation>{file}：{where}：キー「{key}」がありません。</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in one object. Keep one of them.</source>
        <translation>{file}：1 つのオブジェクトにキー「{key}」が 2 回あります。どちらか 1 つを残してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: the key “{key}” is not known. Take it out or mend its spelling.</source>
        <translation>{file}：{where}：キー「{key}」は不明です。削除するか、つづりを修正してください。</translation>
    </message>
    <message>
        <source>{file} is no valid JSON: line {line}, column {column} is where it breaks off.</source>
        <translation>{file} は有効な JSON ではありません。{line} 行 {column} 文字目で途切れています。</translation>
    </message>
    <message>
        <source>{file} is no JSON text in UTF-8. Choose a mapping that this program saved.</source>
        <translation>{file} は UTF-8 の JSON テキストではありません。このプログラムで保存したマッピングを選択してください。</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” both make a field named “{name}”. Give one of them another name.</source>
        <translation>列「{first}」と「{second}」がどちらも「{name}」という名前のフィールドになります。どちらかを別の名前にしてください。</translation>
    </message>
    <message>
        <source>The column “{column}” makes two fields named “{name}”. Give one of them another name.</source>
        <translation>列「{column}」から「{name}」という名前のフィールドが 2 つ作られます。どちらかを別の名前にしてください。</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” would change its own result again and again. Replace whole cells only, or choose another text.</source>
        <translation>「{column}」で「{find}」を「{replace}」に置換すると、置換の結果が繰り返し置換の対象になります。セル全体が一致する場合だけ置換するか、別の文字列にしてください。</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” would make the texts in “{column}” too large for this computer. Choose another text.</source>
        <translation>「{find}」を「{replace}」に置き換えると、「{column}」のテキストがこのコンピューターには大きすぎるものになります。別の文字列を選んでください。</translation>
    </message>
    <message>
        <source>The pattern “{find}” of a step on “{column}” can&apos;t be used: {reason}.</source>
        <translation>「{column}」の処理のパターン「{find}」は使えません：{reason}。</translation>
    </message>
    <message>
        <source>{file}: {where}: do “{value}” is not one of trim, replace, strip_html, empty, fill, number, booleans, first_email, dates.</source>
        <translation>{file}：{where}：do の「{value}」は trim, replace, strip_html, empty, fill, number, booleans, first_email, dates のいずれでもありません。</translation>
    </message>
    <message>
        <source>Replacing “{find}” by “{replace}” in “{column}” never comes to rest, for example in “{value}”. Choose another text to find.</source>
        <translation>「{column}」で「{find}」を「{replace}」に置換すると、置換が終わりません（例：「{value}」）。検索する文字列を変更してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: to “{value}” is not one of field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain.</source>
        <translation>{file}：{where}：to の「{value}」は field, external_id, display_ts, person.email, person.first_name, person.last_name, person.full_name, person.boundary, company.name, company.domain のいずれでもありません。</translation>
    </message>
    <message>
        <source>The time zone “{timezone}” is not known. Write one like Europe/Berlin or UTC.</source>
        <translation>タイムゾーン「{timezone}」は不明です。Europe/Berlin や UTC のように入力してください。</translation>
    </message>
    <message>
        <source>The mapping {file} can&apos;t be read: {reason}.</source>
        <translation>マッピング {file} を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be saved as {file}: {reason}.</source>
        <translation>マッピングを {file} として保存できません：{reason}。</translation>
    </message>
    <message>
        <source>The column “{column}” is used twice as “{target}”. Take one of the two away.</source>
        <translation>列「{column}」が「{target}」に 2 回使われています。どちらかを外してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: it is empty. Write a text.</source>
        <translation>{file}：{where}：空です。テキストを入力してください。</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a list.</source>
        <translation>{file}：{where}：{value} はリストではありません。</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a whole number.</source>
        <translation>{file}：{where}：{value} は整数ではありません。</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not an object with keys.</source>
        <translation>{file}：{where}：{value} はキーを持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} is not a text.</source>
        <translation>{file}：{where}：{value} はテキストではありません。</translation>
    </message>
    <message>
        <source>{file}: {where}: {value} can&apos;t stand here.</source>
        <translation>{file}：{where}：{value} はここでは使えません。</translation>
    </message>
    <message>
        <source>{file} is a mapping of version {version}, and this program knows version 1. Use a newer one.</source>
        <translation>{file} はバージョン {version} のマッピングですが、このプログラムが対応しているのはバージョン 1 です。新しいプログラムを使ってください。</translation>
    </message>
    <message>
        <source>{file}: the key “version” is missing. A mapping begins with &quot;version&quot;: 1.</source>
        <translation>{file}：キー「version」がありません。マッピングは &quot;version&quot;: 1 で始まります。</translation>
    </message>
    <message>
        <source>Send as decimal numbers</source>
        <translation>小数として送信</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>テキストとして送信</translation>
    </message>
    <message>
        <source>Use decimal comma</source>
        <translation>小数点のカンマを使う</translation>
    </message>
    <message>
        <source>Use “{column}” as content, too</source>
        <translation>「{column}」もコンテンツとして使う</translation>
    </message>
    <message>
        <source>Use day first</source>
        <translation>「日が先」を使う</translation>
    </message>
    <message>
        <source>Use day first in this column</source>
        <translation>この列で「日が先」を使う</translation>
    </message>
    <message>
        <source>Derive ids from what the rows say</source>
        <translation>行の内容から ID を生成</translation>
    </message>
    <message>
        <source>Treat {marks} as empty</source>
        <translation>{marks} を空として扱う</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in all columns</source>
        <translation>すべての列で {marks} を空として扱う</translation>
    </message>
    <message>
        <source>Treat {marks} as empty in this column</source>
        <translation>この列で {marks} を空として扱う</translation>
    </message>
    <message>
        <source>Fill the empty cells…</source>
        <translation>空のセルを埋める…</translation>
    </message>
    <message>
        <source>Keep the first email address</source>
        <translation>最初のメールアドレスだけを残す</translation>
    </message>
    <message>
        <source>Send only the first of equal ids</source>
        <translation>同じ ID は最初の行だけを送信</translation>
    </message>
    <message>
        <source>Take the HTML out</source>
        <translation>HTML を除去</translation>
    </message>
    <message>
        <source>Use month first</source>
        <translation>「月が先」を使う</translation>
    </message>
    <message>
        <source>Use month first in this column</source>
        <translation>この列で「月が先」を使う</translation>
    </message>
    <message>
        <source>Keep only the number</source>
        <translation>数値だけを残す</translation>
    </message>
    <message>
        <source>Use decimal point</source>
        <translation>小数点のピリオドを使う</translation>
    </message>
    <message>
        <source>Shorten long texts</source>
        <translation>長いテキストを短縮</translation>
    </message>
    <message>
        <source>Split long texts</source>
        <translation>長いテキストを分割</translation>
    </message>
    <message>
        <source>Read {yes} as yes, {no} as no</source>
        <translation>{yes} を「はい」、{no} を「いいえ」と読み取る</translation>
    </message>
    <message>
        <source>Say which words mean yes…</source>
        <translation>「はい」を意味する語を指定…</translation>
    </message>
    <message>
        <source>Read {no} as no</source>
        <translation>{no} を「いいえ」と読み取る</translation>
    </message>
    <message>
        <source>Read {yes} as yes</source>
        <translation>{yes} を「はい」と読み取る</translation>
    </message>
    <message>
        <source>Mends this row.</source>
        <translation>この行を修正します。</translation>
    </message>
    <message>
        <source>Mends all {count} rows.</source>
        <translation>{count} 行すべてを修正します。</translation>
    </message>
    <message>
        <source>Mends {mended} of the first {count} rows.</source>
        <translation>最初の {count} 行のうち {mended} 行を修正します。</translation>
    </message>
    <message>
        <source>Mends {mended} of {count} rows.</source>
        <translation>{count} 行のうち {mended} 行を修正します。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>“{value}” has no email address, so no person is made of it. Write one, or use the column as an identity field.</source>
        <translation>「{value}」にはメールアドレスがないため、人物は作成されません。メールアドレスを入力するか、列を本人情報フィールドとして使ってください。</translation>
    </message>
    <message>
        <source>{count} rows have a name or a company and no email address, for example “{value}”, so no people are made of them. Write addresses, or use the column as an identity field.</source>
        <translation>{count} 行に名前または会社がありますが、メールアドレスがないため（例：「{value}」）、人物は作成されません。メールアドレスを入力するか、列を本人情報フィールドとして使ってください。</translation>
    </message>
    <message>
        <source>The network was away for {duration}; the import went on at {time}.</source>
        <translation>ネットワークが {duration}切れていました。インポートは {time} に再開しました。</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>{address} could not be reached for {seconds} s. {words} Go on from here later.</source>
        <translation>{address} に {seconds} 秒間接続できませんでした。{words}後でここから続行してください。</translation>
    </message>
    <message>
        <source>This row has no feedback: nothing stands in any content field. Write it, or leave the row out.</source>
        <translation>この行にはフィードバックがありません。コンテンツ フィールドがすべて空です。入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>{count} rows have no feedback: nothing stands in any content field. Write it, or leave the rows out.</source>
        <translation>{count} 行にフィードバックがありません。コンテンツ フィールドがすべて空です。入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>No column is used as content, so this file has no feedback. Say which column the feedback is.</source>
        <translation>コンテンツとして使われている列がないため、このファイルにはフィードバックがありません。フィードバックの列を指定してください。</translation>
    </message>
    <message>
        <source>There is no screen for the window here. --help shows what the command line can do.</source>
        <translation>ここにはウィンドウを表示する画面がありません。コマンドラインでできることは --help で表示できます。</translation>
    </message>
    <message>
        <source>No column is surely the feedback itself. Make a mapping with `map`, say in it which column is, and name it with --mapping.</source>
        <translation>フィードバックそのものと断定できる列がありません。`map` でマッピングを作成してフィードバックの列を指定し、--mapping で渡してください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake from here. If it sleeps, the import waits and then goes on.</source>
        <translation>ここからはこのコンピューターのスリープを防げません。スリープした場合、インポートは待機し、その後再開します。</translation>
    </message>
    <message>
        <source>There is no import to go on with. `import` begins one.</source>
        <translation>再開できるインポートがありません。`import` で開始できます。</translation>
    </message>
    <message>
        <source>{count} row had NUL characters, which were removed (row {rows}).</source>
        <translation>{count} 行に NUL 文字があり、削除されました（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows had NUL characters, which were removed (rows {rows}).</source>
        <translation>{count} 行に NUL 文字があり、削除されました（行 {rows}）。</translation>
    </message>
    <message>
        <source>The header had NUL characters, which were removed.</source>
        <translation>ヘッダーに NUL 文字があり、削除されました。</translation>
    </message>
    <message>
        <source>“{value}” has no decimal comma. Write it with one, or choose decimal point in the options.</source>
        <translation>「{value}」には小数点のカンマがありません。カンマを使って入力するか、オプションで「小数点がピリオド」を選択してください。</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal comma, for example “{value}”. Write them with one, or choose decimal point in the options.</source>
        <translation>{count} 個の数値に小数点のカンマがありません（例：「{value}」）。カンマを使って入力するか、オプションで「小数点がピリオド」を選択してください。</translation>
    </message>
    <message>
        <source>“{value}” has no decimal point. Write it with one, or choose decimal comma in the options.</source>
        <translation>「{value}」には小数点のピリオドがありません。ピリオドを使って入力するか、オプションで「小数点がカンマ」を選択してください。</translation>
    </message>
    <message>
        <source>{count} numbers have no decimal point, for example “{value}”. Write them with one, or choose decimal comma in the options.</source>
        <translation>{count} 個の数値に小数点のピリオドがありません（例：「{value}」）。ピリオドを使って入力するか、オプションで「小数点がカンマ」を選択してください。</translation>
    </message>
    <message>
        <source>“{value}” can be a thousand or a little over one, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>「{value}」は千の位とも 1 を少し超える数とも読め、「{column}」にはどちらかを判断できる値がありません。オプションで「小数点がピリオド」か「小数点がカンマ」を選択してください。</translation>
    </message>
    <message>
        <source>{count} numbers can have a decimal separator or thousands, for example “{value}”, and no value of “{column}” tells which. Choose decimal point or decimal comma in the options.</source>
        <translation>{count} 個の数値の区切りが、小数点とも桁区切りとも読め（例：「{value}」）、「{column}」にはどちらかを判断できる値がありません。オプションで「小数点がピリオド」か「小数点がカンマ」を選択してください。</translation>
    </message>
    <message>
        <source>Import {import_id} goes to {address}. Leave --api-url out, or name that address.</source>
        <translation>インポート {import_id} の送信先は {address} です。--api-url を外すか、そのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The result can&apos;t be written: {reason}. Free the disk, or send the output elsewhere.</source>
        <translation>結果を書き込めません：{reason}。ディスクの空きを作るか、出力先を変更してください。</translation>
    </message>
    <message>
        <source>“{value}” is not sent for {email}: another row says “{sent}”, and the newest row decides. Make them alike if that is wrong.</source>
        <translation>{email} について「{value}」は送信されません。別の行に「{sent}」とあり、最も新しい行が優先されます。誤りであれば、値をそろえてください。</translation>
    </message>
    <message>
        <source>{count} rows say something else of a person than the newest row does, for example “{value}” of {email}, for whom “{sent}” is sent. Make them alike if that is wrong.</source>
        <translation>{count} 行で、人物の情報が最も新しい行と異なります。たとえば {email} の「{value}」に対し、「{sent}」が送信されます。誤りであれば、値をそろえてください。</translation>
    </message>
    <message>
        <source>{rows}: {sums}</source>
        <translation>{rows}：{sums}</translation>
    </message>
    <message>
        <source>1 delivered before</source>
        <translation>以前に送信済み 1 行</translation>
    </message>
    <message>
        <source>{rows} ({causes})</source>
        <translation>{rows}（{causes}）</translation>
    </message>
    <message>
        <source>1 delivered before with other content</source>
        <translation>以前に別の内容で送信済み 1 行</translation>
    </message>
    <message>
        <source>1 left out by you</source>
        <translation>手動で除外 1 行</translation>
    </message>
    <message>
        <source>1 not sent for a repeated id</source>
        <translation>ID の重複により送信しない 1 行</translation>
    </message>
    <message>
        <source>Read with decimal comma</source>
        <translation>小数点カンマで読み取り</translation>
    </message>
    <message>
        <source>Read with decimal point</source>
        <translation>小数点ピリオドで読み取り</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some dates of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>「{value}」は確定できません。「{column}」には、「日が先」でしか読めない日付（{day_first} 個）と「月が先」でしか読めない日付（{month_first} 個）があります。オプションでどちらかを選択し、合わない日付を修正してください。</translation>
    </message>
    <message>
        <source>{count} dates can&apos;t be trusted, for example “{value}”: some of “{column}” fit only day first ({day_first}), others only month first ({month_first}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} 個の日付を確定できません（例：「{value}」）。「{column}」には、「日が先」でしか読めない日付（{day_first} 個）と「月が先」でしか読めない日付（{month_first} 個）があります。オプションでどちらかを選択し、合わない日付を修正してください。</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>Arrow ファイル</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 アーカイブ</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>a file of contacts (vCard)</source>
        <translation>連絡先ファイル（vCard）</translation>
    </message>
    <message>
        <source>a table in the DIF format</source>
        <translation>DIF 形式の表</translation>
    </message>
    <message>
        <source>a document of another program</source>
        <translation>ほかのプログラムの文書</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet ファイル</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR アーカイブ</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>文書ファイル（RTF）</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>データベース（SQLite）</translation>
    </message>
    <message>
        <source>a workbook in the SYLK format</source>
        <translation>SYLK 形式のブック</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>Web アーカイブ</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文書</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz アーカイブ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard アーカイブ</translation>
    </message>
    <message>
        <source>The record id “{value}” stands in row {other}, too. Write another, or send only the first of equal ids.</source>
        <translation>レコード ID「{value}」は {other} 行目にもあります。別の ID を入力するか、同じ ID のうち最初のものだけを送信してください。</translation>
    </message>
    <message>
        <source>{count} rows share their record id with another row, for example “{value}”. Write others, or send only the first of equal ids.</source>
        <translation>{count} 行のレコード ID がほかの行と同じです（例：「{value}」）。別の ID を入力するか、同じ ID のうち最初のものだけを送信してください。</translation>
    </message>
    <message>
        <source>“{value}” is no valid JSON. Mend it, or send the column as text.</source>
        <translation>「{value}」は有効な JSON ではありません。修正するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>{count} values are no valid JSON, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} 個の値が有効な JSON ではありません（例：「{value}」）。修正するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Write true or false, or send the column as text.</source>
        <translation>「{value}」は「はい」でも「いいえ」でもありません。true または false と入力するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>{count} values are neither yes nor no, for example “{value}”. Write true or false, or send the column as text.</source>
        <translation>{count} 個の値が「はい」でも「いいえ」でもありません（例：「{value}」）。true または false と入力するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write one, or send the column as text.</source>
        <translation>「{value}」は数値ではありません。数値を入力するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>{count} values are no numbers, for example “{value}”. Mend them, or send the column as text.</source>
        <translation>{count} 個の値が数値ではありません（例：「{value}」）。修正するか、列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write one, or send the column as decimal numbers or as text.</source>
        <translation>「{value}」は整数ではありません。整数を入力するか、列を小数またはテキストとして送信してください。</translation>
    </message>
    <message>
        <source>{count} values are no whole numbers, for example “{value}”. Mend them, or send the column as decimal numbers or as text.</source>
        <translation>{count} 個の値が整数ではありません（例：「{value}」）。修正するか、列を小数またはテキストとして送信してください。</translation>
    </message>
    <message>
        <source>“{value}” is too large a number to be sent. Send the column as text.</source>
        <translation>「{value}」は送信できる数値の範囲を超えています。列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>{count} numbers are too large to be sent, for example “{value}”. Send the column as text.</source>
        <translation>{count} 個の数値が、送信できる範囲を超えています（例：「{value}」）。列をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be trusted: some numbers of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>「{value}」は確定できません。「{column}」には、小数点がピリオドの数値（{point} 個）とカンマの数値（{comma} 個）があります。オプションでどちらかを選択し、合わない数値を修正してください。</translation>
    </message>
    <message>
        <source>{count} numbers can&apos;t be trusted, for example “{value}”: some of “{column}” have a decimal point ({point}), others a decimal comma ({comma}). Choose one in the options, then mend those that don&apos;t fit.</source>
        <translation>{count} 個の数値を確定できません（例：「{value}」）。「{column}」には、小数点がピリオドの数値（{point} 個）とカンマの数値（{comma} 個）があります。オプションでどちらかを選択し、合わない数値を修正してください。</translation>
    </message>
    <message>
        <source>The server failed at this row again and again; perhaps it arrived. {words}</source>
        <translation>サーバーがこの行で繰り返しエラーになりました。行は届いている可能性があります。{words}</translation>
    </message>
    <message>
        <source>The server failed at the row&apos;s person again and again. {words}</source>
        <translation>サーバーがこの行の人物で繰り返しエラーになりました。{words}</translation>
    </message>
    <message>
        <source>The server refused the row&apos;s person: {words}</source>
        <translation>サーバーが、この行の人物を拒否しました：{words}</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used on this computer; choose another one, or 0 for a free one.</source>
        <translation>ポート {port} はこのコンピューターで使えません。別のポートを選択するか、0 を指定して空いているポートを使ってください。</translation>
    </message>
    <message>
        <source>The practice server&apos;s database {path} can&apos;t be opened ({reason}); choose another file.</source>
        <translation>練習用サーバーのデータベース {path} を開けません（{reason}）。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>--practice goes to a server on this computer. Leave --api-url or --practice out.</source>
        <translation>--practice はこのコンピューター上のサーバーに送信します。--api-url か --practice のどちらかを外してください。</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was sent.</source>
        <translation>何も送信せずに、インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal comma, none a decimal point.</source>
        <translation>「{column}」には、小数点がカンマの値が 1 個あり、ピリオドの値はありません。</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal comma, none a decimal point.</source>
        <translation>「{column}」には、小数点がカンマの値が {count} 個あり、ピリオドの値はありません。</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only day first, none only month first.</source>
        <translation>「{column}」には、「日が先」だけに合う値が 1 個あり、「月が先」だけに合う値はありません。</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only day first, none only month first.</source>
        <translation>「{column}」には、「日が先」だけに合う値が {count} 個あり、「月が先」だけに合う値はありません。</translation>
    </message>
    <message>
        <source>One value of “{column}” fits only month first, none only day first.</source>
        <translation>「{column}」には、「月が先」だけに合う値が 1 個あり、「日が先」だけに合う値はありません。</translation>
    </message>
    <message>
        <source>{count} values of “{column}” fit only month first, none only day first.</source>
        <translation>「{column}」には、「月が先」だけに合う値が {count} 個あり、「日が先」だけに合う値はありません。</translation>
    </message>
    <message>
        <source>One value of “{column}” has a decimal point, none a decimal comma.</source>
        <translation>「{column}」には、小数点がピリオドの値が 1 個あり、カンマの値はありません。</translation>
    </message>
    <message>
        <source>{count} values of “{column}” have a decimal point, none a decimal comma.</source>
        <translation>「{column}」には、小数点がピリオドの値が {count} 個あり、カンマの値はありません。</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put it into the system&apos;s proxy settings, then go on from here.</source>
        <translation>プロキシがログインを求めています。システムのプロキシ設定に入力し、ここから続行してください。</translation>
    </message>
    <message>
        <source>The proxy could not reach the server.</source>
        <translation>プロキシがサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>プロキシがログインを求めています。</translation>
    </message>
    <message>
        <source>Quotes in cells are written as \&quot; in this file, and were read as &quot;.</source>
        <translation>このファイルではセル内の引用符が \&quot; と書かれており、&quot; として読み取られました。</translation>
    </message>
    <message>
        <source>Cells are quoted with &apos; in this file, and were read without it.</source>
        <translation>このファイルではセルが &apos; で囲まれており、それを除いて読み取りました。</translation>
    </message>
    <message>
        <source>{count} row has a quote that is out of place, and was read as it stands (row {rows}).</source>
        <translation>{count} 行に位置の正しくない引用符があり、そのまま読み取られました（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows have a quote that is out of place, and were read as they stand (rows {rows}).</source>
        <translation>{count} 行に位置の正しくない引用符があり、そのまま読み取られました（行 {rows}）。</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is a web page; its largest table was read.</source>
        <translation>ファイル名は {suffix} ですが、中身は Web ページです。最も大きい表を読み取りました。</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is delimited text, and was read as such.</source>
        <translation>ファイル名は {suffix} ですが、中身は区切り文字付きのテキストです。テキストとして読み取りました。</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is an .{format} workbook, and was read as such.</source>
        <translation>ファイル名は {suffix} ですが、中身は .{format} のブックです。ブックとして読み取りました。</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>ファイルの読み取りをキャンセルしました。</translation>
    </message>
    <message>
        <source>{address} redirects to another address. Check the API address.</source>
        <translation>{address} は別のアドレスにリダイレクトします。API のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server answered {status} without a reason.</source>
        <translation>サーバーが理由を示さずに {status} を返しました。</translation>
    </message>
    <message>
        <source>{count} row has a formula whose result is not stored in the workbook, and looks empty here (row {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} 行に、結果がブックに保存されていない数式があり、ここでは空として表示されます（行 {rows}）。ブックを Excel で開いて保存し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>{count} rows have formulas whose results are not stored in the workbook, and look empty here (rows {rows}); open the workbook in Excel, save it, and choose it again.</source>
        <translation>{count} 行に、結果がブックに保存されていない数式があり、ここでは空として表示されます（行 {rows}）。ブックを Excel で開いて保存し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The file has no data in row {row}. Name a row as a spreadsheet counts it.</source>
        <translation>ファイルの {row} 行目にデータがありません。表計算ソフトの行番号で指定してください。</translation>
    </message>
    <message>
        <source>{count} row above the header was left out.</source>
        <translation>ヘッダーより上の {count} 行は除外されました。</translation>
    </message>
    <message>
        <source>{count} rows above the header were left out.</source>
        <translation>ヘッダーより上の {count} 行は除外されました。</translation>
    </message>
    <message>
        <source>{count} row has more cells than the header; they stand in columns of their own (row {rows}).</source>
        <translation>{count} 行にヘッダーより多くのセルがあり、それぞれ別の列になっています（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows have more cells than the header; they stand in columns of their own (rows {rows}).</source>
        <translation>{count} 行にヘッダーより多くのセルがあり、それぞれ別の列になっています（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than the header; the missing ones are empty (row {rows}).</source>
        <translation>{count} 行のセルがヘッダーより少なく、足りないセルは空になっています（行 {rows}）。</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the header; the missing ones are empty (rows {rows}).</source>
        <translation>{count} 行のセルがヘッダーより少なく、足りないセルは空になっています（行 {rows}）。</translation>
    </message>
    <message>
        <source>“{value}” looks like a long number that a spreadsheet has shortened; its last digits are lost. Export the file again with this column as text.</source>
        <translation>「{value}」は、表計算ソフトで丸められた長い数値のようです。末尾の桁は失われています。この列をテキストとして、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{count} values look like long numbers that a spreadsheet has shortened, for example “{value}”; their last digits are lost. Export the file again with this column as text.</source>
        <translation>{count} 個の値が、表計算ソフトで丸められた長い数値のようです（例：「{value}」）。末尾の桁は失われています。この列をテキストとして、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Paused. 1 row is not sent yet; the import goes on from there.</source>
        <translation>一時停止しました。1 行が未送信です。インポートはそこから再開します。</translation>
    </message>
    <message>
        <source>Paused. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>一時停止しました。{count} 行が未送信です。インポートはそこから再開します。</translation>
    </message>
    <message>
        <source>Stopped. 1 row is not sent yet; the import goes on from there.</source>
        <translation>停止しました。1 行が未送信です。インポートはそこから再開します。</translation>
    </message>
    <message>
        <source>Stopped. {count} rows are not sent yet; the import goes on from there.</source>
        <translation>停止しました。{count} 行が未送信です。インポートはそこから再開します。</translation>
    </message>
    <message>
        <source>The server gave no answers for {duration}; the import went on at {time}.</source>
        <translation>サーバーから {duration}応答がありませんでした。インポートは {time} に再開しました。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {reason}.</source>
        <translation>設定を {path} として保存できません：{reason}。</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>シート「{sheet}」はブック内で非表示になっています。</translation>
    </message>
    <message>
        <source>The workbook has no sheet named {sheet}; it has {sheets}.</source>
        <translation>ブックに「{sheet}」という名前のシートはありません。あるのは {sheets} です。</translation>
    </message>
    <message>
        <source>{count} other sheet has rows, and is not read: {sheets}.</source>
        <translation>ほかに {count} シートに行がありますが、読み取られません：{sheets}。</translation>
    </message>
    <message>
        <source>{count} other sheets have rows, and are not read: {sheets}.</source>
        <translation>ほかに {count} シートに行がありますが、読み取られません：{sheets}。</translation>
    </message>
    <message>
        <source>The computer slept for {duration}; the import went on at {time}.</source>
        <translation>コンピューターが {duration}スリープしていました。インポートは {time} に再開しました。</translation>
    </message>
    <message>
        <source>The server already has a source named {source}. Give its id, then go on from here.</source>
        <translation>サーバーには「{source}」という名前のソースがすでにあります。その ID を指定し、ここから続行してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t find the source: {words} Check the source&apos;s id, then go on from here.</source>
        <translation>サーバーがソースを見つけられません：{words}ソースの ID を確認し、ここから続行してください。</translation>
    </message>
    <message>
        <source>The server refused to make the source {source}: {words}</source>
        <translation>サーバーがソース「{source}」の作成を拒否しました：{words}</translation>
    </message>
    <message>
        <source>Name the source: either with --source NAME or with --source-id ID.</source>
        <translation>ソースを --source NAME または --source-id ID で指定してください。</translation>
    </message>
    <message>
        <source>The server made the source {source} but didn&apos;t tell its id. Give its id, then go on from here.</source>
        <translation>サーバーはソース「{source}」を作成しましたが、ID を返しませんでした。その ID を指定し、ここから続行してください。</translation>
    </message>
    <message>
        <source>“{value}” is a formula&apos;s error, not a value. Write the value, or empty the cell.</source>
        <translation>「{value}」は値ではなく、数式のエラーです。値を入力するか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>{count} cells hold a formula&apos;s error, for example “{value}”. Write the values, or empty the cells.</source>
        <translation>{count} 個のセルが数式のエラーです（例：「{value}」）。値を入力するか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>Words read as yes or no</source>
        <translation>「はい」「いいえ」と読み取る語を指定</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count} セル</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} セル</translation>
    </message>
    <message>
        <source>this file has no such column</source>
        <translation>このファイルにこの列はありません</translation>
    </message>
    <message>
        <source>Dates read day first</source>
        <translation>日付を「日が先」で読み取り</translation>
    </message>
    <message>
        <source>Dates read month first</source>
        <translation>日付を「月が先」で読み取り</translation>
    </message>
    <message>
        <source>{marks} emptied</source>
        <translation>{marks} を空に変更</translation>
    </message>
    <message>
        <source>Filled with “{value}”</source>
        <translation>「{value}」を入力</translation>
    </message>
    <message>
        <source>First email address kept</source>
        <translation>最初のメールアドレスだけを保持</translation>
    </message>
    <message>
        <source>The step “{step}” was not done: this file has no column “{column}”.</source>
        <translation>処理「{step}」は実行されませんでした。このファイルに列「{column}」がありません。</translation>
    </message>
    <message>
        <source>Only the number kept</source>
        <translation>数値だけを保持</translation>
    </message>
    <message>
        <source>“{find}” replaced by “{replace}”</source>
        <translation>「{find}」を「{replace}」に置換</translation>
    </message>
    <message>
        <source>“{find}” taken out</source>
        <translation>「{find}」を除去</translation>
    </message>
    <message>
        <source>HTML taken out</source>
        <translation>HTML を除去</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>両端の空白を削除</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>指示により停止しました。</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written there</source>
        <translation>ディスクを読み書きできない箇所がある</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>閉じられている</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>ディスクの空きがない</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーである</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>ファイルまたはフォルダーがない</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎる</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>パスの途中がフォルダーではない</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がない</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>パイプである</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>システムが拒否した</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>会社のドメイン</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>その他の日付</translation>
    </message>
    <message>
        <source>Date of the feedback</source>
        <translation>フィードバックの日付</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>本人情報</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>社内または社外</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>“{name}” is the name of a template that came with the program. Choose another name.</source>
        <translation>「{name}」はプログラムに付属するテンプレートの名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A template needs a name. Give it one.</source>
        <translation>テンプレートには名前が必要です。名前を入力してください。</translation>
    </message>
    <message>
        <source>The template “{name}” can&apos;t be deleted: {reason}. Close it where it is open.</source>
        <translation>テンプレート「{name}」を削除できません：{reason}。開いている場所で閉じてください。</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The verb templates lists those that there are.</source>
        <translation>テンプレート「{name}」はありません。一覧は `templates` で表示できます。</translation>
    </message>
    <message>
        <source>{count} row has text that was garbled before it was exported, like Ã¤ in place of ä (row {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} 行に、エクスポート前から文字化けしていたテキストがあります（ä が Ã¤ になるなど、行 {rows}）。可能なら UTF-8 でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{count} rows have text that was garbled before it was exported, like Ã¤ in place of ä (rows {rows}); export it again as UTF-8 if you can.</source>
        <translation>{count} 行に、エクスポート前から文字化けしていたテキストがあります（ä が Ã¤ になるなど、行 {rows}）。可能なら UTF-8 でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Too much of the text can&apos;t be read as {encoding}; choose another encoding, or export the file as UTF-8.</source>
        <translation>{encoding} では読み取れない文字が多すぎます。別の文字コードを選択するか、ファイルを UTF-8 でエクスポートしてください。</translation>
    </message>
    <message>
        <source>“{value}” never was in {timezone}: the clocks were put forward. It is sent as the time after that; see whether the time zone is right.</source>
        <translation>{timezone} では時計が進められたため、「{value}」は存在しません。その分進めた時刻で送信されます。タイムゾーンが正しいか確認してください。</translation>
    </message>
    <message>
        <source>{count} times never were in {timezone}, for example “{value}”: the clocks were put forward. They are sent as the times after that; see whether the time zone is right.</source>
        <translation>{timezone} では時計が進められたため、{count} 個の時刻が存在しません（例：「{value}」）。その分進めた時刻で送信されます。タイムゾーンが正しいか確認してください。</translation>
    </message>
    <message>
        <source>“{value}” was twice in {timezone}: the clocks were put back. The first is sent; write the time with its offset where that matters.</source>
        <translation>{timezone} では時計が戻されたため、「{value}」は 2 回あります。1 回目として送信されます。区別が必要な場合は、時差を付けて時刻を入力してください。</translation>
    </message>
    <message>
        <source>{count} times were twice in {timezone}, for example “{value}”: the clocks were put back. The first is sent; write the times with their offsets where that matters.</source>
        <translation>{timezone} では時計が戻されたため、{count} 個の時刻が 2 回あります（例：「{value}」）。1 回目として送信されます。区別が必要な場合は、時差を付けて時刻を入力してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made.</source>
        <translation>サーバーとの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}). Nothing was lost; the log has the details.</source>
        <translation>プログラム内部で問題が発生しました（{what}）。失われたものはありません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>This value is close to 10 KB and may be refused. Shorten it, or choose to split or shorten long texts.</source>
        <translation>この値は 10 KB に近く、拒否される可能性があります。短くするか、長いテキストの分割または短縮を選択してください。</translation>
    </message>
    <message>
        <source>{count} values are close to 10 KB and may be refused. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} 個の値が 10 KB に近く、拒否される可能性があります。短くするか、長いテキストの分割または短縮を選択してください。</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so only its beginning is sent. Split long texts to send all of it.</source>
        <translation>この値は 10 KB を超えるため、先頭部分だけが送信されます。全体を送信するには、長いテキストを分割してください。</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so only their beginnings are sent. Split long texts to send all of them.</source>
        <translation>{count} 個の値が 10 KB を超えるため、先頭部分だけが送信されます。全体を送信するには、長いテキストを分割してください。</translation>
    </message>
    <message>
        <source>This value is over 10 KB, so it is sent as several fields. See the preview.</source>
        <translation>この値は 10 KB を超えるため、複数のフィールドに分けて送信されます。プレビューで確認できます。</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, so they are sent as several fields. See the preview.</source>
        <translation>{count} 個の値が 10 KB を超えるため、複数のフィールドに分けて送信されます。プレビューで確認できます。</translation>
    </message>
    <message>
        <source>This value is over 10 KB, which is more than a field takes. Shorten it, or choose to split or shorten long texts.</source>
        <translation>この値は、フィールドの上限の 10 KB を超えています。短くするか、長いテキストの分割または短縮を選択してください。</translation>
    </message>
    <message>
        <source>{count} values are over 10 KB, which is more than a field takes. Shorten them, or choose to split or shorten long texts.</source>
        <translation>{count} 個の値が、フィールドの上限の 10 KB を超えています。短くするか、長いテキストの分割または短縮を選択してください。</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s company.</source>
        <translation>名前から、人物の会社と判断しました。</translation>
    </message>
    <message>
        <source>Its values look like names of companies.</source>
        <translation>値が会社名のようです。</translation>
    </message>
    <message>
        <source>No column has a name, and this one has the most words.</source>
        <translation>どの列にも名前がなく、この列に最も多くの語があります。</translation>
    </message>
    <message>
        <source>Its values are texts of about {words} words each; it may be feedback.</source>
        <translation>値は約 {words} 語のテキストです。フィードバックの可能性があります。</translation>
    </message>
    <message>
        <source>Its name says that it is what people wrote.</source>
        <translation>名前から、人が書いた内容と判断しました。</translation>
    </message>
    <message>
        <source>It may hold what people wrote beside fixed answers.</source>
        <translation>選択式の回答に添えて書かれた内容の可能性があります。</translation>
    </message>
    <message>
        <source>Its values are sentences, about {words} words each, and nearly all different.</source>
        <translation>値は約 {words} 語の文で、ほぼすべて異なります。</translation>
    </message>
    <message>
        <source>It is an open question, answered in people&apos;s own words.</source>
        <translation>自由記述の質問で、回答者自身の言葉で書かれています。</translation>
    </message>
    <message>
        <source>Its name says that it is the subject or title of the feedback.</source>
        <translation>名前から、フィードバックの件名またはタイトルと判断しました。</translation>
    </message>
    <message>
        <source>Its values are dates, but other columns hold dates too.</source>
        <translation>値は日付ですが、日付の列はほかにもあります。</translation>
    </message>
    <message>
        <source>Its name says that it is when the feedback was given, and its values are dates.</source>
        <translation>値が日付で、名前からフィードバックの日時と判断しました。</translation>
    </message>
    <message>
        <source>It is the only column with dates.</source>
        <translation>日付を含む唯一の列です。</translation>
    </message>
    <message>
        <source>Its values are dates, but not when the feedback was given.</source>
        <translation>値は日付ですが、フィードバックの日時ではありません。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are times of the day.</source>
        <translation>フィードバックの補足情報です（値は時刻）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are dates.</source>
        <translation>フィードバックの補足情報です（値は日付）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are email addresses.</source>
        <translation>フィードバックの補足情報です（値はメールアドレス）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are lists or objects.</source>
        <translation>フィードバックの補足情報です（値はリストまたはオブジェクト）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are keys or codes.</source>
        <translation>フィードバックの補足情報です（値はキーまたはコード）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are numbers.</source>
        <translation>フィードバックの補足情報です（値は数値）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are short texts.</source>
        <translation>フィードバックの補足情報です（値は短いテキスト）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are yes or no.</source>
        <translation>フィードバックの補足情報です（値は「はい」または「いいえ」）。</translation>
    </message>
    <message>
        <source>It is a detail of the feedback: its values are links.</source>
        <translation>フィードバックの補足情報です（値はリンク）。</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the domain of the person&apos;s company.</source>
        <translation>名前と値から、人物の会社のドメインと判断しました。</translation>
    </message>
    <message>
        <source>Its name says that it is the email address of the person who gave the feedback.</source>
        <translation>名前から、フィードバックをくれた人物のメールアドレスと判断しました。</translation>
    </message>
    <message>
        <source>Its values are email addresses.</source>
        <translation>値がメールアドレスです。</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s first name.</source>
        <translation>名前から、人物の名と判断しました。</translation>
    </message>
    <message>
        <source>Its name and its values say that it is the person&apos;s name.</source>
        <translation>名前と値から、人物の氏名と判断しました。</translation>
    </message>
    <message>
        <source>The record&apos;s number can be searched for when it is kept as a field, too.</source>
        <translation>レコードの番号をフィールドとしても残すと、検索できるようになります。</translation>
    </message>
    <message>
        <source>It is the first column, and no value stands twice.</source>
        <translation>最初の列で、値に重複がありません。</translation>
    </message>
    <message>
        <source>Its name speaks of a number or key, and no value stands twice.</source>
        <translation>名前が番号またはキーを示し、値に重複がありません。</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and no value stands twice.</source>
        <translation>名前がレコードの番号またはキーを示し、値に重複がありません。</translation>
    </message>
    <message>
        <source>Its name says that it is the record&apos;s number or key, and nearly all values are different.</source>
        <translation>名前がレコードの番号またはキーを示し、ほぼすべての値が異なります。</translation>
    </message>
    <message>
        <source>Its values look like keys, and none stands twice.</source>
        <translation>値がキーのようで、重複がありません。</translation>
    </message>
    <message>
        <source>It is the number or key of something else than the record.</source>
        <translation>レコード以外のものの番号またはキーです。</translation>
    </message>
    <message>
        <source>It names a person or a login.</source>
        <translation>人物またはログインの名前です。</translation>
    </message>
    <message>
        <source>Its name says that it is the person&apos;s last name.</source>
        <translation>名前から、人物の姓と判断しました。</translation>
    </message>
    <message>
        <source>It may be private, so it is left to you.</source>
        <translation>非公開の情報の可能性があるため、使うかどうかはお任せします。</translation>
    </message>
    <message>
        <source>The template “{template}” uses it so.</source>
        <translation>テンプレート「{template}」の用途です。</translation>
    </message>
    <message>
        <source>Its values are times of the day, which belong to the date.</source>
        <translation>値は時刻で、日付と組み合わせて使います。</translation>
    </message>
    <message>
        <source>BuildBetter Importer is open already, and its window doesn&apos;t answer. Wait a little, or end it, then start it again. An import goes on from where it was.</source>
        <translation>BuildBetter Importer はすでに開いていますが、ウィンドウが応答しません。しばらく待つか、終了させてから、もう一度起動してください。インポートは続きから再開します。</translation>
    </message>
    <message>
        <source>The window can&apos;t be opened: {reason}. --help shows what the command line can do.</source>
        <translation>ウィンドウを開けません：{reason}。コマンドラインでできることは --help で表示できます。</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>拡張子なし</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete; export it again, or open it in Excel and save it under a new name.</source>
        <translation>ブックが壊れているか不完全です。もう一度エクスポートするか、Excel で開いて別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The workbook needs more than {limit} of memory to read; save the sheet as CSV and choose that file.</source>
        <translation>ブックの読み取りに {limit} を超えるメモリが必要です。シートを CSV で保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The workbook is in an Excel format from before 1995; open it in LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>ブックは 1995 年より前の Excel の形式です。LibreOffice で開いて .xlsx で保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The workbook could not be read within {seconds} seconds; save the sheet as CSV and choose that file.</source>
        <translation>ブックを {seconds} 秒以内に読み取れませんでした。シートを CSV で保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The workbook is built to overload the program that opens it, and was not read; get it again from where it came from.</source>
        <translation>ブックが、開いたプログラムに過大な負荷をかける作りになっているため、読み取りませんでした。入手元からもう一度取得してください。</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日（ddd）</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{count} after today</source>
        <translation>今日より後 {count} 件</translation>
    </message>
    <message>
        <source>Most frequent: {values}</source>
        <translation>多い値：{values}</translation>
    </message>
    <message>
        <source>1 value can&apos;t be read as it is used</source>
        <translation>1 個の値をこの用途で読み取れません</translation>
    </message>
    <message>
        <source>{count} values can&apos;t be read as they are used</source>
        <translation>{count} 個の値をこの用途で読み取れません</translation>
    </message>
    <message>
        <source>week of {start}: {count}</source>
        <translation>{start} の週：{count}</translation>
    </message>
    <message>
        <source>month of {start}: {count}</source>
        <translation>{start} の月：{count}</translation>
    </message>
    <message>
        <source>from {start}: {count}</source>
        <translation>{start} から：{count}</translation>
    </message>
    <message>
        <source>{share} % full</source>
        <translation>入力率 {share}%</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>値 1 種類</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>値 {count} 種類</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 文字</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 文字</translation>
    </message>
    <message>
        <source>{shortest} to {longest} characters</source>
        <translation>{shortest}～{longest} 文字</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>a bar for each number</source>
        <translation>数値ごとの棒</translation>
    </message>
    <message>
        <source>in {count} equal parts</source>
        <translation>{count} 等分</translation>
    </message>
    <message>
        <source>a bar for each day</source>
        <translation>日ごとの棒</translation>
    </message>
    <message>
        <source>a bar for each week</source>
        <translation>週ごとの棒</translation>
    </message>
    <message>
        <source>a bar for each month</source>
        <translation>月ごとの棒</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>年ごと</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which files can be opened?</source>
        <translation>どのファイルを開けますか？</translation>
    </message>
    <message>
        <source>Text tables (.csv, .tsv, .txt, also packed as .gz or .zip) and workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods). The file itself is only read, never changed.</source>
        <translation>テキストの表（.csv、.tsv、.txt。.gz や .zip で圧縮したものも可）とブック（.xlsx、.xlsm、.xlsb、.xls、.ods）です。ファイル自体は読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>The letters look wrong, or everything stands in one column. What helps?</source>
        <translation>文字化けしたり、すべてが 1 列に入ったりします。どうすればよいですか？</translation>
    </message>
    <message>
        <source>The buttons above the rows say how the file was read: its encoding, what parts the columns, the sheet, the header. Choose another there; the rows follow at once. What you see is what is imported.</source>
        <translation>行の上のボタンに、ファイルの読み取り方が表示されます。文字コード、列の区切り文字、シート、ヘッダーです。そこで別のものを選択すると、行の表示がすぐに変わります。表示されている内容がインポートされます。</translation>
    </message>
    <message>
        <source>The header isn&apos;t in the first row. What then?</source>
        <translation>ヘッダーが最初の行にありません。どうすればよいですか？</translation>
    </message>
    <message>
        <source>Click the row that holds the names of the columns. What stands above it is left out.</source>
        <translation>列の名前がある行をクリックします。それより上の行は除外されます。</translation>
    </message>
    <message>
        <source>What is a content field?</source>
        <translation>コンテンツ フィールドとは何ですか？</translation>
    </message>
    <message>
        <source>The feedback itself: what a person wrote or said. At least one column has to be content; all else describes it.</source>
        <translation>フィードバックそのもの、つまり人が書いたり話したりした内容です。少なくとも 1 列をコンテンツにする必要があります。ほかの列はそれを説明します。</translation>
    </message>
    <message>
        <source>What is a record id?</source>
        <translation>レコード ID とは何ですか？</translation>
    </message>
    <message>
        <source>The name by which BuildBetter knows a record, such as the ticket&apos;s number (external_id in the API). It has to differ from row to row: by it, nothing arrives twice. Without such a column an id is derived from what the row says.</source>
        <translation>BuildBetter がレコードを識別するための名前で、チケット番号などです（API では external_id）。行ごとに異なる必要があり、これによって二重の登録を防ぎます。該当する列がない場合は、行の内容から ID を生成します。</translation>
    </message>
    <message>
        <source>Which of several dates is the date of the feedback?</source>
        <translation>複数の日付のうち、どれがフィードバックの日付ですか？</translation>
    </message>
    <message>
        <source>The day on which the feedback was given, not the day of the export or of the last change. Other dates can be imported as further fields.</source>
        <translation>フィードバックが寄せられた日です。エクスポートや最終更新の日ではありません。ほかの日付は、別のフィールドとしてインポートできます。</translation>
    </message>
    <message>
        <source>Can one column be two things?</source>
        <translation>1 つの列を 2 つの用途に使えますか？</translation>
    </message>
    <message>
        <source>Yes: choose its row and “Add a use”. So a ticket&apos;s number can be the record id and a field that is seen with the record.</source>
        <translation>使えます。その行を選択して「用途を追加」を押します。たとえばチケットの番号を、レコード ID としても、レコードに表示されるフィールドとしても使えます。</translation>
    </message>
    <message>
        <source>What are identifier, identity and metadata?</source>
        <translation>識別子、本人情報、メタデータとは何ですか？</translation>
    </message>
    <message>
        <source>Identifier: numbers and keys of other systems. Identity: who it was, where there is no email address. Metadata: all that describes the feedback, such as priority, channel or tags.</source>
        <translation>識別子：ほかのシステムの番号やキーです。本人情報：メールアドレスがない場合に、誰であるかを示します。メタデータ：優先度、チャネル、タグなど、フィードバックを説明するものすべてです。</translation>
    </message>
    <message>
        <source>What is a template?</source>
        <translation>テンプレートとは何ですか？</translation>
    </message>
    <message>
        <source>What you chose here, under a name. The next file with the same columns is set up by it on its own.</source>
        <translation>ここで選択した内容に名前を付けたものです。同じ列を持つ次のファイルは、テンプレートに従って自動で設定されます。</translation>
    </message>
    <message>
        <source>Do all problems have to be mended?</source>
        <translation>すべての問題を修正する必要がありますか？</translation>
    </message>
    <message>
        <source>No. Rows with an error stay behind, the others go. What stays behind can be saved as a file, mended there and imported later.</source>
        <translation>いいえ。エラーのある行は保留になり、ほかの行は送信されます。保留の行はファイルに保存して修正し、後でインポートできます。</translation>
    </message>
    <message>
        <source>How is a single cell mended?</source>
        <translation>1 つのセルだけを修正するには？</translation>
    </message>
    <message>
        <source>Double-click it, or choose it and press Edit; write, then Enter. “As in the file” takes that back, and so does Ctrl+Z.</source>
        <translation>ダブルクリックするか、選択して「編集」を押し、入力して Enter キーを押します。「ファイルの値に戻す」または Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>Is my file changed when I mend a cell?</source>
        <translation>セルを修正すると、ファイルも変わりますか？</translation>
    </message>
    <message>
        <source>No. A mended cell belongs to this import alone; the file stays as it is.</source>
        <translation>いいえ。セルの修正はこのインポートだけに適用され、ファイルはそのままです。</translation>
    </message>
    <message>
        <source>How is a whole column mended?</source>
        <translation>列全体を修正するには、どうすればよいですか？</translation>
    </message>
    <message>
        <source>Choose a cause at the left: where one mend fits all its rows, it is offered above them. What was done is listed, can be undone, and is saved with a template.</source>
        <translation>左側で原因を選択します。すべての行に使える修正方法がある場合は、行の上に表示されます。行った処理は一覧に表示され、取り消すことができ、テンプレートとともに保存されます。</translation>
    </message>
    <message>
        <source>What is practice?</source>
        <translation>練習とは何ですか？</translation>
    </message>
    <message>
        <source>A server on this computer that answers as BuildBetter does. Nothing leaves the computer, and no key is needed: a rehearsal.</source>
        <translation>BuildBetter と同じように応答する、このコンピューター上のサーバーです。データは外部に送信されず、キーも不要なので、リハーサルに使えます。</translation>
    </message>
    <message>
        <source>Where do I find the API key, and who sees it?</source>
        <translation>API キーはどこにありますか？誰に見えますか？</translation>
    </message>
    <message>
        <source>An administrator makes it in the settings of your organization in BuildBetter. It is sent to BuildBetter alone; on this computer it is kept in the system&apos;s keyring, if you want that, and else forgotten when the program closes.</source>
        <translation>管理者が BuildBetter の組織の設定で作成します。キーは BuildBetter だけに送信されます。このコンピューターでは、希望する場合はシステムのキーリングに保存され、それ以外はプログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>What is a source?</source>
        <translation>ソースとは何ですか？</translation>
    </message>
    <message>
        <source>The place in BuildBetter that holds the records of one kind, such as “Support tickets”.</source>
        <translation>「サポートチケット」など、1 種類のレコードをまとめて置く BuildBetter 内の場所です。</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>なぜ時間がかかるのですか？</translation>
    </message>
    <message>
        <source>BuildBetter takes one record a request and 100 requests a minute: 10,000 rows take about two hours. The program uses the whole limit, and the plan says when it is done.</source>
        <translation>BuildBetter は、1 リクエストにつき 1 レコード、毎分 100 リクエストを受け付けます。10,000 行には約 2 時間かかります。このプログラムは上限まで使って送信し、完了時刻は計画に表示されます。</translation>
    </message>
    <message>
        <source>Can an import be taken back?</source>
        <translation>インポートを取り消せますか？</translation>
    </message>
    <message>
        <source>Not from here: records that were sent can&apos;t be changed or deleted through the API. Send the first row only and look at it, or practise before.</source>
        <translation>ここからは取り消せません。送信したレコードは、API では変更も削除もできません。最初の行だけを送信して確認するか、事前に練習してください。</translation>
    </message>
    <message>
        <source>What happens if I close the lid, or the network goes?</source>
        <translation>ノートパソコンを閉じたり、ネットワークが切れたりするとどうなりますか？</translation>
    </message>
    <message>
        <source>It waits and goes on by itself, from where it was. Each row is written down before it is sent, so none is lost and none goes twice.</source>
        <translation>待機し、続きから自動で再開します。各行は送信前に記録されるため、失われることも二重に送信されることもありません。</translation>
    </message>
    <message>
        <source>May I close the program?</source>
        <translation>プログラムを閉じてもよいですか？</translation>
    </message>
    <message>
        <source>Yes. The import rests then; the next start offers to continue it. It needs neither the file nor your choices for that.</source>
        <translation>はい。その間インポートは休止し、次回の起動時に再開できます。再開にはファイルも設定のやり直しも必要ありません。</translation>
    </message>
    <message>
        <source>What is the difference between Pause and Stop?</source>
        <translation>一時停止と停止の違いは何ですか？</translation>
    </message>
    <message>
        <source>Pause waits until you resume. Stop ends this run: it can be continued at any time, from here or from the history.</source>
        <translation>一時停止は、再開するまで待機します。停止は今回の実行を終了しますが、ここまたは履歴からいつでも再開できます。</translation>
    </message>
    <message>
        <source>Why was a row refused, and what can I do?</source>
        <translation>なぜ行が拒否されたのですか？どうすればよいですか？</translation>
    </message>
    <message>
        <source>The reason is what the server said. Mend the row here, or later from the history, and send it again. Or save the rows that stay behind as a file and import that.</source>
        <translation>理由はサーバーからの応答です。ここで、または後から履歴で行を修正して再送信します。保留の行をファイルに保存してインポートすることもできます。</translation>
    </message>
    <message>
        <source>The rehearsal is through. How do I import for real?</source>
        <translation>リハーサルが終わりました。実際にインポートするには？</translation>
    </message>
    <message>
        <source>Press “Import to BuildBetter” in its report: you are back at the destination, with all that you chose. The rehearsal isn&apos;t counted there.</source>
        <translation>レポートの「BuildBetter にインポート」を押すと、選択内容をそのままに送信先に戻ります。リハーサルの分は数えられません。</translation>
    </message>
    <message>
        <source>The first row doesn&apos;t look as I want it. What then?</source>
        <translation>最初の行が思ったとおりではありません。どうすればよいですか？</translation>
    </message>
    <message>
        <source>“Change the columns” leads back to them, and a new import begins from there. A row that was sent to BuildBetter stays there as it is, and is not sent again.</source>
        <translation>「列を変更」で列に戻り、そこから新しいインポートが始まります。BuildBetter に送信済みの行はそのまま残り、もう一度送信されることはありません。</translation>
    </message>
    <message>
        <source>What does “was there before” mean?</source>
        <translation>「既存」とはどういう意味ですか？</translation>
    </message>
    <message>
        <source>The source has a record with that record id already, so the server didn&apos;t take another. Nothing is missing.</source>
        <translation>そのレコード ID のレコードがすでにソースにあるため、サーバーが重ねて登録しなかったという意味です。不足はありません。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{rows} not sent yet</source>
        <translation>未送信の {rows}</translation>
    </message>
    <message>
        <source>{rows} that stay behind</source>
        <translation>保留の {rows}</translation>
    </message>
    <message>
        <source>the records of its practice server</source>
        <translation>練習用サーバーのレコード</translation>
    </message>
    <message>
        <source>Practice sent nothing elsewhere.</source>
        <translation>練習では、外部に何も送信されていません。</translation>
    </message>
    <message>
        <source>What was delivered stays in BuildBetter.</source>
        <translation>送信済みのものは BuildBetter に残ります。</translation>
    </message>
    <message>
        <source>the record of what was delivered</source>
        <translation>送信済みの内容の記録</translation>
    </message>
    <message>
        <source>The same file imported again would send its rows once more.</source>
        <translation>同じファイルを再度インポートすると、行が再び送信されます。</translation>
    </message>
    <message>
        <source>Removed from this computer: {what}.</source>
        <translation>このコンピューターから削除されるもの：{what}。</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>No column is the feedback itself. Under “Use as”, choose Content for the one that is.</source>
        <translation>フィードバックそのものの列がありません。該当する列の「用途」でコンテンツを選択してください。</translation>
    </message>
    <message>
        <source>No column says when the feedback was given. Choose one, add a fixed date, or go on: records then show the time of import.</source>
        <translation>フィードバックの日付を示す列がありません。列を選択するか、固定の日付を追加するか、そのまま続行してください。続行するとインポートの日時が表示されます。</translation>
    </message>
    <message>
        <source>No column is the record id, so ids are derived from what the rows say.</source>
        <translation>レコード ID の列がないため、行の内容から ID を生成します。</translation>
    </message>
    <message>
        <source>Next: see why, and mend it.</source>
        <translation>次：理由を確認して修正します。</translation>
    </message>
    <message>
        <source>Next: see what the checks found.</source>
        <translation>次：チェックの結果を確認します。</translation>
    </message>
    <message>
        <source>1 row stays behind as it is.</source>
        <translation>このままでは 1 行が保留になります。</translation>
    </message>
    <message>
        <source>{count} rows stay behind as they are.</source>
        <translation>このままでは {count} 行が保留になります。</translation>
    </message>
</context>
<context>
    <name>mend</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>Stays behind, has an error</source>
        <translation>エラーのため保留</translation>
    </message>
    <message>
        <source>Not sent on purpose</source>
        <translation>意図して送信せず</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>delivered by an earlier import</source>
        <translation>以前のインポートで送信済み</translation>
    </message>
    <message>
        <source>delivered earlier with other content, which can&apos;t be changed</source>
        <translation>以前に別の内容で送信済み（変更不可）</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>手動で除外</translation>
    </message>
    <message>
        <source>record id stands in an earlier row</source>
        <translation>レコード ID が前の行と重複</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}：{text}</translation>
    </message>
    <message>
        <source>{text} ({note})</source>
        <translation>{text}（{note}）</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items}、ほか {count} 件</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items}、{last}</translation>
    </message>
</context>
<context>
    <name>reading_names</name>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>All {rows} are in {source}.</source>
        <translation>{rows}すべてが {source} にあります。</translation>
    </message>
    <message>
        <source>The row is in {source}.</source>
        <translation>その行は {source} にあります。</translation>
    </message>
    <message>
        <source>1 of {rows} is in {source}.</source>
        <translation>{rows}のうち 1 行が {source} にあります。</translation>
    </message>
    <message>
        <source>{count} of {rows} are in {source}.</source>
        <translation>{rows}のうち {count} 行が {source} にあります。</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>ソース {id}</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>リクエスト {count} 件</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>リクエスト {count} 件</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>人物 {count} 人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>人物 {count} 人</translation>
    </message>
    <message>
        <source>{duration} of delivering</source>
        <translation>送信時間 {duration}</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>App Store reviews</source>
        <translation>App Store のレビュー</translation>
    </message>
    <message>
        <source>Delighted responses</source>
        <translation>Delighted の回答</translation>
    </message>
    <message>
        <source>Freshdesk tickets</source>
        <translation>Freshdesk のチケット</translation>
    </message>
    <message>
        <source>Google Forms responses</source>
        <translation>Google Forms の回答</translation>
    </message>
    <message>
        <source>Google Play reviews</source>
        <translation>Google Play のレビュー</translation>
    </message>
    <message>
        <source>HubSpot tickets</source>
        <translation>HubSpot のチケット</translation>
    </message>
    <message>
        <source>Intercom conversations</source>
        <translation>Intercom の会話</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira の課題</translation>
    </message>
    <message>
        <source>LimeSurvey responses</source>
        <translation>LimeSurvey の回答</translation>
    </message>
    <message>
        <source>NPS survey</source>
        <translation>NPS 調査</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Qualtrics の回答</translation>
    </message>
    <message>
        <source>Salesforce cases</source>
        <translation>Salesforce のケース</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>サポートチケット</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>SurveyMonkey の回答</translation>
    </message>
    <message>
        <source>Typeform responses</source>
        <translation>Typeform の回答</translation>
    </message>
    <message>
        <source>UserVoice ideas</source>
        <translation>UserVoice のアイデア</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Zendesk のチケット</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent when the import goes on.</source>
        <translation>送信待ちに戻しました：{rows}。修正した内容はインポートの再開時に送信されます。</translation>
    </message>
    <message>
        <source>Back in the queue: {rows}. What was mended is sent with the rest.</source>
        <translation>送信待ちに戻しました：{rows}。修正した内容は残りの行とともに送信されます。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{days} day</source>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>between {begin} and {until}</source>
        <translation>{begin}～{until}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{done} of {rows} delivered</source>
        <translation>{rows}中 {done} 行を送信済み</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>{share} で一時停止中</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <translation>送信上限の解除待ち</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバー待ち</translation>
    </message>
    <message>
        <source>Paused by its hours</source>
        <translation>時間帯外のため一時停止中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping, what is under way is waited for</source>
        <translation>停止しています。処理中の送信が終わるのを待っています</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time} まで一時停止中</translation>
    </message>
    <message>
        <source>goes on {when}</source>
        <translation>{when}に再開</translation>
    </message>
    <message>
        <source>next try {when}</source>
        <translation>{when}に再試行</translation>
    </message>
    <message>
        <source>{count} request</source>
        <translation>リクエスト {count} 件</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>リクエスト {count} 件</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>毎分 {count} 件</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>残り {duration}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>{duration}後</translation>
    </message>
</context>
</TS>
