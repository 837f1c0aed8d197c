import type { Stack } from './stack.js';

type From = {
  readonly cookies?: Readonly<Record<string, string>>;
  /** What the browser says of the page that the form was on. */
  readonly site?: string;
  readonly remoteAddress?: string;
};

/** Sends a form as a browser does. */
export function postForm(
  { api }: Stack,
  url: string,
  form: Readonly<Record<string, string>>,
  { cookies = {}, site = 'same-origin', remoteAddress }: From = {},
) {
  return api.inject({
    method: 'POST',
    url,
    cookies,
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': site,
      accept: 'text/html',
    },
    payload: new URLSearchParams(form).toString(),
  });
}
