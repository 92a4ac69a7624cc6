"""The Destination page: practice or BuildBetter, the key, the source, and the plan before the start."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget, QWizard

from core.accounting import account, accounting_text
from core.checking.skips import SkipReason
from core.delivery.destination import DEFAULT_API_URL, Destination
from core.errors import ImporterError
from core.hours import SendingHours
from gui.destination.captions import commit_caption, rows_caption
from gui.destination.changed_rows import ChangedRows
from gui.destination.delivered_panel import DeliveredPanel
from gui.destination.fields import DestinationFields
from gui.destination.inquiries import Inquiries, KeyAnswer
from gui.destination.order import KnownSources, Order, Outlook
from gui.destination.plan_receipt import PlanReceipt
from gui.destination.prefix_choice import PrefixChoice
from gui.import_draft import ImportDraft
from gui.keys import Keys, KeyState
from gui.messages import error_text, text_of
from gui.pages import StepPage
from gui.scrolled import scrolled, scrolled_card
from gui.style.tokens import SIDE_WIDTH, Space, Tone
from gui.workspace import Workspace

RECEIPT_WIDTH = SIDE_WIDTH + 100
TYPING_PAUSE_MILLISECONDS = 300


class DestinationPage(StepPage):
    """The one commit point: what it hands on is an Order. The plan follows every choice."""

    ordered = Signal(Order)

    def __init__(self, draft: ImportDraft, workspace: Workspace, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._workspace, self._keys = workspace, keys
        self._answer = KeyAnswer(KeyState(has_key=False, has_keyring=True), "", KnownSources())
        self.outlook: Outlook | None = None
        self._key_edited = False
        self.fields = DestinationFields()
        self.receipt = PlanReceipt()
        self._plan = scrolled_card(self.receipt)
        self.delivered = DeliveredPanel()
        self.prefix = PrefixChoice(draft, self)
        self._inquiries = Inquiries(workspace.folder, keys, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MILLISECONDS)
        self._fill()
        self._connect()
        self.set_heading(
            self.tr("Destination"), self.tr("Choose where the rows go. Nothing is sent before the import starts.")
        )
        self.setCommitPage(True)

    @property
    def address(self) -> str:
        """The API's address."""
        return self._workspace.settings.api_url or DEFAULT_API_URL

    @property
    def is_busy(self) -> bool:
        """Whether the plan of what is chosen is still to be made."""
        return self._typing.isActive() or self._inquiries.running or self.draft.checked is None

    def choose_buildbetter(self) -> None:
        """Choose the person's organization."""
        self.fields.buildbetter.radio.setChecked(True)

    def choose_practice(self, *, real_speed: bool = False) -> None:
        """Choose the server on this computer."""
        self.fields.practice.radio.setChecked(True)
        self.fields.real_speed.setChecked(real_speed)

    def initializePage(self) -> None:
        if self.draft.table is not None:
            self.fields.suggest_source(Path(self.draft.table.source.name))
        if self.draft.checked is not None:
            rows = int(self.draft.checked.deliverable.sum())
            self.set_primary_text(rows_caption(rows, first_only=self.fields.first_row_only.isChecked()))
        if not self.fields.is_chosen:
            self.set_message(self.tr("Choose practice for a rehearsal, or BuildBetter for the real import."))
        self._ask_about_key()
        self._plan_anew()

    def validatePage(self) -> bool:
        """Hand on the order, if nothing is missing; what is still being found out is waited for."""
        missing = self._missing()
        if missing:
            self.set_message(missing, Tone.WARNING)
            return False
        if self.is_busy:
            self.go_on_later(self.tr("Goes on as soon as the plan is made."))
            return False
        return self.outlook is not None and self._hand_on(self.outlook)

    def on_outlook(self, found: Outlook) -> None:
        """Show the plan of what is chosen now."""
        checked = self.draft.checked
        if checked is None:
            return  # what was planned is of the past; the rows are checked anew, and the plan follows
        self.outlook = found
        words = accounting_text(account(checked, found.plan), text_of)
        if self.prefix.prefix:
            prefixed = self.tr("Record ids begin with {prefix} now.").format(prefix=self.prefix.prefix)
            self.set_message(f"{prefixed} {words}", Tone.OK, self.tr("Take it o&ff"))
        else:
            self.set_message(words)
        self.receipt.show_outlook(found, checked)
        self._plan.show()
        self.delivered.show_plan(found.plan, checked)
        self.set_primary_text(commit_caption(found))
        self.go_on_if_asked()

    def on_key_answered(self, answer: KeyAnswer) -> None:
        """Show whether there is a key, and the sources that are known with it."""
        self._answer = answer
        self.fields.key.show_state(answer.state)
        self._offer_sources()
        self._plan_anew()

    def on_changed_asked(self) -> None:
        """The rows whose ids were delivered with other content are to be seen."""
        found, checked = self.outlook, self.draft.checked
        if found is not None and checked is not None:
            self.changed_rows = ChangedRows(checked, found.plan.positions(SkipReason.CHANGED), self)
            self.changed_rows.open()

    def on_failed(self, error: ImporterError) -> None:
        """Say what hinders the plan."""
        self.stay()
        self.set_message(error_text(error), Tone.ERROR)

    def on_key_not_remembered(self, error: ImporterError) -> None:
        """Say why the key isn't kept; it can be used all the same."""
        self.stay()
        self.fields.key.remember.setChecked(False)
        words = self.tr("{why} The key is used without being kept.").format(why=error_text(error))
        self.set_message(words, Tone.WARNING)

    def on_table_changed(self) -> None:
        """Another file, or none: the plan is not about it, and its source is another matter."""
        self.outlook = None
        self.prefix.forget()
        self._plan.hide()
        self.delivered.hide()
        self.fields.source.forget_choice()
        self.fields.first_row_only.setChecked(False)

    def buttons(self) -> list[QWizard.WizardButton]:
        kinds = QWizard.WizardButton
        return [kinds.Stretch, kinds.BackButton, kinds.CommitButton]

    def _missing(self) -> str:
        """What the person has to say yet, in words; the field concerned gets the focus."""
        fields = self.fields
        if not fields.is_chosen:
            fields.practice.radio.setFocus()
            return self.tr("Choose practice or BuildBetter.")
        if not fields.is_practice and not self._key() and not self._inquiries.asks_about_key:
            fields.key.line.setFocus()
            return self.tr("Type the API key of your organization, or choose practice.")
        if not fields.source.is_named:
            fields.source.choice.setFocus()
            return self.tr("Name the source that the records go to.")
        if not fields.is_practice and fields.key.text:
            try:
                self._keys.type_in(self.address, fields.key.text)
            except ImporterError as error:
                fields.key.line.setFocus()
                return error_text(error)
        return ""

    def _hand_on(self, found: Outlook) -> bool:
        if not found.plan.deliverable and found.unfinished is None:
            self.set_message(
                self.tr("Every row that could go was delivered before. Nothing is left to send."), Tone.WARNING
            )
            return False
        key = self.fields.key
        if not found.order.destination.practice and key.text and key.remember.isChecked():
            self.go_on_later()
            self._inquiries.remember(self.address)
            return False
        self._order(found)
        return True

    def _on_remembered(self) -> None:
        self.fields.key.remember.setChecked(False)
        self.go_on_if_asked()

    def _order(self, found: Outlook) -> None:
        destination = found.order.destination
        self.set_step_note(destination.source_name or self.tr("source {id}").format(id=destination.source_id))
        self.draft.set_destination(found.order.destination)
        self.draft.set_plan(found.plan)
        self.ordered.emit(found.order)

    def _key(self) -> str:
        return self.fields.key.text or self._answer.key

    def _current_order(self) -> Order:
        fields, settings = self.fields, self._workspace.settings
        return Order(
            destination=Destination(
                api_url=self.address,
                practice=fields.is_practice,
                source_name=fields.source.source_name,
                source_id=fields.source.source_id,
            ),
            key="" if fields.is_practice else self._key(),
            requests_a_minute=settings.requests_a_minute,
            hours=SendingHours.read(settings.sending_hours),
            real_speed=fields.real_speed.isChecked(),
            first_row_only=fields.first_row_only.isChecked(),
        )

    def _ask_about_key(self) -> None:
        columns = self.draft.table.columns if self.draft.table is not None else ()
        self._inquiries.ask_about_key(self.address, self.fields.key.text, columns)

    def _plan_anew(self) -> None:
        checked = self.draft.checked
        if checked is None or not self.fields.is_chosen:
            return
        self.outlook = None
        self._inquiries.plan(checked, self._current_order())

    def _offer_sources(self) -> None:
        practice, known = self.fields.is_practice, self._answer.sources
        self.fields.source.offer(() if practice else known.sources, usual=known.usual, by_id=not practice)

    def _on_first_row_toggled(self) -> None:
        if self.outlook is not None and self.outlook.unfinished is None:
            rows = self.outlook.plan.deliverable
            self.set_primary_text(rows_caption(rows, first_only=self.fields.first_row_only.isChecked()))

    def _on_place_chosen(self) -> None:
        self._offer_sources()
        self.set_message("")
        self._plan_anew()

    def _on_checked_changed(self) -> None:
        """The rows were checked anew while this page is open (a prefix was chosen): the plan follows."""
        if self.draft.checked is not None and self.isVisible():
            self._plan_anew()

    def _on_key_edited(self) -> None:
        self._key_edited = True
        self._typing.start()

    def _on_typing_paused(self) -> None:
        if self._key_edited:
            self._key_edited = False
            self._ask_about_key()
        else:
            self._plan_anew()

    def _connect(self) -> None:
        self.fields.place_chosen.connect(self._on_place_chosen)
        self.fields.key_edited.connect(self._on_key_edited)
        self.fields.edited.connect(self._typing.start)
        self._typing.timeout.connect(self._on_typing_paused)
        for edited in (self.fields.place_chosen, self.fields.key_edited, self.fields.edited):
            edited.connect(self.stay)  # an import begins with what was seen when it was asked for
        self.delivered.prefix_chosen.connect(self.prefix.choose)
        self.prefix.failed.connect(self.on_failed)
        self.delivered.rows_asked.connect(self.on_changed_asked)
        self.message.action_asked.connect(self.prefix.take_back)
        self.draft.checked_changed.connect(self._on_checked_changed)
        self.draft.table_changed.connect(self.on_table_changed)
        self.fields.first_row_only.toggled.connect(self._on_first_row_toggled)
        self._inquiries.key_answered.connect(self.on_key_answered)
        self._inquiries.planned.connect(self.on_outlook)
        self._inquiries.failed.connect(self.on_failed)
        self._inquiries.remembered.connect(self._on_remembered)
        self._inquiries.not_remembered.connect(self.on_key_not_remembered)

    def _fill(self) -> None:
        self.receipt.setMinimumWidth(SIDE_WIDTH)
        self._plan.setMaximumWidth(RECEIPT_WIDTH)
        self._plan.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.PAGE)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.PAGE)
        for part in (self.fields, self.delivered):
            column.addWidget(part)
        column.addStretch(1)
        row.addWidget(scrolled(left), 1)
        row.addWidget(self._plan, 1)
        self.body.addLayout(row, 1)
