"""A question with two answers, of which the one that changes nothing is the default."""

from PySide6.QtWidgets import QMessageBox, QWidget


def is_confirmed(window: QWidget, question: str, more: str, *, yes: str, no: str) -> bool:
    """Ask, and wait for the answer: whether it was `yes`. `window` stays while it is asked."""
    asking = QMessageBox(window)
    asking.setIcon(QMessageBox.Icon.NoIcon)
    asking.setText(question)
    asking.setInformativeText(more)
    wanted = asking.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    asking.setDefaultButton(asking.addButton(no, QMessageBox.ButtonRole.RejectRole))
    asking.exec()
    confirmed = asking.clickedButton() is wanted
    asking.deleteLater()
    return confirmed
