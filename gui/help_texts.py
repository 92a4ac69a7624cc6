"""Questions that people have on each page, with their answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.pages import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answer:
    """A question as a person would ask it, and its answer: plain text, a paragraph a line."""

    question: str
    answer: str


def answers() -> Mapping[Page, tuple[Answer, ...]]:
    """The questions of every page, in the order of its parts, in the person's language."""
    return {
        Page.FILE: _of_file(),
        Page.COLUMNS: _of_columns(),
        Page.CHECK: _of_check(),
        Page.DESTINATION: _of_destination(),
        Page.IMPORT: _of_import(),
    }


def _of_file() -> tuple[Answer, ...]:
    return (
        Answer(
            translate("help", "Which files can be opened?"),
            translate(
                "help",
                "Text tables (.csv, .tsv, .txt, also packed as .gz or .zip) and workbooks (.xlsx, .xlsm, .xlsb, .xls, "
                ".ods). The file itself is only read, never changed.",
            ),
        ),
        Answer(
            translate("help", "The letters look wrong, or everything stands in one column. What helps?"),
            translate(
                "help",
                "The buttons above the rows say how the file was read: its encoding, what parts the columns, the "
                "sheet, the header. Choose another there; the rows follow at once. What you see is what is imported.",
            ),
        ),
        Answer(
            translate("help", "The header isn't in the first row. What then?"),
            translate("help", "Click the row that holds the names of the columns. What stands above it is left out."),
        ),
    )


def _of_columns() -> tuple[Answer, ...]:
    return (
        Answer(
            translate("help", "What is a content field?"),
            translate(
                "help",
                "The feedback itself: what a person wrote or said. At least one column has to be content; all else "
                "describes it.",
            ),
        ),
        Answer(
            translate("help", "What is a record id?"),
            translate(
                "help",
                "The name by which BuildBetter knows a record, such as the ticket's number (external_id in the API). "
                "It has to differ from row to row: by it, nothing arrives twice. Without such a column an id is "
                "derived from what the row says.",
            ),
        ),
        Answer(
            translate("help", "Which of several dates is the date of the feedback?"),
            translate(
                "help",
                "The day on which the feedback was given, not the day of the export or of the last change. Other "
                "dates can be imported as further fields.",
            ),
        ),
        Answer(
            translate("help", "Can one column be two things?"),
            translate(
                "help",
                "Yes: choose its row and “Add a use”. So a ticket's number can be the record id and a field that is "
                "seen with the record.",
            ),
        ),
        Answer(
            translate("help", "What are identifier, identity and metadata?"),
            translate(
                "help",
                "Identifier: numbers and keys of other systems. Identity: who it was, where there is no email "
                "address. Metadata: all that describes the feedback, such as priority, channel or tags.",
            ),
        ),
        Answer(
            translate("help", "What is a template?"),
            translate(
                "help",
                "What you chose here, under a name. The next file with the same columns is set up by it on its own.",
            ),
        ),
    )


def _of_check() -> tuple[Answer, ...]:
    return (
        Answer(
            translate("help", "Do all problems have to be mended?"),
            translate(
                "help",
                "No. Rows with an error stay behind, the others go. What stays behind can be saved as a file, mended "
                "there and imported later.",
            ),
        ),
        Answer(
            translate("help", "How is a single cell mended?"),
            translate(
                "help",
                "Double-click it, or choose it and press Edit; write, then Enter. “As in the file” takes that back, "
                "and so does Ctrl+Z.",
            ),
        ),
        Answer(
            translate("help", "Is my file changed when I mend a cell?"),
            translate("help", "No. A mended cell belongs to this import alone; the file stays as it is."),
        ),
        Answer(
            translate("help", "How is a whole column mended?"),
            translate(
                "help",
                "Choose a cause at the left: where one mend fits all its rows, it is offered above them. What was "
                "done is listed, can be undone, and is saved with a template.",
            ),
        ),
    )


def _of_destination() -> tuple[Answer, ...]:
    return (
        Answer(
            translate("help", "What is practice?"),
            translate(
                "help",
                "A server on this computer that answers as BuildBetter does. Nothing leaves the computer, and no key "
                "is needed: a rehearsal.",
            ),
        ),
        Answer(
            translate("help", "Where do I find the API key, and who sees it?"),
            translate(
                "help",
                "An administrator makes it in the settings of your organization in BuildBetter. It is sent to "
                "BuildBetter alone; on this computer it is kept in the system's keyring, if you want that, and else "
                "forgotten when the program closes.",
            ),
        ),
        Answer(
            translate("help", "What is a source?"),
            translate(
                "help", "The place in BuildBetter that holds the records of one kind, such as “Support tickets”."
            ),
        ),
        Answer(
            translate("help", "Why does it take so long?"),
            translate(
                "help",
                "BuildBetter takes one record a request and 100 requests a minute: 10,000 rows take about two hours. "
                "The program uses the whole limit, and the plan says when it is done.",
            ),
        ),
        Answer(
            translate("help", "Can an import be taken back?"),
            translate(
                "help",
                "Not from here: records that were sent can't be changed or deleted through the API. Send the first "
                "row only and look at it, or practise before.",
            ),
        ),
    )


def _of_import() -> tuple[Answer, ...]:
    return (
        Answer(
            translate("help", "What happens if I close the lid, or the network goes?"),
            translate(
                "help",
                "It waits and goes on by itself, from where it was. Each row is written down before it is sent, so "
                "none is lost and none goes twice.",
            ),
        ),
        Answer(
            translate("help", "May I close the program?"),
            translate(
                "help",
                "Yes. The import rests then; the next start offers to continue it. It needs neither the file nor "
                "your choices for that.",
            ),
        ),
        Answer(
            translate("help", "What is the difference between Pause and Stop?"),
            translate(
                "help",
                "Pause waits until you resume. Stop ends this run: it can be continued at any time, from here or "
                "from the history.",
            ),
        ),
        Answer(
            translate("help", "Why was a row refused, and what can I do?"),
            translate(
                "help",
                "The reason is what the server said. Mend the row here, or later from the history, and send it again. "
                "Or save the rows that stay behind as a file and import that.",
            ),
        ),
        Answer(
            translate("help", "The rehearsal is through. How do I import for real?"),
            translate(
                "help",
                "Press “Import to BuildBetter” in its report: you are back at the destination, with all that you "
                "chose. The rehearsal isn't counted there.",
            ),
        ),
        Answer(
            translate("help", "The first row doesn't look as I want it. What then?"),
            translate(
                "help",
                "“Change the columns” leads back to them, and a new import begins from there. A row that was sent to "
                "BuildBetter stays there as it is, and is not sent again.",
            ),
        ),
        Answer(
            translate("help", "What does “was there before” mean?"),
            translate(
                "help",
                "The source has a record with that record id already, so the server didn't take another. Nothing is "
                "missing.",
            ),
        ),
    )
