const MONTH =
  'jan|feb|mar|mär|maa|mrt|apr|abr|avr|mai|may|mei|maj|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|paź|nov|lis|dec|dez|dic|déc';
const SIGNS = [
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/gu,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s(?:of\\s|de\\s)?(?:${MONTH})\\p{L}{0,8}`, 'giu'),
  new RegExp(`\\b(?:${MONTH})\\p{L}{0,8}\\.?\\s\\d{1,2}\\b`, 'giu'),
  /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}(?:[:.]\d{2})?\sUhr\b/giu,
  /\d{1,2}月\s?\d{1,2}日/gu,
];

/** How often a text names a date or a time of day, in the ways of several languages: what lists events does so again and again. */
export function whenSigns(text: string): number {
  return SIGNS.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0);
}
