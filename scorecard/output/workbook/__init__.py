"""The Excel workbook. Only here is openpyxl used; nothing here decides a colour."""
