import type { Match } from '#libs/domain';
import { Button, countOf, EmptyState, Notice, PostButton, sentence, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { Ladder } from './ladder.js';
import { LeftOut } from './left-out.js';
import { YOUR_LIST } from './list-address.js';
import type { ListView, WrongNote } from './list-view.js';
import { LIST_WEEKS } from './list-weeks.js';
import { MatchCard } from './match-card.js';
import { noteField, PickedList, SUGGESTIONS } from './picked-list.js';

export type ListPageProps = ListView & {
  readonly frame: SiteFrame;
  /** Why something was not put on the list, in one sentence; null when nothing was refused. */
  readonly refused: string | null;
  readonly wrongNote: WrongNote | null;
};

/** T5: suggestions in two blocks, why each, what was left out; the list beside them. */
export function ListPage(props: ListPageProps) {
  const { frame, client, result, wrongNote } = props;
  const nothing = result.fits.length === 0 && result.askFirst.length === 0;
  return (
    <SitePage
      frame={frame}
      title={`List for ${client.label}`}
      crumbs={[{ label: 'Clients', href: paths.clients }]}
      errors={wrongNote === null ? [] : [{ field: noteField(wrongNote), message: wrongNote.message }]}
      wide
    >
      <div class="row row--apart row--baseline">
        <h1>
          A list for <Text>{client.label}</Text>
        </h1>
        <p>
          {countOf(props.needsSet, 'need')} set ·{' '}
          <a class="change" href={paths.needs(client.id)}>
            Change<span class="visually-hidden"> needs</span>
          </a>
        </p>
      </div>
      {props.refused !== null && (
        <Notice tone="warn" live>
          {props.refused}
        </Notice>
      )}
      {props.removed !== null && <Removed {...props} title={props.removed} />}
      <p class="narrow-only">
        <a href={`#${YOUR_LIST}`}>Your list ({props.picked.length})</a>
      </p>
      <div class="columns">
        <div class="stack stack--sections" id={SUGGESTIONS}>
          <Weeks {...props} />
          <Block {...props} title="Fits" matches={result.fits}>
            {countOf(result.fits.length, 'gathering')} that {result.fits.length === 1 ? 'meets' : 'meet'} every Must.
            Best fit first.
          </Block>
          <Block {...props} title="Ask first" matches={result.askFirst}>
            Nothing we know breaks a Must, but something that matters is not known.
          </Block>
          {nothing && <Nothing {...props} />}
          <Ladder view={props} />
          <LeftOut view={props} />
          {!nothing && <Relax {...props} />}
        </div>
        <PickedList view={props} csrf={frame.csrf} wrongNote={props.wrongNote} />
      </div>
    </SitePage>
  );
}

/** One press undoes it. */
function Removed({ frame, client, weeks, title }: ListPageProps & { readonly title: string }) {
  return (
    <Notice live>
      <div class="row">
        <p>
          Removed “<Text>{title}</Text>”.
        </p>
        <PostButton action={paths.listPutBack(client.id)} csrf={frame.csrf} hidden={{ weeks: String(weeks) }}>
          Put it back
        </PostButton>
      </div>
    </Notice>
  );
}

function Weeks({ client, weeks }: ListPageProps) {
  return (
    <form method="get" action={paths.list(client.id)} class="row">
      <label for="weeks">Look ahead</label>
      <select class="input" id="weeks" name="weeks">
        {LIST_WEEKS.map((one) => (
          <option value={String(one)} selected={one === weeks}>
            {one === 1 ? '1 week' : `${String(one)} weeks`}
          </option>
        ))}
      </select>
      <Button look="second">Show</Button>
    </form>
  );
}

type BlockProps = ListPageProps & {
  readonly title: string;
  readonly matches: readonly Match[];
  readonly children: readonly (string | number)[] | string;
};

function Block({ title, matches, children, ...view }: BlockProps) {
  if (matches.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{children}</p>
      {matches.map((match) => {
        const gathering = view.gatherings.get(match.id);
        return gathering && <MatchCard view={view} csrf={view.frame.csrf} match={match} gathering={gathering} />;
      })}
    </section>
  );
}

function Nothing(props: ListPageProps) {
  return (
    <EmptyState>
      <p>Nothing in these weeks meets every Must.</p>
      <Relax {...props} />
      <p>
        <a href={paths.needs(props.client.id)}>Look at the needs again</a>
      </p>
    </EmptyState>
  );
}

function Relax({ result }: ListPageProps) {
  if (result.relax.length === 0) return null;
  return (
    <div class="stack stack--close">
      <p>What would bring more:</p>
      <ul>
        {result.relax.map((one) => (
          <li>
            {sentence(one.change)}: {one.adds} more
          </li>
        ))}
      </ul>
    </div>
  );
}
