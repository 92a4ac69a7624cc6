"""Encodings: letters come out as they were written, whatever program wrote them."""

import codecs
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading.files import read_head, read_table
from core.reading.options import ReadingOptions
from tests.reading_files import csv_text, write

GERMAN = ["Größe fällt schön aus", "Übrigens: die Tür schließt nicht"]
FRENCH = ["Très déçu par l’équipe, ça traîne", "C’est génial – où est le reçu ?"]
RUSSIAN = ["Очень хорошее приложение, спасибо", "Не работает после обновления"]
HEBREW = ["האפליקציה מצוינת, תודה רבה", "לא עובד אחרי העדכון האחרון"]
ARABIC = ["التطبيق ممتاز جدا وشكرا", "لا يعمل بعد التحديث الأخير"]
JAPANESE = ["このアプリはとても便利です。", "更新したらログインできません"]
SIMPLIFIED = ["这个应用非常好用，谢谢", "更新以后无法登录了"]
TRADITIONAL = ["這個應用程式非常好用，謝謝", "更新以後無法登入了"]
KOREAN = ["이 앱은 정말 좋아요. 감사합니다", "업데이트 후 로그인이 안 됩니다"]
UKRAINIAN = ["Дуже гарний сервіс, швидка відповідь", "Застосунок вилітає під час кожного запуску"]
LATVIAN = ["Ļoti laba apkalpošana, ātra atbilde", "Vēlos eksportēt datus uz tabulu"]
# As the code page has it: letters with their accent, tones as signs that follow them.
VIETNAMESE = [
    "Di\u0323ch vu\u0323 râ\u0301t tô\u0301t, tra\u0309 lơ\u0300i nhanh",
    "Gia\u0301 quá cao so vơ\u0301i châ\u0301t lươ\u0323ng",
]
HALF_WIDTH = ["ｱﾌﾟﾘｶﾞｵﾁﾏｽ｡ﾅｵｼﾃｸﾀﾞｻｲ", "ﾃﾞｰﾀｦﾋｮｳﾆｼﾀｲ"]
POLISH = ["Bardzo źle działa, proszę o zwrot", "Świetna aplikacja, polecam każdemu"]

WRITTEN = [
    ("utf-8", GERMAN),
    ("utf-8-sig", RUSSIAN),
    ("utf-16", JAPANESE),
    ("utf-16-le", GERMAN),
    ("utf-16-be", RUSSIAN),
    ("utf-32", KOREAN),
    ("utf-32-le", GERMAN),
    ("utf-32-be", FRENCH),
    ("cp1252", GERMAN),
    ("cp1252", FRENCH),
    ("latin-1", GERMAN),
    ("mac_roman", FRENCH),
    ("cp1250", POLISH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("koi8_u", UKRAINIAN),
    ("mac_cyrillic", RUSSIAN),
    ("iso8859_6", ARABIC),
    ("iso8859_4", LATVIAN),
    ("cp852", POLISH),
    ("mac_latin2", POLISH),
    ("cp1258", VIETNAMESE),
    ("cp932", HALF_WIDTH),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("cp932", JAPANESE),
    ("euc_jp", JAPANESE),
    ("gb18030", SIMPLIFIED),
    ("big5", TRADITIONAL),
    ("cp949", KOREAN),
]


@pytest.mark.parametrize(("encoding", "comments"), WRITTEN)
def test_encoding_is_detected(tmp_path: Path, encoding: str, comments: list[str]) -> None:
    """Comments come out letter by letter, with no encoding named by anyone."""
    rows = [["id", "comment"]] + [[str(n), comment] for n, comment in enumerate(comments)]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows), encoding))
    assert table.columns == ("id", "comment")
    assert table.frame["comment"].tolist() == comments


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(("end", "text"), [("\r", "Größe fällt"), ("\n", "上海的问题不少，谢谢")])
def test_wide_text_without_a_mark_ends_its_lines_in_any_way(tmp_path: Path, encoding: str, end: str, text: str) -> None:
    """Old line ends count, and characters of which a half looks like a line end don't."""
    rows = [["id", "comment"], ["1", text], ["2", text]]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows, end=end), encoding))
    assert table.frame["comment"].tolist() == [text, text]


