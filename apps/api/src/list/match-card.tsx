import type { Gathering, Match } from '#libs/domain';
import {
  countOf,
  facetWords,
  formatDay,
  formatWhen,
  GatheringCard,
  localWhen,
  PostButton,
  Reasons,
  reasonWords,
  sentence,
  Tag,
} from '#libs/ui';
import { paths } from '../site/paths.js';
import { cardId } from './list-address.js';
import { type ListView, occurrenceAt } from './list-view.js';
import { WhyThis } from './why-this.js';

type Props = { readonly view: ListView; readonly csrf: string; readonly match: Match; readonly gathering: Gathering };

/** One suggestion: at most three reasons for, every reason against, and the questions to ask. */
export function MatchCard({ view, csrf, match, gathering }: Props) {
  const chosen = view.picked.some((one) => one.id === match.id);
  const good = match.contributions.filter((part) => part.value > 0).toSorted((a, b) => b.value - a.value);
  const against = match.contributions.filter((part) => part.value < 0);
  return (
    <GatheringCard
      gathering={gathering}
      href={paths.listGathering(view.client.id, match.id, match.start)}
      now={view.now}
      occurrence={occurrenceAt(gathering, match.start)}
      chosen={chosen}
      id={cardId(match.id)}
      level={3}
    >
      <Verdict match={match} />
      <div class="reason-grid">
        <Reasons
          title="Good"
          state="matches"
          items={[...(match.holds ?? []).map(({ attribute, because }) => ({ facet: attribute, because })), ...good]
            .slice(0, 3)
            .map((part) => `${facetWords(part.facet)}: ${reasonWords(part.facet, part.because)}`)}
        />
        <Reasons
          title="Watch"
          state="differs"
          items={[
            ...match.cautions.map((caution) => sentence(caution.text)),
            ...against.map((part) => `${facetWords(part.facet)}: ${reasonWords(part.facet, part.because)}`),
          ]}
        />
        <Reasons title="Ask" state="unknown" items={match.unknowns.map((unknown) => unknown.question)} />
      </div>
      {match.askBy !== null && <p>Ask for it by {formatDay(match.askBy)}.</p>}
      <AlsoOn match={match} gathering={gathering} />
      <WhyThis match={match} gathering={gathering} now={view.now} />
      {chosen ? (
        <p>
          <Tag state="matches">On the list</Tag>
        </p>
      ) : (
        <PostButton
          action={paths.listAdd(view.client.id)}
          csrf={csrf}
          hidden={{ id: match.id, start: match.start, weeks: String(view.weeks) }}
          about={gathering.title}
        >
          Add to list
        </PostButton>
      )}
    </GatheringCard>
  );
}

function Verdict({ match }: { readonly match: Match }) {
  const asks = match.unknowns.length;
  return (
    <p class="row">
      {match.verdict === 'fits' ? <Tag state="matches">Fits every Must</Tag> : <Tag state="unknown">Ask first</Tag>}
      {asks > 0 && <span class="quiet">{countOf(asks, 'thing')} not known</span>}
    </p>
  );
}

function AlsoOn({ match, gathering }: { readonly match: Match; readonly gathering: Gathering }) {
  if (match.alsoOn.length === 0) return null;
  const days = match.alsoOn.slice(0, 3).map((start) => formatWhen(localWhen(occurrenceAt(gathering, start))));
  const more = match.alsoOn.length - days.length;
  return (
    <p class="quiet small more">
      Also on {days.join('; ')}
      {more > 0 && ` and ${String(more)} more`}.
    </p>
  );
}
