import { epochMs, type Instant } from '#libs/domain';
import { countOf, formatAgo, midSentence, PostButton, Tag, Text } from '#libs/ui';
import { everyWords } from '../site/every-words.js';
import { numberWords, shareWords } from '../site/number-words.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { GivenUpNote } from '../dead-letters/given-up-note.js';
import { Checks } from './checks.js';
import { Doubted } from './doubted.js';
import { Moved } from './moved.js';
import type { SourceHealth } from './source-health.js';

const HEALTH = {
  well: { state: 'matches', words: 'Well' },
  watch: { state: 'partly', words: 'Watch' },
  broken: { state: 'differs', words: 'Broken' },
  paused: { state: 'unknown', words: 'Paused' },
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
      <Doubted csrf={csrf} source={source} />
      <Moved csrf={csrf} source={source} />
      <GivenUpNote givenUp={source.givenUp} />
      <p class="quiet small">
        {countOf(source.gatherings, 'gathering')}. {source.format}
        {source.reads === 'on' && `, read ${everyWords(source.intervalMs)}`}.{' '}
        {source.lastRead === null ? 'Not read yet.' : `Last read ${formatAgo(source.lastRead, now)}.`}
        {source.hasKey && ' Its organiser gave us a key for it.'}
        {source.inRun && ' It is being read now.'}
        {!source.inRun && source.nextRead !== null && ` ${nextWords(source.nextRead, now)}`}
      </p>
      <Checks checks={source.checks} now={now} />
      <Figures source={source} />
      {source.reads !== 'never' && (
        <div class="row">
          {source.reads === 'on' && (
            <PostButton action={paths.sourceCheck(source.id)} csrf={csrf} about={source.name}>
              Check now
            </PostButton>
          )}
          <PostButton
            action={paths.sourceState(source.id)}
            csrf={csrf}
            hidden={{ state: source.reads === 'on' ? 'paused' : 'active' }}
            look={source.reads === 'on' ? 'quiet' : 'second'}
            about={source.name}
          >
            {source.reads === 'on' ? 'Pause' : 'Start reading'}
          </PostButton>
        </div>
      )}
    </li>
  );
}

/** When it is asked again; a minute more or less is nothing to anybody. */
function nextWords(next: Instant, now: Instant): string {
  const minutes = Math.round((epochMs(next) - epochMs(now)) / 60_000);
  if (minutes < 2) return 'We ask it again now.';
  return `We ask it again in ${minutes < 90 ? countOf(minutes, 'minute') : countOf(Math.round(minutes / 60), 'hour')}.`;
}

function Figures({ source: { requests, notModified, report, problems } }: { readonly source: SourceHealth }) {
  if (requests === 0 && report === null) return null;
  return (
    <details>
      <summary>The last reading, and all requests</summary>
      {report !== null && (
        <p>
          In the last reading {midSentence(countOf(report.added, 'event'))} came, {report.changed} changed and{' '}
          {report.missing} went missing.
        </p>
      )}
      {requests > 0 && (
        <p>
          Asked {requests === 1 ? 'once' : `${numberWords(requests)} times`}. “Not modified” was the answer to{' '}
          {shareWords(notModified, requests)}.
        </p>
      )}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ message, where }) => (
            <li>
              <Text>{message}</Text>{' '}
              <span class="quiet small">
                (<Text>{where}</Text>)
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
