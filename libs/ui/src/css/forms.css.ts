/** Things to fill in. Borders are 3:1 or better and every target at least 44 px. */
export const formsCss = `
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem; justify-items: start; }
.field > label, .legend { font-weight: 650; }
.legend { font-size: 1.02rem; padding: 0; max-width: var(--measure); }
.legend--large { font-size: 1.35rem; line-height: 1.25; }
.hint { color: var(--quiet); font-size: 0.94rem; max-width: var(--measure); overflow-wrap: anywhere; }
.optional { font-weight: 400; color: var(--quiet); }
.field__error { color: var(--error); font-weight: 650; display: flex; gap: 0.4rem; }
.field--wrong { border-inline-start: 4px solid var(--error); padding-inline-start: 0.9rem; }
.input { font: inherit; color: var(--text); background: var(--surface); border: 1.5px solid var(--border); border-radius: var(--radius-small);
  padding: 0.45rem 0.7rem; min-block-size: var(--target); inline-size: 100%; max-inline-size: 32rem; }
.input--short { max-inline-size: 12rem; }
.input--tiny { max-inline-size: 6.5rem; }
.input--file { padding: 0.5rem; }
.input--file::file-selector-button { font: inherit; font-weight: 650; min-block-size: 44px; margin-inline-end: 0.8rem; padding: 0.3rem 0.9rem; color: var(--link);
  background: transparent; border: 1.5px solid var(--border); border-radius: var(--radius-small); cursor: pointer; }
textarea.input { line-height: 1.5; resize: vertical; field-sizing: content; min-block-size: 5.5rem; }
select.input { inline-size: auto; max-inline-size: 100%; padding-inline-end: 2rem; }
.grid .input { inline-size: 100%; max-inline-size: none; }
.input--wide { max-inline-size: none; }
.input[aria-invalid='true'] { border-color: var(--error); border-width: 2px; }
fieldset { border: 0; min-inline-size: 0; }
.choices { display: grid; gap: 0.1rem; margin-block-start: 0.35rem; }
.choices--inline { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.choice { display: flex; align-items: flex-start; gap: 0.65rem; min-block-size: var(--target); padding-block: 0.55rem; }
.choice label { flex: 1; max-width: var(--measure); cursor: pointer; }
.choice > div { min-inline-size: 0; overflow-wrap: anywhere; }
.choices--inline .choice label { flex: none; }
.choice .hint { display: block; }
.choice input { accent-color: var(--button); inline-size: 1.35rem; block-size: 1.35rem; flex: none; margin: 0.12rem 0 0; cursor: pointer; }
.search { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: flex-end; }
.search .field { flex: 1 1 15rem; }
.search .input { max-inline-size: none; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 0.45rem; font: inherit; font-weight: 650; line-height: 1.3;
  min-block-size: var(--target); padding: 0.55rem 1.15rem; border-radius: var(--radius-small); border: 1.5px solid var(--button);
  background: var(--button); color: var(--on-button); text-decoration: none; cursor: pointer; text-align: center; }
.button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.button--second { background: transparent; color: var(--link); border-color: var(--border); }
.button--quiet { background: transparent; color: var(--link); border-color: transparent; padding-inline: 0.5rem; text-decoration: underline;
  text-underline-offset: 0.18em; text-decoration-thickness: 0.07em; font-weight: 450; }
.button--quiet:hover { text-decoration-thickness: 0.14em; }
.button--icon { padding: 0; inline-size: var(--target); }
.button[disabled] { opacity: 1; color: var(--quiet); background: transparent; border-style: dashed; border-color: var(--border); cursor: default; text-decoration: none; }
.inline-form { display: inline-block; }
.actions { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; margin-block-start: calc(var(--gap) * 1.8); }
.actions > a:not(.button) { display: inline-flex; align-items: center; min-block-size: 44px; }
.error-summary { border: 2px solid var(--error); border-inline-start-width: 8px; border-radius: var(--radius-small); background: var(--error-background);
  padding: 1rem var(--card); }
.error-summary a { color: var(--error); font-weight: 650; display: inline-block; padding-block: 0.5rem; }
.needs { display: block; }
.need { border-block-start: 1px solid var(--line); padding-block: 0.8rem; }
.need:last-child { border-block-end: 1px solid var(--line); }
.need .choices { margin: 0; }
.need__detail { padding-block-end: 0.3rem; }
@media (min-width: 48rem) {
  .need__choice { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; align-items: center; }
  .need__choice > legend { float: inline-start; }
  .need__choice > .hint { order: 3; inline-size: 100%; }
}

`;
