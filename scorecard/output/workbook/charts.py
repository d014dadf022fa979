"""Native charts in the product's colours, with titles, axes, and the values stored beside the references."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun

from scorecard.output.workbook.palette import INK, LIGHTS, LINE, PATHS, QUIET

_EMU = 12700  # drawing units in a point
_DASHES: dict[str, Literal["dash", "solid", "sysDot"]] = {
    "required": "dash",
    "reported": "solid",
    "projected": "sysDot",
}


class ChartColumn(NamedTuple):
    """Cells that a chart reads, and what stands in them."""

    reference: str
    values: Sequence[str | int | Decimal | None]


def stacked_bars(
    title: str, axis: str, names: ChartColumn, lights: Sequence[tuple[tuple[str, bool], str, ChartColumn]]
) -> BarChart:
    """Lights by section: one bar a section, one colour a light; hollow lights are hatched."""
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 35
    for index, (kind, label, numbers) in enumerate(lights):
        series = Series(
            idx=index,
            order=index,
            val=NumDataSource(_numbers(numbers)),
            cat=AxDataSource(strRef=_texts(names)),
            tx=SeriesLabel(v=label),
        )
        series.spPr = _painted(kind)
        series.invertIfNegative = False
        chart.series.append(series)
    chart.title = titled(title, 1100)
    chart.legend.position = "b"
    chart.legend.txPr = _type(800)
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin"  # the first section on top
    chart.x_axis.txPr = _type(800)
    chart.x_axis.tickLblSkip = 1
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=LINE))
    chart.y_axis.crosses = "max"
    chart.y_axis.title = titled(axis, 800)
    chart.y_axis.txPr = _type(800)
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=LINE)))
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def line_chart(
    title: str,
    axis: str,
    unit: str,
    years: ChartColumn,
    paths: Sequence[tuple[str, str, ChartColumn]],
    loose: Sequence[int] = (),
) -> LineChart:
    """A goal over its years: the required path dashed, reported points with markers, the projection dotted.

    The markers of the `loose` years, given from 0, are hollow triangles: what was reported is an estimate or a bound.
    """
    chart = LineChart()
    for index, (kind, label, numbers) in enumerate(paths):
        cat = AxDataSource(numRef=_numbers(years))
        series = Series(idx=index, order=index, val=NumDataSource(_numbers(numbers)), cat=cat, tx=SeriesLabel(v=label))
        series.smooth = False
        series.spPr = GraphicalProperties(ln=LineProperties(solidFill=PATHS[kind], w=2 * _EMU, prstDash=_DASHES[kind]))
        series.marker = _marker(kind)
        if kind == "reported":
            series.dPt = [_point(at, kind, _drawn("triangle", kind, hollow=True)) for at in loose]
        if kind == "required":  # its end is the goal
            series.dPt = [_point(len(numbers.values) - 1, kind, _drawn("diamond", kind))]
        chart.series.append(series)
    chart.title = titled(title, 1100)
    chart.legend = Legend()
    chart.legend.position = "b"
    chart.legend.txPr = _type(800)
    for side, name in ((chart.x_axis, axis), (chart.y_axis, unit)):
        side.delete = False
        side.txPr = _type(800)
        if name:
            side.title = titled(name, 800)
    chart.x_axis.number_format = "0"
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=LINE)))
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def _point(at: int, kind: str, marker: Marker) -> DataPoint:
    """A point with a marker of its own; the line that leads to it looks as in the whole series, which must be said
    again."""
    line = LineProperties(solidFill=PATHS[kind], w=2 * _EMU, prstDash=_DASHES[kind])
    return DataPoint(idx=at, marker=marker, spPr=GraphicalProperties(ln=line))


def _marker(kind: str) -> Marker:
    return _drawn("circle", kind) if kind == "reported" else Marker(symbol="none")


def _drawn(symbol: Literal["circle", "diamond", "triangle"], kind: str, hollow: bool = False) -> Marker:
    paint = GraphicalProperties(solidFill="FFFFFF" if hollow else PATHS[kind], ln=LineProperties(solidFill=PATHS[kind]))
    return Marker(symbol=symbol, size=7, spPr=paint)


def place(chart: BarChart | LineChart, column: int, row: int, to_column: int, to_row: int) -> None:
    """Lay the chart from the top left corner of one cell to that of another, both counted from 1."""
    start, end = AnchorMarker(col=column - 1, row=row - 1), AnchorMarker(col=to_column - 1, row=to_row - 1)
    chart.anchor = TwoCellAnchor(editAs="oneCell", _from=start, to=end)  # type: ignore[assignment]


def titled(text: str, size: int) -> Title:
    """A title or the name of an axis; the size in hundredths of a point."""
    look = CharacterProperties(sz=size, b=True, solidFill=INK)
    line = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=text)])
    title = Title(overlay=False)
    title.tx = Text(rich=RichText(p=[line]))
    return title


def _painted(kind: tuple[str, bool]) -> GraphicalProperties:
    """The look of a light's bars, without an edge: a bar of no length would show as a line."""
    colour, solid = kind
    paint, none = LIGHTS[kind], LineProperties(noFill=True)
    if solid or colour == "grey":
        return GraphicalProperties(solidFill=paint.ground if solid else "D9DDE2", ln=none)
    edge, white = (ColorChoice(srgbClr=colour) for colour in (paint.edge, "FFFFFF"))  # type: ignore[arg-type]
    return GraphicalProperties(pattFill=PatternFillProperties(prst="dkUpDiag", fgClr=edge, bgClr=white), ln=none)


def _numbers(column: ChartColumn) -> NumRef:
    points = [NumVal(idx=index, v=float(value)) for index, value in enumerate(column.values) if value not in (None, "")]
    return NumRef(f=column.reference, numCache=NumData(formatCode="General", ptCount=len(column.values), pt=points))


def _texts(column: ChartColumn) -> StrRef:
    points = [StrVal(idx=index, v=str(value)) for index, value in enumerate(column.values)]
    return StrRef(f=column.reference, strCache=StrData(ptCount=len(column.values), pt=points))


def _type(size: int) -> RichText:
    look = CharacterProperties(sz=size, solidFill=QUIET)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])
