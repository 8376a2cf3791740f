/**
 * The stylesheet of all pages: system fonts, no image, nothing from outside. Sides are logical, so that Urdu needs no second
 * one; in Urdu the first font has the Latin letters and figures, and no Arabic ones.
 */
export const pageStyle = `:root {
  --ink: #1c2430; --soft: #4a5568; --line: #c9d0da; --paper: #fff; --tint: #f3f6fa;
  --link: #0b4f9c; --open: #8a1c1c; --mood: #6b4a00; --mood-tint: #fff8e6;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { font: 100%/1.55 "Source Sans 3", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--paper); }
html[lang="ur"] { font-family: "Noto Sans", "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic", serif; line-height: 2.1; }
[lang="ur"] { font-family: "Noto Sans", "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic", serif; line-height: 2; }
html[lang="ur"] :is([lang="en"], [lang="ru"], .iri, code) { font-family: "Source Sans 3", "Segoe UI", "Noto Sans", Arial, sans-serif; }
body { margin: 0; overflow-wrap: anywhere; }
body > * { padding-inline: max(1rem, calc((100% - 60rem) / 2)); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { inset-inline-start: 1rem; }
.site { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; padding-block: .7rem; border-block-end: 1px solid var(--line); background: var(--tint); }
.site p, .site ul { margin: 0; padding: 0; }
.site ul { display: flex; gap: 1rem; list-style: none; }
.site [aria-current] { font-weight: 600; }
main { padding-block: 1.5rem 3rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.35; margin: 2.2rem 0 .6rem; padding-block-end: .25rem; border-block-end: 2px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.2rem 0 .4rem; }
html[lang="ur"] :is(h1, h2, h3) { line-height: 2; }
.kind { margin: 0; color: var(--soft); font-size: .95rem; }
.standing { margin: .8rem 0; padding: .5rem .9rem; border-inline-start: .35rem solid var(--link); background: var(--tint); }
.standing.not-actual, .caveat { border-inline-start: .35rem solid var(--mood); background: var(--mood-tint); }
.standing.unclaimed { border-color: var(--soft); }
.caveat { margin: .5rem 0; padding: .4rem .9rem; }
.mood > h2 { color: var(--mood); border-color: var(--mood); }
.mood td, .mood th { background: var(--mood-tint); }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { font-size: .85rem; color: var(--soft); border-block-end-width: 2px; }
tbody th { width: 13rem; font-weight: 600; }
:is(td, dd) > ul { margin: 0; padding-inline-start: 1.1rem; }
dl { margin: .5rem 0; }
dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: .1rem 1rem; padding: .25rem .6rem; border-block-end: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }
.refs { font-size: .75em; line-height: 0; padding-inline-start: .2em; }
.refs a { unicode-bidi: isolate; }
.refs a + a { margin-inline-start: .2em; }
html[lang="ur"] :is(th, dt, strong, b) { font-weight: 700; }
.support, .contested, .remark, .count { font-size: .85rem; color: var(--soft); }
.support::before { content: "· "; }
.contested { color: var(--open); font-weight: 600; }
.contested a { color: inherit; }
.conflict.open { border-inline-start: .35rem solid var(--open); padding-inline-start: .9rem; }
.evidence > li { margin-block: .6rem; }
.evidence p { margin: 0; }
.evidence li:target, .conflict:has(:target) { background: #fff3c4; }
.remarks { margin: 0; padding-inline-start: 1.1rem; font-size: .92rem; color: var(--soft); }
.back { text-decoration: none; }
cite { font-style: normal; }
.iri, code { font-size: .9em; }
summary { cursor: pointer; font-weight: 600; margin-block: .5rem; }
footer { padding-block: 1rem 2rem; border-block-start: 1px solid var(--line); font-size: .9rem; color: var(--soft); background: var(--tint); }
footer p { margin: .2rem 0; }
@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; }
  table.values, table.values :is(tbody, tr, th, td) { display: block; width: auto; }
  table.values thead { position: absolute; inset-inline-start: -999rem; }
  table.values tbody th { border: 0; padding-block-end: 0; background: none; }
  tbody th { width: auto; }
  dl > div { grid-template-columns: 1fr; }
}
@page { margin: 18mm 16mm; }
@media print {
  html { font-size: 10.5pt; }
  .site nav, .skip, .back { display: none; }
  .standing, .caveat, .mood td, .mood th { background: none; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
  tr, .evidence > li, dl > div { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
