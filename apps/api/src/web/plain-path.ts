/**
 * The path of an address with its plain characters decoded, so that `/%73/view` is seen for what the router takes it for. Never
 * fails, unlike the decoders of the platform: an address that is broken elsewhere still has a beginning.
 */
export function plainPath(url: string): string {
  const [path = ''] = url.split(/[?#;]/u, 1);
  return path.replaceAll(/%([2-7][0-9a-f])/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
