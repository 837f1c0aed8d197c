import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { Finding } from './finding.js';

/** Whether the search server answers. Without one Postgres searches, which is worth knowing and no illness. */
export async function searchFinding(url: string | null): Promise<Finding> {
  if (url === null) {
    return {
      what: 'search',
      state: 'note',
      sentence: 'There is no search server; Postgres searches, with less forgiveness.',
    };
  }
  return (await healthy(`${url}/health`))
    ? { what: 'search', state: 'well', sentence: 'The search server answers.' }
    : {
        what: 'search',
        state: 'ill',
        sentence: `The search server at ${url} does not answer; Postgres searches meanwhile.`,
      };
}

function healthy(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = (url.startsWith('https:') ? getSecurely : get)(url, { timeout: 3_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => {
      request.destroy();
    });
    request.once('error', () => {
      resolve(false);
    });
  });
}
