"""Why a workbook that somebody saved is not read: the end of a sentence that starts with its name."""

SENTENCES: dict[str, str] = {
    "reading.no-zip": "is no .xlsx workbook (not a zip file)",
    "reading.too-large": "is {size} MB large; up to {most} MB are read",
    "reading.password": "is protected by a password, or in the format of Excel 2003. Save it as .xlsx without one",
    "reading.encrypted": "is protected by a password",
    "reading.packing": "is packed in a way that no spreadsheet program uses",
    "reading.unpacked": "unpacks to more than {most} MB",
    "reading.lacks-part": "lacks the part {part}",
    "reading.damaged": "is damaged: {why}",
    "reading.large-part": "has a part {part} of more than {most} MB",
    "reading.parts": "has more than {most} parts; that many are read",
    "reading.odd-xml": (
        "holds XML that no spreadsheet program writes (a comment, a document type, too deep, or too many names)"
    ),
    "reading.not-utf8": "holds XML that is not in UTF-8",
    "reading.long-text": "holds a text of more than {most} kB",
    "reading.elements": "has more than {most} cells and other elements; that many are read",
    "reading.sheets": "has {number} sheets; up to {most} are read",
    "reading.no-text": "is damaged: there is no text {number}",
    "reading.no-look": "is damaged: there is no look {number}",
    "reading.no-row": "is damaged: there is no row {number}",
    "reading.no-cell": "is damaged: there is no cell {place}",
    "reading.long-cell": "has {number} characters in {cell}; up to {most} are read",
    "reading.much-text": "has more than {most} characters in its forms; that many are read",
    "reading.unknown-column": "has a form whose hidden row ({where}) names “{key}”, which is no column. {remedy}",
    "reading.take-form": "Take a form from scorecard run",
    "reading.column-twice": "has a form whose hidden row ({where}) names a column twice. {remedy}",
    "reading.column-missing": "has a form without the column “{key}” (its hidden row is {where}). {remedy}",
    "reading.many-rows": "has more than {most} rows that are filled in; nobody does that by hand",
}
