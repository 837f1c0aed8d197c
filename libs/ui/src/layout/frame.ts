import type { Display } from '../theme/display.js';

/** What every page is told about the request, whatever it shows. */
export type Frame = {
  /** Address of {@link stylesheet}, with its content hash. */
  readonly stylesheet: string;
  /** Of our own words (`en`); foreign text carries its own. */
  readonly language: string;
  readonly display: Display;
  /** This page's path and query: where the display settings come back to. */
  readonly path: string;
  /** Form token, put into every form. */
  readonly csrf: string;
};

export type NavLink = { readonly label: string; readonly href: string };
