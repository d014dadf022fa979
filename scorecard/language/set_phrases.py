"""Set phrases that stand for a number: 零的突破, 全覆盖, 翻番, double."""

from __future__ import annotations

# Each with the value, unit and bound it stands for; no bound means that the words around it decide.
PHRASES: dict[str, tuple[str, str, str]] = {
    "零的突破": ("0", "", "more_than"),
    "零突破": ("0", "", "more_than"),
    "零新增": ("0", "", "at_most"),
    "清零": ("0", "", "at_most"),
    "零增长": ("0", "%", "at_most"),
    "持平": ("0", "%", ""),
    "全覆盖": ("100", "%", ""),
    "两位数": ("10", "%", "at_least"),
    "一半": ("50", "%", ""),
    "半数": ("50", "%", ""),
    "过半": ("50", "%", "more_than"),
    "翻番": ("2", "倍", ""),
    "翻倍": ("2", "倍", ""),
    "翻一番": ("2", "倍", ""),
    "翻两番": ("4", "倍", ""),
    "翻三番": ("8", "倍", ""),
    "首位": ("1", "位", ""),
    "榜首": ("1", "位", ""),
    "double": ("2", "倍", ""),
    "doubled": ("2", "倍", ""),
    "doubling": ("2", "倍", ""),
    "triple": ("3", "倍", ""),
    "tripled": ("3", "倍", ""),
    "quadruple": ("4", "倍", ""),
    "half": ("50", "%", ""),
}
