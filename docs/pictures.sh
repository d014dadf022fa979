#!/usr/bin/env bash
# Redraw the pictures of the README and the how-to from what the commands write today.
# Needs LibreOffice (soffice), poppler (pdftoppm), ImageMagick (convert), Chromium and util-linux (script).
set -euo pipefail
cd "$(dirname "$0")/.."
scorecard=${SCORECARD:-$PWD/.venv/bin/scorecard}
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
china=(--targets "$PWD/examples/china/targets" --seeds "$PWD/examples/china/seeds" --lang en)
county=(--targets "$PWD/examples/county/targets" --seeds "$PWD/examples/county/seeds" --lang en)

photo() { # a page of HTML, a picture, its width and height
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$new/chromium" \
    --window-size="$3,$4" --screenshot="$2" "file://$1" >/dev/null 2>&1
}

print() { # a workbook, words at the top of the page, a picture, its width
  soffice --headless "-env:UserInstallation=file://$new/office" --convert-to pdf --outdir "$new/pdf" "$1" >/dev/null 2>&1
  local pdf=$new/pdf/$(basename "${1%.xlsx}").pdf page=1
  until pdftotext -f $page -l $page "$pdf" - | head -n 3 | grep -q "$2"; do page=$((page + 1)); done
  pdftoppm -r 150 -f $page -l $page -singlefile -png "$pdf" "$new/page"
  convert "$new/page.png" -trim -bordercolor white -border 20 -resize "$4x" "$3"
}

# The terminal: the colours of the command as styles of a page.
{
  echo '<meta charset="utf-8"><style>body{margin:0;padding:16px;background:#16191d;color:#e6e9ec}pre{font:16px/1.18 "DejaVu Sans Mono",monospace;margin:0}</style><pre>$ scorecard run provinces-2025'
  script -qec "stty cols 100; '$scorecard' run provinces-2025 --no-workbook ${china[*]} 2>/dev/null" /dev/null | tr -d '\r' |
    sed -E 's/&/\&amp;/g; s/</\&lt;/g; s/\x1b\]8;[^\x1b\x07]*(\x07|\x1b\\)//g
      s/\x1b\[0?m/<\/span>/g; s/\x1b\[1m/<span style="font-weight:700">/g; s/\x1b\[2m/<span style="color:#8b949e">/g
      s/\x1b\[3[12]m/&/g; s/\x1b\[31m/<span style="color:#ff7b72">/g; s/\x1b\[32m/<span style="color:#56d364">/g
      s/\x1b\[33m/<span style="color:#e3b341">/g; s/\x1b\[[0-9;]*m/<span>/g'
} >"$new/terminal.html"
photo "$new/terminal.html" docs/terminal.png 1010 790

"$scorecard" run provinces-2025 "${china[@]}" --outputs "$new/run" >/dev/null 2>&1
print "$new/run/scorecard-provinces-2025.xlsx" "Growth goals" docs/workbook.png 1100
"$scorecard" compare provinces-2025 --indicator gdp "${china[@]}" --workbook --outputs "$new/compare" >/dev/null 2>&1
print "$new/compare/comparison.xlsx" "Places side by side" docs/comparison.png 1000
"$scorecard" site provinces-2025 --no-workbook "${china[@]}" --outputs "$new/china" >/dev/null 2>&1
photo "$new/china/site/en/plan/provinces-2025.html" docs/site.png 1100 1000
"$scorecard" site 2025-towns --as-of 2025-10-21 --since 2025-07-21 --no-workbook "${county[@]}" --outputs "$new/county" >/dev/null 2>&1
photo "$new/county/site/en/ranks.html" docs/ranking.png 1100 1150
