import type { Source } from '#libs/domain';
import type { Submission } from '#libs/store';
import { sentence, type SummaryRow } from '#libs/ui';
import { shownAddress } from '#libs/fetch';
import type { KeptCalendar } from '../organiser/kept-answers.js';
import { platformWords } from '../preview/platform-words.js';
import { isUploadAddress } from '../preview/upload-address.js';

/** All that is known of a calendar that was sent, label by label. */
export function calendarAnswers({ url, contact }: Submission, calendar: KeptCalendar): readonly SummaryRow[] {
  const { organisation, importer, platform, count, first, given, options, evidence, answers, remarks, file } = calendar;
  const address = url === null ? null : shownAddress(url);
  return [
    file === null ? { label: 'Link to the calendar', value: given ?? address } : { label: 'File', value: file.name },
    ...(given === null || given === address ? [] : [{ label: 'We would read', value: address }]),
    ...(url?.includes('{key}') === true ? [{ label: 'Secret', value: 'The link has one. It is locked away.' }] : []),
    { label: 'Who runs these?', value: organisation },
    { label: 'Email address', value: contact },
    { label: 'What it looks like', value: sentence(platformWords(platform, importer)) },
    { label: 'Read by', value: `${importer} (${platform})` },
    ...(evidence.length === 0 ? [] : [{ label: 'How we know', value: evidence.join('\n') }]),
    ...Object.entries(options).map(([name, value]) => ({ label: `Option “${name}”`, value: textOf(value) })),
    ...answers.map(({ question, answer }) => ({ label: question, value: answer })),
    { label: 'Events found', value: String(count) },
    { label: 'The first ones', value: first.join('\n') },
    ...(remarks === 0 ? [] : [{ label: 'Things its keeper may want to know', value: String(remarks) }]),
  ];
}

/** Sources of files that the same organisation sent before, read in the same way: this one may take the place of one of them. */
export function earlierFiles(
  sources: readonly Source[],
  { organisation, importer }: KeptCalendar,
): readonly { readonly id: string; readonly name: string }[] {
  const name = organisation.trim().toLowerCase();
  return sources
    .filter((source) => isUploadAddress(source.url) && source.importer === importer)
    .filter(({ hostName }) => hostName?.trim().toLowerCase() === name)
    .map((source) => ({ id: source.id, name: source.name }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
