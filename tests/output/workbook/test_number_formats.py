from __future__ import annotations

from decimal import Decimal

from scorecard.output.workbook import number_formats as forms


def test_goal_shows_its_bound_and_unit() -> None:
    assert forms.with_unit(1, "%", "en", "≥") == '"≥ "#,##0.0"%";"≥ −"#,##0.0"%"'
    assert forms.with_unit(0, "家", "zh", "≥") == '"≥"#,##0"家";"≥−"#,##0"家"'


def test_units_stand_apart_in_english_only() -> None:
    assert forms.with_unit(0, "km", "en") == '#,##0" km"'
    assert forms.with_unit(0, "家", "en") == "#,##0"  # what is counted is the bare number


def test_scales_and_divisors_are_short_for_a_cell_is_narrow() -> None:
    assert forms.with_unit(0, "亿元", "en") == '#,##0" × 100m yuan"'
    assert (
        forms.with_unit(2, "万元/年", "en", "≥")
        == '"≥ "#,##0.00" × 10,000 yuan/year";"≥ −"#,##0.00" × 10,000 yuan/year"'
    )
    assert forms.unit("亿元", "en") == "100 million yuan"


def test_range_shows_its_end() -> None:
    assert forms.with_unit(0, "%", "en", to="6.5") == '#,##0"–6.5%"'


def test_gap_shows_its_sign_and_points_are_named() -> None:
    assert forms.signed(1, "个百分点", "en") == '+#,##0.0" pp";"−"#,##0.0" pp";#,##0.0" pp"'


def test_quotes_in_units_cannot_break_out() -> None:
    assert forms.with_unit(0, 'a"b', "zh") == '#,##0"a"\\""b"'


def test_places_are_those_printed() -> None:
    assert [forms.places(value) for value in (Decimal("7.30"), "7", Decimal("1E+3"))] == [2, 0, 0]


def test_the_minus_of_a_bound_stands_before_its_number() -> None:
    # −10 with one section alone is shown as “−≤ 10%”
    assert forms.with_unit(0, "%", "en", "≤").split(";")[1] == '"≤ −"#,##0"%"'
    assert forms.with_unit(0, "%", "zh", "≤").split(";")[1] == '"≤−"#,##0"%"'
