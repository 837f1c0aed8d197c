/** Paper: black on white, one side for up to five gatherings, nothing that names the service. */
export const printCss = `
@media print {
  @page { margin: 14mm; }
  :root, [data-theme] { --background: #fff; --surface: #fff; --text: #000; --quiet: #000; --link: #000; --line: #777; --border: #000; }
  html { font-size: 12pt; }
  body { line-height: 1.35; }
  .masthead, .footer, .skip, .leave, .banner, .no-print, .actions, nav, form { display: none !important; }
  .only-print { display: revert; }
  main { padding: 0; }
  .wrap { max-inline-size: none; padding: 0; }
  .card { border: 0; border-block-start: 1px solid #000; border-radius: 0; padding: 0.5rem 0; break-inside: avoid; }
  h1 { font-size: 17pt; }
  .print-list { font-size: 14pt; line-height: 1.22; }
  .print-list .card { padding: 0.28rem 0; }
  .print-list p { max-width: none; }
  .print-list > li + li { margin: 0.2rem 0 0; }
  .print-list__title { display: flex; justify-content: space-between; gap: 1rem; }
  .print-list > li { break-inside: avoid; }
  .stack > * + * { margin-block-start: 0.4rem; }
  a { color: #000; text-decoration: none; }
  details > summary { display: none; }
}
.tick { display: inline-flex; gap: 0.4rem; margin-inline-end: 1.4rem; }
.tick::before { content: "" ; inline-size: 0.9rem; block-size: 0.9rem; border: 1.5px solid currentColor; align-self: center; }
`;
