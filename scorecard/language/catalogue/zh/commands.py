"""Sentences of commands in Chinese."""

SENTENCES = {
    "commands.from-start-end-count-count-changed": "{start}至{end}：{count}项亮灯有变化。",
}
