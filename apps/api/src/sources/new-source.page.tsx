import type { Instant } from '#libs/domain';
import { Button, CheckboxGroup, Form, type FormState, Notice, Select, TextArea, TextInput } from '#libs/ui';
import { FoundCalendar } from '../preview/found-calendar.js';
import type { Found } from '../preview/found.js';
import { WaysField } from '../preview/ways-field.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { HOST_KINDS, importerOptions } from './source-choices.js';

export type NewSourcePageProps = {
  readonly frame: SiteFrame;
  /**
   * Fields: `url`, `name`, `kind`, `zone`, `allowHttp`, `importer`, `options`, `include`, `exclude`, `recipe`, and `way` once it was
   * read. Posts to itself with `step` (`look` or `add`).
   */
  readonly form: FormState;
  /** An address with a key, sealed, for the hidden field `question`; else empty. */
  readonly question: string;
  /** What was read; null before it was looked at. */
  readonly found: Found | null;
  readonly now: Instant;
};

/** Add a source: look at it first, put right how it is read, add it. */
export function NewSourcePage({ frame, form, question, found, now }: NewSourcePageProps) {
  return (
    <SitePage
      frame={frame}
      title="Add a source"
      errors={form.errors}
      crumbs={[{ label: 'Sources', href: paths.sources }]}
    >
      <h1>Add a source</h1>
      {found === null ? (
        <p>We look at the address first and show you what we found. Nothing is listed before you add it.</p>
      ) : (
        <>
          <FoundCalendar found={found} now={now} />
          {found.question !== null && (
            <Notice tone="warn" title="Find this out first">
              <p>{found.question}</p>
            </Notice>
          )}
          <h2>Add it, or change how it is read</h2>
        </>
      )}
      <Form action={paths.sourceNew} csrf={frame.csrf} hidden={question === '' ? {} : { question }}>
        <Basics form={form} />
        <HowToRead form={form} />
        <WhatToTake form={form} />
        <div class="actions">
          {found !== null && (
            <Button name="step" value="add">
              Add this source
            </Button>
          )}
          <Button look={found === null ? 'main' : 'second'} name="step" value="look">
            {found === null ? 'Look at the address' : 'Look again'}
          </Button>
        </div>
        {found !== null && <WaysField form={form} ways={found.ways} />}
      </Form>
    </SitePage>
  );
}

type Part = { readonly form: FormState };

function Basics({ form }: Part) {
  return (
    <>
      <TextInput
        form={form}
        name="url"
        type="url"
        inputmode="url"
        label="Address"
        hint="A calendar link, or a page with the events. A secret in it is locked away."
      />
      <TextInput form={form} name="name" label="Name" hint="Who runs these, as people know them" />
      <Select form={form} name="kind" label="What kind of place is it?" options={HOST_KINDS} />
      <TextInput
        form={form}
        name="zone"
        label="Time zone"
        hint="For times that name none, like Europe/London"
        size="short"
      />
    </>
  );
}

function HowToRead({ form }: Part) {
  return (
    <details open={isUsed(form, 'importer', 'options', 'recipe', 'allowHttp')}>
      <summary>How it is read</summary>
      <div class="stack">
        <Select form={form} name="importer" label="Read it as" options={importerOptions()} />
        <TextArea
          form={form}
          name="options"
          label="Options"
          hint="One a line, like calendar=123. Each reader has its own."
          optional
        />
        <TextArea form={form} name="recipe" label="Recipe of a web page" hint={<RecipeHint />} rows={6} optional />
        <CheckboxGroup
          form={form}
          name="allowHttp"
          label="Plain http"
          options={[
            { value: 'on', label: 'Allow it', hint: 'Only where the site has no https. Others can see what we ask.' },
          ]}
        />
      </div>
    </details>
  );
}

function RecipeHint() {
  return (
    <>
      Says in JSON where each thing stands on the page. It needs item, title and start, like{' '}
      <code>{'{ "item": ".event", "title": "h3", "start": "time" }'}</code>. The guide to all its fields is in our code,
      at <code>{RECIPES}</code>.
    </>
  );
}

const RECIPES = 'libs/importers/src/page/README.md';

function WhatToTake({ form }: Part) {
  const hint =
    'One rule a line, like title: board meeting. Before the colon: title, category, audience, place or text.';
  return (
    <details open={isUsed(form, 'include', 'exclude')}>
      <summary>What to take from it</summary>
      <div class="stack">
        <TextArea form={form} name="include" label="Take only events with one of these" hint={hint} optional />
        <TextArea
          form={form}
          name="exclude"
          label="Leave out events with any of these"
          hint="The same kind of rules"
          optional
        />
      </div>
    </details>
  );
}

/** What was filled in, or is wrong, is not hidden. */
function isUsed({ values, errors }: FormState, ...names: readonly string[]): boolean {
  return names.some((name) => (values[name] ?? '') !== '' || errors.some(({ field }) => field === name));
}
