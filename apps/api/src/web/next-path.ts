/**
 * Where to go after a form: only a path of our own. Anything else, however it is dressed up, is the fallback. The answer begins
 * with exactly one slash: with two, or with a slash and a backslash, a browser would read the name of another host.
 */
export function nextPath(given: unknown, fallback: string): string {
  if (typeof given !== 'string' || !isPathOfOurs(given)) return fallback;
  const { origin, pathname, search } = new URL(given, OURS);
  // Looked at again: taking out dot segments turns `/.//other.example` into `//other.example`.
  return origin === OURS && isPathOfOurs(pathname) ? `${pathname}${search}` : fallback;
}

const OURS = 'http://ours.invalid';

function isPathOfOurs(path: string): boolean {
  return /^\/(?![/\\])[^\\\u0000-\u001F\u007F]*$/.test(path);
}
