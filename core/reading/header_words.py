"""Words that stand in headers, in the languages of the exports people have."""

import json
import re
from functools import cache

import resources

HEADER_WORDS = frozenset(
    """
    header field fields id ids key code no nr number num ref reference uuid guid index name
    names firstname lastname surname fullname
    title subject headline summary description text content body message messages comment comments note notes remark
    remarks feedback review reviews opinion answer answers question questions response responses reply verbatim
    suggestion suggestions complaint reason rating score stars nps csat sentiment grade date dates time datetime
    timestamp created updated modified submitted day month year hour email mail phone telephone mobile user users
    username login author customer client contact company organization organisation account team department
    country city state region zip address street location language locale lang status stage type kind category
    categories topic tag tags label labels priority severity channel source platform device version product feature
    price amount cost total quantity count value values field column url link website gender age sex
    datum zeit uhrzeit betreff titel nachricht kommentar kommentare bewertung rückmeldung meinung frage antwort
    vorname nachname kunde firma land stadt sprache kategorie grund bezeichnung beschreibung anmerkung
    fecha hora nombre apellido apellidos correo comentario comentarios opinión opinion mensaje título asunto
    pregunta respuesta puntuación calificación empresa país ciudad idioma estado descripción sugerencia
    nom prénom courriel commentaire commentaires avis sujet titre note réponse entreprise pays ville langue statut
    data nome cognome commento recensione voto azienda paese città oggetto messaggio domanda risposta
    sobrenome comentário avaliação nota mensagem assunto pergunta resposta idade
    имя фамилия дата время почта отзыв отзывы комментарий текст сообщение тема оценка компания город страна статус
    名前 氏名 年齢 日付 日時 件名 本文 内容 コメント 評価 感想 意見 会社 質問 回答 タイトル メール
    姓名 名称 名字 日期 时间 時間 标题 標題 评论 評論 反馈 意见 评分 邮箱 公司 城市 年龄 年齡 描述 问题 类型
    이름 나이 날짜 시간 제목 내용 댓글 평점 의견 이메일 회사 도시
    الاسم التاريخ التعليق النص العنوان البريد שם תאריך תגובה טקסט כותרת
    """.split()  # noqa: SIM905 (a list of words reads better as lines of text)
)

WORD = re.compile(r"[^\W\d_]+")
SNAKE_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
MOST_WORDS = 4
NAMING_TOPICS = (
    *("feedback", "title", "given", "record_id", "email", "first_name", "last_name", "full_name", "company"),
    *("login", "detail"),
)

# A question's code in a survey tool's export (Q12_3, V7, fruits): one word of a name's signs.
CODE_NAME = re.compile(r"\S{1,60}|\S+(?: \S+){0,6}_TEXT|[\w ]{1,40}: [\w ]{1,20}")

# What SurveyMonkey writes below a question that has one answer, in the languages it exports.
RESPONSE_WORDS = frozenset(
    {
        "response", "open-ended response", "offene antwort", "antwort", "réponse", "réponse ouverte", "respuesta",
        "respuesta abierta", "risposta", "risposta aperta", "resposta", "resposta aberta", "open-ended antwoord",
        "antwoord", "open antwoord", "svar", "öppet svar", "åbent svar", "åpent svar", "vastaus", "avoin vastaus",
        "odpowiedź", "odpowiedź otwarta", "ответ", "свободный ответ", "yanıt", "açık uçlu yanıt", "回答", "自由回答",
        "自由回答形式", "回复", "开放式回答", "응답", "주관식 응답",
    }
)  # fmt: skip


def header_words(text: str) -> frozenset[str]:
    """The words of a short text that headers are made of; a known name, or one in snake_case, is one as a whole."""
    text = text.strip()
    if SNAKE_NAME.fullmatch(text) or text.casefold() in _known_names():
        return frozenset({text.casefold()})
    words = WORD.findall(text.casefold())
    return frozenset(words) & HEADER_WORDS if len(words) <= MOST_WORDS else frozenset()


@cache
def _known_names() -> frozenset[str]:
    """The names of columns in the vocabulary, in all of its languages."""
    vocabulary = json.loads(resources.path("vocabulary/headers.json").read_bytes())
    topics = (vocabulary[topic].values() for topic in NAMING_TOPICS)
    return frozenset(name for languages in topics for names in languages for name in names)
