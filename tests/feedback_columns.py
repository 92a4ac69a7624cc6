"""Columns as exports have them, made up for tests: sentences, titles, names, ids, dates and details."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from core.mapping.model import FieldTarget
from core.mapping.suggestion import Suggestion
from core.reading.table import Table
from tests.checking_tables import table_of

ROWS = 40
SOME = 0.3

WORDS = {
    "en": "the board opens slowly since the last update and nobody answers my mails so please mend it soon",
    "de": "die neue Ansicht ist leider sehr langsam und wir finden die alten Berichte nicht mehr",
    "ru": "после обновления приложение постоянно зависает и отчёты больше не открываются",
    "ko": "업데이트 이후로 화면이 자꾸 멈추고 보고서가 열리지 않아서 많이 불편합니다",
}
UNSPACED = {
    "zh": "更新之后页面经常卡住报表也打不开希望尽快修复谢谢团队",
    "ja": "更新してから画面がよく止まり報告書も開けないので直してください",
}
SHORT = ["good", "love it", "bad", "nice one", "ok", "very good", "slow", "great!", "not working", "works fine"]
NAMES = ["Ann Lee", "Bob Stone", "Carla Diaz", "Dev Patel", "Eva Green", "Finn Olsen", "Gita Rao", "Hugo Blanc"]
CHOICES = {
    "status": ["open", "closed", "pending"],
    "area": ["Billing", "Mobile app", "Login and accounts"],
    "firm": ["Bluefern", "Northlight Studio", "Kestrel Books"],
    "hotel": ["Hotel Astoria", "Grand Palace", "Seaside Inn"],
    "country": ["US", "DE", "FR"],
    "truth": ["TRUE", "FALSE"],
    "issue": ["Incorrect details on your report", "Attempts to collect what isn't owed", "Ways of communicating"],
    "job": ["Data Analyst", "Product Manager", "Teacher", "Consultant", "Nurse", "Sales Representative"],
}
OPTIONS = ["Ease of use", "Price", "Customer support", "Design and layout", "Speed"]
REPLY = "Thank you for writing to us, we would like to hear more about it in a mail."

Made = Callable[[Random, int], str]

KINDS: Mapping[str, Made] = {
    **{name: lambda random, _, name=name: random.choice(CHOICES[name]) for name in CHOICES},
    **{name: lambda random, _, name=name: sentence(random, WORDS[name]) for name in WORDS},
    **{name: lambda random, _, name=name: "".join(random.choices(UNSPACED[name], k=24)) for name in UNSPACED},
    "sometimes": lambda random, _: sentence(random, WORDS["en"]) if random.random() < SOME else "",
    "reply": lambda random, _: REPLY if random.random() < SOME else "",
    "short": lambda random, _: random.choice(SHORT),
    "title": lambda random, _: " ".join(random.choices(WORDS["en"].split(), k=4)).capitalize(),
    "ticked": lambda random, _: ", ".join(random.sample(OPTIONS, random.randint(1, 3))),
    "name": lambda random, _: random.choice(NAMES),
    "login": lambda random, row: random.choice(NAMES).lower().replace(" ", "_") + str(row),
    "email": lambda random, _: random.choice(NAMES).lower().replace(" ", ".") + "@example.com",
    "id": lambda _, row: str(100_000 + row * 7),
    "key": lambda _, row: f"TP-{row + 10}",
    "uuid": lambda _, row: f"{row:08x}-1111-4222-8333-{row * 977:012x}",
    "hex": lambda _, row: f"5f{row:022x}",
    "five": lambda random, _: str(random.randint(1, 5)),
    "ten": lambda random, _: str(random.randint(0, 10)),
    "count": lambda random, _: str(random.randint(0, 20)),
    "float": lambda random, _: f"{random.random():.3f}",
    "version": lambda random, _: f"1.{random.randint(0, 9)}.{random.randint(0, 9)}",
    "moment": lambda random, row: f"2024-0{random.randint(1, 9)}-1{row % 10} 10:22:{row + 10}",
    "zulu": lambda random, row: f"2024-0{random.randint(1, 9)}-1{row % 10}T10:22:{row + 10}Z",
    "day": lambda random, row: f"2024-0{random.randint(1, 9)}-1{row % 10}",
    "daymonth": lambda random, row: f"1{row % 10}/0{random.randint(1, 9)}/2024 10:20",
    "clock": lambda _, row: f"1{row % 10}:3{row % 10}",
    "epoch": lambda _, row: str(1_700_000_000 + row * 3571),
    "link": lambda _, row: f"https://example.com/{row}",
    "zip": lambda random, _: f"{random.randint(1000, 99999):05d}",
    "same": lambda *_: "com.example.app",
    "nothing": lambda *_: "",
}


def sentence(random: Random, words: str) -> str:
    """Ten to twenty of some words, written like a sentence."""
    return " ".join(random.choices(words.split(), k=random.randint(10, 20))).capitalize() + "."


def export(columns: str, rows: int = ROWS) -> Table:
    """A table of columns that are written "Header: kind", one a line or divided by " | "."""
    random = Random(7)
    pairs = [part.rpartition(":") for line in columns.strip().splitlines() for part in line.split(" | ")]
    return table_of(
        {header.strip(): [KINDS[kind.strip()](random, row) for row in range(rows)] for header, _, kind in pairs}
    )


def used_as(suggestion: Suggestion, *, sure: bool = True) -> dict[str, list[str]]:
    """The columns of each target: categories of fields, and attributes by their names."""
    found: dict[str, list[str]] = {}
    for each in suggestion.targets:
        if each.sure is sure:
            target = each.target.category if isinstance(each.target, FieldTarget) else each.target.to
            found.setdefault(str(target), []).append(each.column)
    return found


def all_taken(suggestion: Suggestion) -> Suggestion:
    """The suggestion after a person has taken the weak targets, too."""
    return replace(suggestion, targets=tuple(replace(each, sure=True) for each in suggestion.targets))
