/** Elements: type, links, focus. Rhythm comes from one rule of space between siblings. */
export const baseCss = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; scroll-padding-block: 2rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--background); color: var(--text); font-family: var(--font); line-height: 1.6;
  text-align: start; overflow-wrap: break-word; font-synthesis-style: none; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset, legend, table, blockquote, form { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.25; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.65rem, 1.35rem + 1.4vw, 2.1rem); letter-spacing: -0.012em; }
h2 { font-size: 1.35rem; letter-spacing: -0.006em; }
h3 { font-size: 1.1rem; }
p, li, dd, blockquote { max-width: var(--measure); }
ul, ol { padding-inline-start: 1.4rem; }
li + li { margin-block-start: 0.35em; }
li::marker { color: var(--quiet); }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 0.07em; }
a:hover { text-decoration-thickness: 0.14em; }
a, button, input, select, textarea, summary { touch-action: manipulation; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: var(--radius-small); }
h1:focus, main:focus { outline: none; }
strong { font-weight: 650; }
em, cite { font-style: normal; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 0; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.6rem 0.8rem 0.6rem 0; border-block-end: 1px solid var(--line); }
th { font-weight: 650; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 0.9rem; }
svg { display: block; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; border: 0; }
.quiet { color: var(--quiet); }
.small { font-size: 0.89rem; }
.only-print { display: none; }
@media (prefers-reduced-motion: no-preference) {
  a, .button { transition: opacity 80ms linear; }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
`;
