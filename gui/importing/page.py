"""The Import page: it delivers, says what it does, asks for what it needs, and becomes the report."""

from enum import Enum, auto

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget, QWizard

from core.delivery.events import Activity, Attention, ImportState, NoticeGiven, ProgressMade, RowRefused, RunEnded
from core.delivery.journal.journal import Journal
from core.errors import ImporterError
from core.report.error_export import Exported, export_import
from gui.destination.order import Order
from gui.error_file import ErrorFile
from gui.import_draft import ImportDraft
from gui.importing.delivery_view import DeliveryView
from gui.importing.import_run import ImportRun
from gui.importing.preparing import Prepared, Wishes
from gui.importing.report_wording import source_text
from gui.importing.wording import count_text, rows_text
from gui.keys import Keys
from gui.messages import error_text
from gui.pages import StepPage
from gui.show_in_folder import show_in_folder
from gui.style.tokens import Tone
from gui.workspace import Workspace
