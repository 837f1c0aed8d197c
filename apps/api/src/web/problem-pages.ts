import { NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ProblemFilter, type Log, type ProblemDetails } from '#libs/platform';
import { EMPTY_FORM } from '#libs/ui';
import { keptText } from '../session/kept-form.js';
import { SignInPage } from '../session/sign-in.page.js';
import { paths } from '../site/paths.js';
import { sendPage } from './answers.js';
import { drawProblem } from './draw-problem.js';
import { frameOf } from './frame-of.js';
import { headersFor, surfaceOf } from './headers.js';
import { NotAllowed } from './not-allowed.error.js';
import { plainPath } from './plain-path.js';
import type { RouteTable } from './route-table.js';
import { SignInNeeded } from './sign-in-needed.error.js';
import type { Reply, VisitRequest } from './visit.js';

const STATUSES = {
  'web.not-our-form': 403,
  'web.sign-in-needed': 401,
  'web.too-many': 429,
  'web.not-allowed': 405,
};

type Parts = { readonly log: Log; readonly secure: boolean; readonly routes: RouteTable };

/** Whatever fails: a calm page for a browser, problem+json for a program, the sign-in page for a lost session. */
export function problemFilter({ log, secure, routes }: Parts): ExceptionFilter {
  return {
    catch(thrown: unknown, host: ArgumentsHost): void {
      const request = host.switchToHttp().getRequest<VisitRequest>();
      const reply = host.switchToHttp().getResponse<Reply>();
      const failure = request.is404 && thrown instanceof NotFoundException ? nothingHere(request, routes) : thrown;
      const forPrograms = surfaceOf(plainPath(request.url)) === 'api';
      // What the router itself refuses has not passed the hook that sets them.
      void reply.headers(headersFor(request.routeOptions.url, secure));
      if (failure instanceof NotAllowed) void reply.header('allow', failure.allowed.join(', '));
      if (failure instanceof SignInNeeded && wantsPage(request)) {
        askToSignIn(failure, request, reply);
        return;
      }
      const page = (problem: ProblemDetails) => (forPrograms ? null : drawProblem(problem, frameOf(request)));
      new ProblemFilter({ log, statuses: STATUSES, page }).catch(failure, host);
    },
  };
}

/** The words of the framework would repeat the address, and with it a token. */
function nothingHere({ url }: VisitRequest, routes: RouteTable): Error {
  const allowed = routes.methodsAt(url);
  return allowed.length > 0 ? new NotAllowed(allowed) : new NotFoundException('There is no page at this address.');
}

/** A form that came after the session had ended is not lost: it waits in the sign-in page, in the browser it came from. */
function askToSignIn(failure: SignInNeeded, request: VisitRequest, reply: Reply): void {
  const kept = request.method === 'POST' ? keptText(request.body) : null;
  if (kept === null) {
    const target = `${paths.signIn}?next=${encodeURIComponent(failure.next)}`;
    void reply.status(303).header('location', target).send();
    return;
  }
  sendPage(reply, SignInPage, { frame: frameOf(request), form: EMPTY_FORM, next: request.url, kept }, 401);
}

function wantsPage({ headers }: VisitRequest): boolean {
  return String(headers.accept ?? '').includes('text/html');
}
