/**
 * The style of a briefing. Its hash stands in the file's policy: a test says the new one after a change. Media queries
 * instead of `light-dark()`, and no nesting: whoever is sent the file may have an older browser than the extension needs.
 */
export const BRIEFING_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sunk: #f2efe8; --ink: #1c1b19; --ink-2: #57534b; --rule: #dcd8cd; --edge: #827c70;
  --known: #0b6157; --reported: #1c5785; --disputed: #874a00; --dated: #7b2d6b; --conflicts: #a3262e;
  --focus: #1257c4;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --sunk: #131211; --ink: #f0ede6; --ink-2: #b9b4a8; --rule: #3d3b36; --edge: #8a8578;
    --known: #6fc7b8; --reported: #8fc0e8; --disputed: #e6ab63; --dated: #e3a1d5; --conflicts: #f39a97;
    --focus: #8ab8ff;
  }
}
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); overflow-wrap: break-word }
main { max-width: 46rem; margin: 0 auto; padding: 2.75rem 2.5rem 2.25rem }
h1, h2, h3, p, ul, ol, blockquote { margin: 0; padding: 0 }
ul, ol { list-style: none }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px }
time { font-variant-numeric: tabular-nums; white-space: nowrap }
b { font-weight: 650 }
bdi { overflow-wrap: anywhere }
.sheet { position: absolute }
.meta { font-size: .8125rem; color: var(--ink-2) }
.record { font: 400 1.0625rem/1.45 var(--serif) }
.glyph { flex: none; width: .875rem; height: .875rem; vertical-align: -.125em; overflow: visible; color: var(--state) }
.s-known { --state: var(--known) }
.s-reported { --state: var(--reported) }
.s-disputed { --state: var(--disputed) }
.s-dated { --state: var(--dated) }
.s-conflicts { --state: var(--conflicts) }
.address { display: none }
.address.plain { display: block; overflow-wrap: anywhere }
sup { font: 600 .75rem/1 var(--sans); line-height: 0; vertical-align: .45em; margin-inline-start: .1em; font-variant-numeric: tabular-nums; white-space: nowrap }
sup a { text-decoration: none; padding: .3em .1em }
sup a:hover { text-decoration: underline }

.made { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem }
.made .glyph { --state: currentColor; width: 1rem; height: 1rem; vertical-align: -.2em }
h1 { font: 600 2.125rem/1.15 var(--serif); margin: .9rem 0 .5rem; letter-spacing: -.01em; text-wrap: balance }
.with { max-width: 40rem }
h2 { font: 650 1.0625rem/1.3 var(--sans); margin: 2.25rem 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--ink) }
h2 .meta { font-weight: 400; margin-inline-start: .4rem }
h3 { font: 650 .875rem/1.4 var(--sans); margin: 1.1rem 0 .3rem; color: var(--ink-2) }

.now h2 { margin-top: 1.5rem }
.stand { display: grid; gap: .7rem }
.stand > li { display: flex; gap: .65rem }
.stand .glyph { margin-top: .3em }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin-top: .9rem }
.through { margin-top: .5rem }

.rows > li { display: grid; grid-template-columns: 13.75rem minmax(0, 1fr); gap: 0 1.1rem; padding: .65rem 0; border-top: 1px solid var(--rule) }
.rows > li:first-child { border-top: 0; padding-top: .1rem }
.rows + .meta { margin-top: .5rem }
.verdict { display: flex; align-items: baseline; gap: .5rem; color: var(--state); font-weight: 650; font-size: .9375rem }
.verdict .glyph { position: relative; top: .1em }
blockquote { font: 400 1.0625rem/1.6 var(--serif); overflow-wrap: anywhere }
blockquote + p, blockquote + .meta + p { margin-top: .25rem }
.mark { text-decoration: underline 2px var(--state); text-underline-offset: 4px; text-decoration-skip-ink: none }
.m-reported { text-decoration-style: dashed }
.m-disputed { text-decoration-style: double }
.m-dated { text-decoration-style: dotted; text-decoration-thickness: 3px }
.m-conflicts { text-decoration-style: wavy; text-decoration-thickness: 1.5px }
.events > li { grid-template-columns: 7rem minmax(0, 1fr); padding: .45rem 0 }
.when { color: var(--ink-2); font-size: .9375rem; line-height: 1.65 }
.events .glyph { margin-inline-end: .55rem }
.events .record { padding-inline-start: 1.45rem; text-indent: -1.45rem }
.events .record > * { text-indent: 0 }

