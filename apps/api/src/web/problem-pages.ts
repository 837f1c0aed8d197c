import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { ProblemFilter, type Log, type ProblemDetails } from '#libs/platform';
import { DEFAULT_DISPLAY, renderPage } from '#libs/ui';
import { NotFoundPage } from '../about/not-found.page.js';
import { SorryPage } from '../about/sorry.page.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SignInNeeded } from './sign-in-needed.error.js';
import { stylesheetPath } from './stylesheet.controller.js';
import type { Reply, VisitRequest } from './visit.js';

const STATUSES = { 'web.not-our-form': 403, 'web.sign-in-needed': 401, 'web.too-many': 429 };

/** Whatever a handler throws: a calm page for a browser, problem+json for a program, the sign-in page for a lost session. */
export function problemFilter(log: Log): ExceptionFilter {
  return {
    catch(failure: unknown, host: ArgumentsHost): void {
      const request = host.switchToHttp().getRequest<VisitRequest>();
      if (failure instanceof SignInNeeded && wantsPage(request)) {
        const target = `${paths.signIn}?next=${encodeURIComponent(failure.next)}`;
        void host.switchToHttp().getResponse<Reply>().status(303).header('location', target).send();
        return;
      }
      const page = (problem: ProblemDetails) => draw(problem, frameOf(request));
      new ProblemFilter({ log, statuses: STATUSES, page }).catch(failure, host);
    },
  };
}

function draw(problem: ProblemDetails, frame: SiteFrame): string {
  if (problem.status === 404) return renderPage(NotFoundPage({ frame }));
  const kind = problem.status === 429 ? 'busy' : problem.status < 500 ? 'refused' : 'problem';
  return renderPage(SorryPage({ frame, kind, kept: false, reference: problem.instance }));
}

function wantsPage({ headers }: VisitRequest): boolean {
  return String(headers.accept ?? '').includes('text/html');
}

/** A request that failed before the guard had looked at it still gets a page. */
function frameOf(request: VisitRequest): SiteFrame {
  if (request.visit !== undefined) return request.visit.frame;
  const visitor = /^\/s(?:\/|$)/.test(request.url);
  return {
    stylesheet: stylesheetPath,
    language: 'en',
    display: DEFAULT_DISPLAY,
    path: request.url,
    csrf: '',
    audience: visitor ? 'visitor' : 'public',
    demo: false,
    done: null,
  };
}
