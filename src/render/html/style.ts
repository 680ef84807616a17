/** Light and dark as the reader has it, A4 on paper; the fonts are the reader's own. */
export const style = `
:root { --text: #1c1e21; --page: #fff; --quiet: #5a5f66; --line: #d5d8dc; --link: #0b57c2; --good: #14702f; --bad: #b3261e; --maybe: #8a5300; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e7e9ec; --page: #16181b; --quiet: #a6acb4; --line: #3a3f45; --link: #8ab4f8; --good: #6fd08c; --bad: #ff9a92; --maybe: #f2b95c; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.4em 0 0.4em; break-after: avoid; }
h1 { font-size: 1.7rem; margin-top: 0; }
h2 { font-size: 1.35rem; border-top: 1px solid var(--line); padding-top: 1em; }
h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; color: var(--quiet); }
p { margin: 0.3em 0; }
a { color: var(--link); }
ul, ol { margin: 0.3em 0; padding-left: 1.8em; }
li { margin: 0.35em 0; break-inside: avoid; overflow-wrap: anywhere; }
.links { list-style: none; padding: 0; }
.aside, .dim { color: var(--quiet); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.maybe { color: var(--maybe); }
sup { line-height: 0; white-space: nowrap; }
ul + p { margin-top: 0.9em; }
.table { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5em 0; }
th, td { min-width: 3.5em; text-align: left; vertical-align: top; padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; white-space: nowrap; }
@media (max-width: 40rem) {
  th, td { min-width: 3em; padding-right: 0.5em; }
  th { white-space: normal; }
  td:last-child:nth-child(-n + 4) { min-width: 8em; }
}
[id^="source-"] { list-style: none; margin-left: -1.5em; }
tr { break-inside: avoid; }
pre { overflow-x: auto; padding: 0.6em 0.8em; border: 1px solid var(--line); border-radius: 4px; }
input { width: 1em; height: 1em; }
.task { list-style: none; margin-left: -1.5em; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@page { size: A4; margin: 18mm; }
@media print {
  :root { --text: #000; --page: #fff; --quiet: #444; --line: #999; --link: #000; --good: #000; --bad: #000; --maybe: #000; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  .table, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
}
`;
