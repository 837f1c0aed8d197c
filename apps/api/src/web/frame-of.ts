import { DEFAULT_DISPLAY } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { surfaceOf } from './headers.js';
import { plainPath } from './plain-path.js';
import { stylesheetPath } from './stylesheet.controller.js';
import type { VisitRequest } from './visit.js';

/** A request that failed before the guard had looked at it still gets a page, which does not repeat its address. */
export function frameOf(request: VisitRequest): SiteFrame {
  if (request.visit !== undefined) return request.visit.frame;
  const visitor = surfaceOf(plainPath(request.url)) === 'share';
  return {
    stylesheet: stylesheetPath,
    language: 'en',
    display: DEFAULT_DISPLAY,
    path: paths.home,
    csrf: '',
    audience: visitor ? 'visitor' : 'public',
    demo: false,
    done: null,
  };
}
