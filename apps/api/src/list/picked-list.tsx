import { isOver } from '#libs/domain';
import {
  Button,
  fieldId,
  Form,
  formatWhen,
  LinkButton,
  localWhen,
  Notice,
  OrderButtons,
  PostButton,
  Text,
} from '#libs/ui';
import { paths } from '../site/paths.js';
import { ANSWER_WORDS } from '../visitor/visitor-item.js';
import { YOUR_LIST } from './list-address.js';
import type { ListView, Picked, WrongNote } from './list-view.js';
import { LONGEST_NOTE } from './note-problem.js';

/** Where the suggestions begin, for the way back up on a narrow screen. */
export const SUGGESTIONS = 'suggestions';

/** Name of the field of one item's note. */
export function noteField({ id, start }: Pick<Picked, 'id' | 'start'>): string {
  return `note.${id}.${start}`;
}

type Props = { readonly view: ListView; readonly csrf: string; readonly wrongNote: WrongNote | null };

/** The list as the therapist has it so far: in order, each with a note for the client, and the way on. */
export function PickedList(props: Props) {
  const { picked, client } = props.view;
  return (
    <aside class="card stack" aria-labelledby={YOUR_LIST}>
      <h2 id={YOUR_LIST}>Your list ({picked.length})</h2>
      {picked.length === 0 && <p>Nothing here yet. Add three to five gatherings that this person could try.</p>}
      <ol class="picked">
        {picked.map((one, index) => (
          <PickedItem {...props} one={one} index={index} />
        ))}
      </ol>
      {picked.length > 0 && (
        <div>
          <LinkButton href={paths.share(client.id)}>Share this list</LinkButton>
        </div>
      )}
      <p class="narrow-only">
        <a href={`#${SUGGESTIONS}`}>Back up to the suggestions</a>
      </p>
    </aside>
  );
}

type ItemProps = Props & { readonly one: Picked; readonly index: number };

function PickedItem({ view, csrf, wrongNote, one, index }: ItemProps) {
  const { client, picked, gatherings, now } = view;
  const gathering = gatherings.get(one.id);
  const title = gathering?.title ?? 'A gathering that is no longer listed';
  const hidden = { id: one.id, start: one.start, weeks: String(view.weeks) };
  return (
    <li class="stack stack--close">
      <p>
        <span class="number">{index + 1}. </span>
        <strong>
          {one.open ? (
            <a href={paths.listGathering(client.id, one.id, one.occurrence.start)}>
              <Text>{title}</Text>
            </a>
          ) : (
            <Text>{title}</Text>
          )}
        </strong>
      </p>
      {gathering && (
        <p class="quiet small">
          {formatWhen(localWhen(one.occurrence), Number(now.slice(0, 4)))}
          {isOver(one.occurrence, now) && '. This date has passed.'}
        </p>
      )}
      {one.notice !== null && <Notice tone="warn">{one.notice}</Notice>}
      {one.answer && <p>They said: {ANSWER_WORDS[one.answer]}</p>}
      <div class="row">
        <OrderButtons
          action={paths.listMove(client.id)}
          csrf={csrf}
          hidden={hidden}
          about={title}
          first={index === 0}
          last={index === picked.length - 1}
        />
        <PostButton action={paths.listRemove(client.id)} csrf={csrf} hidden={hidden} look="quiet" about={title}>
          Remove
        </PostButton>
      </div>
      <Note
        action={paths.listNote(client.id)}
        csrf={csrf}
        hidden={hidden}
        title={title}
        one={one}
        wrong={wrongNote?.id === one.id && wrongNote.start === one.start ? wrongNote : null}
      />
    </li>
  );
}

type NoteProps = {
  readonly action: string;
  readonly csrf: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly title: string;
  readonly one: Picked;
  readonly wrong: WrongNote | null;
};

function Note({ action, csrf, hidden, title, one, wrong }: NoteProps) {
  const id = fieldId(noteField(one));
  const faulty = wrong === null ? {} : ({ 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } as const);
  return (
    <details open={wrong !== null}>
      <summary>
        {one.note === '' ? 'Add a note' : 'Change the note'}
        <span class="visually-hidden"> for {title}</span>
      </summary>
      <Form action={action} csrf={csrf} hidden={hidden} class="stack stack--close">
        <div class={wrong === null ? 'field' : 'field field--wrong'}>
          <label for={id}>Note that your client will see</label>
          {wrong !== null && (
            <p class="field__error" id={`${id}-error`}>
              <span aria-hidden="true">▲</span>
              <span>
                <span class="visually-hidden">Error: </span>
                {wrong.message}
              </span>
            </p>
          )}
          <textarea
            class="input"
            id={id}
            name="note"
            rows={wrong === null ? 2 : 8}
            maxLength={LONGEST_NOTE}
            value={wrong?.text ?? one.note}
            {...faulty}
          />
        </div>
        <Button look="second" about={`for ${title}`}>
          Save note
        </Button>
      </Form>
    </details>
  );
}
