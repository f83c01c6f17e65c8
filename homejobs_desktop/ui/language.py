"""Qt's own texts in Persian: the shipped translation of Qt, and what it lacks or says badly."""

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

_GAPS = {
    ("QShortcut", "Ctrl"): "Ctrl",
    ("QShortcut", "Shift"): "Shift",
    ("QShortcut", "Alt"): "Alt",
    ("QShortcut", "Esc"): "Esc",
    ("QShortcut", "Del"): "Del",
    ("QFileDialog", "Look in:"): "پوشه:",
    ("QFileDialog", "Files of type:"): "نوع پرونده:",
    ("QFileDialog", "File &name:"): "&نام پرونده:",
    ("QFileDialog", "Directory:"): "پوشه:",
    ("QFileDialog", "Folder"): "پوشه",
    ("QFileDialog", "&Choose"): "&انتخاب",
    ("QFileDialog", "&Open"): "&باز کردن",
    ("QFileDialog", "&Save"): "&ذخیره",
    ("QFileDialog", "Cancel"): "انصراف",
    ("QFileDialog", "Create New Folder"): "ساختن پوشهٔ تازه",
    ("QFileDialog", "Parent Directory"): "پوشهٔ بالاتر",
    ("QFileDialog", "Back"): "پیشین",
    ("QFileDialog", "Forward"): "پسین",
    ("QFileDialog", "List View"): "فهرست",
    ("QFileDialog", "Detail View"): "فهرست با جزئیات",
    ("QFileSystemModel", "Name"): "نام",
    ("QFileSystemModel", "Size"): "اندازه",
    ("QFileSystemModel", "Kind"): "نوع",
    ("QFileSystemModel", "Type"): "نوع",
    ("QFileSystemModel", "Date Modified"): "تاریخ تغییر",
    ("QFileSystemModel", "My Computer"): "این رایانه",
    ("QFileSystemModel", "Computer"): "این رایانه",
    ("QPlatformTheme", "&Yes"): "&بله",
    ("QPlatformTheme", "&No"): "&خیر",
    ("QPlatformTheme", "OK"): "تأیید",
    ("QPlatformTheme", "Cancel"): "انصراف",
    ("QPlatformTheme", "Close"): "بستن",
    ("QPlatformTheme", "Discard"): "ذخیره نشود",
    ("QPlatformTheme", "Save"): "ذخیره",
    ("QPlatformTheme", "Open"): "باز کردن",
    ("QWidgetTextControl", "&Undo"): "&واگرد",
    ("QWidgetTextControl", "&Redo"): "&ازنو",
    ("QWidgetTextControl", "Cu&t"): "&برش",
    ("QWidgetTextControl", "&Copy"): "&رونوشت",
    ("QWidgetTextControl", "&Paste"): "&چسباندن",
    ("QWidgetTextControl", "Delete"): "پاک کردن",
    ("QWidgetTextControl", "Select All"): "گزینش همه",
    ("QLineEdit", "&Undo"): "&واگرد",
    ("QLineEdit", "&Redo"): "&ازنو",
    ("QLineEdit", "Cu&t"): "&برش",
    ("QLineEdit", "&Copy"): "&رونوشت",
    ("QLineEdit", "&Paste"): "&چسباندن",
    ("QLineEdit", "Delete"): "پاک کردن",
    ("QLineEdit", "Select All"): "گزینش همه",
}


class Gaps(QTranslator):
    """Answers where Qt's own translation is silent or clumsy."""

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str | None:
        return _GAPS.get((context, sourceText))

    def isEmpty(self) -> bool:
        return False


def install_qt_persian(app: QApplication) -> None:
    """Let Qt's own dialogs and menus speak Persian; before any widget, which it would lay out anew."""
    shipped = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if shipped.load("qtbase_fa", folder):
        app.installTranslator(shipped)
    app.installTranslator(Gaps(app))
