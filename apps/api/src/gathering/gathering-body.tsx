import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import { FactList, factOf, Notice, OccurrenceText, Prose, statedCost, Text } from '#libs/ui';
import type { ComponentChildren } from 'preact';
import { ACCESS_SHOWN, LIKE_SHOWN } from './attributes-shown.js';
import { AskHost } from './ask-host.js';
import { GettingThere } from './getting-there.js';
import { IsItOn } from './is-it-on.js';
import { Visit } from './visit.js';
import { type ListedBy, WhoRuns } from './who-runs.js';

type Props = {
  readonly gathering: Gathering;
  readonly occurrence: GatheringOccurrence | null;
  readonly now: Instant;
  readonly checked: string | null;
  /** Who lists it; said where it is more than one. */
  readonly listedBy?: readonly ListedBy[];
  /** What changed about this date since it was chosen, in one sentence; it stands where else we say whether it is on. */
  readonly changed?: string | null;
  /** What comes after all facts: a calendar, a report, a way back. */
  readonly children: ComponentChildren;
};

/** A gathering in the one order that every page of it keeps. “Not known” is printed, never left out. */
export function GatheringBody({ gathering, occurrence, now, checked, listedBy = [], changed, children }: Props) {
  const booking = factOf('social.registration', gathering.claims ?? []);
  return (
    <div class="stack stack--sections">
      <div class="stack stack--close">
        <h1>
          <Text language={gathering.language}>{gathering.title}</Text>
        </h1>
        <OccurrenceText gathering={gathering} occurrence={occurrence} now={now} />
        {changed ? <Notice tone="warn">{changed}</Notice> : <IsItOn gathering={gathering} now={now} />}
      </div>
      <Section title="What will happen">
        <Visit gathering={gathering} />
        {gathering.description !== undefined && gathering.description !== '' && (
          <details class="more">
            <summary>Read it in the host’s own words</summary>
            <Prose language={gathering.language}>{gathering.description}</Prose>
          </details>
        )}
      </Section>
      <Section title="What it is like">
        <FactList gathering={gathering} attributes={LIKE_SHOWN} now={now} />
      </Section>
      <Section title="Access">
        <FactList gathering={gathering} attributes={ACCESS_SHOWN} now={now} />
      </Section>
      <Section title="Cost and booking">
        <p>{statedCost(gathering) ?? '? The cost is not known.'}</p>
        <p>{booking.words ?? '? We do not know if you need to book.'}</p>
      </Section>
      <Section title="Getting there">
        <GettingThere gathering={gathering} />
      </Section>
      <Section title="Who runs it">
        <WhoRuns gathering={gathering} now={now} checked={checked} listedBy={listedBy} />
      </Section>
      <Section title="Ask the host a question">
        <AskHost gathering={gathering} now={now} />
      </Section>
      {children}
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="stack stack--close">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
