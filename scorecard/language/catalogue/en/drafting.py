"""Why a file that was given as a report is not read, and what to do: a sentence behind the file's name."""

_ADVICE = (
    "Open it, copy all its text into a plain text file (or use “Save as … plain text, UTF-8”), and give that file."
)
_FILL = "Copy the text of the report into it, and save it."

SENTENCES: dict[str, str] = {
    "drafting.refused": "{file}: {why}",
    "drafting.zipped": f"This is a Word, Excel or other zipped document, not plain text. {_ADVICE}",
    "drafting.old-office": f"This is an old Word or Excel document, not plain text. {_ADVICE}",
    "drafting.rich-text": f"This is a rich text document, not plain text. {_ADVICE}",
    "drafting.pdf": "This is a PDF, not plain text. Get its text with “pdftotext FILE.pdf FILE.txt”, or select all in a reader and copy it into a text file; a scan needs character recognition first.",
    "drafting.picture": f"This is a picture, not plain text. {_ADVICE}",
    "drafting.compressed": f"This is a compressed file, not plain text. {_ADVICE}",
    "drafting.web-page": "This is a web page, not plain text. Open it in a browser and copy its text into a text file.",
    "drafting.empty": f"The file is empty. {_FILL}",
    "drafting.blank": f"The file holds blanks only. {_FILL}",
    "drafting.no-text": f"This is no text in an encoding that is known (UTF-8, UTF-16, GB18030, Big5). {_ADVICE}",
}