SHORT = [
    *(("cp1252", text) for text in ("Straße", "première", "più veloce", "São Paulo", "don’t", "20 °C", "äöü", "Århus")),
    *(("mac_roman", text) for text in ("don’t", "très bien", "Müller", "Noël", "Año", "reach\u00a0of it")),
    *(("cp850", text) for text in ("für Mädchen", "Zürich", "José")),
    *(("cp1250", text) for text in ("Świetna obsługa", "Příliš žluťoučký kůň", "Łódź i Kraków, źle")),
    *(("cp1251", text) for text in ("Москва", "Да", "не работает", "Київ")),
    *(("koi8_r", text) for text in ("Хорошо", "Очень медленно")),
    *(("cp866", text) for text in ("Хорошо", "Иванов")),
    *(("cp1253", text) for text in ("Πολύ καλό", "ευχαριστώ πολύ")),
    *(("cp1254", text) for text in ("çok yavaş çalışıyor", "Yıldız")),
    *(("cp1255", text) for text in ("שלום", "טוב מאוד")),
    *(("cp1256", text) for text in ("ممتاز", "القاهرة")),
    *(("cp874", text) for text in ("ดีมาก", "ใช้งานไม่ได้")),
    *(("cp932", text) for text in ("評価", "山田太郎", "はい", "データ")),
    *(("euc_jp", text) for text in ("評価", "山田太郎", "はい", "データ")),
    *(("iso2022_jp", text) for text in ("評価", "とても良い")),
    *(("gb18030", text) for text in ("北京", "不错", "非常满意")),
    *(("big5", text) for text in ("謝謝", "非常滿意", "臺北")),
    *(("cp949", text) for text in ("좋아요", "서울", "안됨")),
]


@pytest.mark.parametrize(("encoding", "text"), SHORT)
def test_encoding_of_a_single_word_is_told(tmp_path: Path, encoding: str, text: str) -> None:
    """One cell outside ASCII is enough: its letters and their neighbours tell the encoding."""
    table = read_table(write(tmp_path / "a.csv", f'id,comment\r\n1,fine\r\n2,"{text}"\r\n', encoding))
    assert table.frame["comment"].tolist() == ["fine", text]


def test_letters_far_down_decide_as_well(tmp_path: Path) -> None:
    """A file whose first 20 MB are plain ASCII is still read in the encoding that its end needs."""
    rows = [["id", "comment"]] + [[str(n), "plain words " * 20] for n in range(80_000)] + [["x", GERMAN[0]]]
    path = write(tmp_path / "a.csv", csv_text(rows), "cp1252")
    table = read_table(path)
    assert (table.source.encoding, table.frame["comment"].iat[-1]) == ("cp1252", GERMAN[0])
    assert [(w.code, w.row) for w in table.warnings] == [("encoding_guessed", len(rows))]


def test_guessed_encoding_is_said_with_the_rows_that_show_it(tmp_path: Path) -> None:
    """A guess is a warning that names where to look."""
    path = write(tmp_path / "a.csv", csv_text([["id", "comment"], ["1", "plain"], ["2", GERMAN[0]]]), "cp1252")
    (warning,) = read_table(path).warnings
    assert (warning.code, warning.row) == ("encoding_guessed", 3)
    assert "cp1252" in warning.message


def test_broken_bytes_are_shown_and_their_row_is_named(tmp_path: Path) -> None:
    """In a UTF-8 file with a broken letter, that letter is � and all others are right."""
    raw = csv_text([["id", "comment"], ["1", GERMAN[0]], ["2", GERMAN[1]], ["3", FRENCH[0]]]).encode()
    table = read_table(write(tmp_path / "a.csv", raw.replace("Übrigens".encode(), b"\xc3brigens")))
    assert table.frame["comment"].tolist() == [GERMAN[0], "�brigens: die Tür schließt nicht", FRENCH[0]]
    assert [(w.code, w.row) for w in table.warnings] == [("characters_unreadable", 3)]


