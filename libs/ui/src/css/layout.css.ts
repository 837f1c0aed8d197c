/** Where things stand: the page frame, columns, stacks. */
export const layoutCss = `
.frame { min-block-size: 100vh; min-block-size: 100dvh; display: flex; flex-direction: column; }
.frame > main { flex: 1; }
.wrap { inline-size: 100%; max-inline-size: 46rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 1.75rem); }
.wrap--wide { max-inline-size: 68rem; }
main { padding-block: clamp(1.6rem, 4vw, 2.8rem) clamp(2.5rem, 7vw, 4.5rem); }
.stack > * + * { margin-block-start: var(--gap); }
.stack > section, .stack > hr { margin-block-start: var(--section); }
.stack > h2 { margin-block-start: calc(var(--gap) * 2); }
.stack > :first-child { margin-block-start: 0; }
.stack--close > * + * { margin-block-start: calc(var(--gap) * 0.45); }
.stack--sections > * + * { margin-block-start: var(--section); }
.row { display: flex; flex-wrap: wrap; gap: 0.55rem 0.8rem; align-items: center; }
.row--apart { justify-content: space-between; }
.row--baseline { align-items: baseline; }
.grid { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.grid--three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); }
.narrow-only a { display: inline-flex; align-items: center; min-block-size: var(--target); }
.columns { display: grid; gap: var(--section); grid-template-columns: minmax(0, 1fr); }
@media (min-width: 62rem) {
  .narrow-only { display: none; }
  .grid--three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); }
.columns { grid-template-columns: minmax(0, 1fr) 21rem; align-items: start; }
}
.plain-list { list-style: none; padding: 0; }
.plain-list > li { max-width: none; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: 0.5rem; background: var(--surface); color: var(--link);
  padding: 0.7rem 1rem; border: 2px solid currentColor; border-radius: var(--radius-small); z-index: 2; }
.skip:not(:focus) { clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; padding: 0; border: 0; white-space: nowrap; }
.masthead { border-block-end: 1px solid var(--line); }
.masthead__inner { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; align-items: center; justify-content: space-between;
  min-block-size: 4rem; padding-block: 0.35rem; }
.brand { display: inline-flex; gap: 0.6rem; align-items: center; min-block-size: var(--target); color: var(--text);
  font-weight: 680; font-size: 1.16rem; letter-spacing: -0.01em; text-decoration: none; }
.brand:hover { text-decoration: underline; }
.brand svg { inline-size: 1.75rem; block-size: 1.75rem; }
.brand__glow { fill: var(--glow); }
.brand__line { stroke: currentColor; }
.nav { display: flex; flex-wrap: wrap; gap: 0 1.3rem; list-style: none; padding: 0; }
.nav li { margin: 0; }
.nav a, .nav button { display: inline-flex; align-items: center; min-block-size: var(--target); color: var(--link); }
.nav a[aria-current] { color: var(--text); font-weight: 650; text-decoration-thickness: 0.14em; }
.footer { border-block-start: 1px solid var(--line); font-size: 0.94rem; }
.footer__inner { padding-block: 0.9rem 1.6rem; }
.leave { text-align: end; margin-block-end: 0.6rem; }
.leave p { margin-inline-start: auto; }
.gate { min-block-size: 62vh; display: grid; align-content: center; }
.banner { background: var(--notice-background); border-block-end: 1px solid var(--line); font-size: 0.94rem; }
.banner p { padding-block: 0.5rem; max-width: none; }
.crumbs ol { display: flex; flex-wrap: wrap; gap: 0 0.6rem; list-style: none; padding: 0; margin-block-end: 0.4rem; font-size: 0.94rem; }
.crumbs li { margin: 0; display: inline-flex; align-items: center; gap: 0.6rem; min-block-size: 44px; }
.crumbs li + li::before { content: "›"; content: "›" / ""; color: var(--quiet); }
.crumbs a { display: inline-flex; align-items: center; min-block-size: 44px; }
`;
