import type { Gathering, Instant, SearchPage } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { Chips, countOf, EmptyState, GatheringCard, Notice, type Option, Pager } from '#libs/ui';
import { LinkOutsSection } from '../link-outs/link-outs-section.js';
import { BriefFacts } from '../site/brief-facts.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { FindForm } from './find-form.js';
import { FILTER_WORDS, findHref, type FindQuery } from './find-query.js';

export type FindPageProps = {
  readonly frame: SiteFrame;
  readonly query: FindQuery;
  readonly areas: readonly Option[];
  /** Near what is looked, as it is called; null for anywhere. */
  readonly near: string | null;
  /** What is to be put right about the typed place, and what it may mean; null where there is nothing. */
  readonly doubt: { readonly sentence: string; readonly choices: readonly Option[] } | null;
  /** The gatherings of this page, in order. */
  readonly results: readonly Gathering[];
  readonly total: number;
  readonly pages: number;
  readonly answeredBy: SearchPage['answeredBy'];
  /** Which one filter to drop, and how many there would then be; null when dropping none helps. */
  readonly relax: { readonly filter: FindQuery['filters'][number]; readonly total: number } | null;
  /** Organisations that keep their own lists, to be named below the results. */
  readonly linkOuts: readonly LinkOut[];
  readonly now: Instant;
};

/** P2: search, results as cards, a count in words, what narrows it with a way to remove each. */
export function FindPage(props: FindPageProps) {
  const { frame, query, areas, results, total, pages, now } = props;
  return (
    <SitePage frame={frame} title="Find a gathering">
      <h1>Find a gathering</h1>
      <FindForm query={query} areas={areas} />
      {props.doubt !== null && <PlaceDoubt query={query} doubt={props.doubt} />}
      {props.answeredBy === 'postgres' && (
        <Notice>The usual search is away. The slower one answered, so the order may be a little different.</Notice>
      )}
      <section class="stack" aria-labelledby="results">
        <h2 id="results">{countOf(total, 'gathering')} found</h2>
        <Chips label="What narrows the list" chips={chipsOf(props)} />
        {results.length === 0 && <NothingFound {...props} />}
        <ul class="plain-list stack">
          {results.map((gathering) => (
            <li>
              <GatheringCard gathering={gathering} href={paths.gathering(gathering.id)} now={now} level={3}>
                <BriefFacts gathering={gathering} />
              </GatheringCard>
            </li>
          ))}
        </ul>
        <Pager page={query.page} pages={pages} hrefOf={(page) => findHref(query, { page })} />
      </section>
      <LinkOutsSection linkOuts={props.linkOuts} place={props.near} now={now} />
    </SitePage>
  );
}

function PlaceDoubt({
  query,
  doubt,
}: {
  readonly query: FindQuery;
  readonly doubt: NonNullable<FindPageProps['doubt']>;
}) {
  return (
    <Notice>
      {doubt.sentence} Until then this is from everywhere.
      {doubt.choices.length > 0 && (
        <ul>
          {doubt.choices.map(({ value, label }) => (
            <li>
              <a href={findHref(query, { area: value, place: '' })}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function chipsOf(props: FindPageProps) {
  const { query, near } = props;
  return [
    ...(query.text === '' ? [] : [{ label: `“${query.text}”`, removeHref: findHref(query, { text: '' }) }]),
    ...(near === null ? [] : [{ label: `Near ${near}`, removeHref: findHref(query, { area: '', place: '' }) }]),
    ...query.filters.map((filter) => ({
      label: FILTER_WORDS[filter],
      removeHref: findHref(query, { filters: query.filters.filter((one) => one !== filter) }),
    })),
  ];
}

function NothingFound({ query, relax }: FindPageProps) {
  const without = relax && query.filters.filter((one) => one !== relax.filter);
  return (
    <EmptyState>
      <p>Nothing fits all of this at the moment. That is not your fault: many places do not say what they are like.</p>
      {relax !== null && without !== null && (
        <p>
          <a href={findHref(query, { filters: without })}>
            Without “{FILTER_WORDS[relax.filter]}” there {relax.total === 1 ? 'is' : 'are'} {relax.total}
          </a>
        </p>
      )}
      <p>
        <a href={paths.find}>Start again with all gatherings</a>
      </p>
    </EmptyState>
  );
}
