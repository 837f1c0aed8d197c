import type { ComponentChildren } from 'preact';
import { type Crumb, type FieldError, Notice, type NavLink, Page, PostButton } from '#libs/ui';
import { paths } from './paths.js';
import type { Audience, SiteFrame } from './site-frame.js';

type Props = {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly wide?: boolean;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
};

const FIND: NavLink = { label: 'Find', href: paths.find };
const NAV: Readonly<Record<Audience, readonly NavLink[]>> = {
  public: [FIND, { label: 'List an event', href: paths.organiser }, { label: 'For therapists', href: paths.signIn }],
  therapist: [{ label: 'Clients', href: paths.clients }, FIND],
  staff: [
    { label: 'To decide', href: paths.moderation },
    { label: 'Sources', href: paths.sources },
    { label: 'Other lists', href: paths.linkOuts },
    FIND,
  ],
  visitor: [],
};

const OPEN_FOOTER: readonly NavLink[] = [
  { label: 'Help', href: paths.help },
  { label: 'How we check', href: paths.howWeCheck },
  { label: 'What we read', href: paths.fetching },
  { label: 'Display settings', href: paths.display },
  { label: 'Privacy', href: paths.privacy },
];
const VISITOR_FOOTER: readonly NavLink[] = [
  { label: 'Help', href: paths.visitorHelp },
  { label: 'Display settings', href: paths.visitorDisplay },
  { label: 'Privacy', href: paths.visitorPrivacy },
];

/** A page of the service with the header and footer of whoever is looking. */
export function SitePage({ frame, title, crumbs, wide = false, errors = [], children }: Props) {
  const visitor = frame.audience === 'visitor';
  const signedIn = frame.audience === 'therapist' || frame.audience === 'staff';
  return (
    <Page
      frame={frame}
      title={title}
      brand={visitor ? null : { name: 'Porchlight', href: paths.home }}
      nav={NAV[frame.audience]}
      footer={visitor ? VISITOR_FOOTER : OPEN_FOOTER}
      wide={wide}
      secret={frame.audience !== 'public'}
      quickExit={visitor}
      errors={errors}
      {...(crumbs === undefined ? {} : { crumbs })}
      {...(frame.demo && !visitor
        ? { banner: 'This is a demonstration. The town and everyone in it are made up.' }
        : {})}
      {...(signedIn ? { navEnd: <SignOut csrf={frame.csrf} /> } : {})}
    >
      {frame.done !== null && <Notice live>{frame.done}</Notice>}
      {children}
    </Page>
  );
}

function SignOut({ csrf }: { readonly csrf: string }) {
  return (
    <PostButton action={paths.signOut} csrf={csrf} look="quiet">
      Sign out
    </PostButton>
  );
}
