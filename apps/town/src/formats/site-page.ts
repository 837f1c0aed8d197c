import { escapeHtml } from './words.js';
import type { Host } from '../series.js';

/** The rest of a small organisation's site: what an importer has to read past. */
export function sitePage(host: Host, body: string): string {
  const name = escapeHtml(host.name);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>What’s on – ${name}</title>
<link rel="stylesheet" href="/theme/style.css">
</head>
<body class="home page-id-12">
<header><a href="/">${name}</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/whats-on">What’s on</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main id="content">
${body}
</main>
<aside><h2>Newsletter</h2><p>Hear from us once a month.</p></aside>
<footer><p>${name}, ${escapeHtml(host.venue.street)}, Merrowdale ${host.venue.postcode}</p></footer>
</body>
</html>
`;
}
