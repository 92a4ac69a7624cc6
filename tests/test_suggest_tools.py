"""Suggestions for the exports of many tools, as a person would map them with no word changed."""

from dataclasses import dataclass

import pytest

from core.mapping.rules import verify
from core.mapping.suggest import suggest
from tests.feedback_columns import all_taken, export, used_as

DETAILS = ("metadata", "identifier", "identity", "created_at")


@dataclass(frozen=True)
class Export:
    """An export's columns with what stands in them, the template that fits, and the targets other than details."""

    columns: str
    template: str
    wanted: dict[str, list[str]]


EXPORTS = {
    "zendesk": Export(
        columns="""
            Id: id | Requester: name | Requester id: id | Requester email: email | Submitter: name | Assignee: name
            Group: area | Subject: title | Tags: ticked | Status: status | Priority: status | Via: status
            Created at: moment | Updated at: moment | Organization: firm | Satisfaction Score: status
        """,
        template="Zendesk tickets",
        wanted={
            "external_id": ["Id"],
            "person.full_name": ["Requester"],
            "person.email": ["Requester email"],
            "content": ["Subject"],
            "display_ts": ["Created at"],
            "company.name": ["Organization"],
        },
    ),
    "freshdesk": Export(
        columns="""
            Ticket ID: id | Subject: title | Status: status | Source: status | Agent: name | Created time: moment
            Due by Time: moment | Resolved time: moment | Company Name: firm | Full name: name | Title: title
            Email: email
        """,
        template="Freshdesk tickets",
        wanted={
            "external_id": ["Ticket ID"],
            "content": ["Subject"],
            "display_ts": ["Created time"],
            "company.name": ["Company Name"],
            "person.full_name": ["Full name"],
            "person.email": ["Email"],
        },
    ),
    "intercom": Export(
        columns="""
            Conversation ID: id | Conversation started at: moment | User email: email | User name: name
            First user message: en | Conversation rating: five | Tags: ticked
        """,
        template="Intercom conversations",
        wanted={
            "external_id": ["Conversation ID"],
            "display_ts": ["Conversation started at"],
            "person.email": ["User email"],
            "person.full_name": ["User name"],
            "content": ["First user message"],
        },
    ),
    "jira": Export(
        columns="""
            Summary: title | Issue key: key | Issue id: id | Issue Type: status | Status: status | Assignee: name
            Reporter: name | Created: daymonth | Updated: daymonth | Description: en | Comment: en
        """,
        template="Jira issues",
        wanted={
            "content": ["Summary", "Description", "Comment"],
            "external_id": ["Issue key"],
            "person.full_name": ["Reporter"],
            "display_ts": ["Created"],
        },
    ),
    "salesforce": Export(
        columns="""
            Case Number: id | Subject: title | Description: en | Case Origin: status | Date/Time Opened: daymonth
            Contact Name: name | Contact Email: email | Account Name: firm | Case Owner: name
        """,
        template="Salesforce cases",
        wanted={
            "external_id": ["Case Number"],
            "content": ["Subject", "Description"],
            "display_ts": ["Date/Time Opened"],
            "person.full_name": ["Contact Name"],
            "person.email": ["Contact Email"],
            "company.name": ["Account Name"],
        },
    ),
    "hubspot": Export(
        columns="""
            Ticket ID: id | Ticket name: title | Ticket description: en | Create date: moment | Close date: moment
            Pipeline: status | Ticket status: status | Ticket owner: name
        """,
        template="HubSpot tickets",
        wanted={
            "external_id": ["Ticket ID"],
            "content": ["Ticket name", "Ticket description"],
            "display_ts": ["Create date"],
        },
    ),
    "typeform": Export(
        columns="""
            #: hex | How likely are you to recommend us?: ten | What's the main reason for your score?: en
            What do you use it for?: ticked | Start Date (UTC): moment | Submit Date (UTC): moment | Network ID: hex
        """,
        template="Typeform responses",
        wanted={
            "external_id": ["#"],
            "content": ["What's the main reason for your score?"],
            "display_ts": ["Submit Date (UTC)"],
        },
    ),
    "qualtrics": Export(
        columns="""
            StartDate: moment | EndDate: moment | Status: status | IPAddress: version | Finished: truth
            RecordedDate: moment | ResponseId: hex | RecipientEmail: email | RecipientFirstName: name
            Which of the following do you use?: area | Please describe what happened: en
        """,
        template="Qualtrics responses",
        wanted={
            "display_ts": ["RecordedDate"],
            "external_id": ["ResponseId"],
            "person.email": ["RecipientEmail"],
            "person.first_name": ["RecipientFirstName"],
            "content": ["Please describe what happened"],
        },
    ),
    "surveymonkey": Export(
        columns="""
            Respondent ID: id | Collector ID: same | Start Date: daymonth | End Date: daymonth | IP Address: version
            Email Address: email | First Name: name | Last Name: name | How satisfied are you?: status
            What could we do better? – Open-Ended Response: sometimes
        """,
        template="SurveyMonkey responses",
        wanted={
            "external_id": ["Respondent ID"],
            "display_ts": ["End Date"],
            "person.email": ["Email Address"],
            "person.first_name": ["First Name"],
            "person.last_name": ["Last Name"],
            "content": ["What could we do better? – Open-Ended Response"],
        },
    ),
    "google forms": Export(
        columns="""
            Zeitstempel: daymonth | Wie zufrieden sind Sie?: five | Was können wir verbessern?: de
            Was nutzen Sie?: ticked | E-Mail-Adresse: email | Wie heißen Sie?: name
        """,
        template="Google Forms responses",
        wanted={
            "display_ts": ["Zeitstempel"],
            "content": ["Was können wir verbessern?"],
            "person.email": ["E-Mail-Adresse"],
        },
    ),
    "limesurvey": Export(
        columns="""
            id: id | submitdate: moment | lastpage: five | startlanguage: same | seed: count | startdate: moment
            Q1: status | Q2: en
        """,
        template="LimeSurvey responses",
        wanted={
            "external_id": ["id"],
            "display_ts": ["submitdate"],
            "content": ["Q2"],
        },
    ),
    "delighted": Export(
        columns="""
            Response ID: id | Score: ten | Comment: sometimes | Permalink: link | Created At: moment
            Updated At: moment | Person ID: id | Person Name: name | Person Email: email
        """,
        template="Delighted responses",
        wanted={
            "external_id": ["Response ID"],
            "content": ["Score", "Comment"],
            "display_ts": ["Created At"],
            "person.full_name": ["Person Name"],
            "person.email": ["Person Email"],
        },
    ),
    "google play console": Export(
        columns="""
            Package Name: same | App Version Code: count | Reviewer Language: country | Star Rating: five
            Review Submit Date and Time: zulu | Review Submit Millis Since Epoch: epoch | Review Title: nothing
            Review Text: sometimes | Developer Reply Text: reply | Review Link: link
        """,
        template="Google Play reviews",
        wanted={
            "display_ts": ["Review Submit Date and Time"],
            "content": ["Review Text"],
        },
    ),
    "google play scraper": Export(
        columns="""
            reviewId: uuid | userName: name | userImage: link | content: short | score: five | thumbsUpCount: count
            reviewCreatedVersion: version | at: moment | replyContent: reply | repliedAt: moment
        """,
        template="",
        wanted={
            "external_id": ["reviewId"],
            "content": ["content"],
            "display_ts": ["at"],
        },
    ),
    "app store": Export(
        columns="""
            Date: moment | Country: country | Rating: five | Title: title | Review: en | Author: login
            App Version: version
        """,
        template="App Store reviews",
        wanted={
            "display_ts": ["Date"],
            "content": ["Title", "Review"],
        },
    ),
    "uservoice": Export(
        columns="""
            ID: id | Title: title | Description: en | Votes: count | Status: status | Forum: area
            Creator Name: name | Creator Email: email | Created At: moment
        """,
        template="UserVoice ideas",
        wanted={
            "external_id": ["ID"],
            "content": ["Title", "Description"],
            "person.full_name": ["Creator Name"],
            "person.email": ["Creator Email"],
            "display_ts": ["Created At"],
        },
    ),
    "nps": Export(
        columns="""
            response_id: id | nps_score: ten | feedback: sometimes | survey_type: same | responded_at: moment
            email: email
        """,
        template="NPS survey",
        wanted={
            "external_id": ["response_id"],
            "content": ["nps_score", "feedback"],
            "display_ts": ["responded_at"],
            "person.email": ["email"],
        },
    ),
    "slack": Export(
        columns="""
            ts: epoch | user: login | user_email: email | channel: status | message: en
        """,
        template="Slack",
        wanted={
            "display_ts": ["ts"],
            "person.email": ["user_email"],
            "content": ["message"],
        },
    ),
    "support tickets": Export(
        columns="""
            ticket_id: id | subject: title | description: en | priority: status | product_area: area
        """,
        template="Support tickets",
        wanted={
            "external_id": ["ticket_id"],
            "content": ["subject", "description"],
        },
    ),
    "public complaints": Export(
        columns="""
            Date received: day | Product: area | Issue: issue | Consumer complaint narrative: sometimes
            Company public response: issue | State: country | ZIP code: zip | Date sent to company: day
            Complaint ID: id
        """,
        template="",
        wanted={
            "display_ts": ["Date received"],
            "content": ["Consumer complaint narrative"],
            "external_id": ["Complaint ID"],
        },
    ),
    "github issues": Export(
        columns="""
            url: link | id: id | number: count | title: title | user: login | state: status | comments: count
            created_at: zulu | updated_at: zulu | closed_at: zulu | body: en
        """,
        template="",
        wanted={
            "external_id": ["id"],
            "content": ["title", "body"],
            "display_ts": ["created_at"],
        },
    ),
    "hotel reviews": Export(
        columns="""
            dateAdded: zulu | city: area | name: hotel | reviews.date: zulu | reviews.rating: five
            reviews.text: en | reviews.title: title | reviews.username: login
        """,
        template="",
        wanted={
            "display_ts": ["reviews.date"],
            "content": ["reviews.text", "reviews.title"],
        },
    ),
    "shop reviews": Export(
        columns="""
            Id: id | ProductId: hex | UserId: hex | ProfileName: name | Score: five | Time: epoch | Summary: title
            Text: en
        """,
        template="",
        wanted={
            "external_id": ["Id"],
            "display_ts": ["Time"],
            "content": ["Summary", "Text"],
        },
    ),
    "tweets": Export(
        columns="""
            tweet_id: id | sentiment: status | confidence: float | retweet_count: count | text: en
            tweet_created: moment | tweet_location: country
        """,
        template="",
        wanted={
            "external_id": ["tweet_id"],
            "content": ["text"],
            "display_ts": ["tweet_created"],
        },
    ),
    "asknicely": Export(
        columns="""
            Name: name | Email: email | Score: ten | Comment: sometimes | Date Sent: daymonth
            Date Responded: daymonth | Status: status | Theme: area
        """,
        template="",
        wanted={
            "person.full_name": ["Name"],
            "person.email": ["Email"],
            "content": ["Comment"],
            "display_ts": ["Date Responded"],
        },
    ),
    "shop reviews with a reviewer's id": Export(
        columns="""
            asin: version | rating: five | review_title: title | review_text: en | reviewer_id: hex
            reviewer_name: login | verified_purchase: truth | review_date: day
        """,
        template="",
        wanted={"content": ["review_title", "review_text"], "display_ts": ["review_date"]},
    ),
    "itsm tickets": Export(
        columns="""
            Number: key | Opened: moment | Short description: title | Description: en | Caller: name
            Priority: status | Assignment group: area | Assigned to: name | Work notes: sometimes | Sys ID: hex
        """,
        template="",
        wanted={
            "external_id": ["Number"],
            "display_ts": ["Opened"],
            "content": ["Short description", "Description"],
        },
    ),
    "ideas of customers": Export(
        columns="Request: en | Customer: hotel | Date requested: day | Status: status | ARR: count",
        template="",
        wanted={"content": ["Request"], "display_ts": ["Date requested"]},
    ),
    "salesforce, names of the interface": Export(
        columns="""
            Id: hex | CaseNumber: id | ContactId: hex | SuppliedName: name | SuppliedEmail: email | Subject: title
            Description: en | Status: status | OwnerId: hex | CreatedDate: zulu | ClosedDate: zulu
        """,
        template="Salesforce cases",
        wanted={
            "external_id": ["CaseNumber"],
            "person.full_name": ["SuppliedName"],
            "person.email": ["SuppliedEmail"],
            "content": ["Subject", "Description"],
            "display_ts": ["CreatedDate"],
        },
    ),
    "chats": Export(
        columns="""
            Chat ID: key | Chat start date: moment | Visitor name: name | Visitor email: email
            Visitor IP: version | Operator: name | Transcript: en | Next steps: sometimes
        """,
        template="",
        wanted={
            "external_id": ["Chat ID"],
            "display_ts": ["Chat start date"],
            "person.full_name": ["Visitor name"],
            "person.email": ["Visitor email"],
            "content": ["Transcript"],
        },
    ),
    "forms of an office suite, in german": Export(
        columns="""
            ID: id | Startzeit: moment | Fertigstellungszeit: moment | E-Mail: email | Name: name
            Was können wir besser machen?: de | Wie zufrieden sind Sie?: five
        """,
        template="",
        wanted={
            "external_id": ["ID"],
            "display_ts": ["Fertigstellungszeit"],
            "person.email": ["E-Mail"],
            "person.full_name": ["Name"],
            "content": ["Was können wir besser machen?"],
        },
    ),
    "reviews with answers of the company, in portuguese": Export(
        columns="""
            ID da avaliação: hex | Data: daymonth | Nota: five | Comentário: en | Resposta da empresa: reply
        """,
        template="",
        wanted={"external_id": ["ID da avaliação"], "display_ts": ["Data"], "content": ["Comentário"]},
    ),
    "a list of users": Export(
        columns="""
            id: id | email: email | name: name | created_at: moment | role: status
        """,
        template="",
        wanted={
            "external_id": ["id"],
            "person.email": ["email"],
            "person.full_name": ["name"],
            "display_ts": ["created_at"],
        },
    ),
}


