from __future__ import annotations

from decimal import Decimal

from scorecard.output.workbook import number_formats as forms


def test_goal_shows_its_bound_and_unit() -> None:
    assert forms.with_unit(1, "%", "en", "≥") == '"≥ "#,##0.0"%";"≥ −"#,##0.0"%"'
    assert forms.with_unit(0, "家", "zh", "≥") == '"≥"#,##0"家";"≥−"#,##0"家"'


def test_units_stand_apart_in_english_only() -> None:
    assert forms.with_unit(0, "km", "en") == '#,##0" km"'
    assert forms.with_unit(0, "家", "en") == "#,##0"  # what is counted is the bare number


def test_english_cells_hold_the_number_of_english_print() -> None:
    # 2.5万 = 25,000; 1.5亿 = 150,000,000, of which the two commas hide six zeros; 225.3亿 = 22.53 billion, nine zeros
    assert forms.formatted_amount("2.5", "万人", "en") == (Decimal(25000), '#,##0" people"')
    assert forms.formatted_amount("1.5", "亿美元", "en") == (Decimal(150_000_000), '#,##0,," million US dollars"')
    assert forms.formatted_amount("225.3", "亿元", "en") == (Decimal("22530000000"), '#,##0.00,,," billion yuan"')
    assert forms.formatted_amount("225.3", "亿元", "zh") == (Decimal("225.3"), '#,##0.0"亿元"')
    assert forms.formatted_amount("1.08", "万元/年", "en", "≥") == (
        Decimal(10800),
        '"≥ "#,##0" yuan/year";"≥ −"#,##0" yuan/year"',
    )


def test_what_is_shown_of_a_scaled_number() -> None:
    assert forms.display(*forms.formatted_amount("225.3", "亿元", "en")) == "22.53 billion yuan"
    assert forms.display(*forms.distance("-0.6", "万人", "en")).endswith("6,000 people")


def test_what_somebody_types_is_counted_without_a_scale_in_english() -> None:
    assert forms.free("万人", "en") == '#,##0" people"'
    assert forms.free("万人", "zh") == 'General"万人"'
    assert (forms.factor("万人", "en"), forms.factor("万人", "zh")) == (Decimal(10000), Decimal(1))


def test_column_of_numbers_has_one_unit() -> None:
    # 3,000 times 100 million are 300 billion: one zero less, and the goal on the Scorecard has nine more
    assert forms.in_column(Decimal(3000), "亿元", "en") == ("billion yuan", -1, 9)
    assert forms.in_column(Decimal(3000), "亿元", "zh") == ("亿元", 0, 0)


def test_range_shows_its_other_end() -> None:
    assert forms.span(Decimal(6), Decimal("6.5"), "%", "en") == (Decimal(6), '#,##0"–6.5%"')
    assert forms.span(Decimal(6), Decimal("6.5"), "%", "en", shows_high=True) == (Decimal("6.5"), '"6–"#,##0.0"%"')
    assert forms.span(Decimal("2.5"), Decimal(3), "万人", "en") == (Decimal(25000), '#,##0"–30,000 people"')
    assert forms.display(*forms.span(Decimal(900), Decimal(1100), "万元", "en")) == "9–11 million yuan"


def test_gap_shows_its_sign_and_points_are_named() -> None:
    assert forms.distance("1.1", "个百分点", "en")[1] == '+#,##0.0" pp";"−"#,##0.0" pp";#,##0.0" pp"'


def test_quotes_in_units_cannot_break_out() -> None:
    assert forms.with_unit(0, 'a"b', "zh") == '#,##0" a"\\""b"'


def test_places_are_those_printed() -> None:
    assert [forms.decimals(value) for value in (Decimal("7.30"), "7", Decimal("1E+3"))] == [2, 0, 0]


def test_the_minus_of_a_bound_stands_before_its_number() -> None:
    # −10 with one section alone is shown as “−≤ 10%”
    assert forms.with_unit(0, "%", "en", "≤").split(";")[1] == '"≤ −"#,##0"%"'
    assert forms.with_unit(0, "%", "zh", "≤").split(";")[1] == '"≤−"#,##0"%"'
