"""The style of HTML papers: the reader's own colours, landscape pages where tables are wide."""

STYLE = """\
:root { color-scheme: light dark; --good: #0b5d2a; --bad: #a3120b; --open: #7a4a00; --muted: #565656;
  --line: #8a8a8a; --head: #efefef; }
@media (prefers-color-scheme: dark) { :root { --good: #86d9a0; --bad: #ff9d94; --open: #f0c274; --muted: #b4b4b4;
  --line: #7d7d7d; --head: #2c2c2c; } }
@media (prefers-contrast: more) { :root { --line: CanvasText; --muted: CanvasText; } }
* { box-sizing: border-box; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.7 FangSong_GB2312, FangSong, STFangsong,
  "Noto Serif CJK SC", serif; text-size-adjust: 100%; }
main { max-width: 100rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.4; text-align: center; margin: 0.5rem 0 1.5rem; text-wrap: balance; }
h1, h2, caption, thead th { font-family: SimHei, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h2, h3, h4, h5, h6 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.4rem 0; max-width: 60rem; overflow-wrap: anywhere; }
.upright > p:not(.remark, .small):lang(zh) { text-indent: 2em; }
.small, .remark { font-size: 0.875rem; }
.scroll { margin: 1rem 0; overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: var(--room);
  max-width: max(40rem, 2 * var(--room)); font-size: 0.875rem; line-height: 1.45; }
table:lang(en) { min-width: max(var(--room), min(1.25 * var(--room), 84em)); }
caption { padding: 0.4rem; font-weight: bold; text-align: center; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.45em; text-align: left; vertical-align: middle;
  overflow-wrap: anywhere; line-break: strict; hyphens: auto; }
thead th, thead td { background: var(--head); text-align: center; font-weight: bold; }
tbody th { font-weight: normal; }
tfoot td, tfoot th { font-weight: bold; border-top-width: 2px; }
.center { text-align: center; }
.right { text-align: right; }
.good { color: var(--good); }
.bad { color: var(--bad); font-weight: bold; }
.open { color: var(--open); }
.muted { color: var(--muted); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media screen {
  tbody [rowspan] { vertical-align: top; }
  .again { border-top: hidden; }
  .again span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media screen and (max-width: 48rem) { caption { text-align: left; } }
.contents { margin: 0 0 1.5rem; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
.contents h2 { margin: 0; }
.contents ol { list-style: none; margin: 0.3rem 0; padding: 0; columns: 18rem; }
.contents li { margin: 0.15rem 0; padding-inline-start: 0; break-inside: avoid; }
.contents .level-2 { padding-inline-start: 1.5em; font-size: 0.875rem; }
.contents a { color: inherit; }
:target { scroll-margin-top: 1rem; outline: 3px solid Highlight; outline-offset: 4px; }
figure { margin: 1rem 0 0; }
figure svg { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); }
.slim { display: none; }
/* A telephone shows each row by itself, and says at each value what it is. */
@media screen and (max-width: 40rem) {
  .broad { display: none; }
  .slim { display: block; }
  .scroll { overflow: visible; }
  table, table:lang(en), thead, tbody, tfoot, tr, th, td, caption { display: block; width: auto; min-width: 0; }
  colgroup, .titles, td:empty, .again { display: none; }
  tr { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 0.5rem; padding: 0.2rem 0; }
  th, td, thead td { border: 0; padding: 0.1rem 0.6rem; background: none; font-weight: normal; }
  th, td, thead td, .center, .right { text-align: left; }
  tbody th { font-weight: bold; }
  [data-label]::before { content: attr(data-label) "："; color: var(--muted); font-weight: normal; }
  [data-label]:lang(en)::before { content: attr(data-label) ": "; }
}
@page { size: A4; margin: 20mm 18mm; }
@page wide { size: A4 landscape; margin: 16mm 14mm; }
@media print {
  .contents, .slim { display: none; }
  figure { break-inside: avoid; }
  figure svg { max-height: 24cm; }
  :root { color-scheme: light; --good: #0b5d2a; --bad: #a3120b; --open: #7a4a00; --muted: #444; --line: #000;
    --head: #eee; }
  main { max-width: none; padding: 0; }
  .wide { page: wide; }
  .scroll { overflow: visible; }
  table { width: calc(100% - 2px); max-width: none; margin: 0 1px; font-size: var(--print); }
  table, table:lang(en) { min-width: 0; }
  .small, .remark { font-size: 9pt; margin: 0.15rem 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, th, td, .together, tfoot { break-inside: avoid; }
  thead { break-after: avoid; break-inside: avoid; }
  thead + tbody { break-before: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
}
"""
