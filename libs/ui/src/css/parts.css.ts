/** The pieces that pages are made of. State is symbol, word and line pattern before it is colour. */
export const partsCss = `
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--card); }
.card__title { font-size: 1.2rem; display: flex; align-items: baseline; gap: 0.5rem; }
.card__title a { color: inherit; text-decoration-color: var(--border); display: inline-block; padding-block: 0.5rem; min-block-size: 44px; }
.card__title:has(a) { margin-block: -0.4rem; }
.card__when { font-weight: 560; }
.card--chosen { border: 2px solid var(--button); }
.meta { display: flex; flex-wrap: wrap; gap: 0 0.55rem; list-style: none; padding: 0; color: var(--quiet); }
.meta li { margin: 0; }
.meta li:not(:last-child)::after { content: "·"; content: "·" / ""; margin-inline-start: 0.55rem; }
.meta--facts { color: inherit; }
.tag { display: inline-flex; align-items: baseline; gap: 0.42rem; font-weight: 600; font-size: 0.94rem; line-height: 1.4; padding: 0.15rem 0.7rem;
  border-radius: 2rem; border: 1.5px solid transparent; color: var(--unknown); background: var(--unknown-background); max-inline-size: 100%; }
.tag__symbol { font-size: 0.85em; }
.tag--matches { color: var(--matches); background: var(--matches-background); border: 1.5px solid currentColor; }
.tag--partly { color: var(--partly); background: var(--partly-background); border: 4px double currentColor; }
.tag--differs { color: var(--differs); background: var(--differs-background); border: 1.5px dotted currentColor; }
.tag--unknown { border: 1.5px dashed currentColor; }
.facts { border-block-start: 1px solid var(--line); }
.fact { border-block-end: 1px solid var(--line); padding-block: 0.25rem; display: grid; gap: 0 1.4rem; }
@media (min-width: 40rem) { .fact { grid-template-columns: 15rem minmax(0, 1fr); } }
.fact dt { font-weight: 600; padding-block: 0.45rem; }
.fact dd { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: start; max-width: none; }
.fact__said { display: grid; gap: 0.2rem; justify-items: start; padding-block: 0.45rem; }
.fact dd > details[open] { grid-column: 1 / -1; }
@media (max-width: 39.99rem) { .fact dt { padding-block-end: 0; } }
.fact--unknown .fact__words { color: var(--quiet); }
details > summary { cursor: pointer; color: var(--link); min-block-size: 44px; padding-block: 0.5rem; inline-size: fit-content; text-decoration: underline;
  text-underline-offset: 0.18em; text-decoration-thickness: 0.07em; }
details > summary::marker { color: var(--quiet); }
details[open] > summary { font-weight: 600; }
.evidence summary { font-size: 0.94rem; }
.evidence__body { padding-block-end: 0.6rem; }
.notice { background: var(--notice-background); border-radius: var(--radius); padding: 0.9rem var(--card); border: 1px solid var(--line); }
.notice--warn { background: var(--partly-background); color: var(--partly); border: 1.5px solid currentColor; }
.notice--warn a, .notice--warn summary { color: inherit; }
.notice--stop { background: var(--error-background); border: 2px solid var(--error); }
.notice--stop .notice__title { color: var(--error); }
.notice__title { font-weight: 650; }
.steps { list-style: none; padding: 0; counter-reset: step; }
.steps > li { counter-increment: step; position: relative; padding-inline-start: 3rem; min-block-size: 2.1rem; max-width: calc(var(--measure) + 3rem); }
.steps > li + li { margin-block-start: 0.9rem; }
.steps > li::before { content: counter(step); position: absolute; inset-inline-start: 0; inset-block-start: -0.1rem; inline-size: 2.05rem; block-size: 2.05rem;
  border-radius: 50%; border: 1.5px solid var(--border); display: grid; place-content: center; font-weight: 650; font-size: 0.94rem; }
.summary { border-block-start: 1px solid var(--line); }
.summary > div { display: grid; gap: 0.1rem 1.2rem; border-block-end: 1px solid var(--line); padding-block: 0.7rem; }
.summary dt { font-weight: 600; }
.summary__lines { white-space: pre-line; }
@media (min-width: 40rem) { .summary > div { grid-template-columns: 14rem minmax(0, 1fr) auto; } }
.change { display: inline-flex; align-items: center; min-block-size: 44px; margin-block: -0.5rem; }
.pager { display: flex; flex-wrap: wrap; gap: 0.5rem 1.4rem; justify-content: space-between; align-items: center; }
.pager a { display: inline-flex; align-items: center; min-block-size: var(--target); }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; padding: 0; }
.chips li { margin: 0; max-inline-size: 100%; }
.chip { display: inline-flex; align-items: center; gap: 0.5rem; min-block-size: 44px; padding: 0.3rem 0.95rem; border: 1.5px solid var(--border); border-radius: 2rem;
  background: var(--surface); text-decoration: none; max-inline-size: 100%; overflow-wrap: anywhere; }
.chip:hover { text-decoration: underline; }
.empty { border: 1.5px dashed var(--border); border-radius: var(--radius); padding: clamp(1.4rem, 5vw, 2.4rem); }
.order { display: inline-flex; gap: 0.35rem; }
.picked { list-style: none; padding: 0; }
.picked > li { border-block-start: 1px solid var(--line); padding-block: 0.8rem; margin: 0; }
.picked > li:first-child { border-block-start: 0; padding-block-start: 0; }
.number { flex: none; font-variant-numeric: tabular-nums; color: var(--quiet); font-weight: 650; }
.reasons { list-style: none; padding: 0; }
.checks { letter-spacing: 0.12em; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.reasons li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); }
.reasons__symbol { color: var(--quiet); }
.copy { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; font-size: 0.94rem; line-height: 1.5; overflow-wrap: anywhere; background: var(--background);
  border: 1.5px solid var(--border); border-radius: var(--radius-small); padding: 0.8rem 1rem; user-select: all; }
.hero { padding-block: clamp(0.2rem, 2vw, 1.2rem) 0; position: relative; }
.hero__scene { inline-size: 100%; max-inline-size: 19rem; block-size: auto; margin-inline: auto; }
@media (min-width: 56rem) { .hero--scene { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 1rem 2.5rem; align-items: center; } .hero--scene > form { grid-column: 1 / -1; } }
.scene__sky { fill: var(--notice-background); } .scene__ground { fill: var(--line); } .scene__wall { fill: var(--surface); stroke: var(--border); }
.scene__roof { fill: var(--button); } .scene__door { fill: var(--link); } .scene__glow { fill: var(--glow); } .scene__light { fill: var(--glow); opacity: 0.32; }
.hero h1 { font-size: clamp(1.8rem, 1.4rem + 1.6vw, 2.25rem); max-inline-size: 22ch; }
.lead { font-size: 1.14rem; max-width: 54ch; }
.host { color: var(--quiet); font-size: 0.94rem; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
@media (max-width: 47.99rem) {
  .blocks thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }
  .blocks, .blocks tbody, .blocks tr, .blocks td, .blocks tbody th { display: block; }
  .blocks tr { border-block-end: 1px solid var(--line); padding-block: 0.6rem; }
  .blocks td, .blocks tbody th { border: 0; padding: 0.1rem 0; }
}
.blocks tbody th { overflow-wrap: anywhere; }
@media (min-width: 48rem) { .blocks tbody th { inline-size: 32%; } .blocks td:last-child { white-space: nowrap; padding-inline-end: 0; } }
.reason-grid { display: grid; gap: 0.6rem 1.6rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
@media (forced-colors: active) {
  .card, .notice, .tag, .empty { border: 1.5px solid CanvasText; }
  .tag--differs { border-style: dotted; } .tag--unknown { border-style: dashed; } .tag--partly { border: 4px double CanvasText; }
  .button { border-color: ButtonText; }
  .brand__glow { fill: CanvasText; }
}
[data-detail='less'] .more { display: none; }
`;
