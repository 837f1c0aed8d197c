import type { Frame } from '#libs/ui';

/** Who is looking. `visitor` is a client behind a share link: nothing there may say whose page it is. */
export type Audience = 'public' | 'therapist' | 'staff' | 'visitor';

/** What every page of the service is told about the request. */
export type SiteFrame = Frame & {
  readonly audience: Audience;
  /** An invented town is shown; says so on every page. */
  readonly demo: boolean;
  /** One sentence about what was just done (“Needs saved.”), after a redirect. */
  readonly done: string | null;
};
