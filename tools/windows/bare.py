"""A frozen window with nothing in it, beside which the program is measured: `pyinstaller bare.py`."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("bare window")
    window.resize(1000, 700)
    window.show()
    sys.exit(app.exec())
