"""How grave a problem is, in English."""

SENTENCES = {
    "levels.error": "error",
    "levels.warning": "warning",
    "levels.info": "info",
}
