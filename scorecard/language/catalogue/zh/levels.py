"""How grave a problem is, in Chinese."""

SENTENCES = {
    "levels.error": "错误",
    "levels.warning": "警告",
    "levels.info": "提示",
}
