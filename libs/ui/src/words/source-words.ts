import type { SourceClass } from '#libs/domain';

const SOURCES: Readonly<Record<SourceClass, string>> = {
  organiser_answer: 'the organiser told us',
  organiser_field: 'the organiser filled this in',
  sentence: 'their own page says so',
  policy_page: 'their policy page says so',
  venue_db: 'a record of the venue says so',
  implied: 'we read this between the lines',
  name_only: 'we go by the name alone',
  category_prior: 'this is usual for its kind',
  visitor_report: 'a visitor reported it',
  code: 'their listing marks it',
};

/** Where a claim comes from, as the end of a sentence. */
export function sourceWords(source: SourceClass): string {
  return SOURCES[source];
}
