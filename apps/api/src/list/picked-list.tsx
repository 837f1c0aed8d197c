import { Button, fieldId, Form, formatWhen, LinkButton, localWhen, OrderButtons, PostButton, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import { ANSWER_WORDS } from '../visitor/visitor-item.js';
import { type ListView, occurrenceAt, type Picked } from './list-view.js';

type Props = { readonly view: ListView; readonly csrf: string };

/** The list as the therapist has it so far: in order, each with a note for the client, and the way on. */
export function PickedList({ view, csrf }: Props) {
  const { picked, client } = view;
  return (
    <aside class="card stack" aria-labelledby="your-list">
      <h2 id="your-list">Your list ({picked.length})</h2>
      {picked.length === 0 && <p>Nothing here yet. Add three to five gatherings that this person could try.</p>}
      <ol class="picked">
        {picked.map((one, index) => (
          <PickedItem view={view} csrf={csrf} one={one} index={index} />
        ))}
      </ol>
      {picked.length > 0 && (
        <div>
          <LinkButton href={paths.share(client.id)}>Share this list</LinkButton>
        </div>
      )}
    </aside>
  );
}

type ItemProps = Props & { readonly one: Picked; readonly index: number };

function PickedItem({ view, csrf, one, index }: ItemProps) {
  const { client, picked, gatherings, now } = view;
  const gathering = gatherings.get(one.id);
  const title = gathering?.title ?? 'A gathering that is no longer listed';
  const hidden = { id: one.id, start: one.start };
  return (
    <li class="stack stack--close">
      <p>
        <span class="number">{index + 1}. </span>
        <strong>
          <Text>{title}</Text>
        </strong>
      </p>
      {gathering && (
        <p class="quiet small">
          {formatWhen(localWhen(occurrenceAt(gathering, one.start)), Number(now.slice(0, 4)))}
          {one.start < now && '. This date has passed.'}
        </p>
      )}
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
      <Note action={paths.listNote(client.id)} csrf={csrf} one={one} title={title} />
    </li>
  );
}

type NoteProps = { readonly action: string; readonly csrf: string; readonly one: Picked; readonly title: string };

function Note({ action, csrf, one, title }: NoteProps) {
  const id = fieldId(`note.${one.id}.${one.start}`);
  return (
    <details>
      <summary>
        {one.note === '' ? 'Add a note' : 'Change the note'}
        <span class="visually-hidden"> for {title}</span>
      </summary>
      <Form action={action} csrf={csrf} hidden={{ id: one.id, start: one.start }} class="stack stack--close">
        <div class="field">
          <label for={id}>Note that your client will see</label>
          <textarea class="input" id={id} name="note" rows={2} value={one.note} />
        </div>
        <Button look="second" about={`for ${title}`}>
          Save note
        </Button>
      </Form>
    </details>
  );
}
