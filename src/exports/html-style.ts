/** The page's style: a reading column with notes in its margin, as on a newspaper's long read. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf7; --ink: #1c1a17; --faint: #5d574c; --rule: #d8d2c4; --card: #fff;
  --source: #0d4f73; --cue: #8f3510; --tint: #f5edd2; --tint2: #ecdcab; --tint3: #e0c985; --on: #ffdc6b; --on-ink: #1c1a17; --on-rule: #b07d00;
  --serif: 'Iowan Old Style', Charter, 'Bitstream Charter', 'Source Serif 4', 'Noto Serif', Georgia, 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151619; --ink: #e8e3d9; --faint: #a8a194; --rule: #383a40; --card: #1d1f23;
    --source: #86cbea; --cue: #f2a987; --tint: #2c2919; --tint2: #40391c; --tint3: #554a1f; --on: #6b5510; --on-ink: #fff8e4; --on-rule: #f0c64a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 5rem 0; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.62 var(--serif); overflow-wrap: break-word; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--source); outline-offset: 2px; border-radius: 2px; }
.page { max-width: 60.5rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
header, footer { font-family: var(--sans); font-size: .8125rem; line-height: 1.5; color: var(--faint); }
header { border-top: 3px double var(--ink); padding-top: .75rem; margin-bottom: 2.25rem; }
.about { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; justify-content: space-between; margin: 0; }
.about b { color: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: .65rem 0 0; padding: .65rem 0 0; border-top: 1px solid var(--rule); list-style: none; }
.legend [class^=c] { color: var(--ink); }
.legend span { font-family: var(--serif); font-size: .9375rem; }
.notice { margin: .75rem 0 0; padding-left: .75rem; border-left: 3px solid var(--cue); color: var(--ink); }
h1, .headline { font: 700 2.25rem/1.16 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
h1 { color: var(--ink); margin: 0 0 1.5rem; }
.byline { font: .875rem/1.5 var(--sans); color: var(--faint); }
article { display: flow-root; }
section { max-width: 37rem; }
section > p { margin: 0 0 1.05em; white-space: pre-line; }
section > .headline { margin-bottom: .55em; } .headline .n { font-size: .45em; vertical-align: .9em; }
section > .byline { margin-bottom: 1.6em; }
aside { float: right; clear: right; width: 18rem; margin: .3rem -20.5rem .6rem 0; font: .8125rem/1.42 var(--sans); }

.m { text-decoration: none; border-radius: 1px; }
.s { color: var(--source); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.q { color: var(--cue); font-style: italic; text-decoration: underline dotted; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.c1 { background: var(--tint); } .c2 { background: var(--tint2); } .c3 { background: var(--tint3); }
.c1, .c2, .c3 { -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: .08em 0; }
.n { font: 600 .66em/1 var(--sans); vertical-align: .42em; text-decoration: none; color: var(--faint); padding: 0 .15em; border-radius: 2px; font-style: normal; }
.n::before { content: attr(data-n); }
.n:hover { background: var(--on); color: var(--on-ink); }

.card { position: relative; display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); margin: 0 0 .45rem; padding: .1rem .5rem .2rem; border-left: 2px solid var(--rule); border-radius: 0 3px 3px 0; }
.card p { margin: 0; grid-column: 2; }
.card .no { grid-row: 1; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--faint); text-decoration: none; }
.card .no::after { content: ''; position: absolute; inset: 0; }
.card .who { font-weight: 650; color: var(--source); }
.card .role { color: var(--faint); }
.card .no-source { font-style: italic; color: var(--faint); }
.card .how { color: var(--cue); font-style: italic; }
.card .what { font: .875rem/1.4 var(--serif); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.card .meta { float: right; margin-left: .6rem; font-size: .6875rem; line-height: 1.7; color: var(--faint); }
.card .traits { margin: .15rem 0 0; font-size: .75rem; color: var(--faint); }
.card .meta a { position: relative; z-index: 1; }
.card.d1 { margin-left: 1.1rem; } .card.d2 { margin-left: 2.2rem; } .card.d3 { margin-left: 3.3rem; }
html.js .card { cursor: pointer; }
.card.on, html:not(.js) .card:target, html:not(.js) .card:hover { border-left-color: var(--on-rule); background: var(--card); box-shadow: 0 0 0 1px var(--rule); }
.m.on { background: var(--on); color: var(--on-ink); }
.n.on, html:not(.js) .n:target { background: var(--on); color: var(--on-ink); }

.boards { max-width: 37rem; margin-top: 2.5rem; border-top: 1px solid var(--rule); font: .875rem/1.45 var(--sans); }
.boards h2 { margin: 1.25rem 0 .4rem; font: 700 1.25rem/1.2 var(--serif); }
.boards ul { margin: 0; padding: 0; list-style: none; }
.boards li { display: grid; margin: 0 0 .6rem; padding-left: .6rem; border-left: 2px solid var(--rule); }
.boards a { color: var(--cue); text-decoration: none; } .boards a:hover { text-decoration: underline; }
.boards small { color: var(--faint); }
:target { scroll-margin: 5rem; }

footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
footer p, footer ul { margin: 0 0 .5rem; } footer ul { padding-left: 1.1rem; }
footer code { font: .75rem/1.4 ui-monospace, 'Liberation Mono', monospace; overflow-wrap: anywhere; }

@media screen and (max-width: 62rem) {
  body { font-size: 1.125rem; }
  .page { max-width: 40rem; padding: 1.25rem 1.1rem 3rem; }
  h1, .headline { font-size: 1.75rem; }
  header { margin-bottom: 1.5rem; }
  section { max-width: none; display: flex; flex-direction: column; }
  section > p { margin-bottom: .6em; }
  aside { order: 2; float: none; width: auto; margin: 0 0 1.35rem; }
  .card { margin-bottom: .4rem; padding-block: .15rem .3rem; }
}
@media (prefers-reduced-motion: no-preference) { .m, .card { transition: background-color .12s; } }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --card: #fff; --source: #0d4f73; --cue: #8f3510; --tint: #f5edd2; --tint2: #ecdcab; --tint3: #e0c985; }
  @page { margin: 16mm 14mm; }
  body { font-size: 10.5pt; line-height: 1.5; }
  .page { max-width: none; padding: 0; }
  section { max-width: 62%; }
  aside { width: 54%; margin-right: -60%; font-size: 7.5pt; }
  .card { break-inside: avoid; } .card .what { font-size: 8.5pt; } .card .meta { font-size: 7pt; }
  h1, .headline { font-size: 20pt; break-after: avoid; }
  .m { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .m.on { background: var(--tint); color: inherit; }
  p { orphans: 3; widows: 3; }
}
`
