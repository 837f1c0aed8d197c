import type { Instant } from '#libs/domain';
import { GatheringCard, LinkButton, Tag } from '#libs/ui';
import { paths } from '../site/paths.js';
import { IdeaBody } from './idea-body.js';
import { ANSWER_WORDS, answersFor, type VisitorItem } from './visitor-item.js';

type Props = { readonly item: VisitorItem; readonly number: number; readonly now: Instant };

/** One idea on the client's page. The answers are links to a page that shows what will be sent before it is. */
export function IdeaCard({ item, number, now }: Props) {
  const { id, gathering, occurrence, answer } = item;
  return (
    <GatheringCard
      gathering={gathering}
      href={paths.visitorGathering(id)}
      now={now}
      occurrence={occurrence}
      number={number}
    >
      <IdeaBody item={item} />
      {answer !== null && (
        <p>
          <Tag state="matches">{`You said: ${ANSWER_WORDS[answer]}`}</Tag>
        </p>
      )}
      <div class="stack">
        <div>
          <LinkButton href={paths.visitorGathering(id)} look="second" about={gathering.title}>
            See what happens there
          </LinkButton>
        </div>
        <p class="row">
          {answersFor(occurrence, now).map((one) => (
            <a class="chip" href={`${paths.visitorTellUs(id)}?answer=${one}`}>
              {ANSWER_WORDS[one]}
              <span class="visually-hidden">: {gathering.title}</span>
            </a>
          ))}
        </p>
      </div>
    </GatheringCard>
  );
}