.entry + .entry { margin-top: 1.1rem }
.entry p + p, .entry p + ul { margin-top: .3rem }
.sides { border-inline-start: 3px double var(--disputed); padding-inline-start: .9rem; display: grid; gap: .55rem }
.party { font-weight: 650; font-size: .9375rem }
.sides .record { margin-top: 0 }
.record .meta { font-family: var(--sans) }
.plain > li { padding: .35rem 0 .35rem 1.1rem; position: relative }
.plain > li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--ink-2) }
.plain > li:has(details)::before { content: none }
.plain > li:has(details) { padding-inline-start: 0 }
.asked + p, .asked + details { margin-top: .2rem }
details > summary { font-size: .9375rem; font-weight: 600; padding: .35rem 0; cursor: pointer }
details > .inside { padding: .2rem 0 .2rem 1.1rem }

.fence { border: 1px dashed var(--edge); border-radius: 5px; padding: 1rem 1.1rem 1.1rem }
.notes { display: grid; gap: 1.1rem; margin-top: .6rem }
.note { display: flex; gap: .75rem; background: var(--sunk); border-radius: 5px; padding: .8rem 1rem }
.note > div { min-width: 0; flex: 1 }
.note .glyph { --state: var(--ink-2); width: 1rem; height: 1rem; margin-top: .3em }
.note blockquote { color: var(--ink-2) }
.note .text { white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; margin: .2rem 0 .3rem }
.about { padding: .6rem 1rem 0 2.75rem }
.about .on::first-letter { text-transform: uppercase }

.cited { columns: 2; column-gap: 2rem; font-size: .8125rem; line-height: 1.4; counter-reset: source }
.cited > li { counter-increment: source; position: relative; padding-inline-start: 2rem; margin-bottom: .55rem; break-inside: avoid; overflow-wrap: anywhere }
.cited > li::before { content: counter(source); position: absolute; inset-inline-start: 0; color: var(--ink-2); font-variant-numeric: tabular-nums }
.cited > li:target { background: var(--sunk); box-shadow: 0 0 0 .25rem var(--sunk) }
.cited ul { border-inline-start: 2px solid var(--edge); padding-inline-start: .6rem; margin-top: .2rem; display: grid; gap: .3rem }
footer { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: .8rem; display: grid; gap: .4rem }

@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 1rem 1.5rem }
  h1 { font-size: 1.75rem }
  .rows > li { grid-template-columns: minmax(0, 1fr); gap: .2rem }
  .events > li { gap: 0 }
  .cited { columns: 1 }
  .fence { padding: .8rem .7rem .7rem }
  .about { padding-inline: .9rem 0 }
}

@page {
  margin: 17mm 18mm 19mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57534b }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sunk: #f4f2ed; font-size: 10pt }
  main { max-width: none; padding: 0 }
  h1 { font-size: 21pt }
  h2 { margin-top: 1.6rem }
  h1, h2, h3, .party, .asked, .on, summary { break-after: avoid }
  p, blockquote { orphans: 3; widows: 3 }
  .rows > li, .stand > li, .sides > li, .note, .plain > li { break-inside: avoid }
  .question { break-inside: avoid }
  .about { break-before: avoid }
  .fence > .meta { break-after: avoid }
  footer { display: none }
  .note { border: 1px solid var(--edge) }
  .address { display: block; color: var(--ink-2); overflow-wrap: anywhere }
  .back { display: none }
  .cited { font-size: 8pt; line-height: 1.3 }
  .cited .address { font-size: 7pt; line-height: 1.25 }
  .cited > li { margin-bottom: .45rem }
  .cited a, header a { text-decoration: none }
  .glyph, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; display: block; height: auto; block-size: auto }
  summary { list-style: none }
  summary::-webkit-details-marker { display: none }
}
@media (forced-colors: active) {
  .glyph { color: CanvasText }
  .note { border: 1px solid CanvasText }
}
`;

/** Of the text above, as a policy names it. */
export const BRIEFING_STYLE_HASH = 'sha256-qqs78q3fBC2mALgEVRVBEWJ4rfcCJHC2wq+3HoZIzgE=';
