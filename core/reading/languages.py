"""The letters of languages outside ASCII, the most frequent first: what guessed encodings are judged by."""

# Accented letters of languages that share one encoding: no language has them all.
WESTERN = {
    "German": "äüößÜÄÖé",
    "French": "éèàêçâùîôûëïœÉÀÊÇ",
    "Spanish": "óíáñéúüÁÉÍÓÑÚ",
    "Portuguese": "ãçáéíóõêúâàôÃÇÁÉÓÚ",
    "Italian": "èàùòìéÈÀ",
    "Nordic": "äåöøæéÅÄÖØÆ",
    "Dutch": "ëéèïöüáóí",
}
ICELANDIC = "áíéóúýðþæöÁÍÉÓÚÞÆÖ"
CENTRAL = {
    "Polish": "ąęłóżśćńźŁŻŚÓĆŹ",
    "Czech": "íáéěřčžýšůúťďňľôĺŕäČŠŘŽÚÍÁ",
    "Hungarian": "éáöőóüíúűÉÁÖŐÓÜÍÚŰ",
    "Romanian": "ăţîâşșțŢŞĂÎȘȚ",
    "Croatian": "čžšćđČŽŠĆĐ",
}
TURKISH = "ıüşğçöİŞĞÇÖÜâî"
BALTIC = {"Lithuanian": "ėšųžąįčūęŠŽČĖĮŪ", "Latvian": "āīēšņļķģžčūĀĪĒŠŅĻĶĢŽČŪ"}
VIETNAMESE = "đêôươâăáàóéíúèùĐÊÔƯƠÂĂ"
VIETNAMESE_VOWELS = "aeiouyăâêôơư"
VIETNAMESE_TONES = "\u0300\u0309\u0303\u0301\u0323"

CYRILLIC = {
    "Russian": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "Ukrainian": "оанивітерсклудпмяьзгбчйхжшцюєїщґф",
    "Serbian": "аоиенрстјвкудплмзгбћчшцжхфњљђџ",
}
CYRILLIC_VOWELS = "аеёиоуыэюяіїє"
GREEK = "αοιετνσηρπκυμλςίόάγέδήωχθύφβώξζψ"
GREEK_VOWELS = "αειηουωάέίήόύώϊϋ"
HEBREW = "יהולאתרבמשנעדקחפכםטזגןצסךףץ"
ARABIC = "اليمونترةبدعفسكهقحجشصطخءىئذزثغضظؤأإآپچژگک"
THAI = "าน่อกร้ีเงมัวลยิปใชดทคไ็ะบตสแหูพำข์ืุถจึผซโณ"

HANGUL = (
    "이다의는에을가고하한지로를은도인과사기어아자있서해수리나대일시부그정라만원주장보전스게상제국성면들되여러"
    "요좋습니앱안업데트감매우느없것거더잘못했네음점불편결환배송족화번김박최울됨"
)
SIMPLIFIED = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日很错谢服务慢快意满希望改更新应软非常态度客评京张王李"
)
TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事"
    "成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日很錯謝服務慢快意滿希望改更新應軟非常態度客評臺北陳王李"
)
KANJI = (
    "日一人年大国本中出時上行分会者事学生間前自東部見今同長田場高地合手方入下新名社発気子通物話"
    "良使落評価東京山太郎対応修正画面機能追加早遅悪更新満足"
)

# Half-width kana that a sound mark may follow: voiced ones, and those with a small circle.
VOICED = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ"
HALF_VOICED = "ﾊﾋﾌﾍﾎ"
