"""The words in dates: months, weekdays and time zones, in English and other European languages."""

_MONTHS = """
january jan januar januari janvier janv enero ene gennaio gen janeiro styczeń stycznia sty января янв jänner
february feb februar februari février févr fév fevrier febrero febbraio fevereiro fev luty lutego lut февраля фев febr
march mar märz mär mrz maart mrt mars marzo março marco marzec marca marts марта мар maerz
april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апр
may mai mei mayo maggio mag maio maj maja мая май
june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июн
july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июл
august aug augustus août aout agosto ago augusti sierpień sierpnia sie августа авг
september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентября сен сент
october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября окт
november nov novembre noviembre novembro listopad listopada lis ноября ноя нояб
december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru декабря дек
""".strip().splitlines()

MONTHS = {word: number for number, line in enumerate(_MONTHS, 1) for word in line.split()}

_WEEKDAYS = """
monday mon montag mo lundi lun lunes lunedì maandag ma segunda måndag mån mandag man poniedziałek пн понедельник
tuesday tue tues dienstag di mardi mar martes martedì dinsdag terça tisdag tis tirsdag wtorek вт вторник
wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì woensdag wo quarta onsdag ons środa ср среда
thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio donderdag quinta torsdag tor чт четверг
friday fri freitag fr vendredi ven viernes vie venerdì vrijdag vr sexta fredag fre piątek пт пятница
saturday sat samstag sa sonnabend samedi sam sábado sáb sabato sab zaterdag za lördag lør lørdag sobota сб суббота
sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag sön søndag søn niedziela вс воскресенье
"""
WEEKDAYS = frozenset(_WEEKDAYS.split())

# Offsets from UTC in minutes: RFC 822's names and the European ones, without those that mean several zones (IST, BST).
ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420,
}  # fmt: skip
