"""Real tables: heads that filter and sort, and banded rows."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from scorecard.output.workbook.sheet import Sheet


def table_over(sheet: Sheet, name: str, heads: list[str], head_row: int) -> None:
    """Make the rows from `head_row` to the last one a table. A table cannot be empty, so none is made of none."""
    if sheet.row <= head_row:
        return
    area = f"A{head_row}:{get_column_letter(len(heads))}{sheet.row}"
    table = Table(displayName=name, ref=area)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.autoFilter = AutoFilter(ref=area)
    table.tableColumns = [TableColumn(id=number, name=head) for number, head in enumerate(heads, 1)]
    sheet.page.tables.add(table)
