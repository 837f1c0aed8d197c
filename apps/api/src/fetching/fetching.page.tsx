import type { Instant, Zone } from '#libs/domain';
import type { FetchTotals } from '#libs/store';
import { countOf, Pager, zoneWords } from '#libs/ui';
import { numberWords, shareWords } from '../site/number-words.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { bytesWords } from './bytes-words.js';
import { HowToStop } from './how-to-stop.js';
import { SiteTable, type SiteRow } from './site-table.js';

export type FetchingPageProps = {
  readonly frame: SiteFrame;
  readonly totals: FetchTotals;
  /** Those of this page, in the order of their hosts. */
  readonly sites: readonly SiteRow[];
  readonly page: number;
  readonly pages: number;
  /** Address of the people who run this; null when none is set. */
  readonly email: string | null;
  readonly zone: Zone;
  readonly now: Instant;
};

/** Whom our program reads, when and how; what that costs them; and how it is stopped. Its User-Agent leads here. */
export function FetchingPage(props: FetchingPageProps) {
  const { frame, totals, sites, page, pages, email, zone, now } = props;
  return (
    <SitePage frame={frame} title="What we read">
      <h1>What we read on other sites</h1>
      <p class="lead">
        Porchlight brings together what libraries, clubs, faith spaces and support groups have on. A program of ours
        reads their public calendars. It calls itself <code>PorchlightBot</code>.
      </p>
      <p>
        <a href="#stop">How to stop it</a>
      </p>
      <HowItReads />
      <h2>How much that is</h2>
      <Amounts totals={totals} />
      <h2>Whom we ask</h2>
      {totals.open === 0 ? (
        <p>We ask nobody at the moment.</p>
      ) : (
        <p>
          {countOf(totals.open, 'calendar or page', 'calendars and pages')}, in the order of the sites. The clock is
          that of {zoneWords(zone)}.
        </p>
      )}
      {sites.length > 0 && <SiteTable sites={sites} zone={zone} now={now} />}
      <Pager page={page} pages={pages} hrefOf={(other) => `${paths.fetching}?page=${String(other)}`} />
      <NotNamed totals={totals} />
      <HowToStop email={email} />
    </SitePage>
  );
}

function HowItReads() {
  return (
    <>
      <h2>How it reads</h2>
      <ul>
        <li>It reads only what is public: calendars, feeds and pages about events. It signs in nowhere.</li>
        <li>It asks a site for one thing at a time, and waits at least five seconds before the next.</li>
        <li>
          Before it reads a page that is made for people, it reads robots.txt and does as that says. If your crawl delay
          is longer, it waits for that.
        </li>
        <li>
          It says which answer it has (If-None-Match). If nothing is new, your site can say “not modified”, and no more
          has to be sent.
        </li>
        <li>
          What changes often is read more often, every 15 minutes at most. What hardly changes is read once a day. A
          site in trouble is left alone for longer.
        </li>
        <li>It loads no pictures and runs no scripts.</li>
        <li>When someone shows us a calendar to be listed, we look at it at that moment.</li>
      </ul>
    </>
  );
}

function Amounts({ totals }: { readonly totals: FetchTotals }) {
  const { requests, notModified, bytesFetched, bytesSaved } = totals;
  if (requests === 0) return <p>Nothing was asked yet.</p>;
  return (
    <>
      <p>
        So far it has asked {requests === 1 ? 'once' : `${numberWords(requests)} times`}. The answer was “not modified”{' '}
        {numberWords(notModified)} times: {shareWords(notModified, requests)}.
      </p>
      <p>Sent to us: {bytesWords(bytesFetched)}.</p>
      <p>Not sent again, since nothing was new: {bytesWords(bytesSaved)}.</p>
    </>
  );
}

/** Sources that are counted and not named, each with its reason. */
function NotNamed({ totals: { keyed, sentIn, unnamed } }: { readonly totals: FetchTotals }) {
  if (keyed + sentIn + unnamed === 0) return null;
  return (
    <>
      <p>Not in this list:</p>
      <ul>
        {keyed > 0 && (
          <li>{numberWords(keyed)} that we read with a key. Whoever runs it gave it to us, for this only.</li>
        )}
        {sentIn > 0 && <li>{numberWords(sentIn)} that people sent us. We ask no site for these.</li>}
        {unnamed > 0 && <li>{numberWords(unnamed)} with groups that not everyone is shown.</li>}
      </ul>
    </>
  );
}
