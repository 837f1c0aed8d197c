/** Where to go after a form: only a path of our own. Anything else, however it is dressed up, is the fallback. */
export function nextPath(given: unknown, fallback: string): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])[^\\\u0000-\u001F\u007F]*$/.test(given)) return fallback;
  const parsed = new URL(given, 'http://ours.invalid');
  return parsed.origin === 'http://ours.invalid' ? `${parsed.pathname}${parsed.search}` : fallback;
}
