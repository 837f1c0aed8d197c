import { epochMs, type Instant } from '#libs/domain';
import { countOf, formatAgo, Tag, Text } from '#libs/ui';
import { everyWords } from '../site/every-words.js';
import type { SiteFrame } from '../site/site-frame.js';
import { spanWords } from '../site/span-words.js';
import { GivenUpNote } from '../dead-letters/given-up-note.js';
import { Checks } from './checks.js';
import { Doubted } from './doubted.js';
import { Figures } from './figures.js';
import { HostNote } from './host-note.js';
import { Moved } from './moved.js';
import { Orders } from './orders.js';
import type { SourceHealth } from './source-health.js';

const HEALTH = {
  healthy: { state: 'matches', words: 'Healthy' },
  slow: { state: 'partly', words: 'Slow' },
  changed: { state: 'differs', words: 'Changed shape' },
  quarantined: { state: 'partly', words: 'Held back' },
  silent: { state: 'differs', words: 'Not answering' },
  paused: { state: 'unknown', words: 'Paused' },
  gone: { state: 'differs', words: 'Gone' },
} as const;

type Props = { readonly frame: SiteFrame; readonly source: SourceHealth; readonly now: Instant };

/** One source: how it is in a sentence, what may be done, and the figures for whoever wants them. */
export function SourceCard({ frame, source, now }: Props) {
  const { state, words } = HEALTH[source.health];
  const { csrf } = frame;
  return (
    <li class="card stack stack--close" id={`source-${source.id}`}>
      <div class="row row--apart">
        <h2 class="card__title">
          <Text>{source.name}</Text>
        </h2>
        <Tag state={state}>{words}</Tag>
      </div>
      <p>{source.sentence}</p>
      {source.next !== null && <p>{source.next}</p>}
      <Doubted csrf={csrf} source={source} />
      <Moved csrf={csrf} source={source} />
      <GivenUpNote givenUp={source.givenUp} />
      <HostNote source={source} />
      <p class="quiet small">
        {source.events !== null && `${source.events} `}
        {countOf(source.gatherings, 'gathering')} from it {source.gatherings === 1 ? 'is' : 'are'} listed.{' '}
        {source.format}
        {source.reads === 'on' && `, read ${everyWords(source.intervalMs)}`}.{' '}
        {source.lastRead === null ? 'Not read yet.' : `Last read ${formatAgo(source.lastRead, now)}.`}
        {source.hasKey && ' Its organiser gave us a key for it.'}
        {source.inRun && ' It is being read now.'}
        {!source.inRun && source.nextRead !== null && ` ${nextWords(source.nextRead, now)}`}
      </p>
      <Checks checks={source.checks} now={now} />
      <Figures source={source} />
      <Orders csrf={csrf} source={source} />
    </li>
  );
}

/** When it is asked again; a minute more or less is nothing to anybody. */
function nextWords(next: Instant, now: Instant): string {
  const ms = epochMs(next) - epochMs(now);
  return ms < NOW_MS ? 'We ask it again now.' : `We ask it again in ${spanWords(ms)}.`;
}

const NOW_MS = 90_000;
