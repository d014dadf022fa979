"""How words and the encoding differ, in Chinese."""

SENTENCES = {
    "agreement.means-about": "左右",
    "agreement.means-at_least": "不低于",
    "agreement.means-at_most": "不高于",
    "agreement.means-between": "区间",
    "agreement.means-exact": "确数",
    "agreement.means-exactly": "确数",
    "agreement.means-less_than": "低于",
    "agreement.means-more_than": "超过",
    "agreement.number-bound": "{shown}，即{bound}",
    "agreement.number-is-a-name": "名称（{number}）",
    "agreement.number-is-a-threshold": "门槛（{number}）",
    "agreement.number-with-word": "{number}（“{word}”）",
    "agreement.part-bound": "界限（`bound`）",
    "agreement.part-kind": "类别",
    "agreement.part-number": "数字",
    "agreement.part-unit": "单位",
    "agreement.says-no-number": "无数字",
    "agreement.says-no-unit": "无单位",
}
