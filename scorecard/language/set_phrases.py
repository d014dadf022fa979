"""Set phrases that stand for a number: 零的突破, 全覆盖, 翻番, double."""

from __future__ import annotations

# Each with the value, unit and bound it stands for; no bound means that the words around it decide.
PHRASES: dict[str, tuple[str, str, str]] = {
    "零的突破": ("0", "", "more_than"),
    "零突破": ("0", "", "more_than"),
    "零新增": ("0", "", "at_most"),
    "清零": ("0", "", "at_most"),
    "动态清零": ("0", "", "at_most"),
    "归零": ("0", "", "at_most"),
    "为零": ("0", "", "at_most"),
    "零发生": ("0", "", "at_most"),
    "全面消除": ("0", "", "at_most"),
    "全部消除": ("0", "", "at_most"),
    "零上访": ("0", "", "at_most"),
    "零感染": ("0", "", "at_most"),
    "零死亡": ("0", "", "at_most"),
    "零伤亡": ("0", "", "at_most"),
    "零事故": ("0", "", "at_most"),
    "零增长": ("0", "%", "at_most"),
    "持平": ("0", "%", ""),
    "全覆盖": ("100", "%", ""),
    "两位数": ("10", "%", "at_least"),
    "两位数增长": ("10", "%", "at_least"),
    "两位数以上增长": ("10", "%", "at_least"),
    "一半": ("50", "%", ""),
    "半数": ("50", "%", ""),
    "过半": ("50", "%", "more_than"),
    "翻番": ("2", "倍", ""),
    "翻倍": ("2", "倍", ""),
    "翻一番": ("2", "倍", ""),
    "翻两番": ("4", "倍", ""),
    "翻三番": ("8", "倍", ""),
    "翻了一番": ("2", "倍", ""),
    "翻了两番": ("4", "倍", ""),
    "翻1番": ("2", "倍", ""),
    "翻2番": ("4", "倍", ""),
    "翻一倍": ("2", "倍", ""),
    "增加一倍": ("2", "倍", ""),
    "增长一倍": ("2", "倍", ""),
    "首位": ("1", "位", ""),
    "榜首": ("1", "位", ""),
    "double": ("2", "倍", ""),
    "doubled": ("2", "倍", ""),
    "doubling": ("2", "倍", ""),
    "halve": ("0.5", "倍", ""),
    "halving": ("0.5", "倍", ""),
    "triple": ("3", "倍", ""),
    "tripled": ("3", "倍", ""),
    "quadruple": ("4", "倍", ""),
    "universal": ("100", "%", ""),
    "half": ("50", "%", ""),
}

# The first character of a phrase may end another word: 健全覆盖城乡的网络 covers nothing wholly, 社零增长4% is the
# growth of 社零.
ENDS_A_WORD = {"全覆盖": "健安完齐", "持平": "保维坚", "零增长": "社", "零新增": "社"}
