import type { Instant } from '#libs/domain';
import { Button, Form, type FormState, formatWhen, localWhen, Notice, RadioGroup, Text, valueOf } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { type Answer, ANSWER_WORDS, answersFor, type VisitorItem } from './visitor-item.js';

export type TellUsPageProps = {
  readonly frame: SiteFrame;
  readonly item: Pick<VisitorItem, 'id' | 'gathering' | 'occurrence'>;
  readonly now: Instant;
  /** Fields: `answer` (one of {@link answersFor}, may come from `?answer=`), `step`. */
  readonly form: FormState;
  /** `ask` shows the questions; `check` shows what will be seen, and its form sends `step=send`. */
  readonly step: 'ask' | 'check';
};

/** C5: what the client thinks, and before it is sent exactly what will be seen of it. */
export function TellUsPage(props: TellUsPageProps) {
  const { frame, item, form, step, now } = props;
  return (
    <SitePage
      frame={frame}
      title="Say what you think"
      errors={form.errors}
      crumbs={[{ label: 'All ideas', href: paths.visitorList }]}
    >
      <h1>{step === 'ask' ? 'Say what you think' : 'This is what will be seen'}</h1>
      <p>
        About: <Text>{item.gathering.title}</Text>
      </p>
      <p class="quiet">{formatWhen(localWhen(item.occurrence), Number(now.slice(0, 4)))}</p>
      {step === 'ask' ? <Ask {...props} /> : <Check {...props} />}
    </SitePage>
  );
}

function Ask({ frame, item, form, now }: TellUsPageProps) {
  return (
    <Form action={paths.visitorTellUs(item.id)} csrf={frame.csrf} hidden={{ step: 'check' }}>
      <RadioGroup
        form={form}
        name="answer"
        label="What do you think of it?"
        options={answersFor(item.occurrence, now).map((value) => ({ value, label: ANSWER_WORDS[value] }))}
      />
      <div class="actions">
        <Button>See what will be sent</Button>
      </div>
    </Form>
  );
}

function Check({ frame, item, form }: TellUsPageProps) {
  const answer = valueOf(form.values, 'answer') as Answer;
  return (
    <>
      <Notice title="The person who made this page for you will see">
        <p>{ANSWER_WORDS[answer] ?? 'No answer'}</p>
      </Notice>
      <p>Nobody else sees it. The people who run the gathering do not.</p>
      <Form action={paths.visitorTellUs(item.id)} csrf={frame.csrf} hidden={{ step: 'send', answer }}>
        <div class="actions">
          <Button>Send</Button>
          <a href={paths.visitorList}>Send nothing</a>
        </div>
      </Form>
    </>
  );
}
