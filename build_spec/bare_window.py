"""A window with nothing in it, frozen the same way: the least that a start can take."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from gui.first_paint import close_when_painted

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QWidget()
    window.resize(1000, 700)
    close_when_painted(window)
    window.show()
    sys.exit(application.exec())