@pytest.mark.parametrize("tool", EXPORTS)
def test_an_export_is_mapped_as_a_person_would(tool: str) -> None:
    """The feedback, its date, its id and its person are found in a tool's export, and nothing besides."""
    wanted = EXPORTS[tool]
    suggestion = suggest(export(wanted.columns), timezone="UTC")
    assert suggestion.base.name == wanted.template
    found = {target: names for target, names in used_as(suggestion).items() if target not in DETAILS}
    assert found == wanted.wanted
    verify(suggestion.mapping)
    verify(all_taken(suggestion).mapping)


LANGUAGES = {
    "de": (
        """
        Ticketnummer: id | Erstellt am: daymonth | Kundenname: name | E-Mail: email | Firma: firm
        Betreff: title | Beschreibung: de | Status: status | Bearbeiter: name
        """,
        "Ticketnummer | Erstellt am | Betreff, Beschreibung | E-Mail | Kundenname",
    ),
    "es": (
        """
        Folio: id | Fecha de creación: daymonth | Nombre del cliente: name | Correo electrónico: email
        Asunto: title | Comentario: en | Estado: status
        """,
        "Folio | Fecha de creación | Asunto, Comentario | Correo electrónico | Nombre del cliente",
    ),
    "fr": (
        """
        Numéro: id | Date de création: daymonth | Nom du client: name | Adresse e-mail: email | Objet: title
        Commentaire: en | Note: five
        """,
        "Numéro | Date de création | Objet, Commentaire | Adresse e-mail | Nom du client",
    ),
    "pt": (
        """
        Protocolo: id | Data de abertura: daymonth | Cliente: name | E-mail: email | Assunto: title
        Descrição: en | Situação: status
        """,
        "Protocolo | Data de abertura | Assunto, Descrição | E-mail | Cliente",
    ),
    "it": (
        """
        Numero ticket: id | Data creazione: daymonth | Nome cliente: name | Email: email | Oggetto: title
        Messaggio: en
        """,
        "Numero ticket | Data creazione | Oggetto, Messaggio | Email | Nome cliente",
    ),
    "nl": (
        """
        Ticketnummer: id | Aangemaakt op: daymonth | Klantnaam: name | E-mailadres: email
        Onderwerp: title | Omschrijving: en
        """,
        "Ticketnummer | Aangemaakt op | Onderwerp, Omschrijving | E-mailadres | Klantnaam",
    ),
    "ru": (
        """
        Номер обращения: id | Дата создания: moment | ФИО: name | Почта: email | Тема: title
        Текст обращения: ru | Статус: status
        """,
        "Номер обращения | Дата создания | Тема, Текст обращения | Почта | ФИО",
    ),
    "ar": (
        """
        رقم التذكرة: id | تاريخ الإنشاء: moment | اسم العميل: name | البريد الإلكتروني: email
        الموضوع: title | الوصف: en | الحالة: status
        """,
        "رقم التذكرة | تاريخ الإنشاء | الموضوع, الوصف | البريد الإلكتروني | اسم العميل",
    ),
    "ja": (
        """
        受付番号: id | 受付日時: moment | お客様名: name | メールアドレス: email | 件名: title
        お問い合わせ内容: ja | ステータス: status
        """,
        "受付番号 | 受付日時 | 件名, お問い合わせ内容 | メールアドレス | お客様名",
    ),
    "zh": (
        """
        编号: id | 提交时间: moment | 姓名: name | 邮箱: email | 标题: title | 评论内容: zh | 状态: status
        """,
        "编号 | 提交时间 | 标题, 评论内容 | 邮箱 | 姓名",
    ),
    "ko": (
        """
        접수번호: id | 작성일시: moment | 고객명: name | 이메일: email | 제목: title | 문의내용: ko | 상태: status
        """,
        "접수번호 | 작성일시 | 제목, 문의내용 | 이메일 | 고객명",
    ),
}
TARGETS = ("external_id", "display_ts", "content", "person.email", "person.full_name")


@pytest.mark.parametrize("language", LANGUAGES)
def test_header_words_are_understood_in_many_languages(language: str) -> None:
    """Tickets with headers of another language are mapped like English ones."""
    columns, wanted = LANGUAGES[language]
    found = used_as(suggest(export(columns), timezone="UTC"))
    assert [", ".join(found[target]) for target in TARGETS] == wanted.split(" | ")
