import type { ComponentChildren } from 'preact';
import type { FieldError } from '../forms/form-state.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { Crumbs, type Crumb } from '../parts/crumbs.js';
import { QuickExit } from '../parts/quick-exit.js';
import { Brand } from './brand.js';
import { Document } from './document.js';
import type { Frame, NavLink } from './frame.js';

export type PageProps = {
  readonly frame: Frame;
  readonly title: string;
  /** The name in the corner and where it leads; null on pages that must not say whose they are. */
  readonly brand: { readonly name: string; readonly href: string } | null;
  readonly nav: readonly NavLink[];
  /** Help, report, display settings, privacy: the same links in the same order on every page (WCAG 3.2.6). */
  readonly footer: readonly NavLink[];
  /** One line over everything, such as that this is a demonstration. */
  readonly banner?: ComponentChildren;
  readonly crumbs?: readonly Crumb[];
  readonly wide?: boolean;
  readonly secret?: boolean;
  readonly quickExit?: boolean;
  readonly errors?: readonly FieldError[];
  /** More nav items, such as the sign-out form. */
  readonly navEnd?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The one frame of all pages: skip link, header, main, footer, always in the same places. */
export function Page(props: PageProps) {
  const { frame, brand, nav, errors = [], wide = false, secret = brand === null } = props;
  const wrap = wide ? 'wrap wrap--wide' : 'wrap';
  const title = [errors.length > 0 ? 'Error: ' : '', props.title, brand === null ? '' : ` – ${brand.name}`].join('');
  return (
    <Document frame={frame} title={title} secret={secret}>
      <a class="skip" href="#main">
        Skip to the main content
      </a>
      {(brand !== null || nav.length > 0) && (
        <header class="masthead">
          <div class={`masthead__inner ${wrap}`}>
            {brand !== null && <Brand {...brand} />}
            <Nav label="Main" links={nav} current={frame.path}>
              {props.navEnd}
            </Nav>
          </div>
        </header>
      )}
      {props.banner !== undefined && (
        <div class="banner" role="region" aria-label="About this site">
          <div class={wrap}>
            <p>{props.banner}</p>
          </div>
        </div>
      )}
      <main id="main" tabindex={-1}>
        <div class={`${wrap} stack`}>
          {props.quickExit === true && <QuickExit />}
          {props.crumbs !== undefined && <Crumbs crumbs={props.crumbs} />}
          <ErrorSummary errors={errors} />
          {props.children}
        </div>
      </main>
      <footer class="footer">
        <div class={`footer__inner ${wrap}`}>
          <Nav label="Help and settings" links={props.footer} current={frame.path} />
        </div>
      </footer>
    </Document>
  );
}

type NavProps = {
  readonly label: string;
  readonly links: readonly NavLink[];
  readonly current: string;
  readonly children?: ComponentChildren;
};

function Nav({ label, links, current, children }: NavProps) {
  if (links.length === 0) return null;
  const here = current.split('?')[0];
  return (
    <nav aria-label={label}>
      <ul class="nav">
        {links.map((link) => (
          <li>
            <a href={link.href} {...(link.href.split('?')[0] === here ? { 'aria-current': 'page' as const } : {})}>
              {link.label}
            </a>
          </li>
        ))}
        {children !== undefined && <li>{children}</li>}
      </ul>
    </nav>
  );
}