def test_a_character_that_the_files_end_cuts_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the file ends just where a block that is read at a time does."""
    content = csv_text([["id", "comment"], *([str(n), text] for n, text in enumerate(GERMAN * 3))])
    cut = content.encode().rstrip() + "ü".encode()[:1]
    monkeypatch.setattr("core.reading.plain_text.BLOCK", len(cut))
    table = read_table(write(tmp_path / "cut.csv", cut))
    assert table.column("comment")[-1].as_py() == f"{GERMAN[1]}\ufffd"
    assert [warning.code for warning in table.warnings] == ["characters_unreadable"]


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF8, codecs.BOM_UTF16_BE])
def test_false_marks_are_not_believed(tmp_path: Path, mark: bytes) -> None:
    """A mark that the text behind it denies is passed over."""
    path = write(tmp_path / "a.csv", mark + csv_text([["id", "comment"], ["1", GERMAN[0]]]).encode("cp1252"))
    assert read_table(path).frame["comment"].tolist() == [GERMAN[0]]


def test_wide_text_that_was_cut_in_the_middle_of_a_letter_is_read(tmp_path: Path) -> None:
    """A download that broke off costs its last letter, not the table."""
    raw = csv_text([["id", "comment"], *([str(n), GERMAN[0]] for n in range(9))]).encode("utf-16")
    table = read_table(write(tmp_path / "a.csv", raw + b"x"))
    assert table.frame["comment"].tolist()[:9] == [GERMAN[0]] * 9


def test_marks_and_padding_of_other_programs_are_no_text(tmp_path: Path) -> None:
    """A second mark is in no column's name, and zeros that fill up a block are no letters."""
    raw = codecs.BOM_UTF8 * 2 + b"id,comment\n1,fine\n"
    assert read_table(write(tmp_path / "a.csv", raw)).columns == ("id", "comment")
    table = read_table(write(tmp_path / "b.csv", raw[6:] + bytes(500)))
    assert (table.source.encoding, table.frame["comment"].tolist()) == ("utf-8", ["fine"])


def test_wide_text_behind_a_mark_of_another_width_is_read(tmp_path: Path) -> None:
    """UTF-32 behind the mark of UTF-16 comes out as text, without NULs between the letters."""
    raw = csv_text([["id", "comment"], ["1", GERMAN[0]]]).encode("utf-32-be")
    table = read_table(write(tmp_path / "a.csv", codecs.BOM_UTF16_BE + raw))
    assert table.frame["comment"].tolist() == [GERMAN[0]]


def test_chosen_encoding_holds(tmp_path: Path) -> None:
    """What a person chose is taken, also where another would be guessed, with the mark left out."""
    path = write(tmp_path / "a.csv", csv_text([["id", "comment"], ["1", "Привет"]]), "cp866")
    assert read_table(path, ReadingOptions(encoding="cp866")).frame["comment"].tolist() == ["Привет"]
    path = write(tmp_path / "b.csv", csv_text([["id", "comment"], ["1", "ok"]]), "utf-8-sig")
    assert read_table(path, ReadingOptions(encoding="UTF-8")).columns == ("id", "comment")


def test_text_that_is_mostly_unreadable_is_refused(tmp_path: Path) -> None:
    """Rather than a grid of �, a sentence says that the encoding is wrong."""
    path = write(tmp_path / "a.csv", csv_text([["id", "comment"], ["1", RUSSIAN[0] * 9]]), "cp1251")
    with pytest.raises(FileError) as refused:
        read_table(path, ReadingOptions(encoding="utf-8"))
    assert refused.value.code == "text_unreadable"


def test_head_of_a_large_file_is_in_its_encoding(tmp_path: Path) -> None:
    """The first rows that are shown at once have their letters right, in wide and narrow encodings."""
    rows = [["id", "comment"]] + [[str(n), f"{GERMAN[n % 2]} " * 8] for n in range(40_000)]
    for encoding in ("cp1252", "utf-16"):
        head = read_head(write(tmp_path / f"{encoding}.csv", csv_text(rows), encoding), rows=5)
        assert head.frame["comment"].iat[0] == f"{GERMAN[0]} " * 8
