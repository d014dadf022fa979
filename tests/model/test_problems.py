from scorecard.language.bilingual import Text, same
from scorecard.model.problems import Location, Problem, UnfitError, did_you_mean, in_order, visible
from tests.both_languages import both

HERE = Location("targets/2021.yaml", 3, 5)


def problem(line: int, level: str = "error", message: str = "m", remedy: str = "") -> Problem:
    return Problem(Location("f", line, 1), level, "rule", same(message), same(remedy))  # type: ignore[arg-type]


def test_a_problem_reads_as_editors_expect_with_its_remedy_below() -> None:
    assert str(Problem(HERE, "error", "value", same("7,3 is no number"), same("Write 7.3."))) == (
        "targets/2021.yaml:3:5: error: 7,3 is no number [value]\n    Write 7.3."
    )
    assert str(Problem(HERE, "info", "unused", same("nothing names it"))) == (
        "targets/2021.yaml:3:5: info: nothing names it [unused]"
    )


def test_problems_come_by_place_the_gravest_first_and_once() -> None:
    late, info, error = problem(2), problem(1, "info"), problem(1, "error")
    assert in_order([late, info, error, late]) == [error, info, late]


def test_lines_are_ordered_as_numbers() -> None:
    assert [one.location.line for one in in_order([problem(10), problem(9)])] == [9, 10]


def test_what_a_screen_must_not_show_is_spelt_out() -> None:
    shown = in_order([problem(1, message="says \x1b[31m7\u202e%", remedy="Not \u200b.")])[0]
    assert shown.message == "says U+001B[31m7U+202E%"
    assert shown.remedy == "Not U+200B."
    assert visible("慈溪 7.3 % ≥ “7”") == "慈溪 7.3 % ≥ “7”"


def test_a_close_word_is_offered_and_a_far_one_is_not() -> None:
    add = same("Add it.")
    assert both(did_you_mean("gpd", ["gdp", "jobs"], add)) == ("Did you mean “gdp”?", "是否应为“gdp”？")
    assert did_you_mean("xyz", ["gdp", "jobs"], add) == add


def test_a_value_that_does_not_fit_says_what_to_do() -> None:
    error = UnfitError(same("“x” is no number"), same("Write digits."))
    assert (error.message, error.remedy, str(error)) == (
        "“x” is no number",
        "Write digits.",
        "“x” is no number. Write digits.",
    )


def test_a_problem_is_told_in_chinese_too() -> None:
    fault = Problem(HERE, "warning", "unit", Text("wording.multiple-which-year"), Text("wording.add-base"))
    assert fault.in_language("zh") == (
        "targets/2021.yaml:3:5: 警告: 是哪一年的倍数？ [unit]\n    请加 `base:`，写明是哪一年的倍数。"
    )


def test_blanks_that_python_takes_for_printable_are_named() -> None:
    assert visible("a\u3164b\u2800c\ufff9") == "aU+3164bU+2800cU+FFF9"
