"""作为报告给出的文件为何读不了、怎么办：接在文件名之后的句子。"""

_ADVICE = "请打开它，把全部文字复制到纯文本文件里（或“另存为纯文本，UTF-8”），再给出那个文件。"
_FILL = "请把报告的文字复制进去并保存。"

SENTENCES: dict[str, str] = {
    "drafting.refused": "{file}：{why}",
    "drafting.zipped": f"这是 Word、Excel 或其他压缩格式的文档，不是纯文本。{_ADVICE}",
    "drafting.old-office": f"这是旧版 Word 或 Excel 文档，不是纯文本。{_ADVICE}",
    "drafting.rich-text": f"这是 RTF 文档，不是纯文本。{_ADVICE}",
    "drafting.pdf": "这是 PDF，不是纯文本。请用“pdftotext FILE.pdf FILE.txt”取出文字，或在阅读器里全选后复制到文本文件；扫描件须先做文字识别。",
    "drafting.picture": f"这是图片，不是纯文本。{_ADVICE}",
    "drafting.compressed": f"这是压缩文件，不是纯文本。{_ADVICE}",
    "drafting.web-page": "这是网页，不是纯文本。请用浏览器打开，把文字复制到文本文件里。",
    "drafting.empty": f"文件是空的。{_FILL}",
    "drafting.blank": f"文件里只有空白。{_FILL}",
    "drafting.no-text": f"这不是已知编码（UTF-8、UTF-16、GB18030、Big5）的文本。{_ADVICE}",
}
