import { CheckboxGroup, communityWords, type FormState, sentence, valuesOf } from '#libs/ui';

// prettier-ignore
const COMMUNITIES = [
  'women', 'men', 'lgbtq', 'trans', 'nonbinary', 'black', 'asian', 'indigenous', 'immigrants', 'disabled', 'deaf', 'blind',
  'autistic', 'adhd', 'neurodivergent', 'chronic-illness', 'young-adult', 'older-adult', 'parents', 'caregivers', 'bereaved',
  'recovery-substance', 'veterans', 'christian', 'jewish', 'muslim',
];

/** Spaces to show, never facts about a person: nothing is asked for, everything can be left. */
export function SpacesFields({ form }: { readonly form: FormState }) {
  return (
    <div class="stack stack--close">
      <p class="hint">
        You only need to tick what the person wants ticked. We ask so that a group for some people is shown to them and
        to no one else. These are wishes about places. They are not a record of who someone is.
      </p>
      <Spaces form={form} name="spaces.belong" summary="Groups they belong to" label="Show groups that are only for">
        A closed group is shown only when it is ticked here.
      </Spaces>
      <Spaces form={form} name="spaces.show" summary="Spaces they would like to see" label="Show me spaces made for">
        These move up the list.
      </Spaces>
      <Spaces
        form={form}
        name="spaces.mustAffirm"
        summary="Welcome that has to be real"
        label="Every place must be good to"
      >
        “Everyone is welcome” is not enough. We look for what they say and do.
      </Spaces>
    </div>
  );
}

type Props = {
  readonly form: FormState;
  readonly name: string;
  readonly summary: string;
  readonly label: string;
  readonly children: string;
};

function Spaces({ form, name, summary, label, children }: Props) {
  const chosen = valuesOf(form.values, name);
  const ids = [...COMMUNITIES, ...chosen.filter((id) => !COMMUNITIES.includes(id))];
  return (
    <details open={chosen.length > 0}>
      <summary>
        {summary}
        {chosen.length > 0 && ` (${String(chosen.length)})`}
      </summary>
      <CheckboxGroup
        form={form}
        name={name}
        label={label}
        hint={children}
        inline
        options={ids.map((id) => ({ value: id, label: sentence(communityWords(id)) }))}
      />
    </details>
  );
}
