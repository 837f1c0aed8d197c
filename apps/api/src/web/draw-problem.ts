import type { ProblemDetails } from '#libs/platform';
import { renderPage } from '#libs/ui';
import { NotFoundPage } from '../about/not-found.page.js';
import { SorryPage, type SorryKind } from '../about/sorry.page.js';
import type { SiteFrame } from '../site/site-frame.js';

const KINDS: Readonly<Record<string, SorryKind>> = {
  'web.not-our-form': 'refused',
  'web.not-allowed': 'not-here',
  'http.400': 'garbled',
  'http.413': 'too-big',
  'http.414': 'too-long',
  'http.415': 'strange',
};

/** A problem as a page: each has its own true sentence. What is ours to say beforehand is in `detail`. */
export function drawProblem(problem: ProblemDetails, frame: SiteFrame): string {
  if (problem.status === 404) return renderPage(NotFoundPage({ frame }));
  const fields = [...new Set((problem.errors ?? []).map(({ path }) => path).filter((path) => path !== ''))];
  const { detail, instance } = problem;
  return renderPage(SorryPage({ frame, kind: kindOf(problem), detail, fields, kept: false, reference: instance }));
}

function kindOf({ status, code }: ProblemDetails): SorryKind {
  if (status >= 500) return 'problem';
  return status === 429 ? 'busy' : (KINDS[code] ?? 'unusable');
}
