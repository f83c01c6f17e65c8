"""The text of a PDF as a reader of it finds it."""

import pypdfium2


def text_of(pdf: bytes) -> str:
    """Give the text of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(str(page.get_textpage().get_text_range()) for page in document)
