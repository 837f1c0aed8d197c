import type { Goal, Weekday } from '#libs/domain';
import { CheckboxGroup, Fieldset, type FormState, type Option, RadioGroup, Select, TextInput, valueOf } from '#libs/ui';
import { PlaceFields } from '../site/place-fields.js';
import { type Area, KEPT_AREA, WHEN_BLOCKS } from './practical-form.js';

const GOAL_WORDS: Readonly<Record<Goal, string>> = {
  'be-around-people': 'Being near people without much talk',
  'do-things-together': 'Someone to do things with',
  'people-who-get-it': 'People who get what I live with',
  'learn-or-make': 'Learning or making something',
  'help-others': 'Helping others',
  'faith-or-meaning': 'Faith or meaning',
  'be-a-regular': 'A place where I am a regular',
};

const DAY_WORDS: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const TRAVEL: readonly Option[] = [
  { value: '', label: 'Not said' },
  { value: 'walk', label: 'On foot' },
  { value: 'wheelchair', label: 'By wheelchair' },
  { value: 'bike', label: 'Bike' },
  { value: 'transit', label: 'Bus or train' },
  { value: 'car', label: 'Car' },
  { value: 'lift', label: 'A lift from someone' },
];

const MODES: readonly Option[] = [
  { value: 'in-person', label: 'In person' },
  { value: 'online', label: 'Online' },
];

const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

type Props = {
  readonly form: FormState;
  readonly areas: readonly Area[];
  /** What a typed place may mean; empty where it is clear, or none was typed. */
  readonly choices: readonly Option[];
};

/** What someone would like, where from, when, how and for how much. */
export function PracticalFields({ form, areas, choices }: Props) {
  const kept = valueOf(form.values, 'area') === KEPT_AREA ? [{ value: KEPT_AREA, label: 'As it was saved' }] : [];
  return (
    <div class="stack">
      <CheckboxGroup form={form} name="goals" label="What they would like more of" options={optionsOf(GOAL_WORDS)} />
      <TextInput
        form={form}
        name="interests"
        label="What they like to do, or used to like"
        hint="Put a comma between them, like: knitting, birds, board games"
        optional
      />
      <div class="grid">
        <Select
          form={form}
          name="area"
          label="Setting out from"
          options={[{ value: '', label: 'Not said' }, ...kept, ...areas]}
        />

        <PlaceFields form={form} choices={choices} />
        <Select form={form} name="travel.mode" label="Getting there" options={TRAVEL} />
      </div>
      <TextInput
        form={form}
        name="travel.minutes"
        label="How many minutes is all right?"
        inputmode="numeric"
        size="tiny"
        optional
      />
      {WHEN_BLOCKS.map((block) => (
        <WhenFields form={form} block={block} />
      ))}
      <TextInput
        form={form}
        name="money"
        label="The most it can cost"
        hint="0 means free only. Pay what you like always counts as free."
        inputmode="decimal"
        size="tiny"
        optional
      />
      <CheckboxGroup
        form={form}
        name="modes"
        label="How they want to take part"
        hint="Leave both for either."
        options={MODES}
        inline
      />
      <RadioGroup
        form={form}
        name="unknown"
        label="If we cannot tell whether a place has a Must"
        fallback="ask"
        options={[
          { value: 'ask', label: 'Show it, with the question to ask first' },
          { value: 'exclude', label: 'Show only places we are sure about' },
        ]}
      />
    </div>
  );
}

function WhenFields({ form, block }: { readonly form: FormState; readonly block: number }) {
  const name = `when.${String(block)}`;
  return (
    <Fieldset legend={block === 1 ? 'Days and times that work' : 'Other days and times that work'} optional>
      <CheckboxGroup
        form={form}
        name={`${name}.days`}
        label={block === 1 ? 'Days' : 'Other days'}
        options={optionsOf(DAY_WORDS)}
        inline
      />
      <div class="row">
        <TextInput
          form={form}
          name={`${name}.from`}
          type="time"
          label={block === 1 ? 'Not before' : 'On those, not before'}
          size="short"
        />
        <TextInput
          form={form}
          name={`${name}.until`}
          type="time"
          label={block === 1 ? 'Not after' : 'On those, not after'}
          size="short"
        />
      </div>
    </Fieldset>
  );
}
