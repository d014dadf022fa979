"""程序无法继续时怎样结束，以及它对自己的输出说什么。"""

SENTENCES: dict[str, str] = {
    "cli.interrupted": "已中断。",
    "cli.lost": "有些字符无法用 {encoding} 显示，以“?”代替。设 PYTHONIOENCODING=utf-8 就按原样写出。",
    "cli.output": "输出无法写出",
    "cli.not-written": "{what}：{why}。",
    "cli.fault": "这是 scorecard 自身的错误：{kind}：{error}（{position}）。",
    "cli.report-it": "请连同所用的命令报告这一行。",
}
